import { Fault } from '../errors.ts'
import type { Handler } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

const pem = /^(\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)+$/

const authorities = storedSettings({
  name: 'ssl-ca-certificate',
  defaults: { ca_certificate: '' },
  check({ ca_certificate }) {
    if (ca_certificate !== '' && !pem.test(ca_certificate))
      throw new Fault('bad_value', 'Could not install the certificates: they are not in PEM form')
  },
})

/** What the runtime of the emulator offers first. */
const ciphers = storedSettings({
  name: 'ssl-ciphers',
  defaults: {
    tls_1_2: ['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    tls_1_3: ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'],
  },
})

const deleteSslCaCertificate: Handler = async (call) => {
  await authorities.put({ ...call, json: {} })
  return {}
}

export const tlsHandlers = {
  getSslCaCertificate: authorities.get,
  setSslCaCertificate: authorities.put,
  deleteSslCaCertificate,
  getSslCiphers: ciphers.get,
  setSslCiphers: ciphers.put,
} satisfies Record<string, Handler>
