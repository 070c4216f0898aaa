// What #sys refuses of the calls for Unix domain sockets: before the kernel is entered, or in its place.

import { readdirSync, readlinkSync } from "node:fs"
import { Worker } from "node:worker_threads"
import { afterEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { closeAll, tcp } from "./loopback.ts"
import { bytes, held, pair, received } from "./unix-sockets.ts"

const { AF_UNIX, SOCK_STREAM, SOL_SOCKET } = sys

afterEach(closeAll)

describe("what is refused", () => {
  const call = (name: string, ...args: unknown[]) =>
    (sys as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args)
  const buf = new Uint8Array(8)
  it.each([
    ["sendmsg: control must be a Uint8Array or null, got undefined", ["sendmsg", 0, buf, undefined, 0]],
    ["sendmsg: control must be a Uint8Array or null, got an object", ["sendmsg", 0, buf, new Int32Array(5), 0]],
    ["sendmsg: buf must be a TypedArray, got null", ["sendmsg", 0, null, null, 0]],
    ["sendmsg: control has 131073 bytes, at most 131072 are taken", ["sendmsg", 0, buf, new Uint8Array(131_073), 0]],
    ["recvmsg: control must be a Uint8Array or null, got a number", ["recvmsg", 0, buf, 5, new Uint32Array(2), 0]],
    ["recvmsg: msg must be a Uint32Array of length 2, got null", ["recvmsg", 0, buf, null, null, 0]],
    ["recvmsg: msg must be a Uint32Array of length 2, got an object", ["recvmsg", 0, buf, null, new Uint32Array(1), 0]],
    ["recvmsg: msg says 1 bytes, but control has 0", ["recvmsg", 0, buf, null, new Uint32Array([1, 0]), 0]],
    ["recvmsg: msg says 9 bytes, but control has 8", ["recvmsg", 0, buf, buf, new Uint32Array([9, 0]), 0]],
    [`stat: statbuf must have room for ${sys.STAT_BYTES} bytes, has 8`, ["stat", "/", buf]],
    ["socketpair: sv must have room for 8 bytes, has 4", ["socketpair", 1, 1, 0, new Int32Array(1)]],
    ["unlink: pathname must be a string, got null", ["unlink", null]],
    ["setuid: uid must be an integer from -2147483648 to 4294967295, got 4294967296", ["setuid", 2 ** 32]],
  ])("before the kernel is entered: %s", (message, [name, ...args]) => {
    expect(() => call(String(name), ...args)).toThrow(message)
  })

  it("is a descriptor of Node itself, in whichever place", () => {
    const [a, b] = pair()
    const node = readdirSync("/proc/self/fd")
      .map(Number)
      .find((fd) => {
        try {
          sys.sendmsg(a, bytes("f"), sys.scmRights([a, fd]), 0)
          return false
        } catch {
          return true
        }
      })
    const refused = (control: Uint8Array) => () => sys.sendmsg(a, bytes("f"), control, 0)
    const said = `sendmsg: control ${node} belongs to Node itself; use descriptors that #sys returned`
    const inSecond = new Uint8Array([...sys.scmRights([a]), ...sys.scmRights([a, node ?? -1])])
    for (const control of [sys.scmRights([node ?? -1]), inSecond]) expect(refused(control)).toThrow(said)
    while (received(b, 64).result > 0);
  })

  it("is control bytes that make no sense, and levels other than SOL_SOCKET", () => {
    const [a] = pair()
    const send = (change: (view: DataView) => void) => {
      const control = sys.scmRights([a])
      change(new DataView(control.buffer))
      return sys.sendmsg(a, bytes("x"), control, 0)
    }
    for (const length of [0n, 15n, 25n, 2n ** 63n, 2n ** 64n - 1n])
      expect(send((view) => view.setBigUint64(0, length, true))).toBe(-sys.EINVAL)
    for (const level of [0, 2, 6, 41, 276, 279, -1])
      expect(send((view) => view.setInt32(8, level, true))).toBe(-sys.EINVAL)
    expect(send((view) => view.setInt32(12, 99, true))).toBe(-sys.EINVAL)
    expect(send((view) => view.setInt32(12, sys.SCM_RIGHTS, true))).toBe(1)
  })

  it("is an option that opens descriptors", () => {
    const [a] = pair()
    const [SO_PASSPIDFD, SO_PEERPIDFD] = [76, 77]
    const before = held()
    expect(sys.getsockopt(a, SOL_SOCKET, SO_PEERPIDFD, new Int32Array(1), new Uint32Array([4]))).toBe(-sys.ENOPROTOOPT)
    expect(sys.setsockopt(a, SOL_SOCKET, SO_PASSPIDFD, new Int32Array([1]), 4)).toBe(-sys.ENOPROTOOPT)
    expect(held()).toBe(before)
    const value = new Int32Array(1)
    const ask = (fd: number, option: number) => [
      sys.getsockopt(fd, SOL_SOCKET, option, value, new Uint32Array([4])),
      value[0],
    ]
    expect([ask(a, sys.SO_DOMAIN), ask(a, sys.SO_TYPE), ask(tcp(), sys.SO_DOMAIN)]).toEqual([
      ...[
        [0, AF_UNIX],
        [0, SOCK_STREAM],
      ],
      [0, sys.AF_INET],
    ])
  })

  it("is checked in the bytes that are sent, although another thread writes them", async () => {
    const [a, b] = pair()
    const control = new Uint8Array(new SharedArrayBuffer(sys.CMSG_SPACE(4)))
    control.set(sys.scmRights([a]))
    const stop = new Int32Array(new SharedArrayBuffer(4))
    // An event loop is of the kind that must not get out; which number it has differs.
    const code = `
      const { workerData: { control, a, stop } } = require("node:worker_threads")
      const words = new Int32Array(control.buffer)
      for (let fd = 3; Atomics.load(stop, 0) === 0; fd = fd === 24 ? 3 : fd + 1) {
        Atomics.store(words, 4, fd)
        Atomics.store(words, 4, a)
      }`
    const worker = new Worker(code, { eval: true, workerData: { control, a, stop } })
    await new Promise((resolve) => worker.once("online", resolve))
    const kinds = new Set<string>()
    let refused = 0
    for (let i = 0; i < 3000 || refused === 0; i++) {
      try {
        if (sys.sendmsg(a, bytes("f"), control, 0) !== 1) continue
      } catch {
        refused++ // Node's own
        continue
      }
      const { fds } = received(b, 64)
      for (const fd of fds) {
        kinds.add(readlinkSync(`/proc/self/fd/${fd}`).replace(/\d+/g, "N"))
        sys.close(fd)
      }
    }
    Atomics.store(stop, 0, 1)
    await worker.terminate()
    expect(refused).toBeGreaterThan(0)
    expect([...kinds].filter((kind) => /eventpoll|eventfd/.test(kind))).toEqual([])
  })
})
