import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Logo, Partner } from '../../dom/logo.ts'
import { longestPartner } from '../../site/embed/choice.ts'
import { largestLogo } from '../../site/files.ts'
import { FileField } from '../../ui/FileField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './PartnerFields.module.css'

interface PartnerFieldsProps {
  partner: Partner
  /** The most that a logo may have, in bytes, written in the language of the kit. */
  size: string | undefined
  onChange: (part: Partial<Partner>) => void
}

/** A partner's name and logo. When a file cannot be used, the logo chosen before stays. */
export function PartnerFields({ partner: { name, logo }, size, onChange }: PartnerFieldsProps) {
  const { t } = useTranslation(['kit', 'page'])
  const [refused, setRefused] = useState<{ why: string; logo: Logo | undefined }>()
  // Another logo, or none, in whichever tool it is chosen: what was said of a file is over.
  if (refused && refused.logo !== logo) setRefused(undefined)

  async function choose(file: File) {
    // Most visitors of the kit have no logo with them: how one is read is fetched with the first.
    const reader = await import('../../dom/readLogo.ts').catch(() => undefined)
    if (!reader) return refuse(t('page:pressFailed'))
    try {
      onChange({ logo: await reader.readLogo(file) })
    } catch (error) {
      const what = error instanceof reader.LogoFault ? error.fault : 'Broken'
      refuse(t(`pictures.logo${what}`, { size, count: largestLogo.pixels / 1e6 }))
    }
  }

  function refuse(fault: string) {
    setRefused({ why: logo ? t('pictures.logoKept', { fault }) : fault, logo })
  }

  return (
    <>
      <TextField
        type="text"
        label={t('embed.partner')}
        hint={t('texts.limit', { count: name.length, limit: longestPartner })}
        longest={longestPartner}
        value={name}
        onChange={(name) => onChange({ name })}
      />
      <div>
        <FileField
          label={t('pictures.logo')}
          hint={t('pictures.logoHint', { size })}
          fault={refused?.why}
          file={logo?.file}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          onChoose={choose}
        />
        {logo && (
          <button
            type="button"
            className={styles.remove}
            onClick={({ currentTarget }) => {
              // The button goes with the logo.
              currentTarget.parentElement?.querySelector('input')?.focus()
              onChange({ logo: undefined })
            }}
          >
            {t('pictures.logoRemove')}
          </button>
        )}
      </div>
    </>
  )
}
