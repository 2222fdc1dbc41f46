import { laws } from './act.ts'
import { compact } from './compact.ts'
import { crime, growth, labour, selfRescue, who } from './figures.ts'
import { office } from './message.ts'
import { tools } from './technology.ts'
import { complete } from './timeline.ts'

/** A fact with a day by which somebody must look at it. Help lines have days of their own. */
interface DatedFact {
  /** Where its sentence stands on the page. */
  id: string
  /** Where it is kept. */
  file: string
  /** The last day of which it is known to be the newest. */
  until: string
  /** What it is after that day: true still, though perhaps not the newest; or false, unless renewed. */
  after: 'stays true' | 'renew'
  /** Where to look. */
  source: string | undefined
}

/** The soonest first. Sentences are written so that they stay true; who adds one that cannot says `renew`. */
export const datedFacts: readonly DatedFact[] = [
  ...Object.entries({ who, growth, crime, escape: selfRescue, labour }).map(([id, { source }]) =>
    dated(`figures.${id}`, 'figures', source.until, source.url),
  ),
  ...tools.flatMap((tool) =>
    (['misuse', 'use'] as const).map((side) => {
      const { until, source } = tool[side]
      return until && dated(`technology.tools.${tool.id}.${side}`, 'technology', until, source?.url)
    }),
  ),
  ...Object.entries(laws).map(([actor, { step, until, url }]) =>
    dated(`act.${actor}.steps[${step}]`, 'act', until, url),
  ),
  dated('compact.next', 'compact', compact.review.until, compact.review.source),
  dated('letter.note', 'compact', compact.noteUntil),
  dated('letter.role', 'message', office.until),
  dated(
    'timeline.themes',
    'timeline',
    complete.themes,
    'https://www.unodc.org/unodc/en/endht/index.html',
  ),
  dated(
    'timeline.events.cybercrime',
    'timeline',
    complete.cybercrime,
    'https://www.unodc.org/unodc/en/cybercrime/convention/home.html',
  ),
]
  .filter((fact) => typeof fact === 'object')
  .sort((a, b) => a.until.localeCompare(b.until))

function dated(id: string, file: string, until: string, source?: string): DatedFact {
  return { id, file: `src/content/${file}.ts`, until, after: 'stays true', source }
}
