// Child processes that make real system calls under a trace file, for the tests of the trace.

import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { ADDON } from "../../workbook/paths.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import { createTraceFile, openTrace, type TraceReader, type TraceRecord } from "../../workbook/trace/file.ts"

let directory = ""
const children: ChildProcess[] = []
const readers: TraceReader[] = []

/** Before each test: a fresh folder. @returns the trace file's path in it */
export function openScratch(): string {
  directory = mkdtempSync(join(tmpdir(), "echobook-trace-test-"))
  return tracePath()
}

/** After each test: nothing of it is left. */
export async function closeScratch(): Promise<void> {
  for (const opened of readers.splice(0)) opened.close()
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill("SIGKILL")
    await once(child, "exit")
  }
  rmSync(directory, { recursive: true, force: true })
}

function tracePath(): string {
  return join(directory, "trace")
}

/** What every child script begins with: the calls, all constants, the loopback address with a port of 0. */
const PRELUDE = `
const sys = require(process.env.ECHOBOOK_ADDON)
const c = Object.assign({}, ...Object.values(sys.constants))
const address = new Uint8Array([2, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
const NONE = 999999 // no such descriptor: the call returns -EBADF
function listening() {
  const fd = sys.socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
  sys.bind(fd, address, 16)
  sys.listen(fd, 16)
  sys.getsockname(fd, address, new Uint32Array([16]))
  return fd
}
function connecting() {
  const fd = sys.socket(c.AF_INET, c.SOCK_STREAM, 0)
  sys.connect(fd, address, 16)
  return fd
}
const bytes = (text) => Buffer.from(text)
`

/** Runs a script with the prelude under the trace file. */
export function start(code: string): ChildProcess {
  const env = { ...process.env, ECHOBOOK_ADDON: ADDON, ECHOBOOK_TRACE: tracePath(), NODE_OPTIONS: "" }
  const child = spawn(process.execPath, ["-e", PRELUDE + code], { env, stdio: ["pipe", "inherit", "pipe"] })
  children.push(child)
  return child
}

/** Waits for the end of a script: its exit code and what it wrote to stderr. */
export async function ended(child: ChildProcess): Promise<string> {
  let printed = ""
  child.stderr?.on("data", (chunk: Buffer) => {
    printed += chunk.toString()
  })
  const [code] = await once(child, "close")
  return `${code} ${printed}`
}

/** Opens the trace file; closed after the test. */
export function reader(): TraceReader {
  const opened = openTrace(tracePath())
  readers.push(opened)
  return opened
}

/** Runs a script to its end; the records it left. */
export async function traced(code: string, faults: readonly string[] = [], records = 1024): Promise<TraceRecord[]> {
  createTraceFile(tracePath(), { records, faults: faults.map(parseFault) })
  const end = await ended(start(code))
  if (end !== "0 ") throw new Error(`the script failed: ${end}`)
  return reader().records()
}

export function nth(records: readonly TraceRecord[], index: number): TraceRecord {
  const record = records[index]
  if (record === undefined) throw new Error(`there is no record ${index}, only ${records.length}`)
  return record
}

/** Waits until `look` finds something. The deadline only ends a broken run. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  const deadlineMs = performance.now() + 10_000
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    if (performance.now() > deadlineMs) throw new Error("the condition did not come true in 10 s")
    await delay(1)
  }
}
