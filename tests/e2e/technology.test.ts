import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

const { technology } = words('fr').page
const misused = Object.values(technology.tools).map((tool) => tool.misuse.text)

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('the arrow keys turn all tools to one side, to the other, and back to both', async () => {
    const { page } = await visit('/fr/', { javaScriptEnabled, reducedMotion: 'reduce' })
    await page.getByRole('radio', { name: technology.both }).focus()

    const states = []
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key)
      states.push(await seen(page))
    }

    expect(states).toEqual([
      { misuse: 4, use: 0 },
      { misuse: 4, use: 4 },
      { misuse: 0, use: 4 },
      { misuse: 4, use: 4 },
    ])
  })

  test('a finger turns them too', async () => {
    const { page } = await visit('/fr/', {
      javaScriptEnabled,
      hasTouch: true,
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    })
    const side = (name: string) =>
      page.locator('#technology label').filter({ hasText: new RegExp(`^${name}$`) })

    await side(technology.use).tap()

    expect(await seen(page)).toEqual({ misuse: 0, use: 4 })

    await side(technology.both).tap()

    expect(await seen(page)).toEqual({ misuse: 4, use: 4 })
  })
})

/** How many tools show their one and their other side: what is hidden is hidden from every sense. */
async function seen(page: Page) {
  const section = page.locator('#technology')
  const headings = await section.getByRole('heading', { level: 4 }).count()
  const shown = await section.innerText()
  const misuse = misused.filter((text) => shown.includes(text)).length
  return { misuse, use: headings - misuse }
}
