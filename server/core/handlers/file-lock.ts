import { Refusal } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { extrasOf, type FileLock, type ShownInfo } from '../files/extras.ts'
import { bodyOf, type Handler } from '../handler.ts'
import { textPathOf, toWireLock } from '../wire/file.ts'
import { formatTimeNs, parseTimeNs } from '../wire/time.ts'
import { attributesReply, inFileTurn } from './file-ref.ts'

interface WireLockChange {
  retention_period?: string
  legal_hold?: boolean
}

/** A period only grows; a hold comes and goes. */
export const modifyFileLock: Handler = (call) =>
  inFileTurn(call, async (info) => {
    if (info.kind !== 'file') throw notAFile(info)
    const { extras, cluster } = call.services
    const wire = bodyOf<WireLockChange>(call)
    const lock = nextLock(extrasOf(info).lock, wire, BigInt(Math.floor(cluster.clock.now())) * 1_000_000n)
    const after = await extras.change(info, ({ lock: _, ...others }) => (lock ? { ...others, lock } : others))
    const reply = await attributesReply(call, after)
    return { ...reply, json: { ...reply.json, lock: toWireLock(after) } }
  })

/** Undefined when nothing of a lock is left. */
function nextLock(before: FileLock | undefined, wire: WireLockChange, nowNs: bigint): FileLock | undefined {
  const legalHold = wire.legal_hold ?? before?.legalHold ?? false
  const present = before?.retentionUntil ?? null
  const retentionUntil =
    wire.retention_period === undefined ? present : nextPeriod(present, wire.retention_period, nowNs)
  return legalHold || retentionUntil !== null ? { legalHold, retentionUntil } : undefined
}

function nextPeriod(present: string | null, wanted: string, nowNs: bigint): string {
  const until = parseTimeNs(wanted)
  if (until === undefined) {
    const shown = JSON.stringify(wanted.slice(0, 80))
    throw new Fault('decode', `Could not read retention_period: it is ${shown}, wanted an RFC 3339 time`)
  }
  const earliest = present === null ? nowNs : max(nowNs, parseTimeNs(present) ?? nowNs)
  if (until < earliest) {
    const from = formatTimeNs(earliest)
    throw new Fault('bad_value', `Could not retain the file until ${wanted}: wanted a time from ${from} on`)
  }
  return formatTimeNs(until)
}

function max(one: bigint, other: bigint): bigint {
  return one > other ? one : other
}

function notAFile(info: ShownInfo): Refusal {
  return new Refusal('fs_not_a_file', `Could not lock ${textPathOf(info)}: it is a ${info.kind}, wanted a file`)
}
