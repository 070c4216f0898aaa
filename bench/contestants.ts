// Who takes part: the step's own server, its peers in C, Go, Python, Node and Bun, for the cost of the trace the same
// server four times, and what two threads can talk through.
//
// prepare() makes everything that a start needs (bundle, compiled peer, trace file) and is called once. A tool
// that this machine lacks is Unavailable: that contestant stays out, which is no failure.

import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { join } from "node:path"
import { native } from "../runtime/native.ts"
import type { Text } from "../workbook/manifest.ts"
import { ROOT } from "../workbook/paths.ts"
import { createTraceFile } from "../workbook/trace/file.ts"
import type { Command } from "./child.ts"
import {
  BARE_ADDON,
  BENCH,
  bunPeer,
  cPeer,
  goPeer,
  installed,
  libuvPeer,
  nodePeer,
  program,
  pythonPeer,
  RELEASE_ADDON,
  Unavailable,
  type Workshop,
} from "./programs.ts"

/** What the step's server asks the kernel for one echo: read, write. */
export const CALLS_PER_ECHO = 2

export interface Contestant {
  title(workshop: Workshop): Text
  /** @throws Unavailable when a tool is missing, Error when it does not build */
  prepare(workshop: Workshop): Promise<Command>
}

const same = (text: string) => (): Text => ({ en: text, ko: text })

