/** What a host page may change in a frame after it has loaded. */
export interface Settings {
  lang?: string
  theme?: string
  accent?: string
}

/** Every message on the window has these, so that it cannot be taken for another program's. */
export const ns = 'july30'
export const v = 1

/** On the window, frame to host: asks whether there is a loader. */
export interface Hello {
  ns: typeof ns
  v: typeof v
  type: 'hello'
}

/** On the window, host to frame: brings the port for all other messages. */
export interface Offer {
  ns: typeof ns
  v: typeof v
  type: 'port'
  set?: Settings
}

/**
 * On the port, frame to host. Heights in CSS pixels. A host page hears each as a bubbling CustomEvent on
 * its iframe, `july30:size` with the message as `detail`.
 */
export type FromEmbed =
  | { type: 'ready'; v: number; lang: string }
  | { type: 'size'; height: number }
  | { type: 'language'; lang: string; dir: string; title: string }
  | { type: 'link'; kind: 'page' | 'action' | 'elsewhere' }
  | { type: 'error'; code: 'loop' | 'flood' }

/**
 * On the port, host to frame. A host page dispatches them on its iframe, `july30:set` with Settings as
 * `detail`, or `july30:measure`.
 */
export type ToEmbed = ({ type: 'set' } & Settings) | { type: 'measure' }

/** The least and the greatest height of a frame, in pixels. */
export const clamp = { least: 120, most: 20_000 } as const

/** So many growths in a row, each within so many milliseconds, are a loop between host and frame. */
export const growthsOfLoop = 8
export const pauseOfLoop = 500

/** Messages a second above which a port is closed. */
export const flood = 60

/** @returns a function to call for each message; true when there have been too many. */
export function floodGuard() {
  let second = 0
  let count = 0
  return () => {
    if (Date.now() - second > 1000) {
      second = Date.now()
      count = 0
    }
    count += 1
    return count > flood
  }
}
