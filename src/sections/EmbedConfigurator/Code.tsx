import { useTranslation } from 'react-i18next'
import { snippet } from '../../site/embed/snippet.ts'
import { address } from '../../site/routes.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Items } from '../../ui/Items.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './Code.module.css'
import { choiceOf, type EmbedForm, type Way, wayIds, ways } from './embedForm.ts'

/** Other code for any site. */
const otherwise = ['plain', 'element'] as const

/** What a partner chooses by where the site is made; other code for it comes after. */
const offered = ['wordpress', 'loader', 'fixed'] as const

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

  const anySite = form.way !== 'wordpress' && form.way !== 'fixed'

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
        value={anySite ? 'loader' : form.way}
        onChange={(way) => onChange({ way })}
      />
      {anySite &&
        otherwise.map((way) => (
          <Checkbox
            key={way}
            label={t(`embed.ways.${way}.name`)}
            checked={form.way === way}
            onChange={(checked) => onChange({ way: checked ? way : 'loader' })}
          />
        ))}
      <div className={styles.ways}>
        {wayIds.map((way) => (
          <div key={way} data-way={way} data-chosen={way === form.way || undefined}>
            <h4>{t(`embed.ways.${way}.name`)}</h4>
            <ol>
              <Items texts={t(`embed.ways.${way}.steps`, { returnObjects: true })} />
            </ol>
            {(way === 'loader' || way === 'element') && (
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
