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
 *     <p class="tryit-depth" data-depth="none">...</p>       only where less than everything is emulated
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
 *     <section class="tryit-answer" aria-live="polite" aria-label="Answer to createSourceRelationship">
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
import type { Values } from '../jekyll/values.ts'
import { escapeHtml } from '../markdown/escape.ts'
import { highlightCode } from '../markdown/highlight.ts'
import type { TryItData } from './contract.ts'
import { markCode } from './controls.ts'
import { curlSample } from './curl.ts'
import { embedJson, line, pre, tag } from './html.ts'
import { pageData } from './page-data.ts'
import { bodyText, parameterControl, printForm } from './tryit-form.ts'
import type { TryItOptions } from './tryit-options.ts'

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
    printDepth(data),
    printForm(options, cluster),
    printAnswer(data),
    printSample(options, cluster),
  )
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

const depthWords: Record<string, string> = {
  none: 'Documented, not emulated: the sandbox answers 501 and does nothing. A real cluster does it.',
  stored: 'The sandbox keeps what it is given and shows it. Nothing else follows from it here.',
  static: 'The sandbox gives the same answer at every call.',
}

/** A word before the form for what is not emulated in full. */
function printDepth({ depth }: TryItData): string {
  const words = depthWords[depth]
  return words === undefined ? '' : tag('p', { class: 'tryit-depth', 'data-depth': depth }, words)
}

function printAnswer({ answer, operation }: TryItData): string {
  const note = tag(
    'p',
    { class: 'tryit-answer-note' },
    `Example answer: ${escapeHtml(answer.status)}. ${markCode(answer.description)}`,
  )
  return tag(
    'section',
    { class: 'tryit-answer', 'aria-live': 'polite', 'aria-label': `Answer to ${operation}` },
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
