import { chance } from './field.ts'

/** A field of points, counted from its upper corner on the side where reading begins. */
interface Field {
  /** Column and row of each point. */
  points: readonly (readonly [number, number])[]
  /** Lines from a point to a neighbour. */
  links: readonly (readonly [number, number, number, number])[]
  /** The highlighted point, from which a line leads to the QR code. */
  person: readonly [number, number]
}

const [columns, rows] = [20, 5]

/** The poster's field: single points where reading begins, all joined where it ends. */
export const posterField: Field & { columns: number; rows: number } = {
  columns,
  rows,
  ...drawn(),
  person: [columns, rows - 1],
}

function drawn() {
  const points: (readonly [number, number])[] = []
  const links: (readonly [number, number, number, number])[] = []
  const together = (column: number) => column / columns
  const has = (column: number, row: number) =>
    column <= columns && row < rows && chance({ column, row }, 1) < 0.3 + together(column) * 0.9
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (!has(column, row)) continue
      points.push([column, row])
      const linked = (salt: number) => chance({ column, row }, salt) < together(column) * 1.5 - 0.5
      if (has(column + 1, row) && linked(2)) links.push([column, row, column + 1, row])
      if (has(column, row + 1) && linked(3)) links.push([column, row, column, row + 1])
    }
  }
  return { points, links }
}
