import type { RelationshipLook } from './relationship-words.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** Drawn in a 24 by 24 box, by strokes. */
const shapes: Record<RelationshipLook | 'directory' | 'file', string> = {
  ready: 'M3 12h11M10 8l4 4-4 4M16 7l5 5-5 5',
  running: 'M3 12h11M10 8l4 4-4 4M16 7l5 5-5 5',
  awaiting: 'M2 12h9M8 9l3 3-3 3M15.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M18 16.8v.2',
  disconnected: 'M3 12h17M16 8l4 4-4 4M8 6l7 12M15 6L8 18',
  blackout: 'M19 14.5A8 8 0 1 1 9.5 5a6.500 6.500 0 0 0 9.500 9.500z',
  disabled: 'M3 12h13M12 8l4 4-4 4M20 5v14',
  reverting: 'M5 12a7 7 0 1 0 2.300-5.200L5 9M5 4v5h5',
  retrying: 'M2 12h12M10.500 8.500L14 12l-3.500 3.500M19 6v7M19 17v.2',
  ended: 'M6 6l12 12M18 6L6 18',
  directory:
    'M3 6.500a1.500 1.500 0 0 1 1.500-1.500h4l2 2.500h9A1.500 1.500 0 0 1 21 9v8.500a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 17.500z',
  file: 'M7 3.500h7l4 4V20a.5.5 0 0 1-.5.5h-10A.5.5 0 0 1 7 20zM14 3.500v4h4',
}

/** A picture beside a word that says the same; screen readers skip it. */
export function icon(name: RelationshipLook | 'directory' | 'file'): SVGElement {
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', `sb-icon sb-icon-${name}`)
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', shapes[name])
  svg.append(path)
  return svg
}
