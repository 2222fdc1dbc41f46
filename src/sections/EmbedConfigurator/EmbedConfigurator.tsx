import { useTranslation } from 'react-i18next'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import type { Costs, Frames } from '../../site/files.ts'
import { address } from '../../site/routes.ts'
import button from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Code } from './Code.tsx'
import styles from './EmbedConfigurator.module.css'
import { choiceOf, pastedBy, writeForm } from './embedForm.ts'
import { Facts } from './Facts.tsx'
import { Form } from './Form.tsx'
import { Preview } from './Preview.tsx'
import { useEmbedForm } from './useEmbedForm.ts'

/** Which weight code with a script has. */
const weights: Partial<Record<ReturnType<typeof pastedBy>, 'loaded' | 'element'>> = {
  loader: 'loaded',
  element: 'element',
}

interface EmbedConfiguratorProps {
  frames: Frames
  costs: Costs
}

/** Makes the code for a partner's site: a form, a preview, and what to copy. */
export function EmbedConfigurator({ frames, costs }: EmbedConfiguratorProps) {
  const { t, i18n } = useTranslation(['kit', 'page'])
  const lang = langOf(i18n)
  const { form, settled, change } = useEmbedForm(lang)
  const { digits } = formatOf(i18n)
  const { more, requests } = costs.ways[weights[pastedBy(form.way, form)] ?? 'alone']
  const bytes = String(frames[form.lang].bytes + more).replace(/(?=...$)/, costs.thousands)

  return (
    <section
      id="embed"
      className={`${styles.embed} ${button.solid}`}
      aria-labelledby="embed-heading"
    >
      <h2 id="embed-heading">{t('embed.heading')}</h2>
      <p>{t('embed.lead')}</p>
      <div className={styles.tool}>
        <div className={styles.form}>
          <Form form={form} settled={settled} onChange={change} />
          <CopyButton
            text={address(lang, `kit/?${writeForm(form)}#embed`)}
            label={t('embed.choice')}
            done={t('embed.choiceCopied')}
            failed={t('page:share.copyFailed')}
          />
        </div>
        <Preview
          lang={settled.lang}
          choice={choiceOf(settled)}
          title={frames[settled.lang].title}
        />
      </div>
      <Code form={form} words={frames[form.lang]} onChange={change} />
      <Facts weight={{ bytes: digits(bytes), requests: digits(requests) }} />
    </section>
  )
}
