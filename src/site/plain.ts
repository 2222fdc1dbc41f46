/** A name as it is searched for: capitals and accents aside; Arabic kaf and yeh as Persian writes them. */
export function plain(name: string) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0649\u064a]/g, '\u06cc')
    .toLowerCase()
    .trim()
}
