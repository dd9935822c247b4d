import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryNetwork } from '@sandbar/engine/memory'
import { createCertificate, fingerprintOf } from '@sandbar/engine/node'
import { describeTransport, echo, identities, refusalOf, toBeta } from './transport-contract.ts'
import { createTcpPair } from './transport-support.ts'

describeTransport('memory', async () => {
  const network = createMemoryNetwork()
  return {
    alpha: network.transport({ name: 'alpha', aliases: ['203.0.113.10'], port: 3712 }),
    beta: network.transport({ name: 'beta', aliases: ['203.0.113.20'], port: 3712 }),
    setLink: (state) => network.setLink(['alpha', 'beta'], state),
  }
})

describeTransport('TCP without TLS', async () => createTcpPair({ alpha: null, beta: null }))

const certificates = {
  alpha: await createCertificate({ names: ['alpha', '127.0.0.1'] }),
  beta: await createCertificate({ names: ['beta', '127.0.0.1'] }),
}

describeTransport('TCP with TLS', async () => createTcpPair(certificates))

test('with TLS each end learns the fingerprint of the other’s certificate', async () => {
  const { alpha, beta } = createTcpPair(certificates)
  const seen: (string | null)[] = []
  await alpha.serve(identities.alpha, echo, () => {})
  await beta.serve(identities.beta, echo, ({ remote }) => seen.push(remote.fingerprint))
  const link = await alpha.dial(toBeta)
  assert.equal(link.remote.fingerprint, fingerprintOf(certificates.beta))
  assert.deepEqual(seen, [fingerprintOf(certificates.alpha)])
  await Promise.all([alpha.close(), beta.close()])
})

for (const [title, pair] of [
  ['an end without TLS can’t dial one with', { alpha: null, beta: certificates.beta }],
  ['an end with TLS can’t dial one without', { alpha: certificates.alpha, beta: null }],
] as const) {
  test(title, async () => {
    const { alpha, beta } = createTcpPair(pair)
    await alpha.serve(identities.alpha, echo, () => {})
    await beta.serve(identities.beta, echo, () => {})
    await assert.rejects(alpha.dial(toBeta), (error) => {
      return refusalOf('peer_unreachable')(error) || refusalOf('peer_protocol')(error)
    })
    await Promise.all([alpha.close(), beta.close()])
  })
}
