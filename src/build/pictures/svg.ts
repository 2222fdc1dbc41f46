import type { Canvas } from '../../picture/draw.ts'
import { fontName } from '../../picture/typography.ts'

/**
 * A canvas that hands all to another one, and writes down the same as SVG: text stays text, so that the
 * picture can be changed in a drawing program that has the fonts.
 */
export class SvgCanvas implements Canvas {
  fillStyle = '#000'
  strokeStyle = '#000'
  globalAlpha = 1
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  font = ''
  direction: CanvasDirection = 'ltr'
  textAlign: CanvasTextAlign = 'left'
  readonly #canvas: Canvas
  #elements: string[] = []
  #lines: string[] = []
  #circles: string[] = []

  constructor(canvas: Canvas) {
    this.#canvas = canvas
  }

  /** @param lang BCP 47, by which a drawing program shapes the letters. */
  toString(width: number, height: number, lang: string) {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${lang}">`,
      ...this.#elements,
      '</svg>\n',
    ].join('\n')
  }

  measureText(text: string) {
    return this.#ready().measureText(text)
  }

  fillRect(x: number, y: number, width: number, height: number) {
    this.#ready().fillRect(x, y, width, height)
    this.#add(`<rect ${numbers({ x, y, width, height })} fill="${this.fillStyle}"/>`)
  }

  fillText(text: string, x: number, y: number) {
    this.#ready().fillText(text, x, y)
    const [, size = '', families = ''] = this.font.match(/^([\d.]+)px (.*)$/) ?? []
    // SVG knows only where a text begins in its own direction, and where it ends.
    const anchor = (this.textAlign === 'left') === (this.direction === 'ltr') ? 'start' : 'end'
    const looks = `font-family="${namesOf(families)}" font-size="${short(Number(size))}"`
    const runs = `direction="${this.direction}" text-anchor="${anchor}"`
    this.#add(
      `<text ${numbers({ x, y })} ${looks} ${runs} fill="${this.fillStyle}"${this.#opacity()}>${escaped(text)}</text>`,
    )
  }

  beginPath() {
    this.#canvas.beginPath()
    this.#lines = []
    this.#circles = []
  }

  moveTo(x: number, y: number) {
    this.#canvas.moveTo(x, y)
    this.#lines.push(`M${short(x)} ${short(y)}`)
  }

  lineTo(x: number, y: number) {
    this.#canvas.lineTo(x, y)
    this.#lines.push(`L${short(x)} ${short(y)}`)
  }

  arc(x: number, y: number, radius: number, from: number, to: number) {
    this.#canvas.arc(x, y, radius, from, to)
    this.#circles.push(`<circle ${numbers({ cx: x, cy: y, r: radius })}/>`)
  }

  /** Of circles alone: nothing else is filled. */
  fill() {
    this.#ready().fill()
    this.#add(`<g fill="${this.fillStyle}"${this.#opacity()}>${this.#circles.join('')}</g>`)
  }

  stroke() {
    this.#ready().stroke()
    const looks = `stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linecap="${this.lineCap}"`
    this.#add(`<path d="${this.#lines.join('')}" fill="none" ${looks}${this.#opacity()}/>`)
  }

  /** Logos are drawn in the browser alone. */
  drawImage() {
    throw new Error('no image is drawn at build')
  }

  #ready() {
    const { fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap } = this
    const { font, direction, textAlign } = this
    return Object.assign(this.#canvas, {
      ...{ fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap },
      ...{ font, direction, textAlign },
    })
  }

  #add(element: string) {
    this.#elements.push(element)
  }

  #opacity() {
    return this.globalAlpha === 1 ? '' : ` opacity="${this.globalAlpha}"`
  }
}

/** `"noto-serif-sc-chinese-simplified", "noto-serif-latin"` as the fonts are called where people have them. */
function namesOf(families: string) {
  const names = [
    ...families.matchAll(
      /"(noto-[a-z-]+?)-(?:latin|vietnamese|cyrillic|chinese|arabic|myanmar|thai|bengali|devanagari)(?:-[a-z]+)?"/g,
    ),
  ].map(([, name = '']) => fontName(name))
  return [...new Set(names), families.includes('sans') ? 'sans-serif' : 'serif'].join(', ')
}

function numbers(values: Record<string, number>) {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${short(value)}"`)
    .join(' ')
}

function short(value: number) {
  return String(Math.round(value * 100) / 100)
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
