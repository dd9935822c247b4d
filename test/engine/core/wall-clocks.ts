export const minuteMs = 60_000
const dayMs = 1440 * minuteMs

export interface Shown {
  /** Days since 1970 by the calendar on the wall. */
  date: number
  minute: number
}

/** What the clocks of a zone show, asked from Intl another way than the engine does. */
export function createWall(timezone: string): (atMs: number) => Shown {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' })
  const known = new Map<number, Shown>()
  return (atMs) => {
    const cached = known.get(atMs)
    if (cached) return cached
    const shownMs = Date.parse(`${format.format(atMs).replace(' ', 'T')}Z`)
    const date = Math.floor(shownMs / dayMs)
    const shown = { date, minute: (shownMs - date * dayMs) / minuteMs }
    known.set(atMs, shown)
    return shown
  }
}

/** Each time at which the clocks of some zone are moved between two years, with the zone. */
export function clockChanges(years: [from: number, to: number]): { timezone: string; atMs: number }[] {
  return Intl.supportedValuesOf('timeZone').flatMap((timezone) => {
    const wall = createWall(timezone)
    const ahead = (atMs: number) => wall(atMs).date * dayMs + wall(atMs).minute * minuteMs - atMs
    const changes: { timezone: string; atMs: number }[] = []
    const end = Date.UTC(years[1], 0, 1)
    for (let day = Date.UTC(years[0], 0, 1); day < end; day += 7 * dayMs) {
      if (ahead(day) === ahead(day + 7 * dayMs)) continue
      let [low, high] = [day / minuteMs, day / minuteMs + 7 * 1440]
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2)
        if (ahead(middle * minuteMs) === ahead(day)) low = middle
        else high = middle
      }
      changes.push({ timezone, atMs: high * minuteMs })
    }
    return changes
  })
}
