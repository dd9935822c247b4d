import type { ClusterClient, Listing } from './cluster-client.ts'
import { drawTree, treeButton } from './clusters-tree.ts'
import type { Comparison, Side } from './comparison.ts'
import { element, setText } from './dom.ts'
import type { FileDialog } from './file-dialog.ts'
import { readSubtree } from './survey.ts'
import { buildTree, type TreeNode } from './tree-model.ts'

const maxRows = 300
/** Of one directory, when it is read to compare it. */
const comparedNames = 1000
/** Directories so far below the directory of interest open by themselves. */
const openLevels = 1

/** What a cluster is in the relationship. */
export interface Part {
  role: 'source' | 'target' | null
  /** Its directory in the relationship, with a slash at the end; null without a relationship. */
  directory: string | null
  isReadOnly: boolean
}

/** One cluster of the live view. */
export interface ClusterPanel {
  name: string
  client: ClusterClient
  /** Reads every directory that is open. */
  load(): Promise<void>
  /** Reads everything below its directory in the relationship, closed or not, as far as comparing goes. */
  survey(): Promise<void>
  /** What the last survey found; null as long as there was none of the present directory. */
  subtree(): Side | null
  setPart(part: Part): void
  /** Draws what was read. */
  draw(comparison: Comparison | null): void
}

interface PanelOptions {
  section: HTMLElement
  name: string
  client: ClusterClient
  dialog: FileDialog
  /** Asks for a new reading of the whole view. */
  refresh(): void
}

interface Panel extends PanelOptions {
  /** Directories that are open. */
  shown: Map<string, Listing>
  subtree: Side | null
  /** What the reader opened or closed. */
  wishes: Map<string, boolean>
  /** The directory that the guide is about. */
  focus: string
  part: Part
}

/** Takes over a printed cluster section. */
export function createClusterPanel(options: PanelOptions): ClusterPanel {
  const { section, name, client } = options
  const holder =
    section.querySelector<HTMLElement>('.clusters-tree') ??
    section.appendChild(element('div', { class: 'clusters-tree' }))
  const panel: Panel = {
    ...options,
    shown: new Map(),
    subtree: null,
    wishes: new Map(),
    focus: holder.dataset.path || '/',
    part: { role: null, directory: null, isReadOnly: false },
  }
  const list = element('ul', { 'aria-label': `Files on ${name}` })
  const badge = element('p', { class: 'clusters-badge' })
  const add = treeButton('New file', () => options.dialog.create({ client, cluster: name, directory: focusOf(panel) }))
  holder.before(badge)
  holder.after(element('p', { class: 'clusters-tools' }, add))
  let isDrawn = false
  return {
    name,
    client,
    subtree: () => (panel.subtree?.root === panel.part.directory ? panel.subtree : null),
    load: () => load(panel),
    survey: () => survey(panel),
    setPart(part) {
      panel.part = part
      showPart(section, badge, part)
      add.disabled = part.isReadOnly
    },
    draw(comparison) {
      drawTree(list, nodesOf(panel, comparison), { ...actionsOf(panel), isNews: isDrawn })
      if (!isDrawn) holder.replaceChildren(list)
      isDrawn = true
    },
  }
}

function focusOf({ part, focus }: Panel): string {
  return part.directory ?? focus
}

function isOpen(panel: Panel, path: string): boolean {
  const wish = panel.wishes.get(path)
  if (wish !== undefined) return wish
  const focus = focusOf(panel)
  if (focus.startsWith(path)) return true
  return path.startsWith(focus) && path.slice(focus.length).split('/').length - 1 <= openLevels
}

/** Level by level: which directories are open below is known only when those above were read. */
async function load(panel: Panel): Promise<void> {
  const found = new Map<string, Listing>()
  let level = ['/']
  while (level.length > 0 && found.size < maxRows) {
    const read = await Promise.all(level.map(async (path) => [path, await panel.client.list(path, maxRows)] as const))
    level = []
    for (const [path, listing] of read) {
      if (!listing) continue
      found.set(path, listing)
      for (const { name, kind } of listing.entries) {
        if (kind === 'directory' && isOpen(panel, `${path}${name}/`)) level.push(`${path}${name}/`)
      }
    }
  }
  panel.shown = found
}

async function survey(panel: Panel): Promise<void> {
  const { shown, client } = panel
  const root = panel.part.directory
  const read = (path: string) => {
    const known = shown.get(path)
    return known && !known.isPartial ? Promise.resolve(known) : client.list(path, comparedNames)
  }
  panel.subtree = root === null ? null : { root, listings: await readSubtree(root, read) }
}

function nodesOf(panel: Panel, comparison: Comparison | null): TreeNode[] {
  return buildTree({ listings: panel.shown, isOpen: (path) => isOpen(panel, path), comparison, maxRows })
}

function actionsOf(panel: Panel) {
  const { name: cluster, client } = panel
  return {
    toggle(path: string) {
      panel.wishes.set(path, !isOpen(panel, path))
      panel.refresh()
    },
    open: ({ path, sizeBytes }: TreeNode) =>
      panel.dialog.open({
        client,
        cluster,
        path,
        sizeBytes,
        isReadOnly: isInside(panel, path) && panel.part.isReadOnly,
      }),
  }
}

function isInside({ part }: Panel, path: string): boolean {
  return part.directory !== null && path.startsWith(part.directory)
}

function showPart(section: HTMLElement, badge: HTMLElement, { role, directory, isReadOnly }: Part) {
  const line = section.querySelector('.clusters-role')
  if (line && role !== null) setText(line, role)
  section.dataset.role = role ?? 'none'
  badge.dataset.readOnly = String(isReadOnly)
  setText(badge, directory === null ? 'writable' : `${directory} ${isReadOnly ? 'is read-only' : 'is writable'}`)
}
