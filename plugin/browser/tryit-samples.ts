import { sampleTargets } from '../samples/index.ts'
import type { SampleRequest } from '../samples/sample-request.ts'
import { button, element, setText } from './dom.ts'
import type { PreparedRequest } from './request.ts'

/** The samples below a form; they follow it. */
export interface Samples {
  show(request: PreparedRequest): void
}

interface SampleOptions {
  /** Origin of the chosen cluster's API for programs outside of the page. */
  origin: () => string
  needsToken: boolean
  announce(text: string): void
}

/** Takes over the printed sample: choice of language, live text, copy button. */
export function enhanceSamples(details: HTMLDetailsElement, options: SampleOptions): Samples {
  let target = sampleTargets[0]
  let request: PreparedRequest | null = null
  const code = details.querySelector('pre code') ?? element('code')
  const summary = details.querySelector('summary')
  const copy = button('Copy', async () => {
    options.announce(await copyText(code.textContent ?? ''))
  })
  const draw = () => {
    if (request && target) setText(code, target.print(toSample(request, options)))
  }
  const choices = sampleTargets.map((each) => {
    const choice = button(each.label, () => {
      target = each
      for (const other of choices) other.setAttribute('aria-pressed', String(other === choice))
      draw()
    })
    choice.setAttribute('aria-pressed', String(each === target))
    return choice
  })
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
