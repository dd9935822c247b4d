import { Refusal } from '../../core/refusal.ts'
import { subBlockDigests } from '../../core/sub-blocks.ts'
import type { Context } from '../context.ts'
import type { JobMessage, PeerReply } from '../messages.ts'
import type { TargetSession } from './session.ts'

type Compare = Extract<JobMessage, { type: 'job-compare' }>

/** What the target's file holds in these ranges, in short: nothing is remembered, the source may ask for anything. */
export async function compareRegions(
  { ports }: Context,
  session: TargetSession,
  { path, regions }: Compare,
): Promise<PeerReply<Compare>> {
  const entry = await session.listing.find(path)
  if (entry?.kind !== 'file')
    throw new Refusal('fs_no_such_entry', 'Could not compare a file: the target had none there')
  const digests: string[] = []
  for (const region of regions) {
    // A new content may be longer than the old one.
    const length = Math.max(0, Math.min(region.length, entry.size - region.offset))
    const bytes = await ports.volume.readRegion(session.root, entry, { offset: region.offset, length })
    digests.push(subBlockDigests(bytes, ports.digest))
  }
  return { digests }
}
