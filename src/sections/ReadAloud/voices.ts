import { isLang, language } from '../../site/languages.ts'

/** Sets `data-voice` on the root while the device has a voice of its own for the language. */
export function watchVoices() {
  const root = document.documentElement
  const mark = () => root.toggleAttribute('data-voice', Boolean(voiceFor(root.lang)))
  // Chromium loads its voices after the first question; the language may be switched at any time.
  window.speechSynthesis?.addEventListener?.('voiceschanged', mark)
  new MutationObserver(mark).observe(root, { attributeFilter: ['lang'] })
  mark()
}

/**
 * A voice of the device itself: any other sends the text to a company's server. First the region
 * that the registry names (zh-CN before zh-HK), then the one that the device prefers.
 */
export function voiceFor(lang: string) {
  if (!isLang(lang)) return
  const { region } = new Intl.Locale(language(lang).intl ?? lang).maximize()
  const [best] = (window.speechSynthesis?.getVoices() ?? [])
    .map((voice) => ({ voice, tag: voice.lang.split(/[-_]/) }))
    // `tl` is how older systems write Filipino.
    .filter(
      ({ voice, tag: [spoken] }) => voice.localService && spoken?.replace(/^tl$/, 'fil') === lang,
    )
    .map(({ voice, tag }) => ({
      voice,
      rank: 2 * Number(tag.includes(`${region}`)) + Number(voice.default),
    }))
    .sort((one, other) => other.rank - one.rank)
  return best?.voice
}
