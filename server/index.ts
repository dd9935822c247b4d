export { type CommandName, commandNames, defaultOf, environmentName, type Flag, flagsOf } from './cli/flags.ts'
export { commandHelp } from './cli/help.ts'
export { faultForms, refusalForms } from './core/index.ts'
export type { Lab, LabCluster } from './start.ts'
export { defaultPassword, type StartOptions } from './start-options.ts'

import { createProcessLog } from './cli/log.ts'
import { normalizeStartOptions } from './cli/options.ts'
import { type Lab, startLab } from './start.ts'
import type { StartOptions } from './start-options.ts'

/**
 * Starts a sandbox from code, with the program's defaults for whatever is left out. Say `port: 0` and
 * `apiPorts: [0, 0]`, `replicationPorts: [0, 0]` for free ports, `memory: true` to leave the disk alone.
 */
export function start(options: Partial<StartOptions> = {}): Promise<Lab> {
  return startLab(normalizeStartOptions(options), { log: createProcessLog() })
}
