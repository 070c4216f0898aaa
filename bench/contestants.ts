// Who takes part: the step's own server, its peers in C, Go, Python, Node and Bun, for the cost of the trace the same
// server four times, and what two threads can talk through. And who loads the servers.
//
// prepare() makes everything that a start needs (bundle, compiled peer, trace file) and is called once. A tool
// that this machine lacks is Unavailable: that contestant stays out, which is no failure.

import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { build } from "esbuild"
import { native } from "../runtime/native.ts"
import type { Text } from "../workbook/manifest.ts"
import { NATIVE_BUILD, ROOT } from "../workbook/paths.ts"
import { createTraceFile } from "../workbook/trace/file.ts"
import type { Command } from "./child.ts"
import type { LoadMode } from "./scenarios/scenario.ts"

export const RELEASE_ADDON = join(NATIVE_BUILD, "echobook.node")
/** The addon with trace and faults compiled out. */
export const BARE_ADDON = join(NATIVE_BUILD, "bare/echobook.node")
const PEERS_BUILD = join(NATIVE_BUILD, "peers")
const BENCH = join(ROOT, "bench")

/** What the step's server asks the kernel for one echo: read, write. */
export const CALLS_PER_ECHO = 2

export type Target = "solutions" | "steps"

/** What the contestants of one bench run share. */
export interface Workshop {
  /** Scratch folder inside the repository, so that bundles find node_modules; removed afterwards. */
  readonly directory: string
  /** Folder of trace files: memory, if the machine has such a place. */
  readonly traceDirectory: string
  readonly step: string
  readonly slug: string
  readonly target: Target
}

export interface Contestant {
  title(workshop: Workshop): Text
  /** @throws Unavailable when a tool is missing, Error when it does not build */
  prepare(workshop: Workshop): Promise<Command>
}

export class Unavailable extends Error {
  override readonly name = "Unavailable"
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

function workersTitle(workers: number): () => Text {
  return () => ({ en: workers === 1 ? "1 worker" : `${workers} workers`, ko: `워커 ${workers}개` })
}

/** The step's server.ts, or another file of it, as a program. */
async function stepServer(
  shop: Workshop,
  addon: string,
  options: { file?: "server" | "edge"; http?: boolean; trace?: boolean } = {},
): Promise<Command> {
  const entry = join(ROOT, shop.target, shop.slug, `${options.file ?? "server"}.ts`)
  const command = await program(shop, entry, ["0", ...(options.http === true ? ["--http"] : [])], addon)
  if (options.trace === undefined) return command
  const path = join(shop.traceDirectory, options.trace ? "on" : "armed")
  createTraceFile(path, { recording: options.trace })
  return { ...command, env: { ...command.env, ECHOBOOK_TRACE: path }, verify: traceCheck(path, options.trace) }
}

/**
 * A file with a main() as a program. The bundle is a library that a program of two lines imports: so no isProgram() in it
 * is true, not even that of an earlier step's file it uses.
 */
async function program(
  shop: Workshop,
  entry: string,
  args: readonly string[],
  addon = RELEASE_ADDON,
): Promise<Command> {
  const name = basename(entry, ".ts")
  await bundleFile(entry, join(shop.directory, `${name}.mjs`), shop.target)
  const file = join(shop.directory, `run-${name}.mjs`)
  writeFileSync(file, `import { main } from "./${name}.mjs"\nawait main(process.argv.slice(2))\n`)
  return { argv: [process.execPath, "--enable-source-maps", file, ...args], env: { ECHOBOOK_ADDON: addon } }
}

/** Step 3's server with so many workers. */
function sizedPool(shop: Workshop, workers: number, more: readonly string[] = []): Promise<Command> {
  return program(shop, join(BENCH, "sized-pool.ts"), [String(workers), ...more])
}

/** A program that measures itself: there is no server. */
export function twoThreads(shop: Workshop, via: string): Promise<Command> {
  return program(shop, join(BENCH, "threads.ts"), [`--via=${via}`])
}

async function piscinaPeer(shop: Workshop): Promise<Command> {
  if (!existsSync(join(ROOT, "node_modules/piscina"))) throw new Unavailable("piscina is not installed: npm ci")
  return twoThreads(shop, "piscina")
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

async function nodePeer(shop: Workshop, name: string): Promise<Command> {
  const file = join(shop.directory, `${name}.mjs`)
  await bundleFile(join(BENCH, "peers", `${name}.ts`), file)
  return { argv: [process.execPath, file, "0"] }
}

/** The same program as node-net, on the other runtime. */
async function bunPeer(shop: Workshop): Promise<Command> {
  const { argv } = await nodePeer(shop, "net-echo")
  return { argv: [installed("Bun", ["bun"]), ...argv.slice(1)] }
}

async function pythonPeer(): Promise<Command> {
  return { argv: [installed("Python 3", ["python3"]), join(BENCH, "peers/echo-asyncio.py"), "0"] }
}

/**
 * The load generator of a mode. The one in TypeScript is on the bare addon: it is measured with, not measured.
 * @throws Unavailable, or Error when it does not build
 */
export async function loadCommand(shop: Workshop, mode: LoadMode, addon = BARE_ADDON): Promise<Command> {
  if (mode === "crowd") return { argv: [cProgram("load/crowd.c")] }
  const file = join(shop.directory, "load.mjs")
  await bundleFile(join(BENCH, "load.ts"), file)
  return { argv: [process.execPath, file, `--mode=${mode}`], env: { ECHOBOOK_ADDON: addon } }
}

/** Plain `node` on one file starts three times faster than tsx and is one process. */
async function bundleFile(entry: string, outfile: string, target: Target = "solutions"): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: ROOT,
    bundle: true,
    external: ["autocannon", "piscina"],
    // What `#impl/` means, see package.json.
    conditions: target === "steps" ? ["steps"] : [],
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "silent",
    sourcemap: "inline",
  })
}

