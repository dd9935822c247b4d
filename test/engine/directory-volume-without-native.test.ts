import './without-native.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carries, makeDirectoryVolume } from './directory-support.ts'
import { volumeContract } from './volume-contract.ts'

volumeContract('directory volume without the native helper', makeDirectoryVolume, { carries, runs: 10 })

test('without the native helper a directory carries neither extended attributes nor nanoseconds', () => {
  assert.deepEqual([carries.xattrs, carries.nanoseconds, carries.links], ['none', false, true])
})
