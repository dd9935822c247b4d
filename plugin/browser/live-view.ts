import { createClusterClient, type RelationshipStatus } from './cluster-client.ts'
import { type ClusterPanel, createClusterPanel, type Part } from './clusters-panel.ts'
import { createToolbar, type Toolbar } from './clusters-toolbar.ts'
import { type Comparison, compareTrees } from './comparison.ts'
import { element, setText } from './dom.ts'
import { createFileDialog } from './file-dialog.ts'
import type { Page } from './page.ts'
import { createRefresher, type Refresher } from './refresher.ts'
import { createRelationshipPanel, type RelationshipPanel } from './relationship-panel.ts'
import { canReplicate, needsSurvey, stateWords, summarize } from './relationship-words.ts'
import type { ClockReading, ReportSummary, SandboxEvent } from './sandbox.ts'

/** Files on disk change without an event: so often the open directories are read again while a server has them. */
const pollMs = 2000
const tickMs = 1000
/** Comparing whole trees may take a fifth of the time, not more. */
const surveyRest = 4

interface View {
  page: Page
  panels: ClusterPanel[]
  relationship: RelationshipPanel
  toolbar: Toolbar
  summary: HTMLElement
  /** Read out politely. */
  status: HTMLElement
  files: Refresher
  survey: Refresher
  state: Refresher
  current: RelationshipStatus | null
  report: ReportSummary | null
  clock: ClockReading & { readAtMs: number }
  comparison: Comparison | null
}

/** Connects a printed live view with the page's sandbox. Returns the function that ends it. */
export function startLiveView(host: HTMLElement, page: Page): () => void {
  const view = buildView(host, page)
  const stops = [
    page.sandbox.events((event) => take(view, event)),
    page.sandbox.link((state) => view.toolbar.showLink(state)),
    every(tickMs, () => drawTimes(view)),
    page.sandbox.mode === 'server' ? every(pollMs, view.files.now) : () => {},
  ]
  view.state.now()
  view.files.now()
  return () => {
    for (const stop of stops) stop()
  }
}

function buildView(host: HTMLElement, page: Page): View {
  const dialog = createFileDialog(() => view.files.now())
  const panels = page.sandbox.clusters.flatMap(({ name }) => {
    const section = host.querySelector<HTMLElement>(`.clusters-cluster[data-cluster="${CSS.escape(name)}"]`)
    const client = createClusterClient({ sandbox: page.sandbox, sessions: page.watchers, cluster: name })
    return section ? [createClusterPanel({ section, name, client, dialog, refresh: () => view.files.now() })] : []
  })
  const summary = element('p', { class: 'clusters-summary' }, 'Connecting')
  const toolbar = createToolbar(page.sandbox, { replicate: () => replicate(view), reset: () => reset(view) })
  const view: View = {
    page,
    panels,
    relationship: createRelationshipPanel(host),
    toolbar,
    summary,
    status:
      host.querySelector<HTMLElement>('.clusters-status') ??
      host.appendChild(element('p', { class: 'clusters-status' })),
    files: createRefresher(() => readFiles(view)),
    survey: createRefresher(() => readSubtrees(view), { restFactor: surveyRest }),
    state: createRefresher(() => readState(view)),
    current: null,
    report: null,
    clock: { nowMs: Date.now(), rate: 1, readAtMs: performance.now() },
    comparison: null,
  }
  view.status.setAttribute('aria-live', 'polite')
  const grid = element('div', { class: 'clusters-grid' }, ...host.querySelectorAll(':scope > section'))
  host.prepend(summary, toolbar.root, grid)
  host.append(dialog.root)
  return view
}

function every(ms: number, action: () => void): () => void {
  const timer = setInterval(() => !document.hidden && action(), ms)
  return () => clearInterval(timer)
}

function take(view: View, event: SandboxEvent) {
  if (event.event === 'report') {
    view.report = event.report
    announceReport(view, event.report)
  }
  if (event.event === 'reset') view.report = null
  if (event.event === 'tree') view.files.now()
  else view.state.now()
}

