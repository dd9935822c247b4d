import { button, element, setText } from './dom.ts'
import type { PreparedRequest } from './request.ts'
import { curlSample, pythonSample, type SampleRequest } from './samples.ts'

/** The samples below a form; they follow it. */
export interface Samples {
  show(request: PreparedRequest): void
}

const printers = { curl: curlSample, python: pythonSample }
type Language = keyof typeof printers
const labels: Record<Language, string> = { curl: 'curl', python: 'Python' }

interface SampleOptions {
  /** Origin of the chosen cluster's API for programs outside of the page. */
  origin: () => string
  needsToken: boolean
  announce(text: string): void
}

/** Takes over the printed sample: choice of language, live text, copy button. */
export function enhanceSamples(details: HTMLDetailsElement, options: SampleOptions): Samples {
  let language: Language = 'curl'
  let request: PreparedRequest | null = null
  const code = details.querySelector('pre code') ?? element('code')
  const summary = details.querySelector('summary')
  const copy = button('Copy', async () => {
    options.announce(await copyText(code.textContent ?? ''))
  })
  const draw = () => {
    if (request) setText(code, printers[language](toSample(request, options)))
  }
  const choices = (Object.keys(printers) as Language[]).map((name) => {
    const choice = button(labels[name], () => {
      language = name
      for (const [other, made] of buttons) made.setAttribute('aria-pressed', String(other === name))
      draw()
    })
    choice.setAttribute('aria-pressed', String(name === language))
    return choice
  })
  const buttons = (Object.keys(printers) as Language[]).map((name, index) => [name, choices[index] as Element] as const)
  if (summary) setText(summary, 'The same call in a program')
  details.querySelector('pre')?.before(element('div', { class: 'tryit-languages' }, ...choices, copy))
  details.querySelector('pre')?.setAttribute('tabindex', '0')
  return {
    show(next) {
      request = next
      draw()
    },
  }
}

function toSample(request: PreparedRequest, options: SampleOptions): SampleRequest {
  return { ...request, origin: options.origin(), needsToken: options.needsToken }
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'The browser did not let the page copy: select the text and copy it yourself'
  }
}
