import { useTranslation } from 'react-i18next'
import { growth } from '../../content/figures.ts'
import { formatOf } from '../../i18n/format.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Figures.module.css'

/** From one year to the other: three lines that leave the same point, each as steep as its rise, and named at its end. */
export function Growth() {
  const { t, i18n } = useTranslation()
  const format = formatOf(i18n)

  return (
    <>
      <Drawing className={styles.growth} box={[-3, -41, 26, 44]} scale={4}>
        <path d={`M0 0h20${growth.rises.map(({ percent }) => `M0 0 20 ${-percent}`).join('')}`} />
      </Drawing>
      <ul>
        {[...growth.rises].reverse().map(({ id, percent }) => (
          <li key={id}>
            <bdi>{format.rise(percent)}</bdi> <span>{t(`figures.growth.${id}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
