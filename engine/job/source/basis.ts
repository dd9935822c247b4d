import type { Entry } from '../../core/entry.ts'
import type { MatchOptions } from '../../core/match.ts'
import { comparePaths } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { treeDigestInParts } from '../../core/tree-digest.ts'
import { inSlices } from '../../ports/breather.ts'
import type { Context } from '../context.ts'
import type { PeerReply } from '../messages.ts'
import type { JobSession } from './session.ts'

/** Some two million entries. */
const mostListedBytes = 1024 * 1024 * 1024

/** What the target has at the beginning of a job, and what that says about objects. */
export interface Basis extends MatchOptions {
  entries: readonly Entry[]
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
  const { carries } = begun
  const digestOf = (entries: readonly Entry[]) =>
    inSlices(treeDigestInParts(entries, { digest: ports.digest, ...carries }), ports.breather)
  const isSame = manifest && (await digestOf(manifest)) === begun.treeDigest
  if (isSame) return { entries: manifest, ...carries, movesByIdentity: true }
  return { entries: await fetchListing(session), ...carries, movesByIdentity: false }
}

async function fetchListing(session: JobSession): Promise<Entry[]> {
  const { id, pointId } = session
  const listed = createListed()
  for (let after: string | null = null, isDone = false; !isDone; ) {
    const page: { entries: Entry[]; next: string | null } = await session.ask({
      type: 'job-listing',
      id,
      pointId,
      after,
    })
    listed.add(page.entries)
    after = page.next
    isDone = after === null
    const isSound = isDone || (page.entries.length > 0 && after === listed.last())
    if (!isSound) throw refuseListing('it goes on elsewhere than where it ended')
  }
  return listed.entries
}

/** Gathers pages; a target could make them go round in circles or never end. Refusal `peer_protocol`. */
function createListed() {
  const entries: Entry[] = []
  let bytes = 0
  const last = () => entries.at(-1)?.path
  const add = (page: readonly Entry[]) => {
    for (const entry of page) {
      const before = last()
      if (before !== undefined && comparePaths(before, entry.path) >= 0) throw refuseListing('it is out of order')
      bytes += 400 + entry.path.length + (entry.blocks?.length ?? 0) * 70 + (entry.xattrs?.length ?? 0)
      if (bytes > mostListedBytes) throw refuseListing(`it takes more than ${mostListedBytes} bytes`)
      entries.push(entry)
    }
  }
  return { entries, add, last }
}

function refuseListing(why: string): Refusal {
  return new Refusal('peer_protocol', `Could not use the target's listing: ${why}`)
}
