import { type FieldKind, readField, writeField } from './body-fields.ts'
import { element, newId, setText } from './dom.ts'
import { jsonFault } from './json-text.ts'
import { type FormValue, pathValueFault } from './request.ts'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** A control with something wrong; `blocks` when the request can't even be formed. */
export interface Fault {
  control: Control
  message: string
  blocks: boolean
}

/** The named controls of a form, in order. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (control): control is Control =>
      !(control instanceof HTMLButtonElement || control instanceof HTMLFieldSetElement) &&
      'name' in control &&
      control.name !== '',
  )
}

export function controlNamed(form: HTMLFormElement, name: string): Control | null {
  return controlsOf(form).find((control) => control.name === name) ?? null
}

export function valuesOf(form: HTMLFormElement): FormValue[] {
  return controlsOf(form).map(({ name, value }) => ({ name, value }))
}

/** Sets a control as a reader would, so that everything that follows the form follows this too. */
export function setControl(control: Control, value: string) {
  if (control.value === value) return
  control.value = value
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

function kindOf(control: Control): FieldKind {
  if (control.dataset.json !== undefined) return 'json'
  if (control.dataset.type === 'boolean') return 'boolean'
  if (control.dataset.type === 'number' || control.dataset.type === 'integer' || control.type === 'number')
    return 'number'
  const choices = control instanceof HTMLSelectElement ? [...control.options].map(({ value }) => value) : []
  return choices.includes('true') && choices.includes('false') ? 'boolean' : 'string'
}

const fieldOf = (control: Control) => ({ name: control.name.slice('body.'.length), kind: kindOf(control) })
const isField = (control: Control) => control.name.startsWith('body.')

/** Keeps the body's labelled fields and its JSON text the same thing: what is typed in one appears in the other. */
export function syncBody(form: HTMLFormElement, changed: Control) {
  const body = controlNamed(form, 'body')
  if (!body) return
  if (isField(changed)) {
    const text = writeField(body.value, fieldOf(changed), changed.value)
    if (text !== null) body.value = text
  } else if (changed === body) {
    for (const control of controlsOf(form).filter(isField)) {
      const value = readField(body.value, fieldOf(control))
      if (value !== null) control.value = value
    }
  }
}

/** The JSON text of a body without the members that these fields hold. */
export function bodyWithout(body: string, fields: Control[]): string {
  return fields.filter(isField).reduce((text, field) => writeField(text, fieldOf(field), '') ?? text, body)
}

/** Everything that is wrong with the form, in the order of its controls. */
export function faultsOf(form: HTMLFormElement): Fault[] {
  return controlsOf(form).flatMap((control) => {
    const message = faultOf(control)
    return message === null ? [] : [{ control, message, blocks: control.name.startsWith('path.') }]
  })
}

function faultOf(control: Control): string | null {
  if (control.name.startsWith('path.')) return pathValueFault(control.value)
  if (control.name === 'body' && control.dataset.raw === undefined) return bodyFault(control.value)
  if (control.dataset.json !== undefined && control.value !== '') {
    return jsonFault(control.value) && 'This has to be JSON, such as [] or {"a": 1}'
  }
  const { validity } = control
  if (validity.valid) return null
  if (validity.valueMissing) return 'Needed: the cluster refuses the call without it'
  if (validity.badInput) return 'This has to be a number'
  if (validity.rangeUnderflow || validity.rangeOverflow) {
    const { min, max } = control as HTMLInputElement
    return `This has to lie between ${min || 'any'} and ${max || 'any'}`
  }
  return control.title || 'This has another form than the cluster takes'
}

function bodyFault(text: string): string | null {
  const fault = text.trim() === '' ? null : jsonFault(text)
  return fault && `${fault.message}: look at line ${fault.line}, column ${fault.column}`
}

/** Shows or clears the message beside a control. */
export function showFault(control: Control, message: string | null) {
  const id = control.dataset.fault ?? newId()
  let note = document.getElementById(id)
  if (message === null) {
    if (!note) return
    note.remove()
    control.removeAttribute('aria-invalid')
    describe(control, id, false)
    return
  }
  control.dataset.fault = id
  if (!note) {
    note = element('p', { class: 'tryit-fault', id })
    const holder = control.closest('details.tryit-raw, .tryit-field') ?? control
    if (holder === control) control.after(note)
    else holder.append(note)
  }
  setText(note, message)
  control.setAttribute('aria-invalid', 'true')
  describe(control, id, true)
}

/** Adds or removes a description of a control. */
export function describe(control: Control, id: string, isOn: boolean) {
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((other) => other !== '' && other !== id)
  const ids = isOn ? [...others, id] : others
  if (ids.length === 0) control.removeAttribute('aria-describedby')
  else control.setAttribute('aria-describedby', ids.join(' '))
}
