import type { Lang } from '../site/languages.ts'

/**
 * When the Summit of the Future was held, and when it adopted the Compact. These days stand in the
 * sentences, where they can be declined; a test holds them to this.
 * Source: https://www.un.org/en/civil-society/united-nations-summit-future
 */
export const summit = {
  from: '2024-09-22',
  to: '2024-09-23',
  adoption: '2024-09-22',
  /** The year for which it was planned when the message was written. */
  planned: 2023,
} as const

/** The Global Digital Compact. Sources beside each fact. */
export const compact = {
  /**
   * In the report Our Common Agenda, A/75/982: https://www.un.org/pact-for-the-future/fr/about-pact,
   * https://dig.watch/resource/a-global-digital-compact-an-open-free-and-secure-digital-future-for-all-our-common-agenda-policy-brief-5
   */
  proposed: { year: 2021 },
  /** Annex I: https://www.un.org/pact-for-the-future/en/annex-i-global-digital-compact */
  adopted: { symbol: 'A/RES/79/1' },
  /**
   * The source names the 82nd session of the General Assembly and no year. A session lasts from one
   * September to the next; the 82nd opens in 2027.
   */
  review: {
    opens: '2027-09',
    closes: '2028-09',
    source: 'https://www.un.org/pact-for-the-future/fr/follow-and-review-action-13',
    /** When the session opens, look what became of the review. The sentences stay true. */
    until: '2027-09-01',
  },
  /** The day on which the editor's note was last checked against these sources. */
  noteDate: '2026-11-28',
  noteUntil: '2027-11-28',
} as const

/** The Compact's own text, in the language where its address is known, else in English. */
export const compactText: Partial<Record<Lang, string>> & { default: string } = {
  fr: 'https://www.un.org/pact-for-the-future/fr/annex-i-global-digital-compact',
  es: 'https://www.un.org/pact-for-the-future/es/annex-1-global-digital-compact',
  default: 'https://www.un.org/pact-for-the-future/en/annex-i-global-digital-compact',
}
