// What doctor thinks of what the machine lends the workbook: network, descriptors, cores, folders, clock.

import type { Text } from "../manifest.ts"
import type { Check, Level } from "./doctor-checks.ts"
import { DEFAULT_PORT, type Facts, type Place } from "./doctor-facts.ts"

/** Open files for 10,000 connections and what a process has open besides. */
export const FILES_FOR_C10K = 10_240
/** Ports for 10,000 connections to one address and port. */
const PORTS_FOR_C10K = 10_000
/** Traces, bundles and sockets of one graded run, with room to spare. */
const SCRATCH_MIB = 64
const STATE_MIB = 16
/** Clocks that a program reads without entering the kernel. vdso(7) */
const FAST_CLOCKS: ReadonlySet<string> = new Set([
  "tsc",
  "kvm-clock",
  "hyperv_clocksource_tsc_page",
  "arch_sys_counter",
])

/** A text that is the same in both languages: versions, paths, what a program said. */
export function plain(text: string): Text {
  return { en: text, ko: text }
}

export function loopback({ loopback: outcome, addon }: Facts): Check {
  const check: Omit<Check, "level" | "seen" | "fix"> = {
    id: "loopback",
    name: { en: "loopback", ko: "루프백" },
    purpose: { en: "all traffic of the workbook stays on it", ko: "모든 통신이 이 안에서만 오갑니다" },
  }
  if (outcome.ok) {
    const seen: Text = { en: "a byte went from connect to accept4", ko: "connect에서 accept4로 바이트 전달" }
    return { ...check, level: "ok", seen, fix: undefined }
  }
  if (addon.state === "missing" || addon.state === "broken") {
    const seen: Text = { en: "not tried without the addon", ko: "애드온이 없어 확인하지 못함" }
    const fix: Text = { en: "Mend the addon first.", ko: "애드온부터 고치십시오." }
    return { ...check, level: "problem", seen, fix }
  }
  const fix: Text = {
    en: "As root: ip link set lo up, and look for a firewall rule on lo: iptables -L, nft list ruleset",
    ko: "루트로 ip link set lo up을 실행하고, lo에 걸린 방화벽 규칙이 있는지 확인하십시오: iptables -L, nft list ruleset",
  }
  return { ...check, level: "problem", seen: plain(outcome.why), fix }
}

export function ports({ ports: range }: Facts): Check {
  const count = range === undefined ? 0 : range.last - range.first + 1
  const good = range !== undefined && count >= PORTS_FOR_C10K
  return {
    id: "ports",
    level: good ? "ok" : "warning",
    name: { en: "client ports", ko: "클라이언트 포트" },
    seen:
      range === undefined
        ? { en: "unknown", ko: "알 수 없음" }
        : { en: `${range.first} to ${range.last}: ${count}`, ko: `${range.first}~${range.last}: ${count}개` },
    purpose: { en: "one for each client; step 2 opens 10,000", ko: "클라이언트마다 하나. 2단계는 10,000개를 엽니다" },
    fix: good ? undefined : plain("sudo sysctl -w net.ipv4.ip_local_port_range='32768 60999'"),
  }
}

export function defaultPort({ defaultPort: outcome }: Facts): Check {
  return {
    id: "default-port",
    level: outcome.ok ? "ok" : "warning",
    name: { en: `port ${DEFAULT_PORT}`, ko: `포트 ${DEFAULT_PORT}` },
    seen: outcome.ok ? { en: "free", ko: "비어 있음" } : plain(outcome.why),
    purpose: { en: "where your server listens by default", ko: "서버가 따로 정하지 않으면 여는 포트" },
    fix: outcome.ok
      ? undefined
      : {
          en: `See who has it: ss -ltnp 'sport = :${DEFAULT_PORT}'. Or give your server another port: server.ts ${DEFAULT_PORT + 1}`,
          ko: `누가 쓰는지 보려면 ss -ltnp 'sport = :${DEFAULT_PORT}'를 실행하십시오. 다른 포트로 서버를 열어도 됩니다: server.ts ${DEFAULT_PORT + 1}`,
        },
  }
}

export function files({ files: limit }: Facts): Check {
  const show = (value: number) => (Number.isFinite(value) ? String(value) : "unlimited")
  const good = limit !== undefined && limit.soft >= FILES_FOR_C10K
  const raisable = limit !== undefined && limit.hard >= FILES_FOR_C10K
  return {
    id: "files",
    level: good ? "ok" : "warning",
    name: { en: "open files", ko: "열린 파일 한도" },
    seen:
      limit === undefined
        ? { en: "unknown", ko: "알 수 없음" }
        : plain(`soft ${show(limit.soft)}, hard ${show(limit.hard)}`),
    purpose: {
      en: `10,000 connections in step 2 need ${FILES_FOR_C10K}`,
      ko: `2단계의 연결 10,000개에 ${FILES_FOR_C10K}개가 필요합니다`,
    },
    fix: good ? undefined : raisable ? plain(`ulimit -n ${FILES_FOR_C10K}`) : RAISE_HARD,
  }
}

