/**
 * `{% tryit "operationId" cluster="alpha" %}`: the console of one operation, complete as HTML before any script runs.
 *
 * The printed structure is the agreement with the custom element (plugin/browser), which enhances it in place:
 *
 *   <sandbar-tryit operation="createSourceRelationship" cluster="alpha" class="tryit" id="tryit-createSourceRelationship">
 *     <script type="application/json" class="tryit-data">TryItData (see ./contract.ts)</script>
 *     <h3 class="tryit-heading"><span class="tryit-method" data-method="post">POST</span> <code class="tryit-path">/v2/...</code></h3>
 *     <p class="tryit-summary">...</p>
 *     <dl class="tryit-facts"><div><dt>Cluster</dt><dd>alpha</dd></div><div><dt>Privilege</dt><dd><code>...</code></dd></div></dl>
 *     <form class="tryit-form">
 *       <fieldset class="tryit-group" data-group="cluster"><legend>Cluster</legend>
 *         <div class="tryit-field"><label>...</label><select name="cluster"><option value="alpha" selected>...</select></div></fieldset>
 *       <fieldset class="tryit-group" data-group="path">     inputs named path.id
 *       <fieldset class="tryit-group" data-group="query">    inputs named query.allow-fs-path-create
 *       <fieldset class="tryit-group" data-group="header">   inputs named header.If-Match
 *       <fieldset class="tryit-group" data-group="body">     inputs named body.target_address, body.blackout_windows (JSON text
 *                                                            for lists and nested objects, data-json); optional ones
 *                                                            without a value inside <details class="tryit-more">; then
 *         <details class="tryit-raw"><summary>As JSON</summary><textarea name="body">{...}</textarea></details></fieldset>
 *       <p class="tryit-actions"><button type="submit">Send</button> <button type="reset">Reset</button></p>
 *     </form>
 *     <section class="tryit-answer" aria-live="polite" aria-label="Answer">
 *       <p class="tryit-answer-note">Example answer (200 ...)</p><pre class="tryit-answer-body"><code class="language-json">...</code></pre>
 *     </section>
 *     <details class="tryit-samples"><summary>Sample: curl</summary><pre><code class="language-bash">curl ...</code></pre></details>
 *   </sandbar-tryit>
 *
 * Rules: every control has a visible label (label[for]) and, if there is help, aria-describedby. Optional selects and
 * tri-state booleans carry an empty first option "not sent". A raw body (application/octet-stream) has only
 * textarea[name=body]. A control whose value comes from an earlier answer (`id="{{createSourceRelationship.id}}"`) is
 * empty and carries data-from="createSourceRelationship.id" (operationId.pathInAnswer, or last.field).
 * Everything is printed on one line, so that the tag also works indented inside a Markdown list; line ends in pre and
 * textarea are written as &#10;.
 */
import { isMap, toText, type Values } from '../jekyll/values.ts'
import { escapeHtml } from '../markdown/escape.ts'
import { highlightCode } from '../markdown/highlight.ts'
import type { OperationParameter, TryItData } from './contract.ts'
import { type Control, markCode, printControl } from './controls.ts'
import { curlSample } from './curl.ts'
import { embedJson, line, pre, tag } from './html.ts'

/** A cluster that a call can be sent to. */
export interface ClusterChoice {
  name: string
  /** Word beside the name, such as its part in the guides. */
  role: string
  /** Address in samples. */
  address: string
}

/** How one console is printed. */
export interface TryItOptions {
  data: TryItData
  clusters: ClusterChoice[]
  /** Preselected cluster; '' for the one that the operation belongs to. */
  cluster: string
  /** Replaces the operation's summary as the sentence under the heading; '' keeps it. */
  title: string
  /** Body text that replaces the contract's example; undefined keeps it. */
  body: string | undefined
  /** Values for parameters and fields by name; `{{operation.path}}` takes one from an earlier answer. */
  values: Record<string, string>
  /** Level of the heading, 2 to 6. */
  level: number
  /** Makes ids unique when one operation stands on a page twice. */
  id: string
}

/** The whole console as one line of HTML. */
export function printTryIt(options: TryItOptions): string {
  const { data, id } = options
  const cluster = homeCluster(options)
  return tag(
    'sandbar-tryit',
    { operation: data.operation, cluster, class: 'tryit', id },
    `<script type="application/json" class="tryit-data">${embedJson(pageData(data))}</script>`,
    printHeading(options),
    tag('p', { class: 'tryit-summary' }, markCode(options.title || data.summary)),
    printFacts(data, cluster),
    printForm(options, cluster),
    printAnswer(data),
    printSample(options, cluster),
  )
}

