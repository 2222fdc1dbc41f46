import type { i18n as I18n } from 'i18next'
import { type ReactNode, startTransition, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'

interface Options {
  /** The container holds this page as the build rendered it; otherwise React renders it anew. */
  prerendered: boolean
  /** React has failed, at any time, and has emptied the container. */
  onFailure?: () => void
}

/**
 * Hands a page over to React, in one language.
 * @returns when its controls work; rejects when React fails before.
 */
export function hydrate(container: Element, i18n: I18n, page: ReactNode, options: Options) {
  return new Promise<void>((resolve, reject) => {
    const root = (
      <Root i18n={i18n} onReady={resolve}>
        {page}
      </Root>
    )
    const errors = {
      onUncaughtError(error: unknown) {
        options.onFailure?.()
        reject(error)
      },
      // React has rendered the page anew from the same words: no text is lost.
      onRecoverableError() {},
    }
    // A transition lets the browser do other work in between.
    startTransition(() => {
      if (options.prerendered) hydrateRoot(container, root, errors)
      else createRoot(container, errors).render(root)
    })
  })
}

interface RootProps {
  i18n: I18n
  onReady: () => void
  children: ReactNode
}

function Root({ i18n, onReady, children }: RootProps) {
  useEffect(onReady, [onReady])
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
}
