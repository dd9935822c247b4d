import assert from 'node:assert/strict'
import { closeSync, lstatSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import type { NativeHelper } from '../../engine/node/native/helper.ts'
import { nativeHelper } from '../../engine/node/native/load.ts'
import { carries, makeBase } from './directory-support.ts'

const native = nativeHelper()
const skip = native ? false : 'the native helper is not there'
const skipXattrs = carries.xattrs === 'none' ? 'the file system has no extended attributes here' : skip
const all = () => true

function withFile(work: (file: string, helper: NativeHelper, base: string) => void): void {
  using place = makeBase()
  const file = join(place.base, 'file')
  writeFileSync(file, 'content')
  if (native) work(file, native, place.base)
}

describe('native helper', () => {
  test('extended attributes of any bytes come back, are replaced and go', { skip: skipXattrs }, () =>
    withFile((_, helper, base) => {
      const file = Buffer.from(`${base}/\xff\xfe name`, 'latin1')
      writeFileSync(file, '')
      assert.deepEqual(helper.readXattrs(file, all), [])
      helper.setXattr(file, ['user.a', '\0\xff\n'])
      helper.setXattr(file, ['user.\xfc', ''])
      helper.setXattr(file, ['user.a', 'v'.repeat(2000)])
      const found = new Map(helper.readXattrs(file, (name) => name.startsWith('user.')))
      assert.deepEqual(
        found,
        new Map([
          ['user.a', 'v'.repeat(2000)],
          ['user.\xfc', ''],
        ]),
      )
      helper.removeXattr(file, 'user.a')
      helper.removeXattr(file, 'user.a')
      assert.deepEqual(
        helper.readXattrs(file, (name) => name === 'user.a'),
        [],
      )
    }),
  )

  test('times are exact to the nanosecond, before 1970 and beyond 2038, too', { skip }, () =>
    withFile((file, helper) => {
      for (const modifiedNs of [
        1_700_000_000_123_456_789n,
        -1n,
        -152_582_399_500_000_001n,
        7_258_118_400_999_999_999n,
      ]) {
        const { atimeNs } = lstatSync(file, { bigint: true })
        helper.setTimes(file, { modifiedNs })
        const stats = lstatSync(file, { bigint: true })
        assert.deepEqual([stats.mtimeNs, stats.atimeNs], [modifiedNs, atimeNs])
      }
    }),
  )

  test('a symlink is never followed', { skip }, () =>
    withFile((file, helper, base) => {
      const link = join(base, 'link')
      symlinkSync(file, link)
      const before = lstatSync(file, { bigint: true })
      helper.setTimes(link, { modifiedNs: 5n })
      assert.throws(() => helper.setXattr(link, ['user.a', '']), { code: 'EPERM' })
      const after = lstatSync(file, { bigint: true })
      assert.deepEqual([after.ctimeNs, after.mtimeNs], [before.ctimeNs, before.mtimeNs])
      assert.equal(lstatSync(link, { bigint: true }).mtimeNs, 5n)
    }),
  )

  test('failures are those of the operating system', { skip }, () => {
    assert.throws(() => native?.setTimes('/nowhere/at all', { modifiedNs: 0n }), { code: 'ENOENT', errno: -2 })
    assert.throws(() => native?.readXattrs('/nowhere/at all', all), { code: 'ENOENT' })
  })

  test('a whole file system is made durable by a handle in it', { skip }, async () => {
    using place = makeBase()
    const handle = openSync(place.base, 'r')
    await native?.syncFileSystem(handle)
    closeSync(handle)
    await assert.rejects(async () => native?.syncFileSystem(handle), { code: 'EIO' })
  })

  test('worker threads load it, too', { skip }, async () => {
    const module = JSON.stringify(new URL('../../engine/node/native/load.ts', import.meta.url).href)
    const script = `import(${module}).then(({ nativeHelper }) => {
      require('node:worker_threads').parentPort.postMessage(nativeHelper().readXattrs('/', () => false).length)
    })`
    const answers = [0, 1].map(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(script, { eval: true, execArgv: ['--conditions=source'] })
          worker.once('message', resolve).once('error', reject)
        }),
    )
    assert.deepEqual(await Promise.all(answers), [0, 0])
  })
})
