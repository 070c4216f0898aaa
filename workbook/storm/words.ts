// Words for what is in a storm. Loaded by the page as well: nothing of Node here.

import type { Text } from "../manifest.ts"
import type { ClientKind } from "./plan.ts"

/** Kinds of bad clients, in a few words. */
export const CLIENT_WORDS: Readonly<Record<ClientKind, Text>> = {
  good: { en: "good client", ko: "제대로 된 클라이언트" },
  resets: { en: "client that resets", ko: "RST를 보내는 클라이언트" },
  vanishes: { en: "client that falls silent", ko: "말이 끊긴 클라이언트" },
  leaves: { en: "client that leaves at once", ko: "오자마자 떠나는 클라이언트" },
  deaf: { en: "client that reads nothing", ko: "읽지 않는 클라이언트" },
  endless: { en: "client with an endless line", ko: "끝없는 줄을 보내는 클라이언트" },
}
