import { describe, inject } from 'vitest'
import { chromium } from './chromium.ts'
import { everyAct, everyLook } from './page.ts'
import { everyFrame, everyKit, everyPicture } from './partner.ts'
import { session } from './session.ts'

const program = inject('engines').old[92]

describe.runIf(program)('Chromium 92', () => {
  const at = session((how) => chromium(program, how))
  everyLook(at)
  everyAct(at)
  everyFrame(at)
  everyPicture(at)
  everyKit(at)
})
