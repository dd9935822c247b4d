// Made by `npm run generate` from openapi/source. Do not edit.
import type { DocumentedCall } from '../operation.ts'

const calls: Readonly<Record<string, string>> = {
  "directory-quotas": "GET /v1/files/quotas/\nPOST /v1/files/quotas/\nGET /v1/files/quotas/status/\nGET /v1/files/quotas/status/{id}\nDELETE /v1/files/quotas/{id}\nGET /v1/files/quotas/{id}\nPUT /v1/files/quotas/{id}",
  "file-system": "GET /v1/file-system\nGET /v1/file-system/security/keys/\nPOST /v1/file-system/security/keys/\nDELETE /v1/file-system/security/keys/{key_ref}\nGET /v1/file-system/security/keys/{key_ref}\nPATCH /v1/file-system/security/keys/{key_ref}\nPUT /v1/file-system/security/keys/{key_ref}\nGET /v1/file-system/security/keys/{key_ref}/key-replacement-challenge\nPOST /v1/file-system/security/keys/{key_ref}/replace\nGET /v1/file-system/security/keys/{key_ref}/usages\nGET /v1/file-system/settings/atime\nPATCH /v1/file-system/settings/atime\nPUT /v1/file-system/settings/atime\nGET /v1/file-system/settings/notify\nPUT /v1/file-system/settings/notify\nGET /v1/file-system/settings/permissions\nPUT /v1/file-system/settings/permissions",
  "files": "GET /v1/files/locks/nfs4/byte-range/\nDELETE /v1/files/locks/nlm/byte-range/\nGET /v1/files/locks/nlm/byte-range/\nGET /v1/files/locks/nlm/byte-range/waiters/\nGET /v1/files/locks/smb/byte-range/\nGET /v1/files/locks/smb/share-mode/\nPOST /v1/files/resolve\nGET /v1/files/{ref}/aggregates/\nPOST /v1/files/{ref}/copy-chunk\nPATCH /v1/files/{ref}/file-lock\nGET /v1/files/{ref}/info/acl\nPUT /v1/files/{ref}/info/acl\nPOST /v1/files/{ref}/info/acl/explain-posix-mode\nPOST /v1/files/{ref}/info/acl/explain-rights\nPOST /v1/files/{ref}/info/acl/explain-set-mode\nGET /v1/files/{ref}/locks/nfs4/byte-range/\nDELETE /v1/files/{ref}/locks/nlm/byte-range/\nGET /v1/files/{ref}/locks/nlm/byte-range/\nGET /v1/files/{ref}/locks/nlm/byte-range/waiters/\nGET /v1/files/{ref}/locks/smb/byte-range/\nGET /v1/files/{ref}/locks/smb/share-mode/\nGET /v1/files/{ref}/notify\nPOST /v1/files/{ref}/punch-hole\nGET /v1/files/{ref}/recursive-aggregates/\nGET /v1/files/{ref}/sample/\nGET /v1/files/{ref}/streams/\nPOST /v1/files/{ref}/streams/\nDELETE /v1/files/{ref}/streams/{stream_id}\nGET /v1/files/{ref}/streams/{stream_id}/attributes\nPATCH /v1/files/{ref}/streams/{stream_id}/attributes\nPOST /v1/files/{ref}/streams/{stream_id}/copy-chunk\nGET /v1/files/{ref}/streams/{stream_id}/data\nPATCH /v1/files/{ref}/streams/{stream_id}/data\nPUT /v1/files/{ref}/streams/{stream_id}/data\nPOST /v1/files/{ref}/streams/{stream_id}/punch-hole\nPOST /v1/files/{ref}/streams/{stream_id}/rename\nGET /v1/files/{ref}/user-metadata/\nGET /v1/files/{ref}/user-metadata/{type}/\nDELETE /v1/files/{ref}/user-metadata/{type}/{key}\nGET /v1/files/{ref}/user-metadata/{type}/{key}\nPOST /v1/files/{ref}/user-metadata/{type}/{key}\nPUT /v1/files/{ref}/user-metadata/{type}/{key}\nGET /v2/files/{ref}/info/acl\nPUT /v2/files/{ref}/info/acl",
  "ftp-methods": "GET /v0/ftp/settings\nPATCH /v0/ftp/settings\nPUT /v0/ftp/settings\nGET /v0/ftp/status",
  "replication": "GET /v3/replication/object-relationships/\nPOST /v3/replication/object-relationships/\nGET /v3/replication/object-relationships/status/\nDELETE /v3/replication/object-relationships/{id}\nGET /v3/replication/object-relationships/{id}\nPOST /v3/replication/object-relationships/{id}/abort-replication\nPOST /v3/replication/object-relationships/{id}/replicate\nGET /v3/replication/object-relationships/{id}/status",
  "s3-server-methods": "GET /v1/s3/access-keys/\nPOST /v1/s3/access-keys/\nDELETE /v1/s3/access-keys/{id}\nGET /v1/s3/buckets/\nPOST /v1/s3/buckets/\nDELETE /v1/s3/buckets/{name}\nGET /v1/s3/buckets/{name}/policy\nPUT /v1/s3/buckets/{name}/policy\nPOST /v1/s3/buckets/{name}/policy/explain-access\nGET /v1/s3/buckets/{name}/uploads/\nDELETE /v1/s3/buckets/{name}/uploads/{id}\nGET /v1/s3/settings\nPATCH /v1/s3/settings",
  "smb-file-administration": "GET /v1/smb/files/\nPOST /v1/smb/files/close",
  "smb-multitenancy-methods": "GET /v1/multitenancy/smb/global-settings\nPATCH /v1/multitenancy/smb/global-settings\nPUT /v1/multitenancy/smb/global-settings\nGET /v1/multitenancy/smb/settings/\nDELETE /v1/multitenancy/smb/settings/{id}\nGET /v1/multitenancy/smb/settings/{id}\nPATCH /v1/multitenancy/smb/settings/{id}\nPUT /v1/multitenancy/smb/settings/{id}",
  "smb-server-settings": "GET /v1/smb/settings\nPATCH /v1/smb/settings\nPUT /v1/smb/settings",
  "smb-session-administration": "GET /v1/smb/sessions/\nPOST /v1/smb/sessions/close",
  "smb-shares-methods-v1": "GET /v1/smb/shares/\nPOST /v1/smb/shares/\nDELETE /v1/smb/shares/{id}\nGET /v1/smb/shares/{id}\nPUT /v1/smb/shares/{id}",
  "smb-shares-methods-v2": "GET /v2/smb/shares/\nPOST /v2/smb/shares/\nDELETE /v2/smb/shares/{ref}\nGET /v2/smb/shares/{ref}\nPATCH /v2/smb/shares/{ref}\nPUT /v2/smb/shares/{ref}",
  "smb-shares-methods": "GET /v3/smb/shares/\nPOST /v3/smb/shares/\nDELETE /v3/smb/shares/{share_id}\nGET /v3/smb/shares/{share_id}\nPATCH /v3/smb/shares/{share_id}\nPUT /v3/smb/shares/{share_id}",
  "tree-delete": "GET /v1/tree-delete/jobs/\nPOST /v1/tree-delete/jobs/\nPOST /v1/tree-delete/jobs/restart/{id}\nDELETE /v1/tree-delete/jobs/{id}\nGET /v1/tree-delete/jobs/{id}",
  "7.10": "POST /v1/files/try-resolve\nPOST /v1/files/{ref}/fetch-data"
}

/** Documented calls that are no operation of the contract: each is answered with 501. */

export const outside: readonly DocumentedCall[] = Object.entries(calls).flatMap(([tag, list]) =>
  list.split('\n').map((call) => {
    const [method = '', path = ''] = call.split(' ')
    return { method, path, tag }
  }),
)
