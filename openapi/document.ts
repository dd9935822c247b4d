import generated from './generated/openapi.json' with { type: 'json' }
import generatedTwin from './generated/openapi-3.0.json' with { type: 'json' }

/** A JSON object of the document whose inner form is left to its reader. */
export type DocumentObject = { readonly [key: string]: unknown }

/** The outer form of an OpenAPI document. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string } & DocumentObject
  readonly servers: readonly DocumentObject[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: { readonly [path: string]: DocumentObject }
  readonly components: { readonly schemas: { readonly [name: string]: DocumentObject } } & DocumentObject
}

/** The contract in OpenAPI 3.1. */
export const document: OpenApiDocument = generated

/** The same contract in OpenAPI 3.0.3, for generators that know nothing newer. */
export const documentTwin: OpenApiDocument = generatedTwin
