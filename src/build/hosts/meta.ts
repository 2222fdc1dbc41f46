import { type Headers, secure } from './headers.ts'

/**
 * Puts the policy into a `<meta>` element, where browsers ignore `frame-ancestors` and TLS is not
 * known.
 */
export function withMeta(html: string, { 'Content-Security-Policy': policy = '' }: Headers) {
  const content = policy.replace(secure.directive, '').replace(/frame-ancestors [^;]*; /, '')
  return html.replace(
    /<meta charset="utf-8"\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content}">`,
  )
}
