import { document as ownContract } from '@sandbar/openapi'
import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs'
import { renderState } from '../jekyll/liquid/environment.ts'
import { evaluateParameters, type Parameter, readParameters } from '../jekyll/liquid/parameters.ts'
import { nearestName } from '../jekyll/notices.ts'
import { isMap, toText } from '../jekyll/values.ts'
import type { NormalizedOptions } from '../options.ts'
import { printClusters } from './clusters.ts'
import { operationIdsOf, readOperation, type TryItData } from './contract.ts'
import { printTryIt } from './tryit.ts'

const OWN = ['cluster', 'title', 'body', 'level']

/** Registers `{% tryit %}` and `{% clusters %}` in a Liquid engine. */
export function registerShortcodes(liquid: Liquid, options: NormalizedOptions): void {
  const contract = options.openapi ?? (ownContract as unknown as Record<string, unknown>)
  liquid.registerTag(
    'tryit',
    createTryItTag((name) => findOperation(contract, name), options),
  )
  liquid.registerTag('clusters', createClustersTag(options))
}

function findOperation(contract: Record<string, unknown>, name: string): TryItData {
  const found = readOperation(contract, name)
  if (found) return found
  const near = nearestName(name, operationIdsOf(contract))
  throw new Error(
    `Could not print the console of ${name}: the contract has no such operation${near ? `, nearest is ${near}` : ''}`,
  )
}

function createTryItTag(find: (name: string) => TryItData, options: NormalizedOptions) {
  return class TryItTag extends Tag {
    readonly data: TryItData
    readonly parameters: Parameter[]

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      const match = /^\s*["']?([\w.-]+)["']?(?=\s|$)/.exec(token.args)
      if (!match?.[1])
        throw new Error(`Could not read the tag tryit ${token.args.trim()}: wanted {% tryit "operationId" %}`)
      this.data = find(match[1])
      this.parameters = readParameters(token.args.slice(match[0].length), liquid)
      checkNames(this.data, this.parameters)
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const given = yield* evaluateParameters(this.parameters, context)
      const { cluster, title, body, level, ...rest } = given
      const values = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, toText(value)]))
      emitter.write(
        printTryIt({
          data: this.data,
          clusters: options.targets,
          cluster: checkCluster(toText(cluster), options),
          title: toText(title),
          body: body === undefined || body === null ? undefined : toText(body),
          values,
          level: Math.min(6, Math.max(2, Number(level ?? 3) || 3)),
          id: uniqueId(context, `tryit-${this.data.operation}`),
        }),
      )
    }
  }
}

/** A parameter that the operation doesn't have would vanish silently: it is an error. */
function checkNames(data: TryItData, parameters: Parameter[]): void {
  const schema = data.bodySchema?.properties
  const fields = isMap(schema) ? Object.keys(schema).map((name) => `body.${name}`) : []
  const known = [...OWN, ...data.parameters.map(({ name }) => name), ...fields]
  for (const { name } of parameters) {
    if (known.includes(name)) continue
    const near = nearestName(name, known)
    throw new Error(
      `Could not use ${name} in tryit "${data.operation}": the operation has no such parameter, ${near ? `nearest is ${near}` : `known are ${known.join(', ')}`}`,
    )
  }
}

/** `alpha|beta` preselects the first. */
function checkCluster(cluster: string, { targets }: NormalizedOptions): string {
  const name = cluster.split('|')[0] ?? ''
  if (name === '' || targets.some((target) => target.name === name)) return name
  throw new Error(`Could not send to the cluster ${name}: known are ${targets.map((target) => target.name).join(', ')}`)
}

function uniqueId(context: Context, wanted: string): string {
  const { ids } = renderState(context)
  const count = (ids.get(wanted) ?? 0) + 1
  ids.set(wanted, count)
  return count === 1 ? wanted : `${wanted}-${count}`
}

function createClustersTag(options: NormalizedOptions) {
  return class ClustersTag extends Tag {
    readonly parameters: Parameter[]

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      this.parameters = readParameters(token.args, liquid)
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const { level, ...paths } = yield* evaluateParameters(this.parameters, context)
      const directories = Object.entries(paths).map(([name, path]) => [checkCluster(name, options), toText(path)])
      emitter.write(
        printClusters({
          clusters: options.targets,
          mode: options.clusters,
          paths: Object.fromEntries(directories),
          trees: options.trees,
          level: Math.min(6, Math.max(2, Number(level ?? 2) || 2)),
        }),
      )
    }
  }
}
