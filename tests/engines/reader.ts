/** A reader at a window of some engine: what one can do in all of them. */
export interface Reader {
  /** The name and the version that the engine gives itself. */
  engine: string
  /** The folder into which files are downloaded. */
  downloads: string
  open(address: string): Promise<void>
  back(): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Runs a function in the page, or in its first frame: it sees nothing but what it is given. */
  run: Run
  runInFrame: Run
  /** Moves to a point of the window and presses there. */
  click(x: number, y: number): Promise<void>
  /** Presses keys one after the other: `Enter`, `Escape`, `Shift`, or a letter. */
  press(...keys: string[]): Promise<void>
  picture(): Promise<Buffer>
  /** The page on paper, as a PDF file; not every driver can. */
  print?(): Promise<Buffer>
  /** What the console has said since it was last asked for that: errors, and what a policy refused. */
  complaints(): string[]
  close(): Promise<void>
}

export type Run = <Given extends readonly Plain[], Result>(
  what: (...given: Given) => Result | Promise<Result>,
  ...given: Given
) => Promise<Result>

/** What can be said in JSON. */
export type Plain = string | number | boolean | null

/** How an engine is started. */
export interface Start {
  /** Host and port. */
  proxy: string
  /** The engine's own settings: preferences in Firefox, command line arguments elsewhere. */
  settings?: Record<string, string | number | boolean> | readonly string[]
}

/** An expression for a function called with what it is given, whose value is JSON. */
export function called(what: (...given: never[]) => unknown, given: readonly Plain[]) {
  return `(async () => JSON.stringify((await (${what})(...${JSON.stringify(given)})) ?? null))()`
}

/** Keys by the characters that WebDriver gives them. */
const webDriverKeys: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
}

/** Presses of a pointer or of keys, as WebDriver and WebDriver BiDi both write them. */
export const actions = {
  click: (x: number, y: number) => [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ],
  press: (keys: string[]) => [
    {
      type: 'key',
      id: 'keyboard',
      actions: keys.flatMap((key) =>
        ['keyDown', 'keyUp'].map((type) => ({ type, value: webDriverKeys[key] ?? key })),
      ),
    },
  ],
}

/** Presses what is found, in its middle, as a hand does: what lies over it would be pressed instead. */
export async function pressOn(reader: Reader, selector: string, words?: string) {
  const place = await reader.run(
    async (selector, words) => {
      const found = [...document.querySelectorAll(selector)].find(
        (one) => one.getClientRects().length > 0 && (!words || one.textContent?.trim() === words),
      )
      if (!found) throw new Error(`no ${selector} ${words ?? ''} to press`)
      // What comes late may move it away once more, but not for a second.
      for (const end = performance.now() + 1000; ; ) {
        found.scrollIntoView({ block: 'center', behavior: 'instant' })
        await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
        const { left, right, top, bottom } = found.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        const seen = document.elementFromPoint(x, y)
        if (seen && (found.contains(seen) || seen.contains(found))) return { x, y }
        if (performance.now() > end) {
          throw new Error(`${seen?.outerHTML.slice(0, 120)} lies over ${selector}`)
        }
      }
    },
    selector,
    words ?? '',
  )
  await reader.click(place.x, place.y)
}
