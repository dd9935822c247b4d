import type { HandlersOf } from '../handler.ts'

/** What the documents call it, and what clients of 7.10 read. */
const kept = { type: 'Local', config_type: 'Local' }
const store = { status: 'Not Encrypted' }

const keyStoreStatus = {
  ...kept,
  ...store,
  ca_cert_expiry: null,
  client_cert_expiry: null,
  last_key_rotation_time: null,
  last_status_update_time: null,
}

/** The functions of tag `encryption`. */
export const handlers: HandlersOf<'encryption'> = {
  getEncryptionStatus: () => ({ json: { ...store, last_key_rotation_time: '' } }),
  getKeyStore: () => ({ json: { ...kept, local_store: store, kms_store: null, config_details: store } }),
  getKeyStoreStatus: () => ({ json: keyStoreStatus }),
}
