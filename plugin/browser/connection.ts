import { findLab } from './lab.ts'
import type { Sandbox } from './sandbox.ts'

let connected: Promise<Sandbox> | null = null

/**
 * The sandbox of this page, shared by all its widgets: the lab's, when a lab served the page, else one that runs in the
 * page. A live view with `mode="page"` asks for the latter. `<meta name="sandbar-lab" content="/path">` says where on
 * this origin the lab is, when that is not the root.
 */
export function connect(): Promise<Sandbox> {
  connected ??= find()
  return connected
}

async function find(): Promise<Sandbox> {
  const base = document.querySelector<HTMLMetaElement>('meta[name="sandbar-lab"]')?.content ?? ''
  const isPageWanted = document.querySelector('sandbar-clusters[mode="page"]') !== null
  const lab = isPageWanted ? null : await findLab(base.replace(/\/$/, ''))
  if (lab) return lab
  const { startInPage } = await import('./in-page.ts')
  return startInPage()
}