/** @param libraries for the linker, which wants them after the source: ["-luv"] */
async function cPeer(name: string, libraries: readonly string[] = []): Promise<Command> {
  return { argv: [cProgram(`peers/${name}.c`, libraries), "0"] }
}

/** libuv's headers are a package of their own: to have Node is not to have them. */
async function libuvPeer(): Promise<Command> {
  const input = "#include <uv.h>\nint main(void) { return uv_version() == 0; }\n"
  const argv = ["-x", "c", "-", "-o", "/dev/null", "-luv"]
  const answer = spawnSync(installed("a C compiler", C_COMPILERS), argv, { input, stdio: ["pipe", "ignore", "ignore"] })
  if (answer.status !== 0) throw new Unavailable("libuv's headers are not installed (Debian, Ubuntu: libuv1-dev)")
  return cPeer("echo-libuv", ["-luv"])
}

async function goPeer(name: string): Promise<Command> {
  const build = (program: string, source: string) => [installed("Go", ["go"]), "build", "-o", program, source]
  return { argv: [compiled(`${name}-go`, `peers/${name}.go`, build), "0"] }
}

const C_COMPILERS = [process.env["CC"] ?? "cc", "gcc", "clang"]
const C_FLAGS = ["-O2", "-std=c11", "-D_GNU_SOURCE"]

function cProgram(file: string, libraries: readonly string[] = []): string {
  return compiled(basename(file, ".c"), file, (program, source) => [
    ...[installed("a C compiler", C_COMPILERS), ...C_FLAGS],
    ...["-o", program, source, ...libraries],
  ])
}

/**
 * Compiles a file of bench/ into native/build/peers/ when the program is older than it.
 * @param build what to run for it
 * @returns the program's path
 */
function compiled(name: string, file: string, build: (program: string, source: string) => string[]): string {
  const source = join(BENCH, file)
  const program = join(PEERS_BUILD, name)
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built <= statSync(source).mtimeMs) {
    const [compiler = "", ...args] = build(program, source)
    mkdirSync(PEERS_BUILD, { recursive: true })
    execFileSync(compiler, args, { stdio: ["ignore", "ignore", "pipe"] })
  }
  return program
}

/**
 * The first of these programs that answers.
 * @throws Unavailable when none does
 */
function installed(tool: string, names: readonly string[]): string {
  const name = names.find(answers)
  if (name === undefined) throw new Unavailable(`${tool} is not installed`)
  return name
}

function answers(name: string): boolean {
  return spawnSync(name, [name === "go" ? "version" : "--version"], { stdio: "ignore" }).status === 0
}
