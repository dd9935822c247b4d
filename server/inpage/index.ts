export { createInPage, type InPage, type InPageCluster, type InPageOptions } from './in-page.ts'
