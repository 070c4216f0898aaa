// Programs that take part in a bench: bundles of TypeScript, peers in other languages, load generators. Each is made when it
// is needed first, and a tool that this machine lacks is Unavailable.

import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, statSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { build } from "esbuild"
import { NATIVE_BUILD, ROOT } from "../workbook/paths.ts"
import type { Command } from "./child.ts"
import type { LoadMode } from "./scenarios/scenario.ts"

export const RELEASE_ADDON = join(NATIVE_BUILD, "echobook.node")

/** The addon with trace and faults compiled out. */
export const BARE_ADDON = join(NATIVE_BUILD, "bare/echobook.node")

const PEERS_BUILD = join(NATIVE_BUILD, "peers")

export const BENCH = join(ROOT, "bench")

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

export class Unavailable extends Error {
  override readonly name = "Unavailable"
}

/**
 * A file with a main() as a program. The bundle is a library that a program of two lines imports: so no isProgram() in it
 * is true, not even that of an earlier step's file it uses.
 */
export async function program(
  shop: Workshop,
  entry: string,
  args: readonly string[],
  addon = RELEASE_ADDON,
  nodeFlags: readonly string[] = [],
): Promise<Command> {
  const name = basename(entry, ".ts")
  await bundleFile(entry, join(shop.directory, `${name}.mjs`), shop.target)
  const file = join(shop.directory, `run-${name}.mjs`)
  writeFileSync(file, `import { main } from "./${name}.mjs"\nawait main(process.argv.slice(2))\n`)
  const argv = [process.execPath, ...nodeFlags, "--enable-source-maps", file, ...args]
  return { argv, env: { ECHOBOOK_ADDON: addon } }
}

export async function nodePeer(shop: Workshop, name: string): Promise<Command> {
  const file = join(shop.directory, `${name}.mjs`)
  await bundleFile(join(BENCH, "peers", `${name}.ts`), file)
  return { argv: [process.execPath, file, "0"] }
}

/** The same program as node-net, on the other runtime. */
export async function bunPeer(shop: Workshop): Promise<Command> {
  const { argv } = await nodePeer(shop, "net-echo")
  return { argv: [installed("Bun", ["bun"]), ...argv.slice(1)] }
}

export async function pythonPeer(): Promise<Command> {
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
    external: ["autocannon", "piscina", "msgpackr", "protobufjs", "flatbuffers"],
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
export async function cPeer(name: string, libraries: readonly string[] = []): Promise<Command> {
  return { argv: [cProgram(`peers/${name}.c`, libraries), "0"] }
}

/** libuv's headers are a package of their own: to have Node is not to have them. */
export async function libuvPeer(): Promise<Command> {
  const input = "#include <uv.h>\nint main(void) { return uv_version() == 0; }\n"
  const argv = ["-x", "c", "-", "-o", "/dev/null", "-luv"]
  const answer = spawnSync(installed("a C compiler", C_COMPILERS), argv, { input, stdio: ["pipe", "ignore", "ignore"] })
  if (answer.status !== 0) throw new Unavailable("libuv's headers are not installed (Debian, Ubuntu: libuv1-dev)")
  return cPeer("echo-libuv", ["-luv"])
}

export async function goPeer(name: string): Promise<Command> {
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
export function installed(tool: string, names: readonly string[]): string {
  const name = names.find(answers)
  if (name === undefined) throw new Unavailable(`${tool} is not installed`)
  return name
}

function answers(name: string): boolean {
  return spawnSync(name, [name === "go" ? "version" : "--version"], { stdio: "ignore" }).status === 0
}