const RAISE_HARD: Text = {
  en: "The hard limit must rise: a line `* hard nofile 65536` in /etc/security/limits.d/echobook.conf, then log in again; in Docker: --ulimit nofile=65536. Step 1 does not need it.",
  ko: "하드 한도를 올려야 합니다. /etc/security/limits.d/echobook.conf에 `* hard nofile 65536` 줄을 넣고 다시 로그인하십시오. Docker에서는 --ulimit nofile=65536을 씁니다. 1단계에는 필요하지 않습니다.",
}

export function cores({ cores: count }: Facts): Check {
  const good = count >= 2
  return {
    id: "cores",
    level: good ? "ok" : "warning",
    name: { en: "cores", ko: "코어" },
    seen: plain(String(count)),
    purpose: { en: "one for the server, one for the load", ko: "하나는 서버, 하나는 부하 생성기가 씁니다" },
    fix: good
      ? undefined
      : {
          en: "The exercises work. Figures of the bench mean little while server and load share a core.",
          ko: "실습에는 문제가 없습니다. 다만 서버와 부하가 코어를 나눠 쓰면 벤치 수치에 큰 뜻이 없습니다.",
        },
  }
}

export function state({ state: place }: Facts): Check {
  return {
    ...room("state", place, STATE_MIB, "problem"),
    name: plain(".workbook/"),
    purpose: { en: "your progress, predictions and results", ko: "진행 상황, 예상, 결과" },
  }
}

export function scratch({ scratch: place }: Facts): Check {
  return {
    ...room("scratch", place, SCRATCH_MIB, "problem"),
    name: { en: "temporary folder", ko: "임시 폴더" },
    purpose: { en: "traces and graded programs while they run", ko: "채점하는 동안의 추적 기록과 프로그램" },
  }
}

export function sharedMemory({ sharedMemory: place }: Facts): Check {
  return {
    ...room("shared-memory", place, SCRATCH_MIB, "optional"),
    name: plain("/dev/shm"),
    purpose: { en: "keeps the bench's traces off the disk", ko: "벤치의 추적 기록이 디스크를 건드리지 않게 합니다" },
  }
}

function room(id: string, place: Place, needMib: number, otherwise: Level): Omit<Check, "name" | "purpose"> {
  const { path, writable, freeMib } = place
  if (!writable.ok) return { id, level: otherwise, seen: plain(writable.why), fix: roomFix(id, path, true) }
  const enough = freeMib === undefined || freeMib >= needMib
  const free =
    freeMib === undefined ? "?" : freeMib < 10_240 ? `${Math.floor(freeMib)} MiB` : `${Math.floor(freeMib / 1024)} GiB`
  return {
    id,
    level: enough ? "ok" : otherwise,
    seen: { en: `writable, ${free} free`, ko: `쓸 수 있음, 여유 ${free}` },
    fix: enough ? undefined : roomFix(id, path, false),
  }
}

function roomFix(id: string, path: string, permission: boolean): Text {
  if (id === "shared-memory") return plain("Docker: --shm-size=256m")
  const variable = id === "state" ? "ECHOBOOK_STATE" : "TMPDIR"
  return permission
    ? {
        en: `Make ${path} writable for you, or name another folder: ${variable}=/some/folder`,
        ko: `${path}에 쓰기 권한을 주거나 다른 폴더를 지정하십시오: ${variable}=/다른/폴더`,
      }
    : {
        en: `Free some space (df -h ${path}), or name another folder: ${variable}=/some/folder`,
        ko: `공간을 비우거나(df -h ${path}) 다른 폴더를 지정하십시오: ${variable}=/다른/폴더`,
      }
}

export function namespaces({ userNamespaces: outcome }: Facts): Check {
  return {
    id: "user-namespaces",
    level: outcome.ok ? "ok" : "optional",
    name: { en: "user namespaces", ko: "사용자 네임스페이스" },
    seen: outcome.ok ? { en: "unshare -rn works", ko: "unshare -rn 가능" } : plain(outcome.why),
    purpose: { en: "labs with a network of their own", ko: "자기만의 네트워크를 쓰는 실험" },
    fix: outcome.ok
      ? undefined
      : {
          en: "Those labs are left out. unshare comes with util-linux; Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0; in Docker: --security-opt seccomp=unconfined",
          ko: "그 실험들은 건너뜁니다. unshare는 util-linux에 들어 있습니다. Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, Docker: --security-opt seccomp=unconfined",
        },
  }
}

export function clock({ clock: name }: Facts): Check {
  const good = name !== undefined && FAST_CLOCKS.has(name)
  return {
    id: "clock",
    level: good ? "ok" : "optional",
    name: { en: "clock source", ko: "시계" },
    seen: name === undefined ? { en: "unknown", ko: "알 수 없음" } : plain(name),
    purpose: { en: "read twice for each call in a trace", ko: "추적할 때 호출마다 두 번 읽습니다" },
    fix: good
      ? undefined
      : {
          en: "Reading this clock may need a system call: tracing then costs more than the bench's goal. Nothing else changes.",
          ko: "이 시계를 읽는 데 시스템 콜이 필요할 수 있습니다. 그러면 추적 비용이 벤치의 목표보다 커질 뿐, 다른 영향은 없습니다.",
        },
  }
}
