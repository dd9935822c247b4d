import type { PeerLink } from '../../../engine/ports/transport.ts'
import { createPair, establish, type Pair } from './support.ts'

/** A link to beta from somebody with alpha's certificate, or another one, who says what a test wants. */
export async function dialBeta(pair: Pair, who: { name: string; uuid: string }): Promise<PeerLink> {
  const transport = pair.network.transport({ name: who.name, port: 3712, fingerprint: `${who.name}-1` })
  await transport.serve(
    { ...who, coreVersion: '7.10.2', fingerprint: null },
    async () => ({}),
    () => {},
  )
  return transport.dial({ address: 'beta', port: 3712 })
}

/** Alpha is gone, and somebody with its certificate speaks for it. */
export async function asAlpha(): Promise<{ pair: Pair; id: string; link: PeerLink }> {
  const pair = await createPair()
  const id = await establish(pair)
  await pair.alpha.cluster.close()
  return { pair, id, link: await dialBeta(pair, { name: 'alpha', uuid: pair.alpha.cluster.uuid }) }
}
