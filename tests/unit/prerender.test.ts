import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutLayers } from '../../src/build/prerender/cascade.ts'
import { fill } from '../../src/build/prerender/document.ts'

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

test('without layers their order is written out, and what is for a desk comes last in each', () => {
  const sheet =
    '@layer tokens,base,ui,sections,print;@layer base{a{top:0}}@layer print{@media print{a{top:1px}}}' +
    '@font-face{font-family:A}@layer sections{@media (min-width:50rem){.b{top:2px}}.c{top:3px}}@layer ui{d{top:4px}}'

  expect(withoutLayers(sheet)).toBe(
    '@font-face{font-family:A}a{top:0}d{top:4px}.c{top:3px}@media (min-width:50rem){.b{top:2px}}@media print{a{top:1px}}',
  )
})

test('styles of wider windows come after those of narrower ones, whatever section they are of', () => {
  const sheet =
    '@layer ui{@media (min-width:64rem){a{top:1px}}b{top:2px}}@layer ui{@media (min-width:50rem){c{top:3px}}}'

  expect(withoutLayers(sheet)).toBe(
    'b{top:2px}@media (min-width:50rem){c{top:3px}}@media (min-width:64rem){a{top:1px}}',
  )
})

test('a layer that has no place in the order stops the build', () => {
  expect(() => withoutLayers('@layer other{a{top:0}}')).toThrow('other')
})
