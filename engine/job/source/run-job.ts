import type { TreePath } from '../../core/entry.ts'
import { carriesAll } from '../../core/same.ts'
import { chosenDigest } from '../../core/tree-digest.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Scan } from '../../ports/volume.ts'
import { type Closing, createClosing } from '../closing.ts'
import type { Context } from '../context.ts'
import { loadManifest, saveManifest } from '../manifest.ts'
import type { PeerReply } from '../messages.ts'
import type { TreeMark } from '../records.ts'
import { mustBeSameRoot } from '../same-root.ts'
import { type Basis, findBasis } from './basis.ts'
import { both } from './both.ts'
import { type FrozenTree, sendFrozen } from './frozen.ts'
import { notesOn } from './notes.ts'
import { createOwnerMapping, type OwnerMapping } from './owners.ts'
import { createSender, type Sender } from './sender.ts'
import type { JobSession } from './session.ts'
import { type SettledTree, settleTree } from './settle.ts'
import { createStepSender, type StepSender } from './step-sender.ts'
import type { Tally } from './tally.ts'

export interface JobWork {
  session: JobSession
  root: TreePath
  /** Numbers travel in the place of local users and groups. */
  mapsOwners: boolean
  tally: Tally
  /** Null: the tree as it is, once it has held still. */
  frozen: FrozenTree | null
  /** The target told which point it committed last. */
  onBegun: (committed: string | null) => Promise<void>
  /** The tree held still; from here on the commit may be asked for, and its answer may get lost. */
  onSettled: (settled: { takenAtMs: number; tree: TreeMark }) => Promise<void>
}

export interface JobDone extends SettledTree {
  /** Entries that somebody had changed on the target; they lie beside the tree now. */
  drifted: number
  /** What both sides together do not carry. */
  notes: string[]
}

/** One job on the source: from a scan to the target's answer that the point is visible and durable. */
export async function runJob(context: Context, work: JobWork): Promise<JobDone> {
  const closing = createClosing()
  try {
    return await runStages(context, work, closing)
  } finally {
    await closing.closeAll()
  }
}

async function runStages(context: Context, work: JobWork, closing: Closing): Promise<JobDone> {
  const { ports } = context
  const { session, root } = work
  const manifest = await loadManifest(ports.manifests, session.id)
  if (manifest) closing.add(manifest)
  if (work.frozen) closing.add(work.frozen.listing)
  const start = await begin(context, work, { manifest, closing })
  await work.onBegun(start.begun.committed)
  const owners = createOwnerMapping({ ports, isMapped: work.mapsOwners, root, closing })
  const known = manifest && (await owners.tryToApply(manifest))
  const basis = await findBasis(context, session, { manifest: known, begun: start.begun, closing })
  const stepSender = createStepSender(session)
  const settled = await settle(context, work, { ...start, basis, owners, closing, stepSender })
  const steps = await stepSender.finish(settled.plan)

  await saveManifest(ports.manifests, session.id, { stored: manifest, listing: settled.scanned })
  const tree = { digest: chosenDigest(settled.scanned.digests, ports.digest, carriesAll), counted: carriesAll }
  await work.onSettled({ takenAtMs: settled.takenAtMs, tree })
  const answer = await session.ask({
    type: 'job-commit',
    ...about(session),
    steps,
    takenAtMs: settled.takenAtMs,
    treeDigest: chosenDigest(settled.listing.digests, ports.digest, basis),
    ...(work.frozen ? { kept: work.frozen.kept } : {}),
  })
  return { ...settled, notes: notesOn(start.begun.carries, ports.volume.carries), drifted: answer.drifted }
}

interface Start {
  begun: PeerReply<Extract<Parameters<JobSession['ask']>[0], { type: 'job-begin' }>>
  sender: Sender
  first: Scan
  firstAtMs: number
}

/** Both sides look at their trees at the same time. */
async function begin(
  context: Context,
  { session, root, tally, frozen }: JobWork,
  { manifest, closing }: { manifest: Listing | undefined; closing: Closing },
): Promise<Start> {
  const { ports, running } = context
  const onProgress = (soFar: { files: number; bytes: number }) =>
    running.advance(session.id, { counters: tally.seen(soFar), settled: false })
  const firstAtMs = ports.clock.now()
  const { carries } = ports.volume
  // What a snapshot saw is read where it was kept, else in the tree.
  const volume = frozen ? { readRegion: ports.volume.readAsScanned } : ports.volume
  const asking = session.ask({ ...about(session), type: 'job-begin', startedAtMs: firstAtMs, carries })
  const sending = asking.then((begun) => createSender({ session, volume, root, tally, digest: ports.digest, ...begun }))
  sending.catch(() => {})
  // Who never was there before may have nothing: what is read is sent at once.
  const onContents = async (packed: Uint8Array) => (await sending).sendEarly(packed)
  const options = { signal: session.signal, onProgress, ...(manifest ? { previous: manifest } : { onContents }) }
  const look = async (): Promise<Scan> => {
    if (frozen) return { listing: frozen.listing, problems: [], contentRead: 0 }
    const scan = await ports.volume.scan(root, options)
    closing.add(scan.listing)
    await mustBeSameRoot(root, manifest, scan.listing)
    return scan
  }
  const [begun, first] = await both(asking, look())
  return { begun, sender: await sending, first, firstAtMs }
}

function settle(
  { ports }: Context,
  { session, root, frozen }: JobWork,
  { begun: _, ...known }: Start & { basis: Basis; owners: OwnerMapping; closing: Closing; stepSender: StepSender },
): Promise<SettledTree> {
  const { volume, manifests, breather } = ports
  const { signal } = session
  const parts = { ...known, manifests, breather }
  if (frozen) return sendFrozen({ ...parts, frozen })
  const scan = async (previous: Listing) => {
    const seen = await volume.scan(root, { signal, previous })
    await mustBeSameRoot(root, previous, seen.listing)
    return seen
  }
  return settleTree({ ...parts, scan, now: ports.clock.now })
}

function about({ id, pointId }: JobSession): { id: string; pointId: string } {
  return { id, pointId }
}
