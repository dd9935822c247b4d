import { regionBytes } from '../../core/regions.ts'
import type { JobMessage } from '../messages.ts'
import { refuseProtocol, type TargetJobs, type TargetSession } from './session.ts'

type StageMessage = Extract<JobMessage, { type: 'job-stage' }>

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
  // Totals are the source's; what has arrived is what this side has seen itself.
  session.counters = {
    ...message.counters,
    bytesTransferred: session.stored.bytes,
    filesTransferred: session.stored.files,
  }
  context.running.advance(message.id, { counters: session.counters, settled: true })
}
