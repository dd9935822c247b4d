import { highlightCode } from 'eleventy-plugin-sandbar'
import { escapeAttribute } from '../html-edits.ts'
import { localClusters, samplesOf } from './call.ts'
import type { AnswerView, OperationView } from './operations.ts'
import { printMember, printMembers, typeWords } from './schema.ts'
import { breakable, depthBadge, depthMeanings, inline, paragraphs, privilegeWords, verb } from './words.ts'

/** The text of an operation's page, in Liquid: the console is the plugin's tag. */
export function operationPage(operation: OperationView): string {
  const origin = operation.cluster === 'target' ? localClusters.target : localClusters.source
  return `{% raw %}<div class="operation">
<div class="operation-words">
<p class="operation-call">${verb(operation.method)}<code>${breakable(operation.path)}</code></p>
${paragraphs(operation.description)}
${printFacts(operation)}
${printParameters(operation)}
${printBody(operation)}
${printAnswers(operation.answers)}
</div>
<div class="operation-code">
${printSamples(operation, origin)}
${printExamples(operation)}
</div>
</div>
<h2 id="try">Try it</h2>
{% endraw %}{% tryit "${operation.id}" %}
`
}

function printFacts({ privilege, depth, missing, cluster, extension }: OperationView): string {
  const fact = (term: string, words: string) => `<div><dt>${term}</dt><dd>${words}</dd></div>`
  const why = missing === '' ? '' : ` ${sentence(missing)}`
  return `<dl class="facts">
${fact('Who may', privilegeWords(privilege))}
${cluster === null ? '' : fact('Send to', `The ${cluster} cluster of the relationship`)}
${fact('Depth', `${depthBadge(depth)} ${depthMeanings[depth]}${inline(why)}`)}
${extension ? fact('Origin', 'Our own addition: no real cluster has this call.') : ''}
</dl>`
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`

const places = { path: 'In the path', query: 'In the query', header: 'Headers' } as const

function printParameters({ parameters }: OperationView): string {
  if (parameters.length === 0) return ''
  const groups = (['path', 'query', 'header'] as const).flatMap((place) => {
    const own = parameters.filter((parameter) => parameter.in === place)
    const rows = own.map(({ name, schema, required, description }) =>
      printMember({ name, member: schema, required, words: description }),
    )
    return rows.length === 0 ? [] : [`<h3>${places[place]}</h3><ul class="fields">${rows.join('')}</ul>`]
  })
  return `<h2 id="parameters">Parameters</h2>\n${groups.join('\n')}`
}

function printBody({ body }: OperationView): string {
  if (!body) return ''
  const words = `${body.required ? 'Needed' : 'May be left out'}; <code>${escapeAttribute(body.type)}</code>, ${typeWords(body.schema)}.`
  return `<h2 id="body">Body</h2>\n<p>${words}</p>\n${printMembers(body.schema)}`
}

function printAnswers(answers: readonly AnswerView[]): string {
  const rows = answers.map(
    ({ status, description }) => `<tr><td><code>${status}</code></td><td>${inline(description)}</td></tr>`,
  )
  const success = answers.find(({ status }) => status.startsWith('2'))
  const members = success?.schema ? printMembers(success.schema) : ''
  const shape =
    members === '' || !success
      ? ''
      : `<h3>Members of the ${success.status} answer</h3>\n<p>${sentence(typeWords(success.schema))}</p>\n${members}`
  return `<h2 id="answers">Answers</h2>
<table class="statuses"><thead><tr><th scope="col">Status</th><th scope="col">Means</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>Every refusal has the same shape: see <a href="/reference/errors/">errors</a>.</p>
${shape}`
}

/** Tabs without script: each choice is a radio button, and the style sheet shows the sample of the checked one. */
function printSamples(operation: OperationView, origin: string): string {
  const samples = samplesOf(operation, origin)
  const choices = samples.map(
    ({ key, label }, index) =>
      `<input type="radio" name="sample" id="sample-${key}" value="${key}"${index === 0 ? ' checked' : ''}><label for="sample-${key}">${label}</label>`,
  )
  const panels = samples.map(
    ({ key, language, text }) =>
      `<div class="sample" data-sample="${key}"><pre><code class="language-${language}">${lines(highlightCode(text, language))}</code></pre></div>`,
  )
  return `<fieldset class="samples"><legend>The call in</legend><div class="choices">${choices.join('')}</div>${panels.join('')}</fieldset>`
}

function printExamples({ body, answers }: OperationView): string {
  const success = answers.find(({ status }) => status.startsWith('2'))
  const bodies = (body?.examples ?? []).map(({ summary, value }) =>
    printExample(summary === '' ? 'Body' : `Body: ${summary}`, value),
  )
  const answer =
    success && success.example !== undefined ? printExample(`Answer: ${success.status}`, success.example) : ''
  return `${bodies.join('\n')}\n${answer}`
}

function printExample(title: string, value: unknown): string {
  const isText = typeof value === 'string'
  const text = isText ? value : JSON.stringify(value, null, 2)
  const code = isText ? escapeAttribute(text) : highlightCode(text, 'json')
  return `<details class="example" open><summary>${inline(title)}</summary><pre><code${isText ? '' : ' class="language-json"'}>${lines(code)}</code></pre></details>`
}

/** A block of HTML ends at an empty line where Markdown is read. */
const lines = (code: string): string => code.replaceAll('\n\n', '\n&#10;')
