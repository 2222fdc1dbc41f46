import type { Page } from 'playwright-core'

/** A voice as a browser lists it. */
export interface Voice {
  name: string
  lang: string
  /** Whether the device itself speaks; else the text goes to a company's server. */
  localService: boolean
  default?: boolean
}

/** What a test can make the engine do, as engines do by themselves. */
export interface Engine {
  /** What it was asked to say, and by whom, in order. */
  asked: { text: string; lang: string; voice: Voice | null }[]
  /** How often it was told to be silent. */
  cancelled: number
  /** The sentence that is spoken begins, or ends. */
  start(): void
  end(): void
  fail(error: string): void
  /** It falls silent and tells nobody. */
  die(): void
  setVoices(voices: Voice[]): void
}

declare global {
  interface Window {
    engine: Engine
  }
}

/** A browser's engine of speech that says nothing and does what a test wants: headless ones have no voice. */
export async function withVoices(page: Page, voices: Voice[]) {
  await page.addInitScript((first) => {
    let known = first
    let queue: SpeechSynthesisUtterance[] = []
    const listeners: (() => void)[] = []
    const end = (tell: (utterance: SpeechSynthesisUtterance) => void) => {
      const utterance = queue.shift()
      if (utterance) tell(utterance)
    }
    const engine: Engine = {
      asked: [],
      cancelled: 0,
      start: () => queue[0]?.onstart?.(new Event('start') as SpeechSynthesisEvent),
      end: () => end((one) => one.onend?.(new Event('end') as SpeechSynthesisEvent)),
      fail: (error) =>
        end((one) =>
          one.onerror?.(Object.assign(new Event('error'), { error }) as SpeechSynthesisErrorEvent),
        ),
      die: () => {
        queue = []
      },
      setVoices(voices) {
        known = voices
        for (const listener of listeners) listener()
      },
    }
    Object.assign(window, {
      engine,
      SpeechSynthesisUtterance: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => known,
        addEventListener: (_: string, listener: () => void) => listeners.push(listener),
        get speaking() {
          return queue.length > 0
        },
        pending: false,
        cancel() {
          engine.cancelled += 1
          queue = []
        },
        // As on Android.
        pause: () => engine.fail('interrupted'),
        resume() {},
        speak(utterance: SpeechSynthesisUtterance) {
          const { text, lang, voice } = utterance
          engine.asked.push({ text, lang, voice: voice as Voice | null })
          queue.push(utterance)
        },
      },
    })
  }, voices)
}
