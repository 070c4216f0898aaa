// The same server in C and Rust, as the chapter shows it: compiles without a warning and echoes.
// A compiler that is not installed is said by name; the chapter's other language is still tested.

import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findFreePort } from "../../workbook/grader/client.ts"
import { steps } from "../../workbook/manifest.ts"
import { ROOT } from "../../workbook/paths.ts"

const COMPILERS = [
  { file: "echo.c", command: "cc", flags: ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"] },
  { file: "echo.rs", command: "rustc", flags: ["--edition", "2021", "-D", "warnings"] },
]

let scratch = ""
let server: ChildProcess | undefined
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "echobook-self-"))
})
afterAll(() => {
  server?.kill("SIGKILL")
  rmSync(scratch, { recursive: true, force: true })
})

/** Sends `text`, half-closes, and collects the answer; undefined while nobody listens. */
function ask(port: number, text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = ""
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.end(text))
    socket.on("data", (chunk) => {
      answer += chunk.toString()
    })
    socket.on("end", () => resolve(answer))
    socket.on("error", () => resolve(undefined))
  })
}

for (const step of steps) {
  for (const { file, command, flags } of COMPILERS) {
    const source = join(ROOT, "solutions", step.slug, "beside", file)
    const installed = spawnSync(command, ["--version"]).status === 0
    test.skipIf(!installed)(`${step.id}: ${file}${installed ? "" : ` (${command} is not installed)`}`, async () => {
      expect(existsSync(source)).toBe(true)
      const binary = join(scratch, file.replace(".", "-"))
      const built = spawnSync(command, [...flags, "-o", binary, source], { encoding: "utf8" })
      expect(built.stderr).toBe("")
      const port = findFreePort()
      server = spawn(binary, [String(port)], { stdio: "ignore" })
      const text = "the same bytes\n".repeat(4000)
      let answer: string | undefined
      for (const startedMs = performance.now(); performance.now() - startedMs < 20_000 && answer === undefined; ) {
        answer = await ask(port, text)
        if (answer === undefined) await delay(5)
      }
      expect(answer).toBe(text)
      expect(await ask(port, "again")).toBe("again")
      server.kill("SIGKILL")
    })
  }
}
