import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { faults, outside } from './sight.ts'
import { stillAfter, viewports, visit } from './visit.ts'
import { words } from './writtenWords.ts'

const phones = { common: viewports.phone, small: { width: 320, height: 640 } }
const sideways = { width: 844, height: 390 }

describe.each(languages)('the first screen in $name', ({ code }) => {
  const { page: said, help } = words(code)
  const { title, lead, date, read } = said.top
  const actions = [read, said.quotes.share, help.heading]

  test('of a phone says what, whose words, which day, and what one can do', async () => {
    const { page } = await visit(`/${code}/`, { viewport: phones.common })
    await counted(page)

    const banner = page.getByRole('banner')
    const text = [title, date, lead.misuse, lead.use, lead.said].map((words) =>
      banner.getByText(words, { exact: true }),
    )
    const links = actions.map((name) => banner.getByRole('link', { name, exact: true }).last())

    for (const one of [...text, ...links]) expect(await inView(one, phones.common)).toBe(true)
    expect(await outside(page)).toEqual([])
  })

  test('of a small phone says what, and one thing that one can do', async () => {
    const { page } = await visit(`/${code}/`, { viewport: phones.small })
    await counted(page)

    const banner = page.getByRole('banner')

    expect(await inView(banner.getByRole('heading', { name: title }), phones.small)).toBe(true)
    expect(await inView(banner.getByRole('link', { name: read }), phones.small)).toBe(true)
    expect(await outside(page)).toEqual([])
  })

  test('of a phone held sideways shows the title, where the lead begins, and what one can do', async () => {
    const { page } = await visit(`/${code}/`, { viewport: sideways })
    await counted(page)

    const banner = page.getByRole('banner')
    const first = await banner.getByText(lead.misuse, { exact: true }).boundingBox()

    expect(await inView(banner.getByRole('heading', { name: title }), sideways)).toBe(true)
    expect(await inView(banner.getByRole('link', { name: read }), sideways)).toBe(true)
    expect(first?.y).toBeLessThan(sideways.height - 24)
  })
})

describe.each(['fr', 'ar'] as const)(
  'the two sentences of the lead turn the drawing: %s',
  (code) => {
    const { lead } = words(code).page.top

    test.each([true, false])('with scripts: %s', async (javaScriptEnabled) => {
      const { page } = await visit(`/${code}/`, {
        viewport: viewports.phone,
        reducedMotion: 'reduce',
        colorScheme: 'light',
        hasTouch: true,
        javaScriptEnabled,
      })
      // From right to left the pointer would begin on the way out, and show what it does.
      await page.mouse.move(viewports.phone.width / 2, viewports.phone.height - 1)

      const turn = async (name: string) => {
        await page.getByText(name, { exact: true }).tap({ force: true })
        await expect.poll(() => page.getByRole('radio', { name }).isChecked()).toBe(true)
      }

      const alone = await painted(page)
      await turn(lead.misuse)
      const misuse = await painted(page)
      await turn(lead.use)
      const use = await painted(page)

      // One person apart, in blue; nobody is linked.
      expect(alone.amber).toBe(0)
      expect(alone.blue).toBeGreaterThan(0)
      // Lines close in on that one.
      expect(misuse.amber).toBeGreaterThan(5 * alone.blue)
      expect(misuse.blue).toBe(0)
      // All are there, joined, and that one is like the rest.
      expect(use.amber).toBe(0)
      expect(use.blue).toBeGreaterThan(5 * alone.blue)
      expect(use.ink).toBeGreaterThan(1.2 * alone.ink)
    })
  },
)

test('the keyboard turns the drawing, and one sees where it is', async () => {
  const { page } = await visit('/fr/', { reducedMotion: 'reduce', colorScheme: 'light' })
  const { lead } = words('fr').page.top
  const [misuse, use] = [lead.misuse, lead.use].map((name) => page.getByRole('radio', { name }))

  await misuse?.focus()
  await page.keyboard.press('Space')
  const first = await painted(page)
  await page.keyboard.press('ArrowDown')
  const second = await painted(page)
  const ring = await page
    .getByText(lead.use, { exact: true })
    .evaluate((label) => getComputedStyle(label).outlineStyle)

  expect(first.amber).toBeGreaterThan(0)
  expect(second.amber).toBe(0)
  expect(await use?.isChecked()).toBe(true)
  expect(ring).toBe('solid')
})

test('a reader who asks for stillness sees the lines at once, another one sees them come', async () => {
  const { lead } = words('fr').page.top
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page } = await visit('/fr/', { reducedMotion })
    return page.getByText(lead.misuse, { exact: true }).evaluate((label: HTMLElement) => {
      label.click()
      return document.getAnimations().length
    })
  }

  expect(await moving('reduce')).toBe(0)
  expect(await moving('no-preference')).toBeGreaterThan(0)
})

test('a screen reader hears two choices under one name, and no drawing', async () => {
  const { page } = await visit('/fr/')
  const { top, technology } = words('fr').page

  const group = page.getByRole('radiogroup', { name: technology.heading })

  expect(await group.getByRole('radio').count()).toBe(2)
  expect(await group.getByRole('radio', { name: top.lead.misuse }).count()).toBe(1)
  expect(await group.getByRole('radio', { name: top.lead.use }).count()).toBe(1)
  expect(await page.getByRole('banner').getByRole('img').count()).toBe(0)
})

