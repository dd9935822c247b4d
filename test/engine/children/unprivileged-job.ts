// Two jobs over read-only directories without root's rights; prints what came out as JSON.
import { chmodSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from '@sandbar/engine'
import { openVolume, rootOf, ship, treeOf } from '../directory-support.ts'

const [, , base = ''] = process.argv
const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
const [from, to] = [rootOf(base, 'source'), rootOf(base, 'target')]
const stage = await target.openStage('relationship', '')
const isSame = async () => (await treeOf(source)) === (await treeOf(target))

mkdirSync(join(from, 'closed', 'moved'), { recursive: true })
writeFileSync(join(from, 'closed', 'changed'), 'one')
writeFileSync(join(from, 'closed', 'moved', 'file'), 'file', { mode: 0o400 })
for (const path of ['closed/moved', 'closed']) chmodSync(join(from, path), 0o555)
await ship({ source, target, stage, pointId: '1' })
const first = await isSame()

for (const path of ['closed', 'closed/moved']) chmodSync(join(from, path), 0o755)
writeFileSync(join(from, 'closed', 'changed'), 'two')
renameSync(join(from, 'closed', 'moved'), join(from, 'elsewhere'))
for (const path of ['elsewhere', 'closed']) chmodSync(join(from, path), 0o555)
await ship({ source, target, stage, pointId: '2' })
const second = await isSame()
const modes = ['closed', 'elsewhere'].map((path) => (statSync(join(to, path)).mode & 0o777).toString(8))

mkdirSync(join(from, 'unreadable-directory'), { mode: 0 })
writeFileSync(join(from, 'unreadable-file'), 'x', { mode: 0 })
const { problems } = await source.scan('')
let createCode = 'none'
try {
  await source.create('closed', 'new', { kind: 'file' })
} catch (thrown) {
  if (isRefusal(thrown)) createCode = thrown.code
}
const reported = problems.map(({ path, code }) => [path, code])
console.log(JSON.stringify({ first, second, modes, problems: reported, createCode }))
for (const path of ['closed', 'elsewhere', 'unreadable-directory']) chmodSync(join(from, path), 0o755)
for (const path of ['closed', 'elsewhere']) chmodSync(join(to, path), 0o755)
await Promise.all([source.close(), target.close()])
