import { expect, test } from 'vitest'
import { findings } from '../../src/build/translate/checks.ts'
import { readFolder, readReference } from '../../src/build/translate/folder.ts'
import { languages } from '../../src/site/languages.ts'

const reference = readReference('.')

test.each(languages)('nothing keeps $name from being published', ({ code }) => {
  expect(findings(readFolder('.', code), reference)).toEqual([])
})
