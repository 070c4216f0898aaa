// What the simulator of frames says, in both languages.

import type { Lang } from "../../../workbook/manifest.ts"
import { begun, type CutsName, LENGTH_BYTES, MOST_BYTES, type Step, type StreamName } from "./framing-model.ts"
import type { Difference, Given, Wrong } from "./framing-wrong.ts"

export interface FramingWords {
  readonly label: string
  /** Who has buttons, and what they are. */
  readonly walk: string
  readonly walks: Readonly<Record<"next" | "back" | "all", string>>
  readonly sent: string
  readonly cut: string
  readonly cuts: Readonly<Record<CutsName, string>>
  readonly tooLong: string
  /** Over the bytes that are sent, and what to do there. */
  readonly cutting: string
  /** The button between two bytes; n is in front of byte n, from 0. */
  readonly between: (n: number) => string
  readonly frame: (number: number, length: number) => string
  readonly read: (number: number) => string
  /** The picture of what has come in. */
  readonly stream: string
  readonly length: string
  readonly payload: string
  readonly lengthThere: (bytes: number) => string
  readonly payloadThere: (bytes: number, length: number) => string
  readonly above: string
  readonly log: string
  readonly right: string
  readonly beside: string
  readonly wrong: Readonly<Record<Wrong, string>>
  readonly broken: (count: number, of: number) => string
  readonly invitation: string
  /** In the log, before the first read. */
  readonly nothing: string
  /** What to try with a wrong one, and what it has got wrong. */
  readonly task: Readonly<Record<Wrong, string>>
  readonly why: Readonly<Record<Wrong, string>>
  readonly said: (step: Step) => string
  readonly differs: (difference: Difference) => string
  /** All has been read, and the wrong one was right. */
  readonly same: string
}

/** Hex digits of a byte. */
export function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0")
}

/** A payload as text: "hi", "\x00\x02h". */
export function quoted(payload: readonly number[]): string {
  const chars = payload.map((byte) => (byte < 0x20 || byte > 0x7e ? `\\x${hex(byte)}` : String.fromCharCode(byte)))
  return `"${chars.join("")}"`
}

/** What a decoder gave out. */
export function shown(given: Given): string {
  return typeof given === "string" ? given : quoted(given)
}

/** The names of the streams are what is in them. */
export function streamName(name: StreamName, sent: readonly (readonly number[])[], tooLong: string): string {
  return name === "too long" ? tooLong : sent.map((frame) => quoted(frame.slice(LENGTH_BYTES))).join(" ")
}

