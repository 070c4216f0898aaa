// Whether this machine has the descriptors and the processors that a scenario needs.
//
// A process may raise its soft limit by itself, up to the hard one; so only that counts. Sources: proc(5)
// /proc/PID/limits, getrlimit(2)

import { readFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import type { Text } from "../workbook/manifest.ts"
import type { Scenario } from "./scenarios/scenario.ts"

/** What a process has open beside its connections; generously. */
const OWN_DESCRIPTORS = 100

/** Why a scenario cannot run with `hard` descriptors for each process; undefined when it can. */
export function lackOfDescriptors(scenario: Scenario, hard = hardLimit()): Text | undefined {
  const needed = neededDescriptors(scenario)
  if (needed <= hard) return undefined
  const [most, least] = [hard, needed].map((value) => value.toLocaleString("en"))
  return {
    en: `Skipped: it needs ${least} descriptors for each process, and the hard limit is ${most}. See: ulimit -Hn, limits.conf(5)`,
    ko: `건너뜀: 프로세스마다 디스크립터 ${least}개가 필요한데 하드 한도가 ${most}개입니다. 참고: ulimit -Hn, limits.conf(5)`,
  }
}

/** Why a scenario cannot run on `cores` processors; undefined when it can. */
export function lackOfCores({ cores: needed = 1 }: Scenario, cores = availableParallelism()): Text | undefined {
  if (needed <= cores) return undefined
  return {
    en: `Skipped: it needs ${needed} processors, and this process may use ${cores}. See: nproc, taskset(1)`,
    ko: `건너뜀: 프로세서가 ${needed}개 필요한데 이 프로세스는 ${cores}개만 쓸 수 있습니다. 참고: nproc, taskset(1)`,
  }
}

/** The load generator needs the most: it has the connections of all servers that stand at once. */
function neededDescriptors({ connections, idleConnections, contestants, sideBySide }: Scenario): number {
  const servers = sideBySide === true ? contestants.length : 1
  const each = idleConnections === undefined ? connections : 2 * connections + idleConnections
  return servers * each + OWN_DESCRIPTORS
}

/** Of this process, which the ones it starts inherit. */
function hardLimit(): number {
  const hard = /^Max open files\s+\S+\s+(\S+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1]
  return hard === undefined || hard === "unlimited" ? Number.POSITIVE_INFINITY : Number(hard)
}
