import { join } from 'node:path'
import type { Kit, Place, Step } from './kit.ts'

/** The release of openapi-generator on Maven Central, with the SHA-256 of its jar. */
export const openapiGenerator = {
  version: '7.25.0',
  sha256: '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae',
}

const versions = {
  typescript: '5.9.3',
  openapiTypescript: '7.13.0',
  openapiFetch: '0.17.0',
  heyApi: '0.99.0',
  pythonClient: '0.29.1',
  ruff: '0.17.6',
  oapiCodegen: '2.8.2',
  oapiRuntime: '1.8.0',
}

const npmInstall = (...packages: string[]): Step => [
  'npm',
  ...['install', '--silent', '--no-audit', '--no-fund', '--no-save', ...packages],
]
const npmPackage = JSON.stringify({ private: true, type: 'module' })
const tsconfig = (...files: string[]) =>
  JSON.stringify({
    compilerOptions: {
      ...{ strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
      ...{ lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: true, allowImportingTsExtensions: true, types: [] },
    },
    files,
  })
const generate = ({ jar, twin }: Place, language: string, options: string): Step => [
  'java',
  ...['-jar', jar, 'generate', '-i', twin, '-g', language, '-o', 'client', `--additional-properties=${options}`],
]
const venv: Step = ['python3', '-m', 'venv', 'venv']
const pip = (...packages: string[]): Step => ['venv/bin/pip', 'install', '--quiet', ...packages]
/** Loads every module of a package; a warning is an error. */
const importAll = (name: string) => `
import importlib, pkgutil, ${name}
names = [module.name for module in pkgutil.walk_packages(${name}.__path__, '${name}.')]
for name in names:
    importlib.import_module(name)
print(len(names), 'modules')
`

/** Every generator that is tried, in the order in which they run. */
export const kits: readonly Kit[] = [
  {
    name: 'openapi-fetch',
    generator: `openapi-typescript ${versions.openapiTypescript} with openapi-fetch ${versions.openapiFetch}`,
    reads: '3.1',
    needs: ['npm'],
    files: { 'package.json': npmPackage, 'tsconfig.json': tsconfig('journey.ts') },
    steps: ({ document, programs }) => [
      npmInstall(
        `openapi-typescript@${versions.openapiTypescript}`,
        `openapi-fetch@${versions.openapiFetch}`,
        `typescript@${versions.typescript}`,
        '@types/node@24',
      ),
      ['node_modules/.bin/openapi-typescript', document, '--output', 'types.ts'],
      ['cp', join(programs, 'openapi-fetch.ts.txt'), 'journey.ts'],
      ['node_modules/.bin/tsc', '--types', 'node'],
    ],
    journey: () => [process.execPath, '--disable-warning=ExperimentalWarning', 'journey.ts'],
  },
  {
    name: 'hey-api',
    generator: `@hey-api/openapi-ts ${versions.heyApi}`,
    reads: '3.1',
    needs: ['npm'],
    files: { 'package.json': npmPackage, 'tsconfig.json': tsconfig('client/index.ts') },
    steps: ({ document }) => [
      npmInstall(`@hey-api/openapi-ts@${versions.heyApi}`, `typescript@${versions.typescript}`),
      ['node_modules/.bin/openapi-ts', '--input', document, '--output', 'client', '--no-log-file'],
      ['node_modules/.bin/tsc'],
    ],
  },
  {
    name: 'openapi-python-client',
    generator: `openapi-python-client ${versions.pythonClient}`,
    reads: '3.1',
    needs: ['python3'],
    steps: ({ document, folder }) => [
      venv,
      pip(`openapi-python-client==${versions.pythonClient}`, `ruff==${versions.ruff}`),
      [
        'env',
        // Its formatter is looked for by name.
        `PATH=${join(folder, 'venv/bin')}:${process.env.PATH}`,
        'venv/bin/openapi-python-client',
        ...['generate', '--path', document, '--output-path', 'sandbar_client', '--meta', 'none', '--overwrite'],
      ],
      ['venv/bin/python', '-W', 'error', '-c', importAll('sandbar_client')],
    ],
  },
  {
    name: 'openapi-generator-python',
    generator: `openapi-generator ${openapiGenerator.version}, python`,
    reads: '3.0',
    needs: ['java', 'python3'],
    steps: (place) => [
      generate(place, 'python', 'packageName=sandbar_client'),
      venv,
      pip('-r', 'client/requirements.txt'),
      ['env', 'PYTHONPATH=client', 'venv/bin/python', '-W', 'error', '-c', importAll('sandbar_client')],
    ],
    journey: ({ programs }) => ['env', 'PYTHONPATH=client', 'venv/bin/python', join(programs, 'openapi_generator.py')],
  },
  {
    name: 'openapi-generator-java',
    generator: `openapi-generator ${openapiGenerator.version}, java (okhttp-gson)`,
    reads: '3.0',
    needs: ['java', 'mvn'],
    steps: (place) => [
      generate(place, 'java', 'library=okhttp-gson,hideGenerationTimestamp=true'),
      ['mvn', '--quiet', '--batch-mode', '--file', 'client/pom.xml', 'compile'],
    ],
  },
  {
    name: 'oapi-codegen',
    generator: `oapi-codegen ${versions.oapiCodegen} (Go)`,
    reads: '3.0',
    needs: ['go'],
    files: {
      'config.yaml': 'package: main\noutput: client.go\ngenerate: { models: true, client: true }\n',
      'go.mod': `module sandbar\n\ngo 1.25.0\n\nrequire github.com/oapi-codegen/runtime v${versions.oapiRuntime}\n`,
    },
    steps: ({ twin, programs }) => [
      [
        'go',
        'run',
        `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${versions.oapiCodegen}`,
        ...['-config', 'config.yaml', twin],
      ],
      ['cp', join(programs, 'journey.go.txt'), 'journey.go'],
      ['go', 'mod', 'tidy'],
      ['go', 'build', '-o', 'journey', '.'],
    ],
    journey: () => ['./journey'],
  },
  {
    name: 'openapi-generator-rust',
    generator: `openapi-generator ${openapiGenerator.version}, rust`,
    reads: '3.0',
    needs: ['java', 'cargo'],
    steps: (place) => [
      generate(place, 'rust', 'packageName=sandbar_client'),
      ['cargo', 'check', '--quiet', '--manifest-path', 'client/Cargo.toml'],
    ],
  },
]
