import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { intlLocale } from '../../site/languages.ts'
import { FileField } from '../../ui/FileField.tsx'
import { type Fault, LogoFault, most, type ReadLogo, readLogo } from './logo.ts'

interface LogoFieldProps {
  logo: ReadLogo | undefined
  onChange: (logo: ReadLogo | undefined) => void
}

/** A partner's logo. When a file cannot be used, the logo chosen before stays. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t, i18n } = useTranslation('kit')
  const lang = langOf(i18n)
  const [fault, setFault] = useState<Fault>()
  const [removed, setRemoved] = useState(0)
  // Not in the digits of the browser's own language, where it does not know ours.
  const size = new Intl.NumberFormat([intlLocale(lang), 'en'], {
    style: 'unit',
    unit: 'megabyte',
  }).format(most.bytes / 1e6)

  async function choose(file: File) {
    try {
      onChange(await readLogo(file))
      setFault(undefined)
    } catch (error) {
      setFault(error instanceof LogoFault ? error.fault : 'Broken')
    }
  }

  function remove() {
    onChange(undefined)
    setFault(undefined)
    setRemoved(removed + 1)
  }

  return (
    <div>
      <FileField
        // A new field has forgotten the file of the old one.
        key={removed}
        label={t('pictures.logo')}
        hint={t('pictures.logoHint', { size })}
        fault={fault && t(`pictures.logo${fault}`, { size, count: most.pixels / 1e6 })}
        accept="image/png,image/jpeg,image/webp,image/svg+xml"
        onChoose={choose}
      />
      {logo && (
        <button type="button" onClick={remove}>
          {t('pictures.logoRemove')}
        </button>
      )}
    </div>
  )
}
