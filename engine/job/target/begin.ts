import { joinRegions } from '../../core/copies.ts'
import type { TreePath } from '../../core/entry.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { carriedByBoth } from '../../core/same.ts'
import { chosenDigest } from '../../core/tree-digest.ts'
import type { Listing } from '../../ports/listing.ts'
import type { PeerLink } from '../../ports/transport.ts'
import type { PartialContent } from '../../ports/volume.ts'
import type { Context } from '../context.ts'
import { loadManifest, saveManifest, snapshotManifestKey } from '../manifest.ts'
import type { PeerMessage, PeerReply } from '../messages.ts'
import type { SnapshotRow } from '../records.ts'
import { endSession } from './end.ts'
import { catchUp } from './point.ts'
import { createTargetSession, type TargetJobs } from './session.ts'

type Begin = Extract<PeerMessage, { type: 'job-begin' }>

/** More are not told: what the source does not know of is sent again. */
const mostHaves = 50_000
const mostPartial = 100
const mostRegions = 5000

/** Looks at the tree and the stage, so that the source sends only what is missing. */
export async function beginJob(jobs: TargetJobs, message: Begin, link: PeerLink): Promise<PeerReply<Begin>> {
  const { context, stages, sessions } = jobs
  const { id, pointId } = message
  const record = mustReplicate(context, id)
  if (sessions.has(id)) await endSession(jobs, id)
  context.running.begin(id, pointId)
  try {
    const stage = await stages.open(record)
    const committed = await catchUp(context, record, stage)
    const root = await followRoot(context, record)
    const listing = await scanTarget(context, id, root)
    const carries = carriedByBoth(message.carries, context.ports.volume.carries)
    sessions.set(id, createTargetSession({ pointId, link, stage, root, carries, listing }))
    return {
      treeDigest: chosenDigest(listing.digests, context.ports.digest, carries),
      carries,
      committed,
      files: listing.files,
      have: [...(await stage.have())].slice(0, mostHaves),
      partial: shortened(await stage.partial()),
    }
  } catch (error) {
    await endSession(jobs, id, isRefusal(error) ? error.message : undefined)
    throw error
  }
}

/** What is left out is sent again. */
function shortened(partial: readonly PartialContent[]): PartialContent[] {
  const joined = partial.map((content) => ({ ...content, regions: joinRegions(content.regions).slice(0, mostRegions) }))
  return joined.slice(0, mostPartial)
}

/** Renamed past the API the directory is still the target. */
async function followRoot({ ports, store }: Context, { id, root }: RelationshipRecord): Promise<TreePath> {
  const path = await ports.volume.pathOf(root.id ?? '')
  if (path !== root.path) await store.change((draft) => draft.patch(id, { root: { ...root, path } }))
  return path
}

function mustReplicate({ store }: Context, id: string): RelationshipRecord {
  const record = store.relationship(id)
  const states = ['ESTABLISHED', 'RECONNECTING', 'REESTABLISHING']
  if (record.role !== 'target' || !states.includes(record.state)) {
    throw refuseState(`it is ${record.state}, want ${states.join(' or ')}`)
  }
  // A source that has not heard of the disconnect yet takes itself for established; it has to hear of both first.
  const isUnheard = store.notices().some(({ message }) => message.type === 'disconnected' && message.id === id)
  if (isUnheard) throw refuseState('it was disconnected and the source has yet to hear of it')
  return record

  function refuseState(why: string): Refusal {
    return new Refusal('relationship_wrong_state', `Could not begin a job of relationship ${id}: ${why}`)
  }
}

/** Scans and keeps the result, so that the next scan reads only what has changed since. The caller closes it. */
export async function scanTarget(context: Context, id: string, root: TreePath): Promise<Listing> {
  const { manifests, volume } = context.ports
  const previous = await loadManifest(manifests, id)
  try {
    const { listing } = await volume.scan(root, previous ? { previous } : {})
    try {
      await saveManifest(manifests, id, { stored: previous, listing })
      await recordPointTree(context, id, listing)
      return listing
    } catch (error) {
      await listing.close()
      throw error
    }
  } finally {
    await previous?.close()
  }
}

/** The snapshot of the last point stays when the next one comes: from now on it is known what it holds. */
async function recordPointTree({ ports, store }: Context, id: string, listing: Listing): Promise<void> {
  const point = store.find(id)?.recoveryPoint?.snapshotId
  const isTreeless = (row: SnapshotRow | undefined): row is SnapshotRow => row?.id === point && row?.isTreeless === true
  const treeless = store.snapshots().find(isTreeless)
  if (!treeless) return
  await ports.manifests.save(snapshotManifestKey(treeless.id), listing)
  const isThere = await store.change((draft) => {
    const row = draft.snapshot(treeless.id)
    if (!isTreeless(row)) return row !== undefined
    const { isTreeless: _, ...known } = row
    draft.putSnapshot(known)
    return true
  })
  // Deleted while its tree was being stored.
  if (!isThere) await ports.manifests.remove(snapshotManifestKey(treeless.id))
}
