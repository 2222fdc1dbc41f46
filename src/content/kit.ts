/** The tools of the campaign kit, in the order of their page. The ids are addresses and never change. */
export const tools = ['embed', 'pictures', 'poster', 'texts', 'download'] as const

export type ToolId = (typeof tools)[number]
