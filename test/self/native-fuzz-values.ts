// What the fuzz passes to a call: first a description, which fast-check makes, shrinks and prints, then the value.
//
// Every buffer is a window of a larger one; the bytes around it are canaries. A window that fills its buffer
// leaves the guarding to AddressSanitizer, which knows where the allocation ends.

import fc from "fast-check"

/** Values of every type that a JavaScript program could pass by mistake, by a name that can be printed. */
const ODD: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  emptyString: () => "",
  numericString: () => "3",
  symbol: () => Symbol("fd"),
  bigint0: () => 0n,
  bigint2to64: () => 2n ** 64n,
  object: () => ({}),
  nullPrototype: () => Object.create(null),
  array: () => [1, 2, 3],
  function: () => () => 3,
  boxedNumber: () => Object(3),
  date: () => new Date(0),
  throwing: () => ({ valueOf: fail, toString: fail, [Symbol.toPrimitive]: fail }),
  throwingProxy: () => new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail }),
  proxyOfArray: () => new Proxy(new Uint8Array(8), {}),
  fakeArray: () => Object.create(Uint8Array.prototype),
  dataView: () => new DataView(new ArrayBuffer(32), 4),
  arrayBuffer: () => new ArrayBuffer(32),
  sharedArrayBuffer: () => new SharedArrayBuffer(32),
  nan: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  minusInfinity: () => Number.NEGATIVE_INFINITY,
  minus0: () => -0,
  half: () => 0.5,
  almost1: () => 1 - Number.EPSILON,
  minus1: () => -1,
  int32Max: () => 2 ** 31 - 1,
  int32MaxPlus1: () => 2 ** 31,
  int32Min: () => -(2 ** 31),
  int32MinMinus1: () => -(2 ** 31) - 1,
  uint32Max: () => 2 ** 32 - 1,
  uint32MaxPlus1: () => 2 ** 32,
  int53: () => 2 ** 53,
  minusInt53: () => -(2 ** 53),
  int64: () => 2 ** 63,
  huge: () => Number.MAX_VALUE,
  tiny: () => Number.MIN_VALUE,
}

function fail(): never {
  throw new Error("the addon ran code of an argument")
}

const ELEMENTS = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
}
type View = InstanceType<(typeof ELEMENTS)[keyof typeof ELEMENTS]>

interface ArraySpec {
  readonly kind: "array"
  readonly type: keyof typeof ELEMENTS
  /** Elements before, in and after the window. */
  readonly before: number
  readonly length: number
  readonly after: number
  readonly memory: "plain" | "shared" | "detached" | "shrunk" | "grown"
  /** What the window begins with; the rest is CANARY. */
  readonly content: "canary" | "address" | "one" | "pollfds"
}

export type Spec =
  | { readonly kind: "odd"; readonly name: string }
  | ArraySpec
  /** A descriptor of the fuzz's own, of Node itself, or of nobody; "free" is a number that dup2() may take. */
  | { readonly kind: "fd"; readonly whose: Whose; readonly pick: number }
  | { readonly kind: "number"; readonly value: number }
  /** A part of what is left of the last buffer, or a little more or less than all of it. */
  | { readonly kind: "part"; readonly share: number; readonly delta: number; readonly unit: 1 | 8 }
  /** socklen_t *: the same, in an array. */
  | { readonly kind: "lengthRef"; readonly share: number; readonly delta: number; readonly extra: number }
  /** msg of recvmsg: the same, in the first of two words. */
  | { readonly kind: "messageRef"; readonly share: number; readonly delta: number; readonly extra: number }
  /** Control messages, mostly in order. */
  | { readonly kind: "control"; readonly parts: readonly Part[]; readonly cut: number; readonly shared: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "texts"; readonly values: readonly string[] }
  /** Bytes of memory that is shared with forked processes, where mutexes are made. */
  | { readonly kind: "mutex"; readonly type: keyof typeof ELEMENTS; readonly at: number; readonly bytes: number }

