// The same server in C and Rust, as the chapter shows it: compiles without a warning and echoes.
// A compiler that is not installed is said by name; the chapter's other language is still tested.

import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from "node:fs"
import { connect, type NetConnectOpts, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { findFreePort } from "../../workbook/grader/client.ts"
import { steps } from "../../workbook/manifest.ts"
import { ROOT } from "../../workbook/paths.ts"
import { must } from "./temp-copy.ts"

const COMPILERS: Readonly<Record<string, { command: string; flags: string[] }>> = {
  ".c": { command: "cc", flags: ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-pthread"] },
  ".rs": { command: "rustc", flags: ["--edition", "2021", "-D", "warnings"] },
}

/** The chapter's server in another language, by step; by ending where they are two servers. */
const NAMES: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  step3: "pool",
  step4: "frames",
  step5: { ".c": "prefork", ".rs": "fork" },
  step6: "survivor",
  step7: { ".c": "pass", ".rs": "who" },
}

function nameOf(step: string, ending: string): string {
  const name = NAMES[step] ?? "echo"
  return typeof name === "string" ? name : must(name[ending])
}

/** What a text looks like on the wire, where it is not itself. Latin1: a character for each byte. */
const ON_THE_WIRE: Readonly<Record<string, (text: string) => string>> = { step4: frame }

function frame(text: string): string {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return length.toString("latin1") + text
}

/** Where a server is: a port of this machine, or a path. */
type Place = number | string

/** What a server of step 7 can do; its two are of different kinds. */
const BEYOND_PLACES: Readonly<Record<string, (place: Place, pid: number) => Promise<void>>> = {
  "pass.c": async (port, pid) => {
    // Whoever says nothing has a child for himself, and there are four. The parent has none of their connections.
    const silent = await Promise.all([open(port), open(port), open(port)])
    expect(await ask(port, "served meanwhile")).toBe("served meanwhile")
    await expect.poll(() => openSockets(pid)).toBe(1 + 4) // the listening one, and a channel to each child
    const [first = 0] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").map(Number)
    process.kill(first, "SIGKILL")
    await expect.poll(() => hasEnded(first)).toBe(true)
    expect(await ask(port, "after that")).toBe("after that")
    for (const client of silent) client.destroy()
  },
  "who.rs": async (path) => {
    expect(statSync(path as string).mode & 0o777).toBe(0o600)
    // Nobody else can start there; the one who runs goes on.
    expect(spawnSync(join(scratch, "step7-who-rs"), [path as string]).status).not.toBe(0)
    expect(await ask(path, "still there")).toBe("still there")
    // What a killed one leaves behind is in nobody's way.
    server?.kill("SIGKILL")
    await expect.poll(() => ask(path, "anybody?")).toBe(undefined)
    server = spawn(join(scratch, "step7-who-rs"), [path as string], { stdio: "ignore" })
    await expect.poll(() => ask(path, "again")).toBe("again")
  },
}

/** What a step's server can do beyond one client after the other. */
const BEYOND: Record<string, (port: number, pid: number) => Promise<void>> = {
  step2: async (port, pid) => {
    await manyAtOnce(port)
    await lateReader(port, pid)
    await leavesUnread(port)
    expect(await ask(port, "after all of them")).toBe("after all of them")
    expect(openSockets(pid)).toBe(1) // the listening one
  },
  step3: async (port) => {
    expect(await ask(port, "hello\nprimes 100\nbye\n")).toBe("hello\n25\nbye\n")
    // Whoever says nothing has a worker for himself, and there are four.
    const silent = await Promise.all([open(port), open(port), open(port)])
    expect(await ask(port, "primes 1000\n")).toBe("168\n")
    for (const client of silent) client.destroy()
  },
  step4: async (port) => {
    const merged = frame("one") + frame("") + frame("two") + frame("x".repeat(65_536))
    expect(await ask(port, merged)).toBe(merged)
    const dribbling = await open(port)
    for (const byte of Buffer.from(frame("in pieces"), "latin1")) {
      dribbling.write(Buffer.of(byte))
      await delay(2)
    }
    dribbling.end()
    expect((await buffer(dribbling)).toString("latin1")).toBe(frame("in pieces"))
    // A length that is too long ends the connection at once, with nothing behind it.
    const bomb = await open(port)
    bomb.on("error", () => undefined)
    bomb.write(Buffer.of(0xff, 0xff, 0xff, 0xff))
    expect((await buffer(bomb)).length).toBe(0)
    bomb.destroy()
    expect(await ask(port, `${frame("cut off").slice(0, 7)}`)).toBe("")
    expect(await ask(port, frame("after all of them"))).toBe(frame("after all of them"))
  },
  step5: async (port, pid) => {
    // Whoever says nothing has a process for himself. The parent has none of their connections.
    const silent = await Promise.all([open(port), open(port), open(port)])
    expect(await ask(port, "served meanwhile")).toBe("served meanwhile")
    expect(openSockets(pid)).toBe(1) // the listening one
    // What ends one process ends one conversation.
    const [first = 0] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").map(Number)
    process.kill(first, "SIGKILL")
    // Before it has ended it may still take a connection and die with it.
    await expect.poll(() => hasEnded(first)).toBe(true)
    expect(await ask(port, "after that")).toBe("after that")
    for (const client of silent) client.destroy()
  },
  step6: async (port, pid) => {
    const silent = await Promise.all([open(port), open(port), open(port)])
    await leavesUnread(port)
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(port, `client ${i}`)))
    expect(all).toEqual(Array.from({ length: 20 }, (_, i) => `client ${i}`))
    expect(await ask(port, "after all of them")).toBe("after all of them")
    await expect.poll(() => zombiesOf(pid)).toBe(0)
    await withoutDescriptors(port, pid)
    for (const client of silent) client.destroy()
  },
}

