/** What an address may hold that nobody meant: every reader of parameters takes it for nothing said. */
export const nonsense = [
  ' ',
  ' en',
  'EN_us',
  'zh-Hant-TW',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  'http://example.com/',
  'https://name@example.com/',
  '%E0%A4%A',
  'x'.repeat(10_000),
]
