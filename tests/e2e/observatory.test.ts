import { expect, inject, test, vi } from 'vitest'
import { framePath, path } from '../../src/site/routes.ts'
import { host } from '../hosting/nginx.ts'
import { scan } from '../hosting/observatory.ts'
import { promised } from '../promises.ts'

// The scanner may have to be fetched.
vi.setConfig({ testTimeout: 120_000 })

test('MDN’s HTTP Observatory gives the page, the kit and the frame more than its best mark', async () => {
  const hosting = await host(inject('site').folder)
  try {
    const scans = await scan(hosting, [path('fr'), path('ar', 'kit/'), framePath('zh'), '/'])

    expect(scans).toHaveLength(4)
    for (const { grade, score, status, results } of scans) {
      expect(results.filter(({ pass }) => !pass)).toEqual([])
      expect({ grade, score, status }).toEqual({ grade: 'A+', score: 125, status: 200 })
    }
    promised('Headers at A+', 'A+, 125 points, 0 tests failed')
  } finally {
    await hosting.stop()
  }
})
