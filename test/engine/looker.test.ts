import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { describe, test } from 'node:test'
import { hasSeenNumbers, writeNumbers } from '../../engine/node/listing/numbers.ts'
import { nativeHelper } from '../../engine/node/native/load.ts'
import { createLooker } from '../../engine/node/scan/looker.ts'
import { createConfinedTree } from '../../engine/node/volume/confined.ts'
import { identityOf, witnessOf } from '../../engine/node/volume/witness.ts'
import fc from '../support/fast-check.ts'
import { makeBase } from './directory-support.ts'

const looks = nativeHelper()?.looks
const skip = looks ? false : 'the native helper is not there'

describe('looks of the native helper', () => {
  test('see what the calls of Node see, of every kind of object', { skip }, () => {
    using place = makeBase()
    const root = `${place.base}/tree`
    mkdirSync(root)
    writeFileSync(`${root}/plain`, 'content', { mode: 0o4640 })
    linkSync(`${root}/plain`, `${root}/second name`)
    symlinkSync('nowhere', `${root}/link`)
    mkdirSync(`${root}/directory`)
    writeFileSync(Buffer.from(`${root}/\xff\xe4\n`, 'latin1'), '')
    writeFileSync(`${root}/${'n'.repeat(255)}`, '')
    writeFileSync(`${root}/large`, '')
    truncateSync(`${root}/large`, 5 * 2 ** 32 + 7)
    utimesSync(`${root}/large`, new Date(0), new Date('1931-01-02T03:04:05.678Z'))
    execFileSync('mkfifo', [`${root}/pipe`])
    const tree = createConfinedTree(root)
    const handle = openSync(root, constants.O_RDONLY)
    const directory = { handle, path: '' }
    const looker = createLooker(tree)
    const names = looker.names(directory)
    assert.equal(names.length, 8)
    for (const name of names) {
      const stats = looker.look(directory, name)?.stats()
      const wanted = lstatSync(Buffer.from(`${root}/${name}`, 'latin1'), { bigint: true })
      assert.ok(stats)
      assert.equal(identityOf(stats), identityOf(wanted))
      assert.equal(witnessOf(stats), witnessOf(wanted))
      for (const key of ['nlink', 'uid', 'gid', 'blocks'] as const) assert.equal(stats[key], wanted[key], key)
      for (const is of ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket'] as const)
        assert.equal(stats[is](), wanted[is](), is)
    }
    assert.equal(looker.look(directory, 'absent'), undefined)
    assert.equal(looker.lookAtOpen(directory).stats().ino, lstatSync(root, { bigint: true }).ino)
    closeSync(handle)
    tree.close()
  })

  test('recognise exactly the numbers that were written', { skip }, () => {
    const second = 1_000_000_000n
    const time = fc.record({
      seconds: fc.oneof(fc.bigInt(-(2n ** 33n), 2n ** 33n), fc.constantFrom(0n, -1n, 2n ** 31n)),
      rest: fc.integer({ min: 0, max: 999_999_999 }),
    })
    const whole = fc.record({
      ...{ changed: time, modified: time, birth: time },
      mode: fc.integer({ min: 0, max: 0xffff }),
    })
    const longs = fc.record({ inode: fc.bigInt(0n, 2n ** 64n - 1n), size: fc.bigInt(0n, 2n ** 63n - 1n) })
    const other = fc.record({ index: fc.nat(6), by: fc.constantFrom(1n, 2n ** 31n, 2n ** 32n, 2n ** 40n, second) })
    const check = fc.property(
      whole,
      longs,
      other,
      ({ changed, modified, birth, mode }, { inode, size }, { index, by }) => {
        const seen = new Uint32Array(64)
        const long = (at: number, value: bigint) =>
          seen.set([Number(value & 0xffffffffn), Number((value >> 32n) & 0xffffffffn)], at)
        for (const [at, { seconds, rest }] of [
          [20, birth],
          [24, changed],
          [28, modified],
        ] as const) {
          long(at, seconds)
          seen[at + 2] = rest
        }
        long(8, inode)
        long(10, size)
        // What lies beside the mode means nothing.
        seen[7] = mode | 0xabcd0000
        const ns = ({ seconds, rest }: typeof birth) => seconds * second + BigInt(rest)
        const marked = BigInt(witnessMark())
        const numbers = [0n, inode, ns(birth), ns(changed), size, BigInt(mode) | marked, ns(modified)]
        const bytes = Buffer.alloc(60)
        writeNumbers(bytes, 3, numbers)
        assert.ok(hasSeenNumbers(bytes, 3, seen))
        const off = (numbers[index] ?? 0n) ^ by
        // The row has 32 bits for the mode.
        if (index === 5 && by > 2n ** 31n) return
        writeNumbers(
          bytes,
          3,
          numbers.with(index, index === 0 || index === 1 || index === 4 ? BigInt.asUintN(64, off) : off),
        )
        assert.ok(!hasSeenNumbers(bytes, 3, seen))
      },
    )
    fc.assert(check)
  })
})

/** What a witness says of extended attributes lies above the mode. */
function witnessMark(): number {
  return (process.geteuid?.() === 0 ? 2 : 1) << 24
}
