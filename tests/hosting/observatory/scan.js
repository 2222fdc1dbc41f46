import { ALGORITHM_VERSION, ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js'
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js'
import * as grader from '@mdn/mdn-http-observatory/src/grader/grader.js'
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js'

/**
 * The scanner's own `scan`, which knows no ports and no paths: its requests, tests, charts and sum.
 * Writes a line of JSON for each path.
 */
const [hostname, httpPort, httpsPort, ...paths] = process.argv.slice(2)

for (const path of paths) {
  const found = await retrieve(hostname, { httpPort, httpsPort, path })
  const results = ALL_TESTS.map((test) => test(found))
  const modifiers = results.map(({ result }) => grader.getScoreModifier(result))
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 100)
  const uncurved = sum(modifiers.filter((modifier) => modifier < 0))
  const score = uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : uncurved
  process.stdout.write(
    `${JSON.stringify({
      path,
      algorithm: ALGORITHM_VERSION,
      ...grader.getGradeForScore(score),
      status: found.responses.auto?.status,
      results: results.map((output, index) => ({
        test: output.constructor.name,
        pass: output.pass,
        result: output.result,
        modifier: modifiers[index],
      })),
    })}\n`,
  )
}