const en: FramingWords = {
  label: "Frames in a stream: a simulator",
  walk: "server",
  walks: { next: "Next step", back: "Step back", all: "To the end" },
  sent: "sent",
  cut: "cut",
  cuts: { frames: "frame by frame", bytes: "one byte each", none: "all in one", lengths: "inside the length" },
  tooLong: "too long: 0xffffffff",
  cutting: "What is sent. Click between two bytes to cut there, and again to merge. Keys: arrows and space.",
  between: (n) => `cut between bytes ${n} and ${n + 1}`,
  frame: (number, length) => `frame ${number}, length ${length.toLocaleString("en")}`,
  read: (number) => `read ${number}`,
  stream: "The server's stream. From start to end: come in and not taken yet.",
  length: "length",
  payload: "payload",
  lengthThere: (bytes) => `${bytes} of ${LENGTH_BYTES} bytes`,
  payloadThere: (bytes, length) => `${Math.min(bytes, length)} of ${length} bytes`,
  above: `above ${MOST_BYTES}`,
  log: "What each read returned and what came of it, the latest first",
  right: "right",
  beside: "beside it",
  wrong: {
    read: "one read = one frame",
    length: "a length is never cut",
    order: "little-endian",
    empty: "empty frame = end",
  },
  broken: (count, of) => `broken: ${count} of ${of}`,
  invitation: "Step through, then cut elsewhere.",
  nothing: "nothing yet",
  task: {
    read: "The decoder beside takes one read for one frame. So far nobody notices. Find cuts that break it.",
    length: "The decoder beside never waits for the rest of a length. Find cuts that break it, and cuts that do not.",
    order: "The decoder beside reads the lowest byte first. No cut saves it. Which stream hides the mistake?",
    empty: "The decoder beside takes an empty frame for the end. No cut saves it. Which stream hides the mistake?",
  },
  why: {
    read: "A read returns what has come, not what was sent.",
    length: "A length can be cut like everything else. Wait for all four bytes.",
    order: "In network order the highest byte comes first.",
    empty: "A frame without a payload is a frame. The end is a read of 0 bytes.",
  },
  said(step) {
    if ("piece" in step)
      return `read ${step.read} returns ${count(step.piece.length)}. They go to the end of the stream.`
    const { lengthBytes, length = 0, payloadBytes } = begun(step.stream)
    if (step.outcome === "malformed")
      return `malformed: ${length.toLocaleString("en")} is above ${MOST_BYTES}. Nothing waits for such a frame, and no room is made for it. The connection is over.`
    if (step.outcome !== "incomplete") return `A frame: ${quoted(step.outcome)}. start moves behind it.`
    if (lengthBytes.length === 0) return "incomplete: the stream is empty."
    if (lengthBytes.length < LENGTH_BYTES)
      return `incomplete: ${lengthBytes.length} of the ${LENGTH_BYTES} bytes of the length are there. Nothing changes.`
    return `incomplete: ${payloadBytes} of the ${length} bytes of the payload are there. Nothing changes.`
  },
  differs({ read, frame, got, right }) {
    const what = () => {
      if (got === undefined)
        return right === "malformed" ? "does not see that the length is too long" : `has lost frame ${frame}`
      if (got === "malformed") return `calls frame ${frame} malformed`
      if (got === "end") return `takes frame ${frame} for the end`
      if (right === undefined) return `gives out ${quoted(got)} as frame ${frame}, which is not all there yet`
      return `gives out ${quoted(got)} as frame ${frame}`
    }
    const should = right === undefined || got === undefined ? "" : ` It is ${shown(right)}.`
    return `Broken in read ${read}: the decoder beside ${what()}.${should}`
  },
  same: "Both gave out the same, to the end. Here nobody notices.",
}

function count(bytes: number): string {
  return bytes === 1 ? "1 byte" : `${bytes} bytes`
}

