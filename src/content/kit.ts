/** The tools of the campaign kit, in the order of its page: what anybody can use comes first, code last. The ids are addresses and never change. */
export const kitTools = ['pictures', 'poster', 'texts', 'calendar', 'download', 'embed'] as const

export type KitToolId = (typeof kitTools)[number]

/** The sheets on which the poster is offered, in points: ISO 216, ANSI/ASME Y14.1. */
export const paperSizes = [
  { name: 'A4', width: 595.28, height: 841.89 },
  { name: 'Letter', width: 612, height: 792 },
] as const

/** The most bytes of the offline copy, in any language; a test holds it to them. */
export const offlineCopyLimit = 150_000

export type PaperSize = (typeof paperSizes)[number]
