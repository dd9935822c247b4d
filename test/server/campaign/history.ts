import assert from 'node:assert/strict'

/** What lies in one writer's directory: names and contents. */
export type Files = ReadonlyMap<string, string>

interface State {
  files: Files
  /** Number of the tick in which the call that led here was sent, and in which it was answered (Infinity: never). */
  sentAt: number
  doneAt: number
}

/** All that one writer has done, call by call. */
export interface History {
  /** The files as the next call will find them. */
  now(): Files
  /** A call goes out that would lead to these files. */
  send(files: Files): void
  /** It was answered: from here on it is a promise. */
  acknowledge(): void
  /** After a crash: the last call may or may not have been carried out. Fails when anything else is seen. */
  settle(seen: Files, who: string): void
  /** The spans of ticks in which the directory can have looked like this; empty when it never did. */
  spans(seen: Files): [from: number, to: number][]
}

/** Counts events of all writers, so that states of different writers can be put in order. */
export interface Ticks {
  next(): number
}

export function createTicks(): Ticks {
  let tick = 0
  return {
    next() {
      tick += 1
      return tick
    },
  }
}

export function createHistory(ticks: Ticks): History {
  const states: State[] = [{ files: new Map(), sentAt: 0, doneAt: 0 }]
  const last = () => states.at(-1) as State
  return {
    now: () => last().files,
    send: (files) => void states.push({ files, sentAt: ticks.next(), doneAt: Number.POSITIVE_INFINITY }),
    acknowledge: () => {
      last().doneAt = ticks.next()
    },
    settle(seen, who) {
      const isPending = last().doneAt === Number.POSITIVE_INFINITY
      if (isPending && isSame(seen, last().files)) last().doneAt = ticks.next()
      else if (isPending) states.pop()
      assert.deepEqual([...seen].sort(), [...last().files].sort(), `${who}: an acknowledged write is lost`)
    },
    // A state holds at the earliest when its call was sent, at the latest when the next one was answered.
    spans: (seen) =>
      states.flatMap(({ files, sentAt }, index): [number, number][] =>
        isSame(seen, files) ? [[sentAt, states[index + 1]?.doneAt ?? Number.POSITIVE_INFINITY]] : [],
      ),
  }
}

function isSame(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([name, content]) => other.get(name) === content)
}

/** Whether all directories can have looked as they were seen at one and the same moment. */
export function haveCommonMoment(spansOfEach: readonly [from: number, to: number][][]): boolean {
  // A common moment, if there is one, can be moved back to where one of the spans begins.
  const begins = spansOfEach.flatMap((spans) => spans.map(([from]) => from))
  return begins.some((moment) =>
    spansOfEach.every((spans) => spans.some(([from, to]) => from <= moment && moment <= to)),
  )
}
