/** What tests put into a page, to read it back later. */
interface Window {
  /** `sight.ts`: what has moved by itself. */
  shifts: import('./sight.ts').LayoutShift[]
  /** `embed.test.ts`: the stores that a frame has reached for. */
  touched: string[]
  /** `messages.test.ts`: what a host's page has heard. */
  heard: { type: string }[]
  /** `messages.test.ts`: the line that the loader gives to a frame. */
  port: MessagePort
  /** `hosts.test.ts`: the height that AMP was asked for. */
  asked: number
}