async function readState(view: View) {
  const roles = ['source', 'target'] as const
  const lists = await Promise.all(view.panels.flatMap(({ client }) => roles.map((role) => client.relationships(role))))
  const before = view.current
  view.current = choose(lists.flat())
  const { current } = view
  const reading = await view.page.sandbox.clock()
  view.clock = { ...reading, readAtMs: performance.now() }
  if (current && view.report?.relationshipId !== current.id) {
    view.report = newest(await view.page.sandbox.reports(current.id))
  }
  for (const panel of view.panels) panel.setPart(partOf(panel, current))
  draw(view)
  if (before?.state !== current?.state) say(view, summaryOf(view))
  if (needsSurvey(before, current)) view.files.now()
}

/** The one to show: a living one before an ended one, as its source tells it before what its target tells. */
function choose(all: readonly RelationshipStatus[]): RelationshipStatus | null {
  const rank = (status: RelationshipStatus) =>
    status.state === 'ENDED' ? 2 : status.replication_enabled === undefined ? 1 : 0
  return [...all].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

function newest(reports: readonly ReportSummary[]): ReportSummary | null {
  return [...reports].sort((a, b) => b.endedAtMs - a.endedAtMs)[0] ?? null
}

function partOf({ name }: ClusterPanel, status: RelationshipStatus | null): Part {
  if (!status || status.state === 'ENDED') return { role: null, directory: null, isReadOnly: false }
  if (name === status.source_cluster_name)
    return { role: 'source', directory: withSlash(status.source_root_path), isReadOnly: false }
  const isReadOnly = status.state !== 'AWAITING_AUTHORIZATION' && status.state !== 'DISCONNECTED'
  return { role: 'target', directory: withSlash(status.target_root_path), isReadOnly }
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

async function readFiles(view: View) {
  await Promise.all(view.panels.map((panel) => panel.load()))
  for (const panel of view.panels) panel.draw(view.comparison)
  view.survey.now()
}

async function readSubtrees(view: View) {
  await Promise.all(view.panels.map((panel) => panel.survey()))
  view.comparison = compareSides(view)
  for (const panel of view.panels) panel.draw(view.comparison)
  draw(view)
}

/** Null where there is nothing to compare: no relationship, an ended one, or no recovery point yet. */
function compareSides({ current, panels }: View): Comparison | null {
  if (!current || current.recovery_point === '' || current.state === 'ENDED') return null
  const source = panels.find(({ name }) => name === current.source_cluster_name)
  const [left, right] = [source, panels.find((panel) => panel !== source)].map((panel) => panel?.subtree() ?? null)
  return left && right ? compareTrees(left, right) : null
}

function nowMs({ clock }: View): number {
  return clock.nowMs + (performance.now() - clock.readAtMs) * clock.rate
}

function summaryOf(view: View): string {
  return summarize(view.current, { nowMs: nowMs(view), comparison: view.comparison })
}

function draw(view: View) {
  view.toolbar.setCanReplicate(canReplicate(view.current), view.current ? stateWords(view.current) : '')
  drawTimes(view)
}

function drawTimes(view: View) {
  setText(view.summary, summaryOf(view))
  view.relationship.show(view.current, { nowMs: nowMs(view), report: view.report })
  view.toolbar.showClock(nowMs(view), view.clock.rate)
}

function say({ status }: View, text: string) {
  setText(status, text)
}

function announceReport(view: View, report: ReportSummary) {
  const { changes } = report
  const count = changes.added + changes.changed + changes.moved + changes.removed + changes.attributes
  if (report.outcome === 'committed' && count > 0)
    say(view, `Job done: ${count} ${count === 1 ? 'change' : 'changes'} carried over`)
  if (report.outcome !== 'committed') say(view, `Job ${report.outcome}: ${report.error}`)
  view.files.now()
}

async function replicate(view: View) {
  const { current } = view
  const source = view.panels.find(({ name }) => name === current?.source_cluster_name)
  if (current && source) await source.client.replicate(current.id)
}

async function reset(view: View) {
  await view.page.sandbox.reset()
  say(view, 'The sandbox is as it was at first')
  view.state.now()
  view.files.now()
}
