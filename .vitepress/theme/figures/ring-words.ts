// What the simulator of the queue says, in both languages.

import type { Lang } from "../../../workbook/manifest.ts"
import type { Meaning } from "./ring-model.ts"
import { type Broken, NOTHING, type Variant } from "./ring-state.ts"

export interface RingWords {
  readonly label: string
  readonly place: (number: number) => string
  readonly filled: string
  readonly free: string
  /** Of the mark of a thread on a place. */
  readonly owner: (who: string) => string
  readonly variant: string
  readonly capacity: string
  readonly asleep: string
  readonly invitation: string
  readonly variants: Readonly<Record<Variant, string>>
  /** What to try with it. */
  readonly task: Readonly<Record<Variant, string>>
  /** Behind the line of a step. */
  readonly means: Readonly<Record<Meaning, string>>
  /** What went wrong, in the step of this number. */
  readonly broken: (broken: Broken, step: number) => string
}

const en: RingWords = {
  label: "The queue between threads: a simulator",
  place: (number) => `place ${number}`,
  filled: "filled",
  free: "free",
  owner: (who) => `${who} has claimed it`,
  variant: "which queue",
  capacity: "places",
  asleep: "asleep on PUTS",
  invitation: "Each button is the next access of one thread. You pick whose turn it is.",
  variants: {
    right: "the right one",
    stores: "(a) TAIL is stored, not exchanged",
    early: "(b) the turn before the message",
    late: "(c) PUTS is read after looking",
  },
  task: {
    right: "Two threads put, one takes. In whatever order you let them go: nothing is lost, doubled or slept through.",
    stores: "Here tryPut stores TAIL where it should exchange it. Find an order in which a message is lost.",
    early: "Here tryPut stores the turn and only then writes the message. Find an order in which C takes garbage.",
    late: "Here take looks first and reads PUTS after it. Find an order in which C sleeps beside a message.",
  },
  means: {
    free: "the place is free.",
    full: "the message of one lap before is still there: tryPut returns false.",
    beaten: "another one was faster: from the start.",
    claimed: "the position is claimed.",
    "may look": "from now on C may look.",
    put: "nobody sleeps. tryPut returns true.",
    "put, wakes": "C wakes up. tryPut returns true.",
    filled: "a message is there.",
    unfilled: "nothing there yet.",
    sleeps: "C sleeps.",
    "looks again": "something was put in between: C looks again.",
    "next lap": "free for the next lap.",
    taken: "take returns.",
  },
  broken(broken, step) {
    if (broken.why === "lost") {
      const { by, lost, over } = broken
      const [first, second] = broken.claims
      const what = over
        ? `${by} writes over ${lost}, which nobody has taken.`
        : `${by} writes ${lost} to position ${second.position}. C has been there already and does not come back.`
      return `A message is lost. Step ${step}: ${what} Position ${second.position} has belonged to two since step ${second.claimedStep}: ${second.by} stored TAIL there without seeing that ${first.by} had claimed the position in step ${first.claimedStep}.`
    }
    const { by, message, turnStep, putsStep } = broken.claim
    if (broken.why === "garbage") {
      const got = broken.got === NOTHING ? "a place that nobody has written to" : `${broken.got} once more`
      return `C takes garbage. Step ${step}: it reads ${got}. ${message} should be there, but ${by} stored the turn in step ${turnStep} and has not written the message yet. From that store on, C may look.`
    }
    return `C sleeps, and ${message} lies there. It looked in step ${broken.lookedStep} and found nothing; ${by} counted the message in step ${putsStep}; only then, in step ${broken.putsStep}, did C read PUTS. It waits for a number other than the one that already counts ${message}. The notify is over: unless another message comes, C sleeps for ever.`
  },
}

