import type { Country, Source } from './helplines.ts'

/** Whom a number reaches: all of help, or one service. */
export type Service = 'all' | 'police' | 'ambulance'

interface Emergency {
  /** As it is dialled inside the country. */
  numbers: Readonly<Partial<Record<Service, string>>>
  sources: readonly Listed[]
}

type Listed = Pick<Source, 'official' | 'url' | 'year'>

/** The day on which the sources were last read. */
export const readOn = '2026-11-28'

/**
 * What every mobile telephone takes for an emergency call, whatever the country's own number is; where
 * it leads, the network decides. So it is the one short number that may be a link.
 */
export const mobile = {
  number: '112',
  sources: [
    {
      // TS 22.101, 10.1.1, by which mobile telephones are built.
      url: 'https://www.cs.columbia.edu/sip/draft/sos/22101-660.doc',
      year: 2004,
    },
    {
      url: 'https://learn.microsoft.com/en-us/dotnet/api/android.telephony.emergency.emergencynumber.emergencynumbersourcedefault?view=net-android-37.0',
      year: null,
    },
  ],
} as const

// Lists of the numbers of many countries.
const android: Listed = {
  url: 'https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt',
  year: null,
}
const didww: Listed = {
  url: 'https://doc.didww.com/voice/emergency-calling/supported-emergency-numbers.md',
  year: null,
}
const europeanUnion: Listed = {
  url: 'https://eur-lex.europa.eu/legal-content/EN/AUTO/?uri=celex%3A32023R0444',
  year: 2023,
  official: true,
}
const aidlines: Listed = {
  url: 'https://github.com/DennisGross/aidlines/blob/009e1f3e7ff0f9bbfb7b42c7a0d9c85bac399f29/data.js',
  year: null,
}
const grapheneOs: Listed = {
  url: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/6927a4263493d1eeff05d64c3127a2617032a708/ecc/input/eccdata.txt',
  year: null,
}
const microsoftTeams: Listed = {
  url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
  year: 2024,
}
const healthRoutes: Listed = {
  url: 'https://github.com/armenta-i/health-routes/blob/456afd0fbd2b197f0d2b10689b227058bc0f5886/frontend/utils/emergencyNumbers.js',
  year: null,
}

/**
 * The emergency numbers of the countries. They are shown at any age: they change in decades, and a
 * reader in danger without one is worse off. Where sources contradict each other none is given.
 */
