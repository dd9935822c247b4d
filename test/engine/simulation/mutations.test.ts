import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type ClusterPorts,
  type Entry,
  listingOf,
  type PeerReply,
  Refusal,
  readListing,
  type Stage,
  type Step,
} from '@sandbar/engine'
import { nodeDigest } from '@sandbar/engine/node'
import { simulate } from './simulate.ts'
import type { SideName } from './world.ts'

type Sabotage = (name: SideName, ports: ClusterPorts) => ClusterPorts

/** Ports that break a promise, and how the simulation has to find out. */
const mutations: Readonly<Record<string, { sabotage: Sabotage; found: RegExp }>> = {
  'a commit that leaves out its last step': {
    sabotage: withStage((stage) => {
      const plan: Step[] = []
      return {
        addSteps: async (steps, from) => void plan.splice(from, plan.length, ...steps),
        commit: (point) => stage.commit({ ...point, steps: (point.steps ?? plan).slice(0, -1) }),
      }
    }),
    found: /no moment of its source/,
  },
  'a commit that leaves out what is removed': {
    sabotage: withStage((stage) => {
      const plan: Step[] = []
      return {
        addSteps: async (steps, from) => void plan.splice(from, plan.length, ...steps),
        commit: (point) => {
          const steps = (point.steps ?? plan).filter((step) => step.step !== 'take' || step.slot !== null)
          return stage.commit({ ...point, steps })
        },
      }
    }),
    found: /no moment of its source|is RECONNECTING|Cannot use/,
  },
  'a commit that says it is done and is not': {
    sabotage: withStage(() => ({ commit: async () => ({ driftedTo: [] }) })),
    found: /no moment of its source|differs from its target/,
  },
  'a commit that forgets that it was done': {
    sabotage: withStage((stage) => ({ commit: (point) => stage.commit({ ...point, pointId: 'another' }) })),
    found: /no moment of its source|never committed/,
  },
  'a scan that overlooks a name': {
    sabotage: (_, ports) =>
      withScan(ports, (entries) => entries.filter(({ path }) => !['c', 'notes.txt'].includes(path))),
    found: /no moment of its source|differs from its target|is RECONNECTING/,
  },
  'a scan that overlooks a change of mode': {
    sabotage: (_, ports) => withScan(ports, (entries) => entries.map((entry) => ({ ...entry, mode: 0o644 }))),
    found: /no moment of its source|differs from its target/,
  },
  'a scan that trusts what it is told of last time': {
    sabotage: (_, ports) => ({
      ...ports,
      volume: {
        ...ports.volume,
        scan: async (root, options) => {
          const listing = options?.previous
          return listing ? { listing, problems: [], contentRead: 0 } : ports.volume.scan(root, options)
        },
      },
    }),
    found: /no moment of its source|is RECONNECTING|is REESTABLISHING|Could not take a point in time|Cannot use/,
  },
  'a commit that leaves litter in the stage': {
    sabotage: withStage((stage) => ({
      async commit(point) {
        const done = await stage.commit(point)
        const litter = new Uint8Array([1])
        const regions = [{ offset: 0, length: 1 }]
        await stage.receive({ digest: nodeDigest.sha256(litter), size: 1, regions, isLast: true }, litter)
        return done
      },
    })),
    found: /bytes, its files have/,
  },
  'a catalogue that keeps no recovery point': {
    sabotage: (_, ports) => ({
      ...ports,
      catalogue: {
        ...ports.catalogue,
        transaction: (work) =>
          ports.catalogue.transaction((records) =>
            work({
              ...records,
              put: (collection, key, value) =>
                records.put(collection, key, collection === 'relationships' ? withoutPoint(value) : value),
            }),
          ),
      },
    }),
    found: /does not have the last recovery point/,
  },
  'a link that swallows word of a reconnect': {
    sabotage: (_, ports) => withoutMessages(ports, 'reconnecting'),
    found: /is RECONNECTING|is DISCONNECTED|is REESTABLISHING|don't fit/,
  },
  'a job that is always refused': {
    sabotage: withStage(() => ({
      have: async () => {
        throw new Refusal('fs_io', 'Could not read the stage: made to fail, want it to work')
      },
    })),
    found: /says Target cluster error/,
  },
}
const mostSeeds = 40

describe('the simulation finds', () => {
  for (const [title, { sabotage, found }] of Object.entries(mutations)) {
    test(title, async () => {
      for (let seed = 1; seed <= mostSeeds; seed += 1) {
        const { violations } = await simulate({ seed, steps: 60, sabotage })
        const [first] = violations
        if (first === undefined) continue
        assert.match(violations.join('\n'), found)
        return
      }
      assert.fail(`nothing was found in ${mostSeeds} lives`)
    })
  }
})

function withStage(change: (stage: Stage) => Partial<Stage>): Sabotage {
  return (_, ports) => ({
    ...ports,
    volume: {
      ...ports.volume,
      async openStage(key, root) {
        const stage = await ports.volume.openStage(key, root)
        return { ...stage, ...change(stage) }
      },
    },
  })
}

function withScan(ports: ClusterPorts, change: (entries: Entry[]) => Entry[]): ClusterPorts {
  const scan: ClusterPorts['volume']['scan'] = async (root, options) => {
    const seen = await ports.volume.scan(root, options)
    return { ...seen, listing: listingOf(change(await readListing(seen.listing)), nodeDigest) }
  }
  return { ...ports, volume: { ...ports.volume, scan } }
}

function withoutPoint<T>(value: T): T {
  return { ...value, recoveryPoint: null }
}

/** The sender believes that the message has arrived. */
function withoutMessages(ports: ClusterPorts, type: string): ClusterPorts {
  const { transport } = ports
  return {
    ...ports,
    transport: {
      ...transport,
      serve: (self, handler, onLink) =>
        transport.serve(
          self,
          async (message, bytes, link) =>
            message.type === type ? ({} as PeerReply<typeof message>) : handler(message, bytes, link),
          onLink,
        ),
    },
  }
}
