// The figure NumberBytes says the same as step 4's reference.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bytesOf, numberOf, parse } from "../../.vitepress/theme/figures/number-bytes.ts"
import { getF64, getI32, getU32, putU32 } from "../../solutions/step4-protocol/bytes.ts"

describe("numbers as bytes", () => {
  it("integers", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), (value) => {
        const bytes = new Uint8Array(4)
        putU32(bytes, 0, value)
        expect(bytesOf("u32", value)).toEqual([...bytes])
        expect(numberOf("u32", [...bytes])).toBe(getU32(bytes, 0))
        expect(numberOf("i32", [...bytes])).toBe(getI32(bytes, 0))
        expect(numberOf("u32", [...bytes], "little")).toBe(getU32(bytes.reverse(), 0))
      }),
    )
  })

  it("doubles", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const bytes = bytesOf("f64", value)
        expect(numberOf("f64", bytes)).toBe(value)
        expect(getF64(Uint8Array.from(bytes), 0)).toBe(value)
      }),
    )
  })

  it.each([
    ["300", 300],
    [" -2 ", -2],
    ["4,294,967,295", 4_294_967_295],
    ["0xff", 255],
    ["-0x10", -16],
    ["1e3", 1000],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["NaN", Number.NaN],
    ["", undefined],
    ["12a", undefined],
  ])("reads %j", (typed, value) => {
    expect(parse(typed)).toBe(value)
  })
})
