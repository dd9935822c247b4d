import { Refusal } from '../core/refusal.ts'
import { receivePacked } from '../ports/receive-packed.ts'
import type { Stage, Volume } from '../ports/volume.ts'

/** A volume to which nothing can be added while `isFull`; what is there can be read, renamed and removed. */
export function faultyVolume(inner: Volume, isFull: () => boolean): Volume {
  const mustHaveRoom = () => {
    if (isFull()) throw refuseFull()
  }
  return {
    ...inner,
    async write(path, content, at) {
      mustHaveRoom()
      return inner.write(path, content, at)
    },
    async create(parent, name, entry) {
      mustHaveRoom()
      return inner.create(parent, name, entry)
    },
    async setAttributes(path, change) {
      if (change.size !== undefined && change.size > (await inner.info(path)).size) mustHaveRoom()
      return inner.setAttributes(path, change)
    },
    async space() {
      const space = await inner.space()
      return isFull() ? { ...space, freeBytes: 0 } : space
    },
    openStage: async (key, root) => faultyStage(await inner.openStage(key, root), mustHaveRoom),
  }
}

function faultyStage(inner: Stage, mustHaveRoom: () => void): Stage {
  return {
    ...inner,
    async receive(content, bytes) {
      mustHaveRoom()
      return inner.receive(content, bytes)
    },
    async receivePacked(packed) {
      mustHaveRoom()
      return receivePacked(inner, packed)
    },
    async addSteps(steps, from) {
      mustHaveRoom()
      return inner.addSteps(steps, from)
    },
    async commit(point) {
      if (point.steps === undefined || point.steps.length > 0) mustHaveRoom()
      return inner.commit(point)
    },
  }
}

function refuseFull(): Refusal {
  return new Refusal('fs_no_space', 'Could not write: the volume is full by a fault, want it lifted')
}
