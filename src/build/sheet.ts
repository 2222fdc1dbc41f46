import bidiFactory from 'bidi-js'
import { create, type Font as Outlines, type Subset } from 'fontkit'
import { Blob, Direction, Face, Font, Buffer as Shaped, shape } from 'harfbuzzjs'
import PDFDocument from 'pdfkit'

const bidi = bidiFactory()

interface SheetOptions {
  /** Points, 72 to the inch. */
  width: number
  height: number
  title: string
  /** BCP 47. */
  lang: string
  direction: 'ltr' | 'rtl'
  date: Date
}

interface Placed {
  /** What a screen reader is told that it is. */
  tag: 'H1' | 'P'
  /** Points; where the first baseline begins, and the side from which it is set. */
  x: number
  y: number
  align: 'left' | 'right'
  size: number
  /** Points from one baseline to the next. */
  leading: number
  colour: string
}

/** OpenType fonts, best first. */
export type Type = readonly ReturnType<typeof typeface>[]

/** A font ready to shape, to measure and to be embedded with the glyphs that were used. */
export function typeface({ name, bytes }: { name: string; bytes: Buffer }) {
  const face = new Face(new Blob(bytes))
  const outlines = create(bytes) as Outlines
  const font = new Font(face)
  const covered = new Set(face.collectUnicodes())
  const glyphs = Array.from(covered, (code) => outlines.glyphForCodePoint(code).id)
  return {
    name,
    upem: face.upem,
    font,
    covered,
    outlines,
    /** Some glyph that has a shape. */
    shape: glyphs.find((id) => font.glyphToPath(id)) ?? 0,
  }
}

/**
 * One page of real text as an accessible PDF. Text is shaped by HarfBuzz and placed by the Unicode
 * bidirectional algorithm; every line carries its words as `ActualText`, so that it is copied, searched
 * and read aloud in reading order in every script, whatever its glyphs are. The same calls give the same bytes.
 */
