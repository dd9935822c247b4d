import { button, element } from './dom.ts'
import { jsonFault } from './json-text.ts'
import { createJsonView } from './json-view.ts'
import type { Answer, Outcome } from './outcome.ts'
import { errorIn, formatBytes, statusMeaning } from './words.ts'

const drawnCharacters = 200_000

/** What to show of an outcome: a sentence for the live region, and the parts below it. */
export interface OutcomeView {
  /** `ok`, `warn` or `danger`: colour and sign of the sentence. */
  tone: 'ok' | 'warn' | 'danger'
  sentence: string
  /** Time, size and place; '' when nothing was answered. */
  facts: string
  parts: Node[]
}

/** Puts an outcome into words and elements. */
export function viewOutcome(outcome: Outcome, place: { cluster: string; mode: 'server' | 'in-page' }): OutcomeView {
  switch (outcome.kind) {
    case 'answered':
      return viewAnswer(outcome.answer, place.cluster)
    case 'stopped':
      return plain(
        'warn',
        'Stopped',
        'You stopped it. The cluster may have carried it out all the same: read the state before you send it again.',
      )
    case 'unsendable':
      return plain('warn', 'Not sent', `${outcome.reason}. Change it and press Send again.`)
    case 'unreachable':
      return plain('danger', 'Nobody there', unreachableAdvice(place))
  }
}

function unreachableAdvice({ cluster, mode }: { cluster: string; mode: 'server' | 'in-page' }): string {
  const remedy =
    mode === 'server'
      ? 'If the sandbox was stopped, run "npm start" again, then press Send'
      : 'The sandbox of this page has failed: reload the page'
  return `No answer came from ${cluster}. ${remedy}. Your form is kept.`
}

function plain(tone: 'warn' | 'danger', sentence: string, advice: string): OutcomeView {
  return { tone, sentence, facts: '', parts: [element('p', { class: 'tryit-advice' }, advice)] }
}

function viewAnswer(answer: Answer, cluster: string): OutcomeView {
  if (answer.isHtml) {
    const advice = `A web page answered instead of the API of ${cluster}. A proxy or another program may sit at this address; look at the text below.`
    const view = plain('danger', `${answer.status}: not the API`, advice)
    return { ...view, parts: [...view.parts, ...received(answer)] }
  }
  const isOk = answer.status < 400
  const facts = `${formatMs(answer.tookMs)}, ${formatBytes(answer.sizeBytes)}, from ${cluster}`
  const sentence = `${answer.status} ${statusMeaning(answer.status)}`
  const parts = [...(isOk ? [] : explainError(answer)), ...received(answer)]
  return { tone: isOk ? 'ok' : answer.status < 500 ? 'warn' : 'danger', sentence, facts, parts }
}

function formatMs(ms: number): string {
  return ms < 10 ? `${Math.max(0.1, Math.round(ms * 10) / 10)} ms` : `${Math.round(ms)} ms`
}

function explainError(answer: Answer): Node[] {
  const error = errorIn(answer.text)
  const advice = element('p', { class: 'tryit-advice' }, adviceFor(answer.status, error?.errorClass ?? ''))
  if (!error) return [advice]
  const description = error.description === '' ? [] : [element('p', { class: 'tryit-error-text' }, error.description)]
  return [element('p', { class: 'tryit-error' }, element('code', {}, error.errorClass)), ...description, advice]
}

function adviceFor(status: number, errorClass: string): string {
  if (status === 401) return 'Log in again above the form, then press Send.'
  if (status === 403)
    return 'This user lacks the privilege: log in above the form as one who has it, for example admin.'
  if (status === 412) return 'Read it again to get its present ETag, or empty If-Match to overwrite.'
  if (status === 501) return 'The emulator does not do this yet. A real cluster does.'
  if (status === 404 && errorClass.includes('no_such'))
    return 'Check the id or path: it may have been deleted, or it lives on the other cluster.'
  if (status === 404) return 'Check the id: it may have been deleted, or it lives on the other cluster.'
  if (status >= 500) return 'Nothing was changed as far as the cluster knows. Try it again.'
  return 'The cluster refused and changed nothing. Change the form and press Send again: it is as you left it.'
}

function received(answer: Answer): Node[] {
  const parts: Node[] = []
  const isJson = answer.text !== '' && jsonFault(answer.text) === null
  if (isJson) parts.push(createJsonView(answer.text))
  if (answer.text === '') parts.push(element('p', { class: 'tryit-empty' }, 'The answer has no body.'))
  else if (isJson) parts.push(fold(`Text as received, ${formatBytes(answer.sizeBytes)}`, () => textBlock(answer.text)))
  else parts.push(textBlock(answer.text))
  parts.push(fold(`Headers (${answer.headers.length})`, () => headerList(answer.headers)))
  return parts
}

function fold(title: string, draw: () => Node): HTMLDetailsElement {
  const details = element('details', { class: 'tryit-fold' }, element('summary', {}, title))
  details.addEventListener('toggle', () => details.open && details.append(draw()), { once: true })
  return details
}

function textBlock(text: string): Node {
  const block = element('pre', { class: 'tryit-text', tabindex: 0 }, text.slice(0, drawnCharacters))
  if (text.length <= drawnCharacters) return block
  const more = button(`Show the other ${(text.length - drawnCharacters).toLocaleString('en')} characters`, () => {
    block.append(text.slice(drawnCharacters))
    more.remove()
  })
  return element('div', {}, block, more)
}

function headerList(headers: Answer['headers']): Node {
  const rows = headers.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)))
  return element('dl', { class: 'tryit-headers' }, ...rows)
}
