import type { IdentityQuery } from './identity.ts'

/** An identity as people write it: `uid:1000`, `gid:100`, `auth_id:500`, a security identifier, `local:name` or a name. */
export function parseIdentity(text: string): IdentityQuery {
  const [, kind, value = ''] = /^(uid|gid|auth_id|sid|local|name):(.*)$/s.exec(text) ?? []
  switch (kind) {
    case 'uid':
    case 'gid':
      return /^\d{1,10}$/.test(value) ? { [kind]: Number(value) } : { name: text }
    case 'auth_id':
      return { auth_id: value }
    case 'sid':
      return { sid: value }
    case 'local':
      return { domain: 'LOCAL', name: value }
    case 'name':
      return { name: value }
    default:
      return /^S-1-\d/.test(text) ? { sid: text } : { name: text }
  }
}
