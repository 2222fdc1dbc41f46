import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { promised } from '../promises.ts'
import { install, onPath, run } from './programs.ts'

const require = createRequire(import.meta.url)

/** One run over every document of the site; Java starts once. */
const patience = 300_000

/** A run this short is over before Java's second compiler pays: 10 instead of 23 seconds of work. */
const brief = ['-Xss2m', '-XX:TieredStopAtLevel=1']

/** The checker's own limits, and what React writes; all else that it says is a fault. */
const known = [
  /^Trailing slash on void elements/,
  // It does not know the CSS of these years, cqi and ::highlight() for two; Biome checks the styles.
  /^CSS: /,
  // It knows it of styles alone: https://html.spec.whatwg.org/multipage/links.html#link-type-expect
  /^A “link” element with a “blocking” attribute must have/,
  // It guesses by the letters; tests/content/locales.test.ts knows.
  /^This document appears to be written in/,
  // On a disk there is no 'self'.
  /^Resource violates Content Security Policy/,
]

test('the checker of the W3C finds every document valid', { timeout: patience }, async () => {
  const { folder } = inject('site')

  const messages = await checked(folder, await findJava())

  // It has read every document: of each it has said at least what is known.
  expect(new Set(messages.map(({ url }) => new URL(url).href))).toEqual(
    new Set(documents().map((document) => pathToFileURL(document).href)),
  )
  expect(messages.filter(({ message }) => !known.some((form) => form.test(message)))).toEqual([])
})

test('html-validate finds every document sound', { timeout: patience }, async () => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // How React writes HTML.
        'attr-case': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        // The longest is a frame's name, which no search engine shows.
        'long-title': 'off',
        // CSS keeps a number on one line, and what a reader copies holds plain spaces.
        'tel-non-breaking': 'off',
        // React's ids begin with an underscore, as HTML allows.
        'valid-id': ['error', { relaxed: true }],
        // A frame without an origin may not be able to check its own script: docs/embedding.md.
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }),
  )

  const { results } = await checker.validateMultipleFiles(documents())

  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      filePath,
      ruleId,
      message,
      at: `${line}:${column}`,
    })),
  )
  expect(faults).toEqual([])
  promised('Every document is valid', `at least ${documents().length} documents, 0 errors`)
})

interface Message {
  url: string
  type: 'error' | 'info' | 'non-document-error'
  message: string
  extract?: string
}

async function checked(folder: string, java: string): Promise<Message[]> {
  const jar = String(require('vnu-jar'))
  const args = [...brief, '-jar', jar, '--format', 'json', '--skip-non-html', folder]
  return new Promise((resolve, reject) => {
    // It ends with 1 when it has found something, and says what on the other channel.
    execFile(java, args, { maxBuffer: 2 ** 26 }, (error, _, said) => {
      try {
        resolve(JSON.parse(said).messages)
      } catch {
        reject(error ?? new Error(said))
      }
    })
  })
}

/** @throws Error that says what to do, when there is no Java to be had. */
async function findJava(): Promise<string> {
  const java = process.env.JAVA_BIN || onPath('java')
  // On macOS the command is there before Java is.
  if (java && run(java, '-version')) return java
  if (install('default-jre-headless')) return 'java'
  try {
    return await require('vnu-jar/vnu-java-downloader.js').resolveJava()
  } catch {
    throw new Error('No Java here: install 11 or later, or name it in JAVA_BIN=/path/to/java')
  }
}

function documents() {
  return globSync('**/*.html', { cwd: inject('site').folder }).map((name) =>
    join(inject('site').folder, name),
  )
}
