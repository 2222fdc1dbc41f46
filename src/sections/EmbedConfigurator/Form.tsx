import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { longestPartner, parts, standard, themes } from '../../site/embed/choice.ts'
import { languageLinks } from '../../site/routes.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radio } from '../../ui/Radio.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Accent } from './Accent.tsx'
import { choiceOf, type EmbedForm } from './embedForm.ts'
import styles from './Form.module.css'

interface FormProps {
  form: EmbedForm
  /** The form as of the last pause: nobody is corrected in the middle of a word. */
  settled: EmbedForm
  onChange: (part: Partial<EmbedForm>) => void
}

export function Form({ form, settled, onChange }: FormProps) {
  const { t } = useTranslation(['kit', 'page', 'help', 'message'])
  const names = {
    message: t('page:letter.heading'),
    quotes: t('page:quotes.heading'),
    technology: t('page:technology.heading'),
    compact: t('page:compact.heading'),
    help: t('help:heading'),
  }
  const badAction = settled.action.trim() !== '' && !choiceOf(settled).action

  function tick(part: (typeof parts)[number], checked: boolean) {
    const ticked = parts.filter((each) => (each === part ? checked : form.parts.includes(each)))
    // No part at all means the usual parts, as in the address of the embed.
    onChange({ shows: 'parts', parts: ticked.length > 0 ? ticked : standard.parts })
  }

  return (
    <>
      <LanguageField
        label={t('embed.language')}
        languages={languageLinks()}
        value={form.lang}
        onChange={(lang) => onChange({ lang })}
      />
      <fieldset className={styles.parts}>
        <legend>{t('embed.parts')}</legend>
        <Radio
          name="shows"
          label={t('embed.selection')}
          checked={form.shows === 'parts'}
          onChoose={() => onChange({ shows: 'parts' })}
        />
        <div>
          {parts.map((part) => (
            <Checkbox
              key={part}
              label={names[part]}
              checked={form.parts.includes(part)}
              onChange={(checked) => tick(part, checked)}
            />
          ))}
        </div>
        <Radio
          name="shows"
          label={t('embed.quote')}
          checked={form.shows === 'quote'}
          onChoose={() => onChange({ shows: 'quote' })}
        />
        <div>
          <SelectField
            label={t('pictures.quote')}
            options={quotes.map((id) => ({ value: id, text: t(`message:quotes.${id}`) }))}
            value={form.quote}
            onChange={(quote) => onChange({ shows: 'quote', quote })}
          />
        </div>
      </fieldset>
      <RadioGroup
        look="switch"
        legend={t('embed.theme')}
        name="theme"
        options={themes.map((theme) => [theme, t(`embed.${theme}`)] as const)}
        value={form.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Accent form={form} settled={settled} onChange={onChange} />
      <TextField
        type="text"
        label={t('embed.partner')}
        hint={t('embed.partnerHint', { count: longestPartner })}
        longest={longestPartner}
        value={form.partner}
        onChange={(partner) => onChange({ partner })}
      />
      <TextField
        type="url"
        label={t('embed.action')}
        hint={t('embed.actionHint')}
        fault={badAction ? t('embed.actionBad') : undefined}
        value={form.action}
        onChange={(action) => onChange({ action })}
      />
      <Checkbox
        label={t('embed.switcher')}
        checked={form.switcher}
        onChange={(switcher) => onChange({ switcher })}
      />
    </>
  )
}
