// The load of the lab "upgrade": many clients of step 4's protocol, each with one request under way at any time, that
// come, ask a number of times, and go, while the server is replaced. One process, one epoll loop.
//
//   node load.mjs PORT CONNECTIONS FILE      prints "loading" when all are connected; ends on SIGTERM
//
// Ends with one line of JSON, a Tally. FILE gets two float64 for each answer: when its request was sent and when it came,
// ms of CLOCK_MONOTONIC, which all processes share. A client that has to connect first counts from then.

import { writeFileSync } from "node:fs"
import {
  AF_INET,
  check,
  close,
  connect,
  EAGAIN,
  EINPROGRESS,
  EINTR,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  errnoName,
  getsockopt,
  read,
  SO_ERROR,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  sockaddrIn,
  socket,
  write,
} from "#sys"
import { append, newStream, nextFrame, type Stream } from "../../solutions/step4-protocol/frame.ts"
import { ANSWER, ECHO, message, parseMessage } from "../../solutions/step4-protocol/message.ts"
import { openSignals } from "../../solutions/step6-exceptions/signals.ts"
import { nowMs } from "./clock.ts"

/** What has happened. */
export interface Tally {
  connections: number
  answers: number
  /** By what was wrong: the name of an errno, "end" before an answer, "bytes" that are not the answer. */
  failures: Record<string, number>
}

const BODY = new Uint8Array(48).fill(7)
const MOST_BYTES = 1024
/** A client asks so many times, one more with each next client, up to twice as many. */
const LEAST_REQUESTS = 50
const MOST_FAILURES = 1000
/** Longest wait for the last answers. */
const LAST_MS = 5000

interface Asker {
  readonly fd: number
  readonly input: Stream
  isConnected: boolean
  /** Requests that it still sends. */
  left: number
  id: number
  sinceMs: number
}

class Load {
  readonly #address: Uint8Array
  readonly #epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  readonly #askers: (Asker | undefined)[] = []
  readonly #events = new Uint32Array(2 * 256)
  readonly #buffer = new Uint8Array(4096)
  readonly #tally: Tally = { connections: 0, answers: 0, failures: {} }
  #times = new Float64Array(1 << 20)
  #isEnding = false
  #failed = 0

  constructor(port: number) {
    this.#address = sockaddrIn("127.0.0.1", port)
  }

  run(connections: number, file: string): Tally {
    const signals = openSignals()
    check(epoll_ctl(this.#epollFd, EPOLL_CTL_ADD, signals.fd, EPOLLIN, signals.fd), "epoll_ctl")
    for (let i = 0; i < connections; i++) this.#open()
    let isLoading = false
    let endMs = Number.POSITIVE_INFINITY
    while (nowMs() < endMs && !(this.#isEnding && this.#askers.every((asker) => asker === undefined))) {
      const ready = epoll_wait(this.#epollFd, this.#events, 256, 100)
      if (ready !== -EINTR) check(ready, "epoll_wait")
      for (let i = 0; i < ready; i++) {
        const fd = this.#events[2 * i + 1] ?? 0
        const asker = this.#askers[fd]
        if (fd === signals.fd && !this.#isEnding) {
          this.#isEnding = true
          endMs = nowMs() + LAST_MS
        } else if (asker !== undefined) this.#proceed(asker)
      }
      if (!isLoading && this.#tally.answers >= connections) {
        console.log("loading")
        isLoading = true
      }
    }
    const late = this.#askers.filter((asker) => asker !== undefined).length
    if (late > 0) this.#tally.failures["late"] = late
    writeFileSync(file, this.#times.subarray(0, 2 * this.#tally.answers))
    return this.#tally
  }

  #open(): void {
    const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
    const left = LEAST_REQUESTS + (this.#tally.connections++ % LEAST_REQUESTS)
    this.#askers[fd] = { fd, input: newStream(), isConnected: false, left, id: 0, sinceMs: nowMs() }
    const result = connect(fd, this.#address, this.#address.length)
    if (result < 0 && result !== -EINPROGRESS) this.#fail(fd, errnoName(-result))
    else check(epoll_ctl(this.#epollFd, EPOLL_CTL_ADD, fd, EPOLLOUT, fd), "epoll_ctl")
  }

  #proceed(asker: Asker): void {
    const wrong = asker.isConnected ? this.#hear(asker) : this.#begin(asker)
    if (wrong !== undefined) this.#fail(asker.fd, wrong)
  }

  /** connect() has come to an end. @returns what is wrong, if anything is */
  #begin(asker: Asker): string | undefined {
    const error = new Int32Array(1)
    check(getsockopt(asker.fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([4])), "getsockopt")
    if (error[0] !== 0) return errnoName(error[0] ?? 0)
    asker.isConnected = true
    check(epoll_ctl(this.#epollFd, EPOLL_CTL_MOD, asker.fd, EPOLLIN, asker.fd), "epoll_ctl")
    return this.#ask(asker)
  }

  /** Something has come. */
  #hear(asker: Asker): string | undefined {
    const { fd, input } = asker
    const n = read(fd, this.#buffer, 0, this.#buffer.length)
    if (n === -EAGAIN) return undefined
    if (n <= 0) return n === 0 ? "end" : errnoName(-n)
    append(input, this.#buffer.subarray(0, n))
    const frame = nextFrame(input, MOST_BYTES)
    if (frame === "incomplete") return undefined
    const answer = frame === "malformed" ? undefined : parseMessage(frame)
    const isRight = answer?.type === ANSWER && answer.id === asker.id && Buffer.compare(answer.body, BODY) === 0
    if (!isRight || input.start !== input.end) return "bytes"
    this.#note(asker.sinceMs, nowMs())
    asker.left--
    if (asker.left > 0 && !this.#isEnding) {
      asker.sinceMs = nowMs()
      return this.#ask(asker)
    }
    this.#close(fd)
    return undefined
  }

  #ask(asker: Asker): string | undefined {
    const request = message(ECHO, ++asker.id, BODY)
    const n = write(asker.fd, request, 0, request.length)
    if (n === request.length) return undefined
    return n < 0 ? errnoName(-n) : "short"
  }

  #note(sentMs: number, cameMs: number): void {
    const at = 2 * this.#tally.answers++
    if (at + 2 > this.#times.length) {
      const more = new Float64Array(2 * this.#times.length)
      more.set(this.#times)
      this.#times = more
    }
    this.#times[at] = sentMs
    this.#times[at + 1] = cameMs
  }

  #fail(fd: number, what: string): void {
    this.#tally.failures[what] = (this.#tally.failures[what] ?? 0) + 1
    if (++this.#failed >= MOST_FAILURES) this.#isEnding = true // nobody serves any more
    this.#close(fd)
  }

  /** This client goes, the next one comes. */
  #close(fd: number): void {
    this.#askers[fd] = undefined
    void close(fd)
    if (!this.#isEnding) this.#open()
  }
}

/** The program: see above. */
export function main([port = "", connections = "", file = ""]: string[]): void {
  console.log(JSON.stringify(new Load(Number(port)).run(Number(connections), file)))
}
