interface DataProps {
  id?: string
  type: 'application/json' | 'application/ld+json'
  value: object
}

export function Data({ id, type, value }: DataProps) {
  return (
    <script
      id={id}
      type={type}
      // The words are ours, and `<` cannot close the script.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON must not be escaped as HTML
      dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replaceAll('<', '\\u003c') }}
    />
  )
}
