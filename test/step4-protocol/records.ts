// Part 4.4: records. Whether others understand them is decided by protobufjs, which knows nothing of this workbook.

import { isDeepStrictEqual } from "node:util"
import { double, maxSafeInteger, maxSafeNat, option, record, sample } from "fast-check"
import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { anyText } from "./any-text.ts"
import { findsNothing, LIMITS } from "./codec-check.ts"
import { hex } from "./shown.ts"

type Record_ = Readonly<Record<string, unknown>>

/** The fields of the scene `others`, in the words of protobuf. */
async function sampleType() {
  const { default: protobuf } = await import("protobufjs")
  const type = new protobuf.Type("Sample")
    .add(new protobuf.Field("count", 1, "uint64"))
    .add(new protobuf.Field("delta", 2, "sint64"))
    .add(new protobuf.Field("ratio", 3, "double"))
    .add(new protobuf.Field("name", 17, "string"))
    .add(new protobuf.Field("inner", 500, "Sample"))
  new protobuf.Root().add(type)
  return {
    encode: (values: Record_): Uint8Array => type.encode(type.fromObject(values)).finish(),
    decode: (bytes: Uint8Array): Record_ => type.toObject(type.decode(bytes), { longs: Number }),
  }
}

/** What JSON can carry: no NaN, no -0, and nothing for undefined. */
const plain = {
  count: option(maxSafeNat(), { nil: undefined }),
  delta: option(
    maxSafeInteger().map((value) => Math.trunc(value / 2) + 0),
    { nil: undefined },
  ),
  ratio: option(
    double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    { nil: undefined },
  ),
  name: option(anyText, { nil: undefined }),
}
const anyValues = record({ ...plain, inner: option(record(plain), { nil: undefined }) })

/** First the simple ones: the first that goes wrong is shown. */
function allValues(): Record_[] {
  const simple: Record_[] = [
    { count: 1 },
    { delta: -1 },
    { ratio: 0.5 },
    { name: "hé" },
    { inner: { count: 1 } },
    { count: 1, delta: -1, ratio: 0.5, name: "한", inner: { name: "x", inner: { count: 0 } } },
  ]
  const any = sample(anyValues, { seed: 20_260_401, numRuns: 60 })
  return JSON.parse(JSON.stringify([...simple, ...any])) as Record_[]
}

const shown = (values: unknown): string => JSON.stringify(values).slice(0, 100)

/** Both directions: its bytes are read here, ours there. */
async function protobuf(scene: Scene): Promise<void> {
  const { encode, decode } = await sampleType()
  const values = allValues()
  const theirs = values.map((each) => encode(each))
  const records = theirs.map((bytes) => Buffer.from(bytes).toString("hex"))
  await scene.start("others", { records, values }, { hidesCalls: true, limits: LIMITS })
  const read = await scene.value<unknown[]>("returning")
  for (const [i, expected] of values.entries()) {
    if (isDeepStrictEqual(read[i], expected)) continue
    const said = hex(theirs[i] ?? new Uint8Array(0), 0, 24)
    throw new Diagnosis("E4-PROTOBUF", { call: "getRecord", said, expected: shown(expected), saw: shown(read[i]) })
  }
  const written = await scene.value<string[]>("returning", 1)
  for (const [i, expected] of values.entries()) {
    const ours = Buffer.from(written[i] ?? "", "hex")
    const got = decodes(decode, ours)
    if (isDeepStrictEqual(got, expected)) continue
    const said = hex(ours, 0, 24)
    throw new Diagnosis("E4-PROTOBUF", { call: "putRecord", said, expected: shown(expected), saw: shown(got) })
  }
}

function decodes(decode: (bytes: Uint8Array) => Record_, bytes: Uint8Array): unknown {
  try {
    return decode(bytes)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export const recordsChecks: StepChecks = {
  "4.4a": findsNothing("varintsOut"),
  "4.4b": findsNothing("varintsIn"),
  "4.4c": findsNothing("recordsOut"),
  "4.4d": findsNothing("recordsIn"),
  "4.4e": findsNothing("unknown"),
  "4.4f": findsNothing("lengths"),
  "4.4g": findsNothing("depth"),
  "4.4h": findsNothing("mutations"),
  "4.4i": protobuf,
}
