// The reference of system calls: what native/calls.h says about each call, with the words of runtime/sys.ts (English)
// and of the table below (Korean). Both files are read as text, so that the site builds without a compiler.
//
// Left out: what an argument means in detail; the man page that each entry links to says that best.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { manLink } from "./glossary.ts"
import type { Lang, Text } from "./manifest.ts"
import { ROOT } from "./paths.ts"

export interface Call {
  readonly name: string
  readonly section: number
  /** FD, BYTES, COUNT, INT or ZERO. */
  readonly result: string
  readonly args: readonly Argument[]
}

export interface Argument {
  readonly name: string
  readonly kind: string
  /** Family of constants in native/constants.h, or a struct. */
  readonly family: string | undefined
}

const summariesKo: Readonly<Record<string, string>> = {
  socket: "소켓을 엽니다.",
  setsockopt: "옵션을 설정합니다. 대부분 int 하나를 받습니다.",
  getsockopt: "옵션을 optval에 읽어 옵니다.",
  bind: "소켓에 자기 쪽 주소를 붙입니다.",
  listen: "소켓을 수동 소켓으로 바꿉니다. 이제부터 커널이 핸드셰이크를 끝내고 연결을 큐에 쌓습니다.",
  accept4: "기다리는 연결 가운데 맨 앞의 것을 꺼냅니다. 하나도 없으면 블로킹됩니다.",
  connect: "상대에게 연결합니다. 핸드셰이크가 끝나거나 실패할 때까지 블로킹됩니다.",
  getsockname: "소켓 자신의 주소를 알려 줍니다. 포트 0에 bind했다면 커널이 고른 포트를 알 수 있습니다.",
  getpeername: "상대의 주소를 알려 줍니다.",
  recv: "플래그를 줄 수 있는 read()입니다.",
  send: "플래그를 줄 수 있는 write()입니다.",
  shutdown: "연결의 한 방향 또는 양방향을 끝냅니다. 디스크립터는 열려 있으므로 따로 닫아야 합니다.",
  read: "지금 있는 것을 count바이트까지 읽어 buf의 offset부터 채웁니다. 아무것도 없으면 블로킹됩니다.",
  write: "바이트를 커널에 넘깁니다. 실제로 보내는 것은 나중입니다. 빈자리가 전혀 없으면 블로킹됩니다.",
  close: "디스크립터를 놓습니다. 연결은 그것을 가리키는 마지막 디스크립터가 닫힐 때 끝납니다.",
  fcntl: "디스크립터나 열린 파일의 플래그를 읽고 바꾸거나, 디스크립터를 복제합니다.",
  poll: "디스크립터 가운데 하나가 준비될 때까지 기다립니다.",
  epoll_create1: "epoll 인스턴스를 엽니다.",
  epoll_ctl: "관심 집합에 디스크립터를 넣거나, 바꾸거나, 뺍니다.",
  epoll_wait: "이벤트를 기다립니다.",
  getrlimit: "프로세스의 제한값을 읽습니다.",
  setrlimit:
    "프로세스의 제한값을 바꿉니다. RLIMIT_NOFILE은 코드가 시작되기 전에 Node가 이미 하드 제한까지 올려 둡니다.",
  eventfd: "커널 안의 8바이트 카운터를 디스크립터로 엽니다. write는 더하고, read는 가져가면서 0으로 되돌립니다.",
  gettid: "호출한 스레드의 커널 번호를 알려 줍니다. 메인 스레드에서는 프로세스 번호와 같습니다.",
  sched_yield: "프로세서를 내놓고 기다리는 스레드 뒤에 섭니다.",
}

const kinds: Readonly<Record<string, Text>> = {
  fd: { en: "descriptor", ko: "디스크립터" },
  int: { en: "int32", ko: "int32" },
  uint: { en: "uint32", ko: "uint32" },
  in: { en: "buffer that the kernel reads", ko: "커널이 읽는 버퍼" },
  out: { en: "buffer that the kernel fills", ko: "커널이 채우는 버퍼" },
  in16: { en: "buffer of at least 16 bytes that the kernel reads", ko: "커널이 읽는 16바이트 이상의 버퍼" },
  out16: { en: "buffer of at least 16 bytes that the kernel fills", ko: "커널이 채우는 16바이트 이상의 버퍼" },
  "in?": { en: "buffer that the kernel reads, or null", ko: "커널이 읽는 버퍼 또는 null" },
  "out?": { en: "buffer that the kernel fills, or null", ko: "커널이 채우는 버퍼 또는 null" },
  offset: { en: "first byte in the buffer", ko: "버퍼 안의 첫 바이트 위치" },
  length: { en: "bytes that count", ko: "바이트 수" },
  count8: { en: "elements of 8 bytes", ko: "8바이트짜리 원소의 개수" },
  lenref: {
    en: "Uint32Array of one: room before, size after",
    ko: "원소 하나짜리 Uint32Array: 넘길 때는 크기, 돌아올 때는 쓰인 길이",
  },
  "len?": { en: "Uint32Array of one, or null", ko: "원소 하나짜리 Uint32Array 또는 null" },
}