export function createSheet({ width, height, title, lang, direction, date }: SheetOptions) {
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, CreationDate: date, ModDate: date },
    // No font but ours.
    font: null,
    // The types know neither this subset nor that there may be no font.
  } as unknown as PDFKit.PDFDocumentOptions)
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)))
  })
  if (direction === 'rtl') {
    // Readers that copy text take the order of words from it.
    // @ts-expect-error the types do not know the root of a document
    document._root.data.ViewerPreferences.data.Direction = 'R2L'
  }
  const root = document.struct('Document')
  document.addStructure(root)
  const embedded = new Map<Type[number], Embedded>()

  function embed(face: Type[number]) {
    const known = embedded.get(face)
    if (known) return known
    const fresh = {
      name: `F${embedded.size}`,
      reference: document.ref({}),
      subset: face.outlines.createSubset(),
      codes: new Map(),
    }
    document.page.fonts[fresh.name] = fresh.reference
    embedded.set(face, fresh)
    return fresh
  }

  /** Shapes a line. @returns its runs in the order in which they are seen, and their width in ems. */
  function shaped(text: string, type: Type) {
    const runs = runsOf(text, type, direction).map((run) => ({
      ...run,
      clusters: clustersOf(text, run, lang),
    }))
    const glyphs = runs.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.glyphs))
    return { runs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) }
  }

  return {
    /** @returns ems. @throws Error when no font has a character. */
    measure: (text: string, type: Type) => shaped(text, type).width,

    write(
      lines: readonly string[],
      type: Type,
      { tag, x, y, align, size, leading, colour }: Placed,
    ) {
      document.fillColor(colour)
      const written = lines.map((line, index) => {
        const { runs, width } = shaped(line, type)
        const content = document.markStructureContent('Span', { lang })
        const drawn: (Glyph & { face: Type[number]; left: number })[] = []
        let pen = align === 'left' ? x : x - width * size
        const baseline = y + index * leading
        document.addContent('BT')
        for (const { face, level, clusters } of runs) {
          const backwards = level % 2 === 1
          for (const word of words(clusters)) {
            // A mark from another font would be read as a line of its own where lines run backwards.
            const plain = word.every(isPlain) && (!backwards || face === type[0])
            const font = embed(plain ? face : (type[0] ?? face))
            document.addContent(`/${font.name} ${short(size)} Tf ${plain ? 0 : 3} Tr`)
            const meant = plain ? word.map(shown) : spread(word, type[0] ?? face)
            let left = pen
            for (const one of backwards && !plain ? meant.toReversed() : meant) {
              const place = `1 0 0 -1 ${short(left)} ${short(baseline)} Tm`
              document.addContent(`${place} <${hex(use(font, one))}> Tj`)
              left += one.width * size
            }
            for (const glyph of word.flatMap(({ glyphs }) => glyphs)) {
              if (!plain) drawn.push({ ...glyph, face, left: pen })
              pen += glyph.advance * size
            }
          }
        }
        document.addContent('0 Tr ET')
        for (const { face, id, left, dx, dy } of drawn) {
          const scale = size / face.upem
          document
            .save()
            .transform(scale, 0, 0, -scale, left + dx * size, baseline - dy * size)
            .path(face.font.glyphToPath(id))
            .fill()
            .restore()
        }
        document.endMarkedContent()
        return content
      })
      root.add(document.struct(tag, { actual: lines.join(' ') }, written))
    },

    /** Draws what only decorates. */
    decorate(drawing: (canvas: typeof document) => void) {
      document.markContent('Artifact', { type: 'Layout' })
      drawing(document)
      document.endMarkedContent()
    },

    /** Draws what means something, and says what. */
    depict(
      alt: string,
      [left, top, right, bottom]: [number, number, number, number],
      drawing: (canvas: typeof document) => void,
    ) {
      root.add(
        document.struct('Figure', { alt, bbox: [left, top, right, bottom] } as object, () =>
          drawing(document),
        ),
      )
    },

    /** @returns the bytes of the file. */
    end() {
      root.end()
      for (const [face, font] of embedded) finish(document, face, font)
      document.end()
      return done
    },
  }
}

interface Embedded {
  name: string
  reference: PDFKit.PDFKitReference
  subset: Subset
  /** What a code stands for: the same glyph has as many as it has meanings. */
  codes: Map<string, Meant & { code: number }>
}

interface Meant {
  glyph: number
  text: string
  /** Ems. */
  width: number
}

interface Run {
  face: Type[number]
  level: number
  start: number
  end: number
}

/** Glyphs that together stand for some characters. */
interface Cluster {
  /** Where its characters begin in the line. */
  from: number
  text: string
  glyphs: Glyph[]
}

/** Ems, but for the glyph's number in its font. */
interface Glyph {
  id: number
  advance: number
  dx: number
  dy: number
}

/** Splits a line into runs of one font and one direction, in the order in which they are seen. */
function runsOf(text: string, type: Type, direction: 'ltr' | 'rtl') {
  const embedding = bidi.getEmbeddingLevels(text, direction)
  const faces = facesOf(text, type)
  const runs: Run[] = []
  for (const index of bidi.getReorderedIndices(text, embedding)) {
    const run = runs.at(-1)
    const level = embedding.levels[index] ?? 0
    const face = faces[index]
    if (!face) continue
    const same = run?.face === face && run.level === level
    if (same && index === run.end) run.end++
    else if (same && index === run.start - 1) run.start--
    else runs.push({ face, level, start: index, end: index + 1 })
  }
  return runs
}

