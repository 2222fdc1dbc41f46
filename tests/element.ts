import { readFileSync } from 'node:fs'

/** The code of the element in the guide for integrators, with the site at an address, and with other attributes. */
export function elementCode(site: string, attributes = 'lang="fr" theme="light"') {
  const guide = readFileSync('docs/embedding.md', 'utf8')
  const [, code = ''] = guide.match(/```html\n(<div><july30-message.*?)\n```/s) ?? []
  return code
    .replace(/(?<=<july30-message ).*?(?=>)/, () => attributes)
    .replaceAll('https://HOST/', site)
}
