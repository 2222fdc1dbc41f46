import type page from '../../locales/en/page.json'

export type ToolId = keyof typeof page.technology.tools

export interface Source {
  /** The name, as it writes it itself, of the organisation whose page it is. */
  name: string
  /** Absent where the page carries none. */
  year?: number
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
  /** The day by which to look whether this still is the newest. The sentence stays true after it. */
  until?: string
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
        name: 'CDE Almería',
        year: 2025,
        url: 'https://www.cde.ual.es/en/over-30-potential-victims-identified-in-action-against-human-trafficking-enabled-online',
      },
      values: { year: 2025, experts: 73, countries: 26, platforms: 53, victims: 33 },
      until: '2027-09-30',
    },
  },
  {
    id: 'data',
    misuse: {
      source: {
        name: 'UNODC',
        year: 2021,
        url: 'https://www.unodc.org/unodc/en/frontpage/2021/October/good-use-and-abuse_-the-role-of-technology-in-human-trafficking.html',
      },
    },
    use: {
      source: {
        name: 'CTDC',
        year: 2025,
        url: 'https://www.ctdatacollaborative.org/page/global-synthetic-dataset',
      },
      values: { year: 2025, people: 222_000, countries: 197 },
      until: '2027-01-31',
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
      until: '2027-11-28',
    },
  },
  {
    id: 'images',
    misuse: {},
    use: {
      source: {
        name: 'Microsoft',
        url: 'https://www.microsoft.com/en-us/PhotoDNA/FAQ',
      },
      values: { year: 2009 },
      until: '2027-11-28',
    },
  },
]
