import type page from '../../locales/en/page.json'
import type { Source } from './technology.ts'

export type ActorId = Exclude<keyof typeof page.act, 'heading' | 'lead'>

/** In the order in which the message names them. Before them comes the reader. */
export const actors = [
  'governments',
  'regulators',
  'companies',
  'society',
] as const satisfies readonly ActorId[]

interface Law extends Required<Source> {
  step: number
  until: string
}

/** Where a step names a law: which step, counted from 0, and the law's own text. */
export const laws: Partial<Record<ActorId, Law>> = {
  regulators: {
    step: 1,
    name: 'GovInfo',
    year: 2024,
    url: 'https://www.govinfo.gov/content/pkg/PLAW-118publ59/html/PLAW-118publ59.htm',
    until: '2027-11-28',
  },
}
