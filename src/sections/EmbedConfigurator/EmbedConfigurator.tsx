import { useTranslation } from 'react-i18next'

export function EmbedConfigurator() {
  const { t } = useTranslation('kit')

  return (
    <section id="embed" aria-labelledby="embed-heading">
      <h2 id="embed-heading">{t('embed.heading')}</h2>
      <p>{t('embed.lead')}</p>
    </section>
  )
}
