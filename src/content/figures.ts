/**
 * Five figures, each from one edition and one year of data. The first four are of detected victims,
 * the last is an estimate: they measure different things and never share a chart.
 */

interface Source {
  /** The edition's own title. */
  edition: string
  /** The year or years that the numbers speak of. */
  years: string
  url: string
}

const report2024 = 'UNODC, Global Report on Trafficking in Persons 2024'
const report2022 = 'UNODC, Global Report on Trafficking in Persons 2022'

/** Shares of a hundred detected victims. */
export const who = {
  women: 39,
  girls: 22,
  men: 23,
  boys: 16,
  source: {
    edition: report2024,
    years: '2022',
    url: 'https://acrath.org.au/2024-global-report-on-trafficking-in-persons/',
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** Per cent more victims detected in `to` than in `from`. */
export const growth = {
  from: 2019,
  to: 2022,
  rises: [
    { id: 'all', percent: 25 },
    { id: 'children', percent: 31 },
    { id: 'girls', percent: 38 },
  ],
  source: {
    edition: report2024,
    years: '2019, 2022',
    url: 'https://www.lastradainternational.org/news/unodc-global-report-on-trafficking-in-persons-2024/',
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** Forced criminality, of a hundred detected victims. The 2022 edition gave 10 for 2020. */
export const crime = {
  shares: [
    { year: 2016, share: 1 },
    { year: 2022, share: 8 },
  ],
  source: {
    edition: report2024,
    years: '2016, 2022',
    url: 'https://english.himalayatimes.com.np/2024/12/86783',
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** Of a hundred victims in the cases studied, those who escaped and contacted the authorities. */
export const selfRescue = {
  share: 41,
  source: {
    edition: report2022,
    years: '2017–2021',
    url: 'https://en.minanews.net/un-campaigns-for-world-anti-trafficking-day/',
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** People in forced labour on any day, estimated from surveys; a point of the chart is `point` people. */
export const labour = {
  people: 27_600_000,
  point: 100_000,
  year: 2021,
  source: {
    edition: 'ILO, Walk Free, IOM, Global Estimates of Modern Slavery',
    years: '2021',
    url: 'https://altiorem.org/research/global-estimates-of-modern-slavery-forced-labour-and-forced-marriage',
  },
} as const satisfies { source: Source } & Record<string, unknown>
