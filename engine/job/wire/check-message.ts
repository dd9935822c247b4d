import { Refusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { StagedContent } from '../../ports/volume.ts'
import type { KeptPoint, PeerMessage } from '../messages.ts'
import { type Check, either, isFlag, list, nullable, oneOf, optional, shape, whole } from './shape.ts'
import {
  isAddress,
  isCarried,
  isCopy,
  isCounters,
  isDigest,
  isId,
  isMoment,
  isPath,
  isPort,
  isRegion,
  isSettings,
  isText,
} from './values.ts'

const mostRegions = 10_000
/** Of contents in one message; ours send a tenth. */
const mostItems = 10_000
/** A target reads such a piece in one go. */
const isPiece = shape<Region>({ offset: whole(), length: whole(1024 * 1024) })

const isContent = shape<StagedContent>({
  digest: isDigest,
  size: whole(),
  basis: optional(isPath),
  copies: optional(list(isCopy, mostRegions)),
  regions: list(isRegion, mostRegions),
  holes: optional(list(isRegion, mostRegions)),
  isLast: isFlag,
})

type MessageOf<Name extends PeerMessage['type']> = Extract<PeerMessage, { type: Name }>

const named = { type: isText, id: isId }
const ofJob = { ...named, pointId: isId }

const messageChecks: { readonly [Name in PeerMessage['type']]: Check } = {
  announce: shape<MessageOf<'announce'>>({
    ...named,
    sourceRootPath: isText,
    sourceRootId: isText,
    targetRootPath: isText,
    settings: isSettings,
  }),
  authorized: shape<MessageOf<'authorized'>>({ ...named, targetRootPath: isText, targetRootId: isText }),
  settings: shape<MessageOf<'settings'>>({ ...named, settings: isSettings, sourceRootPath: isText }),
  deleted: shape<MessageOf<'deleted'>>({ ...named, reason: isText }),
  disconnected: shape<MessageOf<'disconnected'>>(named),
  reconnecting: shape<MessageOf<'reconnecting'>>(named),
  reversed: shape<MessageOf<'reversed'>>({
    ...named,
    sourceAddress: shape({ address: isAddress, port: isPort }),
    settings: isSettings,
    turns: whole(),
  }),
  'job-begin': shape<MessageOf<'job-begin'>>({ ...ofJob, startedAtMs: isMoment, carries: isCarried }),
  'job-listing': shape<MessageOf<'job-listing'>>({ ...ofJob, after: nullable(isPath) }),
  'job-stage': shape<MessageOf<'job-stage'>>({ ...ofJob, contents: list(isContent, mostItems), counters: isCounters }),
  'job-packed': shape<MessageOf<'job-packed'>>({ ...ofJob, counters: isCounters, settled: isFlag }),
  'job-compare': shape<MessageOf<'job-compare'>>({ ...ofJob, path: isPath, regions: list(isPiece, mostRegions) }),
  'job-plan': shape<MessageOf<'job-plan'>>({ ...ofJob, from: whole() }),
  'job-commit': shape<MessageOf<'job-commit'>>({
    ...ofJob,
    steps: whole(),
    takenAtMs: isMoment,
    treeDigest: either(oneOf(''), isDigest),
    kept: optional(shape<KeptPoint>({ policyName: isText, expiresAtMs: nullable(isMoment) })),
  }),
  'job-abort': shape<MessageOf<'job-abort'>>({ ...ofJob, error: isText, discard: isFlag }),
}

/**
 * Another cluster may say anything: only what has exactly the members of its type, each in its range, with paths that
 * stay below their root, is handled. Refusal `peer_protocol` otherwise.
 */
export function checkMessage(message: PeerMessage): void {
  const check = checkOf(messageChecks, message.type)
  if (!check) throw refuseMessage(`${String(message.type).slice(0, 40)} is unknown`)
  if (!check(message)) throw refuseMessage(`what ${message.type} says is not of its form`)
}

/** Names such as `constructor` come from the prototype and mean nothing. */
function checkOf<Name extends string>(checks: { readonly [name in Name]: Check }, name: unknown): Check | undefined {
  return typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name as Name] : undefined
}

function refuseMessage(why: string): Refusal {
  return new Refusal('peer_protocol', `Could not handle a message: ${why}`)
}
