import { intlLocale, type Lang } from '../../site/languages.ts'

/** Sets `data-voice` on the root while the browser has a voice for its language. */
export function watchVoices() {
  const root = document.documentElement
  const mark = () => root.toggleAttribute('data-voice', Boolean(voiceFor(root.lang)))
  // Chromium loads its voices after the first question; the language may be switched at any time.
  window.speechSynthesis?.addEventListener?.('voiceschanged', mark)
  new MutationObserver(mark).observe(root, { attributeFilter: ['lang'] })
  mark()
}

function voiceFor(lang: string) {
  return window.speechSynthesis?.getVoices().find((voice) => voice.lang.split(/[-_]/)[0] === lang)
}

/** The sentence that is spoken. One mark for all: Safari goes on showing what another takes the place of. */
const spoken = window.CSS?.highlights && new Highlight()
spoken && CSS.highlights.set('spoken', spoken)

/**
 * Reads paragraphs sentence by sentence, and marks the sentence that is spoken where the browser
 * can mark a range without touching the text.
 */
export function readAloud(paragraphs: Iterable<Element>, lang: Lang, done: () => void) {
  const voice = voiceFor(lang)
  const sentences = [...paragraphs].flatMap((paragraph) => sentencesOf(paragraph, lang))
  silence()
  for (const [index, { text, range }] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = voice?.lang ?? lang
    utterance.voice = voice ?? null
    utterance.onstart = () => {
      spoken?.clear()
      spoken?.add(range)
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    }
    if (index === sentences.length - 1) {
      utterance.onend = () => {
        silence()
        done()
      }
    }
    speechSynthesis.speak(utterance)
  }
}

export function silence() {
  window.speechSynthesis?.cancel()
  spoken?.clear()
}

function sentencesOf(paragraph: Element, lang: Lang) {
  const node = paragraph.firstChild
  const text = node?.textContent ?? ''
  if (!node) return []
  // A browser that knows no sentences speaks a paragraph at once.
  const segments = Intl.Segmenter
    ? new Intl.Segmenter(intlLocale(lang), { granularity: 'sentence' }).segment(text)
    : [{ segment: text, index: 0 }]
  return [...segments].map(({ segment, index }) => {
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + segment.length)
    return { text: segment, range }
  })
}
