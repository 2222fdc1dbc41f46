import type { Lang } from '../site/languages.ts'

/**
 * When the Summit of the Future was held, and when it adopted the Compact. These days stand in the
 * sentences, where they can be declined; a test holds them to this.
 * Source: https://www.un.org/en/civil-society/united-nations-summit-future
 */
export const summit = { from: '2024-09-22', to: '2024-09-23', adoption: '2024-09-22' } as const

/** The Global Digital Compact. Sources beside each fact. */
export const compact = {
  /** https://www.un.org/pact-for-the-future/fr/about-pact, https://interaffairs.ru/news/show/37601 */
  proposed: { year: 2021 },
  /** Annex I: https://www.un.org/pact-for-the-future/es/annex-1-global-digital-compact */
  adopted: { symbol: 'A/RES/79/1' },
  /** The 82nd session of the General Assembly opens in September 2027. */
  review: {
    year: 2027,
    source: 'https://www.un.org/pact-for-the-future/fr/follow-and-review-action-13',
  },
  /** The day on which the editor's note was last checked against these sources. */
  noteDate: '2026-11-24',
} as const

/** What the UN says of the Compact's commitments: https://www.un.org/global-digital-compact/fr */
export const compactText: Partial<Record<Lang, string>> & { default: string } = {
  fr: 'https://www.un.org/pact-for-the-future/fr/annex-i-global-digital-compact',
  es: 'https://www.un.org/pact-for-the-future/es/annex-1-global-digital-compact',
  zh: 'https://www.un.org/pact-for-the-future/zh/home',
  default: 'https://www.un.org/en/civil-society/united-nations-summit-future',
}
