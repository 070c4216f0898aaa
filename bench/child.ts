// Processes of the bench: servers that run until they are stopped, and load generators that end by themselves.
//
// Each gets its own process group and is entered in `running` at the moment it starts; stopAll() ends whatever
// is left by group, so an error, an exit or Ctrl-C leaves nothing behind.

import { type ChildProcess, spawn } from "node:child_process"
import { readdirSync, readFileSync, readlinkSync } from "node:fs"

export interface Command {
  readonly argv: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** What a server prints when it is ready; a line that begins with "listening" without it. */
  readonly ready?: RegExp
  /** Called after each measurement with the operations in its window; throws when something did not hold. */
  readonly verify?: (operations: number) => void
}

export interface Program {
  readonly pid: number
  /** What it printed on stdout. */
  said(): string
  /** What it printed on stderr, and how it ended if it has; "" while all is well. */
  trouble(): string
  /** Resolves when it has ended, with how: "exit code 0". */
  readonly ended: Promise<string>
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>
}

export interface Server extends Program {
  /** TCP port on 127.0.0.1. */
  readonly port: number
}

/** Generous: a cold Node on a busy machine listens within half a second. */
const START_MS = 15_000
/** TCP_LISTEN in /proc/net/tcp. */
const LISTEN_STATE = "0A"

const running = new Set<ChildProcess>()

/** Ends every process that was started here and still runs. Does not wait. */
export function stopAll(): void {
  for (const child of running) kill(child)
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, "SIGKILL")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error // ESRCH: it ended by itself meanwhile
  }
}

interface Started {
  readonly child: ChildProcess
  readonly pid: number
  readonly output: { stdout: string; stderr: string }
  readonly ended: Promise<string>
  ending(): string
}

function start(command: Command, core: number | null): Started {
  const argv = core === null ? command.argv : ["taskset", "-c", String(core), ...command.argv]
  const [file = "", ...args] = argv
  const child = spawn(file, args, {
    detached: true, // its own process group
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...cleanEnv(), ...command.env },
  })
  running.add(child)
  const output = { stdout: "", stderr: "" }
  child.stdout?.on("data", (chunk: Buffer) => {
    output.stdout += chunk.toString()
  })
  child.stderr?.on("data", (chunk: Buffer) => {
    output.stderr += chunk.toString()
  })
  let ending = ""
  const ended = new Promise<string>((resolve) => {
    const end = (how: string) => {
      running.delete(child)
      ending = how
      resolve(how)
    }
    child.on("error", (error) => end(error.message))
    child.on("close", (code, signal) => end(code === null ? `ended by ${signal}` : `exit code ${code}`))
  })
  return { child, pid: child.pid ?? 0, output, ended, ending: () => ending }
}

/** The caller's settings (NODE_OPTIONS, a trace file, another addon) must not run along. */
function cleanEnv(): Record<string, string> {
  const { PATH = "/usr/bin:/bin", HOME = "/" } = process.env
  return { PATH, HOME, LANG: "C.UTF-8" }
}

/**
 * Starts a program and resolves when it has printed what says that it is ready.
 * @param core the core to pin it to, or null
 * @throws Error with its stderr when it ends first or is not ready in time; it is gone then
 */
export async function startProgram(command: Command, core: number | null): Promise<Program> {
  const { ready = /^listening .*\n/m } = command
  const started = start(command, core)
  const { child, pid, output, ended } = started
  const trouble = () => [withoutNode(output.stderr), started.ending()].filter((part) => part !== "").join("\n")
  const stop = async () => {
    kill(child)
    await ended
  }
  const timer = new AbortController()
  const isReady = new Promise<boolean>((resolve) => {
    child.stdout?.on("data", () => {
      if (ready.test(output.stdout)) resolve(true)
    })
    const limit = setTimeout(() => resolve(false), START_MS)
    timer.signal.addEventListener("abort", () => clearTimeout(limit))
  })
  const first = await Promise.race([isReady, ended])
  timer.abort()
  if (first !== true) {
    await stop()
    throw new Error(first === false ? `it was not ready within ${START_MS} ms\n${trouble()}` : trouble())
  }
  return { pid, trouble, ended, stop, said: () => output.stdout }
}

/**
 * Starts a server and resolves when it has printed its "listening" line. The rest as startProgram().
 * @throws Error also when the kernel knows nothing of it
 */
export async function startServer(command: Command, core: number | null): Promise<Server> {
  const program = await startProgram(command, core)
  const port = listeningPort(program.pid)
  if (port === undefined) {
    await program.stop()
    throw new Error("it says that it listens, but the kernel knows no listening TCP socket of it")
  }
  return { ...program, port }
}

/** What a program said, without Node's own frames and version. */
function withoutNode(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => !/^ +at .*\(?node:|^Node\.js v/.test(line))
  return lines
    .join("\n")
    .replaceAll(/\n{2,}/g, "\n")
    .trim()
}

/** The port as the kernel has it: a server that was asked for port 0 may print the 0. proc(5) */
export function listeningPort(pid: number): number | undefined {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => /^socket:\[(\d+)\]$/.exec(fdTarget(pid, fd))?.[1] ?? ""),
  )
  const lines = readFileSync(`/proc/${pid}/net/tcp`, "utf8").split("\n")
  for (const line of lines) {
    const [, local = "", , state, , , , , , inode = ""] = line.trim().split(/\s+/)
    if (state === LISTEN_STATE && inodes.has(inode)) return Number.parseInt(local.split(":")[1] ?? "", 16)
  }
  return undefined
}

function fdTarget(pid: number, fd: string): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`)
  } catch {
    return "" // closed between the two looks
  }
}

/**
 * Runs a program to its end.
 * @returns its stdout
 * @throws Error with its stderr when it fails or takes longer than limitMs; it is gone then
 */
export async function runToEnd(command: Command, core: number | null, limitMs: number): Promise<string> {
  const { child, output, ended } = start(command, core)
  let late = false
  const limit = setTimeout(() => {
    late = true
    kill(child)
  }, limitMs)
  const how = await ended
  clearTimeout(limit)
  if (how === "exit code 0") return output.stdout
  throw new Error(output.stderr.trim() || (late ? `it did not end within ${limitMs} ms` : how))
}
