// The codecs that are compared: those of the step, and what programs take from npm. Each in the way that its own documentation
// recommends for speed.

import { Builder, ByteBuffer } from "flatbuffers"
import { Packr } from "msgpackr"
import protobuf from "protobufjs"
import { newStream } from "#impl/step4-protocol/frame"
import { getRecord, newCursor, putRecord, type Schema } from "#impl/step4-protocol/record"
import { layoutOf, openView, putView, readNumber, readText, slotOf } from "#impl/step4-protocol/view"
import type { Codec } from "./codec.ts"
import { type Customer, FIELDS, NUMBER_FIELD, TEXT_FIELD } from "./example.ts"

const json: Codec = {
  encode: (customer) => Buffer.from(JSON.stringify(customer)),
  decode: (bytes) => JSON.parse(asBuffer(bytes).toString()) as Customer,
  readTwo: (bytes) => pick(json.decode(bytes)),
}

/** Records of step 4: fields with numbers. */
function records(): Codec {
  const kinds = { text: "string", u32: "uint", f64: "double" } as const
  const schema: Schema = FIELDS.map(({ name, kind }, i) => ({ number: i + 1, name, kind: kinds[kind] }))
  const out = newStream()
  const decode = (bytes: Uint8Array) => getRecord(newCursor(bytes), schema) as Customer
  return {
    encode(customer) {
      out.start = 0
      out.end = 0
      putRecord(out, schema, customer)
      return out.bytes.subarray(0, out.end)
    },
    decode,
    readTwo: (bytes) => pick(decode(bytes)),
  }
}

/** Views of step 4: fields in their places. */
function views(): Codec {
  const layout = layoutOf(FIELDS.map(({ name, kind }) => [name, kind]))
  const [text, number] = [slotOf(layout, TEXT_FIELD), slotOf(layout, NUMBER_FIELD)]
  const out = newStream()
  const open = (bytes: Uint8Array) => {
    const view = openView(layout, bytes)
    if (view === "malformed") throw new Error("the record is malformed")
    return view
  }
  return {
    encode(customer) {
      out.start = 0
      out.end = 0
      putView(out, layout, customer)
      return out.bytes.subarray(0, out.end)
    },
    decode(bytes) {
      const view = open(bytes)
      const customer: Customer = {}
      for (const slot of layout.slots)
        customer[slot.name] = slot.kind === "text" ? readText(view, slot) : readNumber(view, slot)
      return customer
    },
    readTwo(bytes) {
      const view = open(bytes)
      return [readText(view, text), readNumber(view, number)]
    },
  }
}

/** With shared structures: the names of fields are sent once, not with each record. */
function messagePack(): Codec {
  const packr = new Packr({ structures: [] })
  const decode = (bytes: Uint8Array) => packr.unpack(bytes) as Customer
  return { encode: (customer) => packr.pack(customer), decode, readTwo: (bytes) => pick(decode(bytes)) }
}

function protocolBuffers(): Codec {
  const kinds = { text: "string", u32: "uint32", f64: "double" } as const
  const type = new protobuf.Type("Customer")
  for (const [i, { name, kind }] of FIELDS.entries()) type.add(new protobuf.Field(name, i + 1, kinds[kind]))
  new protobuf.Root().add(type)
  const decode = (bytes: Uint8Array) => type.decode(bytes) as unknown as Customer
  return { encode: (customer) => type.encode(customer).finish(), decode, readTwo: (bytes) => pick(decode(bytes)) }
}

/** What flatc would generate: a table whose fields are found through its vtable. */
function flatBuffers(): Codec {
  const builder = new Builder(1024)
  const slots = FIELDS.map((field, i) => ({ ...field, slot: 4 + 2 * i }))
  const text = slots.find(({ name }) => name === TEXT_FIELD)
  const number = slots.find(({ name }) => name === NUMBER_FIELD)
  const root = (buffer: ByteBuffer) => buffer.readInt32(buffer.position()) + buffer.position()
  const read = (buffer: ByteBuffer, table: number, slot: number, kind: string): string | number => {
    const at = buffer.__offset(table, slot)
    if (at === 0) return kind === "text" ? "" : 0
    if (kind === "text") return buffer.__string(table + at) as string
    return kind === "u32" ? buffer.readUint32(table + at) : buffer.readFloat64(table + at)
  }
  return {
    encode(customer) {
      builder.clear()
      const texts = FIELDS.map(({ name, kind }) => (kind === "text" ? builder.createString(String(customer[name])) : 0))
      builder.startObject(FIELDS.length)
      for (const [i, { name, kind }] of FIELDS.entries()) {
        if (kind === "text") builder.addFieldOffset(i, texts[i] ?? 0, 0)
        else if (kind === "u32") builder.addFieldInt32(i, Number(customer[name]), 0)
        else builder.addFieldFloat64(i, Number(customer[name]), 0)
      }
      builder.finish(builder.endObject())
      return builder.asUint8Array()
    },
    decode(bytes) {
      const buffer = new ByteBuffer(bytes)
      const table = root(buffer)
      const customer: Customer = {}
      for (const { name, kind, slot } of slots) customer[name] = read(buffer, table, slot, kind)
      return customer
    },
    readTwo(bytes) {
      const buffer = new ByteBuffer(bytes)
      const table = root(buffer)
      return [
        read(buffer, table, text?.slot ?? 0, "text") as string,
        read(buffer, table, number?.slot ?? 0, "u32") as number,
      ]
    },
  }
}

function pick(customer: Customer): readonly [string, number] {
  return [customer[TEXT_FIELD] as string, customer[NUMBER_FIELD] as number]
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

/** Each made new: what one has learned of the data is its own. */
export const codecs: Readonly<Record<string, () => Codec>> = {
  record: records,
  view: views,
  json: () => json,
  msgpackr: messagePack,
  protobufjs: protocolBuffers,
  flatbuffers: flatBuffers,
}
