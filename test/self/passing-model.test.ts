// The simulator of passing against the kernel: random histories, done in the model and by two real processes, must agree
// after every action on what the calls return, what each process has open, what is in flight, the file's offset, who has
// O_NONBLOCK, and for whom the last reference is gone.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type Action,
  act,
  CHANNEL_FD,
  type Done,
  entryOf,
  hasChannel,
  inFlight,
  isOpen,
  leaked,
  outcomes,
  type Process,
  possible,
  ROOMS,
  references,
  STEP,
  type State,
  start,
  TAKES,
  THINGS,
} from "../../.vitepress/theme/figures/passing-model.ts"
import {
  BEGINNINGS,
  CHOSEN,
  SETTINGS,
  SITUATIONS,
  type Situation,
  shown,
  situation,
} from "../../.vitepress/theme/figures/passing-situations.ts"
import { forkedFile } from "./forked.ts"
import type { Seen } from "./passing-child.ts"

const WHO = ["sender", "receiver"] as const
/** Of the sender's three descriptors: alone, in both orders, and all. */
const SENT = [[4], [5], [6], [4, 5], [6, 5], [5, 4, 6], [4, 4]] as const

/** Everything that the reader can do in a state, and descriptors that were closed before they are sent. */
function choices(state: State): Action[] {
  const all: Action[] = [{ does: "write" }, { does: "read" }, { does: "exec" }]
  for (const fds of SENT) all.push({ does: "sendmsg", fds })
  for (const room of ROOMS)
    for (const takes of TAKES) for (const cloexec of [true, false]) all.push({ does: "recvmsg", room, takes, cloexec })
  for (const by of WHO) {
    all.push({ does: "exit", by })
    for (const { fd } of state[by].table)
      for (const does of ["close", "take50", "nonblock"] as const) all.push({ does, by, fd })
  }
  return all.filter((action) => possible(state, action))
}

/** How often a kind of action is tried: what ends a history soon is rare. */
const WEIGHTS: Readonly<Record<Action["does"], number>> = {
  ...{ sendmsg: 14, write: 3, recvmsg: 14, read: 2, exec: 1, exit: 1, close: 5, take50: 3, nonblock: 3 },
}
const isRare = (action: Action) => action.does === "close" && action.fd === CHANNEL_FD

interface Followed {
  readonly actions: Action[]
  readonly done: Done[]
}

/** A history that goes on from a beginning as `picks` choose. */
function follow(beginning: readonly Action[], picks: readonly number[]): Followed {
  const followed: Followed = { actions: [], done: [] }
  let state = start()
  const go = (action: Action) => {
    const one = act(state, action)
    followed.actions.push(action)
    followed.done.push(one)
    state = one.state
  }
  for (const action of beginning) go(action)
  for (const pick of picks) {
    const able = choices(state).filter((action) => !isRare(action) || pick % 3 === 0)
    const kinds = [...new Set(able.map(({ does }) => does))]
    const does = kinds.flatMap((kind) => Array<Action["does"]>(WEIGHTS[kind]).fill(kind))
    const kind = does[pick % does.length]
    const ofKind = able.filter((action) => action.does === kind)
    const action = ofKind[Math.floor(pick / 100) % ofKind.length]
    if (action !== undefined) go(action)
  }
  return followed
}

/** What comes of an action, in the words of what the kernel shows. */
function asSeen({ state, returned }: Done, action: Action): Seen {
  const tableOf = ({ table }: Process) => table.map(({ fd, to, cloexec }) => `${fd} ${to}${cloexec ? " CLOEXEC" : ""}`)
  const held = (thing: (typeof THINGS)[number]) => references(state, thing).held > 0
  const taken = action.does === "take50" && returned.n !== 0
  return {
    ...{ n: returned.n, fds: returned.fds, cut: returned.cut },
    byte: taken ? (state.offset - Number(returned.n)) % 251 : -1,
    sender: tableOf(state.sender),
    receiver: tableOf(state.receiver),
    states: [state.sender.state, state.receiver.state],
    open: THINGS.filter((thing) => isOpen(state, thing)),
    offset: held("file") ? state.offset : -1,
    inFlight: inFlight(state),
    nonblocking: state.nonblocking.filter(held),
  }
}

async function agree(all: readonly Followed[]): Promise<void> {
  const seen = (await forkedFile(
    "test/self/passing-child.ts",
    all.map(({ actions }) => actions),
  )) as Seen[][]
  for (const [i, { actions, done }] of all.entries())
    for (const [j, one] of done.entries()) {
      const kernel = seen[i]?.[j]
      const model = asSeen(one, actions[j] as Action)
      // Kernels before 5.10 do not tell what is in flight.
      const known = kernel?.inFlight === -1 ? { ...model, inFlight: -1 } : model
      expect(kernel, JSON.stringify(actions.slice(0, j + 1))).toEqual(known)
    }
}

