import type { Entry, TreePath } from '../../core/entry.ts'
import { noCounters } from '../../core/progress.ts'
import type { Step } from '../../core/step.ts'
import { treeDigestInParts } from '../../core/tree-digest.ts'
import { inSlices } from '../../ports/breather.ts'
import type { Context } from '../context.ts'
import { loadManifest, saveManifest } from '../manifest.ts'
import { findBasis } from './basis.ts'
import { type FrozenTree, sendFrozen } from './frozen.ts'
import { notesOn } from './notes.ts'
import { createSender } from './sender.ts'
import type { JobSession } from './session.ts'
import { type SettledTree, settleTree } from './settle.ts'
import type { Tally } from './tally.ts'
import { createSendWindow } from './window.ts'

const stepsPerMessage = 1000
const mostXattrBytes = 256 * 1024
const stepWindow = 8

export interface JobWork {
  session: JobSession
  root: TreePath
  tally: Tally
  /** Null: the tree as it is, once it has held still. */
  frozen: FrozenTree | null
  /** The target told which point it committed last. */
  onBegun: (committed: string | null) => Promise<void>
  /** The tree held still; from here on the commit may be asked for, and its answer may get lost. */
  onSettled: (takenAtMs: number) => Promise<void>
}

export interface JobDone extends SettledTree {
  /** Entries that somebody had changed on the target; they lie beside the tree now. */
  drifted: number
  /** What both sides together do not carry. */
  notes: string[]
}

/** One job on the source: from a scan to the target's answer that the point is visible and durable. */
export async function runJob(context: Context, work: JobWork): Promise<JobDone> {
  const { ports, running } = context
  const { session, root, tally } = work
  const { id, pointId, signal } = session
  const manifest = await loadManifest(ports.manifests, id)
  const onProgress = ({ files, bytes }: { files: number; bytes: number }) =>
    running.advance(id, { counters: { ...noCounters, filesTotal: files, bytesTotal: bytes }, settled: false })

  const [begun, first] = await both(
    session.ask({
      ...about(session),
      type: 'job-begin',
      startedAtMs: ports.clock.now(),
      carries: ports.volume.carries,
    }),
    work.frozen
      ? { entries: [...work.frozen.entries], problems: [], contentRead: 0 }
      : ports.volume.scan(root, { signal, onProgress, ...(manifest ? { previous: manifest } : {}) }),
  )
  await work.onBegun(begun.committed)
  const basis = await findBasis(context, session, { manifest, begun })
  // What a snapshot saw is read where it was kept, else in the tree.
  const volume = work.frozen ? { readRegion: ports.volume.readAsScanned } : ports.volume
  const sender = createSender({ session, volume, root, tally, digest: ports.digest, ...begun })
  const scan = (previous: readonly Entry[]) => ports.volume.scan(root, { signal, previous })
  const { breather } = ports
  const settled = work.frozen
    ? await sendFrozen({ frozen: work.frozen, basis, sender, breather })
    : await settleTree({ first, basis, sender, scan, now: ports.clock.now, breather })
  await sendSteps(session, settled.plan.steps)

  await saveManifest(ports.manifests, id, { stored: manifest, entries: settled.entries })
  await work.onSettled(settled.takenAtMs)
  const { digest } = ports
  const isAsBefore = basis.movesByIdentity && settled.plan.steps.length === 0
  const goal = isAsBefore
    ? begun.treeDigest
    : await inSlices(treeDigestInParts(settled.entries, { digest, ...begun.carries }), breather)
  const { takenAtMs, plan } = settled
  const answer = await session.ask({
    type: 'job-commit',
    id,
    pointId,
    steps: plan.steps.length,
    takenAtMs,
    treeDigest: goal,
    ...(work.frozen ? { kept: work.frozen.kept } : {}),
  })
  return { ...settled, notes: notesOn(begun.carries, ports.volume.carries), drifted: answer.drifted }
}

function about({ id, pointId }: JobSession): { id: string; pointId: string } {
  return { id, pointId }
}

/** Both run at once, and both have ended when this settles. */
async function both<A, B>(one: Promise<A>, other: Promise<B> | B): Promise<[A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}

async function sendSteps(session: JobSession, steps: readonly Step[]): Promise<void> {
  const window = createSendWindow(stepWindow)
  for (let from = 0; from < steps.length; ) {
    const part = portionOf(steps, from)
    const message = { type: 'job-plan', ...about(session), from, steps: part } as const
    await window.send(1, () => session.ask(message))
    from += part.length
  }
  await window.drain()
}

/** Extended attributes may be large, so not only the number of steps counts. */
function portionOf(steps: readonly Step[], from: number): Step[] {
  let bytes = 0
  for (let end = from; end < steps.length && end < from + stepsPerMessage; end += 1) {
    const step = steps[end]
    if (step && 'attributes' in step) bytes += step.attributes.xattrs?.length ?? 0
    if (bytes > mostXattrBytes && end > from) return steps.slice(from, end)
  }
  return steps.slice(from, from + stepsPerMessage)
}
