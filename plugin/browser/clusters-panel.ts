import type { ClusterClient, FileEntry, Listing } from './cluster-client.ts'
import { drawTree, treeButton } from './clusters-tree.ts'
import { element, setText } from './dom.ts'
import type { FileDialog } from './file-dialog.ts'
import { buildTree, countMarks, type Mark, type TreeNode } from './tree-model.ts'

const maxRows = 300
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
  listings: ReadonlyMap<string, Listing>
  /** Reads every directory that is open. */
  load(): Promise<void>
  setPart(part: Part): void
  /** Draws what was read. Returns how many entries carry each mark. */
  draw(counterpart: (path: string) => FileEntry | null | undefined): Record<Mark, number>
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
  listings: Map<string, Listing>
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
    listings: new Map(),
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
    listings: panel.listings,
    load: () => load(panel),
    setPart(part) {
      panel.part = part
      showPart(section, badge, part)
      add.disabled = part.isReadOnly
    },
    draw(counterpart) {
      const nodes = nodesOf(panel, counterpart)
      drawTree(list, nodes, { ...actionsOf(panel), isNews: isDrawn })
      if (!isDrawn) holder.replaceChildren(list)
      isDrawn = true
      return countMarks(nodes)
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
    const read = await Promise.all(level.map(async (path) => [path, await panel.client.list(path)] as const))
    level = []
    for (const [path, listing] of read) {
      if (!listing) continue
      found.set(path, listing)
      for (const { name, kind } of listing.entries) {
        if (kind === 'directory' && isOpen(panel, `${path}${name}/`)) level.push(`${path}${name}/`)
      }
    }
  }
  panel.listings.clear()
  for (const [path, listing] of found) panel.listings.set(path, listing)
}

function nodesOf(panel: Panel, counterpart: (path: string) => FileEntry | null | undefined): TreeNode[] {
  return buildTree({
    listings: panel.listings,
    isOpen: (path) => isOpen(panel, path),
    counterpart,
    missingMark: panel.part.role === 'target' ? 'gone' : 'new',
    maxRows,
  })
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
