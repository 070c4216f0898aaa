// What the failed checks of part 6.1 say about signals and waiting. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const endsCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-ONE-END": {
    did: {
      en: "{many} children ended, and then takeEnds() was called once.",
      ko: "자식 {many}개가 끝난 뒤 takeEnds()를 한 번 불렀습니다.",
    },
    expected: {
      en: "All of them are taken: one signal may stand for many ends.",
      ko: "모두 거두어야 합니다. 시그널 하나가 여러 자식의 끝을 뜻할 수 있습니다.",
    },
    saw: { en: "Told of: {told}. Zombies that are left: {left}.", ko: "알린 수: {told}. 남은 좀비의 수: {left}." },
    usually: {
      en: "One waitpid() for one SIGCHLD. The signals of the others were merged into this one, so nothing comes for them any more.",
      ko: "SIGCHLD 하나에 waitpid()를 한 번만 불렀습니다. 나머지 시그널은 이 하나로 합쳐졌으므로, 그 자식들 때문에 다시 오는 것은 없습니다.",
    },
    next: {
      en: "In takeEnds, repeat waitpid(-1, wstatus, WNOHANG) as long as it returns a pid.",
      ko: "takeEnds에서, waitpid(-1, wstatus, WNOHANG)가 pid를 반환하는 동안 되풀이하십시오.",
    },
    man: ["waitpid(2)", "signal(7)"],
    anchor: "rule-merged",
  },
  "E6-END-UNTOLD": {
    did: { en: "Children ended, and takeEnds() was called.", ko: "자식들이 끝난 뒤 takeEnds()를 불렀습니다." },
    expected: {
      en: "ended() hears of each of them once: {expected} in all.",
      ko: "ended()가 자식마다 한 번씩 불려야 합니다. 모두 {expected}번입니다.",
    },
    saw: { en: "It was told {told} times, or of other pids.", ko: "{told}번 불렸거나, 다른 pid로 불렸습니다." },
    usually: {
      en: "An end by a signal was left out, or ended() was called for a result that is no pid, or twice for the same one.",
      ko: "시그널로 끝난 자식을 빠뜨렸거나, pid가 아닌 결과로 ended()를 불렀거나, 같은 자식을 두 번 알렸습니다.",
    },
    next: {
      en: "In takeEnds, call ended() once for each pid above 0 that waitpid() returns, however the child has ended.",
      ko: "takeEnds에서, waitpid()가 0보다 큰 pid를 반환할 때마다, 자식이 어떻게 끝났든 ended()를 한 번 부르십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-WSTATUS": {
    did: {
      en: "Children ended with different statuses, some by a signal.",
      ko: "자식들이 서로 다른 상태로 끝났고, 일부는 시그널로 끝났습니다.",
    },
    expected: {
      en: "ended() gets the word that waitpid() has written for that child: {expected}.",
      ko: "ended()는 waitpid()가 그 자식에 대해 쓴 값을 그대로 받아야 합니다: {expected}.",
    },
    saw: { en: "It got {saw}.", ko: "받은 값: {saw}." },
    usually: {
      en: "The word was taken apart already, left out, or read after the next waitpid() had written over it.",
      ko: "값을 이미 풀어서 넘겼거나, 아예 받지 않았거나, 다음 waitpid()가 덮어쓴 뒤에 읽었습니다.",
    },
    next: {
      en: "In takeEnds, pass an Int32Array of one element to waitpid(), and its element to ended() right after that.",
      ko: "takeEnds에서, 원소가 하나인 Int32Array를 waitpid()에 주고, 바로 다음에 그 원소를 ended()에 넘기십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-TAKEN-COUNT": {
    did: { en: "takeEnds() has taken the ends of children.", ko: "takeEnds()가 자식들의 끝을 거두었습니다." },
    expected: { en: "It returns how many: {expected}.", ko: "거둔 수를 반환해야 합니다: {expected}." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "It returned the last pid, or what the last waitpid() said, which is 0 or -ECHILD.",
      ko: "마지막 pid나, 마지막 waitpid()의 결과인 0 또는 -ECHILD를 반환했습니다.",
    },
    next: {
      en: "In takeEnds, count the pids, and return the count when there is no more.",
      ko: "takeEnds에서, pid를 세다가 더 없으면 센 수를 반환하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-TAKE-SPINS": {
    did: {
      en: "takeEnds() was called. Children that had ended: {ended}, that had not: {others}.",
      ko: "takeEnds()를 불렀습니다. 끝난 자식: {ended}, 끝나지 않은 자식: {others}.",
    },
    expected: { en: "It returns once nobody is left that has ended.", ko: "끝난 자식이 더 없으면 반환해야 합니다." },
    saw: { en: "It calls waitpid() again and again.", ko: "waitpid()를 끝없이 부릅니다." },
    usually: {
      en: "With WNOHANG, 0 means that children are there and none has ended; -ECHILD comes only when there are none at all.",
      ko: "WNOHANG일 때 0은 자식이 있지만 끝난 자식은 없다는 뜻이고, -ECHILD는 자식이 하나도 없을 때만 옵니다.",
    },
    next: {
      en: "In takeEnds, end the loop at 0 and at every negative result.",
      ko: "takeEnds에서, 결과가 0이거나 음수이면 루프를 끝내십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-WAITS-FOR-ENDS": {
    did: {
      en: "takeEnds() was called. Children that had ended: {ended}, that had not: {others}.",
      ko: "takeEnds()를 불렀습니다. 끝난 자식: {ended}, 끝나지 않은 자식: {others}.",
    },
    expected: {
      en: "It takes what is there and returns: the others may run for hours.",
      ko: "있는 것만 거두고 반환해야 합니다. 나머지는 몇 시간이고 실행될 수 있습니다.",
    },
    saw: { en: "It sleeps in {call}().", ko: "{call}() 안에서 자고 있습니다." },
    usually: {
      en: "waitpid() without WNOHANG sleeps until the next child ends, and the server sleeps with it.",
      ko: "WNOHANG 없는 waitpid()는 다음 자식이 끝날 때까지 자고, 서버도 함께 잡니다.",
    },
    next: {
      en: "In takeEnds, pass WNOHANG to every waitpid().",
      ko: "takeEnds에서, waitpid()를 부를 때마다 WNOHANG을 주십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-ECHILD-THROWS": {
    did: {
      en: "takeEnds() was called. Children that had ended: {ended}, that had not: {others}.",
      ko: "takeEnds()를 불렀습니다. 끝난 자식: {ended}, 끝나지 않은 자식: {others}.",
    },
    expected: {
      en: "-ECHILD is no failure here: there is nobody to wait for, and it returns.",
      ko: "여기서 -ECHILD는 실패가 아닙니다. 기다릴 자식이 없다는 뜻이므로 반환해야 합니다.",
    },
    saw: { en: "It threw: {error}.", ko: "예외를 던졌습니다: {error}." },
    usually: {
      en: "check() turns every negative result into an exception, also the one that says that all is done.",
      ko: "check()는 음수 결과를 모두 예외로 만듭니다. 다 끝났다는 결과까지도 그렇습니다.",
    },
    next: {
      en: "In takeEnds, return when waitpid() says -ECHILD.",
      ko: "takeEnds에서, waitpid()가 -ECHILD를 반환하면 반환하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-STOPPED-ENDS": {
    did: {
      en: "A child was stopped by SIGSTOP, which sends its parent a SIGCHLD too.",
      ko: "자식 하나를 SIGSTOP으로 멈추었습니다. 이때도 부모에 SIGCHLD가 옵니다.",
    },
    expected: {
      en: "It has not ended, so ended() does not hear of it.",
      ko: "끝난 것이 아니므로 ended()를 부르면 안 됩니다.",
    },
    saw: {
      en: "ended() was told of it. It will go on, and end once more.",
      ko: "ended()에 알렸습니다. 이 자식은 다시 실행되고, 나중에 또 끝날 것입니다.",
    },
    usually: {
      en: "WUNTRACED or WCONTINUED asks waitpid() for those that stopped or went on as well.",
      ko: "WUNTRACED나 WCONTINUED를 주면 멈추었거나 다시 실행된 자식도 알려 줍니다.",
    },
    next: {
      en: "In takeEnds, give waitpid() WNOHANG and no other option.",
      ko: "takeEnds에서, waitpid()의 옵션으로 WNOHANG만 주십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-merged",
  },
  "E6-CHLD-IGNORED": {
    did: {
      en: "openSignals() was called, and children ended after that.",
      ko: "openSignals()를 부른 뒤에 자식들이 끝났습니다.",
    },
    expected: {
      en: "Each stays a zombie until takeEnds() has told of it.",
      ko: "takeEnds()가 알릴 때까지 저마다 좀비로 남아 있어야 합니다.",
    },
    saw: {
      en: "The signal is ignored, or the ends are gone: nobody can say any more how they ended.",
      ko: "시그널을 무시하거나, 끝이 사라졌습니다. 어떻게 끝났는지 이제 알 수 없습니다.",
    },
    usually: {
      en: "With SIG_IGN or SA_NOCLDWAIT for SIGCHLD the kernel takes the ends itself. A server that counts failures needs them.",
      ko: "SIGCHLD에 SIG_IGN이나 SA_NOCLDWAIT을 쓰면 커널이 스스로 끝을 거둡니다. 실패를 세는 서버에는 그 끝이 필요합니다.",
    },
    next: {
      en: "In openSignals, leave what SIGCHLD does as it is, and block it.",
      ko: "openSignals에서, SIGCHLD의 동작은 그대로 두고 막으십시오.",
    },
    man: ["waitpid(2)", "signal(7)"],
    anchor: "rule-merged",
  },
  "E6-NOT-BLOCKED": {
    did: { en: "openSignals() was called.", ko: "openSignals()를 불렀습니다." },
    expected: {
      en: "All of SIGNALS are blocked from here on: they wait until somebody asks.",
      ko: "이제부터 SIGNALS는 모두 막혀서, 누가 물을 때까지 기다려야 합니다.",
    },
    saw: { en: "{signal} is not blocked.", ko: "막히지 않은 시그널: {signal}." },
    usually: {
      en: "A signalfd shows only signals that are blocked. With a handler instead, a signal may come between the look at its counter and the sleep.",
      ko: "signalfd는 막힌 시그널만 보여 줍니다. 그 대신 핸들러를 쓰면, 세어 둔 값을 본 다음 잠들기 전에 시그널이 올 수 있습니다.",
    },
    next: {
      en: "In openSignals, call sigprocmask(SIG_BLOCK, SIGNALS).",
      ko: "openSignals에서, sigprocmask(SIG_BLOCK, SIGNALS)를 부르십시오.",
    },
    man: ["sigprocmask(2)", "signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-SIGNALS-EXEC": {
    did: { en: "openSignals() was called.", ko: "openSignals()를 불렀습니다." },
    expected: { en: "Its descriptor is close-on-exec.", ko: "그 디스크립터는 close-on-exec여야 합니다." },
    saw: {
      en: "A program that is started by exec would inherit it.",
      ko: "exec로 시작하는 프로그램이 물려받게 됩니다.",
    },
    usually: { en: "SFD_CLOEXEC is missing.", ko: "SFD_CLOEXEC가 없습니다." },
    next: {
      en: "In openSignals, pass SFD_CLOEXEC | SFD_NONBLOCK to signalfd().",
      ko: "openSignals에서, signalfd()에 SFD_CLOEXEC | SFD_NONBLOCK을 주십시오.",
    },
    man: ["signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-OPEN-UNCHECKED": {
    did: {
      en: "openSignals() was called, and signalfd() failed with -EMFILE.",
      ko: "openSignals()를 불렀는데 signalfd()가 -EMFILE로 실패했습니다.",
    },
    expected: {
      en: "It throws the SyscallError: without it the program would be deaf.",
      ko: "SyscallError를 던져야 합니다. 그대로 가면 프로그램이 아무 시그널도 듣지 못합니다.",
    },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "The result was taken for a descriptor. poll() skips a negative one in silence.",
      ko: "결과를 디스크립터로 여겼습니다. poll()은 음수 디스크립터를 말없이 건너뜁니다.",
    },
    next: {
      en: 'In openSignals, pass the result through check(fd, "signalfd").',
      ko: 'openSignals에서, 결과를 check(fd, "signalfd")에 통과시키십시오.',
    },
    man: ["signalfd(2)", "poll(2)"],
    anchor: "rule-event",
  },
}
