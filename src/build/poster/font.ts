import type { Subset } from 'fontkit'
import type { Cluster, Type } from './shape.ts'

export interface Embedded {
  name: string
  reference: PDFKit.PDFKitReference
  subset: Subset
  /** The codes in use. A glyph has one for each text and each width that it stands for. */
  codes: Map<string, Meant & { code: number }>
}

interface Meant {
  glyph: number
  text: string
  /** Ems. */
  width: number
}

export function shown({ text, glyphs: [glyph] }: Cluster): Meant {
  return { text, glyph: glyph?.id ?? 0, width: glyph?.advance ?? 0 }
}

/**
 * Invisible characters for a word whose glyphs are drawn as shapes, like the text under a scanned page.
 * If its marks and dots were text, readers would take them for letters and lines of their own.
 */
export function spread(word: readonly Cluster[], { shape: glyph }: Type[number]): Meant[] {
  const glyphs = word.flatMap((cluster) => cluster.glyphs)
  const total = glyphs.reduce((sum, { advance }) => sum + advance, 0)
  const inOrder = word.toSorted((one, other) => one.from - other.from)
  const characters = inOrder.flatMap(({ text }) => [...text])
  // Any glyph with a shape will do; some PDF readers skip glyphs without one.
  return characters.map((text) => ({ glyph, text, width: total / characters.length }))
}

/** @returns the code for a glyph, with its text and its width, in the embedded font. */
export function use({ subset, codes }: Embedded, { glyph, text, width }: Meant) {
  const key = `${glyph} ${text} ${short(width)}`
  const known = codes.get(key)
  if (known) return known.code
  // Code 0 is reserved for missing characters.
  const code = codes.size + 1
  // It returns the glyph's number in the subset, but its types say a boolean.
  const id = subset.includeGlyph(glyph as never) as unknown as number
  codes.set(key, { code, glyph: id, text, width })
  return code
}

/**
 * Writes the used glyphs of a font, their widths and their characters into the PDF: PDF 1.7, section
 * 9.7.
 */
export function finish(
  document: PDFKit.PDFDocument,
  { name, outlines }: Type[number],
  { name: tag, reference, subset, codes }: Embedded,
) {
  const scale = 1000 / outlines.unitsPerEm
  const known = [...codes.values()]
  const glyphs = document.ref({})
  glyphs.end(
    Buffer.from([0, ...known.map(({ glyph }) => glyph)].flatMap((id) => [id >> 8, id & 255])),
  )
  const { minX, minY, maxX, maxY } = outlines.bbox
  const file = document.ref({})
  file.end(Buffer.from(subset.encode()))
  const letters = [...tag]
    .map((letter) => String.fromCharCode(65 + (letter.charCodeAt(0) % 26)))
    .join('')
  const baseName = `${letters.padStart(6, 'J')}+${name}`
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: baseName,
    Flags: 4,
    FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(outlines.ascent * scale),
    Descent: Math.round(outlines.descent * scale),
    CapHeight: Math.round(outlines.capHeight * scale),
    StemV: 80,
    FontFile2: file,
  })
  descriptor.end(null)
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: baseName,
    CIDSystemInfo: {
      Registry: new String('Adobe'),
      Ordering: new String('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    CIDToGIDMap: glyphs,
    W: [1, known.map(({ width }) => Math.round(width * 1000))],
  })
  descendant.end(null)
  const unicode = document.ref({})
  unicode.end(Buffer.from(characterMap(known)))
  Object.assign((reference as unknown as { data: object }).data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: baseName,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  })
  reference.end(null)
}

function characterMap(codes: readonly { code: number; text: string }[]) {
  const lines = codes.map(({ code, text }) => `<${hex(code)}> <${[...text].map(utf16).join('')}>`)
  const blocks = []
  // A block may have at most 100 lines.
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(character: string) {
  return Array.from({ length: character.length }, (_, unit) =>
    hex(character.charCodeAt(unit)),
  ).join('')
}

export function hex(code: number) {
  return code.toString(16).padStart(4, '0')
}

/** Hundredths of a point are finer than any printer. */
export function short(value: number) {
  return String(Math.round(value * 100) / 100)
}
