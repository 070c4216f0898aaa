// One of the two processes of the simulator of passing, as a real process: it does what its pipe says, and answers with what
// the call returned. passing-child.ts forks both.

import * as sys from "#sys"
import { CHANNEL_FD, PLAIN_BYTES, SENT_BYTES, STEP, TAKES } from "../../.vitepress/theme/figures/passing-model.ts"
import { becomeSleep, realFd } from "./played.ts"

const { check, O_NONBLOCK } = sys

export const DOES = ["sendmsg", "write", "recvmsg", "read", "exec", "exit", "close", "take50", "nonblock"] as const
/** Of a command: what to do, and up to 7 numbers. */
export const WORDS = 8
/** Of an answer: what was returned, the first byte of the file or MSG_CTRUNC, then the descriptors that came, then -1. */
export const ANSWERS = 16

const buffer = new Uint8Array(64)

/** Says that it is there, then does what its pipe says, for ever. */
export function obey([commands, answers]: readonly [number, number]): never {
  const command = new Int32Array(WORDS)
  say(answers, [0])
  for (;;) {
    const n = sys.read(commands, command, 0, WORDS * 4)
    if (n !== WORDS * 4) sys._exit(3)
    const [does = -1, ...given] = command
    say(answers, perform(DOES[does], given))
  }
}

function say(answers: number, said: readonly number[]): void {
  const answer = new Int32Array(ANSWERS).fill(-1)
  answer.set(said)
  check(sys.write(answers, answer, 0, ANSWERS * 4), "write")
}

function perform(does: (typeof DOES)[number] | undefined, given: readonly number[]): number[] {
  const [first = 0] = given
  const channel = realFd(CHANNEL_FD)
  switch (does) {
    case "sendmsg": {
      const control = sys.scmRights(given.slice(1, 1 + first).map(realFd))
      return [sys.sendmsg(channel, buffer.subarray(0, SENT_BYTES), control, sys.MSG_NOSIGNAL)]
    }
    case "write":
      return [sys.send(channel, buffer, 0, PLAIN_BYTES, sys.MSG_NOSIGNAL)]
    case "recvmsg":
      return receive(given)
    case "read":
      return [sys.read(channel, buffer, 0, buffer.length)]
    case "exec":
      return [becomeSleep()]
    case "exit":
      return [sys._exit(0)]
    case "close":
      return [sys.close(realFd(first))]
    case "take50":
      return [sys.read(realFd(first), buffer, 0, STEP), buffer[0] ?? -1]
    case "nonblock": {
      const flags = check(sys.fcntl(realFd(first), sys.F_GETFL, 0), "fcntl")
      return [sys.fcntl(realFd(first), sys.F_SETFL, flags ^ O_NONBLOCK)]
    }
    default:
      return [-sys.EINVAL]
  }
}

function receive([controllen = 0, flags = 0, takes = 0, meant = 0]: readonly number[]): number[] {
  const control = controllen > 0 ? new Uint8Array(controllen) : null
  const msg = Uint32Array.of(controllen, 0)
  const n = sys.recvmsg(realFd(CHANNEL_FD), buffer, control, msg, flags)
  const [used = 0, flagsAfter = 0] = msg
  const messages = control === null ? [] : sys.parseControl(control, used)
  const fds = messages.flatMap((message) => ("fds" in message ? message.fds : []))
  const cut = flagsAfter & sys.MSG_CTRUNC
  if (TAKES[takes] === "strict" && (cut !== 0 || fds.length > meant))
    for (const fd of fds) check(sys.close(fd), "close")
  return [n, cut, ...fds]
}
