import { button, element, setAttribute, setText } from './dom.ts'
import type { LinkState, Sandbox } from './sandbox.ts'

/** What stands above both clusters: mode, clock, replicate, reset. */
export interface Toolbar {
  root: HTMLElement
  showLink(state: LinkState): void
  /** `reason` is shown when there is nothing to replicate now. */
  setCanReplicate(isPossible: boolean, reason: string): void
  showClock(nowMs: number, rate: number): void
}

interface ToolbarActions {
  replicate(): Promise<void>
  reset(): Promise<void>
}

/** What a reader can do when nobody answers. */
const silenceAdvice = {
  server: 'The sandbox server does not answer. If it was stopped, run "npm start" again: this page goes on by itself.',
  'in-page': 'The sandbox of this page has failed. Reload the page: a new one starts, as it was at first.',
}

export function createToolbar(sandbox: Sandbox, actions: ToolbarActions): Toolbar {
  const mode = element('span', { class: 'clusters-mode' })
  const clock = element('time', { class: 'clusters-clock' })
  const fault = element('p', { class: 'clusters-fault', role: 'alert' })
  const advice = element('p', { class: 'clusters-advice', role: 'status' })
  const attempt = (action: () => Promise<void>) => async () => {
    fault.textContent = ''
    await action().catch((thrown: unknown) => {
      // A call that nobody answers ends in a TypeError, whose words are for programmers.
      const isTold = thrown instanceof Error && !(thrown instanceof TypeError)
      fault.textContent = isTold ? thrown.message : silenceAdvice[sandbox.mode]
    })
  }
  const replicate = button('Replicate now', attempt(actions.replicate), { class: 'sb-primary' })
  const root = element(
    'div',
    { class: 'clusters-toolbar' },
    element('p', { class: 'clusters-where' }, mode, ' ', clock),
    element('div', { class: 'clusters-buttons' }, replicate, ...createReset(attempt(actions.reset))),
    advice,
    fault,
  )
  return {
    root,
    showLink(state) {
      const where = sandbox.mode === 'server' ? 'Live from the sandbox server' : 'Live, inside this page'
      setText(mode, state === 'live' ? where : 'Reconnecting: this picture may be old')
      setAttribute(mode, 'data-link', state)
      // Nobody knows the time of a clock that can't be read.
      clock.hidden = state !== 'live'
      setText(advice, state === 'live' ? '' : silenceAdvice[sandbox.mode])
      if (state === 'live') fault.textContent = ''
    },
    setCanReplicate(isPossible, reason) {
      replicate.disabled = !isPossible
      setAttribute(replicate, 'title', isPossible ? null : reason || 'There is no relationship yet')
    },
    showClock(nowMs, rate) {
      const now = new Date(nowMs)
      setAttribute(clock, 'datetime', now.toISOString())
      const pace = rate === 0 ? ', stands still' : rate === 1 ? '' : `, ${rate} times as fast`
      setText(clock, `Sandbox clock ${now.toLocaleTimeString('en-GB')}${pace}`)
    },
  }
}

/** A button that asks once before it does what it says. */
function createReset(reset: () => Promise<void>): Node[] {
  const question = element('span', { class: 'clusters-question', role: 'group', 'aria-label': 'Reset the sandbox?' })
  const ask = button('Reset sandbox', () => {
    ask.replaceWith(question)
    keep.focus()
  })
  const close = () => {
    question.replaceWith(ask)
    ask.focus()
  }
  const yes = button(
    'Yes, reset',
    () => {
      close()
      void reset()
    },
    { class: 'sb-danger' },
  )
  const keep = button('Keep it', close)
  question.append('Back to the first state?', yes, keep)
  return [ask]
}
