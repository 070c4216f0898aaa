// What the failed checks of part 7.6 say about passClients. Values in braces come from the check.

import type { CodeFacts, Text } from "../../manifest.ts"

const PASSED: Text = {
  en: "passClients() was called, once or several times.",
  ko: "passClients()를 한 번 또는 여러 번 불렀습니다.",
}

export const upgradeClientsCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-PASS-BUSY": {
    did: {
      en: "passClients() was called while an answer for one client was put off.",
      ko: "한 클라이언트의 응답이 미뤄져 있을 때 passClients()를 불렀습니다.",
    },
    expected: {
      en: "This client stays until it has its answer.",
      ko: "그 클라이언트는 응답을 받을 때까지 남아 있어야 합니다.",
    },
    saw: { en: "It was handed over, or dropped.", ko: "넘겼거나 버렸습니다." },
    usually: {
      en: "The answer is in the old one's memory, and does not travel with the descriptor: nobody would send it.",
      ko: "응답은 이전 서버의 메모리에 있고 디스크립터와 함께 가지 않습니다. 그러면 아무도 보내지 않습니다.",
    },
    next: {
      en: "In passClients, hand over only who isQuiet(), and come back for the others.",
      ko: "passClients에서, isQuiet()인 클라이언트만 넘기고 나머지는 다음 차례에 보십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-quiet",
  },
  "E7-PASS-BYTES": {
    did: {
      en: "A client was handed over of whose next request a part had come.",
      ko: "다음 요청의 일부가 도착한 클라이언트를 넘겼습니다.",
    },
    expected: {
      en: "Behind CLIENT stand the bytes that are there, {expected} of them, in their order.",
      ko: "CLIENT 뒤에 도착한 바이트가 순서대로 있어야 합니다. 바이트 수: {expected}.",
    },
    saw: { en: "Others came, {saw} bytes.", ko: "다른 바이트가 왔습니다. 바이트 수: {saw}." },
    usually: {
      en: "What has been read is gone from the socket: the successor sees the rest of a frame only, and takes it for a beginning. The stream is bytes from start to end.",
      ko: "읽은 것은 소켓에 없습니다. 후임은 프레임의 나머지만 보고 처음으로 여깁니다. 스트림은 start부터 end까지의 바이트입니다.",
    },
    next: {
      en: "In passClients, send CLIENT and client.input.bytes.subarray(start, end) as one message.",
      ko: "passClients에서, CLIENT와 client.input.bytes.subarray(start, end)를 한 메시지로 보내십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-quiet",
  },
  "E7-PASS-HEARS": {
    did: {
      en: "A client that was handed over sent its next request. The successor holds the connection.",
      ko: "넘긴 클라이언트가 다음 요청을 보냈습니다. 연결은 후임이 가지고 있습니다.",
    },
    expected: { en: "The old one's epoll does not tell of it.", ko: "이전 서버의 epoll은 이를 알리지 않아야 합니다." },
    saw: { en: "epoll_wait() has events: {events}.", ko: "epoll_wait()의 이벤트 수: {events}." },
    usually: {
      en: "close() takes a description out of the interest set only when nobody else holds it. The event names a descriptor that may be another client's by now, or the loop spins.",
      ko: "close()는 다른 누구도 그 디스크립션을 갖고 있지 않을 때만 관심 집합에서 뺍니다. 이벤트가 가리키는 번호는 이미 다른 클라이언트의 것일 수 있고, 루프가 헛돌기도 합니다.",
    },
    next: {
      en: "In passClients, call epoll_ctl() with EPOLL_CTL_DEL for client.fd before dropClient() closes it.",
      ko: "passClients에서, dropClient()가 닫기 전에 client.fd에 EPOLL_CTL_DEL로 epoll_ctl()을 부르십시오.",
    },
    man: ["epoll(7)", "epoll_ctl(2)"],
    anchor: "rule-description",
  },
  "E7-PASS-KEEPS": {
    did: { en: "A client was handed over.", ko: "클라이언트를 넘겼습니다." },
    expected: {
      en: "Nothing of it is left in the old one.",
      ko: "이전 서버에는 아무것도 남지 않아야 합니다.",
    },
    saw: { en: "It still is in this: {what}.", ko: "아직 남은 곳: {what}." },
    usually: {
      en: "What was sent is still the sender's. A descriptor that stays keeps the connection open when the client's time is over, and the old one never ends.",
      ko: "보낸 것은 여전히 보낸 쪽의 것이기도 합니다. 남은 디스크립터 때문에 연결이 닫히지 않고, 이전 서버도 끝나지 않습니다.",
    },
    next: {
      en: "In passClients, call dropClient() for each client that was sent: it closes, and clears the tables.",
      ko: "passClients에서, 보낸 클라이언트마다 dropClient()를 부르십시오. 디스크립터를 닫고 표에서도 지웁니다.",
    },
    man: ["close(2)", "unix(7)"],
    anchor: "rule-description",
  },
  "E7-PASS-CLOSES": {
    did: { en: "Clients were handed over.", ko: "클라이언트들을 넘겼습니다." },
    expected: { en: "Each descriptor is closed once.", ko: "디스크립터를 한 번씩만 닫아야 합니다." },
    saw: {
      en: "close({fd}) failed with EBADF: it was closed already.",
      ko: "close({fd})가 EBADF로 실패했습니다. 이미 닫힌 번호입니다.",
    },
    usually: {
      en: "dropClient() has closed client.fd. The next descriptor that is opened gets that number, and a second close() hits somebody else.",
      ko: "client.fd는 dropClient()가 이미 닫았습니다. 다음에 열리는 디스크립터가 그 번호를 받으므로, 두 번째 close()는 남의 것을 닫게 됩니다.",
    },
    next: {
      en: "In passClients, leave closing to dropClient(), and the channel to endChannel().",
      ko: "passClients에서, 클라이언트를 닫는 일은 dropClient()에, 채널을 닫는 일은 endChannel()에 맡기십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-description",
  },
  "E7-PASS-LOST": {
    did: PASSED,
    expected: {
      en: "Each client is handed over once, or is served here: nobody is cut off, and no answer is lost.",
      ko: "클라이언트마다 한 번만 넘기거나 여기서 응대해야 합니다. 끊기는 연결도, 잃는 응답도 없어야 합니다.",
    },
    saw: { en: "{what}.", ko: "{what}." },
    usually: {
      en: "Who could not be sent is still a client here. After -EAGAIN the rest comes another time; after another error the successor is gone, and whoever is here stays.",
      ko: "보내지 못한 클라이언트는 여전히 여기 있습니다. -EAGAIN이면 나머지는 다음에 보내고, 다른 오류면 후임이 사라진 것이므로 모두 여기 남습니다.",
    },
    next: {
      en: "In passClients, drop a client only when sendFds() said more than 0; below 0 leave it as it is.",
      ko: "passClients에서, sendFds()가 0보다 큰 값을 돌려준 클라이언트만 지우고, 음수면 그대로 두십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-quiet",
  },
  "E7-PASS-FULL": {
    did: PASSED,
    expected: {
      en: "isFull says whether something waits for room in the channel: {expected} here.",
      ko: "isFull은 채널에 자리가 나기를 기다리는 것이 있는지를 말합니다. 여기서는 {expected}.",
    },
    saw: { en: "It is {saw}.", ko: "값: {saw}." },
    usually: {
      en: "The loop asks for POLLOUT only while isFull is true. One that stays false sleeps with clients in hand, one that stays true never sleeps.",
      ko: "루프는 isFull이 true일 때만 POLLOUT을 기다립니다. false로 남으면 클라이언트를 든 채 자고, true로 남으면 자지 못합니다.",
    },
    next: {
      en: "In passClients, set isFull to false at the beginning, and to true after -EAGAIN, also that of DONE.",
      ko: "passClients에서, 처음에 isFull을 false로 두고 -EAGAIN 뒤에 true로 하십시오. DONE의 -EAGAIN도 마찬가지입니다.",
    },
    man: ["poll(2)", "sendmsg(2)"],
    anchor: "rule-adopt",
  },
  "E7-PASS-RETURNS": {
    did: {
      en: "The successor ended after GO, and passClients() was called.",
      ko: "GO 뒤에 후임이 끝났고, passClients()를 불렀습니다.",
    },
    expected: {
      en: "The phase stays leaving: who is here is served to the end, and nobody new.",
      ko: "phase는 leaving 그대로여야 합니다. 남은 클라이언트만 끝까지 응대하고 새로 받지는 않습니다.",
    },
    saw: { en: "The phase is {phase}.", ko: "phase 값: {phase}." },
    usually: {
      en: "rollBack() is for what fails before GO. letGo() has closed both listening sockets since, so one that calls itself serving waits for clients that cannot come, and never ends.",
      ko: "rollBack()은 GO 전에 실패했을 때 씁니다. 이제는 letGo()가 두 리스닝 소켓을 닫았으므로, serving이 되면 올 수 없는 클라이언트를 기다리며 끝나지 않습니다.",
    },
    next: {
      en: "In passClients, call endChannel() when sendFds() has failed, and leave the phase as it is.",
      ko: "passClients에서, sendFds()가 실패하면 endChannel()을 부르고 phase는 그대로 두십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-quiet",
  },
  "E7-PASS-DRAIN": {
    did: {
      en: "passClients() was called for a generation that is not isLive.",
      ko: "isLive가 아닌 세대에서 passClients()를 불렀습니다.",
    },
    expected: {
      en: "No client is handed over: they stay here to their end.",
      ko: "클라이언트를 넘기지 않고, 끝까지 여기서 응대해야 합니다.",
    },
    saw: {
      en: "A client was handed over, or is not served any more.",
      ko: "클라이언트를 넘겼거나 더는 응대하지 않습니다.",
    },
    usually: {
      en: "isLive was not looked at. A program whose clients carry more than their bytes, such as a session in memory, must not pass them.",
      ko: "isLive를 보지 않았습니다. 메모리의 세션처럼 바이트 말고도 지닌 것이 있는 클라이언트는 넘겨서는 안 됩니다.",
    },
    next: {
      en: "In passClients, take an empty list of clients when isLive is false; DONE follows at once.",
      ko: "passClients에서, isLive가 false면 클라이언트 목록을 비우십시오. 곧바로 DONE을 보냅니다.",
    },
    man: ["unix(7)"],
    anchor: "rule-quiet",
  },
  "E7-PASS-DONE": {
    did: PASSED,
    expected: {
      en: "DONE (6) is sent once, when nobody is left to hand over, and then the channel is closed.",
      ko: "넘길 클라이언트가 없을 때 DONE(6)을 한 번 보내고 채널을 닫아야 합니다.",
    },
    saw: { en: "Heard: {heard}. The channel: {channel}.", ko: "들은 것: {heard}. 채널: {channel}." },
    usually: {
      en: "DONE came while somebody was still to be handed over, came not at all, or was given up after -EAGAIN. A successor that is gone is told nothing, and its channel is closed.",
      ko: "넘길 클라이언트가 남았는데 DONE을 보냈거나, 보내지 않았거나, -EAGAIN 뒤에 포기했습니다. 사라진 후임에게는 보내지 않고 채널만 닫습니다.",
    },
    next: {
      en: "In passClients, send DONE when every client is handed over: after -EAGAIN isFull and the channel stays, else endChannel().",
      ko: "passClients에서, 모두 넘긴 뒤에 DONE을 보내십시오. -EAGAIN이면 isFull로 두고 채널을 남기며, 아니면 endChannel()입니다.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-adopt",
  },
}
