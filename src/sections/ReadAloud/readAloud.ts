import { intlLocale, type Lang, language } from '../../site/languages.ts'
import { voicesFor } from './voices.ts'

/** What the reader hears: nothing, the text, or nothing for the moment. */
export type Reading = 'silent' | 'speaking' | 'paused'

/** Milliseconds between two looks at an engine that may have fallen silent without a word. */
const pulse = 1000

/**
 * Reads paragraphs aloud sentence by sentence, and marks the sentence that is spoken where the
 * browser can mark a range without touching the text. A pause is an end that remembers its
 * sentence: on Android the engine's own pause ends the reading.
 * @param tell what the reader hears, whenever that changes by itself or by a call.
 */
export function createReader(
  paragraphs: Iterable<Element>,
  lang: Lang,
  tell: (now: Reading) => void,
) {
  const sentences = [...paragraphs].flatMap((paragraph) => sentencesOf(paragraph, lang))
  let current: SpeechSynthesisUtterance | undefined
  let watch: ReturnType<typeof setInterval> | undefined
  let at = 0

  function rest(now: Reading) {
    clearInterval(watch)
    // The engine is one for all tabs: what another says is not ours to end.
    if (current) speechSynthesis.cancel()
    current = undefined
    mark()
    if (now === 'silent') at = 0
    tell(now)
  }

  function speak() {
    const sentence = sentences[at]
    const voice = voiceFor(lang)
    // At the end, or the voice has been removed meanwhile.
    if (!sentence || !voice) return rest('silent')
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.lang = voice.lang
    utterance.voice = voice
    utterance.onstart = () => {
      if (current === utterance) mark(sentence.range)
    }
    utterance.onend = () => {
      if (current !== utterance) return
      at += 1
      speak()
    }
    utterance.onerror = ({ error }) => {
      // Another tab has silenced the engine: the place is kept. Of any other failure there is no more.
      if (current === utterance) rest(/^(canceled|interrupted)$/.test(error) ? 'paused' : 'silent')
    }
    current = utterance
    speechSynthesis.speak(utterance)
  }

  return {
    play() {
      rest('speaking')
      speak()
      let quiet = 0
      // Some engines end without telling.
      watch = setInterval(() => {
        const { speaking, pending } = speechSynthesis
        quiet = speaking || pending ? 0 : quiet + 1
        if (quiet > 1) rest('paused')
      }, pulse)
    },
    pause: () => rest('paused'),
    stop: () => rest('silent'),
  }
}

/** First of the region that the registry names (zh-CN before zh-HK), then the one that the device prefers. */
function voiceFor(lang: Lang) {
  const { region } = new Intl.Locale(language(lang).intl ?? lang).maximize()
  const rank = (voice: SpeechSynthesisVoice) =>
    2 * Number(voice.lang.split(/[-_]/).includes(`${region}`)) + Number(voice.default)
  const [best] = voicesFor(lang).sort((one, other) => rank(other) - rank(one))
  return best
}

let spoken: Highlight | undefined

/** One highlight, emptied and filled: WebKit goes on painting one that was replaced. */
function mark(range?: Range) {
  if (!window.CSS?.highlights) return
  if (!spoken) {
    // Not in the document: most who read it do not listen, and each element would be looked at for it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('::highlight(spoken) { background: var(--use) }')
    document.adoptedStyleSheets.push(sheet)
    spoken = new Highlight()
  }
  CSS.highlights.set('spoken', spoken)
  spoken.clear()
  if (!range) return
  spoken.add(range)
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}

function sentencesOf(paragraph: Element, lang: Lang) {
  const node = paragraph.firstChild
  if (!(node instanceof Text) || node !== paragraph.lastChild) {
    // An extension has put elements between the words: the paragraph is read as one.
    const range = document.createRange()
    range.selectNodeContents(paragraph)
    return [{ text: paragraph.textContent, range }]
  }
  const text = node.textContent ?? ''
  // Firefox knows sentences from version 125 on; before that a paragraph is read in one breath.
  const segments = Intl.Segmenter
    ? [...new Intl.Segmenter(intlLocale(lang), { granularity: 'sentence' }).segment(text)]
    : [{ segment: text, index: 0 }]
  return segments.map(({ segment, index }) => {
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + segment.length)
    return { text: segment, range }
  })
}
