import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

export interface Line {
  /** Milliseconds. */
  roundTrip: number
  /** Bytes a second, shared by all connections. */
  throughput: number
}

/** Bytes of a packet on the way through most networks. */
const packet = 1460

/** How many packets a server sends before it has heard that the first has arrived (RFC 6928). */
const firstFlight = 10

/**
 * A line in front of a server. A browser's own slowing down knows no connections; here they are as on
 * a telephone: opening one takes a round trip, TLS another, and an answer starts with ten packets and
 * goes on as fast as they are acknowledged, twice as many with each round trip.
 * @param port of the server, on this machine.
 * @returns the port of the line, and how to close it.
 */
export async function line(port: number, { roundTrip, throughput }: Line) {
  let busyUntil = 0
  const server = createServer({ noDelay: true }, (browser) => {
    const origin = connect({ port, host: '127.0.0.1', noDelay: true })
    for (const [one, other] of [
      [browser, origin],
      [origin, browser],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
    ask(browser, origin)
    answer(origin, browser)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo
  return { port: own, close: () => server.close() }

  /** Questions are short: they take half a round trip, and the first waits for the connection. */
  function ask(from: Socket, to: Socket) {
    const send = inTurn(to)
    let opening = roundTrip
    from.on('data', (bytes) => {
      send(bytes, performance.now() + opening + roundTrip / 2)
      opening = 0
    })
  }

  function answer(from: Socket, to: Socket) {
    const send = inTurn(to)
    const waiting: Buffer[] = []
    let window = firstFlight * packet
    let unacknowledged = 0
    from.on('data', (bytes: Buffer) => {
      for (let start = 0; start < bytes.length; start += packet)
        waiting.push(bytes.subarray(start, start + packet))
      fly()
    })

    function fly() {
      for (let next = waiting[0]; next; next = waiting[0]) {
        if (unacknowledged + next.length > window) return
        const { length } = next
        waiting.shift()
        unacknowledged += length
        busyUntil = Math.max(busyUntil, performance.now()) + (length / throughput) * 1000
        const arrives = busyUntil + roundTrip / 2
        send(next, arrives)
        void setTimeout(arrives + roundTrip / 2 - performance.now()).then(() => {
          unacknowledged -= length
          window += length
          fly()
        })
      }
    }
  }
}

/** Writes what it is given at its time, and never before what came earlier. */
function inTurn(to: Socket) {
  let before = Promise.resolve()
  return (bytes: Buffer | string, at: number) => {
    before = before
      .then(() => setTimeout(Math.max(0, at - performance.now())))
      .then(() => {
        if (!to.destroyed) to.write(bytes)
      })
  }
}