export const contestants = {
  step: { title: stepTitle, prepare: (shop) => stepServer(shop, RELEASE_ADDON) },
  "step-http": { title: stepTitle, prepare: (shop) => stepServer(shop, RELEASE_ADDON, { http: true }) },
  "step-edge": { title: edgeTitle, prepare: (shop) => stepServer(shop, RELEASE_ADDON, { file: "edge" }) },
  "c-blocking": { title: () => ({ en: "C, blocking", ko: "C, 블로킹" }), prepare: () => cPeer("echo-blocking") },
  "c-epoll": { title: same("C, epoll"), prepare: () => cPeer("echo-epoll") },
  "c-libuv": { title: same("C, libuv"), prepare: libuvPeer },
  asyncio: { title: same("Python, asyncio"), prepare: pythonPeer },
  go: { title: () => ({ en: "Go, goroutines", ko: "Go, 고루틴" }), prepare: () => goPeer("echo") },
  "node-net": { title: same("Node, net"), prepare: (shop) => nodePeer(shop, "net-echo") },
  "bun-net": { title: same("Bun, net"), prepare: bunPeer },
  "node-http": { title: same("Node, http"), prepare: (shop) => nodePeer(shop, "http") },
  stalled: {
    title: () => ({ en: "step 2's loop, same service", ko: "2단계의 루프, 같은 서비스" }),
    prepare: (shop) => program(shop, join(ROOT, "solutions/step3-thread-pool/beside/stalled.ts"), ["0"]),
  },
  "net-pool": { title: same("Node, net + postMessage"), prepare: (shop) => nodePeer(shop, "net-pool") },
  "workers-1": { title: workersTitle(1), prepare: (shop) => sizedPool(shop, 1) },
  "workers-2": { title: workersTitle(2), prepare: (shop) => sizedPool(shop, 2) },
  "workers-4": { title: workersTitle(4), prepare: (shop) => sizedPool(shop, 4) },
  "workers-8": { title: workersTitle(8), prepare: (shop) => sizedPool(shop, 8) },
  "waiting-1": { title: workersTitle(1), prepare: (shop) => sizedPool(shop, 1, ["--wait"]) },
  "waiting-2": { title: workersTitle(2), prepare: (shop) => sizedPool(shop, 2, ["--wait"]) },
  "waiting-4": { title: workersTitle(4), prepare: (shop) => sizedPool(shop, 4, ["--wait"]) },
  "waiting-8": { title: workersTitle(8), prepare: (shop) => sizedPool(shop, 8, ["--wait"]) },
  queue: { title: queueTitle, prepare: (shop) => twoThreads(shop, "queue") },
  post: { title: same("postMessage"), prepare: (shop) => twoThreads(shop, "post") },
  "post-trip": {
    title: () => ({ en: "postMessage, and back", ko: "postMessage 왕복" }),
    prepare: (shop) => twoThreads(shop, "post-trip"),
  },
  piscina: { title: same("piscina"), prepare: piscinaPeer },
  eventfd: { title: same("eventfd, epoll_wait"), prepare: (shop) => twoThreads(shop, "eventfd") },
  atomics: { title: same("Atomics.notify, wait"), prepare: (shop) => twoThreads(shop, "atomics") },
  record: { title: codecTitle("records", "레코드"), prepare: (shop) => codec(shop, "record") },
  view: { title: codecTitle("views", "뷰"), prepare: (shop) => codec(shop, "view") },
  json: { title: same("JSON"), prepare: (shop) => codec(shop, "json") },
  msgpackr: { title: same("msgpackr"), prepare: (shop) => npmCodec(shop, "msgpackr") },
  protobufjs: { title: same("protobufjs"), prepare: (shop) => npmCodec(shop, "protobufjs") },
  flatbuffers: { title: same("flatbuffers"), prepare: (shop) => npmCodec(shop, "flatbuffers") },
  stream: { title: codecTitle("stream", "스트림"), prepare: (shop) => codec(shop, "stream") },
  concat: { title: same("Buffer.concat"), prepare: (shop) => codec(shop, "concat") },
  resp: { title: stepTitle, prepare: (shop) => stepServer(shop, RELEASE_ADDON, { file: "resp" }) },
  redis: { title: same("redis-server"), prepare: redisServer },
  iterative: {
    title: () => ({ en: "step 1: one after the other", ko: "1단계: 한 번에 하나" }),
    prepare: (shop) => program(shop, join(ROOT, "solutions/step1-blocking-echo/server.ts"), ["0"]),
  },
  loop: {
    title: () => ({ en: "step 2: an epoll loop", ko: "2단계: epoll 루프" }),
    prepare: (shop) => program(shop, join(ROOT, "solutions/step2-epoll/server.ts"), ["0"]),
  },
  forking: { title: () => ({ en: "fork for each client", ko: "클라이언트마다 fork" }), prepare: preforked("forking") },
  "prefork-accept": { title: preforkTitle("accept4"), prepare: preforked("accept") },
  "prefork-flock": { title: preforkTitle("flock"), prepare: preforked("flock") },
  "prefork-lockf": { title: preforkTitle("lockf"), prepare: preforked("lockf") },
  "prefork-mutex": { title: preforkTitle("mutex", "뮤텍스"), prepare: preforked("mutex") },
  "prefork-exclusive": { title: preforkTitle("EPOLLEXCLUSIVE"), prepare: preforked("exclusive") },
  "prefork-reuseport": { title: preforkTitle("SO_REUSEPORT"), prepare: preforked("reuseport") },
  passing: {
    title: () => ({ en: "prefork, the parent passes", ko: "프리포크, 부모가 건넴" }),
    prepare: (shop) =>
      program(shop, join(ROOT, "solutions/step7-unix-ipc/dispatch.ts"), ["0"], RELEASE_ADDON, ["--single-threaded"]),
  },
  prethread: {
    title: () => ({ en: "threads, accept4", ko: "스레드, accept4" }),
    prepare: (shop) => program(shop, join(BENCH, "prethreaded.ts"), []),
  },
  cluster: { title: same("Node, cluster"), prepare: (shop) => nodePeer(shop, "cluster") },
  "c-prefork": { title: () => ({ en: "C, prefork", ko: "C, 프리포크" }), prepare: () => cPeer("prefork") },
  bare: {
    title: () => ({ en: "trace compiled out", ko: "추적 코드 없음" }),
    prepare: (shop) => stepServer(shop, BARE_ADDON),
  },
  off: { title: () => ({ en: "trace off", ko: "추적 끔" }), prepare: (shop) => stepServer(shop, RELEASE_ADDON) },
  armed: {
    title: () => ({ en: "not recording", ko: "기록만 끔" }),
    prepare: (shop) => stepServer(shop, RELEASE_ADDON, { trace: false }),
  },
  on: {
    title: () => ({ en: "trace on", ko: "추적 켬" }),
    prepare: (shop) => stepServer(shop, RELEASE_ADDON, { trace: true }),
  },
} satisfies Record<string, Contestant>

export type ContestantId = keyof typeof contestants

function stepTitle({ step, target }: Workshop): Text {
  const korean = `${step.replace("step", "")}단계`
  return target === "solutions"
    ? { en: `${step}, reference`, ko: `${korean}, 모범 답안` }
    : { en: `${step}, yours`, ko: `${korean}, 내 서버` }
}

