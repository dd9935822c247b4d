import { whenSeen } from './dom.ts'
import { sharedPage } from './page.ts'
import { enhanceTryIt } from './tryit-console.ts'
import { readOperation } from './tryit-operation.ts'

/** `<sandbar-tryit>`: makes the printed form of one operation send real calls. Without script the form stays readable. */
export class TryItElement extends HTMLElement {
  private isSendWaiting = false

  connectedCallback() {
    if (this.dataset.state !== undefined) return
    this.dataset.state = 'idle'
    this.querySelector('form')?.addEventListener('submit', (event) => {
      // A Send before the connection stands must not leave the page; it is sent as soon as it can be.
      event.preventDefault()
      this.isSendWaiting = this.dataset.state !== 'ready'
    })
    whenSeen(this, () => void this.start())
  }

  private async start() {
    const operation = readOperation(this)
    const form = this.querySelector<HTMLFormElement>('form.tryit-form')
    if (!operation || !form) return
    this.dataset.state = 'starting'
    const page = await sharedPage()
    enhanceTryIt({ host: this, form, operation, page })
    this.dataset.state = 'ready'
    if (this.isSendWaiting) form.requestSubmit()
  }
}