const ko: RingWords = {
  label: "스레드 사이의 큐 시뮬레이터",
  place: (number) => `자리 ${number}`,
  filled: "채워짐",
  free: "비었음",
  owner: (who) => `${who}의 것`,
  variant: "어느 큐",
  capacity: "자리 수",
  asleep: "PUTS에서 잠듦",
  invitation: "버튼은 각 스레드가 다음에 메모리를 건드리는 한 걸음입니다. 누가 움직일지 골라 보십시오.",
  variants: {
    right: "올바른 큐",
    stores: "(가) TAIL을 교환하지 않고 저장",
    early: "(나) 메시지보다 차례를 먼저",
    late: "(다) 들여다본 뒤에 PUTS를 읽음",
  },
  task: {
    right:
      "둘은 넣고 하나는 꺼냅니다. 어떤 순서로 움직여도 메시지가 없어지거나 두 번 나오지 않고, 깨움을 놓치지도 않습니다.",
    stores: "이 tryPut은 TAIL을 compareExchange로 바꾸지 않고 그냥 저장합니다. 메시지가 없어지는 순서를 찾아 보십시오.",
    early: "이 tryPut은 차례부터 저장하고 나서 메시지를 씁니다. C가 엉뚱한 것을 꺼내는 순서를 찾아 보십시오.",
    late: "이 take는 먼저 들여다보고 나서 PUTS를 읽습니다. 메시지를 곁에 두고 C가 잠드는 순서를 찾아 보십시오.",
  },
  means: {
    free: "빈 자리입니다.",
    full: "한 바퀴 전 메시지가 아직 있습니다. tryPut이 false를 반환합니다.",
    beaten: "누가 먼저 차지했습니다. 처음부터 다시 합니다.",
    claimed: "이 위치를 차지합니다.",
    "may look": "이제부터 C가 봐도 됩니다.",
    put: "잠든 스레드가 없습니다. tryPut이 true를 반환합니다.",
    "put, wakes": "C가 깨어납니다. tryPut이 true를 반환합니다.",
    filled: "메시지가 있습니다.",
    unfilled: "아직 없습니다.",
    sleeps: "C가 잠듭니다.",
    "looks again": "그사이에 누가 넣었습니다. C는 다시 봅니다.",
    "next lap": "다음 바퀴에 쓸 빈 자리가 됩니다.",
    taken: "take가 반환합니다.",
  },
  broken(broken, step) {
    if (broken.why === "lost") {
      const { by, lost, over } = broken
      const [first, second] = broken.claims
      const what = over
        ? `아무도 꺼내지 않은 ${lost} 위에 ${by}의 메시지가 덮어써졌습니다.`
        : `${by}의 ${lost} 메시지를 위치 ${second.position}에 썼지만, C는 이미 그 위치를 지나갔고 다시 오지 않습니다.`
      return `메시지 하나가 없어졌습니다. ${step}번째 걸음에서 ${what} 위치 ${second.position}의 주인은 ${second.claimedStep}번째 걸음부터 둘이었습니다. ${first.by}의 ${first.claimedStep}번째 걸음이 이미 차지한 것을 모른 채 ${second.by}도 TAIL을 저장했기 때문입니다.`
    }
    const { by, message, turnStep, putsStep } = broken.claim
    if (broken.why === "garbage") {
      const got =
        broken.got === NOTHING
          ? "아무도 쓰지 않은 자리를 읽었습니다"
          : `이미 꺼낸 ${broken.got} 메시지를 다시 읽었습니다`
      return `C가 엉뚱한 것을 꺼냈습니다. ${step}번째 걸음에서 ${got}. 있어야 할 것은 ${message}인데, ${by}의 ${turnStep}번째 걸음은 메시지를 쓰기도 전에 차례를 저장했습니다. 차례가 저장된 순간부터 C는 봐도 됩니다.`
    }
    return `${message} 메시지가 있는데 C가 잠들었습니다. C가 ${broken.lookedStep}번째 걸음에서 보았을 때는 없었고, ${by}의 ${putsStep}번째 걸음에서 PUTS에 더해졌으며, C는 그 뒤인 ${broken.putsStep}번째 걸음에야 PUTS를 읽었습니다. 이 메시지까지 센 수가 또 바뀌기를 기다리는 셈입니다. notify는 이미 지나갔으므로, 다른 메시지가 오지 않으면 C는 영원히 깨어나지 않습니다.`
  },
}

export const ringWords: Readonly<Record<Lang, RingWords>> = { en, ko }
