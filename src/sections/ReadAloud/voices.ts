/** Sets `data-voice` on the root while the device has a voice of its own for the language. */
export function watchVoices() {
  const root = document.documentElement
  const mark = () => root.toggleAttribute('data-voice', voicesFor(root.lang).length > 0)
  // Chromium loads its voices after the first question; the language may be switched at any time.
  window.speechSynthesis?.addEventListener?.('voiceschanged', mark)
  new MutationObserver(mark).observe(root, { attributeFilter: ['lang'] })
  mark()
}

/** The voices of the device itself: any other sends the text to a company's server. */
export function voicesFor(lang: string) {
  return (window.speechSynthesis?.getVoices() ?? []).filter((voice) => {
    const [spoken] = voice.lang.split(/[-_]/)
    // `tl` is how older systems write Filipino.
    return voice.localService && spoken?.replace(/^tl$/, 'fil') === lang
  })
}
