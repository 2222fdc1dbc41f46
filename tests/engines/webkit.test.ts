import { describe, inject } from 'vitest'
import { everyAct, everyLook } from './page.ts'
import { everyFrame, everyKit, everyPicture } from './partner.ts'
import { session } from './session.ts'
import { type WebKit, webkit } from './webkit.ts'

const program = inject('engines').webkit

describe.runIf(program)('WebKit', () => {
  // Without it nothing here is run.
  const at = session((how) => webkit(program as WebKit, how))
  everyLook(at)
  everyAct(at)
  everyFrame(at)
  everyPicture(at)
  everyKit(at)
})
