import { findLab } from './lab.ts'
import type { Sandbox } from './sandbox.ts'

let connected: Promise<Sandbox> | null = null

/**
 * The sandbox of this page, shared by all its widgets: the lab's, when a lab served the page, else one that runs in the
 * page. `<meta name="sandbar-lab" content="off">` asks for the latter, any other content is the path the lab is under.
 */
export function connect(): Promise<Sandbox> {
  connected ??= find()
  return connected
}

async function find(): Promise<Sandbox> {
  const wish = document.querySelector<HTMLMetaElement>('meta[name="sandbar-lab"]')?.content ?? ''
  const lab = wish === 'off' ? null : await findLab(wish.replace(/\/$/, ''))
  if (lab) return lab
  const { startInPage } = await import('./in-page.ts')
  return startInPage()
}