/** The way through each situation: to the mistake, and from the beginning to where it is over. */
const received = (name: Situation, other: Partial<Extract<Action, { does: "recvmsg" }>> = {}): Action => {
  const { room, cloexec, takes } = SETTINGS[name]
  return { does: "recvmsg", room, cloexec, takes, ...other }
}
const close = (by: "sender" | "receiver", fd: number): Action => ({ does: "close", by, fd })
const WAYS: Readonly<Record<Situation, readonly [mistake: readonly Action[], over: readonly Action[]]>> = {
  new: [[], []],
  shared: [
    [],
    [
      { does: "take50", by: "receiver", fd: 4 },
      { does: "take50", by: "sender", fd: 4 },
      { does: "nonblock", by: "receiver", fd: 4 },
    ],
  ],
  flight: [[close("sender", 5)], [close("sender", 5), close("receiver", CHANNEL_FD)]],
  kept: [[close("receiver", 4)], [close("receiver", 4), close("sender", 6)]],
  padding: [[received("padding")], [received("padding", { room: "len" })]],
  cut: [[received("cut")], [received("cut", { takes: "strict" })]],
  read: [[{ does: "read" }], [received("read")]],
  exec: [
    [received("exec"), { does: "exec" }],
    [received("exec", { cloexec: true }), { does: "exec" }],
  ],
}

describe("the model agrees with the kernel", () => {
  it("in random histories, and in the prepared situations to their end", async () => {
    const picks = fc.sample(fc.array(fc.nat(99_999), { minLength: 12, maxLength: 26 }), { numRuns: 40, seed: 7 })
    const followed = picks.map((pick, i) => {
      const name = SITUATIONS[i % 16]
      return follow(name === undefined ? [] : BEGINNINGS[name], pick)
    })
    const ways = SITUATIONS.flatMap((name) => WAYS[name].map((way) => follow([...BEGINNINGS[name], ...way], [])))
    const toTheEnd = follow(Array<Action>(7).fill({ does: "take50", by: "sender", fd: 4 }), [])
    await agree([...followed, ...ways, toTheEnd])
    // Else the histories would have shown too little.
    const all = followed.flatMap(({ actions, done }) =>
      done.map((one, i) => ({ ...one, action: actions[i] as Action })),
    )
    expect(new Set(all.map(({ action }) => action.does)).size).toBe(9)
    const found = {
      ...{ badf: 0, pipe: 0, end: 0, joined: 0, cut: 0, padded: 0, refused: 0, flight: 0, survived: 0, kept: 0 },
    }
    for (const { state, returned, action } of all) {
      const inFlightOnly = THINGS.some((thing) => isOpen(state, thing) && references(state, thing).held === 0)
      if (returned.n === "-EBADF") found.badf++
      if (returned.n === "-EPIPE") found.pipe++
      if (action.does === "recvmsg" && returned.n === 0) found.end++
      if (action.does === "recvmsg" && Number(returned.n) > 3 && returned.fds.length > 0) found.joined++
      if (returned.cut && returned.fds.length > 0) found.cut++
      if (action.does === "recvmsg" && action.room === "space" && returned.fds.length === 2) found.padded++
      if (returned.refused) found.refused++
      if (inFlightOnly) found.flight++
      if (inFlightOnly && state.sender.state === "ended") found.survived++
      if (state.receiver.state === "exec" && leaked(state).length > 0) found.kept++
    }
    expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([])
  }, 180_000)
})

describe("the prepared situations", () => {
  it.each(SITUATIONS)("%s shows what it is there for", (name) => {
    const [mistake, over] = WAYS[name]
    for (const [way, says] of [
      [mistake, "mistake"],
      [over, "over"],
    ] as const) {
      let state = situation(name)
      expect(shown(name, state)).toBeUndefined()
      for (const action of way) {
        expect(possible(state, action), JSON.stringify(action)).toBe(true)
        state = act(state, action).state
      }
      expect(shown(name, state)).toBe(way.length > 0 ? says : undefined)
    }
    const [who, fd] = CHOSEN[name].split(":")
    expect(entryOf(situation(name), who as "sender", Number(fd))).toBeDefined()
  })

  const played = (name: Situation, ...actions: Action[]) =>
    actions.reduce((state, action) => act(state, action).state, situation(name))

  it("room for one by CMSG_SPACE is room for two: no MSG_CTRUNC, and one that nobody knows", () => {
    const { state, returned } = act(situation("padding"), received("padding"))
    expect(returned).toEqual({ n: 1, fds: [4, 5], cut: false, refused: false })
    expect(leaked(state).map(({ fd }) => fd)).toEqual([5])
    expect(act(situation("padding"), received("padding", { room: "len" })).returned).toMatchObject({
      fds: [4],
      cut: true,
    })
    // What nobody knows nobody can close.
    expect(possible(state, close("receiver", 5))).toBe(false)
  })

  it("what the receiver reads through a passed descriptor, the sender does not read again", () => {
    const state = played("shared", { does: "take50", by: "receiver", fd: 4 })
    expect(state.offset).toBe(100 + STEP)
  })
})

describe("what comes of an action", () => {
  const came = (state: State, action: Action) => outcomes(state, act(state, action))

  it("is how many references are left, and where", () => {
    expect(came(situation("flight"), close("sender", 5))).toEqual([
      { what: "left", thing: "pipe", held: 0, inFlight: 1 },
    ])
  })

  it("is what was lost on the way, and the end of what nobody refers to", () => {
    expect(came(situation("read"), { does: "read" })).toEqual([
      { what: "lost", count: 1 },
      { what: "end", thing: "pipe" },
    ])
    expect(came(situation("cut"), received("cut", { takes: "strict" })).map(({ what }) => what)).toEqual([
      "cut",
      "refused",
      "end",
      "end",
      "end",
    ])
    const closed = act(situation("flight"), close("receiver", CHANNEL_FD)).state
    expect({ lost: closed.lost, queue: closed.queue, channel: hasChannel(closed, "receiver") }).toEqual({
      ...{ lost: 1, queue: [], channel: false },
    })
  })
})
