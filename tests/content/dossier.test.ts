import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leaves, type Namespace, read, references } from '../../src/build/locales/words.ts'
import { laws } from '../../src/content/act.ts'
import { emergency, mobile } from '../../src/content/emergency.ts'
import { crime, growth, labour, selfRescue, who } from '../../src/content/figures.ts'
import { type Line, lines, regions } from '../../src/content/helplines.ts'
import { tools } from '../../src/content/technology.ts'
import { timeline } from '../../src/content/timeline.ts'
import { languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

interface Recorded {
  confidence: 'high' | 'medium' | 'unverified'
  /** Address and year of every page on which it was read, or which those name as theirs. */
  sources: Record<string, number | null>
  /** What a reader of the record must know beside it. */
  note?: string
}

/** A line as it is shown, with what was read on each source, and why it is shown or not. */
type RecordedLine = Omit<Line, 'sources'> & {
  why: string
  sources: (Line['sources'][number] & { seen: string })[]
}

/** What was researched before a word was written, and what was found not to hold. */
const dossier: {
  figures: Record<
    string,
    Recorded & { edition: string; value: number | number[] | null; years?: string }
  >
  technology: Record<string, Recorded & { fact: string }>
  timeline: Record<string, Recorded & { date: string }>
  themes: Record<string, Recorded & { theme: string | null; translations?: Record<string, string> }>
  /**
   * Claims in circulation that no edition bears out, with the numbers that betray them, and the
   * sentences in which such a number says something else.
   */
  doNotUse: { claim: string; numbers: number[]; except?: string[] }[]
  unverified: string[]
  helplines: RecordedLine[]
  emergency: Record<string, { url: string; year: number | null; seen: string }[]>
  /** Why 112 may be dialled by a touch. */
  mobile: { url: string; year: number | null; seen: string }[]
} = JSON.parse(readFileSync('tests/dossier.json', 'utf8'))

describe('every figure is on record, with its edition and its source', () => {
  const [all, children, girls] = growth.rises

  test.each([
    { id: 'u24-shares', value: [who.women, who.girls, who.men, who.boys], source: who.source },
    { id: 'u24-increase', value: all.percent, source: growth.source },
    { id: 'u24-child-growth', value: children.percent, source: growth.source },
    { id: 'u24-girls-growth', value: girls.percent, source: growth.source },
    { id: 'u24-forced-crime', value: crime.shares[1].share, source: crime.source },
    { id: 'u22-self-rescue', value: selfRescue.share, source: selfRescue.source },
    { id: 'ilo-forced-labour', value: labour.people, source: labour.source },
  ])('$id', ({ id, value, source }) => {
    const record = dossier.figures[id]

    expect(record?.value).toEqual(value)
    expect(record?.years).toBe(source.years)
    for (const name of source.edition.match(/[\p{L}\p{N}]+/gu) ?? []) {
      expect(record?.edition).toContain(name)
    }
    expectSourced(record, source.url)
  })

  test('and so are the sums in the titles', () => {
    expect(dossier.figures['u24-women-girls']?.value).toBe(who.women + who.girls)
    expect(dossier.figures['u24-children']?.value).toBe(who.girls + who.boys)
  })

  test('and the year from which forced crime has grown', () => {
    const [before, after] = crime.shares
    const record = dossier.technology['forced-crime-growth']

    expect(record?.fact).toContain(`from ${before.share} % of detected victims in ${before.year}`)
    expect(record?.fact).toContain(`to ${after.share} % in ${after.year}`)
    expectSourced(record, crime.source.url)
  })
})

describe('every number on technology is on record, with its source', () => {
  const records: Record<string, string> = {
    'platforms use': 'hackathon-2025',
    'data misuse': 'unodc-2021-paper',
    'data use': 'ctdc',
    'messages use': 'hotline-text',
    'images use': 'photodna',
  }
  const sourced = tools
    .flatMap(({ id, misuse, use }) => [
      { side: `${id} misuse`, ...misuse },
      { side: `${id} use`, ...use },
    ])
    .filter(({ source }) => source)

  test('and no side has a source that nobody looked at', () => {
    expect(sourced.map(({ side }) => side)).toEqual(Object.keys(records))
  })

  test.each(sourced)('$side', ({ side, source, values }) => {
    const record = dossier.technology[records[side] ?? '']

    const recorded = record?.fact.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+/g) ?? []

    expect(recorded).toEqual(expect.arrayContaining(Object.values(values ?? {}).map(String)))
    expectSourced(record, source?.url)
    expect(record?.sources[source?.url ?? '']).toBe(source?.year ?? null)
  })

  test('and so is the law that a step names', () => {
    const record = dossier.technology['report-act']
    const { url, year } = laws.regulators ?? {}

    expect(record?.fact).toContain(String(year))
    expectSourced(record, url)
    expect(Object.keys(laws)).toEqual(['regulators'])
  })
})

