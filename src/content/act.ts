import type page from '../../locales/en/page.json'

export type ActorId = Exclude<keyof typeof page.act, 'heading' | 'lead'>

/** In the order in which the message names them, and then the reader. */
export const actors: readonly ActorId[] = [
  'governments',
  'regulators',
  'companies',
  'society',
  'you',
]
