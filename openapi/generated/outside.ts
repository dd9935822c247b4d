// Made by `npm run generate` from openapi/source. Do not edit.
import type { DocumentedCall } from '../operation.ts'

const calls: Readonly<Record<string, string>> = {
  "replication": "GET /v3/replication/object-relationships/\nPOST /v3/replication/object-relationships/\nGET /v3/replication/object-relationships/status/\nDELETE /v3/replication/object-relationships/{id}\nGET /v3/replication/object-relationships/{id}\nPOST /v3/replication/object-relationships/{id}/abort-replication\nPOST /v3/replication/object-relationships/{id}/replicate\nGET /v3/replication/object-relationships/{id}/status"
}

/** Documented calls that are no operation of the contract: each is answered with 501. */

export const outside: readonly DocumentedCall[] = Object.entries(calls).flatMap(([tag, list]) =>
  list.split('\n').map((call) => {
    const [method = '', path = ''] = call.split(' ')
    return { method, path, tag }
  }),
)
