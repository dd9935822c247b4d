import { ApiRefusal, type ClusterClient } from './cluster-client.ts'
import { button, element, newId, setText } from './dom.ts'
import { formatBytes, visibleText } from './words.ts'

interface Place {
  client: ClusterClient
  cluster: string
}

/** Shows and changes one file, by the calls that any program would make. */
export interface FileDialog {
  root: HTMLDialogElement
  open(file: Place & { path: string; sizeBytes: number; isReadOnly: boolean }): void
  create(place: Place & { directory: string }): void
}

const largestText = 100_000

interface Dialog {
  root: HTMLDialogElement
  heading: HTMLElement
  note: HTMLElement
  name: HTMLInputElement
  nameField: HTMLElement
  text: HTMLTextAreaElement
  save: HTMLButtonElement
  remove: HTMLButtonElement
  /** What Save and Delete do at present. */
  onSave: () => Promise<void>
  onRemove: () => Promise<void>
  changed: () => void
}

/** `changed` is called after each change that the API took. */
export function createFileDialog(changed: () => void): FileDialog {
  const dialog = buildDialog(changed)
  return {
    root: dialog.root,
    open: (file) => void openFile(dialog, file),
    create({ client, cluster, directory }) {
      present(dialog, `New file in ${visibleText(directory)} on ${cluster}`, { isNew: true, isReadOnly: false })
      dialog.name.value = 'note.txt'
      dialog.text.value = 'Written in the page.\n'
      dialog.onSave = async () => {
        await client.create(directory, dialog.name.value)
        await client.write(directory + dialog.name.value, dialog.text.value)
      }
    },
  }
}

function buildDialog(changed: () => void): Dialog {
  const nameId = newId()
  const textId = newId()
  const headingId = newId()
  const heading = element('h3', { id: headingId })
  const note = element('p', { class: 'file-note', role: 'status' })
  const name = element('input', { id: nameId, required: true, autocomplete: 'off', spellcheck: 'false' })
  const nameField = element('div', { class: 'tryit-field' }, element('label', { for: nameId }, 'Name'), name)
  const text = element('textarea', { id: textId, rows: 12, spellcheck: 'false' })
  const save = element('button', { class: 'sb-primary' }, 'Save')
  const remove = button('Delete', () => void attempt(dialog, dialog.onRemove), { class: 'sb-danger' })
  const close = button('Close', () => root.close())
  const actions = element('p', { class: 'tryit-actions' }, save, remove, close)
  const textField = element('div', { class: 'tryit-field' }, element('label', { for: textId }, 'Content'), text)
  const form = element('form', {}, heading, nameField, textField, note, actions)
  const root = element('dialog', { class: 'file-dialog', 'aria-labelledby': headingId }, form)
  const idle = async () => {}
  const dialog: Dialog = {
    root,
    heading,
    note,
    name,
    nameField,
    text,
    save,
    remove,
    onSave: idle,
    onRemove: idle,
    changed,
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void attempt(dialog, dialog.onSave)
  })
  return dialog
}

function present(dialog: Dialog, title: string, { isNew, isReadOnly }: { isNew: boolean; isReadOnly: boolean }) {
  setText(dialog.heading, title)
  setText(dialog.note, isReadOnly ? 'A target of replication is read-only: change the file on the source.' : '')
  dialog.nameField.toggleAttribute('hidden', !isNew)
  dialog.name.disabled = !isNew
  dialog.remove.toggleAttribute('hidden', isNew || isReadOnly)
  dialog.save.toggleAttribute('hidden', isReadOnly)
  dialog.text.readOnly = isReadOnly
  if (!dialog.root.open) dialog.root.showModal()
}

async function openFile(dialog: Dialog, file: Parameters<FileDialog['open']>[0]) {
  const { client, cluster, path, sizeBytes, isReadOnly } = file
  const canShow = sizeBytes <= largestText
  const bytes = canShow ? await client.read(path).catch(faultWords) : new Uint8Array()
  const text = typeof bytes === 'string' ? null : decodeText(bytes)
  const isText = canShow && text !== null
  present(dialog, `${visibleText(path)} on ${cluster}`, { isNew: false, isReadOnly: isReadOnly || !isText })
  dialog.text.value = text ?? ''
  if (!isText)
    setText(
      dialog.note,
      typeof bytes === 'string'
        ? bytes
        : `${formatBytes(sizeBytes)} that can't be shown as text here: read the file with readFile, or on disk.`,
    )
  dialog.remove.toggleAttribute('hidden', isReadOnly)
  dialog.onSave = () => client.write(path, dialog.text.value)
  dialog.onRemove = () => client.remove(path)
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    // Not UTF-8: showing it as text and saving it would damage it.
    return null
  }
}

async function attempt(dialog: Dialog, action: () => Promise<void>) {
  try {
    await action()
    dialog.root.close()
    dialog.changed()
  } catch (thrown) {
    setText(dialog.note, faultWords(thrown))
  }
}

function faultWords(thrown: unknown): string {
  return thrown instanceof ApiRefusal
    ? thrown.message
    : 'The cluster did not answer. What stands here is kept as long as this is open.'
}
