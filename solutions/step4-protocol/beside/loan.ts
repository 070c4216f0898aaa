// What becomes of a frame that somebody keeps: it is a view of a stream, and the stream goes on.

import { isProgram } from "../../../runtime/program.ts"
import { append, newStream, nextFrame, putFrame, release, type Stream } from "../frame.ts"

// #region loan
function keepAView(stream: Stream): void {
  append(stream, framed("pay 100 to Ann"))
  const request = nextFrame(stream, 1000)
  if (typeof request === "string") return
  const kept = request // a view
  const sliced = asBuffer(request).slice() // of a Buffer: a view too
  const copied = Uint8Array.from(request)

  void release(stream) // all is taken: the next bytes begin at the front
  append(stream, framed("pay 999 to Bob"))
  console.log(`kept:   ${text(kept)}`)
  console.log(`sliced: ${text(sliced)}`)
  console.log(`copied: ${text(copied)}`)
}
// #endregion loan

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

function framed(text: string): Uint8Array {
  const out = newStream()
  putFrame(out, Buffer.from(text))
  return out.bytes.subarray(out.start, out.end)
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString()
}

if (isProgram(import.meta.url)) keepAView(newStream())
