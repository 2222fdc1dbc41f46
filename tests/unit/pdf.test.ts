import { expect, test } from 'vitest'
import { openTypeFonts } from '../../src/build/poster/openType.ts'
import { createPage } from '../../src/build/poster/page.ts'
import { typeface } from '../../src/build/poster/shape.ts'
import { typography } from '../../src/picture/typography.ts'
import { direction, type Script } from '../../src/site/languages.ts'
import { sheetsOf } from '../pdf.ts'
import { printed } from '../text.ts'

/** What is hard in each script: marks, dots and vowels that move, letters that join, words without spaces. */
const samples = [
  { lang: 'fr', script: 'Latn', line: '« L’efficacité, ça fait 100 % ! »' },
  { lang: 'vi', script: 'Latn', line: 'Nạn buôn bán người là một tội ác đê hèn.' },
  { lang: 'uk', script: 'Cyrl', line: 'Торгівля людьми — це ганебний злочин.' },
  { lang: 'ar', script: 'Arab', line: '”المتّجرون بالأشخاص“ عام 2022 وللسلامة' },
  { lang: 'fa', script: 'Arab', line: 'قاچاق انسان، آسیب‌پذیری‌ها و گریز' },
  { lang: 'ur', script: 'Aran', line: 'انسانی تجارت ایک گھناؤنا جرم' },
  { lang: 'bn', script: 'Beng', line: 'মানব পাচার প্রত্যেক ব্যক্তির মর্যাদার উপর আক্রমণ।' },
  { lang: 'ne', script: 'Deva', line: 'प्रत्येक व्यक्तिको मर्यादामाथि पूर्ण आक्रमण गर्छ।' },
  { lang: 'zh', script: 'Hans', line: '贩运人口是一种卑劣的罪行，是对每个人的侵犯。' },
  { lang: 'my', script: 'Mymr', line: 'လူကုန်ကူးခြင်းသည် ဂုဏ်သိက္ခာကို တိုက်ခိုက်သော' },
  { lang: 'th', script: 'Thai', line: 'อาชญากรรมที่ชั่วร้ายและศักดิ์ศรีของทุกคน' },
] as const

test.each(samples)('a line in $lang is read as it was written', async ({ lang, script, line }) => {
  const [text = ''] = await sheetsOf(await sheetOf(lang, script, line))

  expect(printed(text)).toBe(printed(line))
})

test('the same words make the same bytes', async () => {
  const [{ lang, script, line }] = samples

  const [once, again] = [await sheetOf(lang, script, line), await sheetOf(lang, script, line)]

  expect(once.equals(again)).toBe(true)
})

test('a character without a glyph stops the build instead of leaving an empty box', async () => {
  await expect(sheetOf('fr', 'Latn', 'liberté 自由')).rejects.toThrow('no font draws "自"')
})

async function sheetOf(lang: string, script: Script, line: string) {
  const fonts = (await openTypeFonts(typography[script].quote)).map(typeface)
  const sheet = createPage({
    width: 600,
    height: 100,
    title: line,
    lang,
    direction: direction({ script }),
    date: new Date(0),
  })
  const rtl = direction({ script }) === 'rtl'
  sheet.write([line], fonts, {
    tag: 'P',
    x: rtl ? 560 : 40,
    y: 50,
    align: rtl ? 'right' : 'left',
    size: 18,
    leading: 30,
    colour: '#0c1f45',
  })
  return sheet.end()
}
