// Made by `npm run generate` from openapi/source. Do not edit.
import type { DocumentedCall } from '../operation.ts'

const calls: Readonly<Record<string, string>> = {
  "ftp-methods": "GET /v0/ftp/settings\nPATCH /v0/ftp/settings\nPUT /v0/ftp/settings\nGET /v0/ftp/status",
  "replication": "GET /v3/replication/object-relationships/\nPOST /v3/replication/object-relationships/\nGET /v3/replication/object-relationships/status/\nDELETE /v3/replication/object-relationships/{id}\nGET /v3/replication/object-relationships/{id}\nPOST /v3/replication/object-relationships/{id}/abort-replication\nPOST /v3/replication/object-relationships/{id}/replicate\nGET /v3/replication/object-relationships/{id}/status",
  "s3-server-methods": "GET /v1/s3/access-keys/\nPOST /v1/s3/access-keys/\nDELETE /v1/s3/access-keys/{id}\nGET /v1/s3/buckets/\nPOST /v1/s3/buckets/\nDELETE /v1/s3/buckets/{name}\nGET /v1/s3/buckets/{name}/policy\nPUT /v1/s3/buckets/{name}/policy\nPOST /v1/s3/buckets/{name}/policy/explain-access\nGET /v1/s3/buckets/{name}/uploads/\nDELETE /v1/s3/buckets/{name}/uploads/{id}\nGET /v1/s3/settings\nPATCH /v1/s3/settings",
  "smb-file-administration": "GET /v1/smb/files/\nPOST /v1/smb/files/close",
  "smb-multitenancy-methods": "GET /v1/multitenancy/smb/global-settings\nPATCH /v1/multitenancy/smb/global-settings\nPUT /v1/multitenancy/smb/global-settings\nGET /v1/multitenancy/smb/settings/\nDELETE /v1/multitenancy/smb/settings/{id}\nGET /v1/multitenancy/smb/settings/{id}\nPATCH /v1/multitenancy/smb/settings/{id}\nPUT /v1/multitenancy/smb/settings/{id}",
  "smb-server-settings": "GET /v1/smb/settings\nPATCH /v1/smb/settings\nPUT /v1/smb/settings",
  "smb-session-administration": "GET /v1/smb/sessions/\nPOST /v1/smb/sessions/close",
  "smb-shares-methods-v1": "GET /v1/smb/shares/\nPOST /v1/smb/shares/\nDELETE /v1/smb/shares/{id}\nGET /v1/smb/shares/{id}\nPUT /v1/smb/shares/{id}",
  "smb-shares-methods-v2": "GET /v2/smb/shares/\nPOST /v2/smb/shares/\nDELETE /v2/smb/shares/{ref}\nGET /v2/smb/shares/{ref}\nPATCH /v2/smb/shares/{ref}\nPUT /v2/smb/shares/{ref}",
  "smb-shares-methods": "GET /v3/smb/shares/\nPOST /v3/smb/shares/\nDELETE /v3/smb/shares/{share_id}\nGET /v3/smb/shares/{share_id}\nPATCH /v3/smb/shares/{share_id}\nPUT /v3/smb/shares/{share_id}"
}

/** Documented calls that are no operation of the contract: each is answered with 501. */

export const outside: readonly DocumentedCall[] = Object.entries(calls).flatMap(([tag, list]) =>
  list.split('\n').map((call) => {
    const [method = '', path = ''] = call.split(' ')
    return { method, path, tag }
  }),
)
