// Control messages as bytes: what control.ts writes is what <sys/socket.h> says, and it reads whatever bytes there are.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  CMSG_LEN,
  CMSG_SPACE,
  type ControlMessage,
  parseControl,
  parseStat,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  SOL_SOCKET,
  STAT_BYTES,
  scmCredentials,
  scmRights,
  UCRED_BYTES,
} from "#sys"

const fd = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const id = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const credentials = fc.record({ pid: fc.integer({ min: 0, max: 2 ** 22 }), uid: id, gid: id })
const made = fc.oneof(
  fc.array(fd, { maxLength: 6 }).map((fds) => ({
    control: scmRights(fds),
    read: { level: SOL_SOCKET, type: SCM_RIGHTS, fds } as ControlMessage,
  })),
  credentials.map((who) => ({
    control: scmCredentials(who),
    read: { level: SOL_SOCKET, type: SCM_CREDENTIALS, credentials: who } as ControlMessage,
  })),
)
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

describe("a control message", () => {
  it("has the sizes of cmsg(3)", () => {
    expect([0, 1, 4, 8, 12].map(CMSG_LEN)).toEqual([16, 17, 20, 24, 28])
    expect([0, 1, 4, 8, 9, 12].map(CMSG_SPACE)).toEqual([16, 24, 24, 24, 32, 32])
    expect([...scmRights([7])]).toEqual([
      ...[20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
      ...[7, 0, 0, 0, 0, 0, 0, 0],
    ])
    expect(scmCredentials({ pid: 1, uid: 2, gid: 2 ** 32 - 1 })).toHaveLength(CMSG_SPACE(UCRED_BYTES))
  })

  it("is not made of what is no number: a descriptor that is missing would be 0", () => {
    for (const wrong of [undefined, Number.NaN, 1.5, 2 ** 32, -(2 ** 31) - 1, "7"] as number[]) {
      expect(() => scmRights([0, wrong])).toThrow(RangeError)
      expect(() => scmCredentials({ pid: 1, uid: wrong, gid: 1 })).toThrow(RangeError)
    }
  })

  it("is read back, also behind others", () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 4 }), (list) => {
        const control = joined(list.map((one) => one.control))
        expect(parseControl(control, control.length)).toEqual(list.map((one) => one.read))
      }),
    )
  })
})

describe("parseControl", () => {
  it("reads what is whole of messages that are cut anywhere, and never more than controllen", () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 3 }), fc.nat(200), fc.nat(255), (list, cut, fill) => {
        const whole = joined(list.map((one) => one.control))
        const length = Math.min(cut, whole.length)
        const exact = parseControl(whole.slice(0, length), length)
        const followed = whole.slice().fill(fill, length)
        expect(parseControl(followed, length)).toEqual(exact)
        expect(parseControl(whole.slice(0, length), whole.length)).toEqual(exact)
        const fds = exact.flatMap((message) => ("fds" in message ? message.fds : []))
        const all = list.flatMap(({ read }) => ("fds" in read ? read.fds : []))
        expect(fds).toEqual(all.slice(0, fds.length))
      }),
    )
  })

  it("ends on any bytes and any length, and gives no more than there is", () => {
    const words = fc.array(fc.oneof(fc.constantFrom(0, 1, 2, 16, 20, 24, 28, 2 ** 31, 2 ** 32 - 1), id), {
      maxLength: 40,
    })
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      words.map((list) => new Uint8Array(Uint32Array.from(list).buffer)),
    )
    const lengths = fc.oneof(
      fc.nat(300),
      fc.constantFrom(-1, 2 ** 31, 2 ** 32 - 1, Number.NaN, Number.POSITIVE_INFINITY),
    )
    fc.assert(
      fc.property(any, lengths, fc.nat(7), (control, controllen, skip) => {
        const view = control.subarray(Math.min(skip, control.length))
        const messages = parseControl(view, controllen)
        const bytes = messages.reduce((sum, message) => {
          if ("fds" in message) return sum + CMSG_LEN(4 * message.fds.length)
          return sum + CMSG_LEN("data" in message ? message.data.length : UCRED_BYTES)
        }, 0)
        expect(bytes).toBeLessThanOrEqual(Math.max(0, Math.min(view.length, controllen || 0)))
      }),
      { numRuns: 2000 },
    )
  })

  it("gives data that stays when the room is used again", () => {
    const control = scmRights([7])
    new DataView(control.buffer).setInt32(12, 99, true)
    const [message] = parseControl(control, CMSG_LEN(4))
    control.fill(0)
    expect(message).toEqual({ level: SOL_SOCKET, type: 99, data: Uint8Array.of(7, 0, 0, 0) })
  })
})

describe("parseStat", () => {
  it("wants a whole struct, wherever it lies", () => {
    expect(() => parseStat(new Uint8Array(STAT_BYTES - 1))).toThrow(RangeError)
    expect(parseStat(new Uint8Array(STAT_BYTES + 3).subarray(3))).toEqual({
      ...{ dev: 0n, ino: 0n, mode: 0, uid: 0, gid: 0, size: 0 },
    })
  })
})
