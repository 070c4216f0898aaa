// Who takes part: the step's own server, its peers in C, Go and Node, and for the cost of the trace the same
// server four times.
//
// prepare() makes everything that a start needs (bundle, compiled peer, trace file) and is called once. A tool
// that this machine lacks is Unavailable: that contestant stays out, which is no failure.

import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { native } from "../runtime/native.ts"
import type { Text } from "../workbook/manifest.ts"
import { NATIVE_BUILD, ROOT } from "../workbook/paths.ts"
import { createTraceFile } from "../workbook/trace/file.ts"
import type { Command } from "./child.ts"

export const RELEASE_ADDON = join(NATIVE_BUILD, "echobook.node")
/** The addon with trace and faults compiled out. */
export const BARE_ADDON = join(NATIVE_BUILD, "bare/echobook.node")
const PEERS_BUILD = join(NATIVE_BUILD, "peers")
const PEERS = join(ROOT, "bench/peers")

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
  "c-blocking": { title: same("C, blocking"), prepare: () => cPeer("echo-blocking") },
  "c-epoll": { title: same("C, epoll"), prepare: () => cPeer("echo-epoll") },
  go: { title: same("Go, goroutines"), prepare: () => goPeer("echo") },
  "node-net": { title: same("Node, net"), prepare: (shop) => nodePeer(shop, "net-echo") },
  "node-http": { title: same("Node, http"), prepare: (shop) => nodePeer(shop, "http") },
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
  return target === "solutions"
    ? { en: `${step}, reference`, ko: `${step}, 참고 풀이` }
    : { en: `${step}, yours`, ko: `${step}, 내 서버` }
}

/**
 * The step's server.ts as a program. The bundle is a library that a two-line program imports: so no isProgram()
 * in it is true, not even that of an earlier step's file it uses.
 */
async function stepServer(
  shop: Workshop,
  addon: string,
  options: { http?: boolean; trace?: boolean } = {},
): Promise<Command> {
  const library = join(shop.directory, "server.mjs")
  await bundleFile(join(ROOT, shop.target, shop.slug, "server.ts"), library)
  const program = join(shop.directory, "run-server.mjs")
  writeFileSync(program, 'import { main } from "./server.mjs"\nmain(process.argv.slice(2))\n')
  const argv = [process.execPath, "--enable-source-maps", program, "0", ...(options.http === true ? ["--http"] : [])]
  const env = { ECHOBOOK_ADDON: addon }
  if (options.trace === undefined) return { argv, env }
  const path = join(shop.traceDirectory, options.trace ? "on" : "armed")
  createTraceFile(path, { recording: options.trace })
  return { argv, env: { ...env, ECHOBOOK_TRACE: path }, verify: traceCheck(path, options.trace) }
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
  await bundleFile(join(PEERS, `${name}.ts`), file)
  return { argv: [process.execPath, file, "0"] }
}

/** The load generator, on the bare addon: it is measured with, not measured. */
export async function loadCommand(shop: Workshop): Promise<Command> {
  const file = join(shop.directory, "load.mjs")
  await bundleFile(join(ROOT, "bench/load.ts"), file)
  return { argv: [process.execPath, file], env: { ECHOBOOK_ADDON: BARE_ADDON } }
}

/** Plain `node` on one file starts three times faster than tsx and is one process. */
async function bundleFile(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: ROOT,
    bundle: true,
    external: ["autocannon"],
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "silent",
    sourcemap: "inline",
  })
}

function cPeer(name: string): Promise<Command> {
  const flags = ["-O2", "-std=c11", "-D_GNU_SOURCE"]
  return compiled(name, `${name}.c`, "a C compiler", [process.env["CC"] ?? "cc", "gcc", "clang"], flags)
}

function goPeer(name: string): Promise<Command> {
  return compiled(`${name}-go`, `${name}.go`, "Go", ["go"], ["build"])
}

/** Compiles a peer into native/build/peers/ when it is older than its source. */
async function compiled(
  name: string,
  file: string,
  tool: string,
  compilers: readonly string[],
  flags: readonly string[],
): Promise<Command> {
  const source = join(PEERS, file)
  const program = join(PEERS_BUILD, name)
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built <= statSync(source).mtimeMs) {
    const compiler = compilers.find(runs)
    if (compiler === undefined) throw new Unavailable(`${tool} is not installed`)
    mkdirSync(PEERS_BUILD, { recursive: true })
    execFileSync(compiler, [...flags, "-o", program, source], { stdio: ["ignore", "ignore", "pipe"] })
  }
  return { argv: [program, "0"] }
}

function runs(name: string): boolean {
  try {
    execFileSync(name, [name === "go" ? "version" : "--version"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}
