import { pathToText } from '../../core/names.ts'
import { Refusal, type RefusalCode } from '../../core/refusal.ts'

/** What was tried, for the message: `read` and a path of the tree. */
export interface Attempt {
  verb: string
  path: string
}

const known: Record<string, [code: RefusalCode, state: string]> = {
  ENOENT: ['fs_no_such_entry', 'there is no such entry'],
  ENOTDIR: ['fs_not_a_directory', 'a part of the path is not a directory'],
  ELOOP: ['fs_not_a_directory', 'a part of the path is a symlink, which is never followed'],
  EEXIST: ['fs_entry_exists', 'an entry of that name exists'],
  EISDIR: ['fs_is_a_directory', 'it is a directory'],
  ENOTEMPTY: ['fs_directory_not_empty', 'the directory is not empty'],
  EROFS: ['fs_read_only', 'the file system is read-only'],
  EACCES: ['fs_access_denied', 'the operating system denies access'],
  EPERM: ['fs_access_denied', 'the operating system does not permit it'],
  EBUSY: ['fs_access_denied', 'it is in use by the operating system'],
  ENOSPC: ['fs_no_space', 'the file system is full'],
  EDQUOT: ['fs_no_space', 'the quota is used up'],
  EFBIG: ['fs_no_space', 'the file would be too large for the file system'],
  ENAMETOOLONG: ['fs_invalid_name', 'the name is longer than the file system allows'],
  EINVAL: ['fs_invalid_argument', 'the file system does not accept it'],
  EXDEV: ['fs_invalid_argument', 'both must lie on one file system'],
  EMLINK: ['fs_invalid_argument', 'there are too many links'],
}

/** `ENOENT` and its kind; undefined for anything that is not a failure of the operating system. */
export function errorCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown) || !('errno' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/** The refusal for a failed system call. Refusals and bugs come back as they are. */
export function toRefusal(thrown: unknown, attempt: Attempt): unknown {
  const code = errorCode(thrown)
  if (code === undefined) return thrown
  const [refusal, state] = known[code] ?? ['fs_io', `the operating system answered ${code}`]
  return new Refusal(refusal, `Cannot ${attempt.verb} '${pathToText(attempt.path)}': ${state}`, {
    details: { path: attempt.path, systemCode: code },
    cause: thrown,
  })
}

/** Runs synchronous system calls; their failures become refusals. */
export function attempting<T>(attempt: Attempt, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw toRefusal(thrown, attempt)
  }
}

/** As `attempting`, for work that waits. */
export async function attemptingAsync<T>(attempt: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    throw toRefusal(thrown, attempt)
  }
}