test('on paper the lead is read, and nothing is to be pressed', async () => {
  const { page } = await visit('/fr/')
  const { lead } = words('fr').page.top
  await page.emulateMedia({ media: 'print' })

  for (const sentence of Object.values(lead))
    expect(await page.getByText(sentence, { exact: true }).isVisible()).toBe(true)
  expect(await page.locator('header svg, header div a').filter({ visible: true }).count()).toBe(0)
})

describe('on 30 July the page says so in the largest type and asks to be passed on', () => {
  test.each([
    { zone: 'Pacific/Kiritimati', at: '2027-07-29T10:01Z', where: 'fourteen hours ahead' },
    { zone: 'Etc/GMT+12', at: '2027-07-31T11:58Z', where: 'twelve hours behind' },
  ])('$where', async ({ zone, at }) => {
    const { page } = await visit('/fr/', {
      timezoneId: zone,
      before: on(at),
      ...{ viewport: phones.common },
    })

    await isTheDay(page)
  })

  test.each([
    { zone: 'Pacific/Kiritimati', at: '2027-07-29T09:59Z' },
    { zone: 'Etc/GMT+12', at: '2027-07-30T11:59Z' },
    { zone: 'Pacific/Kiritimati', at: '2027-07-30T10:01Z' },
    { zone: 'Etc/GMT+12', at: '2027-07-31T12:01Z' },
  ])('and not at $at in $zone', async ({ zone, at }) => {
    const { page } = await visit('/fr/', { timezoneId: zone, before: on(at) })
    await counted(page)

    expect(await page.getByText(words('fr').page.top.today).count()).toBe(0)
    expect(await page.getByText(words('fr').page.top.date, { exact: true }).isVisible()).toBe(true)
  })

  test('in a tab that was open at midnight, until the next', async () => {
    const { page } = await visit('/fr/', {
      viewport: phones.common,
      before: (page) => page.clock.install({ time: new Date('2027-07-29T23:58') }),
    })

    await page.clock.runFor('03:00')
    await isTheDay(page)
    await page.clock.runFor('24:00:00')

    expect(await page.getByText(words('fr').page.top.today).count()).toBe(0)
  })

  test.each(languages)('in $name, on a phone', async ({ code }) => {
    const { page } = await visit(`/${code}/`, {
      viewport: phones.common,
      before: on('2027-07-30T12:00'),
    })
    const { top, share } = words(code).page
    await counted(page)

    const ask = page.getByRole('banner').getByRole('link', { name: share.heading })

    expect(await inView(page.getByText(top.today), phones.common)).toBe(true)
    expect(await inView(ask, phones.common)).toBe(true)
    expect(await inView(page.getByRole('heading', { name: top.title }), phones.common)).toBe(true)
    expect(await outside(page)).toEqual([])
  })

  test.each(['light', 'dark'] as const)('readable in the %s', async (colorScheme) => {
    const { page } = await visit('/ar/', { colorScheme, before: on('2027-07-30T12:00') })
    await counted(page)

    expect(await faults(page, { within: 'header' })).toEqual([])
  })
})

async function isTheDay(page: Page) {
  const { top, share } = words('fr').page
  const today = page.getByText(top.today)
  await today.waitFor()
  const [largest, ...others] = await page
    .locator('header')
    .locator('#days, h1, p, label, a')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .map((one) => ({ id: one.id, size: Number.parseFloat(getComputedStyle(one).fontSize) }))
        .sort((a, b) => b.size - a.size)
        .filter(({ id, size }, place, [first]) => place === 0 || id || size === first?.size),
    )
  const names = await page
    .locator('header a[href^="#"]:not(.skip)')
    .filter({ visible: true })
    .allInnerTexts()

  expect(largest?.id ?? '').toMatch(/^(days)?$/)
  expect(others.every(({ size }) => size <= (largest?.size ?? 0))).toBe(true)
  expect(
    await page.locator('h1').evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize)),
  ).toBeLessThan(await today.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(names[0]).toBe(share.heading)
}

function on(time: string) {
  return (page: Page) => page.clock.setFixedTime(new Date(time))
}

async function counted(page: Page) {
  await page.locator('#days:not(:empty)').waitFor()
}

/** Whether all of a thing is in the window before anybody scrolls, and not under what lies over it. */
async function inView(one: Locator, { width, height }: { width: number; height: number }) {
  const box = await one.boundingBox()
  return Boolean(
    box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
  )
}

/** How many pixels of the drawing at the top have each of its colours. */
async function painted(page: Page) {
  await stillAfter(50)
  const picture = await page.locator('header [role=radiogroup] > svg').screenshot()
  const reader = await page.context().newPage()
  const counts = await reader.evaluate(
    async ({ source, wanted }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? []
      const count = ([red = 0, green = 0, blue = 0]: number[]) => {
        let sum = 0
        for (let at = 0; at < data.length; at += 4) {
          const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]]
          if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 24) sum += 1
        }
        return sum
      }
      return { amber: count(wanted.amber), blue: count(wanted.blue), ink: count(wanted.ink) }
    },
    {
      source: `data:image/png;base64,${picture.toString('base64')}`,
      wanted: { amber: [202, 116, 0], blue: [2, 70, 139], ink: [12, 31, 69] },
    },
  )
  await reader.close()
  return counts
}
