import { SelectField } from './SelectField.tsx'

interface LanguageFieldProps<Lang extends string> {
  label: string
  languages: readonly { code: Lang; name: string; dir: string }[]
  value: Lang
  onChange: (value: Lang) => void
}

/** One language of all, each written in itself. */
export function LanguageField<Lang extends string>({
  languages,
  ...field
}: LanguageFieldProps<Lang>) {
  const options = languages.map(({ code, name, dir }) => ({
    value: code,
    text: name,
    lang: code,
    dir,
  }))
  return <SelectField options={options} {...field} />
}
