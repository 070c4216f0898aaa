// What doctor thinks of what it found: facts in, one line each out. No system call, no clock: facts that never
// were can be judged too. Here: what the workbook is made of; doctor-resources.ts: what the machine lends it.

import type { Text } from "../manifest.ts"
import type { Artifact, Facts } from "./doctor-facts.ts"
import {
  clock,
  cores,
  defaultPort,
  files,
  loopback,
  namespaces,
  plain,
  ports,
  scratch,
  sharedMemory,
  state,
} from "./doctor-resources.ts"

/** "optional": not there, and nothing of the workbook waits for it. Only "problem" stops something required. */
export type Level = "ok" | "optional" | "warning" | "problem"

export interface Check {
  readonly id: string
  readonly level: Level
  readonly name: Text
  /** What this machine has. */
  readonly seen: Text
  /** What it is for. */
  readonly purpose: Text
  /** What to do; undefined when all is well. */
  readonly fix: Text | undefined
}

const LEAST_NODE = [20, 19] as const
const BUILD_FIX: Text = { en: "npm run build:native", ko: "npm run build:native" }

/** All checks, in the order in which one fixes them. */
export function judge(facts: Facts): Check[] {
  return [
    linux(facts),
    node(facts),
    compiler(facts),
    artifact("addon", "echobook.node", facts.addon, {
      en: "the system calls of #sys",
      ko: "#sys의 시스템 콜",
    }),
    artifact("supervisor", "supervisor", facts.supervisor, {
      en: "runs your code with limits and cleans up after it",
      ko: "작성한 코드를 제한 안에서 실행하고 뒷정리를 합니다",
    }),
    loopback(facts),
    ports(facts),
    defaultPort(facts),
    files(facts),
    cores(facts),
    state(facts),
    scratch(facts),
    sharedMemory(facts),
    namespaces(facts),
    clock(facts),
    tool("rust", "Rust", facts.rust, "https://rustup.rs", {
      en: 'compiling the "In Rust" sections',
      ko: '"Rust로 쓰면" 절의 코드 컴파일',
    }),
    tool("go", "Go", facts.go, "https://go.dev/doc/install", {
      en: "a Go server in the races",
      ko: "벤치마크에 나오는 Go 서버",
    }),
  ]
}

/** Whether everything required is there. */
export function healthy(checks: readonly Check[]): boolean {
  return checks.every(({ level }) => level !== "problem")
}

function linux({ platform, kernel }: Facts): Check {
  const good = platform === "linux"
  return {
    id: "linux",
    level: good ? "ok" : "problem",
    name: plain("Linux"),
    seen: plain(good ? kernel : `${platform} ${kernel}`),
    purpose: { en: "its system calls are what you learn here", ko: "배우는 대상이 Linux의 시스템 콜입니다" },
    fix: good
      ? undefined
      : {
          en: "Open the folder in its dev container (.devcontainer/): editors with that feature offer it by themselves.",
          ko: "개발 컨테이너(.devcontainer/)로 폴더를 여십시오. 지원하는 편집기는 알아서 권합니다.",
        },
  }
}

function node({ node: { version, path } }: Facts): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const good = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  return {
    id: "node",
    level: good ? "ok" : "problem",
    name: plain("Node"),
    seen: plain(`${version} (${path})`),
    purpose: { en: "runs everything; 20.19 or newer", ko: "모든 것을 실행합니다. 20.19 이상" },
    fix: good
      ? undefined
      : {
          en: "Install a current LTS release (https://nodejs.org), then: npm ci",
          ko: "현재 LTS 판을 설치한 뒤(https://nodejs.org) npm ci를 실행하십시오.",
        },
  }
}

function compiler({ compiler: found }: Facts): Check {
  return {
    id: "compiler",
    level: found === undefined ? "problem" : "ok",
    name: { en: "C compiler", ko: "C 컴파일러" },
    seen: found === undefined ? { en: "none (cc, gcc, clang)", ko: "없음 (cc, gcc, clang)" } : plain(found),
    purpose: { en: "builds the addon, the labs and the C peers", ko: "애드온, 실험, 비교용 C 서버를 만듭니다" },
    fix:
      found === undefined
        ? plain(
            "Debian, Ubuntu: sudo apt-get install build-essential\nFedora: sudo dnf install gcc   Alpine: apk add build-base   Arch: sudo pacman -S gcc",
          )
        : undefined,
  }
}

function artifact(id: string, name: string, found: Artifact, purpose: Text): Check {
  const seen: Record<Artifact["state"], Text> = {
    good: { en: "built", ko: "빌드됨" },
    missing: { en: "not built", ko: "빌드되지 않음" },
    stale: {
      en: `older than ${"source" in found ? found.source : ""}`,
      ko: `${"source" in found ? found.source : ""}보다 오래됨`,
    },
    broken: {
      en: `does not load: ${"why" in found ? found.why : ""}`,
      ko: `불러오지 못함: ${"why" in found ? found.why : ""}`,
    },
  }
  // Stale: `npm test` and `npm start` rebuild by themselves, and what is there works.
  const level = { good: "ok", missing: "problem", stale: "warning", broken: "problem" } as const
  const fix = found.state === "broken" ? plain(`${BUILD_FIX.en} -- --force`) : BUILD_FIX
  const { state: how } = found
  return { id, level: level[how], name: plain(name), seen: seen[how], purpose, fix: how === "good" ? undefined : fix }
}

function tool(id: string, name: string, found: string | undefined, where: string, purpose: Text): Check {
  return {
    id,
    level: found === undefined ? "optional" : "ok",
    name: plain(name),
    seen: found === undefined ? { en: "not installed", ko: "설치되지 않음" } : plain(found),
    purpose,
    fix: found === undefined ? plain(where) : undefined,
  }
}
