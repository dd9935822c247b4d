import { execFile } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

export interface RunOptions {
  cwd: string
  environment?: Record<string, string>
}

/** Runs a program to its end; resolves to its standard output, rejects with all that it said when it fails. */
export function run(command: string, args: string[], { cwd, environment = {} }: RunOptions): Promise<string> {
  // What our own runner sets would change how the child finds packages, or how npm reads its options.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|NODE_TEST_)/.test(name))
  // First of all the Node that runs this: programs that packages bring ask the path for one.
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const env = { ...Object.fromEntries(inherited), PATH: path, ...environment }
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`Could not run ${command} ${args.join(' ')}: ${error.message}\n${stdout}${stderr}`))
      else resolve(stdout)
    })
  })
}

/** Runs npm, on this Node; of a run under npm the same npm. */
export function runNpm(args: string[], options: RunOptions): Promise<string> {
  const own = process.env.npm_execpath
  const quiet = ['--loglevel=error', '--update-notifier=false']
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args, ...quiet], options)
    : run('npm', [...args, ...quiet], options)
}
