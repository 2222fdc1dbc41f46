import { useTranslation } from 'react-i18next'
import type { Tool } from '../../content/technology.ts'
import { formatOf } from '../../i18n/format.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Lattice } from './Lattice.tsx'
import styles from './Technology.module.css'

interface SideProps {
  tool: Tool
  side: 'misuse' | 'use'
  message: string
}

export function Side({ tool, side, message }: SideProps) {
  const { t, i18n } = useTranslation()
  const format = formatOf(i18n)
  const { source, values } = tool[side]

  return (
    <div className={styles[side]}>
      <Lattice tool={tool.id} side={side} />
      <p className={styles.whose}>
        {t(`technology.${side === 'misuse' ? 'traffickers' : 'protectors'}`)}
      </p>
      <h4>{t(`technology.tools.${tool.id}.${side}.verb`)}</h4>
      <p>
        {t(`technology.tools.${tool.id}.${side}.text`, {
          ...values,
          people: values?.people && format.number(values.people),
        })}
      </p>
      {source ? (
        <ExternalLink href={source.url}>
          {t('technology.source', {
            name: [source.name, source.year && format.digits(source.year)]
              .filter(Boolean)
              .join(', '),
          })}
        </ExternalLink>
      ) : (
        <a href={message}>{t('technology.fromMessage')}</a>
      )}
    </div>
  )
}
