import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** How a user's TypeScript finds packages. */
export type Style = 'nodenext' | 'bundler'

/** Checks programs of a project strictly, the declarations of all packages included: what the compiler complains of. */
export function complaints(directory: string, files: string[], style: Style): string {
  const program = ts.createProgram(
    files.map((file) => join(directory, file)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2024.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [join(directory, 'node_modules', '@types')],
      module: style === 'nodenext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
      moduleResolution: style === 'nodenext' ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
      strict: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      noEmit: true,
    },
  )
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => directory,
    getNewLine: () => '\n',
  })
}

/** The script of a TypeScript file, for the Node that runs the tests. */
export function toScript(file: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
  return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText
}

/** Relative paths that a packed file needs: imports of scripts and types, maps, sources of maps. */
export function referencesOf(file: string, text: string): string[] {
  if (file.endsWith('.map')) return (JSON.parse(text) as { sources: string[] }).sources
  if (!/\.(ts|js)$/.test(file)) return []
  const maps = [...text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map((match) => match[1] ?? '')
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  return [...maps, ...imports.filter((name) => name.startsWith('.'))]
}
