import { type Lab, startLab } from '../start.ts'
import { toStartOptions } from './options.ts'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { readyLine, readyText } from './ready.ts'

/** `start` and `cluster`: runs until SIGINT or SIGTERM, then stops cleanly; a second signal ends the process at once. */
export async function runUntilSignal(parsed: Parsed, output: Output): Promise<number> {
  const options = toStartOptions(parsed)
  const stopped = untilSignal()
  const lab = await startLab(options, { log: (line) => output.say(line) })
  if (output.isJson) output.result(readyLine(lab))
  else output.say(readyText(lab, options))
  const signal = await stopped
  output.say(`Stopping (${signal})...`)
  return stop(lab)
}

async function stop(lab: Lab): Promise<number> {
  process.once('SIGINT', () => process.exit(1))
  process.once('SIGTERM', () => process.exit(1))
  await lab.close()
  return 0
}

function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve('SIGINT'))
    process.once('SIGTERM', () => resolve('SIGTERM'))
  })
}
