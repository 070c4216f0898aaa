// The simulator of signals against the kernel: random histories, done in the model and by a real process with children,
// must agree after every action on what is pending and blocked, how often the handler has run, what the calls returned, and
// how many zombies there are.

import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  ACTIONS,
  type Action,
  act,
  CALLS,
  count,
  DISPOSITIONS,
  type Done,
  isBlocked,
  isLost,
  possible,
  SITUATIONS,
  type Situation,
  type State,
  shown,
  situation,
  start,
} from "../../.vitepress/theme/figures/signal-model.ts"
import { forkedFile } from "./forked.ts"
import type { History, Seen } from "./signal-child.ts"

/** #sys has no nanosleep: see below. */
const TRIED: readonly Action[] = [...ACTIONS, ...DISPOSITIONS, ...CALLS].filter((action) => action !== "nanosleep")
/** Actions that are tried more often: else few histories have children that end while the parent sleeps. */
const WEIGHTS: Partial<Record<Action, number>> = { one: 12, all: 4, mask: 6, fork: 8, look: 3, take: 3, arrives: 2 }

/** Children that end in the same instant end while the parent is stopped; that alone wakes these two. */
function isCertain({ call, ...state }: State, action: Action): boolean {
  const wakes = call === "waitpid" || call === "signalfd"
  return action !== "all" || !wakes || count({ ...state, call }, "runs") === 1
}

interface Followed {
  readonly history: History
  readonly done: readonly Done[]
}

function follow(begun: State, actions: readonly Action[]): Followed {
  const done: Done[] = []
  for (const action of actions) done.push(act(done.at(-1)?.state ?? begun, action))
  const { children, disposition, blocked } = begun
  return { history: { children: children.length, disposition, blocked, actions }, done }
}

/** Actions as `picks` choose them. */
function chosen(begun: State, picks: readonly number[]): Action[] {
  let state = begun
  return picks.flatMap((pick) => {
    const able = TRIED.filter((action) => possible(state, action) && isCertain(state, action))
      .filter((action) => action !== "fork" || count(state, "runs") < 4)
      .flatMap((action) => Array<Action>(WEIGHTS[action] ?? 2).fill(action))
    const action = able[pick % able.length]
    if (action === undefined) return []
    state = act(state, action).state
    return [action]
  })
}

/** What comes of an action, in the words of what the kernel shows. */
function asSeen({ state, steps }: Done, action: Action): Seen {
  const results = steps.flatMap((step): (number | string)[] => {
    if (step.what === "returns") return [step.result]
    if (step.what === "looked") return [step.news]
    if (step.what === "took") return [step.count]
    return step.what === "record" ? [step.there ? 128 : "-EAGAIN"] : []
  })
  const calls = action === "mask" || DISPOSITIONS.some((one) => one === action)
  return {
    zombies: count(state, "zombie"),
    disposition: state.disposition === "restart" ? "handler" : state.disposition,
    blocked: isBlocked(state),
    pending: state.pending,
    asleep: state.call !== undefined,
    results: calls ? [0] : results,
    handled: state.call === undefined ? state.handled : -1,
  }
}

async function agree(all: readonly Followed[]): Promise<void> {
  const histories = all.map(({ history }) => history)
  const seen = (await forkedFile("test/self/signal-child.ts", histories)) as Seen[][]
  for (const [i, { history, done }] of all.entries())
    for (const [j, one] of done.entries()) {
      const { actions, ...begun } = history
      const said = JSON.stringify([begun, actions.slice(0, j + 1)])
      expect(seen[i]?.[j], said).toEqual(asSeen(one, actions[j] as Action))
    }
}

describe("the model agrees with the kernel", () => {
  it("in random histories", async () => {
    const picks = fc.sample(fc.array(fc.nat(9999), { minLength: 20, maxLength: 30 }), { numRuns: 24, seed: 6 })
    const followed = picks.map((pick, i) => {
      const begun = start(2, DISPOSITIONS[i % 4] ?? "default", i % 3 === 0)
      return follow(begun, chosen(begun, pick))
    })
    await agree(followed)
    // Else the histories would have shown too little.
    const steps = followed.flatMap(({ done }) => done.flatMap((one) => one.steps))
    const what = new Set(steps.map((step) => step.what))
    expect([...what].sort()).toEqual(
      ["dropped", "ended", "goesOn", "handler", "looked", "lost", "pending"].concat([
        "record",
        "restarts",
        "returns",
        "sleeps",
        "took",
        "untold",
      ]),
    )
  }, 180_000)

  it("in every call, with every disposition, blocked and not", async () => {
    const calls = CALLS.filter((call) => call !== "nanosleep")
    const all = DISPOSITIONS.flatMap((disposition) =>
      [true, false].map((blocked) => {
        // One ends while the parent sleeps in the call; what the call waits for comes if that has not woken it.
        const begun = start(0, disposition, blocked)
        let state = begun
        const actions: Action[] = []
        for (const call of calls) {
          const more: Action[] = ["fork", "fork", call, "one", "arrives", "all", "takeAll", "record", "look"]
          for (const action of more)
            if (possible(state, action) && isCertain(state, action)) {
              actions.push(action)
              state = act(state, action).state
            }
        }
        return follow(begun, actions)
      }),
    )
    await agree(all)
  }, 180_000)

  it("in the prepared situations, to their end", async () => {
    await agree(SITUATIONS.map((name) => follow(situation(name), WAYS[name].flat())))
  }, 180_000)
})