const results: Readonly<Record<string, Text>> = {
  FD: { en: "a new descriptor that the caller closes", ko: "새 디스크립터(호출한 쪽이 닫음)" },
  BYTES: { en: "how many bytes", ko: "바이트 수" },
  COUNT: { en: "how many are ready", ko: "준비된 개수" },
  INT: { en: "depends on the operation", ko: "연산에 따라 다름" },
  ZERO: { en: "0", ko: "0" },
}

const words = {
  en: { argument: "Argument", kind: "Kind", constants: "Constants", result: "Result", failed: ", or -errno" },
  ko: { argument: "인자", kind: "종류", constants: "상수", result: "결과", failed: " 또는 -errno" },
} as const

/** The rows of native/calls.h, in its order. */
export function parseCalls(header: string): Call[] {
  return [...header.matchAll(/^\s*X\((\w+), (\d), (\w+), "([^"]*)"\)/gm)].map(
    ([, name = "", section, result = "", args = ""]) => ({
      name,
      section: Number(section),
      result,
      args: (args === "" ? [] : args.split(" ")).map((text): Argument => {
        const [, name = "", kind = "", family] = /^(\w+):([^/]+)(?:\/(\w+))?$/.exec(text) ?? []
        return { name, kind, family }
      }),
    }),
  )
}

/** First paragraph of the comment above each `export const NAME = native[...]`. */
export function parseSummaries(source: string): Map<string, string> {
  const found = source.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+) = native\[/g)
  return new Map(
    [...found].map(([, comment = "", name = ""]) => {
      const lines = comment.split("\n").map((line) => line.replace(/^ \* ?/, ""))
      const end = lines.findIndex((line) => line === "" || line.startsWith("@"))
      return [name, lines.slice(0, end).join(" ")]
    }),
  )
}

/** Names of the constants of each family in native/constants.h. */
export function parseFamilies(header: string): Map<string, string[]> {
  const families = new Map<string, string[]>()
  for (const [, family = "", name = ""] of header.matchAll(/^\s*X\((\w+), (\w+), "/gm)) {
    families.set(family, [...(families.get(family) ?? []), name])
  }
  return families
}

/** The body of the reference page: one heading of level 2 for each call, in the order of the table. */
export function referenceMarkdown(lang: Lang): string {
  const text = (path: string) => readFileSync(join(ROOT, path), "utf8")
  const families = parseFamilies(text("native/constants.h"))
  const summaries = summariesOf(lang)
  return parseCalls(text("native/calls.h"))
    .map((call) => {
      const summary = summaries[call.name]
      if (summary === undefined) throw new Error(`No ${lang} summary of ${call.name}`)
      return entry(call, summary, families, lang)
    })
    .join("\n\n")
}

/** The first sentence about each call, without markup. */
export function callSummaries(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(summariesOf(lang)).map(([name, text]) => [name, plain(/^.*?[.](?= |$)/.exec(text)?.[0] ?? text)]),
  )
}

function summariesOf(lang: Lang): Readonly<Record<string, string>> {
  if (lang === "ko") return summariesKo
  return Object.fromEntries(parseSummaries(readFileSync(join(ROOT, "runtime/sys.ts"), "utf8")))
}

function entry(
  { name, section, result, args }: Call,
  summary: string,
  families: Map<string, string[]>,
  lang: Lang,
): string {
  const { argument, kind, constants, result: resultWord, failed } = words[lang]
  const rows = args.map(({ name, kind, family }) => {
    const means = kinds[kind]
    if (means === undefined) throw new Error(`native/calls.h has a kind without words: ${kind}`)
    const names = family === undefined ? [] : constantsOf(family, families)
    return { name, means: means[lang], names: names.map((constant) => `\`${constant}\``).join(" ") }
  })
  const named = rows.some(({ names }) => names !== "")
  const columns = named ? [argument, kind, constants] : [argument, kind]
  const lines = rows.map(({ name, means, names }) =>
    line(named ? [`\`${name}\``, means, names] : [`\`${name}\``, means]),
  )
  const gives = results[result]
  if (gives === undefined) throw new Error(`native/calls.h has a result without words: ${result}`)
  return [
    `## ${name} {#${name}}`,
    `${plain(summary)} ${manLink(`${name}(${section})`)}`,
    ["```ts", `${name}(${args.map((arg) => arg.name).join(", ")})`, "```"].join("\n"),
    ...(lines.length === 0 ? [] : [[line(columns), line(columns.map(() => "---")), ...lines].join("\n")]),
    `${resultWord}: ${gives[lang]}${failed}`,
  ].join("\n\n")
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`
}

/** Option names depend on the level, so both levels' options are listed; a struct has no constants. */
function constantsOf(family: string, families: Map<string, string[]>): string[] {
  if (family === "OPT") return [...(families.get("SO") ?? []), ...(families.get("TCP") ?? [])]
  if (family === "SOL") return [...(families.get("SOL") ?? []), ...(families.get("IPPROTO") ?? [])]
  return families.get(family) ?? []
}

/** Doc comments are plain text except for `code`: what Markdown or Vue would take for other markup is not. */
function plain(text: string): string {
  return text.replace(/(`[^`]*`)|[<>{}*_[\]|]/g, (letter, code) => code ?? `&#${letter.charCodeAt(0)};`)
}
