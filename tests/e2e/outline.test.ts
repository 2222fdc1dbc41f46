import { describe, expect, test } from 'vitest'
import { compact } from '../../src/content/compact.ts'
import { quotes } from '../../src/content/quotes.ts'
import { tools } from '../../src/content/technology.ts'
import { formatOf } from '../../src/i18n/format.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import type { Lang } from '../../src/site/languages.ts'
import { words as built } from '../servedWords.ts'
import { sampled } from './matrix.ts'
import { viewports, visit } from './visit.ts'
import { words } from './writtenWords.ts'

describe.each(sampled)('a screen reader in $name', ({ code }) => {
  test('finds the landmarks and headings in order, the quotes, and what can be turned', async () => {
    const { page } = await visit(`/${code}/`)
    const { technology, exit } = words(code).page

    const outline = outlined(await page.locator('body').ariaSnapshot())

    expect(outline).toEqual(expected(code))

    const turn = page.getByRole('group', { name: technology.turn })
    // Where there is room for both sides, nothing has to be turned.
    expect(await turn.getByRole('radio').count()).toBe(0)
    await page.setViewportSize(viewports.phone)
    expect(await page.locator('body').ariaSnapshot().then(outlined)).toEqual(outline)
    for (const name of [technology.misuse, technology.use])
      expect(await turn.getByRole('radio', { name, exact: true }).count()).toBe(1)
    expect(await turn.getByRole('radio', { name: technology.misuse, checked: true }).count()).toBe(
      1,
    )
    expect(
      await page.getByRole('link', { name: exit.leave, description: exit.about }).count(),
    ).toBe(1)
    // The message, and its quotes.
    expect(await page.getByRole('blockquote').count()).toBe(1 + quotes.length)
    // Drawings say nothing that words beside them do not say.
    expect(await page.getByRole('img').count()).toBe(0)
  })
})

/** What the words promise, two spaces a level, as `outlined` writes it. */
function expected(code: Lang) {
  const { page, help } = words(code)
  const { letter, technology, figures, act } = page
  const note = letter.note.heading.replace(
    '{{date}}',
    formatOf(createI18n(code, built[code])).day(compact.noteDate),
  )
  const region = (name: string, ...inside: string[]) => part('region', name, ...inside)
  const part = (role: string, name: string, ...inside: string[]) => [
    `  ${role} "${name}"`,
    `    heading 2 "${name}"`,
    ...inside.map((line) => `    ${line}`),
  ]
  const heading = (level: number) => (name: string) => `heading ${level} "${name}"`

  return [
    `navigation "${page.top.day}"`,
    'banner',
    `  heading 1 "${page.top.title}"`,
    'main',
    ...region(page.short.heading),
    ...part('article', letter.heading, `complementary "${note}"`, `  heading 3 "${note}"`),
    ...region(page.quotes.heading),
    ...region(
      help.heading,
      ...[help.danger, help.lines, help.directories, help.suspect].map((part) =>
        heading(3)(part.heading),
      ),
    ),
    ...region(
      technology.heading,
      ...tools.flatMap(({ id }) => {
        const { name, misuse, use } = technology.tools[id]
        return [heading(3)(name), ...[misuse.verb, use.verb].map(heading(4))]
      }),
    ),
    ...region(act.heading, heading(3)(act.you.name)),
    ...region(page.share.heading),
    ...region(figures.heading, ...[figures.estimated, figures.detected].map(heading(3))),
    ...region(
      page.compact.heading,
      ...(['proposed', 'adopted', 'says', 'next'] as const).map((id) =>
        heading(3)(page.compact[id].heading),
      ),
    ),
    ...region(page.timeline.heading),
    'contentinfo',
    `  navigation "${page.language.all}"`,
    `    heading 2 "${page.language.all}"`,
  ].map(plain)
}

const landmark =
  /^( *)- '?(banner|main|region|article|navigation|complementary|contentinfo|heading)(?: "(.*)")?(?: \[level=(\d)\])?'?:?$/

/** The landmarks and headings of a tree, each two spaces further in than the landmark around it. */
function outlined(tree: string) {
  const around: number[] = []
  return tree.split('\n').flatMap((line) => {
    const [found, indent = '', role = '', name, level] = line.match(landmark) ?? []
    if (found === undefined) return []
    while (indent.length <= (around.at(-1) ?? -1)) around.pop()
    const depth = around.length
    if (role !== 'heading') around.push(indent.length)
    const said = [role, level, name && `"${name}"`].filter(Boolean).join(' ')
    return plain('  '.repeat(depth) + said)
  })
}

/** Without escapes of the tree, marks at which a line may break, and spaces that do not break. */
function plain(line: string) {
  return line.replace(/\\(?=")|''(?=\w)|\u200b/g, '').replace(/[\u00a0\u202f]/g, ' ')
}
