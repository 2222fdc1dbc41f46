import { leaves, namespaces } from '../locales/words.ts'
import type { Folder, Reference } from './folder.ts'

/**
 * Faults against the glossary: a name that is not the official one, or a forbidden word, such as that
 * for smuggling.
 */
export function terminology({ lang, words, glossary }: Folder, { terms }: Reference) {
  const texts = namespaces.flatMap((namespace) =>
    leaves(words[namespace]).map(([key, text]) => ({
      key: `${namespace} ${key}`,
      text: plain(text),
    })),
  )
  const at = new Map(texts.map(({ key, text }) => [key, text]))
  return [
    ...Object.keys(glossary)
      .filter((id) => !terms.some((term) => term.id === id))
      .map((id) => `"${id}" is no term of locales/glossary.json`),
    ...terms.flatMap(({ id }) => {
      const { approved = [], forbidden = [], short } = glossary[id] ?? {}
      if (approved.length === 0) return [`"${id}" has no approved word in ${lang}`]
      return [
        ...forbidden.flatMap((word) =>
          texts
            .filter(({ text }) => text.includes(plain(word)))
            .map(({ key }) => `"${word}" for ${id} is forbidden, but stands in ${key}`),
        ),
        ...forbidden
          .filter((word) => approved.some((name) => plain(name).includes(plain(word))))
          .map((word) => `"${word}" for ${id} is forbidden and part of an approved word`),
        ...texts
          .filter(({ text }) => short && new RegExp(short, 'u').test(text))
          .map(({ key }) => `"${id}" is cut short in ${key}, and could mean another`),
        ...(named[id] ?? [])
          .filter((key) => !approved.some((name) => at.get(key)?.includes(plain(name))))
          .map((key) => `"${id}" is not named by an approved word in ${key}`),
      ]
    }),
  ]
}

/** Keys in which every language must use the approved word of a term. */
const named: Record<string, string[]> = {
  'World Day Against Trafficking in Persons': ['page top.day'],
  'Global Digital Compact': ['page compact.adopted.text'],
  'Summit of the Future': ['page letter.note.text'],
  'theme of 2022': ['message paragraphs.6'],
}

/** Text for comparing: lower case, plain spaces, no vowel marks of Arabic. */
function plain(text: string) {
  return text
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
}
