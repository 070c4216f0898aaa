// What the failed checks of part 1.3 say, in their order. The values: ../step1-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const batchCodes: Readonly<Record<string, CodeFacts>> = {
  "E1-NO-FIN": {
    did: {
      en: "sendThenCollect was given {sent}. The server read on until the end of file.",
      ko: "sendThenCollect에 넘긴 것은 {sent}입니다. 서버는 파일 끝(EOF)까지 읽으려 했습니다.",
    },
    expected: {
      en: "After the batch the server's read() returns 0.",
      ko: "배치가 끝나면 서버의 read()가 0을 돌려주어야 합니다.",
    },
    saw: {
      en: "The bytes arrived, but no FIN came: both sides wait in read().",
      ko: "바이트는 도착했지만 FIN이 오지 않아, 양쪽이 모두 read()에서 기다립니다.",
    },
    usually: {
      en: "Without a FIN the server has to expect more input, and the client waits for its answers. shutdown() ends one direction and leaves the other open.",
      ko: "FIN이 없으면 서버는 입력이 더 온다고 볼 수밖에 없고, 클라이언트는 답을 기다립니다. shutdown()은 한 방향만 끝내고 다른 방향은 열어 둡니다.",
    },
    next: {
      en: "In sendThenCollect, call shutdown(connFd, SHUT_WR) after the batch has been written.",
      ko: "sendThenCollect에서, 배치를 다 쓴 다음 shutdown(connFd, SHUT_WR)을 부르십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-half-close",
  },
  "E1-CLOSE-EARLY": {
    did: {
      en: "The server read the batch to its end and then answered {expected}.",
      ko: "서버가 배치를 끝까지 읽고 나서 답을 보냈습니다. 보낸 답: {expected}.",
    },
    expected: {
      en: "The client can still receive, and the answer is collected.",
      ko: "클라이언트가 여전히 받을 수 있고, 그 답이 모여야 합니다.",
    },
    saw: { en: "Collected: {collected}.", ko: "모은 것: {collected}." },
    usually: {
      en: "close() and SHUT_RDWR give up both directions. The answer still comes to the client's kernel, which throws it away and replies with RST.",
      ko: "close()와 SHUT_RDWR는 양쪽 방향을 모두 끝냅니다. 그 뒤에 온 답은 클라이언트의 커널이 버리고 재설정(RST)으로 답합니다.",
    },
    next: {
      en: "In sendThenCollect, end the sending direction alone: shutdown(connFd, SHUT_WR).",
      ko: "sendThenCollect에서, shutdown(connFd, SHUT_WR)로 보내는 방향만 끝내십시오.",
    },
    man: ["shutdown(2)", "close(2)"],
    anchor: "rule-half-close",
  },
  "E1-ONE-ANSWER": {
    did: {
      en: "The server answered in pieces, {expected} in all, and then closed.",
      ko: "서버가 답을 여러 조각으로 보내고 닫았습니다. 보낸 답 전체: {expected}.",
    },
    expected: {
      en: "All of it is collected, up to the end of file.",
      ko: "파일 끝(EOF)까지 전부 모여야 합니다.",
    },
    saw: { en: "Collected: {collected}.", ko: "모은 것: {collected}." },
    usually: {
      en: "One read() returns what is there, and that may be any first part of the answers. They are complete when read() returns 0.",
      ko: "read() 한 번은 지금 있는 만큼만 돌려주며, 답의 앞부분일 수 있습니다. read()가 0을 돌려줄 때 비로소 답이 다 온 것입니다.",
    },
    next: {
      en: "In sendThenCollect, read in a loop and keep each piece until read() returns 0.",
      ko: "sendThenCollect에서, read()가 0을 돌려줄 때까지 반복해서 읽고 조각을 모두 모으십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-read-to-end",
  },
  "E1-HIDES-RESET": {
    did: {
      en: "The server sent a part of its answer and then broke the connection off with RST.",
      ko: "서버가 답의 일부를 보낸 뒤 재설정(RST)으로 연결을 끊었습니다.",
    },
    expected: {
      en: "The SyscallError with ECONNRESET leaves sendThenCollect.",
      ko: "sendThenCollect가 ECONNRESET인 SyscallError를 던져야 합니다.",
    },
    saw: {
      en: "It returned {collected}, as if that were the whole answer.",
      ko: "그것이 답의 전부인 것처럼 반환했습니다. 반환된 값: {collected}.",
    },
    usually: {
      en: "After a reset read() returns -ECONNRESET once, and 0 from then on. Taken for the end, a negative result makes lost data look like a complete answer.",
      ko: "재설정 뒤에 read()는 -ECONNRESET을 한 번 돌려주고 그다음부터는 0을 돌려줍니다. 음수를 끝으로 여기면 데이터를 잃은 답이 온전한 답처럼 보입니다.",
    },
    next: {
      en: "In sendThenCollect, pass each result of read() through check() before comparing it with 0.",
      ko: "sendThenCollect에서, read()의 결과를 0과 비교하기 전에 check()로 확인하십시오.",
    },
    man: ["read(2)", "tcp(7)"],
    anchor: "rule-reset",
  },
  "E1-OVERWRITTEN": {
    did: {
      en: "The server answered in pieces, {expected} in all, and then closed.",
      ko: "서버가 답을 여러 조각으로 보내고 닫았습니다. 보낸 답 전체: {expected}.",
    },
    expected: { en: "The same bytes in the same order.", ko: "같은 바이트가 같은 순서로 모여야 합니다." },
    saw: { en: "As many bytes, but others: {collected}.", ko: "개수는 맞지만 내용이 다릅니다: {collected}." },
    usually: {
      en: "Each piece was kept as a view of one buffer, and the next read() wrote over it. subarray() copies nothing.",
      ko: "조각을 한 버퍼의 뷰로 보관해 다음 read()가 덮어쓴 경우입니다. subarray()는 아무것도 복사하지 않습니다.",
    },
    next: {
      en: "In sendThenCollect, read into a new buffer each time, or keep a copy: slice() instead of subarray().",
      ko: "sendThenCollect에서, 매번 새 버퍼에 읽거나 subarray() 대신 slice()로 복사해 보관하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-read-to-end",
  },
}
