import type { i18n as I18n } from 'i18next'
import { lengthOf, type Network, networks } from '../../content/networks.ts'
import { langOf } from '../../i18n/langOf.ts'
import { loose } from '../../site/loose.ts'
import { address } from '../../site/routes.ts'

/** A text to copy, with the name of the network or the use that it is for. */
export interface ReadyText {
  id: string
  name: string
  /** That of an e-mail. */
  subject?: string
  text: string
  /** The length of the text and the limit, if the network has one. */
  used?: { count: number; limit: number }
}

/** The ready texts of a language: a post for each network, an e-mail, a paragraph for the press, hashtags. */
export function readyTexts(i18n: I18n): ReadyText[] {
  const t = i18n.getFixedT(null, 'kit')
  const lang = langOf(i18n)
  const url = address(lang)
  const paragraphs = (list: readonly string[]) => list.join('\n\n')
  const long = t('texts.long', { returnObjects: true })
  // The hashtags are the last paragraph of a long text, and stay last, after the address.
  const posts = [
    paragraphs([...long.slice(0, -1), url, ...long.slice(-1)]),
    paragraphs([t('texts.medium'), url]),
    paragraphs([t('texts.short'), url]),
  ]
  const leads = [undefined, url, address(lang, 'kit/')]
  return [
    // The networks with the shortest texts come first.
    ...[...networks].sort(byLimit).map((network) => post(network, posts)),
    {
      id: 'mail',
      name: t('texts.mail.name'),
      subject: t('texts.mail.subject'),
      text: paragraphs(
        t('texts.mail.body', { returnObjects: true }).map((text, index) =>
          leads[index] ? `${text}\n${leads[index]}` : text,
        ),
      ),
    },
    {
      id: 'members',
      name: t('texts.members.name'),
      subject: t('texts.mail.subject'),
      text: paragraphs([
        ...long.slice(0, -1),
        url,
        `${t('poster.help')}\n${address(lang, 'help/')}`,
      ]),
    },
    {
      id: 'press',
      name: t('texts.press.name'),
      text: paragraphs([t('texts.press.text'), url]),
    },
    { id: 'hashtags', name: t('texts.hashtags.name'), text: t('texts.hashtags.text') },
  ]
}

function byLimit({ limit: one = Infinity }: Network, { limit: other = Infinity }: Network) {
  return one < other ? -1 : Number(one > other)
}

/** The longest post that a network takes. @throws Error when even the shortest is too long. */
function post(network: Network, posts: readonly string[]): ReadyText {
  const { id, name, limit } = network
  const sent = (candidate: string) => lengthOf(loose(candidate), network)
  const text = posts.find((candidate) => sent(candidate) <= (limit ?? Infinity))
  if (!text) throw new Error(`kit.json: "texts.short" is too long for ${name}`)
  return { id, name, text, ...(limit && { used: { count: sent(text), limit } }) }
}
