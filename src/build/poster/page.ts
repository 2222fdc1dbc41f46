import PDFDocument from 'pdfkit'
import { type Embedded, finish, hex, short, shown, spread, use } from './font.ts'
import { type Glyph, isPlain, reachOf, shapeLine, type Type, words } from './shape.ts'

interface PageOptions {
  /** Points, 72 to the inch. */
  width: number
  height: number
  /** How many points a unit of all other measures has. */
  scale?: number
  title: string
  /** BCP 47. */
  lang: string
  direction: Direction
  date: Date
}

interface Placed {
  /** Its role for screen readers. */
  tag: 'H1' | 'P'
  /** Where the first baseline begins, in units, and from which side the text is set. */
  x: number
  y: number
  align: 'left' | 'right'
  size: number
  /** Units from one baseline to the next. */
  leading: number
  colour: string
  /** That of the page, if it has none of its own. */
  direction?: Direction
}

type Direction = 'ltr' | 'rtl'

/**
 * One page of real text as an accessible PDF. HarfBuzz shapes the text, the Unicode bidirectional
 * algorithm orders it. Every line has its words as `ActualText`, so that it can be copied, searched and
 * read aloud in every script. The same calls give the same bytes.
 */
export function createPage(options: PageOptions) {
  const { width, height, scale = 1, title, lang, date } = options
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, CreationDate: date, ModDate: date },
    // pdfkit would embed Helvetica.
    font: null,
    // The types lack this `subset`, and that `font` may be null.
  } as unknown as PDFKit.PDFDocumentOptions)
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)))
  })
  if (options.direction === 'rtl') {
    // PDF readers that copy text take the order of words from this.
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

  function scaled(drawing: (canvas: typeof document) => void) {
    document.save().scale(scale)
    drawing(document)
    document.restore()
  }

  return {
    /** @returns ems. @throws Error when no font has a character. */
    measure(text: string, type: Type, direction = options.direction) {
      const line = shapeLine(text, type, lang, direction)
      return { width: line.width, ...reachOf(line) }
    },

    write(
      lines: readonly string[],
      type: Type,
      { tag, align, colour, direction = options.direction, ...placed }: Placed,
    ) {
      // Scaled one by one: where a matrix does it, Chromium drops a letter that stands twice.
      const [x, y] = [placed.x * scale, placed.y * scale]
      const [size, leading] = [placed.size * scale, placed.leading * scale]
      document.fillColor(colour)
      const written = lines.map((line, index) => {
        const { runs, width } = shapeLine(line, type, lang, direction)
        const content = document.markStructureContent('Span', { lang })
        const drawn: (Glyph & { face: Type[number]; left: number })[] = []
        let pen = align === 'left' ? x : x - width * size
        const baseline = y + index * leading
        document.addContent('BT')
        for (const { face, level, clusters } of runs) {
          const backwards = level % 2 === 1
          for (const word of words(clusters)) {
            // In text from right to left, PDF readers begin a new line where the font changes.
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
          const unit = size / face.upem
          document
            .save()
            .transform(unit, 0, 0, -unit, left + dx * size, baseline - dy * size)
            .path(face.font.glyphToPath(id))
            .fill()
            .restore()
        }
        document.endMarkedContent()
        return content
      })
      root.add(document.struct(tag, { actual: lines.join(' ') }, written))
    },

    /** Draws decoration, which screen readers skip. */
    decorate(drawing: (canvas: typeof document) => void) {
      document.markContent('Artifact', { type: 'Layout' })
      scaled(drawing)
      document.endMarkedContent()
    },

    /** Draws a figure, with a text for screen readers. */
    depict(
      alt: string,
      [left, top, right, bottom]: [number, number, number, number],
      drawing: (canvas: typeof document) => void,
    ) {
      const bbox = [left, top, right, bottom].map((edge) => edge * scale)
      root.add(document.struct('Figure', { alt, bbox } as object, () => scaled(drawing)))
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
