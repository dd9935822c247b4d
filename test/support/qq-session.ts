import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { QqResult } from './qq.ts'

/**
 * Runs one command after another: `qq` is loaded once, then each command gets a child of that process, which is ten
 * times as fast as beginning anew. Standard input of every command is empty.
 */
const program = `
import json, os, sys, tempfile
from qumulo.lib.qq import qq_main_PYTHON_ARGCOMPLETE_OK as main

def run(argv):
    out, err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            sys.argv = ['qq'] + argv
            result = main()
            code = result if isinstance(result, int) else 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else (0 if end.code is None else 1)
        except BaseException:
            import traceback
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    texts = []
    for file in (out, err):
        file.seek(0)
        texts.append(file.read().decode())
        file.close()
    return {'code': code, 'stdout': texts[0], 'stderr': texts[1]}

for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
`

export interface QqSession {
  run(...args: string[]): Promise<QqResult>
  close(): void
}

/** Commands of `qq` at `path` against one cluster, with a credential store of their own. They run in turn. */
export function openQqSession({ path, api, store }: { path: string; api: string; store: string }): QqSession {
  const { hostname, port } = new URL(api)
  const python = spawn(path.replace(/qq$/, 'python3'), ['-W', 'ignore', '-c', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const common = ['--host', hostname, '--port', port, '--credentials-store', store]
  let last: Promise<unknown> = Promise.resolve()

  async function ask(args: readonly string[]): Promise<QqResult> {
    python.stdin.write(`${JSON.stringify([...common, ...args])}\n`)
    const { value, done } = await answers.next()
    if (done) throw new Error('The process of qq has ended')
    return JSON.parse(value)
  }

  return {
    run(...args) {
      const answer = last.then(() => ask(args))
      last = answer.catch(() => undefined)
      return answer
    },
    close: () => void python.kill(),
  }
}
