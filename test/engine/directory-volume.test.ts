import { carries, makeDirectoryVolume } from './directory-support.ts'
import { volumeContract } from './volume-contract.ts'

volumeContract('directory volume', makeDirectoryVolume, { carries, runs: 25 })
