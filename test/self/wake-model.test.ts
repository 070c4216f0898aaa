// The simulator of who wakes up against the kernel: random histories, done in the model and by four real processes, must
// agree after every action on who sleeps, who has returned, who got the connection and who got -EAGAIN.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  able,
  arrive,
  type Done,
  METHODS,
  type Method,
  NAMES,
  processOf,
  run,
  type State,
  start,
  step,
} from "../../.vitepress/theme/figures/wake-model.ts"
import { forkedFile } from "./forked.ts"
import type { History, Seen } from "./wake-child.ts"

async function played(histories: readonly History[]): Promise<Seen[]> {
  return (await forkedFile("test/self/wake-child.ts", histories)) as Seen[]
}

/** What no gate holds up: who is woken looks, and who has the lock calls accept4. */
function goesOn(state: State): (typeof NAMES)[number] | undefined {
  return NAMES.find((name) => {
    const { phase } = processOf(state, name)
    return phase === "woken" || (phase === "returned" && state.method === "flock")
  })
}

/** An action with all that it brings about, and what the processes say of it. */
function act(before: State, action: number): { state: State; said: string[] } {
  const said = new Map(NAMES.map((name): [string, string[]] => [name, []]))
  const tell = (name: string, text: string) => said.get(name)?.push(`${name} ${text}`)
  const name = NAMES[action]
  const phase = name && processOf(before, name).phase
  if (name !== undefined && phase === "holds") tell(name, "unlocked")
  if (name !== undefined && (phase === "serves" || phase === "empty")) tell(name, "waits")
  const hear = ({ state, steps }: Done) => {
    for (const one of steps) {
      if (one.what === "takes") tell(one.by, `takes ${one.connection}`)
      if (one.what === "returned" || one.what === "again") tell(one.by, one.what)
    }
    return state
  }
  let state = hear(name === undefined ? arrive(before) : step(before, name))
  for (let next = goesOn(state); next !== undefined; next = goesOn(state)) state = hear(step(state, next))
  return { state, said: [...said.values()].flat() }
}

function follow(method: Method, picks: readonly number[]) {
  let state = start(method)
  const actions: number[] = []
  const expected: { places: string[]; said: string[] }[] = []
  for (const pick of picks) {
    const awake = [...NAMES.keys()].filter((i) => able(state, NAMES[i] ?? "A"))
    // A connection comes every third time or so, or when all sleep.
    const choices = [-1, ...awake, ...awake]
    const action = choices[pick % choices.length] ?? -1
    const done = act(state, action)
    state = done.state
    actions.push(action)
    const places = state.processes.map(({ phase }) => (phase === "asleep" ? phase : "gate"))
    expected.push({ places, said: done.said })
  }
  return { history: { method, actions, gates: true }, expected, state }
}

it.each(METHODS)(
  "agrees with the kernel on %s",
  async (method) => {
    const picks = fc.sample(fc.array(fc.nat(999), { minLength: 30, maxLength: 30 }), { numRuns: 6, seed: 3 })
    const followed = picks.map((pick) => follow(method, pick))
    const seen = await played(followed.map(({ history }) => history))
    for (const [i, { history, expected }] of followed.entries())
      for (const [j, one] of expected.entries()) {
        const real = { places: seen[i]?.places[j], said: seen[i]?.said[j] }
        expect(real, `${method} ${history.actions.slice(0, j + 1)}`).toEqual(one)
      }
  },
  180_000,
)

describe("wake-ups for each connection, one at a time", () => {
  const CONNECTIONS = 40

  /** What the model says when each connection is served before the next arrives. */
  const modelled = (method: Method, together: boolean) => {
    let state = start(method)
    for (let i = 0; i < CONNECTIONS; i++) state = run(arrive(state).state, together).state
    return state
  }

  it("are those that the kernel has counted", async () => {
    const actions = Array<number>(CONNECTIONS).fill(-1)
    const seen = await played(METHODS.map((method) => ({ method, actions, gates: false })))
    for (const [i, method] of METHODS.entries()) {
      const sleeps = seen[i]?.sleeps ?? []
      const real = sleeps.reduce((sum, count) => sum + count, 0) / CONNECTIONS
      // A call may sleep once more, for a lock inside the kernel or because another was faster, and none sleeps less.
      const least = Math.min(...[true, false].map((together) => modelled(method, together).wakeUps / CONNECTIONS))
      expect(real, method).toBeGreaterThanOrEqual(least)
      if (method === "accept" || method === "exclusive") expect(real, method).toBeLessThan(1.5)
    }
  }, 180_000)

  it("are one, the lock's one more, or all", () => {
    const each = METHODS.map((method) => [method, modelled(method, true).wakeUps / CONNECTIONS])
    expect(Object.fromEntries(each)).toEqual({ accept: 1, flock: 2, poll: 4, epoll: 4, exclusive: 1, shared: 4 })
  })

  it("are unseen by the programs when these come one after the other", () => {
    for (const method of ["poll", "epoll"] as const) {
      const [together, inTurn] = [modelled(method, true), modelled(method, false)]
      expect([together.again, together.unseen]).toEqual([3 * CONNECTIONS, 0])
      expect([inTurn.again, inTurn.unseen]).toEqual([0, 3 * CONNECTIONS])
    }
  })

  it("go round with accept and flock, and with EPOLLEXCLUSIVE always to the same one", () => {
    const served = (method: Method) => modelled(method, true).processes.map((process) => process.served)
    expect(served("accept")).toEqual([10, 10, 10, 10])
    expect(served("flock")).toEqual([10, 10, 10, 10])
    expect(served("exclusive")).toEqual([40, 0, 0, 0])
  })
})
