import { png } from './png.ts'

/** Modules of the quiet zone around a code, ISO/IEC 18004, and pixels of a module. */
const [quiet, pixels] = [4, 16]

/** A QR code as a file to place in any document, black on white. @param modules by rows, true where dark. */
export function drawCode(modules: readonly (readonly boolean[])[]) {
  const side = modules.length + 2 * quiet
  const dark = modules.flatMap((row, y) =>
    row.map((cell, x) => (cell ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')),
  )
  const size = side * pixels
  const image = new Uint32Array(size * size).map((_, at) => {
    const [column, row] = [at % size, Math.floor(at / size)].map(
      (place) => Math.floor(place / pixels) - quiet,
    ) as [number, number]
    return modules[row]?.[column] ? 0xff000000 : 0xffffffff
  })
  return {
    png: png(image, size, size),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${dark.join('')}"/></svg>`,
  }
}
