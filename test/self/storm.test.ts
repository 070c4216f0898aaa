import { once } from "node:events"
import { readdirSync, readlinkSync } from "node:fs"
import { type AddressInfo, createConnection, createServer } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Ending } from "../../workbook/grader/child.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { planAgainst, stormOnce } from "../../workbook/storm/compare.ts"
import { lineOf, type Plan, planStorm } from "../../workbook/storm/plan.ts"
import { planLines, planText, problemsOf } from "../../workbook/storm/report.ts"
import { bundleServer, SERVERS, type StormServer } from "../../workbook/storm/servers.ts"
import { shrink } from "../../workbook/storm/shrink.ts"
import { inodeOf } from "../../workbook/storm/socket-diag.ts"
import { otherEnd } from "../../workbook/storm/state.ts"
import type { Aftermath } from "../../workbook/storm/storm.ts"
import { parseFault } from "../../workbook/trace/faults.ts"

describe("a storm", () => {
  test("is the same for the same seed, and another for another", () => {
    expect(planStorm(7, 50)).toEqual(planStorm(7, 50))
    expect(planStorm(8, 50)).not.toEqual(planStorm(7, 50))
  })

  test("has good and bad clients, and faults that can be read", () => {
    for (let seed = 0; seed < 200; seed++) {
      const { clients, faults, blows } = planStorm(seed, 40)
      const good = clients.filter(({ kind }) => kind === "good").length
      expect(good).toBeGreaterThan(10)
      expect(good).toBeLessThan(40)
      for (const rule of faults) expect(() => parseFault(rule)).not.toThrow()
      expect(blows.every(({ after }) => after < 40)).toBe(true)
    }
  })

  test("meets every kind of client, fault and blow in some seed", () => {
    const plans = Array.from({ length: 100 }, (_, seed) => planStorm(seed, 40))
    const kinds = new Set(plans.flatMap(({ clients }) => clients.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual(["deaf", "endless", "good", "leaves", "resets", "vanishes"])
    const calls = new Set(plans.flatMap(({ faults }) => faults.map((rule) => rule.split(" ")[0])))
    expect([...calls].sort()).toEqual(
      ["accept4", "close", "epoll_wait", "fork", "poll", "ppoll", "read", "recv", "send", "write"].sort(),
    )
    const blows = new Set(plans.flatMap((plan) => plan.blows.map(({ kind }) => kind)))
    expect(blows.size).toBe(5)
  })

  test("has lines of which no two are alike, but empty ones", () => {
    const { clients } = planStorm(3, 200)
    const lines = clients.flatMap((client) => client.lines.map((_, i) => lineOf(client, i).toString()))
    const long = lines.filter((line) => line.length > 8)
    expect(new Set(long).size).toBe(long.length)
  })
})

const serverOf = (name: string) => SERVERS.find((one) => one.name === name) as StormServer

describe("a server in a storm", () => {
  let scratch = ""
  beforeAll(() => {
    scratch = makeScratch()
  })
  afterAll(() => removeScratch(scratch))

  test.each(["step2", "net"])("%s is started, and serves", async (name) => {
    const server = serverOf(name)
    const file = await bundleServer(server, "solutions", scratch)
    const { good, harmed, bytes } = await stormOnce(
      server,
      file,
      { ...planStorm(1, 4), faults: [], blows: [] },
      scratch,
    )
    expect(good).toBeGreaterThan(0)
    expect(harmed).toEqual([])
    expect(bytes).toBeGreaterThan(0)
  })

  test("meets no signal in a call that does not wait", () => {
    const interrupted = (name: string) => {
      const plans = Array.from({ length: 50 }, (_, seed) => planAgainst(serverOf(name), seed, 20))
      const rules = plans.flatMap(({ faults }) => faults.filter((rule) => rule.endsWith(" -> -EINTR")))
      return [...new Set(rules.map((rule) => rule.split(" ")[0]))].sort()
    }
    expect(interrupted("step2")).toEqual(["epoll_wait", "poll", "ppoll"])
    expect(interrupted("step1")).toEqual(["accept4", "epoll_wait", "poll", "ppoll", "read", "recv", "send", "write"])
  })
})

test("the socket at the other end of a connection is found, and none where there is none", async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const client = createConnection({ port, host: "127.0.0.1" })
  await Promise.all([once(client, "connect"), once(server, "connection")])
  const { localPort = 0 } = client
  const names = readdirSync("/proc/self/fd").map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return "" // the folder itself
    }
  })
  const [own, other] = [inodeOf(localPort, port), otherEnd(localPort, port)]
  client.destroy()
  server.close()
  expect(names).toContain(`socket:[${own}]`)
  expect(names).toContain(`socket:[${other}]`)
  expect(own).not.toBe(other)
  expect(inodeOf(port, 1)).toBeUndefined()
  expect(otherEnd(undefined, port)).toBeUndefined()
})

describe("shrink", () => {
  const plan = planStorm(5, 60)

  test("finds the two things that are needed", async () => {
    const rule = plan.faults[0] ?? ""
    const bad = plan.clients.find(({ kind }) => kind === "resets")?.index ?? -1
    const needs = ({ faults, clients }: Plan) => faults.includes(rule) && clients.some(({ index }) => index === bad)
    const smallest = await shrink(plan, (smaller) => Promise.resolve(needs(smaller)), 200)
    expect(planLines(smallest)).toEqual([rule, `client ${bad} resets`])
    expect(smallest.clients.filter(({ kind }) => kind === "good")).toEqual(
      plan.clients.filter(({ kind }) => kind === "good"),
    )
  })

  test("leaves nothing when good clients are enough", async () => {
    expect(planLines(await shrink(plan, () => Promise.resolve(true), 200))).toEqual([])
    expect(planText(await shrink(plan, () => Promise.resolve(true), 200))).toBe("-")
  })

  test("keeps all when all is needed, and stops when it may run no more", async () => {
    expect(planLines(await shrink(plan, () => Promise.resolve(false), 500))).toEqual(planLines(plan))
    let runs = 0
    await shrink(plan, () => Promise.resolve(runs++ < 0), 7)
    expect(runs).toBe(7)
  })
})

describe("what is left of a storm", () => {
  const stopped: Ending = { reason: "exited", exitCode: 0, signal: null, leftBehind: 0 }
  const calm: Aftermath = {
    ...{ good: 10, bad: 3, retries: 1, bytes: 100, harmed: [], killed: 0, outlived: true },
    ...{ descriptors: 0, children: 0, zombies: 0, grownKiB: 500, stopped, leftBehind: 0 },
    ...{ printed: "", threw: undefined, open: undefined, calls: 10 },
  }

  test.each([
    ["nothing", {}, []],
    ["a client that was cut off", { harmed: [{ client: 3, fate: { kind: "lost", bytes: 2, of: 9 } }] }, ["harm"]],
    ["a descriptor", { descriptors: 1 }, ["left"]],
    ["a zombie", { children: 1, zombies: 1 }, ["left"]],
    ["memory", { grownKiB: 100_000 }, ["memory"]],
    ["a server that does not stop", { stopped: undefined }, ["stop"]],
    ["a server that a signal has ended", { stopped: { ...stopped, signal: "SIGPIPE", exitCode: null } }, ["stop"]],
    ["a server that ends by itself, and well", { outlived: false }, ["ended"]],
    ["a process", { leftBehind: 2 }, ["stop"]],
    ["what was thrown", { threw: "again.ts:3: TypeError: no" }, ["threw"]],
  ] as const)("%s", (_, difference, kinds) => {
    const problems = problemsOf({ ...calm, ...(difference as Partial<Aftermath>) })
    expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  })
})
