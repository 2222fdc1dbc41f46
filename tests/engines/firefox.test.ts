import { describe, expect, inject, test } from 'vitest'
import { words } from '../e2e/writtenWords.ts'
import { sheetsOf } from '../pdf.ts'
import { printed } from '../text.ts'
import { firefox } from './firefox.ts'
import { everyAct, everyLook } from './page.ts'
import { everyFrame, everyKit, everyPicture } from './partner.ts'
import { home, session } from './session.ts'

const program = inject('engines').firefox ?? ''

describe.runIf(program)('Firefox', () => {
  const at = session((how) => firefox(program, how))
  everyLook(at)
  everyAct(at)
  everyFrame(at)
  everyPicture(at)
  everyKit(at)

  test.each(['/fr/', '/fr/read.html'])(
    'prints the whole message and the way to help of %s, and no sheet without words',
    async (path) => {
      await at.reader.open(home + path)

      const sheets = (await sheetsOf((await at.reader.print?.()) ?? Buffer.of())).map(printed)

      for (const paragraph of words('fr').message.paragraphs) {
        expect(sheets.join('')).toContain(printed(paragraph))
      }
      expect(sheets.join('')).toContain(`${home}/fr/help/`)
      expect(sheets.filter((words) => words.length < 50)).toEqual([])
    },
  )
})
