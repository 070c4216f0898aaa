// read and recv, write and send: a reader may use either, so faults strike both and counts take both together.

import type { TraceRecord } from "../trace/file.ts"

const TWINS: Readonly<Record<string, string>> = { read: "recv", write: "send" }

/** The fault rules, and the same ones for the twins of their calls. */
export function onEither(...faults: readonly string[]): string[] {
  return faults.flatMap((fault) => {
    const [call = ""] = fault.split(" ")
    const twin = TWINS[call]
    return twin === undefined ? [fault] : [fault, fault.replace(call, twin)]
  })
}

/** The records of a call and of its twin. */
export function either(records: readonly TraceRecord[], call: "read" | "write"): TraceRecord[] {
  return records.filter((record) => record.call === call || record.call === TWINS[call])
}
