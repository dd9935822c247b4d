#!/usr/bin/env node
import { runDocs } from './run.ts'

const { code, stdout, stderr } = runDocs(process.argv.slice(2), process.cwd())
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = code
