interface ExternalLinkProps {
  href: string
  /** The language that the reader will meet there, when it is known. */
  lang?: string
  children: string
}

/** A link that leaves the site: it passes on neither the reader's address nor our weight. */
export function ExternalLink({ href, lang, children }: ExternalLinkProps) {
  return (
    <a href={href} hrefLang={lang} rel="noreferrer">
      {children}
    </a>
  )
}
