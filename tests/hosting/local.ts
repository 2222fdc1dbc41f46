import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A host of static files on this machine, without TLS. */
export interface StaticHost {
  /** With a slash at its end. */
  address: string
  stop: () => Promise<void>
}

/** Ports of loopback that nobody listens on, below those that a system gives away by itself, and above 10080, which browsers refuse. */
export async function freePorts(count: number) {
  const ports: number[] = []
  while (ports.length < count) {
    const port = randomInt(11_000, 20_000)
    if (!ports.includes(port) && (await isFree(port))) ports.push(port)
  }
  return ports
}

function isFree(port: number) {
  return new Promise<boolean>((found) => {
    const server = createServer()
    server.once('error', () => found(false))
    server.listen(port, '127.0.0.1', () => server.close(() => found(true)))
  })
}

/**
 * Waits until a server answers.
 * @throws what `dead` throws, when the server has ended instead.
 */
export async function answering(port: number, dead: () => void) {
  for (;;) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      await response.arrayBuffer()
      return
    } catch {
      dead()
      await setTimeout(50)
    }
  }
}
