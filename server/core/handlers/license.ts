import type { HandlersOf } from '../handler.ts'

/** The functions of tag `license`. */
export const handlers: HandlersOf<'license'> = {
  getLicenseStatus: () => ({ json: { state: 'LICENSE_STATE_NONE', license: null } }),
  getLicenseEnforcement: () => ({ json: { license_is_enforced: false } }),
}
