interface LanguageListProps {
  /** `_self` in the embed, whose links open in a new window otherwise. */
  target?: '_self'
  links: readonly { code: string; name: string; dir: string; href: string; current: boolean }[]
  /** The codes of those that are not hidden; all when absent. */
  shown?: readonly string[] | undefined
}

/** Real links, each in its own language. With scripts, a press switches within the page instead. */
export function LanguageList({ links, target, shown }: LanguageListProps) {
  return (
    <ul>
      {links.map(({ code, name, dir, href, current }) => (
        <li key={code} hidden={shown && !shown.includes(code)}>
          <a
            dir={dir}
            href={href}
            target={target}
            lang={code}
            aria-current={current ? 'page' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
