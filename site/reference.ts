import { documented, operations } from '@sandbar/openapi'
import {
  commandHelp,
  commandNames,
  defaultOf,
  environmentName,
  faultForms,
  flagsOf,
  refusalForms,
} from '@sandbar/server'
import { docsCommands, lintRules, pluginOptions } from 'eleventy-plugin-sandbar'

/** What the reference pages list, read from the programs themselves so that it can't go stale. */
export function referenceData(errorTexts: Readonly<Record<string, string>>) {
  return {
    operations: listOperations(),
    tags: listTags(),
    emulated: countEmulated(),
    // Our own additions are no part of the documents, so they fill no gap there.
    notEmulated: documented.length - countEmulated(({ extension }) => !extension),
    errors: Object.entries({ ...refusalForms, ...faultForms }).map(([code, form]) => ({
      code,
      ...form,
      when: errorTexts[code] ?? '',
    })),
    commands: commandNames.map((name) => ({ name, ...commandHelp[name], flags: listFlags(name) })),
    pluginOptions,
    lintRules,
    docsCommands,
  }
}

function listOperations() {
  return Object.entries(operations).map(([operationId, operation]) => ({
    operationId,
    ...operation,
    privilegeText: privilegeText(operation.privilege),
  }))
}

/** Operations that do something: those of depth `none` are in the contract but answered with 501. */
function countEmulated(isCounted: (operation: { extension: boolean }) => boolean = () => true): number {
  return listOperations().filter((operation) => operation.depth !== 'none' && isCounted(operation)).length
}

function privilegeText(privilege: string | null): string {
  if (privilege === null) return 'none; no login needed'
  return privilege === 'authenticated' ? 'none; login needed' : privilege
}

function listTags() {
  const byTag = Map.groupBy(listOperations(), (operation) => operation.tag)
  return [...byTag].map(([name, entries]) => ({
    name,
    title: titleOf(name),
    operations: entries,
  }))
}

const writtenOtherwise: Readonly<Record<string, string>> = {
  acls: 'ACLs',
  dns: 'DNS',
  ftp: 'FTP',
  ldap: 'LDAP',
  nfs: 'NFS',
  s3: 'S3',
  saml: 'SAML',
  smb: 'SMB',
  web: 'Web',
  ui: 'UI',
  active: 'Active',
  directory: 'Directory',
}

/** `file-acls` becomes File ACLs. */
function titleOf(tag: string): string {
  const words = tag.split('-').map((word) => writtenOtherwise[word] ?? word)
  const title = words.join(' ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function listFlags(command: (typeof commandNames)[number]) {
  return flagsOf(command).map((flag) => ({
    ...flag,
    default: defaultOf(flag, command),
    environment: environmentName(flag),
  }))
}
