import { useTranslation } from 'react-i18next'
import { snippet } from '../../site/embed/snippet.ts'
import { address } from '../../site/routes.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Drawing } from '../../ui/Drawing.tsx'
import { Items } from '../../ui/Items.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './Code.module.css'
import { choiceOf, type EmbedForm, pastedBy, type Way, wayIds } from './embedForm.ts'

/** Other code for any site. */
const otherwise = ['plain', 'element'] as const

/** What a partner chooses by where the site is made; other code for it comes after. */
const offered = ['wordpress', 'loader', 'fixed'] as const

/** A window with a line of text above and below what is pasted. */
const windowLines = 'M1 1h62v46H1zM1 9h62M9 16h38M9 41h30'

const brackets = 'M24 23l-6 5.5 6 5.5M40 23l6 5.5-6 5.5M35 22l-6 13'

/** What is pasted, as each kind of site shows it: a line in a block, code in the text, a box with handles. */
const places: Record<Way, string> = {
  wordpress: 'M9 21h46v14H9zM13 28h4m2 0h4m2 0h4m2 0h4M40 24v8',
  loader: brackets,
  fixed: 'M13 22h38v12H13zM11 20h4v4h-4zM49 20h4v4h-4zM11 32h4v4h-4zM49 32h4v4h-4z',
  plain: brackets,
  element: brackets,
}

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
    const { lang, followHost } = form
    const kind = pastedBy(way, form)
    if (kind === 'address') return address(lang)
    return snippet({ kind, lang, choice: choiceOf(form), followHost, words })
  }

  function steps(way: Way) {
    const all = t(`embed.ways.${way}.steps`, { returnObjects: true })
    // In WordPress the second is of the address, the third of code.
    const asCode = way === 'wordpress' && pastedBy(way, form) === 'loader'
    return asCode ? all.filter((_, index) => index !== 1) : all
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
            <div className={styles.steps}>
              <ol>
                <Items texts={steps(way)} />
              </ol>
              <Drawing box={[0, 0, 64, 48]} scale={2}>
                <path d={windowLines + places[way]} />
              </Drawing>
            </div>
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
