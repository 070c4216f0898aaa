// The reference of system calls: what native/calls.h says about each call, with the words of runtime/calls/
// (English) and of the table below (Korean). The files are read as text, so that the site builds without a compiler.
//
// Left out: what an argument means in detail; the man page that each entry links to says that best.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { manLink } from "./glossary.ts"
import type { Lang, Text } from "./manifest.ts"
import { ROOT } from "./paths.ts"

export interface Call {
  readonly name: string
  readonly section: number
  /** FD, BYTES, COUNT, INT, ZERO or NEVER. */
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
  timerfd_create:
    "타이머를 디스크립터로 엽니다. timerfd_settime()으로 맞추기 전에는 멈춰 있고, 시간이 다 되면 poll과 epoll이 읽을 수 있다고 알립니다.",
  timerfd_settime:
    "타이머를 다시 맞춥니다. 그때까지 쌓인 것은 잊습니다. C에서는 두 시간을 struct itimerspec 하나로 넘기고, 다섯째 인자로 이전 값을 받습니다.",
  gettid: "호출한 스레드의 커널 번호를 알려 줍니다. 메인 스레드에서는 프로세스 번호와 같습니다.",
  sched_yield: "프로세서를 내놓고 기다리는 스레드 뒤에 섭니다.",
  fork: "지금 프로세스를 복사해 자식 프로세스를 만듭니다. 부모와 자식에서 한 번씩, 모두 두 번 돌아옵니다. 그 뒤로 한쪽이 쓴 것은 다른 쪽에 보이지 않고(sharedMemory()만 예외), 디스크립터는 복사되지만 양쪽이 같은 열린 파일을 가리킵니다.",
  _exit: "이 프로세스를 바로 끝냅니다. Node의 종료 절차와 exit 리스너는 거치지 않습니다.",
  execve:
    "이 프로세스에서 실행 중인 프로그램을 다른 프로그램으로 바꿉니다. pid, 부모, FD_CLOEXEC가 아닌 디스크립터, 막아 둔 시그널과 무시하는 시그널은 그대로 남습니다.",
  waitpid: "끝난 자식을 거둡니다. 거두기 전까지 그 자식은 좀비입니다. 끝난 자식이 없으면 블로킹됩니다.",
  kill: "이 프로그램의 프로세스에 시그널을 보냅니다.",
  getpid: "이 프로세스의 번호를 알려 줍니다.",
  getppid: "부모의 번호를 알려 줍니다. 부모가 이미 끝났다면 자식을 넘겨받은 프로세스(보통 1번)의 번호입니다.",
  dup2: "newfd가 oldfd와 같은 것을 가리키게 합니다. newfd가 열려 있었다면 먼저 닫습니다.",
  pipe2: "파이프를 만듭니다. 한쪽 끝에 쓴 것을 다른 쪽 끝에서 읽습니다.",
  open: "파일을 엽니다.",
  prctl:
    "프로세스의 성질을 바꿉니다. 여기서는 PR_SET_PDEATHSIG(부모가 끝날 때 받을 시그널)와 PR_SET_CHILD_SUBREAPER(자손 가운데 고아를 넘겨받음)만 됩니다.",
  sigaction:
    "시그널이 왔을 때 할 일을 정합니다. 핸들러 안에서는 JavaScript를 실행할 수 없으므로, 핸들러는 횟수를 세는 COUNT 하나뿐입니다.",
  sigprocmask: "막아 둘 시그널을 정합니다. 막힌 시그널은 풀릴 때까지 기다립니다. 자식은 이 설정을 물려받습니다.",
  sigtimedwait:
    "집합에 든 시그널 가운데 와 있는 것을 하나 꺼냅니다. 없으면 올 때까지 블로킹됩니다. 미리 막아 둔 시그널이어야 합니다.",
  signalfd:
    "막아 둔 시그널을 핸들러로 처리하는 대신 읽어 낼 수 있는 디스크립터를 엽니다. 다른 디스크립터와 함께 poll할 수 있습니다.",
  ppoll: "막아 둘 시그널을 호출하는 동안만 바꾸는 poll()입니다. 시그널이 왔는지 살핀 뒤 잠들기까지의 틈이 없어집니다.",
  flock:
    "파일을 잠급니다. 잠금은 열린 파일에 붙으므로, fork()로 복사된 디스크립터끼리는 같은 잠금을 함께 가집니다. 마지막 디스크립터가 닫히면 커널이 풉니다.",
  lockf:
    "파일의 한 구간을 이 프로세스 앞으로 잠급니다. 자식은 물려받지 않고, 그 파일의 디스크립터를 하나라도 닫으면 풀립니다.",
  pthread_mutex_init:
    "여러 프로세스가 함께 쓰는 뮤텍스를 만듭니다. 가진 프로세스가 죽어도 잠긴 채 남지 않는 robust 뮤텍스입니다.",
  pthread_mutex_lock: "뮤텍스를 잡습니다. 다른 프로세스가 잡고 있으면 블로킹됩니다.",
  pthread_mutex_unlock: "뮤텍스를 놓습니다.",
  pthread_mutex_consistent:
    "-EOWNERDEAD 뒤에, 뮤텍스가 지키는 데이터를 바로잡았다고 알립니다. 알리지 않고 놓으면 아무도 다시 잡을 수 없습니다.",
  socketpair: "서로 이어진, 이름 없는 소켓 두 개를 만듭니다. 한쪽에 쓴 것을 다른 쪽에서 읽습니다.",
  sendmsg:
    "바이트와 함께 제어 메시지도 보낼 수 있는 send()입니다. C에서는 이 둘을 struct msghdr 하나에 담아 넘기며, 버퍼를 여러 개 둘 수도 있습니다.",
  recvmsg:
    "바이트와 함께 온 제어 메시지도 받는 recv()입니다. 그냥 recv()나 read()로 읽으면 제어 메시지는 버려집니다. 아무것도 없으면 블로킹됩니다.",
  unlink:
    "파일의 이름을 지웁니다. 소켓은 이름이 없어져도 살아 있지만, 이제 그 이름으로는 찾아올 수 없습니다. 디스크 작업이 끝날 때까지만 블로킹됩니다.",
  stat: "경로가 무엇을 가리키는지 알려 줍니다. 디스크 작업이 끝날 때까지만 블로킹됩니다.",
  umask:
    "새 파일에 주지 않을 권한을 정합니다. 파일을 만들 때 무엇을 요청했든 이 권한은 빠집니다. 이 프로세스와, 여기서 fork된 프로세스에 적용됩니다. bind()가 만드는 소켓 파일의 권한은 0o777에서 이것을 뺀 것입니다.",
  getuid: "이 프로세스가 어느 사용자의 것인지 알려 줍니다.",
  getgid: "이 프로세스가 어느 그룹의 것인지 알려 줍니다.",
  setuid:
    "프로세스의 모든 스레드가 다른 사용자가 됩니다. root였다면 되돌릴 수 없습니다. 실제, 유효, 저장된 사용자 ID가 모두 바뀌기 때문입니다.",
  setgid:
    "프로세스의 모든 스레드가 다른 그룹이 됩니다. setuid() 뒤에는 허용되지 않으므로 그보다 먼저 부릅니다. 추가 그룹은 그대로 남으며, Node의 process.setgroups([])로 버릴 수 있습니다.",
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
  "status?": {
    en: "Int32Array of one that the kernel fills, or null",
    ko: "커널이 채우는 원소 하나짜리 Int32Array 또는 null",
  },
  out8: { en: "buffer of at least 8 bytes that the kernel fills", ko: "커널이 채우는 8바이트 이상의 버퍼" },
  newfd: { en: "descriptor that is closed and made anew", ko: "닫히고 새로 만들어질 디스크립터" },
  text: { en: "string", ko: "문자열" },
  texts: { en: "array of strings", ko: "문자열 배열" },
  "texts?": { en: "array of strings, or null", ko: "문자열 배열 또는 null" },
  "control?": {
    en: "Uint8Array of control messages, or null; descriptors in it are checked",
    ko: "제어 메시지가 담긴 Uint8Array 또는 null(안에 든 디스크립터도 검사함)",
  },
  "room?": { en: "Uint8Array that gets control messages, or null", ko: "제어 메시지를 받을 Uint8Array 또는 null" },
  msg: {
    en: "Uint32Array of two: room before and bytes used after; msg_flags",
    ko: "원소 두 개짜리 Uint32Array: 첫째는 넘길 때 쓸 수 있는 크기, 돌아올 때 쓰인 길이이고, 둘째는 msg_flags",
  },
  stat: { en: "STAT_BYTES or more that the kernel fills", ko: "커널이 채우는 STAT_BYTES 이상의 버퍼" },
  mutex: { en: "40 bytes over sharedMemory()", ko: "sharedMemory() 위의 40바이트" },
}

