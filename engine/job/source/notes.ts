import type { Carried } from '../../core/same.ts'

/** What a job leaves out for all entries alike, in sentences for people; said once, not once for each. */
export function notesOn(carries: Carried, here: Carried): string[] {
  const lacking = (isHere: boolean) => (isHere ? 'the target cluster' : 'this cluster')
  const notes: string[] = []
  if (!carries.owners) notes.push(`Owners and groups are not carried: ${lacking(here.owners)} does not run as root`)
  if (!carries.links) {
    const where = `the file system of ${lacking(here.links)} knows no hard links`
    notes.push(`Names of one file become files of their own: ${where}`)
  }
  if (carries.xattrs === 'none') {
    const reason = `${lacking(here.xattrs !== 'none')} lacks the optional native helper, or its file system has none`
    notes.push(`Extended attributes and access lists are not carried: ${reason}`)
  } else if (carries.xattrs === 'user') {
    const reason = `${lacking(here.xattrs === 'all')} does not run as root, or its file system has no others`
    notes.push(`Of extended attributes only those of users are carried: ${reason}`)
  }
  if (!carries.nanoseconds) {
    const reason = `${lacking(here.nanoseconds)} lacks the optional native helper, or its file system is coarser`
    notes.push(`Times are carried to the microsecond: ${reason}`)
  }
  return notes
}