let scratch = ""
let server: ChildProcess | undefined
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "echobook-self-"))
})
afterEach(() => {
  server?.kill("SIGKILL")
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

function addressOf(place: Place): NetConnectOpts {
  return typeof place === "string" ? { path: place } : { port: place, host: "127.0.0.1" }
}

/** Sends `text`, half-closes, and collects the answer; undefined while nobody listens. */
function ask(place: Place, text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = ""
    const socket = connect(addressOf(place), () => socket.end(text, "latin1"))
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1")
    })
    socket.on("end", () => resolve(answer))
    socket.on("error", () => resolve(undefined))
  })
}

/** A client that does not read before it is asked to. */
async function open(place: Place): Promise<Socket> {
  const socket = connect({ ...addressOf(place), allowHalfOpen: true }).pause()
  await once(socket, "connect")
  return socket
}

/** Every client has sent something before the first of them ends. */
async function manyAtOnce(port: number): Promise<void> {
  const clients = await Promise.all(Array.from({ length: 50 }, () => open(port)))
  for (const [i, client] of clients.entries()) client.write(`client ${i}, `)
  // Not in the order in which they came, and the first one never half-closes before the others are done.
  for (const [i, client] of [...clients.entries()].reverse()) {
    client.end(`and its end ${i}`)
    expect((await buffer(client)).toString()).toBe(`client ${i}, and its end ${i}`)
  }
}

/** 4 MiB, numbered so that their order counts. */
const NUMBERED = Buffer.from(Uint32Array.from({ length: 2 ** 20 }, (_, i) => i).buffer)
const MOST_TIMES = 32

/**
 * A client that writes 4 MiB again and again, reads nothing, and stops when nobody takes its bytes any more: the
 * sockets' buffers are full, how large the kernel lets them grow, and the server has stopped reading.
 */
async function stuckClient(port: number): Promise<{ client: Socket; times: number }> {
  const client = await open(port)
  let times = 0
  for (; client.writableLength === 0 && times < MOST_TIMES; times++) {
    client.write(NUMBERED)
    for (let left = -1; left !== client.writableLength && client.writableLength > 0; await delay(100)) {
      left = client.writableLength
    }
  }
  expect(client.writableLength).toBeGreaterThan(0)
  return { client, times }
}

/** Half-closes, does not read, and costs neither the others nor the processor anything; then gets everything. */
async function lateReader(port: number, pid: number): Promise<void> {
  const idle = await open(port)
  const { client, times } = await stuckClient(port)
  client.end()
  expect(await ask(port, "served meanwhile")).toBe("served meanwhile")
  const beforeMs = cpuMs(pid)
  await delay(500)
  expect(cpuMs(pid) - beforeMs).toBeLessThan(100)
  expect((await buffer(client)).equals(Buffer.concat(Array.from({ length: times }, () => NUMBERED)))).toBe(true)
  idle.end("still here")
  expect((await buffer(idle)).toString()).toBe("still here")
}

/** Goes away with a reset while bytes for it are unsent: that is the end of one connection, not of the server. */
async function leavesUnread(port: number): Promise<void> {
  const { client } = await stuckClient(port)
  client.on("error", () => undefined) // what it was writing is lost, as it wants
  client.resetAndDestroy()
  await once(client, "close")
}

/** Processor time that a process has used, in the kernel and outside: proc_pid_stat(5), utime and stime, 10 ms each. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ")
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

/**
 * No descriptor is free: a client is refused or waits, and costs the server no processor time. When there is room again
 * everybody is served.
 */
