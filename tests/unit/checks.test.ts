import { describe, expect, test } from 'vitest'
import { leaves, namespaces, read } from '../../src/build/locales/words.ts'
import { findings } from '../../src/build/translate/checks.ts'
import {
  contextOf,
  type Folder,
  readFolder,
  readReference,
} from '../../src/build/translate/folder.ts'
import type { Lang } from '../../src/site/languages.ts'

const reference = readReference('.')

/** A copy of a language in which one thing is broken. */
function broken(lang: Lang, breakIt: (copy: Copy) => void) {
  const copy = structuredClone(readFolder('.', lang))
  breakIt(copy as unknown as Copy)
  return findings(copy, reference)
}

type Copy = Omit<Folder, 'words'> & {
  words: {
    message: { paragraphs: string[]; quotes: Record<string, string> }
    // biome-ignore lint/suspicious/noExplicitAny: a test breaks what it likes
    page: any
    // biome-ignore lint/suspicious/noExplicitAny: a test breaks what it likes
    kit: any
  }
}

describe('a broken copy is found out:', () => {
  test.each<{ what: string; lang: Lang; breakIt: (copy: Copy) => void; said: RegExp }>([
    {
      what: 'a key is lost',
      lang: 'pt',
      breakIt: ({ words }) => delete words.page.skip,
      said: /pt\/page\.json: "skip" is missing/,
    },
    {
      what: 'a paragraph is lost',
      lang: 'it',
      breakIt: ({ words }) => words.message.paragraphs.pop(),
      said: /"paragraphs\.9" is missing/,
    },
    {
      what: 'English is left over',
      lang: 'de',
      breakIt: ({ words }) => {
        words.page.share.copy = 'Copy the link'
      },
      said: /"share\.copy" is the same as in English/,
    },
    {
      what: 'a translation is in the letters of another language',
      lang: 'uk',
      breakIt: ({ words }) => {
        words.page = JSON.parse(JSON.stringify(words.page).replace(/[а-яєіїґ]/giu, 'x'))
      },
      said: /"\*" is hardly written in Cyrillic letters/,
    },
    {
      what: 'a Latin letter stands for a Cyrillic one',
      lang: 'ru',
      breakIt: ({ words }) => {
        words.page.share.copy = words.page.share.copy.replace('о', 'o')
      },
      said: /"share\.copy" mixes two scripts/,
    },
    {
      what: 'names of menus in quotation marks stand side by side in a line that runs from the right',
      lang: 'fa',
      breakIt: ({ words }) => {
        words.page.share.copy = 'در «Add» «Embed» باز کنید'
      },
      said: /"share\.copy" has a quotation mark between Latin words/,
    },
    {
      what: 'an Arabic yeh stands for the Persian one',
      lang: 'fa',
      breakIt: ({ words }) => {
        words.page.skip = words.page.skip.replace('ی', 'ي')
      },
      said: /"skip" is against a rule: Persian writes/,
    },
    {
      what: 'a Persian kaf stands for the Arabic one',
      lang: 'ar',
      breakIt: ({ words }) => {
        words.page.skip += ' ک'
      },
      said: /"skip" is against a rule: letters of Persian/,
    },
    {
      what: 'a sentence ends as in English',
      lang: 'hi',
      breakIt: ({ words }) => {
        words.page.short.mark = words.page.short.mark.replace('।', '.')
      },
      said: /"short\.mark" ends otherwise/,
    },
    {
      what: 'an end is lost',
      lang: 'ur',
      breakIt: ({ words }) => {
        words.page.foot.independent = words.page.foot.independent.replace(/۔$/, '')
      },
      said: /"foot\.independent" ends otherwise/,
    },
    {
      what: 'a question opens as in English',
      lang: 'es',
      breakIt: ({ words }) => {
        words.page.technology.turn = words.page.technology.turn.replace('¿', '')
      },
      said: /"technology\.turn" is against a rule/,
    },
    {
      what: 'letters are not composed',
      lang: 'vi',
      breakIt: ({ words }) => {
        words.page.skip = words.page.skip.normalize('NFD')
      },
      said: /"skip" is not composed/,
    },
    {
      what: 'quotation marks are another language’s',
      lang: 'de',
      breakIt: ({ words }) => {
        words.message.paragraphs[6] = words.message.paragraphs[6]?.replace('„', '«') ?? ''
      },
      said: /"paragraphs\.6" has quotation marks of another language: «/,
    },
    {
      what: 'an apostrophe is straight',
      lang: 'it',
      breakIt: ({ words }) => {
        words.page.skip += " l'"
      },
      said: /"skip" has straight/,
    },
    {
      what: 'a number is wrong',
      lang: 'ne',
      breakIt: ({ words }) => {
        words.page.letter.place = words.page.letter.place.replace('२०२२', '२०२३')
      },
      said: /"letter\.place" has the numbers/,
    },
    {
      what: 'digits are not those that the press prints',
      lang: 'bn',
      breakIt: ({ words }) => {
        words.page.top.date = words.page.top.date.replace('৩০', '30')
      },
      said: /"top\.date" has 30, which prose writes ৩০/,
    },
    {
      what: 'digits are those of the press, where ours are not',
      lang: 'hi',
      breakIt: ({ words }) => {
        words.page.top.date = words.page.top.date.replace('30', '३०')
      },
      said: /"top\.date" has ३०, which prose writes 30/,
    },
    {
      what: 'half of a text is lost',
      lang: 'sq',
      breakIt: ({ words }) => {
        words.page.foot.privacy = `${words.page.foot.privacy.slice(0, 30)}.`
      },
      said: /"foot\.privacy" is 0\.\d+ times as long/,
    },
    {
      what: 'a label has no room',
      lang: 'th',
      breakIt: ({ words }) => {
        words.page.technology.use = 'ใช้'.repeat(19)
      },
      said: /"technology\.use" has \d+ characters, and room for 18/,
    },
    {
      what: 'a sentence is lost from a paragraph',
      lang: 'my',
      breakIt: ({ words }) => {
        words.message.paragraphs[5] = words.message.paragraphs[5]?.replace('။', '') ?? ''
      },
      said: /"paragraphs\.5" has 2 sentences, the reference 3/,
    },
    {
      what: 'a quote is not word for word',
      lang: 'tr',
      breakIt: ({ words }) => {
        words.message.quotes.crime += 's'
      },
      said: /"quotes\.crime" is not word for word/,
    },
    {
      what: 'a quote is of another paragraph',
      lang: 'ro',
      breakIt: ({ words }) => {
        words.message.quotes.crime = words.message.paragraphs[1] ?? ''
      },
      said: /"quotes\.crime" is of another paragraph/,
    },
    {
      what: 'trafficking is rendered as smuggling',
      lang: 'id',
      breakIt: ({ words, glossary }) => {
        words.page.skip += ` ${glossary['trafficking in persons']?.forbidden[0]}`
      },
      said: /is forbidden, but stands in page skip/,
    },
    {
      what: 'the day has another name',
      lang: 'sw',
      breakIt: ({ words }) => {
        words.page.top.day = words.page.top.title
      },
      said: /"World Day Against Trafficking in Persons" is not named/,
    },
    {
      what: 'a term has no word',
      lang: 'fil',
      breakIt: ({ glossary }) => delete glossary.survivors,
      said: /"survivors" has no approved word in fil/,
    },
    {
      what: 'what is allowed is not there',
      lang: 'fr',
      breakIt: ({ rules }) => {
        rules.same = { ...rules.same, 'page skip': 'no reason' }
      },
      said: /checks\.json: "page skip" allows nothing/,
    },
    {
      what: 'a character is not seen',
      lang: 'zh',
      breakIt: ({ words }) => {
        words.page.skip += '\u200e'
      },
      said: /"skip" has a character that nobody sees/,
    },
    {
      what: 'a bracket stays open',
      lang: 'en',
      breakIt: ({ words }) => {
        words.page.skip += ' ('
      },
      said: /"skip" opens or closes \(\)/,
    },
  ])('$what', ({ lang, breakIt, said }) => {
    expect(broken(lang, breakIt).join('\n')).toMatch(said)
  })
})

test('every key says what it is for and where it is met', () => {
  const keys = namespaces.flatMap((namespace) =>
    leaves(read('.', namespace === 'message' ? 'fr' : 'en', namespace)).map(
      ([key]) => `${namespace} ${key}`,
    ),
  )

  const unexplained = keys.filter((key) => {
    const about = contextOf(reference.context, key)
    return !about?.for || !about.where
  })

  expect(unexplained).toEqual([])
})
