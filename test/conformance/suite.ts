import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accountCases } from './cases/accounts.ts'
import { anyClusterCases } from './cases/any-cluster.ts'
import { badInputCases } from './cases/bad-input.ts'
import { clusterCases } from './cases/cluster.ts'
import { endingCases } from './cases/endings.ts'
import { fileCases } from './cases/files.ts'
import { lifeCases } from './cases/lives.ts'
import { policyCases } from './cases/policies.ts'
import { proposalCases } from './cases/proposals.ts'
import { relationshipCases } from './cases/relationships.ts'
import { replicationCases } from './cases/replication.ts'
import { sessionCases } from './cases/sessions.ts'
import { snapshotChangeCases } from './cases/snapshot-changes.ts'
import { snapshotCases } from './cases/snapshots.ts'
import { systemCases } from './cases/system.ts'
import { inMemory } from './edges/in-memory.ts'
import type { Edge } from './harness.ts'
import { playCase } from './run.ts'
import type { Case } from './steps.ts'

/** Every case, each on fresh clusters. */
export const cases: readonly Case[] = [
  ...anyClusterCases,
  ...sessionCases,
  ...accountCases,
  ...clusterCases,
  ...systemCases,
  ...proposalCases,
  ...fileCases,
  ...relationshipCases,
  ...replicationCases,
  ...endingCases,
  ...lifeCases,
  ...snapshotCases,
  ...snapshotChangeCases,
  ...policyCases,
  ...badInputCases,
]

/** Declares the suite's tests for one edge: each case passes, and is answered as over clusters in memory. */
export function describeConformance(edge: Edge): void {
  describe(`the API over ${edge.name}`, () => {
    for (const own of cases) {
      test(own.title, async () => {
        const lines = await playCase(edge, own)
        assert.deepEqual(lines, await playCase(inMemory, own))
      })
    }
  })
}