describe('every entry of the timeline is on record, with its source', () => {
  const records: Record<string, string> = {
    protocol: 'palermo-adopted',
    inForce: 'palermo-in-force',
    plan: 'global-plan',
    day: 'world-day-designated',
    first: 'world-day-first',
    agenda: 'our-common-agenda',
    message: 'sg-message-2022',
    compact: 'gdc-adopted',
    cybercrime: 'cybercrime-adopted',
    signed: 'cybercrime-signed',
    review: 'gpa-appraisal-2025',
    next: 'gdc-review',
  }

  test.each(timeline.filter(({ kind }) => kind === 'event'))('$id', ({ id, date, sources }) => {
    const record = dossier.timeline[records[id] ?? '']

    // Less exact than the record it may be, more exact never.
    expect(record?.date.startsWith(date)).toBe(true)
    for (const source of sources) expectSourced(record, source)
  })

  test.each(timeline.filter(({ kind }) => kind === 'theme'))('theme of $id', ({ id, sources }) => {
    const record = dossier.themes[id]
    const inWords = (lang: keyof typeof words) =>
      letters(words[lang].page.timeline.themes[id as keyof typeof words.en.page.timeline.themes])

    for (const source of sources) expectSourced(record, source)
    expect(inWords('en')).toBe(letters(record?.theme ?? undefined))
    for (const { code } of languages) {
      const known = record?.translations?.[code]
      if (known) expect(inWords(code)).toBe(letters(known))
    }
  })
})

describe('what does not hold is nowhere', () => {
  const texts = languages.flatMap(({ code }) =>
    (Object.keys(references) as Namespace[]).flatMap((namespace) =>
      leaves(read('.', code, namespace)).map(([key, text]) => ({
        key: `${code}/${namespace}.json ${key}`,
        text: text.normalize('NFKC').replace(/\d+月/g, ''),
      })),
    ),
  )

  test.each(dossier.doNotUse)('$claim', ({ numbers, except = [] }) => {
    const found = texts.filter(
      ({ key, text }) =>
        numberedIn(text).some((number) => numbers.includes(number)) &&
        !except.some((sentence) => key.endsWith(`/${sentence}`)),
    )

    expect(found).toEqual([])
  })

  test.each(dossier.doNotUse)('nor among the estimates: $claim', ({ numbers }) => {
    expect(numbers.map((number) => number * 1_000_000)).not.toContain(labour.people)
  })

  test.each(dossier.unverified)('%s', (unverified) => {
    const found = texts.filter(({ text }) => text.includes(unverified)).map(({ key }) => key)
    const files = globSync('src/content/*.ts').filter((file) =>
      readFileSync(file, 'utf8').includes(unverified),
    )

    expect([...found, ...files]).toEqual([])
  })
})

describe('the help lines are those on record', () => {
  test('each with all that was read of it, digit for digit', () => {
    const recorded = dossier.helplines.map(({ why, sources, ...line }) => ({
      ...line,
      sources: sources.map(({ seen, ...source }) => source),
    }))

    expect(lines).toEqual(recorded)
  })

  test('in the countries that are listed, and in no other', () => {
    const countries = Object.values(regions).flat()

    expect(new Set(countries).size).toBe(countries.length)
    for (const { country } of lines) expect(countries).toContain(country)
  })

  test.each(dossier.helplines)(
    '$country, $organisation: why it is shown or not, and what was seen',
    (record) => {
      expect(record.why).toMatch(/\p{L}/u)
      for (const { seen, url } of record.sources) {
        expect(seen).toMatch(/\p{L}/u)
        expect(url).toMatch(/^https?:\/\//)
      }
    },
  )

  test('no number comes by way of a name', () => {
    for (const { organisation } of lines) expect(organisation).not.toMatch(/\d{3}/)
  })

  test('every emergency number has an official source, or is on two lists', () => {
    for (const [country, { sources }] of Object.entries(emergency)) {
      const urls = new Set(sources.map(({ url }) => url))
      expect(urls.size > 1 || sources.some(({ official }) => official), country).toBe(true)
      expect(dossier.emergency[country]?.map(({ url }) => url)).toEqual(
        sources.map(({ url }) => url),
      )
    }
  })

  test('and so has the one that every mobile telephone knows', () => {
    expect(dossier.mobile.map(({ url }) => url)).toEqual(mobile.sources.map(({ url }) => url))
    for (const { seen } of dossier.mobile) expect(seen).toContain(mobile.number)
  })
})

function expectSourced(record: Recorded | undefined, url: string | undefined) {
  expect(record?.confidence).toMatch(/^(high|medium)$/)
  expect(Object.keys(record?.sources ?? {})).toContain(url)
}

/** Every number that a text writes, in whatever digits. */
function numberedIn(text: string) {
  const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  return (plain.match(/\d+/g) ?? []).map(Number)
}

/** Dashes, apostrophes, spaces and capitals are the typesetter's. */
function letters(text = '') {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
