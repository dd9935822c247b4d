import type { Route } from '@sandbar/openapi/routes'

/** What an operation does to files, in the words of the metrics. */
export interface OperationKind {
  dataType: 'data' | 'metadata' | 'none'
  ioType: 'read' | 'write' | 'none'
}

/** Content of files is data, all else about them metadata; other operations touch no file. */
export function kindOf({
  tag,
  method,
  body,
  answer,
}: Pick<Route, 'tag' | 'body' | 'answer'> & { method: string }): OperationKind {
  if (tag !== 'files') return { dataType: 'none', ioType: 'none' }
  if (body === 'bytes') return { dataType: 'data', ioType: 'write' }
  if (answer === 'bytes') return { dataType: 'data', ioType: 'read' }
  return { dataType: 'metadata', ioType: method === 'GET' ? 'read' : 'write' }
}
