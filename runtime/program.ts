// What turns a step's file into a program: `npx tsx steps/step1-blocking-echo/server.ts 7000`.

import { existsSync, realpathSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { isMainThread } from "node:worker_threads"
import { parseSockaddrIn, SOCKADDR_IN_BYTES } from "./address.ts"
import { check, SyscallError } from "./errno.ts"
import { echo, type Handle, httpHello } from "./handle.ts"
import { placeOf } from "./place.ts"
import { getsockname } from "./sys.ts"
import { TodoError } from "./todo.ts"

/** True when Node was started with this file, false when something imported it, or a thread of the program loads it. */
export function isProgram(moduleUrl: string): boolean {
  const started = process.argv[1]
  if (!isMainThread || started === undefined || !moduleUrl.startsWith("file:") || !existsSync(started)) return false
  return realpathSync(started) === fileURLToPath(moduleUrl)
}

export interface ServerOptions {
  /** TCP port on 127.0.0.1; 0 lets the kernel choose. */
  port: number
  handle: Handle
  /** `--http`, for a server that has no use for `handle`. */
  http: boolean
}

/** What `nc` and the chapters use when no port is named. */
export const DEFAULT_PORT = 7000

/**
 * Runs a server program: reads `[port] [--http]`, calls `serve`, and turns what goes wrong into one line. In a thread of
 * the program it does nothing.
 * @param more options that the program has read itself, for the line that says how it is used
 * Exit codes: 2 for wrong arguments, 1 for a failed call or an unfinished exercise.
 */
export function runServer(args: string[], serve: (options: ServerOptions) => void | Promise<void>, more = ""): void {
  if (!isMainThread) return
  const options = readOptions(args, more)
  if (typeof options === "string") leave(2, options)
  else void run(options.port, () => serve(options))
}

/** Runs a client program: reads `[port]`, calls `talk`, and turns what goes wrong into one line. Exit codes as above. */
export function runClient(args: string[], talk: (port: number) => void): void {
  const port = Number(args[0] ?? DEFAULT_PORT)
  if (args.length > 1 || !isPort(port) || port === 0)
    leave(2, `usage: PROGRAM [PORT] < FILE   (default ${DEFAULT_PORT})`)
  else void run(port, () => talk(port))
}

async function run(port: number, program: () => void | Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    if (error instanceof TodoError) leave(1, error.message)
    else if (error instanceof SyscallError) leave(1, error.message + (adviceFor(error.code, port) || placeText(error)))
    else throw error
  }
}

/** Where the call failed, in the reader's file: the name of a call alone may stand for many. */
function placeText(error: Error): string {
  const where = placeOf(error.stack ?? "")
  return where === undefined ? "" : ` at ${where}`
}

function adviceFor(code: string, port: number): string {
  if (code === "EADDRINUSE") return `. Something else has port ${port}: ss -ltnp 'sport = :${port}'`
  if (code === "ECONNREFUSED") return `. Nothing listens on port ${port}; start the server first`
  return ""
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65535
}

/** The local port of a socket, for a listening one that asked for port 0. */
export function localPort(fd: number): number {
  const address = new Uint8Array(SOCKADDR_IN_BYTES)
  check(getsockname(fd, address, new Uint32Array([address.length])), "getsockname")
  return parseSockaddrIn(address).port
}

function readOptions(args: string[], more: string): ServerOptions | string {
  const usage = `usage: server.ts [PORT] [--http]${more}   (PORT from 0 to 65535, default ${DEFAULT_PORT})`
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { http: { type: "boolean" } } })
    const port = Number(positionals[0] ?? DEFAULT_PORT)
    if (positionals.length > 1 || !isPort(port)) return usage
    const http = values.http === true
    return { port, handle: http ? httpHello : echo, http }
  } catch {
    return usage // parseArgs throws for an unknown option
  }
}

function leave(code: number, message: string): void {
  console.error(message)
  process.exitCode = code
}
