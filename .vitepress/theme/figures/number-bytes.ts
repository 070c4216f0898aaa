// A number as bytes, in both orders: what the figure NumberBytes shows.

export const KINDS = ["u32", "i32", "f64"] as const
export type Kind = (typeof KINDS)[number]

export const SIZE: Readonly<Record<Kind, number>> = { u32: 4, i32: 4, f64: 8 }

/** What is typed as a number, undefined when it is none: "1e3", "0xff", "-1", "0.1", "Infinity". */
export function parse(typed: string): number | undefined {
  const text = typed.trim().replace(/(?<=\d)[,_](?=\d{3})/g, "")
  if (text === "") return undefined
  const sign = /^-0x/i.test(text) ? -1 : 1 // Number() takes no sign before 0x
  const value = sign * Number(sign === -1 ? text.slice(1) : text)
  return Number.isNaN(value) && text !== "NaN" ? undefined : value
}

/** The bytes in network order; an integer that does not fit is cut to its lowest 32 bits, as DataView does. */
export function bytesOf(kind: Kind, value: number): number[] {
  const view = new DataView(new ArrayBuffer(SIZE[kind]))
  if (kind === "u32") view.setUint32(0, value)
  else if (kind === "i32") view.setInt32(0, value)
  else view.setFloat64(0, value)
  return [...new Uint8Array(view.buffer)]
}

/** The number that these bytes are, in network order or in the other one. */
export function numberOf(kind: Kind, bytes: readonly number[], order: "network" | "little" = "network"): number {
  const view = new DataView(Uint8Array.from(bytes).buffer)
  const little = order === "little"
  if (kind === "u32") return view.getUint32(0, little)
  return kind === "i32" ? view.getInt32(0, little) : view.getFloat64(0, little)
}

/** "2c" */
export function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0")
}
