// What the failed checks of part 7.6 say about hearSuccessor and letGo. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const upgradeHandoverCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-HEAR-NOTHING": {
    did: {
      en: "hearSuccessor() was called, the phase was {phase}, and there was nothing to read.",
      ko: "읽을 것이 없을 때 hearSuccessor()를 불렀습니다. phase: {phase}.",
    },
    expected: {
      en: "Nothing changes: the successor has said nothing yet.",
      ko: "아무것도 바뀌지 않아야 합니다. 후임이 아직 말하지 않았을 뿐입니다.",
    },
    saw: {
      en: "The upgrade was given up, or went on; the phase is {now}.",
      ko: "업그레이드를 포기했거나 진행했습니다. phase: {now}.",
    },
    usually: {
      en: "-EAGAIN is neither an end nor a message.",
      ko: "-EAGAIN은 끝도 아니고 메시지도 아닙니다.",
    },
    next: {
      en: "In hearSuccessor, return when n is -EAGAIN, before anything is decided.",
      ko: "hearSuccessor에서, n이 -EAGAIN이면 무엇을 정하기 전에 돌아오십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-order",
  },
  "E7-HEAR-ROLLBACK": {
    did: { en: "This happened to the successor: {what}.", ko: "후임에게 일어난 일: {what}." },
    expected: {
      en: "The upgrade is over: the phase is serving, and the channel is closed.",
      ko: "업그레이드가 끝나야 합니다. phase는 serving이고 채널은 닫힙니다.",
    },
    saw: { en: "The phase is {phase}, the channel: {channel}.", ko: "phase: {phase}, 채널: {channel}." },
    usually: {
      en: "Only what fits the phase goes on, one byte long: TAKE when called, READY when offered. The rest, an end, more bytes or a failed send too, leaves the old one without a successor.",
      ko: "phase에 맞는 한 바이트만 다음으로 갑니다. called에서는 TAKE, offered에서는 READY이고, 연결의 끝과 더 긴 메시지, 실패한 보내기까지 나머지는 모두 실패입니다.",
    },
    next: {
      en: "In hearSuccessor, let the chain of conditions end in rollBack(), and look at what sendFds() says.",
      ko: "hearSuccessor에서, 조건들의 마지막을 rollBack()으로 끝내고 sendFds()의 반환값을 보십시오.",
    },
    man: ["recvmsg(2)", "sendmsg(2)"],
    anchor: "rule-order",
  },
  "E7-HEAR-STOPS": {
    did: { en: "This happened to the successor: {what}.", ko: "후임에게 일어난 일: {what}." },
    expected: {
      en: "The old one still lets clients in, for nobody else does.",
      ko: "받을 곳이 달리 없으므로 이전 서버가 클라이언트를 계속 받아야 합니다.",
    },
    saw: { en: "A new client was not served.", ko: "새 클라이언트가 응대받지 못했습니다." },
    usually: {
      en: "The listening socket was closed, or left the interest set, before the successor had the word to begin. From then on nobody accepts.",
      ko: "후임이 시작하라는 말을 받기 전에 리스닝 소켓을 닫았거나 관심 집합에서 뺐습니다. 그때부터 아무도 연결을 받지 않습니다.",
    },
    next: {
      en: "In hearSuccessor, call letGo() only after GO was sent, and only when sending it worked; and READY counts only when offered.",
      ko: "hearSuccessor에서, GO를 보내는 데 성공한 뒤에만 letGo()를 부르십시오. READY는 offered일 때만 유효합니다.",
    },
    man: ["sendmsg(2)", "accept4(2)"],
    anchor: "rule-order",
  },
  "E7-HEAR-LEAKS": {
    did: {
      en: "The successor sent a descriptor that nobody had asked for.",
      ko: "후임이 아무도 달라고 하지 않은 디스크립터를 보냈습니다.",
    },
    expected: { en: "hearSuccessor() leaves none open.", ko: "hearSuccessor()는 하나도 열어 두지 않아야 합니다." },
    saw: { en: "So many are left: {count}.", ko: "남은 개수: {count}." },
    usually: {
      en: "recvmsg() was given room for descriptors, and what came in it was not looked at. Whoever may call could fill the table.",
      ko: "recvmsg()에 디스크립터 자리를 주고는 들어온 것을 보지 않았습니다. 그러면 호출하는 쪽이 표를 채울 수 있습니다.",
    },
    next: {
      en: "In hearSuccessor, call recvFds() for 0 descriptors, or close those that come.",
      ko: "hearSuccessor에서, recvFds()에 0개를 요구하거나 온 디스크립터를 닫으십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-order",
  },
  "E7-HEAR-SOCKETS": {
    did: {
      en: "The successor said TAKE when the phase was called.",
      ko: "phase가 called일 때 후임이 TAKE를 보냈습니다.",
    },
    expected: {
      en: "It gets one message: SOCKETS (2), with the listening socket and the control socket, in this order. The phase is offered.",
      ko: "메시지 하나를 받아야 합니다. SOCKETS(2)와 함께 리스닝 소켓, 제어 소켓이 이 순서로 옵니다. phase는 offered입니다.",
    },
    saw: {
      en: "It got (bytes and number of descriptors): {saw}. The phase is {phase}.",
      ko: "받은 것(바이트와 디스크립터 수): {saw}. phase: {phase}.",
    },
    usually: {
      en: "One socket alone leaves the successor without clients or without a successor of its own. They go in one message, in the order in which takeOver() takes them.",
      ko: "하나만 주면 후임은 클라이언트를 받지 못하거나 다음 후임을 받지 못합니다. 둘은 한 메시지로, takeOver()가 받는 순서로 갑니다.",
    },
    next: {
      en: "In hearSuccessor, tell SOCKETS with [loop.listenFd, place.listenFd] and set the phase to offered.",
      ko: "hearSuccessor에서, [loop.listenFd, place.listenFd]와 함께 SOCKETS를 보내고 phase를 offered로 바꾸십시오.",
    },
    man: ["sendmsg(2)", "unix(7)"],
    anchor: "rule-order",
  },
  "E7-HEAR-GO": {
    did: {
      en: "The successor said READY when the phase was offered.",
      ko: "phase가 offered일 때 후임이 READY를 보냈습니다.",
    },
    expected: {
      en: "It gets GO (4), once, and the old one has let go: the phase is leaving, its listening socket closed.",
      ko: "GO(4)를 한 번 받아야 하고, 이전 서버는 손을 뗍니다. phase는 leaving이고 리스닝 소켓은 닫힙니다.",
    },
    saw: {
      en: "It got (bytes and number of descriptors): {saw}. The phase is {phase}.",
      ko: "받은 것(바이트와 디스크립터 수): {saw}. phase: {phase}.",
    },
    usually: {
      en: "Without GO the successor waits and gives up, and nobody is left who accepts. Without letGo() both of them accept.",
      ko: "GO가 없으면 후임이 기다리다 포기하여 연결을 받을 곳이 없어집니다. letGo()가 없으면 둘 다 받습니다.",
    },
    next: {
      en: "In hearSuccessor, send GO, and when that worked, letGo().",
      ko: "hearSuccessor에서, GO를 보내고 성공했으면 letGo()를 부르십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-order",
  },
  "E7-HEAR-LEAVING": {
    did: {
      en: "The old one was leaving, and the successor ended its side of the channel.",
      ko: "이전 서버가 leaving일 때 후임이 채널을 끝냈습니다.",
    },
    expected: {
      en: "The phase stays leaving, and channelFd is -1: who is still there is served to the end.",
      ko: "phase는 leaving 그대로이고 channelFd는 -1입니다. 남은 클라이언트는 끝까지 응대받습니다.",
    },
    saw: { en: "The phase is {phase}, channelFd {channel}.", ko: "phase 값: {phase}, channelFd 값: {channel}." },
    usually: {
      en: "After GO there is nothing to roll back to: both listening sockets are closed here. An end that stays open wakes the loop for ever.",
      ko: "GO 뒤에는 되돌아갈 곳이 없습니다. 두 리스닝 소켓은 여기서 닫혔습니다. 끝난 채널을 열어 두면 루프가 계속 깨어납니다.",
    },
    next: {
      en: "In hearSuccessor, ask for leaving first, and call endChannel() then.",
      ko: "hearSuccessor에서, leaving인지 먼저 보고 그때는 endChannel()을 부르십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-order",
  },
  "E7-LETGO-KEEPS": {
    did: { en: "letGo() was called.", ko: "letGo()를 불렀습니다." },
    expected: {
      en: "Both listening sockets are closed, the phase is leaving, and deadlineMs is DRAIN_MS from now.",
      ko: "두 리스닝 소켓이 닫히고, phase는 leaving, deadlineMs는 지금부터 DRAIN_MS 뒤여야 합니다.",
    },
    saw: { en: "This is not so: {what}.", ko: "그렇지 않은 것: {what}." },
    usually: {
      en: "A listening socket that stays open here lives on when the successor has ended, and clients wait in a queue that nobody takes them from.",
      ko: "여기서 열어 둔 리스닝 소켓은 후임이 끝난 뒤에도 살아 있고, 클라이언트는 아무도 꺼내 가지 않는 대기열에서 기다리게 됩니다.",
    },
    next: {
      en: "In letGo, close loop.listenFd and place.listenFd, and set phase and deadlineMs.",
      ko: "letGo에서, loop.listenFd와 place.listenFd를 닫고 phase와 deadlineMs를 정하십시오.",
    },
    man: ["close(2)", "listen(2)"],
    anchor: "rule-order",
  },
  "E7-LETGO-FILE": {
    did: {
      en: "letGo() was called, and the control socket lives on in the successor.",
      ko: "letGo()를 불렀습니다. 제어 소켓은 후임에서 계속 삽니다.",
    },
    expected: { en: "Its file is there as before.", ko: "그 파일은 전과 같이 있어야 합니다." },
    saw: { en: "The file is gone.", ko: "파일이 없어졌습니다." },
    usually: {
      en: "leavePlace() and closePlace() unlink the file: it is the one that bind() has made. But a socket without its name is found by nobody, and the next upgrade starts a second server.",
      ko: "leavePlace()와 closePlace()는 파일을 지웁니다. 이름을 잃은 소켓은 아무도 찾지 못하므로, 다음 업그레이드는 서버를 하나 더 띄우게 됩니다.",
    },
    next: {
      en: "In letGo, close the descriptor of the control socket and leave the path alone.",
      ko: "letGo에서, 제어 소켓의 디스크립터만 닫고 경로는 건드리지 마십시오.",
    },
    man: ["unlink(2)", "unix(7)"],
    anchor: "rule-description",
  },
  "E7-LETGO-HEARS": {
    did: {
      en: "letGo() was called, and then a client came. The successor holds the listening socket as well.",
      ko: "letGo() 뒤에 클라이언트가 왔습니다. 리스닝 소켓은 후임도 가지고 있습니다.",
    },
    expected: { en: "The old one's epoll does not tell of it.", ko: "이전 서버의 epoll은 이를 알리지 않아야 합니다." },
    saw: { en: "epoll_wait() has an event for it.", ko: "epoll_wait()에 그 이벤트가 있습니다." },
    usually: {
      en: "epoll watches open file descriptions. close() takes a description out only when it was the last descriptor of it, and after close() EPOLL_CTL_DEL has no descriptor left to name.",
      ko: "epoll은 열린 파일 디스크립션을 지켜봅니다. close()는 마지막 디스크립터일 때만 빼 주고, 닫은 뒤에는 EPOLL_CTL_DEL에 줄 디스크립터가 없습니다.",
    },
    next: {
      en: "In letGo, call epoll_ctl() with EPOLL_CTL_DEL for loop.listenFd before you close it.",
      ko: "letGo에서, loop.listenFd를 닫기 전에 EPOLL_CTL_DEL로 epoll_ctl()을 부르십시오.",
    },
    man: ["epoll(7)", "epoll_ctl(2)"],
    anchor: "rule-description",
  },
  "E7-LETGO-BREAKS": {
    did: { en: "letGo() was called, and the successor went on.", ko: "letGo()를 불렀고, 후임이 이어받았습니다." },
    expected: {
      en: "Who waits in either queue gets to the successor, and who is connected is served on.",
      ko: "두 대기열에 있는 이는 후임에게 가고, 접속한 클라이언트는 계속 응대받아야 합니다.",
    },
    saw: { en: "{what} was lost.", ko: "잃은 것: {what}." },
    usually: {
      en: "The queue belongs to the socket, not to a process: shutdown() ends it for all that hold it, and who is accepted and closed is cut off. Closing the descriptor is enough.",
      ko: "대기열은 프로세스가 아니라 소켓의 것입니다. shutdown()은 모두에게서 끝내고, accept4()로 꺼내 닫으면 그 클라이언트는 끊깁니다. 디스크립터를 닫는 것으로 충분합니다.",
    },
    next: {
      en: "In letGo, accept nobody, shut nothing down, and leave loop.epollFd and the clients as they are.",
      ko: "letGo에서, 아무도 accept하지 말고 shutdown()도 하지 말며, loop.epollFd와 클라이언트는 그대로 두십시오.",
    },
    man: ["listen(2)", "shutdown(2)"],
    anchor: "rule-description",
  },
}
