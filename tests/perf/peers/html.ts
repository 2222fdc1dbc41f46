import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const styles =
  'body{max-width:40rem;margin:auto;padding:1rem;font:1.1rem/1.5 system-ui}summary,a{padding:.5em 0}'

/**
 * The limit: words and links of our page as plain HTML, with a line of styles and no script.
 * @param only what of the page; without it, all.
 */
export async function buildHtml(
  ours: string,
  folder: string,
  languages: readonly string[],
  only = /.*/s,
) {
  for (const lang of languages) {
    const html = await readFile(join(ours, lang, 'index.html'), 'utf8')
    const plain = html
      .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<link [^>]*>|<meta property[^>]*>/g, '')
      .replace(/ (?:class|data-[\w-]+|aria-[\w-]+|role)="[^"]*"/g, '')
      .replace('</head>', `<style>${styles}</style></head>`)
      .replace(/(?<=<body>).*(?=<\/body>)/s, (body) => body.match(only)?.[0] ?? '')
    await mkdir(join(folder, lang), { recursive: true })
    await writeFile(join(folder, lang, 'index.html'), plain)
  }
}
