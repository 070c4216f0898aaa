// The buttons of the simulator of passing, row by row: what each does, sets or begins.

import { type Action, entryOf, possible, ROOMS, SENDERS, type State, TAKES, THINGS, type Who } from "./passing-model.ts"
import { type Settings, SITUATIONS, type Situation } from "./passing-situations.ts"
import type { PassingWords } from "./passing-words.ts"

export interface Button {
  readonly id: string
  readonly text: string
  readonly enabled: boolean
  readonly pressed?: boolean
  /** One of the three. */
  readonly does?: Action
  readonly sets?: Settings
  readonly begins?: Situation
}

export interface Row {
  readonly who: string
  readonly actions: readonly Button[]
}

export interface Shown {
  readonly situation: Situation
  readonly state: State
  readonly settings: Settings
  /** The descriptor that is chosen in the picture. */
  readonly by: Who
  readonly fd: number
}

export function rowsOf({ situation, state, settings, by, fd }: Shown, words: PassingWords): Row[] {
  const { sides, process, things, does } = words
  const doing = (id: string, text: string, action: Action): Button => {
    return { id, text, enabled: possible(state, action), does: action }
  }
  const setting = (id: string, text: string, pressed: boolean, sets: Partial<Settings>): Button => {
    return { id, text, enabled: true, pressed, sets: { ...settings, ...sets } }
  }
  const { fds, room, cloexec, takes } = settings
  const beginnings = SITUATIONS.map((id): Button => {
    const pressed = id === situation
    return { id: `situation ${id}`, text: words.situations[id], enabled: true, pressed, begins: id }
  })
  const along = THINGS.map((thing) => {
    const own = SENDERS[thing]
    const isIn = fds.includes(own)
    const others = isIn ? fds.filter((one) => one !== own) : [...fds, own].sort()
    return setting(`with ${own}`, `${own} ${things[thing]}`, isIn, { fds: others })
  })
  const sends = [
    doing("sendmsg", does.sendmsg, { does: "sendmsg", fds }),
    doing("write", does.write, { does: "write" }),
    doing("exit sender", does.exit, { does: "exit", by: "sender" }),
  ]
  const rooms = ROOMS.map((id) => setting(`room ${id}`, words.rooms[id], id === room, { room: id }))
  const flag = setting("cloexec", "MSG_CMSG_CLOEXEC", cloexec, { cloexec: !cloexec })
  const looks = TAKES.map((id) => setting(`takes ${id}`, words.takes[id], id === takes, { takes: id }))
  const receives = [
    doing("recvmsg", does.recvmsg, { does: "recvmsg", room, cloexec, takes }),
    doing("read", does.read, { does: "read" }),
    doing("exec", does.exec, { does: "exec" }),
    doing("exit receiver", does.exit, { does: "exit", by: "receiver" }),
  ]
  const to = entryOf(state, by, fd)?.to
  const isOn = state.nonblocking.some((thing) => thing === to)
  const uses = [
    doing("close", does.close, { does: "close", by, fd }),
    doing("take50", does.take50, { does: "take50", by, fd }),
    { ...doing("nonblock", "O_NONBLOCK", { does: "nonblock", by, fd }), pressed: isOn },
  ]
  return [
    { who: sides.situation, actions: beginnings },
    { who: sides.along, actions: along },
    { who: process.sender, actions: sends },
    { who: sides.room, actions: [...rooms, flag] },
    { who: sides.takes, actions: looks },
    { who: process.receiver, actions: receives },
    { who: sides.chosen(process[by], fd), actions: uses },
  ]
}
