let font: FontFace | undefined

/**
 * Tells a page of the font that `scripts.css` tells Burmese pages of, once its reader has turned to Burmese.
 * In every page it would be 100 bytes, and a browser that hears of a font lays out all text once more.
 */
export function tellOfBurmeseFont() {
  const file = new URL('../../node_modules/.fonts/burmese.woff2', import.meta.url).href
  font ??= new FontFace(
    'Burmese',
    `local("Noto Sans Myanmar"), local("NotoSansMyanmar-Regular"), url(${file})`,
    { display: 'swap', unicodeRange: 'U+1000-109F, U+200B-200D' },
  )
  document.fonts.add(font)
}
