import { etagOf, learnedValue, onLearned } from './chain.ts'
import { button, element, newId } from './dom.ts'
import { type Control, controlNamed, controlsOf, describe, setControl } from './tryit-form.ts'

/** Fills controls from earlier answers of the page, and says beside each where its value came from. */
export function followAnswers(form: HTMLFormElement) {
  for (const control of controlsOf(form))
    if (control.dataset.from !== undefined) followSource(control, control.dataset.from)
}

function followSource(control: Control, source: string) {
  const fill = () => {
    const learned = learnedValue(source)
    if (learned) fillControl(control, learned.value, `From the answer to ${learned.operation} on ${learned.cluster}`)
  }
  onLearned(fill)
  fill()
}

/** Fills a control and says where the value came from, unless the reader wrote something else into it. */
export function fillControl(control: Control, value: string, origin: string) {
  if (control.value !== '' && !isFilled(control)) return
  control.dataset.filled = value
  setControl(control, value)
  showOrigin(control, origin)
}

/** True while a control holds what the page put there. */
export function isFilled(control: Control): boolean {
  return control.dataset.filled !== undefined && control.dataset.filled === control.value
}

function showOrigin(control: Control, text: string) {
  const id = newId()
  document.getElementById(control.dataset.origin ?? '')?.remove()
  control.dataset.origin = id
  control.after(element('p', { class: 'tryit-origin', id }, text))
  describe(control, id, true)
  const forget = () => {
    if (isFilled(control)) return
    document.getElementById(id)?.remove()
    describe(control, id, false)
    control.removeEventListener('input', forget)
  }
  control.addEventListener('input', forget)
}

interface EtagPlace {
  cluster: string
  /** Path of the thing that the form is about, as the request has it. */
  url: string
}

/** Offers the ETag that the page saw last as If-Match. */
export function offerEtag(form: HTMLFormElement, place: () => EtagPlace) {
  const control = controlNamed(form, 'header.If-Match')
  if (!control) return
  const offer = button('', () => setControl(control, offer.dataset.etag ?? ''), { class: 'tryit-offer' })
  const show = () => {
    const { cluster, url } = place()
    const etag = etagOf(cluster, url)
    if (etag === null || etag === control.value) return offer.remove()
    offer.dataset.etag = etag
    offer.textContent = `Use ${etag}, the ETag of the last answer`
    if (!offer.isConnected) control.after(offer)
  }
  onLearned(show)
  form.addEventListener('input', show)
  show()
}
