import type { OperationShape } from './request.ts'

/** What the widget knows about its operation, from the data that the build printed. */
export interface Operation extends OperationShape {
  name: string
  /** Name of the cluster that the guide calls it on; '' when either will do. */
  home: string
  needsLogin: boolean
}

/** Reads the printed data; null when there is none, and the widget stays as the build printed it. */
export function readOperation(host: Element): Operation | null {
  const data = parseData(host.querySelector('script.tryit-data')?.textContent ?? '')
  const { method, path } = data
  if (typeof method !== 'string' || typeof path !== 'string') return null
  const hasBody = host.querySelector('[name="body"]') !== null
  const bodyType = typeof data.bodyType === 'string' ? data.bodyType : 'application/json'
  return {
    name: host.getAttribute('operation') ?? '',
    home: host.getAttribute('cluster') ?? '',
    method: method.toUpperCase(),
    path,
    bodyType: hasBody ? bodyType : null,
    needsLogin: data.needsLogin !== false,
  }
}

function parseData(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    // Damaged on the way to the page: the printed form still reads well.
    return {}
  }
}
