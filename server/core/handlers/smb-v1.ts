import { everyone } from '../accounts/principal.ts'
import type { Share } from './smb-shares.ts'

/** What the oldest form says of permissions. */
export interface FirstForm {
  share_name: string
  fs_path: string
  read_only?: boolean
  allow_guest_access?: boolean
}

const writing = new Set(['WRITE', 'ALL'])
const guestSid = 501

/** The oldest form of a share: of its permissions it tells whether anybody may write, and whether guests get in. */
export function toFirstForm(share: Share) {
  const allowed = share.permissions.filter(({ type }) => type === 'ALLOWED')
  return {
    id: share.id,
    share_name: share.share_name,
    fs_path: share.fs_path,
    description: share.description,
    read_only: !allowed.some(({ rights }) => rights.some((right) => writing.has(right))),
    allow_guest_access: allowed.some(({ trustee }) => isGuest(trustee.auth_id)),
    access_based_enumeration_enabled: share.access_based_enumeration_enabled,
    default_file_create_mode: share.default_file_create_mode,
    default_directory_create_mode: share.default_directory_create_mode,
    tenant_id: share.tenant_id,
  }
}

function isGuest(authId: string | null | undefined): boolean {
  return authId === everyone || authId === String(guestSid)
}

/** The members of the newest form that a body of the oldest one means. Everyone includes guests; signed-in users come in by their group. */
export function fromFirstForm({ read_only = false, allow_guest_access = false, ...rest }: FirstForm) {
  const trustee = { auth_id: allow_guest_access ? everyone : users }
  const rights = read_only ? ['READ'] : ['READ', 'WRITE']
  return { ...rest, permissions: [{ type: 'ALLOWED', trustee, rights }] }
}

/** The group of all local users. */
const users = '513'
