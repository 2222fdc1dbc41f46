import { type AddressInfo, createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A host of static files on this machine, without TLS. */
export interface StaticHost {
  /** With a slash at its end. */
  address: string
  stop: () => Promise<void>
}

/** Ports of loopback that nobody listens on. */
export async function freePorts(count: number) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer()
      return new Promise<typeof server>((listening) => {
        server.listen(0, '127.0.0.1', () => listening(server))
      })
    }),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))))
  return ports
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
