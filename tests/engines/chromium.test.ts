import { describe, inject } from 'vitest'
import { chromium } from './chromium.ts'
import { everyAct, everyLook } from './page.ts'
import { session } from './session.ts'

describe('Chromium of today', () => {
  const at = session((how) => chromium(inject('engines').chromium, how))
  everyLook(at)
  everyAct(at)
})
