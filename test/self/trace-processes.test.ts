// The trace of real programs that fork: one ring for the whole family, and faults that meet any of them. What is printed of
// each call: trace-text.test.ts.

import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { parseFault } from "../../workbook/trace/faults.ts"
import { createTraceFile, openTrace, type TraceRecord } from "../../workbook/trace/file.ts"
import { formatTrace } from "../../workbook/trace/format.ts"
import { program, runNode } from "./forked.ts"
import { closeScratch, openScratch } from "./trace-child.ts"

describe("a real family", () => {
  let file = ""
  beforeEach(() => {
    file = openScratch()
  })
  afterEach(closeScratch)

  async function traced(code: string, faults: readonly string[] = []): Promise<TraceRecord[]> {
    createTraceFile(file, { records: 1024, faults: faults.map(parseFault) })
    const { stderr, status } = await runNode(program(code), { ECHOBOOK_TRACE: file })
    expect({ stderr, status }).toMatchObject({ stderr: "", status: { reason: "exited", exitCode: 0, leftBehind: 0 } })
    const opened = openTrace(file)
    const records = opened.records()
    opened.close()
    return records
  }

  it("writes one trace: each process under its own pid, fork once, and the end of each", async () => {
    const records = await traced(`
      const [r, w] = pipe()
      const pid = child(() => {
        sys.write(w, Buffer.from("done"), 0, 4)
        end(child(() => sys.execve("/bin/true", ["true"], null)))
        return 7
      })
      sys.read(r, new Uint8Array(8), 0, 8)
      end(pid)
      sys.kill(pid, 0)`)
    const [parent = 0, middle = 0, last = 0] = [...new Set(records.map(({ pid }) => pid))]
    const of = (pid: number) =>
      formatTrace(records, { pids: false })
        .filter((_, i) => records[i]?.pid === pid)
        .map((text) =>
          text
            .replace(/^ *[\d.]+ ms {2}/, "")
            .replace(/ {2,}=/, " =")
            .replace(/ {3}blocked.*/, "")
            .replace(/\d+</g, "N<"),
        )
    expect(of(parent)).toEqual([
      "pipe2([N<pipe read>, N<pipe write>], O_CLOEXEC) = 0",
      `fork() = ${middle}`,
      'read(N<pipe read>, "done", 8) = 4',
      `waitpid(${middle}, [exit 7], 0) = ${middle}`,
      `kill(${middle}, 0) = -1 ESRCH (No such process)`,
    ])
    expect(of(middle)).toEqual([
      'write(N<pipe write>, "done", 4) = 4',
      `fork() = ${last}`,
      `waitpid(${last}, [exit 0], 0) = ${last}`,
      "_exit(7) = ?",
    ])
    expect(of(last)).toEqual(['execve("/bin/true", ...) = 0'])
  })

  it("meets faults, which are counted over all of its processes", async () => {
    const records = await traced(
      `
      const first = sys.fork()
      const pid = child(() => (sys.flock(0, c.LOCK_SH), -sys.flock(0, c.LOCK_SH)))
      const interrupted = sys.waitpid(pid, status, 0)
      if (first !== E.EAGAIN || interrupted !== E.EINTR || status[0] !== 0 || end(pid) !== -E.EBADF) process.exitCode = 1`,
      ["fork #1 -> -EAGAIN", "waitpid #1 -> -EINTR", "flock #2 -> -EBADF"],
    )
    expect(records.filter(({ injected }) => injected === "errno").map(({ call }) => call)).toEqual(
      expect.arrayContaining(["fork", "waitpid", "flock"]),
    )
  })
})