export const emergency: Readonly<Partial<Record<Country, Emergency>>> = {
  AE: { numbers: { police: '999', ambulance: '998' }, sources: [grapheneOs, healthRoutes] },
  AF: { numbers: { police: '119' }, sources: [grapheneOs, healthRoutes, aidlines] },
  AL: {
    numbers: { all: '112', police: '129' },
    sources: [
      android,
      didww,
      {
        url: 'https://learn.microsoft.com/ja-jp/Microsoftteams/emergency-numbers-reference',
        year: null,
      },
      {
        url: 'https://radioroxi.com/britons-warned-of-highly-dangerous-and-unpredictable-threat-in-european-holiday-destination',
        year: null,
      },
    ],
  },
  AR: {
    numbers: { all: '911', police: '101' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  AT: {
    numbers: { all: '112', police: '133' },
    sources: [europeanUnion, android, microsoftTeams, didww],
  },
  AU: {
    numbers: { all: '000' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      { url: 'https://modernslavery.gov.au', year: null, official: true },
      { url: 'https://salvos.org.au/need-help/human-trafficking-and-slavery/', year: null },
    ],
  },
  AZ: {
    numbers: { all: '112', police: '102' },
    sources: [
      android,
      {
        url: 'https://learn.microsoft.com/ja-jp/Microsoftteams/emergency-numbers-reference',
        year: null,
      },
    ],
  },
  BD: {
    numbers: { all: '999' },
    sources: [
      grapheneOs,
      healthRoutes,
      aidlines,
      { url: 'https://bdnews24.com/bangladesh/02cmq3ovot', year: 2023 },
    ],
  },
  BE: {
    numbers: { all: '112', police: '101' },
    sources: [europeanUnion, android, microsoftTeams, didww],
  },
  BG: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams, didww] },
  BH: { numbers: { all: '999' }, sources: [grapheneOs, healthRoutes, aidlines] },
  BR: {
    numbers: { police: '190', ambulance: '192' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      { url: 'https://savagerose.org/sv/federal-communications-commission-svenska', year: null },
    ],
  },
  BY: {
    numbers: { police: '102', ambulance: '103' },
    sources: [
      android,
      {
        url: 'https://www.frequentbusinesstraveler.com/2012/08/how-to-call-for-help-around-the-world-emergency-numbers-and-instructions-for-travelers/',
        year: 2012,
      },
    ],
  },
  CA: { numbers: { all: '911' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  CH: {
    numbers: { all: '112', police: '117' },
    sources: [
      { url: 'https://ch.ch/en/road-accident-what-should-i-do', year: null, official: true },
      android,
      microsoftTeams,
    ],
  },
  CI: {
    numbers: { police: '170', ambulance: '185' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  CL: {
    numbers: { police: '133', ambulance: '131' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  CN: {
    numbers: { police: '110', ambulance: '120' },
    sources: [
      {
        url: 'https://www.gochinaroute.com/china-emergency-numbers-police-ambulance-fire',
        year: null,
      },
      { url: 'http://chinatravelservice.freechinalink.com/emergencies.htm', year: 2008 },
      {
        url: 'https://deepchinatravel.com/qingdao-travel/what-emergency-numbers-should-i-save.html',
        year: null,
      },
    ],
  },
  CO: { numbers: { all: '123' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  CZ: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  DE: {
    numbers: { all: '112', police: '110' },
    sources: [
      europeanUnion,
      android,
      microsoftTeams,
      { url: 'https://www.polizei.bremerhaven.de/notruf-110-232.html', year: null, official: true },
    ],
  },
  DK: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  DO: { numbers: { all: '911' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  EC: { numbers: { all: '911' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  EE: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  EG: { numbers: { police: '122', ambulance: '123' }, sources: [grapheneOs, healthRoutes] },
  ES: { numbers: { all: '112', police: '091' }, sources: [europeanUnion, android, microsoftTeams] },
  FI: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  FR: {
    numbers: { all: '112', police: '17' },
    sources: [
      europeanUnion,
      android,
      microsoftTeams,
      {
        url: 'https://informations.handicap.fr/a-3919-femmes-sourdes-victimes-violences-aide-h24-31115.php',
        year: 2021,
      },
    ],
  },
  GB: {
    numbers: { all: '999' },
    sources: [
      android,
      microsoftTeams,
      {
        url: 'https://healthwatchnorthamptonshire.co.uk/advice-and-information/2014-05-14/information-modern-slavery',
        year: 2014,
      },
    ],
  },
  GE: {
    numbers: { all: '112' },
    sources: [
      {
        url: 'https://police.ge/en/shinagan-saqmeta-saministros-gantskhadeba/13497?print=1',
        year: 2020,
        official: true,
      },
      android,
    ],
  },
  GH: { numbers: { all: '112', police: '191' }, sources: [grapheneOs, healthRoutes] },
  GR: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  HR: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  HU: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  ID: {
    numbers: { all: '112', police: '110' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  IE: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  IL: {
    numbers: { police: '100', ambulance: '101' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      {
        url: 'https://www.frequentbusinesstraveler.com/2012/08/how-to-call-for-help-around-the-world-emergency-numbers-and-instructions-for-travelers/',
        year: 2012,
      },
    ],
  },
  IN: {
    numbers: { all: '112' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      aidlines,
      {
        url: 'https://enewsx.com/article/enhanced-emergency-response-madhya-pradesh-links-helplines.121856',
        year: 2026,
      },
    ],
  },
  IR: { numbers: { police: '110', ambulance: '115' }, sources: [grapheneOs, healthRoutes] },
  IT: { numbers: { all: '112', police: '113' }, sources: [europeanUnion, android, microsoftTeams] },
  JO: { numbers: { all: '911' }, sources: [grapheneOs, healthRoutes] },
  JP: {
    numbers: { police: '110', ambulance: '119' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  KE: { numbers: { all: '999' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  KG: { numbers: { police: '102', ambulance: '103' }, sources: [grapheneOs, healthRoutes] },
  KH: {
    numbers: { police: '117', ambulance: '119' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      aidlines,
      {
        url: 'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
        year: 2022,
      },
    ],
  },
  KR: {
    numbers: { police: '112', ambulance: '119' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  KW: { numbers: { all: '112' }, sources: [grapheneOs, healthRoutes] },
  KZ: {
    numbers: { all: '112', police: '102' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  LA: { numbers: { police: '1191', ambulance: '1195' }, sources: [grapheneOs, healthRoutes] },
  LB: { numbers: { police: '112' }, sources: [grapheneOs, healthRoutes] },
  LK: {
    numbers: { police: '119', ambulance: '110' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  LT: {
    numbers: { all: '112' },
    sources: [
      europeanUnion,
      android,
      microsoftTeams,
      {
        url: 'https://keliauk.urm.lt/keliaujantiems/konsuline-pagalba/pagalba-prekybos-zmonemis-aukoms',
        year: 2021,
        official: true,
      },
    ],
  },
  LV: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  MA: {
    numbers: { police: '19' },
    sources: [
      {
        url: 'https://www.challenge.ma/maroc-ces-numeros-quil-faut-avoir-en-cas-durgence-243599/',
        year: 2022,
      },
      {
        url: 'http://www.easyexpat.com/fr/guides/maroc/casablanca/services/urgences/print.htm',
        year: null,
      },
    ],
  },
  MD: {
    numbers: { all: '112' },
    sources: [
      {
        url: 'https://mei.gov.md/ro/content/comunicatii-de-urgenta-112',
        year: null,
        official: true,
      },
      {
        url: 'https://ipn.md/ro/de-astazi-devine-activ-serviciul-unic-de-urgenta-112-7967_1040809.html',
        year: 2018,
      },
    ],
  },
  ME: {
    numbers: { police: '122' },
    sources: [
      {
        url: 'https://help.unhcr.org/montenegro/information-for-victims-of-trafficking/',
        year: null,
        official: true,
      },
      android,
    ],
  },
  MM: { numbers: { police: '199', ambulance: '192' }, sources: [grapheneOs, healthRoutes] },
  MT: {
    numbers: { all: '112' },
    sources: [
      europeanUnion,
      android,
      microsoftTeams,
      {
        url: 'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
        year: null,
        official: true,
      },
    ],
  },
  MX: { numbers: { all: '911' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  MY: { numbers: { all: '999' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  NG: {
    numbers: { all: '112' },
    sources: [
      {
        url: 'https://tribuneonlineng.com/ncc-activates-112-emergency-code-in-kogi-state/',
        year: 2020,
      },
      {
        url: 'https://technologytimes.ng/dial-122-how-nigerias-three-digit-emergency-number-works/',
        year: null,
      },
    ],
  },
  NL: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  NO: { numbers: { police: '112', ambulance: '113' }, sources: [android, microsoftTeams] },
  NP: {
    numbers: { police: '100', ambulance: '102' },
    sources: [
      grapheneOs,
      healthRoutes,
      {
        url: 'https://thehimalayantimes.com/nepal/2219-of-2729-missing-children-found-reintegrated-with-family',
        year: null,
      },
    ],
  },
  NZ: {
    numbers: { all: '111' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      {
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        year: null,
        official: true,
      },
    ],
  },
  OM: { numbers: { all: '9999' }, sources: [grapheneOs, healthRoutes] },
  PE: { numbers: { police: '105' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  PH: { numbers: { all: '911' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  PK: { numbers: { police: '15', ambulance: '115' }, sources: [grapheneOs, healthRoutes] },
  PL: {
    numbers: { all: '112' },
    sources: [
      europeanUnion,
      android,
      microsoftTeams,
      {
        url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
        year: 2025,
        official: true,
      },
    ],
  },
  PT: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  PY: { numbers: { all: '911' }, sources: [grapheneOs, healthRoutes] },
  QA: { numbers: { all: '999' }, sources: [grapheneOs, healthRoutes] },
  RO: {
    numbers: { all: '112' },
    sources: [
      europeanUnion,
      android,
      microsoftTeams,
      {
        url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
        year: 2022,
      },
    ],
  },
  RS: {
    numbers: { police: '192' },
    sources: [
      {
        url: 'https://kurir.rs/vesti/drustvo/233230/od-ponedeljka-izmene-brojeva-telefona-hitnih-sluzbi',
        year: 2012,
      },
      android,
    ],
  },
  RU: {
    numbers: { all: '112', police: '102' },
    sources: [
      {
        url: 'https://sergiev.ru/news/o-poryadke-vyzova-ekstrennykh-operativnykh-sluzhb',
        year: null,
      },
      { url: 'https://chechnyatoday.com/content/view/27336', year: 2013 },
      android,
    ],
  },
  RW: { numbers: { all: '112' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  SA: {
    numbers: { police: '999' },
    sources: [grapheneOs, healthRoutes, { url: 'https://sabq.org/saudia/lvr9df6zne', year: null }],
  },
  SE: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  SG: {
    numbers: { police: '999', ambulance: '995' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      {
        url: 'http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking',
        year: null,
        official: true,
      },
    ],
  },
  SI: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  SK: { numbers: { all: '112' }, sources: [europeanUnion, android, microsoftTeams] },
  TH: {
    numbers: { police: '191', ambulance: '1669' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      { url: 'https://thailandsimple.com/emergency-numbers-in-thailand', year: null },
    ],
  },
  TN: { numbers: { police: '197', ambulance: '190' }, sources: [grapheneOs, healthRoutes] },
  TR: {
    numbers: { all: '112' },
    sources: [
      {
        url: 'https://sinopism.saglik.gov.tr/TR-226526/acil-durumda-sadece-112.html',
        year: 2021,
        official: true,
      },
      {
        url: 'https://www.trthaber.com/haber/gundem/tum-acil-cagrilar-112de-toplandi-615890.html',
        year: 2021,
      },
      microsoftTeams,
    ],
  },
  TW: {
    numbers: { police: '110', ambulance: '119' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      {
        url: 'https://news.immigration.gov.tw/NewsSection/Detail/160A056E-79CC-47CF-992E-8A3ADD573ECD?lang=th&topic=onetouch',
        year: null,
        official: true,
      },
    ],
  },
  TZ: { numbers: { all: '112' }, sources: [grapheneOs, healthRoutes] },
  UA: {
    numbers: { all: '112', police: '102' },
    sources: [
      {
        url: 'https://unn.ua/en/news/by-the-end-of-2024-ukraine-should-switch-to-a-single-emergency-number-112',
        year: 2024,
      },
      android,
      {
        url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
        year: 2023,
        official: true,
      },
    ],
  },
  UG: { numbers: { all: '999' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  US: { numbers: { all: '911' }, sources: [grapheneOs, microsoftTeams, healthRoutes] },
  UY: { numbers: { all: '911' }, sources: [grapheneOs, healthRoutes] },
  VN: {
    numbers: { police: '113', ambulance: '115' },
    sources: [grapheneOs, microsoftTeams, healthRoutes],
  },
  ZA: {
    numbers: { all: '112', police: '10111' },
    sources: [
      grapheneOs,
      microsoftTeams,
      healthRoutes,
      { url: 'https://savagerose.org/sv/federal-communications-commission-svenska', year: null },
    ],
  },
}
