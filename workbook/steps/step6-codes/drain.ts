// What the failed checks of part 6.6 say about drain. Values in braces come from the check.

import type { CodeFacts, Text } from "../../manifest.ts"

const DRAINED: Text = { en: "drain() was called, and children were there.", ko: "자식이 있을 때 drain()을 불렀습니다." }

export const drainCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-DRAIN-NOBODY": {
    did: { en: "drain() was called, and no child was there.", ko: "자식이 없을 때 drain()을 불렀습니다." },
    expected: { en: "It returns 0 at once.", ko: "바로 0을 반환해야 합니다." },
    saw: { en: "It sleeps in {call}().", ko: "{call}() 안에서 자고 있습니다." },
    usually: { en: "The sleep comes before the look at the children.", ko: "자식이 있는지 보기 전에 잤습니다." },
    next: {
      en: "In drain, sleep only while children.size > 0.",
      ko: "drain에서, children.size > 0인 동안에만 자십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-EARLY": {
    did: DRAINED,
    expected: {
      en: "It waits until all of them have ended, or drainMs have passed.",
      ko: "모두 끝나거나 drainMs가 지날 때까지 기다려야 합니다.",
    },
    saw: { en: "It returned, and this many were left: {left}.", ko: "반환했고, 남은 자식 수: {left}." },
    usually: { en: "One wait was taken for all, or one end.", ko: "한 번 기다린 것이나 끝 하나를 전부로 여겼습니다." },
    next: {
      en: "In drain, wait and take ends in a loop, for as long as children.size > 0.",
      ko: "drain에서, children.size > 0인 동안 기다리고 거두기를 되풀이하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-SIGNAL": {
    did: { en: "SIGTERM came once more while drain() waited.", ko: "drain()이 기다리는 동안 SIGTERM이 다시 왔습니다." },
    expected: {
      en: "It changes nothing: those that are there may end in peace.",
      ko: "바뀌는 것이 없어야 합니다. 있는 자식들은 제대로 끝낼 수 있어야 합니다.",
    },
    saw: { en: "drain() returned, and this many were left: {left}.", ko: "drain()이 반환했고, 남은 자식 수: {left}." },
    usually: {
      en: "Any event was taken for the end of the waiting.",
      ko: "아무 시그널이나 기다림의 끝으로 여겼습니다.",
    },
    next: {
      en: "In drain, look at children.size after each waitForEvents(), and at nothing else.",
      ko: "drain에서, waitForEvents() 다음에는 children.size만 보십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-SLEEPS-ON": {
    did: DRAINED,
    expected: {
      en: "It sleeps no longer than what is left of drainMs: {rest} ms.",
      ko: "drainMs에서 남은 {rest} ms보다 오래 자지 않아야 합니다.",
    },
    saw: { en: "It sleeps in {call}(): {slept}.", ko: "{call}() 안에서 잡니다: {slept}." },
    usually: {
      en: "The wait has no limit or begins anew with each event, also inside waitForEvents() after -EINTR. Then children that end now and then keep the server for ever.",
      ko: "기다림에 한도가 없거나 사건마다 새로 시작합니다. waitForEvents()가 -EINTR 뒤에 다시 자도 그렇습니다. 그러면 자식이 가끔 하나씩 끝나는 동안 서버가 끝나지 않습니다.",
    },
    next: {
      en: "In drain, work out the deadline once, and pass the whole ms until then to waitForEvents(), rounded up.",
      ko: "drain에서, 마감은 한 번만 정하고 그때까지 남은 ms를 올림해 waitForEvents()에 주십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-KILLS-EARLY": {
    did: {
      en: "drain() was called with {drain} ms, and {now} ms had passed.",
      ko: "drain()에 {drain} ms를 주었고 {now} ms가 지났습니다.",
    },
    expected: {
      en: "Nobody is killed before the time is over, and no child is sent a signal.",
      ko: "시간이 다 되기 전에는 아무도 죽이지 않고, 자식에게 시그널을 보내지 않아야 합니다.",
    },
    saw: {
      en: "kill() was called, or a child ended by a signal.",
      ko: "kill()을 불렀거나 자식이 시그널로 끝났습니다.",
    },
    usually: {
      en: "Stopping was taken for killing: each child is in the middle of somebody's conversation.",
      ko: "멈추는 것을 죽이는 것으로 여겼습니다. 자식은 저마다 누군가와 대화하는 중입니다.",
    },
    next: {
      en: "In drain, kill only when clock() has reached the deadline.",
      ko: "drain에서, clock()이 마감에 닿았을 때만 죽이십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-NEVER-KILLS": {
    did: {
      en: "drain() was called, and {drain} ms have passed; some children never end.",
      ko: "drain()을 부르고 {drain} ms가 지났으며, 끝나지 않는 자식이 있습니다.",
    },
    expected: { en: "It sends them SIGKILL.", ko: "SIGKILL을 보내야 합니다." },
    saw: { en: "It sleeps on.", ko: "계속 잡니다." },
    usually: {
      en: "The deadline is not looked at after each sleep, or it is another one each time.",
      ko: "깰 때마다 마감을 보지 않았거나, 마감이 매번 달라집니다.",
    },
    next: {
      en: "In drain, after each sleep: if clock() >= deadline, kill(pid, SIGKILL) for each pid in children.",
      ko: "drain에서, 깰 때마다 clock() >= 마감이면 children의 pid마다 kill(pid, SIGKILL)을 부르십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-MILD": {
    did: {
      en: "The time for drain() was over, and some children had not ended.",
      ko: "drain()의 시간이 다 되었고 끝나지 않은 자식이 있었습니다.",
    },
    expected: {
      en: "Each of them gets SIGKILL, which nobody can block or ignore.",
      ko: "막거나 무시할 수 없는 SIGKILL을 하나하나 보내야 합니다.",
    },
    saw: {
      en: "They got another signal, or not all of them; still alive: {alive}.",
      ko: "다른 시그널을 보냈거나 일부에만 보냈습니다. 살아 있는 자식: {alive}.",
    },
    usually: {
      en: "SIGTERM is blocked in the children: they have inherited that from the parent.",
      ko: "자식은 SIGTERM을 막고 있습니다. 부모에게서 물려받은 것입니다.",
    },
    next: {
      en: "In drain, kill(pid, SIGKILL) for every pid that is in children.",
      ko: "drain에서, children에 있는 모든 pid에 kill(pid, SIGKILL)을 부르십시오.",
    },
    man: ["kill(2)", "signal(7)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-MISSES": {
    did: { en: "drain() waited, and all children have ended.", ko: "drain()이 기다리는 동안 자식이 모두 끝났습니다." },
    expected: { en: "It takes their ends and returns.", ko: "끝을 거두고 반환해야 합니다." },
    saw: { en: "It sleeps on. Zombies: {zombies}.", ko: "계속 잡니다. 좀비: {zombies}." },
    usually: {
      en: "One end was taken for each wake-up, or the children were killed and nobody waits for them.",
      ko: "깰 때마다 끝을 하나씩만 거두었거나, 죽인 자식을 거두지 않았습니다.",
    },
    next: {
      en: "In drain, call takeEnds() with childEnded() after each waitForEvents().",
      ko: "drain에서, waitForEvents()마다 childEnded()를 넘겨 takeEnds()를 부르십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-LEAVES": {
    did: { en: "drain() returned.", ko: "drain()이 반환했습니다." },
    expected: {
      en: "No child is left, no zombie, and no pid in children.",
      ko: "자식도 좀비도 children의 pid도 남지 않아야 합니다.",
    },
    saw: {
      en: "Zombies: {zombies}; alive: {alive}; in children: {left}.",
      ko: "좀비: {zombies}, 살아 있음: {alive}, children에 남은 수: {left}.",
    },
    usually: {
      en: "It returned right after kill(), which only sends a signal, or took ends without childEnded().",
      ko: "시그널을 보내기만 하는 kill() 바로 뒤에 반환했거나, childEnded() 없이 거두었습니다.",
    },
    next: {
      en: "In drain, go on waiting after the kill until takeEnds() has taken all of them.",
      ko: "drain에서, 죽인 뒤에도 takeEnds()가 모두 거둘 때까지 기다리십시오.",
    },
    man: ["waitpid(2)", "kill(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-COUNT": {
    did: { en: "drain() returned, and no child is left.", ko: "drain()이 반환했고 남은 자식은 없습니다." },
    expected: {
      en: "It returns how many had to be killed: {expected}.",
      ko: "죽여야 했던 수를 반환해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "All ends were counted, or the number was taken when the set was empty already.",
      ko: "끝을 모두 셌거나, 집합이 이미 빈 뒤에 셌습니다.",
    },
    next: {
      en: "In drain, note children.size at the moment of the kill.",
      ko: "drain에서, 죽이는 순간의 children.size를 적어 두십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-FAILURES": {
    did: { en: "drain() has taken all ends.", ko: "drain()이 끝을 모두 거두었습니다." },
    expected: {
      en: "server.failures counts those that a signal has ended: {expected}.",
      ko: "server.failures는 시그널로 끝난 자식을 세야 합니다: {expected}.",
    },
    saw: { en: "It is {saw}.", ko: "값이 {saw}입니다." },
    usually: {
      en: "The ends do not go through childEnded(), or without their wstatus.",
      ko: "끝이 childEnded()를 거치지 않았거나 wstatus가 빠졌습니다.",
    },
    next: {
      en: "In drain, hand the pid and the wstatus of each end to childEnded(), as turn() does.",
      ko: "drain에서, turn()처럼 끝마다 pid와 wstatus를 childEnded()에 넘기십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-drain",
  },
  "E6-DRAIN-OTHERS": {
    did: {
      en: "The time for drain() was over; one child had ended before, and its end was taken.",
      ko: "drain()의 시간이 다 되었습니다. 자식 하나는 먼저 끝나서 이미 거두었습니다.",
    },
    expected: { en: "Only those that are still there are killed.", ko: "아직 있는 자식만 죽여야 합니다." },
    saw: { en: "kill() was called for {pid} as well.", ko: "{pid}에도 kill()을 불렀습니다." },
    usually: {
      en: "The list was made when drain() began. A pid whose end was taken may belong to somebody else by now.",
      ko: "목록을 drain()이 시작할 때 만들었습니다. 끝을 거둔 pid는 이제 다른 프로세스의 것일 수 있습니다.",
    },
    next: {
      en: "In drain, walk over server.children at the moment of the kill.",
      ko: "drain에서, 죽이는 순간의 server.children을 도십시오.",
    },
    man: ["kill(2)", "waitpid(2)"],
    anchor: "rule-drain",
  },
  "E6-STORM": {
    did: {
      en: "{clients} clients, good and bad, faults, signals and stops, all out of the seed {seed}.",
      ko: "시드 {seed}의 폭풍으로 클라이언트 {clients}개와 결함과 시그널이 한꺼번에 몰아쳤습니다.",
    },
    expected: {
      en: "No good client loses a byte, nothing is left of anybody, and SIGTERM ends the server with 0.",
      ko: "제대로 된 클라이언트는 바이트를 잃지 않고, 남는 것이 없고, SIGTERM에 0으로 끝나야 합니다.",
    },
    saw: { en: "{problem}. {least}", ko: "{problem}. {least}" },
    usually: {
      en: "Each part is right alone, and one of them takes what another has left as something else.",
      ko: "부분마다는 맞지만, 한 부분이 남긴 것을 다른 부분이 다른 것으로 받아들입니다.",
    },
    next: {
      en: "In turn, follow what was enough to the place that does not expect it; the same storm again: npm run book -- storm step6 --seed {seed} --clients {clients}",
      ko: "turn에서, 충분했던 것이 예상과 다르게 흘러가는 자리를 찾아보십시오. 같은 폭풍은 이 명령으로 다시 일으킵니다: npm run book -- storm step6 --seed {seed} --clients {clients}",
    },
    man: ["signal(7)", "accept(2)"],
    anchor: "rule-turn",
  },
}
