/** ISO 3166-1 alpha-2 countries by the region under which a reader looks for them. */
export const regions = {
  africa: ['CI', 'EG', 'ET', 'GH', 'GM', 'KE', 'MA', 'NG', 'RW', 'TN', 'TZ', 'UG', 'ZA'],
  americas: ['AR', 'BR', 'CA', 'CL', 'CO', 'DO', 'EC', 'MX', 'PE', 'PY', 'US', 'UY'],
  asia: [
    'AF',
    'AU',
    'BD',
    'CN',
    'ID',
    'IN',
    'JP',
    'KG',
    'KH',
    'KR',
    'KZ',
    'LA',
    'LK',
    'MM',
    'MY',
    'NP',
    'NZ',
    'PH',
    'PK',
    'SG',
    'TH',
    'TW',
    'VN',
  ],
  europe: [
    'AL',
    'AT',
    'AZ',
    'BE',
    'BG',
    'BY',
    'CH',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GE',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LV',
    'MD',
    'ME',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'RS',
    'RU',
    'SE',
    'SI',
    'SK',
    'TR',
    'UA',
  ],
  middleEast: ['AE', 'BH', 'IL', 'IQ', 'IR', 'JO', 'KW', 'LB', 'OM', 'QA', 'SA'],
} as const

export type RegionId = keyof typeof regions
export type Country = (typeof regions)[RegionId][number]

/** What a page says of a line that somebody has read it for. */
export interface Source {
  url: string
  /** Of the page; null where it carries no date. */
  year: number | null
  carries: readonly ('audience' | 'exists' | 'free' | 'hours' | 'number' | 'website')[]
  /** The line's own site, or an authority's: one is enough. Of others it takes two that agree. */
  official?: true
}

export interface Phone {
  /** As its own country writes it. */
  written: string
  /** The full international form, where the number works from abroad. */
  e164?: string
  /** What to dial inside the country where there is no international form. */
  short?: string
  free?: true
}

/** A line as its sources describe it. Which of its numbers may be shown is decided in `trust.ts`. */
export interface Line {
  country: Country
  /** Without its number, which must not be shown by way of a name. */
  organisation: string
  kind:
    | 'hotline'
    | 'support'
    | 'police'
    | 'state'
    /** For victims of any crime, trafficking among them. */
    | 'crime'
    | 'women'
    | 'child'
    | 'violence'
    | 'report'
    | 'labour'
    | 'professional'
  audience:
    | 'all'
    | 'women'
    | 'children'
    | 'womenAndChildren'
    | 'migrants'
    /** A line of the police or for reports that also takes victims. */
    | 'victimsToo'
    | 'reports'
    | 'professionals'
  phones: readonly Phone[]
  sms?: string
  /** Absent where no source tells. */
  hours?: 'always' | 'everyDay' | { days: 'daily' | 'weekdays'; from: string; to: string }
  /** Only where the address itself was seen on a source. */
  website?: string
  sources: readonly Source[]
  /** The day on which somebody last read the sources. */
  readOn: string
  /** The day on which somebody confirmed the line with those who answer it, if anybody did. */
  confirmedOn?: string
  /** Why its numbers are not shown although its sources would allow it. */
  withheld?:
    | 'audienceUnclear'
    | 'notForTrafficking'
    | 'oneNetworkOnly'
    | 'oneRegionOnly'
    | 'onlyPlanned'
    | 'reportedWrong'
}

