import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { intlLocale, type Lang } from '../../src/site/languages.ts'
import { type Engine, type Voice, withVoices } from './speech.ts'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

const { aloud } = words('fr').page

const french: Voice = { name: 'Amélie', lang: 'fr-FR', localService: true }
const remote: Voice = { name: 'Far away', lang: 'fr-FR', localService: false, default: true }

describe('reading aloud is offered', () => {
  test.each<{ lang: Lang; voices: Voice[]; when: string; offered: boolean }>([
    { lang: 'fr', voices: [french], when: 'a voice of the device speaks it', offered: true },
    { lang: 'ar', voices: [french], when: 'only another language is spoken', offered: false },
    { lang: 'fr', voices: [], when: 'there is no voice', offered: false },
    { lang: 'fr', voices: [remote], when: 'the one voice is a company’s', offered: false },
  ])('in $lang, when $when: $offered', async ({ lang, voices, offered }) => {
    const { page } = await visit(`/${lang}/`, { before: (page) => withVoices(page, voices) })

    const button = page.getByRole('button', { name: words(lang).page.aloud.read, exact: true })
    if (offered) await button.waitFor()
    else await page.waitForLoadState('networkidle')

    expect(await button.isVisible()).toBe(offered)
    expect(await engine(page, ({ asked }) => asked)).toEqual([])
  })

  test('no longer, when the voice is removed', async () => {
    const { page } = await visit('/fr/', { before: (page) => withVoices(page, [french]) })
    const button = page.getByRole('button', { name: aloud.read, exact: true })
    await button.waitFor()

    await engine(page, ({ setVoices }) => setVoices([]))

    await button.waitFor({ state: 'hidden' })
  })
})

describe('the voice', () => {
  test.each<{ lang: Lang; voices: Voice[]; heard: string; why: string }>([
    {
      lang: 'fr',
      voices: [remote, french],
      heard: 'Amélie',
      why: 'is the device’s own, though another comes first',
    },
    {
      lang: 'zh',
      voices: [voice('Sin-ji', 'zh-HK', true), voice('Tingting', 'zh_CN')],
      heard: 'Tingting',
      why: 'is of the region that the registry names, before the one that the device prefers',
    },
    {
      lang: 'es',
      voices: [voice('Mónica', 'es-AR'), voice('Paulina', 'es-MX', true)],
      heard: 'Paulina',
      why: 'is else the one that the device prefers',
    },
    {
      lang: 'fil',
      voices: [voice('Rosa', 'tl-PH')],
      heard: 'Rosa',
      why: 'may go by an older code',
    },
  ])('in $lang $why', async ({ lang, voices, heard }) => {
    const { page } = await visit(`/${lang}/`, { before: (page) => withVoices(page, voices) })

    await page.getByRole('button', { name: words(lang).page.aloud.read, exact: true }).click()
    await page.getByRole('button', { name: words(lang).page.aloud.pause, exact: true }).waitFor()

    const [asked] = await engine(page, ({ asked }) => asked)
    expect(asked?.voice?.name).toBe(heard)
    expect(asked?.lang).toBe(asked?.voice?.lang)
  })
})

