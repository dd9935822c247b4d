import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type CreatePolicy, isRefusal, type PolicySchedule, type RefusalCode } from '@sandbar/engine'
import { createPair, type Pair } from './support.ts'

export const daily: PolicySchedule = {
  frequency: 'SCHEDULE_DAILY_OR_WEEKLY',
  timezone: 'UTC',
  onDays: ['EVERY_DAY'],
  hour: 20,
  minute: 0,
}

async function requestFor(pair: Pair, more: Partial<CreatePolicy> = {}): Promise<CreatePolicy> {
  const { id } = await pair.alpha.volume.info('projects')
  return { name: 'nightly', sourceFileId: id, schedule: daily, ...more }
}

async function refuses(work: Promise<unknown>, code: RefusalCode, pattern: RegExp): Promise<void> {
  await assert.rejects(work, (error) => isRefusal(error, code) && pattern.test(error.message))
}

describe('snapshot policies', () => {
  test('are created with defaults, listed in order, and say where their directory lies', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    const made = await cluster.createPolicy(await requestFor(pair))
    assert.deepEqual(
      { ...made, doneUntilMs: 0, sourceFileId: '' },
      {
        id: 1,
        name: 'nightly',
        snapshotNameTemplate: null,
        sourceFileId: '',
        sourceFilePath: '/projects/',
        schedule: daily,
        expirationTimeToLive: '',
        enabled: true,
        lockKey: null,
        version: 1,
        doneUntilMs: 0,
        owners: [],
      },
    )
    await cluster.createPolicy(await requestFor(pair, { name: 'other' }))
    assert.deepEqual(
      (await cluster.policies()).map(({ id, name }) => [id, name]),
      [
        [1, 'nightly'],
        [2, 'other'],
      ],
    )
    assert.equal((await cluster.policy(2)).name, 'other')
    await pair.close()
  })

  test('are known after a restart; the id of a deleted one is not given out again', async () => {
    const pair = await createPair()
    await pair.alpha.cluster.createPolicy(await requestFor(pair))
    await pair.alpha.cluster.deletePolicy(1)
    await pair.restart('alpha')
    const { id } = await pair.alpha.cluster.createPolicy(await requestFor(pair))
    assert.equal(id, 2)
    await pair.restart('alpha')
    assert.deepEqual(
      (await pair.alpha.cluster.policies()).map((policy) => policy.id),
      [2],
    )
    await pair.close()
  })

  test('change their version with their settings only', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    await cluster.createPolicy(await requestFor(pair))
    assert.equal((await cluster.modifyPolicy(1, {})).version, 1)
    assert.equal((await cluster.modifyPolicy(1, { enabled: false }, 1)).version, 2)
    await refuses(cluster.modifyPolicy(1, { enabled: true }, 1), 'policy_etag_mismatch', /have version 2, want 1$/)
    await refuses(cluster.deletePolicy(1, 1), 'policy_etag_mismatch', /version 2/)
    assert.equal((await cluster.policy(1)).enabled, false)
    await pair.close()
  })

  test('are refused with what is wrong', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    await cluster.createPolicy(await requestFor(pair))
    const file = (await pair.alpha.volume.info('projects/notes.txt')).id
    await refuses(cluster.createPolicy(await requestFor(pair)), 'policy_name_in_use', /nightly/)
    await refuses(
      cluster.createPolicy(await requestFor(pair, { name: 'x', sourceFileId: file })),
      'fs_not_a_directory',
      /notes\.txt/,
    )
    await refuses(
      cluster.createPolicy(await requestFor(pair, { name: 'x', sourceFileId: '999999' })),
      'fs_no_such_entry',
      /./,
    )
    await refuses(cluster.policy(7), 'policy_not_found', /policy 7/)
    await refuses(cluster.modifyPolicy(7, {}), 'policy_not_found', /policy 7/)
    await refuses(cluster.deletePolicy(7), 'policy_not_found', /policy 7/)
    const bad: [Partial<CreatePolicy>, RegExp][] = [
      [{ name: '' }, /policy_name: it is empty/],
      [{ name: 'a/b' }, /slash/],
      [{ expirationTimeToLive: '7 days' }, /"7 days" is no time to live/],
      [{ expirationTimeToLive: 'same_as_policy' }, /same_as_policy/],
      [{ schedule: { ...daily, hour: 24 } }, /creation_schedule\.hour: 24 is not a whole number from 0 to 23/],
      [{ schedule: { ...daily, timezone: 'Mars/Olympus' } }, /no time zone/],
      [{ schedule: { ...daily, onDays: [] } }, /no day is named/],
      [
        { schedule: { frequency: 'SCHEDULE_MONTHLY', timezone: 'UTC', dayOfMonth: 32, hour: 1, minute: 1 } },
        /day_of_month/,
      ],
    ]
    for (const [member, pattern] of bad) {
      await refuses(
        cluster.createPolicy(await requestFor(pair, { name: 'x', ...member })),
        'policy_invalid_setting',
        pattern,
      )
    }
    await pair.close()
  })
})