export const lines: readonly Line[] = [
  {
    country: 'AE',
    organisation: 'Family Care Authority, Abu Dhabi',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '800 SAVE (800 7283)', short: '8007283', free: true }],
    sources: [
      {
        url: 'https://pledgetimes.com/the-uaes-achievements-in-addressing-human-trafficking-in-the-face-of-human-rights/',
        year: 2023,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://ewaa.gov.ae/en/trafficking-hotline-launched/',
        year: 2011,
        carries: ['exists'],
        official: true,
      },
      {
        url: 'https://www.daily8.com/en/article/2db2680f1cc43b2d9d4cfb294924d247',
        year: 2025,
        carries: ['exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'AL',
    organisation: 'National hotline against trafficking',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    sources: [
      {
        url: 'https://worldvision.org/about-us/media-center/new-hotline-number-and-smartphone-app-make-reporting-trafficking-possible-more',
        year: 2014,
        carries: ['exists', 'free', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'AR',
    organisation: 'Línea contra la trata',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '145', short: '145', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.rionegro.com.ar/sociedad/rescataron-a-una-joven-victima-de-trata-en-cinco-saltos-la-denuncia-llego-a-la-linea-145-y-activo-el-operativo-4284473/',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://elconfidencialonline.com/la-protex-presenta-un-informe-sobre-las-1-581-denuncias-recibidas-en-la-linea-145-durante-2022/',
        year: 2023,
        carries: ['number'],
      },
      {
        url: 'https://vallemaria.gob.ar/?q=content%2Flinea-145-para-denunciar-la-trata-personas',
        year: 2020,
        carries: ['number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'AT',
    organisation: 'Menschenhandels-Hotline',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '+43 677 61 34 34 34', e164: '+4367761343434' }],
    hours: 'always',
    website: 'https://www.bundeskriminalamt.at/',
    sources: [
      { url: 'https://www.krone.at/3924481', year: 2025, carries: ['exists', 'number'] },
      {
        url: 'https://www.unsertirol24.com/2025/07/27/tag-gegen-menschenhandel-aufklaeren-hinsehen-helfen',
        year: 2025,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://www.derstandard.at/story/2000135432399/menschenhandel-gefahr-durch-krieg-in-ukraine-hotline-eingerichtet',
        year: 2022,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://www.vol.at/menschenhandel-gefahr-wegen-ukraine-krieg-hotline-eingerichtet/7410148',
        year: 2022,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://www.ots.at/presseaussendung/OTS_20220504_OTS0152/raabkarner-interventionsstelle-kaempft-praeventiv-gegen-frauenhandel-anhang',
        year: 2022,
        carries: ['exists', 'hours'],
        official: true,
      },
      {
        url: 'https://www.bundeskriminalamt.at/news.aspx?id=6855584A307469775733553D',
        year: 2020,
        carries: ['exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'AU',
    organisation: 'Additional Referral Pathway',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '1800 000 277', short: '1800000277' }],
    hours: { days: 'weekdays', from: '9:00', to: '17:00' },
    website: 'https://salvationarmy.org.au/additional-referral-pathway',
    sources: [
      {
        url: 'https://acrath.org.au/additional-referral-pathway-now-available/',
        year: 2024,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://salvationarmy.org.au/additional-referral-pathway',
        year: null,
        carries: ['audience', 'exists', 'free', 'website'],
        official: true,
      },
      {
        url: 'https://www.miragenews.com/aid-amplified-for-trafficking-slavery-survivors-1584329',
        year: 2025,
        carries: ['audience', 'exists'],
        official: true,
      },
      {
        url: 'https://www.shufflernews.com/2024/07/23/salvos-launch-new-national-program-to-assist-survivors-of-modern-slavery-in-partnership-with-key-sector-organisations/',
        year: 2024,
        carries: ['audience', 'exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'AU',
    organisation: 'Support for Trafficked People Program',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '03 9345 1800', e164: '+61393451800' }],
    website: 'https://www.redcross.org.au/stpp',
    sources: [
      {
        url: 'https://www.redcross.org.au/stpp',
        year: 2023,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.thewire.org.au/story/over-41000-victims-of-modern-slavery-in-australia-new-study-finds/',
        year: null,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'AU',
    organisation: 'Australian Federal Police, human trafficking',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '131 237 (131 AFP)', short: '131237' }],
    sources: [
      {
        url: 'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery',
        year: 2025,
        carries: ['audience', 'number'],
        official: true,
      },
      { url: 'https://www.redcross.org.au/stpp', year: 2023, carries: ['number'] },
      {
        url: 'https://salvos.org.au/need-help/human-trafficking-and-slavery/',
        year: null,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BD',
    organisation: 'National helpline for women and children',
    kind: 'violence',
    audience: 'womenAndChildren',
    phones: [{ written: '109', short: '109', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.risingbd.com/amp/national/news/218957',
        year: 2017,
        carries: ['free', 'hours', 'number'],
      },
      {
        url: 'https://dhakaythaki.com/seba/?p=531',
        year: null,
        carries: ['free', 'hours', 'number'],
      },
      { url: 'https://www.observerbd.com/news.php?id=359909', year: 2022, carries: ['number'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BD',
    organisation: 'Child Helpline',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '1098', short: '1098', free: true }],
    sources: [
      {
        url: 'https://en.prothomalo.com/bangladesh/8ypbkxjg4x',
        year: 2024,
        carries: ['audience', 'exists', 'number'],
      },
      { url: 'https://www.observerbd.com/news.php?id=359909', year: 2022, carries: ['number'] },
      { url: 'http://nctfbd.org/?p=7586', year: 2016, carries: ['free', 'number'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BE',
    organisation: 'Meldpunt mensenhandel / Point de contact traite',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '078 05 58 00', e164: '+3278055800' }],
    website: 'https://www.stopmensenhandel.be/',
    sources: [
      {
        url: 'https://wallonie.be/fr/actualites/sortons-la-traite-des-etres-humains-de-lombre',
        year: 2025,
        carries: ['exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://news.belgium.be/fr/une-nouvelle-rubrique-web-pour-renforcer-la-lutte-contre-la-traite-des-etres-humains',
        year: 2023,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://gouverneurbw.be/actualites/30-juillet-journee-mondiale-contre-la-traite-des-etres-humains',
        year: null,
        carries: ['number', 'website'],
        official: true,
      },
      {
        url: 'https://werk.belgie.be/nl/nieuws/belgie-markeert-30-juli-2023-als-werelddag-tegen-mensenhandel',
        year: 2023,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'http://www.wtv.be/nieuws/minister-lanceert-centraal-meldpunt-tegen-mensensmokkel-en-handel',
        year: 2022,
        carries: ['exists', 'website'],
      },
      {
        url: 'https://dofi.ibz.be/nl/news/elk-slachtoffer-van-mensenhandel-telt-laat-niemand-achter',
        year: null,
        carries: ['exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BE',
    organisation: 'PAG-ASA (Brussels)',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '02 511 64 64', e164: '+3225116464' }],
    website: 'https://www.stopmensenhandel.be/',
    sources: [
      {
        url: 'https://ecpat.be/react-reagir-cas-de-suspicion-de-traite-etres-humains/',
        year: null,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://help.unhcr.org/belgium/where-to-seek-help/for-survivors-of-human-trafficking',
        year: null,
        carries: ['audience', 'exists'],
        official: true,
      },
      {
        url: 'https://nnieuws.be/artikel/nieuw-meldpunt-de-strijd-tegen-mensenhandel',
        year: 2022,
        carries: ['exists', 'website'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BE',
    organisation: 'Payoke (Antwerp)',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '03 201 16 90', e164: '+3232011690' }],
    website: 'https://www.stopmensenhandel.be/',
    sources: [
      {
        url: 'https://ecpat.be/react-reagir-cas-de-suspicion-de-traite-etres-humains/',
        year: null,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://help.unhcr.org/belgium/where-to-seek-help/for-survivors-of-human-trafficking',
        year: null,
        carries: ['audience', 'exists'],
        official: true,
      },
      {
        url: 'https://nnieuws.be/artikel/nieuw-meldpunt-de-strijd-tegen-mensenhandel',
        year: 2022,
        carries: ['exists', 'website'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BE',
    organisation: 'Sürya (Liège)',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '04 232 40 30', e164: '+3242324030' }],
    website: 'https://www.stopmensenhandel.be/',
    sources: [
      {
        url: 'https://ecpat.be/react-reagir-cas-de-suspicion-de-traite-etres-humains/',
        year: null,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://help.unhcr.org/belgium/where-to-seek-help/for-survivors-of-human-trafficking',
        year: null,
        carries: ['audience', 'exists'],
        official: true,
      },
      {
        url: 'https://nnieuws.be/artikel/nieuw-meldpunt-de-strijd-tegen-mensenhandel',
        year: 2022,
        carries: ['exists', 'website'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BG',
    organisation: 'National hotline against trafficking',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '0800 20 100', e164: '+35980020100', free: true }],
    hours: 'always',
    website: 'https://080020100.bg/',
    sources: [
      {
        url: 'https://antitraffic.government.bg/bg/news/5705-mkbth-sliven-se-vklyuchi-v-initsiativata-%E2%80%9Epanair-na-evropa%E2%80%9D-s-tsel-stimulirane-na-grazhdanskata-aktivnost-za-dokladvane-na-prestaplenieto-trafik-na-hora',
        year: 2024,
        carries: ['exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://080020100.bg/content/bulgarian/gjqnh4',
        year: null,
        carries: ['exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://ukraine.refugee.bg/en/other-information/prevention-of-human-trafficking/',
        year: null,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://img.bnr.bg/horizont/post/101726357/trafik',
        year: null,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://refugee-integration.bg/en/human-trafficking-important-information-for-ukrainian-citizens-seeking-protection-in-bulgaria/',
        year: 2022,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BH',
    organisation: 'Expatriate Protection Centre',
    kind: 'hotline',
    audience: 'migrants',
    phones: [{ written: '995', short: '995' }],
    hours: 'always',
    sources: [
      {
        url: 'http://www.gdnonline.com/Details/369681/Hotline-for-distressed-workers-receives-5,300-calls-from-expatriates',
        year: 2018,
        carries: ['audience', 'number'],
      },
      {
        url: 'http://www.newsofbahrain.com/viewNews.php?ppId=9882&TYPE=Posts&pid=21&MNU=2&SUB=',
        year: 2015,
        carries: ['hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BR',
    organisation: 'Disque Direitos Humanos',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '100', short: '100', free: true }],
    hours: 'always',
    website: 'https://www.gov.br/mdh/',
    sources: [
      {
        url: 'https://ampost.com.br/brasil/atendentes-do-disque-100-e-ligue-180-recebem-capacitacao-contra-trafico-de-pessoas-e-trabalho-escravo/',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://gov.br/mdh/pt-br/assuntos/noticias/2022/eleicoes-2022-periodo-eleitoral/iluminado-de-azul-ministerio-da-mulher-da-familia-e-dos-direitos-humanos-reforca-parceria-de-enfrentamento-ao-trafico-de-pessoas',
        year: 2022,
        carries: ['free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://jornaldoonibusmarilia.com.br/trafico-para-o-sexo-internacional-brasil-tem-um-caso-por-dia-em-2024-diz-ministerio-dos-direitos-humanos-haveria-alguma-acao-em-marilia',
        year: 2024,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BR',
    organisation: 'Central de Atendimento à Mulher',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '180', short: '180', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://ampost.com.br/brasil/atendentes-do-disque-100-e-ligue-180-recebem-capacitacao-contra-trafico-de-pessoas-e-trabalho-escravo/',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.fatosefotosnews.com.br/capacitacao-fortalece-atuacao-do-ligue-180-no-enfrentamento-ao-trafico-de-mulheres-e-ao-trabalho-escravo',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://oestadoonline.com.br/cotidiano/dia-do-enfrentamento-ao-trafico-de-pessoas-e-celebrado-hoje',
        year: 2020,
        carries: ['free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'BY',
    organisation: 'La Strada, safe migration',
    kind: 'hotline',
    audience: 'migrants',
    phones: [{ written: '113', short: '113' }],
    sources: [
      {
        url: 'https://www.sb.by/articles/helpline-available-for-those-planning-to-travel-abroad.html',
        year: null,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'CA',
    organisation: 'Canadian Human Trafficking Hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '1-833-900-1010', e164: '+18339001010', free: true }],
    hours: 'always',
    website: 'https://canadianhumantraffickinghotline.ca/',
    sources: [
      {
        url: 'https://canadianhumantraffickinghotline.ca/faq',
        year: null,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://canadianhumantraffickinghotline.ca/who-are-we',
        year: 2024,
        carries: ['audience', 'exists', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://finanzen.net/nachricht/aktien/government-of-canada-announces-funding-for-the-canadian-human-trafficking-hotline-14336052',
        year: 2025,
        carries: ['exists', 'hours'],
      },
      {
        url: 'https://bramptonist.com/canada-just-launched-a-helpline-for-human-trafficking-victims/',
        year: 2019,
        carries: ['free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'CH',
    organisation: 'FIZ',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '+41 44 436 90 00', e164: '+41444369000' }],
    hours: { days: 'weekdays', from: '9:00', to: '17:00' },
    sources: [
      {
        url: 'https://itsapenalty.org/switzerland-de/',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'CH',
    organisation: 'Opferhilfe',
    kind: 'crime',
    audience: 'all',
    phones: [{ written: '142', short: '142' }],
    sources: [
      {
        url: 'https://swiss-now.ch/basel/rund-um-die-uhr-hilfe-neuer-opferhilfedienst-startet-in-basel',
        year: 2025,
        carries: ['number'],
      },
      {
        url: 'https://so.ch/verwaltung/staatskanzlei/medien/medienmitteilung/news/erreichbarkeit-rund-um-die-uhr-fuer-opfer-von-straftaten',
        year: 2026,
        carries: ['exists'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
    withheld: 'onlyPlanned',
  },
  {
    country: 'CI',
    organisation: 'Allô enfants en détresse',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '116', short: '116', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://rti.info/faits-divers/2023/4/28/une-sexagenaire-interpellee-pour-presume-travail-et-exploitation-denfants-a-abidjan',
        year: 2023,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      {
        url: 'http://www.faapa.info/blog/cote-divoire-aip-le-centre-dappel-allo-enfant-en-detresse-renove/',
        year: 2020,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://news.un.org/fr/story/2019/05/1043941',
        year: 2019,
        carries: ['audience', 'exists', 'free', 'number'],
        official: true,
      },
      {
        url: 'http://www.gouv.ci/_actualite-article.php?d=1&recordID=8636&p=7',
        year: 2018,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'CL',
    organisation: 'Fono Denuncia',
    kind: 'report',
    audience: 'reports',
    phones: [{ written: '*4242', short: '*4242', free: true }],
    hours: 'always',
    website: 'http://denunciaseguro.cl',
    sources: [
      {
        url: 'https://radio.uchile.cl/2025/11/27/denuncia-seguro-subsecretaria-de-prevencion-del-delito-impulsa-nueva-campana-contra-la-violencia-hacia-las-mujeres/',
        year: 2025,
        carries: ['exists', 'number'],
      },
      {
        url: 'http://denunciaseguro.cl',
        year: null,
        carries: ['exists', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.eldinamo.cl/buen-dato/2023/11/14/fono-denuncia-4242-como-funciona-el-sistema-para-alertar-sobre-delitos',
        year: 2023,
        carries: ['audience', 'hours', 'number'],
      },
      {
        url: 'https://www.cooperativa.cl/noticias/pais/seguridad-ciudadana/gobierno-lanzo-nuevo-canal-de-denuncia-anonima-para-informar-de-delitos/2022-11-15/124952.html',
        year: 2022,
        carries: ['free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'CN',
    organisation: '妇女维权公益服务热线',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '12338', short: '12338' }],
    sources: [
      {
        url: 'http://www.heyuanxw.com/2024/ms_0311/79083.html',
        year: 2024,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'http://www.gdwomen.org.cn/yw/content/post_295443.html',
        year: 2018,
        carries: ['exists', 'number'],
        official: true,
      },
      {
        url: 'https://kunming.baogaosu.com/xinwen/%E5%A6%87%E5%A5%B3%E7%BB%B4%E6%9D%83%E5%85%AC%E7%9B%8A%E6%9C%8D%E5%8A%A1%E7%83%AD%E7%BA%BF%E5%AE%9E%E7%8E%B0%E7%94%B5%E4%BF%A1/25177976',
        year: null,
        carries: ['audience', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
    withheld: 'oneRegionOnly',
  },
  {
    country: 'CZ',
    organisation: 'La Strada Česká republika',
    kind: 'support',
    audience: 'all',
    phones: [
      { written: '+420 222 71 71 71', e164: '+420222717171' },
      { written: '800 077 777', short: '800077777', free: true },
    ],
    website: 'https://www.strada.cz/',
    sources: [
      {
        url: 'http://www.strada.cz/cz/hledate-pomoc',
        year: null,
        carries: ['exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
        year: 2022,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'CZ',
    organisation: 'Linka pomoci obětem',
    kind: 'crime',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    hours: 'always',
    website: 'https://www.116006.cz/',
    sources: [
      {
        url: 'https://www.116006.cz/',
        year: null,
        carries: ['audience', 'exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://socialnipolitika.eu/2018/09/linka-pomoci-obetem-domaciho-nasili-funguje-jiz-17-let/',
        year: 2018,
        carries: ['audience', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.bkb.cz/aktuality/n440-startuje-bezplatna-linka-pomoci-obetem-116-006/',
        year: 2015,
        carries: ['free', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'DE',
    organisation: 'Bavarian Anti-Trafficking HELPline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '0800 987 654 8', e164: '+498009876548', free: true }],
    hours: { days: 'weekdays', from: '9:00', to: '15:00' },
    website: 'https://bavarian-anti-trafficking-helpline.de/',
    sources: [
      {
        url: 'https://www.invia-bayern.de/aktuelles/presse/56-aktuelles-2025/643-erste-digitale-anlaufstelle-gegen-menschenhandel-in-deutschland.html',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours', 'number', 'website'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'DE',
    organisation: 'Hilfetelefon "Gewalt gegen Frauen"',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '116 016', short: '116016', free: true }],
    hours: 'always',
    website: 'https://www.hilfetelefon.de/',
    sources: [
      {
        url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
        year: 2024,
        carries: ['exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'DK',
    organisation: 'Center mod Menneskehandel',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '+45 70 20 25 50', e164: '+4570202550' }],
    website: 'https://www.cmm.dk/',
    sources: [
      {
        url: 'https://admin.cmm.dk/english/the-danish-centre-against-human-trafficking',
        year: 2024,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'DO',
    organisation: 'Ministerio de la Mujer',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '*212', short: '*212' }],
    sources: [
      {
        url: 'https://hoy.com.do/vivir/marca-211-numero-salvarte-victima-violencia_1062209.html',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://www.diariolibre.com/noticias/el-52-de-los-casos-judiciales-que-abrio-el-ministerio-de-la-mujer-terminaron-en-sentencia-YL9782414',
        year: 2018,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
    withheld: 'oneNetworkOnly',
  },
  {
    country: 'EC',
    organisation: 'Ministerio del Interior',
    kind: 'report',
    audience: 'reports',
    phones: [{ written: '1800 DELITO (1800 335486)', short: '1800335486' }],
    sources: [
      {
        url: 'https://ministeriodelinterior.gob.ec/?p=3525',
        year: 2024,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://unodc.org/unodc/es/frontpage/2019/April/ecuador-dice-aquiestoy-contra-la-trata-de-personas.html',
        year: 2019,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'EE',
    organisation: 'Ohvriabi kriisitelefon',
    kind: 'crime',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'http://www.delfi.ee/news/paevauudised/eesti/alustas-ohvriabi-kriisitelefon-116-006-abi-saab-tasuta-ja-kolmes-keeles?id=84949223',
        year: 2019,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://jarvateataja.postimees.ee/6544210/ohvriabitootaja-juurest-ei-saadeta-kedagi-minema',
        year: 2019,
        carries: ['exists', 'free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'EG',
    organisation: 'National Council for Human Rights',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '15508', short: '15508' }],
    sources: [
      {
        url: 'https://www.alwafd.news/print.aspx?id=5649634',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      { url: 'http://alekhbarya.net/archives/297875', year: 2024, carries: ['number'] },
      {
        url: 'https://akhbarelyom.com/news/newdetails/3708267/1/إطلاق-الموجة-الثالثة-من-الحملة-القومية-م',
        year: 2022,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'EG',
    organisation: 'National Council for Women',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '15115', short: '15115' }],
    sources: [
      {
        url: 'https://www.alwafd.news/print.aspx?id=5649634',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      { url: 'http://alekhbarya.net/archives/297875', year: 2024, carries: ['number'] },
      {
        url: 'https://akhbarelyom.com/news/newdetails/3708267/1/إطلاق-الموجة-الثالثة-من-الحملة-القومية-م',
        year: 2022,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'EG',
    organisation: 'National Council for Childhood and Motherhood',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '16000', short: '16000' }],
    sources: [
      {
        url: 'https://www.alwafd.news/print.aspx?id=5649634',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      { url: 'http://alekhbarya.net/archives/297875', year: 2024, carries: ['number'] },
      {
        url: 'https://akhbarelyom.com/news/newdetails/3708267/1/إطلاق-الموجة-الثالثة-من-الحملة-القومية-م',
        year: 2022,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'ES',
    organisation: 'Policía Nacional, trata de seres humanos',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '900 10 50 90', e164: '+34900105090', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.diariodeleon.es/internacional/251216/2069640/naci-esto-campana-policia-prevenir-explotacion-trata-mujeres-colombianas.html',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://www.lavozdeltajo.com/noticia/91936/sucesos/espana-y-colombia-se-unen-en-campana-para-frenar-la-trata-de-mujeres.html',
        year: 2025,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://www.diariodegalicia.com/espana/espana-y-colombia-se-unen-contra-la-trata-sexual-una-campana-para-prevenir-proteger-y-dar-voz-a-las-victimas',
        year: 2025,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://vozpopuli.com/espana/madrid/policia-trata-madrid-alertas.html',
        year: 2022,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://eldia.es/sucesos/2018-01-13/13-Liberadas-victimas-trata-gracias-avisos-Policia.htm',
        year: 2018,
        carries: ['audience', 'exists', 'number'],
      },
      { url: 'https://linares28.es/?p=40080', year: 2013, carries: ['exists', 'free'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'ET',
    organisation: 'National anti-trafficking hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '8797', short: '8797', free: true }],
    sources: [
      {
        url: 'https://ethiopia.un.org/en/293683-ethiopia-launches-first-national-anti-trafficking-hotline-protect-vulnerable-individuals',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'number'],
        official: true,
      },
      {
        url: 'https://allafrica.com/stories/202503260063.html',
        year: 2025,
        carries: ['exists', 'number'],
      },
      { url: 'https://press.et/herald/?p=112629', year: 2025, carries: ['number'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'FI',
    organisation: 'Assistance system for victims of human trafficking',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '+358 2954 63177', e164: '+358295463177' }],
    hours: 'always',
    website: 'https://migri.fi/en/assistance-system-for-victims-of-human-trafficking',
    sources: [
      {
        url: 'https://migri.fi/en/assistance-system-for-victims-of-human-trafficking',
        year: 2024,
        carries: ['audience', 'exists', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://migri.fi/sv/hjalpsystemet-for-offer-for-manniskohandel',
        year: 2024,
        carries: ['exists', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'FR',
    organisation: 'Comité contre l’esclavage moderne',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '01 44 52 88 90', e164: '+33144528890' }],
    website: 'https://www.esclavagemoderne.org/',
    sources: [
      {
        url: 'https://le1hebdo.fr/journal/numero/221/que-faire-en-cas-de-situation-suspecte-3035.html',
        year: 2018,
        carries: ['exists', 'number', 'website'],
      },
      {
        url: 'https://www.esclavagemoderne.org/signaler-une-situation/',
        year: null,
        carries: ['audience', 'exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'FR',
    organisation: 'France Victimes',
    kind: 'crime',
    audience: 'all',
    phones: [
      { written: '116 006', short: '116006', free: true },
      { written: '+33 1 80 52 33 76', e164: '+33180523376' },
    ],
    hours: { days: 'daily', from: '9:00', to: '20:00' },
    sources: [
      {
        url: 'https://www.savoie.gouv.fr/Actualites/Actualites/Lancement-du-116-006-numero-d-aide-aux-victimes',
        year: 2018,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://longvilliers-yvelines.fr/2022/03/18/les-services-daide-aux-victimes/',
        year: 2022,
        carries: ['exists', 'free', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'FR',
    organisation: 'Violences Femmes Info',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '3919', short: '3919', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
        year: 2023,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://informations.handicap.fr/a-3919-femmes-sourdes-victimes-violences-aide-h24-31115.php',
        year: 2021,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.groupe3f.fr/actualites/violences-familiales-donner-lalerte',
        year: 2020,
        carries: ['exists', 'free', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'FR',
    organisation: 'Allô Enfance en Danger',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '119', short: '119', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.service-public.gouv.fr/particuliers/actualites/A14455',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://madinin-art.net/allo-enfance-en-danger-119-un-numero-pour-les-situations-durgence-2',
        year: 2023,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://le1hebdo.fr/journal/numero/221/que-faire-en-cas-de-situation-suspecte-3035.html',
        year: 2018,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GB',
    organisation: 'Modern Slavery & Exploitation Helpline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '08000 121 700', e164: '+448000121700', free: true }],
    hours: 'everyDay',
    website: 'https://www.modernslaveryhelpline.org/',
    sources: [
      {
        url: 'http://www.Modernslaveryhelpline.org',
        year: 2024,
        carries: ['exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.unseenuk.org/faqs-potential-victims/',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours'],
        official: true,
      },
      {
        url: 'https://theclewerinitiative.org/blog/the-modern-slavery-exploitation-helpline-turns-5',
        year: 2021,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GB',
    organisation: 'The Salvation Army, modern slavery (England and Wales)',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '0800 808 3733', e164: '+448008083733' }],
    hours: 'always',
    website: 'https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors',
    sources: [
      {
        url: 'https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors',
        year: null,
        carries: ['audience', 'exists', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://cityhearts.global/modern-slavery-referral-number',
        year: 2021,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://www.ourwatch.org.uk/moern-slavery/reporting',
        year: null,
        carries: ['exists', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GE',
    organisation: 'Consultation hotline on violence',
    kind: 'violence',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    sources: [
      {
        url: 'https://netgazeti.ge/life/648415/',
        year: 2022,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      {
        url: 'https://netgazeti.ge/news/501892/',
        year: 2020,
        carries: ['free', 'hours', 'number'],
      },
      {
        url: 'http://atipfund.gov.ge/geo/static/238/krizisuli-centri',
        year: null,
        carries: ['exists', 'number'],
        official: true,
      },
      {
        url: 'https://labirint.online/georgia-my-child-is-a-victim-of-domestic-or-sexual-violence/',
        year: null,
        carries: ['audience', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GH',
    organisation: 'Helpline of Hope',
    kind: 'state',
    audience: 'all',
    phones: [
      { written: '0800 800 800', short: '0800800800', free: true },
      { written: '0800 900 900', short: '0800900900', free: true },
    ],
    hours: 'always',
    sources: [
      {
        url: 'https://cocoainitiative.org/fr/node/1371',
        year: null,
        carries: ['audience', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.myjoyonline.com/gender-ministry-launches-helpline-for-victims-of-domestic-violence/',
        year: 2017,
        carries: ['exists', 'free', 'number'],
      },
      {
        url: 'https://businessghana.com/site/news/General/163831/Report-abuse-cases-promptly-for-swift-intervention-Gender-Ministry',
        year: 2018,
        carries: ['number'],
      },
      {
        url: 'https://www.mogcsp.gov.gh/ministry-of-gender-successfully-completes-its-nationwide-training-on-help-line-of-hope-call-centre/',
        year: 2018,
        carries: ['audience', 'exists'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GM',
    organisation: 'NAATIP',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '1123', short: '1123', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://voicegambia.com/2023/04/11/naatip-introduces-toll-free-1123-hotline',
        year: 2023,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GR',
    organisation: 'Human Trafficking Resource Line',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '1109', short: '1109' }],
    hours: 'always',
    sources: [
      {
        url: 'http://bponline.amcham.gr/?p=1668',
        year: 2014,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://metrosport.gr/trafficking-to-email-poy-apokalypse-ti-friki-poy-vionan-15-gynaikes-sti-syggroy-723867',
        year: null,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://www.tovima.gr/2022/10/18/international/greece-independent-labor-inspectorate-joins-the-fight-against-human-trafficking/',
        year: 2022,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://www.hli.gov.gr/en/labour-relations/legislation/protection/human-trafficking/human-trafficking/',
        year: 2023,
        carries: ['exists'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'GR',
    organisation: 'EKKA social emergency line',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '197', short: '197', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.4ype.gr/tilefoniki-grammi-amesis-koinonikis-voitheias-197/',
        year: 2024,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://www.astynomia.gr/odigos-tou-politi/chrisimes-symvoules/eboria-anthropon/me-poies-alles-ypiresies-synergazetai-i-elliniki-astynomia-gia-tin-katapolemisi-tis-eborias-anthropon/',
        year: null,
        carries: ['audience', 'exists', 'hours', 'number'],
        official: true,
      },
      {
        url: 'http://www.messini.gr/tilefoniki-grammi-amesis-koinonikis-voitheias-197/',
        year: null,
        carries: ['exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'HR',
    organisation: 'SOS telefon',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '0800 77 99', e164: '+3858007799', free: true }],
    sources: [
      {
        url: 'https://mup.gov.hr/istaknute-teme/nacionalni-programi-planovi-i-projekti/nacionalni-programi-i-planovi/suzbijanje-trgovanja-ljudima/mup-ove-aktivnosti/282028',
        year: null,
        carries: ['exists', 'number'],
        official: true,
      },
      {
        url: 'https://mdomsp.gov.hr/istaknute-teme/beskucnici-osobe-s-problemima-ovisnosti-zrtve-trgovanja-ljudima-osobe-pod-medjunarodnom-zastitom-i-humanitarni-rad/zrtve-trgovanja-ljudima-1760/1760',
        year: 2017,
        carries: ['exists', 'number'],
        official: true,
      },
      { url: 'https://tunera.info/?p=25161', year: null, carries: ['exists', 'free', 'number'] },
      {
        url: 'http://www.sigurnomjesto.hr/sos-telefon-poziv-u-pomoc-obiljezio-europski-dan-borbe-protiv-trgovanja-ljudima/',
        year: 2012,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'HR',
    organisation: 'Nacionalni pozivni centar za žrtve',
    kind: 'crime',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    hours: 'always',
    website: 'https://pzs.hr/',
    sources: [
      {
        url: 'https://www.dalmacijadanas.hr/tisuce-zrtava-u-dvije-godine-potrazile-pomoc-na-116-006-mnogima-je-ovo-poziv-koji-mijenja-zivote/',
        year: 2026,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://www.studiom.hr/nacionalni-pozivni-centar-za-zrtve-kaznenih-djela-i-prekrsaja-obiljezava-12-godina-rada',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://pzs.hr/en/announcement-on-marking-the-8th-year-of-establishing-of-national-call-centre-for-victims-of-crimes/',
        year: 2021,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://mentalnozdravlje.zagreb.hr/poteskoce/zrtve-kaznenih-djela-i-prekrsaja/',
        year: null,
        carries: ['free', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'HU',
    organisation: 'Áldozatsegítő Vonal',
    kind: 'crime',
    audience: 'all',
    phones: [
      { written: '06-80-225-225', e164: '+3680225225', free: true },
      { written: '116 006', short: '116006', free: true },
    ],
    hours: 'always',
    sources: [
      {
        url: 'https://magyarnemzet.hu/belfold/2025/06/aldozatsegito-kozpontok-pontok-segitseg',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.blikk.hu/aktualis/belfold/uj-segelyhivo-rendszer-aldozat/q7xxhr0',
        year: 2026,
        carries: ['audience', 'exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'HU',
    organisation: 'OKIT',
    kind: 'violence',
    audience: 'all',
    phones: [{ written: '06-80-20-55-20', e164: '+3680205520' }],
    hours: 'always',
    website: 'https://csalad.hu/',
    sources: [
      {
        url: 'https://infostart.hu/belfold/2025/05/03/racsok-balazs-ferohelybovites-szukseges-a-kriziskezelesben',
        year: 2025,
        carries: ['exists', 'number'],
      },
      {
        url: 'http://www.ma.hu/belfold/343043/Koronavirus__Tovabbra_is_fogadja_az_aldozatok_hivasat_a_kriziskezelo_szolgalat?place=srss',
        year: 2020,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'http://www.ma.hu/belfold/356405/A_segelyhivo_szamok_mellett_applikacio_es_chates_szolgaltatas_is_segiti_a_bajban_levoket?place=srss',
        year: 2020,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://index.hu/gazdasag/2021/04/24/bantalmazas-krizisvonal-telefonszam-lelki-segely/',
        year: 2021,
        carries: ['audience', 'exists'],
      },
      {
        url: 'https://csalad.hu/csaladban-elni/barkibol-lehet-aldozat',
        year: null,
        carries: ['exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'ID',
    organisation: 'SAPA',
    kind: 'violence',
    audience: 'womenAndChildren',
    phones: [{ written: '129', short: '129' }],
    hours: 'always',
    sources: [
      {
        url: 'https://jakarta365.net/lifestyle/2936910/cara-lapor-setelah-mengalami-pelecehan-seksual-ke-sapa-129-jangan-diam-dan-menyalahkan-diri',
        year: 2026,
        carries: ['hours', 'number'],
      },
      {
        url: 'https://kel-ciriung.bogorkab.go.id/berita-kelurahan/Sosialisasi-Pencegahan-Tindak-Pidana-Perdagangan-Orang-%28TPPO%29',
        year: 2025,
        carries: ['number'],
        official: true,
      },
      {
        url: 'https://amp.kontan.co.id/news/sistem-sapa-129-diperkuat-untuk-optimalkan-perlindungan-perempuan-dan-anak',
        year: 2025,
        carries: ['number'],
      },
      {
        url: 'https://tribratanews.com/blog/pppa-9/menteri-pppa-aktifkan-sapa-129-terintegrasi-untuk-lindungi-perempuan-dan-anak-63866',
        year: 2023,
        carries: ['number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IE',
    organisation: 'Ruhama',
    kind: 'support',
    audience: 'women',
    phones: [{ written: '+353 1 836 0292', e164: '+35318360292' }],
    website: 'https://www.ruhama.ie/',
    sources: [
      {
        url: 'https://renate-europe.net/contact-us-ireland',
        year: null,
        carries: ['exists', 'number'],
      },
      { url: 'https://www.ruhama.ie/', year: null, carries: ['website'], official: true },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IE',
    organisation: 'Garda Confidential Line',
    kind: 'police',
    audience: 'reports',
    phones: [{ written: '1800 666 111', e164: '+3531800666111' }],
    website: 'https://www.garda.ie/',
    sources: [
      {
        url: 'https://www.garda.ie/en/about-us/our-departments/office-of-corporate-communications/news-media/news-archive/world-day-against-trafficking-in-persons-30-7-20.html',
        year: 2020,
        carries: ['exists', 'number', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IL',
    organisation: 'Hotline for Refugees and Migrants',
    kind: 'support',
    audience: 'migrants',
    phones: [{ written: '03-5602530', e164: '+97235602530' }],
    website: 'https://hotline.org.il/en/',
    sources: [
      {
        url: 'https://de.scribd.com/document/309747624/TIP-Report-2015',
        year: 2015,
        carries: ['number'],
      },
      {
        url: 'https://hotline.org.il/en/help-us-fight-human-trafficking/',
        year: null,
        carries: ['exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IN',
    organisation: 'National Commission for Women helpline',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '14490', short: '14490', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://munsifdaily.com/?p=266564',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://focusnews.co.in/2025/11/womens-commission-launches-short-code-helpline-for-women',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.nationpress.com/national/ncw-launches-247-helpline-for-women',
        year: 2025,
        carries: ['free', 'hours', 'number'],
      },
      {
        url: 'https://theindiapost.com/?p=5447',
        year: null,
        carries: ['audience', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IN',
    organisation: 'Women Helpline',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '181', short: '181', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856',
        year: 2026,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.newsdrum.in/national/dcw-operated-women-helpline-181-to-be-run-by-delhi-govt-kailash-gahlot-4789352',
        year: 2024,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://the-journalist.com/raipur-integration-with-police-to-make-child-helpline-effective',
        year: 2024,
        carries: ['hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IN',
    organisation: 'Childline',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '1098', short: '1098', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856',
        year: 2026,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://the-journalist.com/raipur-integration-with-police-to-make-child-helpline-effective',
        year: 2024,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://m.timesofindia.com/india/to-combat-trafficking-set-up-24x7-helpline-surveillance-at-transit-points-nhrc/articleshow/79684068.cms',
        year: 2020,
        carries: ['audience', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'IR',
    organisation: 'اورژانس اجتماعی',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '123', short: '123', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.ilna.ir/%D8%A8%D8%AE%D8%B4-%D8%A7%D8%AC%D8%AA%D9%85%D8%A7%D8%B9%DB%8C-5/1712119-%D8%A7%D8%B7%D9%84%D8%A7%D8%B9%D8%A7%D8%AA-%D8%AA%D9%85%D8%A7%D8%B3-%DA%AF%DB%8C%D8%B1%D9%86%D8%AF%D9%87-%D8%A8%D8%A7%D8%A8%D8%AA-%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4-%D8%AE%D8%B4%D9%88%D9%86%D8%AA-%D8%A8%D9%87-%D9%85%D8%AD%D8%B1%D9%85%D8%A7%D9%86%D9%87-%D9%85%DB%8C-%D9%85%D8%A7%D9%86%D8%AF',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://www.iribnews.ir/fa/news/5616799/',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'number'],
        official: true,
      },
      {
        url: 'https://www.iribnews.ir/fa/news/5556301/',
        year: 2025,
        carries: ['exists', 'number'],
        official: true,
      },
      { url: 'https://www.mehrnews.com/news/6575551/', year: 2025, carries: ['exists', 'number'] },
      {
        url: 'https://www.yjc.ir/fa/news/9031315/',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'hours'],
      },
    ],
    readOn: '2026-11-28',
    withheld: 'notForTrafficking',
  },
  {
    country: 'IT',
    organisation: 'Numero Verde Anti-tratta',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '800 290 290', e164: '+39800290290', free: true }],
    hours: 'always',
    website:
      'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
    sources: [
      {
        url: 'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
        year: 2022,
        carries: ['audience', 'exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.ansa.it/veneto/notizie/2024/09/04/roccella-contrasto-alla-tratta-e-priorita-per-il-governo_c067d40c-9b23-40db-9cd8-828c80571f73.html',
        year: 2024,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://www.satistoscana.org/report-dati-contatti-da-numero-verde-nazionale-anti-tratta/',
        year: 2025,
        carries: ['audience', 'exists'],
      },
      {
        url: 'https://osservatoriointerventitratta.it/en/helpline-800-290-290/',
        year: null,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://ilbolive.unipd.it/it/news/numero-verde-antitratta-rete-contro-sfruttamento',
        year: 2022,
        carries: ['exists', 'free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'JP',
    organisation: '匿名通報ダイヤル',
    kind: 'report',
    audience: 'reports',
    phones: [{ written: '0120-924-839', e164: '+81120924839', free: true }],
    sources: [
      {
        url: 'https://www.gov-online.go.jp/useful/article/200711/2.html',
        year: null,
        carries: ['audience', 'exists', 'free', 'number'],
        official: true,
      },
      { url: 'http://economic.jp/?p=21620', year: 2008, carries: ['number'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KE',
    organisation: 'Gender-based violence helpline',
    kind: 'violence',
    audience: 'all',
    phones: [{ written: '1195', short: '1195', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://futuremedianews.com.na/2024/10/05/kenyas-national-toll-free-helpline-1195-a-lifeline-for-gender-based-violence-survivors',
        year: 2024,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.the-star.co.ke/sasa/lifestyle/2022-01-19-avenues-for-reporting-gender-based-violence/',
        year: 2022,
        carries: ['free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KE',
    organisation: 'Childline Kenya',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '116', short: '116', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'http://www.childrenscouncil.go.ke/child-help-line.html?showall=1&limitstart=',
        year: 2022,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://azadikenya.org/index.php/for-survivor-leaders/',
        year: null,
        carries: ['number'],
      },
      {
        url: 'http://childlinekenya.co.ke/news/Challenges-faced-by-Childline-Kenya.html',
        year: 2017,
        carries: ['number'],
        official: true,
      },
      {
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
        carries: ['exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KH',
    organisation: 'National Police hotline',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '117', short: '117', free: true }],
    sources: [
      {
        url: 'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
        year: 2022,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      {
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
        carries: ['number'],
      },
      {
        url: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/6927a4263493d1eeff05d64c3127a2617032a708/ecc/input/eccdata.txt',
        year: null,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KR',
    organisation: '중앙인신매매등피해자권익보호기관',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '1600-8248', short: '16008248' }],
    sources: [
      {
        url: 'https://asiatoday.co.kr/view.php?key=20240729010018224',
        year: 2024,
        carries: ['number'],
      },
      {
        url: 'https://www.news1.kr/amp/society/women-family/5856839',
        year: 2025,
        carries: ['audience', 'exists'],
      },
      { url: 'https://fnnews.com/news/202407291407135592', year: 2024, carries: ['exists'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KR',
    organisation: '여성긴급전화',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '1366', short: '1366' }],
    hours: 'always',
    sources: [
      {
        url: 'http://www.dailyclick.net/contents/68106d3d14a88ca14dd1436b',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'http://www.krnews21.co.kr/news/view.php?idx=15608&key_idx=24',
        year: 2004,
        carries: ['number'],
      },
      {
        url: 'https://www.joongang.co.kr/article/3581038',
        year: 1997,
        carries: ['exists', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KR',
    organisation: '다누리콜센터',
    kind: 'women',
    audience: 'migrants',
    phones: [{ written: '1577-1366', short: '15771366' }],
    sources: [
      {
        url: 'https://www.ktv.go.kr/content/view?content_id=86455',
        year: 2006,
        carries: ['audience', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://www.jbnews.com/news/articleView.html?idxno=225699',
        year: 2008,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KZ',
    organisation: 'Hotline against trafficking',
    kind: 'hotline',
    audience: 'migrants',
    phones: [{ written: '11616', short: '11616' }],
    sources: [
      { url: 'https://liter.kz/rabstvo-otmeneno-no-ne-ischezlo', year: 2021, carries: ['number'] },
      {
        url: 'https://kazpravda.kz/n/kazahstan-usilivaet-mery-protivodeystviya-torgovle-lyudmi/',
        year: 2025,
        carries: ['exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'KZ',
    organisation: 'Единый контакт-центр',
    kind: 'violence',
    audience: 'womenAndChildren',
    phones: [{ written: '111', short: '111', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://rus.azattyq-ruhy.kz/society/97194-bolshe-110-tysiach-detei-obratilis-za-pomoshchiu-cherez-kontakt-tsentr-v-kazakhstane',
        year: 2025,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://vecher.kz/ru/article/bolee-40-tysiach-obrashenii-postupilo-v-kontakt-sentr-111.html',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://apgazeta.kz/2024/03/18/na-strazhe-interesov-semi/',
        year: 2024,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://turantimes.kz/obschestvo/46231-v-kazahstane-zapuschen-edinyj-telefon-doverija-dlja-zhertv-nasilija-i-bullinga.html',
        year: 2023,
        carries: ['free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LA',
    organisation: 'Lao Women’s Union',
    kind: 'women',
    audience: 'womenAndChildren',
    phones: [{ written: '1362', short: '1362' }],
    sources: [
      {
        url: 'http://vientianetimes.org.la/freeContent/FreeConten_Medics_195.php',
        year: 2020,
        carries: ['audience', 'number'],
      },
      {
        url: 'http://china.org.cn/world/Off_the_Wire/2025-01/30/content_117691302.htm',
        year: 2025,
        carries: ['exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LB',
    organisation: 'KAFA',
    kind: 'support',
    audience: 'women',
    phones: [],
    hours: 'always',
    website: 'https://kafa.org.lb/en/node/176',
    sources: [
      {
        url: 'https://kafa.org.lb/en/node/176',
        year: null,
        carries: ['audience', 'exists', 'hours', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LK',
    organisation: 'Women’s Help Line',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '1938', short: '1938', free: true }],
    sources: [
      {
        url: 'https://www.sdfsec.org/strengthening-systems-and-setting-up-toll-free-helplines-for-women-and-children/',
        year: null,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LK',
    organisation: 'Child Helpline',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '1929', short: '1929', free: true }],
    hours: 'always',
    website: 'http://www.childprotection.gov.lk/',
    sources: [
      {
        url: 'http://repository.kln.ac.lk/items/f1f3e0ef-5984-4600-83fc-735310f52974/full',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'http://www.childprotection.gov.lk/?page_id=3786',
        year: null,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'http://www.hithawathi.lk/en/what-to-do-now/child-hotline/',
        year: null,
        carries: ['audience', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.sdfsec.org/strengthening-systems-and-setting-up-toll-free-helplines-for-women-and-children/',
        year: null,
        carries: ['number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LT',
    organisation: 'Pagalbos linija',
    kind: 'hotline',
    audience: 'all',
    phones: [
      { written: '8 800 91119', e164: '+37080091119', free: true },
      { written: '+370 616 91119', e164: '+37061691119' },
    ],
    hours: 'always',
    website:
      'https://www.missing.lt/nemokama-prekybos-zmonemis-pagalbos-linija-veikianti-lietuvoje-ir-bet-kurioje-uzsienio-salyje/',
    sources: [
      {
        url: 'https://www.missing.lt/nemokama-prekybos-zmonemis-pagalbos-linija-veikianti-lietuvoje-ir-bet-kurioje-uzsienio-salyje/',
        year: null,
        carries: ['exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://keliauk.urm.lt/keliaujantiems/konsuline-pagalba/pagalba-prekybos-zmonemis-aukoms',
        year: 2021,
        carries: ['exists', 'number'],
        official: true,
      },
      {
        url: 'https://vilnius.lt/lt/sveikata-ir-socialiniai-reikalai/isteigta-pagalbos-telefonu-linija-pranesimams-apie-prekybos-zmonemis-atvejus/',
        year: null,
        carries: ['exists', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LV',
    organisation: 'Patvērums "Drošā māja" trust line',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '+371 28612120', e164: '+37128612120' }],
    website: 'https://patverums-dm.lv/',
    sources: [
      {
        url: 'https://patverums-dm.lv/lv/tiekas-cilveku-tirdzniecibas-noversana-stradajosie/1542',
        year: 2022,
        carries: ['exists', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'http://www.siva.gov.lv/socialas-rehabilitacijas-pakalpojumi-cilveku-tirdzniecibas-upuriem.html',
        year: 2018,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'LV',
    organisation: 'Atbalsta tālrunis cietušajiem',
    kind: 'crime',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    hours: { days: 'daily', from: '12:00', to: '22:00' },
    website: 'https://www.cietusajiem.lv/',
    sources: [
      {
        url: 'https://www.jpa.gov.lv/lv/atbalsta-talrunis-cietusajiem-116006',
        year: 2024,
        carries: ['audience', 'exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.jpa.gov.lv/lv/jaunums/tieslietu-ministre-darba-vizite-viesojas-juridiskas-palidzibas-administracija',
        year: 2023,
        carries: ['exists'],
        official: true,
      },
      {
        url: 'https://e-justice.europa.eu/171/HR/victims__rights__by_country?LATVIA&action=maximizeMS&clang=lv&idSubpage=5&member=1',
        year: null,
        carries: ['audience', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://www.cietusajiem.lv/lv/par-mums/aktualitates/atbalsta-talruna-noziegumos-cietusajiem-darbibas-rezultati-2017-gada-pusgada/',
        year: 2017,
        carries: ['free', 'number', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MA',
    organisation: 'CNCLT numéro vert',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '080 000 47 47', e164: '+212800004747', free: true }],
    website: 'https://cnclt.justice.gov.ma/',
    sources: [
      {
        url: 'https://cnclt.justice.gov.ma/fr/au-sujet-des-publications-et-echanges-sur-les-reseaux-sociaux-portant-atteinte-aux-victimes-sinistrees-du-tremblement-de-terre',
        year: 2023,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.maroc.ma/fr/actualites/la-commission-de-lutte-contre-la-traite-des-etres-humains-detecte-du-contenu-dans-les',
        year: 2023,
        carries: ['free', 'number'],
        official: true,
      },
      {
        url: 'https://lematin.ma/express/2023/seisme-voici-denoncer-crimes-traite-detres-humains/394168.html',
        year: 2023,
        carries: ['number'],
      },
      {
        url: 'https://www.mapexpress.ma/actualite/opinions-et-debats/traite-etres-humains-rapport-du-departement-detat-us-salue-les-efforts-croissants-du-maroc-lutte-contre-ce-crime-commission/',
        year: 2024,
        carries: ['exists'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MD',
    organisation: 'La Strada Moldova hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [
      { written: '0 800 77777', e164: '+37380077777', free: true },
      { written: '+373 22 23 33 09', e164: '+37322233309' },
    ],
    website: 'https://lastrada.md/',
    sources: [
      {
        url: 'http://lastrada.md/eng/articles/over-100-000-calls-to-the-hotline-110',
        year: null,
        carries: ['exists', 'free', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://treime.md/18-25-octombrie-saptamana-de-lupta-impotriva-traficului-de-fiinte-umane',
        year: null,
        carries: ['exists', 'free', 'number'],
      },
      {
        url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
        year: 2022,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MD',
    organisation: 'Telefonul de Încredere pentru Femei și Fete',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '0 8008 8008', e164: '+37380088008', free: true }],
    hours: 'always',
    website: 'http://lastrada.md/',
    sources: [
      {
        url: 'https://www.zdg.md/stiri/video-unde-pot-apela-femeile-care-sunt-victime-ale-abuzului-datele-de-contact-ale-institutiilor-care-pot-oferi-ajutor/',
        year: 2026,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.moldpres.md/rom/societate/la-strada-moldova-si-serviciul-112-au-semnat-un-acord-de-colaborare',
        year: 2020,
        carries: ['exists', 'number'],
      },
      {
        url: 'http://lastrada.md/eng/articles/12-000-calls-to-the-trust-line-for-women-128',
        year: 2017,
        carries: ['audience', 'free', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'ME',
    organisation: 'SOS line for victims of trafficking',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '116 666', short: '116666', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://help.unhcr.org/montenegro/information-for-victims-of-trafficking/',
        year: null,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://pvinformer.me/mup-povodom-18-oktobra-evropskog-dana-borbe-protiv-trgovine-ljudima',
        year: null,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://radiorozaje.me/drustvo/status-zrtve-trgovine-ljudima-dobilo-11-osoba',
        year: null,
        carries: ['exists', 'free', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MT',
    organisation: 'Supportline',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '179', short: '179' }],
    sources: [
      {
        url: 'https://timesofmalta.com/articles/view/national-initiatives-help-combat-human-trafficking.1050289',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MT',
    organisation: 'Victim Support Agency',
    kind: 'crime',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006' }],
    website:
      'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
    sources: [
      {
        url: 'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
        year: null,
        carries: ['audience', 'exists', 'free', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://timesofmalta.com/articles/view/national-initiatives-help-combat-human-trafficking.1050289',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MT',
    organisation: 'Crime Stop',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '119', short: '119' }],
    sources: [
      {
        url: 'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
        year: null,
        carries: ['audience', 'exists', 'free', 'number'],
        official: true,
      },
      {
        url: 'https://timesofmalta.com/articles/view/national-initiatives-help-combat-human-trafficking.1050289',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MX',
    organisation: 'Línea y Chat Nacional contra la Trata de Personas',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '800 5533 000', e164: '+528005533000', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://cronica.com.mx/opinion/redes-internacionales-vs-trata.html',
        year: 2024,
        carries: ['free', 'hours', 'number'],
      },
      { url: 'https://diariobasta.com/?p=257075', year: 2023, carries: ['number'] },
      {
        url: 'https://www.24-horas.mx/2021/03/16/un-chat-para-denunciar-la-trata-de-personas/',
        year: 2021,
        carries: ['exists', 'free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MY',
    organisation: 'Home Ministry, anti-trafficking council',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '03-8000 8000', e164: '+60380008000' }],
    sources: [
      {
        url: 'http://www.themalaymailonline.com/malaysia/article/home-ministry-sets-up-special-hotline-for-human-trafficking-reports',
        year: 2017,
        carries: ['hours', 'number'],
      },
      {
        url: 'https://malaymail.com/amp/news/malaysia/2021/06/10/anti-trafficking-association-urges-public-to-report-activities-to-authoriti/1981220',
        year: 2021,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'MY',
    organisation: 'Talian Kasih',
    kind: 'violence',
    audience: 'all',
    phones: [{ written: '15999', short: '15999', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.freemalaysiatoday.com/category/bahasa/tempatan/2026/02/26/1575-kes-dera-kanak-kanak-pada-suku-tahun-keempat-2025',
        year: 2026,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://news.amierul.com/2025/11/10/how-talian-kasih-turns-distress-calls-into-action',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://www.malaymail.com/news/malaysia/2020/01/30/dpm-talian-kasih-helpline-records-increase-in-calls-last-year/1832884',
        year: 2020,
        carries: ['audience', 'exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NG',
    organisation: 'NAPTIP',
    kind: 'hotline',
    audience: 'all',
    phones: [
      { written: '627', short: '627', free: true },
      { written: '0703 0000 203', e164: '+2347030000203' },
    ],
    hours: 'always',
    sources: [
      {
        url: 'https://citybusinessnews.com/naptip-partners-abc-transport-to-fight-human-trafficking/',
        year: 2022,
        carries: ['number'],
      },
      {
        url: 'https://www.vanguardngr.com/2022/08/naptip-takes-anti-human-trafficking-campaign-to-transport-companies/',
        year: 2022,
        carries: ['number'],
      },
      {
        url: 'https://thenationonlineng.net/naptip-kicks-off-toll-free-line-call-centre/',
        year: 2021,
        carries: ['exists', 'free', 'number'],
      },
      {
        url: 'https://classic91.net/naptip-calls-for-action-on-trafficking-regulations-compliance',
        year: 2024,
        carries: ['exists', 'hours'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NL',
    organisation: 'CoMensha',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '033 448 11 86', e164: '+31334481186' }],
    hours: { days: 'weekdays', from: '9:00', to: '17:00' },
    website: 'https://www.comensha.nl/',
    sources: [
      {
        url: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
        year: 2024,
        carries: ['audience', 'exists', 'hours', 'number'],
        official: true,
      },
      { url: 'https://www.comensha.nl/', year: null, carries: ['website'], official: true },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NO',
    organisation: 'ROSA',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '22 33 11 60', e164: '+4722331160' }],
    hours: 'always',
    website: 'http://rosa-help.no/',
    sources: [
      {
        url: 'http://rosa-help.no/om-rosa/',
        year: null,
        carries: ['audience', 'exists', 'hours', 'number', 'website'],
        official: true,
      },
      { url: 'http://forfreedom.no/help-me', year: null, carries: ['exists', 'number'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NO',
    organisation: 'Vold- og overgrepslinjen',
    kind: 'violence',
    audience: 'all',
    phones: [{ written: '116 006', short: '116006', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://fredrikstadavisa.no/2019/10/03/apnet-dognapen-hjelpelinje-for-voldsutsatte/',
        year: 2019,
        carries: ['audience', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/',
        year: 2019,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://www.nordlandsforskning.no/nb/publikasjoner/report/evaluering-av-vo-linjen',
        year: 2023,
        carries: ['exists', 'free', 'hours'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NP',
    organisation: 'Khabar Garau',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '1145', short: '1145', free: true }],
    hours: 'always',
    website: 'https://nwc.gov.np/',
    sources: [
      {
        url: 'https://kathmandupost.com/national/2025/02/08/women-commission-s-helpline-struggles-to-meet-demand-amid-rising-cases',
        year: 2025,
        carries: ['exists', 'number'],
      },
      {
        url: 'http://nwc.gov.np/en/national-women-commission-launches-its-helpline-service-khabar-garaun-1145/',
        year: 2017,
        carries: ['free', 'hours', 'number', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NP',
    organisation: 'Police anti-trafficking hotline',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '1177', short: '1177' }],
    sources: [
      {
        url: 'https://thehimalayantimes.com/kathmandu/measures-taken-against-human-trafficking',
        year: 2017,
        carries: ['hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NZ',
    organisation: 'Migrant worker exploitation line',
    kind: 'labour',
    audience: 'migrants',
    phones: [{ written: '0800 200 088', e164: '+64800200088', free: true }],
    website: 'https://www.employment.govt.nz/',
    sources: [
      { url: 'https://anglicanmovement.nz/endhumantrafficking', year: 2023, carries: ['number'] },
      {
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        year: null,
        carries: ['exists'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NZ',
    organisation: 'New Zealand Police',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '105', short: '105', free: true }],
    website:
      'https://www.immigration.govt.nz/about-us/policy-and-law/integrity-of-the-immigration-system/people-trafficking/help-for-victims-of-people-trafficking',
    sources: [
      { url: 'https://anglicanmovement.nz/endhumantrafficking', year: 2023, carries: ['number'] },
      {
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        year: null,
        carries: ['audience', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'NZ',
    organisation: 'Crime Stoppers',
    kind: 'report',
    audience: 'reports',
    phones: [
      { written: '0800 555 111', e164: '+64800555111', free: true },
      { written: '+64 9 927 3971', e164: '+6499273971' },
    ],
    website: 'https://crimestoppers-nz.org/what-is-people-trafficking/',
    sources: [
      {
        url: 'https://crimestoppers-nz.org/what-is-people-trafficking/',
        year: null,
        carries: ['exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        year: null,
        carries: ['number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'OM',
    organisation: 'Royal Oman Police, human trafficking',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '800 77 444', short: '80077444', free: true }],
    sources: [
      {
        url: 'https://fm.gov.om/policy/human-trafficking',
        year: null,
        carries: ['audience', 'number'],
        official: true,
      },
      {
        url: 'http://www.omanobserver.om/ehsan-to-help-fight-human-trafficking/',
        year: 2017,
        carries: ['free', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PE',
    organisation: 'Ministerio del Interior',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '1818', short: '1818', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://cuscopost.pe/trata-de-personas-en-peru-campana-busca-frenar-el-crimen-con-ayuda-ciudadana/',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PH',
    organisation: 'Actionline against Human Trafficking',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '1343', short: '1343' }],
    hours: 'always',
    website: 'https://1343actionline.ph/',
    sources: [
      {
        url: 'https://1343actionline.ph/1055-phl-tops-list-in-fight-vs-human-trafficking',
        year: 2015,
        carries: ['audience', 'exists', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
        carries: ['exists'],
      },
      {
        url: 'https://www.gmanetwork.com/news/news/nation/215729/phl-govt-launches-anti-human-trafficking-hotline/story/',
        year: 2011,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PH',
    organisation: 'Department of Migrant Workers',
    kind: 'support',
    audience: 'migrants',
    phones: [{ written: '1348', short: '1348' }],
    hours: 'always',
    website: 'https://www.dmw.gov.ph/',
    sources: [
      {
        url: 'https://www.sunstar.com.ph/manila/dmw-assures-readiness-to-aid-detained-ofws',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://rmn.ph/hotline-1348-pinagana-ng-dmw-para-tumugon-sa-mga-pangangailangan-ng-mga-kaanak-ng-mga-ofw-na-apektado-ng-lindol-sa-turkiye-syria-at-lebanon',
        year: 2023,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://newsinfo.inquirer.net/1631649/unfunded-ofw-dept-launches-action-hotline',
        year: 2022,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://www.bomboradyo.com/pang-marcos-inanunsiyo-ang-pagbubukas-ng-1348-hotline-para-sa-mga-ofw',
        year: null,
        carries: ['audience', 'hours', 'number'],
      },
      {
        url: 'https://www.expatreaders.com/2019/04/05/owwa-releases-hotline-that-distressed-ofws-can-call/',
        year: 2019,
        carries: ['hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PH',
    organisation: 'Makabata Helpline',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '1383', short: '1383' }],
    sources: [
      {
        url: 'https://www.pna.gov.ph/articles/1212207',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://journal.com.ph/dswd-urges-public-to-report-child-abuse-cases-to-makabata-helpline-1383/',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://rmn.ph/dswd-hinikayat-ang-publiko-na-ipagbigay-alam-ang-mga-kaso-ng-child-abuse-sa-makabata-helpline-1383',
        year: null,
        carries: ['audience', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PK',
    organisation: 'National TIP Hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '111-247-786', short: '111247786' }],
    sources: [
      {
        url: 'https://www.dawn.com/news/1797803/fia-launches-hotline-for-registration-of-complaints-against-human-trafficking',
        year: 2023,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://www.nation.com.pk/15-Dec-2023/fia-launches-tip-hotline-for-registration-of-complaints-against-human-trafficking',
        year: 2023,
        carries: ['number'],
      },
      {
        url: 'https://arynews.tv/fia-unveils-hotline-to-report-human-trafficking/',
        year: 2023,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PL',
    organisation: 'KCIK',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '22 628 01 20', e164: '+48226280120' }],
    hours: 'always',
    website: 'https://kcik.pl/',
    sources: [
      {
        url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
        year: 2025,
        carries: ['exists', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://www.wnp.pl/wiadomosci/wiceszef-mswia-wzmacniamy-kampanie-o-zagrozeniach-zwiazanych-z-handlem-ludzmi,634889.html',
        year: 2022,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://wiadomosci.onet.pl/kraj/msw-11-mln-zl-dla-la-strady-i-stowarzyszenia-po-moc/wrw8d',
        year: 2015,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://kcik.pl/k1/o-centrum/14549,Czym-jest-Krajowe-Centrum.html',
        year: null,
        carries: ['audience', 'exists', 'hours', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PL',
    organisation: 'Fundacja La Strada',
    kind: 'support',
    audience: 'all',
    phones: [{ written: '+48 605 687 750', e164: '+48605687750' }],
    hours: 'always',
    sources: [
      {
        url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
        year: 2025,
        carries: ['exists', 'hours', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PT',
    organisation: 'Linha de apoio a vítimas de tráfico de pessoas',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '964 608 288', e164: '+351964608288' }],
    hours: 'always',
    website: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
    sources: [
      {
        url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
        year: 2024,
        carries: ['audience', 'exists', 'hours', 'number', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PY',
    organisation: 'SOS Mujer',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '137', short: '137', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.abc.com.py/internacionales/2026/01/09/gobierno-paraguayo-habilita-linea-de-whatsapp-para-asistir-a-mujeres-victimas-de-violencia/',
        year: 2026,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://eltrueno.com.py/2022/09/28/linea-137-renueva-su-servicio-para-garantizar-seguridad-de-mujeres-victimas-de-violencia',
        year: 2022,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://www.ultimahora.com/el-ministerio-la-mujer-reporta-casi-7000-llamadas-violencia-2020-n2923097.html',
        year: 2021,
        carries: ['audience', 'free', 'hours', 'number'],
      },
      {
        url: 'http://www.ultimahora.com/ofrecen-albergues-temporales-mujeres-victimas-violencia-n1130702.html',
        year: 2018,
        carries: ['free', 'hours', 'number'],
      },
      {
        url: 'https://prensamercosur.org/2025/07/30/con-acciones-preventivas-conmemoran-dia-internacional-contra-la-trata-de-personas',
        year: 2025,
        carries: ['exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'PY',
    organisation: 'Fono Ayuda',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '147', short: '147', free: true }],
    sources: [
      {
        url: 'https://www.abc.com.py/nacionales/2025/09/18/fono-ayuda-recibio-el-reporte-de-mas-de-1000-ninos-en-situacion-de-vulnerabilidad-en-agosto/',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      {
        url: 'https://rcc.com.py/nacionales/mas-de-mil-ninos-y-adolescentes-en-situacion-de-vulnerabilidad-fueron-reportados-en-agosto-al-147-fono-ayuda/amp',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'QA',
    organisation: 'National Committee for Combating Human Trafficking',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '16044', short: '16044' }],
    sources: [
      {
        url: 'https://marsalqatar.qa/post/21425/%D8%A7%D9%84%D8%B9%D9%85%D9%84-%D8%AA%D8%B7%D9%84%D9%82-%D8%AD%D9%85%D9%84%D8%A9-%D8%AA%D9%88%D8%B9%D9%88%D9%8A%D8%A9-%D8%A8%D9%82%D8%B6%D8%A7%D9%8A%D8%A7-',
        year: 2022,
        carries: ['exists', 'number'],
      },
      {
        url: 'https://menafn.com/1110104950/Ministry-Of-Labour-Advances-National-Efforts-Against-Human-Trafficking',
        year: 2025,
        carries: ['exists'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'RO',
    organisation: 'TelVerde anti-trafic',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '0800 800 678', e164: '+40800800678', free: true }],
    website: 'https://anitp.mai.gov.ro/',
    sources: [
      {
        url: 'https://cugetliber.ro/stiri-social-lansarea-campaniei-nationale-de-prevenire-a-traficului-de-persoane-nu-renunta-la-tine-traficul-de-persoane-nu-este-o-optiune-pentru-viitor-483631',
        year: 2023,
        carries: ['exists', 'free', 'number'],
      },
      {
        url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
        year: 2022,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      { url: 'https://www.sdhr.ro/safety', year: 2022, carries: ['exists', 'number'] },
      {
        url: 'https://anitp.mai.gov.ro/proiect-isf02/',
        year: null,
        carries: ['exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'RS',
    organisation: 'ASTRA SOS hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '011 785 00 00', e164: '+381117850000' }],
    website: 'https://astra.rs/',
    sources: [
      {
        url: 'https://www.ecofeminizam.com/2018/10/19/astra-sos-telefon-je-dobio-licencu/',
        year: 2018,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      {
        url: 'https://astra.rs/podrska-zrtvama-i-sos-telefon/',
        year: null,
        carries: ['audience', 'exists', 'website'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'RS',
    organisation: 'MUP',
    kind: 'police',
    audience: 'all',
    phones: [{ written: '0800 100 388', e164: '+381800100388' }],
    sources: [
      {
        url: 'http://mup.gov.rs/wps/portal/sr/direkcija-policije/ojdpp/!ut/p/z0/ZY0xT8MwFIT_Shk6Wu_Ftd10jIqwRLFAYgleqmenDQ7GSY1bAb-eIDEgmO5Od_oOLLRgE11CTyWMieKcn6za32-MqjTynb5THBu1k9posUKJcAv296AWzQ02Zm4eHleor9U3gWezNT3YicozC-k4Qkvk6IjCsQ0qyYSrKlbjes0krwWqznPn_V_2__OZHYbTyTZg_ZjK4b1AO51dDH7vP3KIs1mio3TIP7J4oy5_0rDEkvvxEhIt4nDuwivB9GKdjP3VF3OkbrM!/',
        year: 2023,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
    withheld: 'audienceUnclear',
  },
  {
    country: 'SE',
    organisation: 'Police (not urgent)',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '114 14', short: '11414' }],
    sources: [
      {
        url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
        year: 2023,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      { url: 'https://duavgor.se/manniskohandel/', year: null, carries: ['exists', 'number'] },
      {
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'SE',
    organisation: 'Nationell stödtelefon',
    kind: 'professional',
    audience: 'professionals',
    phones: [{ written: '020-390 000', e164: '+4620390000' }],
    website:
      'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
    sources: [
      {
        url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
        year: 2023,
        carries: ['audience', 'exists', 'number', 'website'],
        official: true,
      },
      { url: 'https://duavgor.se/manniskohandel/', year: null, carries: ['exists', 'number'] },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'SG',
    organisation: 'Singapore Police Force, trafficking reports',
    kind: 'police',
    audience: 'victimsToo',
    phones: [{ written: '6435 0000', e164: '+6564350000' }],
    website:
      'http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking',
    sources: [
      {
        url: 'http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking',
        year: null,
        carries: ['audience', 'number', 'website'],
        official: true,
      },
      {
        url: 'http://hagar.org.sg/empower/recognising-the-signs/',
        year: null,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'SK',
    organisation: 'Národná linka pomoci obetiam obchodovania s ľuďmi',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '0800 800 818', e164: '+421800800818', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.topky.sk/cl/10/9229659/Obchodovanie-s-ludmi-aj-na-Slovensku--Najmladsia-obet-mala-len-osem-rokov',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.ip.gov.sk/povedzme-nie-obchodovaniu-s-ludmi/',
        year: 2021,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://www.teraz.sk/slovensko/mv-sr-na-jesen-zintenzivnuje-aktivity/578816-clanok.html',
        year: 2021,
        carries: ['exists', 'free', 'number'],
      },
      {
        url: 'https://www.teraz.sk/slovensko/za-rok-2024-v-sr-identifikovali-43-obet/881754-clanok.html',
        year: 2025,
        carries: ['exists', 'free'],
      },
      {
        url: 'http://www.teraz.sk/slovensko/narodna-linka-pomoci-obetiam-obchodovani/355215-clanok.html',
        year: 2018,
        carries: ['exists', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'TH',
    organisation: 'Social assistance centre',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '1300', short: '1300', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.pattayamail.com/news/pattaya-city-improves-image-of-being-international-tourist-destination-tackles-social-issues-487456',
        year: 2025,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://www.pattayamail.com/?p=532403',
        year: null,
        carries: ['free', 'hours', 'number'],
      },
      {
        url: 'https://1300sano.com/',
        year: null,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'http://www.komchadluek.net/news/pr/343326',
        year: 2018,
        carries: ['hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'TN',
    organisation: 'INLTP numéro vert',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '80 104 748', e164: '+21680104748', free: true }],
    sources: [
      {
        url: 'https://kapitalis.com/tunisie/2018/01/24/80-104-748-numero-vert-pour-signaler-la-traite-des-personnes-en-tunisie',
        year: 2018,
        carries: ['audience', 'free', 'number'],
      },
      {
        url: 'https://kapitalis.com/tunisie/2018/10/24/tunisie-renforcement-de-la-lutte-contre-la-traite-des-personnes',
        year: 2018,
        carries: ['number'],
      },
      {
        url: 'https://realites.com.tn/fr/numero-vert-denoncer-traite-personnes-tunisie/amp',
        year: 2018,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'TR',
    organisation: 'YİMER',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '157', short: '157', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://www.sabah.com.tr/yasam/siddete-kacakcilara-ve-tacirlere-karsi-tek-numara-yimer-157-10-yilda-15-bin-hayati-kurtardi-7408666',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://www.sondakika.com/guncel/haber-yimer-157-nin-10-yili-15-728-hayat-kurtarildi-18964184/',
        year: 2025,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://anadolugazete.com.tr/gundem/yimer-15-bin-619-kisinin-hayati-kurtarildi-168039h.htm',
        year: null,
        carries: ['audience', 'exists', 'hours', 'number'],
      },
      {
        url: 'https://www.hurriyetdailynews.com/hotline-157-aims-to-save-human-trafficking-victims-21478',
        year: 2012,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'TW',
    organisation: 'National Immigration Agency, trafficking reports',
    kind: 'state',
    audience: 'all',
    phones: [{ written: '02-2388-3095', e164: '+886223883095' }],
    sources: [
      {
        url: 'https://news.immigration.gov.tw/NewsSection/Detail/160A056E-79CC-47CF-992E-8A3ADD573ECD?lang=th&topic=onetouch',
        year: null,
        carries: ['number'],
        official: true,
      },
      {
        url: 'https://outdoor.chc.edu.tw/xoops256skjh/modules/tadnews/index.php?nsn=6474',
        year: 2021,
        carries: ['number'],
        official: true,
      },
      {
        url: 'https://m.epochtimes.com.tw/n427101/移民署向外籍漁工宣導防制人口販運.html',
        year: null,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'TW',
    organisation: 'Ministry of Labor, line for migrant workers',
    kind: 'labour',
    audience: 'migrants',
    phones: [{ written: '1955', short: '1955' }],
    hours: 'always',
    sources: [
      {
        url: 'https://udn.com/news/story/7239/8935286',
        year: 2025,
        carries: ['audience', 'exists', 'number'],
      },
      {
        url: 'https://news.immigration.gov.tw/NewsSection/Detail/160A056E-79CC-47CF-992E-8A3ADD573ECD?lang=th&topic=onetouch',
        year: null,
        carries: ['audience', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://outdoor.chc.edu.tw/xoops256skjh/modules/tadnews/index.php?nsn=6474',
        year: 2021,
        carries: ['number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'TZ',
    organisation: 'National Child Helpline',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '116', short: '116', free: true }],
    hours: 'always',
    website: 'http://sematanzania.org/child-helpline/',
    sources: [
      {
        url: 'https://watetezi.co.tz/c-sema-yawajengea-uwezo-washauri-wa-huduma-ya-simu-kwa-mtoto-kupitia-namba-116/',
        year: 2023,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'http://sematanzania.org/child-helpline/',
        year: null,
        carries: ['audience', 'exists', 'free', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://sematanzania.org/news/the-national-child-helpline-goes-24-hours-of-service-a-day-starting-june-1st-2019',
        year: 2019,
        carries: ['exists', 'hours'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'UA',
    organisation: 'National toll-free counter-trafficking hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '527', short: '527' }],
    sources: [
      {
        url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
        year: 2023,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'UA',
    organisation: 'Government hotline',
    kind: 'state',
    audience: 'all',
    phones: [
      { written: '15-47', short: '1547' },
      { written: '+38 044 284 19 15', e164: '+380442841915' },
    ],
    sources: [
      {
        url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy-obiednuiemo-zusyllia-zarady-zakhystu-naivrazlyvishykh',
        year: 2024,
        carries: ['audience', 'exists', 'number'],
        official: true,
      },
      {
        url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
        year: 2023,
        carries: ['exists', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'UG',
    organisation: 'Uganda Child Helpline',
    kind: 'child',
    audience: 'children',
    phones: [{ written: '116', short: '116', free: true }],
    hours: 'always',
    website: 'https://sauti.mglsd.go.ug/',
    sources: [
      {
        url: 'https://www.monitor.co.ug/uganda/news/national/child-neglect-cases-on-the-rise-in-uganda-ministry-raises-alarm-4996986',
        year: 2025,
        carries: ['audience', 'exists', 'free', 'number'],
      },
      {
        url: 'https://mglsd.go.ug/uganda-child-helpline-116-2/',
        year: null,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
        official: true,
      },
      {
        url: 'https://sauti.mglsd.go.ug/sauti/faqs/',
        year: null,
        carries: ['audience', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://trustednewsug.com/index.php/2023/01/20/how-the-uganda-child-helpline-is-helping-in-the-fight-against-child-rights-abuse/',
        year: 2023,
        carries: ['free', 'hours', 'number'],
      },
      {
        url: 'https://mglsd.go.ug/uganda-child-helpline-116/',
        year: null,
        carries: ['audience', 'exists', 'free', 'number'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'US',
    organisation: 'National Human Trafficking Hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '1-888-373-7888', e164: '+18883737888', free: true }],
    sms: '233733',
    hours: 'always',
    website: 'https://humantraffickinghotline.org/',
    sources: [
      {
        url: 'https://humantraffickinghotline.org/about-us/what-we-do',
        year: 2024,
        carries: ['audience', 'exists', 'free', 'hours', 'number', 'website'],
        official: true,
      },
      { url: 'https://ourrescue.org/es?p=9373', year: 2024, carries: ['hours', 'number'] },
      {
        url: 'https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator',
        year: 2025,
        carries: ['exists'],
      },
      {
        url: 'https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F',
        year: 2025,
        carries: ['exists', 'hours'],
        official: true,
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'UY',
    organisation: 'Inmujeres',
    kind: 'women',
    audience: 'women',
    phones: [{ written: '0800 4141', short: '08004141', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://ladiaria.com.uy/feminismos/articulo/2024/3/mas-de-tres-decadas-asesorando-a-mujeres-victimas-de-violencia-que-alcance-ha-tenido-el-0800-4141-y-como-se-transformo-desde-su-creacion/',
        year: 2024,
        carries: ['audience', 'exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://www.portada.com.uy/noticias/sociedad/69558/',
        year: 2024,
        carries: ['exists', 'hours', 'number'],
      },
      {
        url: 'https://ladiaria.com.uy/feminismos/articulo/2021/7/inmujeres-amplio-el-horario-del-servicio-telefonico-para-mujeres-en-situacion-de-violencia-que-ahora-esta-disponible-las-24-horas',
        year: 2021,
        carries: ['hours', 'number'],
      },
      {
        url: 'https://www.elpais.com.uy/informacion/sociedad/policia-atendio-denuncia-minutos-violencia-genero.html',
        year: 2021,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'VN',
    organisation: 'National hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '111', short: '111', free: true }],
    hours: 'always',
    sources: [
      {
        url: 'https://en.sggp.org.vn/vietnam-launches-national-hotline-111-to-combat-human-trafficking-post120410.html',
        year: 2025,
        carries: ['exists', 'free', 'hours', 'number'],
      },
      {
        url: 'https://en.vneconomy.vn/a-national-telephone-hotline-for-human-trafficking-prevention-launched.htm',
        year: 2025,
        carries: ['number'],
      },
      {
        url: 'https://tienphong.vn/so-dien-thoai-111-them-chuc-nang-tiep-nhan-thong-tin-phong-chong-mua-ban-nguoi-post1779610.tpo',
        year: 2025,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
  {
    country: 'ZA',
    organisation: 'National Human Trafficking Hotline',
    kind: 'hotline',
    audience: 'all',
    phones: [{ written: '0800 222 777', e164: '+27800222777', free: true }],
    hours: 'always',
    website: 'https://0800222777.org.za/',
    sources: [
      {
        url: 'https://0800222777.org.za',
        year: 2024,
        carries: ['exists', 'number', 'website'],
        official: true,
      },
      {
        url: 'https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/',
        year: 2024,
        carries: ['number'],
      },
      {
        url: 'http://www.iol.co.za/capetimes/new-national-human-trafficking-resource-line-opens-today-2062430',
        year: 2016,
        carries: ['hours', 'number'],
      },
      {
        url: 'https://thesouthafrican.com/south-africa/human-trafficking-where-to-report-when-you-suspect-19-october-2023',
        year: 2023,
        carries: ['number'],
      },
    ],
    readOn: '2026-11-28',
  },
]
