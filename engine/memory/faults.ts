import { fractionOf } from '../core/progress.ts'
import { Refusal } from '../core/refusal.ts'
import { regionBytes } from '../core/regions.ts'
import type { JobCounters } from '../core/relationship.ts'
import type { Clock } from '../ports/clock.ts'
import type { PeerHandler, PeerLink, Transport } from '../ports/transport.ts'
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

/** What clusters say to each other. */
type PeerMessage = Parameters<PeerHandler>[0]

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
  const stored = new Map<string, Stored>()
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => {})
  link.onClose(() =>
    broken.reject(new Refusal('peer_unreachable', 'Could not reach the other cluster: the link broke')),
  )
  const mayFail = (id: string, message: PeerMessage) => {
    const { failJobsAt } = settings()
    const share = message.type === 'job-commit' ? 1 : shareOf(stored.get(id))
    if (failJobsAt !== null && share >= failJobsAt) throw refuseJob(failJobsAt)
  }
  return {
    ...link,
    remote: link.remote,
    async request(message, bytes) {
      await Promise.race([pass(messageBytes + (bytes?.length ?? 0)), broken.promise])
      if (!message.type.startsWith('job-') || message.type === 'job-abort') return link.request(message, bytes)
      if (message.type === 'job-begin') stored.delete(message.id)
      mayFail(message.id, message)
      const reply = await link.request(message, bytes)
      if (message.type !== 'job-stage') return reply
      stored.set(message.id, addTo(stored.get(message.id), message))
      mayFail(message.id, message)
      return reply
    },
  }
}

/** What the target of a job has answered for. */
interface Stored {
  counters: JobCounters
  bytes: number
  files: number
}

function addTo(before: Stored | undefined, message: PeerMessage & { type: 'job-stage' }): Stored {
  const { contents, counters } = message
  const bytes = contents.reduce((sum, { regions }) => sum + regionBytes(regions), before?.bytes ?? 0)
  return { counters, bytes, files: (before?.files ?? 0) + contents.filter(({ isLast }) => isLast).length }
}

function shareOf(stored: Stored | undefined): number {
  if (!stored) return 0
  const { counters, bytes, files } = stored
  return fractionOf({ ...counters, bytesTransferred: bytes, filesTransferred: files })
}

function refuseJob(share: number): Refusal {
  const percent = Math.round(share * 1000) / 10
  return new Refusal('lab_fault', `Could not finish the job: a fault makes jobs fail at ${percent} percent`)
}
