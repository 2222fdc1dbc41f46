import type { Lang } from '../site/languages.ts'
import { type Country, type RegionId, regions } from './helplines.ts'

/**
 * Under which region most who read a language look first, where it is not that of the country with
 * most of its speakers by Unicode's likely subtags (`th`: Thailand, so Asia). It says nothing of the
 * reader, who may be anywhere: it only saves a swipe, and no region is left out.
 */
const firstRegions: Partial<Record<Lang, RegionId>> = {
  // Nine of the twelve countries here that speak it are in the Middle East; Unicode says Egypt.
  ar: 'middleEast',
  // Nine of ten who have it as their first language live there; Unicode says Spain.
  es: 'americas',
}

/** The regions in the order in which a language shows them. */
export function regionsFor(lang: Lang) {
  const all = Object.keys(regions) as RegionId[]
  const home = new Intl.Locale(lang).maximize().region
  const first =
    firstRegions[lang] ??
    all.find((region) => (regions[region] as readonly string[]).includes(home ?? ''))
  return all.toSorted((one, other) => Number(other === first) - Number(one === first))
}

/** More languages in which people call their own country, beside the first that Unicode names. */
export const alsoSpoken: Partial<Record<Country, readonly string[]>> = {
  AF: ['ps'],
  BE: ['fr', 'de'],
  BY: ['ru'],
  CA: ['fr'],
  CH: ['fr', 'it'],
  FI: ['sv'],
  IE: ['ga'],
  IL: ['ar'],
  IN: ['bn', 'ur'],
  IQ: ['ckb'],
  KE: ['sw'],
  KG: ['ru'],
  KZ: ['ru'],
  LK: ['ta'],
  MA: ['fr'],
  MY: ['zh'],
  NG: ['ha', 'ig', 'yo'],
  PH: ['fil'],
  PK: ['pa'],
  RW: ['fr'],
  SG: ['zh', 'ms'],
  TN: ['fr'],
  UA: ['ru'],
  UG: ['sw'],
  ZA: ['af', 'zu'],
}
