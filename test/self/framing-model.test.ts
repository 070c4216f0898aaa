// The simulator of the chapter on protocols against the real decoder: each of its streams, cut in every way, and each
// call must come out alike. The decoders with a mistake are wrong and right where they are said to be.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  begun,
  type Cuts,
  type CutsName,
  cutsOf,
  LENGTH_BYTES,
  MOST_BYTES,
  pieces,
  type Sent,
  STREAMS,
  type StreamName,
  steps,
} from "../../.vitepress/theme/figures/framing-model.ts"
import { differs, givenRight, WRONG, type Wrong } from "../../.vitepress/theme/figures/framing-wrong.ts"
import { getU32 } from "../../solutions/step4-protocol/bytes.ts"
import { append, HEADER_BYTES, newStream, nextFrame, putFrame } from "../../solutions/step4-protocol/frame.ts"

const NAMES = Object.keys(STREAMS) as StreamName[]

/** Every set of cuts. */
function* everyCut(sent: Sent): Generator<Cuts> {
  const places = sent.flat().length - 1
  for (let set = 0; set < 2 ** places; set++) {
    const cuts = new Set<number>()
    for (let n = 0; n < places; n++) if ((set >> n) & 1) cuts.add(n + 1)
    yield cuts
  }
}

/** Makes the calls of the model on a real stream; what comes out must be the same, and so must what is left. */
function followed(came: readonly (readonly number[])[]): void {
  const real = newStream()
  let wrong = ""
  for (const step of steps(came)) {
    const { stream } = step
    if ("piece" in step) append(real, Uint8Array.from(step.piece))
    else {
      const outcome = nextFrame(real, MOST_BYTES)
      if (String(outcome) !== String(step.outcome) || typeof outcome !== typeof step.outcome)
        wrong ||= `${outcome} is ${step.outcome}`
    }
    if (real.start !== stream.start || real.end !== stream.end) wrong ||= `${real.start}, ${real.end}`
    if (stream.bytes.some((byte, i) => byte !== real.bytes[i])) wrong ||= `${stream.bytes}`
    const { length } = begun(stream)
    if (length !== undefined && length !== getU32(real.bytes, real.start)) wrong ||= `length ${length}`
  }
  // Said once: an expect for each call would take a minute.
  if (wrong !== "") expect.fail(`${wrong} in ${JSON.stringify(came)}`)
}

describe("the right decoder", () => {
  it.each(NAMES)("goes like the real one, however %s is cut", (name) => {
    let ways = 0
    for (const cuts of everyCut(STREAMS[name])) {
      followed(pieces(STREAMS[name], cuts))
      ways++
    }
    expect(ways).toBe(2 ** (STREAMS[name].flat().length - 1))
  })

  it("goes like the real one with any bytes", () => {
    const byte = fc.oneof(fc.constant(0), fc.nat(MOST_BYTES + 1), fc.nat(255))
    const came = fc.array(fc.array(byte, { minLength: 1, maxLength: 8 }), { maxLength: 6 })
    fc.assert(fc.property(came, followed), { numRuns: 2000 })
  })

  it("gives the same frames in the end, however they are cut", () => {
    for (const name of NAMES) {
      const all = new Set<string>()
      for (const cuts of everyCut(STREAMS[name]))
        all.add(JSON.stringify(givenRight(pieces(STREAMS[name], cuts)).flat()))
      const sent = STREAMS[name].map((frame) => frame.slice(LENGTH_BYTES))
      expect([...all]).toEqual([JSON.stringify(name === "too long" ? ["malformed"] : sent)])
    }
  })

  it("says malformed with the last byte of the length", () => {
    for (const cuts of everyCut(STREAMS["too long"])) {
      const last = steps(pieces(STREAMS["too long"], cuts)).at(-1)
      const read = [...cuts].filter((cut) => cut < LENGTH_BYTES).length + 1
      expect(last).toMatchObject({ read, outcome: "malformed" })
    }
  })
})

it("has streams as putFrame makes them", () => {
  expect(LENGTH_BYTES).toBe(HEADER_BYTES)
  for (const name of NAMES.filter((one) => one !== "too long")) {
    const real = newStream()
    for (const frame of STREAMS[name]) putFrame(real, Uint8Array.from(frame.slice(LENGTH_BYTES)))
    expect([...real.bytes.subarray(0, real.end)]).toEqual(STREAMS[name].flat())
  }
})

describe("the wrong decoders", () => {
  /** In how many ways to cut a stream each is wrong. */
  const BREAKS: Readonly<Record<Wrong, Readonly<Record<StreamName, "never" | "always" | "some">>>> = {
    read: { three: "some", two: "some", empty: "some", "too long": "some" },
    length: { three: "some", two: "some", empty: "some", "too long": "some" },
    order: { three: "always", two: "always", empty: "never", "too long": "never" },
    empty: { three: "always", two: "never", empty: "always", "too long": "never" },
  }

  it.each(WRONG)("%s is wrong for some, and right for some", (wrong) => {
    const seen = NAMES.map((name) => {
      const ways = [...everyCut(STREAMS[name])]
      const bad = ways.filter((cuts) => differs(wrong, pieces(STREAMS[name], cuts)) !== undefined).length
      return [name, bad === 0 ? "never" : bad === ways.length ? "always" : "some"]
    })
    expect(Object.fromEntries(seen)).toEqual(BREAKS[wrong])
  })

  it("differ first where they are said to", () => {
    const first = (wrong: Wrong, cuts: CutsName) => differs(wrong, pieces(STREAMS.three, cutsOf(STREAMS.three, cuts)))
    const [hi, empty] = [[0x68, 0x69], []]
    expect(first("read", "frames")).toBeUndefined()
    expect(first("read", "none")).toEqual({ read: 1, frame: 2, got: undefined, right: empty })
    expect(first("read", "lengths")).toEqual({ read: 1, frame: 1, got: empty, right: undefined })
    expect(first("length", "none")).toBeUndefined()
    expect(first("length", "lengths")).toEqual({ read: 1, frame: 1, got: empty, right: undefined })
    expect(first("order", "frames")).toEqual({ read: 1, frame: 1, got: "malformed", right: hi })
    expect(first("empty", "bytes")).toEqual({ read: 10, frame: 2, got: "end", right: empty })
  })

  it("are all right where each read is a frame of some bytes, but for the order", () => {
    const came = pieces(STREAMS.two, cutsOf(STREAMS.two, "frames"))
    expect(WRONG.filter((wrong) => differs(wrong, came) !== undefined)).toEqual(["order"])
  })
})
