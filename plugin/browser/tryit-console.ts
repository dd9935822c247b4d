import { onForgotten, onLearned } from './chain.ts'
import { button, element, setText } from './dom.ts'
import { drafts, type Page } from './page.ts'
import { type PreparedRequest, prepareRequest } from './request.ts'
import { createAnswerArea } from './tryit-answer-area.ts'
import {
  bodyWithout,
  type Control,
  controlNamed,
  controlsOf,
  faultsOf,
  setControl,
  showFault,
  syncBody,
  valuesOf,
} from './tryit-form.ts'
import type { Operation } from './tryit-operation.ts'
import { followAnswers, isFilled, offerEtag } from './tryit-origin.ts'
import { attachPicker } from './tryit-picker.ts'
import { enhanceSamples, type Samples } from './tryit-samples.ts'
import { send } from './tryit-sender.ts'
import { createSessionBar } from './tryit-session.ts'

interface Parts {
  host: HTMLElement
  form: HTMLFormElement
  operation: Operation
  page: Page
}

interface Console extends Parts {
  sendButton: HTMLButtonElement
  /** Stops the call that is on its way; null while there is none. */
  running: AbortController | null
  startedAtMs: number
  answer: ReturnType<typeof createAnswerArea>
  samples: Samples | null
  draftKey: string
}

/** A second click within this time belongs to the first. */
const doubleClickMs = 400

/** Makes a printed console live: everything it needs from the page is in `parts`. */
export function enhanceTryIt(parts: Parts) {
  const { host, form, page, operation } = parts
  const sendButton = form.querySelector<HTMLButtonElement>('button[type=submit]') ?? element('button')
  const answer = createAnswerArea(host)
  const console: Console = {
    ...parts,
    sendButton,
    running: null,
    startedAtMs: 0,
    answer,
    samples: startSamples(parts, answer.say),
    draftKey: `${location.pathname}#${host.id || operation.name}`,
  }
  startSession(console)
  restoreDraft(console)
  // What earlier answers fill in goes into the JSON text as well: somebody has to listen by then.
  listen(console)
  followAnswers(form)
  offerEtag(form, () => ({ cluster: clusterOf(console), url: requestOf(console).url }))
  attachPicker(form, { path: operation.path, page, cluster: () => clusterOf(console) })
  follow(console)
}

function startSamples({ host, operation, page, form }: Parts, announce: (text: string) => void): Samples | null {
  const details = host.querySelector<HTMLDetailsElement>('details.tryit-samples')
  if (!details) return null
  const origin = () => {
    const name = controlNamed(form, 'cluster')?.value
    return (
      page.sandbox.clusters.find((cluster) => cluster.name === name)?.api ?? `https://${name ?? 'cluster'}.example:8000`
    )
  }
  return enhanceSamples(details, { origin, needsToken: operation.needsLogin, announce })
}

function startSession(console: Console) {
  const { form, page, operation } = console
  if (!operation.needsLogin) return
  const bar = createSessionBar(page)
  form.before(bar.root)
  bar.show(clusterOf(console))
  form.addEventListener('change', () => bar.show(clusterOf(console)))
}

function listen(console: Console) {
  const { host, form, sendButton } = console
  form.addEventListener('input', ({ target }) => {
    syncBody(form, target as Control)
    showFault(target as Control, null)
    keepDraft(console)
    follow(console)
  })
  form.addEventListener('change', () => follow(console))
  form.addEventListener('reset', () => setTimeout(() => startOver(console)))
  form.addEventListener('submit', () => void submit(console))
  sendButton.addEventListener('click', (event) => {
    if (!console.running) return
    event.preventDefault()
    if (performance.now() - console.startedAtMs > doubleClickMs) console.running.abort()
  })
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || console.running) return
    event.preventDefault()
    form.requestSubmit(sendButton)
  })
  addEventListener('pagehide', () => console.running?.abort())
  onLearned(() => follow(console))
  onForgotten(() => {
    for (const control of controlsOf(form)) if (isFilled(control)) setControl(control, '')
  })
}

function clusterOf({ form, operation, page }: Console): string {
  return controlNamed(form, 'cluster')?.value || operation.home || (page.sandbox.clusters[0]?.name ?? '')
}

function requestOf({ form, operation }: Console): PreparedRequest {
  return prepareRequest(operation, valuesOf(form))
}

/** Lets everything that depends on the form show what the form says now. */
function follow(console: Console) {
  console.samples?.show(requestOf(console))
  const { form, operation } = console
  const select = controlNamed(form, 'cluster')
  if (!select) return
  const isElsewhere = operation.home !== '' && select.value !== operation.home
  const hint = form.querySelector('.tryit-elsewhere')
  if (!isElsewhere) hint?.remove()
  else if (!hint) {
    const text = `This guide makes the call on ${operation.home}. On ${select.value} it will probably be refused.`
    select.after(element('p', { class: 'tryit-origin tryit-elsewhere' }, text))
  }
}

function restoreDraft({ form, draftKey }: Console) {
  const draft = drafts.read(draftKey)
  if (draft) for (const control of controlsOf(form)) control.value = draft[control.name] ?? control.value
}

function keepDraft({ form, draftKey }: Console) {
  // What earlier answers filled in belongs to this sandbox, not to the reader: it is not kept.
  const kept = controlsOf(form).filter((control) => !isFilled(control))
  const filled = controlsOf(form).filter(isFilled)
  const own = (control: Control) => (control.name === 'body' ? bodyWithout(control.value, filled) : control.value)
  drafts.write(draftKey, Object.fromEntries(kept.map((control) => [control.name, own(control)])))
}

function startOver(console: Console) {
  const { form, draftKey, answer } = console
  drafts.remove(draftKey)
  for (const control of controlsOf(form)) showFault(control, null)
  form.dispatchEvent(new Event('change'))
  followAnswers(form)
  answer.clear('The form is as the guide printed it.')
}

async function submit(console: Console, isAnyway = false) {
  if (console.running) return
  const { form } = console
  const faults = faultsOf(form)
  for (const control of controlsOf(form)) showFault(control, null)
  for (const { control, message } of faults) showFault(control, message)
  const isBlocked = faults.some(({ blocks }) => blocks)
  if (faults.length === 0 || (isAnyway && !isBlocked)) return run(console)
  const again = button('Send anyway', () => void submit(console, true))
  console.answer.refuse(faults, isBlocked ? [] : [again])
}

async function run(console: Console) {
  const { host, sendButton, answer, page } = console
  const cluster = clusterOf(console)
  const stop = new AbortController()
  console.running = stop
  console.startedAtMs = performance.now()
  setText(sendButton, 'Stop')
  host.dataset.state = 'busy'
  answer.begin(`Sending to ${cluster}`)
  const outcome = await send(console, { request: requestOf(console), cluster, signal: stop.signal, note: answer.note })
  console.running = null
  setText(sendButton, 'Send')
  host.dataset.state = outcome.kind
  answer.show(outcome, { cluster, mode: page.sandbox.mode })
}
