import { forgetLearned } from './chain.ts'
import { connect } from './connection.ts'
import { createDraftStore, type DraftStore, pageStorage } from './drafts.ts'
import type { Sandbox } from './sandbox.ts'
import { createMemoryStore, createSessions, createTokenStore, type Sessions } from './session.ts'

/** What all widgets of a page share. */
export interface Page {
  sandbox: Sandbox
  sessions: Sessions
  /** The page's own sessions, for what it shows by itself. They come and go without touching the reader's. */
  watchers: Sessions
}

let shared: Promise<Page> | null = null

/** One connection and one set of sessions for all widgets of the page. */
export function sharedPage(): Promise<Page> {
  shared ??= connect().then(createPage)
  return shared
}

function createPage(sandbox: Sandbox): Page {
  const page = {
    sandbox,
    sessions: createSessions(sandbox, createTokenStore(sandbox)),
    watchers: createSessions(sandbox, createMemoryStore()),
  }
  sandbox.events(({ event }) => {
    if (event !== 'reset') return
    // A reset sandbox knows neither the ids nor the sessions of before.
    forgetLearned()
    for (const { name } of sandbox.clusters) {
      page.sessions.expire(name)
      page.watchers.expire(name)
    }
  })
  return page
}

/** Drafts of this page's widgets. */
export const drafts: DraftStore = createDraftStore(pageStorage())