function edgeTitle(shop: Workshop): Text {
  const { en, ko } = stepTitle(shop)
  return { en: `${en}, edge-triggered`, ko: `${ko}, 에지 트리거` }
}

function queueTitle(shop: Workshop): Text {
  const { en, ko } = stepTitle(shop)
  return { en: `${en}, queue`, ko: `${ko}, 큐` }
}

/** A part of the step's own code. */
function codecTitle(part: string, korean: string): (shop: Workshop) => Text {
  return (shop) => {
    const { en, ko } = stepTitle(shop)
    return { en: `${en}, ${part}`, ko: `${ko}, ${korean}` }
  }
}

function workersTitle(workers: number): () => Text {
  return () => ({ en: workers === 1 ? "1 worker" : `${workers} workers`, ko: `워커 ${workers}개` })
}

/** The step's server.ts, or another file of it, as a program. */
async function stepServer(
  shop: Workshop,
  addon: string,
  options: { file?: "server" | "edge" | "resp"; http?: boolean; trace?: boolean } = {},
): Promise<Command> {
  const entry = join(ROOT, shop.target, shop.slug, `${options.file ?? "server"}.ts`)
  const command = await program(shop, entry, ["0", ...(options.http === true ? ["--http"] : [])], addon)
  if (options.trace === undefined) return command
  const path = join(shop.traceDirectory, options.trace ? "on" : "armed")
  createTraceFile(path, { recording: options.trace })
  return { ...command, env: { ...command.env, ECHOBOOK_TRACE: path }, verify: traceCheck(path, options.trace) }
}

/** Step 3's server with so many workers. */
function sizedPool(shop: Workshop, workers: number, more: readonly string[] = []): Promise<Command> {
  return program(shop, join(BENCH, "sized-pool.ts"), [String(workers), ...more])
}

/** Step 5's processes, waiting in this way. */
function preforked(way: string): (shop: Workshop) => Promise<Command> {
  const args = (shop: Workshop) => [way, join(shop.directory, "accept.lock")]
  return (shop) => program(shop, join(BENCH, "preforked.ts"), args(shop), RELEASE_ADDON, ["--single-threaded"])
}

function preforkTitle(en: string, ko = en): () => Text {
  return () => ({ en: `prefork, ${en}`, ko: `프리포크, ${ko}` })
}

/** A program that measures itself: there is no server. */
export function twoThreads(shop: Workshop, via: string): Promise<Command> {
  return program(shop, join(BENCH, "threads.ts"), [`--via=${via}`])
}

async function piscinaPeer(shop: Workshop): Promise<Command> {
  needPackage("piscina")
  return twoThreads(shop, "piscina")
}

/** A program that measures itself, in one thread. */
function codec(shop: Workshop, via: string): Promise<Command> {
  return program(shop, join(BENCH, "codecs.ts"), [`--via=${via}`])
}

async function npmCodec(shop: Workshop, name: string): Promise<Command> {
  needPackage(name)
  return codec(shop, name)
}

/** Packages for comparison are development dependencies: an install without those lacks them. */
function needPackage(name: string): void {
  if (!existsSync(join(ROOT, "node_modules", name))) throw new Unavailable(`${name} is not installed: npm ci`)
}

/** Redis itself, without anything on the disk. It wants to be told its port. */
async function redisServer(): Promise<Command> {
  const options = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1", "--port", String(await freePort())]
  return { argv: [installed("Redis", ["redis-server"]), ...options], ready: /Ready to accept connections/ }
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A trace that quietly recorded nothing would look wonderfully cheap. */
function traceCheck(path: string, recording: boolean): (operations: number) => void {
  let before = 0
  return (operations) => {
    const records = recordsIn(path)
    const added = records - before
    before = records
    if (recording ? added < operations * CALLS_PER_ECHO : added > 0)
      throw new Error(`the trace grew by ${added} records for ${operations} echoes`)
  }
}

/** Records ever appended to a trace file. */
function recordsIn(path: string): number {
  const at = native.layout["headerNext"]
  if (at === undefined) throw new Error("the addon does not say where a trace file keeps its count")
  return Number(readFileSync(path).readBigUInt64LE(at))
}
