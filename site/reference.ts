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
import { tagOverview } from './api/pages.ts'
import { depthMeanings, operationUrl, tagTitle } from './api/words.ts'

/** What the reference pages list, read from the programs themselves so that it can't go stale. */
export function referenceData(errorTexts: Readonly<Record<string, string>>) {
  return {
    operations: listOperations(),
    tags: listTags(),
    groups: tagOverview(),
    depths: listDepths(),
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
    url: operationUrl({ tag: operation.tag, id: operationId }),
    privilegeText: privilegeText(operation.privilege),
  }))
}

/** Operations that do something: those of depth `none` are in the contract but answered with 501. */
function countEmulated(isCounted: (operation: { extension: boolean }) => boolean = () => true): number {
  return listOperations().filter((operation) => operation.depth !== 'none' && isCounted(operation)).length
}

function listDepths() {
  return Object.entries(depthMeanings).map(([name, meaning]) => ({
    name,
    meaning,
    count: listOperations().filter(({ depth }) => depth === name).length,
  }))
}

function privilegeText(privilege: string | null): string {
  if (privilege === null) return 'none; no login needed'
  return privilege === 'authenticated' ? 'none; login needed' : privilege
}

function listTags() {
  const byTag = Map.groupBy(listOperations(), (operation) => operation.tag)
  return [...byTag].map(([name, entries]) => ({
    name,
    title: tagTitle(name),
    operations: entries,
  }))
}

function listFlags(command: (typeof commandNames)[number]) {
  return flagsOf(command).map((flag) => ({
    ...flag,
    default: defaultOf(flag, command),
    environment: environmentName(flag),
  }))
}
