import { describe, inject } from 'vitest'
import { firefox } from './firefox.ts'
import { everyAct, everyLook } from './page.ts'
import { everyFrame, everyKit, everyPicture } from './partner.ts'
import { session } from './session.ts'

const program = inject('engines').firefox ?? ''

describe.runIf(program)('Firefox', () => {
  const at = session((how) => firefox(program, how))
  everyLook(at)
  everyAct(at)
  everyFrame(at)
  everyPicture(at)
  everyKit(at)
})
