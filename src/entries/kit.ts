import { kits, locales } from 'virtual:locales'
import { isLang } from '../site/languages.ts'
import { watchMenu } from '../ui/menu.ts'
import { sleepOn } from '../ui/sleep.ts'

/**
 * Wakes the kit at once: whoever comes here has come to use its tools. On a slow line that takes a
 * while, and what is pressed meanwhile is done as soon as it can be.
 */

const { lang } = document.documentElement

const pressed = new Set<HTMLElement>()

function hold(event: MouseEvent) {
  const button = event.target instanceof Element && event.target.closest('button')
  if (!button) return
  pressed.add(button)
  // React would take it too, once it has begun.
  event.stopPropagation()
}

document.addEventListener('click', hold, { capture: true })

async function wake() {
  if (!isLang(lang)) throw new Error('not our words')
  const [{ wakeUp }, { default: resources }, { default: kit }] = await Promise.all([
    import('./tools.tsx'),
    locales[lang](),
    kits[lang](),
  ])
  await wakeUp(lang, resources, kit)
}

wake()
  .catch(sleepOn)
  .finally(() => {
    document.removeEventListener('click', hold, { capture: true })
    for (const button of pressed) button.click()
  })

watchMenu()

// What was chosen goes along to the kit in another language, and the frame's own language with it.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[lang][hreflang]')
    if (!link) return
    const choice = new URLSearchParams(location.search)
    if (choice.get('lang') === lang) choice.delete('lang')
    link.search = choice.toString().replaceAll('%2C', ',')
    link.hash = location.hash
  },
  { capture: true },
)