interface Part {
  readonly level: number
  readonly type: number
  readonly fds: readonly { readonly whose: Whose; readonly pick: number }[]
  /** How much longer than it is it says it is. */
  readonly lie: number
}

export type Whose = "own" | "node" | "nobody" | "free"

const odd: fc.Arbitrary<Spec> = fc.constantFrom(...Object.keys(ODD)).map((name) => ({ kind: "odd", name }))
const share = fc.oneof(fc.constant(1), fc.constantFrom(0, 0.25, 0.5, 0.75))
const delta = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) },
)
const pad = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 }))

const array: fc.Arbitrary<Spec> = fc.record({
  kind: fc.constant("array" as const),
  type: fc.constantFrom(...(Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[])),
  before: pad,
  length: fc.oneof(fc.nat(40), fc.constantFrom(0, 1, 2, 16, 64)),
  after: pad,
  memory: fc.constantFrom("plain", "plain", "plain", "plain", "shared", "detached", "shrunk", "grown"),
  content: fc.constantFrom("canary", "address", "one", "pollfds"),
})

const bytesOf = (arrays: fc.Arbitrary<Spec>) =>
  arrays.map((spec) => (spec.kind === "array" ? { ...spec, type: "Uint8Array" as const } : spec))

/** No path of them can be made, emptied or run: execve() must fail. What unlink() takes away is another: tame(). */
const text = fc.oneof(
  fc.constantFrom(
    "/dev/null",
    "/dev/null",
    "/nothing/here",
    "",
    "/dev/null/below",
    "/dev/n\0ull",
    "\ud800",
    "é".repeat(2049),
  ),
  // Lone surrogates too. fc.string() of all characters would first make a table of them, in each of these processes.
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
    .map((points) => `/nothing/${String.fromCodePoint(...points)}`),
)

const mutex: fc.Arbitrary<Spec> = fc.record({
  kind: fc.constant("mutex"),
  type: fc.constantFrom(...(Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[])),
  at: fc.oneof({ weight: 6, arbitrary: fc.nat(40).map((n) => n * 40) }, { weight: 1, arbitrary: fc.nat(1600) }),
  bytes: fc.oneof({ weight: 6, arbitrary: fc.constant(40) }, { weight: 1, arbitrary: fc.nat(80) }),
})

const fdOf = fc.record({
  whose: fc.constantFrom(...Array<Whose>(30).fill("own"), "node" as const, "nobody" as const),
  pick: fc.nat(999),
})
const often = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })
const control: fc.Arbitrary<Spec> = fc.record({
  kind: fc.constant("control" as const),
  parts: fc.array(
    fc.record({
      level: often(1, fc.oneof(fc.nat(300), fc.integer())),
      type: often(1, fc.oneof(fc.constantFrom(2, 3, 4), fc.integer())),
      fds: fc.array(fdOf, { maxLength: 5 }),
      lie: often(0, fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer())),
    }),
    { maxLength: 3 },
  ),
  cut: often(0, fc.integer({ min: -9, max: 9 })),
  shared: fc.boolean(),
})

