import { describe, inject } from 'vitest'
import { everyReader } from './page.ts'
import { everyFrame } from './partner.ts'
import { session } from './session.ts'
import { type WebKit, webkit } from './webkit.ts'

const programs = inject('engines').webkit

describe.runIf(programs)('WebKit', () => {
  // Without them nothing here is run.
  const at = session((how) => webkit(programs as WebKit, how))
  everyReader(at)
  everyFrame(at)
})
