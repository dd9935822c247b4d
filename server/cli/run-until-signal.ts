import { constants } from 'node:os'
import type { Cluster } from '@sandbar/engine'
import { type Lab, startLab } from '../start.ts'
import { createProcessLog } from './log.ts'
import { toStartOptions } from './options.ts'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { createProgress } from './progress.ts'
import { readyLine, readyText } from './ready.ts'
import { showJobs } from './show-jobs.ts'

type StopSignal = 'SIGINT' | 'SIGTERM'

/** Stopping takes no longer: whatever hangs then is cut, which loses nothing that was acknowledged. */
const longestStopMs = 1_800

/** `start` and `cluster`: runs until SIGINT or SIGTERM, then stops cleanly; a second signal ends the process at once. */
export async function runUntilSignal(parsed: Parsed, output: Output): Promise<number> {
  const options = toStartOptions(parsed)
  const stopped = untilSignal()
  const progress = createProgress(process.stderr)
  const isAlone = options.names.length === 1
  const onCluster = (cluster: Cluster) => showJobs(cluster, { progress, isAlone })
  const lab = await startLab(options, { log: createProcessLog(progress.above, output.isJson), onCluster })
  if (output.isJson) output.result(readyLine(lab))
  else output.say(readyText(lab, options))
  const signal = await stopped
  progress.clear()
  const endNow = (second: StopSignal) => process.exit(128 + constants.signals[second])
  process.once('SIGINT', endNow).once('SIGTERM', endNow)
  output.say(`Stopping (${signal}). A second signal ends it at once.`)
  return stop(lab)
}

async function stop(lab: Lab): Promise<number> {
  const deadline = setTimeout(() => process.exit(0), longestStopMs)
  await lab.close()
  clearTimeout(deadline)
  return 0
}

function untilSignal(): Promise<StopSignal> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve)
  })
}