/** For every UTF-16 unit the font that draws it. */
function facesOf(text: string, type: Type) {
  const faces: Type[number][] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const before = faces.at(-1)
    // What shows nothing of its own, or joins what stands before it, stays in its font.
    const joins = /^[\p{M}\p{Zs}\p{Cf}]$/u.test(character)
    const face =
      joins && before && (!/\p{M}/u.test(character) || before.covered.has(code))
        ? before
        : type.find(({ covered }) => covered.has(code))
    const found = face ?? (joins ? type[0] : undefined)
    if (!found) throw new Error(`no font draws "${character}" (U+${code.toString(16)})`)
    for (let unit = 0; unit < character.length; unit++) faces.push(found)
  }
  return faces
}

function clustersOf(text: string, { face, level, start, end }: Run, lang: string) {
  const buffer = new Shaped()
  buffer.addText(text, start, end - start)
  buffer.guessSegmentProperties()
  buffer.setDirection(level % 2 ? Direction.RTL : Direction.LTR)
  buffer.setLanguage(lang)
  shape(face.font, buffer)
  const found = buffer.getGlyphInfosAndPositions()
  const starts = [...new Set(found.map(({ cluster }) => cluster)), end].sort((a, b) => a - b)
  const clusters: Cluster[] = []
  for (const { codepoint: id, cluster: from, xAdvance = 0, xOffset = 0, yOffset = 0 } of found) {
    if (clusters.at(-1)?.from !== from) {
      clusters.push({ from, text: text.slice(from, starts[starts.indexOf(from) + 1]), glyphs: [] })
    }
    const em = (units: number) => units / face.upem
    const cluster = clusters.at(-1)
    if (id === 0) throw new Error(`${face.name} has no glyph for "${cluster?.text}"`)
    cluster?.glyphs.push({ id, advance: em(xAdvance), dx: em(xOffset), dy: em(yOffset) })
  }
  return clusters
}

/** Groups the clusters of a run between its spaces. */
function words(clusters: readonly Cluster[]) {
  const groups: Cluster[][] = [[]]
  for (const cluster of clusters) {
    if (cluster.text.trim()) groups.at(-1)?.push(cluster)
    else groups.push([cluster], [])
  }
  return groups
}

/** Whether a cluster is one glyph on the line for one character, as readers of a file expect it. */
function isPlain({ text, glyphs: [first, ...others] }: Cluster) {
  return first?.dx === 0 && first.dy === 0 && others.length === 0 && [...text].length === 1
}

function shown({ text, glyphs: [glyph] }: Cluster): Meant {
  return { text, glyph: glyph?.id ?? 0, width: glyph?.advance ?? 0 }
}

/**
 * The characters of a word that is drawn, to stand there unseen, as under a scanned page: marks and
 * dots that are set for themselves would be read as letters and lines of their own.
 */
function spread(word: readonly Cluster[], { shape: glyph }: Type[number]): Meant[] {
  const glyphs = word.flatMap((cluster) => cluster.glyphs)
  const total = glyphs.reduce((sum, { advance }) => sum + advance, 0)
  const inOrder = word.toSorted((one, other) => one.from - other.from)
  const characters = inOrder.flatMap(({ text }) => [...text])
  // Any glyph will do that has a shape: what has none is passed over by some readers.
  return characters.map((text) => ({ glyph, text, width: total / characters.length }))
}

/** @returns the code in its font under which a glyph is shown, measured and read. */
function use({ subset, codes }: Embedded, { glyph, text, width }: Meant) {
  const key = `${glyph} ${text} ${short(width)}`
  const known = codes.get(key)
  if (known) return known.code
  // Code 0 is for what is missing.
  const code = codes.size + 1
  // The types take it for a question.
  const id = subset.includeGlyph(glyph as never) as unknown as number
  codes.set(key, { code, glyph: id, text, width })
  return code
}

/** Writes a font with its used glyphs, their widths and their characters: PDF 1.7, 9.7. */
function finish(
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
  // No block may hold more than a hundred.
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

function hex(code: number) {
  return code.toString(16).padStart(4, '0')
}

/** Hundredths of a point are finer than any printer. */
function short(value: number) {
  return String(Math.round(value * 100) / 100)
}
