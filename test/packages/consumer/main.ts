/** What a user of the published packages writes. Prints what it found out, as JSON. */
import { request } from 'node:https'
import { document, type OperationId, operations, validateResponse } from '@sandbar/openapi'
import contract from '@sandbar/openapi/openapi.json' with { type: 'json' }
import { type Lab, start } from '@sandbar/server'
import { createClusters } from '@sandbar/server/core'
import { createInPage } from '@sandbar/server/inpage'
import sandbar, { pluginOptions, type SandbarOptions } from 'eleventy-plugin-sandbar'

const asked: OperationId = 'getVersion'
const { method, path } = operations[asked]

console.log(
  JSON.stringify({
    sameContract: JSON.stringify(document) === JSON.stringify(contract),
    served: await overSockets(),
    inMemory: await inMemory(),
    inPage: await inPage(),
    plugin: { type: typeof sandbar, options: pluginOptions.length },
  }),
)

async function overSockets() {
  await using lab: Lab = await start({
    memory: true,
    port: 0,
    apiPorts: [0, 0],
    replicationPorts: [0, 0],
    docsDirectory: null,
  })
  const [alpha] = lab.clusters
  if (alpha === undefined) throw new Error('No cluster runs')
  const answer = await call(`${alpha.api}${path}`)
  return { ...answer, issues: validateResponse(asked, answer.body) }
}

function call(url: string): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, rejectUnauthorized: false, agent: false }, async (response) => {
      response.setEncoding('utf8')
      let text = ''
      for await (const part of response) text += part
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) })
    })
    sent.on('error', reject).end()
  })
}

async function inMemory() {
  const { clusters, close } = await createClusters({ names: ['left', 'right'] })
  const answers = await Promise.all(
    clusters.map(({ api }) => api.handle({ method, url: path, headers: {}, body: null })),
  )
  await close()
  return answers.map(({ status }) => status)
}

async function inPage() {
  const page = await createInPage()
  const response = await page.fetch(`/clusters/beta/api${path}`)
  await page.close()
  return response.status
}

export const options: SandbarOptions = { jekyll: true, lint: 'error' }
