import { useTranslation } from 'react-i18next'
import { crime, growth, labour, selfRescue, who } from '../../content/figures.ts'
import { formatOf } from '../../i18n/format.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Pictogram } from '../../ui/Pictogram.tsx'
import styles from './Figures.module.css'
import { Growth } from './Growth.tsx'

const groups = ['women', 'girls', 'men', 'boys'] as const

export function Figures() {
  const { t, i18n } = useTranslation()
  const format = formatOf(i18n)
  const { digits } = format
  const table = t('figures.table')
  const people = format.large(labour.people)
  const source = ({ edition, years, url }: { edition: string; years: string; url: string }) => ({
    url,
    text: t('figures.source', { edition, years: digits(years) }),
    link: t('timeline.source'),
  })
  const [before, after] = crime.shares

  return (
    <section id="figures" className={styles.figures} aria-labelledby="figures-heading">
      <h2 id="figures-heading">{t('figures.heading')}</h2>
      <p>{t('figures.lead')}</p>
      <div className={styles.estimate}>
        <h3>{t('figures.estimated')}</h3>
        <Figure
          table={table}
          title={t('figures.labour.title', { people, year: labour.year })}
          numbers={[people]}
          note={t('figures.labour.unit', { people: format.number(labour.point) })}
          source={source(labour.source)}
          columns={[t('figures.crime.year'), t('figures.labour.people')]}
          rows={[[digits(labour.year), format.number(labour.people)]]}
        >
          <Pictogram
            wide
            runs={[{ count: labour.people / labour.point, mark: 'marked' }]}
            labels={[]}
          />
        </Figure>
      </div>
      <h3>{t('figures.detected')}</h3>
      <Figure
        table={table}
        title={t('figures.who.title', {
          women: who.women + who.girls,
          children: who.girls + who.boys,
        })}
        numbers={[who.women + who.girls, who.girls + who.boys].map(digits)}
        source={source(who.source)}
        columns={[t('figures.who.group'), t('figures.of100')]}
        rows={groups.map((group) => [t(`figures.who.${group}`), digits(who[group])])}
      >
        <Pictogram
          runs={groups.map((group) => ({ count: who[group], mark: group }))}
          labels={groups.map((group) => `${t(`figures.who.${group}`)} ${digits(who[group])}`)}
        />
      </Figure>
      <Figure
        table={table}
        title={t('figures.growth.title', growth)}
        source={source(growth.source)}
        columns={[t('figures.growth.group'), t('figures.growth.change', growth)]}
        rows={growth.rises.map(({ id, percent }) => [
          t(`figures.growth.${id}`),
          format.rise(percent),
        ])}
      >
        <Growth />
      </Figure>
      <Figure
        table={table}
        title={t('figures.crime.title', { before: before.share, after: after.share })}
        note={t('figures.crime.note')}
        source={source(crime.source)}
        columns={[t('figures.crime.year'), t('figures.of100')]}
        rows={crime.shares.map(({ year, share }) => [digits(year), digits(share)])}
      >
        {crime.shares.map(({ year, share }) => (
          <div key={year}>
            <Pictogram
              runs={[
                { count: share, mark: 'marked' },
                { count: 100 - share, mark: 'plain' },
              ]}
              labels={[`${digits(year)} · ${digits(share)} ${t('figures.of100')}`]}
              number={digits(share)}
            />
          </div>
        ))}
      </Figure>
      <Figure
        table={table}
        title={t('figures.escape.title', { share: selfRescue.share })}
        numbers={[digits(selfRescue.share)]}
        source={source(selfRescue.source)}
        columns={[t('figures.who.group'), t('figures.of100')]}
        rows={[
          [t('figures.escape.themselves'), digits(selfRescue.share)],
          [t('figures.escape.others'), digits(100 - selfRescue.share)],
        ]}
      >
        <Pictogram
          runs={[
            { count: selfRescue.share, mark: 'linked' },
            { count: 100 - selfRescue.share, mark: 'plain' },
          ]}
          labels={[t('figures.escape.themselves'), t('figures.escape.others')]}
        />
      </Figure>
    </section>
  )
}
