import { readFrontMatter } from './front-matter.ts'
import { BuildError, type Notice } from './notices.ts'
import type { SourceTree } from './tree.ts'
import { toText, type Values } from './values.ts'

/** A layout: template text around `content`, perhaps inside another layout. */
export interface Layout {
  file: string
  front: Values
  body: string
  bodyLine: number
  /** Name of the layout around this one, '' for none. */
  parent: string
}

/** All layouts of a folder by name without extension. */
export function readLayouts(tree: SourceTree, folder: string): { layouts: Map<string, Layout>; notices: Notice[] } {
  const layouts = new Map<string, Layout>()
  const notices: Notice[] = []
  for (const file of tree.list(folder)) {
    const text = tree.read(file) ?? ''
    const source = readFrontMatter(text, file)
    const front = source?.front ?? {}
    notices.push(...(source?.notices ?? []))
    const name = file.slice(folder.length + 1).replace(/\.[^./]+$/, '')
    const parent = toText(front.layout)
    const body = source?.body ?? text.replace(/\r+\n/g, '\n')
    layouts.set(name, { file, front, body, bodyLine: source?.bodyLine ?? 1, parent: parent === 'none' ? '' : parent })
  }
  for (const layout of layouts.values()) refuseCycle(layout, layouts)
  return { layouts, notices }
}

/** Layouts around layouts must end somewhere. Throws a BuildError that shows the way round. */
function refuseCycle(start: Layout, layouts: Map<string, Layout>): void {
  const way = [start]
  for (let next = layouts.get(start.parent); next; next = layouts.get(next.parent)) {
    if (way.includes(next)) {
      const files = [...way, next].map(({ file }) => file).join(', then ')
      throw new BuildError(`Could not use the layout: it is inside itself: ${files}`, {
        place: { file: start.file, line: 1 },
      })
    }
    way.push(next)
  }
}
