interface ExternalLinkProps {
  href: string
  /** The language of the page that it leads to, when it is known. */
  lang?: string
  children: string
}

/** A link that leaves the site. The referrer policy of the document tells nobody where the reader comes from. */
export function ExternalLink({ href, lang, children }: ExternalLinkProps) {
  return (
    <a href={href} hrefLang={lang}>
      {children}
    </a>
  )
}
