import { describe, expect, test } from 'vitest'
import { breakLines, piecesOf } from '../../src/picture/lines.ts'

/** Every letter as wide as every other. */
function set(text: string, lang: string, width: number) {
  const pieces = piecesOf(text, lang).map((piece) => ({
    text: piece,
    width: piece.length,
    bare: piece.trimEnd().length,
  }))
  return breakLines(pieces, width)?.map((line) => line.text)
}

test.each([
  ['fr', 'Les trafiquants d’êtres humains tirent profit de ces fragilités'],
  ['ar', 'الاتجار بالأشخاص جريمة شنيعة واعتداء مكتمل الأركان'],
  ['zh', '贩运人口是一种卑劣的罪行，是对每个人的权利、安全和尊严的全面侵犯。'],
  ['th', 'การค้ามนุษย์เป็นอาชญากรรมที่เลวร้าย'],
  ['my', 'လူကုန်ကူးမှုသည် အလွန်ယုတ်မာသော ရာဇဝတ်မှုဖြစ်ပြီး'],
])('nothing of a text is lost between its lines (%s)', (lang, text) => {
  const lines = set(text, lang, 24) ?? []

  expect(piecesOf(text, lang).join('')).toBe(text)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test('lines are as even as their number allows', () => {
  expect(set('one two six ten five four', 'en', 22)).toEqual(['one two six', 'ten five four'])
})

test('a word stays whole, and what it cannot fit into is refused', () => {
  expect(set('trafficking', 'en', 8)).toBeUndefined()
})

test('French marks stay with their words', () => {
  const lines = set('«\u202fTraite\u202f: crime\u202f!\u202f»', 'fr', 11)

  expect(lines).toEqual(['«\u202fTraite\u202f:', 'crime\u202f!\u202f»'])
})

describe('in Chinese', () => {
  const text = '我提议制定《全球数字契约》，“以促使全世界”团结起来、行动起来。'

  test.each([6, 7, 8, 9, 10, 11])('no line of %d begins or ends with the wrong mark', (width) => {
    const lines = set(text, 'zh', width) ?? []

    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter((line) => /^[，。、》”]/.test(line))).toEqual([])
    expect(lines.filter((line) => /[《“]$/.test(line))).toEqual([])
  })

  test('a name written by its sounds is not broken after its dot', () => {
    const pieces = piecesOf('联合国秘书长安东尼奥·古特雷斯，2022年7月30日', 'zh')

    expect(pieces.some((piece) => piece.includes('安东尼奥·古特雷斯，'))).toBe(true)
  })
})

test('a translator’s word joiner keeps two words together', () => {
  const before = (text: string) => piecesOf(text, 'th').some((piece) => piece.startsWith('บาล'))

  expect(before('ธรรมาภิบาล')).toBe(true)
  expect(before('ธรรมาภิ\u2060บาล')).toBe(false)
})
