import { type ClusterPorts, Refusal, type RefusalCode } from '@sandbar/engine'
import { interceptPorts, type PortCall } from './intercept.ts'

/** What fails, and when. */
export interface Failing {
  /** Calls are counted from 1; 0: none fails. */
  at: number
  code: Extract<RefusalCode, 'fs_io' | 'fs_no_space' | 'peer_unreachable'>
  /** Only these ports count. */
  ports: readonly PortCall['port'][]
}

export interface FailingPorts {
  wrap(ports: ClusterPorts): ClusterPorts
  /** Starts to count. */
  arm(failing: Failing): void
  /** Nothing fails from here on; answers which call failed, undefined when there were not that many. */
  disarm(): string | undefined
}

/** Ports whose n-th call fails once, before it has done anything. A link breaks by it. */
export function createFailingPorts(): FailingPorts {
  let failing: Failing = { at: 0, code: 'fs_io', ports: [] }
  let count = 0
  let failed: string | undefined
  return {
    wrap: (ports) =>
      interceptPorts(ports, async (call, work) => {
        if (!failing.ports.includes(call.port)) return work()
        count += 1
        if (count !== failing.at) return work()
        failed = `${call.port}.${call.method}`
        call.link?.close()
        throw new Refusal(failing.code, `Could not finish ${failed}: made to fail, want it to work`)
      }),
    arm(next) {
      failing = next
      count = 0
      failed = undefined
    },
    disarm() {
      failing = { ...failing, at: 0 }
      return failed
    },
  }
}
