import { isRefusal } from '../core/refusal.ts'
import { nextState } from '../core/transitions.ts'
import type { Clock } from '../ports/clock.ts'
import type { Draft } from './draft.ts'
import type { PeerMessage } from './messages.ts'
import type { Peers } from './peers.ts'
import type { NoticeRow } from './records.ts'
import type { Store } from './store.ts'
import { createTimer } from './timer.ts'

const retryMs = 5000

/** Carries notices to the peers they are for: in order, until each has been stored there. */
export interface Outbox {
  /** Tries now; resolves when nothing is left for this peer or it can't be reached. Never rejects. */
  flush(uuid: string): Promise<void>
  flushAll(): void
  close(): void
}

export function createOutbox({ clock, store, peers }: { clock: Clock; store: Store; peers: Peers }): Outbox {
  const flushing = new Map<string, Promise<void>>()
  const retry = createTimer(clock, () => outbox.flushAll())
  let closed = false

  const deliverAll = async (uuid: string) => {
    for (let notice = nextFor(store, uuid); notice && !closed; notice = nextFor(store, uuid)) {
      const delivery = await deliver({ peers, store }, notice)
      if (delivery === 'later') return false
      const { number, message } = notice
      await store.change((draft) => {
        draft.removeNotice(number)
        if (delivery === 'unknown') endForgotten(draft, message)
      })
    }
    return true
  }
  const run = async (uuid: string): Promise<void> => {
    // A catalogue that fails keeps the notice, so that it is told again.
    const isDone = await deliverAll(uuid).catch(() => false)
    flushing.delete(uuid)
    if (!isDone && !closed) retry.in(retryMs)
    // One that came while the last one was being crossed out.
    if (isDone && !closed && nextFor(store, uuid)) await outbox.flush(uuid)
  }
  const outbox: Outbox = {
    flush(uuid) {
      const pending = flushing.get(uuid) ?? run(uuid)
      flushing.set(uuid, pending)
      return pending
    },
    flushAll() {
      for (const uuid of new Set(store.notices().map(({ peer }) => peer.uuid))) void outbox.flush(uuid)
    },
    close() {
      closed = true
      retry.cancel()
    },
  }
  return outbox
}

function nextFor(store: Store, uuid: string): NoticeRow | undefined {
  return store.notices().find(({ peer }) => peer.uuid === uuid)
}

type Delivery = 'stored' | 'later' | 'unknown'

async function deliver(
  { peers, store }: { peers: Peers; store: Store },
  { number, peer, message }: NoticeRow,
): Promise<Delivery> {
  try {
    const link = await peers.link(peer)
    // Taken back while the link was made: told now, it would bring to life what is deleted.
    if (store.notices().every((notice) => notice.number !== number)) return 'stored'
    await link.request(message)
    return 'stored'
  } catch (error) {
    if (!isRefusal(error)) throw error
    // The other side has forgotten the relationship, or has moved on: nothing is left to tell.
    if (isRefusal(error, 'relationship_not_found')) return 'unknown'
    return isRefusal(error, 'relationship_wrong_state') ? 'stored' : 'later'
  }
}

/** A target whose source is gone before it was authorized waits for nobody. */
function endForgotten(draft: Draft, { type, id }: PeerMessage): void {
  const record = draft.find(id)
  if (type !== 'authorized' || record?.role !== 'target') return
  const endReason = `The source cluster ${record.peer.name} does not know the relationship any more`
  draft.patch(id, { state: nextState(record.state, 'peerDeleted') ?? 'ENDED', endReason })
}
