import { writeFileSync } from 'node:fs'
import { buildDate } from '../common/buildDate.ts'
import { toCsv, toTable, yearlyRound } from './yearlyRound.ts'

/** `npm run facts [FILE.csv]`: see docs/renewing.md. */
const [file] = process.argv.slice(2)
const rows = yearlyRound(buildDate().toISOString().slice(0, 10))

process.stdout.write(`${toTable(rows)}\n`)
if (file) writeFileSync(file, toCsv(rows))
process.exitCode = rows.some(({ due }) => due === 'expired') ? 1 : 0
