// Made by `npm run generate` from openapi/source. Do not edit.
export * from './session.ts'
export * from './cluster.ts'
export * from './replication.ts'
export * from './files.ts'
