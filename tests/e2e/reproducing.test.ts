import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { checksumsOf } from '../../src/build/checksums.ts'
import { buildDate } from '../../src/build/common/buildDate.ts'
import { promised } from '../promises.ts'

/** `EVERY=1` builds every picture once more; else the build without pictures will do. */
const every = process.env.EVERY === '1'

vi.setConfig({ testTimeout: every ? 3_600_000 : 300_000 })

const { address, folder } = inject(every ? 'site' : 'deepSite')

test('the same source in another folder builds to the same bytes', async () => {
  const elsewhere = await copy()

  await promisify(execFile)(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--app'],
    {
      cwd: elsewhere,
      env: {
        PATH: process.env.PATH,
        SITE_URL: address,
        // A copy has no commits to take the day from.
        SOURCE_DATE_EPOCH: String(buildDate().getTime() / 1000),
        PICTURES: every ? '1' : '0',
      },
    },
  )
  const [one, other] = [checksumsOf(folder), checksumsOf(join(elsewhere, 'dist'))]

  expect(other).toBe(one)
  expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(one)
  expect(one.split('\n').length).toBeGreaterThan(50)
  promised('The build is the source', 'built in two folders, 0 files differ')
})

test('every package that ships, and every font, is named with its licence', async () => {
  const credits = await readFile(join(folder, 'THIRD-PARTY.txt'), 'utf8')
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))

  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'))
  const names = [
    ...credits.matchAll(/^(\S+) \d+\.\d+\.\d+, (MIT|ISC|BSD-\d-Clause|OFL-1\.1|\(MIT OR .+\))$/gm),
  ]

  expect(names.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['i18next', 'react', 'react-dom', 'react-i18next', ...fonts]),
  )
  // None under a licence that is not in the list above.
  expect(credits.split(`\n${'-'.repeat(72)}\n`)).toHaveLength(names.length)
})

test('no package runs a script when it is installed, but the one that brings Node', async () => {
  const { allowScripts } = JSON.parse(await readFile('package.json', 'utf8'))
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'))

  const scripted = Object.entries<{ hasInstallScript?: boolean }>(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/.*node_modules\//, ''))

  // Vnu-jar would fetch a Java where there is none; the tests find one.
  expect(allowScripts).toEqual({ node: true, 'vnu-jar': false })
  expect(scripted).toEqual(Object.keys(allowScripts))
})

/** The source as git has it, with what is not committed yet, and with the packages of this folder. */
async function copy() {
  const elsewhere = await mkdtemp(join(tmpdir(), 'july30-another-folder-'))
  onTestFinished(() => rm(elsewhere, { recursive: true }))
  const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const file of files.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(elsewhere, file)), { recursive: true })
    await cp(file, join(elsewhere, file))
  }
  await mkdir(join(elsewhere, 'node_modules'))
  for (const name of await readdir('node_modules')) {
    // What earlier builds have left there would prove nothing.
    if (name.startsWith('.') && name !== '.bin') continue
    await symlink(resolve('node_modules', name), join(elsewhere, 'node_modules', name))
  }
  return elsewhere
}
