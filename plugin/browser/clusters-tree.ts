import type { Mark } from './comparison.ts'
import { button, element, reconcile, setAttribute, setText } from './dom.ts'
import { icon } from './icons.ts'
import type { TreeNode } from './tree-model.ts'
import { formatBytes, formatCount, visibleText } from './words.ts'

const markWords: Record<Mark, string> = { new: 'new', changed: 'changed', gone: 'removed' }
const markSigns: Record<Mark, string> = { new: '+', changed: '~', gone: '−' }

export interface TreeActions {
  /** False for the first drawing: what is there from the start is not news. */
  isNews: boolean
  toggle(path: string): void
  open(node: TreeNode): void
}

/** Draws the rows of a tree into `list`, in place: focus, scroll position and open state survive. */
export function drawTree(list: HTMLUListElement, nodes: readonly TreeNode[], actions: TreeActions) {
  reconcile(list, nodes, {
    key: (node) => node.path,
    create: (node) => createRow(node, actions),
    update: (row, node) => updateRow(row, node, actions),
  })
}

const latest = new WeakMap<HTMLElement, TreeNode>()

function createRow(node: TreeNode, actions: TreeActions): HTMLLIElement {
  const row = element('li', { class: `tree-row tree-${node.kind}` })
  const name = element('span', { class: 'tree-name' }, visibleText(node.name))
  const act = () => {
    const now = latest.get(row) ?? node
    if (now.kind === 'directory') actions.toggle(now.path)
    else actions.open(now)
  }
  const opener =
    node.kind === 'other'
      ? element('span', { class: 'tree-opener' }, icon('file'), name)
      : element('button', { type: 'button', class: 'tree-opener' }, icon(node.kind), name)
  if (node.kind !== 'other') opener.addEventListener('click', act)
  const facts = element('span', { class: 'tree-facts' })
  const mark = element('span', { class: 'tree-mark' })
  row.append(element('div', { class: 'tree-line' }, opener, mark, facts))
  if (actions.isNews) flash(row)
  return row
}

function updateRow(row: HTMLLIElement, node: TreeNode, actions: TreeActions) {
  const before = latest.get(row)
  latest.set(row, node)
  const [line] = row.children
  if (!line) return
  const [opener, mark, facts] = line.children
  if (!opener || !mark || !facts) return
  if (node.kind === 'directory') setAttribute(opener, 'aria-expanded', String(node.children !== null))
  setText(facts, node.kind === 'directory' ? closedWords(node) : formatBytes(node.sizeBytes))
  setText(mark, markText(node))
  setAttribute(row, 'data-mark', node.mark)
  if (before && before.kind === 'file' && before.modified !== node.modified) flash(row)
  drawInside(row, node, actions)
}

/** `~ changed`; on a closed directory what it hides: `1 new, 2 changed inside`. */
function markText({ mark, hiddenMarks }: TreeNode): string {
  if (mark) return `${markSigns[mark]} ${markWords[mark]}`
  if (!hiddenMarks) return ''
  const kinds = (Object.keys(markWords) as Mark[]).filter((kind) => hiddenMarks[kind] > 0)
  return `${kinds.map((kind) => `${hiddenMarks[kind]} ${markWords[kind]}`).join(', ')} inside`
}

function closedWords(node: TreeNode): string {
  if (node.childCount === 0) return 'empty'
  return node.children === null ? formatCount(node.childCount, 'item') : ''
}

function drawInside(row: HTMLLIElement, node: TreeNode, actions: TreeActions) {
  const list = row.querySelector<HTMLUListElement>(':scope > ul')
  const more = row.querySelector<HTMLElement>(':scope > .tree-more')
  if (node.children === null || node.children.length === 0) list?.remove()
  else drawTree(list ?? row.appendChild(element('ul')), node.children, actions)
  if (node.children === null || node.hiddenCount <= 0) return more?.remove()
  setText(
    more ?? row.appendChild(element('p', { class: 'tree-more' })),
    `${node.hiddenCount.toLocaleString('en')} more, not drawn`,
  )
}

/** Points out a row whose content has just changed. The style sheet lets it fade. */
function flash(row: HTMLElement) {
  row.classList.remove('tree-fresh')
  requestAnimationFrame(() => row.classList.add('tree-fresh'))
}

/** A button as rows have it, for what stands beside a tree. */
export function treeButton(text: string, onClick: () => void): HTMLButtonElement {
  return button(text, onClick, { class: 'sb-small' })
}
