import type { RelationshipStatus } from './cluster-client.ts'
import { element, reconcile, setAttribute, setText } from './dom.ts'
import { icon } from './icons.ts'
import { formatTime, fractionOf, lookOf, progressWords, reportFigures, stateWords } from './relationship-words.ts'
import type { ReportSummary } from './sandbox.ts'
import { formatAge, visibleText } from './words.ts'

/** The relationship and its job, between the clusters. */
export interface RelationshipPanel {
  show(status: RelationshipStatus | null, at: { nowMs: number; report: ReportSummary | null }): void
}

/** Takes over the printed sections for the relationship and the job. */
export function createRelationshipPanel(host: HTMLElement): RelationshipPanel {
  const section = part(host, 'clusters-relationship')
  const state =
    section.querySelector<HTMLElement>('.clusters-state') ??
    section.appendChild(element('p', { class: 'clusters-state' }))
  const words = element('span')
  const point = element('dl', { class: 'sb-figures' })
  const job = createJobPart(part(host, 'clusters-job'))
  let drawn = ''
  section.append(point)
  return {
    show(status, { nowMs, report }) {
      const look = status ? lookOf(status) : 'none'
      if (drawn !== look) state.replaceChildren(...(status ? [icon(lookOf(status))] : []), words)
      drawn = look
      setAttribute(section, 'data-look', look)
      setText(words, status ? stateWords(status) : 'No relationship yet')
      showFigures(point, status ? relationshipFigures(status, nowMs) : [])
      job.show(status, status && report)
    },
  }
}

function part(host: HTMLElement, name: string): HTMLElement {
  return host.querySelector<HTMLElement>(`.${name}`) ?? host.appendChild(element('section', { class: name }))
}

function relationshipFigures(status: RelationshipStatus, nowMs: number): [string, string][] {
  const figures: [string, string][] = [
    ['From', `${status.source_cluster_name}: ${visibleText(status.source_root_path)}`],
    ['To', `${status.target_cluster_name}: ${visibleText(status.target_root_path)}`],
  ]
  const { recovery_point: point } = status
  const age = formatAge(nowMs - Date.parse(point))
  figures.push(['Recovery point', point === '' ? 'none yet' : `${formatTime(point)}, ${age}`])
  return figures
}

function createJobPart(section: HTMLElement) {
  const line = section.querySelector<HTMLElement>(':scope > p') ?? section.appendChild(element('p'))
  const bar = element('progress', { max: 1, value: 0, 'aria-label': 'Progress of the job' })
  const figures = element('dl', { class: 'sb-figures' })
  const problems = element('ul', { class: 'clusters-problems' })
  section.append(figures, problems)
  return {
    show(status: RelationshipStatus | null, report: ReportSummary | null) {
      const running = status?.job_state === 'REPLICATION_RUNNING' ? status.replication_job_status : null
      setAttribute(section, 'data-running', String(running !== null))
      if (!running) bar.remove()
      else if (!bar.isConnected) line.after(bar)
      if (running) bar.value = fractionOf(running)
      setText(line, running ? progressWords(running) : idleWords(status, report))
      showFigures(figures, report && !running ? reportFigures(report) : [])
      showProblems(problems, running ? [] : (report?.problems ?? []))
    },
  }
}

function idleWords(status: RelationshipStatus | null, report: ReportSummary | null): string {
  if (status?.error_from_last_job) return status.error_from_last_job
  if (!report) return 'No job has run yet'
  const seconds = (report.endedAtMs - report.startedAtMs) / 1000
  const took = seconds < 0.1 ? 'under 0.1' : seconds.toLocaleString('en', { maximumFractionDigits: 1 })
  const outcome = { committed: 'done', failed: 'failed', aborted: 'aborted' }[report.outcome]
  return `Last job: ${outcome} at ${formatTime(new Date(report.endedAtMs).toISOString())}, took ${took} s`
}

function showFigures(list: HTMLDListElement, figures: readonly [string, string][]) {
  reconcile(list, figures, {
    key: ([term]) => term,
    create: ([term]) => element('div', {}, element('dt', {}, term), element('dd')),
    update: (row, [, figure]) => row.lastElementChild && setText(row.lastElementChild, figure),
  })
}

function showProblems(list: HTMLElement, problems: ReportSummary['problems']) {
  reconcile(list, problems.slice(0, 20), {
    key: ({ path }) => path,
    create: () => element('li'),
    update: (row, { path, message }) => setText(row, `${visibleText(path)}: ${message}`),
  })
}
