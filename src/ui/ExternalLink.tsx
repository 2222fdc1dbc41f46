interface ExternalLinkProps {
  href: string
  /** The language that the reader will meet there, when it is known. */
  lang?: string
  children: string
}

/** A link that leaves the site. The document's referrer policy keeps the reader's page to itself. */
export function ExternalLink({ href, lang, children }: ExternalLinkProps) {
  return (
    <a href={href} hrefLang={lang}>
      {children}
    </a>
  )
}
