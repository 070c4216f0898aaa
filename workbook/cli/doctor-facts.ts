// What doctor looks at: one plain object, gathered once. It judges nothing; doctor-checks.ts does.
//
// Nothing here throws for what is wrong with a machine: that is what it is looking for. The addon is first loaded
// in a process of its own, because a damaged shared object can end the process that loads it.
// Sources: proc(5), user_namespaces(7), ip(7) ip_local_port_range, getrlimit(2).

import { execFileSync } from "node:child_process"
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmdirSync, statfsSync, statSync } from "node:fs"
import { createServer } from "node:net"
import { availableParallelism, release, tmpdir } from "node:os"
import { join } from "node:path"
import { messageOf } from "../errors.ts"
import { ADDON, ROOT, SUPERVISOR } from "../paths.ts"
import { makeFolder, statePath } from "../state.ts"

/** `why` is what the machine said, in its own words. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Something that is built from native/. */
export type Artifact =
  | { readonly state: "good" | "missing" }
  /** Older than this source. */
  | { readonly state: "stale"; readonly source: string }
  | { readonly state: "broken"; readonly why: string }

export interface Place {
  readonly path: string
  readonly writable: Outcome
  /** undefined when the file system does not say. */
  readonly freeMib: number | undefined
}

export interface Facts {
  /** process.platform */
  readonly platform: string
  readonly kernel: string
  readonly node: { readonly version: string; readonly path: string }
  /** First line of its --version; undefined when there is none. The same for rust and go. */
  readonly compiler: string | undefined
  readonly rust: string | undefined
  readonly go: string | undefined
  readonly addon: Artifact
  readonly supervisor: Artifact
  /** A connection to ourselves through #sys, a byte, and back. */
  readonly loopback: Outcome
  /** Ports that connect and bind(0) choose from; undefined when /proc does not say. */
  readonly ports: { readonly first: number; readonly last: number } | undefined
  /** The port that the servers of the steps use by default is free. */
  readonly defaultPort: Outcome
  /** Open files of one process; Infinity for unlimited. */
  readonly files: { readonly soft: number; readonly hard: number } | undefined
  readonly cores: number
  readonly userNamespaces: Outcome
  readonly scratch: Place
  readonly sharedMemory: Place
  readonly state: Place
  readonly clock: string | undefined
}

export const DEFAULT_PORT = 7000
/** A program that takes longer to say its version is as good as missing. */
const PROBE_MS = 5000

/** Looks at this machine. Takes about half a second. */
export async function gatherFacts(): Promise<Facts> {
  const addon = addonArtifact()
  return {
    platform: process.platform,
    kernel: release(),
    node: { version: process.versions.node, path: process.execPath },
    compiler: firstVersion([process.env["CC"], "cc", "gcc", "clang"], "--version"),
    rust: firstVersion(["rustc"], "--version"),
    go: firstVersion(["go"], "version"),
    addon,
    supervisor: built(SUPERVISOR, (name) => name === "supervisor.c"),
    loopback: await loopback(addon),
    ports: portRange(),
    defaultPort: await portFree(DEFAULT_PORT),
    files: fileLimits(),
    cores: availableParallelism(),
    userNamespaces: attempt("unshare", ["-rn", "true"]),
    scratch: place(tmpdir()),
    sharedMemory: place("/dev/shm"),
    state: place(statePath(), true),
    clock: read("/sys/devices/system/clocksource/clocksource0/current_clocksource")?.trim(),
  }
}

function firstVersion(names: readonly (string | undefined)[], flag: string): string | undefined {
  for (const name of names) {
    if (name === undefined || name === "") continue
    try {
      const said = execFileSync(name, [flag], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: PROBE_MS,
      })
      return said.split("\n")[0]?.trim()
    } catch {
      // not installed, or a shim without the tool behind it: the next name may be
    }
  }
  return undefined
}

function addonArtifact(): Artifact {
  const found = built(ADDON, (name) => /\.[ch]$/.test(name) && name !== "supervisor.c")
  if (found.state === "missing") return found
  const program = "require(process.argv[1])"
  const loaded = attempt(process.execPath, ["-e", program, ADDON])
  return loaded.ok ? found : { state: "broken", why: loaded.why }
}

/** A build result against those of native/'s sources that concern it. */
function built(path: string, isSource: (name: string) => boolean): Artifact {
  const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (at === undefined) return { state: "missing" }
  const folder = join(ROOT, "native")
  const newer = readdirSync(folder).find((name) => isSource(name) && statSync(join(folder, name)).mtimeMs > at)
  return newer === undefined ? { state: "good" } : { state: "stale", source: `native/${newer}` }
}

/** Runs a program that must end by itself and with 0. */
function attempt(program: string, args: readonly string[]): Outcome {
  try {
    execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"], timeout: PROBE_MS })
    return { ok: true }
  } catch (error) {
    const { stderr, signal, code } = error as { stderr?: Buffer; signal?: string | null; code?: string }
    const lines = stderr?.toString().trim().split("\n") ?? []
    const said = lines.find((line) => line.startsWith("Error:")) ?? lines[0] ?? ""
    return { ok: false, why: said || signal || code || "it failed without a word" }
  }
}

/** Imported late: without a working addon #sys throws when it is loaded, and here that is one line of many. */
async function loopback(addon: Artifact): Promise<Outcome> {
  if (addon.state === "missing" || addon.state === "broken") return { ok: false, why: "the addon does not load" }
  try {
    const { connectToSelf } = await import("./doctor-loopback.ts")
    return connectToSelf()
  } catch (error) {
    return { ok: false, why: firstLineOf(error) }
  }
}

function portRange(): Facts["ports"] {
  const [first, last] = (read("/proc/sys/net/ipv4/ip_local_port_range") ?? "").trim().split(/\s+/).map(Number)
  return first === undefined || last === undefined || Number.isNaN(last) ? undefined : { first, last }
}

function portFree(port: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error) => resolve({ ok: false, why: firstLineOf(error) }))
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve({ ok: true })))
  })
}

function fileLimits(): Facts["files"] {
  const [, soft, hard] = /^Max open files\s+(\S+)\s+(\S+)/m.exec(read("/proc/self/limits") ?? "") ?? []
  const number = (text: string) => (text === "unlimited" ? Number.POSITIVE_INFINITY : Number(text))
  return soft === undefined || hard === undefined ? undefined : { soft: number(soft), hard: number(hard) }
}

/** @param make whether the folder is ours to make */
function place(path: string, make = false): Place {
  try {
    if (make) makeFolder(path)
    rmdirSync(mkdtempSync(join(path, "echobook-doctor-"))) // access(2) says yes to root on a read-only disk
    accessSync(path, constants.W_OK)
    const { bavail, bsize } = statfsSync(path)
    return { path, writable: { ok: true }, freeMib: (bavail * bsize) / 2 ** 20 }
  } catch (error) {
    return { path, writable: { ok: false, why: firstLineOf(error) }, freeMib: undefined }
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined
  }
}

function firstLineOf(error: unknown): string {
  return messageOf(error).split("\n")[0] ?? ""
}
