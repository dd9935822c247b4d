import { button, element } from './dom.ts'
import { documentSpan, type Member, membersOf, type Span } from './json-text.ts'
import { visibleText } from './words.ts'

const rowsAtOnce = 100
const openRows = 40

/**
 * A folding view of JSON text. Every value is a slice of the text as it was received; what is folded is not drawn until
 * it is opened. The text must be valid JSON.
 */
export function createJsonView(text: string): HTMLElement {
  const view = element('div', { class: 'json-view' })
  const root = documentSpan(text)
  view.append(drawValue({ text, name: null, budget: { rows: openRows } }, root))
  return view
}

interface Drawing {
  text: string
  /** Member name; null for the root and for items of an array. */
  name: string | null
  /** How many rows may still be drawn open by themselves. */
  budget: { rows: number }
}

function drawValue(drawing: Drawing, span: Span): HTMLElement {
  const first = drawing.text[span.start]
  if (first === '{' || first === '[') return drawContainer(drawing, span, first === '{')
  const kind = first === '"' ? 'string' : first === '-' || (first ?? '') <= '9' ? 'number' : 'word'
  const value = element('span', { class: `json-${kind}` }, visibleText(drawing.text.slice(span.start, span.end)))
  return element('div', { class: 'json-row' }, ...label(drawing.name), value)
}

function label(name: string | null): (Node | string)[] {
  return name === null ? [] : [element('span', { class: 'json-name' }, visibleText(name)), ': ']
}

function drawContainer(drawing: Drawing, span: Span, isObject: boolean): HTMLElement {
  const members = membersOf(drawing.text, span)
  const first = members.next()
  const [open, close] = isObject ? '{}' : '[]'
  if (first.done) return element('div', { class: 'json-row' }, ...label(drawing.name), `${open}${close}`)
  const hint = element('span', { class: 'json-hint' }, isObject ? ' … }' : ' … ]')
  const summary = element('summary', {}, ...label(drawing.name), open ?? '', hint)
  const fold = element('details', { class: 'json-fold' }, summary)
  const fill = () => {
    if (fold.childElementCount > 1) return
    const list = element('div', { class: 'json-members' })
    fold.append(list, element('div', { class: 'json-row' }, close ?? ''))
    drawMembers({ drawing, list, isObject, pending: [first.value], members })
  }
  fold.addEventListener('toggle', () => fold.open && fill())
  if (drawing.budget.rows > 0) {
    fold.open = true
    fill()
  }
  return fold
}

interface MemberList {
  drawing: Drawing
  list: HTMLElement
  isObject: boolean
  /** Read already, but not drawn. */
  pending: Member[]
  members: Generator<Member>
}

function drawMembers(all: MemberList) {
  for (let drawn = 0; drawn < rowsAtOnce; drawn++) {
    const member = nextMember(all)
    if (!member) return
    all.drawing.budget.rows--
    all.list.append(drawValue({ ...all.drawing, name: all.isObject ? member.name : null }, member))
  }
  const member = nextMember(all)
  if (!member) return
  all.pending.push(member)
  const more = button(`Show ${rowsAtOnce} more`, () => {
    more.remove()
    drawMembers(all)
  })
  all.list.append(more)
}

function nextMember(all: MemberList): Member | null {
  const pending = all.pending.pop()
  if (pending) return pending
  const next = all.members.next()
  return next.done ? null : next.value
}
