import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { longestPartner } from '../../site/embed/choice.ts'
import { intlLocale } from '../../site/languages.ts'
import { FileField } from '../../ui/FileField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { largestLogo, type Partner } from './partner.ts'

export interface PartnerFieldsProps {
  partner: Partner
  onPartner: (partner: Partner) => void
}

/** A partner's name and logo. When a file cannot be used, the logo chosen before stays. */
export function PartnerFields({ partner, onPartner }: PartnerFieldsProps) {
  const { t, i18n } = useTranslation(['kit', 'page'])
  const lang = langOf(i18n)
  const { logo } = partner
  const [fault, setFault] = useState('')
  const [removed, setRemoved] = useState(0)
  // Not in the digits of the browser's own language, where it does not know ours.
  const size = new Intl.NumberFormat([intlLocale(lang), 'en'], {
    style: 'unit',
    unit: 'megabyte',
  }).format(largestLogo.bytes / 1e6)

  async function choose(file: File) {
    // Most visitors of the kit have no logo with them: how one is read is fetched with the first.
    const reader = await import('./logo.ts').catch(() => undefined)
    if (!reader) return setFault(t('page:pressFailed'))
    try {
      onPartner({ ...partner, logo: await reader.readLogo(file) })
      setFault('')
    } catch (error) {
      const what = error instanceof reader.LogoFault ? error.fault : 'Broken'
      setFault(t(`pictures.logo${what}`, { size, count: largestLogo.pixels / 1e6 }))
    }
  }

  function remove() {
    onPartner({ ...partner, logo: undefined })
    setFault('')
    setRemoved(removed + 1)
  }

  return (
    <>
      <TextField
        type="text"
        label={t('pictures.name')}
        longest={longestPartner}
        value={partner.name}
        onChange={(name) => onPartner({ ...partner, name })}
      />
      <div>
        <FileField
          // A new field has forgotten the file of the old one.
          key={removed}
          label={t('pictures.logo')}
          hint={t('pictures.logoHint', { size })}
          fault={fault}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          onChoose={choose}
        />
        {logo && (
          <button type="button" onClick={remove}>
            {t('pictures.logoRemove')}
          </button>
        )}
      </div>
    </>
  )
}