function good(kind: string, values: readonly number[]): fc.Arbitrary<Spec> {
  const number = (of: fc.Arbitrary<number>): fc.Arbitrary<Spec> => of.map((value) => ({ kind: "number", value }))
  const named = values.length > 0 ? fc.constantFrom(...values) : fc.nat(70)
  const part = (unit: 1 | 8): fc.Arbitrary<Spec> =>
    fc.record({ kind: fc.constant("part"), share, delta, unit: fc.constant(unit) })
  switch (kind.replace("?", "")) {
    case "fd":
      return fc.record({
        kind: fc.constant("fd"),
        whose: fc.constantFrom("own", "own", "own", "own", "own", "own", "node", "nobody"),
        pick: fc.nat(999),
      })
    case "newfd":
      return fc.record({
        kind: fc.constant("fd"),
        whose: fc.constantFrom("free", "free", "free", "free", "node", "nobody"),
        pick: fc.nat(999),
      })
    case "status": {
      const words = array.map((spec) => (spec.kind === "array" ? { ...spec, type: "Int32Array" as const } : spec))
      return fc.oneof(words, fc.constant({ kind: "odd", name: "null" } as const))
    }
    case "text":
      return text.map((value) => ({ kind: "text", value }))
    case "texts": {
      const list = fc.array(text, { maxLength: 6 }).map((values): Spec => ({ kind: "texts", values }))
      return kind.endsWith("?") ? fc.oneof(list, fc.constant({ kind: "odd", name: "null" } as const)) : list
    }
    case "control":
      return fc.oneof(
        { weight: 4, arbitrary: control },
        { weight: 1, arbitrary: bytesOf(array) },
        { weight: 1, arbitrary: fc.constant({ kind: "odd", name: "null" }) },
      )
    case "room":
      return fc.oneof(
        { weight: 4, arbitrary: bytesOf(array) },
        { weight: 1, arbitrary: fc.constant({ kind: "odd", name: "null" }) },
      )
    case "msg":
      return fc.record({ kind: fc.constant("messageRef" as const), share, delta, extra: fc.nat(2) })
    case "stat":
      return array.map((spec) => (spec.kind === "array" ? { ...spec, length: spec.length + 130 } : spec))
    case "mutex":
      return mutex
    case "in":
    case "in16":
    case "out":
    case "out8":
    case "out16":
      return kind.endsWith("?") ? fc.oneof(array, fc.constant({ kind: "odd", name: "null" } as const)) : array
    case "lenref":
    case "len": {
      const ref = fc.record({ kind: fc.constant("lengthRef" as const), share, delta, extra: fc.nat(2) })
      return kind.endsWith("?") ? fc.oneof(ref, fc.constant({ kind: "odd", name: "null" } as const)) : ref
    }
    case "offset":
    case "length":
      return part(1)
    case "count8":
      return part(8)
    default:
      return number(
        fc.oneof({ weight: 4, arbitrary: named }, fc.nat(70), fc.integer(), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      )
  }
}

/** Arguments of one call: mostly what it takes, sometimes anything, sometimes too few or too many. */
export function argumentsFor(
  kinds: readonly { kind: string; values: readonly number[] }[],
): fc.Arbitrary<readonly Spec[]> {
  const each = kinds.map(({ kind, values }) =>
    fc.oneof({ weight: 9, arbitrary: good(kind, values) }, { weight: 1, arbitrary: fc.oneof(odd, array) }),
  )
  const count = fc.oneof(
    { weight: 15, arbitrary: fc.constant(kinds.length) },
    { weight: 1, arbitrary: fc.nat(kinds.length + 3) },
  )
  return fc
    .tuple(fc.tuple(...each), fc.tuple(odd, odd, odd), count)
    .map(([args, more, n]) => [...args, ...more].slice(0, n))
}

export const CANARY = 0xa5

/** What descriptions refer to. */
export interface Context {
  /** A descriptor of that kind. @param pick chooses among several */
  fd(whose: Whose, pick: number): number
  /** Memory of sharedMemory(). */
  readonly shared: ArrayBuffer
  readonly contents: Readonly<Record<ArraySpec["content"], Uint8Array>>
}

export interface Value {
  readonly value: unknown
  /** All bytes of the memory behind an array, canaries included. */
  readonly memory?: Uint8Array | undefined
}

function makeArray(spec: ArraySpec, context: Context): Value {
  const Elements = ELEMENTS[spec.type]
  const size = Elements.BYTES_PER_ELEMENT
  const bytes = (spec.before + spec.length + spec.after) * size
  const resizable = spec.memory === "shrunk" || spec.memory === "grown"
  const buffer: ArrayBuffer & { resize(bytes: number): void } = resizable
    ? Reflect.construct(ArrayBuffer, [bytes, { maxByteLength: 2 * bytes }]) // lib es2023 has no second parameter
    : Reflect.construct(spec.memory === "shared" ? SharedArrayBuffer : ArrayBuffer, [bytes])
  // Without a length it follows the buffer when that is resized.
  const view: View =
    spec.memory === "grown"
      ? new Elements(buffer, spec.before * size)
      : new Elements(buffer, spec.before * size, spec.length)
  const memory = new Uint8Array(buffer).fill(CANARY)
  memory.set(context.contents[spec.content].subarray(0, spec.length * size), spec.before * size)
  if (spec.memory === "detached")
    return { value: view, memory: new Uint8Array(structuredClone(buffer, { transfer: [buffer] })) }
  if (spec.memory === "shrunk") buffer.resize(Math.floor(bytes / 2))
  if (spec.memory === "grown") buffer.resize(Math.floor(bytes * 1.5))
  return { value: view, memory: new Uint8Array(buffer) }
}

function makeControl(spec: Spec & { kind: "control" }, context: Context): Value {
  const parts = spec.parts.map(({ level, type, fds, lie }) => {
    const part = Buffer.alloc(16 + ((fds.length * 4 + 7) & ~7))
    part.writeBigInt64LE(BigInt(16 + fds.length * 4 + lie))
    part.writeInt32LE(level, 8)
    part.writeInt32LE(type, 12)
    for (const [i, { whose, pick }] of fds.entries()) part.writeInt32LE(context.fd(whose, pick), 16 + i * 4)
    return part
  })
  const all = Buffer.concat(parts)
  const length = Math.max(0, all.length + spec.cut)
  const value = new Uint8Array(spec.shared ? new SharedArrayBuffer(length) : new ArrayBuffer(length))
  value.set(all.subarray(0, length))
  return { value, memory: new Uint8Array(value.buffer) }
}

/** @param left bytes of the last buffer from the offset on */
function makeValue(spec: Spec, left: number, context: Context): Value {
  switch (spec.kind) {
    case "odd":
      return { value: ODD[spec.name]?.() }
    case "number":
      return { value: spec.value }
    case "fd":
      return { value: context.fd(spec.whose, spec.pick) }
    case "part":
      return { value: Math.floor((left * spec.share) / spec.unit) + spec.delta }
    case "lengthRef": {
      const value = new Uint32Array(1 + spec.extra).fill(CANARY * 0x01010101)
      value[0] = Math.floor(left * spec.share) + spec.delta
      return { value, memory: new Uint8Array(value.buffer) }
    }
    case "messageRef": {
      const value = new Uint32Array(2 + spec.extra).fill(CANARY * 0x01010101)
      value[0] = Math.floor(left * spec.share) + spec.delta
      return { value, memory: new Uint8Array(value.buffer) }
    }
    case "control":
      return makeControl(spec, context)
    case "text":
      return { value: spec.value }
    case "texts":
      return { value: spec.values }
    case "mutex": {
      const Elements = ELEMENTS[spec.type]
      const size = Elements.BYTES_PER_ELEMENT
      const at = Math.floor(spec.at / size) * size
      const view = new Elements(context.shared, at, Math.floor(spec.bytes / size))
      return { value: view, memory: new Uint8Array(context.shared) }
    }
    case "array":
      return makeArray(spec, context)
  }
}

/**
 * Makes the values of one call.
 * @param context where descriptors and contents come from
 */
export function makeValues(specs: readonly Spec[], context: Context): Value[] {
  let left = 0
  const made: Value[] = []
  for (const spec of specs) {
    const one = makeValue(spec, left, context)
    if (ArrayBuffer.isView(one.value)) left = one.value.byteLength
    else if (one.value === null) left = 0
    if (spec.kind === "part") left = Math.max(0, left - Number(one.value))
    made.push(one)
  }
  return made
}
