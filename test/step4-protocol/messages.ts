// What the checks of a server send and expect, by the reference's own message.ts.

import { putU32 } from "../../solutions/step4-protocol/bytes.ts"
import { newStream, nextFrame } from "../../solutions/step4-protocol/frame.ts"
import {
  ANSWER,
  FAILED,
  type Message,
  message,
  parseMessage,
  putFailed,
  REASONS,
} from "../../solutions/step4-protocol/message.ts"
import type { Text } from "../../workbook/manifest.ts"
import { quoteBytes } from "../../workbook/trace/preview.ts"

/** A request in its frame. */
export function request(type: number, id: number, body: Uint8Array | string = ""): Buffer {
  return Buffer.from(message(type, id, Buffer.from(body)))
}

/** The body of an AFTER. */
export function after(ms: number, bytes = ""): Buffer {
  const body = Buffer.concat([Buffer.alloc(4), Buffer.from(bytes)])
  putU32(body, 0, ms)
  return body
}

/** An answer in its frame. */
export function answer(id: number, body: Uint8Array | string): Buffer {
  return request(ANSWER, id, body)
}

/** A FAILED in its frame. */
export function failed(id: number, reason: number): Buffer {
  const out = newStream()
  putFailed(out, id, reason)
  return Buffer.from(out.bytes.subarray(out.start, out.end))
}

/** The whole messages at the beginning of what has arrived, and how many bytes are behind them. */
export function messagesIn(bytes: Uint8Array): { messages: Message[]; rest: number } {
  const stream = { bytes, start: 0, end: bytes.length }
  const messages: Message[] = []
  for (;;) {
    const { start } = stream
    const frame = nextFrame(stream, bytes.length)
    const parsed = typeof frame === "string" ? undefined : parseMessage(frame)
    if (parsed === undefined) return { messages, rest: bytes.length - start }
    messages.push(parsed)
  }
}

const MOST_SHOWN = 6
const NOTHING: Text = { en: "nothing", ko: "없음" }

/** What has arrived, for a diagnosis: `ANSWER 7 "hello", FAILED 9 bad body`. */
export function shown(bytes: Uint8Array): Text | string {
  if (bytes.length === 0) return NOTHING
  const { messages, rest } = messagesIn(bytes)
  const texts = messages.slice(0, MOST_SHOWN).map(({ type, id, body }) => {
    if (type === FAILED)
      return `FAILED ${id} ${REASONS[((body[0] ?? 0) << 8) | (body[1] ?? 0)] ?? quoteBytes(body, 24)}`
    return `${type === ANSWER ? "ANSWER" : `type ${type},`} ${id} ${quoteBytes(body, 24)}`
  })
  if (messages.length > MOST_SHOWN) texts.push(`... (${messages.length})`)
  if (rest > 0) texts.push(quoteBytes(bytes.subarray(bytes.length - rest), 24))
  return texts.join(", ")
}
