import { button, element, newId, setText } from './dom.ts'
import type { Page } from './page.ts'
import { defaultUser } from './session.ts'
import { errorIn } from './words.ts'

/** The line that says who the reader is, with a form to become someone else. */
export interface SessionBar {
  root: HTMLElement
  /** Shows the state at `cluster`. */
  show(cluster: string): void
}

export function createSessionBar(page: Page): SessionBar {
  let cluster = ''
  const who = element('span', { class: 'tryit-who' })
  const user = field('User name', { autocomplete: 'username', value: defaultUser.username })
  const password = field('Password', {
    type: 'password',
    autocomplete: 'current-password',
    value: defaultUser.password,
  })
  const refusal = element('p', { class: 'tryit-fault', role: 'alert' })
  const logout = button('Log out', () => void page.sessions.logout(cluster))
  const form = element(
    'form',
    { class: 'tryit-login' },
    user.root,
    password.root,
    element('div', { class: 'tryit-actions' }, element('button', {}, 'Log in'), logout),
    refusal,
  )
  const root = element('details', { class: 'tryit-session' }, element('summary', {}, who), form)

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    event.stopPropagation()
    refusal.textContent = await logIn(page, cluster, { username: user.input.value, password: password.input.value })
    if (refusal.textContent !== '') return
    root.open = false
    root.querySelector('summary')?.focus()
  })
  const show = (name: string) => {
    cluster = name
    const session = page.sessions.of(name)
    setText(who, session ? `${session.user} on ${name}` : `Not logged in on ${name}`)
    root.dataset.session = session ? 'open' : 'none'
    logout.disabled = session === null
  }
  page.sessions.onChange((name) => name === cluster && show(name))
  return { root, show }
}

async function logIn(page: Page, cluster: string, credentials: { username: string; password: string }) {
  try {
    const outcome = await page.sessions.login(cluster, credentials)
    if (outcome.loggedIn) return ''
    return errorIn(outcome.text)?.description || `${cluster} refused the login: it answered ${outcome.status}`
  } catch {
    return `${cluster} did not answer: is the sandbox running?`
  }
}

function field(text: string, attributes: Record<string, string>) {
  const id = newId()
  const input = element('input', { id, ...attributes })
  return { root: element('div', { class: 'tryit-field' }, element('label', { for: id }, text), input), input }
}