const ko: FramingWords = {
  label: "스트림 속의 프레임 시뮬레이터",
  walk: "서버",
  walks: { next: "다음 걸음", back: "한 걸음 뒤로", all: "끝까지" },
  sent: "보낸 것",
  cut: "자르기",
  cuts: { frames: "프레임마다", bytes: "1바이트씩", none: "한 덩어리", lengths: "길이 한가운데" },
  tooLong: "너무 긺: 0xffffffff",
  cutting: "보낸 바이트입니다. 두 바이트 사이를 누르면 잘리고, 다시 누르면 붙습니다. 키보드는 화살표와 스페이스입니다.",
  between: (n) => `${n}번째와 ${n + 1}번째 바이트 사이 자르기`,
  frame: (number, length) => `${number}번 프레임, 길이 ${length.toLocaleString("en")}`,
  read: (number) => `read ${number}`,
  stream: "서버의 스트림입니다. start부터 end까지가 들어왔고 아직 꺼내지 않은 바이트입니다.",
  length: "길이",
  payload: "페이로드",
  lengthThere: (bytes) => `${LENGTH_BYTES}바이트 중 ${bytes}바이트`,
  payloadThere: (bytes, length) => `${length}바이트 중 ${Math.min(bytes, length)}바이트`,
  above: `한도 ${MOST_BYTES} 초과`,
  log: "read가 반환한 것과 거기서 나온 것, 최근 것부터",
  right: "올바른 디코더",
  beside: "나란히 볼 디코더",
  wrong: {
    read: "read 한 번 = 프레임 하나",
    length: "길이는 잘리지 않는다",
    order: "리틀 엔디언",
    empty: "빈 프레임 = 끝",
  },
  broken: (count, of) => `망가뜨린 것: ${of}개 중 ${count}개`,
  invitation: "한 걸음씩 가 보고, 다른 곳을 잘라 보십시오.",
  nothing: "아직 없음",
  task: {
    read: "옆의 디코더는 read 한 번을 프레임 하나로 여깁니다. 지금까지는 아무도 눈치채지 못합니다. 어디를 자르면 망가집니까?",
    length:
      "옆의 디코더는 길이의 나머지를 기다리지 않습니다. 어디를 자르면 망가지고, 어디를 자르면 멀쩡한지 찾아 보십시오.",
    order:
      "옆의 디코더는 낮은 자리 바이트부터 읽습니다. 어떻게 잘라도 틀립니다. 틀린 것이 드러나지 않는 스트림은 무엇입니까?",
    empty:
      "옆의 디코더는 빈 프레임을 끝으로 여깁니다. 어떻게 잘라도 틀립니다. 틀린 것이 드러나지 않는 스트림은 무엇입니까?",
  },
  why: {
    read: "read는 상대가 보낸 단위가 아니라, 지금까지 도착한 만큼을 반환합니다.",
    length: "길이도 잘릴 수 있습니다. 네 바이트가 모두 올 때까지 기다려야 합니다.",
    order: "네트워크 순서에서는 가장 높은 자리의 바이트가 먼저 옵니다.",
    empty: "페이로드가 없는 프레임도 프레임입니다. 끝은 read가 0을 반환할 때입니다.",
  },
  said(step) {
    if ("piece" in step) return `read ${step.read}: ${step.piece.length}바이트를 받아 스트림 끝에 붙입니다.`
    const { lengthBytes, length = 0, payloadBytes } = begun(step.stream)
    if (step.outcome === "malformed")
      return `malformed: 길이 ${length.toLocaleString("en")}, 한도 ${MOST_BYTES}. 이런 프레임은 기다리지도 않고 자리를 마련하지도 않습니다. 연결은 끝입니다.`
    if (step.outcome !== "incomplete")
      return `${quoted(step.outcome)} 프레임이 나왔습니다. start가 그 뒤로 옮겨 갑니다.`
    if (lengthBytes.length === 0) return "incomplete: 스트림이 비어 있습니다."
    if (lengthBytes.length < LENGTH_BYTES)
      return `incomplete: 길이 ${LENGTH_BYTES}바이트 중 ${lengthBytes.length}바이트만 왔습니다. 아무것도 바뀌지 않습니다.`
    return `incomplete: 페이로드 ${length}바이트 중 ${payloadBytes}바이트만 왔습니다. 아무것도 바뀌지 않습니다.`
  },
  differs({ read, frame, got, right }) {
    const what = () => {
      if (got === undefined)
        return right === "malformed" ? "길이가 너무 긴데도 알아채지 못했습니다" : `${frame}번 프레임을 잃어버렸습니다`
      if (got === "malformed") return `${frame}번 프레임을 malformed라고 했습니다`
      if (got === "end") return `${frame}번 프레임을 끝으로 여겼습니다`
      if (right === undefined) return `${frame}번 프레임이 아직 다 오지 않았는데 ${quoted(got)} 페이로드를 내놓았습니다`
      return `${frame}번 프레임으로 ${quoted(got)} 페이로드를 내놓았습니다`
    }
    const should = right === undefined || got === undefined ? "" : ` 맞는 것은 ${shown(right)}입니다.`
    return `read ${read}에서 망가졌습니다. ${what()}.${should}`
  },
  same: "끝까지 둘이 내놓은 것이 같습니다. 여기서는 아무도 눈치채지 못합니다.",
}

export const framingWords: Readonly<Record<Lang, FramingWords>> = { en, ko }
