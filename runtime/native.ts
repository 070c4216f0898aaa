// Loads the addon and types what it exports. Nothing but runtime/ and workbook/trace/ imports this file.
//
// ECHOBOOK_ADDON names another build of it (a sanitizer build, a bundle that runs elsewhere).

import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

/** One row of native/calls.h; its index in the list is the call's number in a trace. */
export interface CallRow {
  readonly name: string
  /** Manual section: 2, or 3 for what the C library makes of a call. */
  readonly section: number
  /** What a result that is not -errno means. */
  readonly result: "zero" | "fd" | "bytes" | "count" | "int" | "id" | "never"
  /** `name:kind/FAMILY` in man-page order, separated by spaces; kinds are explained in native/calls.h. */
  readonly args: string
}

/** The words of `args`, one for each argument. */
export function argumentWords({ args }: CallRow): string[] {
  return args === "" ? [] : args.split(" ")
}

interface Addon {
  readonly calls: readonly CallRow[]
  readonly constants: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly errnos: Readonly<Record<string, { readonly value: number; readonly message: string }>>
  /** Byte offsets and sizes of the trace file (native/trace.h). */
  readonly layout: Readonly<Record<string, number>>
  /** Size of struct stat ("bytes"), and the byte offsets of its fields. */
  readonly statLayout: Readonly<Record<string, number>>
  readonly [call: string]: unknown
}

function load(): Addon {
  const path = process.env["ECHOBOOK_ADDON"] ?? fileURLToPath(new URL("../native/build/echobook.node", import.meta.url))
  if (!existsSync(path)) {
    throw new Error(`Echobook's system calls are not built (${path} is missing).\nRun: npm run build:native`)
  }
  const require = createRequire(import.meta.url)
  const addon = require(path) as Addon
  // Part 2.6: calls from a binding that the reader wrote take the place of ours.
  const binding = process.env["ECHOBOOK_BINDING"]
  return binding === undefined ? addon : { ...addon, ...(require(binding) as object) }
}

export const native: Addon = load()

/** The value of a constant in this machine's headers. */
export function constant(family: string, name: string): number {
  const value = native.constants[family]?.[name]
  if (value === undefined) throw stale(name)
  return value
}

/** The positive errno value of a name such as "EAGAIN" on this machine. */
export function errnoValue(name: string): number {
  const row = native.errnos[name]
  if (row === undefined) throw stale(name)
  return row.value
}

function stale(name: string): Error {
  return new Error(`The built addon does not know ${name}: it is older than its sources. Run: npm run build:native`)
}