const results: Readonly<Record<string, Text>> = {
  FD: { en: "a new descriptor that the caller closes", ko: "새 디스크립터(호출한 쪽이 닫음)" },
  BYTES: { en: "how many bytes", ko: "바이트 수" },
  COUNT: { en: "how many are ready", ko: "준비된 개수" },
  INT: { en: "depends on the operation", ko: "연산에 따라 다름" },
  ZERO: { en: "0", ko: "0" },
  NEVER: { en: "none, it does not return", ko: "없음(돌아오지 않음)" },
}

/** What the number is, of calls whose result the table calls INT. */
const numbers: Readonly<Record<string, Text>> = {
  fork: { en: "the child's pid in the parent, 0 in the child", ko: "부모에서는 자식의 pid, 자식에서는 0" },
  waitpid: {
    en: "the child's pid; 0 with WNOHANG when none has ended",
    ko: "자식의 pid, WNOHANG인데 끝난 자식이 없으면 0",
  },
  sigtimedwait: { en: "the signal's number", ko: "시그널의 번호" },
  prctl: { en: "0", ko: "0" },
  umask: { en: "what it was before", ko: "그 전의 값" },
}

/** Calls that cannot fail. */
const NEVER_FAIL: ReadonlySet<string> = new Set(["gettid", "getpid", "getppid", "getuid", "getgid", "umask", "_exit"])
/** Calls whose result is a number of something that their name says. */
const numberOf: Text = { en: "the number", ko: "그 번호" }

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

