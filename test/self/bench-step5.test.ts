// The bench of step 5: every way of sharing a listening socket takes connections and ends them. Nothing here asserts on speed.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { runToEnd, startServer } from "../../bench/child.ts"
import { processorNs } from "../../bench/load/sample.ts"
import { loadCommand } from "../../bench/programs.ts"
import { formatResult } from "../../bench/table.ts"
import { expectFigures, tinyBench } from "./bench-tiny.ts"

const { shop, directory, like, race, kept } = tinyBench("step5")

describe("connections to processes", () => {
  // In a window of 100 ms a server that forks Node for each client may serve none, beside other tests.
  it.each(["connect-1", "connect-8"])("are taken by everybody: %s", { timeout: 120_000, retry: 2 }, async (id) => {
    const result = await race(like(id))
    expectFigures(result)
    for (const { id, rounds } of result.contestants) expect(rounds[0]?.serverBusy, id).toBeGreaterThan(0)
    expect(formatResult(kept(result), "en")).toMatch(
      /prefork, accept4: [\d.]+ times the throughput of C, prefork .*; goal: at least 0.9, /,
    )
  })

  it.each([
    ["other bytes came back", `c.on("data", () => c.end(Buffer.alloc(64, "y")))`],
    ["the server closed before it had answered", `c.on("data", () => c.end("x"))`],
    ["were not answered and ended", `c.on("data", (bytes) => c.write(bytes))`],
  ])("end with an error: %s", { timeout: 30_000 }, async (message, talk) => {
    const file = join(directory(), "liar.cjs")
    writeFileSync(
      file,
      `const s = require("net").createServer({ allowHalfOpen: true }, (c) => { c.on("error", () => undefined); ${talk} })
      s.listen(0, "127.0.0.1", () => console.log("listening 0"))`,
    )
    const server = await startServer({ argv: [process.execPath, file] }, null)
    const { argv, env = {} } = await loadCommand(shop(), "churn")
    const load = { argv: [...argv, `--server=${server.port}:${server.pid}`, "--connections=2", "--seconds=0.2"], env }
    await expect(runToEnd(load, null, 20_000)).rejects.toThrow(message)
    await server.stop()
  })
})

describe("processor time of a server", () => {
  it("is also that of its children, those that have ended too", { timeout: 20_000 }, async () => {
    const file = join(directory(), "family.sh")
    // A child that has ended after a while of work, and one that still works.
    writeFileSync(
      file,
      `i=0; (while [ $i -lt 200000 ]; do i=$((i+1)); done); (while :; do :; done) & echo ready; wait\n`,
    )
    const { spawn } = await import("node:child_process")
    const child = spawn("sh", [file], { detached: true, stdio: ["ignore", "pipe", "ignore"] })
    try {
      await new Promise((resolve) => child.stdout?.once("data", resolve))
      const first = processorNs(child.pid ?? 0) ?? 0
      expect(first).toBeGreaterThan(1e7)
      await expect.poll(() => processorNs(child.pid ?? 0)).toBeGreaterThan(first + 1e7)
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL")
    }
  })
})
