import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { type BuiltSite, builtSite } from '../support/built-site.ts'
import { type Browser, launchChromium } from '../support/chromium.ts'
import { establish, guidePath, jobFigures, modifyAndDelete, openPage, pressSend } from './guide.ts'
import { liveView, summary } from './pages.ts'

const dataDirectory = mkdtempSync(join(tmpdir(), 'sandbar-journey-'))
let site: BuiltSite
let lab: Lab
let browser: Browser
before(async () => {
  site = await builtSite()
  lab = await start({
    dataDirectory,
    port: 0,
    apiPorts: [0, 0],
    replicationPorts: [0, 0],
    docsDirectory: site.directory,
  })
  browser = await launchChromium()
})
after(async () => {
  await browser?.close()
  await lab?.close()
  await site?.[Symbol.asyncDispose]()
  rmSync(dataDirectory, { recursive: true, force: true })
})

function rootOf(index: number): string {
  const root = lab.clusters[index]?.root
  assert.ok(root, `cluster ${index} serves a directory`)
  return root
}

/** Every path below a directory with its content; directories with a slash. */
function contentsOf(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    paths.map((path) => {
      const isDirectory = statSync(join(directory, path)).isDirectory()
      return isDirectory ? [`${path}/`, ''] : [path, readFileSync(join(directory, path), 'utf8')]
    }),
  )
}

describe('the guide, served by a sandbox', () => {
  test('a reader goes through it with the mouse, and the same happens on disk', async () => {
    const page = await browser.context.newPage()
    const trouble = await openPage(page, `${lab.docs}${guidePath}`)
    await liveView(page).getByText('Live from the sandbox server').waitFor()
    const [source, target] = [join(rootOf(0), 'projects'), join(rootOf(1), 'replica')]
    assert.deepEqual(contentsOf(target), {})

    await establish(page)
    assert.ok(Object.keys(contentsOf(source)).length >= 17)
    assert.deepEqual(contentsOf(target), contentsOf(source))

    writeFileSync(join(source, 'tides/notes.txt'), 'The gauge was repaired. Nothing to subtract.\n')
    await summary(page).getByText('1 difference waits for the next job').waitFor()
    await pressSend(page, 'replicate', '202 Accepted')
    await liveView(page).getByText('1 changed').waitFor()
    const figures = await jobFigures(page)
    assert.equal(figures.Sent, '1 file, 45 bytes')
    assert.match(figures.Unchanged ?? '', /^12 files, /)
    assert.equal(
      readFileSync(join(target, 'tides/notes.txt'), 'utf8'),
      'The gauge was repaired. Nothing to subtract.\n',
    )

    await modifyAndDelete(page)
    assert.deepEqual(contentsOf(target), contentsOf(source), 'deleting the relationship keeps the files')
    writeFileSync(join(target, 'now-writable.txt'), 'yes\n')
    await liveView(page).locator('[data-cluster="beta"]').getByText('writable', { exact: true }).waitFor()
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('an editor that saves by renaming, a new folder and a deletion travel too', async () => {
    await lab.reset()
    const page = await browser.context.newPage()
    const trouble = await openPage(page, `${lab.docs}${guidePath}`)
    const [source, target] = [join(rootOf(0), 'projects'), join(rootOf(1), 'replica')]
    rmSync(join(target, 'now-writable.txt'), { force: true })
    await pressSend(page, 'createSourceRelationship')
    await pressSend(page, 'authorizeTargetRelationship')
    await summary(page).getByText('Both look the same').waitFor()
    cpSync(join(source, 'ferry'), join(source, 'ferry-2'), { recursive: true })
    rmSync(join(source, 'notes.txt'))
    await liveView(page).getByRole('button', { name: 'Replicate now' }).click()
    await liveView(page).getByText('4 added, 1 removed').waitFor()
    assert.deepEqual(contentsOf(target), contentsOf(source))
    assert.deepEqual(trouble, [])
    await page.close()
  })

  test('a missing address shows the page for it, with links that work from any depth', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${lab.docs}no/such/page/`)
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await page.getByRole('link', { name: 'Go to the guide' }).click()
    await page.getByRole('heading', { name: 'Continuous replication' }).waitFor()
    await page.close()
  })
})
