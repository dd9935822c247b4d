import { metricsText } from '../activity/metrics-text.ts'
import type { Handler, HandlersOf } from '../handler.ts'

const getMetrics: Handler = async ({ services }) => {
  const content = new TextEncoder().encode(await metricsText(services))
  return { bytes: { content, contentType: 'text/plain', length: content.byteLength } }
}

/** The functions of tag `metrics`. */
export const handlers: HandlersOf<'metrics'> = { getMetrics }
