import type { Problem, TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Breather } from '../../ports/breather.ts'
import type { ManifestStore } from '../../ports/catalogue.ts'
import type { Differences, Listing } from '../../ports/listing.ts'
import { movedPaths, sameVolume } from '../../ports/moved-paths.ts'
import type { Scan } from '../../ports/volume.ts'
import type { Closing } from '../closing.ts'
import type { Basis } from './basis.ts'
import { both } from './both.ts'
import { withoutCollisions } from './collisions.ts'
import { unreadPaths, withLastGood } from './last-good.ts'
import type { OwnerMapping } from './owners.ts'
import { type JobPlan, makePlan, type PlanLimits } from './plan.ts'
import type { Sender } from './sender.ts'
import type { StepSender } from './step-sender.ts'

const mostRounds = 5

/** A tree that held still, and what turns the target's into it. All its contents lie in the target's stage. */
export interface SettledTree {
  /** Moment at which all of it was true, in milliseconds since 1970. */
  takenAtMs: number
  /** As the target gets it. */
  listing: Listing
  /** The same as this side sees it, where the next scan goes on. */
  scanned: Listing
  plan: JobPlan
  rounds: number
  problems: Problem[]
}

interface SettleOptions {
  /** The first look, and when it began. */
  first: Scan
  firstAtMs: number
  basis: Basis
  sender: Sender
  stepSender: StepSender
  owners: OwnerMapping
  scan: (previous: Listing) => Promise<Scan>
  manifests: ManifestStore
  closing: Closing
  now: () => number
  breather: Breather | undefined
  limits?: PlanLimits | undefined
}

/**
 * Sends what the target lacks and looks again, until two looks in a row see the same tree: then all of it was true
 * between them. Refusal `job_not_settled` after five rounds.
 */
export async function settleTree(options: SettleOptions): Promise<SettledTree> {
  const { first, basis, sender, stepSender, scan, manifests, closing } = options
  let last = first
  let moving: TreePath[] = []
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const completed = await completeTree(last, options)
    const tree = completed.listing
    const differences = closing.add(await manifests.compare(basis.listing, tree, basis))
    const plan = await makePlan({ ...options, tree, differences })
    const changed = await sender.send(plan)
    if (rounds === 1 && (await isOneLookEnough(options, differences))) {
      return { takenAtMs: options.firstAtMs, ...completed, plan, rounds }
    }
    const takenAtMs = options.now()
    // Mostly nothing has moved, and then the plan is there already.
    const [again] = await both(scan(last.listing), changed.length === 0 ? stepSender.send(plan) : Promise.resolve())
    closing.add(again.listing)
    const since = closing.add(await manifests.compare(last.listing, again.listing, sameVolume))
    moving = await movedPaths(since)
    if (changed.length === 0 && moving.length === 0) {
      // The same tree, known better: what was too young to be trusted has been read again.
      const known = await completeTree(again, options)
      return { takenAtMs, ...known, plan, rounds }
    }
    last = again
  }
  throw refuseMoving(moving)
}

/** What was scanned and can be there on the target, and the last good state of what could not be read. */
async function completeTree(
  { listing, problems }: Scan,
  { manifests, basis, closing, owners }: SettleOptions,
): Promise<Pick<SettledTree, 'listing' | 'scanned' | 'problems'>> {
  const unread = unreadPaths(problems)
  const whole = unread.size === 0 ? listing : closing.add(await manifests.collect(withLastGood(listing, basis, unread)))
  const { listing: scanned, problems: left } = await withoutCollisions(whole, { basis, manifests, closing })
  return { scanned, listing: await owners.apply(scanned), problems: [...problems, ...left] }
}

/**
 * A walk that finds each object, directories included, with the very witness that the last point recorded needs no
 * second one: none of them has changed since that point, so all of it was true when the walk began. Only what is too
 * young for its witness to be trusted could have.
 */
async function isOneLookEnough({ first, basis }: SettleOptions, differences: Differences): Promise<boolean> {
  const isKnown = basis.movesByIdentity && first.listing.racy === 0 && first.listing.count === basis.listing.count
  return isKnown && (await movedPaths(differences, 1)).length === 0
}

function refuseMoving(paths: readonly TreePath[]): Refusal {
  const some = paths.slice(0, 3).map((path) => JSON.stringify(path))
  const message = `Could not take a point in time: the tree still changed after ${mostRounds} rounds, at ${some.join(', ')}`
  const problems = paths.map((path): Problem => ({ path, code: 'changed_while_read', message: 'Changed each time' }))
  return new Refusal('job_not_settled', message, { details: { problems } })
}
