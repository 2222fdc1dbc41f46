/** The types of files that a host compresses as it sends them. */
export const compressed = [
  'text/html',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/calendar',
  'text/plain',
  'text/xml',
]