/** The declarations of all calls: runtime/calls/, one file after the other. */
export function callDeclarations(): string {
  const folder = join(ROOT, "runtime/calls")
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"))
  return texts.join("\n")
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
  return Object.fromEntries(parseSummaries(callDeclarations()))
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
  const sure = NEVER_FAIL.has(name)
  const gives = numbers[name] ?? (sure && (result === "INT" || result === "ID") ? numberOf : results[result])
  if (gives === undefined) throw new Error(`native/calls.h has a result without words: ${result}`)
  return [
    `## ${name} {#${name}}`,
    `${plain(summary)} ${manLink(`${name}(${section})`)}`,
    ["```ts", `${name}(${args.map((arg) => arg.name).join(", ")})`, "```"].join("\n"),
    ...(lines.length === 0 ? [] : [[line(columns), line(columns.map(() => "---")), ...lines].join("\n")]),
    `${resultWord}: ${gives[lang]}${sure ? "" : failed}`,
  ].join("\n\n")
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`
}

/** Option names depend on the level, so both levels' options are listed; a struct has no constants. */
function constantsOf(family: string, families: Map<string, string[]>): string[] {
  if (family === "OPT") return [...(families.get("SO") ?? []), ...(families.get("TCP") ?? [])]
  if (family === "SIGSET") return ["sigset()"]
  if (family === "SOL") return [...(families.get("SOL") ?? []), ...(families.get("IPPROTO") ?? [])]
  if (family === "SIGSET") return families.get("SIG") ?? []
  return families.get(family) ?? []
}

/** Doc comments are plain text except for `code`: what Markdown or Vue would take for other markup is not. */
function plain(text: string): string {
  return text.replace(/(`[^`]*`)|[<>{}*_[\]|]/g, (letter, code) => code ?? `&#${letter.charCodeAt(0)};`)
}
