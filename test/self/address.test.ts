// struct sockaddr_in: what is built is what the kernel documents (ip(7)) and what is read back.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AF_INET, parseSockaddrIn, SOCKADDR_IN_BYTES, sockaddrIn } from "#sys"

const octet = fc.integer({ min: 0, max: 255 })
const port = fc.integer({ min: 0, max: 65535 })

describe("sockaddrIn", () => {
  it("lays out family, port and address as ip(7) says, and the rest is zero", () => {
    expect([...sockaddrIn("127.0.0.1", 7000)]).toEqual([AF_INET, 0, 0x1b, 0x58, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it("is read back by parseSockaddrIn, wherever the bytes lie", () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), port, fc.nat(9), (octets, port, before) => {
        const built = sockaddrIn(octets.join("."), port)
        expect(built.length).toBe(SOCKADDR_IN_BYTES)
        const larger = new Uint8Array(64).fill(0xee)
        larger.set(built, before)
        const view = larger.subarray(before, before + SOCKADDR_IN_BYTES)
        expect(parseSockaddrIn(view)).toEqual({ address: octets.join("."), port })
      }),
    )
  })

  it.each(["", "localhost", "127.0.0", "127.0.0.1.1", "256.0.0.1", "-1.0.0.1", "1.5.0", "::1", "127.0.0.x"])(
    "refuses the address %j",
    (address) => {
      const message = `sockaddrIn: address must look like "127.0.0.1", got "${address}"`
      expect(() => sockaddrIn(address, 7000)).toThrow(new RangeError(message))
    },
  )

  it.each(["1..2.3", "...", " 1.2.3.4", "0x7f.0.0.1", "1e2.0.0.1", "127.0.0.1\n", "+1.0.0.1", "1.2.3.", "01.2.3.4"])(
    "refuses %j, which only looks like numbers",
    (address) => {
      expect(() => sockaddrIn(address, 7000)).toThrow(RangeError)
    },
  )

  it.each([-1, 65536, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses port %d", (port) => {
    const message = `sockaddrIn: port must be an integer from 0 to 65535, got ${port}`
    expect(() => sockaddrIn("127.0.0.1", port)).toThrow(new RangeError(message))
  })
})

describe("parseSockaddrIn", () => {
  it("needs the eight bytes that hold port and address, and no more", () => {
    expect(parseSockaddrIn(sockaddrIn("10.1.2.3", 80).subarray(0, 8))).toEqual({ address: "10.1.2.3", port: 80 })
    for (const length of [0, 7]) {
      const message = `parseSockaddrIn: needs 8 bytes, got ${length}`
      expect(() => parseSockaddrIn(new Uint8Array(length))).toThrow(new RangeError(message))
    }
  })
})
