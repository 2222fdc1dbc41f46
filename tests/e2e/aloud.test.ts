import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './visit.ts'
import { words } from './words.ts'

const { aloud } = words('fr').page

describe('reading aloud, where the browser has a French voice', () => {
  test('is offered in French, and in no language without a voice', async () => {
    const { page: french } = await visit('/fr/', { before: speak })
    const { page: arabic } = await visit('/ar/', { before: speak })
    const { page: mute } = await visit('/fr/', { before: (page) => speak(page, []) })

    expect(await offered(french, aloud.read)).toBe(true)
    expect(await offered(arabic, words('ar').page.aloud.read)).toBe(false)
    expect(await offered(mute, aloud.read)).toBe(false)
  })

  test('goes sentence by sentence, marks the one that is spoken, and leaves the text alone', async () => {
    const { page } = await visit('/fr/', { before: speak })
    const before = await page.locator('#message blockquote').innerHTML()

    await page.getByRole('button', { name: aloud.read }).click()
    await page.getByRole('button', { name: aloud.pause }).waitFor()

    const { spoken, marked } = await page.evaluate(() => ({
      spoken: (window as unknown as { spoken: { text: string; lang: string }[] }).spoken,
      marked: [...(CSS.highlights.get('spoken') ?? [])].map(String),
    }))
    expect(spoken.map(({ text }) => text.trim()).join(' ')).toBe(
      words('fr').message.paragraphs.join(' '),
    )
    expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['fr-FR']))
    expect(marked).toEqual([spoken[0]?.text])
    expect(await page.locator('#message blockquote').innerHTML()).toBe(before)
  })

  test('pauses, goes on and stops', async () => {
    const { page } = await visit('/fr/', { before: speak })

    for (const name of [aloud.read, aloud.pause, aloud.resume, aloud.stop]) {
      await page.getByRole('button', { name, exact: true }).click()
    }
    await page.getByRole('button', { name: aloud.read, exact: true }).waitFor()

    expect(await calls(page)).toEqual(['cancel', 'speak', 'pause', 'resume', 'cancel'])
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  test('falls silent when another language is chosen, and when the reader leaves', async () => {
    const { page } = await visit('/fr/', { before: speak })
    await page.getByRole('button', { name: aloud.read }).click()
    await page.getByRole('button', { name: aloud.pause }).waitFor()

    await page.locator('footer a[lang=ar]').click()
    await page.locator('html[lang=ar]').waitFor()
    const afterSwitch = await calls(page)
    await page.evaluate(() => {
      document.getElementById('exit')?.removeAttribute('href')
      document.getElementById('exit')?.click()
    })

    expect(afterSwitch).toEqual(['cancel', 'speak', 'cancel'])
    expect(await calls(page)).toEqual(['cancel', 'speak', 'cancel', 'cancel'])
  })
})

async function offered(page: Page, name: string) {
  // Voices come after the document.
  await page.waitForTimeout(200)
  return page.getByRole('button', { name, exact: true }).isVisible()
}

function calls(page: Page) {
  return page.evaluate(() => (window as unknown as { calls: string[] }).calls)
}

/** A browser's voice that says nothing and remembers what it was asked: headless ones have none. */
async function speak(page: Page, voices: string[] = ['fr-FR', 'en-GB']) {
  await page.addInitScript((names) => {
    const spoken: SpeechSynthesisUtterance[] = []
    const calls: string[] = []
    const note = (name: string) => () => {
      if (calls.at(-1) !== name) calls.push(name)
    }
    Object.assign(window, {
      spoken: [],
      calls,
      SpeechSynthesisUtterance: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => names.map((lang) => ({ lang })),
        addEventListener() {},
        cancel: () => calls.push('cancel'),
        pause: note('pause'),
        resume: note('resume'),
        speak(utterance: SpeechSynthesisUtterance) {
          note('speak')()
          spoken.push(utterance)
          const { text, lang } = utterance
          ;(window as unknown as { spoken: object[] }).spoken.push({ text, lang })
          if (spoken.length === 1)
            setTimeout(() => utterance.onstart?.(new Event('start') as never))
        },
      },
    })
  }, voices)
}
