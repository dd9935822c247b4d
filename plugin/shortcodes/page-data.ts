import { isMap, type Values } from '../jekyll/values.ts'
import type { TryItData } from './contract.ts'

/** What the page needs of the operation: descriptions stand in the help texts already. */
export function pageData(data: TryItData): Values {
  const { description: _, depth: __, parameters, bodySchema, answer: ___, servers: ____, ...rest } = data
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
