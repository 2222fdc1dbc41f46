import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * A server of this machine, for as long as a test runs.
 * @param name `localhost` for another site than that of the tests, to a browser. @returns its address.
 */
export async function answers(answer: RequestListener, name = '127.0.0.1') {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, name, listening))
  onTestFinished(() => void server.close())
  return `http://${name}:${(server.address() as AddressInfo).port}/`
}
