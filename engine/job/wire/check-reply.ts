import type { Entry } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { PartialContent } from '../../ports/volume.ts'
import type { PeerMessage, PeerReply } from '../messages.ts'
import { type Check, either, list, nullable, oneOf, optional, shape, text, tuple, whole } from './shape.ts'
import { attributeChecks, isCarried, isCopy, isDigest, isId, isMoment, isPath, isRegion, isText } from './values.ts'

const mostEntries = 10_000
const mostHaves = 100_000
const mostPartial = 1000
/** Of a file of 128 GiB. */
const mostBlocks = 1024 * 1024

const isEntry = shape<Entry>({
  ...attributeChecks,
  path: isPath,
  kind: oneOf('file', 'directory', 'symlink'),
  size: whole(),
  digest: either(oneOf(''), isDigest),
  blocks: optional(list(isDigest, mostBlocks)),
  target: optional(isText),
  identity: text(200),
  witness: text(300),
  sparse: optional(oneOf(true)),
  linked: optional(oneOf(true)),
  racy: optional(oneOf(true)),
})

/** Of a mebibyte at most. */
const isSubDigests = text(16 * 1024, /^[0-9a-f]*$/)

const isPartial = shape<PartialContent>({
  digest: isDigest,
  size: whole(),
  basis: optional(isPath),
  copies: optional(list(isCopy, mostEntries)),
  regions: list(isRegion, mostEntries),
})

type ReplyTo<Name extends PeerMessage['type']> = PeerReply<Extract<PeerMessage, { type: Name }>>

const replyChecks: { readonly [Name in PeerMessage['type']]?: Check } = {
  announce: shape<ReplyTo<'announce'>>({ targetClusterName: isText }),
  'job-begin': shape<ReplyTo<'job-begin'>>({
    carries: isCarried,
    treeDigest: isDigest,
    committed: nullable(isId),
    files: optional(whole()),
    have: list(tuple(isDigest, whole()), mostHaves),
    partial: list(isPartial, mostPartial),
  }),
  'job-listing': shape<ReplyTo<'job-listing'>>({ entries: list(isEntry, mostEntries), next: nullable(isPath) }),
  'job-compare': shape<ReplyTo<'job-compare'>>({ digests: list(isSubDigests, mostEntries) }),
  'job-commit': shape<ReplyTo<'job-commit'>>({ recoveryPointMs: isMoment, drifted: whole() }),
}

/** The answer itself, when it is of the form that the question asks for. Refusal `peer_protocol` otherwise. */
export function checkReply<M extends PeerMessage>({ type }: M, reply: PeerReply<M>): PeerReply<M> {
  if (replyChecks[type]?.(reply) ?? true) return reply
  throw protocolRefusal(type)
}

export function protocolRefusal(type: PeerMessage['type']): Refusal {
  return new Refusal('peer_protocol', `Could not use the answer to ${type}: it is not of its form`)
}
