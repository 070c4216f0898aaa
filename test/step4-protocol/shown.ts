// What a scene of the parts about bytes finds wrong, and how bytes are shown. For the graded process and the check.

import type { Text } from "../../workbook/manifest.ts"

/** The check makes a diagnosis of it. */
export interface Finding {
  readonly code: string
  readonly values: Readonly<Record<string, string | number | Text>>
  /** Bytes under each other, with a caret where they part. */
  readonly frame?: string
}

/** What a scene has found: nothing when all is well. */
export type Found = Finding | undefined

/** What a scene reports while it computes: who waits for it knows then that it is not stuck. */
export const GOES_ON = "goes on"

/** "01 02 ff", or a part of it. */
export function hex(bytes: Uint8Array, from = 0, most = 16): string {
  const shown = Array.from(bytes.subarray(from, from + most), (byte) => byte.toString(16).padStart(2, "0"))
  if (bytes.length === 0) return "0 B"
  return [...(from > 0 ? ["..."] : []), ...shown, ...(bytes.length > from + most ? ["..."] : [])].join(" ")
}

/** Offset of the first byte in which they differ. */
export function partingOf(right: Uint8Array, got: Uint8Array): number {
  const at = right.findIndex((byte, i) => byte !== got[i])
  return at === -1 ? right.length : at
}

/** Both under each other, from a little before the place where they part. */
export function beside(what: string, right: Uint8Array, got: Uint8Array): string {
  const parting = partingOf(right, got)
  const from = parting > 8 ? parting - 4 : 0
  const column = 4 + 3 * (parting - from) + (from > 0 ? 4 : 0)
  return [what, `  ✓ ${hex(right, from)}`, `  ✗ ${hex(got, from)}`, `${" ".repeat(column)}^^`].join("\n")
}

/** Bytes with a caret under one of them. */
export function pointed(what: string, bytes: Uint8Array, at: number): string {
  const from = at > 8 ? at - 4 : 0
  const column = 2 + 3 * (at - from) + (from > 0 ? 4 : 0)
  return [what, `  ${hex(bytes, from)}`, `${" ".repeat(column)}^^`].join("\n")
}
