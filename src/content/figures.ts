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
  /** The day by which the next edition is expected. The figure stays true after it: it carries its years. */
  until: string
}

/** Every two years: the last three came in February 2021, January 2023 and December 2024. */
const report2024 = {
  edition: 'UNODC, Global Report on Trafficking in Persons 2024',
  url: 'https://www.unodc.org/documents/data-and-analysis/glotip/2024/GLOTIP2024_BOOK.pdf',
  until: '2027-02-28',
}

/** Shares of a hundred detected victims. */
export const who = {
  women: 39,
  girls: 22,
  men: 23,
  boys: 16,
  source: {
    ...report2024,
    years: '2022',
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
    ...report2024,
    years: '2019, 2022',
    url: 'https://www.unodc.org/unodc/en/press/releases/2024/December/unodc-global-human-trafficking-report_-detected-victims-up-25-per-cent-as-more-children-are-exploited-and-forced-labour-cases-spike.html',
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** Forced criminality, of a hundred detected victims. The 2022 edition gave 10 for 2020. */
export const crime = {
  shares: [
    { year: 2016, share: 1 },
    { year: 2022, share: 8 },
  ],
  source: {
    ...report2024,
    years: '2016, 2022',
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** Of a hundred identified victims in the court cases studied, those who got away and reported it themselves. */
export const selfRescue = {
  share: 41,
  source: {
    edition: 'UNODC, Global Report on Trafficking in Persons 2022',
    // Those in which the cases were decided. The detections of this edition are of 2017 to 2021.
    years: '2012–2020',
    url: 'https://www.unodc.org/documents/data-and-analysis/glotip/2022/GLOTiP_2022_web.pdf',
    until: report2024.until,
  },
} as const satisfies { source: Source } & Record<string, unknown>

/** People in forced labour on any day, estimated, mostly from surveys; a point of the chart is `point` people. */
export const labour = {
  people: 27_600_000,
  point: 100_000,
  year: 2021,
  source: {
    edition: 'ILO, Walk Free, IOM, Global Estimates of Modern Slavery',
    years: '2021',
    url: 'https://www.ilo.org/wcmsp5/groups/public/---ed_norm/---ipec/documents/publication/wcms_854733.pdf',
    // Every five years: the last two came in September 2017 and September 2022.
    until: '2027-09-30',
  },
} as const satisfies { source: Source } & Record<string, unknown>
