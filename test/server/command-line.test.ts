import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { commandNames, environmentName, flagsOf } from '@sandbar/server'
import { helpOf, programHelp } from '../../server/cli/help.ts'
import { toStartOptions } from '../../server/cli/options.ts'
import { parseCommand } from '../../server/cli/parse.ts'
import { UsageError } from '../../server/cli/usage-error.ts'

const bare = { environment: {}, file: undefined }
const options = (...args: string[]) => toStartOptions(parseCommand(args, bare))
const refusal = (pattern: RegExp) => (error: unknown) => error instanceof UsageError && pattern.test(error.message)

describe('the command line', () => {
  test('flag beats environment beats file beats default', () => {
    const surroundings = {
      environment: { SANDBAR_PORT: '2', SANDBAR_HOST: '127.0.0.2' },
      file: '{"port": 3, "host": "127.0.0.3", "interval": "5s"}',
    }
    const { values } = parseCommand(['start', '--port', '1'], surroundings)
    assert.equal(values.get('port'), '1')
    assert.equal(values.get('host'), '127.0.0.2')
    assert.equal(values.get('interval'), '5s')
    assert.equal(values.get('user'), 'admin')
  })

  test('a switch can be set and unset by environment', () => {
    assert.ok(parseCommand(['start'], { ...bare, environment: { SANDBAR_MEMORY: '1' } }).values.has('memory'))
    assert.ok(!parseCommand(['start'], { ...bare, environment: { SANDBAR_MEMORY: 'off' } }).values.has('memory'))
    assert.throws(
      () => parseCommand(['start'], { ...bare, environment: { SANDBAR_MEMORY: 'maybe' } }),
      refusal(/SANDBAR_MEMORY/),
    )
  })

  test('what follows -- is left to the command', () => {
    assert.deepEqual(parseCommand(['exec', '--json', '--', 'npm', 'test', '--port'], bare).rest, [
      'npm',
      'test',
      '--port',
    ])
  })

  test('a seed is named by the word beside the options', () => {
    const { rest, values } = parseCommand(['seed', '--json', 'demo', '--data', 'x'], bare)
    assert.deepEqual([rest, values.get('data')], [['demo'], 'x'])
  })

  const wrong: [string[], RegExp][] = [
    [[], /sandbar start/],
    [['strat'], /"strat": did you mean "start"/],
    [['start', '--prot', '1'], /"--prot".*"--port"/],
    [['start', '--port'], /--port needs a value: --port N/],
    [['start', '--json=yes'], /--json takes no value/],
    [['exec', 'npm'], /sandbar exec -- npm/],
    [['start', 'now'], /options begin with "--"/],
  ]
  for (const [args, pattern] of wrong) {
    test(`"sandbar ${args.join(' ')}" is refused with a hint`, () => {
      assert.throws(() => parseCommand(args, bare), refusal(pattern))
    })
  }

  const badValues: [string[], RegExp][] = [
    [['--port', '70000'], /--port can't be "70000"/],
    [['--api-port', '8000'], /--api-port needs 2 ports/],
    [['--core-version', 'new'], /--core-version can't be "new"/],
    [['--seed', 'big'], /--seed can't be "big": use demo or none/],
    [['--interval', '1'], /--interval can't be "1"/],
    [['--clock-rate', '-1'], /--clock-rate/],
    [['--peer', 'beta'], /--peer can't be "beta": use NAME=HOST:PORT/],
    [['--allow-peers', '10.0.0.0'], /--allow-peers/],
    [['--host', '0.0.0.0'], /default password is refused: set --password too/],
    [['--name', 'a,a'], /--name needs different names/],
    [['--name', '../x,b'], /--name can't be/],
    [['--root', '/somewhere'], /--root needs 2 directories/],
  ]
  for (const [args, pattern] of badValues) {
    test(`"sandbar start ${args.join(' ')}" is refused naming option, value and fix`, () => {
      assert.throws(() => options('start', ...args), refusal(pattern))
    })
  }

  test('exec takes free ports and memory unless told otherwise', () => {
    const { port, apiPorts, replicationPorts, memory } = options('exec', '--', 'true')
    assert.deepEqual(
      { port, apiPorts, replicationPorts, memory },
      { port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], memory: true },
    )
  })

  test('a single cluster keeps the first of each pair', () => {
    const { names, apiPorts, port } = options('cluster', '--peer', 'beta=127.0.0.1:3713')
    assert.deepEqual({ names, apiPorts, port }, { names: ['alpha'], apiPorts: [8000], port: 0 })
  })

  test('each help names every option with its environment twin, and an example', () => {
    for (const command of commandNames) {
      const help = helpOf(command)
      for (const flag of flagsOf(command)) {
        assert.ok(help.includes(`--${flag.name}`), `${command}: --${flag.name}`)
        assert.ok(help.includes(environmentName(flag)))
      }
      assert.match(help, /Example: sandbar /)
      assert.ok(programHelp().includes(command))
    }
  })
})
