import { describe, inject } from 'vitest'
import { firefox } from './firefox.ts'
import { everyReader } from './page.ts'
import { everyFrame, everyKit } from './partner.ts'
import { session } from './session.ts'

const program = inject('engines').firefox ?? ''

describe.runIf(program)('Firefox', () => {
  const at = session((how) => firefox(program, how))
  everyReader(at)
  everyFrame(at)
  everyKit(at)
})
