// What turns a step's file into a program: `npx tsx steps/step1-blocking-echo/server.ts 7000`.

import { realpathSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { SyscallError } from "./errno.ts"
import { echo, type Handle, httpHello } from "./handle.ts"
import { TodoError } from "./todo.ts"

/** True when Node was started with this file, false when something imported it. */
export function isProgram(moduleUrl: string): boolean {
  const started = process.argv[1]
  return started !== undefined && moduleUrl.startsWith("file:") && realpathSync(started) === fileURLToPath(moduleUrl)
}

export interface ServerOptions {
  /** TCP port on 127.0.0.1; 0 lets the kernel choose. */
  port: number
  handle: Handle
}

/**
 * Runs a server program: reads `[port] [--http]`, calls `serve`, and turns what goes wrong into one line.
 * Exit codes: 2 for wrong arguments, 1 for a failed call or an unfinished exercise.
 */
export function runServer(args: string[], serve: (options: ServerOptions) => void): void {
  const options = readOptions(args)
  if (typeof options === "string") {
    leave(2, options)
    return
  }
  try {
    serve(options)
  } catch (error) {
    if (error instanceof TodoError) {
      leave(1, error.message)
      return
    }
    if (!(error instanceof SyscallError)) throw error
    const busy =
      error.code === "EADDRINUSE"
        ? `. Something else has port ${options.port}: ss -ltnp 'sport = :${options.port}'`
        : ""
    leave(1, error.message + busy)
  }
}

function readOptions(args: string[]): ServerOptions | string {
  const usage = "usage: server.ts [PORT] [--http]   (PORT from 0 to 65535, default 7000)"
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { http: { type: "boolean" } } })
    const port = Number(positionals[0] ?? 7000)
    if (positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65535) return usage
    return { port, handle: values.http === true ? httpHello : echo }
  } catch {
    return usage // parseArgs throws for an unknown option
  }
}

function leave(code: number, message: string): void {
  console.error(message)
  process.exitCode = code
}
