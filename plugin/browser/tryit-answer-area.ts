import { element, setText } from './dom.ts'
import type { Outcome } from './outcome.ts'
import { type OutcomeView, viewOutcome } from './tryit-answer.ts'
import type { Fault } from './tryit-form.ts'

/** The part of a console that shows what became of the call. */
export interface AnswerArea {
  /** A short sentence for everybody, read out politely. */
  say(text: string): void
  /** A remark that stays above the answer. */
  note(text: string): void
  begin(text: string): void
  show(outcome: Outcome, place: { cluster: string; mode: 'server' | 'in-page' }): void
  /** Nothing was sent: lists what to mend, with links to the fields. */
  refuse(faults: readonly Fault[], actions: readonly Node[]): void
  clear(text: string): void
}

/** Longer than this, and waiting is worth a word. */
const patienceMs = 300

/** Takes over the printed answer section; the example that stood there stays within reach. */
export function createAnswerArea(host: HTMLElement): AnswerArea {
  const section =
    host.querySelector<HTMLElement>('.tryit-answer') ?? host.appendChild(element('section', { class: 'tryit-answer' }))
  const status = element('p', { class: 'tryit-say', role: 'status' })
  const facts = element('p', { class: 'tryit-facts-line' })
  const notes = element('div', { class: 'tryit-notes' })
  const result = element('div', { class: 'tryit-result' })
  const example = foldExample(section)
  // The whole answer must not be read out: the sentence above it is the announcement.
  section.removeAttribute('aria-live')
  section.prepend(element('div', { class: 'tryit-head' }, status, facts), notes, result)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const put = ({ tone, sentence, facts: figures, parts }: Omit<OutcomeView, 'tone'> & { tone: string }) => {
    clearTimeout(waiting)
    section.dataset.tone = tone
    example.fold()
    setText(status, sentence)
    setText(facts, figures)
    result.replaceChildren(...parts)
  }
  return {
    say: (text) => setText(status, text),
    note: (text) => notes.replaceChildren(element('p', { class: 'tryit-note' }, text)),
    begin(text) {
      notes.replaceChildren()
      clearTimeout(waiting)
      waiting = setTimeout(() => setText(status, text), patienceMs)
    },
    show(outcome, place) {
      put(viewOutcome(outcome, place))
    },
    refuse(faults, actions) {
      const items = faults.map(({ control, message }) => element('li', {}, linkTo(control), `: ${message}`))
      const isOne = faults.length === 1
      const text = `Not sent: ${isOne ? 'one field needs' : `${faults.length} fields need`} another look`
      const parts = [element('ul', { class: 'tryit-faults' }, ...items), ...actions]
      put({ tone: 'warn', sentence: text, facts: '', parts })
    },
    clear(text) {
      notes.replaceChildren()
      put({ tone: '', sentence: text, facts: '', parts: [] })
    },
  }
}

function linkTo(control: Fault['control']): HTMLAnchorElement {
  const link = element('a', { href: `#${control.id}` }, labelOf(control))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    const fold = control.closest('details')
    if (fold) fold.open = true
    control.focus()
  })
  return link
}

function labelOf(control: Fault['control']): string {
  const label = control.labels?.[0]
  return (label?.querySelector('code') ?? label)?.textContent?.trim() || control.name
}

/** Moves the printed example into a fold as soon as there is something real to see. */
function foldExample(section: HTMLElement) {
  const printed = [...section.childNodes]
  let isFolded = printed.length === 0
  return {
    fold() {
      if (isFolded) return
      isFolded = true
      const fold = element('details', { class: 'tryit-fold' }, element('summary', {}, 'Example from the documentation'))
      fold.append(...printed)
      section.append(fold)
    },
  }
}
