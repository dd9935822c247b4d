import { Refusal } from '../../core/refusal.ts'
import { type Address, toAddress } from './system-paths.ts'

/** The bytes for a new symlink. Refusal `fs_invalid_argument` for what no symlink can hold. */
export function toLinkTarget(target: string): Address {
  const isPossible = target.length > 0 && target.length <= 4095 && !target.includes('\0') && !/[^\0-\xff]/.test(target)
  if (isPossible) return toAddress(target)
  throw new Refusal('fs_invalid_argument', 'Cannot create a symlink: its target wants 1 to 4,095 bytes without NUL')
}
