import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import type { ClusterName, Edge, Harness } from '../harness.ts'
import { sendOverHttps } from './sockets.ts'

/** What the environment says of a pair that is already running. */
export interface Targets {
  /** Origins of the two REST APIs. */
  origins: readonly [string, string]
  credentials: Readonly<Record<ClusterName, { username: string; password: string }>>
  /** PEM to trust; null: certificates are not checked, as the vendor's clients do. */
  authority: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** Null without `SANDBAR_TARGETS`. Throws an Error that names the variable to mend. */
export function readTargets(environment: Environment): Targets | null {
  const given = environment.SANDBAR_TARGETS
  if (given === undefined || given === '') return null
  const origins = given.split(',').map(readOrigin)
  const [first, second, third] = origins
  if (first === undefined || second === undefined || third !== undefined)
    throw new Error(`SANDBAR_TARGETS names ${origins.length} clusters, want two: https://HOST:8000,https://OTHER:8000`)
  const { SANDBAR_TARGETS_USER: username = 'admin', SANDBAR_TARGETS_PASSWORD: password } = environment
  if (password === undefined) throw new Error('SANDBAR_TARGETS needs SANDBAR_TARGETS_PASSWORD, which is not set')
  const alpha = { username, password }
  const beta = {
    username: environment.SANDBAR_TARGETS_USER_2 ?? username,
    password: environment.SANDBAR_TARGETS_PASSWORD_2 ?? password,
  }
  const file = environment.SANDBAR_TARGETS_CA
  const authority = file === undefined || file === '' ? null : readFileSync(file, 'utf8')
  return { origins: [first, second], credentials: { alpha, beta }, authority }
}

function readOrigin(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  if (url?.protocol === 'https:' && url.pathname === '/') return url.origin
  throw new Error(`SANDBAR_TARGETS holds "${text}", want an origin such as https://192.0.2.10:8000`)
}

/** Clusters that nobody resets: cases may only look at them. */
export function targetsEdge({ origins, credentials, authority }: Targets): Edge {
  return {
    name: origins.join(' and '),
    async open(): Promise<Harness> {
      const agent = new Agent({ keepAlive: true, ...(authority ? { ca: authority } : { rejectUnauthorized: false }) })
      const places = { alpha: origins[0], beta: origins[1] }
      return {
        addresses: {
          alpha: { address: new URL(places.alpha).hostname, port: 3712 },
          beta: { address: new URL(places.beta).hostname, port: 3712 },
        },
        isForeign: true,
        credentials,
        call: (cluster, asked) => sendOverHttps({ agent, origin: places[cluster] }, asked),
        // Nothing here waits for anything.
        settle: async () => {},
        close: async () => agent.destroy(),
      }
    },
  }
}
