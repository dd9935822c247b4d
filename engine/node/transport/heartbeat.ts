import type { Clock } from '../../ports/clock.ts'

export interface HeartbeatOptions {
  clock: Clock
  /** A ping goes out after this long without a byte. */
  idleMs: number
  /** The other side is given up after this long without a byte while it owes something. */
  deadMs: number
  /** Whether the other side owes an answer or the rest of a frame. */
  isOwed: () => boolean
  ping: () => void
  dead: () => void
  /** Runs at each look, at most `idleMs` apart. */
  look: () => void
}

export interface Heartbeat {
  /** Something arrived. */
  heard(): void
  /** The answer to a ping arrived; false when none was asked. */
  answered(): boolean
  stop(): void
}

/** Finds half-open links: one lazy timer, not one per byte. */
export function createHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { clock, idleMs, deadMs } = options
  let heardAt = clock.now()
  let isAsked = false
  let isStopped = false
  let cancel = () => {}

  const check = () => {
    const quietMs = clock.now() - heardAt
    if (quietMs >= deadMs && (isAsked || options.isOwed())) return options.dead()
    if (quietMs >= idleMs && !isAsked) {
      isAsked = true
      options.ping()
    }
    options.look()
    arm(quietMs >= idleMs ? Math.max(heardAt + deadMs, clock.now() + 1) : heardAt + idleMs)
  }
  const arm = (atMs: number) => {
    if (isStopped) return
    cancel = clock.schedule(Math.min(atMs, clock.now() + idleMs), check)
  }
  arm(heardAt + idleMs)
  return {
    heard() {
      heardAt = clock.now()
    },
    answered() {
      const wasAsked = isAsked
      isAsked = false
      return wasAsked
    },
    stop() {
      isStopped = true
      cancel()
    },
  }
}
