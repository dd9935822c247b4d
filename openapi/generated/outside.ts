// Made by `npm run generate` from openapi/source. Do not edit.
import type { DocumentedCall } from '../operation.ts'

const calls: Readonly<Record<string, string>> = {
  "ftp-methods": "GET /v0/ftp/settings\nPATCH /v0/ftp/settings\nPUT /v0/ftp/settings\nGET /v0/ftp/status",
  "replication": "GET /v3/replication/object-relationships/\nPOST /v3/replication/object-relationships/\nGET /v3/replication/object-relationships/status/\nDELETE /v3/replication/object-relationships/{id}\nGET /v3/replication/object-relationships/{id}\nPOST /v3/replication/object-relationships/{id}/abort-replication\nPOST /v3/replication/object-relationships/{id}/replicate\nGET /v3/replication/object-relationships/{id}/status",
  "s3-server-methods": "GET /v1/s3/access-keys/\nPOST /v1/s3/access-keys/\nDELETE /v1/s3/access-keys/{id}\nGET /v1/s3/buckets/\nPOST /v1/s3/buckets/\nDELETE /v1/s3/buckets/{name}\nGET /v1/s3/buckets/{name}/policy\nPUT /v1/s3/buckets/{name}/policy\nPOST /v1/s3/buckets/{name}/policy/explain-access\nGET /v1/s3/buckets/{name}/uploads/\nDELETE /v1/s3/buckets/{name}/uploads/{id}\nGET /v1/s3/settings\nPATCH /v1/s3/settings"
}

/** Documented calls that are no operation of the contract: each is answered with 501. */

export const outside: readonly DocumentedCall[] = Object.entries(calls).flatMap(([tag, list]) =>
  list.split('\n').map((call) => {
    const [method = '', path = ''] = call.split(' ')
    return { method, path, tag }
  }),
)
