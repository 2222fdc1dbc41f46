/** Words without the joiners that `held` has put there: for all that leaves the page. Indic joiners stay. */
export function loose(text: string) {
  return text.replace(/\u200d(?=[\p{P}\u1000-\u1021])/gu, '')
}
