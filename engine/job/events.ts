import type { ClusterEvent } from './cluster.ts'

export interface Events {
  emit(event: ClusterEvent): void
  subscribe(listener: (event: ClusterEvent) => void): () => void
}

export function createEvents(): Events {
  const listeners = new Set<(event: ClusterEvent) => void>()
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
