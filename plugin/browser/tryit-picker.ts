import { element, newId, pointerReleased, reconcile, setText } from './dom.ts'
import type { Page } from './page.ts'
import { type Control, controlNamed, setControl } from './tryit-form.ts'
import { fillControl } from './tryit-origin.ts'

interface StatusRow {
  id: string
  state: string
  source_root_path?: string
  target_root_path?: string
}

/** Where the ids that a control takes are listed; null when it takes no relationship's id. */
function findList(form: HTMLFormElement, path: string): { control: Control; list: string } | null {
  const of = (name: string, role: string) => {
    const control = controlNamed(form, name)
    return control && { control, list: `/v2/replication/${role}-relationships/status/` }
  }
  if (path.includes('reverse-target-relationship')) return of('body.target_relationship_id', 'target')
  const role = /\/v2\/replication\/(source|target)-relationships\/\{/.exec(path)?.[1]
  return role === undefined ? null : (of('path.id', role) ?? of('path.relationship_id', role))
}

/**
 * Puts a list of the relationships that exist beside the control for a relationship's id. The id can still be typed:
 * the list stays away when there is nothing to list. Calls `refresh` whenever the list may have changed.
 */
export function attachPicker(form: HTMLFormElement, options: { path: string; page: Page; cluster: () => string }) {
  const found = findList(form, options.path)
  if (!found) return
  const { control, list } = found
  const id = newId()
  const select = element('select', { id })
  const label = element('label', { for: id })
  const picker = element('div', { class: 'tryit-picker' }, label, select)
  select.addEventListener('change', () => setControl(control, select.value))

  const refresh = async () => {
    const rows = await listRows(options.page, options.cluster(), list)
    await pointerReleased()
    if (rows.length === 0) return picker.remove()
    setText(label, `Or choose one on ${options.cluster()}`)
    reconcile(select, [{ id: '', state: '' }, ...rows], {
      key: (row) => row.id,
      create: (row) => element('option', { value: row.id }),
      update: (option, row) => setText(option, describeRow(row)),
    })
    const only = rows.length === 1 ? rows[0] : undefined
    if (only && control.value === '') fillControl(control, only.id, `The only relationship on ${options.cluster()}`)
    select.value = rows.some((row) => row.id === control.value) ? control.value : ''
    if (!picker.isConnected) control.closest('.tryit-field')?.append(picker)
  }
  const { sandbox } = options.page
  const quietly = () => void refresh().catch(() => picker.remove())
  sandbox.events(({ event }) => (event === 'state' || event === 'hello' || event === 'reset') && quietly())
  form.addEventListener('change', quietly)
  quietly()
}

function describeRow(row: StatusRow): string {
  if (row.id === '') return 'choose a relationship'
  return `${row.source_root_path ?? ''} to ${row.target_root_path ?? ''}, ${row.state.toLowerCase().replaceAll('_', ' ')}`
}

async function listRows({ sandbox, watchers }: Page, cluster: string, list: string): Promise<StatusRow[]> {
  const { session } = await watchers.ensure(cluster)
  const answer = await sandbox.fetch(cluster, list, { headers: { authorization: `Bearer ${session?.token ?? ''}` } })
  if (answer.status === 401) watchers.expire(cluster)
  return answer.ok ? ((await answer.json()) as StatusRow[]) : []
}
