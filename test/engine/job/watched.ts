import type { ClusterPorts, Stage, Volume } from '@sandbar/engine'
import { createPair, createRelationship, fill, type Pair } from './support.ts'

export const mebibyte = 1024 * 1024

/** Ports whose stages call `before` ahead of each method. */
function watchStage(
  ports: ClusterPorts,
  before: (method: 'receive' | 'commit' | 'committed') => void | Promise<void>,
): ClusterPorts {
  const openStage: Volume['openStage'] = async (key, root) => {
    const stage = await ports.volume.openStage(key, root)
    const watched: Stage = {
      ...stage,
      async receive(content, bytes) {
        await before('receive')
        return stage.receive(content, bytes)
      },
      async commit(point) {
        await before('commit')
        const done = await stage.commit(point)
        await before('committed')
        return done
      },
    }
    return watched
  }
  return { ...ports, volume: { ...ports.volume, openStage } }
}

/** A pair whose beta calls `before` ahead of what it does with its stage, and alpha with large files of these bytes. */
export async function createWatched(
  before: (pair: Pair, method: string) => void | Promise<void>,
  large: readonly number[] = [1, 2, 3, 4],
): Promise<Pair> {
  const watched: { pair?: Pair } = {}
  const wrap = (name: string, ports: ClusterPorts) =>
    name === 'alpha' ? ports : watchStage(ports, (method) => watched.pair && before(watched.pair, method))
  const pair = await createPair({ wrap })
  watched.pair = pair
  for (const n of large) {
    await fill(pair.alpha.volume, { [`projects/large-${n}.bin`]: new Uint8Array(mebibyte).fill(n) })
  }
  return pair
}

export async function authorize(pair: Pair): Promise<string> {
  const { id } = (await createRelationship(pair)).record
  await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
  await pair.clock.settle()
  return id
}

/** A pair whose beta can't write to its catalogue once its target holds something and `isFailing`. */
export function createForgetful(isFailing: () => boolean): Promise<Pair> {
  const wrap = (name: string, ports: ClusterPorts) => {
    if (name === 'alpha') return ports
    const transaction: typeof ports.catalogue.transaction = async (work) => {
      if (isFailing() && (await ports.volume.list('replica')).length > 0) throw new Error('the catalogue is gone')
      return ports.catalogue.transaction(work)
    }
    return { ...ports, catalogue: { ...ports.catalogue, transaction } }
  }
  return createPair({ wrap })
}
