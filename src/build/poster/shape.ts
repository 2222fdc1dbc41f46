import bidiFactory from 'bidi-js'
import { create, type Font as Outlines } from 'fontkit'
import { Blob, Direction, Face, Font, Buffer as Shaped, shape } from 'harfbuzzjs'

const bidi = bidiFactory()

/** OpenType fonts, best first. */
export type Type = readonly ReturnType<typeof typeface>[]

/** A font, opened for shaping, for measuring, and for embedding the glyphs that are used. */
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

/** Shapes a line. @returns its runs in the order in which they are seen, and their width in ems. */
export function shapeLine(text: string, type: Type, lang: string, direction: 'ltr' | 'rtl') {
  const runs = runsOf(text, type, direction).map((run) => ({
    ...run,
    clusters: clustersOf(text, run, lang),
  }))
  const glyphs = runs.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.glyphs))
  return { runs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) }
}

/** How far the letters of a line reach above and below its baseline, in ems. */
export function reachOf({ runs }: ReturnType<typeof shapeLine>) {
  const [tops, bottoms]: [number[], number[]] = [[0], [0]]
  for (const { face, clusters } of runs) {
    for (const { id, dy } of clusters.flatMap(({ glyphs }) => glyphs)) {
      const { minY, maxY } = face.outlines.getGlyph(id).bbox
      // A space has no box.
      if (maxY < minY) continue
      tops.push(maxY / face.upem + dy)
      bottoms.push(-minY / face.upem - dy)
    }
  }
  return { above: Math.max(...tops), below: Math.max(...bottoms) }
}

interface Run {
  face: Type[number]
  level: number
  start: number
  end: number
}

/** Glyphs that together stand for some characters. */
export interface Cluster {
  /** Where its characters begin in the line. */
  from: number
  text: string
  glyphs: Glyph[]
}

/** Distances are in ems; `id` is the glyph's number in its font. */
export interface Glyph {
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
    // Spaces, joiners and marks take the font of the character before them.
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
export function words(clusters: readonly Cluster[]) {
  const groups: Cluster[][] = [[]]
  for (const cluster of clusters) {
    if (cluster.text.trim()) groups.at(-1)?.push(cluster)
    else groups.push([cluster], [])
  }
  return groups
}

/** Whether a cluster is one character and one glyph on the line, which every PDF reader can read. */
export function isPlain({ text, glyphs: [first, ...others] }: Cluster) {
  return first?.dx === 0 && first.dy === 0 && others.length === 0 && [...text].length === 1
}
