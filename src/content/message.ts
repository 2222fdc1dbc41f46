import type { Lang } from '../site/languages.ts'

/**
 * The document that the site presents. Sources: the article itself; UN press
 * release SG/SM/21387, https://press.un.org/fr/2022/sgsm21387.doc.htm
 */
export const message = {
  date: '2022-07-30',
  symbol: 'SG/SM/21387',
  article:
    'https://www.radiohc.cu/index.php/fr/noticias/internacionales/295059-le-secretaire-general-de-lonu-appelle-a-en-finir-avec-la-traite-de-personnes',
} as const

/** The last day on which its author is Secretary-General. No sentence of the site is false after it. */
export const office = { until: '2026-12-31' } as const

/** Where the text of a language comes from, as its `message.json` says. */
export type Provenance = {
  /** The UN's own version in that language, where one is stably published. */
  official?: string
} & (
  | { kind: 'published'; from: string }
  | { kind: 'translation'; from: Lang }
  | { kind: 'reviewed'; from: Lang; by: string; reviewedOn: string }
)
