import { useTranslation } from 'react-i18next'
import { growth } from '../../content/figures.ts'
import { formatOf } from '../../i18n/format.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Figures.module.css'

/** From one year to the other: three lines that leave the same point, each as steep as its rise. */
export function Growth() {
  const { t, i18n } = useTranslation()
  const format = formatOf(i18n)

  return (
    <>
      <Drawing className={styles.growth} box={[-3, -50, 106, 56]} scale={2}>
        <path d="M0 0h100" />
        {growth.rises.map(({ id, percent }) => (
          <path key={id} d={`M0 0 100 ${-percent}`} />
        ))}
        <path
          className={styles.ends}
          d={`M0 0h.1${growth.rises.map(({ percent }) => `M100 ${-percent}h.1`).join('')}`}
        />
      </Drawing>
      <ul>
        {[...growth.rises].reverse().map(({ id, percent }) => (
          <li key={id}>
            <span>{t(`figures.growth.${id}`)}</span> <bdi>{format.rise(percent)}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
