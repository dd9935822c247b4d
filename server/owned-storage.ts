import type { Catalogue, ManifestStore, Stage, Volume } from '@sandbar/engine'
import type { Storage } from './disk-storage.ts'

/**
 * The same storage, whose every change asks first whether this process still owns the data directory: one that was
 * stopped, and replaced meanwhile, must not write on when it continues. `mustHold` throws when it is not the owner any more.
 */
export function ownedStorage({ volume, catalogue, manifests }: Storage, mustHold: () => void): Storage {
  return {
    volume: ownedVolume(volume, mustHold),
    catalogue: ownedCatalogue(catalogue, mustHold),
    manifests: ownedManifests(manifests, mustHold),
  }
}

function ownedVolume(inner: Volume, mustHold: () => void): Volume {
  const held = heldBy(mustHold)
  return {
    ...inner,
    write: held(inner.write),
    create: held(inner.create),
    rename: held(inner.rename),
    remove: held(inner.remove),
    setAttributes: held(inner.setAttributes),
    capture: async (root, previous, use) => {
      mustHold()
      return inner.capture(root, previous, use)
    },
    dropKept: held(inner.dropKept),
    openStage: held(async (key, root) => ownedStage(await inner.openStage(key, root), mustHold)),
  }
}

function ownedStage(inner: Stage, mustHold: () => void): Stage {
  const held = heldBy(mustHold)
  return {
    ...inner,
    receive: held(inner.receive),
    ...(inner.receivePacked ? { receivePacked: held(inner.receivePacked) } : {}),
    addSteps: held(inner.addSteps),
    commit: held(inner.commit),
    discard: held(inner.discard),
    remove: held(inner.remove),
  }
}

function ownedCatalogue(inner: Catalogue, mustHold: () => void): Catalogue {
  return {
    ...inner,
    transaction: async (work) => {
      mustHold()
      return inner.transaction(work)
    },
  }
}

function ownedManifests(inner: ManifestStore, mustHold: () => void): ManifestStore {
  const held = heldBy(mustHold)
  return { ...inner, save: held(inner.save), remove: held(inner.remove) }
}

/** Asks before each call. */
function heldBy(mustHold: () => void) {
  return <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      mustHold()
      return call(...given)
    }
}
