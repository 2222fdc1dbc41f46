/** The tools of the campaign kit, in the order of its page: what anybody can use comes first, code last. The ids are addresses and never change. */
export const kitTools = ['pictures', 'poster', 'texts', 'calendar', 'download', 'embed'] as const

/**
 * The sheets on which the poster is offered, in points (ISO 216, ANSI/ASME Y14.1), each with the end of
 * its file's name. The black one is for printers that make a poor grey of dark blue.
 */
export const posterSheets = [
  { file: 'a4', paper: 'A4', width: 595.28, height: 841.89, black: false },
  { file: 'letter', paper: 'Letter', width: 612, height: 792, black: false },
  { file: 'a3', paper: 'A3', width: 841.89, height: 1190.55, black: false },
  { file: 'a5', paper: 'A5', width: 419.53, height: 595.28, black: false },
  { file: 'a4-black-and-white', paper: 'A4', width: 595.28, height: 841.89, black: true },
] as const

/** The most bytes of the offline copy, in any language; a test holds it to them. */
export const offlineCopyLimit = 150_000

export type PosterSheet = (typeof posterSheets)[number]
