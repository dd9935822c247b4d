import type { Entry } from '../../core/entry.ts'
import { treeDigestInParts } from '../../core/tree-digest.ts'
import { inSlices } from '../../ports/breather.ts'
import type { Context } from '../context.ts'
import type { PeerReply } from '../messages.ts'
import type { JobSession } from './session.ts'

/** What the target has at the beginning of a job, and what that says about objects. */
export interface Basis {
  entries: readonly Entry[]
  owners: boolean
  /** The entries are this side's own, so a moved object shows by its identity. */
  movesByIdentity: boolean
}

type Begun = PeerReply<Extract<Parameters<JobSession['ask']>[0], { type: 'job-begin' }>>

/**
 * The manifest of the last point stands for the target's tree as long as the target finds the same digest; otherwise,
 * after writes on the target, a reversal or lost records, the target's listing is fetched.
 */
export async function findBasis(
  { ports }: Context,
  session: JobSession,
  known: { manifest: readonly Entry[] | undefined; begun: Begun },
): Promise<Basis> {
  const { manifest, begun } = known
  const { owners } = begun
  const digestOf = (entries: readonly Entry[]) =>
    inSlices(treeDigestInParts(entries, { digest: ports.digest, owners }), ports.breather)
  const isSame = manifest && (await digestOf(manifest)) === begun.treeDigest
  if (isSame) return { entries: manifest, owners, movesByIdentity: true }
  return { entries: await fetchListing(session), owners, movesByIdentity: false }
}

async function fetchListing(session: JobSession): Promise<Entry[]> {
  const { id, pointId } = session
  const entries: Entry[] = []
  for (let after: string | null = null, isDone = false; !isDone; ) {
    const page: { entries: Entry[]; next: string | null } = await session.ask({
      type: 'job-listing',
      id,
      pointId,
      after,
    })
    entries.push(...page.entries)
    after = page.next
    isDone = after === null
  }
  return entries
}
