// The load generator: one process that loads servers on 127.0.0.1 and prints one line of JSON: for each server
// the Samples of its slices.
//
//   npx tsx bench/load.ts --server PORT:PID [--server PORT:PID ...] [--mode ping-pong|one-shot|churn|hold|http|mixed|heavy|redis]
//                         [--connections 1] [--bytes 64] [--seconds 1] [--slices 1] [--warmup 0.3]
//                         [--heavy 4] [--primes 1000000]
//
// With several servers they take turns, one slice each, and only one is loaded at a time.
// It uses the same #sys as the servers it measures. For tiny messages client and server do about the same work,
// so half of what a ping-pong shows is this program: compare servers with each other, never with a figure from
// another generator. `loadBusy` says how much of its core it used; near 1 it was the limit, not the server.
// Time is bounded on every path: warm-up, window, and at most some seconds of grace.

import { parseArgs } from "node:util"
import { messageOf } from "../workbook/errors.ts"
import { churn } from "./load/churn.ts"
import { hold } from "./load/hold.ts"
import { httpLoad } from "./load/http.ts"
import { oneShot } from "./load/one-shot.ts"
import { pingPong } from "./load/ping-pong.ts"
import { redisLoad } from "./load/redis.ts"
import { heavy, mixed } from "./load/requests.ts"
import type { Plan } from "./load/sample.ts"

const MODES = {
  "ping-pong": pingPong,
  "one-shot": oneShot,
  churn,
  hold,
  http: httpLoad,
  mixed,
  heavy,
  redis: redisLoad,
}
export type Mode = keyof typeof MODES

function readPlan(): Plan & { mode: keyof typeof MODES } {
  const { values } = parseArgs({
    options: {
      mode: { type: "string", default: "ping-pong" },
      server: { type: "string", multiple: true, default: [] },
      connections: { type: "string", default: "1" },
      bytes: { type: "string", default: "64" },
      seconds: { type: "string", default: "1" },
      slices: { type: "string", default: "1" },
      warmup: { type: "string", default: "0.3" },
      heavy: { type: "string", default: "4" },
      primes: { type: "string", default: "1000000" },
    },
  })
  if (!Object.hasOwn(MODES, values.mode)) throw new Error(`--mode must be one of ${Object.keys(MODES).join(", ")}`)
  return {
    mode: values.mode as keyof typeof MODES,
    servers: values.server.map(readServer),
    connections: inRange("connections", values.connections, 1, 100_000),
    messageBytes: inRange("bytes", values.bytes, 1, 2 ** 24),
    seconds: inRange("seconds", values.seconds, 0.001, 60),
    slices: inRange("slices", values.slices, 1, 1000),
    warmupSeconds: inRange("warmup", values.warmup, 0, 60),
    heavy: inRange("heavy", values.heavy, 0, 1000),
    primes: inRange("primes", values.primes, 2, 50_000_000),
  }
}

function readServer(text: string): Plan["servers"][number] {
  const [port, pid] = text.split(":")
  return { port: inRange("server port", port, 1, 65_535), pid: inRange("server pid", pid, 1, 2 ** 22) }
}

function inRange(name: string, text: string | undefined, least: number, most: number): number {
  const value = Number(text)
  if (text !== undefined && value >= least && value <= most) return value
  throw new Error(`--${name} must be a number from ${least} to ${most}, got ${text ?? "nothing"}`)
}

try {
  const plan = readPlan()
  if (plan.servers.length === 0) throw new Error("Which server? --server PORT:PID")
  console.log(JSON.stringify(await MODES[plan.mode](plan)))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
