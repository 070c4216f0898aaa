// Part 5.3 of step 5. What its checks say is in step5-codes/prefork.ts.

import type { PartFacts } from "../../manifest.ts"

export const prefork: PartFacts = {
  id: "5.3",
  title: { en: "Children before they are needed", ko: "미리 만들어 두는 자식" },
  anchor: "part-5-3",
  tasks: [
    { name: "startWorker", file: "prefork.ts" },
    { name: "failed", file: "prefork.ts" },
    { name: "takeEnded", file: "prefork.ts" },
    { name: "turn", file: "prefork.ts" },
  ],
  hints: [
    {
      en: "A worker and its parent may each end first. Who notices in either case, and who would if nobody had arranged for it?",
      ko: "워커가 먼저 끝날 수도 있고 부모가 먼저 끝날 수도 있습니다. 각각 누가 알아차립니까? 아무 준비도 하지 않았다면 어떻게 됩니까?",
    },
    {
      en: "startWorker: prctl() first, getppid() after it, then listenToParent() and the work, all in the child. takeEnded: waitpid(-1, null, WNOHANG) as long as it gives a pid. turn: only empty places have a due time that counts.",
      ko: "startWorker는 모두 자식 안에서 prctl(), getppid(), listenToParent(), 일의 순서로 합니다. takeEnded는 pid가 나오는 동안 waitpid(-1, null, WNOHANG)을 부릅니다. turn에서는 빈자리의 dueMs만 의미가 있습니다.",
    },
    {
      en: "failed: Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), MOST_DELAY_MS) from clock() on. turn: the timeout is -1 when no place is empty, else Math.max(0, Math.ceil(smallest dueMs - clock())).",
      ko: "failed는 지금부터 Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), MOST_DELAY_MS) 뒤로 미룹니다. turn의 timeout은 빈자리가 없으면 -1, 있으면 Math.max(0, Math.ceil(가장 이른 dueMs - clock()))입니다.",
    },
  ],
  checks: [
    {
      id: "5.3a",
      title: {
        en: "A worker does its work in its place, and the parent notes who and when",
        ko: "워커가 제자리의 일을 하고, 부모는 누구인지와 시각을 적어 둡니다",
      },
      codes: [
        "E5-NO-WORKER",
        "E5-INDEX",
        "E5-NO-PID",
        "E5-STARTED",
        "E5-SAYS-STARTED",
        "E5-READY-LOST",
        "E5-WORKER-RETURNS",
      ],
    },
    {
      id: "5.3b",
      title: { en: "A worker ends with its parent", ko: "부모가 끝나면 워커도 끝납니다" },
      codes: ["E5-OUTLIVES", "E5-LOOKS-FIRST"],
    },
    {
      id: "5.3c",
      title: {
        en: "A worker whose parent has ended already does not begin",
        ko: "부모가 이미 끝난 워커는 일을 시작하지 않습니다",
      },
      codes: ["E5-ORPHAN-WORKS"],
    },
    {
      id: "5.3d",
      title: {
        en: "The worker listens to SIGTERM, and the parent keeps its signals blocked",
        ko: "워커는 SIGTERM을 듣고, 부모는 시그널을 막아 둔 채로 있습니다",
      },
      codes: ["E5-PARENT-DEAF", "E5-NOT-LISTENING"],
    },
    {
      id: "5.3e",
      title: {
        en: "Each failure in a row doubles the wait, up to a bound",
        ko: "연달아 실패할수록 기다림이 두 배가 되고, 한도가 있습니다",
      },
      codes: ["E5-FAILURES", "E5-DELAY", "E5-BOUND"],
    },
    {
      id: "5.3f",
      title: {
        en: "A fork that fails leaves the place empty for a while",
        ko: "fork가 실패하면 자리를 잠시 비워 둡니다",
      },
      codes: ["E5-NEGATIVE-PID", "E5-FORK-FAILED", "E5-SAYS-STARTED"],
    },
    {
      id: "5.3g",
      title: {
        en: "All that have ended are taken, and nobody is waited for",
        ko: "끝난 자식은 모두 거두고, 아무도 기다리지 않습니다",
      },
      codes: ["E5-TAKE-BLOCKS", "E5-TAKES-ONE", "E5-PLACE-KEPT", "E5-WRONG-PLACE", "E5-TAKEN-COUNT"],
    },
    {
      id: "5.3h",
      title: {
        en: "The place of the one that ended is emptied, also behind a stranger",
        ko: "모르는 자식이 섞여 있어도 끝난 워커의 자리를 비웁니다",
      },
      codes: ["E5-STRANGER", "E5-WRONG-PLACE", "E5-TAKEN-COUNT"],
    },
    {
      id: "5.3i",
      title: {
        en: "Who ends soon makes its place wait, who was steady does not",
        ko: "금방 끝난 워커의 자리는 기다리고, 오래 산 워커의 자리는 기다리지 않습니다",
      },
      codes: ["E5-NO-BACKOFF", "E5-STEADY"],
    },
    {
      id: "5.3j",
      title: { en: "A turn fills the places that are due, and no others", ko: "한 바퀴에서 때가 된 자리만 채웁니다" },
      codes: ["E5-FILLS-TAKEN", "E5-TOO-SOON", "E5-NOT-FILLED"],
    },
    {
      id: "5.3k",
      title: {
        en: "A turn sleeps until the next place is due, or for ever",
        ko: "다음 자리의 때까지, 없으면 계속 잡니다",
      },
      codes: ["E5-SLEEP", "E5-FRACTION", "E5-OVERDUE", "E5-TURN-SAYS"],
    },
    {
      id: "5.3l",
      title: { en: "One SIGCHLD stands for many ends", ko: "SIGCHLD 하나가 여러 끝을 대신합니다" },
      codes: ["E5-TURN-SAYS", "E5-ENDS-LEFT"],
    },
  ],
}
