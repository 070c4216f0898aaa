// What the failed checks of part 7.6 say about inherited descriptors, about who may call, and about the whole upgrade.
// upgrade-handover.ts has those about hearSuccessor and letGo, upgrade-clients.ts those about passClients,
// upgrade-successor.ts those about the new generation. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const upgradeCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-INHERIT-FDS": {
    did: {
      en: "inheritedFds() was called in a process with two descriptors of its starter, and with this environment: {env}.",
      ko: "시작한 쪽이 디스크립터 둘을 열어 둔 프로세스에서 이 환경으로 inheritedFds()를 불렀습니다: {env}.",
    },
    expected: { en: "It comes to {expected}.", ko: "나와야 하는 결과: {expected}." },
    saw: { en: "It came to {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "LISTEN_PID says whom they are for, and a child inherits the environment of somebody else. What is no whole number from 1 to MOST is no count, and what is not open is no descriptor.",
      ko: "LISTEN_PID는 누구의 몫인지를 말하며, 자식은 남의 환경을 물려받을 수 있습니다. 1부터 MOST까지의 정수가 아니면 개수가 아니고, 열려 있지 않은 번호는 디스크립터가 아닙니다.",
    },
    next: {
      en: "In inheritedFds, compare LISTEN_PID with String(pid), test LISTEN_FDS by a pattern of digits and against MOST, count from descriptor 3, and check() what fcntl() says.",
      ko: "inheritedFds에서, LISTEN_PID를 String(pid)와 비교하고 LISTEN_FDS는 숫자 패턴과 MOST로 확인한 뒤 디스크립터 3부터 세고, fcntl()의 결과를 check()에 맡기십시오.",
    },
    man: ["execve(2)", "environ(7)"],
    anchor: "rule-inherit",
  },
  "E7-INHERIT-ENV": {
    did: {
      en: "inheritedFds() was called with this environment: {env}.",
      ko: "이 환경으로 inheritedFds()를 불렀습니다: {env}.",
    },
    expected: {
      en: "LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES are taken out of env, and nothing else is.",
      ko: "env에서 LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES만 지워져야 합니다.",
    },
    saw: { en: "Still there: {left}.", ko: "남아 있는 것: {left}." },
    usually: {
      en: "What stays there goes on to every program that this one starts, and one of them may have the pid that is named. Where undefined is assigned the name stays: process.env keeps it as a text.",
      ko: "남겨 두면 이 프로그램이 시작하는 모든 프로그램에 전해지고, 그 가운데 하나가 적힌 pid를 가질 수도 있습니다. undefined를 대입해도 이름은 남고, process.env에는 글자로 적힙니다.",
    },
    next: {
      en: "In inheritedFds, read what you need and delete all three from env before the first return.",
      ko: "inheritedFds에서, 필요한 것을 읽은 다음 첫 return보다 먼저 세 변수를 env에서 delete로 지우십시오.",
    },
    man: ["execve(2)", "environ(7)"],
    anchor: "rule-inherit",
  },
  "E7-INHERIT-CLOEXEC": {
    did: {
      en: "inheritedFds() took the descriptors that the environment named.",
      ko: "inheritedFds()가 환경에 적힌 디스크립터를 가져왔습니다.",
    },
    expected: { en: "Each has FD_CLOEXEC set then.", ko: "그 뒤에는 모두 FD_CLOEXEC가 켜져 있어야 합니다." },
    saw: { en: "Descriptor {fd} has not.", ko: "FD_CLOEXEC가 꺼진 디스크립터: {fd}." },
    usually: {
      en: "They have come through an exec, so the flag was off. A program that this one starts would hold the listening socket open.",
      ko: "exec을 거쳐 왔으므로 플래그가 꺼져 있습니다. 이대로면 이 프로그램이 시작하는 프로그램도 리스닝 소켓을 열어 둡니다.",
    },
    next: {
      en: "In inheritedFds, call fcntl() with F_SETFD and FD_CLOEXEC on each of them.",
      ko: "inheritedFds에서, 각 디스크립터에 F_SETFD와 FD_CLOEXEC로 fcntl()을 부르십시오.",
    },
    man: ["fcntl(2)"],
    anchor: "rule-inherit",
  },
  "E7-ADMIT-NOBODY": {
    did: { en: "{what}, and admit() was called.", ko: "{what}. 그때 admit()을 불렀습니다." },
    expected: {
      en: "The phase stays serving, and channelFd -1.",
      ko: "phase는 serving, channelFd는 -1 그대로여야 합니다.",
    },
    saw: { en: "It came to: {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "accept4() returned -errno, and that was taken for a descriptor, or thrown. Who has called may have given up, and without a free descriptor nobody comes in.",
      ko: "accept4()가 -errno를 돌려주었는데 디스크립터로 여겼거나 예외로 던졌습니다. 부른 쪽이 이미 포기했을 수도 있고, 남은 디스크립터가 없으면 아무도 들어오지 못합니다.",
    },
    next: {
      en: "In admit, return when accept4() says something below 0.",
      ko: "admit에서, accept4()의 반환값이 음수면 돌아오십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-authentic",
  },
  "E7-ADMIT-REFUSES": {
    did: { en: "A caller came to admit(): {who}.", ko: "admit()에 온 호출자: {who}." },
    expected: {
      en: "It is the successor: its connection is channelFd, and the phase called.",
      ko: "후임으로 받아들여야 합니다. 연결은 channelFd, phase는 called가 됩니다.",
    },
    saw: { en: "It was not admitted, and the phase is {phase}.", ko: "받아들이지 않았습니다. phase: {phase}." },
    usually: {
      en: "The uid of the caller is to be our own, or 0. Who asks for both at once, or for 0 alone, keeps every other user from upgrading a server of theirs.",
      ko: "호출자의 uid는 우리와 같거나 0이면 됩니다. 둘을 함께 요구하거나 0만 인정하면 다른 사용자는 자기 서버도 업그레이드하지 못합니다.",
    },
    next: {
      en: "In admit, refuse only when uid is neither getuid() nor 0.",
      ko: "admit에서, uid가 getuid()도 아니고 0도 아닐 때만 거절하십시오.",
    },
    man: ["unix(7)", "getuid(2)"],
    anchor: "rule-authentic",
  },
  "E7-ADMIT-STRANGER": {
    did: {
      en: "admit() was looked at for callers of another user: {how}.",
      ko: "다른 사용자의 호출자를 admit()이 어떻게 다루는지 보았습니다: {how}.",
    },
    expected: {
      en: "admit() asks the kernel who it is, and sends it away.",
      ko: "admit()은 누구인지 커널에 묻고 내보내야 합니다.",
    },
    saw: {
      en: "It was admitted, or nobody asked.",
      ko: "받아들였거나, 누구인지 묻지 않았습니다.",
    },
    usually: {
      en: "Whoever may take the listening socket gets all clients. The file's permissions keep strangers out until somebody changes the folder, the mode or the name.",
      ko: "리스닝 소켓을 가져가는 쪽이 모든 클라이언트를 얻습니다. 파일 권한은 폴더나 모드, 이름이 바뀌면 더는 막아 주지 못합니다.",
    },
    next: {
      en: "In admit, ask peerCredentials() before anything else, and close the connection when the uid is neither ours nor root's.",
      ko: "admit에서, 먼저 peerCredentials()로 묻고 uid가 우리 것도 root의 것도 아니면 연결을 닫으십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-authentic",
  },
  "E7-ADMIT-FLAGS": {
    did: { en: "admit() let a successor in.", ko: "admit()이 후임을 받아들였습니다." },
    expected: {
      en: "channelFd is close-on-exec and non-blocking.",
      ko: "channelFd는 close-on-exec이고 논블로킹이어야 합니다.",
    },
    saw: { en: "It was accepted without {missing}.", ko: "accept4()에 빠진 것: {missing}." },
    usually: {
      en: "accept4() takes over no flag of the listening socket. A channel that blocks stops the whole server when the successor does not read.",
      ko: "accept4()는 리스닝 소켓의 플래그를 물려받지 않습니다. 채널이 블로킹이면 후임이 읽지 않을 때 서버 전체가 멈춥니다.",
    },
    next: {
      en: "In admit, call accept4() with SOCK_CLOEXEC | SOCK_NONBLOCK.",
      ko: "admit에서, accept4()에 SOCK_CLOEXEC | SOCK_NONBLOCK을 주십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-authentic",
  },
  "E7-ADMIT-SECOND": {
    did: {
      en: "A second caller came while the phase was {phase}.",
      ko: "phase가 이 값일 때 두 번째 호출자가 왔습니다: {phase}.",
    },
    expected: {
      en: "Nothing changes for the first one: the phase, channelFd and deadlineMs stay.",
      ko: "첫 번째에게는 아무것도 바뀌지 않아야 합니다. phase, channelFd, deadlineMs가 그대로입니다.",
    },
    saw: {
      en: "One of them has changed, or the first one was sent away; the phase is {now}.",
      ko: "그 가운데 하나가 바뀌었거나 첫 번째를 내보냈습니다. phase: {now}.",
    },
    usually: {
      en: "Two successors with the same sockets would serve both. The second one has to come again when the first has failed.",
      ko: "같은 소켓을 가진 후임이 둘이면 둘 다 응대합니다. 두 번째는 첫 번째가 실패한 뒤에 다시 와야 합니다.",
    },
    next: {
      en: "In admit, take a caller only while the phase is serving.",
      ko: "admit에서, phase가 serving일 때만 호출자를 받아들이십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-authentic",
  },
  "E7-ADMIT-CLOSES": {
    did: { en: "Somebody called who is not admitted: {who}.", ko: "받아들이지 않을 호출자가 왔습니다: {who}." },
    expected: {
      en: "It is accepted and closed at once: it sees the end.",
      ko: "accept4()로 받은 뒤 바로 닫아서, 상대가 끝을 보아야 합니다.",
    },
    saw: {
      en: "Its connection is still open, or still waits in the queue.",
      ko: "연결이 아직 열려 있거나 대기열에 남아 있습니다.",
    },
    usually: {
      en: "Who is left in the queue makes the control socket ready for ever, and the loop spins. A descriptor that nobody closes is lost with each caller.",
      ko: "대기열에 남겨 두면 제어 소켓이 계속 준비 상태라서 루프가 헛돕니다. 닫지 않은 디스크립터는 호출마다 하나씩 새어 나갑니다.",
    },
    next: {
      en: "In admit, accept first; on every way on which the caller is not the successor, closeOnce().",
      ko: "admit에서, 먼저 accept4()로 받고 후임이 아닌 모든 경우에 closeOnce()를 부르십시오.",
    },
    man: ["accept4(2)", "close(2)"],
    anchor: "rule-authentic",
  },
  "E7-UPGRADE-BLOCKS": {
    did: {
      en: "{name}() was called, and the other generation said nothing, or did not read.",
      ko: "{name}()을 불렀고, 상대 세대는 말하지 않거나 읽지 않았습니다.",
    },
    expected: {
      en: "It comes back: what does not block is tried again by the loop, and what waits does so until its deadline.",
      ko: "돌아와야 합니다. 기다리지 않는 것은 루프가 다시 부르고, 기다리는 것은 마감까지만 기다립니다.",
    },
    saw: { en: "It sleeps in {call}().", ko: "{call}() 안에서 자고 있습니다." },
    usually: {
      en: "-EAGAIN was waited out, or a wait had no limit. Meanwhile all clients wait for one process that may never answer.",
      ko: "-EAGAIN을 기다려 넘겼거나 한도 없이 기다렸습니다. 그동안 모든 클라이언트가 영영 답하지 않을지도 모르는 프로세스 하나를 기다립니다.",
    },
    next: {
      en: "In {name}, take -EAGAIN as: not now. Only takeOver and announce wait, by waitUntil() and their deadline.",
      ko: "{name}에서, -EAGAIN은 '지금은 아님'으로 다루십시오. 기다리는 것은 takeOver와 announce뿐이며, waitUntil()과 마감을 씁니다.",
    },
    man: ["recvmsg(2)", "sendmsg(2)"],
    anchor: "rule-order",
  },
  "E7-UPGRADE-ROLLBACK": {
    did: {
      en: "Successors that fail called at a server with clients: one dies, one says nonsense, one stays silent for longer than READY_MS.",
      ko: "클라이언트가 있는 서버에 실패하는 후임들이 왔습니다. 죽는 것, 엉뚱한 말을 하는 것, READY_MS가 넘도록 말이 없는 것입니다.",
    },
    expected: {
      en: "Each is sent away, the clients are served, and the next successor takes over.",
      ko: "모두 내보내고, 클라이언트는 계속 응대받으며, 다음 후임이 넘겨받아야 합니다.",
    },
    saw: { en: "{who}. {saw}.", ko: "{who}. {saw}." },
    usually: {
      en: "READY_MS counts from the call: whoever gives each word a time of its own waits for a successor that talks on without end.",
      ko: "READY_MS는 호출한 때부터 셉니다. 말할 때마다 시간을 새로 주면, 끝없이 말만 하는 후임을 기다리게 됩니다.",
    },
    next: {
      en: "In admit, set deadlineMs once, and let no other function move it before the phase is leaving.",
      ko: "admit에서, deadlineMs를 한 번만 정하고 phase가 leaving이 되기 전에는 다른 함수가 바꾸지 않게 하십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-order",
  },
  "E7-UPGRADE-HARM": {
    did: {
      en: "A server was replaced while clients of all kinds were there: one idle, one within a request, one owed an answer, one that does not read.",
      ko: "여러 클라이언트가 있는 동안 서버를 바꾸었습니다. 쉬는 것, 요청을 반만 보낸 것, 응답을 기다리는 것, 읽지 않는 것입니다.",
    },
    expected: {
      en: "Each gets each answer once on its connection, the old one ends with 0, and the last one takes the file with it.",
      ko: "모두 자기 연결에서 응답을 한 번씩 받고, 이전 서버는 0으로 끝나며, 마지막 서버가 파일을 지웁니다.",
    },
    saw: { en: "{who}. {saw}.", ko: "{who}. {saw}." },
    usually: {
      en: "A client was handed over with something still owed to it, or was dropped; or the new one does not know which file its control socket has.",
      ko: "아직 줄 것이 남은 클라이언트를 넘겼거나 버렸습니다. 또는 새 서버가 제어 소켓의 파일이 어느 것인지 모릅니다.",
    },
    next: {
      en: "In passClients, hand over who isQuiet(), and look at the others again later; in takeOver, note fileAt(path).",
      ko: "passClients에서, isQuiet()인 클라이언트만 넘기고 나머지는 나중에 다시 보십시오. takeOver에서는 fileAt(path)를 적어 두십시오.",
    },
    man: ["unix(7)", "epoll(7)"],
    anchor: "rule-quiet",
  },
}
