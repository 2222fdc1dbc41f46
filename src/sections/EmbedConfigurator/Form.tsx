import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { longestPartner, parts, standard, themes } from '../../site/embed.ts'
import { languageLinks } from '../../site/routes.ts'
import { Radios } from '../../ui/Radios.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { Accent } from './Accent.tsx'
import styles from './Form.module.css'
import { choiceOf, type Wish } from './wish.ts'

interface FormProps {
  wish: Wish
  /** The wish at rest: nobody is corrected in the middle of a word. */
  settled: Wish
  onChange: (part: Partial<Wish>) => void
}

export function Form({ wish, settled, onChange }: FormProps) {
  const { t } = useTranslation(['kit', 'page', 'help', 'message'])
  const names = {
    message: t('page:message.heading'),
    quotes: t('page:quotes.heading'),
    technology: t('page:technology.heading'),
    compact: t('page:compact.heading'),
    help: t('help:heading'),
  }
  const badAction = settled.action.trim() !== '' && !choiceOf(settled).action

  function tick(part: (typeof parts)[number], checked: boolean) {
    const ticked = parts.filter((each) => (each === part ? checked : wish.parts.includes(each)))
    // As in the address: to ask for nothing is to ask for the usual.
    onChange({ shows: 'parts', parts: ticked.length > 0 ? ticked : standard.parts })
  }

  return (
    <>
      <SelectField
        label={t('embed.language')}
        options={languageLinks().map(({ code, name, dir }) => ({
          value: code,
          text: name,
          lang: code,
          dir,
        }))}
        value={wish.lang}
        onChange={(lang) => onChange({ lang })}
      />
      <fieldset className={styles.parts}>
        <legend>{t('embed.parts')}</legend>
        <Tick
          name="shows"
          label={t('embed.selection')}
          checked={wish.shows === 'parts'}
          onChange={() => onChange({ shows: 'parts' })}
        />
        <div>
          {parts.map((part) => (
            <Tick
              key={part}
              label={names[part]}
              checked={wish.parts.includes(part)}
              onChange={(checked) => tick(part, checked)}
            />
          ))}
        </div>
        <Tick
          name="shows"
          label={t('embed.quote')}
          checked={wish.shows === 'quote'}
          onChange={() => onChange({ shows: 'quote' })}
        />
        <div>
          <SelectField
            label={t('pictures.quote')}
            options={quotes.map((id) => ({ value: id, text: t(`message:quotes.${id}`) }))}
            value={wish.quote}
            onChange={(quote) => onChange({ shows: 'quote', quote })}
          />
        </div>
      </fieldset>
      <Radios
        look="switch"
        legend={t('embed.theme')}
        name="theme"
        options={themes.map((theme) => [theme, t(`embed.${theme}`)] as const)}
        value={wish.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Accent wish={wish} settled={settled} onChange={onChange} />
      <TextField
        type="text"
        label={t('embed.partner')}
        hint={t('embed.partnerHint', { count: longestPartner })}
        longest={longestPartner}
        value={wish.partner}
        onChange={(partner) => onChange({ partner })}
      />
      <TextField
        type="url"
        label={t('embed.action')}
        hint={t('embed.actionHint')}
        fault={badAction ? t('embed.actionBad') : undefined}
        value={wish.action}
        onChange={(action) => onChange({ action })}
      />
      <Tick
        label={t('embed.switcher')}
        checked={wish.switcher}
        onChange={(switcher) => onChange({ switcher })}
      />
    </>
  )
}
