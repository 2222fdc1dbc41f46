import { type Headers, secure } from './headers.ts'

/** What a document can say of itself. A frame's ancestors and a secure line are not among it. */
export function withMeta(html: string, { 'Content-Security-Policy': policy = '' }: Headers) {
  const content = policy.replace(secure.directive, '').replace(/frame-ancestors [^;]*; /, '')
  return html.replace(
    /<meta charset="utf-8"\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content}">`,
  )
}
