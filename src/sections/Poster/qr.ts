import encodeQR from 'qr'

/** The modules of a QR code by rows, true where dark, without the quiet zone of four around it. */
export function modulesOf(url: string) {
  // It can be read with 15 of 100 modules damaged, as on a crumpled sheet.
  const rows = encodeQR(url, 'raw', { ecc: 'medium', border: 1 })
  return rows.slice(1, -1).map((row) => row.slice(1, -1))
}
