import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { syncDirectory, writeSynced } from '../durable.ts'
import { attempting, errorCode } from '../volume/failures.ts'
import { type FailpointName, failpoint } from './failpoints.ts'
import { encodeRecord, parseRecords, recordBytes, recordHeadBytes, type StageRecord } from './records.ts'

/** Append-only record of what lies in a stage and what was decided. */
export interface Journal {
  /** In the page cache when it returns: survives the process, not a power loss. */
  append(record: Exclude<StageRecord, { type: 'begin' }>): void
  /** Durable when it returns. */
  sync(): void
  /** Starts over with these records, durably. */
  replace(records: readonly StageRecord[]): void
  readonly sizeBytes: number
  /** The records between two sizes that it had. Refusal `state_damaged`. */
  read(from: number, to: number): Generator<StageRecord>
  close(): void
}

export interface OpenedJournal {
  journal: Journal
  records: StageRecord[]
  /** An incomplete or unreadable end was cut off. */
  wasTorn: boolean
}

const hitAfter: Record<Exclude<StageRecord['type'], 'begin'>, FailpointName> = {
  received: 'journal-received',
  packed: 'journal-received',
  started: 'journal-started',
  got: 'journal-got',
  filled: 'journal-filled',
  steps: 'journal-steps',
  prepared: 'journal-prepared',
  committed: 'journal-committed',
}

/** Cuts a torn end off. Refusal `state_damaged` when a bad record lies before good ones. */
export function openJournal(path: string): OpenedJournal {
  const bytes = readIfThere(path)
  const { records, goodBytes, isDamaged } = parseRecords(bytes)
  if (isDamaged) throw damaged(path, `the record at byte ${goodBytes} can't be read`)
  let handle = openSync(path, 'a', 0o600)
  let sizeBytes = goodBytes
  const wasTorn = goodBytes < bytes.length
  if (wasTorn) {
    ftruncateSync(handle, goodBytes)
    fsyncSync(handle)
  }
  if (bytes.length === 0) syncDirectory(dirname(path))

  const journal: Journal = {
    append(record) {
      const encoded = encodeRecord(record)
      attempting({ verb: 'write the journal of', path: '' }, () => writeAll(handle, encoded, sizeBytes))
      sizeBytes += encoded.length
      failpoint(hitAfter[record.type])
    },
    sync: () => attempting({ verb: 'sync the journal of', path: '' }, () => fsyncSync(handle)),
    replace(replacement) {
      const encoded = Buffer.concat(replacement.map(encodeRecord))
      attempting({ verb: 'write the journal of', path: '' }, () => {
        const opened = openReplacement(path, encoded)
        closeSync(handle)
        handle = opened
        sizeBytes = encoded.length
        syncDirectory(dirname(path))
      })
      failpoint('journal-replaced')
    },
    read: (from, to) => readRecords(path, from, to),
    get sizeBytes() {
      return sizeBytes
    },
    close: () => closeSync(handle),
  }
  return { journal, records, wasTorn }
}

function* readRecords(path: string, from: number, to: number): Generator<StageRecord> {
  const handle = openSync(path, 'r')
  try {
    for (let at = from; at < to; ) {
      const head = readAt(handle, at, recordHeadBytes)
      const bytes = readAt(handle, at, recordBytes(head))
      const [record] = parseRecords(bytes).records
      if (record === undefined) throw damaged(path, `the record at byte ${at} can't be read`)
      yield record
      at += bytes.length
    }
  } finally {
    closeSync(handle)
  }
}

function readAt(handle: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  for (let count = -1; done < length && count !== 0; done += count) {
    count = readSync(handle, bytes, done, length - done, at + done)
  }
  return bytes.subarray(0, done)
}

/** Opened before it takes the name: a journal that can't be opened any more must not be the one that counts. */
function openReplacement(path: string, bytes: Uint8Array): number {
  const temporary = `${path}.new`
  writeSynced(temporary, bytes, 'w')
  const handle = openSync(temporary, 'a')
  try {
    renameSync(temporary, path)
    return handle
  } catch (thrown) {
    closeSync(handle)
    throw thrown
  }
}

/** A record that could not be written whole is taken back, so that the next one does not follow half of one. */
function writeAll(handle: number, bytes: Uint8Array, end: number): void {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
  } catch (thrown) {
    ftruncateSync(handle, end)
    throw thrown
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return Buffer.alloc(0)
    throw thrown
  }
}

export function damaged(path: string, state: string): Refusal {
  return new Refusal('state_damaged', `Cannot trust the stage's file '${path}': ${state}`, { details: { file: path } })
}
