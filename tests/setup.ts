import { afterEach, beforeEach, vi } from 'vitest'

// What shows components has a document, and its file begins with `@vitest-environment jsdom`.
const library = typeof document === 'undefined' ? undefined : await import('@testing-library/react')
if (library) await import('@testing-library/jest-dom/vitest')

// A warning nobody reads is a bug nobody fixes: in tests it fails.
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...message) => {
      throw new Error(message.join(' '))
    })
  }
})

afterEach(() => {
  library?.cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})
