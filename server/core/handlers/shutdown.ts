import type { HandlersOf } from '../handler.ts'

const idle = {
  state: 'REBOOT_IDLE',
  rolling: false,
  upgrade_initiated: false,
  total_node_count: 0,
  rebooted_node_count: 0,
  error_message: '',
}

/** The functions of tag `shutdown`. */
export const handlers: HandlersOf<'shutdown'> = {
  getRebootStatus: () => ({ json: idle }),
}
