// Writes forty records in one transaction, says so once it is answered, and goes on until it is killed.
import { writeSync } from 'node:fs'
import { openSqliteCatalogue } from '@sandbar/engine/node'

const [, , file = ''] = process.argv
const catalogue = openSqliteCatalogue({ file, sandbox: 'default' })
let round = (await catalogue.get<number>('pairs', '0')) ?? 0

for (;;) {
  round += 1
  await catalogue.transaction((records) => {
    for (let key = 0; key < 40; key += 1) records.put('pairs', String(key), round)
  })
  writeSync(1, `${round}\n`)
}
