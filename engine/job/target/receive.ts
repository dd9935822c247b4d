import { contentRowBytes, packedRows } from '../../core/packed-contents.ts'
import { regionBytes } from '../../core/regions.ts'
import { receivePacked } from '../../ports/receive-packed.ts'
import type { Context } from '../context.ts'
import type { JobMessage } from '../messages.ts'
import { refuseProtocol, type TargetJobs, type TargetSession } from './session.ts'

type StageMessage = Extract<JobMessage, { type: 'job-stage' }>
type PackedMessage = Extract<JobMessage, { type: 'job-packed' }>

/** Writes contents to the stage; their bytes come in one piece, in the order of the contents and their regions. */
export async function receiveContents(
  { context }: TargetJobs,
  { session, message, bytes }: { session: TargetSession; message: StageMessage; bytes: Uint8Array },
): Promise<void> {
  const expected = message.contents.reduce((sum, content) => sum + regionBytes(content.regions), 0)
  if (expected !== bytes.length) throw refuseProtocol(`its regions hold ${expected} bytes, ${bytes.length} came`)
  let offset = 0
  for (const content of message.contents) {
    const length = regionBytes(content.regions)
    await session.stage.receive(content, bytes.subarray(offset, offset + length))
    offset += length
    session.stored.bytes += length
    if (content.isLast) session.stored.files += 1
  }
  advance(context, session, { message, settled: true })
}

/** Writes many small contents to the stage at once. */
export async function receivePackedContents(
  { context }: TargetJobs,
  { session, message, bytes }: { session: TargetSession; message: PackedMessage; bytes: Uint8Array },
): Promise<void> {
  const rows = packedRows(bytes)
  if (rows === undefined) throw refuseProtocol('its rows do not fit its bytes')
  const { length } = bytes
  await receivePacked(session.stage, bytes)
  session.stored.bytes += length - rows.length * contentRowBytes
  session.stored.files += rows.length
  advance(context, session, { message, settled: message.settled })
}

/** Totals are the source's; what has arrived is what this side has seen itself. */
function advance(
  { running }: Context,
  session: TargetSession,
  { message, settled }: { message: StageMessage | PackedMessage; settled: boolean },
): void {
  const { bytes: bytesTransferred, files: filesTransferred } = session.stored
  session.counters = { ...message.counters, bytesTransferred, filesTransferred }
  running.advance(message.id, { counters: session.counters, settled })
}
