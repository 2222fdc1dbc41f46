import { describe, expect, test } from 'vitest'
import { leaves } from '../../src/build/locales/words.ts'
import { quotes } from '../../src/content/quotes.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import { quoteOf } from '../../src/i18n/quoteOf.ts'
import { held } from '../../src/site/held.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { loose } from '../../src/site/loose.ts'
import { words } from '../servedWords.ts'

const joined: Lang[] = ['my', 'th']

test.each([
  ['my', 'တိုက်ဖျက်ရေး၊ လူကုန်ကူးမှု။ ၂၀၂၂၊', 'တိုက်ဖျက်ရေး~၊ လူကုန်ကူးမှု~။ ၂၀၂၂၊'],
  ['my', 'အန်တိုနီယို ဂူတာရက်စ်က', 'အန်တိုနီယို ဂူတာရ~က်~စ်က'],
  ['my', 'ပို့စ် အီးမေးလ် အွန်လိုင်း', 'ပို့~စ် အီးမေး~လ် အွ~န်လိုင်း'],
  ['my', 'အားမကိုးပါနှင့် ၂၀၂၂ ခုနှစ်', 'အားမ~ကိုးပါနှင့် ၂၀၂၂ ခု~နှစ်'],
  ['my', 'ဓမ္မကို', 'ဓမ္မကို'],
  ['th', '“การค้ามนุษย์” พ.ศ. 2565', '“การค้ามนุษย์~” พ.ศ. 2565'],
  ['th', '“{{quote}}”', '“{{quote}}~”'],
  ['zh', '“人口贩运”。', '“人口贩运”。'],
] as const)('in %s a page shows “%s” as “%s”', (lang, said, shown) => {
  expect(held(lang, [said])).toEqual([shown.replaceAll('~', '\u200d')])
})

describe.each(languages)('in $name', ({ code }) => {
  const shown = held(code, words[code])

  test('all that leaves the page is as it was written', () => {
    const [before, after] = [words[code], shown].map((all) =>
      leaves(all).map(([, text]) => (joined.includes(code) ? loose(text) : text)),
    )

    expect(after).toEqual(before)
    if (!joined.includes(code)) expect(after?.map(loose)).toEqual(after)
  })

  test('what is shown is not changed once more', () => {
    expect(held(code, shown)).toEqual(shown)
  })

  test('a quote is found in its paragraph, and quotes in turn, as before', () => {
    const [before, after] = [words[code], shown].map((all) =>
      quotes.map((id) => loose(quoteOf(createI18n(code, all), id).text)),
    )

    expect(after).toEqual(before)
  })
})
