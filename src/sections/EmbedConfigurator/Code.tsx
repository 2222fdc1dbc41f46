import { useTranslation } from 'react-i18next'
import { snippet } from '../../site/embed/snippet.ts'
import { address } from '../../site/routes.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Items } from '../../ui/Items.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './Code.module.css'
import { choiceOf, type EmbedForm, type Way, wayIds, ways } from './embedForm.ts'

/** What a partner chooses by where the site is made; whether with a script comes after. */
const offered = wayIds.filter((way) => way !== 'plain')

interface CodeProps {
  form: EmbedForm
  /** What the frame and its link are called, in their own language. */
  words: { title: string; link: string }
  onChange: (part: Partial<EmbedForm>) => void
}

/**
 * What to copy, and where to paste it. The styles show the way that is chosen; without scripts all
 * ways are shown, one below the other.
 */
export function Code({ form, words, onChange }: CodeProps) {
  const { t } = useTranslation(['kit', 'page'])

  function code(way: Way) {
    const kind = ways[way]
    const { lang, followHost } = form
    if (kind === 'page') return address(lang)
    return snippet({ kind, lang, choice: choiceOf(form), followHost, words })
  }

  return (
    <div className={styles.code}>
      <h3>{t('embed.code')}</h3>
      <RadioGroup
        look="line"
        legend={t('embed.code')}
        name="way"
        options={offered.map((way) => [way, t(`embed.ways.${way}.name`)] as const)}
        value={form.way === 'plain' ? 'loader' : form.way}
        onChange={(way) => onChange({ way })}
      />
      {(form.way === 'loader' || form.way === 'plain') && (
        <Checkbox
          label={t('embed.ways.plain.name')}
          checked={form.way === 'plain'}
          onChange={(plain) => onChange({ way: plain ? 'plain' : 'loader' })}
        />
      )}
      <div className={styles.ways}>
        {wayIds.map((way) => (
          <div key={way} data-way={way} data-chosen={way === form.way || undefined}>
            <h4>{t(`embed.ways.${way}.name`)}</h4>
            <ol>
              <Items texts={t(`embed.ways.${way}.steps`, { returnObjects: true })} />
            </ol>
            {way === 'loader' && (
              <Checkbox
                label={t('embed.host')}
                checked={form.followHost}
                onChange={(followHost) => onChange({ followHost })}
              />
            )}
            <pre dir="ltr" translate="no">
              <code>{code(way)}</code>
            </pre>
            <CopyButton
              text={code(way)}
              label={t('embed.copy')}
              done={t('embed.copied')}
              failed={t('page:share.copyFailed')}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
