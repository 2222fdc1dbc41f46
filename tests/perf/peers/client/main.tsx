import i18next from 'i18next'
import Backend from 'i18next-http-backend'
import { createRoot } from 'react-dom/client'
import { initReactI18next, useTranslation } from 'react-i18next'
import './main.css'

// The usual way: an empty document, React, and words fetched once React runs.
const namespaces = ['message', 'page', 'help'] as const
const codes = ['fr', 'ar']

i18next
  .use(Backend)
  .use(initReactI18next)
  .init({
    lng: location.hash.slice(1) || 'fr',
    ns: [...namespaces],
    backend: { loadPath: './locales/{{lng}}/{{ns}}.json' },
    react: { useSuspense: false },
    returnObjects: true,
  })

function Page() {
  const { t, i18n, ready } = useTranslation(namespaces)
  if (!ready) return null
  const words = namespaces.flatMap((namespace) =>
    strings(i18n.getResourceBundle(i18n.language, namespace)),
  )
  return (
    <main lang={i18n.language}>
      <h1>{t('top.title', { ns: 'page' })}</h1>
      <nav>
        {codes.map((code) => (
          <button key={code} type="button" id={code} onClick={() => i18n.changeLanguage(code)}>
            {code}
          </button>
        ))}
      </nav>
      {words.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <p key={index}>{text}</p>
      ))}
    </main>
  )
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
