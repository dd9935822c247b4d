import { curlSample } from './curl.ts'
import { goSample } from './go.ts'
import { javascriptSample } from './javascript.ts'
import { powershellSample } from './powershell.ts'
import { pythonSample } from './python.ts'
import type { SampleRequest } from './sample-request.ts'

/** A program that makes one call. */
export interface SampleTarget {
  key: string
  /** Its name for readers. */
  label: string
  /** The highlighter's name of its language. */
  language: string
  print(request: SampleRequest): string
}

/** The programs that samples are written for, in the order of the choice. `qq` has its own way, see ./qq.ts. */
export const sampleTargets: readonly SampleTarget[] = [
  { key: 'curl', label: 'curl', language: 'bash', print: curlSample },
  { key: 'python', label: 'Python', language: 'python', print: pythonSample },
  { key: 'javascript', label: 'JavaScript', language: 'javascript', print: javascriptSample },
  { key: 'go', label: 'Go', language: 'go', print: goSample },
  { key: 'powershell', label: 'PowerShell', language: 'powershell', print: powershellSample },
]
