import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fill } from '../../src/build/prerender/document.ts'
import { withoutNesting } from '../../src/build/prerender/styles.ts'

const template = readFileSync('index.html', 'utf8')

test('words are printed as they are, even those that a replacement would read as a command', () => {
  const traps = "$& $1 $` $' $$"

  const html = fill(
    template,
    {
      attributes: ` lang="ar" dir="rtl" data-script="${traps}"`,
      head: `<title>${traps}</title>`,
      page: `<h1>${traps}</h1>`,
      foot: `<script>${traps}</script>`,
    },
    `<style>${traps}</style>`,
  )

  expect(html).toContain(`<html lang="ar" dir="rtl" data-script="${traps}">`)
  expect(html).toContain(`<title>${traps}</title><style>${traps}</style></head>`)
  expect(html).toContain(`<h1>${traps}</h1>`)
  expect(html).toContain(`<script>${traps}</script></body>`)
  expect(html).not.toContain('<!--')
})

test('the spaces between words of the page stay', () => {
  const page = '<p><strong>António Guterres</strong> <span>Secretary-General</span></p>'

  const html = fill(template, { attributes: '', head: '', page, foot: '' }, '')

  expect(html).toContain(page)
})

test('the sign of nesting goes where the selector says the same without it', () => {
  const sheet = 'a{& b{top:0}&>c,& d{top:0}}'

  expect(withoutNesting(sheet)).toBe('a{b{top:0}>c,d{top:0}}')
})

test.each(['a{&:hover{top:0}}', 'a{.no &{top:0}}', 'a{&.b{top:0}}', 'a{content:"& b"}'])(
  'it stays where it means the element itself: %s',
  (sheet) => {
    expect(withoutNesting(sheet)).toBe(sheet)
  },
)
