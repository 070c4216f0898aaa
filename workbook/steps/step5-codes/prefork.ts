// What the failed checks of part 5.3 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const preforkCodes: Readonly<Record<string, CodeFacts>> = {
  "E5-NO-WORKER": {
    did: { en: "startWorker() was called for one place.", ko: "자리 하나에 startWorker()를 불렀습니다." },
    expected: { en: "A child runs supervisor.work.", ko: "자식이 supervisor.work를 실행해야 합니다." },
    saw: { en: "No work has begun, in any process.", ko: "어느 프로세스에서도 일이 시작되지 않았습니다." },
    usually: {
      en: "No child was made, or it left before its work: a getpid() that is asked in the child gives the child's own number, and getppid() is never that.",
      ko: "자식을 만들지 않았거나, 자식이 일하기 전에 떠났습니다. 자식 안에서 부른 getpid()는 자식의 번호이므로 getppid()와 같을 수 없습니다.",
    },
    next: {
      en: "In startWorker, ask getpid() before forkChild(), and call supervisor.work(slot.index, ready) in the child.",
      ko: "startWorker에서, getpid()는 forkChild() 앞에서 부르고, 자식 안에서 supervisor.work(slot.index, ready)를 부르십시오.",
    },
    man: ["fork(2)", "getppid(2)"],
    anchor: "rule-worker",
  },
  "E5-INDEX": {
    did: { en: "startWorker() was called for place {expected}.", ko: "자리 {expected}에 startWorker()를 불렀습니다." },
    expected: {
      en: "The work is told that it is in place {expected}.",
      ko: "일은 자기 자리가 {expected}번임을 알아야 합니다.",
    },
    saw: { en: "It was told {saw}.", ko: "전달된 자리: {saw}." },
    usually: {
      en: "The work got another number than its slot's: a constant, or a position that was counted anew.",
      ko: "슬롯의 번호가 아닌 다른 수를 일에 넘겼습니다. 상수이거나 새로 센 위치입니다.",
    },
    next: {
      en: "In startWorker, call supervisor.work with slot.index.",
      ko: "startWorker에서, supervisor.work에 slot.index를 넘기십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-worker",
  },
  "E5-NO-PID": {
    did: { en: "startWorker() was called for one place.", ko: "자리 하나에 startWorker()를 불렀습니다." },
    expected: { en: "slot.pid is the worker's: {pid}.", ko: "slot.pid에 워커의 pid가 있어야 합니다: {pid}." },
    saw: { en: "slot.pid is {saw}.", ko: "slot.pid의 값: {saw}." },
    usually: {
      en: "The child has noted it, in its own copy of the memory, or the parent noted its own number.",
      ko: "자식이 자기 메모리 사본에 적었거나, 부모가 자기 번호를 적었습니다.",
    },
    next: {
      en: "In startWorker, let the parent assign what forkChild() returned to slot.pid.",
      ko: "startWorker에서, forkChild()가 반환한 값을 부모가 slot.pid에 넣으십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-worker",
  },
  "E5-STARTED": {
    did: { en: "startWorker() was called for one place.", ko: "자리 하나에 startWorker()를 불렀습니다." },
    expected: {
      en: "slot.startedMs is the time on the supervisor's clock: {expected}.",
      ko: "slot.startedMs는 슈퍼바이저의 시계가 말하는 시각이어야 합니다: {expected}.",
    },
    saw: { en: "slot.startedMs is {saw}.", ko: "slot.startedMs의 값: {saw}." },
    usually: {
      en: "It was not set, or by another clock; takeEnded() compares it with supervisor.clock().",
      ko: "값을 넣지 않았거나 다른 시계를 썼습니다. takeEnded()는 supervisor.clock()과 비교합니다.",
    },
    next: {
      en: "In startWorker, set slot.startedMs to supervisor.clock() in the parent.",
      ko: "startWorker에서, 부모가 slot.startedMs에 supervisor.clock()을 넣으십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-worker",
  },
  "E5-SAYS-STARTED": {
    did: {
      en: "startWorker() was called, once with and once without a fork() that fails.",
      ko: "fork()가 성공할 때와 실패할 때 startWorker()를 불렀습니다.",
    },
    expected: {
      en: "It returns whether there is a worker now: {expected}.",
      ko: "지금 워커가 있는지를 반환해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "replaceWorker() goes by this answer: with a wrong one it waits for a child that there is not, or gives up one that there is.",
      ko: "replaceWorker()는 이 답을 믿습니다. 답이 틀리면 없는 자식을 기다리거나, 있는 자식을 포기합니다.",
    },
    next: {
      en: "In startWorker, return false after failed(), and true once slot.pid is set.",
      ko: "startWorker에서, failed() 뒤에는 false를, slot.pid를 채운 뒤에는 true를 반환하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-worker",
  },
  "E5-READY-LOST": {
    did: {
      en: "startWorker() got a ready function, and the work called ready().",
      ko: "startWorker()에 ready 함수를 주었고, 일이 ready()를 불렀습니다.",
    },
    expected: {
      en: "The function that was passed runs, in the child.",
      ko: "넘겨준 함수가 자식 안에서 실행되어야 합니다.",
    },
    saw: { en: "It has not run.", ko: "실행되지 않았습니다." },
    usually: {
      en: "The work was given another function, or none.",
      ko: "일에 다른 함수를 주었거나 아무것도 주지 않았습니다.",
    },
    next: {
      en: "In startWorker, pass ready on: supervisor.work(slot.index, ready).",
      ko: "startWorker에서, supervisor.work(slot.index, ready)로 ready를 그대로 넘기십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-worker",
  },
  "E5-WORKER-RETURNS": {
    did: { en: "A worker's work came to its end.", ko: "워커의 일이 끝났습니다." },
    expected: {
      en: "The child leaves by _exit(): it never returns into the parent's code.",
      ko: "자식은 _exit()로 떠나야 하고, 부모의 코드로 돌아오면 안 됩니다.",
    },
    saw: {
      en: "The child came back from startWorker() and went on as a second parent.",
      ko: "자식이 startWorker()에서 돌아와 두 번째 부모가 되었습니다.",
    },
    usually: {
      en: "fork() was called without what forkChild() does around it.",
      ko: "forkChild()가 해 주는 일 없이 fork()를 불렀습니다.",
    },
    next: {
      en: "In startWorker, use forkChild(), which ends the child when its work is done.",
      ko: "startWorker에서, 일이 끝나면 자식을 끝내 주는 forkChild()를 쓰십시오.",
    },
    man: ["fork(2)", "_exit(2)"],
    anchor: "rule-worker",
  },
  "E5-OUTLIVES": {
    did: { en: "The parent of a worker was killed with SIGKILL.", ko: "워커의 부모를 SIGKILL로 죽였습니다." },
    expected: { en: "The worker is killed as well.", ko: "워커도 함께 죽어야 합니다." },
    saw: {
      en: "The worker is still there and holds on to the listening socket.",
      ko: "워커가 남아서 리스닝 소켓을 붙들고 있습니다.",
    },
    usually: {
      en: "The end of a parent does nothing to its children by itself, and SIGTERM as the signal is only counted by the worker.",
      ko: "부모의 끝은 저절로 자식에게 영향을 주지 않습니다. 시그널을 SIGTERM으로 하면 워커는 세기만 합니다.",
    },
    next: {
      en: "In startWorker, call prctl(PR_SET_PDEATHSIG, SIGKILL) in the child.",
      ko: "startWorker에서, 자식 안에서 prctl(PR_SET_PDEATHSIG, SIGKILL)을 부르십시오.",
    },
    man: ["prctl(2)"],
    anchor: "rule-worker",
  },
  "E5-LOOKS-FIRST": {
    did: { en: "startWorker() was called for one place.", ko: "자리 하나에 startWorker()를 불렀습니다." },
    expected: { en: "getppid() is asked after prctl().", ko: "prctl() 다음에 getppid()를 불러야 합니다." },
    saw: { en: "getppid() came first, and prctl() after it.", ko: "getppid()가 먼저, prctl()이 나중이었습니다." },
    usually: {
      en: "A parent that ends between the two calls is seen by neither of them.",
      ko: "두 호출 사이에 부모가 끝나면 둘 다 알아차리지 못합니다.",
    },
    next: {
      en: "In startWorker, call prctl() first and compare getppid() after it.",
      ko: "startWorker에서, prctl()을 먼저 부르고 그다음에 getppid()를 비교하십시오.",
    },
    man: ["prctl(2)", "getppid(2)"],
    anchor: "rule-worker",
  },
  "E5-ORPHAN-WORKS": {
    did: {
      en: "A worker was forked whose getppid() gives somebody else than its parent: as if that had ended before prctl().",
      ko: "getppid()가 부모가 아닌 값을 주는 워커를 만들었습니다. prctl() 전에 부모가 끝난 것과 같습니다.",
    },
    expected: { en: "The worker leaves without beginning its work.", ko: "워커는 일을 시작하지 않고 떠나야 합니다." },
    saw: {
      en: "It began to work, and nobody would ever kill it.",
      ko: "일을 시작했고, 아무도 그것을 죽이지 않을 것입니다.",
    },
    usually: {
      en: "prctl() tells of an end that is still to come. Comparing with 1 does not find it either: orphans may go to a subreaper.",
      ko: "prctl()은 앞으로 올 끝만 알려 줍니다. 1과 비교해도 찾지 못합니다. 고아는 subreaper에게 갈 수 있습니다.",
    },
    next: {
      en: "In startWorker, call _exit(1) in the child unless getppid() is what getpid() was before the fork.",
      ko: "startWorker에서, getppid()가 fork 전의 getpid()와 다르면 자식 안에서 _exit(1)을 부르십시오.",
    },
    man: ["prctl(2)", "getppid(2)"],
    anchor: "rule-worker",
  },
  "E5-PARENT-DEAF": {
    did: { en: "startWorker() was called for one place.", ko: "자리 하나에 startWorker()를 불렀습니다." },
    expected: {
      en: "In the parent the four signals stay blocked, so that sigtimedwait() gets them.",
      ko: "부모에서는 시그널 네 개가 계속 막혀 있어야 sigtimedwait()이 받을 수 있습니다.",
    },
    saw: { en: "No longer blocked in the parent: {signals}.", ko: "부모에서 더는 막혀 있지 않은 것: {signals}." },
    usually: {
      en: "listenToParent() was called on the parent's side of the fork.",
      ko: "fork의 부모 쪽에서 listenToParent()를 불렀습니다.",
    },
    next: {
      en: "In startWorker, call listenToParent() inside the function that forkChild() gets.",
      ko: "startWorker에서, listenToParent()는 forkChild()에 주는 함수 안에서 부르십시오.",
    },
    man: ["sigprocmask(2)"],
    anchor: "rule-worker",
  },
  "E5-NOT-LISTENING": {
    did: { en: "startWorker() was called for one place.", ko: "자리 하나에 startWorker()를 불렀습니다." },
    expected: {
      en: "When its work begins, the worker counts SIGTERM, ignores SIGINT and SIGHUP, and blocks none.",
      ko: "일을 시작할 때 워커는 SIGTERM을 세고, SIGINT와 SIGHUP을 무시하며, 아무것도 막지 않아야 합니다.",
    },
    saw: { en: "Not so with: {signals}.", ko: "그렇지 않은 것: {signals}." },
    usually: {
      en: "Blocked signals are inherited by fork(): a worker that keeps the parent's mask can never be told to stop.",
      ko: "막힌 시그널은 fork()로 물려받습니다. 부모의 마스크를 그대로 둔 워커에게는 멈추라고 말할 수 없습니다.",
    },
    next: {
      en: "In startWorker, call listenToParent() in the child before supervisor.work.",
      ko: "startWorker에서, 자식 안에서 supervisor.work보다 먼저 listenToParent()를 부르십시오.",
    },
    man: ["sigprocmask(2)", "sigaction(2)"],
    anchor: "rule-worker",
  },
  "E5-NEGATIVE-PID": {
    did: {
      en: "startWorker() was called, and fork() failed with -EAGAIN.",
      ko: "startWorker()를 불렀고, fork()가 -EAGAIN으로 실패했습니다.",
    },
    expected: { en: "slot.pid stays 0: there is no worker.", ko: "워커가 없으므로 slot.pid는 0이어야 합니다." },
    saw: { en: "slot.pid is {saw}.", ko: "slot.pid의 값: {saw}." },
    usually: {
      en: "What forkChild() returned was taken for a pid without looking. The place would never be filled again.",
      ko: "forkChild()의 반환값을 확인하지 않고 pid로 여겼습니다. 그러면 자리가 다시 채워지지 않습니다.",
    },
    next: {
      en: "In startWorker, call failed(supervisor, slot) when the result is negative, and leave slot.pid alone.",
      ko: "startWorker에서, 결과가 음수이면 slot.pid는 그대로 두고 failed(supervisor, slot)을 부르십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-backoff",
  },
  "E5-FORK-FAILED": {
    did: {
      en: "startWorker() was called, and fork() failed with -EAGAIN.",
      ko: "startWorker()를 불렀고, fork()가 -EAGAIN으로 실패했습니다.",
    },
    expected: {
      en: "That counts as a failure: failures is 1, and the place is due later.",
      ko: "실패로 세어야 합니다. failures는 1이 되고, 자리의 때는 나중이어야 합니다.",
    },
    saw: {
      en: "failures is {failures}, and the place may be due at once.",
      ko: "failures의 값: {failures}. 자리가 바로 때가 되었을 수 있습니다.",
    },
    usually: {
      en: "A system that has no room for a process has none a moment later either: turn() would try again without a pause.",
      ko: "프로세스를 만들 자리가 없는 시스템은 조금 뒤에도 없습니다. turn()이 쉬지 않고 다시 시도하게 됩니다.",
    },
    next: {
      en: "In startWorker, call failed(supervisor, slot) when there is no child.",
      ko: "startWorker에서, 자식이 없으면 failed(supervisor, slot)을 부르십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-backoff",
  },
  "E5-FAILURES": {
    did: {
      en: "failed() was called for the same place again and again, while the clock went on.",
      ko: "시계가 흐르는 동안 같은 자리에 failed()를 여러 번 불렀습니다.",
    },
    expected: {
      en: "slot.failures is {expected} after so many calls.",
      ko: "그만큼 부른 뒤 slot.failures의 값은 {expected}.",
    },
    saw: { en: "slot.failures is {saw}.", ko: "slot.failures의 값: {saw}." },
    usually: { en: "The failure was not counted, or more than once.", ko: "실패를 세지 않았거나 여러 번 세었습니다." },
    next: { en: "In failed, add 1 to slot.failures, once.", ko: "failed에서, slot.failures에 1을 한 번 더하십시오." },
    man: ["time(7)"],
    anchor: "rule-backoff",
  },
  "E5-DELAY": {
    did: {
      en: "failed() was called for the same place again and again, while the clock went on.",
      ko: "시계가 흐르는 동안 같은 자리에 failed()를 여러 번 불렀습니다.",
    },
    expected: {
      en: "After failure {n} the place is due {expected} ms from now.",
      ko: "실패 {n}번째 뒤에는 지금부터 {expected} ms 뒤가 때여야 합니다.",
    },
    saw: {
      en: "It is due in {saw} ms. The last waits were {before}.",
      ko: "때까지 남은 시간(ms): {saw}. 최근의 기다림: {before}.",
    },
    usually: {
      en: "The wait begins at FIRST_DELAY_MS, doubles with each failure, and counts from the clock's present time, not from the last due time.",
      ko: "기다림은 FIRST_DELAY_MS에서 시작하여 실패마다 두 배가 되고, 지난번의 때가 아니라 시계의 지금부터 셉니다.",
    },
    next: {
      en: "In failed, set slot.dueMs to supervisor.clock() + FIRST_DELAY_MS * 2 ** (slot.failures - 1), within the bound.",
      ko: "failed에서, slot.dueMs를 한도 안에서 supervisor.clock() + FIRST_DELAY_MS * 2 ** (slot.failures - 1)로 정하십시오.",
    },
    man: ["time(7)"],
    anchor: "rule-backoff",
  },
  "E5-BOUND": {
    did: {
      en: "failed() was called for the same place again and again, while the clock went on.",
      ko: "시계가 흐르는 동안 같은 자리에 failed()를 여러 번 불렀습니다.",
    },
    expected: {
      en: "After failure {n} the place is due in {most} ms, the longest wait.",
      ko: "실패 {n}번째 뒤에는 가장 긴 기다림인 {most} ms가 되어야 합니다.",
    },
    saw: {
      en: "It is due in {saw} ms. The last waits were {before}.",
      ko: "때까지 남은 시간(ms): {saw}. 최근의 기다림: {before}.",
    },
    usually: {
      en: "The doubling had no bound, or it was worked out with <<, which turns negative after 31 bits.",
      ko: "두 배에 한도가 없거나, 31비트를 넘으면 음수가 되는 <<로 계산했습니다.",
    },
    next: {
      en: "In failed, take Math.min(FIRST_DELAY_MS * 2 ** (slot.failures - 1), MOST_DELAY_MS).",
      ko: "failed에서, Math.min(FIRST_DELAY_MS * 2 ** (slot.failures - 1), MOST_DELAY_MS)를 쓰십시오.",
    },
    man: ["time(7)"],
    anchor: "rule-backoff",
  },
  "E5-TAKE-BLOCKS": {
    did: {
      en: "Three workers had ended, a fourth one still ran, and takeEnded() was called.",
      ko: "워커 셋이 끝나고 넷째는 실행 중일 때 takeEnded()를 불렀습니다.",
    },
    expected: { en: "It takes the three and returns.", ko: "셋을 거두고 반환해야 합니다." },
    saw: { en: "It sleeps in waitpid().", ko: "waitpid()에서 잠들었습니다." },
    usually: {
      en: "Without WNOHANG, waitpid() waits for the next one to end.",
      ko: "WNOHANG이 없으면 waitpid()는 다음 자식이 끝나기를 기다립니다.",
    },
    next: {
      en: "In takeEnded, call waitpid(-1, null, WNOHANG).",
      ko: "takeEnded에서, waitpid(-1, null, WNOHANG)을 부르십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-ended",
  },
  "E5-TAKES-ONE": {
    did: {
      en: "{ended} workers had ended before takeEnded() was called.",
      ko: "takeEnded()를 부르기 전에 끝난 워커의 수: {ended}.",
    },
    expected: { en: "One call takes the ends of all.", ko: "한 번 불러 모두 거두어야 합니다." },
    saw: { en: "Zombies that are left: {zombies}.", ko: "남은 좀비의 수: {zombies}." },
    usually: {
      en: "Signals of one kind do not queue: for many ends there may be one SIGCHLD, and nobody comes back for the rest.",
      ko: "같은 시그널은 쌓이지 않습니다. 여러 끝에 SIGCHLD가 하나일 수 있고, 나머지를 위해 다시 오지 않습니다.",
    },
    next: {
      en: "In takeEnded, repeat waitpid() until it returns no pid.",
      ko: "takeEnded에서, pid가 나오지 않을 때까지 waitpid()를 되풀이하십시오.",
    },
    man: ["waitpid(2)", "signal(7)"],
    anchor: "rule-ended",
  },
  "E5-PLACE-KEPT": {
    did: { en: "Three workers ended, and takeEnded() was called.", ko: "워커 셋이 끝났고 takeEnded()를 불렀습니다." },
    expected: { en: "Their places are empty: slot.pid is 0.", ko: "그들의 자리가 비어야 합니다. slot.pid는 0입니다." },
    saw: { en: "Places that still have a pid: {kept}.", ko: "아직 pid가 있는 자리의 수: {kept}." },
    usually: {
      en: "The ends were taken, and the places not emptied: turn() takes them for filled.",
      ko: "끝은 거두었지만 자리를 비우지 않아서, turn()은 차 있다고 여깁니다.",
    },
    next: {
      en: "In takeEnded, set slot.pid to 0 for the slot whose pid waitpid() gave.",
      ko: "takeEnded에서, waitpid()가 준 pid를 가진 슬롯의 pid를 0으로 하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-ended",
  },
  "E5-WRONG-PLACE": {
    did: { en: "The workers in these places ended: {ended}.", ko: "끝난 워커의 자리: {ended}." },
    expected: { en: "Those places are emptied, and no others.", ko: "그 자리만 비워야 합니다." },
    saw: { en: "Emptied: {emptied}.", ko: "비운 자리: {emptied}." },
    usually: {
      en: "Children end in any order. The pid says which place it was.",
      ko: "자식은 어떤 순서로든 끝납니다. 어느 자리였는지는 pid가 말해 줍니다.",
    },
    next: {
      en: "In takeEnded, look for the slot whose pid is what waitpid() returned.",
      ko: "takeEnded에서, waitpid()가 반환한 값과 pid가 같은 슬롯을 찾으십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-ended",
  },
  "E5-TAKEN-COUNT": {
    did: {
      en: "Children ended, and takeEnded() was called. There were {expected} of them.",
      ko: "자식 {expected}개가 끝났고 takeEnded()를 불렀습니다.",
    },
    expected: {
      en: "It returns how many ends it took: {expected}.",
      ko: "거둔 끝의 수를 반환해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "The pid of the last one was returned, or places were counted instead of ends.",
      ko: "마지막 pid를 반환했거나, 끝 대신 자리를 세었습니다.",
    },
    next: {
      en: "In takeEnded, count each pid that waitpid() gives, and return the count.",
      ko: "takeEnded에서, waitpid()가 주는 pid마다 세어 그 수를 반환하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-ended",
  },
  "E5-STRANGER": {
    did: {
      en: "A child that has no place had ended, and then the worker in place 1.",
      ko: "자리가 없는 자식이 끝나고, 이어서 자리 1의 워커가 끝났습니다.",
    },
    expected: { en: "Both ends are taken, and place 1 is emptied.", ko: "두 끝을 모두 거두고 자리 1을 비워야 합니다." },
    saw: { en: "Place 1 still has its pid.", ko: "자리 1에 pid가 남아 있습니다." },
    usually: {
      en: "The search ended at a pid that no slot has. A worker that was replaced is such a child.",
      ko: "어느 슬롯에도 없는 pid에서 멈추었습니다. 교체된 워커가 바로 그런 자식입니다.",
    },
    next: {
      en: "In takeEnded, go on with the next waitpid() when no slot has the pid.",
      ko: "takeEnded에서, 그 pid를 가진 슬롯이 없으면 다음 waitpid()로 넘어가십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-ended",
  },
  "E5-NO-BACKOFF": {
    did: { en: "A worker ended 2 ms after its start.", ko: "워커가 시작한 지 2 ms 만에 끝났습니다." },
    expected: {
      en: "That is a failure: its place waits, 100 ms after the first.",
      ko: "실패입니다. 자리는 기다려야 하고, 첫 실패 뒤에는 100 ms입니다.",
    },
    saw: {
      en: "failures is {failures}, and the place is due in {due} ms.",
      ko: "failures의 값: {failures}, 때까지 남은 시간(ms): {due}.",
    },
    usually: {
      en: "A worker that cannot live is started as fast as the machine can: a crash loop.",
      ko: "살 수 없는 워커를 기계가 할 수 있는 한 빨리 되살리게 됩니다. 크래시 루프입니다.",
    },
    next: {
      en: "In takeEnded, call failed() for each that ended before STEADY_MS, by supervisor.clock() and slot.startedMs.",
      ko: "takeEnded에서, supervisor.clock()과 slot.startedMs로 보아 STEADY_MS 전에 끝난 워커마다 failed()를 부르십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-backoff",
  },
  "E5-STEADY": {
    did: {
      en: "A worker that had lived for {lived} ms ended, after three failures in its place before it.",
      ko: "앞서 세 번 실패한 자리에서 {lived} ms를 산 워커가 끝났습니다.",
    },
    expected: {
      en: "The failures are over: failures is 0, and the place is due at once.",
      ko: "실패는 지나갔습니다. failures는 0이 되고, 자리는 바로 때가 되어야 합니다.",
    },
    saw: {
      en: "failures is {failures}, and the place is due in {due} ms.",
      ko: "failures의 값: {failures}, 때까지 남은 시간(ms): {due}.",
    },
    usually: {
      en: "A worker that was well for long was treated like one that cannot live.",
      ko: "오래 잘 있던 워커를 살 수 없는 워커처럼 다루었습니다.",
    },
    next: {
      en: "In takeEnded, set failures to 0 and dueMs to the present for who has lived for STEADY_MS.",
      ko: "takeEnded에서, STEADY_MS를 산 워커의 failures는 0으로, dueMs는 지금으로 하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-backoff",
  },
  "E5-FILLS-TAKEN": {
    did: {
      en: "Of four places one was taken, two were due, and one was due later. Then came a turn.",
      ko: "자리 넷 가운데 하나는 차 있고, 둘은 때가 되었고, 하나는 나중입니다. 그리고 한 바퀴를 돌았습니다.",
    },
    expected: { en: "The place that is taken keeps its worker.", ko: "차 있는 자리의 워커는 그대로여야 합니다." },
    saw: {
      en: "Another worker was started in it. The first one still runs, and no slot knows of it.",
      ko: "그 자리에 다른 워커를 시작했습니다. 앞의 워커는 아직 실행 중인데 아는 슬롯이 없습니다.",
    },
    usually: {
      en: "dueMs was looked at in a place that is not empty.",
      ko: "비어 있지 않은 자리의 dueMs를 보았습니다.",
    },
    next: {
      en: "In turn, start workers only where slot.pid is 0.",
      ko: "turn에서, slot.pid가 0인 자리에만 워커를 시작하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-turn",
  },
  "E5-TOO-SOON": {
    did: {
      en: "Of four places one was taken, two were due, and one was due later. Then came a turn.",
      ko: "자리 넷 가운데 하나는 차 있고, 둘은 때가 되었고, 하나는 나중입니다. 그리고 한 바퀴를 돌았습니다.",
    },
    expected: {
      en: "The place that is due in {ms} ms stays empty.",
      ko: "{ms} ms 뒤가 때인 자리는 비어 있어야 합니다.",
    },
    saw: { en: "It was filled at once.", ko: "바로 채워졌습니다." },
    usually: {
      en: "Whether the place is due was not asked: the wait of failed() has no effect.",
      ko: "때가 되었는지 묻지 않았습니다. failed()가 정한 기다림이 소용없습니다.",
    },
    next: {
      en: "In turn, start a worker only where slot.dueMs <= supervisor.clock().",
      ko: "turn에서, slot.dueMs <= supervisor.clock()인 자리에만 워커를 시작하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-turn",
  },
  "E5-NOT-FILLED": {
    did: {
      en: "Of four places one was taken, two were due, and one was due later. Then came a turn.",
      ko: "자리 넷 가운데 하나는 차 있고, 둘은 때가 되었고, 하나는 나중입니다. 그리고 한 바퀴를 돌았습니다.",
    },
    expected: { en: "These places have a worker then: {expected}.", ko: "그 뒤 워커가 있어야 할 자리: {expected}." },
    saw: { en: "Places with a worker: {filled}.", ko: "워커가 있는 자리: {filled}." },
    usually: {
      en: "One worker was started for each turn, or a place that is due at this very moment was not.",
      ko: "한 바퀴에 하나만 시작했거나, 바로 지금이 때인 자리를 빠뜨렸습니다.",
    },
    next: {
      en: "In turn, call startWorker() for every empty place whose dueMs is not in the future.",
      ko: "turn에서, dueMs가 미래가 아닌 빈자리마다 startWorker()를 부르십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-turn",
  },
  "E5-SLEEP": {
    did: {
      en: "A turn began with this many empty places, none of them due yet: {empty}.",
      ko: "아직 때가 되지 않은 빈자리의 수가 {empty}일 때 한 바퀴를 시작했습니다.",
    },
    expected: {
      en: "sigtimedwait() waits until the next one is due: {expected} ms, where -1 is for ever.",
      ko: "sigtimedwait()은 다음 자리의 때까지 기다려야 합니다: {expected} ms, -1은 무한히 기다린다는 뜻입니다.",
    },
    saw: { en: "It was asked to wait for {saw} ms.", ko: "요청한 시간(ms): {saw}." },
    usually: {
      en: "A place that is not empty was counted, another than the earliest was taken, or the loop has a period of its own.",
      ko: "비어 있지 않은 자리를 세었거나, 가장 이른 자리가 아닌 것을 골랐거나, 고유한 주기로 돕니다.",
    },
    next: {
      en: "In turn, take the smallest dueMs of the empty places less supervisor.clock(), and -1 without any.",
      ko: "turn에서, 빈자리의 dueMs 가운데 가장 작은 값에서 supervisor.clock()을 빼고, 빈자리가 없으면 -1을 쓰십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-turn",
  },
  "E5-FRACTION": {
    did: {
      en: "A turn began, and the next empty place was due in {left} ms.",
      ko: "다음 빈자리의 때가 {left} ms 뒤일 때 한 바퀴를 시작했습니다.",
    },
    expected: {
      en: "sigtimedwait() is asked to wait for a whole number of ms.",
      ko: "sigtimedwait()에 정수로 된 ms를 주어야 합니다.",
    },
    saw: {
      en: "sigtimedwait() has thrown a RangeError: {left} is no integer.",
      ko: "sigtimedwait()이 RangeError를 던졌습니다. 정수가 아닌 값: {left}.",
    },
    usually: {
      en: "The clock counts fractions of a ms, as performance.now() does, and the difference went into the call as it was.",
      ko: "시계는 performance.now()처럼 ms의 소수점 아래까지 셉니다. 그 차이를 그대로 호출에 넘겼습니다.",
    },
    next: {
      en: "In turn, round the time that is left up with Math.ceil() before sigtimedwait().",
      ko: "turn에서, 남은 시간을 Math.ceil()로 올림한 뒤 sigtimedwait()에 넘기십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-turn",
  },
  "E5-OVERDUE": {
    did: {
      en: "A turn began, and the time of an empty place came between the look and the wait.",
      ko: "한 바퀴를 시작했고, 빈자리를 살핀 뒤 기다리기 전에 그 자리의 때가 되었습니다.",
    },
    expected: {
      en: "sigtimedwait() waits for 0 ms, and the next turn fills the place.",
      ko: "sigtimedwait()은 0 ms를 기다리고, 다음 바퀴가 그 자리를 채워야 합니다.",
    },
    saw: { en: "It was asked to wait for {saw} ms.", ko: "요청한 시간(ms): {saw}." },
    usually: {
      en: "The clock goes on between two readings, and a negative timeout is for ever: the place stays empty until a signal comes.",
      ko: "시계는 두 번 읽는 사이에도 갑니다. 음수는 무한히 기다린다는 뜻이라, 시그널이 올 때까지 자리가 비어 있습니다.",
    },
    next: {
      en: "In turn, never let the time that is left fall below 0: Math.max(0, ...).",
      ko: "turn에서, 남은 시간이 0보다 작아지지 않게 Math.max(0, ...)를 쓰십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-turn",
  },
  "E5-TURN-SAYS": {
    did: {
      en: "A turn ended, by a signal or because a place was due.",
      ko: "시그널이 왔거나 자리의 때가 되어 한 바퀴가 끝났습니다.",
    },
    expected: {
      en: "It returns the signal, or 0 when there was none: {expected}.",
      ko: "시그널을, 없었으면 0을 반환해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "supervise() goes by this number: it stops for SIGTERM and reloads for SIGHUP.",
      ko: "supervise()는 이 숫자를 보고 SIGTERM이면 멈추고 SIGHUP이면 갈아 끼웁니다.",
    },
    next: {
      en: "In turn, return what sigtimedwait() returned, and 0 instead of -EAGAIN.",
      ko: "turn에서, sigtimedwait()의 반환값을 돌려주되 -EAGAIN 대신 0을 반환하십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-turn",
  },
  "E5-ENDS-LEFT": {
    did: {
      en: "{ended} workers had ended, there was one SIGCHLD, and a turn took it.",
      ko: "워커가 끝난 수는 {ended}, SIGCHLD는 하나였고, 한 바퀴가 그것을 받았습니다.",
    },
    expected: { en: "All their places are emptied in this turn.", ko: "이 바퀴에서 그 자리를 모두 비워야 합니다." },
    saw: {
      en: "Places that still have the pid of one that ended: {left}.",
      ko: "끝난 워커의 pid가 남아 있는 자리의 수: {left}.",
    },
    usually: {
      en: "After SIGCHLD nobody was waited for, or one child only.",
      ko: "SIGCHLD 뒤에 아무도 거두지 않았거나 하나만 거두었습니다.",
    },
    next: {
      en: "In turn, call takeEnded() when sigtimedwait() returns SIGCHLD.",
      ko: "turn에서, sigtimedwait()이 SIGCHLD를 반환하면 takeEnded()를 부르십시오.",
    },
    man: ["sigtimedwait(2)", "waitpid(2)"],
    anchor: "rule-turn",
  },
}
