import { pointerReleased, whenSeen } from './dom.ts'
import { sharedPage } from './page.ts'
import { enhanceTryIt } from './tryit-console.ts'
import { readOperation } from './tryit-operation.ts'

/** `<sandbar-tryit>`: makes the printed form of one operation send real calls. Without script the form stays readable. */
export class TryItElement extends HTMLElement {
  private isSendWaiting = false

  connectedCallback() {
    if (this.dataset.state !== undefined) return
    this.dataset.state = 'idle'
    const form = this.querySelector<HTMLFormElement>('form.tryit-form')
    if (form) this.keep(form)
    whenSeen(this, () => void this.start())
  }

  /** A Send before the connection stands must not leave the page; it is sent as soon as it can be. */
  private keep(form: HTMLFormElement) {
    // An id that an earlier answer gives is filled in later: the browser's own check would stop the Send too early.
    form.noValidate = true
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.isSendWaiting = this.dataset.state !== 'ready'
    })
  }

  private async start() {
    const operation = readOperation(this)
    const form = this.querySelector<HTMLFormElement>('form.tryit-form')
    if (!operation || !form) return
    this.dataset.state = 'starting'
    const page = await sharedPage()
    await pointerReleased()
    enhanceTryIt({ host: this, form, operation, page })
    this.dataset.state = 'ready'
    if (this.isSendWaiting) form.requestSubmit()
  }
}