/** What the page needs of the operation: descriptions stand in the help texts already. */
function pageData(data: TryItData): Values {
  const { description: _, parameters, bodySchema, answer: __, servers: ___, ...rest } = data
  return {
    ...rest,
    parameters: parameters.map(({ name, in: place, required, schema }) => ({
      name,
      in: place,
      required,
      schema: bare(schema),
    })),
    bodySchema: bodySchema && bare(bodySchema),
  }
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!isMap(value)) return value
  const kept = Object.entries(value).filter(([key, inner]) => key !== 'description' || typeof inner !== 'string')
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]))
}

function homeCluster({ cluster, data, clusters }: TryItOptions): string {
  const bySide = clusters.find(({ role }) => role !== '' && role === data.side)
  return cluster || (bySide ?? clusters[0])?.name || ''
}

function printHeading({ data, level, id }: TryItOptions): string {
  const method = tag('span', { class: 'tryit-method', 'data-method': data.method.toLowerCase() }, data.method)
  return tag(
    `h${level}`,
    { class: 'tryit-heading', id: `${id}-heading` },
    method,
    ' ',
    tag('code', { class: 'tryit-path' }, escapeHtml(data.path)),
  )
}

function printFacts(data: TryItData, cluster: string): string {
  const fact = (term: string, words: string) => tag('div', {}, tag('dt', {}, term), tag('dd', {}, words))
  const isPlain = data.privilege === '' || data.privilege === 'authenticated'
  const privilege = isPlain
    ? data.needsLogin
      ? 'any signed-in user'
      : 'none'
    : tag('code', {}, escapeHtml(data.privilege))
  return tag(
    'dl',
    { class: 'tryit-facts' },
    cluster === '' ? '' : fact('Cluster', escapeHtml(cluster)),
    fact('Privilege', privilege),
  )
}

function printForm(options: TryItOptions, cluster: string): string {
  const { data, id } = options
  const groups = [
    clusterGroup(options, cluster),
    ...(['path', 'query', 'header'] as const).map((place) => parameterGroup(options, place)),
    bodyGroup(options),
  ]
  const actions = tag(
    'p',
    { class: 'tryit-actions' },
    tag('button', { type: 'submit' }, 'Send'),
    ' ',
    tag('button', { type: 'reset' }, 'Reset'),
  )
  return tag(
    'form',
    { class: 'tryit-form', 'aria-labelledby': `${id}-heading`, 'data-operation': data.operation },
    ...groups,
    actions,
  )
}

const group = (name: string, legend: string, ...children: string[]): string =>
  tag('fieldset', { class: 'tryit-group', 'data-group': name }, tag('legend', {}, legend), ...children)

function clusterGroup({ clusters, id }: TryItOptions, cluster: string): string {
  if (clusters.length === 0) return ''
  const choices = clusters.map(({ name, role }) =>
    tag('option', { value: name, selected: name === cluster }, escapeHtml(role === '' ? name : `${name} (${role})`)),
  )
  const label = tag('label', { for: `${id}-cluster` }, 'Send to')
  return group(
    'cluster',
    'Cluster',
    tag('div', { class: 'tryit-field' }, label, tag('select', { id: `${id}-cluster`, name: 'cluster' }, ...choices)),
  )
}

const LEGENDS = { path: 'Path', query: 'Query', header: 'Headers' }

function parameterGroup(options: TryItOptions, place: keyof typeof LEGENDS): string {
  const parameters = options.data.parameters.filter((parameter) => parameter.in === place)
  if (parameters.length === 0) return ''
  return group(
    place,
    LEGENDS[place],
    ...parameters.map((parameter) => printControl(parameterControl(options, parameter))),
  )
}

function parameterControl(options: TryItOptions, parameter: OperationParameter): Control {
  const { name, required, description, schema } = parameter
  const given = options.values[name] ?? (required ? parameter.example : '')
  return {
    name: `${parameter.in}.${name}`,
    label: name,
    prefix: options.id,
    required,
    description,
    schema,
    ...valueOrSource(given),
  }
}

/** A given value, or the earlier answer that `{{operation.path}}` names. */
function valueOrSource(given: string): { value: string; from: string } {
  const source = /^\{\{\s*([\w.-]+)\s*\}\}$/.exec(given)?.[1]
  return source === undefined ? { value: given, from: '' } : { value: '', from: source }
}

