import { fractionOf } from '../core/progress.ts'
import { Refusal } from '../core/refusal.ts'
import type { Clock } from '../ports/clock.ts'
import type { PeerLink, Transport } from '../ports/transport.ts'
import type { Volume } from '../ports/volume.ts'
import { createLine } from './faulty-line.ts'
import { faultyVolume } from './faulty-volume.ts'

/** What is made to go wrong on one cluster. */
export interface FaultSettings {
  /** Links to this cluster break, and none comes about. */
  isCut: boolean
  /** How fast this cluster's messages leave it; null: as fast as it gets. */
  bytesPerSecond: number | null
  /** By how much each of its messages is late. */
  latencyMs: number
  /** Nothing can be added to its volume. */
  isFull: boolean
  /** Share of a job, 0 to 1, at which the jobs of its source fail; null: they don't. */
  failJobsAt: number | null
}

/** Faults of one cluster, around ports that know nothing of them. Times are of the cluster's clock. */
export interface Faults {
  settings(): FaultSettings
  set(change: Partial<FaultSettings>): void
  transport(inner: Transport): Transport
  volume(inner: Volume): Volume
}

export const noFaults: FaultSettings = {
  isCut: false,
  bytesPerSecond: null,
  latencyMs: 0,
  isFull: false,
  failJobsAt: null,
}

export function createFaults(clock: Clock): Faults {
  let settings = noFaults
  const links = new Set<PeerLink>()
  return {
    settings: () => settings,
    set(change) {
      settings = { ...settings, ...change }
      if (settings.isCut) for (const link of [...links]) link.close()
    },
    transport: (inner) => faultyTransport(inner, { clock, links, settings: () => settings }),
    volume: (inner) => faultyVolume(inner, () => settings.isFull),
  }
}

interface Wiring {
  clock: Clock
  /** All that live. */
  links: Set<PeerLink>
  settings: () => FaultSettings
}

function faultyTransport(inner: Transport, wiring: Wiring): Transport {
  const { clock, links, settings } = wiring
  const wrapped = new WeakMap<PeerLink, PeerLink>()
  const line = createLine(clock, settings)
  /** One for each link, so that whoever compares links finds them the same. */
  const wrap = (link: PeerLink): PeerLink => {
    const known = wrapped.get(link)
    if (known) return known
    const faulty = faultyLink(link, { settings, pass: line.pass })
    wrapped.set(link, faulty)
    links.add(link)
    link.onClose(() => links.delete(link))
    return faulty
  }
  return {
    async dial(address) {
      const refuse = () => {
        const message = `Could not reach ${address.address}:${address.port}: the link is cut by a fault, want it mended`
        return new Refusal('peer_unreachable', message)
      }
      if (settings().isCut) throw refuse()
      const link = await inner.dial(address)
      if (!settings().isCut) return wrap(link)
      link.close()
      throw refuse()
    },
    serve: (self, handler, onLink) =>
      inner.serve(
        self,
        (message, bytes, link) => handler(message, bytes, wrap(link)),
        (link) => (settings().isCut ? link.close() : onLink(wrap(link))),
      ),
    get listening() {
      return inner.listening
    },
    close() {
      line.close()
      return inner.close()
    },
  }
}

interface LinkOptions {
  settings: () => FaultSettings
  pass: (bytes: number) => Promise<void>
}

/** About what a message takes besides its bytes. */
const messageBytes = 256

function faultyLink(link: PeerLink, { settings, pass }: LinkOptions): PeerLink {
  /** How much of each job is done, as its messages say. */
  const done = new Map<string, number>()
  return {
    ...link,
    remote: link.remote,
    async request(message, bytes) {
      await pass(messageBytes + (bytes?.length ?? 0))
      if (message.type === 'job-begin') done.set(message.id, 0)
      if (message.type === 'job-stage') done.set(message.id, fractionOf(message.counters))
      if (message.type === 'job-commit') done.set(message.id, 1)
      const { failJobsAt } = settings()
      const isJob = message.type.startsWith('job-') && message.type !== 'job-abort'
      if (isJob && failJobsAt !== null && (done.get(message.id) ?? 0) >= failJobsAt) throw refuseJob(failJobsAt)
      return link.request(message, bytes)
    },
  }
}

function refuseJob(share: number): Refusal {
  const percent = Math.round(share * 1000) / 10
  return new Refusal('lab_fault', `Could not finish the job: a fault makes jobs fail at ${percent} percent`)
}
