// `npm start` in a copy of the repository, for tests: what it answers, what it tells, and its processes.

import { type ChildProcess, spawn } from "node:child_process"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { type IncomingHttpHeaders, request } from "node:http"
import { join } from "node:path"
import type { Change } from "../../workbook/server/live.ts"
import { copyRepository } from "./temp-copy.ts"

export interface Sent {
  method?: string
  /** "/__workbook/state" without it. */
  path?: string
  /** Changes to the headers that the page sends; undefined leaves one out. */
  headers?: Readonly<Record<string, string | undefined>>
  body?: string
}

export interface Answered {
  readonly status: number | undefined
  readonly said: string
  readonly headers: IncomingHttpHeaders
}

export interface LiveSite {
  /** The copy. */
  readonly root: string
  /** For commands in it. */
  readonly env: NodeJS.ProcessEnv
  /** "http://127.0.0.1:PORT" */
  readonly origin: string
  readonly port: number
  readonly token: string
  /** The command; the site is a child of it. */
  readonly launcher: ChildProcess
  /** One request on a socket of its own. */
  send(sent: Sent): Promise<Answered>
  /** Asks as the page does. @throws Error with the answer when it is not 200 */
  ask<T = unknown>(path: string, body?: object): Promise<T>
  /** Opens the socket of a tab; what it is told is added to the array. */
  hear(): Promise<Change[]>
  /** Writes the reader's step 1: the reference, with the body of one region replaced. */
  write(region?: string, body?: string): void
  /** Pids of the processes of this copy whose command line has `word`. */
  processes(word: string): number[]
  end(): void
}

/** Starts the site with untouched exercises. */
export async function startSite(): Promise<LiveSite> {
  const { root, env } = copyRepository()
  const launcherFile = join(root, "workbook/cli/launch.mjs")
  const skeletons = spawn(process.execPath, [launcherFile, "skeletons", "--force"], { cwd: root, env })
  await new Promise((resolve) => skeletons.on("exit", resolve))
  const launcher = spawn(process.execPath, [launcherFile, "start", "--port", "0"], {
    cwd: root,
    // The path is for a built site: the live one must not go there.
    env: { ...env, ECHOBOOK_BASE: "/elsewhere" },
    detached: true,
  })
  const origin = await originOf(launcher)
  const port = Number(new URL(origin).port)
  const module_ = await (await fetch(`${origin}/@id/__x00__virtual:workbook`)).text()
  const token = /token = "([0-9a-f]{48})"/.exec(module_)?.[1] ?? ""
  const send = sender(origin, token)
  const sockets: { destroy(): void }[] = []
  return {
    root,
    env,
    origin,
    port,
    token,
    launcher,
    send,
    async ask<T>(path: string, body: object = {}) {
      const { status, said } = await send({ path: `/__workbook/${path}`, body: JSON.stringify(body) })
      if (status !== 200) throw new Error(`${path}: ${status} ${said}`)
      return JSON.parse(said) as T
    },
    async hear() {
      const { changes, socket } = await openTab(origin)
      sockets.push(socket)
      return changes
    },
    write(region = "", body = "") {
      const own = readFileSync(join(root, "solutions/step1-blocking-echo/server.ts"), "utf8").replace(
        new RegExp(`(// #region ${region || "-"}\n)[\\s\\S]*?(\n *// #endregion ${region || "-"})`),
        (_, begin: string, end: string) => `${begin}${body}${end}`,
      )
      writeFileSync(join(root, "steps/step1-blocking-echo/server.ts"), own)
    },
    processes: (word) => processesOf(root, word),
    end() {
      for (const socket of sockets) socket.destroy()
      if (launcher.pid !== undefined && launcher.exitCode === null && launcher.signalCode === null)
        process.kill(-launcher.pid, "SIGTERM")
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Where a site that starts says it is. @throws Error with what it said when it ends instead */
export function originOf(launcher: ChildProcess): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let said = ""
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found !== null) resolve(found[0])
    }
    launcher.stdout?.on("data", hear)
    launcher.stderr?.on("data", hear)
    launcher.on("exit", () => reject(new Error(said)))
  })
}

function sender(origin: string, token: string): LiveSite["send"] {
  const { host, port } = new URL(origin)
  return ({ method = "POST", path = "/__workbook/state", headers = {}, body = "{}" }) => {
    const all = {
      host,
      origin,
      "x-workbook-token": token,
      "content-length": String(Buffer.byteLength(body)),
      ...headers,
    }
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
    return new Promise((resolve, reject) => {
      const asked = request(
        { host: "127.0.0.1", port, method, path, headers: given as Record<string, string>, agent: false },
        (answer) => {
          let said = ""
          answer.setEncoding("utf8").on("data", (text: string) => {
            said += text
          })
          answer.on("end", () => resolve({ status: answer.statusCode, said, headers: answer.headers }))
        },
      )
      asked.on("error", reject)
      asked.end(method === "GET" || method === "HEAD" ? undefined : body)
    })
  }
}

/** Vite's socket, as its client opens it. Node 20 has no WebSocket of its own; frames as in RFC 6455 5.2. */
async function openTab(origin: string): Promise<{ changes: Change[]; socket: { destroy(): void } }> {
  const client = await (await fetch(`${origin}/@vite/client`)).text()
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? ""
  const changes: Change[] = []
  const socket = await upgrade(origin, `/?token=${token}`, { origin })
  let rest: Buffer = Buffer.alloc(0)
  socket.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let frame = firstFrame(rest); frame !== undefined; frame = firstFrame(rest)) {
      rest = rest.subarray(frame.length)
      const { event, data } = JSON.parse(frame.text || "{}") as { event?: string; data?: Change }
      if (event === "echobook" && data !== undefined) changes.push(data)
    }
  })
  return { changes, socket }
}

/** Asks for a WebSocket. @throws Error with the status when it is refused */
export function upgrade(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<import("node:stream").Duplex> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, {
      agent: false,
      headers: {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
        "sec-websocket-protocol": "vite-hmr",
        ...headers,
      },
    })
    asked.on("upgrade", (_, socket, head) => {
      if (head.length > 0) socket.unshift(head)
      resolve(socket)
    })
    asked.on("response", ({ statusCode }) => reject(new Error(`refused: ${statusCode}`)))
    asked.on("error", reject)
    asked.end()
  })
}

/** An unmasked frame with a text that is all there; undefined: not enough bytes yet. */
function firstFrame(bytes: Buffer): { text: string; length: number } | undefined {
  if (bytes.length < 2) return undefined
  const short = (bytes[1] ?? 0) & 0x7f
  const start = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < start) return undefined
  const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const length = start + size
  if (bytes.length < length) return undefined
  const isText = ((bytes[0] ?? 0) & 0x0f) === 1
  return { text: isText ? bytes.toString("utf8", start, length) : "", length }
}

function processesOf(root: string, word: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8")
        return line.includes(root) && line.includes(word)
      } catch {
        return false // it ended between the two looks
      }
    })
}
