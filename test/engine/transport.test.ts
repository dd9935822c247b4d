import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { connect } from 'node:tls'
import { createMemoryNetwork } from '@sandbar/engine/memory'
import { createCertificate, createTcpTransport, fingerprintOf } from '@sandbar/engine/node'
import { describeTransport, echo, identities, refusalOf, toBeta } from './transport-contract.ts'
import { collect, createLonely, createTcpPair, helloBytes, reasonIn } from './transport-support.ts'

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

test('with TLS whoever shows no certificate is cut', async () => {
  const { transport, links, port } = await createLonely({ more: { certificate: certificates.beta } })
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
  const answer = collect(socket)
  socket.write(helloBytes())
  assert.equal(reasonIn(await answer)?.code, 'peer_not_trusted')
  assert.equal(links.length, 0)
  await transport.close()
})

test('TLS below 1.2 is not spoken', async () => {
  const { transport, port } = await createLonely({ more: { certificate: certificates.beta } })
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...old })
  const [error] = await once(socket, 'error')
  assert.match(String(error.code), /VERSION|ECONNRESET/)
  await transport.close()
})

test('a renamed cluster says its new name in the next hello', async () => {
  const { alpha, beta } = createTcpPair({ alpha: null, beta: null })
  const self = { ...identities.beta }
  await alpha.serve(identities.alpha, echo, () => {})
  await beta.serve(self, echo, () => {})
  self.name = 'gamma'
  assert.equal((await alpha.dial(toBeta)).remote.name, 'gamma')
  await Promise.all([alpha.close(), beta.close()])
})

test('a port that is taken is Node’s own error', async () => {
  const { transport, known, port } = await createLonely()
  const second = createTcpTransport({ host: '127.0.0.1', port, certificate: null, known })
  await assert.rejects(
    second.serve(identities.alpha, echo, () => {}),
    { code: 'EADDRINUSE' },
  )
  assert.equal(second.listening, null)
  await transport.close()
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
