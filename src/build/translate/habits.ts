import type { Script } from '../../site/languages.ts'

interface Habits {
  letters: string
  /** What ends a statement; nothing where a script has no mark for it. */
  statement: string
  /** What the script never writes. */
  never: RegExp
  /** Invisible characters that the script needs. */
  invisible?: RegExp
  /** The least and the greatest length of a translation, as a share of the reference. */
  length: readonly [number, number]
}

const latin: Omit<Habits, 'letters'> = {
  statement: '.',
  never: /\s[;:!?]|[\u060c\u061b\u061f\u06d4\u0964\u3001\u3002\uff0c\uff01\uff1a\uff1f]/,
  length: [0.4, 2.5],
}

const indic: Omit<Habits, 'letters'> = {
  ...latin,
  statement: '\u0964',
  never: /\s[;:!?\u0964]|[\u060c\u061b\u061f\u06d4\u3001\u3002\uff0c\uff01\uff1a\uff1f]/,
  invisible: /[\u200c\u200d]/g,
}

const arabic: Omit<Habits, 'letters'> = {
  ...latin,
  never: /(?<!\d),|,(?!\d)|[;?]|\s[\u060c\u061b\u061f\u06d4]/,
  invisible: /\u200c/g,
}

/** What most languages of a script have in common; the rest is in `locales/{lang}/checks.json`. */
export const habits: Record<Script, Habits> = {
  Arab: { letters: 'Arabic', ...arabic },
  Aran: { letters: 'Arabic', ...arabic, statement: '\u06d4' },
  Beng: { letters: 'Bengali', ...indic },
  Cyrl: { letters: 'Cyrillic', ...latin },
  Deva: { letters: 'Devanagari', ...indic },
  Hans: {
    letters: 'Han',
    statement: '\u3002',
    never: /[,;?!]|(?<!\w)[.:()]|[.:()](?!\w)/,
    // Where a title may break; elsewhere words have spaces.
    invisible: /\u200b/g,
    length: [0.15, 1.2],
  },
  Latn: { letters: 'Latin', ...latin },
  Mymr: { letters: 'Myanmar', ...latin, statement: '\u104b', invisible: /[\u200b\u200d]/g },
  Thai: { letters: 'Thai', ...latin, statement: '', invisible: /\u200b/g },
}
