import { expect, inject, test, vi } from 'vitest'
import { embedPath, path } from '../../src/site/routes.ts'
import { host } from '../hosting/nginx.ts'
import { scan } from '../hosting/observatory.ts'
import { promised } from '../promises.ts'

// The scanner may have to be fetched.
vi.setConfig({ testTimeout: 120_000 })

test('MDN’s HTTP Observatory gives the page, the kit and the frame more than its best mark', async () => {
  const hosting = await host(inject('site').folder)
  try {
    const scans = await scan(hosting, [path('fr'), path('ar', 'kit/'), embedPath('zh'), '/'])

    expect(scans).toHaveLength(4)
    for (const { grade, status, results } of scans) {
      expect(results.filter(({ pass }) => !pass)).toEqual([])
      expect({ grade, status }).toEqual({ grade: 'A+', status: 200 })
    }
    // Five of the frame's points went for its script to run on hosts without our headers too.
    expect(scans.map(({ score }) => score)).toEqual([125, 125, 120, 125])
    promised('Headers at A+', 'A+, 125 points (the frame 120), 0 tests failed')
  } finally {
    await hosting.stop()
  }
})
