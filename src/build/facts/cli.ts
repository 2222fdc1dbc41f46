import { writeFileSync } from 'node:fs'
import { day } from '../../content/trust.ts'
import { buildDate } from '../common/buildDate.ts'
import { toCsv, toTable, yearlyRound } from './yearlyRound.ts'

/** `npm run facts [FILE.csv]`: see docs/renewing.md. */
const [file] = process.argv.slice(2)
const rows = yearlyRound(day(buildDate()))

process.stdout.write(`${toTable(rows)}\n`)
if (file) writeFileSync(file, toCsv(rows))
process.exitCode = rows.some(({ due }) => due === 'expired') ? 1 : 0
