import type { Entry } from '../../core/entry.ts'
import type { MatchOptions } from '../../core/match.ts'
import { comparePaths } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { chosenDigest } from '../../core/tree-digest.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Closing } from '../closing.ts'
import type { Context } from '../context.ts'
import type { PeerReply } from '../messages.ts'
import type { JobSession } from './session.ts'

/** It lies on disk meanwhile; ten million entries. */
const mostListedBytes = 4 * 1024 * 1024 * 1024

/**
 * What the target has at the beginning of a job, and what that says about objects: when the listing is this side's own,
 * a moved object shows by its identity.
 */
export interface Basis extends MatchOptions {
  listing: Listing
}

type Begun = PeerReply<Extract<Parameters<JobSession['ask']>[0], { type: 'job-begin' }>>

interface Known {
  manifest: Listing | undefined
  begun: Begun
  closing: Closing
}

/**
 * The manifest of the last point stands for the target's tree as long as the target finds the same digest; otherwise,
 * after writes on the target, a reversal or lost records, the target's listing is fetched.
 */
export async function findBasis({ ports }: Context, session: JobSession, known: Known): Promise<Basis> {
  const { manifest, begun, closing } = known
  const { carries } = begun
  const isSame = manifest && chosenDigest(manifest.digests, ports.digest, carries) === begun.treeDigest
  if (isSame) return { listing: manifest, ...carries, movesByIdentity: true }
  const listing = closing.add(await ports.manifests.collect(fetchListing(session)))
  return { listing, ...carries, movesByIdentity: false }
}

async function* fetchListing(session: JobSession): AsyncGenerator<readonly Entry[]> {
  const { id, pointId } = session
  const check = createPageCheck()
  for (let after: string | null = null, isDone = false; !isDone; ) {
    const page: { entries: Entry[]; next: string | null } = await session.ask({
      type: 'job-listing',
      id,
      pointId,
      after,
    })
    check.add(page.entries)
    after = page.next
    isDone = after === null
    const isSound = isDone || (page.entries.length > 0 && after === check.last())
    if (!isSound) throw refuseListing('it goes on elsewhere than where it ended')
    yield page.entries
  }
}

/** Looks at pages; a target could make them go round in circles or never end. Refusal `peer_protocol`. */
function createPageCheck() {
  let last: string | undefined
  let bytes = 0
  const add = (page: readonly Entry[]) => {
    for (const entry of page) {
      if (last !== undefined && comparePaths(last, entry.path) >= 0) throw refuseListing('it is out of order')
      bytes += 400 + entry.path.length + (entry.blocks?.length ?? 0) * 70 + (entry.xattrs?.length ?? 0)
      if (bytes > mostListedBytes) throw refuseListing(`it takes more than ${mostListedBytes} bytes`)
      last = entry.path
    }
  }
  return { add, last: () => last }
}

function refuseListing(why: string): Refusal {
  return new Refusal('peer_protocol', `Could not use the target's listing: ${why}`)
}