/** nanosleep in C: what it returned, and how often the handler has run. */
const NANOSLEEP = `
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
static volatile sig_atomic_t handled;
static void handler(int sig) { (void)sig, handled++; }
int main(int argc, char **argv) {
  (void)argc;
  struct sigaction action = {.sa_handler = SIG_DFL};
  if (argv[1][0] == 'i') action.sa_handler = SIG_IGN;
  if (argv[1][0] == 'h' || argv[1][0] == 'r') action.sa_handler = handler;
  if (argv[1][0] == 'r') action.sa_flags = SA_RESTART;
  sigaction(SIGCHLD, &action, NULL);
  sigset_t set;
  sigemptyset(&set), sigaddset(&set, SIGCHLD);
  if (argv[2][0] == 't') sigprocmask(SIG_BLOCK, &set, NULL);
  if (fork() == 0) {
    // The parent sleeps in nanosleep(2), 35 or 230, before this one ends.
    char path[64], call[64];
    snprintf(path, sizeof path, "/proc/%d/syscall", (int)getppid());
    for (int number = 0; number != 35 && number != 101 && number != 115 && number != 230;) {
      FILE *file = fopen(path, "re");
      number = file != NULL && fgets(call, sizeof call, file) != NULL ? atoi(call) : 0;
      if (file != NULL) fclose(file);
    }
    _exit(0);
  }
  int slept = nanosleep(&(struct timespec){.tv_sec = 1}, NULL);
  printf("[\\"%s\\",%d]", slept == 0 ? "0" : errno == EINTR ? "-EINTR" : "?", (int)handled);
}
`

it("nanosleep, in C, agrees with the model", () => {
  const folder = mkdtempSync(join(tmpdir(), "echobook-signal-"))
  try {
    writeFileSync(join(folder, "sleep.c"), NANOSLEEP)
    const program = join(folder, "sleep")
    const compiler = process.env["CC"] ?? "cc"
    expect(spawnSync(compiler, ["-Wall", "-D_GNU_SOURCE", "-o", program, `${program}.c`]).status).toBe(0)
    for (const disposition of DISPOSITIONS)
      for (const blocked of [true, false]) {
        const { stdout } = spawnSync(program, [disposition, String(blocked)], { encoding: "utf8", timeout: 60_000 })
        const { done } = follow(start(1, disposition, blocked), ["nanosleep", "one", "arrives"])
        const { last, handled } = done.at(-1)?.state ?? {}
        expect(JSON.parse(stdout), `${disposition} ${blocked}`).toEqual([String(last?.result), handled])
      }
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

/** The way through each situation: to the mistake, and from there. */
const WAYS: Readonly<Record<Situation, readonly [mistake: readonly Action[], over: readonly Action[]]>> = {
  new: [[], []],
  merged: [["all", "mask", "take"], ["takeAll"]],
  ignored: [[], ["one", "one", "waitpid", "all"]],
  restarted: [
    ["read", "one", "arrives", "poll", "one"],
    ["poll", "arrives"],
  ],
  gap: [
    ["look", "one", "poll"],
    ["arrives", "takeAll", "mask", "look", "one", "ppoll"],
  ],
  closed: [
    ["look", "one", "poll"],
    ["arrives", "ppoll"],
  ],
  described: [["all", "signalfd", "record", "take"], ["takeAll"]],
}

describe("the prepared situations", () => {
  it.each(SITUATIONS.filter((name) => name !== "new"))("%s shows what it is there for", (name) => {
    const [mistake, over] = WAYS[name]
    const wrong = mistake.reduce((state, action) => act(state, action).state, situation(name))
    expect(shown(name, situation(name))).toBeUndefined()
    expect(shown(name, wrong)).toBe(mistake.length > 0 ? "mistake" : undefined)
    const right = over.reduce((state, action) => act(state, action).state, wrong)
    expect(shown(name, right)).toBe("over")
    // Nothing on the way was impossible.
    for (const [i, action] of [...mistake, ...over].entries()) {
      const before = [...mistake, ...over].slice(0, i).reduce((state, one) => act(state, one).state, situation(name))
      expect(possible(before, action), `${i} ${action}`).toBe(true)
    }
  })

  const played = (name: Situation, ...actions: Action[]) =>
    actions.reduce((state, action) => act(state, action).state, situation(name))

  it("twenty ends while it is blocked are one signal, and one wait leaves 19 zombies, a loop none", () => {
    const one = played("merged", "all", "mask", "take")
    expect({ handled: one.handled, merged: one.merged, zombies: count(one, "zombie") }).toEqual({
      ...{ handled: 1, merged: 19, zombies: 19 },
    })
    expect(count(played("merged", "all", "mask", "takeAll"), "zombie")).toBe(0)
    const record = played("described", "all", "signalfd", "record")
    expect({ records: record.records, zombies: count(record, "zombie") }).toEqual({ records: 1, zombies: 20 })
  })

  it("SIG_IGN leaves no zombie, and waitpid says ECHILD when all have ended", () => {
    const ended = played("ignored", "waitpid", "all")
    expect({ zombies: count(ended, "zombie"), last: ended.last?.result }).toEqual({ zombies: 0, last: "-ECHILD" })
  })

  it("what comes between the look and the sleep is lost to poll, and not to ppoll or a signalfd", () => {
    expect(isLost(played("gap", "look", "one", "poll"))).toBe(true)
    expect(isLost(played("gap", "one", "look", "poll"))).toBe(false)
    expect(played("gap", "mask", "look", "one", "ppoll").last?.result).toBe("-EINTR")
    expect(played("gap", "mask", "look", "one", "signalfd").last?.result).toBe(1)
  })
})
