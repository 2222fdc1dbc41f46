interface LanguageListProps {
  /** Where frames lead elsewhere by default, a language still opens in the frame. */
  target?: '_self'
  links: readonly { code: string; name: string; dir: string; href: string; current: boolean }[]
}

/** Real links, each in its own language; the script switches in the page instead of following them. */
export function LanguageList({ links, target }: LanguageListProps) {
  return (
    <ul>
      {links.map(({ code, name, dir, href, current }) => (
        <li key={code}>
          <a
            href={href}
            target={target}
            lang={code}
            dir={dir}
            hrefLang={code}
            data-lang={code}
            aria-current={current ? 'page' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
