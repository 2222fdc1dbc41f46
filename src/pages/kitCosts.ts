import { documents } from 'virtual:locales'
import type { Costs, Frames, Weight, Weights } from '../site/files.ts'
import { intlLocale, type Lang, languages } from '../site/languages.ts'

/** @see Frames */
export async function framesIn(weights: Weights): Promise<Frames> {
  const frames = languages.map(async ({ code }) => {
    const { title, link } = (await documents[code]()).default.document.embed
    return [code, { title, link, bytes: weights[code]?.alone.bytes ?? 0 }]
  })
  return Object.fromEntries(await Promise.all(frames))
}

/** @see Costs */
export function costsIn(spoken: Lang, weights: Weights): Costs {
  const { alone, loaded, element } = weights[spoken] ?? {}
  const cost = ({ bytes, requests }: Weight = { bytes: 0, requests: 0 }) => ({
    more: bytes - (alone?.bytes ?? 0),
    requests,
  })
  const parts = new Intl.NumberFormat(intlLocale(spoken)).formatToParts(10_000)
  return {
    ways: { alone: cost(alone), loaded: cost(loaded), element: cost(element) },
    thousands: parts.find(({ type }) => type === 'group')?.value ?? '',
  }
}