async function withoutDescriptors(port: number, pid: number): Promise<void> {
  const limit = (soft: number | string) => spawnSync("prlimit", ["--pid", `${pid}`, `--nofile=${soft}:`]).status
  const { soft = "1024" } = /^Max open files\s+(?<soft>\d+)/m.exec(readFileSync(`/proc/${pid}/limits`, "utf8"))!.groups!
  const used = new Set(readdirSync(`/proc/${pid}/fd`).map(Number))
  let free = 0
  while (used.has(free)) free++
  if (limit(free) !== 0) return // util-linux is not installed
  const beforeMs = cpuMs(pid)
  const answer = ask(port, "no room")
  await Promise.race([answer, delay(1000)])
  await delay(500)
  expect(cpuMs(pid) - beforeMs).toBeLessThan(100)
  expect(limit(soft)).toBe(0)
  expect(["", "no room", undefined]).toContain(await answer)
  expect(await ask(port, "room again")).toBe("room again")
}

/** Children that have ended and not been waited for. */
function zombiesOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean)
  return children.filter((child) => hasEnded(Number(child))).length
}

/** Whether a process has ended: a zombie, or gone. */
function hasEnded(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")
  } catch {
    return true
  }
}

/** Sockets only: a process may inherit other descriptors from whatever runs the tests. */
function openSockets(pid: number): number {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).filter((fd) => readlinkSync(join(folder, fd)).startsWith("socket:")).length
}

for (const step of steps) {
  for (const [ending, { command, flags }] of Object.entries(COMPILERS)) {
    const file = nameOf(step.id, ending) + ending
    const source = join(ROOT, "solutions", step.slug, "beside", file)
    const installed = spawnSync(command, ["--version"]).status === 0
    test.skipIf(!installed)(`${step.id}: ${file}${installed ? "" : ` (${command} is not installed)`}`, async () => {
      expect(existsSync(source)).toBe(true)
      const binary = join(scratch, `${step.id}-${file.replace(".", "-")}`)
      const built = spawnSync(command, [...flags, "-o", binary, source], { encoding: "utf8" })
      expect(built.stderr).toBe("")
      const place = file === "who.rs" ? join(scratch, "who.sock") : findFreePort()
      server = spawn(binary, [String(place)], { stdio: "ignore" })
      const wire = ON_THE_WIRE[step.id] ?? ((text: string) => text)
      const text = wire("the same bytes\n".repeat(4000))
      let answer: string | undefined
      for (const startedMs = performance.now(); performance.now() - startedMs < 20_000 && answer === undefined; ) {
        answer = await ask(place, text)
        if (answer === undefined) await delay(5)
      }
      expect(answer).toBe(text)
      expect(await ask(place, wire("again\n"))).toBe(wire("again\n"))
      if (typeof place === "number") await BEYOND[step.id]?.(place, server.pid!)
      await BEYOND_PLACES[file]?.(place, server.pid!)
    })
  }
}

test("step6: net.ts", async () => {
  const port = findFreePort()
  const file = join(ROOT, "solutions/step6-exceptions/beside/net.ts")
  server = spawn(process.execPath, ["--import", "tsx", file, String(port)], { cwd: ROOT, stdio: "ignore" })
  await expect.poll(() => ask(port, "hello"), { timeout: 20_000 }).toBe("hello")
  await leavesUnread(port)
  const stays = await open(port)
  stays.write("before ")
  expect(await ask(port, "again")).toBe("again")
  // Told to stop it lets nobody in, and serves the one that is there to its end.
  server.kill("SIGTERM")
  await expect.poll(() => ask(port, "anybody?"), { timeout: 5000 }).toBe(undefined)
  stays.end("and after")
  expect((await buffer(stays)).toString()).toBe("before and after")
  await expect.poll(() => server?.exitCode, { timeout: 20_000 }).toBe(0)
})

test("step7: net.ts", async () => {
  const file = join(ROOT, "solutions/step7-unix-ipc/beside/net.ts")
  const path = join(scratch, "net.sock")
  server = spawn(process.execPath, ["--import", "tsx", file, path], { cwd: ROOT, stdio: "ignore" })
  await expect.poll(() => ask(path, "hello"), { timeout: 20_000 }).toBe("hello")
  const stays = await open(path)
  stays.write("before ")
  expect(await ask(path, "x".repeat(1_000_000))).toHaveLength(1_000_000)
  stays.end("and after")
  expect((await buffer(stays)).toString()).toBe("before and after")
  server.kill("SIGTERM")
  await once(server, "exit")
  expect(existsSync(path)).toBe(false)
})
