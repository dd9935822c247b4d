import type { JobReport } from '@sandbar/engine'
import { toLabReport } from '../core/lab-events.ts'
import { replicateOnce } from '../replicate/replicate.ts'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { createProgress } from './progress.ts'
import { toReplicateRequest } from './replicate-request.ts'
import { reportText } from './report-text.ts'

/** Stopping takes no longer: whatever hangs then is cut, which loses nothing that was acknowledged. */
const longestStopMs = 1_800

/** `replicate`: 0 when the recovery point is durable, 3 when entries are missing in it, 1 when nothing was committed. */
export async function runReplicate(parsed: Parsed, output: Output): Promise<number> {
  const request = toReplicateRequest(parsed)
  const [source = '', target = ''] = parsed.rest
  const stop = stopAtSignal()
  const progress = createProgress(process.stderr)
  try {
    const onProgress = (job: Parameters<typeof progress.show>[1]) => progress.show(`${source} to ${target}`, job)
    const report = await replicateOnce(request, { onProgress, signal: stop.signal })
    progress.clear()
    tell(output, report, { source, target })
    return exitCodeOf(report)
  } catch (error) {
    progress.clear()
    const message = error instanceof Error ? error.message : String(error)
    output.result({ source, target, outcome: 'failed', error: message })
    throw error
  } finally {
    stop.forget()
  }
}

function tell(output: Output, report: JobReport, names: { source: string; target: string }): void {
  if (output.isJson) output.result({ ...names, ...toLabReport(report) })
  else if (report.outcome === 'committed') output.say(reportText(report, names))
  if (report.outcome !== 'committed') process.stderr.write(`sandbar: ${reportText(report, names)}\n`)
}

function exitCodeOf({ outcome, problems }: JobReport): number {
  if (outcome !== 'committed') return 1
  return problems.length === 0 ? 0 : 3
}

/** The first signal stops the job at a step, a second one ends the process at once. */
function stopAtSignal() {
  const controller = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(1)
    const message = `Stopped by ${signal}: nothing is known to be committed. Run it again to go on from there`
    controller.abort(new Error(message))
    setTimeout(() => {
      process.stderr.write(`sandbar: ${message}\n`)
      process.exit(1)
    }, longestStopMs).unref()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    forget: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  }
}
