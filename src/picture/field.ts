import type { Canvas } from './draw.ts'
import type { Box } from './typeset.ts'

interface Field {
  width: number
  height: number
  /** Pixels from a point to its neighbours. */
  step: number
  direction: 'ltr' | 'rtl'
  /** Boxes without points: the words and the logo. */
  taken: readonly Box[]
  /** There are no points above this, nor before it in reading direction. */
  from: { x: number; y: number }
  /** From 0, no lines, to 1, all points joined. */
  linked: number
  /** The end of the words: the point next to it is highlighted. */
  end: { x: number; y: number }
  ink: string
  point: string
}

interface Place {
  x: number
  y: number
  column: number
  row: number
}

/**
 * Draws the motif: points that stand for persons. At the top they are few and apart; further down, and
 * with a higher `linked`, they are many and joined by lines.
 */
export function drawField(context: Canvas, field: Field) {
  const { width, height, step, direction, taken, from, linked, end } = field
  const columns = Math.floor(width / step)
  const rows = Math.floor(height / step)
  const all: Place[] = []
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const forward = column * step
      const place = {
        column,
        row,
        x: direction === 'rtl' ? width - forward : forward,
        y: height - (rows - row) * step,
      }
      if (forward >= from.x && place.y >= from.y && !isTaken(place)) all.push(place)
    }
  }
  const inside = all.filter(({ x }) => x >= step && x <= width - step)
  // It is large: where there is room, it stands apart from the words.
  const apart = inside.filter((place) => !taken.some((box) => near(box, place, step, step * 0.7)))
  const one = (apart.length > 0 ? apart : inside).reduce((best, place) =>
    distance(place) < distance(best) ? place : best,
  )
  const crowd = all.filter((place) => place === one || present(place))
  const at = new Map(crowd.map((place) => [`${place.column} ${place.row}`, place]))

  context.lineCap = 'round'
  context.strokeStyle = field.ink
  context.lineWidth = step * 0.05
  context.globalAlpha = 0.45
  context.beginPath()
  const joined = new Set<Place>()
  for (const place of crowd) {
    for (const [right, down] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const other = at.get(`${place.column + right} ${place.row + down}`)
      if (!other || chance(place, 2 + right) > bond(place) || crosses(place, other)) continue
      context.moveTo(place.x, place.y)
      context.lineTo(other.x, other.y)
      joined.add(place).add(other)
    }
  }
  context.stroke()
  context.globalAlpha = 1
  dots(
    crowd.filter((place) => place !== one && (joined.has(place) || !follows(place))),
    0.1,
    field.ink,
  )
  dots([one], 0.42, field.point)

  function dots(places: readonly Place[], size: number, colour: string) {
    context.fillStyle = colour
    context.beginPath()
    for (const { x, y } of places) {
      context.moveTo(x + step * size, y)
      context.arc(x, y, step * size, 0, 2 * Math.PI)
    }
    context.fill()
  }

  /**
   * How many points and lines there are around a place: more at the bottom, and where lines of text
   * end.
   */
  function together({ column, row }: Place) {
    const along = (row / rows) * 0.7 + (column / columns) * 0.3
    return Math.min(1, Math.max(0, along * 1.5 - 1 + linked))
  }

  function isTaken(place: Place) {
    return taken.some((box) => near(box, place, step * 0.45, step * 0.3))
  }

  /** Whether a single point, or one above another, would be read as the full stop or colon of a line. */
  function follows(place: Place) {
    return taken.some((box) => near(box, place, step * 2.5, step * 0.3))
  }

  function present(place: Place) {
    const alone = Math.hypot(place.column - one.column, place.row - one.row) < 1.5 && linked < 0.4
    return !alone && chance(place, 1) < 0.22 + together(place) * 1.6
  }

  function bond(place: Place) {
    return together(place) * 1.4 - 0.12
  }

  function crosses(a: Place, b: Place) {
    const middle = { ...a, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    return isTaken(middle)
  }

  function distance({ x, y }: Place) {
    // Beside the last line rather than below it.
    return Math.hypot(x - end.x, (y - end.y) * 2)
  }
}

function near({ x, y, width, height }: Box, place: Place, sides: number, ends: number) {
  return (
    place.x > x - sides &&
    place.x < x + width + sides &&
    place.y > y - ends &&
    place.y < y + height + ends
  )
}

/** A pseudo-random number between 0 and 1, the same for the same place on every machine. */
export function chance({ column, row }: Pick<Place, 'column' | 'row'>, salt: number) {
  let hash = Math.imul(column + 1, 374761393) ^ Math.imul(row + 1, 668265263)
  hash = Math.imul(hash ^ Math.imul(salt, 1274126177), 1274126177)
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