describe('the reading', () => {
  test('goes sentence by sentence to the end, marks the one that is spoken, and leaves the text alone', async () => {
    const page = await listening()
    const before = await page.locator('#message blockquote').innerHTML()
    const count = sentences().length

    const marked = await page.evaluate((count) => {
      const seen = []
      for (let spoken = 0; spoken < count; spoken += 1) {
        window.engine.start()
        seen.push(...[...(CSS.highlights.get('spoken') ?? [])].map(String))
        window.engine.end()
      }
      return seen
    }, count)
    await shows(page, 'silent')

    const said = (await engine(page, ({ asked }) => asked)).map(({ text }) => text)
    expect(said).toEqual(sentences())
    expect(marked).toEqual(said)
    expect(await page.locator('#message blockquote').innerHTML()).toBe(before)
    expect(await marks(page)).toBe(0)
  })

  test('pauses by ending, and goes on with the sentence that was cut, as Android needs it', async () => {
    const page = await listening()
    await engine(page, ({ end }) => end())

    await page.getByRole('button', { name: aloud.pause, exact: true }).click()
    await shows(page, 'paused')
    await page.getByRole('button', { name: aloud.resume, exact: true }).click()
    await shows(page, 'speaking')

    const [first, second] = sentences()
    const said = (await engine(page, ({ asked }) => asked)).map(({ text }) => text)
    expect(said).toEqual([first, second, second])
  })

  test('stops, and begins anew', async () => {
    const page = await listening()
    await engine(page, ({ end }) => end())

    await page.getByRole('button', { name: aloud.stop, exact: true }).click()
    await shows(page, 'silent')
    await page.getByRole('button', { name: aloud.read, exact: true }).click()
    await shows(page, 'speaking')

    const said = (await engine(page, ({ asked }) => asked)).map(({ text }) => text)
    expect(said.at(-1)).toBe(sentences()[0])
  })

  test.each<{ what: string; happens: (engine: Engine) => void; after: State }>([
    {
      what: 'another tab silences the engine',
      happens: (e) => e.fail('canceled'),
      after: 'paused',
    },
    { what: 'a call interrupts it', happens: (e) => e.fail('interrupted'), after: 'paused' },
    { what: 'the engine breaks', happens: (e) => e.fail('synthesis-failed'), after: 'silent' },
    { what: 'the engine falls silent and says nothing', happens: (e) => e.die(), after: 'paused' },
  ])('when $what, the button says what is true', async ({ happens, after }) => {
    const page = await listening()
    await engine(page, ({ start }) => start())

    await engine(page, happens)

    await shows(page, after)
    expect(await marks(page)).toBe(0)
  })

  test('ends with the voice', async () => {
    const page = await listening()

    await page.evaluate(() => {
      window.engine.setVoices([])
      window.engine.end()
    })

    await page.getByRole('button', { name: aloud.read, exact: true }).waitFor({ state: 'hidden' })
    expect(await engine(page, ({ asked }) => asked.length)).toBe(1)
  })

  test('does not go on when the page has gone', async () => {
    const page = await listening()

    // By Back, by a link, with its tab: an engine of its own would say the sentence to its end.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))

    expect(await engine(page, ({ cancelled }) => cancelled)).toBe(1)
    await page.getByRole('button', { name: aloud.read, exact: true }).waitFor()
  })

  test('ends when another language is chosen, and when the reader leaves', async () => {
    const page = await listening()

    await page.locator('footer a[lang=ar]').click()
    await page.locator('html[lang=ar]').waitFor()
    const afterSwitch = await engine(page, ({ cancelled }) => cancelled)
    await page.evaluate(() => {
      document.getElementById('exit')?.removeAttribute('href')
      document.getElementById('exit')?.click()
    })

    expect(afterSwitch).toBe(1)
    expect(await engine(page, ({ cancelled }) => cancelled)).toBe(2)
  })
})

type State = keyof typeof buttons

/** What the buttons offer, by what the reader hears. */
const buttons = {
  silent: [aloud.read],
  speaking: [aloud.pause, aloud.stop],
  paused: [aloud.resume, aloud.stop],
}

/** A page that has begun to read. */
async function listening() {
  const { page } = await visit('/fr/', { before: (page) => withVoices(page, [french]) })
  await page.getByRole('button', { name: aloud.read, exact: true }).click()
  await shows(page, 'speaking')
  return page
}

function shows(page: Page, state: State) {
  const shown = page.locator('#message button')
  return expect
    .poll(async () => (await shown.filter({ visible: true }).allInnerTexts()).sort())
    .toEqual([...buttons[state]].sort())
}

function engine<Told>(page: Page, ask: (engine: Engine) => Told) {
  return page.evaluate<Told>(`(${ask})(window.engine)`)
}

function marks(page: Page) {
  return page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].length)
}

function sentences() {
  const segments = new Intl.Segmenter(intlLocale('fr'), { granularity: 'sentence' })
  return words('fr').message.paragraphs.flatMap((text) =>
    [...segments.segment(text)].map(({ segment }) => segment),
  )
}

function voice(name: string, lang: string, preferred = false): Voice {
  return { name, lang, localService: true, default: preferred }
}
