import '../styles/index.css'
import { locales } from 'virtual:locales'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '../i18n/i18n.ts'
import { Chooser } from '../pages/Chooser.tsx'
import { ChooserHead, NotFoundHead, PageHead } from '../pages/Head.tsx'
import { Page } from '../pages/Page.tsx'
import { rootAttributes } from '../site/languages.ts'
import type { Route } from '../site/routes.ts'

const views = {
  page: { head: <PageHead />, body: <Page /> },
  chooser: { head: <ChooserHead />, body: <Chooser title="chooser.title" sentence="top.day" /> },
  notFound: {
    head: <NotFoundHead />,
    body: <Chooser title="notFound.title" sentence="notFound.text" />,
  },
}

/** Renders one address. @returns the pieces of `index.html`, as HTML. */
export async function render({ view, lang }: Route) {
  const spoken = lang ?? 'en'
  const { default: resources } = await locales[spoken]()
  const i18n = createI18n(spoken, resources)
  if (!lang) await addEveryLanguage(i18n)
  const inLanguage = (node: ReactNode) => <I18nextProvider i18n={i18n}>{node}</I18nextProvider>
  const { prelude } = await prerender(inLanguage(views[view].body))
  return {
    attributes: Object.entries(rootAttributes(spoken))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    head: renderToStaticMarkup(inLanguage(views[view].head)),
    page: await new Response(prelude).text(),
  }
}

/** The choice of language and the page for lost readers speak all languages at once. */
async function addEveryLanguage(i18n: ReturnType<typeof createI18n>) {
  for (const [lang, load] of Object.entries(locales)) {
    const { default: resources } = await load()
    i18n.addResourceBundle(lang, 'page', resources.page)
  }
}
