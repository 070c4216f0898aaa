// What the failed checks of part 7.3 say about serveFrom and passOn. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const dispatchCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-HANDED-NOTHING": {
    did: {
      en: "A connection waited in the child's channel, and serveFrom was called.",
      ko: "자식의 채널에서 연결 하나가 기다렸고, serveFrom을 불렀습니다.",
    },
    expected: {
      en: "serve() is called with that connection, open.",
      ko: "그 연결이 열린 채로 serve()를 불러야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The descriptor was closed before it was served, or read from the bytes. Its number comes from recvFds().",
      ko: "응대하기 전에 디스크립터를 닫았거나, 번호를 바이트에서 읽은 경우입니다. 번호는 recvFds()가 줍니다.",
    },
    next: {
      en: "In serveFrom, call serve() with each descriptor that recvFds() returns.",
      ko: "serveFrom에서, recvFds()가 반환한 디스크립터마다 serve()를 부르십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-take",
  },
  "E7-HANDED-OPEN": {
    did: {
      en: "serveFrom served a connection and went on.",
      ko: "serveFrom이 연결 하나를 응대하고 다음으로 넘어갔습니다.",
    },
    expected: {
      en: "The connection is closed, and the client reads its end.",
      ko: "연결을 닫아, 클라이언트가 끝을 읽어야 합니다.",
    },
    saw: { en: "The child still holds it open.", ko: "자식이 아직 열어 두고 있습니다." },
    usually: {
      en: "serve() does not close it, and the parent has closed its own copy only. What has been received is the receiver's to close.",
      ko: "serve()는 닫지 않으며, 부모는 자기 것만 닫았습니다. 받은 것은 받은 쪽이 닫습니다.",
    },
    next: {
      en: "In serveFrom, call closeOnce(connFd) after serve().",
      ko: "serveFrom에서, serve() 뒤에 closeOnce(connFd)를 부르십시오.",
    },
    man: ["close(2)", "unix(7)"],
    anchor: "rule-take",
  },
  "E7-HANDED-ONE": {
    did: {
      en: "Two connections waited in the child's channel, and serveFrom was called.",
      ko: "자식의 채널에서 연결 둘이 기다렸고, serveFrom을 불렀습니다.",
    },
    expected: { en: "It serves both, one after the other.", ko: "둘을 차례로 응대해야 합니다." },
    saw: { en: "It returned after the first one.", ko: "첫 연결만 응대하고 반환했습니다." },
    usually: {
      en: "A child is started once for many clients; only the end of the channel is its end.",
      ko: "자식은 여러 클라이언트를 위해 한 번 시작합니다. 채널이 끝날 때만 자식도 끝납니다.",
    },
    next: {
      en: "In serveFrom, go round until recvFds() says 0 or an error.",
      ko: "serveFrom에서, recvFds()가 0이나 오류를 알릴 때까지 반복하십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-pass",
  },
  "E7-DONE-EARLY": {
    did: {
      en: "serveFrom was handed a connection, and the parent's end was looked at while serve() ran.",
      ko: "serveFrom에 연결을 건네고, serve()가 도는 동안 부모 쪽 끝을 살펴보았습니다.",
    },
    expected: {
      en: "The child says nothing until it is free.",
      ko: "자식은 한가해질 때까지 아무 말도 하지 않아야 합니다.",
    },
    saw: { en: "It had said DONE already.", ko: "벌써 DONE을 보냈습니다." },
    usually: {
      en: "DONE was sent as a receipt. The parent then hands the next client to a child that is busy, and that client waits though others are free.",
      ko: "DONE을 받았다는 표시로 보낸 경우입니다. 그러면 부모가 바쁜 자식에게 다음 클라이언트를 넘기고, 다른 자식이 한가해도 그 클라이언트는 기다립니다.",
    },
    next: {
      en: "In serveFrom, send DONE after serve() has returned and the connection is closed.",
      ko: "serveFrom에서, serve()가 반환하고 연결을 닫은 뒤에 DONE을 보내십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-pass",
  },
  "E7-DONE-OPEN": {
    did: { en: "serveFrom served a connection.", ko: "serveFrom이 연결 하나를 응대했습니다." },
    expected: {
      en: "It closes the connection, and sends DONE after that.",
      ko: "연결을 닫고, 그다음에 DONE을 보내야 합니다.",
    },
    saw: {
      en: "It sent DONE while the connection was open.",
      ko: "연결이 열려 있을 때 DONE을 보냈습니다.",
    },
    usually: {
      en: "DONE is the last word about a connection: the parent counts the child as free. A child that waits in sending then still keeps a client from reading its end.",
      ko: "DONE은 한 연결에 대한 마지막 말이고, 부모는 자식을 한가한 것으로 칩니다. 보내다가 기다리게 되면 그동안 클라이언트는 끝을 읽지 못합니다.",
    },
    next: {
      en: "In serveFrom, call closeOnce(connFd) before sendFds(channelFd, DONE, []).",
      ko: "serveFrom에서, sendFds(channelFd, DONE, [])보다 먼저 closeOnce(connFd)를 부르십시오.",
    },
    man: ["close(2)", "unix(7)"],
    anchor: "rule-pass",
  },
  "E7-DONE-MISSING": {
    did: {
      en: "serveFrom served a connection to its end.",
      ko: "serveFrom이 연결 하나를 끝까지 응대했습니다.",
    },
    expected: {
      en: "The child says DONE in its channel, one byte.",
      ko: "자식이 채널로 DONE, 곧 바이트 하나를 보내야 합니다.",
    },
    saw: { en: "At the parent's end came {saw}.", ko: "부모 쪽 끝에 온 것: {saw}." },
    usually: {
      en: "The parent cannot see what the child does. Without a word the child counts as busy for ever, and after one client each the server serves nobody.",
      ko: "부모는 자식이 무엇을 하는지 볼 수 없습니다. 알리지 않으면 자식은 영원히 바쁜 것으로 남고, 하나씩 응대한 뒤에는 아무도 응대하지 않습니다.",
    },
    next: {
      en: "In serveFrom, call sendFds(channelFd, DONE, []) after each connection.",
      ko: "serveFrom에서, 연결마다 끝나면 sendFds(channelFd, DONE, [])를 부르십시오.",
    },
    man: ["send(2)", "unix(7)"],
    anchor: "rule-pass",
  },
  "E7-CHILD-STAYS": {
    did: { en: "{when}", ko: "{when}" },
    expected: { en: "serveFrom returns, and the child ends.", ko: "serveFrom이 반환하고 자식이 끝나야 합니다." },
    saw: { en: "It does not return: {saw}.", ko: "반환하지 않습니다: {saw}." },
    usually: {
      en: "The 0 of recvFds() was taken for an empty message, or an error for something that passes. A child whose parent has gone then turns in circles for ever.",
      ko: "recvFds()의 0을 빈 메시지로, 또는 오류를 곧 지나갈 일로 여긴 경우입니다. 그러면 부모가 사라진 자식이 영원히 헛돕니다.",
    },
    next: {
      en: "In serveFrom, return when n is 0 or below.",
      ko: "serveFrom에서, n이 0 이하이면 반환하십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-channel",
  },
  "E7-PASS-CLOSED": {
    did: { en: "passOn was called for a connection.", ko: "연결 하나로 passOn을 불렀습니다." },
    expected: {
      en: "It is sent while it is open, and closed afterwards.",
      ko: "열려 있을 때 보내고, 그다음에 닫아야 합니다.",
    },
    saw: { en: "sendmsg() said -EBADF.", ko: "sendmsg()가 -EBADF를 반환했습니다." },
    usually: {
      en: "It was closed first. The message takes a reference when it is sent, so what is closed after that still arrives.",
      ko: "먼저 닫은 경우입니다. 보내는 순간 메시지가 참조를 가지므로, 그 뒤에 닫아도 도착합니다.",
    },
    next: {
      en: "In passOn, call closeOnce(connFd) after the last sendFds().",
      ko: "passOn에서, 마지막 sendFds() 뒤에 closeOnce(connFd)를 부르십시오.",
    },
    man: ["sendmsg(2)", "unix(7)"],
    anchor: "rule-pass",
  },
  "E7-PASS-EMPTY": {
    did: { en: "passOn was called for a connection.", ko: "연결 하나로 passOn을 불렀습니다." },
    expected: {
      en: "One message of one byte brings it to a child.",
      ko: "한 바이트짜리 메시지 하나가 그것을 자식에게 가져가야 합니다.",
    },
    saw: {
      en: "A message came {saw}.",
      ko: "온 메시지: {saw}.",
    },
    usually: {
      en: "The number was sent among the bytes. In the child it means nothing, or another file.",
      ko: "번호를 바이트로 보낸 경우입니다. 자식에게 그 번호는 아무것도 아니거나 다른 파일입니다.",
    },
    next: {
      en: "In passOn, call sendFds(worker.channelFd, CONNECTION, [connFd]).",
      ko: "passOn에서, sendFds(worker.channelFd, CONNECTION, [connFd])를 부르십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-send",
  },
  "E7-PASSON-BUSY": {
    did: {
      en: "passOn was called while the first child was busy.",
      ko: "첫째 자식이 바쁠 때 passOn을 불렀습니다.",
    },
    expected: { en: "The connection goes to a child that is free.", ko: "한가한 자식에게 연결이 가야 합니다." },
    saw: { en: "A busy child got it.", ko: "바쁜 자식이 받았습니다." },
    usually: {
      en: "A channel takes a message whatever the child does, so sending works. The client then waits for a stranger to finish.",
      ko: "자식이 무엇을 하든 채널은 메시지를 받으므로 보내는 것은 성공합니다. 그러면 클라이언트는 남의 대화가 끝나기를 기다립니다.",
    },
    next: {
      en: "In passOn, leave out every child whose busy is true.",
      ko: "passOn에서, busy가 true인 자식은 건너뛰십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-pass",
  },
  "E7-PASS-TWICE": {
    did: {
      en: "passOn was called with several free children.",
      ko: "한가한 자식이 여럿일 때 passOn을 불렀습니다.",
    },
    expected: { en: "One of them gets the connection.", ko: "하나만 연결을 받아야 합니다." },
    saw: { en: "Children that got it: {count}.", ko: "받은 자식의 수: {count}." },
    usually: {
      en: "The loop goes on after the first success. Two processes then read from one connection, and each gets a part of what the client says.",
      ko: "성공한 뒤에도 반복이 이어진 경우입니다. 그러면 두 프로세스가 한 연결에서 읽어, 클라이언트의 말을 나누어 갖습니다.",
    },
    next: {
      en: "In passOn, stop at the first child for which sendFds() succeeds.",
      ko: "passOn에서, sendFds()가 성공한 첫 자식에서 멈추십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-pass",
  },
  "E7-PASS-NOTED": {
    did: {
      en: "passOn handed a connection to a free child.",
      ko: "passOn이 한가한 자식에게 연결을 건넸습니다.",
    },
    expected: {
      en: "That child is busy now, and no other. The free ones then: {expected}.",
      ko: "그 자식만 바빠져야 합니다. 한가했던 자식들의 busy: {expected}.",
    },
    saw: { en: "They are: {saw}.", ko: "실제 busy: {saw}." },
    usually: {
      en: "Nothing was noted, or it was noted of the wrong ones. The next client then goes to the same child, and waits there.",
      ko: "적어 두지 않았거나 엉뚱한 자식에 적은 경우입니다. 그러면 다음 클라이언트가 같은 자식에게 가서 기다립니다.",
    },
    next: {
      en: "In passOn, set worker.busy = true once sendFds() has succeeded.",
      ko: "passOn에서, sendFds()가 성공하면 worker.busy = true로 두십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-pass",
  },
  "E7-PASS-GONE": {
    did: {
      en: "passOn was called with children in this order: {workers}.",
      ko: "자식들이 다음 순서일 때 passOn을 불렀습니다: {workers}.",
    },
    expected: {
      en: "A child that has gone is passed over, and when nobody is left the client reads its end.",
      ko: "사라진 자식은 건너뛰고, 아무도 없으면 클라이언트가 끝을 읽어야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "A child may end at any moment, and the parent hears of it when it sends. One failure ended the search.",
      ko: "자식은 언제든 끝날 수 있고, 부모는 보낼 때 그것을 압니다. 한 번의 실패로 찾기를 그만둔 경우입니다.",
    },
    next: {
      en: "In passOn, try the next child when sendFds() fails.",
      ko: "passOn에서, sendFds()가 실패하면 다음 자식에게 시도하십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-pass",
  },
  "E7-PASS-FOR-EVER": {
    did: {
      en: "passOn was called with children in this order: {workers}.",
      ko: "자식들이 다음 순서일 때 passOn을 불렀습니다: {workers}.",
    },
    expected: {
      en: "Each child is tried once at most, then passOn returns.",
      ko: "자식마다 많아야 한 번 시도하고 반환해야 합니다.",
    },
    saw: { en: "It turns in circles.", ko: "끝없이 되풀이합니다." },
    usually: {
      en: "The search begins at the front again after a failure, and the child that has gone is still the first free one.",
      ko: "실패한 뒤에 앞에서부터 다시 찾으면, 사라진 자식이 여전히 첫째로 한가한 자식입니다.",
    },
    next: {
      en: "In passOn, go through workers once.",
      ko: "passOn에서, workers를 한 번만 훑으십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-pass",
  },
  "E7-PASSON-KEEPS": {
    did: { en: "passOn was called for a connection.", ko: "연결 하나로 passOn을 불렀습니다." },
    expected: {
      en: "The parent's copy is closed, whatever has become of the connection.",
      ko: "연결이 어떻게 되었든 부모의 디스크립터는 닫아야 합니다.",
    },
    saw: {
      en: "The parent still holds a connection that it {what}.",
      ko: "부모가 아직 열어 두고 있는 것: {what}.",
    },
    usually: {
      en: "What has been sent is still the sender's. The client never reads its end while the parent holds a copy, and the table of descriptors fills up.",
      ko: "보낸 것도 아직 보낸 쪽의 것입니다. 부모가 열어 두는 동안 클라이언트는 끝을 읽지 못하고, 디스크립터 표는 차오릅니다.",
    },
    next: {
      en: "In passOn, call closeOnce(connFd) on every way out.",
      ko: "passOn에서, 어느 길로 나가든 closeOnce(connFd)를 부르십시오.",
    },
    man: ["close(2)", "unix(7)"],
    anchor: "rule-pass",
  },
  "E7-PASSON-CLOSES": {
    did: { en: "passOn was called for a connection.", ko: "연결 하나로 passOn을 불렀습니다." },
    expected: { en: "It closes the parent's copy once.", ko: "부모의 디스크립터를 한 번만 닫아야 합니다." },
    saw: {
      en: "close() said -EBADF: it had been closed before.",
      ko: "이미 닫은 뒤라 close()가 -EBADF를 반환했습니다.",
    },
    usually: {
      en: "It was closed after sending, and again behind the loop. As soon as a number is free somebody else's descriptor may get it, and the second close() hits that one.",
      ko: "보낸 뒤에 닫고, 반복문 뒤에서 또 닫은 경우입니다. 번호는 비자마자 다른 디스크립터의 것이 될 수 있고, 두 번째 close()는 그것을 닫습니다.",
    },
    next: {
      en: "In passOn, call closeOnce(connFd) in one place, behind the loop.",
      ko: "passOn에서, closeOnce(connFd)는 반복문 뒤 한 곳에서만 부르십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-pass",
  },
}
