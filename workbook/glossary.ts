// The field's words, each with one meaning and one spelling in each language; their groups are in glossary/. The
// glossary page is made from this list; chapters, diagnoses and comments use these words and no others for these things.

import { bytes } from "./glossary/bytes.ts"
import { local } from "./glossary/local.ts"
import { processes } from "./glossary/processes.ts"
import { protocol } from "./glossary/protocol.ts"
import { sockets } from "./glossary/sockets.ts"
import { trouble } from "./glossary/trouble.ts"
import { waiting } from "./glossary/waiting.ts"
import type { Lang, Text } from "./manifest.ts"

export interface Term {
  /** Anchor on the glossary page: "accept-queue". */
  readonly id: string
  readonly name: Text
  /** One to three sentences. */
  readonly meaning: Text
  /** Where it is defined: "listen(2)". */
  readonly man?: readonly string[]
}

interface Group {
  readonly id: string
  readonly title: Text
  readonly terms: readonly Term[]
}

export const glossary: readonly Group[] = [
  { id: "sockets", title: { en: "Sockets and connections", ko: "소켓과 연결" }, terms: sockets },
  { id: "bytes", title: { en: "Reading, writing, ending", ko: "읽기, 쓰기, 끝내기" }, terms: bytes },
  { id: "waiting", title: { en: "Waiting for many", ko: "여럿을 기다리기" }, terms: waiting },
  {
    id: "protocol",
    title: { en: "Messages and their bytes", ko: "메시지와 바이트" },
    terms: protocol,
  },
  { id: "processes", title: { en: "Threads and processes", ko: "스레드와 프로세스" }, terms: processes },
  { id: "local", title: { en: "On one machine", ko: "한 기계 안에서" }, terms: local },
  { id: "trouble", title: { en: "When something goes wrong", ko: "일이 틀어질 때" }, terms: trouble },
]

/** "listen(2)" as a Markdown link to its page on man7.org. */
export function manLink(page: string): string {
  const [, name, section] = /^([\w-]+)\((\d)\)$/.exec(page) ?? []
  if (name === undefined || section === undefined) throw new Error(`Not the name of a man page: ${page}`)
  return `[${page}](https://man7.org/linux/man-pages/man${section}/${name}.${section}.html)`
}

/** The body of the glossary page, headings from level 2. */
export function glossaryMarkdown(lang: Lang): string {
  return glossary
    .flatMap((group) => [`## ${group.title[lang]} {#${group.id}}`, ...group.terms.map((term) => entry(term, lang))])
    .join("\n\n")
}

function entry({ id, name, meaning, man = [] }: Term, lang: Lang): string {
  const links = man.length === 0 ? "" : ` ${man.map(manLink).join(" ")}`
  return `### ${name[lang]} {#${id}}\n\n${meaning[lang]}${links}`
}
