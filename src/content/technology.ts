import type page from '../../locales/en/page.json'

export type ToolId = keyof typeof page.technology.tools

interface Source {
  /** The name of the organisation, as it writes it itself. */
  name: string
  year: number
  url: string
}

type Values = Readonly<
  Partial<Record<'countries' | 'experts' | 'people' | 'platforms' | 'victims' | 'year', number>>
>

interface Side {
  /** Absent where the message itself is the source. */
  source?: Source
  /** The numbers that the sentence about this side names. */
  values?: Values
}

export interface Tool {
  id: ToolId
  misuse: Side
  use: Side
}

/** Four tools, each with its two sides: what traffickers do with it, what serves victims and justice. */
export const tools: readonly Tool[] = [
  {
    id: 'platforms',
    misuse: {},
    use: {
      source: {
        name: 'Europol',
        year: 2025,
        url: 'https://www.cde.ual.es/en/over-30-potential-victims-identified-in-action-against-human-trafficking-enabled-online',
      },
      values: { year: 2025, experts: 73, countries: 26, platforms: 53, victims: 33 },
    },
  },
  {
    id: 'data',
    misuse: {
      source: {
        name: 'UNODC',
        year: 2021,
        url: 'http://unodc.org/unodc/en/frontpage/2021/October/good-use-and-abuse_-the-role-of-technology-in-human-trafficking.html',
      },
    },
    use: {
      source: {
        name: 'IOM',
        year: 2021,
        url: 'https://jiformalert.org/iom-microsoft-release-largest-public-dataset-on-human-trafficking/',
      },
      values: { people: 156_000, countries: 189 },
    },
  },
  {
    id: 'messages',
    misuse: {},
    use: {
      source: {
        name: 'US HHS',
        year: 2018,
        url: 'https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline',
      },
      values: { year: 2018 },
    },
  },
  {
    id: 'images',
    misuse: {},
    use: {
      source: {
        name: 'PhotoDNA',
        year: 2024,
        url: 'https://insidetelecom.com/microsoft-technology-center-against-child-sexual-abuse-material/',
      },
      values: { year: 2009 },
    },
  },
]
