// Part 7.6 inside the graded process: descriptors that were there before the program was.

import { spawnSync } from "node:child_process"
import { inheritedFds } from "#impl/step7-unix-ipc/inherit"
import { close, F_GETFD, F_SETFD, FD_CLOEXEC, fcntl } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { report } from "../../workbook/grader/driver.ts"
import { send } from "../../workbook/grader/prelude.ts"
import { self } from "./open.ts"
import { begin, found, textOf, thrownBy } from "./upgrade-world.ts"

/** So many descriptors are handed over by whoever starts the program, from FIRST_FD on. */
const INHERITED = 2
const FIRST_FD = 3

const NAMES = ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]

/**
 * What LISTEN_PID and LISTEN_FDS are, and how many descriptors are taken then; "EBADF": the last one was
 * closed. `self` stands for the own pid. Who takes any number is to be found before a number comes that takes for ever.
 */
const ENVIRONMENTS: readonly { pid?: string; fds?: string; takes: number | "EBADF" }[] = [
  { pid: "self", fds: "65", takes: 0 },
  { takes: 0 },
  { pid: "self", takes: 0 },
  { fds: "2", takes: 0 },
  { pid: "1", fds: "2", takes: 0 },
  { pid: "self.5", fds: "2", takes: 0 },
  { pid: "self", fds: "0", takes: 0 },
  { pid: "self", fds: "-1", takes: 0 },
  { pid: "self", fds: "1.5", takes: 0 },
  { pid: "self", fds: "many", takes: 0 },
  { pid: "self", fds: "", takes: 0 },
  { pid: "self", fds: "4000000000", takes: 0 },
  { pid: "self", fds: "2", takes: INHERITED },
  { pid: "self", fds: "1", takes: 1 },
  { pid: "self", fds: "2", takes: "EBADF" },
]

function shownIn(env: Readonly<Record<string, string | undefined>>): string {
  const named = Object.entries(env).filter(([name]) => name !== "PATH")
  return named.map(([name, value]) => `${name}=${value}`).join(" ") || "-"
}

export const upgradeInheritScenes = {
  /** Starts itself once more, with descriptors that are there from the beginning, as systemd would. */
  upgradeStartsWith() {
    const fds = [listenNonblocking(0), listenNonblocking(0)]
    begin("inheritedFds")
    const [node = "", script = ""] = process.argv
    const { stdout, stderr } = spawnSync(node, [...process.execArgv, script, "upgradeInherits"], {
      stdio: ["ignore", "pipe", "pipe", ...fds],
      env: { ...process.env, ECHOBOOK_REPORT_FD: "1" },
      encoding: "utf8",
    })
    for (const line of stdout.split("\n").filter((one) => one.startsWith("{"))) {
      const said = JSON.parse(line) as { kind: string; value?: unknown }
      if (said.kind === "value") report(said.value)
      else if (said.kind !== "hello" && said.kind !== "done") {
        send(said)
        process.exit(1)
      }
    }
    if (stderr !== "") process.stderr.write(stderr)
  },

  upgradeInherits() {
    const pid = self()
    for (const { pid: forPid, fds, takes } of ENVIRONMENTS) {
      const env: Record<string, string | undefined> = { PATH: "/bin", LISTEN_FDNAMES: "web:control" }
      if (forPid !== undefined) env["LISTEN_PID"] = forPid.replace("self", String(pid))
      if (fds !== undefined) env["LISTEN_FDS"] = fds
      const shown = shownIn(env)
      const expected = Array.from({ length: takes === "EBADF" ? 0 : takes }, (_, i) => FIRST_FD + i)
      for (let i = 0; i < INHERITED; i++) void fcntl(FIRST_FD + i, F_SETFD, 0)
      if (takes === "EBADF") void close(FIRST_FD + INHERITED - 1)
      begin("inheritedFds")
      let got: number[] = []
      const threw = thrownBy(() => {
        got = inheritedFds(env, pid)
      })
      const saw = threw ?? `[${got.join(", ")}]`
      const wanted = takes === "EBADF" ? "SyscallError EBADF" : `[${expected.join(", ")}]`
      const isRight = takes === "EBADF" ? threw !== undefined : threw === undefined && got.join() === expected.join()
      const closed = FIRST_FD + INHERITED - 1
      const told = takes === "EBADF" ? textOf(`${shown}, ${closed} closed`, `${shown}, 닫힌 번호 ${closed}`) : shown
      if (!isRight) found("E7-INHERIT-FDS", { env: told, expected: wanted, saw })
      const left = NAMES.filter((key) => key in env).map((key) => (env[key] === undefined ? `${key}=undefined` : key))
      if (left.length > 0) found("E7-INHERIT-ENV", { left: left.join(", "), env: shown })
      if (env["PATH"] !== "/bin") found("E7-INHERIT-ENV", { left: "-", env: shown })
      const open = expected.find((fd) => (fcntl(fd, F_GETFD, 0) & FD_CLOEXEC) === 0)
      if (open !== undefined) found("E7-INHERIT-CLOEXEC", { fd: open })
    }
  },
}
