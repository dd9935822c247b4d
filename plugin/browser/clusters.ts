import { sharedPage } from './page.ts'

/** `<sandbar-clusters>`: makes the printed picture of both clusters live. Without script it shows the state at build. */
export class ClustersElement extends HTMLElement {
  private stop: (() => void) | null = null

  connectedCallback() {
    if (this.stop) return
    this.stop = () => {}
    void this.start()
  }

  disconnectedCallback() {
    this.stop?.()
    this.stop = null
  }

  private async start() {
    this.dataset.state = 'starting'
    // Pages with consoles alone need not load the view.
    const [page, { startLiveView }] = await Promise.all([sharedPage(), import('./live-view.ts')])
    if (!this.isConnected) return
    this.stop = startLiveView(this, page)
    this.dataset.state = 'ready'
  }
}