function bodyGroup(options: TryItOptions): string {
  const { data, id } = options
  if (data.bodyType === null) return ''
  const text = bodyText(options)
  const isJson = /json/.test(data.bodyType)
  const label = tag('label', { for: `${id}-body` }, isJson ? 'Body as JSON' : `Body (${escapeHtml(data.bodyType)})`)
  const rows = Math.min(12, Math.max(3, text.split('\n').length + 1))
  const raw = isJson ? undefined : true
  const area = tag(
    'textarea',
    { id: `${id}-body`, name: 'body', rows, spellcheck: 'false', 'data-raw': raw },
    pre(text),
  )
  const field = tag('div', { class: 'tryit-field' }, label, area)
  if (!isJson) return group('body', 'Body', field)
  const controls = bodyControls(options, text)
  if (controls.length === 0) return group('body', 'Body', field)
  const [shown, more] = [controls.filter(isShown), controls.filter((control) => !isShown(control))]
  const rest = more.length === 0 ? '' : details('tryit-more', `More fields (${more.length})`, ...more.map(printControl))
  return group('body', 'Body', ...shown.map(printControl), rest, details('tryit-raw', 'As JSON', field))
}

/** Required fields and those that the example fills are in view, the others one click away. */
const isShown = ({ required, value, from }: Control): boolean => required || value !== '' || from !== ''

const details = (name: string, summary: string, ...children: string[]): string =>
  tag('details', { class: name }, tag('summary', {}, summary), ...children)

/** The first body: the author's, else the contract's first example. JSON is indented. */
function bodyText({ body, data }: TryItOptions): string {
  if (body !== undefined) return isJsonText(body) ? JSON.stringify(JSON.parse(body), null, 2) : body
  const example = data.examples[0]?.value
  if (example === undefined) return ''
  return typeof example === 'string' && !/json/.test(data.bodyType ?? '') ? example : JSON.stringify(example, null, 2)
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function bodyControls({ data, id, values }: TryItOptions, text: string): Control[] {
  const { bodySchema } = data
  if (!bodySchema || !isMap(bodySchema.properties)) return []
  const required = Array.isArray(bodySchema.required) ? bodySchema.required : []
  const first: unknown = isJsonText(text) ? JSON.parse(text) : {}
  return Object.entries(bodySchema.properties).flatMap(([name, schema]) => {
    if (!isMap(schema) || schema.readOnly === true) return []
    const given = values[`body.${name}`] ?? fieldText(isMap(first) ? first[name] : undefined)
    const description = toText(schema.description).trim()
    return [
      {
        name: `body.${name}`,
        label: name,
        prefix: id,
        required: required.includes(name),
        description,
        schema,
        ...valueOrSource(given),
      },
    ]
  })
}

const fieldText = (value: unknown): string =>
  value === undefined
    ? ''
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : toText(value ?? 'null')

function printAnswer({ answer }: TryItData): string {
  const note = tag(
    'p',
    { class: 'tryit-answer-note' },
    `Example answer: ${escapeHtml(answer.status)}. ${markCode(answer.description)}`,
  )
  return tag(
    'section',
    { class: 'tryit-answer', 'aria-live': 'polite', 'aria-label': 'Answer' },
    note,
    printExample(answer),
  )
}

function printExample({ example, type }: TryItData['answer']): string {
  if (example === undefined) return ''
  const isJson = /json/.test(type)
  const text = typeof example === 'string' && !isJson ? example : JSON.stringify(example, null, 2)
  const code = isJson ? line(highlightCode(text, 'json')) : pre(text)
  return tag(
    'pre',
    { class: 'tryit-answer-body', tabindex: 0 },
    tag('code', { class: isJson ? 'language-json' : undefined }, code),
  )
}

function printSample(options: TryItOptions, cluster: string): string {
  const address = options.clusters.find(({ name }) => name === cluster)?.address ?? options.data.servers[0] ?? ''
  const values: Values = {}
  for (const parameter of options.data.parameters) values[parameter.name] = parameterControl(options, parameter).value
  const sample = curlSample(options.data, { address, values, body: bodyText(options) })
  const code = tag('code', { class: 'language-bash' }, line(highlightCode(sample, 'bash')))
  return tag(
    'details',
    { class: 'tryit-samples' },
    tag('summary', {}, 'Sample: curl'),
    tag('pre', { tabindex: 0 }, code),
  )
}
