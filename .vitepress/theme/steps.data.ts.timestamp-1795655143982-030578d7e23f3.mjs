// .vitepress/theme/steps.data.ts
import { defineLoader } from "file:///tmp/h/chap4/node_modules/vitepress/dist/node/index.js";

// workbook/steps/step1-codes/batch.ts
var batchCodes = {
  "E1-NO-FIN": {
    did: {
      en: "sendThenCollect was given {sent}. The server read on until the end of file.",
      ko: "sendThenCollect\uC5D0 \uB118\uAE34 \uAC83\uC740 {sent}\uC785\uB2C8\uB2E4. \uC11C\uBC84\uB294 \uD30C\uC77C \uB05D(EOF)\uAE4C\uC9C0 \uC77D\uC73C\uB824 \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "After the batch the server's read() returns 0.",
      ko: "\uBC30\uCE58\uAC00 \uB05D\uB098\uBA74 \uC11C\uBC84\uC758 read()\uAC00 0\uC744 \uB3CC\uB824\uC8FC\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The bytes arrived, but no FIN came: both sides wait in read().",
      ko: "\uBC14\uC774\uD2B8\uB294 \uB3C4\uCC29\uD588\uC9C0\uB9CC FIN\uC774 \uC624\uC9C0 \uC54A\uC544, \uC591\uCABD\uC774 \uBAA8\uB450 read()\uC5D0\uC11C \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    usually: {
      en: "Without a FIN the server has to expect more input, and the client waits for its answers. shutdown() ends one direction and leaves the other open.",
      ko: "FIN\uC774 \uC5C6\uC73C\uBA74 \uC11C\uBC84\uB294 \uC785\uB825\uC774 \uB354 \uC628\uB2E4\uACE0 \uBCFC \uC218\uBC16\uC5D0 \uC5C6\uACE0, \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uB2F5\uC744 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4. shutdown()\uC740 \uD55C \uBC29\uD5A5\uB9CC \uB05D\uB0B4\uACE0 \uB2E4\uB978 \uBC29\uD5A5\uC740 \uC5F4\uC5B4 \uB461\uB2C8\uB2E4."
    },
    next: {
      en: "In sendThenCollect, call shutdown(connFd, SHUT_WR) after the batch has been written.",
      ko: "sendThenCollect\uC5D0\uC11C, \uBC30\uCE58\uB97C \uB2E4 \uC4F4 \uB2E4\uC74C shutdown(connFd, SHUT_WR)\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["shutdown(2)"],
    anchor: "rule-half-close"
  },
  "E1-CLOSE-EARLY": {
    did: {
      en: "The server read the batch to its end and then answered {expected}.",
      ko: "\uC11C\uBC84\uAC00 \uBC30\uCE58\uB97C \uB05D\uAE4C\uC9C0 \uC77D\uACE0 \uB098\uC11C \uB2F5\uC744 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uBCF4\uB0B8 \uB2F5: {expected}."
    },
    expected: {
      en: "The client can still receive, and the answer is collected.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5EC\uC804\uD788 \uBC1B\uC744 \uC218 \uC788\uACE0, \uADF8 \uB2F5\uC774 \uBAA8\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Collected: {collected}.", ko: "\uBAA8\uC740 \uAC83: {collected}." },
    usually: {
      en: "close() and SHUT_RDWR give up both directions. The answer still comes to the client's kernel, which throws it away and replies with RST.",
      ko: "close()\uC640 SHUT_RDWR\uB294 \uC591\uCABD \uBC29\uD5A5\uC744 \uBAA8\uB450 \uB05D\uB0C5\uB2C8\uB2E4. \uADF8 \uB4A4\uC5D0 \uC628 \uB2F5\uC740 \uD074\uB77C\uC774\uC5B8\uD2B8\uC758 \uCEE4\uB110\uC774 \uBC84\uB9AC\uACE0 \uC7AC\uC124\uC815(RST)\uC73C\uB85C \uB2F5\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In sendThenCollect, end the sending direction alone: shutdown(connFd, SHUT_WR).",
      ko: "sendThenCollect\uC5D0\uC11C, shutdown(connFd, SHUT_WR)\uB85C \uBCF4\uB0B4\uB294 \uBC29\uD5A5\uB9CC \uB05D\uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["shutdown(2)", "close(2)"],
    anchor: "rule-half-close"
  },
  "E1-ONE-ANSWER": {
    did: {
      en: "The server answered in pieces, {expected} in all, and then closed.",
      ko: "\uC11C\uBC84\uAC00 \uB2F5\uC744 \uC5EC\uB7EC \uC870\uAC01\uC73C\uB85C \uBCF4\uB0B4\uACE0 \uB2EB\uC558\uC2B5\uB2C8\uB2E4. \uBCF4\uB0B8 \uB2F5 \uC804\uCCB4: {expected}."
    },
    expected: {
      en: "All of it is collected, up to the end of file.",
      ko: "\uD30C\uC77C \uB05D(EOF)\uAE4C\uC9C0 \uC804\uBD80 \uBAA8\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Collected: {collected}.", ko: "\uBAA8\uC740 \uAC83: {collected}." },
    usually: {
      en: "One read() returns what is there, and that may be any first part of the answers. They are complete when read() returns 0.",
      ko: "read() \uD55C \uBC88\uC740 \uC9C0\uAE08 \uC788\uB294 \uB9CC\uD07C\uB9CC \uB3CC\uB824\uC8FC\uBA70, \uB2F5\uC758 \uC55E\uBD80\uBD84\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4. read()\uAC00 0\uC744 \uB3CC\uB824\uC904 \uB54C \uBE44\uB85C\uC18C \uB2F5\uC774 \uB2E4 \uC628 \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In sendThenCollect, read in a loop and keep each piece until read() returns 0.",
      ko: "sendThenCollect\uC5D0\uC11C, read()\uAC00 0\uC744 \uB3CC\uB824\uC904 \uB54C\uAE4C\uC9C0 \uBC18\uBCF5\uD574\uC11C \uC77D\uACE0 \uC870\uAC01\uC744 \uBAA8\uB450 \uBAA8\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-read-to-end"
  },
  "E1-HIDES-RESET": {
    did: {
      en: "The server sent a part of its answer and then broke the connection off with RST.",
      ko: "\uC11C\uBC84\uAC00 \uB2F5\uC758 \uC77C\uBD80\uB97C \uBCF4\uB0B8 \uB4A4 \uC7AC\uC124\uC815(RST)\uC73C\uB85C \uC5F0\uACB0\uC744 \uB04A\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The SyscallError with ECONNRESET leaves sendThenCollect.",
      ko: "sendThenCollect\uAC00 ECONNRESET\uC778 SyscallError\uB97C \uB358\uC838\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It returned {collected}, as if that were the whole answer.",
      ko: "\uADF8\uAC83\uC774 \uB2F5\uC758 \uC804\uBD80\uC778 \uAC83\uCC98\uB7FC \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4. \uBC18\uD658\uB41C \uAC12: {collected}."
    },
    usually: {
      en: "After a reset read() returns -ECONNRESET once, and 0 from then on. Taken for the end, a negative result makes lost data look like a complete answer.",
      ko: "\uC7AC\uC124\uC815 \uB4A4\uC5D0 read()\uB294 -ECONNRESET\uC744 \uD55C \uBC88 \uB3CC\uB824\uC8FC\uACE0 \uADF8\uB2E4\uC74C\uBD80\uD130\uB294 0\uC744 \uB3CC\uB824\uC90D\uB2C8\uB2E4. \uC74C\uC218\uB97C \uB05D\uC73C\uB85C \uC5EC\uAE30\uBA74 \uB370\uC774\uD130\uB97C \uC783\uC740 \uB2F5\uC774 \uC628\uC804\uD55C \uB2F5\uCC98\uB7FC \uBCF4\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In sendThenCollect, pass each result of read() through check() before comparing it with 0.",
      ko: "sendThenCollect\uC5D0\uC11C, read()\uC758 \uACB0\uACFC\uB97C 0\uACFC \uBE44\uAD50\uD558\uAE30 \uC804\uC5D0 check()\uB85C \uD655\uC778\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)", "tcp(7)"],
    anchor: "rule-reset"
  },
  "E1-OVERWRITTEN": {
    did: {
      en: "The server answered in pieces, {expected} in all, and then closed.",
      ko: "\uC11C\uBC84\uAC00 \uB2F5\uC744 \uC5EC\uB7EC \uC870\uAC01\uC73C\uB85C \uBCF4\uB0B4\uACE0 \uB2EB\uC558\uC2B5\uB2C8\uB2E4. \uBCF4\uB0B8 \uB2F5 \uC804\uCCB4: {expected}."
    },
    expected: { en: "The same bytes in the same order.", ko: "\uAC19\uC740 \uBC14\uC774\uD2B8\uAC00 \uAC19\uC740 \uC21C\uC11C\uB85C \uBAA8\uC5EC\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "As many bytes, but others: {collected}.", ko: "\uAC1C\uC218\uB294 \uB9DE\uC9C0\uB9CC \uB0B4\uC6A9\uC774 \uB2E4\uB985\uB2C8\uB2E4: {collected}." },
    usually: {
      en: "Each piece was kept as a view of one buffer, and the next read() wrote over it. subarray() copies nothing.",
      ko: "\uC870\uAC01\uC744 \uD55C \uBC84\uD37C\uC758 \uBDF0\uB85C \uBCF4\uAD00\uD574 \uB2E4\uC74C read()\uAC00 \uB36E\uC5B4\uC4F4 \uACBD\uC6B0\uC785\uB2C8\uB2E4. subarray()\uB294 \uC544\uBB34\uAC83\uB3C4 \uBCF5\uC0AC\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In sendThenCollect, read into a new buffer each time, or keep a copy: slice() instead of subarray().",
      ko: "sendThenCollect\uC5D0\uC11C, \uB9E4\uBC88 \uC0C8 \uBC84\uD37C\uC5D0 \uC77D\uAC70\uB098 subarray() \uB300\uC2E0 slice()\uB85C \uBCF5\uC0AC\uD574 \uBCF4\uAD00\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-read-to-end"
  }
};

// workbook/steps/step1-codes/echo.ts
var echoCodes = {
  "E1-SHORT-WRITE": {
    did: {
      en: "writeAll was given {sent} bytes. Each write() took at most {taken} bytes.",
      ko: "writeAll\uC5D0 {sent}\uBC14\uC774\uD2B8\uB97C \uB118\uACBC\uC2B5\uB2C8\uB2E4. write()\uB294 \uD55C \uBC88\uC5D0 \uCD5C\uB300 {taken}\uBC14\uC774\uD2B8\uB9CC \uBC1B\uC544 \uAC14\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "All of them arrive, in order.", ko: "\uC804\uBD80, \uC21C\uC11C\uB300\uB85C \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "{arrived} bytes arrived.", ko: "{arrived}\uBC14\uC774\uD2B8\uB9CC \uB3C4\uCC29\uD588\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "write() returns how many bytes the kernel took, and that may be fewer than it was given. Nobody sends the rest later: it still belongs to the program.",
      ko: "write()\uB294 \uCEE4\uB110\uC774 \uBC1B\uC544 \uAC04 \uBC14\uC774\uD2B8 \uC218\uB97C \uB3CC\uB824\uC8FC\uBA70, \uADF8 \uC218\uB294 \uB118\uAE34 \uAC83\uBCF4\uB2E4 \uC801\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uB098\uBA38\uC9C0\uB97C \uB300\uC2E0 \uBCF4\uB0B4 \uC8FC\uB294 \uACF3\uC740 \uC5C6\uC73C\uBBC0\uB85C \uD504\uB85C\uADF8\uB7A8\uC774 \uB9C8\uC800 \uBCF4\uB0B4\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In writeAll, call write() again for the bytes behind the ones taken, until none are left.",
      ko: "writeAll\uC5D0\uC11C, \uBC1B\uC544 \uAC04 \uBC14\uC774\uD2B8 \uB2E4\uC74C\uBD80\uD130 \uB0A8\uC740 \uAC83\uC774 \uC5C6\uC744 \uB54C\uAE4C\uC9C0 write()\uB97C \uC774\uC5B4\uC11C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-short-write"
  },
  "E1-RESEND": {
    did: {
      en: "writeAll was given a message of which each write() took only a few bytes.",
      ko: "writeAll\uC5D0 \uBA54\uC2DC\uC9C0\uB97C \uB118\uACBC\uACE0, write()\uB294 \uD55C \uBC88\uC5D0 \uADF8\uC911 \uBA87 \uBC14\uC774\uD2B8\uB9CC \uBC1B\uC544 \uAC14\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each byte arrives once: {expected}.",
      ko: "\uBAA8\uB4E0 \uBC14\uC774\uD2B8\uAC00 \uD55C \uBC88\uC529\uB9CC \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4. \uB3C4\uCC29\uD574\uC57C \uD560 \uAC83: {expected}."
    },
    saw: { en: "What arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "After a short write the next write() began at bytes that had been taken already. To the kernel they are new bytes, and it sends them again.",
      ko: "\uC9E7\uC740 \uC4F0\uAE30 \uB2E4\uC74C\uC758 write()\uAC00 \uC774\uBBF8 \uBC1B\uC544 \uAC04 \uBC14\uC774\uD2B8\uBD80\uD130 \uB2E4\uC2DC \uC2DC\uC791\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uCEE4\uB110\uB85C\uC11C\uB294 \uC0C8 \uBC14\uC774\uD2B8\uC774\uBBC0\uB85C \uD55C \uBC88 \uB354 \uBCF4\uB0C5\uB2C8\uB2E4."
    },
    next: {
      en: "In writeAll, move the offset of write() forward by the number of bytes taken.",
      ko: "writeAll\uC5D0\uC11C, write()\uC5D0 \uB118\uAE30\uB294 \uC624\uD504\uC14B\uC744 \uBC1B\uC544 \uAC04 \uBC14\uC774\uD2B8 \uC218\uB9CC\uD07C \uC55E\uC73C\uB85C \uC62E\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-short-write"
  },
  "E1-WRITE-ERROR": {
    did: {
      en: "write() was made to fail with {errno}, as on a connection whose peer is gone.",
      ko: "\uC0C1\uB300\uAC00 \uB5A0\uB09C \uC5F0\uACB0\uC5D0\uC11C\uCC98\uB7FC write()\uAC00 {errno} \uC624\uB958\uB85C \uC2E4\uD328\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "writeAll returns -{errno} and does not try again.",
      ko: "writeAll\uC740 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uC9C0 \uC54A\uACE0 -{errno} \uAC12\uC744 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Calls of write(): {calls}. Returned: {returned}.",
      ko: "write()\uB97C \uBD80\uB978 \uD69F\uC218: {calls}. \uBC18\uD658\uB41C \uAC12: {returned}."
    },
    usually: {
      en: "A broken connection does not come back, so another write() fails as well. A negative result that is dropped, or added to a count of bytes, hides the failure from the caller.",
      ko: "\uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC740 \uB3CC\uC544\uC624\uC9C0 \uC54A\uC73C\uBBC0\uB85C \uB2E4\uC2DC write()\uD574\uB3C4 \uC2E4\uD328\uD569\uB2C8\uB2E4. \uC74C\uC218 \uACB0\uACFC\uB97C \uBC84\uB9AC\uAC70\uB098 \uBC14\uC774\uD2B8 \uC218\uC5D0 \uB354\uD558\uBA74 \uBD80\uB978 \uCABD\uC740 \uC2E4\uD328\uB97C \uC54C \uC218 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In writeAll, return a negative result of write() as it is.",
      ko: "writeAll\uC5D0\uC11C, write()\uC758 \uACB0\uACFC\uAC00 \uC74C\uC218\uC774\uBA74 \uADF8\uB300\uB85C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-write-error"
  },
  "E1-NO-ECHO": {
    did: { en: "The client sent {sent}.", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBCF4\uB0B8 \uAC83\uC740 {sent}\uC785\uB2C8\uB2E4." },
    expected: { en: "The same bytes come back.", ko: "\uAC19\uC740 \uBC14\uC774\uD2B8\uAC00 \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "What came back: {arrived}.", ko: "\uB3CC\uC544\uC628 \uAC83: {arrived}." },
    usually: {
      en: "Of what read() put into the buffer, some did not reach write(), or a conversion to text changed it on the way. The client receives only what is written to its own descriptor.",
      ko: "read()\uAC00 \uBC84\uD37C\uC5D0 \uB123\uC740 \uAC83\uC774 write()\uAE4C\uC9C0 \uB2E4 \uAC00\uC9C0 \uC54A\uC558\uAC70\uB098, \uBB38\uC790\uC5F4\uB85C \uBC14\uAFB8\uB294 \uC0AC\uC774\uC5D0 \uB2EC\uB77C\uC9C4 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uC790\uAE30 \uC5F0\uACB0\uC758 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5D0 \uC4F4 \uAC83\uB9CC \uBC1B\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, send what handle() returns with writeAll() on connFd.",
      ko: "echoConnection\uC5D0\uC11C, handle()\uC774 \uB3CC\uB824\uC900 \uAC83\uC744 writeAll()\uB85C connFd\uC5D0 \uBCF4\uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)", "write(2)"],
    anchor: "rule-short-read"
  },
  "E1-WHOLE-BUFFER": {
    did: { en: "The client sent {sent}.", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBCF4\uB0B8 \uAC83\uC740 {sent}\uC785\uB2C8\uB2E4." },
    expected: { en: "Exactly these bytes come back.", ko: "\uC815\uD655\uD788 \uC774 \uBC14\uC774\uD2B8\uB9CC \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "What came back: {arrived}.", ko: "\uB3CC\uC544\uC628 \uAC83: {arrived}." },
    usually: {
      en: "read() fills only the first n bytes of the buffer. Behind them lies what an earlier, longer read left there, or zeros.",
      ko: "read()\uB294 \uBC84\uD37C\uC758 \uC55E n\uBC14\uC774\uD2B8\uB9CC \uCC44\uC6C1\uB2C8\uB2E4. \uADF8 \uB4A4\uC5D0\uB294 \uC804\uC5D0 \uB354 \uAE38\uAC8C \uC77D\uC740 \uB0B4\uC6A9\uC774\uB098 0\uC774 \uB0A8\uC544 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, give handle() only the first n bytes: buffer.subarray(0, n).",
      ko: "echoConnection\uC5D0\uC11C, \uBC84\uD37C\uC758 \uC55E n\uBC14\uC774\uD2B8\uC778 buffer.subarray(0, n)\uB9CC handle()\uC5D0 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-short-read"
  },
  "E1-NO-HANDLE": {
    did: {
      en: "echoConnection was given a handle() that turns letters into capitals, and the client sent {sent}.",
      ko: "\uAE00\uC790\uB97C \uB300\uBB38\uC790\uB85C \uBC14\uAFB8\uB294 handle()\uC744 echoConnection\uC5D0 \uB118\uACBC\uACE0, \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBCF4\uB0B8 \uAC83\uC740 {sent}\uC785\uB2C8\uB2E4."
    },
    expected: {
      en: "What handle() makes of it comes back: capitals.",
      ko: "handle()\uC744 \uAC70\uCE5C \uACB0\uACFC, \uC989 \uB300\uBB38\uC790\uAC00 \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "What came back: {arrived}.", ko: "\uB3CC\uC544\uC628 \uAC83: {arrived}." },
    usually: {
      en: "The bytes were written as they had been read, or the result of handle() was dropped. With the default handle() both look the same.",
      ko: "\uC77D\uC740 \uBC14\uC774\uD2B8\uB97C \uADF8\uB300\uB85C \uC37C\uAC70\uB098 handle()\uC758 \uACB0\uACFC\uB97C \uBC84\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uAE30\uBCF8 handle()\uB85C\uB294 \uCC28\uC774\uAC00 \uBCF4\uC774\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, write the bytes that handle() returns instead of the ones read.",
      ko: "echoConnection\uC5D0\uC11C, \uC77D\uC740 \uBC14\uC774\uD2B8 \uB300\uC2E0 handle()\uC774 \uB3CC\uB824\uC900 \uBC14\uC774\uD2B8\uB97C \uC4F0\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-short-read"
  },
  "E1-ONE-READ": {
    did: {
      en: "The client sent messages one after the other on one connection. Sent: {sent}.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0 \uD558\uB098\uB85C \uBA54\uC2DC\uC9C0 {sent}\uAC1C\uB97C \uCC28\uB840\uCC28\uB840 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each one is answered: echoConnection goes on until read() returns 0.",
      ko: "\uBAA8\uB4E0 \uBA54\uC2DC\uC9C0\uC5D0 \uB2F5\uD574\uC57C \uD569\uB2C8\uB2E4. echoConnection\uC740 read()\uAC00 0\uC744 \uB3CC\uB824\uC904 \uB54C\uAE4C\uC9C0 \uC774\uC5B4\uC9D1\uB2C8\uB2E4."
    },
    saw: {
      en: "Answered: {answered}. Then echoConnection returned.",
      ko: "\uBA54\uC2DC\uC9C0 {answered}\uAC1C\uC5D0\uB9CC \uB2F5\uD558\uACE0 echoConnection\uC774 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "One read() returns only what is there at that moment. Later bytes need another read(), and only a result of 0 says that no more will come.",
      ko: "read() \uD55C \uBC88\uC740 \uADF8 \uC21C\uAC04\uC5D0 \uC788\uB294 \uAC83\uB9CC \uB3CC\uB824\uC90D\uB2C8\uB2E4. \uB098\uC911\uC5D0 \uC624\uB294 \uBC14\uC774\uD2B8\uB294 \uB2E4\uC2DC read()\uD574\uC57C \uD558\uACE0, \uB354 \uC624\uC9C0 \uC54A\uB294\uB2E4\uB294 \uAC83\uC740 0\uC744 \uC77D\uC5B4\uC57C\uB9CC \uC54C \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, put read() and the answer into a loop that ends when read() returns 0 or less.",
      ko: "echoConnection\uC5D0\uC11C, \uC77D\uACE0 \uB2F5\uD558\uB294 \uBD80\uBD84\uC744 read()\uAC00 0 \uC774\uD558\uB97C \uB3CC\uB824\uC904 \uB54C \uB05D\uB098\uB294 \uBC18\uBCF5\uBB38\uC5D0 \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-short-read"
  },
  "E1-EOF": {
    did: {
      en: "The client sent its bytes and ended its direction, so the next read() returned 0.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2E4 \uBCF4\uB0B4\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC73C\uBBC0\uB85C, \uADF8\uB2E4\uC74C read()\uB294 0\uC744 \uB3CC\uB824\uC8FC\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "echoConnection returns after that 0.", ko: "\uADF8 0 \uB2E4\uC74C\uC5D0 echoConnection\uC774 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "It went on reading: {reads} calls of read() returned 0.",
      ko: "\uACC4\uC18D \uC77D\uC5C8\uC2B5\uB2C8\uB2E4. read()\uAC00 0\uC744 {reads}\uBC88 \uB3CC\uB824\uC8FC\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: 'The 0 was taken for an empty message or for "nothing yet". At end of file read() does not wait any more: it returns 0 at once, every time.',
      ko: '0\uC744 \uBE48 \uBA54\uC2DC\uC9C0\uB098 "\uC544\uC9C1 \uC5C6\uC74C"\uC73C\uB85C \uC5EC\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD30C\uC77C \uB05D(EOF)\uC5D0\uC11C read()\uB294 \uB354 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uACE0 \uB9E4\uBC88 \uBC14\uB85C 0\uC744 \uB3CC\uB824\uC90D\uB2C8\uB2E4.'
    },
    next: {
      en: "In echoConnection, return 0 when read() returns 0.",
      ko: "echoConnection\uC5D0\uC11C, read()\uAC00 0\uC744 \uB3CC\uB824\uC8FC\uBA74 0\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-eof"
  },
  "E1-READ-ERROR": {
    did: {
      en: "read() was made to fail with {errno}, as on a connection that the peer has broken off.",
      ko: "\uC0C1\uB300\uAC00 \uB04A\uC5B4 \uBC84\uB9B0 \uC5F0\uACB0\uC5D0\uC11C\uCC98\uB7FC read()\uAC00 {errno} \uC624\uB958\uB85C \uC2E4\uD328\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "echoConnection returns -{errno}.", ko: "echoConnection\uC740 -{errno} \uAC12\uC744 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "Calls of read(): {reads}. Returned: {returned}.",
      ko: "read()\uB97C \uBD80\uB978 \uD69F\uC218: {reads}. \uBC18\uD658\uB41C \uAC12: {returned}."
    },
    usually: {
      en: "A negative result is neither data nor the normal end. Used as a length it does harm: subarray(0, -104) is nearly the whole buffer.",
      ko: "\uC74C\uC218 \uACB0\uACFC\uB294 \uB370\uC774\uD130\uB3C4 \uC544\uB2C8\uACE0 \uC815\uC0C1\uC801\uC778 \uB05D\uB3C4 \uC544\uB2D9\uB2C8\uB2E4. \uAE38\uC774\uB85C \uC4F0\uBA74 \uC5C9\uB6B1\uD55C \uC77C\uC774 \uC0DD\uAE41\uB2C8\uB2E4. subarray(0, -104)\uB294 \uBC84\uD37C\uC758 \uAC70\uC758 \uC804\uBD80\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, return a negative result of read() as it is.",
      ko: "echoConnection\uC5D0\uC11C, read()\uC758 \uACB0\uACFC\uAC00 \uC74C\uC218\uC774\uBA74 \uADF8\uB300\uB85C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-read-error"
  },
  "E1-CLOSES-CONN": {
    did: {
      en: "echoConnection ran to its return, and its descriptor was looked at.",
      ko: "echoConnection\uC774 \uBC18\uD658\uD560 \uB54C\uAE4C\uC9C0 \uC2E4\uD589\uD55C \uB4A4 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The descriptor is still open: closing it is the caller's affair.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130\uB294 \uC544\uC9C1 \uC5F4\uB824 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uB2EB\uB294 \uC77C\uC740 \uBD80\uB978 \uCABD\uC758 \uBAAB\uC785\uB2C8\uB2E4."
    },
    saw: { en: "It is closed.", ko: "\uB2EB\uD600 \uC788\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "Two owners close twice. The second close() hits a number that may already belong to another client.",
      ko: "\uB2EB\uB294 \uCC45\uC784\uC744 \uB450 \uACF3\uC5D0\uC11C \uC9C0\uBA74 \uB450 \uBC88 \uB2EB\uAC8C \uB429\uB2C8\uB2E4. \uB450 \uBC88\uC9F8 close()\uAC00 \uB2EB\uB294 \uBC88\uD638\uB294 \uC774\uBBF8 \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uC758 \uAC83\uC77C \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, return without closing; serve closes what it has accepted.",
      ko: "echoConnection\uC5D0\uC11C, \uB2EB\uC9C0 \uB9D0\uACE0 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uBC1B\uC740 \uC5F0\uACB0\uC740 serve\uAC00 \uB2EB\uC2B5\uB2C8\uB2E4."
    },
    man: ["close(2)"],
    anchor: "part-1-2"
  },
  "E1-ECHO-SHORT": {
    did: {
      en: "echoConnection ran while every write took {taken} bytes only; the client sent {sent}.",
      ko: "write()\uAC00 \uD55C \uBC88\uC5D0 {taken}\uBC14\uC774\uD2B8\uB9CC \uBC1B\uC544 \uAC00\uAC8C \uD574 \uB450\uACE0 echoConnection\uC744 \uC2E4\uD589\uD588\uC2B5\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBCF4\uB0B8 \uAC83: {sent}."
    },
    expected: { en: "The whole answer arrives.", ko: "\uB2F5\uC774 \uC804\uBD80 \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The answer was sent with one write() of its own. What that does not take is lost.",
      ko: "\uB2F5\uC744 \uB530\uB85C write() \uD55C \uBC88\uC73C\uB85C \uBCF4\uB0B8 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8 \uD638\uCD9C\uC774 \uBC1B\uC544 \uAC00\uC9C0 \uC54A\uC740 \uB098\uBA38\uC9C0\uB294 \uC544\uBB34\uB3C4 \uBCF4\uB0B4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, send what handle() returns with writeAll().",
      ko: "echoConnection\uC5D0\uC11C, handle()\uC774 \uB3CC\uB824\uC900 \uAC83\uC744 writeAll()\uB85C \uBCF4\uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-short-write"
  },
  "E1-ECHO-ERROR": {
    did: {
      en: "echoConnection ran, and its first write failed with {errno}.",
      ko: "echoConnection\uC744 \uC2E4\uD589\uD558\uACE0 \uCCAB \uBC88\uC9F8 write\uAC00 {errno} \uC624\uB958\uB85C \uC2E4\uD328\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It returns that -errno: nobody is there to answer.",
      ko: "\uADF8 -errno\uB97C \uADF8\uB300\uB85C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4. \uB2F5\uC744 \uBC1B\uC744 \uC0C1\uB300\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    saw: {
      en: "Returned: {returned}; reads after the failure: {reads}.",
      ko: "\uBC18\uD658\uAC12\uC740 {returned}, \uC2E4\uD328\uD55C \uB4A4\uC5D0 \uBD80\uB978 read\uB294 {reads}\uBC88\uC785\uB2C8\uB2E4."
    },
    usually: {
      en: "The result of writeAll() was dropped. The loop reads on and answers into a broken connection.",
      ko: "writeAll()\uC758 \uACB0\uACFC\uB97C \uBC84\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBC18\uBCF5\uBB38\uC740 \uACC4\uC18D \uC77D\uACE0, \uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC5D0 \uB2F5\uC744 \uBCF4\uB0C5\uB2C8\uB2E4."
    },
    next: {
      en: "In echoConnection, return what writeAll() returned when it is below 0.",
      ko: "echoConnection\uC5D0\uC11C, writeAll()\uC758 \uACB0\uACFC\uAC00 \uC74C\uC218\uC774\uBA74 \uADF8\uAC83\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-write-error"
  }
};

// workbook/steps/step1-codes/listener.ts
var listenerCodes = {
  "E1-NO-LISTEN": {
    did: {
      en: "openListener was called, and the kernel was asked about what it returned.",
      ko: "openListener\uB97C \uBD80\uB974\uACE0, \uBC18\uD658\uB41C \uAC12\uC774 \uC5B4\uB5A4 \uC18C\uCF13\uC778\uC9C0 \uCEE4\uB110\uC5D0 \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The returned value is the descriptor of a listening socket.",
      ko: "\uBC18\uD658\uB41C \uAC12\uC740 \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC758 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "It returned {returned}, and that is {state}.", ko: "\uBC18\uD658\uB41C \uAC12\uC740 {returned}\uC778\uB370, {state}\uC785\uB2C8\uB2E4." },
    usually: {
      en: "Before listen() a socket is not passive: the kernel refuses every client. Or the value is no descriptor at all, such as the 0 that bind() and listen() return.",
      ko: "listen()\uC744 \uBD80\uB974\uAE30 \uC804\uC758 \uC18C\uCF13\uC740 \uC218\uB3D9 \uC18C\uCF13\uC774 \uC544\uB2C8\uBBC0\uB85C \uCEE4\uB110\uC774 \uBAA8\uB4E0 \uD074\uB77C\uC774\uC5B8\uD2B8\uB97C \uAC70\uC808\uD569\uB2C8\uB2E4. bind()\uB098 listen()\uC758 \uACB0\uACFC\uC778 0\uCC98\uB7FC \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC544\uB2CC \uAC12\uC774 \uBC18\uD658\uB418\uC5C8\uC744 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, return the descriptor from socket() after listen() has succeeded on it.",
      ko: "openListener\uC5D0\uC11C, socket()\uC774 \uB3CC\uB824\uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C listen()\uC774 \uC131\uACF5\uD55C \uB2E4\uC74C\uC5D0 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["listen(2)", "socket(2)"],
    anchor: "rule-passive"
  },
  "E1-NONBLOCKING": {
    did: {
      en: "openListener was called, and the flags of what it returned were read with fcntl(F_GETFL).",
      ko: "openListener\uB97C \uBD80\uB974\uACE0, \uBC18\uD658\uB41C \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uD50C\uB798\uADF8\uB97C fcntl(F_GETFL)\uB85C \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The listening socket blocks: accept4() waits until a client comes.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC740 \uBE14\uB85C\uD0B9\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uADF8\uB798\uC57C accept4()\uAC00 \uD074\uB77C\uC774\uC5B8\uD2B8\uB97C \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    saw: {
      en: "O_NONBLOCK is set on descriptor {fd}.",
      ko: "O_NONBLOCK\uC774 \uCF1C\uC838 \uC788\uC2B5\uB2C8\uB2E4. \uB514\uC2A4\uD06C\uB9BD\uD130: {fd}."
    },
    usually: {
      en: "SOCK_NONBLOCK was given to socket(), or F_SETFL set it. An accept4() with nobody waiting then returns -EAGAIN at once, and a server that takes this for a failure ends.",
      ko: "socket()\uC5D0 SOCK_NONBLOCK\uC744 \uB118\uACBC\uAC70\uB098 F_SETFL\uB85C \uCF20 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8\uB7EC\uBA74 \uAE30\uB2E4\uB9AC\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5C6\uC744 \uB54C accept4()\uAC00 \uACE7\uBC14\uB85C -EAGAIN\uC744 \uB3CC\uB824\uC8FC\uACE0, \uC774\uAC83\uC744 \uC2E4\uD328\uB85C \uC5EC\uAE30\uB294 \uC11C\uBC84\uB294 \uB05D\uB098 \uBC84\uB9BD\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, leave SOCK_NONBLOCK out; step 2 comes back to it.",
      ko: "openListener\uC5D0\uC11C, SOCK_NONBLOCK\uC744 \uBE7C\uC2ED\uC2DC\uC624. 2\uB2E8\uACC4\uC5D0\uC11C \uB2E4\uC2DC \uB2E4\uB8F9\uB2C8\uB2E4."
    },
    man: ["socket(2)", "fcntl(2)"],
    anchor: "rule-passive"
  },
  "E1-ANY-ADDRESS": {
    did: {
      en: "openListener was called, and the kernel was asked for the local address of its socket.",
      ko: "openListener\uB97C \uBD80\uB974\uACE0, \uADF8 \uC18C\uCF13\uC758 \uC790\uAE30 \uCABD \uC8FC\uC18C\uB97C \uCEE4\uB110\uC5D0 \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The socket is bound to 127.0.0.1.", ko: "\uC18C\uCF13\uC774 127.0.0.1\uC5D0 bind\uB418\uC5B4 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It is bound to {address}.", ko: "bind\uB41C \uC8FC\uC18C\uB294 {address}\uC785\uB2C8\uB2E4." },
    usually: {
      en: "0.0.0.0 stands for every address of the machine, so the whole network can reach the port. A socket that listens without bind() gets it too.",
      ko: "0.0.0.0\uC740 \uC774 \uCEF4\uD4E8\uD130\uC758 \uBAA8\uB4E0 \uC8FC\uC18C\uB97C \uB73B\uD558\uBBC0\uB85C \uB124\uD2B8\uC6CC\uD06C \uC804\uCCB4\uC5D0\uC11C \uC811\uC18D\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. bind() \uC5C6\uC774 listen()\uD55C \uC18C\uCF13\uB3C4 \uC774 \uC8FC\uC18C\uB97C \uBC1B\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: 'In openListener, bind to the address that sockaddrIn("127.0.0.1", port) makes.',
      ko: 'openListener\uC5D0\uC11C, sockaddrIn("127.0.0.1", port)\uC73C\uB85C \uB9CC\uB4E0 \uC8FC\uC18C\uC5D0 bind\uD558\uC2ED\uC2DC\uC624.'
    },
    man: ["bind(2)", "ip(7)"],
    anchor: "rule-loopback"
  },
  "E1-WRONG-PORT": {
    did: {
      en: "openListener was called with port {asked}, and the kernel was asked where the socket is bound.",
      ko: "{asked}\uBC88 \uD3EC\uD2B8\uB85C openListener\uB97C \uBD80\uB974\uACE0, \uC18C\uCF13\uC774 \uC5B4\uB514\uC5D0 bind\uB418\uC5C8\uB294\uC9C0 \uCEE4\uB110\uC5D0 \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The socket listens on port {asked}.", ko: "\uC18C\uCF13\uC774 {asked}\uBC88 \uD3EC\uD2B8\uC5D0\uC11C listen\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It listens on port {port}.", ko: "\uC18C\uCF13\uC740 {port}\uBC88 \uD3EC\uD2B8\uC5D0\uC11C listen\uD558\uACE0 \uC788\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "A fixed number stands where the argument belongs, or the port has the wrong byte order. Without bind(), or with port 0, the kernel chooses a port itself.",
      ko: "\uC778\uC790 \uB300\uC2E0 \uACE0\uC815\uB41C \uBC88\uD638\uB97C \uC37C\uAC70\uB098 \uD3EC\uD2B8\uC758 \uBC14\uC774\uD2B8 \uC21C\uC11C\uAC00 \uBC14\uB010 \uACBD\uC6B0\uC785\uB2C8\uB2E4. bind()\uB97C \uBD80\uB974\uC9C0 \uC54A\uAC70\uB098 \uD3EC\uD2B8\uAC00 0\uC774\uBA74 \uCEE4\uB110\uC774 \uC54C\uC544\uC11C \uD3EC\uD2B8\uB97C \uACE0\uB985\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, pass the port argument to sockaddrIn() and its result to bind().",
      ko: "openListener\uC5D0\uC11C, \uC778\uC790\uB85C \uBC1B\uC740 port\uB85C sockaddrIn()\uC744 \uBD80\uB974\uACE0 \uADF8 \uACB0\uACFC\uB97C bind()\uC5D0 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["bind(2)", "ip(7)"],
    anchor: "rule-loopback"
  },
  "E1-REUSEADDR": {
    did: {
      en: "A server on port {port} closed a connection before its client did, stopped, and was started again at once.",
      ko: "{port}\uBC88 \uD3EC\uD2B8\uC758 \uC11C\uBC84\uAC00 \uD074\uB77C\uC774\uC5B8\uD2B8\uBCF4\uB2E4 \uBA3C\uC800 \uC5F0\uACB0\uC744 \uB2EB\uACE0 \uBA48\uCD98 \uB4A4, \uACE7\uBC14\uB85C \uB2E4\uC2DC \uC2DC\uC791\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "openListener binds the port again although the old connection is in TIME_WAIT.",
      ko: "\uC61B \uC5F0\uACB0\uC774 TIME_WAIT\uC5D0 \uC788\uC5B4\uB3C4 openListener\uAC00 \uAC19\uC740 \uD3EC\uD2B8\uC5D0 \uB2E4\uC2DC bind\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "The second start ended with EADDRINUSE.", ko: "\uB450 \uBC88\uC9F8 \uC2DC\uC791\uC740 EADDRINUSE\uB85C \uB05D\uB0AC\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "Without SO_REUSEADDR, bind() refuses a port that a connection in TIME_WAIT still uses. Linux asks for the flag on the old socket and on the new one, and set after bind() it comes too late.",
      ko: "SO_REUSEADDR\uAC00 \uC5C6\uC73C\uBA74 bind()\uB294 TIME_WAIT\uC778 \uC5F0\uACB0\uC774 \uB0A8\uC740 \uD3EC\uD2B8\uB97C \uAC70\uC808\uD569\uB2C8\uB2E4. Linux\uB294 \uC61B \uC18C\uCF13\uACFC \uC0C8 \uC18C\uCF13 \uC591\uCABD\uC5D0 \uC774 \uC635\uC158\uC744 \uC694\uAD6C\uD558\uBA70, bind() \uB4A4\uC5D0 \uCF1C\uBA74 \uC774\uBBF8 \uB2A6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, set SO_REUSEADDR with setsockopt() between socket() and bind().",
      ko: "openListener\uC5D0\uC11C, socket()\uACFC bind() \uC0AC\uC774\uC5D0 setsockopt()\uB85C SO_REUSEADDR\uB97C \uCF1C\uC2ED\uC2DC\uC624."
    },
    man: ["socket(7)", "setsockopt(2)", "bind(2)"],
    anchor: "rule-reuseaddr"
  },
  "E1-UNCHECKED": {
    did: {
      en: "Another socket listened on port {port}, and openListener was called for the same port.",
      ko: "\uB2E4\uB978 \uC18C\uCF13\uC774 \uC774\uBBF8 {port}\uBC88 \uD3EC\uD2B8\uC5D0\uC11C listen\uD558\uACE0 \uC788\uC744 \uB54C \uAC19\uC740 \uD3EC\uD2B8\uB85C openListener\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The kernel refuses with EADDRINUSE, and openListener throws that as a SyscallError.",
      ko: "\uCEE4\uB110\uC774 EADDRINUSE\uB85C \uAC70\uC808\uD558\uACE0, openListener\uAC00 \uADF8\uAC83\uC744 SyscallError\uB85C \uB358\uC838\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It returned {result}, as if the port were free.",
      ko: "\uD3EC\uD2B8\uAC00 \uBE44\uC5B4 \uC788\uB294 \uAC83\uCC98\uB7FC {result} \uAC12\uC744 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "#sys does not throw: a failed call returns a negative errno, and code that does not look at it goes on. Such a descriptor listens nowhere, or on a port that nobody asked for.",
      ko: "#sys\uC758 \uD638\uCD9C\uC740 \uC608\uC678\uB97C \uB358\uC9C0\uC9C0 \uC54A\uACE0 \uC74C\uC218 errno\uB97C \uB3CC\uB824\uC8FC\uBBC0\uB85C, \uACB0\uACFC\uB97C \uBCF4\uC9C0 \uC54A\uC73C\uBA74 \uB2E4\uC74C\uC73C\uB85C \uB118\uC5B4\uAC11\uB2C8\uB2E4. \uADF8\uB7F0 \uB514\uC2A4\uD06C\uB9BD\uD130\uB294 listen\uD558\uC9C0 \uC54A\uAC70\uB098 \uC544\uBB34\uB3C4 \uC694\uCCAD\uD558\uC9C0 \uC54A\uC740 \uD3EC\uD2B8\uC5D0\uC11C listen\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, pass the result of each call through check().",
      ko: "openListener\uC5D0\uC11C, \uBAA8\uB4E0 \uD638\uCD9C\uC758 \uACB0\uACFC\uB97C check()\uB85C \uD655\uC778\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["bind(2)", "listen(2)"],
    anchor: "rule-check-errors"
  },
  "E1-LEAK-ON-ERROR": {
    did: {
      en: "openListener was called for a busy port, and after its error the open descriptors were looked at.",
      ko: "\uC0AC\uC6A9 \uC911\uC778 \uD3EC\uD2B8\uB85C openListener\uB97C \uBD80\uB974\uACE0, \uC624\uB958\uAC00 \uB09C \uB4A4\uC5D0 \uC5B4\uB5A4 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC5F4\uB824 \uC788\uB294\uC9C0 \uBCF4\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The socket is closed before the error leaves the function.",
      ko: "\uC624\uB958\uAC00 \uD568\uC218 \uBC16\uC73C\uB85C \uB098\uAC00\uAE30 \uC804\uC5D0 \uC18C\uCF13\uC774 \uB2EB\uD600 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Descriptor {fd} was still open.", ko: "{fd}\uBC88 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC5F4\uB9B0 \uCC44 \uB0A8\uC544 \uC788\uC5C8\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "The error skips the rest of the function, and afterwards nobody knows the number of the socket. Each failed start then holds one more descriptor.",
      ko: "\uC624\uB958\uAC00 \uB098\uBA74 \uD568\uC218\uC758 \uB098\uBA38\uC9C0\uB97C \uAC74\uB108\uB6F0\uACE0, \uADF8 \uB4A4\uB85C\uB294 \uC18C\uCF13\uC758 \uBC88\uD638\uB97C \uC544\uB294 \uACF3\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uC2DC\uC791\uC774 \uC2E4\uD328\uD560 \uB54C\uB9C8\uB2E4 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uD558\uB098\uC529 \uC0D9\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, catch errors of the calls after socket(), close() the socket and throw the same error again.",
      ko: "openListener\uC5D0\uC11C, socket() \uB2E4\uC74C \uD638\uCD9C\uB4E4\uC758 \uC624\uB958\uB97C \uC7A1\uC544 \uC18C\uCF13\uC744 close()\uD55C \uB4A4 \uAC19\uC740 \uC624\uB958\uB97C \uB2E4\uC2DC \uB358\uC9C0\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)", "bind(2)"],
    anchor: "rule-check-errors"
  },
  "E1-BACKLOG": {
    did: {
      en: "openListener was called with backlog {asked}, and the kernel was asked for the limit of the accept queue.",
      ko: "backlog\uB85C {asked} \uAC12\uC744 \uB118\uACA8 openListener\uB97C \uBD80\uB974\uACE0, accept \uD050\uC758 \uD55C\uB3C4\uB97C \uCEE4\uB110\uC5D0 \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The limit is {asked}.", ko: "\uD55C\uB3C4\uAC00 {asked} \uAC12\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "The limit is {used}.", ko: "\uD55C\uB3C4\uB294 {used}\uC785\uB2C8\uB2E4." },
    usually: {
      en: "listen() got a fixed number instead of the argument. The kernel lowers values above net.core.somaxconn and leaves the others as they are.",
      ko: "listen()\uC5D0 \uC778\uC790 \uB300\uC2E0 \uACE0\uC815\uB41C \uC218\uAC00 \uB118\uC5B4\uAC04 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uCEE4\uB110\uC740 net.core.somaxconn\uBCF4\uB2E4 \uD070 \uAC12\uB9CC \uC904\uC774\uACE0 \uB098\uBA38\uC9C0\uB294 \uADF8\uB300\uB85C \uC501\uB2C8\uB2E4."
    },
    next: {
      en: "In openListener, pass the backlog argument to listen().",
      ko: "openListener\uC5D0\uC11C, \uC778\uC790\uB85C \uBC1B\uC740 backlog\uB97C listen()\uC5D0 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["listen(2)"],
    anchor: "rule-backlog"
  }
};

// workbook/steps/step1-codes/serve.ts
var serveCodes = {
  "E1-UNANSWERED": {
    did: {
      en: "serve ran; a client connected, sent {sent} and waited.",
      ko: "serve\uB97C \uC2E4\uD589\uD558\uACE0, \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uB2E4\uC74C\uC744 \uBCF4\uB0B4\uACE0 \uAE30\uB2E4\uB838\uC2B5\uB2C8\uB2E4: {sent}."
    },
    expected: { en: "The client gets its bytes back.", ko: "\uBCF4\uB0B8 \uBC14\uC774\uD2B8\uAC00 \uADF8\uB300\uB85C \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "The connection ended without a byte of answer.",
      ko: "\uB2F5\uC744 \uD55C \uBC14\uC774\uD2B8\uB3C4 \uBC1B\uC9C0 \uBABB\uD55C \uCC44 \uC5F0\uACB0\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "serve closed the connection before echoConnection had read anything, or accept4() was given SOCK_NONBLOCK: read() then returns -EAGAIN at once, because the message has not come yet.",
      ko: "echoConnection\uC774 \uC544\uBB34\uAC83\uB3C4 \uC77D\uAE30 \uC804\uC5D0 \uC5F0\uACB0\uC744 \uB2EB\uC558\uAC70\uB098, accept4()\uC5D0 SOCK_NONBLOCK\uC744 \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8\uB7EC\uBA74 \uBA54\uC2DC\uC9C0\uAC00 \uC544\uC9C1 \uC624\uC9C0 \uC54A\uC558\uC744 \uB54C read()\uAC00 \uACE7\uBC14\uB85C -EAGAIN\uC744 \uB3CC\uB824\uC90D\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, accept with SOCK_CLOEXEC alone, call echoConnection, and close the connection after it has returned.",
      ko: "serve\uC5D0\uC11C, accept4()\uC5D0\uB294 SOCK_CLOEXEC\uB9CC \uB118\uAE30\uACE0, echoConnection\uC744 \uBD80\uB978 \uB2E4\uC74C \uADF8\uAC83\uC774 \uBC18\uD658\uB41C \uB4A4\uC5D0 \uC5F0\uACB0\uC744 \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)", "read(2)"],
    anchor: "rule-new-descriptor"
  },
  "E1-ONE-ACCEPT": {
    did: {
      en: "Clients connected one after the other; each sent a message and left.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uCC28\uB840\uB85C \uC5F0\uACB0\uD574\uC11C \uC800\uB9C8\uB2E4 \uBA54\uC2DC\uC9C0\uB97C \uD558\uB098 \uBCF4\uB0B4\uACE0 \uB5A0\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Each of them is answered.", ko: "\uBAA8\uB450 \uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Clients that were served: {served}.", ko: "\uC751\uB2F5\uC744 \uBC1B\uC740 \uD074\uB77C\uC774\uC5B8\uD2B8 \uC218: {served}." },
    usually: {
      en: "accept4() hands out one connection per call. The next one waits in the accept queue until it is called again.",
      ko: "accept4()\uB294 \uD55C \uBC88\uC5D0 \uC5F0\uACB0 \uD558\uB098\uB9CC \uB0B4\uC90D\uB2C8\uB2E4. \uB2E4\uC74C \uC5F0\uACB0\uC740 accept4()\uB97C \uB2E4\uC2DC \uBD80\uB97C \uB54C\uAE4C\uC9C0 accept \uD050\uC5D0\uC11C \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, put accept4() and all that follows it into an endless loop.",
      ko: "serve\uC5D0\uC11C, accept4()\uC640 \uADF8 \uB4A4\uC5D0 \uD558\uB294 \uC77C\uC744 \uBB34\uD55C \uBC18\uBCF5\uBB38\uC5D0 \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-new-descriptor"
  },
  "E1-NO-CLOSE": {
    did: {
      en: "Client {client} got its answer and ended its direction.",
      ko: "{client}\uBC88 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2F5\uC744 \uBC1B\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "serve closes the connected descriptor, and client {client} reads end of file.",
      ko: "serve\uAC00 \uC5F0\uACB0\uB41C \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC544, {client}\uBC88 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uD30C\uC77C \uB05D(EOF)\uC744 \uC77D\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Descriptor {fd} stayed open, and no FIN came.",
      ko: "{fd}\uBC88 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC5F4\uB9B0 \uCC44 \uB0A8\uC558\uACE0 FIN\uC774 \uC624\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "The kernel sends FIN when the last descriptor of a connection is closed. Those that stay open add up until accept4() returns -EMFILE.",
      ko: "\uCEE4\uB110\uC740 \uC5F0\uACB0\uC758 \uB9C8\uC9C0\uB9C9 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uB2EB\uD790 \uB54C FIN\uC744 \uBCF4\uB0C5\uB2C8\uB2E4. \uC5F4\uB9B0 \uCC44 \uB0A8\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC313\uC774\uBA74 accept4()\uAC00 -EMFILE\uC744 \uB3CC\uB824\uC90D\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, close the descriptor from accept4() when echoConnection() has returned, whatever it returned.",
      ko: "serve\uC5D0\uC11C, echoConnection()\uC774 \uBB34\uC5C7\uC744 \uBC18\uD658\uD558\uB4E0 \uADF8\uB2E4\uC74C\uC5D0 accept4()\uAC00 \uB3CC\uB824\uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)", "accept4(2)"],
    anchor: "rule-close-each"
  },
  "E1-CLOSES-LISTENER": {
    did: {
      en: "One client was served and left, and another one connected.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uC751\uB2F5\uC744 \uBC1B\uACE0 \uB5A0\uB0AC\uACE0, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The listening socket stays open and hands out the next connection.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC740 \uC5F4\uB9B0 \uCC44\uB85C \uB2E4\uC74C \uC5F0\uACB0\uC744 \uB0B4\uC8FC\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "close({fd}) was called, and {fd} is the listening socket.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC758 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5D0 close({fd})\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "The listening socket and the connected one are two descriptors. Closing the listening one gives up the port and resets the connections in its accept queue.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uACFC \uC5F0\uACB0\uB41C \uC18C\uCF13\uC740 \uC11C\uB85C \uB2E4\uB978 \uB514\uC2A4\uD06C\uB9BD\uD130\uC785\uB2C8\uB2E4. \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC744 \uB2EB\uC73C\uBA74 \uD3EC\uD2B8\uB97C \uB0B4\uB193\uAC8C \uB418\uACE0 accept \uD050\uC5D0 \uC788\uB358 \uC5F0\uACB0\uC774 \uBAA8\uB450 \uC7AC\uC124\uC815\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, close the descriptor that accept4() returned and leave listenFd open.",
      ko: "serve\uC5D0\uC11C, listenFd\uB294 \uC5F4\uC5B4 \uB450\uACE0 accept4()\uAC00 \uB3CC\uB824\uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)", "accept4(2)"],
    anchor: "rule-close-each"
  },
  "E1-RST": {
    did: {
      en: "The client sent its bytes in pieces and read its answer to the end.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB370\uC774\uD130\uB97C \uB098\uB204\uC5B4 \uBCF4\uB0B4\uACE0, \uB2F5\uC744 \uB05D\uAE4C\uC9C0 \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The whole answer arrives, and then end of file.",
      ko: "\uB2F5\uC774 \uC804\uBD80 \uB3C4\uCC29\uD558\uACE0 \uB098\uC11C \uD30C\uC77C \uB05D(EOF)\uC774 \uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "{arrived} bytes arrived, then ECONNRESET. close() ran while {unread} received bytes were unread.",
      ko: "{arrived}\uBC14\uC774\uD2B8\uAC00 \uB3C4\uCC29\uD558\uACE0 \uB098\uC11C ECONNRESET\uC774 \uC654\uC2B5\uB2C8\uB2E4. \uBC1B\uC740 {unread}\uBC14\uC774\uD2B8\uB97C \uC77D\uC9C0 \uC54A\uC740 \uCC44 close()\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "With unread input, close() makes the kernel send RST instead of FIN. What the peer has not received by then is lost.",
      ko: "\uC77D\uC9C0 \uC54A\uC740 \uC785\uB825\uC774 \uB0A8\uC544 \uC788\uC73C\uBA74 close()\uD560 \uB54C \uCEE4\uB110\uC774 FIN \uB300\uC2E0 \uC7AC\uC124\uC815(RST)\uC744 \uBCF4\uB0C5\uB2C8\uB2E4. \uC0C1\uB300\uAC00 \uADF8\uB54C\uAE4C\uC9C0 \uBC1B\uC9C0 \uBABB\uD55C \uAC83\uC740 \uC0AC\uB77C\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, call close() after echoConnection() has read to the end of file, not before.",
      ko: "serve\uC5D0\uC11C, echoConnection()\uC774 \uD30C\uC77C \uB05D(EOF)\uAE4C\uC9C0 \uC77D\uC740 \uB2E4\uC74C\uC5D0 close()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)", "tcp(7)"],
    anchor: "rule-reset"
  },
  "E1-CUT-SHORT": {
    did: {
      en: "The client sent {sent} bytes, which came to read() in pieces, and ended its direction.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0B4\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4. read()\uC5D0\uB294 \uC5EC\uB7EC \uC870\uAC01\uC73C\uB85C \uB098\uB258\uC5B4 \uC654\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The whole answer arrives, and then end of file.",
      ko: "\uB2F5\uC774 \uC804\uBD80 \uB3C4\uCC29\uD558\uACE0 \uB098\uC11C \uD30C\uC77C \uB05D(EOF)\uC774 \uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "End of file came after {arrived} bytes.",
      ko: "{arrived}\uBC14\uC774\uD2B8\uB9CC \uB3C4\uCC29\uD558\uACE0 \uD30C\uC77C \uB05D(EOF)\uC774 \uC654\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "One read() was answered and the others were read without an answer. A message may come in any number of pieces.",
      ko: "read() \uD55C \uBC88\uC5D0\uB9CC \uB2F5\uD558\uACE0 \uB098\uBA38\uC9C0\uB294 \uC77D\uAE30\uB9CC \uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBA54\uC2DC\uC9C0\uB294 \uBA87 \uC870\uAC01\uC73C\uB85C\uB4E0 \uB098\uB258\uC5B4 \uC62C \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, leave reading and answering to echoConnection(), and close when it has returned.",
      ko: "serve\uC5D0\uC11C, \uC77D\uACE0 \uB2F5\uD558\uB294 \uC77C\uC740 echoConnection()\uC5D0 \uB9E1\uAE30\uACE0 \uADF8\uAC83\uC774 \uBC18\uD658\uB41C \uB4A4\uC5D0 \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)", "close(2)"],
    anchor: "rule-short-read"
  },
  "E1-DIES": {
    did: {
      en: "One client broke its connection off with RST, and another one connected.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uC7AC\uC124\uC815(RST)\uC73C\uB85C \uC5F0\uACB0\uC744 \uB04A\uC5C8\uACE0, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The broken connection is closed, and the other client is served.",
      ko: "\uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC740 \uB2EB\uD788\uACE0, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uC751\uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "serve ended with {error}.", ko: "serve\uAC00 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4. \uC6D0\uC778: {error}." },
    usually: {
      en: "ECONNRESET and EPIPE concern one connection; the listening socket works on. check() around the result of echoConnection() turns them into an exception that ends the loop.",
      ko: "ECONNRESET\uACFC EPIPE\uB294 \uC5F0\uACB0 \uD558\uB098\uC758 \uC77C\uC774\uACE0 \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC740 \uBA40\uCA61\uD569\uB2C8\uB2E4. echoConnection()\uC758 \uACB0\uACFC\uB97C check()\uB85C \uAC10\uC2F8\uBA74 \uC608\uC678\uAC00 \uB418\uC5B4 \uBC18\uBCF5\uBB38\uC774 \uB05D\uB0A9\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, let a negative result of echoConnection() end that connection and nothing else.",
      ko: "serve\uC5D0\uC11C, echoConnection()\uC758 \uC74C\uC218 \uACB0\uACFC\uB85C\uB294 \uADF8 \uC5F0\uACB0\uB9CC \uB05D\uB0B4\uACE0 \uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uB97C \uBC1B\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)", "read(2)"],
    anchor: "rule-one-bad-client"
  },
  "E1-QUEUE": {
    did: {
      en: "acceptQueue was called with this many connections in the accept queue: {expectedWaiting}.",
      ko: "accept \uD050\uC5D0 \uC5F0\uACB0\uC744 \uB0A8\uACA8 \uB450\uACE0 acceptQueue\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4. \uB0A8\uACA8 \uB454 \uAC1C\uC218: {expectedWaiting}."
    },
    expected: {
      en: "waiting is {expectedWaiting}, backlog is {expectedBacklog}.",
      ko: "waiting\uC740 {expectedWaiting}, backlog\uB294 {expectedBacklog} \uAC12\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "waiting is {waiting}, backlog is {backlog}.",
      ko: "waiting\uC740 {waiting}, backlog\uB294 {backlog}\uC785\uB2C8\uB2E4."
    },
    usually: {
      en: "On a listening socket tcpi_unacked is the queue's length and tcpi_sacked its limit, 32 bits each, little-endian. At another offset, width or byte order stands another number.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC5D0\uC11C tcpi_unacked\uB294 \uD050\uC758 \uAE38\uC774, tcpi_sacked\uB294 \uD55C\uB3C4\uC774\uBA70 \uB458 \uB2E4 32\uBE44\uD2B8 \uB9AC\uD2C0 \uC5D4\uB514\uC5B8\uC785\uB2C8\uB2E4. \uC624\uD504\uC14B, \uD3ED, \uBC14\uC774\uD2B8 \uC21C\uC11C\uAC00 \uB2E4\uB974\uBA74 \uB2E4\uB978 \uC218\uAC00 \uC77D\uD799\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptQueue, read 32 bits, little-endian, at TCPI_UNACKED for waiting and at TCPI_SACKED for backlog.",
      ko: "acceptQueue\uC5D0\uC11C, waiting\uC740 TCPI_UNACKED\uC5D0\uC11C, backlog\uB294 TCPI_SACKED\uC5D0\uC11C 32\uBE44\uD2B8 \uB9AC\uD2C0 \uC5D4\uB514\uC5B8\uC73C\uB85C \uC77D\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["getsockopt(2)", "tcp(7)"],
    anchor: "rule-accept-queue"
  },
  "E1-WRONG-FD": {
    did: {
      en: "serve ran; a client connected, sent {sent} and waited.",
      ko: "serve\uB97C \uC2E4\uD589\uD558\uACE0, \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uB2E4\uC74C\uC744 \uBCF4\uB0B4\uACE0 \uAE30\uB2E4\uB838\uC2B5\uB2C8\uB2E4: {sent}"
    },
    expected: {
      en: "Bytes are read from and written to the descriptor that accept4() returned.",
      ko: "\uC77D\uACE0 \uC4F0\uB294 \uC77C\uC740 accept4()\uAC00 \uB3CC\uB824\uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C \uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "{call}() was called on the listening socket {fd} and failed with {errno}.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13 {fd}\uBC88\uC5D0 {call}()\uC744 \uBD88\uB800\uACE0 {errno} \uC624\uB958\uB85C \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "A listening socket carries no bytes, it only hands out connections. The result of accept4() was not used.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC73C\uB85C\uB294 \uBC14\uC774\uD2B8\uAC00 \uC624\uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uC5F0\uACB0\uC744 \uB0B4\uC904 \uBFD0\uC785\uB2C8\uB2E4. accept4()\uC758 \uACB0\uACFC\uB97C \uC4F0\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In serve, pass the descriptor that accept4() returned to echoConnection.",
      ko: "serve\uC5D0\uC11C, accept4()\uAC00 \uB3CC\uB824\uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C echoConnection\uC5D0 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-new-descriptor"
  }
};

// workbook/steps/step1-codes.ts
var step1Codes = {
  ...listenerCodes,
  ...echoCodes,
  ...batchCodes,
  ...serveCodes
};

// workbook/steps/step1.ts
var SERVER = "server.ts";
var BATCH_CLIENT = "batch-client.ts";
var listeningSocket = {
  id: "1.1",
  title: { en: "A listening socket", ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13" },
  anchor: "part-1-1",
  tasks: [{ name: "openListener", file: SERVER }],
  hints: [
    {
      en: "Four calls turn nothing into a listening socket, and each can fail. Which one has to know the address, and what has to be settled before that one runs?",
      ko: "\uC544\uBB34\uAC83\uB3C4 \uC5C6\uB294 \uC0C1\uD0DC\uC5D0\uC11C \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uAE4C\uC9C0\uB294 \uD638\uCD9C \uB124 \uBC88\uC774\uACE0, \uC5B4\uB290 \uAC83\uC774\uB4E0 \uC2E4\uD328\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC8FC\uC18C\uAC00 \uD544\uC694\uD55C \uD638\uCD9C\uC740 \uC5B4\uB290 \uAC83\uC774\uBA70, \uADF8 \uC804\uC5D0 \uBB34\uC5C7\uC744 \uC815\uD574 \uB450\uC5B4\uC57C \uD569\uB2C8\uAE4C?"
    },
    {
      en: "socket(), then setsockopt() with SO_REUSEADDR, then bind() with sockaddrIn(), then listen() with the backlog. Each goes through check(); if one of the last three fails, close() the socket and pass the error on.",
      ko: "socket(), SO_REUSEADDR\uB97C \uCF1C\uB294 setsockopt(), sockaddrIn()\uC744 \uBC1B\uB294 bind(), \uBC31\uB85C\uADF8\uB97C \uBC1B\uB294 listen()\uC758 \uC21C\uC11C\uC785\uB2C8\uB2E4. \uBAA8\uB450 check()\uB85C \uD655\uC778\uD558\uACE0, \uB4A4\uC758 \uC14B \uAC00\uC6B4\uB370 \uD558\uB098\uAC00 \uC2E4\uD328\uD558\uBA74 \uC18C\uCF13\uC744 close()\uD55C \uB4A4 \uC624\uB958\uB97C \uB2E4\uC2DC \uB358\uC9D1\uB2C8\uB2E4."
    },
    {
      en: 'Keep check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket") as listenFd. In a try block: set SO_REUSEADDR at level SOL_SOCKET with an Int32Array that holds 1, bind to sockaddrIn with 127.0.0.1 and port, listen with backlog, return listenFd. In catch: close(listenFd), throw the error again.',
      ko: 'check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")\uC758 \uACB0\uACFC\uB97C listenFd\uC5D0 \uB461\uB2C8\uB2E4. try \uC548\uC5D0\uC11C 1\uC774 \uB2F4\uAE34 Int32Array\uB85C SOL_SOCKET \uB808\uBCA8\uC758 SO_REUSEADDR\uB97C \uCF1C\uACE0, 127.0.0.1\uACFC port\uB85C \uB9CC\uB4E0 sockaddrIn\uC5D0 bind\uD558\uACE0, backlog\uB85C listen\uD55C \uB4A4 listenFd\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. catch\uC5D0\uC11C\uB294 close(listenFd)\uB97C \uBD80\uB974\uACE0 \uAC19\uC740 \uC624\uB958\uB97C \uB2E4\uC2DC \uB358\uC9D1\uB2C8\uB2E4.'
    }
  ],
  checks: [
    {
      id: "1.1a",
      title: { en: "The returned descriptor listens", ko: "\uBC18\uD658\uB41C \uB514\uC2A4\uD06C\uB9BD\uD130\uB294 listen \uC0C1\uD0DC\uC785\uB2C8\uB2E4" },
      codes: ["E1-NO-LISTEN", "E1-NONBLOCKING"]
    },
    {
      id: "1.1b",
      title: { en: "It is bound to 127.0.0.1 and the asked port", ko: "127.0.0.1\uC758 \uC694\uCCAD\uD55C \uD3EC\uD2B8\uC5D0 bind\uB429\uB2C8\uB2E4" },
      codes: ["E1-ANY-ADDRESS", "E1-WRONG-PORT"]
    },
    {
      id: "1.1c",
      title: { en: "The port can be bound again right after a restart", ko: "\uC7AC\uC2DC\uC791 \uC9C1\uD6C4\uC5D0\uB3C4 \uAC19\uC740 \uD3EC\uD2B8\uC5D0 bind\uB429\uB2C8\uB2E4" },
      codes: ["E1-REUSEADDR", "E1-NO-LISTEN"]
    },
    {
      id: "1.1d",
      title: {
        en: "A busy port is reported and leaves nothing open",
        ko: "\uC0AC\uC6A9 \uC911\uC778 \uD3EC\uD2B8\uB294 \uC624\uB958\uB85C \uC54C\uB824\uC9C0\uACE0, \uC5F4\uB9B0 \uCC44 \uB0A8\uB294 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E1-UNCHECKED", "E1-LEAK-ON-ERROR"]
    },
    {
      id: "1.1e",
      title: { en: "The backlog reaches listen()", ko: "\uBC31\uB85C\uADF8\uAC00 listen()\uAE4C\uC9C0 \uC804\uB2EC\uB429\uB2C8\uB2E4" },
      codes: ["E1-BACKLOG"]
    }
  ]
};
var oneConnection = {
  id: "1.2",
  title: { en: "Echo one connection", ko: "\uC5F0\uACB0 \uD558\uB098\uB97C \uC5D0\uCF54\uD558\uAE30" },
  anchor: "part-1-2",
  tasks: [
    { name: "writeAll", file: SERVER },
    { name: "echoConnection", file: SERVER }
  ],
  hints: [
    {
      en: "Both functions are loops around one call, and its result decides how the loop goes on. What are the three kinds of result of read(), and the two of write()?",
      ko: "\uB450 \uD568\uC218 \uBAA8\uB450 \uD638\uCD9C \uD558\uB098\uB97C \uB458\uB7EC\uC2FC \uBC18\uBCF5\uBB38\uC774\uACE0, \uC5B4\uB5BB\uAC8C \uC774\uC5B4 \uAC08\uC9C0\uB294 \uADF8 \uD638\uCD9C\uC758 \uACB0\uACFC\uAC00 \uC815\uD569\uB2C8\uB2E4. read()\uC758 \uACB0\uACFC \uC138 \uC885\uB958\uC640 write()\uC758 \uACB0\uACFC \uB450 \uC885\uB958\uB294 \uBB34\uC5C7\uC785\uB2C8\uAE4C?"
    },
    {
      en: "writeAll: write() what is left, stop at a negative result, count what was taken. echoConnection: read(), stop at 0 or below, give the bytes of this read to handle(), send the result with writeAll(), stop if that fails.",
      ko: "writeAll\uC740 \uB0A8\uC740 \uAC83\uC744 write()\uD558\uACE0, \uACB0\uACFC\uAC00 \uC74C\uC218\uC774\uBA74 \uBA48\uCD94\uACE0, \uBC1B\uC544 \uAC04 \uB9CC\uD07C\uC744 \uC149\uB2C8\uB2E4. echoConnection\uC740 read()\uD558\uACE0, 0 \uC774\uD558\uC774\uBA74 \uBA48\uCD94\uACE0, \uC774\uBC88\uC5D0 \uC77D\uC740 \uBC14\uC774\uD2B8\uB97C handle()\uC5D0 \uB118\uAE30\uACE0, \uADF8 \uACB0\uACFC\uB97C writeAll()\uB85C \uBCF4\uB0B4\uACE0, \uC2E4\uD328\uD558\uBA74 \uBA48\uCDA5\uB2C8\uB2E4."
    },
    {
      en: "writeAll: while taken is below bytes.length, let n be write(fd, bytes, taken, bytes.length - taken); return n if negative, else add it to taken; at the end return 0. echoConnection: for ever, let n be read() into one buffer; return n if it is 0 or below; call writeAll with handle(buffer.subarray(0, n)); return its result if negative.",
      ko: "writeAll: taken\uC774 bytes.length\uBCF4\uB2E4 \uC791\uC740 \uB3D9\uC548 n = write(fd, bytes, taken, bytes.length - taken)\uC744 \uBD80\uB974\uACE0, \uC74C\uC218\uC774\uBA74 n\uC744 \uBC18\uD658\uD558\uACE0 \uC544\uB2C8\uBA74 taken\uC5D0 \uB354\uD569\uB2C8\uB2E4. \uB2E4 \uC4F0\uBA74 0\uC744 \uBC18\uD658\uD569\uB2C8\uB2E4. echoConnection: \uBB34\uD55C \uBC18\uBCF5 \uC548\uC5D0\uC11C n = read()\uB85C \uBC84\uD37C\uC5D0 \uC77D\uACE0, 0 \uC774\uD558\uC774\uBA74 n\uC744 \uBC18\uD658\uD569\uB2C8\uB2E4. handle(buffer.subarray(0, n))\uC744 writeAll\uC5D0 \uB118\uAE30\uACE0, \uADF8 \uACB0\uACFC\uAC00 \uC74C\uC218\uC774\uBA74 \uBC18\uD658\uD569\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "1.2a",
      title: { en: "A short write loses nothing", ko: "\uC9E7\uC740 \uC4F0\uAE30\uC5D0\uB3C4 \uC783\uB294 \uBC14\uC774\uD2B8\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4" },
      codes: ["E1-SHORT-WRITE", "E1-RESEND"]
    },
    {
      id: "1.2b",
      title: { en: "A failed write is reported, once", ko: "\uC2E4\uD328\uD55C \uC4F0\uAE30\uB294 \uB418\uD480\uC774\uB418\uC9C0 \uC54A\uACE0 \uADF8\uB300\uB85C \uBCF4\uACE0\uB429\uB2C8\uB2E4" },
      codes: ["E1-WRITE-ERROR"]
    },
    {
      id: "1.2c",
      title: {
        en: "A message comes back through handle(), exactly those bytes",
        ko: "\uBA54\uC2DC\uC9C0\uB294 handle()\uC744 \uAC70\uCCD0 \uC815\uD655\uD788 \uADF8 \uBC14\uC774\uD2B8\uB9CC \uB3CC\uC544\uC635\uB2C8\uB2E4"
      },
      codes: ["E1-NO-ECHO", "E1-WHOLE-BUFFER", "E1-NO-HANDLE"]
    },
    {
      id: "1.2d",
      title: { en: "Every message of a connection is answered", ko: "\uD55C \uC5F0\uACB0\uC758 \uBAA8\uB4E0 \uBA54\uC2DC\uC9C0\uC5D0 \uB2F5\uD569\uB2C8\uB2E4" },
      codes: ["E1-ONE-READ"]
    },
    {
      id: "1.2e",
      title: {
        en: "End of file ends it, and nothing else does",
        ko: "\uD30C\uC77C \uB05D(EOF)\uC5D0\uC11C \uB05D\uB098\uACE0, \uADF8 \uC804\uC5D0\uB294 \uB05D\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E1-EOF", "E1-ONE-READ", "E1-CLOSES-CONN"]
    },
    {
      id: "1.2f",
      title: {
        en: "A broken connection is returned as -ECONNRESET",
        ko: "\uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC740 -ECONNRESET\uC73C\uB85C \uBC18\uD658\uB429\uB2C8\uB2E4"
      },
      codes: ["E1-READ-ERROR"]
    },
    {
      id: "1.2g",
      title: { en: "Short writes lose nothing of an answer", ko: "\uC9E7\uC740 \uC4F0\uAE30\uC5D0\uB3C4 \uB2F5\uC5D0\uC11C \uC783\uB294 \uBC14\uC774\uD2B8\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4" },
      codes: ["E1-ECHO-SHORT"]
    },
    {
      id: "1.2h",
      title: {
        en: "A failed write ends the echo and is returned",
        ko: "\uC4F0\uAE30\uC5D0 \uC2E4\uD328\uD558\uBA74 \uC5D0\uCF54\uAC00 \uB05D\uB098\uACE0 \uADF8 \uC624\uB958\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4"
      },
      codes: ["E1-ECHO-ERROR"]
    }
  ]
};
var halfClose = {
  id: "1.3",
  title: { en: "Half-close", ko: "\uBC18\uCABD \uB2EB\uD798" },
  anchor: "part-1-3",
  tasks: [{ name: "sendThenCollect", file: BATCH_CLIENT }],
  hints: [
    {
      en: "The server answers until it reads 0. Which call lets it read 0 while this side can still receive?",
      ko: "\uC11C\uBC84\uB294 0\uC744 \uC77D\uC744 \uB54C\uAE4C\uC9C0 \uC751\uB2F5\uD569\uB2C8\uB2E4. \uC774\uCABD\uC740 \uACC4\uC18D \uBC1B\uC744 \uC218 \uC788\uC73C\uBA74\uC11C \uC11C\uBC84\uAC00 0\uC744 \uC77D\uAC8C \uD558\uB294 \uD638\uCD9C\uC740 \uBB34\uC5C7\uC785\uB2C8\uAE4C?"
    },
    {
      en: "writeAll() the batch, shutdown() with SHUT_WR, then read() again and again until 0. Each result goes through check(); connFd stays open.",
      ko: "\uBC30\uCE58\uB97C writeAll()\uB85C \uBCF4\uB0B4\uACE0, SHUT_WR\uB85C shutdown()\uD55C \uB2E4\uC74C, 0\uC774 \uB098\uC62C \uB54C\uAE4C\uC9C0 read()\uB97C \uB418\uD480\uC774\uD569\uB2C8\uB2E4. \uACB0\uACFC\uB294 \uBAA8\uB450 check()\uB85C \uD655\uC778\uD558\uACE0, connFd\uB294 \uB2EB\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    {
      en: 'check(writeAll(connFd, batch), "write"), check(shutdown(connFd, SHUT_WR), "shutdown"). Then for ever: a new buffer, n is check(read(...), "read"); if n is 0, return Buffer.concat of all pieces; otherwise append buffer.subarray(0, n) to them.',
      ko: 'check(writeAll(connFd, batch), "write"), check(shutdown(connFd, SHUT_WR), "shutdown")\uB97C \uCC28\uB840\uB85C \uBD80\uB985\uB2C8\uB2E4. \uADF8\uB2E4\uC74C\uC740 \uBB34\uD55C \uBC18\uBCF5\uC785\uB2C8\uB2E4. \uBC84\uD37C\uB97C \uC0C8\uB85C \uB9CC\uB4E4\uACE0 n = check(read(...), "read")\uB85C \uC77D\uC2B5\uB2C8\uB2E4. n\uC774 0\uC774\uBA74 \uBAA8\uC740 \uC870\uAC01\uC744 Buffer.concat\uC73C\uB85C \uC774\uC5B4 \uBC18\uD658\uD558\uACE0, \uC544\uB2C8\uBA74 buffer.subarray(0, n)\uC744 \uC870\uAC01\uC5D0 \uB354\uD569\uB2C8\uB2E4.'
    }
  ],
  checks: [
    {
      id: "1.3a",
      title: { en: "After the batch the server sees end of file", ko: "\uBC30\uCE58\uAC00 \uB05D\uB098\uBA74 \uC11C\uBC84\uAC00 \uD30C\uC77C \uB05D(EOF)\uC744 \uBD05\uB2C8\uB2E4" },
      codes: ["E1-NO-FIN"]
    },
    {
      id: "1.3b",
      title: { en: "Answers that come after it are all collected", ko: "\uADF8 \uB4A4\uC5D0 \uC624\uB294 \uB2F5\uB3C4 \uBE60\uC9D0\uC5C6\uC774 \uBAA8\uC785\uB2C8\uB2E4" },
      codes: ["E1-CLOSE-EARLY", "E1-ONE-ANSWER", "E1-OVERWRITTEN"]
    },
    {
      id: "1.3c",
      title: {
        en: "A connection that breaks is an error, not a short answer",
        ko: "\uC5F0\uACB0\uC774 \uB04A\uC5B4\uC9C0\uBA74 \uC9E7\uC740 \uB2F5\uC774 \uC544\uB2C8\uB77C \uC624\uB958\uC785\uB2C8\uB2E4"
      },
      codes: ["E1-HIDES-RESET"]
    }
  ]
};
var iterativeServer = {
  id: "1.4",
  title: { en: "The iterative server", ko: "\uBC18\uBCF5\uD615 \uC11C\uBC84" },
  anchor: "part-1-4",
  tasks: [{ name: "serve", file: SERVER }],
  hints: [
    {
      en: "The life of one client is three calls, and two of them you have written or used already. What has to stay open when a client has gone, and what must not?",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uC758 \uC77C\uC0DD\uC740 \uD638\uCD9C \uC138 \uBC88\uC774\uACE0, \uADF8\uC911 \uB458\uC740 \uC774\uBBF8 \uC791\uC131\uD588\uAC70\uB098 \uC368 \uBCF8 \uAC83\uC785\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB5A0\uB09C \uB4A4\uC5D0 \uC5F4\uB824 \uC788\uC5B4\uC57C \uD558\uB294 \uAC83\uC740 \uBB34\uC5C7\uC774\uACE0, \uB2EB\uD600 \uC788\uC5B4\uC57C \uD558\uB294 \uAC83\uC740 \uBB34\uC5C7\uC785\uB2C8\uAE4C?"
    },
    {
      en: "For ever: accept4(), echoConnection() on the new descriptor, close() of that one. check() belongs to accept4() only: what echoConnection() returns is the affair of one client.",
      ko: "accept4(), \uC0C8 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5D0 \uB300\uD55C echoConnection(), \uADF8 \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 close()\uB97C \uC601\uC6D0\uD788 \uB418\uD480\uC774\uD569\uB2C8\uB2E4. check()\uB294 accept4()\uC5D0\uB9CC \uC501\uB2C8\uB2E4. echoConnection()\uC774 \uBC18\uD658\uD558\uB294 \uC624\uB958\uB294 \uADF8 \uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uC758 \uC77C\uC785\uB2C8\uB2E4."
    },
    {
      en: 'In an endless loop: connFd is check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4"); call echoConnection(connFd, handle) and drop its result; close(connFd). listenFd is never closed here.',
      ko: '\uBB34\uD55C \uBC18\uBCF5 \uC548\uC5D0\uC11C connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")\uB85C \uBC1B\uACE0, echoConnection(connFd, handle)\uC744 \uBD80\uB974\uB418 \uADF8 \uACB0\uACFC\uB294 \uBC84\uB9AC\uACE0, close(connFd)\uB97C \uBD80\uB985\uB2C8\uB2E4. listenFd\uB294 \uC5EC\uAE30\uC11C \uB2EB\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.'
    }
  ],
  checks: [
    {
      id: "1.4a",
      title: {
        en: "The next client is served after the first",
        ko: "\uCCAB \uD074\uB77C\uC774\uC5B8\uD2B8 \uB2E4\uC74C\uC5D0 \uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uC751\uB2F5\uC744 \uBC1B\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E1-ONE-ACCEPT", "E1-UNANSWERED", "E1-WRONG-FD", "E1-CLOSES-LISTENER"]
    },
    {
      id: "1.4b",
      title: {
        en: "Each connected descriptor is closed, the listening one is not",
        ko: "\uC5F0\uACB0\uB41C \uB514\uC2A4\uD06C\uB9BD\uD130\uB294 \uBAA8\uB450 \uB2EB\uD788\uACE0, \uB9AC\uC2A4\uB2DD \uB514\uC2A4\uD06C\uB9BD\uD130\uB294 \uC5F4\uB824 \uC788\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E1-NO-CLOSE", "E1-CLOSES-LISTENER"]
    },
    {
      id: "1.4c",
      title: { en: "It closes only after reading to the end", ko: "\uB05D\uAE4C\uC9C0 \uC77D\uC740 \uB2E4\uC74C\uC5D0\uB9CC \uB2EB\uC2B5\uB2C8\uB2E4" },
      codes: ["E1-RST", "E1-CUT-SHORT", "E1-NO-CLOSE"]
    },
    {
      id: "1.4d",
      title: {
        en: "A client that breaks off ends its own connection only",
        ko: "\uB04A\uACE0 \uB098\uAC04 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uC790\uAE30 \uC5F0\uACB0\uB9CC \uB05D\uB0C5\uB2C8\uB2E4"
      },
      codes: ["E1-DIES"]
    }
  ]
};
var bottleneck = {
  id: "1.5",
  title: { en: "The bottleneck", ko: "\uBCD1\uBAA9" },
  anchor: "part-1-5",
  tasks: [{ name: "acceptQueue", file: SERVER }],
  hints: [
    {
      en: "The kernel keeps the accept queue, so it is the kernel that knows its length. Which call reads what a socket knows about itself?",
      ko: "accept \uD050\uB294 \uCEE4\uB110\uC774 \uAD00\uB9AC\uD558\uBBC0\uB85C \uAE38\uC774\uB3C4 \uCEE4\uB110\uC774 \uC555\uB2C8\uB2E4. \uC18C\uCF13\uC774 \uC790\uAE30\uC5D0 \uB300\uD574 \uC544\uB294 \uAC83\uC744 \uC77D\uC5B4 \uC624\uB294 \uD638\uCD9C\uC740 \uBB34\uC5C7\uC785\uB2C8\uAE4C?"
    },
    {
      en: "getsockopt() with IPPROTO_TCP and TCP_INFO on the listening socket, checked. Then two 32-bit little-endian numbers out of the buffer: tcpi_unacked waits, tcpi_sacked is the backlog.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC5D0 IPPROTO_TCP\uC640 TCP_INFO\uB85C getsockopt()\uB97C \uBD80\uB974\uACE0 \uACB0\uACFC\uB97C \uD655\uC778\uD569\uB2C8\uB2E4. \uADF8\uB7F0 \uB2E4\uC74C \uBC84\uD37C\uC5D0\uC11C 32\uBE44\uD2B8 \uB9AC\uD2C0 \uC5D4\uB514\uC5B8 \uC218 \uB450 \uAC1C\uB97C \uAEBC\uB0C5\uB2C8\uB2E4. tcpi_unacked\uAC00 \uAE30\uB2E4\uB9AC\uB294 \uC218, tcpi_sacked\uAC00 \uBC31\uB85C\uADF8\uC785\uB2C8\uB2E4."
    },
    {
      en: 'info is a Uint8Array of TCP_INFO_BYTES; check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt"). With a DataView on info.buffer, waiting is getUint32(TCPI_UNACKED, true) and backlog is getUint32(TCPI_SACKED, true).',
      ko: 'info\uB294 TCP_INFO_BYTES \uD06C\uAE30\uC758 Uint8Array\uC785\uB2C8\uB2E4. check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt")\uB97C \uBD80\uB985\uB2C8\uB2E4. info.buffer \uC704\uC5D0 DataView\uB97C \uB9CC\uB4E4\uBA74 waiting\uC740 getUint32(TCPI_UNACKED, true), backlog\uB294 getUint32(TCPI_SACKED, true)\uC785\uB2C8\uB2E4.'
    }
  ],
  checks: [
    {
      id: "1.5a",
      title: { en: "acceptQueue() counts who waits", ko: "acceptQueue()\uAC00 \uAE30\uB2E4\uB9AC\uB294 \uC5F0\uACB0\uC744 \uC149\uB2C8\uB2E4" },
      codes: ["E1-QUEUE"]
    }
  ]
};
var threadForEach = {
  id: "1.6",
  title: { en: "Why not a thread for each?", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uB9C8\uB2E4 \uC2A4\uB808\uB4DC\uB97C \uB450\uBA74 \uC548 \uB420\uAE4C?" },
  anchor: "part-1-6",
  tasks: [],
  hints: [],
  checks: [],
  lab: "cost"
};
var step1 = {
  id: "step1",
  slug: "step1-blocking-echo",
  number: 1,
  title: { en: "Step 1: Blocking echo", ko: "1\uB2E8\uACC4: \uBE14\uB85C\uD0B9 \uC5D0\uCF54" },
  promise: {
    en: "You write a TCP echo server out of bare system calls, one that loses no byte and survives every client, and you can say exactly why its second client has to wait.",
    ko: "\uC2DC\uC2A4\uD15C \uCF5C\uB9CC\uC73C\uB85C \uBC14\uC774\uD2B8\uB97C \uC783\uC9C0 \uC54A\uACE0 \uC5B4\uB5A4 \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uB3C4 \uC8FD\uC9C0 \uC54A\uB294 TCP \uC5D0\uCF54 \uC11C\uBC84\uB97C \uB9CC\uB4E4\uACE0, \uB450 \uBC88\uC9F8 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC65C \uAE30\uB2E4\uB824\uC57C \uD558\uB294\uC9C0 \uC815\uD655\uD788 \uC124\uBA85\uD560 \uC218 \uC788\uAC8C \uB429\uB2C8\uB2E4."
  },
  minutes: 55,
  parts: [listeningSocket, oneConnection, halfClose, iterativeServer, bottleneck, threadForEach],
  codes: step1Codes
};

// workbook/steps/step2-codes/accept.ts
var acceptCodes = {
  "E2-BLOCKING": {
    did: {
      en: "setNonblocking was called on a socket, and its flags were read.",
      ko: "\uC18C\uCF13\uC5D0 setNonblocking\uC744 \uBD80\uB974\uACE0 \uD50C\uB798\uADF8\uB97C \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "O_NONBLOCK is set and 0 is returned; a descriptor that is not open gives -EBADF.",
      ko: "O_NONBLOCK\uC774 \uCF1C\uC9C0\uACE0 0\uC744 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4. \uC5F4\uB824 \uC788\uC9C0 \uC54A\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130\uB77C\uBA74 -EBADF\uC785\uB2C8\uB2E4."
    },
    saw: {
      en: "O_NONBLOCK is not set. Returned: {returned}, for a closed descriptor: {closed}.",
      ko: "O_NONBLOCK\uC774 \uCF1C\uC9C0\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uBC18\uD658\uAC12: {returned}, \uB2EB\uD78C \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uBC18\uD658\uAC12: {closed}."
    },
    usually: {
      en: "F_SETFD sets the flags of the descriptor, and O_NONBLOCK is none of them. It belongs to the open description and is set with F_SETFL; flags are joined with |, and || makes 1 of them.",
      ko: "F_SETFD\uB294 \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uD50C\uB798\uADF8\uB97C \uBC14\uAFC0 \uBFD0\uC774\uACE0, O_NONBLOCK\uC740 \uC5F4\uB9B0 \uD30C\uC77C\uC5D0 \uC18D\uD558\uBBC0\uB85C F_SETFL\uB85C \uCF2D\uB2C8\uB2E4. \uD50C\uB798\uADF8\uB294 ||\uAC00 \uC544\uB2C8\uB77C |\uB85C \uD569\uCE69\uB2C8\uB2E4."
    },
    next: {
      en: "In setNonblocking, add O_NONBLOCK to what F_GETFL gave and set that with F_SETFL.",
      ko: "setNonblocking\uC5D0\uC11C, F_GETFL\uB85C \uC5BB\uC740 \uD50C\uB798\uADF8\uC5D0 O_NONBLOCK\uC744 \uB354\uD574 F_SETFL\uB85C \uC124\uC815\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking"
  },
  "E2-TOGGLES": {
    did: {
      en: "setNonblocking was called twice on the same socket.",
      ko: "\uAC19\uC740 \uC18C\uCF13\uC5D0 setNonblocking\uC744 \uB450 \uBC88 \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "O_NONBLOCK is set after the second call, too.",
      ko: "\uB450 \uBC88\uC9F8 \uD638\uCD9C \uB4A4\uC5D0\uB3C4 O_NONBLOCK\uC774 \uCF1C\uC838 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The second call has cleared it.",
      ko: "\uB450 \uBC88\uC9F8 \uD638\uCD9C\uC5D0\uC11C \uAEBC\uC84C\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "^ flips a bit, + carries into the next one. Only | adds a flag that may be there already.",
      ko: "^\uB294 \uBE44\uD2B8\uB97C \uB4A4\uC9D1\uACE0 +\uB294 \uC717\uC790\uB9AC\uB85C \uC62C\uB77C\uAC11\uB2C8\uB2E4. \uC774\uBBF8 \uCF1C\uC838 \uC788\uC744 \uC218\uB3C4 \uC788\uB294 \uD50C\uB798\uADF8\uB97C \uB354\uD558\uB294 \uAC83\uC740 |\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In setNonblocking, set flags | O_NONBLOCK.",
      ko: "setNonblocking\uC5D0\uC11C, flags | O_NONBLOCK\uC744 \uC124\uC815\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking"
  },
  "E2-FLAGS": {
    did: {
      en: "setNonblocking was called on a socket that had another flag set, O_APPEND.",
      ko: "\uB2E4\uB978 \uD50C\uB798\uADF8(O_APPEND)\uAC00 \uCF1C\uC9C4 \uC18C\uCF13\uC5D0 setNonblocking\uC744 \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Both are set afterwards.", ko: "\uBD80\uB974\uACE0 \uB098\uBA74 \uB458 \uB2E4 \uCF1C\uC838 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "O_NONBLOCK is set, O_APPEND is gone.", ko: "O_NONBLOCK\uC740 \uCF1C\uC84C\uC9C0\uB9CC O_APPEND\uAC00 \uC0AC\uB77C\uC84C\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "F_SETFL sets all flags at once. What is not in its argument is cleared.",
      ko: "F_SETFL\uC740 \uD50C\uB798\uADF8\uB97C \uD55C\uAEBC\uBC88\uC5D0 \uBC14\uAFC9\uB2C8\uB2E4. \uC778\uC790\uC5D0 \uC5C6\uB294 \uAC83\uC740 \uAEBC\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In setNonblocking, read the flags with F_GETFL first and add O_NONBLOCK to them.",
      ko: "setNonblocking\uC5D0\uC11C, \uBA3C\uC800 F_GETFL\uB85C \uD50C\uB798\uADF8\uB97C \uC77D\uACE0 \uAC70\uAE30\uC5D0 O_NONBLOCK\uC744 \uB354\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking"
  },
  "E2-FLAGS-RETURNED": {
    did: {
      en: "setNonblocking was called on a socket and on a number that is not open.",
      ko: "\uC18C\uCF13\uACFC, \uC5F4\uB824 \uC788\uC9C0 \uC54A\uC740 \uBC88\uD638\uC5D0 setNonblocking\uC744 \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It returns 0 for the socket and -EBADF for the other.",
      ko: "\uC18C\uCF13\uC774\uBA74 0, \uB2E4\uB978 \uCABD\uC774\uBA74 -EBADF\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "O_NONBLOCK is set. Returned: {returned}, for the number that is not open: {closed}.",
      ko: "O_NONBLOCK\uC740 \uCF1C\uC84C\uC2B5\uB2C8\uB2E4. \uBC18\uD658\uAC12: {returned}, \uC5F4\uB824 \uC788\uC9C0 \uC54A\uC740 \uBC88\uD638\uC758 \uBC18\uD658\uAC12: {closed}."
    },
    usually: {
      en: "The flags from F_GETFL were returned, or a number of its own, instead of the result of F_SETFL.",
      ko: "F_SETFL\uC758 \uACB0\uACFC\uAC00 \uC544\uB2C8\uB77C F_GETFL\uB85C \uC5BB\uC740 \uD50C\uB798\uADF8\uB098 \uC784\uC758\uC758 \uC218\uB97C \uBC18\uD658\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In setNonblocking, return what fcntl() with F_SETFL returns, and a negative result of F_GETFL before that.",
      ko: "setNonblocking\uC5D0\uC11C, F_SETFL\uB85C \uBD80\uB978 fcntl()\uC758 \uACB0\uACFC\uB97C \uBC18\uD658\uD558\uACE0, F_GETFL\uC774 \uC74C\uC218\uC774\uBA74 \uADF8\uAC83\uC744 \uBA3C\uC800 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking"
  },
  "E2-ACCEPT-KEPT": {
    did: {
      en: "Clients waited, acceptAll was called, and its calls of accept4() were counted.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAE30\uB2E4\uB9AC\uB294 \uB3D9\uC548 acceptAll\uC744 \uBD80\uB974\uACE0 accept4() \uD638\uCD9C\uC744 \uC138\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Every connection that accept4() returns is given to accepted().",
      ko: "accept4()\uAC00 \uB3CC\uB824\uC900 \uC5F0\uACB0\uC740 \uBE60\uC9D0\uC5C6\uC774 accepted()\uC5D0 \uB118\uACA8\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Accepted: {accepted}, given to accepted(): {taken}.",
      ko: "accept4()\uB85C \uBC1B\uC740 \uC5F0\uACB0: {accepted}, accepted()\uC5D0 \uB118\uAE34 \uC5F0\uACB0: {taken}."
    },
    usually: {
      en: "The result was looked at and lost: = assigns where === compares, or the function returned before it called accepted(). Nobody can close such a descriptor any more.",
      ko: "\uACB0\uACFC\uB97C \uD655\uC778\uD558\uB2E4\uAC00 \uC783\uC5B4\uBC84\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBE44\uAD50\uD558\uB824\uB358 ===\uB97C =\uB85C \uC37C\uAC70\uB098, accepted()\uB97C \uBD80\uB974\uAE30 \uC804\uC5D0 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4. \uADF8\uB7F0 \uB514\uC2A4\uD06C\uB9BD\uD130\uB294 \uC544\uBB34\uB3C4 \uB2EB\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, compare the result of accept4() with === and give every one that is not negative to accepted().",
      ko: "acceptAll\uC5D0\uC11C, accept4()\uC758 \uACB0\uACFC\uB97C ===\uB85C \uBE44\uAD50\uD558\uACE0, \uC74C\uC218\uAC00 \uC544\uB2CC \uAC83\uC740 \uBAA8\uB450 accepted()\uC5D0 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all"
  },
  "E2-ONE-ACCEPT": {
    did: {
      en: "Clients connected before acceptAll was called: {waiting}.",
      ko: "acceptAll\uC744 \uBD80\uB974\uAE30 \uC804\uC5D0 \uD074\uB77C\uC774\uC5B8\uD2B8\uB97C \uC5F0\uACB0\uD574 \uB450\uC5C8\uC2B5\uB2C8\uB2E4. \uC5F0\uACB0\uD55C \uC218: {waiting}."
    },
    expected: { en: "All of them are handed over.", ko: "\uBAA8\uB450 accepted()\uC5D0 \uB118\uACA8\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Handed over: {taken}.", ko: "\uB118\uACA8\uBC1B\uC740 \uC218: {taken}." },
    usually: {
      en: "One event may stand for many connections. One accept4() takes one of them.",
      ko: "\uC774\uBCA4\uD2B8 \uD558\uB098\uAC00 \uC5EC\uB7EC \uC5F0\uACB0\uC744 \uB73B\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4. accept4() \uD55C \uBC88\uC740 \uADF8 \uAC00\uC6B4\uB370 \uD558\uB098\uB9CC \uBC1B\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, repeat accept4() until it returns -EAGAIN.",
      ko: "acceptAll\uC5D0\uC11C, -EAGAIN\uC774 \uB098\uC62C \uB54C\uAE4C\uC9C0 accept4()\uB97C \uB418\uD480\uC774\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all"
  },
  "E2-HANDS-ERROR": {
    did: {
      en: "acceptAll was called with clients in the queue, and what it handed to accepted() was looked at.",
      ko: "\uD050\uC5D0 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC788\uC744 \uB54C acceptAll\uC744 \uBD80\uB974\uACE0 accepted()\uC5D0 \uB118\uAE34 \uAC12\uC744 \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each is an open descriptor.",
      ko: "\uBAA8\uB450 \uC5F4\uB824 \uC788\uB294 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "One was {handed}.",
      ko: "\uB2E4\uC74C \uAC12\uC774 \uB118\uC5B4\uC654\uC2B5\uB2C8\uB2E4: {handed}."
    },
    usually: {
      en: "The result of accept4() was handed over before it was looked at. Below 0 it is an errno and no connection.",
      ko: "accept4()\uC758 \uACB0\uACFC\uB97C \uD655\uC778\uD558\uC9C0 \uC54A\uACE0 \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC74C\uC218\uB294 \uC5F0\uACB0\uC774 \uC544\uB2C8\uB77C errno\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, look for -EAGAIN and for other negative results before you call accepted().",
      ko: "acceptAll\uC5D0\uC11C, accepted()\uB97C \uBD80\uB974\uAE30 \uC804\uC5D0 -EAGAIN\uACFC \uB2E4\uB978 \uC74C\uC218\uB97C \uBA3C\uC800 \uAC78\uB7EC \uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all"
  },
  "E2-EAGAIN-ERROR": {
    did: { en: "acceptAll took every connection that waited.", ko: "acceptAll\uC774 \uAE30\uB2E4\uB9AC\uB358 \uC5F0\uACB0\uC744 \uBAA8\uB450 \uBC1B\uC558\uC2B5\uB2C8\uB2E4." },
    expected: { en: "It returns 0: all is done.", ko: "\uD560 \uC77C\uC744 \uB9C8\uCCE4\uC73C\uBBC0\uB85C 0\uC744 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Returned: {returned}.", ko: "\uBC18\uD658\uAC12: {returned}." },
    usually: {
      en: "Below 0: -EAGAIN was passed on as an error, but it only says that nothing waits now. Otherwise: the number of connections was returned.",
      ko: "\uC74C\uC218\uB77C\uBA74 -EAGAIN\uC744 \uC624\uB958\uB85C \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC9C0\uAE08\uC740 \uAE30\uB2E4\uB9AC\uB294 \uAC83\uC774 \uC5C6\uB2E4\uB294 \uB73B\uC77C \uBFD0\uC785\uB2C8\uB2E4. \uC74C\uC218\uAC00 \uC544\uB2C8\uB77C\uBA74 \uBC1B\uC740 \uC5F0\uACB0\uC758 \uC218\uB97C \uBC18\uD658\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, return 0 when accept4() returns -EAGAIN.",
      ko: "acceptAll\uC5D0\uC11C, accept4()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uBA74 0\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-eagain"
  },
  "E2-ACCEPT-SPINS": {
    did: {
      en: "acceptAll was called with clients in the queue, and watched.",
      ko: "\uD050\uC5D0 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC788\uC744 \uB54C acceptAll\uC744 \uBD80\uB974\uACE0 \uC9C0\uCF1C\uBCF4\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "It returns when nobody waits any more.", ko: "\uAE30\uB2E4\uB9AC\uB294 \uC5F0\uACB0\uC774 \uC5C6\uC5B4\uC9C0\uBA74 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It went on asking. Calls so far: {count}.", ko: "\uACC4\uC18D \uB418\uD480\uC774\uD588\uC2B5\uB2C8\uB2E4. \uC9C0\uAE08\uAE4C\uC9C0\uC758 \uD638\uCD9C \uC218: {count}." },
    usually: {
      en: "-EAGAIN was taken for a reason to try again at once. The loop around epoll_wait is who tries again, when there is something.",
      ko: "-EAGAIN\uC744 \uACE7\uBC14\uB85C \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uB77C\uB294 \uB73B\uC73C\uB85C \uBC1B\uC544\uB4E4\uC778 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uB294 \uAC83\uC740 epoll_wait\uB97C \uB3C4\uB294 \uB8E8\uD504\uC774\uBA70, \uBB34\uC5B8\uAC00 \uC0DD\uACBC\uC744 \uB54C\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, return 0 when accept4() returns -EAGAIN.",
      ko: "acceptAll\uC5D0\uC11C, accept4()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uBA74 0\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-eagain"
  },
  "E2-INHERITED": {
    did: {
      en: "acceptAll took {taken} connections, and the flags of their descriptors were read.",
      ko: "acceptAll\uC774 \uBC1B\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uD50C\uB798\uADF8\uB97C \uC77D\uC5C8\uC2B5\uB2C8\uB2E4. \uBC1B\uC740 \uC5F0\uACB0: {taken}."
    },
    expected: { en: "Each is non-blocking and closes on exec.", ko: "\uBAA8\uB450 \uB17C\uBE14\uB85C\uD0B9\uC774\uACE0 exec\uD560 \uB54C \uB2EB\uD600\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "Non-blocking: {nonblocking}, close-on-exec: {cloexec}.",
      ko: "\uB17C\uBE14\uB85C\uD0B9: {nonblocking}, close-on-exec: {cloexec}."
    },
    usually: {
      en: "On Linux a new connection inherits neither flag from the listening socket. accept4() sets what its last argument names.",
      ko: "Linux\uC5D0\uC11C \uC0C8 \uC5F0\uACB0\uC740 \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC758 \uD50C\uB798\uADF8\uB97C \uBB3C\uB824\uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. accept4()\uC758 \uB9C8\uC9C0\uB9C9 \uC778\uC790\uC5D0 \uC801\uC740 \uAC83\uB9CC \uCF1C\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, pass SOCK_CLOEXEC | SOCK_NONBLOCK to accept4().",
      ko: "acceptAll\uC5D0\uC11C, accept4()\uC5D0 SOCK_CLOEXEC | SOCK_NONBLOCK\uC744 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-inherits-nothing"
  },
  "E2-ACCEPT-RETRIES": {
    did: {
      en: "acceptAll was called, and accept4() failed with EMFILE from the third call on.",
      ko: "acceptAll\uC744 \uBD80\uB974\uACE0 accept4()\uAC00 \uC138 \uBC88\uC9F8 \uD638\uCD9C\uBD80\uD130 EMFILE\uB85C \uC2E4\uD328\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "That -errno is returned.",
      ko: "\uADF8 -errno\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It went on asking. Calls so far: {count}.",
      ko: "\uACC4\uC18D \uB418\uD480\uC774\uD588\uC2B5\uB2C8\uB2E4. \uC9C0\uAE08\uAE4C\uC9C0\uC758 \uD638\uCD9C \uC218: {count}."
    },
    usually: {
      en: "An error other than -EAGAIN was tried again at once. It will not go away by asking.",
      ko: "-EAGAIN\uC774 \uC544\uB2CC \uC624\uB958\uB97C \uACE7\uBC14\uB85C \uB2E4\uC2DC \uC2DC\uB3C4\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB2E4\uC2DC \uBB3B\uB294\uB2E4\uACE0 \uC0AC\uB77C\uC9C0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, hand over each connection at once, and return a negative result other than -EAGAIN as it is.",
      ko: "acceptAll\uC5D0\uC11C, \uC5F0\uACB0\uC740 \uBC1B\uB294 \uB300\uB85C \uB118\uAE30\uACE0, -EAGAIN\uC774 \uC544\uB2CC \uC74C\uC218\uB294 \uADF8\uB300\uB85C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all"
  },
  "E2-ACCEPT-ERROR": {
    did: {
      en: "acceptAll was called, and its third accept4() failed with {errno}.",
      ko: "acceptAll\uC744 \uBD80\uB974\uACE0 \uC138 \uBC88\uC9F8 accept4()\uAC00 {errno} \uC624\uB958\uB85C \uC2E4\uD328\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Two connections are handed over, and that -errno is returned.",
      ko: "\uC5F0\uACB0 \uB450 \uAC1C\uB97C \uB118\uAE30\uACE0 \uADF8 -errno\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Handed over: {taken}, returned: {returned}.", ko: "\uB118\uACA8\uBC1B\uC740 \uC218: {taken}, \uBC18\uD658\uAC12: {returned}." },
    usually: {
      en: "Every negative result was taken for -EAGAIN, or the error was thrown, or those accepted before it were not handed over. The caller needs both: the connections and the error.",
      ko: "\uBAA8\uB4E0 \uC74C\uC218\uB97C -EAGAIN\uC73C\uB85C \uBC1B\uC544\uB4E4\uC600\uAC70\uB098, \uC624\uB958\uB97C \uB358\uC84C\uAC70\uB098, \uADF8 \uC804\uC5D0 \uBC1B\uC740 \uC5F0\uACB0\uC744 \uB118\uAE30\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBD80\uB978 \uCABD\uC5D0\uB294 \uC5F0\uACB0\uB3C4 \uC624\uB958\uB3C4 \uD544\uC694\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In acceptAll, return a negative result other than -EAGAIN as it is.",
      ko: "acceptAll\uC5D0\uC11C, -EAGAIN\uC774 \uC544\uB2CC \uC74C\uC218\uB294 \uADF8\uB300\uB85C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all"
  }
};

// workbook/steps/step2-codes/binding.ts
var bindingCodes = {
  "E2-ADDON-COMPILE": {
    did: { en: "addon/epoll.c was compiled.", ko: "addon/epoll.c\uB97C \uCEF4\uD30C\uC77C\uD588\uC2B5\uB2C8\uB2E4." },
    expected: { en: "The compiler accepts it.", ko: "\uCEF4\uD30C\uC77C\uB7EC\uAC00 \uBC1B\uC544\uB4E4\uC5EC\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "{where}: {message}", ko: "{where}: {message}" },
    usually: {
      en: "A semicolon or bracket is missing shortly before, an & where a helper needs the address, or a return in front of from_int().",
      ko: "\uC870\uAE08 \uC55E\uC5D0 \uC138\uBBF8\uCF5C\uB860\uC774\uB098 \uAD04\uD638\uAC00 \uBE60\uC84C\uAC70\uB098, \uB3C4\uC6B0\uBBF8\uAC00 \uC8FC\uC18C\uB97C \uBC1B\uB294 \uC790\uB9AC\uC5D0 &\uAC00 \uC5C6\uAC70\uB098, from_int() \uC55E\uC5D0 return\uC774 \uC5C6\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, fix the error that is shown, the first one; the others may go away with it.",
      ko: "{task}\uC5D0\uC11C, \uC704\uC5D0 \uB098\uC628 \uCCAB \uBC88\uC9F8 \uC624\uB958\uB97C \uACE0\uCE58\uC2ED\uC2DC\uC624. \uB098\uBA38\uC9C0\uB3C4 \uD568\uAED8 \uC0AC\uB77C\uC9C8 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    man: ["epoll_create1(2)"],
    anchor: "part-2-6"
  },
  "E2-ADDON-CALLS": {
    did: {
      en: "epoll_create1 was called with EPOLL_CLOEXEC, and descriptors were added with epoll_ctl.",
      ko: "EPOLL_CLOEXEC\uB85C epoll_create1\uC744 \uBD80\uB974\uACE0 epoll_ctl\uB85C \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB123\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "A descriptor comes back, and each ADD returns 0.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uB3CC\uC544\uC624\uACE0, ADD\uB294 0\uC744 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "epoll_create1 returned {epollFd}; all added: {added}.",
      ko: "epoll_create1\uC758 \uBC18\uD658\uAC12\uC740 {epollFd}, \uBAA8\uB450 \uB4E4\uC5B4\uAC14\uB294\uC9C0\uB294 {added}\uC785\uB2C8\uB2E4."
    },
    usually: {
      en: "An argument was read from the wrong place, or the result was not handed back.",
      ko: "\uC778\uC790\uB97C \uC5C9\uB6B1\uD55C \uC790\uB9AC\uC5D0\uC11C \uC77D\uC5C8\uAC70\uB098 \uACB0\uACFC\uB97C \uB3CC\uB824\uC8FC\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_ctl, take the arguments in the order epfd, op, fd, events, data; return the result with from_int().",
      ko: "js_epoll_ctl\uC5D0\uC11C, epfd, op, fd, events, data\uC758 \uC21C\uC11C\uB85C \uC778\uC790\uB97C \uBC1B\uACE0 from_int()\uB85C \uACB0\uACFC\uB97C \uB3CC\uB824\uC8FC\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-binding-errno"
  },
  "E2-ADDON-FLAGS": {
    did: {
      en: "epoll_create1 was called with EPOLL_CLOEXEC and with 0, and the descriptors' flags were read.",
      ko: "EPOLL_CLOEXEC\uC640 0\uC73C\uB85C epoll_create1\uC744 \uBD80\uB974\uACE0 \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uD50C\uB798\uADF8\uB97C \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The first one closes on exec, the second one does not.",
      ko: "\uC55E\uC758 \uAC83\uC740 exec\uD560 \uB54C \uB2EB\uD788\uACE0 \uB4A4\uC758 \uAC83\uC740 \uB2EB\uD788\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Closes on exec: {cloexec} and {none}.",
      ko: "exec\uD560 \uB54C \uB2EB\uD788\uB294\uC9C0: {cloexec}, {none}."
    },
    usually: {
      en: "The argument was not passed on. One function is one system call, with what the caller asked for.",
      ko: "\uC778\uC790\uB97C \uADF8\uB300\uB85C \uB118\uAE30\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD568\uC218 \uD558\uB098\uB294 \uC2DC\uC2A4\uD15C \uCF5C \uD558\uB098\uC774\uACE0, \uBD80\uB978 \uCABD\uC774 \uC694\uCCAD\uD55C \uB300\uB85C\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_create1, pass the first argument to epoll_create1() as it is.",
      ko: "js_epoll_create1\uC5D0\uC11C, \uCCAB \uBC88\uC9F8 \uC778\uC790\uB97C \uADF8\uB300\uB85C epoll_create1()\uC5D0 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_create1(2)"],
    anchor: "rule-binding-errno"
  },
  "E2-ADDON-ERRNO": {
    did: { en: "{call}() was called so that it must fail.", ko: "{call}() \uD638\uCD9C\uC774 \uC2E4\uD328\uD558\uB3C4\uB85D \uC778\uC790\uB97C \uB118\uACBC\uC2B5\uB2C8\uB2E4." },
    expected: {
      en: "It returns {expected}, the negative errno.",
      ko: "\uC74C\uC218 errno\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4. \uC774 \uACBD\uC6B0\uC5D0\uB294 {expected}."
    },
    saw: { en: "Returned: {got}.", ko: "\uBC18\uD658\uAC12: {got}." },
    usually: {
      en: "In C a failed call returns -1, and the reason is in errno. #sys puts the reason into the result.",
      ko: "C\uC5D0\uC11C \uC2E4\uD328\uD55C \uD638\uCD9C\uC740 -1\uC744 \uBC18\uD658\uD558\uACE0 \uC6D0\uC778\uC740 errno\uC5D0 \uC788\uC2B5\uB2C8\uB2E4. #sys\uB294 \uADF8 \uC6D0\uC778\uC744 \uACB0\uACFC\uC5D0 \uB2F4\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In js_{call}, return -errno when the result is -1; the same holds for the others.",
      ko: "js_{call}\uC5D0\uC11C, \uACB0\uACFC\uAC00 -1\uC774\uBA74 -errno\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uB098\uBA38\uC9C0 \uD568\uC218\uB3C4 \uB9C8\uCC2C\uAC00\uC9C0\uC785\uB2C8\uB2E4."
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-binding-errno"
  },
  "E2-ADDON-EVENTS": {
    did: {
      en: "Eight descriptors with data from 0xfeed0000 were ready, and epoll_wait was asked for them.",
      ko: "data\uAC00 0xfeed0000\uBD80\uD130\uC778 \uB514\uC2A4\uD06C\uB9BD\uD130 \uC5EC\uB35F \uAC1C\uAC00 \uC900\uBE44\uB41C \uC0C1\uD0DC\uC5D0\uC11C epoll_wait\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Two words each, beginning {expected}.",
      ko: "\uC774\uBCA4\uD2B8\uB9C8\uB2E4 \uB450 \uAC12\uC529, \uB2E4\uC74C\uACFC \uAC19\uC774 \uC2DC\uC791\uD574\uC57C \uD569\uB2C8\uB2E4: {expected}."
    },
    saw: { en: "Returned {ready}; the first ones: {got}.", ko: "\uBC18\uD658\uAC12\uC740 {ready}, \uC55E\uC758 \uAC83\uC740 {got}\uC785\uB2C8\uB2E4." },
    usually: {
      en: "struct epoll_event was copied as it lies in memory, where data has 8 bytes, or data was stored as something else than u32.",
      ko: "struct epoll_event\uB97C \uBA54\uBAA8\uB9AC\uC5D0 \uB193\uC778 \uADF8\uB300\uB85C \uBCF5\uC0AC\uD588\uAC70\uB098(data\uB294 8\uBC14\uC774\uD2B8\uC785\uB2C8\uB2E4) data\uB97C u32\uAC00 \uC544\uB2CC \uAC83\uC73C\uB85C \uB2E4\uB8EC \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_wait, copy events and data.u32 of each event into two words.",
      ko: "js_epoll_wait\uC5D0\uC11C, \uC774\uBCA4\uD2B8\uB9C8\uB2E4 events\uC640 data.u32\uB97C \uB450 \uAC12\uC73C\uB85C \uBCF5\uC0AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-events"
  },
  "E2-ADDON-DATA": {
    did: {
      en: "Descriptors were added with data from 0xfeed0000, and epoll_wait was asked for them.",
      ko: "data\uB97C 0xfeed0000\uBD80\uD130 \uC8FC\uC5B4 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB123\uACE0 epoll_wait\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each event comes back with the data that was given at ADD, the first one {expected}.",
      ko: "\uC774\uBCA4\uD2B8\uB9C8\uB2E4 ADD\uD560 \uB54C \uC900 data\uAC00 \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4. \uCCAB \uBC88\uC9F8\uB294 {expected}."
    },
    saw: {
      en: "The masks are right, and no data is. The first one: {got}.",
      ko: "\uB9C8\uC2A4\uD06C\uB294 \uBAA8\uB450 \uB9DE\uACE0 data\uB294 \uBAA8\uB450 \uB2E4\uB985\uB2C8\uB2E4. \uCCAB \uBC88\uC9F8: {got}."
    },
    usually: {
      en: "The kernel hands back what it was given: data was never stored in the struct epoll_event that went into epoll_ctl().",
      ko: "\uCEE4\uB110\uC740 \uBC1B\uC740 \uAC83\uC744 \uADF8\uB300\uB85C \uB3CC\uB824\uC90D\uB2C8\uB2E4. epoll_ctl()\uC5D0 \uB118\uAE34 struct epoll_event\uC5D0 data\uB97C \uB123\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_ctl, store the fifth argument in data.u32 before the call.",
      ko: "js_epoll_ctl\uC5D0\uC11C, \uD638\uCD9C\uD558\uAE30 \uC804\uC5D0 \uB2E4\uC12F\uC9F8 \uC778\uC790\uB97C data.u32\uC5D0 \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-binding-events"
  },
  "E2-ADDON-MOST": {
    did: {
      en: "Eight descriptors were ready, the array had room for all, and maxevents was {asked}.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130 \uC5EC\uB35F \uAC1C\uAC00 \uC900\uBE44\uB418\uC5C8\uACE0 \uBC30\uC5F4\uC5D0\uB294 \uBAA8\uB450\uC758 \uC790\uB9AC\uAC00 \uC788\uC73C\uBA70 maxevents\uB294 {asked}\uC785\uB2C8\uB2E4."
    },
    expected: {
      en: "At most so many come back.",
      ko: "\uB9CE\uC544\uC57C \uADF8\uB9CC\uD07C\uB9CC \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Returned: {few}.",
      ko: "\uBC18\uD658\uAC12: {few}."
    },
    usually: {
      en: "maxevents was not passed on. A caller who wants few keeps the rest for the next call.",
      ko: "maxevents\uB97C \uB118\uAE30\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC801\uAC8C \uC694\uCCAD\uD558\uB294 \uCABD\uC740 \uB098\uBA38\uC9C0\uB97C \uB2E4\uC74C \uD638\uCD9C\uC5D0\uC11C \uBC1B\uC73C\uB824\uB294 \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_wait, pass the smaller of maxevents and the room that there is.",
      ko: "js_epoll_wait\uC5D0\uC11C, maxevents\uC640 \uC790\uB9AC \uC218 \uAC00\uC6B4\uB370 \uC791\uC740 \uCABD\uC744 \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-events"
  },
  "E2-ADDON-OVERRUN": {
    did: {
      en: "Eight descriptors were ready, maxevents was 8, and the array had room for two events.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130 \uC5EC\uB35F \uAC1C\uAC00 \uC900\uBE44\uB418\uC5C8\uACE0 maxevents\uB294 8\uC778\uB370, \uBC30\uC5F4\uC5D0\uB294 \uC774\uBCA4\uD2B8 \uB450 \uAC1C\uC758 \uC790\uB9AC\uB9CC \uC788\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "At most two come back, and the memory past its end stays as it was.",
      ko: "\uB9CE\uC544\uC57C \uB450 \uAC1C\uAC00 \uB3CC\uC544\uC624\uACE0, \uBC30\uC5F4\uC758 \uB05D \uB2E4\uC74C \uBA54\uBAA8\uB9AC\uB294 \uADF8\uB300\uB85C\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Returned: {room}. Memory past the end overwritten: {overwritten}.",
      ko: "\uBC18\uD658\uAC12: {room}. \uBC30\uC5F4\uC758 \uB05D\uC744 \uB118\uC5B4 \uB36E\uC5B4\uC37C\uB294\uC9C0: {overwritten}."
    },
    usually: {
      en: "maxevents comes from JavaScript and was believed. In C that is how a number becomes somebody else's memory.",
      ko: "JavaScript\uAC00 \uB118\uAE34 maxevents\uB97C \uADF8\uB300\uB85C \uBBFF\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. C\uC5D0\uC11C\uB294 \uC774\uB7F0 \uC218 \uD558\uB098 \uB54C\uBB38\uC5D0 \uB0A8\uC758 \uBA54\uBAA8\uB9AC\uAC00 \uB9DD\uAC00\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_wait, limit maxevents to half the length of the array.",
      ko: "js_epoll_wait\uC5D0\uC11C, maxevents\uB97C \uBC30\uC5F4 \uAE38\uC774\uC758 \uC808\uBC18\uC73C\uB85C \uC81C\uD55C\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-room"
  },
  "E2-ADDON-STACK": {
    did: {
      en: "A thousand descriptors were ready, and maxevents and the array had room for all of them.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130 \uCC9C \uAC1C\uAC00 \uC900\uBE44\uB418\uC5C8\uACE0, maxevents\uC640 \uBC30\uC5F4\uC5D0\uB294 \uBAA8\uB450\uC758 \uC790\uB9AC\uAC00 \uC788\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "As many come back as the function has room for itself, each with its data.",
      ko: "\uD568\uC218\uAC00 \uC2A4\uC2A4\uB85C \uB9C8\uB828\uD55C \uC790\uB9AC\uB9CC\uD07C \uB3CC\uC544\uC624\uACE0, \uD558\uB098\uD558\uB098\uC5D0 data\uAC00 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Returned, or ended with: {ready}.",
      ko: "\uBC18\uD658\uAC12 \uB610\uB294 \uB05D: {ready}."
    },
    usually: {
      en: "The kernel was allowed more events than the struct epoll_event array on the stack has room for.",
      ko: "\uC2A4\uD0DD\uC758 struct epoll_event \uBC30\uC5F4\uBCF4\uB2E4 \uB9CE\uC740 \uC774\uBCA4\uD2B8\uB97C \uCEE4\uB110\uC5D0 \uD5C8\uC6A9\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_wait, limit maxevents to the number of elements of your own array, too.",
      ko: "js_epoll_wait\uC5D0\uC11C, maxevents\uB97C \uD568\uC218 \uC548 \uBC30\uC5F4\uC758 \uC6D0\uC18C \uC218\uB85C\uB3C4 \uC81C\uD55C\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-room"
  },
  "E2-ADDON-TIMEOUT": {
    did: {
      en: "Your binding was asked to wait {passed} ms when nothing was ready: 0 not at all, -1 for ever, under your own loop, any other number milliseconds.",
      ko: "\uC544\uBB34\uAC83\uB3C4 \uC900\uBE44\uB418\uC9C0 \uC54A\uC558\uC744 \uB54C \uB0B4 \uBC14\uC778\uB529\uC744 \uBD88\uB800\uC2B5\uB2C8\uB2E4. 0\uC774\uBA74 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uACE0, -1\uC774\uBA74(\uB0B4 \uB8E8\uD504) \uB05D\uC5C6\uC774, \uB2E4\uB978 \uC218\uBA74 \uADF8\uB9CC\uD07C\uC758 \uBC00\uB9AC\uCD08 \uB3D9\uC548 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4. \uB118\uAE34 timeout: {passed}."
    },
    expected: { en: "It waits exactly so long.", ko: "\uAF2D \uADF8\uB9CC\uD07C \uAE30\uB2E4\uB824\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It waited for something else.", ko: "\uAE30\uB2E4\uB9B0 \uC2DC\uAC04\uC774 \uB2E4\uB985\uB2C8\uB2E4." },
    usually: {
      en: "The timeout was not passed on, or replaced by a number of its own.",
      ko: "timeout\uC744 \uB118\uAE30\uC9C0 \uC54A\uC558\uAC70\uB098 \uB2E4\uB978 \uC218\uB85C \uBC14\uAFBC \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In js_epoll_wait, pass the fourth argument to epoll_wait() as its timeout.",
      ko: "js_epoll_wait\uC5D0\uC11C, \uB124 \uBC88\uC9F8 \uC778\uC790\uB97C epoll_wait()\uC758 timeout\uC73C\uB85C \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep"
  }
};

// workbook/steps/step2-codes/closed.ts
var closedCodes = {
  "E2-NOT-CLOSED": {
    did: {
      en: "A client got its answer and ended its direction.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2F5\uC744 \uBC1B\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Its entry is removed and its descriptor closed.",
      ko: "\uD56D\uBAA9\uC744 \uC9C0\uC6B0\uACE0 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The entry of descriptor {fd} is gone, and the descriptor is still open.",
      ko: "\uD56D\uBAA9\uC740 \uC9C0\uC6E0\uC9C0\uB9CC \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC544\uC9C1 \uC5F4\uB824 \uC788\uC2B5\uB2C8\uB2E4: {fd}."
    },
    usually: {
      en: "Without close() the peer never sees the end, the number is never free again, and epoll goes on reporting it.",
      ko: "close()\uAC00 \uC5C6\uC73C\uBA74 \uC0C1\uB300\uB294 \uB05D\uC744 \uBCF4\uC9C0 \uBABB\uD558\uACE0, \uBC88\uD638\uB294 \uB2E4\uC2DC \uC4F0\uC774\uC9C0 \uBABB\uD558\uBA70, epoll\uC740 \uACC4\uC18D \uBCF4\uACE0\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In dropConnection, close the descriptor after the entry is removed.",
      ko: "dropConnection\uC5D0\uC11C, \uD56D\uBAA9\uC744 \uC9C0\uC6B4 \uB2E4\uC74C \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)"],
    anchor: "rule-drop"
  },
  "E2-READ-ERROR": {
    did: { en: "A client broke its connection off with RST.", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 RST\uB85C \uC5F0\uACB0\uC744 \uB04A\uC5C8\uC2B5\uB2C8\uB2E4." },
    expected: {
      en: "The first read that fails with another error than -EAGAIN drops the connection.",
      ko: "read\uAC00 -EAGAIN\uC774 \uC544\uB2CC \uC624\uB958\uB97C \uBC18\uD658\uD558\uBA74 \uACE7\uBC14\uB85C \uC5F0\uACB0\uC744 \uC815\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "read returned -{errno} on descriptor {fd}, and the same descriptor was read once more.",
      ko: "\uC624\uB958\uB97C \uBC18\uD658\uD55C \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uD55C \uBC88 \uB354 \uC77D\uC5C8\uC2B5\uB2C8\uB2E4. \uC624\uB958: -{errno}, \uB514\uC2A4\uD06C\uB9BD\uD130: {fd}."
    },
    usually: {
      en: "Every negative result was taken for -EAGAIN. The kernel tells an error once; the next read says 0, and that this one was ended by RST is lost.",
      ko: "\uBAA8\uB4E0 \uC74C\uC218\uB97C -EAGAIN\uC73C\uB85C \uBC1B\uC544\uB4E4\uC778 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uCEE4\uB110\uC740 \uC624\uB958\uB97C \uD55C \uBC88\uB9CC \uC54C\uB9BD\uB2C8\uB2E4. \uB2E4\uC74C read\uB294 0\uC744 \uBC18\uD658\uD574\uC11C, RST\uB85C \uB04A\uACBC\uB2E4\uB294 \uC0AC\uC2E4\uC774 \uC0AC\uB77C\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, drop the connection when read() returns an error other than -EAGAIN.",
      ko: "readable\uC5D0\uC11C, read()\uAC00 -EAGAIN\uC774 \uC544\uB2CC \uC624\uB958\uB97C \uBC18\uD658\uD558\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-end"
  },
  "E2-AFTER-CLOSE": {
    did: {
      en: "Connections were answered and ended, and every call on their descriptors was looked at.",
      ko: "\uC5F0\uACB0\uC5D0 \uB2F5\uD558\uACE0 \uB05D\uB0B4\uAC8C \uD558\uBA74\uC11C, \uADF8 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5D0 \uB300\uD55C \uD638\uCD9C\uC744 \uBAA8\uB450 \uC0B4\uD3B4\uBCF4\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "After close() no call uses the number.",
      ko: "close() \uB2E4\uC74C\uC5D0\uB294 \uC5B4\uB5A4 \uD638\uCD9C\uB3C4 \uADF8 \uBC88\uD638\uB97C \uC4F0\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "{call}() was called on descriptor {fd} after it was closed: -EBADF.",
      ko: "\uC774\uBBF8 \uB2EB\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130 {fd}\uBC88\uC73C\uB85C {call}() \uD638\uCD9C\uC744 \uD574\uC11C -EBADF\uAC00 \uB098\uC654\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "The function went on after dropConnection(). The number belongs to nobody then, and with the next accept4() to somebody else.",
      ko: "dropConnection() \uB2E4\uC74C\uC5D0\uB3C4 \uD568\uC218\uAC00 \uACC4\uC18D\uB41C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8 \uBC88\uD638\uB294 \uC774\uC81C \uC8FC\uC778\uC774 \uC5C6\uACE0, \uB2E4\uC74C accept4()\uAC00 \uB2E4\uB978 \uC5F0\uACB0\uC5D0 \uC904 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, return after dropConnection(), or look the connection up again before the next step.",
      ko: "{task}\uC5D0\uC11C, dropConnection() \uB2E4\uC74C\uC5D0\uB294 \uBC18\uD658\uD558\uAC70\uB098, \uB2E4\uC74C \uB2E8\uACC4\uB85C \uAC00\uAE30 \uC804\uC5D0 \uC5F0\uACB0\uC744 \uB2E4\uC2DC \uCC3E\uC544\uBCF4\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)", "epoll(7)"],
    anchor: "rule-drop"
  },
  "E2-CTL-FAILS": {
    did: {
      en: "The loop ran, and epoll_ctl() refused what it was asked for.",
      ko: "\uB8E8\uD504\uB97C \uB3CC\uB838\uACE0, epoll_ctl()\uC774 \uC694\uCCAD\uC744 \uAC70\uC808\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "ADD for what is not in the set yet, MOD for what is there, each with an open descriptor.",
      ko: "\uC544\uC9C1 \uC5C6\uB294 \uAC83\uC740 ADD, \uC774\uBBF8 \uC788\uB294 \uAC83\uC740 MOD\uB85C, \uC5F4\uB824 \uC788\uB294 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB118\uACA8\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "{where}: {op} of descriptor {fd} failed with -{errno}.",
      ko: "{where}: {op} \uC694\uCCAD\uC774 \uAC70\uC808\uB418\uC5C8\uC2B5\uB2C8\uB2E4. \uB514\uC2A4\uD06C\uB9BD\uD130: {fd}, \uACB0\uACFC: -{errno}."
    },
    usually: { en: "-{errno} from epoll_ctl() means: {reason}.", ko: "epoll_ctl()\uC758 -{errno}: {reason}." },
    next: {
      en: "In {task}, compare the second and third argument of epoll_ctl() with what is in the set at that moment.",
      ko: "{task}\uC5D0\uC11C, epoll_ctl()\uC758 \uB458\uC9F8\uC640 \uC14B\uC9F8 \uC778\uC790\uB97C \uADF8\uB54C \uAD00\uC2EC \uC9D1\uD569\uC5D0 \uC788\uB294 \uAC83\uACFC \uACAC\uC8FC\uC5B4 \uBCF4\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set"
  },
  "E2-NOTHING-LEFT": {
    did: {
      en: "A short message came, for which the kernel had room.",
      ko: "\uCEE4\uB110\uC5D0 \uC790\uB9AC\uAC00 \uB109\uB109\uD560 \uB54C \uC9E7\uC740 \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "write() is asked for the whole answer and takes it; there is nothing to keep.",
      ko: "\uB2F5 \uC804\uCCB4\uB97C write()\uC5D0 \uB118\uAE30\uBA74 \uBAA8\uB450 \uBC1B\uC73C\uBBC0\uB85C, \uAC04\uC9C1\uD560 \uAC83\uC774 \uC5C6\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "keepUnsent() was called although write() took everything it was asked for: {taken} of {asked} bytes.",
      ko: "write()\uAC00 \uC694\uCCAD\uBC1B\uC740 \uAC83\uC744 \uBAA8\uB450 \uBC1B\uC558\uB294\uB370 keepUnsent()\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4. \uBC1B\uC740 \uBC14\uC774\uD2B8: {taken}, \uC694\uCCAD\uD55C \uBC14\uC774\uD2B8: {asked}."
    },
    usually: {
      en: "write() was asked for the length of what was read, or its result was compared with that length. The answer may be longer or shorter.",
      ko: "\uC77D\uC740 \uAE38\uC774\uB9CC\uD07C write()\uD588\uAC70\uB098, \uACB0\uACFC\uB97C \uADF8 \uAE38\uC774\uC640 \uBE44\uAD50\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB2F5\uC740 \uB354 \uAE38 \uC218\uB3C4 \uC9E7\uC744 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, write answer.length bytes, and call keepUnsent() only when write() took fewer.",
      ko: "readable\uC5D0\uC11C, answer.length\uB9CC\uD07C write\uD558\uACE0, \uADF8\uBCF4\uB2E4 \uC801\uAC8C \uBC1B\uC558\uC744 \uB54C\uB9CC keepUnsent()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-one-read"
  },
  "E2-NOTHING-UNSENT": {
    did: {
      en: "Short messages came and a client ended, with nothing unsent.",
      ko: "\uC9E7\uC740 \uBA54\uC2DC\uC9C0\uAC00 \uC624\uACE0 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4. \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC740 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Nothing of part 2.3 is called.", ko: "2.3\uC758 \uD568\uC218\uB294 \uBD80\uB97C \uC77C\uC774 \uC5C6\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "{call}() was called with nothing unsent.", ko: "\uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC774 \uC5C6\uB294\uB370 {call}() \uD638\uCD9C\uC774 \uC788\uC5C8\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "A way out is missing: after the end of file with nothing unsent the connection is dropped, and that is all; writable() is for EPOLLOUT alone.",
      ko: "\uBE60\uC838\uB098\uAC00\uB294 \uAE38\uC774 \uC5C6\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD30C\uC77C \uB05D(EOF)\uC774\uACE0 \uBCF4\uB0BC \uAC83\uC774 \uC5C6\uC73C\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uACE0 \uB05D\uC785\uB2C8\uB2E4. writable()\uC740 EPOLLOUT\uC77C \uB54C\uB9CC \uBD80\uB985\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, return after dropConnection(), and call what part 2.3 has only while bytes are unsent.",
      ko: "{task}\uC5D0\uC11C, dropConnection() \uB2E4\uC74C\uC5D0 \uBC18\uD658\uD558\uACE0, 2.3\uC758 \uD568\uC218\uB294 \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC774 \uC788\uC744 \uB54C\uB9CC \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-end"
  }
};

// workbook/steps/step2-codes/due.ts
var dueCodes = {
  "E2-DUE-UNPUMPED": {
    did: {
      en: "A client sent more than a budget at once; after one turn it was in loop.due.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC608\uC0B0\uBCF4\uB2E4 \uB9CE\uC774 \uBCF4\uB0C8\uACE0, \uD55C \uBC14\uD034 \uB4A4\uC5D0 loop.due\uC5D0 \uB4E4\uC5B4 \uC788\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The next turn goes on with it.", ko: "\uB2E4\uC74C \uBC14\uD034\uB294 \uC774\uC5B4\uC11C \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "The loop asks epoll_wait without waiting, and does nothing for the {due} in loop.due. Calls: {count}.",
      ko: "\uB8E8\uD504\uAC00 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uACE0 epoll_wait\uB9CC \uB418\uD480\uC774\uD558\uBA70 loop.due\uC758 \uC5F0\uACB0\uC740 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uB0A8\uC740 \uC5F0\uACB0: {due}, \uD638\uCD9C \uC218: {count}."
    },
    usually: {
      en: "turnEdge does not call pump() for those in loop.due, or returns before that when there is no event. No event will come for them: they are looked for in the set, not among the events.",
      ko: "turnEdge\uAC00 loop.due\uC5D0 \uC788\uB294 \uC5F0\uACB0\uC5D0 pump()\uB97C \uBD80\uB974\uC9C0 \uC54A\uAC70\uB098, \uC774\uBCA4\uD2B8\uAC00 \uC5C6\uC73C\uBA74 \uADF8 \uC804\uC5D0 \uBC18\uD658\uD558\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC774\uBCA4\uD2B8\uB294 \uC624\uC9C0 \uC54A\uC73C\uBBC0\uB85C, \uC774\uBCA4\uD2B8\uAC00 \uC544\uB2C8\uB77C loop.due\uC5D0\uC11C \uCC3E\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, call pump() for each connection in loop.due, besides those that have events, and also when epoll_wait() returned 0.",
      ko: "turnEdge\uC5D0\uC11C, \uC774\uBCA4\uD2B8\uAC00 \uC628 \uC5F0\uACB0 \uB9D0\uACE0\uB3C4 loop.due\uC5D0 \uC788\uB294 \uC5F0\uACB0\uB9C8\uB2E4 pump()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624. epoll_wait()\uAC00 0\uC744 \uBC18\uD658\uD588\uC744 \uB54C\uB3C4 \uB9C8\uCC2C\uAC00\uC9C0\uC785\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-DUE-STARVES": {
    did: {
      en: "One client always had more to say and was due; then a second one sent one byte.",
      ko: "\uD560 \uB9D0\uC774 \uB05D\uC5C6\uC774 \uC774\uC5B4\uC9C0\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 loop.due\uC5D0 \uC788\uC744 \uB54C, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 1\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "In one turn each connection that is due is pumped once.",
      ko: "\uD55C \uBC14\uD034\uC5D0 loop.due\uC758 \uC5F0\uACB0\uC740 \uD55C \uBC88\uC529\uB9CC pump\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The first one got {kib} KiB, and the turn did not end.",
      ko: "\uCCAB\uC9F8\uAC00 {kib} KiB\uB97C \uBC1B\uC744 \uB54C\uAE4C\uC9C0\uB3C4 \uD55C \uBC14\uD034\uAC00 \uB05D\uB098\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "pump() keeps its budget, and the loop over loop.due does not: it repeats pump() until it returns false, or it puts the connection back while it goes over the Set, which visits it again.",
      ko: "pump()\uB294 \uC608\uC0B0\uC744 \uC9C0\uD0A4\uB294\uB370 loop.due\uB97C \uB3C4\uB294 \uBC18\uBCF5\uBB38\uC774 \uC9C0\uD0A4\uC9C0 \uC54A\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. false\uAC00 \uB098\uC62C \uB54C\uAE4C\uC9C0 pump()\uB97C \uB418\uD480\uC774\uD558\uAC70\uB098, \uB3C4\uB294 \uC911\uC5D0 Set\uC5D0 \uB2E4\uC2DC \uB123\uC5B4 \uB610 \uB9CC\uB098\uAC8C \uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, go over a copy, [...loop.due], and call pump() once for each.",
      ko: "turnEdge\uC5D0\uC11C, \uBCF5\uC0AC\uBCF8 [...loop.due]\uB97C \uB3CC\uBA74\uC11C \uD558\uB098\uB9C8\uB2E4 pump()\uB97C \uD55C \uBC88\uB9CC \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-DUE-STAYS": {
    did: {
      en: "Clients were connected, and there was nothing to do for them now.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uB418\uC5B4 \uC788\uACE0, \uC9C0\uAE08\uC740 \uD560 \uC77C\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Who is pumped and gets false leaves loop.due, and the loop sleeps.",
      ko: "pump()\uAC00 false\uB97C \uBC18\uD658\uD55C \uC5F0\uACB0\uC740 loop.due\uC5D0\uC11C \uBE60\uC9C0\uACE0, \uB8E8\uD504\uB294 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "pump() returns false, and the connection stays in loop.due. Calls: {count}.",
      ko: "pump()\uB294 false\uB97C \uBC18\uD658\uD558\uB294\uB370 \uC5F0\uACB0\uC774 loop.due\uC5D0 \uB0A8\uC544 \uC788\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}."
    },
    usually: {
      en: "The result of pump() was not looked at for those that were due already, or the connection was put in before pump() had said anything.",
      ko: "\uC774\uBBF8 loop.due\uC5D0 \uC788\uB358 \uC5F0\uACB0\uC5D0 \uB300\uD574 pump()\uC758 \uACB0\uACFC\uB97C \uBCF4\uC9C0 \uC54A\uC558\uAC70\uB098, pump()\uC758 \uB2F5\uC744 \uB4E3\uAE30 \uC804\uC5D0 \uB123\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due when pump() returns false.",
      ko: "turnEdge\uC5D0\uC11C, pump()\uAC00 false\uB97C \uBC18\uD658\uD558\uBA74 \uADF8 \uC5F0\uACB0\uC744 loop.due\uC5D0\uC11C \uBE7C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-DUE-FORGETS": {
    did: {
      en: "Two clients sent nearly three budgets at once; after one turn they were in loop.due, and another turn ran.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uB458\uC774 \uC608\uC0B0 \uC138 \uBC88\uCE58\uC5D0 \uAC00\uAE5D\uAC8C \uD55C\uAEBC\uBC88\uC5D0 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uD55C \uBC14\uD034 \uB4A4\uC5D0 loop.due\uC5D0 \uB4E4\uC5B4 \uC788\uC5C8\uACE0, \uD55C \uBC14\uD034\uB97C \uB354 \uB3CC\uB838\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Whoever spends a budget again is due again.",
      ko: "\uC608\uC0B0\uC744 \uB610 \uB2E4 \uC4F4 \uC5F0\uACB0\uC740 \uB2E4\uC2DC loop.due\uC5D0 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "No call said -EAGAIN, and loop.due has lost them. Before: {due}, after: {left}.",
      ko: "-EAGAIN\uC774 \uB098\uC628 \uD638\uCD9C\uC740 \uC5C6\uB294\uB370 loop.due\uC5D0\uC11C \uBE60\uC84C\uC2B5\uB2C8\uB2E4. \uC804: {due}, \uD6C4: {left}."
    },
    usually: {
      en: "They were pumped once and taken out, whatever pump() returned. More than two budgets are then left behind, and no edge will come for them.",
      ko: "pump()\uAC00 \uBB34\uC5C7\uC744 \uBC18\uD658\uD588\uB4E0 \uD55C \uBC88\uB9CC pump\uD558\uACE0 \uBE80 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC608\uC0B0\uC758 \uB450 \uBC30\uAC00 \uB118\uB294 \uB098\uBA38\uC9C0\uB294 \uADF8\uB300\uB85C \uB0A8\uACE0, \uC0C8 \uC5D0\uC9C0\uB294 \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due only when pump() returns false.",
      ko: "turnEdge\uC5D0\uC11C, pump()\uAC00 false\uB97C \uBC18\uD658\uD55C \uC5F0\uACB0\uB9CC loop.due\uC5D0\uC11C \uBE7C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-DUE-PUT-OFF": {
    did: {
      en: "Connections were in loop.due, and another client sent one byte before the next turn.",
      ko: "loop.due\uC5D0 \uC5F0\uACB0\uC774 \uB4E4\uC5B4 \uC788\uC744 \uB54C, \uB2E4\uC74C \uBC14\uD034 \uC804\uC5D0 \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 1\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The turn goes on with those that are due, and handles the event.",
      ko: "\uADF8 \uBC14\uD034\uC5D0 loop.due\uC758 \uC5F0\uACB0\uB3C4 \uC774\uC5B4\uC11C \uCC98\uB9AC\uD558\uACE0 \uC774\uBCA4\uD2B8\uB3C4 \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Nothing was done for those in loop.due: {due}.",
      ko: "loop.due\uC758 \uC5F0\uACB0\uC5D0\uB294 \uC544\uBB34 \uC77C\uB3C4 \uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB0A8\uC740 \uC5F0\uACB0: {due}."
    },
    usually: {
      en: "Those that are due were pumped only when epoll_wait had no event. While others talk, their turn never comes.",
      ko: "epoll_wait\uC5D0 \uC774\uBCA4\uD2B8\uAC00 \uC5C6\uC744 \uB54C\uB9CC loop.due\uB97C \uCC98\uB9AC\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uACC4\uC18D \uBCF4\uB0B4\uB294 \uB3D9\uC548\uC5D0\uB294 \uCC28\uB840\uAC00 \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, call pump() for each connection in loop.due in every turn, however many events there are.",
      ko: "turnEdge\uC5D0\uC11C, \uC774\uBCA4\uD2B8 \uC218\uC640 \uC0C1\uAD00\uC5C6\uC774 \uBC14\uD034\uB9C8\uB2E4 loop.due\uC758 \uC5F0\uACB0\uC5D0 pump()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-DUE-FIRST": {
    did: {
      en: "One client always had more to say and was due; then a second one sent one byte, and many turns ran.",
      ko: "\uD560 \uB9D0\uC774 \uB05D\uC5C6\uC774 \uC774\uC5B4\uC9C0\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 loop.due\uC5D0 \uC788\uC744 \uB54C \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 1\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uACE0, \uC5EC\uB7EC \uBC14\uD034\uB97C \uB3CC\uB838\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The event of the second one is handled in the turn that reports it.",
      ko: "\uB458\uC9F8\uC758 \uC774\uBCA4\uD2B8\uB294 \uBCF4\uACE0\uB41C \uBC14\uD034\uC5D0 \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The first one got {kib} KiB in many turns, and the second one was not answered.",
      ko: "\uC5EC\uB7EC \uBC14\uD034 \uB3D9\uC548 \uCCAB\uC9F8\uAC00 {kib} KiB\uB97C \uBC1B\uC558\uACE0, \uB458\uC9F8\uB294 \uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "The turn ended after those that were due, and its events were thrown away. Edge-triggered, they are not reported again.",
      ko: "loop.due\uB9CC \uCC98\uB9AC\uD558\uACE0 \uBC14\uD034\uB97C \uB05D\uB0B4\uBA70 \uC774\uBCA4\uD2B8\uB97C \uBC84\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC5D0\uC9C0 \uD2B8\uB9AC\uAC70\uC5D0\uC11C\uB294 \uB2E4\uC2DC \uBCF4\uACE0\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, handle all events of the turn, also while somebody is still due.",
      ko: "turnEdge\uC5D0\uC11C, loop.due\uC5D0 \uC5F0\uACB0\uC774 \uB0A8\uC544 \uC788\uC5B4\uB3C4 \uADF8 \uBC14\uD034\uC758 \uC774\uBCA4\uD2B8\uB97C \uBAA8\uB450 \uCC98\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-DUE-WAITS": {
    did: {
      en: "A client sent more than a budget at once; after one turn it was in loop.due.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC608\uC0B0\uBCF4\uB2E4 \uB9CE\uC774 \uBCF4\uB0C8\uACE0, \uD55C \uBC14\uD034 \uB4A4\uC5D0 loop.due\uC5D0 \uB4E4\uC5B4 \uC788\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The next turn goes on with it without waiting.",
      ko: "\uB2E4\uC74C \uBC14\uD034\uB294 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uACE0 \uC774\uC5B4\uC11C \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The program sleeps in epoll_wait with {due} in loop.due.",
      ko: "loop.due\uC5D0 \uB0A8\uC740 \uC5F0\uACB0\uC774 \uC788\uB294\uB370 epoll_wait\uC5D0\uC11C \uC7A0\uB4E4\uC5C8\uC2B5\uB2C8\uB2E4. \uB0A8\uC740 \uC218: {due}."
    },
    usually: {
      en: "No edge will come for what is there already, so nobody will wake the loop.",
      ko: "\uC774\uBBF8 \uC640 \uC788\uB294 \uAC83\uC5D0\uB294 \uC5D0\uC9C0\uAC00 \uB2E4\uC2DC \uC624\uC9C0 \uC54A\uC73C\uBBC0\uB85C \uC544\uBB34\uB3C4 \uB8E8\uD504\uB97C \uAE68\uC6B0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, call epoll_wait() with timeout 0 while loop.due is not empty, and pump() everybody in it.",
      ko: "turnEdge\uC5D0\uC11C, loop.due\uAC00 \uBE44\uC5B4 \uC788\uC9C0 \uC54A\uC73C\uBA74 timeout 0\uC73C\uB85C epoll_wait()\uB97C \uBD80\uB974\uACE0, \uADF8 \uC548\uC758 \uC5F0\uACB0\uC744 \uBAA8\uB450 pump()\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-budget"
  },
  "E2-STARVES": {
    did: {
      en: "One client always had more to say; a second one sent one byte.",
      ko: "\uD55C \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uB05D\uC5C6\uC774 \uBCF4\uB0C8\uACE0, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 1\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The second one is served after a budget of the first.",
      ko: "\uCCAB\uC9F8\uAC00 \uC608\uC0B0\uB9CC\uD07C \uC4F0\uACE0 \uB098\uBA74 \uB458\uC9F8\uC758 \uCC28\uB840\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The first one got {kib} KiB, and the second one was still waiting.",
      ko: "\uCCAB\uC9F8\uAC00 {kib} KiB\uB97C \uBC1B\uC744 \uB54C\uAE4C\uC9C0 \uB458\uC9F8\uB294 \uAE30\uB2E4\uB9AC\uACE0 \uC788\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "Reading until -EAGAIN has no end where the peer is fast enough. The turn must be short for all.",
      ko: "\uC0C1\uB300\uAC00 \uCDA9\uBD84\uD788 \uBE60\uB974\uBA74 -EAGAIN\uAE4C\uC9C0 \uC77D\uB294 \uC77C\uC5D0\uB294 \uB05D\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uADF8\uB3D9\uC548 \uBAA8\uB450\uAC00 \uAE30\uB2E4\uB9AC\uBBC0\uB85C \uD55C \uBC14\uD034\uB294 \uC9E7\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, stop after BUDGET_BYTES and return true; turnEdge comes back to it in the next turn.",
      ko: "pump\uC5D0\uC11C, BUDGET_BYTES\uB97C \uC77D\uC73C\uBA74 \uBA48\uCD94\uACE0 true\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uB2E4\uC74C \uBC14\uD034\uC5D0 turnEdge\uAC00 \uB2E4\uC2DC \uBD80\uB985\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-ET-FULL-SPINS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uACE0 \uC544\uBB34\uAC83\uB3C4 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The loop sleeps until there is room.",
      ko: "\uC790\uB9AC\uAC00 \uB0A0 \uB54C\uAE4C\uC9C0 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It never slept. Calls: {count}.",
      ko: "\uC7A0\uB4E4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}."
    },
    usually: {
      en: "The connection stays due although write() said -EAGAIN, or its interest is level-triggered.",
      ko: "write()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD588\uB294\uB370\uB3C4 \uC5F0\uACB0\uC774 loop.due\uC5D0 \uB0A8\uC544 \uC788\uAC70\uB098, \uAD00\uC2EC\uC774 \uB808\uBCA8 \uD2B8\uB9AC\uAC70\uC778 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, return false when write() returns -EAGAIN: EPOLLOUT is the edge that comes.",
      ko: "pump\uC5D0\uC11C, write()\uAC00 -EAGAIN\uC774\uBA74 false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uC790\uB9AC\uAC00 \uB098\uBA74 EPOLLOUT \uC5D0\uC9C0\uAC00 \uC635\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-drain"
  },
  "E2-ET-SPIN": {
    did: {
      en: "Clients were connected, and there was nothing to do for them.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uB418\uC5B4 \uC788\uACE0 \uD560 \uC77C\uC740 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Nobody is due, and the loop sleeps.", ko: "\uD560 \uC77C\uC774 \uB0A8\uC740 \uC5F0\uACB0\uC774 \uC5C6\uC73C\uB2C8 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It never slept. Calls: {count}.", ko: "\uC7A0\uB4E4\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}." },
    usually: {
      en: "A connection stays due although it said -EAGAIN, or epoll_wait is always called with timeout 0.",
      ko: "-EAGAIN\uC774 \uB098\uC654\uB294\uB370\uB3C4 \uC5F0\uACB0\uC774 loop.due\uC5D0 \uB0A8\uC544 \uC788\uAC70\uB098, epoll_wait\uB97C \uC5B8\uC81C\uB098 timeout 0\uC73C\uB85C \uBD80\uB974\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due when pump() returns false; wait with timeoutMs when nobody is due.",
      ko: "turnEdge\uC5D0\uC11C, pump()\uAC00 false\uB97C \uBC18\uD658\uD558\uBA74 loop.due\uC5D0\uC11C \uBE7C\uACE0, \uC544\uBB34\uB3C4 \uC5C6\uC73C\uBA74 timeoutMs\uB85C \uAE30\uB2E4\uB9AC\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-budget"
  },
  "E2-ET-STALE": {
    did: {
      en: "Two connections were due, or had an event in the same turn, and handling the first one ended the second.",
      ko: "\uB450 \uC5F0\uACB0\uC774 loop.due\uC5D0 \uC788\uAC70\uB098 \uAC19\uC740 \uBC14\uD034\uC5D0 \uC774\uBCA4\uD2B8\uAC00 \uC654\uACE0, \uCCAB\uC9F8\uB97C \uCC98\uB9AC\uD558\uB294 \uB3C4\uC911\uC5D0 \uB458\uC9F8\uB97C \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The second one is not touched any more.",
      ko: "\uB458\uC9F8\uB294 \uB354 \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It was pumped all the same: {what}.",
      ko: "\uADF8\uB300\uB85C pump\uD588\uC2B5\uB2C8\uB2E4: {what}."
    },
    usually: {
      en: "loop.due and the events were collected before. By now an entry may be gone, or belong to somebody else.",
      ko: "loop.due\uC640 \uC774\uBCA4\uD2B8\uB294 \uBAA8\uB450 \uADF8 \uC804\uC5D0 \uBAA8\uC778 \uAC83\uC785\uB2C8\uB2E4. \uADF8 \uC0AC\uC774\uC5D0 \uD56D\uBAA9\uC774 \uC5C6\uC5B4\uC84C\uAC70\uB098 \uB2E4\uB978 \uC5F0\uACB0\uC758 \uAC83\uC774 \uB418\uC5C8\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, look at loop.connections right before each pump(): skip an event without an entry, and whoever is due and is not the entry of his number any more.",
      ko: "turnEdge\uC5D0\uC11C, pump()\uB9C8\uB2E4 \uBC14\uB85C \uC804\uC5D0 loop.connections\uB97C \uD655\uC778\uD558\uC2ED\uC2DC\uC624. \uD56D\uBAA9\uC774 \uC5C6\uB294 \uC774\uBCA4\uD2B8\uB294 \uAC74\uB108\uB6F0\uACE0, loop.due\uC758 \uC5F0\uACB0\uC740 loop.connections[conn.fd]\uAC00 \uC5EC\uC804\uD788 \uADF8 \uC5F0\uACB0\uC77C \uB54C\uB9CC pump\uD569\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-stale"
  }
};

// workbook/steps/step2-codes/edge.ts
var edgeCodes = {
  "E2-NOT-EDGE": {
    did: {
      en: "Connections were accepted, and what epoll_ctl() asked for them was looked at.",
      ko: "\uC5F0\uACB0\uC744 \uBC1B\uAC8C \uD558\uACE0 epoll_ctl()\uC774 \uBB34\uC5C7\uC744 \uC694\uCCAD\uD588\uB294\uC9C0 \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "EPOLLET is in the mask.",
      ko: "\uB9C8\uC2A4\uD06C\uC5D0 EPOLLET\uC774 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The mask was {mask}.",
      ko: "\uB9C8\uC2A4\uD06C: {mask}."
    },
    usually: {
      en: "Without EPOLLET an entry is level-triggered: EPOLLOUT is then reported for as long as there is room, which is nearly always.",
      ko: "EPOLLET\uC774 \uC5C6\uC73C\uBA74 \uB808\uBCA8 \uD2B8\uB9AC\uAC70\uC785\uB2C8\uB2E4. \uADF8\uB7EC\uBA74 EPOLLOUT\uC740 \uC790\uB9AC\uAC00 \uC788\uB294 \uD55C, \uC989 \uAC70\uC758 \uC5B8\uC81C\uB098 \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In addEdge, add the connection with EPOLLIN | EPOLLOUT | EPOLLET.",
      ko: "addEdge\uC5D0\uC11C, EPOLLIN | EPOLLOUT | EPOLLET\uC73C\uB85C \uC5F0\uACB0\uC744 \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-edge"
  },
  "E2-ET-ACCEPT": {
    did: {
      en: "Clients connected before the first turn: {waiting}. Then one turn ran.",
      ko: "\uCCAB \uBC14\uD034 \uC804\uC5D0 \uD074\uB77C\uC774\uC5B8\uD2B8\uB97C \uC5F0\uACB0\uD574 \uB450\uACE0 \uD55C \uBC88 \uB3CC\uB838\uC2B5\uB2C8\uB2E4. \uC5F0\uACB0\uD55C \uC218: {waiting}."
    },
    expected: { en: "All of them are in the table.", ko: "\uBAA8\uB450 \uD45C\uC5D0 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "In the table: {taken}.", ko: "\uD45C\uC5D0 \uC788\uB294 \uC218: {taken}." },
    usually: {
      en: "The listening socket was reported once, for all of them. The others are reported again only when one more comes.",
      ko: "\uC5EC\uB7EC \uC5F0\uACB0\uC774 \uC654\uC5B4\uB3C4 \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC758 \uC774\uBCA4\uD2B8\uB294 \uD55C \uBC88\uB9CC \uC635\uB2C8\uB2E4. \uC5F0\uACB0\uC774 \uD558\uB098 \uB354 \uC640\uC57C \uB2E4\uC74C \uC774\uBCA4\uD2B8\uAC00 \uC635\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, call acceptAll() with addEdge() for the listening socket.",
      ko: "turnEdge\uC5D0\uC11C, \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC774\uBA74 acceptAll()\uC744 \uBD80\uB974\uACE0 \uC5F0\uACB0\uB9C8\uB2E4 addEdge()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-drain"
  },
  "E2-ET-READ": {
    did: {
      en: "A client sent {sent} bytes at once and waits for the answer.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uD55C\uAEBC\uBC88\uC5D0 \uBCF4\uB0B4\uACE0 \uB2F5\uC744 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    expected: {
      en: "All that is there is read, until -EAGAIN.",
      ko: "-EAGAIN\uC774 \uB098\uC62C \uB54C\uAE4C\uC9C0 \uC640 \uC788\uB294 \uAC83\uC744 \uBAA8\uB450 \uC77D\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Read: {read} bytes. The rest lies in the receive buffer, and the program sleeps.",
      ko: "\uC77D\uC740 \uAC83: {read}\uBC14\uC774\uD2B8. \uB098\uBA38\uC9C0\uB294 \uC218\uC2E0 \uBC84\uD37C\uC5D0 \uC788\uACE0 \uD504\uB85C\uADF8\uB7A8\uC740 \uC7A0\uB4E4\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "An edge is reported once. Bytes that were there already bring no other, so whoever stops early must come back by himself.",
      ko: "\uC5D0\uC9C0\uB294 \uD55C \uBC88\uB9CC \uC635\uB2C8\uB2E4. \uC774\uBBF8 \uC640 \uC788\uB358 \uBC14\uC774\uD2B8\uB294 \uC0C8 \uC5D0\uC9C0\uB97C \uB9CC\uB4E4\uC9C0 \uC54A\uC73C\uBBC0\uB85C, \uC77C\uCC0D \uBA48\uCDC4\uB2E4\uBA74 \uC2A4\uC2A4\uB85C \uB2E4\uC2DC \uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, go on until read() returns -EAGAIN, or return true; then turnEdge keeps it in loop.due and does not wait.",
      ko: "pump\uC5D0\uC11C, read()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD560 \uB54C\uAE4C\uC9C0 \uACC4\uC18D\uD558\uAC70\uB098 true\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uADF8\uB7EC\uBA74 turnEdge\uAC00 loop.due\uC5D0 \uB450\uACE0 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-drain"
  },
  "E2-ET-UNANSWERED": {
    did: {
      en: "A client sent nearly three budgets at once and waits for the answer.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC608\uC0B0 \uC138 \uBC88\uCE58\uC5D0 \uAC00\uAE5D\uAC8C \uD55C\uAEBC\uBC88\uC5D0 \uBCF4\uB0B4\uACE0 \uB2F5\uC744 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    expected: {
      en: "All that was read is answered.",
      ko: "\uC77D\uC740 \uAC83\uC5D0\uB294 \uBAA8\uB450 \uB2F5\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Read: {read} bytes, answered: {written}. The program sleeps, and the rest is lost.",
      ko: "\uC77D\uC740 \uAC83: {read}\uBC14\uC774\uD2B8, \uB2F5\uD55C \uAC83: {written}\uBC14\uC774\uD2B8. \uB098\uBA38\uC9C0\uB294 \uC0AC\uB77C\uC84C\uACE0 \uD504\uB85C\uADF8\uB7A8\uC740 \uC7A0\uB4E4\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "pump() returned when the budget was spent, between read() and handle(), or before unsent bytes were written.",
      ko: "\uC608\uC0B0\uC744 \uB2E4 \uC37C\uC744 \uB54C read()\uC640 handle() \uC0AC\uC774\uC5D0\uC11C, \uB610\uB294 \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC744 \uC4F0\uAE30 \uC804\uC5D0 \uBC18\uD658\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, look at the budget right before read(), when everything that was read has been answered.",
      ko: "pump\uC5D0\uC11C, \uC608\uC0B0\uC740 read() \uBC14\uB85C \uC804\uC5D0 \uD655\uC778\uD558\uC2ED\uC2DC\uC624. \uADF8\uB54C\uB294 \uC77D\uC740 \uAC83\uC5D0 \uBAA8\uB450 \uB2F5\uD55C \uB4A4\uC785\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-ET-DROPS": {
    did: {
      en: "A client sent {sent} bytes at once, kept its direction open, and waits for the answer.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uD55C\uAEBC\uBC88\uC5D0 \uBCF4\uB0B4\uACE0, \uC790\uAE30 \uBC29\uD5A5\uC744 \uC5F4\uC5B4 \uB454 \uCC44 \uB2F5\uC744 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    expected: {
      en: "Its connection stays until it ends or breaks off.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB05D\uB0B4\uAC70\uB098 \uB04A\uC744 \uB54C\uAE4C\uC9C0 \uC5F0\uACB0\uC774 \uB0A8\uC544 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The server closed the connection after {read} bytes.",
      ko: "\uC11C\uBC84\uAC00 {read}\uBC14\uC774\uD2B8\uB97C \uC77D\uC740 \uB4A4 \uC5F0\uACB0\uC744 \uB2EB\uC558\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "A spent budget was taken for an end. The client has more to say: it is due, and not gone.",
      ko: "\uC608\uC0B0\uC744 \uB2E4 \uC4F4 \uAC83\uC744 \uB05D\uC73C\uB85C \uC5EC\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uD560 \uB9D0\uC774 \uB0A8\uC558\uC2B5\uB2C8\uB2E4. \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uB294 \uAC83\uC774 \uC544\uB2C8\uB77C loop.due\uC5D0 \uB458 \uB54C\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, return true when the budget is spent, without dropConnection().",
      ko: "pump\uC5D0\uC11C, \uC608\uC0B0\uC744 \uB2E4 \uC4F0\uBA74 dropConnection()\uC744 \uBD80\uB974\uC9C0 \uB9D0\uACE0 true\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-budget"
  },
  "E2-ET-WRITE": {
    did: {
      en: "A client sent much, read late, and waits for the rest.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB9CE\uC774 \uBCF4\uB0B4\uACE0 \uB2A6\uAC8C \uC77D\uC73C\uBA74\uC11C \uB098\uBA38\uC9C0\uB97C \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    expected: {
      en: "Unsent bytes are written until they are gone or -EAGAIN.",
      ko: "\uB0A8\uC740 \uBC14\uC774\uD2B8\uB294 \uC5C6\uC5B4\uC9C0\uAC70\uB098 -EAGAIN\uC774 \uB098\uC62C \uB54C\uAE4C\uC9C0 \uC368\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "{left} bytes are unsent, and the program sleeps.",
      ko: "{left}\uBC14\uC774\uD2B8\uAC00 \uB0A8\uC544 \uC788\uB294\uB370 \uD504\uB85C\uADF8\uB7A8\uC740 \uC7A0\uB4E4\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "EPOLLOUT comes when a full buffer gets room, and only if it was asked for. Who stops before it was full is not told.",
      ko: "EPOLLOUT\uC740 \uC694\uCCAD\uD574 \uB450\uC5C8\uC744 \uB54C, \uAC00\uB4DD \uCC2C \uBC84\uD37C\uC5D0 \uC790\uB9AC\uAC00 \uB098\uBA74 \uC635\uB2C8\uB2E4. \uAC00\uB4DD \uCC28\uAE30 \uC804\uC5D0 \uBA48\uCD94\uBA74 \uC54C\uB9BC\uC774 \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, repeat write() while bytes are unsent, until -EAGAIN; addEdge asks for EPOLLOUT.",
      ko: "pump\uC5D0\uC11C, \uB0A8\uC740 \uBC14\uC774\uD2B8\uAC00 \uC788\uB294 \uB3D9\uC548 -EAGAIN\uAE4C\uC9C0 write()\uB97C \uB418\uD480\uC774\uD558\uC2ED\uC2DC\uC624. EPOLLOUT\uC740 addEdge\uAC00 \uC694\uCCAD\uD569\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-drain"
  },
  "E2-ET-ORDER": {
    did: {
      en: "A client sent a long row of bytes and compared what came back.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAE34 \uBC14\uC774\uD2B8\uC5F4\uC744 \uBCF4\uB0B4\uACE0 \uB3CC\uC544\uC628 \uAC83\uACFC \uACAC\uC8FC\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The same bytes in the same order.", ko: "\uAC19\uC740 \uBC14\uC774\uD2B8\uAC00 \uAC19\uC740 \uC21C\uC11C\uB85C \uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "They differ from byte {at} on.", ko: "{at}\uBC88\uC9F8 \uBC14\uC774\uD2B8\uBD80\uD130 \uB2E4\uB985\uB2C8\uB2E4." },
    usually: {
      en: "unsent was a view of the loop's buffer and outlived the turn. The next read() wrote over it.",
      ko: "unsent\uAC00 \uB8E8\uD504\uC758 \uACF5\uC6A9 \uBC84\uD37C\uB97C \uAC00\uB9AC\uD0A8 \uCC44 \uD55C \uBC14\uD034\uB97C \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB2E4\uC74C read()\uAC00 \uB36E\uC5B4\uC37C\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, give unsent memory of its own, slice(), before you return with bytes in it.",
      ko: "pump\uC5D0\uC11C, \uB0A8\uC740 \uBC14\uC774\uD2B8\uB97C \uB454 \uCC44 \uBC18\uD658\uD558\uAE30 \uC804\uC5D0 slice()\uB85C \uB530\uB85C \uBCF5\uC0AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-unsent"
  },
  "E2-ET-EOF": {
    did: {
      en: "A client sent its last words and ended its direction at once, before the loop looked.",
      ko: "\uB8E8\uD504\uAC00 \uBCF4\uAE30 \uC804\uC5D0 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB9C8\uC9C0\uB9C9 \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0B4\uACE0 \uACE7\uBC14\uB85C \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It gets them back, and then the end of file.",
      ko: "\uADF8 \uBA54\uC2DC\uC9C0\uAC00 \uB3CC\uC544\uC624\uACE0, \uC774\uC5B4\uC11C \uD30C\uC77C \uB05D(EOF)\uC774 \uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Arrived: {arrived} bytes; end of file: {ended}.",
      ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}\uBC14\uC774\uD2B8, \uD30C\uC77C \uB05D(EOF): {ended}."
    },
    usually: {
      en: "Bytes and FIN made one edge. After a read that returned fewer bytes than the buffer has room for, the 0 behind them is still to be read.",
      ko: "\uBC14\uC774\uD2B8\uC640 FIN\uC774 \uC5D0\uC9C0 \uD558\uB098\uB85C \uC654\uC2B5\uB2C8\uB2E4. \uBC84\uD37C\uBCF4\uB2E4 \uC801\uAC8C \uC77D\uD614\uB354\uB77C\uB3C4 \uADF8 \uB4A4\uC758 0\uC744 \uC544\uC9C1 \uC77D\uC9C0 \uC54A\uC740 \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, read on after a short read, until -EAGAIN or 0.",
      ko: "pump\uC5D0\uC11C, \uC801\uAC8C \uC77D\uD614\uB354\uB77C\uB3C4 -EAGAIN\uC774\uB098 0\uC774 \uB098\uC62C \uB54C\uAE4C\uC9C0 \uACC4\uC18D \uC77D\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-drain"
  },
  "E2-ET-POLLS": {
    did: {
      en: "A client was answered and then silent, and the loop ran with timeout -1.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2F5\uC744 \uBC1B\uC740 \uB4A4 \uC870\uC6A9\uD588\uACE0, \uB8E8\uD504\uB294 timeout -1\uB85C \uB3CC\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "\uBB34\uC2A8 \uC77C\uC774 \uC0DD\uAE38 \uB54C\uAE4C\uC9C0 epoll_wait\uC5D0\uC11C \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It asked again and again with timeout {timeout}.",
      ko: "\uAC70\uB4ED \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8\uB54C\uC758 timeout: {timeout}."
    },
    usually: {
      en: "epoll_wait got a timeout of the loop's own: 0 returns at once, any other number wakes the loop for nothing.",
      ko: "epoll_wait\uC5D0 \uB8E8\uD504\uAC00 \uC815\uD55C timeout\uC744 \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. 0\uC774\uBA74 \uACE7\uBC14\uB85C \uB3CC\uC544\uC624\uACE0, \uB2E4\uB978 \uC218\uBA74 \uC4F8\uB370\uC5C6\uC774 \uAE68\uC5B4\uB0A9\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, pass timeoutMs to epoll_wait() when nobody is due.",
      ko: "turnEdge\uC5D0\uC11C, loop.due\uAC00 \uBE44\uC5C8\uC73C\uBA74 epoll_wait()\uC5D0 timeoutMs\uB97C \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep"
  },
  "E2-ET-WRITE-WAITS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uACE0 \uC544\uBB34\uAC83\uB3C4 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "At -EAGAIN the loop leaves the connection alone and sleeps.",
      ko: "-EAGAIN\uC774\uBA74 \uADF8 \uC5F0\uACB0\uC744 \uB450\uACE0 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "write() was repeated without end; nobody else is served.",
      ko: "write()\uB9CC \uB05D\uC5C6\uC774 \uB418\uD480\uC774\uD558\uBA70 \uB2E4\uB978 \uB204\uAD6C\uC5D0\uAC8C\uB3C4 \uB2F5\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "-EAGAIN promises an edge: EPOLLOUT comes when there is room again.",
      ko: "-EAGAIN\uC740 \uC5D0\uC9C0\uB97C \uC57D\uC18D\uD569\uB2C8\uB2E4. \uC790\uB9AC\uAC00 \uB2E4\uC2DC \uB098\uBA74 EPOLLOUT\uC774 \uC635\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, keep what is unsent and return false when write() returns -EAGAIN.",
      ko: "pump\uC5D0\uC11C, write()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uBA74 \uB0A8\uC740 \uAC83\uC744 \uBCF4\uAD00\uD558\uACE0 false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)", "epoll(7)"],
    anchor: "rule-drain"
  },
  "E2-ET-BROKEN": {
    did: {
      en: "A client broke off with RST; the next {call}() on its connection fails.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 RST\uB85C \uB04A\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8 \uC5F0\uACB0\uC758 \uB2E4\uC74C {call}()\uC740 \uC2E4\uD328\uD569\uB2C8\uB2E4."
    },
    expected: {
      en: "The connection is dropped: its entry is gone and its descriptor closed.",
      ko: "\uC5F0\uACB0\uC744 \uC815\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4. \uD56D\uBAA9\uC744 \uC9C0\uC6B0\uACE0 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC2B5\uB2C8\uB2E4."
    },
    saw: {
      en: "It is still there.",
      ko: "\uC544\uC9C1 \uB0A8\uC544 \uC788\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "Edge-triggered, the end is reported once. A negative result that is taken for -EAGAIN leaves a dead connection for ever.",
      ko: "\uC5D0\uC9C0 \uD2B8\uB9AC\uAC70\uC5D0\uC11C \uB05D\uC740 \uD55C \uBC88\uB9CC \uBCF4\uACE0\uB429\uB2C8\uB2E4. \uC74C\uC218\uB97C \uBAA8\uB450 -EAGAIN\uC73C\uB85C \uBC1B\uC544\uB4E4\uC774\uBA74 \uC8FD\uC740 \uC5F0\uACB0\uC774 \uC601\uC601 \uB0A8\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, drop the connection when read() or write() returns an error other than -EAGAIN.",
      ko: "pump\uC5D0\uC11C, read()\uB098 write()\uAC00 -EAGAIN\uC774 \uC544\uB2CC \uC624\uB958\uB97C \uBC18\uD658\uD558\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-end"
  },
  "E2-ET-UNBOUNDED": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uACE0 \uC544\uBB34\uAC83\uB3C4 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "While bytes are unsent, nothing more is read.",
      ko: "\uBCF4\uB0BC \uAC83\uC774 \uB0A8\uC544 \uC788\uB294 \uB3D9\uC548\uC740 \uB354 \uC77D\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The server holds {heldKib} KiB that it has read and not sent.",
      ko: "\uC11C\uBC84\uAC00 \uC77D\uACE0\uC11C \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC744 {heldKib} KiB\uB098 \uB4E4\uACE0 \uC788\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "pump reads on although write() said -EAGAIN. Whoever does not read may fill the memory then.",
      ko: "write()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD588\uB294\uB370\uB3C4 pump\uAC00 \uACC4\uC18D \uC77D\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8\uB7EC\uBA74 \uC77D\uC9C0 \uC54A\uB294 \uC0C1\uB300\uAC00 \uBA54\uBAA8\uB9AC\uB97C \uCC44\uC6B8 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In pump, return false at -EAGAIN of write(), before the next read().",
      ko: "pump\uC5D0\uC11C, write()\uAC00 -EAGAIN\uC774\uBA74 \uB2E4\uC74C read() \uC804\uC5D0 false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-high-water"
  },
  "E2-ET-EVENTS": {
    did: {
      en: "Three clients were connected. Before one turn a fourth one connected and all three spoke, before another turn one of them did.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uC14B\uC744 \uC5F0\uACB0\uD588\uC2B5\uB2C8\uB2E4. \uD55C \uBC14\uD034 \uC804\uC5D0\uB294 \uB137\uC9F8\uAC00 \uC5F0\uACB0\uD558\uACE0 \uC14B\uC774 \uBAA8\uB450 \uB9D0\uD588\uC73C\uBA70, \uB2E4\uC74C \uBC14\uD034 \uC804\uC5D0\uB294 \uD558\uB098\uB9CC \uB9D0\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "A turn looks at exactly the connections that epoll_wait reported, whether it accepted somebody or not.",
      ko: "\uD55C \uBC14\uD034\uB294 \uC0C8 \uC5F0\uACB0\uC744 \uBC1B\uC558\uB4E0 \uC544\uB2C8\uB4E0 epoll_wait\uAC00 \uBCF4\uACE0\uD55C \uC5F0\uACB0\uB9CC, \uBE60\uC9D0\uC5C6\uC774 \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Reported: {reported}, read or written: {handled}.",
      ko: "\uBCF4\uACE0\uB41C \uC5F0\uACB0: {reported}, \uC77D\uAC70\uB098 \uC4F4 \uC5F0\uACB0: {handled}."
    },
    usually: {
      en: "Event i is at events[2 * i] and events[2 * i + 1], and only the first ones are of this call. An edge that is missed, behind an accept for example, does not come again.",
      ko: "i\uBC88\uC9F8 \uC774\uBCA4\uD2B8\uB294 events[2 * i]\uC640 events[2 * i + 1]\uC5D0 \uC788\uACE0, \uC774\uBC88 \uD638\uCD9C\uC758 \uAC83\uC740 \uC55E\uBD80\uBD84\uBFD0\uC785\uB2C8\uB2E4. \uC5F0\uACB0\uC744 \uBC1B\uC740 \uB4A4\uC5D0 \uB0A8\uC740 \uC774\uBCA4\uD2B8\uB3C4 \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4. \uB193\uCE5C \uC5D0\uC9C0\uB294 \uB2E4\uC2DC \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turnEdge, go over i below the number that epoll_wait returned, and take events[2 * i + 1] as the descriptor.",
      ko: "turnEdge\uC5D0\uC11C, i\uAC00 epoll_wait\uC758 \uBC18\uD658\uAC12\uBCF4\uB2E4 \uC791\uC740 \uB3D9\uC548 events[2 * i + 1]\uC744 \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C \uC4F0\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events"
  }
};

// workbook/steps/step2-codes/limit.ts
var limitCodes = {
  "E2-LIMIT": {
    did: {
      en: "The soft limit was {before}; raiseFdLimit({wanted}) was called.",
      ko: "\uC18C\uD504\uD2B8 \uC81C\uD55C\uC774 {before}\uC77C \uB54C raiseFdLimit({wanted})\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The soft limit is then at least as high, never lower than before, and is returned.",
      ko: "\uC18C\uD504\uD2B8 \uC81C\uD55C\uC740 \uADF8\uB9CC\uD07C \uB192\uC544\uC9C0\uACE0, \uC804\uBCF4\uB2E4 \uB0AE\uC544\uC9C0\uC9C0 \uC54A\uC73C\uBA70, \uADF8 \uAC12\uC774 \uBC18\uD658\uB418\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Soft limit: {soft}, returned: {returned}.", ko: "\uC18C\uD504\uD2B8 \uC81C\uD55C: {soft}, \uBC18\uD658\uAC12: {returned}." },
    usually: {
      en: "setrlimit() was not called, or was called although the limit was high enough.",
      ko: "setrlimit()\uB97C \uBD80\uB974\uC9C0 \uC54A\uC558\uAC70\uB098, \uC81C\uD55C\uC774 \uC774\uBBF8 \uCDA9\uBD84\uD55C\uB370\uB3C4 \uBD80\uB978 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In raiseFdLimit, compare the soft limit with wanted, set it only if it is too low, and return what it is then.",
      ko: "raiseFdLimit\uC5D0\uC11C, \uC18C\uD504\uD2B8 \uC81C\uD55C\uC744 wanted\uC640 \uACAC\uC8FC\uC5B4 \uB0AE\uC744 \uB54C\uB9CC \uBC14\uAFB8\uACE0, \uBC14\uB010 \uAC12\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["getrlimit(2)"],
    anchor: "rule-limit"
  },
  "E2-HARD-LOWERED": {
    did: {
      en: "raiseFdLimit raised the soft limit; the hard one was {before}.",
      ko: "raiseFdLimit\uC774 \uC18C\uD504\uD2B8 \uC81C\uD55C\uC744 \uC62C\uB838\uC2B5\uB2C8\uB2E4. \uADF8 \uC804\uC758 \uD558\uB4DC \uC81C\uD55C: {before}."
    },
    expected: { en: "The hard limit stays.", ko: "\uD558\uB4DC \uC81C\uD55C\uC740 \uADF8\uB300\uB85C\uC5EC\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It is {hard}.", ko: "\uD558\uB4DC \uC81C\uD55C\uC774 \uBC14\uB00C\uC5C8\uC2B5\uB2C8\uB2E4: {hard}." },
    usually: {
      en: "setrlimit() sets both words. A hard limit can be lowered by everybody and raised again by nobody but a privileged process.",
      ko: "setrlimit()\uB294 \uB450 \uAC12\uC744 \uD568\uAED8 \uBC14\uAFC9\uB2C8\uB2E4. \uD558\uB4DC \uC81C\uD55C\uC740 \uB204\uAD6C\uB098 \uB0AE\uCD9C \uC218 \uC788\uC9C0\uB9CC \uB2E4\uC2DC \uC62C\uB9AC\uB294 \uAC83\uC740 \uD2B9\uAD8C \uD504\uB85C\uC138\uC2A4\uBFD0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In raiseFdLimit, hand the hard limit back as getrlimit() gave it.",
      ko: "raiseFdLimit\uC5D0\uC11C, getrlimit()\uAC00 \uC900 \uD558\uB4DC \uC81C\uD55C\uC744 \uADF8\uB300\uB85C \uB3CC\uB824\uC8FC\uC2ED\uC2DC\uC624."
    },
    man: ["setrlimit(2)"],
    anchor: "rule-limit"
  },
  "E2-HARD-LIMIT": {
    did: {
      en: "raiseFdLimit({wanted}) was called where the hard limit is {hard}.",
      ko: "\uD558\uB4DC \uC81C\uD55C\uC774 {hard}\uC778 \uACF3\uC5D0\uC11C raiseFdLimit({wanted})\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The soft limit goes up to the hard one, and that number is returned.",
      ko: "\uC18C\uD504\uD2B8 \uC81C\uD55C\uC744 \uD558\uB4DC \uC81C\uD55C\uAE4C\uC9C0 \uC62C\uB9AC\uACE0 \uADF8 \uC218\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Soft limit: {soft}, returned: {returned}.", ko: "\uC18C\uD504\uD2B8 \uC81C\uD55C: {soft}, \uBC18\uD658\uAC12: {returned}." },
    usually: {
      en: "More than the hard limit is refused with EPERM or EINVAL. The caller must learn how far it goes, to say so.",
      ko: "\uD558\uB4DC \uC81C\uD55C\uBCF4\uB2E4 \uB192\uC740 \uAC12\uC740 EPERM\uC774\uB098 EINVAL\uB85C \uAC70\uC808\uB429\uB2C8\uB2E4. \uBD80\uB978 \uCABD\uC740 \uC5B4\uB514\uAE4C\uC9C0 \uB418\uB294\uC9C0 \uC54C\uC544\uC57C \uC54C\uB9B4 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In raiseFdLimit, set the smaller of wanted and the hard limit, and return it.",
      ko: "raiseFdLimit\uC5D0\uC11C, wanted\uC640 \uD558\uB4DC \uC81C\uD55C \uAC00\uC6B4\uB370 \uC791\uC740 \uCABD\uC744 \uC124\uC815\uD558\uACE0 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["setrlimit(2)"],
    anchor: "rule-limit"
  },
  "E2-TEN-THOUSAND": {
    did: {
      en: "c10k.ts was started with a soft limit of 256, and {clients} clients connected and sent a byte.",
      ko: "\uC18C\uD504\uD2B8 \uC81C\uD55C 256\uC73C\uB85C c10k.ts\uB97C \uC2DC\uC791\uD558\uACE0, \uD074\uB77C\uC774\uC5B8\uD2B8 {clients}\uAC1C\uAC00 \uC5F0\uACB0\uD574\uC11C 1\uBC14\uC774\uD2B8\uC529 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "All of them are connected and answered.", ko: "\uBAA8\uB450 \uC5F0\uACB0\uB418\uC5B4 \uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Answered and still connected: {held}.", ko: "\uB2F5\uC744 \uBC1B\uACE0 \uC5F0\uACB0\uB418\uC5B4 \uC788\uB294 \uC218: {held}." },
    usually: {
      en: "The limit is below the number of clients and of the program's own descriptors. accept4() then fails with EMFILE.",
      ko: "\uC81C\uD55C\uC774 \uD074\uB77C\uC774\uC5B8\uD2B8\uC640 \uD504\uB85C\uADF8\uB7A8 \uC790\uC2E0\uC758 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uD569\uD55C \uC218\uBCF4\uB2E4 \uB0AE\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8\uB7EC\uBA74 accept4()\uAC00 EMFILE\uB85C \uC2E4\uD328\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In raiseFdLimit, raise to the number that was asked for, which counts the program's own descriptors too.",
      ko: "raiseFdLimit\uC5D0\uC11C, \uC694\uCCAD\uBC1B\uC740 \uC218\uAE4C\uC9C0 \uC62C\uB9AC\uC2ED\uC2DC\uC624. \uADF8 \uC218\uC5D0\uB294 \uD504\uB85C\uADF8\uB7A8 \uC790\uC2E0\uC758 \uB514\uC2A4\uD06C\uB9BD\uD130\uB3C4 \uB4E4\uC5B4 \uC788\uC2B5\uB2C8\uB2E4."
    },
    man: ["getrlimit(2)", "accept4(2)"],
    anchor: "rule-limit"
  }
};

// workbook/steps/step2-codes/loop.ts
var loopCodes = {
  "E2-NOT-WATCHED": {
    did: {
      en: "A client connected and sent a message while the loop ran. Connections accepted: {accepted}.",
      ko: "\uB8E8\uD504\uAC00 \uB3C4\uB294 \uB3D9\uC548 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uBC1B\uC740 \uC5F0\uACB0: {accepted}."
    },
    expected: {
      en: "epoll_wait reports the listening socket, then the connection.",
      ko: "epoll_wait\uAC00 \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC744, \uADF8\uB2E4\uC74C \uC5F0\uACB0\uC744 \uC54C\uB824\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The program sleeps in epoll_wait, which reports nothing.",
      ko: "\uD504\uB85C\uADF8\uB7A8\uC774 epoll_wait\uC5D0\uC11C \uC7A0\uB4E4\uC5B4 \uC788\uACE0 \uC544\uBB34\uAC83\uB3C4 \uBCF4\uACE0\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "What is not in the interest set is never reported. It must be added with EPOLLIN, and its data must be the descriptor.",
      ko: "\uAD00\uC2EC \uC9D1\uD569\uC5D0 \uC5C6\uB294 \uAC83\uC740 \uBCF4\uACE0\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. EPOLLIN\uC73C\uB85C \uB123\uACE0, data\uC5D0\uB294 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB123\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In openLoop, add listenFd with epoll_ctl(); in addConnection, add the new descriptor.",
      ko: "openLoop\uC5D0\uC11C, epoll_ctl()\uB85C listenFd\uB97C \uB123\uC73C\uC2ED\uC2DC\uC624. addConnection\uC5D0\uC11C\uB294 \uC0C8 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB123\uC2B5\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set"
  },
  "E2-WRONG-DATA": {
    did: {
      en: "A client connected and sent a message while the loop ran.",
      ko: "\uB8E8\uD504\uAC00 \uB3C4\uB294 \uB3D9\uC548 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The data of each event says whose it is: the descriptor that was added.",
      ko: "\uC774\uBCA4\uD2B8\uC758 data\uB294 \uB204\uAD6C\uC758 \uAC83\uC778\uC9C0 \uC54C\uB824 \uC90D\uB2C8\uB2E4. \uB123\uC744 \uB54C \uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "epoll_wait reported data {data} again and again, and nobody took it.",
      ko: "epoll_wait\uAC00 data {data}\uC778 \uC774\uBCA4\uD2B8\uB97C \uAC70\uB4ED \uBCF4\uACE0\uD588\uC9C0\uB9CC \uC544\uBB34\uB3C4 \uCC98\uB9AC\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "The last argument of epoll_ctl() comes back with every event. With another number in it, nobody finds the connection.",
      ko: "epoll_ctl()\uC758 \uB9C8\uC9C0\uB9C9 \uC778\uC790\uB294 \uC774\uBCA4\uD2B8\uB9C8\uB2E4 \uADF8\uB300\uB85C \uB3CC\uC544\uC635\uB2C8\uB2E4. \uB2E4\uB978 \uC218\uB97C \uB123\uC73C\uBA74 \uC5F0\uACB0\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In openLoop, pass listenFd as data to epoll_ctl(); in addConnection, connFd.",
      ko: "openLoop\uC5D0\uC11C, epoll_ctl()\uC758 data\uB85C listenFd\uB97C \uB118\uAE30\uC2ED\uC2DC\uC624. addConnection\uC5D0\uC11C\uB294 connFd\uC785\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set"
  },
  "E2-ANSWER": {
    did: {
      en: "A client sent {sent}; handle() of this check makes capital letters and adds an exclamation mark.",
      ko: "\uC774 \uAC80\uC0AC\uC758 handle()\uC740 \uB300\uBB38\uC790\uB85C \uBC14\uAFB8\uACE0 \uB290\uB08C\uD45C\uB97C \uBD99\uC785\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBCF4\uB0B8 \uAC83: {sent}."
    },
    expected: {
      en: "Exactly what handle() returned comes back.",
      ko: "handle()\uC774 \uB3CC\uB824\uC900 \uAC83\uB9CC \uC815\uD655\uD788 \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "Nothing was written, handle() was left out or got the whole buffer, or write() used the length of what was read.",
      ko: "write\uD558\uC9C0 \uC54A\uC558\uAC70\uB098, handle()\uC744 \uAC70\uCE58\uC9C0 \uC54A\uC558\uAC70\uB098, \uBC84\uD37C \uC804\uCCB4\uB97C \uB118\uACBC\uAC70\uB098, \uC77D\uC740 \uAE38\uC774\uB9CC\uD07C write\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, write all of what handle(received(loop, n)) returns.",
      ko: "readable\uC5D0\uC11C, handle(received(loop, n))\uC774 \uB3CC\uB824\uC900 \uAC83\uC744 \uBAA8\uB450 write\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-one-read"
  },
  "E2-WAITS": {
    did: {
      en: "Three clients were connected and sent messages by turns.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uC14B\uC774 \uC5F0\uACB0\uD574\uC11C \uBC88\uAC08\uC544 \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each message is answered, whatever the others do.",
      ko: "\uB0A8\uC774 \uBB34\uC5C7\uC744 \uD558\uB4E0 \uBA54\uC2DC\uC9C0\uB9C8\uB2E4 \uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Client {client} got no answer; the last call was {call}().",
      ko: "{client}\uBC88 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2F5\uC744 \uBC1B\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uD638\uCD9C\uC740 {call}()\uC785\uB2C8\uB2E4."
    },
    usually: {
      en: "A loop stays with one connection until it has ended, or the connection is given up after its first message.",
      ko: "\uC5F0\uACB0 \uD558\uB098\uAC00 \uB05D\uB0A0 \uB54C\uAE4C\uC9C0 \uADF8 \uC5F0\uACB0\uB9CC \uBD99\uB4E4\uACE0 \uC788\uAC70\uB098, \uCCAB \uBA54\uC2DC\uC9C0 \uB2E4\uC74C\uC5D0 \uC5F0\uACB0\uC744 \uB193\uC544 \uBC84\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, read once, answer once and return: epoll_wait reports who has more.",
      ko: "readable\uC5D0\uC11C, \uD55C \uBC88 \uC77D\uACE0 \uD55C \uBC88 \uB2F5\uD55C \uB4A4 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uC77D\uC744 \uAC83\uC774 \uB0A8\uC740 \uC5F0\uACB0\uC740 epoll_wait\uAC00 \uB2E4\uC2DC \uC54C\uB824 \uC90D\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-one-read"
  },
  "E2-EAGAIN-CLOSES": {
    did: {
      en: "The first read of a connection returned -EAGAIN, although epoll_wait had reported it.",
      ko: "epoll_wait\uAC00 \uC54C\uB9B0 \uC5F0\uACB0\uC778\uB370 \uCCAB \uBC88\uC9F8 read\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The connection stays, and its message is answered at the next event.",
      ko: "\uC5F0\uACB0\uC740 \uADF8\uB300\uB85C \uC788\uACE0, \uB2E4\uC74C \uC774\uBCA4\uD2B8\uC5D0\uC11C \uBA54\uC2DC\uC9C0\uC5D0 \uB2F5\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "The message was not answered.", ko: "\uBA54\uC2DC\uC9C0\uC5D0 \uB2F5\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "Every negative result was taken for a broken connection. An event is a hint, and -EAGAIN means: not now.",
      ko: "\uBAA8\uB4E0 \uC74C\uC218\uB97C \uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uB85C \uBC1B\uC544\uB4E4\uC778 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC774\uBCA4\uD2B8\uB294 \uD78C\uD2B8\uC77C \uBFD0\uC774\uACE0 -EAGAIN\uC740 \uC9C0\uAE08\uC740 \uC5C6\uB2E4\uB294 \uB73B\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, return without dropping when read() returns -EAGAIN.",
      ko: "readable\uC5D0\uC11C, read()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC9C0 \uB9D0\uACE0 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)", "epoll(7)"],
    anchor: "rule-eagain"
  },
  "E2-EOF": {
    did: {
      en: "A client got its answer and ended its direction.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2F5\uC744 \uBC1B\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The connection is closed: nothing more will come and nothing is owed.",
      ko: "\uC5F0\uACB0\uC744 \uB2EB\uC544\uC57C \uD569\uB2C8\uB2E4. \uB354 \uC62C \uAC83\uB3C4 \uC5C6\uACE0 \uBCF4\uB0BC \uAC83\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    saw: {
      en: "It was not closed. Reads that returned 0 so far: {reads}.",
      ko: "\uB2EB\uD788\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC9C0\uAE08\uAE4C\uC9C0 0\uC744 \uBC18\uD658\uD55C read\uC758 \uC218: {reads}."
    },
    usually: {
      en: "0 was taken for nothing yet. A connection at its end stays readable, so a level-triggered loop is told for ever.",
      ko: "0\uC744 \uC544\uC9C1 \uC5C6\uB2E4\uB294 \uB73B\uC73C\uB85C \uBC1B\uC544\uB4E4\uC778 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB05D\uB09C \uC5F0\uACB0\uC740 \uACC4\uC18D \uC77D\uC744 \uC218 \uC788\uB294 \uC0C1\uD0DC\uB77C\uC11C \uB808\uBCA8 \uD2B8\uB9AC\uAC70 \uB8E8\uD504\uC5D0 \uB05D\uC5C6\uC774 \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, drop the connection when read() returns 0 and nothing is unsent.",
      ko: "readable\uC5D0\uC11C, read()\uAC00 0\uC744 \uBC18\uD658\uD558\uACE0 \uBCF4\uB0BC \uAC83\uC774 \uC5C6\uC73C\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-end"
  },
  "E2-KEEPS-STATE": {
    did: {
      en: "A connection ended, and loop.connections was looked at.",
      ko: "\uC5F0\uACB0\uC774 \uB05D\uB09C \uB4A4 loop.connections\uB97C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "No entry is left: the kernel gives the same number to the next client.",
      ko: "\uD56D\uBAA9\uC774 \uB0A8\uC544 \uC788\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4. \uCEE4\uB110\uC740 \uAC19\uC740 \uBC88\uD638\uB97C \uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uAC8C \uC90D\uB2C8\uB2E4."
    },
    saw: { en: "There is still an entry for descriptor {fd}.", ko: "\uB514\uC2A4\uD06C\uB9BD\uD130 {fd}\uBC88\uC758 \uD56D\uBAA9\uC774 \uB0A8\uC544 \uC788\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "close() frees the number and knows nothing of your table. The next client would begin with the state of this one.",
      ko: "close()\uB294 \uBC88\uD638\uB97C \uB3CC\uB824\uC904 \uBFD0 \uC5EC\uB7EC\uBD84\uC758 \uD45C\uB294 \uBAA8\uB985\uB2C8\uB2E4. \uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC774 \uC5F0\uACB0\uC758 \uC0C1\uD0DC\uB97C \uC774\uC5B4\uBC1B\uAC8C \uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In dropConnection, set the entry to undefined before you close the descriptor.",
      ko: "dropConnection\uC5D0\uC11C, \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uAE30 \uC804\uC5D0 \uD56D\uBAA9\uC744 undefined\uB85C \uBC14\uAFB8\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)", "epoll(7)"],
    anchor: "rule-drop"
  },
  "E2-MOVES-STATE": {
    did: {
      en: "Two clients were connected, and the first one ended.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uB458\uC774 \uC5F0\uACB0\uB41C \uC0C1\uD0DC\uC5D0\uC11C \uCCAB\uC9F8\uAC00 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The entry of descriptor {fd}, the second one's, stays where it is.",
      ko: "\uB458\uC9F8\uC758 \uB514\uC2A4\uD06C\uB9BD\uD130 {fd}\uBC88 \uD56D\uBAA9\uC740 \uADF8 \uC790\uB9AC\uC5D0 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Entries are left for: {held}.",
      ko: "\uD56D\uBAA9\uC774 \uC788\uB294 \uB514\uC2A4\uD06C\uB9BD\uD130: {held}."
    },
    usually: {
      en: "The table is indexed by descriptor. splice() and shift() move everything behind, and then no number fits its connection.",
      ko: "\uD45C\uC758 \uC778\uB371\uC2A4\uAC00 \uACE7 \uB514\uC2A4\uD06C\uB9BD\uD130\uC785\uB2C8\uB2E4. splice()\uB098 shift()\uB97C \uC4F0\uBA74 \uB4A4\uC758 \uD56D\uBAA9\uC774 \uBAA8\uB450 \uB2F9\uACA8\uC838 \uBC88\uD638\uAC00 \uB9DE\uC9C0 \uC54A\uAC8C \uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In dropConnection, set this one entry to undefined and leave the others where they are.",
      ko: "dropConnection\uC5D0\uC11C, \uC774 \uD56D\uBAA9\uB9CC undefined\uB85C \uBC14\uAFB8\uACE0 \uB098\uBA38\uC9C0\uB294 \uADF8\uB300\uB85C \uB450\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)"],
    anchor: "rule-drop"
  },
  "E2-DIES": {
    did: {
      en: "A client broke its connection off with RST; another one connected and sent a message.",
      ko: "\uD55C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 RST\uB85C \uC5F0\uACB0\uC744 \uB04A\uACE0, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The other one is answered.", ko: "\uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "There was no answer. Error of the program: {error}.",
      ko: "\uB2F5\uC774 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4. \uD504\uB85C\uADF8\uB7A8\uC758 \uC624\uB958: {error}."
    },
    usually: {
      en: "check() around a read() or write() of one client ends the server for all. What happens to one connection ends that connection.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uC758 read()\uB098 write()\uB97C check()\uB85C \uAC10\uC2F8\uBA74 \uC11C\uBC84 \uC804\uCCB4\uAC00 \uB05D\uB0A9\uB2C8\uB2E4. \uD55C \uC5F0\uACB0\uC5D0 \uC0DD\uAE34 \uC77C\uB85C\uB294 \uADF8 \uC5F0\uACB0\uB9CC \uB05D\uB0B4\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, drop the connection when read() returns an error other than -EAGAIN.",
      ko: "readable\uC5D0\uC11C, read()\uAC00 -EAGAIN\uC774 \uC544\uB2CC \uC624\uB958\uB97C \uBC18\uD658\uD558\uBA74 \uADF8 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-end"
  },
  "E2-STALE": {
    did: {
      en: "Two connections were ready in one turn, and handling the first one ended the second.",
      ko: "\uD55C \uBC14\uD034\uC5D0 \uB450 \uC5F0\uACB0\uC774 \uC900\uBE44\uB418\uC5C8\uACE0, \uCCAB\uC9F8\uB97C \uCC98\uB9AC\uD558\uB294 \uB3C4\uC911\uC5D0 \uB458\uC9F8\uB97C \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The second one's event is skipped.", ko: "\uB458\uC9F8\uC758 \uC774\uBCA4\uD2B8\uB294 \uAC74\uB108\uB6F0\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It was handled all the same: {what}.", ko: "\uADF8\uB300\uB85C \uCC98\uB9AC\uD588\uC2B5\uB2C8\uB2E4: {what}." },
    usually: {
      en: "The events of a turn were collected before anything was done. An entry that was there then may be gone by now.",
      ko: "\uD55C \uBC14\uD034\uC758 \uC774\uBCA4\uD2B8\uB294 \uCC98\uB9AC\uB97C \uC2DC\uC791\uD558\uAE30 \uC804\uC5D0 \uBAA8\uC778 \uAC83\uC785\uB2C8\uB2E4. \uADF8\uB54C \uC788\uB358 \uD56D\uBAA9\uC774 \uC9C0\uAE08\uC740 \uC5C6\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turn, look the descriptor up in loop.connections right before each step, and skip it if it is undefined.",
      ko: "turn\uC5D0\uC11C, \uCC98\uB9AC\uD558\uAE30 \uBC14\uB85C \uC804\uC5D0 loop.connections\uC5D0\uC11C \uCC3E\uACE0 undefined\uC774\uBA74 \uAC74\uB108\uB6F0\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-stale"
  },
  "E2-POLLS": {
    did: {
      en: "Two clients were connected and silent, and the loop ran with timeout -1.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uB458\uC774 \uC5F0\uACB0\uB41C \uCC44 \uC870\uC6A9\uD588\uACE0, \uB8E8\uD504\uB294 timeout -1\uB85C \uB3CC\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "\uBB34\uC2A8 \uC77C\uC774 \uC0DD\uAE38 \uB54C\uAE4C\uC9C0 epoll_wait\uC5D0\uC11C \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "It asked again and again with timeout {timeout}.", ko: "\uAC70\uB4ED \uBB3C\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8\uB54C\uC758 timeout: {timeout}." },
    usually: {
      en: "epoll_wait got a timeout of the loop's own: 0 returns at once and takes a whole core, any other number wakes the loop for nothing.",
      ko: "epoll_wait\uC5D0 \uB8E8\uD504\uAC00 \uC815\uD55C timeout\uC744 \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. 0\uC774\uBA74 \uACE7\uBC14\uB85C \uB3CC\uC544\uC640 \uCF54\uC5B4 \uD558\uB098\uB97C \uB2E4 \uC4F0\uACE0, \uB2E4\uB978 \uC218\uBA74 \uC4F8\uB370\uC5C6\uC774 \uAE68\uC5B4\uB0A9\uB2C8\uB2E4."
    },
    next: { en: "In turn, pass timeoutMs to epoll_wait().", ko: "turn\uC5D0\uC11C, epoll_wait()\uC5D0 timeoutMs\uB97C \uB118\uAE30\uC2ED\uC2DC\uC624." },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep"
  },
  "E2-OUT-ARMED": {
    did: {
      en: "Two clients were connected and silent, and the loop was watched.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uB458\uC774 \uC5F0\uACB0\uB41C \uCC44 \uC870\uC6A9\uD588\uACE0, \uB8E8\uD504\uB97C \uC9C0\uCF1C\uBCF4\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "\uBB34\uC2A8 \uC77C\uC774 \uC0DD\uAE38 \uB54C\uAE4C\uC9C0 epoll_wait\uC5D0\uC11C \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "\uB04A\uC784\uC5C6\uC774 \uAE68\uC5B4\uB0AC\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}, \uC774\uBCA4\uD2B8: {mask}."
    },
    usually: {
      en: "A connection with room in its send buffer is writable, so EPOLLOUT is true nearly always. Level-triggered, that is reported for ever.",
      ko: "\uC1A1\uC2E0 \uBC84\uD37C\uC5D0 \uC790\uB9AC\uAC00 \uC788\uC73C\uBA74 \uC4F8 \uC218 \uC788\uB294 \uC0C1\uD0DC\uC774\uBBC0\uB85C EPOLLOUT\uC740 \uAC70\uC758 \uC5B8\uC81C\uB098 \uCC38\uC785\uB2C8\uB2E4. \uB808\uBCA8 \uD2B8\uB9AC\uAC70\uC5D0\uC11C\uB294 \uB05D\uC5C6\uC774 \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In addConnection, ask for EPOLLIN alone; EPOLLOUT comes and goes with unsent bytes.",
      ko: "addConnection\uC5D0\uC11C, EPOLLIN\uB9CC \uC694\uCCAD\uD558\uC2ED\uC2DC\uC624. EPOLLOUT\uC740 \uBCF4\uB0BC \uAC83\uC774 \uB0A8\uC544 \uC788\uB294 \uB3D9\uC548\uB9CC \uCF2D\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-out"
  },
  "E2-EVENTS": {
    did: {
      en: "Three clients were connected. All of them spoke before one turn, then one of them before another.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uC14B\uC744 \uC5F0\uACB0\uD588\uC2B5\uB2C8\uB2E4. \uD55C \uBC14\uD034 \uC804\uC5D0\uB294 \uC14B\uC774 \uBAA8\uB450 \uB9D0\uD558\uACE0, \uB2E4\uC74C \uBC14\uD034 \uC804\uC5D0\uB294 \uD558\uB098\uB9CC \uB9D0\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "A turn looks at exactly the connections that epoll_wait reported.",
      ko: "\uD55C \uBC14\uD034\uB294 epoll_wait\uAC00 \uBCF4\uACE0\uD55C \uC5F0\uACB0\uB9CC, \uBE60\uC9D0\uC5C6\uC774 \uCC98\uB9AC\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Reported: {reported}, read or written: {handled}.",
      ko: "\uBCF4\uACE0\uB41C \uC5F0\uACB0: {reported}, \uC77D\uAC70\uB098 \uC4F4 \uC5F0\uACB0: {handled}."
    },
    usually: {
      en: "Event i is at events[2 * i] and events[2 * i + 1]. What lies behind the last one is left over from a call before.",
      ko: "i\uBC88\uC9F8 \uC774\uBCA4\uD2B8\uB294 events[2 * i]\uC640 events[2 * i + 1]\uC5D0 \uC788\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uC774\uBCA4\uD2B8 \uB4A4\uC5D0\uB294 \uC9C0\uB09C \uD638\uCD9C\uC758 \uAC12\uC774 \uB0A8\uC544 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turn, go over i below the number that epoll_wait returned, and take events[2 * i] as the mask, events[2 * i + 1] as the descriptor.",
      ko: "turn\uC5D0\uC11C, i\uAC00 epoll_wait\uC758 \uBC18\uD658\uAC12\uBCF4\uB2E4 \uC791\uC740 \uB3D9\uC548 events[2 * i]\uB97C \uB9C8\uC2A4\uD06C\uB85C, events[2 * i + 1]\uC744 \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C \uC4F0\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events"
  }
};

// workbook/steps/step2-codes/sent.ts
var sentCodes = {
  "E2-SENT-TWICE": {
    did: {
      en: "Writes were short or found no room, and what arrived was compared with what was sent.",
      ko: "write\uAC00 \uC9E7\uAC70\uB098 \uC790\uB9AC\uAC00 \uC5C6\uAC8C \uD558\uACE0, \uB3C4\uCC29\uD55C \uAC83\uC744 \uBCF4\uB0B8 \uAC83\uACFC \uACAC\uC8FC\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Every byte arrives once.", ko: "\uBAA8\uB4E0 \uBC14\uC774\uD2B8\uB294 \uD55C \uBC88\uB9CC \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "What write() has taken stayed in conn.unsent, or the same bytes were kept twice: keepUnsent() was called, and the function went on to the next write() or keepUnsent().",
      ko: "write()\uAC00 \uBC1B\uC740 \uAC83\uC774 conn.unsent\uC5D0 \uB0A8\uC544 \uC788\uAC70\uB098 \uAC19\uC740 \uBC14\uC774\uD2B8\uB97C \uB450 \uBC88 \uAC04\uC9C1\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. keepUnsent()\uB97C \uBD80\uB974\uACE0\uB3C4 \uB2E4\uC74C write()\uB098 keepUnsent()\uB85C \uB118\uC5B4\uAC04 \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, keep exactly what write() has not taken, once: subarray(taken) of what it was given.",
      ko: "{task}\uC5D0\uC11C, write()\uAC00 \uBC1B\uC9C0 \uC54A\uC740 \uAC83\uB9CC \uD55C \uBC88 \uAC04\uC9C1\uD558\uC2ED\uC2DC\uC624. \uB118\uAE34 \uAC83\uC758 subarray(taken)\uC785\uB2C8\uB2E4."
    },
    man: ["write(2)"],
    anchor: "rule-unsent"
  },
  "E2-LOST": {
    did: {
      en: "A client sent {sent} bytes; the first write took {taken} of the answer, the next one 5.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uACE0, write\uB294 \uB2F5\uC5D0\uC11C \uCC98\uC74C\uC5D0 {taken}\uBC14\uC774\uD2B8, \uB2E4\uC74C\uC5D0 5\uBC14\uC774\uD2B8\uB9CC \uBC1B\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "What the second write leaves is sent, too.", ko: "\uB450 \uBC88\uC9F8 write\uAC00 \uB0A8\uAE34 \uAC83\uB3C4 \uBCF4\uB0B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The result of the write() that sends unsent bytes was not looked at, and conn.unsent was emptied, or kept what had been sent. EPOLLOUT means room, and not room for all.",
      ko: "\uB0A8\uC740 \uBC14\uC774\uD2B8\uB97C \uBCF4\uB0B4\uB294 write()\uC758 \uACB0\uACFC\uB97C \uBCF4\uC9C0 \uC54A\uACE0 conn.unsent\uB97C \uBE44\uC6E0\uAC70\uB098, \uC774\uBBF8 \uBCF4\uB0B8 \uCABD\uC744 \uB0A8\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. EPOLLOUT\uC740 \uC790\uB9AC\uAC00 \uC788\uB2E4\uB294 \uB73B\uC774\uC9C0, \uC804\uBD80 \uB4E4\uC5B4\uAC04\uB2E4\uB294 \uB73B\uC774 \uC544\uB2D9\uB2C8\uB2E4."
    },
    next: {
      en: "In writable, keep conn.unsent.subarray(taken) and call updateInterest().",
      ko: "writable\uC5D0\uC11C, conn.unsent.subarray(taken)\uC744 \uB0A8\uAE30\uACE0 updateInterest()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-unsent"
  },
  "E2-OUT-UNASKED": {
    did: {
      en: "Two clients sent a message each, and the first writes returned -EAGAIN: no room at all.",
      ko: "\uB450 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBA54\uC2DC\uC9C0\uB97C \uD558\uB098\uC529 \uBCF4\uB0C8\uACE0, \uCC98\uC74C \uBA87 \uBC88\uC758 write\uB294 \uC790\uB9AC\uAC00 \uC804\uD600 \uC5C6\uC5B4 -EAGAIN\uC744 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "EPOLLOUT is asked for, and the answer is sent when it comes.",
      ko: "EPOLLOUT\uC744 \uC694\uCCAD\uD558\uACE0, \uADF8\uAC83\uC774 \uC624\uBA74 \uB2F5\uC744 \uBCF4\uB0B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The connections stayed open, nobody asked for EPOLLOUT, and nothing arrived: {arrived}.",
      ko: "\uC5F0\uACB0\uC740 \uADF8\uB300\uB85C\uC778\uB370 \uC544\uBB34\uB3C4 EPOLLOUT\uC744 \uC694\uCCAD\uD558\uC9C0 \uC54A\uC558\uACE0, \uB3C4\uCC29\uD55C \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4: {arrived}."
    },
    usually: {
      en: "The answer was put into conn.unsent and tried once. After -EAGAIN only EPOLLOUT brings the loop back to it, and only if it was asked for.",
      ko: "\uB2F5\uC744 conn.unsent\uC5D0 \uB123\uACE0 \uD55C \uBC88 \uC2DC\uB3C4\uD55C \uB4A4 \uADF8\uB9CC\uB454 \uACBD\uC6B0\uC785\uB2C8\uB2E4. -EAGAIN \uB2E4\uC74C\uC5D0 \uB8E8\uD504\uB97C \uB2E4\uC2DC \uB370\uB824\uC624\uB294 \uAC83\uC740 EPOLLOUT\uBFD0\uC774\uACE0, \uADF8\uAC83\uB3C4 \uC694\uCCAD\uD588\uC744 \uB54C\uB9CC\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, ask for EPOLLOUT while bytes are unsent; call it wherever bytes come to wait.",
      ko: "updateInterest\uC5D0\uC11C, \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC774 \uC788\uC73C\uBA74 EPOLLOUT\uC744 \uC694\uCCAD\uD558\uC2ED\uC2DC\uC624. \uBC14\uC774\uD2B8\uAC00 \uAE30\uB2E4\uB9AC\uAC8C \uB418\uB294 \uACF3\uB9C8\uB2E4 \uC774 \uD568\uC218\uB97C \uBD80\uB985\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest"
  },
  "E2-MOD-DATA": {
    did: {
      en: "A client sent {sent} bytes, the first write was short, and the interest was changed with EPOLL_CTL_MOD.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uACE0, \uCCAB write\uAC00 \uC9E7\uC544 EPOLL_CTL_MOD\uB85C \uAD00\uC2EC\uC744 \uBC14\uAFB8\uAC8C \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The data of the entry is still the descriptor, {fd}.",
      ko: "\uD56D\uBAA9\uC758 data\uB294 \uC5EC\uC804\uD788 \uB514\uC2A4\uD06C\uB9BD\uD130\uC5EC\uC57C \uD569\uB2C8\uB2E4. \uC774\uBC88\uC5D0\uB294 {fd}\uC785\uB2C8\uB2E4."
    },
    saw: {
      en: "The next event has data {data}, and the interest that was changed is that of descriptor {fd}.",
      ko: "\uAD00\uC2EC\uC744 \uBC14\uAFBC \uB514\uC2A4\uD06C\uB9BD\uD130: {fd}, \uB2E4\uC74C \uC774\uBCA4\uD2B8\uC758 data: {data}."
    },
    usually: {
      en: "EPOLL_CTL_MOD replaces the mask and the data, both. With another number in it, nobody finds the connection any more.",
      ko: "EPOLL_CTL_MOD\uB294 \uB9C8\uC2A4\uD06C\uC640 data\uB97C \uBAA8\uB450 \uBC14\uAFC9\uB2C8\uB2E4. \uB2E4\uB978 \uC218\uB97C \uB123\uC73C\uBA74 \uADF8 \uB4A4\uB85C\uB294 \uC5F0\uACB0\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, pass conn.fd as the last argument of epoll_ctl().",
      ko: "updateInterest\uC5D0\uC11C, epoll_ctl()\uC758 \uB9C8\uC9C0\uB9C9 \uC778\uC790\uB85C conn.fd\uB97C \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest"
  },
  "E2-KICKED": {
    did: {
      en: "A client sent {sentKib} KiB without reading, and then read.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uB294 \uB3D9\uC548 \uC77D\uC9C0 \uC54A\uB2E4\uAC00, \uADF8 \uB4A4\uC5D0 \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "All of it comes back: a slow client is a client.",
      ko: "\uC804\uBD80 \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4. \uB290\uB9B0 \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uD074\uB77C\uC774\uC5B8\uD2B8\uC785\uB2C8\uB2E4."
    },
    saw: {
      en: "The server closed the connection. Arrived: {arrivedKib} KiB.",
      ko: "\uC11C\uBC84\uAC00 \uC5F0\uACB0\uC744 \uB2EB\uAE30 \uC804\uC5D0 {arrivedKib} KiB\uAC00 \uB3C4\uCC29\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "The connection was dropped when too much was unsent. HIGH_WATER_BYTES says when to stop reading, and not whom to give up.",
      ko: "\uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC774 \uB9CE\uC544\uC9C0\uC790 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. HIGH_WATER_BYTES\uB294 \uC77D\uAE30\uB97C \uBA48\uCD9C \uB54C\uB97C \uC815\uD560 \uBFD0, \uC5F0\uACB0\uC744 \uBC84\uB9B4 \uB54C\uB97C \uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, keep all bytes and call updateInterest(), which leaves EPOLLIN out above the mark.",
      ko: "keepUnsent\uC5D0\uC11C, \uBC14\uC774\uD2B8\uB97C \uBAA8\uB450 \uBCF4\uAD00\uD558\uACE0 updateInterest()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624. \uD55C\uACC4\uB97C \uB118\uC73C\uBA74 \uADF8 \uD568\uC218\uAC00 EPOLLIN\uC744 \uBE8D\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water"
  },
  "E2-OVERWRITES": {
    did: {
      en: "A second message came while the answer to the first was still unsent.",
      ko: "\uCCAB \uBA54\uC2DC\uC9C0\uC5D0 \uB300\uD55C \uB2F5\uC744 \uB2E4 \uBCF4\uB0B4\uAE30 \uC804\uC5D0 \uB450 \uBC88\uC9F8 \uBA54\uC2DC\uC9C0\uAC00 \uC654\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Both answers arrive.", ko: "\uB450 \uB2F5\uC774 \uBAA8\uB450 \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "One of them is lost. Arrived: {arrived}.", ko: "\uD558\uB098\uAC00 \uC0AC\uB77C\uC84C\uC2B5\uB2C8\uB2E4. \uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The new bytes took the place of those that still waited. conn.unsent is all that is left of them.",
      ko: "\uC0C8 \uBC14\uC774\uD2B8\uAC00 \uC544\uC9C1 \uAE30\uB2E4\uB9AC\uB358 \uBC14\uC774\uD2B8\uB97C \uBC00\uC5B4\uB0B8 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8 \uBC14\uC774\uD2B8\uAC00 \uB0A8\uC544 \uC788\uB294 \uACF3\uC740 conn.unsent\uBFD0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, make room for both, and put the new bytes behind what is there.",
      ko: "keepUnsent\uC5D0\uC11C, \uB458\uC744 \uD569\uCE5C \uAE38\uC774\uB97C \uB9C8\uB828\uD558\uACE0 \uC0C8 \uBC14\uC774\uD2B8\uB97C \uC788\uB358 \uAC83 \uB4A4\uC5D0 \uB450\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-order"
  },
  "E2-ENDS-EARLY": {
    did: {
      en: "A client sent {sent} bytes and ended its direction; every write of the answer was short.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0B4\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4. \uB2F5\uC744 \uC4F8 \uB54C\uB9C8\uB2E4 write\uB294 \uC9E7\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It gets all of its answer, however many writes that takes.",
      ko: "write\uAC00 \uBA87 \uBC88 \uAC78\uB9AC\uB4E0 \uB2F5\uC744 \uC804\uBD80 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Arrived: {arrived} bytes. The connection was dropped after a short write.",
      ko: "\uC9E7\uC740 write \uB2E4\uC74C\uC5D0 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD588\uC2B5\uB2C8\uB2E4. \uB3C4\uCC29\uD55C \uBC14\uC774\uD2B8: {arrived}."
    },
    usually: {
      en: "The connection had ended, and that alone was looked at. What write() left over went with it.",
      ko: "\uC0C1\uB300\uAC00 \uB05D\uB0C8\uB2E4\uB294 \uAC83\uB9CC \uBCF4\uACE0 \uC815\uB9AC\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. write()\uAC00 \uB0A8\uAE34 \uAC83\uC774 \uD568\uAED8 \uC0AC\uB77C\uC84C\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In writable, drop the connection only when it has ended and conn.unsent is empty.",
      ko: "writable\uC5D0\uC11C, \uC0C1\uB300\uAC00 \uB05D\uB0C8\uACE0 conn.unsent\uB3C4 \uBE44\uC5C8\uC744 \uB54C\uB9CC \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)", "shutdown(2)"],
    anchor: "rule-ended"
  },
  "E2-MOD-ALWAYS": {
    did: {
      en: "Three messages came while no answer found room, and the calls of epoll_ctl() were counted.",
      ko: "\uB2F5\uC744 \uC4F8 \uC790\uB9AC\uAC00 \uC5C6\uB294 \uB3D9\uC548 \uBA54\uC2DC\uC9C0 \uC138 \uAC1C\uB97C \uBCF4\uB0B4\uACE0, epoll_ctl() \uD638\uCD9C\uC744 \uC0B4\uD3B4\uBCF4\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "epoll_ctl() is called only when the mask changes.",
      ko: "\uB9C8\uC2A4\uD06C\uAC00 \uBC14\uB014 \uB54C\uB9CC epoll_ctl()\uC744 \uBD88\uB7EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It was called with {mask} although that was the mask already. Calls with EPOLL_CTL_MOD: {count}.",
      ko: "\uC774\uBBF8 \uADF8 \uB9C8\uC2A4\uD06C\uC778\uB370 \uB2E4\uC2DC \uBD88\uB800\uC2B5\uB2C8\uB2E4. \uB9C8\uC2A4\uD06C: {mask}, EPOLL_CTL_MOD \uD638\uCD9C \uC218: {count}."
    },
    usually: {
      en: "The new mask was not compared with conn.interest. Each needless call is a system call for nothing.",
      ko: "\uC0C8 \uB9C8\uC2A4\uD06C\uB97C conn.interest\uC640 \uBE44\uAD50\uD558\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD544\uC694 \uC5C6\uB294 \uD638\uCD9C\uC740 \uD558\uB098\uD558\uB098\uAC00 \uD5DB\uB41C \uC2DC\uC2A4\uD15C \uCF5C\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, return when the mask equals conn.interest.",
      ko: "updateInterest\uC5D0\uC11C, \uB9C8\uC2A4\uD06C\uAC00 conn.interest\uC640 \uAC19\uC73C\uBA74 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest"
  }
};

// workbook/steps/step2-codes/turn.ts
var turnCodes = {
  "E2-NO-INSTANCE": {
    did: {
      en: "openLoop was called, and its loop made a turn.",
      ko: "openLoop\uC744 \uBD80\uB974\uACE0, \uADF8 \uB8E8\uD504\uB85C \uD55C \uBC14\uD034\uB97C \uB3CC\uB838\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "epoll_wait is called on the descriptor that epoll_create1() returned.",
      ko: "epoll_create1()\uC774 \uB3CC\uB824\uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C epoll_wait\uB97C \uBD88\uB7EC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "epoll_wait was called on {fd}, which is no epoll instance: -{errno}.",
      ko: "epoll_wait\uB97C epoll \uC778\uC2A4\uD134\uC2A4\uAC00 \uC544\uB2CC \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C \uBD88\uB800\uC2B5\uB2C8\uB2E4. \uB514\uC2A4\uD06C\uB9BD\uD130: {fd}, \uACB0\uACFC: -{errno}."
    },
    usually: {
      en: "The two descriptors have changed places. newLoop() takes epollFd first and listenFd second, and both are numbers, so no type tells them apart.",
      ko: "\uB450 \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uC790\uB9AC\uAC00 \uBC14\uB010 \uACBD\uC6B0\uC785\uB2C8\uB2E4. newLoop()\uC740 epollFd\uB97C \uBA3C\uC800, listenFd\uB97C \uB098\uC911\uC5D0 \uBC1B\uB294\uB370, \uB458 \uB2E4 \uC218\uB77C\uC11C \uD0C0\uC785\uC73C\uB85C\uB294 \uAD6C\uBCC4\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In openLoop, return newLoop(epollFd, listenFd, handle).",
      ko: "openLoop\uC5D0\uC11C, newLoop(epollFd, listenFd, handle)\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-interest-set"
  },
  "E2-NO-ENTRY": {
    did: {
      en: "A client connected and sent a message while the loop ran.",
      ko: "\uB8E8\uD504\uAC00 \uB3C4\uB294 \uB3D9\uC548 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "loop.connections has an entry for the descriptor that the event names.",
      ko: "\uC774\uBCA4\uD2B8\uAC00 \uC54C\uB824 \uC900 \uB514\uC2A4\uD06C\uB9BD\uD130\uC758 \uD56D\uBAA9\uC774 loop.connections\uC5D0 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "epoll_wait reported descriptor {fd} again and again. The data is right, and nobody read.",
      ko: "epoll_wait\uAC00 \uAC19\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uAC70\uB4ED \uC54C\uB838\uC2B5\uB2C8\uB2E4. data\uB294 \uB9DE\uB294\uB370 \uC544\uBB34\uB3C4 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB514\uC2A4\uD06C\uB9BD\uD130: {fd}."
    },
    usually: {
      en: "loop.connections has no entry for it, so turn takes the event for a stale one. The interest set is the kernel's record, the table is yours.",
      ko: "loop.connections\uC5D0 \uD56D\uBAA9\uC774 \uC5C6\uC5B4\uC11C turn\uC774 \uC624\uB798\uB41C \uC774\uBCA4\uD2B8\uB85C \uBCF4\uACE0 \uAC74\uB108\uB6F4 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uAD00\uC2EC \uC9D1\uD569\uC740 \uCEE4\uB110\uC758 \uAE30\uB85D\uC774\uACE0, \uD45C\uB294 \uC5EC\uB7EC\uBD84\uC758 \uAE30\uB85D\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In addConnection, put newConnection(connFd, EPOLLIN) into loop.connections[connFd].",
      ko: "addConnection\uC5D0\uC11C, loop.connections[connFd]\uC5D0 newConnection(connFd, EPOLLIN)\uC744 \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set"
  },
  "E2-MASK-FOR-FD": {
    did: { en: "A client connected while the loop ran.", ko: "\uB8E8\uD504\uAC00 \uB3C4\uB294 \uB3D9\uC548 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD588\uC2B5\uB2C8\uB2E4." },
    expected: {
      en: "turn finds the listening socket among the events and accepts.",
      ko: "turn\uC774 \uC774\uBCA4\uD2B8\uC5D0\uC11C \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC744 \uC54C\uC544\uBCF4\uACE0 \uC5F0\uACB0\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "epoll_wait reported {mask} with data {fd}, the listening socket, again and again, and nobody accepted.",
      ko: "epoll_wait\uAC00 \uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC744 \uAC70\uB4ED \uC54C\uB838\uC9C0\uB9CC \uC544\uBB34\uB3C4 \uC5F0\uACB0\uC744 \uBC1B\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uB9C8\uC2A4\uD06C: {mask}, data: {fd}."
    },
    usually: {
      en: "The two words of an event have changed places: the mask was taken for the descriptor.",
      ko: "\uC774\uBCA4\uD2B8\uC758 \uB450 \uAC12\uC744 \uBC14\uAFB8\uC5B4 \uC77D\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB9C8\uC2A4\uD06C\uB97C \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C \uC5EC\uACBC\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In turn, take events[2 * i] as the mask and events[2 * i + 1] as the descriptor; listenFd calls acceptAll().",
      ko: "turn\uC5D0\uC11C, events[2 * i]\uB97C \uB9C8\uC2A4\uD06C\uB85C, events[2 * i + 1]\uC744 \uB514\uC2A4\uD06C\uB9BD\uD130\uB85C \uC4F0\uC2ED\uC2DC\uC624. listenFd\uC774\uBA74 acceptAll()\uC744 \uBD80\uB985\uB2C8\uB2E4."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events"
  },
  "E2-LISTENER-OUT": {
    did: {
      en: "The mask with which the listening socket was added was looked at.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC744 \uB123\uC744 \uB54C\uC758 \uB9C8\uC2A4\uD06C\uB97C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "It is added for EPOLLIN alone.", ko: "EPOLLIN\uB9CC\uC73C\uB85C \uB123\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "The mask was {mask}.", ko: "\uB9C8\uC2A4\uD06C: {mask}." },
    usually: {
      en: "Nobody writes to a listening socket. A connection that waits is reported as EPOLLIN, and EPOLLOUT asks for what never comes.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC5D0\uB294 \uC544\uBB34\uB3C4 \uC4F0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uAE30\uB2E4\uB9AC\uB294 \uC5F0\uACB0\uC740 EPOLLIN\uC73C\uB85C \uBCF4\uACE0\uB418\uBA70, EPOLLOUT\uC740 \uC624\uC9C0 \uC54A\uC744 \uAC83\uC744 \uC694\uCCAD\uD558\uB294 \uC148\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In openLoop, add listenFd with EPOLLIN alone.",
      ko: "openLoop\uC5D0\uC11C, listenFd\uB97C EPOLLIN\uB9CC\uC73C\uB85C \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set"
  },
  "E2-EINTR": {
    did: {
      en: "A client waited, and the first epoll_wait returned -EINTR: a signal had ended the wait.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAE30\uB2E4\uB9AC\uACE0 \uC788\uC744 \uB54C \uCCAB epoll_wait\uAC00 -EINTR\uC744 \uBC18\uD658\uD558\uAC8C \uD588\uC2B5\uB2C8\uB2E4. \uC2DC\uADF8\uB110\uC774 \uAE30\uB2E4\uB9BC\uC744 \uB05D\uB0B8 \uAC83\uC785\uB2C8\uB2E4."
    },
    expected: {
      en: "{task} returns 0, and the next turn accepts.",
      ko: "{task} \uD568\uC218\uB294 0\uC744 \uBC18\uD658\uD558\uACE0, \uB2E4\uC74C \uBC14\uD034\uC5D0 \uC5F0\uACB0\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "{task} returned or threw: {returned}.", ko: "{task}\uC758 \uBC18\uD658\uAC12 \uB610\uB294 \uB358\uC9C4 \uC624\uB958: {returned}." },
    usually: {
      en: "-EINTR was taken for a failure, or handed on as a number of events. No descriptor woke the loop, and nothing is broken.",
      ko: "-EINTR\uC744 \uC624\uB958\uB85C \uBCF4\uC558\uAC70\uB098, \uC774\uBCA4\uD2B8 \uC218\uC778 \uB4EF\uC774 \uB118\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB8E8\uD504\uB97C \uAE68\uC6B4 \uAC83\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130\uAC00 \uC544\uB2C8\uBA70, \uACE0\uC7A5 \uB09C \uAC83\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, return 0 when epoll_wait() returns -EINTR, before check().",
      ko: "{task}\uC5D0\uC11C, epoll_wait()\uAC00 -EINTR\uC744 \uBC18\uD658\uD558\uBA74 check() \uC804\uC5D0 0\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)", "signal(7)"],
    anchor: "rule-interrupted"
  },
  "E2-TURN-RETURNS": {
    did: {
      en: "A client connected and sent a message, and what {task} returned was compared with what epoll_wait had reported.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD574\uC11C \uBA54\uC2DC\uC9C0\uB97C \uBCF4\uB0B4\uAC8C \uD558\uACE0, {task}\uC758 \uBC18\uD658\uAC12\uC744 epoll_wait\uAC00 \uBCF4\uACE0\uD55C \uC774\uBCA4\uD2B8 \uC218\uC640 \uACAC\uC8FC\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "{task} returns how many events there were: {events}.",
      ko: "{task} \uD568\uC218\uB294 \uC774\uBCA4\uD2B8\uC758 \uC218\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4. \uC774\uBC88\uC5D0\uB294 {events}."
    },
    saw: { en: "Returned: {returned}.", ko: "\uBC18\uD658\uAC12: {returned}." },
    usually: {
      en: "A number of its own was returned, or the number of connections. Whoever calls it wants to know whether there was something to do.",
      ko: "\uC784\uC758\uC758 \uC218\uB098 \uC5F0\uACB0\uC758 \uC218\uB97C \uBC18\uD658\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBD80\uB974\uB294 \uCABD\uC740 \uD560 \uC77C\uC774 \uC788\uC5C8\uB294\uC9C0 \uC54C\uACE0 \uC2F6\uC5B4 \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, return what epoll_wait() returned, once all events are handled.",
      ko: "{task}\uC5D0\uC11C, \uC774\uBCA4\uD2B8\uB97C \uBAA8\uB450 \uCC98\uB9AC\uD55C \uB4A4 epoll_wait()\uAC00 \uBC18\uD658\uD55C \uC218\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-interrupted"
  },
  "E2-TIMEOUT": {
    did: {
      en: "A client waited, and {task} was called with a timeout of {asked} ms.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAE30\uB2E4\uB9AC\uACE0 \uC788\uC744 \uB54C {task} \uD568\uC218\uB97C timeout {asked} ms\uB85C \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The loop waits for an event as long as it is told: {asked} ms.",
      ko: "\uB8E8\uD504\uB294 \uC774\uBCA4\uD2B8\uB97C \uC2DC\uD0A8 \uB9CC\uD07C\uB9CC \uAE30\uB2E4\uB824\uC57C \uD569\uB2C8\uB2E4. \uC774\uBC88\uC5D0\uB294 {asked} ms\uC785\uB2C8\uB2E4."
    },
    saw: {
      en: "The timeout that it waited with was {timeout}.",
      ko: "\uC2E4\uC81C\uB85C \uAE30\uB2E4\uB9B4 \uB54C \uC4F4 timeout: {timeout}."
    },
    usually: {
      en: "epoll_wait takes milliseconds, as timeoutMs does; -1 is for ever, and any other number is not.",
      ko: "epoll_wait\uB3C4 timeoutMs\uB3C4 \uBC00\uB9AC\uCD08\uC785\uB2C8\uB2E4. -1\uC774\uBA74 \uB05D\uC5C6\uC774 \uAE30\uB2E4\uB9AC\uACE0, \uB2E4\uB978 \uC218\uBA74 \uADF8\uB9CC\uD07C\uB9CC \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, pass timeoutMs to epoll_wait() as it is.",
      ko: "{task}\uC5D0\uC11C, epoll_wait()\uC5D0 timeoutMs\uB97C \uADF8\uB300\uB85C \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep"
  },
  "E2-BROKEN-SPINS": {
    did: {
      en: "A client broke its connection off with RST; another one was answered and then silent.",
      ko: "\uD55C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 RST\uB85C \uC5F0\uACB0\uC744 \uB04A\uC5C8\uACE0, \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uB2F5\uC744 \uBC1B\uC740 \uB4A4 \uC870\uC6A9\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The broken connection is dropped, and the loop sleeps.",
      ko: "\uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uACE0 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "The loop is woken again and again by it. Event: {mask}, calls: {count}.",
      ko: "\uADF8 \uC5F0\uACB0 \uB54C\uBB38\uC5D0 \uB8E8\uD504\uAC00 \uB04A\uC784\uC5C6\uC774 \uAE68\uC5B4\uB0A9\uB2C8\uB2E4. \uC774\uBCA4\uD2B8: {mask}, \uD638\uCD9C \uC218: {count}."
    },
    usually: {
      en: "The mask was compared with EPOLLIN as a whole. EPOLLERR and EPOLLHUP come together with it, unasked, until the descriptor is closed.",
      ko: "\uB9C8\uC2A4\uD06C \uC804\uCCB4\uB97C EPOLLIN\uACFC \uBE44\uAD50\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. EPOLLERR\uC640 EPOLLHUP\uC740 \uC694\uCCAD\uD558\uC9C0 \uC54A\uC544\uB3C4 \uD568\uAED8 \uC624\uACE0, \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC744 \uB54C\uAE4C\uC9C0 \uACC4\uC18D \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In turn, call readable() for any bit other than EPOLLOUT, whatever else is set; its read() finds the error.",
      ko: "turn\uC5D0\uC11C, EPOLLOUT\uC774 \uC544\uB2CC \uBE44\uD2B8\uAC00 \uD558\uB098\uB77C\uB3C4 \uC788\uC73C\uBA74 readable()\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624. \uC624\uB958\uB294 \uADF8 \uC548\uC758 read()\uAC00 \uC54C\uB824 \uC90D\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-hup"
  },
  "E2-EMPTY-ANSWER": {
    did: {
      en: "A client sent bytes for which handle() returns nothing, and then {sent}.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 handle()\uC774 \uBE48 \uB2F5\uC744 \uB3CC\uB824\uC8FC\uB294 \uBC14\uC774\uD2B8\uB97C \uBCF4\uB0B8 \uB4A4 \uBA54\uC2DC\uC9C0\uB97C \uD558\uB098 \uB354 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uADF8 \uBA54\uC2DC\uC9C0: {sent}."
    },
    expected: {
      en: "An empty answer is nothing to write, and the next message is answered as before.",
      ko: "\uBE48 \uB2F5\uC774\uBA74 \uC4F8 \uAC83\uC774 \uC5C6\uC744 \uBFD0\uC774\uACE0, \uB2E4\uC74C \uBA54\uC2DC\uC9C0\uC5D0\uB294 \uC804\uCC98\uB7FC \uB2F5\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Arrived after the empty answer: {arrived}.",
      ko: "\uBE48 \uB2F5 \uB2E4\uC74C\uC5D0 \uB3C4\uCC29\uD55C \uAC83: {arrived}."
    },
    usually: {
      en: "write() of 0 bytes returns 0, and that was taken for an end or for a full buffer. 0 says of read() that the peer has ended, and nothing of the kind of write().",
      ko: "0\uBC14\uC774\uD2B8\uB97C write()\uD558\uBA74 0\uC774 \uB3CC\uC544\uC624\uB294\uB370, \uC774\uAC83\uC744 \uB05D\uC774\uB098 \uAC00\uB4DD \uCC2C \uBC84\uD37C\uB85C \uC5EC\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. 0\uC774 \uC0C1\uB300\uC758 \uB05D\uC744 \uB73B\uD558\uB294 \uAC83\uC740 read()\uC774\uC9C0 write()\uAC00 \uC544\uB2D9\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, compare what write() returned with the length of the answer; only a negative result other than -EAGAIN drops the connection.",
      ko: "readable\uC5D0\uC11C, write()\uC758 \uBC18\uD658\uAC12\uC744 \uB2F5\uC758 \uAE38\uC774\uC640 \uBE44\uAD50\uD558\uC2ED\uC2DC\uC624. \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uB294 \uAC83\uC740 -EAGAIN\uC774 \uC544\uB2CC \uC74C\uC218\uC77C \uB54C\uBFD0\uC785\uB2C8\uB2E4."
    },
    man: ["write(2)"],
    anchor: "rule-one-read"
  },
  "E2-READ-WAITS": {
    did: {
      en: "The first read of a connection returned -EAGAIN, and the next call was looked at.",
      ko: "\uCCAB \uBC88\uC9F8 read\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uAC8C \uD558\uACE0, \uADF8\uB2E4\uC74C \uD638\uCD9C\uC744 \uC0B4\uD3B4\uBCF4\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The loop goes back to epoll_wait; an event says when there is something to read.",
      ko: "\uB8E8\uD504\uB294 epoll_wait\uB85C \uB3CC\uC544\uAC00\uC57C \uD569\uB2C8\uB2E4. \uC77D\uC744 \uAC83\uC774 \uC0DD\uAE30\uBA74 \uC774\uBCA4\uD2B8\uAC00 \uC54C\uB824 \uC90D\uB2C8\uB2E4."
    },
    saw: {
      en: "read() was called on descriptor {fd} again at once.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130 {fd}\uBC88\uC5D0\uC11C \uACE7\uBC14\uB85C \uB2E4\uC2DC read\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "-EAGAIN was taken for a reason to try again. While nothing comes, that takes a whole core, and nobody else is served.",
      ko: "-EAGAIN\uC744 \uB2E4\uC2DC \uC2DC\uB3C4\uD558\uB77C\uB294 \uB73B\uC73C\uB85C \uBC1B\uC544\uB4E4\uC778 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC544\uBB34\uAC83\uB3C4 \uC624\uC9C0 \uC54A\uB294 \uB3D9\uC548 \uCF54\uC5B4 \uD558\uB098\uB97C \uB2E4 \uC4F0\uACE0, \uB2E4\uB978 \uB204\uAD6C\uC5D0\uAC8C\uB3C4 \uB2F5\uD558\uC9C0 \uBABB\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In readable, return when read() returns -EAGAIN.",
      ko: "readable\uC5D0\uC11C, read()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uBA74 \uADF8\uB300\uB85C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-eagain"
  },
  "E2-NOT-LEVEL": {
    did: {
      en: "The mask with which a connection was added was looked at, because a message was not answered.",
      ko: "\uBA54\uC2DC\uC9C0\uC5D0 \uB2F5\uC774 \uC5C6\uC5B4\uC11C, \uC5F0\uACB0\uC744 \uB123\uC744 \uB54C\uC758 \uB9C8\uC2A4\uD06C\uB97C \uD655\uC778\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "A connection is added for EPOLLIN: level-triggered, and again and again.",
      ko: "\uC5F0\uACB0\uC740 EPOLLIN\uC73C\uB85C \uB123\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uB808\uBCA8 \uD2B8\uB9AC\uAC70\uC774\uACE0, \uBA87 \uBC88\uC774\uB4E0 \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    saw: {
      en: "The mask was {mask}.",
      ko: "\uB9C8\uC2A4\uD06C: {mask}."
    },
    usually: {
      en: "With EPOLLET only a change is reported, with EPOLLONESHOT only the first event. What is left in the receive buffer is then never reported again.",
      ko: "EPOLLET\uC774\uBA74 \uBCC0\uD654\uB9CC, EPOLLONESHOT\uC774\uBA74 \uCCAB \uC774\uBCA4\uD2B8\uB9CC \uBCF4\uACE0\uB429\uB2C8\uB2E4. \uC218\uC2E0 \uBC84\uD37C\uC5D0 \uB0A8\uC740 \uAC83\uC740 \uADF8 \uB4A4\uB85C \uB2E4\uC2DC \uBCF4\uACE0\uB418\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In addConnection, add connFd with EPOLLIN alone; part 2.4 is edge-triggered.",
      ko: "addConnection\uC5D0\uC11C, connFd\uB97C EPOLLIN\uB9CC\uC73C\uB85C \uB123\uC73C\uC2ED\uC2DC\uC624. \uC5D0\uC9C0 \uD2B8\uB9AC\uAC70\uB294 2.4\uBD80\uC5D0\uC11C \uC501\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set"
  },
  "E2-READS-ON": {
    did: { en: "A client sent more and more without end.", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC26C\uC9C0 \uC54A\uACE0 \uACC4\uC18D \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4." },
    expected: {
      en: "After a bounded number of bytes the loop goes back to epoll_wait: others may have something to say.",
      ko: "\uC815\uD574\uC9C4 \uB9CC\uD07C \uC77D\uC5C8\uC73C\uBA74 epoll_wait\uB85C \uB3CC\uC544\uAC00\uC57C \uD569\uB2C8\uB2E4. \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uD560 \uB9D0\uC774 \uC788\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    saw: {
      en: "{kib} KiB were read from one client with no epoll_wait between.",
      ko: "\uD55C \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uAC8C\uC11C epoll_wait \uC5C6\uC774 {kib} KiB\uB97C \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "readable reads on in a loop. Where the peer is fast enough, -EAGAIN never comes, and nobody else has a turn.",
      ko: "readable\uC774 \uBC18\uBCF5\uBB38\uC5D0\uC11C \uACC4\uC18D \uC77D\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC0C1\uB300\uAC00 \uCDA9\uBD84\uD788 \uBE60\uB974\uBA74 -EAGAIN\uC740 \uC624\uC9C0 \uC54A\uACE0, \uC544\uBB34\uC5D0\uAC8C\uB3C4 \uCC28\uB840\uAC00 \uB3CC\uC544\uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In {task}, read once and return: level-triggered, whoever has more is reported again.",
      ko: "{task}\uC5D0\uC11C, \uD55C \uBC88 \uC77D\uACE0 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. \uB808\uBCA8 \uD2B8\uB9AC\uAC70\uC5D0\uC11C\uB294 \uB354 \uC788\uB294 \uC5F0\uACB0\uC774 \uB2E4\uC2DC \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-one-read"
  }
};

// workbook/steps/step2-codes/unsent.ts
var unsentCodes = {
  "E2-PARTIAL": {
    did: {
      en: "A client sent {sent} bytes, and the first write took {taken} of the answer.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0C8\uACE0, \uCCAB write\uB294 \uB2F5\uC5D0\uC11C {taken}\uBC14\uC774\uD2B8\uB9CC \uBC1B\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The rest follows as soon as there is room.", ko: "\uC790\uB9AC\uAC00 \uB098\uB294 \uB300\uB85C \uB098\uBA38\uC9C0\uB3C4 \uAC00\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The rest was dropped, or nobody asked for EPOLLOUT to be told that there is room.",
      ko: "\uB098\uBA38\uC9C0\uB97C \uBC84\uB838\uAC70\uB098, \uC790\uB9AC\uAC00 \uB0AC\uB2E4\uB294 \uAC83\uC744 \uC54C\uB824 \uC904 EPOLLOUT\uC744 \uC694\uCCAD\uD558\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, append the rest to conn.unsent and call updateInterest(); writable sends it.",
      ko: "keepUnsent\uC5D0\uC11C, \uB098\uBA38\uC9C0\uB97C conn.unsent\uC5D0 \uB367\uBD99\uC774\uACE0 updateInterest()\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624. \uBCF4\uB0B4\uB294 \uC77C\uC740 writable\uC774 \uD569\uB2C8\uB2E4."
    },
    man: ["write(2)"],
    anchor: "rule-unsent"
  },
  "E2-SHARED-BUFFER": {
    did: {
      en: 'A write of {lenBytes} bytes "A" found no room. Before it could be sent, another connection was read, and found no room either.',
      ko: '"A" {lenBytes}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0BC \uC790\uB9AC\uAC00 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8 \uC0AC\uC774\uC5D0 \uB2E4\uB978 \uC5F0\uACB0\uC5D0\uC11C "B"\uB97C \uC77D\uC5C8\uACE0, \uAC70\uAE30\uC5D0\uB3C4 \uC790\uB9AC\uAC00 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4.'
    },
    expected: { en: "The first client gets its own bytes.", ko: "\uCCAB \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uC790\uAE30 \uBC14\uC774\uD2B8\uB97C \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "unsent is a view of memory that others use too, and they wrote over it. subarray() copies nothing.",
      ko: "unsent\uAC00 \uD568\uAED8 \uC4F0\uB294 \uBA54\uBAA8\uB9AC\uB97C \uAC00\uB9AC\uD0A4\uB294 \uBDF0\uB77C\uC11C \uB2E4\uB978 \uC5F0\uACB0\uC774 \uB36E\uC5B4\uC4F4 \uACBD\uC6B0\uC785\uB2C8\uB2E4. subarray()\uB294 \uBCF5\uC0AC\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, copy the bytes into memory of their own.",
      ko: "keepUnsent\uC5D0\uC11C, \uBC14\uC774\uD2B8\uB97C \uC0C8 Uint8Array\uC5D0 \uBCF5\uC0AC\uD574 \uB450\uC2ED\uC2DC\uC624."
    },
    man: ["read(2)"],
    anchor: "rule-unsent"
  },
  "E2-WRITE-EAGAIN": {
    did: {
      en: "Two clients sent a message each, and the first writes returned -EAGAIN: no room at all.",
      ko: "\uB450 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBA54\uC2DC\uC9C0\uB97C \uD558\uB098\uC529 \uBCF4\uB0C8\uACE0, \uCC98\uC74C \uBA87 \uBC88\uC758 write\uB294 \uC790\uB9AC\uAC00 \uC804\uD600 \uC5C6\uC5B4 -EAGAIN\uC744 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "All of the answer is kept and sent later.", ko: "\uB2F5\uC744 \uC804\uBD80 \uBCF4\uAD00\uD588\uB2E4\uAC00 \uB098\uC911\uC5D0 \uBCF4\uB0B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived at the first client: {arrived}.", ko: "\uCCAB \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0 \uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "-EAGAIN of write() was taken for a failure, or its 11 for a number of bytes. Nothing was taken, so everything is unsent.",
      ko: "write()\uC758 -EAGAIN\uC744 \uC2E4\uD328\uB85C \uBCF4\uC558\uAC70\uB098 \uBC14\uC774\uD2B8 \uC218\uB85C \uACC4\uC0B0\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC544\uBB34\uAC83\uB3C4 \uBC1B\uC9C0 \uC54A\uC558\uC73C\uB2C8 \uC804\uBD80 \uB0A8\uC544 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In writable, return when write() returns -EAGAIN; in readable, treat it as 0 bytes taken.",
      ko: "writable\uC5D0\uC11C, write()\uAC00 -EAGAIN\uC744 \uBC18\uD658\uD558\uBA74 \uB098\uBA38\uC9C0\uB97C \uADF8\uB300\uB85C \uB450\uACE0 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. readable\uC5D0\uC11C\uB294 0\uBC14\uC774\uD2B8\uB97C \uBC1B\uC740 \uAC83\uC73C\uB85C \uB2E4\uB8F9\uB2C8\uB2E4."
    },
    man: ["write(2)"],
    anchor: "rule-unsent"
  },
  "E2-ORDER": {
    did: {
      en: "A second message came while the answer to the first was still unsent.",
      ko: "\uCCAB \uBA54\uC2DC\uC9C0\uC5D0 \uB300\uD55C \uB2F5\uC744 \uB2E4 \uBCF4\uB0B4\uAE30 \uC804\uC5D0 \uB450 \uBC88\uC9F8 \uBA54\uC2DC\uC9C0\uAC00 \uC654\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The answers arrive in the order of the messages.", ko: "\uB2F5\uC740 \uBA54\uC2DC\uC9C0\uC758 \uC21C\uC11C\uB300\uB85C \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "New bytes were written past the ones that still wait, or put in front of them. TCP keeps the order in which you write.",
      ko: "\uC544\uC9C1 \uAE30\uB2E4\uB9AC\uB294 \uBC14\uC774\uD2B8\uB97C \uAC74\uB108\uB6F0\uC5B4 \uC0C8 \uBC14\uC774\uD2B8\uB97C \uBA3C\uC800 \uC37C\uAC70\uB098 \uC55E\uC5D0 \uB07C\uC6CC \uB123\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. TCP\uB294 \uC5EC\uB7EC\uBD84\uC774 \uC4F4 \uC21C\uC11C\uB97C \uC9C0\uD0AC \uBFD0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, append behind what is unsent; in readable, do not write() while anything is.",
      ko: "keepUnsent\uC5D0\uC11C, \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83 \uB4A4\uC5D0 \uB367\uBD99\uC774\uC2ED\uC2DC\uC624. readable\uC5D0\uC11C\uB294 \uB0A8\uC740 \uAC83\uC774 \uC788\uC73C\uBA74 write()\uD558\uC9C0 \uB9C8\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-order"
  },
  "E2-SPIN": {
    did: {
      en: "After a short write all was sent; then nothing happened any more.",
      ko: "\uC9E7\uC740 \uC4F0\uAE30 \uB2E4\uC74C\uC5D0 \uC804\uBD80 \uBCF4\uB0C8\uACE0, \uADF8 \uB4A4\uB85C\uB294 \uC544\uBB34 \uC77C\uB3C4 \uC5C6\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "EPOLLOUT is given up, and the loop sleeps.", ko: "EPOLLOUT\uC744 \uAC70\uB450\uACE0 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "\uB04A\uC784\uC5C6\uC774 \uAE68\uC5B4\uB0AC\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}, \uC774\uBCA4\uD2B8: {mask}."
    },
    usually: {
      en: "EPOLLOUT was asked for when bytes were left and never taken back, or conn.interest does not say what was asked for, so the way back looks like no change.",
      ko: "EPOLLOUT\uC744 \uC694\uCCAD\uD558\uACE0 \uAC70\uB450\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. conn.interest\uC5D0 \uC0C8 \uB9C8\uC2A4\uD06C\uB97C \uC800\uC7A5\uD558\uC9C0 \uC54A\uC73C\uBA74 \uB418\uB3CC\uB9B4 \uB54C \uBC14\uB010 \uAC83\uC774 \uC5C6\uC5B4 \uBCF4\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, ask for EPOLLOUT only while conn.unsent.length is above 0, and store the mask in conn.interest; call it when that has changed.",
      ko: "updateInterest\uC5D0\uC11C, conn.unsent.length\uAC00 0\uBCF4\uB2E4 \uD074 \uB54C\uB9CC EPOLLOUT\uC744 \uC694\uCCAD\uD558\uACE0, \uB9C8\uC2A4\uD06C\uB97C conn.interest\uC5D0 \uC800\uC7A5\uD558\uC2ED\uC2DC\uC624. \uADF8 \uC0C1\uD0DC\uAC00 \uBC14\uB014 \uB54C\uB9C8\uB2E4 \uBD88\uB7EC\uC57C \uD569\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-out"
  },
  "E2-WRITE-WAITS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uACE0 \uC544\uBB34\uAC83\uB3C4 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The loop sleeps until there is room: others may speak meanwhile.",
      ko: "\uC790\uB9AC\uAC00 \uB0A0 \uB54C\uAE4C\uC9C0 \uB8E8\uD504\uB294 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uADF8 \uC0AC\uC774\uC5D0 \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB9D0\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    saw: {
      en: "write() was repeated without end; nobody else is served.",
      ko: "write()\uB9CC \uB05D\uC5C6\uC774 \uB418\uD480\uC774\uD558\uBA70 \uB2E4\uB978 \uB204\uAD6C\uC5D0\uAC8C\uB3C4 \uB2F5\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "A loop around write() waits for one client, at the price of all the others and of a processor.",
      ko: "write()\uB97C \uB418\uD480\uC774\uD558\uB294 \uBC18\uBCF5\uBB38\uC740 \uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uB97C \uAE30\uB2E4\uB9AC\uB290\uB77C \uCF54\uC5B4 \uD558\uB098\uB97C \uB2E4 \uC4F0\uACE0 \uB098\uBA38\uC9C0 \uBAA8\uB450\uB97C \uC138\uC6CC \uB461\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, keep what write() did not take; readable calls it and returns, writable sends when EPOLLOUT comes.",
      ko: "keepUnsent\uC5D0\uC11C, write()\uAC00 \uBC1B\uC9C0 \uC54A\uC740 \uAC83\uC744 \uBCF4\uAD00\uD558\uC2ED\uC2DC\uC624. readable\uC740 \uC774\uAC83\uC744 \uBD80\uB974\uACE0 \uBC18\uD658\uD558\uBA70, \uBCF4\uB0B4\uB294 \uC77C\uC740 EPOLLOUT\uC774 \uC624\uBA74 writable\uC774 \uD569\uB2C8\uB2E4."
    },
    man: ["write(2)", "epoll(7)"],
    anchor: "rule-unsent"
  },
  "E2-UNBOUNDED": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uACE0 \uC544\uBB34\uAC83\uB3C4 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The server stops reading from it: it holds at most the high-water mark and one answer.",
      ko: "\uC11C\uBC84\uB294 \uADF8 \uC5F0\uACB0\uC744 \uADF8\uB9CC \uC77D\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uB4E4\uACE0 \uC788\uB294 \uAC83\uC740 \uB9CE\uC544\uC57C \uD558\uC774 \uC6CC\uD130 \uB9C8\uD06C\uC5D0 \uB2F5 \uD558\uB098\uB97C \uB354\uD55C \uB9CC\uD07C\uC785\uB2C8\uB2E4."
    },
    saw: {
      en: "It holds {heldKib} KiB that it has read and not sent.",
      ko: "\uC77D\uACE0\uC11C \uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uAC83\uC744 {heldKib} KiB\uB098 \uB4E4\uACE0 \uC788\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "EPOLLIN stays on whatever is unsent. Without reading, the receive buffer fills, the window closes, and the client has to wait: that is backpressure.",
      ko: "\uC5BC\uB9C8\uAC00 \uB0A8\uC544 \uC788\uB4E0 EPOLLIN\uC774 \uCF1C\uC838 \uC788\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC77D\uC9C0 \uC54A\uC73C\uBA74 \uC218\uC2E0 \uBC84\uD37C\uAC00 \uCC28\uACE0 \uC708\uB3C4\uAC00 \uB2EB\uD600 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAE30\uB2E4\uB9AC\uAC8C \uB429\uB2C8\uB2E4. \uC774\uAC83\uC774 \uBC30\uC555\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out while HIGH_WATER_BYTES or more are unsent.",
      ko: "updateInterest\uC5D0\uC11C, HIGH_WATER_BYTES \uC774\uC0C1 \uB0A8\uC544 \uC788\uB294 \uB3D9\uC548\uC740 EPOLLIN\uC744 \uBE7C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water"
  },
  "E2-IN-SPINS": {
    did: {
      en: "A client sent and read nothing.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBCF4\uB0B4\uAE30\uB9CC \uD558\uACE0 \uC77D\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The loop sleeps until there is room.",
      ko: "\uC790\uB9AC\uAC00 \uB0A0 \uB54C\uAE4C\uC9C0 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "\uB04A\uC784\uC5C6\uC774 \uAE68\uC5B4\uB0AC\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}, \uC774\uBCA4\uD2B8: {mask}."
    },
    usually: {
      en: "The loop stopped reading and went on asking for EPOLLIN. What lies in the receive buffer is then reported for ever.",
      ko: "\uC77D\uAE30\uB97C \uBA48\uCD94\uACE0\uB3C4 EPOLLIN\uC744 \uACC4\uC18D \uC694\uCCAD\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC218\uC2E0 \uBC84\uD37C\uC5D0 \uB0A8\uC740 \uAC83\uC774 \uB05D\uC5C6\uC774 \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out while HIGH_WATER_BYTES or more are unsent; readable itself need not look.",
      ko: "updateInterest\uC5D0\uC11C, HIGH_WATER_BYTES \uC774\uC0C1 \uB0A8\uC544 \uC788\uB294 \uB3D9\uC548\uC740 EPOLLIN\uC744 \uBE7C\uC2ED\uC2DC\uC624. readable\uC5D0\uC11C \uB530\uB85C \uD655\uC778\uD560 \uD544\uC694\uB294 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water"
  },
  "E2-STALLS": {
    did: {
      en: "A client sent {sentKib} KiB without reading, and then read.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sentKib} KiB\uB97C \uBCF4\uB0B4\uB294 \uB3D9\uC548 \uC77D\uC9C0 \uC54A\uB2E4\uAC00, \uADF8 \uB4A4\uC5D0 \uC77D\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "All of it comes back.", ko: "\uC804\uBD80 \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "{arrivedKib} KiB arrived, and then nothing more.",
      ko: "{arrivedKib} KiB\uAC00 \uB3C4\uCC29\uD55C \uB4A4\uB85C\uB294 \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "Reading was paused and never resumed, or unsent bytes were replaced by later ones.",
      ko: "\uC77D\uAE30\uB97C \uBA48\uCD94\uACE0 \uB2E4\uC2DC \uC2DC\uC791\uD558\uC9C0 \uC54A\uC558\uAC70\uB098, \uB0A8\uC740 \uBC14\uC774\uD2B8\uB97C \uB098\uC911 \uAC83\uC73C\uB85C \uB36E\uC5B4\uC4F4 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In writable, call updateInterest() after each write, so that EPOLLIN comes back.",
      ko: "writable\uC5D0\uC11C, write\uD560 \uB54C\uB9C8\uB2E4 updateInterest()\uB97C \uBD88\uB7EC EPOLLIN\uC774 \uB3CC\uC544\uC624\uAC8C \uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water"
  },
  "E2-STREAM": {
    did: {
      en: "A client sent a long row of bytes without reading, then read it back and compared.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC77D\uC9C0 \uC54A\uACE0 \uAE34 \uBC14\uC774\uD2B8\uC5F4\uC744 \uBCF4\uB0B8 \uB4A4, \uB418\uC77D\uC5B4\uC11C \uACAC\uC8FC\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The same bytes in the same order.",
      ko: "\uAC19\uC740 \uBC14\uC774\uD2B8\uAC00 \uAC19\uC740 \uC21C\uC11C\uB85C \uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "They differ from byte {at} on.",
      ko: "{at}\uBC88\uC9F8 \uBC14\uC774\uD2B8\uBD80\uD130 \uB2E4\uB985\uB2C8\uB2E4."
    },
    usually: {
      en: "Unsent bytes were put in the wrong place, sent twice, or overwritten by a later read().",
      ko: "\uB0A8\uC740 \uBC14\uC774\uD2B8\uB97C \uC5C9\uB6B1\uD55C \uC790\uB9AC\uC5D0 \uB450\uC5C8\uAC70\uB098, \uB450 \uBC88 \uBCF4\uB0C8\uAC70\uB098, \uB098\uC911\uC758 read()\uAC00 \uB36E\uC5B4\uC4F4 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, append a copy behind what is unsent; in writable, take away exactly what write() took.",
      ko: "keepUnsent\uC5D0\uC11C, \uB0A8\uC740 \uAC83 \uB4A4\uC5D0 \uBCF5\uC0AC\uBCF8\uC744 \uB367\uBD99\uC774\uC2ED\uC2DC\uC624. writable\uC5D0\uC11C\uB294 write()\uAC00 \uBC1B\uC740 \uB9CC\uD07C\uB9CC \uB35C\uC5B4 \uB0C5\uB2C8\uB2E4."
    },
    man: ["write(2)"],
    anchor: "rule-order"
  },
  "E2-CUT-OFF": {
    did: {
      en: "A client sent {sent} bytes, ended its direction and read; the first write was short.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 {sent}\uBC14\uC774\uD2B8\uB97C \uBCF4\uB0B4\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0B8 \uB4A4 \uC77D\uC5C8\uC2B5\uB2C8\uB2E4. \uCCAB write\uB294 \uC9E7\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "It gets all of its answer.", ko: "\uB2F5\uC744 \uC804\uBD80 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived} bytes.", ko: "\uB3C4\uCC29\uD55C \uAC83\uC740 {arrived}\uBC14\uC774\uD2B8\uC785\uB2C8\uB2E4." },
    usually: {
      en: "The connection was dropped at the end of file although bytes were unsent, or EPOLLRDHUP was taken for the end of everything. The client has stopped talking, not listening.",
      ko: "\uBCF4\uB0BC \uAC83\uC774 \uB0A8\uC558\uB294\uB370 \uD30C\uC77C \uB05D(EOF)\uC5D0\uC11C \uC5F0\uACB0\uC744 \uC815\uB9AC\uD588\uAC70\uB098, EPOLLRDHUP\uC744 \uBAA8\uB4E0 \uAC83\uC758 \uB05D\uC73C\uB85C \uC5EC\uAE34 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uB9D0\uD558\uAE30\uB97C \uB05D\uB0C8\uC744 \uBFD0 \uB4E3\uACE0 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In keepUnsent, keep the bytes; in readable, at end of file, set ended and drop only if nothing is unsent.",
      ko: "keepUnsent\uC5D0\uC11C, \uBC14\uC774\uD2B8\uB97C \uBCF4\uAD00\uD558\uC2ED\uC2DC\uC624. readable\uC5D0\uC11C\uB294 \uD30C\uC77C \uB05D\uC774\uBA74 ended\uB97C \uCF1C\uACE0, \uB0A8\uC740 \uAC83\uC774 \uC5C6\uC744 \uB54C\uB9CC \uC815\uB9AC\uD569\uB2C8\uB2E4."
    },
    man: ["shutdown(2)"],
    anchor: "rule-ended"
  },
  "E2-NEVER-ENDS": {
    did: {
      en: "A client ended its direction while a part of its answer was unsent.",
      ko: "\uB2F5\uC758 \uC77C\uBD80\uAC00 \uB0A8\uC544 \uC788\uC744 \uB54C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "After the last byte the connection is closed.",
      ko: "\uB9C8\uC9C0\uB9C9 \uBC14\uC774\uD2B8\uB97C \uBCF4\uB0B8 \uB4A4\uC5D0\uB294 \uC5F0\uACB0\uC744 \uB2EB\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "All bytes arrived, and the connection stays open.",
      ko: "\uBC14\uC774\uD2B8\uB294 \uBAA8\uB450 \uB3C4\uCC29\uD588\uC9C0\uB9CC \uC5F0\uACB0\uC774 \uC5F4\uB824 \uC788\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "End of file was seen when bytes were unsent, and nobody came back to it when they were sent.",
      ko: "\uBCF4\uB0BC \uAC83\uC774 \uB0A8\uC558\uC744 \uB54C \uD30C\uC77C \uB05D(EOF)\uC744 \uBCF4\uC558\uACE0, \uB2E4 \uBCF4\uB0B8 \uB4A4\uC5D0\uB294 \uC544\uBB34\uB3C4 \uB2E4\uC2DC \uC0B4\uD53C\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In writable, drop the connection when it has ended and nothing is unsent any more.",
      ko: "writable\uC5D0\uC11C, \uC0C1\uB300\uAC00 \uB05D\uB0C8\uACE0 \uB0A8\uC740 \uAC83\uC774 \uC5C6\uC73C\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["shutdown(2)"],
    anchor: "rule-ended"
  },
  "E2-IGNORES-ERROR": {
    did: {
      en: "A client broke off with RST while the server had bytes for it.",
      ko: "\uC11C\uBC84\uC5D0 \uBCF4\uB0BC \uAC83\uC774 \uB0A8\uC544 \uC788\uC744 \uB54C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 RST\uB85C \uB04A\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The connection is dropped, and the loop sleeps.", ko: "\uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uACE0 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "\uB04A\uC784\uC5C6\uC774 \uAE68\uC5B4\uB0AC\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}, \uC774\uBCA4\uD2B8: {mask}."
    },
    usually: {
      en: "EPOLLERR and EPOLLHUP are reported whether asked for or not, until the descriptor is closed. The write() says what happened.",
      ko: "EPOLLERR\uC640 EPOLLHUP\uC740 \uC694\uCCAD\uD558\uC9C0 \uC54A\uC544\uB3C4, \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2EB\uC744 \uB54C\uAE4C\uC9C0 \uBCF4\uACE0\uB429\uB2C8\uB2E4. \uBB34\uC2A8 \uC77C\uC778\uC9C0\uB294 write()\uC758 \uACB0\uACFC\uB85C \uC54C \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In writable, drop the connection when write() returns an error other than -EAGAIN; in turn, call writable() for EPOLLOUT and readable() for any other bit, whatever else is set.",
      ko: "writable\uC5D0\uC11C, write()\uAC00 -EAGAIN\uC774 \uC544\uB2CC \uC624\uB958\uB97C \uBC18\uD658\uD558\uBA74 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD558\uC2ED\uC2DC\uC624. turn\uC5D0\uC11C\uB294 \uB2E4\uB978 \uBE44\uD2B8\uAC00 \uBB34\uC5C7\uC774\uB4E0 EPOLLOUT\uC774\uBA74 writable()\uC744, \uB098\uBA38\uC9C0 \uBE44\uD2B8\uAC00 \uC788\uC73C\uBA74 readable()\uC744 \uBD80\uB985\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-hup"
  },
  "E2-END-SPINS": {
    did: {
      en: "A client ended its direction while a part of its answer was unsent, and did not read.",
      ko: "\uB2F5\uC758 \uC77C\uBD80\uAC00 \uB0A8\uC544 \uC788\uC744 \uB54C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0B4\uACE0 \uC77D\uC9C0\uB3C4 \uC54A\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The loop sleeps until there is room to write.",
      ko: "\uC4F8 \uC790\uB9AC\uAC00 \uB0A0 \uB54C\uAE4C\uC9C0 \uB8E8\uD504\uAC00 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "\uB04A\uC784\uC5C6\uC774 \uAE68\uC5B4\uB0AC\uC2B5\uB2C8\uB2E4. \uD638\uCD9C \uC218: {count}, \uC774\uBCA4\uD2B8: {mask}."
    },
    usually: {
      en: "A connection at its end stays readable. With EPOLLIN in its mask it is reported for ever.",
      ko: "\uB05D\uB09C \uC5F0\uACB0\uC740 \uACC4\uC18D \uC77D\uC744 \uC218 \uC788\uB294 \uC0C1\uD0DC\uC785\uB2C8\uB2E4. \uB9C8\uC2A4\uD06C\uC5D0 EPOLLIN\uC774 \uC788\uC73C\uBA74 \uB05D\uC5C6\uC774 \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out once conn.ended is true; readable calls it when it has seen the end.",
      ko: "updateInterest\uC5D0\uC11C, conn.ended\uC774\uBA74 EPOLLIN\uC744 \uBE7C\uC2ED\uC2DC\uC624. readable\uC740 \uB05D\uC744 \uBCF4\uC558\uC744 \uB54C \uC774 \uD568\uC218\uB97C \uBD80\uB985\uB2C8\uB2E4."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-ended"
  }
};

// workbook/steps/step2-codes.ts
var step2Codes = {
  ...acceptCodes,
  ...loopCodes,
  ...turnCodes,
  ...closedCodes,
  ...unsentCodes,
  ...sentCodes,
  ...edgeCodes,
  ...dueCodes,
  ...limitCodes,
  ...bindingCodes
};

// workbook/steps/step2.ts
var SERVER2 = "server.ts";
var EDGE = "edge.ts";
var C10K = "c10k.ts";
var ADDON = "addon/epoll.c";
var wouldBlock = {
  id: "2.1",
  title: { en: "O_NONBLOCK and EAGAIN", ko: "O_NONBLOCK\uACFC EAGAIN" },
  anchor: "part-2-1",
  tasks: [
    { name: "setNonblocking", file: SERVER2 },
    { name: "acceptAll", file: SERVER2 }
  ],
  hints: [
    {
      en: "A description has several flags and one call that sets them all. How do you add one? And what does a non-blocking accept4() say when the queue is empty: is that an error of yours?",
      ko: "\uC5F4\uB9B0 \uD30C\uC77C\uC5D0\uB294 \uD50C\uB798\uADF8\uAC00 \uC5EC\uB7FF \uC788\uACE0, \uC124\uC815\uD558\uB294 \uD638\uCD9C\uC740 \uADF8\uAC83\uC744 \uD55C\uAEBC\uBC88\uC5D0 \uBC14\uAFC9\uB2C8\uB2E4. \uD558\uB098\uB9CC \uB354\uD558\uB824\uBA74 \uC5B4\uB5BB\uAC8C \uD574\uC57C \uD569\uB2C8\uAE4C? \uADF8\uB9AC\uACE0 \uD050\uAC00 \uBE44\uC5C8\uC744 \uB54C \uB17C\uBE14\uB85C\uD0B9 accept4()\uB294 \uBB34\uC5C7\uC774\uB77C\uACE0 \uB2F5\uD558\uBA70, \uADF8\uAC83\uC740 \uC624\uB958\uC785\uB2C8\uAE4C?"
    },
    {
      en: "setNonblocking: fcntl() with F_GETFL, then with F_SETFL and the old flags with O_NONBLOCK added. acceptAll: accept4() in a loop with both flags; -EAGAIN is the good end, any other negative result goes to the caller.",
      ko: "setNonblocking\uC740 F_GETFL\uB85C fcntl()\uC744 \uBD80\uB978 \uB2E4\uC74C, \uC6D0\uB798 \uD50C\uB798\uADF8\uC5D0 O_NONBLOCK\uC744 \uB354\uD574 F_SETFL\uB85C \uB2E4\uC2DC \uBD80\uB985\uB2C8\uB2E4. acceptAll\uC740 \uB450 \uD50C\uB798\uADF8\uB97C \uC8FC\uACE0 accept4()\uB97C \uB418\uD480\uC774\uD569\uB2C8\uB2E4. -EAGAIN\uC740 \uC815\uC0C1\uC801\uC778 \uB05D\uC774\uACE0, \uB2E4\uB978 \uC74C\uC218\uB294 \uBD80\uB978 \uCABD\uC5D0 \uB3CC\uB824\uC90D\uB2C8\uB2E4."
    },
    {
      en: "setNonblocking: flags is fcntl(fd, F_GETFL, 0); return it if negative; return fcntl(fd, F_SETFL, flags | O_NONBLOCK). acceptAll: for ever, connFd is accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK); if it is -EAGAIN return 0, if it is below 0 return it, else accepted(connFd).",
      ko: "setNonblocking: flags = fcntl(fd, F_GETFL, 0)\uC774 \uC74C\uC218\uC774\uBA74 \uADF8\uB300\uB85C \uBC18\uD658\uD558\uACE0, \uC544\uB2C8\uBA74 fcntl(fd, F_SETFL, flags | O_NONBLOCK)\uC744 \uBC18\uD658\uD569\uB2C8\uB2E4. acceptAll: \uBB34\uD55C \uBC18\uBCF5 \uC548\uC5D0\uC11C connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)\uC744 \uBD80\uB974\uACE0, -EAGAIN\uC774\uBA74 0\uC744, \uB2E4\uB978 \uC74C\uC218\uC774\uBA74 \uADF8 \uAC12\uC744 \uBC18\uD658\uD558\uBA70, \uC544\uB2C8\uBA74 accepted(connFd)\uB97C \uBD80\uB985\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "2.1a",
      title: {
        en: "O_NONBLOCK is added, and every other flag stays",
        ko: "O_NONBLOCK\uC774 \uB354\uD574\uC9C0\uACE0 \uB2E4\uB978 \uD50C\uB798\uADF8\uB294 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4"
      },
      codes: ["E2-BLOCKING", "E2-TOGGLES", "E2-FLAGS", "E2-FLAGS-RETURNED"]
    },
    {
      id: "2.1b",
      title: { en: "All that wait are accepted, then it returns 0", ko: "\uAE30\uB2E4\uB9AC\uB358 \uC5F0\uACB0\uC744 \uBAA8\uB450 \uBC1B\uACE0 0\uC744 \uBC18\uD658\uD569\uB2C8\uB2E4" },
      codes: ["E2-ACCEPT-KEPT", "E2-ONE-ACCEPT", "E2-HANDS-ERROR", "E2-EAGAIN-ERROR", "E2-ACCEPT-SPINS"]
    },
    {
      id: "2.1c",
      title: { en: "Each accepted connection is non-blocking", ko: "\uBC1B\uC740 \uC5F0\uACB0\uC740 \uBAA8\uB450 \uB17C\uBE14\uB85C\uD0B9\uC785\uB2C8\uB2E4" },
      codes: ["E2-INHERITED", "E2-ONE-ACCEPT"]
    },
    {
      id: "2.1d",
      title: { en: "Another failure of accept4 is returned", ko: "accept4\uC758 \uB2E4\uB978 \uC624\uB958\uB294 \uADF8\uB300\uB85C \uBC18\uD658\uB429\uB2C8\uB2E4" },
      codes: ["E2-ACCEPT-ERROR", "E2-ACCEPT-RETRIES"]
    }
  ]
};
var levelLoop = {
  id: "2.2",
  title: { en: "The level-triggered loop", ko: "\uB808\uBCA8 \uD2B8\uB9AC\uAC70 \uB8E8\uD504" },
  anchor: "part-2-2",
  tasks: [
    { name: "openLoop", file: SERVER2 },
    { name: "addConnection", file: SERVER2 },
    { name: "dropConnection", file: SERVER2 },
    { name: "readable", file: SERVER2 },
    { name: "turn", file: SERVER2 }
  ],
  hints: [
    {
      en: "There are two records of the connections: the kernel's interest set and your table. Which call changes the first, which line the second, and what may have happened between the moment an event was reported and the moment you handle it?",
      ko: "\uC5F0\uACB0\uC5D0 \uAD00\uD55C \uAE30\uB85D\uC740 \uB450 \uAD70\uB370\uC5D0 \uC788\uC2B5\uB2C8\uB2E4. \uCEE4\uB110\uC758 \uAD00\uC2EC \uC9D1\uD569\uACFC \uC5EC\uB7EC\uBD84\uC758 \uD45C\uC785\uB2C8\uB2E4. \uC55E\uC758 \uAC83\uC740 \uC5B4\uB290 \uD638\uCD9C\uC774, \uB4A4\uC758 \uAC83\uC740 \uC5B4\uB290 \uC904\uC774 \uBC14\uAFC9\uB2C8\uAE4C? \uC774\uBCA4\uD2B8\uAC00 \uBCF4\uACE0\uB41C \uC21C\uAC04\uACFC \uCC98\uB9AC\uD558\uB294 \uC21C\uAC04 \uC0AC\uC774\uC5D0\uB294 \uC5B4\uB5A4 \uC77C\uC774 \uC77C\uC5B4\uB0A0 \uC218 \uC788\uC2B5\uB2C8\uAE4C?"
    },
    {
      en: "openLoop: epoll_create1, epoll_ctl ADD of listenFd. addConnection: table and ADD. dropConnection: table and close. turn: epoll_wait, then each event by its descriptor: listenFd accepts, anything else is looked up in the table first. readable: one read, one write.",
      ko: "openLoop\uC740 epoll_create1\uC744 \uBD80\uB974\uACE0 epoll_ctl ADD\uB85C listenFd\uB97C \uB123\uC2B5\uB2C8\uB2E4. addConnection\uC740 \uD45C\uC640 ADD, dropConnection\uC740 \uD45C\uC640 close\uC785\uB2C8\uB2E4. turn\uC740 epoll_wait\uB97C \uBD80\uB974\uACE0 \uC774\uBCA4\uD2B8\uB9C8\uB2E4 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uBD05\uB2C8\uB2E4. listenFd\uC774\uBA74 accept\uD558\uACE0, \uB098\uBA38\uC9C0\uB294 \uBA3C\uC800 \uD45C\uC5D0\uC11C \uCC3E\uC2B5\uB2C8\uB2E4. readable\uC740 read \uD55C \uBC88, write \uD55C \uBC88\uC785\uB2C8\uB2E4."
    },
    {
      en: "turn: ready is epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs). For i below ready: mask is events[2 * i], fd is events[2 * i + 1]. listenFd: acceptAll(listenFd, (connFd) => addConnection(loop, connFd)). Else conn is connections[fd]; skip undefined; EPOLLOUT calls writable(), any other bit calls readable() if connections[fd] is still conn.",
      ko: "turn: ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs). i\uAC00 ready\uBCF4\uB2E4 \uC791\uC740 \uB3D9\uC548 mask = events[2 * i], fd = events[2 * i + 1]\uC785\uB2C8\uB2E4. listenFd\uC774\uBA74 acceptAll(listenFd, (connFd) => addConnection(loop, connFd))\uB97C \uBD80\uB985\uB2C8\uB2E4. \uC544\uB2C8\uBA74 conn = connections[fd]\uC774\uACE0, undefined\uC774\uBA74 \uAC74\uB108\uB701\uB2C8\uB2E4. EPOLLOUT\uC774\uBA74 writable(), \uB2E4\uB978 \uBE44\uD2B8\uAC00 \uC788\uACE0 connections[fd]\uAC00 \uC5EC\uC804\uD788 conn\uC774\uBA74 readable()\uC744 \uBD80\uB985\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "2.2a",
      title: { en: "A message comes back through handle()", ko: "\uBA54\uC2DC\uC9C0\uAC00 handle()\uC744 \uAC70\uCCD0 \uB3CC\uC544\uC635\uB2C8\uB2E4" },
      codes: [
        "E2-NO-INSTANCE",
        "E2-NOT-WATCHED",
        "E2-WRONG-DATA",
        "E2-NO-ENTRY",
        "E2-MASK-FOR-FD",
        "E2-NOTHING-LEFT",
        "E2-ANSWER",
        "E2-EMPTY-ANSWER",
        "E2-NOT-LEVEL"
      ]
    },
    {
      id: "2.2b",
      title: { en: "Nobody waits for somebody else", ko: "\uC544\uBB34\uB3C4 \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB97C \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E2-WAITS"]
    },
    {
      id: "2.2c",
      title: {
        en: "EAGAIN ends the reading, not the connection",
        ko: "EAGAIN\uC740 \uC77D\uAE30\uB97C \uB05D\uB0BC \uBFD0 \uC5F0\uACB0\uC744 \uB05D\uB0B4\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-EAGAIN-CLOSES", "E2-READ-WAITS", "E2-NOT-LEVEL"]
    },
    {
      id: "2.2d",
      title: {
        en: "End of file closes the connection and empties its entry",
        ko: "\uD30C\uC77C \uB05D(EOF)\uC5D0\uC11C \uC5F0\uACB0\uC744 \uB2EB\uACE0 \uD45C\uC5D0\uC11C \uC9C0\uC6C1\uB2C8\uB2E4"
      },
      codes: ["E2-EOF", "E2-NOT-CLOSED", "E2-KEEPS-STATE", "E2-MOVES-STATE", "E2-NOTHING-UNSENT"]
    },
    {
      id: "2.2e",
      title: { en: "A broken connection ends alone", ko: "\uC5F0\uACB0 \uD558\uB098\uAC00 \uB04A\uC5B4\uC838\uB3C4 \uB098\uBA38\uC9C0\uB294 \uADF8\uB300\uB85C\uC785\uB2C8\uB2E4" },
      codes: ["E2-DIES", "E2-READ-ERROR", "E2-BROKEN-SPINS", "E2-AFTER-CLOSE"]
    },
    {
      id: "2.2f",
      title: { en: "An event for a connection that is gone is skipped", ko: "\uC774\uBBF8 \uC5C6\uC5B4\uC9C4 \uC5F0\uACB0\uC758 \uC774\uBCA4\uD2B8\uB294 \uAC74\uB108\uB701\uB2C8\uB2E4" },
      codes: ["E2-STALE"]
    },
    {
      id: "2.2g",
      title: { en: "With nothing to do the loop sleeps", ko: "\uD560 \uC77C\uC774 \uC5C6\uC73C\uBA74 \uB8E8\uD504\uB294 \uC7A0\uB4ED\uB2C8\uB2E4" },
      codes: ["E2-POLLS", "E2-LISTENER-OUT", "E2-OUT-ARMED"]
    },
    {
      id: "2.2h",
      title: {
        en: "Each event of a turn is handled, and nothing else",
        ko: "\uD55C \uBC14\uD034\uB294 \uBCF4\uACE0\uB41C \uC774\uBCA4\uD2B8\uB97C \uBE60\uC9D0\uC5C6\uC774, \uADF8\uAC83\uB9CC \uCC98\uB9AC\uD569\uB2C8\uB2E4"
      },
      codes: ["E2-EVENTS"]
    },
    {
      id: "2.2i",
      title: {
        en: "One that never stops does not starve the others",
        ko: "\uBA48\uCD94\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB0A8\uC744 \uAD76\uAE30\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-READS-ON"]
    },
    {
      id: "2.2j",
      title: {
        en: "turn returns the number of events, and a signal is none",
        ko: "turn\uC740 \uC774\uBCA4\uD2B8 \uC218\uB97C \uBC18\uD658\uD558\uACE0, \uC2DC\uADF8\uB110\uC740 \uC774\uBCA4\uD2B8\uB85C \uC138\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-EINTR", "E2-TIMEOUT", "E2-TURN-RETURNS"]
    }
  ]
};
var backpressure = {
  id: "2.3",
  title: { en: "Backpressure", ko: "\uBC30\uC555" },
  anchor: "part-2-3",
  tasks: [
    { name: "keepUnsent", file: SERVER2 },
    { name: "writable", file: SERVER2 },
    { name: "updateInterest", file: SERVER2 }
  ],
  hints: [
    {
      en: "Three questions about one connection: whose memory are the bytes in that write() did not take, when do you want to be told that there is room, and when do you stop listening to somebody who does not listen to you?",
      ko: "\uC5F0\uACB0 \uD558\uB098\uC5D0 \uB300\uD55C \uC9C8\uBB38 \uC138 \uAC00\uC9C0\uC785\uB2C8\uB2E4. write()\uAC00 \uBC1B\uC9C0 \uC54A\uC740 \uBC14\uC774\uD2B8\uB294 \uB204\uAD6C\uC758 \uBA54\uBAA8\uB9AC\uC5D0 \uC788\uC2B5\uB2C8\uAE4C? \uC790\uB9AC\uAC00 \uB0AC\uB2E4\uB294 \uC18C\uC2DD\uC740 \uC5B8\uC81C \uD544\uC694\uD569\uB2C8\uAE4C? \uC77D\uC9C0 \uC54A\uB294 \uC0C1\uB300\uC5D0\uAC8C\uC11C\uB294 \uC5B8\uC81C\uBD80\uD130 \uC77D\uAE30\uB97C \uBA48\uCDA5\uB2C8\uAE4C?"
    },
    {
      en: "keepUnsent copies, appends, updates the interest. writable writes unsent once, keeps what is left, drops a connection that has ended and owes nothing. updateInterest computes the mask from the state and calls epoll_ctl MOD only when it differs from the last one.",
      ko: "keepUnsent\uB294 \uBCF5\uC0AC\uD574\uC11C \uB4A4\uC5D0 \uBD99\uC774\uACE0 \uAD00\uC2EC\uC744 \uAC31\uC2E0\uD569\uB2C8\uB2E4. writable\uC740 unsent\uB97C \uD55C \uBC88 write\uD558\uACE0 \uB0A8\uC740 \uAC83\uC744 \uBCF4\uAD00\uD558\uBA70, \uC0C1\uB300\uAC00 \uB05D\uB0C8\uACE0 \uBCF4\uB0BC \uAC83\uB3C4 \uC5C6\uB294 \uC5F0\uACB0\uC740 \uC815\uB9AC\uD569\uB2C8\uB2E4. updateInterest\uB294 \uC0C1\uD0DC\uC5D0\uC11C \uB9C8\uC2A4\uD06C\uB97C \uAD6C\uD574, \uC9C0\uB09C\uBC88\uACFC \uB2E4\uB97C \uB54C\uB9CC epoll_ctl MOD\uB97C \uBD80\uB985\uB2C8\uB2E4."
    },
    {
      en: "updateInterest: EPOLLIN if not ended and unsent.length is below HIGH_WATER_BYTES, EPOLLOUT if unsent.length is above 0; return if equal to conn.interest; store it; epoll_ctl(epollFd, EPOLL_CTL_MOD, fd, interest, fd). keepUnsent: a new Uint8Array of both lengths, set() twice. writable: taken is write(fd, unsent, 0, unsent.length), then unsent.subarray(taken).",
      ko: "updateInterest: ended\uAC00 \uC544\uB2C8\uACE0 unsent.length\uAC00 HIGH_WATER_BYTES\uBCF4\uB2E4 \uC791\uC73C\uBA74 EPOLLIN, unsent.length\uAC00 0\uBCF4\uB2E4 \uD06C\uBA74 EPOLLOUT\uC785\uB2C8\uB2E4. conn.interest\uC640 \uAC19\uC73C\uBA74 \uBC18\uD658\uD558\uACE0, \uB2E4\uB974\uBA74 \uC800\uC7A5\uD55C \uB4A4 epoll_ctl(epollFd, EPOLL_CTL_MOD, fd, interest, fd)\uB97C \uBD80\uB985\uB2C8\uB2E4. keepUnsent: \uB450 \uAE38\uC774\uB97C \uB354\uD55C \uC0C8 Uint8Array\uC5D0 set()\uC744 \uB450 \uBC88 \uD569\uB2C8\uB2E4. writable: taken = write(fd, unsent, 0, unsent.length)\uB97C \uBD80\uB974\uACE0 unsent.subarray(taken)\uC744 \uB0A8\uAE41\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "2.3a",
      title: { en: "What write() did not take is sent later", ko: "write()\uAC00 \uBC1B\uC9C0 \uC54A\uC740 \uAC83\uC740 \uB098\uC911\uC5D0 \uBCF4\uB0C5\uB2C8\uB2E4" },
      codes: ["E2-PARTIAL", "E2-LOST", "E2-SENT-TWICE", "E2-MOD-DATA", "E2-CTL-FAILS"]
    },
    {
      id: "2.3b",
      title: { en: "Unsent bytes belong to one connection alone", ko: "\uBCF4\uB0B4\uC9C0 \uBABB\uD55C \uBC14\uC774\uD2B8\uB294 \uADF8 \uC5F0\uACB0\uB9CC\uC758 \uAC83\uC785\uB2C8\uB2E4" },
      codes: ["E2-SHARED-BUFFER", "E2-SENT-TWICE", "E2-OUT-UNASKED", "E2-WRITE-EAGAIN"]
    },
    {
      id: "2.3c",
      title: { en: "Answers keep their order", ko: "\uB2F5\uC758 \uC21C\uC11C\uAC00 \uC9C0\uCF1C\uC9D1\uB2C8\uB2E4" },
      codes: ["E2-ORDER", "E2-OVERWRITES", "E2-SENT-TWICE"]
    },
    {
      id: "2.3d",
      title: { en: "Once all is sent the loop sleeps again", ko: "\uBAA8\uB450 \uBCF4\uB0B4\uACE0 \uB098\uBA74 \uB8E8\uD504\uB294 \uB2E4\uC2DC \uC7A0\uB4ED\uB2C8\uB2E4" },
      codes: ["E2-SPIN", "E2-PARTIAL"]
    },
    {
      id: "2.3e",
      title: {
        en: "A client that never reads does not fill the memory",
        ko: "\uC77D\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBA54\uBAA8\uB9AC\uB97C \uCC44\uC6B0\uC9C0 \uBABB\uD569\uB2C8\uB2E4"
      },
      codes: ["E2-UNBOUNDED", "E2-READS-ON", "E2-WRITE-WAITS", "E2-IN-SPINS"]
    },
    {
      id: "2.3f",
      title: { en: "When it reads at last, everything arrives", ko: "\uB4A4\uB2A6\uAC8C \uC77D\uC5B4\uB3C4 \uC804\uBD80 \uB3C4\uCC29\uD569\uB2C8\uB2E4" },
      codes: ["E2-STALLS", "E2-KICKED", "E2-WRITE-WAITS", "E2-IN-SPINS", "E2-STREAM"]
    },
    {
      id: "2.3g",
      title: {
        en: "A client that has finished still gets the rest",
        ko: "\uBCF4\uB0B4\uAE30\uB97C \uB05D\uB0B8 \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uB098\uBA38\uC9C0\uB97C \uBC1B\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-CUT-OFF", "E2-ENDS-EARLY", "E2-NEVER-ENDS", "E2-AFTER-CLOSE"]
    },
    {
      id: "2.3h",
      title: {
        en: "A connection that breaks with bytes unsent is dropped",
        ko: "\uBCF4\uB0BC \uAC83\uC774 \uB0A8\uC740 \uCC44 \uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC740 \uC815\uB9AC\uB429\uB2C8\uB2E4"
      },
      codes: ["E2-AFTER-CLOSE", "E2-IGNORES-ERROR", "E2-WRITE-WAITS", "E2-IN-SPINS"]
    },
    {
      id: "2.3i",
      title: {
        en: "One that has finished and does not read lets the loop sleep",
        ko: "\uBCF4\uB0B4\uAE30\uB97C \uB05D\uB0B4\uACE0 \uC77D\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC788\uC5B4\uB3C4 \uB8E8\uD504\uB294 \uC7A0\uB4ED\uB2C8\uB2E4"
      },
      codes: ["E2-END-SPINS"]
    },
    {
      id: "2.3j",
      title: {
        en: "epoll_ctl is called only when the mask changes",
        ko: "\uB9C8\uC2A4\uD06C\uAC00 \uBC14\uB014 \uB54C\uB9CC epoll_ctl\uC744 \uBD80\uB985\uB2C8\uB2E4"
      },
      codes: ["E2-MOD-ALWAYS"]
    },
    {
      id: "2.3k",
      title: {
        en: "A connection dropped by one half of an event is left alone by the other",
        ko: "\uC774\uBCA4\uD2B8\uC758 \uBC18\uCABD\uC774 \uC815\uB9AC\uD55C \uC5F0\uACB0\uC740 \uB098\uBA38\uC9C0 \uBC18\uCABD\uC774 \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-AFTER-CLOSE"]
    }
  ]
};
var edgeTriggered = {
  id: "2.4",
  title: { en: "Edge-triggered", ko: "\uC5D0\uC9C0 \uD2B8\uB9AC\uAC70" },
  anchor: "part-2-4",
  tasks: [
    { name: "addEdge", file: EDGE },
    { name: "pump", file: EDGE },
    { name: "turnEdge", file: EDGE }
  ],
  hints: [
    {
      en: "An edge says that something changed, once. At which two points may you leave a connection alone and still be sure to hear of it again?",
      ko: "\uC5D0\uC9C0\uB294 \uBB34\uC5B8\uAC00 \uBC14\uB00C\uC5C8\uB2E4\uACE0 \uD55C \uBC88\uB9CC \uC54C\uB824 \uC90D\uB2C8\uB2E4. \uC5F0\uACB0\uC744 \uB0B4\uBC84\uB824 \uB450\uC5B4\uB3C4 \uC18C\uC2DD\uC744 \uBC18\uB4DC\uC2DC \uB2E4\uC2DC \uB4E3\uB294 \uC9C0\uC810\uC740 \uC5B4\uB290 \uB450 \uACF3\uC785\uB2C8\uAE4C?"
    },
    {
      en: "pump: write what is unsent until it is gone or -EAGAIN; drop if ended; stop if the budget is spent; read until -EAGAIN. turnEdge: nobody waits in epoll_wait while somebody is due; pump() who is due, then who had an event; loop.due keeps those for whom it returned true.",
      ko: "pump\uB294 unsent\uAC00 \uC5C6\uC5B4\uC9C0\uAC70\uB098 -EAGAIN\uC774 \uB098\uC62C \uB54C\uAE4C\uC9C0 write\uD558\uACE0, \uB05D\uB09C \uC5F0\uACB0\uC774\uBA74 \uC815\uB9AC\uD558\uACE0, \uC608\uC0B0\uC744 \uB2E4 \uC37C\uC73C\uBA74 \uBA48\uCD94\uACE0, -EAGAIN\uAE4C\uC9C0 read\uD569\uB2C8\uB2E4. turnEdge\uB294 \uD560 \uC77C\uC774 \uB0A8\uC740 \uC5F0\uACB0\uC774 \uC788\uC73C\uBA74 epoll_wait\uC5D0\uC11C \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. loop.due\uC5D0 \uC788\uB358 \uC5F0\uACB0\uC744 \uBA3C\uC800, \uADF8\uB2E4\uC74C \uC774\uBCA4\uD2B8\uAC00 \uC628 \uC5F0\uACB0\uC744 pump()\uD558\uACE0, true\uB97C \uBC18\uD658\uD55C \uC5F0\uACB0\uB9CC loop.due\uC5D0 \uB461\uB2C8\uB2E4."
    },
    {
      en: "pump, for ever: while unsent.length > 0, taken is write(...): -EAGAIN keeps unsent.slice() and returns false, below 0 drops and returns false, else unsent.subarray(taken). If ended, drop, return false. If budget <= 0 return true. n is read(...): -EAGAIN returns false, below 0 drops, 0 sets ended, else unsent is handle(...); budget -= n.",
      ko: "pump\uB294 \uBB34\uD55C \uBC18\uBCF5\uC785\uB2C8\uB2E4. unsent.length > 0\uC778 \uB3D9\uC548 taken = write(...): -EAGAIN\uC774\uBA74 unsent.slice()\uB97C \uB0A8\uAE30\uACE0 false\uB97C \uBC18\uD658, \uC74C\uC218\uC774\uBA74 \uC815\uB9AC\uD558\uACE0 false\uB97C \uBC18\uD658, \uC544\uB2C8\uBA74 unsent.subarray(taken)\uC785\uB2C8\uB2E4. ended\uC774\uBA74 \uC815\uB9AC\uD558\uACE0 false\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. budget <= 0\uC774\uBA74 true\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. n = read(...): -EAGAIN\uC774\uBA74 false\uB97C \uBC18\uD658, \uC74C\uC218\uC774\uBA74 \uC815\uB9AC, 0\uC774\uBA74 ended, \uC544\uB2C8\uBA74 unsent\uC5D0 handle(...)\uC758 \uACB0\uACFC\uB97C \uB123\uACE0 budget\uC5D0\uC11C n\uC744 \uBE8D\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "2.4a",
      title: { en: "One edge, and all that wait are accepted", ko: "\uC5D0\uC9C0 \uD55C \uBC88\uC5D0 \uAE30\uB2E4\uB9AC\uB358 \uC5F0\uACB0\uC744 \uBAA8\uB450 \uBC1B\uC2B5\uB2C8\uB2E4" },
      codes: ["E2-ET-ACCEPT", "E2-NOT-EDGE"]
    },
    {
      id: "2.4b",
      title: { en: "One edge, and all that is there is read", ko: "\uC5D0\uC9C0 \uD55C \uBC88\uC5D0 \uC640 \uC788\uB294 \uAC83\uC744 \uBAA8\uB450 \uC77D\uC2B5\uB2C8\uB2E4" },
      codes: [
        "E2-ET-READ",
        "E2-ET-DROPS",
        "E2-ET-UNANSWERED",
        "E2-DUE-FORGETS",
        "E2-DUE-PUT-OFF",
        "E2-DUE-WAITS",
        "E2-DUE-UNPUMPED",
        "E2-ET-WRITE",
        "E2-ET-ORDER"
      ]
    },
    {
      id: "2.4c",
      title: {
        en: "The end of file behind the last bytes is found",
        ko: "\uB9C8\uC9C0\uB9C9 \uBC14\uC774\uD2B8 \uB2E4\uC74C\uC758 \uD30C\uC77C \uB05D(EOF)\uAE4C\uC9C0 \uC77D\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-ET-EOF"]
    },
    {
      id: "2.4d",
      title: { en: "A client that reads late gets everything", ko: "\uB2A6\uAC8C \uC77D\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uC804\uBD80 \uBC1B\uC2B5\uB2C8\uB2E4" },
      codes: [
        "E2-ET-UNBOUNDED",
        "E2-ET-READ",
        "E2-ET-WRITE",
        "E2-ET-ORDER",
        "E2-ET-WRITE-WAITS",
        "E2-DUE-STAYS",
        "E2-ET-FULL-SPINS",
        "E2-ET-SPIN"
      ]
    },
    {
      id: "2.4e",
      title: {
        en: "One that never stops does not starve the others",
        ko: "\uBA48\uCD94\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB0A8\uC744 \uAD76\uAE30\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-STARVES", "E2-DUE-STARVES", "E2-DUE-FIRST"]
    },
    {
      id: "2.4f",
      title: { en: "With nothing to do the loop sleeps", ko: "\uD560 \uC77C\uC774 \uC5C6\uC73C\uBA74 \uB8E8\uD504\uB294 \uC7A0\uB4ED\uB2C8\uB2E4" },
      codes: ["E2-ET-SPIN", "E2-ET-POLLS"]
    },
    {
      id: "2.4g",
      title: { en: "A connection that breaks is dropped", ko: "\uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC740 \uC815\uB9AC\uB429\uB2C8\uB2E4" },
      codes: ["E2-AFTER-CLOSE", "E2-ET-BROKEN", "E2-ET-WRITE-WAITS", "E2-DUE-STAYS", "E2-ET-FULL-SPINS", "E2-ET-SPIN"]
    },
    {
      id: "2.4h",
      title: { en: "A connection that is due and gone is skipped", ko: "loop.due\uC5D0 \uC788\uB2E4\uAC00 \uC5C6\uC5B4\uC9C4 \uC5F0\uACB0\uC740 \uAC74\uB108\uB701\uB2C8\uB2E4" },
      codes: ["E2-ET-STALE"]
    },
    {
      id: "2.4i",
      title: {
        en: "A client that never reads does not fill the memory",
        ko: "\uC77D\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBA54\uBAA8\uB9AC\uB97C \uCC44\uC6B0\uC9C0 \uBABB\uD569\uB2C8\uB2E4"
      },
      codes: ["E2-ET-UNBOUNDED", "E2-ET-WRITE-WAITS", "E2-DUE-STAYS", "E2-ET-FULL-SPINS", "E2-ET-SPIN"]
    },
    {
      id: "2.4j",
      title: {
        en: "Each event of a turn is handled, and nothing else",
        ko: "\uD55C \uBC14\uD034\uB294 \uBCF4\uACE0\uB41C \uC774\uBCA4\uD2B8\uB97C \uBE60\uC9D0\uC5C6\uC774, \uADF8\uAC83\uB9CC \uCC98\uB9AC\uD569\uB2C8\uB2E4"
      },
      codes: ["E2-ET-EVENTS"]
    },
    {
      id: "2.4k",
      title: {
        en: "turnEdge returns the number of events, and a signal is none",
        ko: "turnEdge\uB294 \uC774\uBCA4\uD2B8 \uC218\uB97C \uBC18\uD658\uD558\uACE0, \uC2DC\uADF8\uB110\uC740 \uC774\uBCA4\uD2B8\uB85C \uC138\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-EINTR", "E2-TIMEOUT", "E2-TURN-RETURNS"]
    }
  ]
};
var tenThousand = {
  id: "2.5",
  title: { en: "Ten thousand clients", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uB9CC \uAC1C" },
  anchor: "part-2-5",
  tasks: [{ name: "raiseFdLimit", file: C10K }],
  hints: [
    {
      en: "There are two limits. Which one counts now, which one says how far you may go, and what happens to somebody who sets the second too low?",
      ko: "\uC81C\uD55C\uC740 \uB450 \uAC00\uC9C0\uC785\uB2C8\uB2E4. \uC9C0\uAE08 \uC801\uC6A9\uB418\uB294 \uAC83\uC740 \uC5B4\uB290 \uCABD\uC774\uACE0, \uC5B4\uB514\uAE4C\uC9C0 \uC62C\uB9B4 \uC218 \uC788\uB294\uC9C0 \uC815\uD558\uB294 \uAC83\uC740 \uC5B4\uB290 \uCABD\uC785\uB2C8\uAE4C? \uB4A4\uC758 \uAC83\uC744 \uB0AE\uCDB0 \uBC84\uB9AC\uBA74 \uC5B4\uB5BB\uAC8C \uB429\uB2C8\uAE4C?"
    },
    {
      en: "getrlimit() fills two words. If the soft one is enough already, return it. Otherwise setrlimit() with the smaller of wanted and hard, and with hard as it was.",
      ko: "getrlimit()\uAC00 \uB450 \uAC12\uC744 \uCC44\uC6C1\uB2C8\uB2E4. \uC18C\uD504\uD2B8 \uC81C\uD55C\uC774 \uC774\uBBF8 \uCDA9\uBD84\uD558\uBA74 \uADF8\uAC83\uC744 \uBC18\uD658\uD569\uB2C8\uB2E4. \uC544\uB2C8\uBA74 wanted\uC640 \uD558\uB4DC \uC81C\uD55C \uAC00\uC6B4\uB370 \uC791\uC740 \uCABD\uC744 \uC18C\uD504\uD2B8\uB85C, \uD558\uB4DC\uB294 \uADF8\uB300\uB85C \uB450\uACE0 setrlimit()\uB97C \uBD80\uB985\uB2C8\uB2E4."
    },
    {
      en: 'limit is a BigUint64Array of 2; check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit"); soft is limit[0], hard is limit[1]. If soft >= BigInt(wanted) return Number(soft). raised is the smaller of BigInt(wanted) and hard; setrlimit(RLIMIT_NOFILE, new BigUint64Array([raised, hard])); return Number(raised).',
      ko: 'limit = new BigUint64Array(2)\uC5D0 check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")\uB85C \uC77D\uC2B5\uB2C8\uB2E4. soft\uB294 limit[0], hard\uB294 limit[1]\uC785\uB2C8\uB2E4. soft >= BigInt(wanted)\uC774\uBA74 Number(soft)\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. raised\uB294 BigInt(wanted)\uC640 hard \uAC00\uC6B4\uB370 \uC791\uC740 \uCABD\uC774\uACE0, setrlimit(RLIMIT_NOFILE, new BigUint64Array([raised, hard]))\uB97C \uBD80\uB978 \uB4A4 Number(raised)\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4.'
    }
  ],
  checks: [
    {
      id: "2.5a",
      title: {
        en: "A soft limit that is too low is raised, the hard one kept",
        ko: "\uB0AE\uC740 \uC18C\uD504\uD2B8 \uC81C\uD55C\uC744 \uC62C\uB9AC\uACE0 \uD558\uB4DC \uC81C\uD55C\uC740 \uADF8\uB300\uB85C \uB461\uB2C8\uB2E4"
      },
      codes: ["E2-LIMIT", "E2-HARD-LOWERED"]
    },
    {
      id: "2.5b",
      title: { en: "A limit that is high enough is left alone", ko: "\uC774\uBBF8 \uCDA9\uBD84\uD55C \uC81C\uD55C\uC740 \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E2-LIMIT"]
    },
    {
      id: "2.5c",
      title: {
        en: "Where the hard limit forbids more, it says how far it got",
        ko: "\uD558\uB4DC \uC81C\uD55C\uC5D0 \uB9C9\uD788\uBA74 \uC5B4\uB514\uAE4C\uC9C0 \uC62C\uB838\uB294\uC9C0 \uC54C\uB9BD\uB2C8\uB2E4"
      },
      codes: ["E2-HARD-LIMIT"]
    },
    {
      id: "2.5d",
      title: { en: "Ten thousand connections are held and answered", ko: "\uC5F0\uACB0 \uB9CC \uAC1C\uB97C \uC720\uC9C0\uD558\uACE0 \uBAA8\uB450\uC5D0\uAC8C \uB2F5\uD569\uB2C8\uB2E4" },
      codes: ["E2-TEN-THOUSAND"]
    }
  ]
};
var ownBinding = {
  id: "2.6",
  title: { en: "The binding yourself, in C (optional)", ko: "\uBC14\uC778\uB529\uC744 \uC9C1\uC811, C\uB85C (\uC120\uD0DD)" },
  anchor: "part-2-6",
  optional: true,
  tasks: [
    { name: "js_epoll_create1", file: ADDON },
    { name: "js_epoll_ctl", file: ADDON },
    { name: "js_epoll_wait", file: ADDON }
  ],
  hints: [
    {
      en: "Each function has three steps: JavaScript values into C values, one system call, the result back. Where does C say why a call failed, and what must be true of the array before anything is written into it?",
      ko: "\uD568\uC218\uB9C8\uB2E4 \uC138 \uB2E8\uACC4\uC785\uB2C8\uB2E4. JavaScript \uAC12\uC744 C \uAC12\uC73C\uB85C, \uC2DC\uC2A4\uD15C \uCF5C \uD55C \uBC88, \uACB0\uACFC\uB97C \uB2E4\uC2DC JavaScript\uB85C. C\uC5D0\uC11C \uD638\uCD9C\uC774 \uC2E4\uD328\uD55C \uC6D0\uC778\uC740 \uC5B4\uB514\uC5D0 \uC788\uC2B5\uB2C8\uAE4C? \uADF8\uB9AC\uACE0 \uBC30\uC5F4\uC5D0 \uC4F0\uAE30 \uC804\uC5D0 \uBB34\uC5C7\uC744 \uD655\uC778\uD574\uC57C \uD569\uB2C8\uAE4C?"
    },
    {
      en: "get_arguments, get_int and get_words bring values in; return NULL when one of them says false. After the call: -errno if the result is -1. epoll_wait fills an array of struct epoll_event on the stack, from which you copy two words for each.",
      ko: "get_arguments, get_int, get_words\uB85C \uAC12\uC744 \uBC1B\uACE0, \uD558\uB098\uB77C\uB3C4 false\uC774\uBA74 NULL\uC744 \uBC18\uD658\uD569\uB2C8\uB2E4. \uD638\uCD9C\uD55C \uB4A4 \uACB0\uACFC\uAC00 -1\uC774\uBA74 -errno\uC785\uB2C8\uB2E4. epoll_wait\uB294 \uC2A4\uD0DD\uC758 struct epoll_event \uBC30\uC5F4\uC744 \uCC44\uC6B0\uACE0, \uAC70\uAE30\uC11C \uC774\uBCA4\uD2B8\uB9C8\uB2E4 \uB450 \uAC12\uC744 \uBCF5\uC0AC\uD569\uB2C8\uB2E4."
    },
    {
      en: "js_epoll_wait: read epfd, words and length, maxevents, timeout. maxevents becomes at most MAX_EVENTS and at most length / 2. ready is epoll_wait(epfd, event, maxevents, timeout); if -1, return from_int(env, -errno). words[2 * i] is event[i].events, words[2 * i + 1] is event[i].data.u32; return from_int(env, ready).",
      ko: "js_epoll_wait: epfd, words\uC640 length, maxevents, timeout\uC744 \uC77D\uC2B5\uB2C8\uB2E4. maxevents\uB294 MAX_EVENTS\uC640 length / 2\uB97C \uB118\uC9C0 \uC54A\uAC8C \uD569\uB2C8\uB2E4. ready = epoll_wait(epfd, event, maxevents, timeout)\uC774 -1\uC774\uBA74 from_int(env, -errno)\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. words[2 * i]\uC5D0\uB294 event[i].events, words[2 * i + 1]\uC5D0\uB294 event[i].data.u32\uB97C \uB123\uACE0 from_int(env, ready)\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "2.6a",
      title: {
        en: "It compiles, makes an instance and adds descriptors",
        ko: "\uCEF4\uD30C\uC77C\uB418\uACE0, \uC778\uC2A4\uD134\uC2A4\uB97C \uB9CC\uB4E4\uACE0, \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB123\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E2-ADDON-COMPILE", "E2-ADDON-CALLS", "E2-ADDON-FLAGS"]
    },
    {
      id: "2.6b",
      title: { en: "A failed call returns its negative errno", ko: "\uC2E4\uD328\uD55C \uD638\uCD9C\uC740 \uC74C\uC218 errno\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4" },
      codes: ["E2-ADDON-ERRNO"]
    },
    {
      id: "2.6c",
      title: { en: "Events come back as [events, data]", ko: "\uC774\uBCA4\uD2B8\uAC00 [events, data]\uB85C \uB3CC\uC544\uC635\uB2C8\uB2E4" },
      codes: ["E2-ADDON-DATA", "E2-ADDON-EVENTS", "E2-ADDON-MOST"]
    },
    {
      id: "2.6d",
      title: { en: "Nothing is written past the end of the array", ko: "\uBC30\uC5F4\uC758 \uB05D\uC744 \uB118\uC5B4 \uC4F0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E2-ADDON-OVERRUN"]
    },
    {
      id: "2.6e",
      title: { en: "Nor past the end of the function's own array", ko: "\uD568\uC218 \uC548 \uBC30\uC5F4\uC758 \uB05D\uC744 \uB118\uC5B4\uC11C\uB3C4 \uC4F0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E2-ADDON-STACK"]
    },
    {
      id: "2.6f",
      title: { en: "It waits no longer than the timeout says", ko: "timeout\uBCF4\uB2E4 \uC624\uB798 \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E2-ADDON-TIMEOUT"]
    },
    {
      id: "2.6g",
      title: { en: "Your own loop runs on it, and sleeps", ko: "\uB0B4 \uB8E8\uD504\uAC00 \uADF8 \uC704\uC5D0\uC11C \uB3CC\uACE0, \uC7A0\uB4ED\uB2C8\uB2E4" },
      codes: ["E2-ADDON-TIMEOUT"]
    }
  ]
};
var step2 = {
  id: "step2",
  slug: "step2-epoll",
  number: 2,
  title: { en: "Step 2: epoll", ko: "2\uB2E8\uACC4: epoll" },
  promise: {
    en: "One thread, ten thousand connections: ask the kernel who is ready, and never wait for one.",
    ko: "\uC2A4\uB808\uB4DC \uD558\uB098\uB85C \uC5F0\uACB0 \uB9CC \uAC1C\uB97C \uB2E4\uB8F9\uB2C8\uB2E4. \uB204\uAC00 \uC900\uBE44\uB418\uC5C8\uB294\uC9C0 \uCEE4\uB110\uC5D0 \uBB3B\uACE0, \uD2B9\uC815\uD55C \uB204\uAD70\uAC00\uB97C \uAE30\uB2E4\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
  },
  minutes: 150,
  parts: [wouldBlock, levelLoop, backpressure, edgeTriggered, tenThousand, ownBinding],
  codes: step2Codes
};

// workbook/steps/step3-codes/answers.ts
var answerCodes = {
  "E3-ORDER": {
    did: {
      en: "A client sent job 1, job 2, hello, job 3 on one connection; the jobs ended in the order 3, 2, 1.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0 \uD558\uB098\uB85C job 1, job 2, hello, job 3\uC744 \uBCF4\uB0C8\uACE0, \uC791\uC5C5\uC740 3, 2, 1\uC758 \uC21C\uC11C\uB85C \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The answers come in the order of the requests: whoever asks has nothing else to tell them apart.",
      ko: "\uB2F5\uC740 \uC694\uCCAD\uD55C \uC21C\uC11C\uB300\uB85C \uC640\uC57C \uD569\uB2C8\uB2E4. \uC694\uCCAD\uD55C \uCABD\uC5D0\uB294 \uADF8\uAC83 \uB9D0\uACE0 \uB2F5\uC744 \uAD6C\uBCC4\uD560 \uBC29\uBC95\uC774 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "Each answer was sent as soon as it was there.",
      ko: "\uB2F5\uC744 \uC0DD\uAE30\uB294 \uB300\uB85C \uBCF4\uB0B8 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In deliver, keep the answer in conn.early and send only the one with the number conn.answered.",
      ko: "deliver\uC5D0\uC11C, \uB2F5\uC744 conn.early\uC5D0 \uB450\uACE0 \uBC88\uD638\uAC00 conn.answered\uC778 \uAC83\uB9CC \uBCF4\uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-order"
  },
  "E3-EARLY-LOST": {
    did: {
      en: "A client sent job 1, job 2, hello, job 3 on one connection; the jobs ended in the order 3, 2, 1.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0 \uD558\uB098\uB85C job 1, job 2, hello, job 3\uC744 \uBCF4\uB0C8\uACE0, \uC791\uC5C5\uC740 3, 2, 1\uC758 \uC21C\uC11C\uB85C \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Once job 1 has ended, all four answers go out.",
      ko: "job 1\uC774 \uB05D\uB098\uBA74 \uB2F5 \uB137\uC774 \uBAA8\uB450 \uB098\uAC00\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "One answer was sent and those that had waited for it were not, or one that came before its turn was thrown away.",
      ko: "\uB2F5 \uD558\uB098\uB97C \uBCF4\uB0B8 \uB4A4 \uADF8\uAC83\uC744 \uAE30\uB2E4\uB9AC\uB358 \uB2F5\uC744 \uBCF4\uB0B4\uC9C0 \uC54A\uC558\uAC70\uB098, \uCC28\uB840\uBCF4\uB2E4 \uC77C\uCC0D \uC628 \uB2F5\uC744 \uBC84\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In deliver, go on from conn.answered as long as conn.early has the next one.",
      ko: "deliver\uC5D0\uC11C, conn.early\uC5D0 \uB2E4\uC74C \uAC83\uC774 \uC788\uB294 \uB3D9\uC548 conn.answered\uBD80\uD130 \uACC4\uC18D \uBCF4\uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-order"
  },
  "E3-STALE": {
    did: {
      en: "A client asked for jobs and left. The next client got descriptor {fd}; then one of the jobs ended.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC791\uC5C5\uC744 \uBD80\uD0C1\uD558\uACE0 \uB5A0\uB0AC\uC2B5\uB2C8\uB2E4. \uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB514\uC2A4\uD06C\uB9BD\uD130 {fd}\uBC88\uC744 \uBC1B\uC558\uACE0, \uADF8\uB2E4\uC74C \uC791\uC5C5 \uD558\uB098\uAC00 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The answer finds nobody.", ko: "\uB2F5\uC740 \uBC1B\uC744 \uC0AC\uB78C\uC774 \uC5C6\uC73C\uBBC0\uB85C \uBC84\uB824\uC838\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "It was sent to the next client. Same descriptor: {same}.",
      ko: "\uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uAC8C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uAC19\uC740 \uB514\uC2A4\uD06C\uB9BD\uD130: {same}."
    },
    usually: {
      en: "A descriptor is a number that is given out again. Who asked is the number and the generation together.",
      ko: "\uB514\uC2A4\uD06C\uB9BD\uD130\uB294 \uB2E4\uC2DC \uC4F0\uC774\uB294 \uBC88\uD638\uC785\uB2C8\uB2E4. \uB204\uAC00 \uBB3C\uC5C8\uB294\uC9C0\uB294 \uBC88\uD638\uC640 \uC138\uB300\uB97C \uD568\uAED8 \uBCF4\uC544\uC57C \uC555\uB2C8\uB2E4."
    },
    next: {
      en: "In deliver, compare conn.generation with the ticket's before you do anything.",
      ko: "deliver\uC5D0\uC11C, \uBB34\uC5C7\uBCF4\uB2E4 \uBA3C\uC800 conn.generation\uC744 \uD45C(ticket)\uC758 \uC138\uB300\uC640 \uBE44\uAD50\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["open(2)"],
    anchor: "rule-generation"
  },
  "E3-CUT-OFF": {
    did: {
      en: "A client asked for two jobs and ended its direction (FIN); then they ended, one after the other. Another one, which does not read at first, asked for a lot and did the same.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC791\uC5C5 \uB458\uC744 \uBD80\uD0C1\uD558\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC73C\uBA70(FIN), \uADF8\uB2E4\uC74C \uC791\uC5C5\uC774 \uD558\uB098\uC529 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4. \uCC98\uC74C\uC5D0 \uC77D\uC9C0 \uC54A\uB294 \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uB9CE\uC740 \uAC83\uC744 \uBD80\uD0C1\uD558\uACE0 \uB611\uAC19\uC774 \uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Every answer arrives, and then the end.",
      ko: "\uB2F5\uC774 \uBAA8\uB450 \uB3C4\uCC29\uD558\uACE0, \uADF8\uB2E4\uC74C\uC5D0 \uB05D\uC774 \uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Arrived before the end: {arrived}.", ko: "\uB05D\uB098\uAE30 \uC804\uC5D0 \uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The connection counts as done too early: settle() was called between the count and the send, or the connection dropped although jobs of it are out or bytes of it lie in conn.unsent.",
      ko: "\uC5F0\uACB0\uC774 \uB108\uBB34 \uC77C\uCC0D \uB05D\uB09C \uAC83\uC73C\uB85C \uC5EC\uACA8\uC84C\uC2B5\uB2C8\uB2E4. \uC138\uB294 \uAC83\uACFC \uBCF4\uB0B4\uB294 \uAC83 \uC0AC\uC774\uC5D0 settle()\uC744 \uBD88\uB800\uAC70\uB098, \uC791\uC5C5\uC774 \uB098\uAC00 \uC788\uAC70\uB098 conn.unsent\uC5D0 \uBC14\uC774\uD2B8\uAC00 \uB0A8\uC544 \uC788\uB294\uB370 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In deliver, call settle() after the last send(), and leave it to settle() to end the connection.",
      ko: "deliver\uC5D0\uC11C, \uB9C8\uC9C0\uB9C9 send() \uB4A4\uC5D0 settle()\uC744 \uBD80\uB974\uACE0, \uC5F0\uACB0\uC744 \uB05D\uB0B4\uB294 \uC77C\uC740 settle()\uC5D0 \uB9E1\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-order"
  },
  "E3-NEVER-ENDS": {
    did: {
      en: "A client asked for jobs and ended its direction (FIN). The jobs ended, and the answers arrived.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC791\uC5C5\uC744 \uBD80\uD0C1\uD558\uACE0 \uC790\uAE30 \uBC29\uD5A5\uC744 \uB05D\uB0C8\uC2B5\uB2C8\uB2E4(FIN). \uC791\uC5C5\uC774 \uB05D\uB098\uACE0 \uB2F5\uC774 \uB3C4\uCC29\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Nothing is owed any more: the connection is closed.",
      ko: "\uB354 \uC904 \uAC83\uC774 \uC5C6\uC73C\uBBC0\uB85C \uC5F0\uACB0\uC744 \uB2EB\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "It stays open.", ko: "\uACC4\uC18D \uC5F4\uB824 \uC788\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "The end came long ago, and no event will come for this connection any more. Who sends the last answer has to look.",
      ko: "\uB05D\uC740 \uC624\uB798\uC804\uC5D0 \uC654\uACE0, \uC774 \uC5F0\uACB0\uC5D0\uB294 \uB354 \uC774\uC0C1 \uC774\uBCA4\uD2B8\uAC00 \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9 \uB2F5\uC744 \uBCF4\uB0B4\uB294 \uCABD\uC774 \uD655\uC778\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In deliver, call settle() at the end.",
      ko: "deliver\uC5D0\uC11C, \uB05D\uC5D0 settle()\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-order"
  },
  "E3-SENDS-ON": {
    did: {
      en: "Two answers were ready to go out on one connection, and the first write failed.",
      ko: "\uD55C \uC5F0\uACB0\uC5D0 \uB098\uAC08 \uB2F5\uC774 \uB458 \uC788\uC5C8\uACE0, \uCCAB \uBC88\uC9F8 write\uAC00 \uC2E4\uD328\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The connection is over, and nobody touches its descriptor again.",
      ko: "\uC5F0\uACB0\uC740 \uB05D\uB0AC\uACE0, \uADF8 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uB2E4\uC2DC \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "A call on the closed descriptor: {call}.", ko: "\uB2EB\uD78C \uB514\uC2A4\uD06C\uB9BD\uD130\uC5D0 \uB300\uD55C \uD638\uCD9C: {call}." },
    usually: {
      en: "send() drops a connection that breaks. The loop around it went on with the next answer.",
      ko: "send()\uB294 \uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC744 \uC815\uB9AC\uD569\uB2C8\uB2E4. \uADF8\uB7F0\uB370\uB3C4 \uBC18\uBCF5\uBB38\uC774 \uB2E4\uC74C \uB2F5\uC744 \uACC4\uC18D \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In deliver, return when reactor.connections[fd] is no longer this connection after send().",
      ko: "deliver\uC5D0\uC11C, send() \uB4A4\uC5D0 reactor.connections[fd]\uAC00 \uB354 \uC774\uC0C1 \uC774 \uC5F0\uACB0\uC774 \uC544\uB2C8\uBA74 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["write(2)"],
    anchor: "rule-generation"
  }
};

// workbook/steps/step3-codes/pool.ts
var poolCodes = {
  "E3-LIGHT": {
    did: { en: "A client sent {sent}, a light request.", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAC00\uBCBC\uC6B4 \uC694\uCCAD\uC744 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4: {sent}." },
    expected: { en: "The service's answer comes back at once.", ko: "\uC11C\uBE44\uC2A4\uC758 \uB2F5\uC774 \uBC14\uB85C \uB3CC\uC544\uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "A light request needs no worker: its answer is delivered in the same call. deliver() (part 3.4) must be there for it.",
      ko: "\uAC00\uBCBC\uC6B4 \uC694\uCCAD\uC5D0\uB294 \uC6CC\uCEE4\uAC00 \uD544\uC694 \uC5C6\uACE0, \uAC19\uC740 \uD638\uCD9C \uC548\uC5D0\uC11C \uB2F5\uC744 \uC804\uD569\uB2C8\uB2E4. \uADF8\uB7EC\uB824\uBA74 deliver()(\uD30C\uD2B8 3.4)\uAC00 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In request, deliver() what service.answer(line) gives, with the number that conn.asked had before you counted.",
      ko: "request\uC5D0\uC11C, service.answer(line)\uC758 \uACB0\uACFC\uB97C deliver()\uB85C \uC804\uD558\uC2ED\uC2DC\uC624. \uBC88\uD638\uB294 \uC138\uAE30 \uC804\uC758 conn.asked\uC785\uB2C8\uB2E4."
    },
    man: ["epoll(7)"],
    anchor: "rule-request"
  },
  "E3-IN-LOOP": {
    did: { en: "A client sent a heavy request.", ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uBB34\uAC70\uC6B4 \uC694\uCCAD\uC744 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4." },
    expected: { en: "A worker works it out.", ko: "\uC6CC\uCEE4\uAC00 \uACC4\uC0B0\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "The main thread did.", ko: "\uBA54\uC778 \uC2A4\uB808\uB4DC\uAC00 \uACC4\uC0B0\uD588\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "service.answer() was called for every line, or for one that the pool had no room for. In the thread of the loop, everybody waits for it.",
      ko: "\uBAA8\uB4E0 \uC904\uC5D0, \uB610\uB294 \uD480\uC5D0 \uC790\uB9AC\uAC00 \uC5C6\uB294 \uC904\uC5D0 service.answer()\uB97C \uBD80\uB978 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB8E8\uD504\uC758 \uC2A4\uB808\uB4DC\uC5D0\uC11C \uACC4\uC0B0\uD558\uBA74 \uBAA8\uB450\uAC00 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4."
    },
    next: {
      en: "In request, ask service.heavy(line) first, and submit() what is heavy; if that returns false, so does request.",
      ko: "request\uC5D0\uC11C, service.heavy(line)\uC744 \uBA3C\uC800 \uBB3B\uACE0 \uBB34\uAC70\uC6B4 \uAC83\uC740 submit()\uD558\uC2ED\uC2DC\uC624. false\uAC00 \uB098\uC624\uBA74 request\uB3C4 false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-request"
  },
  "E3-WAKES-EARLY": {
    did: {
      en: "A job ended.",
      ko: "\uC791\uC5C5\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "The completion is in the queue, and only then the reactor is woken.",
      ko: "\uC644\uB8CC\uAC00 \uD050\uC5D0 \uB4E4\uC5B4\uAC04 \uB2E4\uC74C\uC5D0 \uB9AC\uC561\uD130\uB97C \uAE68\uC6CC\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "The eventfd was written first.", ko: "eventfd\uC5D0 \uBA3C\uC800 \uC37C\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "A reactor that is quick looks into the queue before there is something in it, and sleeps again. Nobody wakes it a second time.",
      ko: "\uBE60\uB978 \uB9AC\uC561\uD130\uB294 \uC544\uC9C1 \uC544\uBB34\uAC83\uB3C4 \uC5C6\uB294 \uD050\uB97C \uBCF4\uACE0 \uB2E4\uC2DC \uC7A0\uB4ED\uB2C8\uB2E4. \uB450 \uBC88 \uAE68\uC6CC \uC8FC\uB294 \uAC83\uC740 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In work, write ONE to wakeFd after put(), not before.",
      ko: "work\uC5D0\uC11C, put() \uC55E\uC774 \uC544\uB2C8\uB77C \uB4A4\uC5D0\uC11C wakeFd\uC5D0 ONE\uC744 \uC4F0\uC2ED\uC2DC\uC624."
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake"
  },
  "E3-NO-WAKE": {
    did: {
      en: "A job ended while the reactor slept in epoll_wait.",
      ko: "\uB9AC\uC561\uD130\uAC00 epoll_wait\uC5D0\uC11C \uC790\uB294 \uB3D9\uC548 \uC791\uC5C5\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The worker wakes it, and the answer goes out.", ko: "\uC6CC\uCEE4\uAC00 \uAE68\uC6B0\uACE0, \uB2F5\uC774 \uB098\uAC00\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "Nobody wrote to the eventfd, and the reactor sleeps on.",
      ko: "\uC544\uBB34\uB3C4 eventfd\uC5D0 \uC4F0\uC9C0 \uC54A\uC558\uACE0, \uB9AC\uC561\uD130\uB294 \uACC4\uC18D \uC7A1\uB2C8\uB2E4."
    },
    usually: {
      en: "The completion is in the queue, but a thread in epoll_wait sees no queue. Only a descriptor wakes it.",
      ko: "\uC644\uB8CC\uB294 \uD050\uC5D0 \uC788\uC9C0\uB9CC, epoll_wait \uC548\uC758 \uC2A4\uB808\uB4DC\uC5D0\uAC8C\uB294 \uD050\uAC00 \uBCF4\uC774\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uB514\uC2A4\uD06C\uB9BD\uD130\uB9CC\uC774 \uAE68\uC6B8 \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In work, write ONE to wakeFd after put().",
      ko: "work\uC5D0\uC11C, put() \uB2E4\uC74C\uC5D0 wakeFd\uC5D0 ONE\uC744 \uC4F0\uC2ED\uC2DC\uC624."
    },
    man: ["eventfd(2)", "epoll_wait(2)"],
    anchor: "rule-wake"
  },
  "E3-NOT-WATCHED": {
    did: {
      en: "A job ended, and the worker wrote to the eventfd while the reactor slept in epoll_wait.",
      ko: "\uC791\uC5C5\uC774 \uB05D\uB0AC\uACE0, \uB9AC\uC561\uD130\uAC00 epoll_wait\uC5D0\uC11C \uC790\uB294 \uB3D9\uC548 \uC6CC\uCEE4\uAC00 eventfd\uC5D0 \uC37C\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "epoll_wait returns.", ko: "epoll_wait\uAC00 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "It sleeps on: the eventfd is not in the interest set.",
      ko: "\uACC4\uC18D \uC7A1\uB2C8\uB2E4. eventfd\uAC00 \uAD00\uC2EC \uC9D1\uD569\uC5D0 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    usually: { en: "Only the listening socket was added.", ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uB9CC \uB123\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4." },
    next: {
      en: "In openReactor, add pool.wakeFd for EPOLLIN as well, with itself as its data.",
      ko: "openReactor\uC5D0\uC11C, pool.wakeFd\uB3C4 EPOLLIN\uC73C\uB85C, \uC790\uAE30 \uC790\uC2E0\uC744 data\uB85C \uD574\uC11C \uB123\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-wake"
  },
  "E3-ANSWER": {
    did: { en: "A heavy request was made, and its job ended.", ko: "\uBB34\uAC70\uC6B4 \uC694\uCCAD\uC744 \uBCF4\uB0C8\uACE0, \uADF8 \uC791\uC5C5\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4." },
    expected: { en: "Its answer arrives as the worker made it.", ko: "\uC6CC\uCEE4\uAC00 \uB9CC\uB4E0 \uB2F5\uC774 \uADF8\uB300\uB85C \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The length is not that of the answer, or the header was written over, and nobody is found for whom it is. If nothing arrived, completed() may also have taken nothing.",
      ko: "\uAE38\uC774\uAC00 \uB2F5\uC758 \uAC83\uC774 \uC544\uB2C8\uAC70\uB098, \uBA38\uB9AC\uB9D0\uC744 \uB36E\uC5B4\uC368\uC11C \uB204\uAD6C\uC758 \uB2F5\uC778\uC9C0 \uCC3E\uC9C0 \uBABB\uD558\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD050\uC5D0\uB294 \uBA38\uB9AC\uB9D0\uACFC \uBCF8\uBB38\uC774 \uD568\uAED8 \uB4E4\uC5B4\uAC11\uB2C8\uB2E4. \uC544\uBB34\uAC83\uB3C4 \uB3C4\uCC29\uD558\uC9C0 \uC54A\uC558\uB2E4\uBA74 completed()\uAC00 \uAEBC\uB0B4\uC9C0 \uC54A\uC558\uC744 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In work, put HEADER_BYTES and the answer's length of message.bytes, and leave the header as it came.",
      ko: "work\uC5D0\uC11C, message.bytes\uB97C HEADER_BYTES\uC5D0 \uB2F5\uC758 \uAE38\uC774\uB97C \uB354\uD55C \uB9CC\uD07C put\uD558\uACE0, \uBA38\uB9AC\uB9D0\uC740 \uBC1B\uC740 \uADF8\uB300\uB85C \uB450\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-work"
  },
  "E3-NOT-DRAINED": {
    did: {
      en: "A job ended and its answer went out. Nothing else happened.",
      ko: "\uC791\uC5C5\uC774 \uB05D\uB098\uACE0 \uB2F5\uC774 \uB098\uAC14\uC2B5\uB2C8\uB2E4. \uADF8 \uBC16\uC5D0\uB294 \uC544\uBB34 \uC77C\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The reactor sleeps.", ko: "\uB9AC\uC561\uD130\uB294 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "epoll_wait returns again and again. Calls so far: {count}; reads of the eventfd: {reads}.",
      ko: "epoll_wait\uAC00 \uACC4\uC18D \uBC18\uD658\uB429\uB2C8\uB2E4. \uC9C0\uAE08\uAE4C\uC9C0\uC758 \uD638\uCD9C \uC218: {count}, eventfd\uB97C \uC77D\uC740 \uC218: {reads}."
    },
    usually: {
      en: "An eventfd stays readable until it is read. Level-triggered, that is reported at once, for ever.",
      ko: "eventfd\uB294 \uC77D\uC744 \uB54C\uAE4C\uC9C0 \uC77D\uC744 \uC218 \uC788\uB294 \uC0C1\uD0DC\uB85C \uB0A8\uC2B5\uB2C8\uB2E4. \uB808\uBCA8 \uD2B8\uB9AC\uAC70\uC5D0\uC11C\uB294 \uADF8 \uC0AC\uC2E4\uC774 \uB05D\uC5C6\uC774 \uACE7\uBC14\uB85C \uBCF4\uACE0\uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In completed, read() wakeFd into pool.wakes, 8 bytes: that sets the counter back to 0.",
      ko: "completed\uC5D0\uC11C, wakeFd\uB97C pool.wakes\uC5D0 8\uBC14\uC774\uD2B8 read()\uD558\uC2ED\uC2DC\uC624. \uADF8\uB7EC\uBA74 \uCE74\uC6B4\uD130\uAC00 0\uC73C\uB85C \uB3CC\uC544\uAC11\uB2C8\uB2E4."
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake"
  },
  "E3-TIMER": {
    did: {
      en: "A job ended and its answer went out. Nothing else happened.",
      ko: "\uC791\uC5C5\uC774 \uB05D\uB098\uACE0 \uB2F5\uC774 \uB098\uAC14\uC2B5\uB2C8\uB2E4. \uADF8 \uBC16\uC5D0\uB294 \uC544\uBB34 \uC77C\uB3C4 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The reactor waits for ever.", ko: "\uB9AC\uC561\uD130\uB294 \uB05D\uC5C6\uC774 \uAE30\uB2E4\uB824\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It wakes by itself every {timeout} ms.", ko: "{timeout} ms\uB9C8\uB2E4 \uC2A4\uC2A4\uB85C \uAE68\uC5B4\uB0A9\uB2C8\uB2E4." },
    usually: {
      en: "The queue is looked at from time to time. Too often, and the processor works for nothing; too rarely, and every answer is late.",
      ko: "\uD050\uB97C \uC774\uB530\uAE08 \uB4E4\uC5EC\uB2E4\uBCF4\uB294 \uBC29\uC2DD\uC785\uB2C8\uB2E4. \uB108\uBB34 \uC7A6\uC73C\uBA74 \uD504\uB85C\uC138\uC11C\uAC00 \uD5DB\uB3CC\uACE0, \uB108\uBB34 \uB738\uD558\uBA74 \uB2F5\uC774 \uBAA8\uB450 \uB2A6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In openReactor, let the eventfd wake you, and hand epoll_wait the timeout that turn() was given.",
      ko: "openReactor\uC5D0\uC11C, eventfd\uAC00 \uAE68\uC6B0\uAC8C \uD558\uACE0, epoll_wait\uC5D0\uB294 turn()\uC774 \uBC1B\uC740 \uC2DC\uAC04\uC744 \uADF8\uB300\uB85C \uB118\uAE30\uC2ED\uC2DC\uC624."
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake"
  },
  "E3-ONE-COMPLETION": {
    did: { en: "Three jobs ended before the reactor looked.", ko: "\uB9AC\uC561\uD130\uAC00 \uBCF4\uAE30 \uC804\uC5D0 \uC791\uC5C5 \uC14B\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4." },
    expected: { en: "One turn takes all three.", ko: "\uD55C \uBC14\uD034\uC5D0 \uC14B\uC744 \uBAA8\uB450 \uAEBC\uB0B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Taken: {taken}.", ko: "\uAEBC\uB0B8 \uC218: {taken}." },
    usually: {
      en: "The eventfd adds up: three writes are one event with the counter at 3. Who takes one for each event leaves the others lying until somebody else ends.",
      ko: "eventfd\uB294 \uB354\uD574\uC9D1\uB2C8\uB2E4. \uC138 \uBC88 \uC368\uB3C4 \uC774\uBCA4\uD2B8\uB294 \uD558\uB098\uC774\uACE0 \uCE74\uC6B4\uD130\uAC00 3\uC785\uB2C8\uB2E4. \uC774\uBCA4\uD2B8\uB9C8\uB2E4 \uD558\uB098\uB9CC \uAEBC\uB0B4\uBA74 \uB098\uBA38\uC9C0\uB294 \uB2E4\uB978 \uC791\uC5C5\uC774 \uB05D\uB0A0 \uB54C\uAE4C\uC9C0 \uB0A8\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In completed, call takeCompletion() until it returns undefined.",
      ko: "completed\uC5D0\uC11C, undefined\uAC00 \uB098\uC62C \uB54C\uAE4C\uC9C0 takeCompletion()\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["eventfd(2)"],
    anchor: "rule-take-all"
  },
  "E3-CLEARS-LATE": {
    did: {
      en: "One job ended, and while the reactor took it, right after it had found the queue empty, another one ended.",
      ko: "\uC791\uC5C5 \uD558\uB098\uAC00 \uB05D\uB0AC\uACE0, \uB9AC\uC561\uD130\uAC00 \uADF8\uAC83\uC744 \uAEBC\uB0B4\uBA70 \uD050\uAC00 \uBE48 \uAC83\uC744 \uD655\uC778\uD55C \uC9C1\uD6C4\uC5D0 \uB2E4\uB978 \uC791\uC5C5\uC774 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The other one is answered too.", ko: "\uB2E4\uB978 \uC791\uC5C5\uC758 \uB2F5\uB3C4 \uB098\uAC00\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It lies in the queue, and the reactor sleeps.", ko: "\uC644\uB8CC\uAC00 \uD050\uC5D0 \uC788\uB294\uB370 \uB9AC\uC561\uD130\uB294 \uC7A1\uB2C8\uB2E4." },
    usually: {
      en: "The eventfd was read after the queue: that cleared the very wake-up that the second job had sent.",
      ko: "\uD050\uB97C \uBE44\uC6B4 \uB4A4\uC5D0 eventfd\uB97C \uC77D\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB450 \uBC88\uC9F8 \uC791\uC5C5\uC774 \uBCF4\uB0B8 \uAE68\uC6C0\uAE4C\uC9C0 \uC9C0\uC6CC\uC84C\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In completed, read the eventfd first and take the completions after it.",
      ko: "completed\uC5D0\uC11C, eventfd\uB97C \uBA3C\uC800 \uC77D\uACE0 \uADF8\uB2E4\uC74C\uC5D0 \uC644\uB8CC\uB97C \uAEBC\uB0B4\uC2ED\uC2DC\uC624."
    },
    man: ["eventfd(2)"],
    anchor: "rule-take-all"
  },
  "E3-ONE-WORKER": {
    did: {
      en: "There are two workers. One client made two heavy requests; when the second one had ended, it made a third.",
      ko: "\uC6CC\uCEE4\uB294 \uB458\uC785\uB2C8\uB2E4. \uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uBB34\uAC70\uC6B4 \uC694\uCCAD \uB458\uC744 \uBCF4\uB0C8\uACE0, \uB458\uC9F8\uAC00 \uB05D\uB098\uC790 \uD558\uB098\uB97C \uB354 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each worker gets one, and the third one goes to the worker that has nothing to do.",
      ko: "\uC6CC\uCEE4\uB9C8\uB2E4 \uD558\uB098\uC529 \uBC1B\uACE0, \uC14B\uC9F8\uB294 \uD560 \uC77C\uC774 \uC5C6\uB294 \uC6CC\uCEE4\uAC00 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Jobs handed out so far, by worker: {jobs}. One that is free got none.",
      ko: "\uC9C0\uAE08\uAE4C\uC9C0 \uC6CC\uCEE4\uBCC4\uB85C \uB9E1\uAE34 \uC791\uC5C5: {jobs}. \uD560 \uC77C\uC774 \uC5C6\uB294 \uC6CC\uCEE4\uAC00 \uBC1B\uC9C0 \uBABB\uD588\uC2B5\uB2C8\uB2E4."
    },
    usually: {
      en: "Every job went to the same worker, or what is out is not counted. Taking turns is not enough: a turn may come to one that is busy.",
      ko: "\uBAA8\uB4E0 \uC791\uC5C5\uC744 \uD55C \uC6CC\uCEE4\uC5D0\uAC8C \uC8FC\uC5C8\uAC70\uB098, \uB098\uAC00 \uC788\uB294 \uC791\uC5C5\uC744 \uC138\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBC88\uAC08\uC544 \uC8FC\uB294 \uAC83\uC73C\uB85C\uB294 \uBAA8\uC790\uB78D\uB2C8\uB2E4. \uBC14\uC05C \uC6CC\uCEE4\uC758 \uCC28\uB840\uAC00 \uC62C \uC218 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In submit, choose the worker with the smallest pool.out, and count what you handed to it.",
      ko: "submit\uC5D0\uC11C, pool.out\uC774 \uAC00\uC7A5 \uC791\uC740 \uC6CC\uCEE4\uB97C \uACE0\uB974\uACE0, \uB9E1\uAE34 \uAC83\uC744 \uC138\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-submit"
  },
  "E3-POOL-BLOCKS": {
    did: {
      en: "One client made more heavy requests than the pool has room for. Then another one made a light request.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uD480\uC5D0 \uB2E4 \uB4E4\uC5B4\uAC00\uC9C0 \uC54A\uC744 \uB9CC\uD07C \uBB34\uAC70\uC6B4 \uC694\uCCAD\uC744 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uADF8\uB2E4\uC74C \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uAC00\uBCBC\uC6B4 \uC694\uCCAD\uC744 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The other one is answered.", ko: "\uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "The reactor does not come back to it.", ko: "\uB9AC\uC561\uD130\uAC00 \uB3CC\uC544\uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "put() waits for room, and so does a loop around submit(). Workers may do that, the reactor may not: in it, everybody waits.",
      ko: "put()\uC740 \uC790\uB9AC\uAC00 \uB0A0 \uB54C\uAE4C\uC9C0 \uAE30\uB2E4\uB9AC\uACE0, submit()\uC744 \uB418\uD480\uC774\uD558\uB294 \uAC83\uB3C4 \uB9C8\uCC2C\uAC00\uC9C0\uC785\uB2C8\uB2E4. \uC6CC\uCEE4\uB294 \uADF8\uB798\uB3C4 \uB418\uC9C0\uB9CC \uB9AC\uC561\uD130\uB294 \uC548 \uB429\uB2C8\uB2E4. \uBAA8\uB450\uAC00 \uAE30\uB2E4\uB9AC\uAC8C \uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In submit, use tryPut() and return false when it does; in request, pass that on.",
      ko: "submit\uC5D0\uC11C, tryPut()\uC744 \uC4F0\uACE0 false\uAC00 \uB098\uC624\uBA74 false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. request\uC5D0\uC11C\uB294 \uADF8\uAC83\uC744 \uADF8\uB300\uB85C \uB3CC\uB824\uC8FC\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-submit"
  },
  "E3-WALKS-ON": {
    did: {
      en: "One client made more heavy requests than the pool has room for, and one of the jobs ended.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uD480\uC5D0 \uB2E4 \uB4E4\uC5B4\uAC00\uC9C0 \uC54A\uC744 \uB9CC\uD07C \uBB34\uAC70\uC6B4 \uC694\uCCAD\uC744 \uBCF4\uB0C8\uACE0, \uC791\uC5C5 \uD558\uB098\uAC00 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Each stalled connection goes on once, and the turn ends.",
      ko: "\uBA48\uCDB0 \uC788\uB358 \uC5F0\uACB0\uC774 \uD55C \uBC88\uC529 \uC9C4\uD589\uD558\uACE0, \uD55C \uBC14\uD034\uAC00 \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "The turn does not end.", ko: "\uD55C \uBC14\uD034\uAC00 \uB05D\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "takeLines() puts a connection whose next line has to wait again back into reactor.stalled. A Set that grows while you walk it is walked on.",
      ko: "takeLines()\uB294 \uB2E4\uC74C \uC904\uC774 \uB2E4\uC2DC \uAE30\uB2E4\uB824\uC57C \uD558\uB294 \uC5F0\uACB0\uC744 reactor.stalled\uC5D0 \uB3C4\uB85C \uB123\uC2B5\uB2C8\uB2E4. \uC21C\uD68C\uD558\uB294 \uB3D9\uC548 \uB298\uC5B4\uB098\uB294 Set\uC740 \uC21C\uD68C\uAC00 \uB05D\uB098\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In completed, walk over a copy: [...reactor.stalled].",
      ko: "completed\uC5D0\uC11C, \uBCF5\uC0AC\uBCF8\uC778 [...reactor.stalled]\uB97C \uC21C\uD68C\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled"
  },
  "E3-STAYS-STALLED": {
    did: {
      en: "One client made {asked} heavy requests at once. Of one connection {ahead} may be under way; all of these ended before the reactor looked.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uBB34\uAC70\uC6B4 \uC694\uCCAD\uC744 \uD55C\uAEBC\uBC88\uC5D0 {asked}\uAC1C \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4. \uD55C \uC5F0\uACB0\uC5D0\uC11C \uC9C4\uD589\uB420 \uC218 \uC788\uB294 \uAC83\uC740 {ahead}\uAC1C\uC774\uACE0, \uB9AC\uC561\uD130\uAC00 \uBCF4\uAE30 \uC804\uC5D0 \uBAA8\uB450 \uB05D\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Once their answers are out, the connection goes on with the rest.",
      ko: "\uADF8 \uB2F5\uC774 \uB098\uAC00\uBA74 \uC5F0\uACB0\uC740 \uB098\uBA38\uC9C0\uB97C \uC774\uC5B4 \uAC00\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Answers: {answers}. Then everybody sleeps.", ko: "\uB2F5\uC758 \uC218: {answers}. \uADF8\uB2E4\uC74C \uBAA8\uB450 \uC7A1\uB2C8\uB2E4." },
    usually: {
      en: "The stalled were let go on before the completions were taken. At that moment nothing had changed for them, and no other event comes.",
      ko: "\uC644\uB8CC\uB97C \uAEBC\uB0B4\uAE30 \uC804\uC5D0 \uBA48\uCDB0 \uC788\uB358 \uC5F0\uACB0\uC744 \uC9C4\uD589\uC2DC\uD0A8 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8\uB54C\uB294 \uC544\uC9C1 \uB2EC\uB77C\uC9C4 \uAC83\uC774 \uC5C6\uACE0, \uB2E4\uB978 \uC774\uBCA4\uD2B8\uB294 \uC624\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In completed, take and deliver() every completion first, and then let the stalled go on.",
      ko: "completed\uC5D0\uC11C, \uBA3C\uC800 \uBAA8\uB4E0 \uC644\uB8CC\uB97C \uAEBC\uB0B4 deliver()\uD558\uACE0, \uADF8\uB2E4\uC74C\uC5D0 \uBA48\uCDB0 \uC788\uB358 \uC5F0\uACB0\uC744 \uC9C4\uD589\uC2DC\uD0A4\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled"
  },
  "E3-DROPS-JOB": {
    did: {
      en: "One client made {asked} heavy requests, more than the pool has room for, and then all jobs could end.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8 \uD558\uB098\uAC00 \uD480\uC5D0 \uB2E4 \uB4E4\uC5B4\uAC00\uC9C0 \uC54A\uC744 \uB9CC\uD07C \uBB34\uAC70\uC6B4 \uC694\uCCAD\uC744 {asked}\uAC1C \uBCF4\uB0C8\uACE0, \uADF8\uB2E4\uC74C \uBAA8\uB4E0 \uC791\uC5C5\uC774 \uB05D\uB0A0 \uC218 \uC788\uAC8C \uB418\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "All of them are answered, in order.", ko: "\uBAA8\uB450 \uC21C\uC11C\uB300\uB85C \uB2F5\uC744 \uBC1B\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Answers: {answers}.", ko: "\uB2F5\uC758 \uC218: {answers}." },
    usually: {
      en: "A request that the pool refused was counted all the same, or the stalled connections were not taken up again once there was room.",
      ko: "\uD480\uC774 \uAC70\uC808\uD55C \uC694\uCCAD\uC744 \uADF8\uB798\uB3C4 \uC138\uC5C8\uAC70\uB098, \uC790\uB9AC\uAC00 \uB09C \uB4A4\uC5D0 \uBA48\uCDB0 \uC788\uB358 \uC5F0\uACB0\uC744 \uB2E4\uC2DC \uC9C4\uD589\uC2DC\uD0A4\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In request, return false before you change anything; in completed, call takeLines() and settle() for each of reactor.stalled.",
      ko: "request\uC5D0\uC11C, \uC544\uBB34\uAC83\uB3C4 \uBC14\uAFB8\uAE30 \uC804\uC5D0 false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624. completed\uC5D0\uC11C\uB294 reactor.stalled\uC758 \uC5F0\uACB0\uB9C8\uB2E4 takeLines()\uC640 settle()\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled"
  }
};

// workbook/steps/step3-codes/queue.ts
var STEPPED = {
  en: "The threads ran one step at a time, in each order; the one below goes wrong.",
  ko: "\uC2A4\uB808\uB4DC\uB97C \uD55C \uAC78\uC74C\uC529, \uBAA8\uB4E0 \uC21C\uC11C\uB85C \uC2E4\uD589\uD588\uC2B5\uB2C8\uB2E4. \uC544\uB798 \uC21C\uC11C\uC5D0\uC11C \uC5B4\uAE0B\uB0AC\uC2B5\uB2C8\uB2E4."
};
var queueCodes = {
  "E3-EMPTY": {
    did: { en: "tryTake was called on a new queue.", ko: "\uC0C8 \uD050\uC5D0 tryTake\uB97C \uBD88\uB800\uC2B5\uB2C8\uB2E4." },
    expected: { en: "It returns -1: there is nothing.", ko: "\uC544\uBB34\uAC83\uB3C4 \uC5C6\uC73C\uBBC0\uB85C -1\uC744 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It gave {returned}.", ko: "\uB098\uC628 \uAC83: {returned}." },
    usually: {
      en: "HEAD and TAIL were compared, or nothing was. The turn of the place says whether a message is in it.",
      ko: "HEAD\uC640 TAIL\uC744 \uBE44\uAD50\uD588\uAC70\uB098 \uC544\uBB34\uAC83\uB3C4 \uD655\uC778\uD558\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uBA54\uC2DC\uC9C0\uAC00 \uB4E4\uC5B4 \uC788\uB294\uC9C0\uB294 \uADF8 \uC790\uB9AC\uC758 \uCC28\uB840\uAC00 \uB9D0\uD574 \uC90D\uB2C8\uB2E4."
    },
    next: {
      en: "In tryTake, return -1 unless the turn of the place at HEAD is HEAD + 1.",
      ko: "tryTake\uC5D0\uC11C, HEAD \uC790\uB9AC\uC758 \uCC28\uB840\uAC00 HEAD + 1\uC774 \uC544\uB2C8\uBA74 -1\uC744 \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn"
  },
  "E3-CAPACITY": {
    did: {
      en: "One more message than the queue has places was put: {capacity} places.",
      ko: "\uD050\uC758 \uC790\uB9AC\uBCF4\uB2E4 \uD558\uB098 \uB354 \uB123\uC5B4 \uBCF4\uC558\uC2B5\uB2C8\uB2E4. \uC790\uB9AC \uC218: {capacity}."
    },
    expected: {
      en: "As many go in as there are places, and the next tryPut returns false.",
      ko: "\uC790\uB9AC \uC218\uB9CC\uD07C \uB4E4\uC5B4\uAC00\uACE0, \uADF8\uB2E4\uC74C tryPut\uC740 false\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Went in: {fitted}. Returned: {returned}.", ko: "\uB4E4\uC5B4\uAC04 \uC218: {fitted}. \uBC18\uD658\uAC12: {returned}." },
    usually: {
      en: "A ring that compares HEAD and TAIL has to leave one place free. With turns it need not: a place is full when its turn lies behind the position that you want.",
      ko: "HEAD\uC640 TAIL\uB9CC \uBE44\uAD50\uD558\uB294 \uB9C1\uC740 \uD55C \uC790\uB9AC\uB97C \uBE44\uC6CC \uB450\uC5B4\uC57C \uD569\uB2C8\uB2E4. \uCC28\uB840\uAC00 \uC788\uC73C\uBA74 \uADF8\uB7F4 \uD544\uC694\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4. \uC790\uB9AC\uC758 \uCC28\uB840\uAC00 \uC6D0\uD558\uB294 \uC704\uCE58\uBCF4\uB2E4 \uB4A4\uCC98\uC838 \uC788\uC73C\uBA74 \uAC00\uB4DD \uCC2C \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, return true when the message is in, and false exactly when the turn is behind the position.",
      ko: "tryPut\uC5D0\uC11C, \uBA54\uC2DC\uC9C0\uB97C \uB123\uC5C8\uC73C\uBA74 true\uB97C, \uCC28\uB840\uAC00 \uC704\uCE58\uBCF4\uB2E4 \uB4A4\uCC98\uC84C\uC744 \uB54C\uB9CC false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn"
  },
  "E3-FIFO": {
    did: {
      en: "The queue was filled and emptied again by one thread.",
      ko: "\uC2A4\uB808\uB4DC \uD558\uB098\uB85C \uD050\uB97C \uCC44\uC6E0\uB2E4\uAC00 \uB2E4\uC2DC \uBE44\uC6E0\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "What was put comes out, whole, in the same order, and then -1.",
      ko: "\uB123\uC740 \uAC83\uC774 \uC628\uC804\uD788, \uAC19\uC740 \uC21C\uC11C\uB85C \uB098\uC624\uACE0, \uADF8\uB2E4\uC74C\uC740 -1\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Put: {put}. Taken: {taken}.", ko: "\uB123\uC740 \uAC83: {put}. \uAEBC\uB0B8 \uAC83: {taken}." },
    usually: {
      en: "Both fill() and empty() want the position that was claimed or found filled, and what empty() returns is the length. If something comes out twice, an emptied place still looks filled.",
      ko: "fill()\uACFC empty()\uB294 \uCC28\uC9C0\uD588\uAC70\uB098 \uCC44\uC6CC\uC84C\uB2E4\uACE0 \uD655\uC778\uD55C \uBC14\uB85C \uADF8 \uC704\uCE58\uB97C \uBC1B\uACE0, empty()\uC758 \uBC18\uD658\uAC12\uC774 \uAE38\uC774\uC785\uB2C8\uB2E4. \uBB34\uC5B8\uAC00\uAC00 \uB450 \uBC88 \uB098\uC654\uB2E4\uBA74, \uBE44\uC6B4 \uC790\uB9AC\uAC00 \uC544\uC9C1 \uCC44\uC6CC\uC9C4 \uAC83\uCC98\uB7FC \uBCF4\uC774\uB294 \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In tryTake, return the length that empty() gives, add 1 to HEAD, and store the old HEAD + capacity as the turn.",
      ko: "tryTake\uC5D0\uC11C, empty()\uAC00 \uC900 \uAE38\uC774\uB97C \uBC18\uD658\uD558\uACE0, HEAD\uC5D0 1\uC744 \uB354\uD558\uACE0, \uC62E\uAE30\uAE30 \uC804\uC758 HEAD + capacity\uB97C \uCC28\uB840\uB85C \uC800\uC7A5\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn"
  },
  "E3-LAPS": {
    did: {
      en: "One message after the other was put and taken, several times around the ring.",
      ko: "\uBA54\uC2DC\uC9C0\uB97C \uD558\uB098\uC529 \uB123\uACE0 \uAEBC\uB0B4\uBA70 \uB9C1\uC744 \uC5EC\uB7EC \uBC14\uD034 \uB3CC\uC558\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Each goes in and comes out.", ko: "\uBAA8\uB450 \uB4E4\uC5B4\uAC00\uACE0 \uB098\uC640\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Put and taken in turn: {laps}.", ko: "\uBC88\uAC08\uC544 \uB123\uACE0 \uAEBC\uB0B8 \uACB0\uACFC: {laps}." },
    usually: {
      en: "The turn that tryTake leaves behind is not that of the next lap, position + capacity, so no producer recognises the place.",
      ko: "tryTake\uAC00 \uB0A8\uAE34 \uCC28\uB840\uAC00 \uB2E4\uC74C \uBC14\uD034\uC758 \uAC83(\uC704\uCE58 + capacity)\uC774 \uC544\uB2C8\uC5B4\uC11C, \uC0DD\uC0B0\uC790\uAC00 \uADF8 \uC790\uB9AC\uB97C \uC54C\uC544\uBCF4\uC9C0 \uBABB\uD558\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In tryTake, store HEAD + capacity as the turn of the place, with the HEAD from before.",
      ko: "tryTake\uC5D0\uC11C, \uC62E\uAE30\uAE30 \uC804\uC758 HEAD\uC5D0 capacity\uB97C \uB354\uD55C \uAC12\uC744 \uADF8 \uC790\uB9AC\uC758 \uCC28\uB840\uB85C \uC800\uC7A5\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn"
  },
  "E3-WRAP": {
    did: {
      en: "A queue whose positions begin a little below 2^31 was filled, emptied and used for some laps.",
      ko: "\uC704\uCE58\uAC00 2^31 \uBC14\uB85C \uC544\uB798\uC5D0\uC11C \uC2DC\uC791\uD558\uB294 \uD050\uB97C \uCC44\uC6B0\uACE0 \uBE44\uC6B0\uACE0 \uBA87 \uBC14\uD034 \uC37C\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "It works as any other: positions go on from 2147483647 to -2147483648.",
      ko: "\uB2E4\uB978 \uD050\uC640 \uB611\uAC19\uC774 \uB3D9\uC791\uD574\uC57C \uD569\uB2C8\uB2E4. \uC704\uCE58\uB294 2147483647 \uB2E4\uC74C\uC5D0 -2147483648\uB85C \uC774\uC5B4\uC9D1\uB2C8\uB2E4."
    },
    saw: { en: "It said: {said}.", ko: "\uB098\uC628 \uACB0\uACFC: {said}." },
    usually: {
      en: "An Int32Array keeps 32 bits, a number of JavaScript goes on: head + 1 is 2147483648 and never equal to what was stored. Or two positions were compared with < instead of by their difference.",
      ko: "Int32Array\uB294 32\uBE44\uD2B8\uB9CC \uB2F4\uC9C0\uB9CC JavaScript\uC758 \uC218\uB294 \uACC4\uC18D \uCEE4\uC9D1\uB2C8\uB2E4. head + 1\uC740 2147483648\uC774 \uB418\uC5B4 \uC800\uC7A5\uB41C \uAC12\uACFC \uACB0\uCF54 \uAC19\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. \uB610\uB294 \uB450 \uC704\uCE58\uB97C \uCC28\uC774\uAC00 \uC544\uB2C8\uB77C <\uB85C \uBE44\uAD50\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, cut sums and differences to 32 bits before you compare them, (turn - tail) | 0, and in tryTake likewise, (head + 1) | 0.",
      ko: "tryPut\uC5D0\uC11C, \uCC28\uC774\uB97C \uBE44\uAD50\uD558\uAE30 \uC804\uC5D0 (turn - tail) | 0\uCC98\uB7FC 32\uBE44\uD2B8\uB85C \uC790\uB974\uACE0, tryTake\uC5D0\uC11C\uB3C4 (head + 1) | 0\uCC98\uB7FC \uC790\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-wrap"
  },
  "E3-CLAIM": {
    did: STEPPED,
    expected: {
      en: "Every message that tryPut accepted comes out once.",
      ko: "tryPut\uC774 \uBC1B\uC740 \uBA54\uC2DC\uC9C0\uB294 \uBAA8\uB450 \uD55C \uBC88\uC529 \uB098\uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "{said}.", ko: "\uACB0\uACFC: {said}." },
    usually: {
      en: "Two producers have read the same TAIL and both wrote to its place. Looking and claiming must be one step.",
      ko: "\uB450 \uC0DD\uC0B0\uC790\uAC00 \uAC19\uC740 TAIL\uC744 \uC77D\uACE0 \uAC19\uC740 \uC790\uB9AC\uC5D0 \uC37C\uC2B5\uB2C8\uB2E4. \uD655\uC778\uACFC \uCC28\uC9C0\uAC00 \uD55C \uAC78\uC74C\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, move TAIL on with Atomics.compareExchange, and begin again when it does not return what you expected.",
      ko: "tryPut\uC5D0\uC11C, Atomics.compareExchange\uB85C TAIL\uC744 \uC62E\uAE30\uACE0, \uAE30\uB300\uD55C \uAC12\uC774 \uBC18\uD658\uB418\uC9C0 \uC54A\uC73C\uBA74 \uCC98\uC74C\uBD80\uD130 \uB2E4\uC2DC \uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-claim"
  },
  "E3-QUEUE-SPINS": {
    did: STEPPED,
    expected: { en: "Both calls of tryPut return.", ko: "\uB450 tryPut\uC774 \uBAA8\uB450 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "One of them goes on and on: {said}.", ko: "\uD558\uB098\uAC00 \uB05D\uC5C6\uC774 \uB418\uD480\uC774\uD569\uB2C8\uB2E4: {said}." },
    usually: {
      en: "After a failed compareExchange the old TAIL was tried again, or a turn that is ahead was waited for. Both change only when TAIL is read anew.",
      ko: "compareExchange\uAC00 \uC2E4\uD328\uD55C \uB4A4\uC5D0 \uC608\uC804 TAIL\uB85C \uB2E4\uC2DC \uC2DC\uB3C4\uD588\uAC70\uB098, \uC55E\uC120 \uCC28\uB840\uAC00 \uBC14\uB00C\uAE30\uB97C \uAE30\uB2E4\uB9B0 \uACBD\uC6B0\uC785\uB2C8\uB2E4. TAIL\uC744 \uB2E4\uC2DC \uC77D\uC5B4\uC57C \uB2EC\uB77C\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, load TAIL at the beginning of every attempt.",
      ko: "tryPut\uC5D0\uC11C, \uC2DC\uB3C4\uD560 \uB54C\uB9C8\uB2E4 \uCC98\uC74C\uC5D0 TAIL\uC744 \uC77D\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-claim"
  },
  "E3-REFUSES": {
    did: STEPPED,
    expected: {
      en: "tryPut returns false only when the queue is full.",
      ko: "tryPut\uC740 \uD050\uAC00 \uAC00\uB4DD \uCC3C\uC744 \uB54C\uB9CC false\uB97C \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "There was room, and it returned false. Accepted: {said}.",
      ko: "\uC790\uB9AC\uAC00 \uC788\uB294\uB370 false\uB97C \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4. \uBC1B\uC740 \uC218: {said}."
    },
    usually: {
      en: "Another producer was faster: compareExchange failed, or the turn is ahead of the position. That says that this place is taken, not that every place is.",
      ko: "\uB2E4\uB978 \uC0DD\uC0B0\uC790\uAC00 \uB354 \uBE68\uB77C\uC11C compareExchange\uAC00 \uC2E4\uD328\uD588\uAC70\uB098 \uCC28\uB840\uAC00 \uC704\uCE58\uBCF4\uB2E4 \uC55E\uC11C \uC788\uC2B5\uB2C8\uB2E4. \uADF8\uAC83\uC740 \uC774 \uC790\uB9AC\uAC00 \uCC3C\uB2E4\uB294 \uB73B\uC774\uC9C0 \uBAA8\uB4E0 \uC790\uB9AC\uAC00 \uCC3C\uB2E4\uB294 \uB73B\uC774 \uC544\uB2D9\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, begin again with a new TAIL in both cases, and return false only when the turn is behind the position.",
      ko: "tryPut\uC5D0\uC11C, \uB450 \uACBD\uC6B0 \uBAA8\uB450 TAIL\uC744 \uC0C8\uB85C \uC77D\uC5B4 \uB2E4\uC2DC \uC2DC\uC791\uD558\uACE0, \uCC28\uB840\uAC00 \uC704\uCE58\uBCF4\uB2E4 \uB4A4\uCC98\uC84C\uC744 \uB54C\uB9CC false\uB97C \uBC18\uD658\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-claim"
  },
  "E3-UNFINISHED": {
    did: STEPPED,
    expected: { en: "The consumer takes whole messages only.", ko: "\uC18C\uBE44\uC790\uB294 \uC628\uC804\uD55C \uBA54\uC2DC\uC9C0\uB9CC \uAEBC\uB0B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "{said}.", ko: "\uACB0\uACFC: {said}." },
    usually: {
      en: "The turn was stored before the message was written. Or the consumer goes by TAIL or by a count: those say how many are on their way, and only the turn of a place says that it is filled.",
      ko: "\uBA54\uC2DC\uC9C0\uB97C \uC4F0\uAE30 \uC804\uC5D0 \uCC28\uB840\uB97C \uC800\uC7A5\uD55C \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC544\uB2C8\uBA74 \uC18C\uBE44\uC790\uAC00 TAIL\uC774\uB098 \uD69F\uC218\uB97C \uBCF8 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8\uAC83\uB4E4\uC740 \uBA87 \uAC1C\uAC00 \uC624\uB294 \uC911\uC778\uC9C0\uB9CC \uB9D0\uD558\uACE0, \uC790\uB9AC\uAC00 \uCC44\uC6CC\uC84C\uB2E4\uB294 \uAC83\uC740 \uADF8 \uC790\uB9AC\uC758 \uCC28\uB840\uB9CC\uC774 \uB9D0\uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, call fill() first and store the turn after it; in tryTake, look at the turn of the place at HEAD.",
      ko: "tryPut\uC5D0\uC11C, fill()\uC744 \uBA3C\uC800 \uBD80\uB974\uACE0 \uADF8\uB2E4\uC74C\uC5D0 \uCC28\uB840\uB97C \uC800\uC7A5\uD558\uC2ED\uC2DC\uC624. tryTake\uC5D0\uC11C\uB294 HEAD \uC790\uB9AC\uC758 \uCC28\uB840\uB97C \uBCF4\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-publish"
  },
  "E3-GIVEN-BACK": {
    did: STEPPED,
    expected: {
      en: "What was in the full queue comes out, and what went in after it too.",
      ko: "\uAC00\uB4DD \uCC2C \uD050\uC5D0 \uC788\uB358 \uAC83\uC774 \uB098\uC624\uACE0, \uADF8 \uB4A4\uC5D0 \uB4E4\uC5B4\uAC04 \uAC83\uB3C4 \uB098\uC640\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "{said}.", ko: "\uACB0\uACFC: {said}." },
    usually: {
      en: "The place was given back before it was read. The producer has put the next message over the one that was still to be copied.",
      ko: "\uC77D\uAE30 \uC804\uC5D0 \uC790\uB9AC\uB97C \uB3CC\uB824\uC900 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uC544\uC9C1 \uBCF5\uC0AC\uD558\uC9C0 \uC54A\uC740 \uBA54\uC2DC\uC9C0 \uC704\uC5D0 \uC0DD\uC0B0\uC790\uAC00 \uB2E4\uC74C \uBA54\uC2DC\uC9C0\uB97C \uC37C\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In tryTake, call empty() first and store the turn of the next lap after it.",
      ko: "tryTake\uC5D0\uC11C, empty()\uB97C \uBA3C\uC800 \uBD80\uB974\uACE0 \uADF8\uB2E4\uC74C\uC5D0 \uB2E4\uC74C \uBC14\uD034\uC758 \uCC28\uB840\uB97C \uC800\uC7A5\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-publish"
  },
  "E3-LOST-WAKEUP": {
    did: STEPPED,
    expected: { en: "take returns with the message that was put.", ko: "take\uAC00 \uB123\uC740 \uBA54\uC2DC\uC9C0\uB97C \uAC00\uC9C0\uACE0 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "The message is in the queue, and who should take it sleeps for ever: {said}.",
      ko: "\uBA54\uC2DC\uC9C0\uAC00 \uD050\uC5D0 \uC788\uB294\uB370 \uAEBC\uB0B4\uC57C \uD560 \uCABD\uC774 \uC601\uC6D0\uD788 \uC7A0\uB4E4\uC5B4 \uC788\uC2B5\uB2C8\uB2E4: {said}."
    },
    usually: {
      en: "A message came between the look and the sleep, and its notify found nobody asleep; or nobody notifies. Atomics.wait returns at once if the word has changed, so hand it the value from before your look.",
      ko: "\uD655\uC778\uACFC \uC7A0\uB4E4\uAE30 \uC0AC\uC774\uC5D0 \uBA54\uC2DC\uC9C0\uAC00 \uC654\uACE0, \uADF8 notify \uB54C\uB294 \uC544\uC9C1 \uC544\uBB34\uB3C4 \uC790\uACE0 \uC788\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. Atomics.wait\uB294 \uAC12\uC774 \uB2EC\uB77C\uC84C\uC73C\uBA74 \uC7A0\uB4E4\uC9C0 \uC54A\uC9C0\uB9CC, \uD655\uC778\uD558\uAE30 \uC804\uC5D0 \uC77D\uC740 \uAC12\uC744 \uC8FC\uC5B4\uC57C \uADF8\uB807\uC2B5\uB2C8\uB2E4. \uC544\uB2C8\uBA74 \uC544\uBB34\uB3C4 notify\uD558\uC9C0 \uC54A\uB294 \uACBD\uC6B0\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In take, load PUTS before you call tryTake and wait on that value; in tryPut, add to PUTS and notify after the turn is stored.",
      ko: "take\uC5D0\uC11C, tryTake\uB97C \uBD80\uB974\uAE30 \uC804\uC5D0 PUTS\uB97C \uC77D\uACE0 \uADF8 \uAC12\uC73C\uB85C wait\uD558\uC2ED\uC2DC\uC624. tryPut\uC5D0\uC11C\uB294 \uCC28\uB840\uB97C \uC800\uC7A5\uD55C \uB2E4\uC74C PUTS\uC5D0 \uB354\uD558\uACE0 notify\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["futex(2)"],
    anchor: "rule-wait"
  },
  "E3-BUSY-WAIT": {
    did: STEPPED,
    expected: { en: "With nothing to take, take sleeps.", ko: "\uAEBC\uB0BC \uAC83\uC774 \uC5C6\uC73C\uBA74 take\uB294 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It looks again and again: {said}.", ko: "\uC7A0\uB4E4\uC9C0 \uC54A\uACE0 \uACC4\uC18D \uD655\uC778\uD569\uB2C8\uB2E4: {said}." },
    usually: {
      en: "A loop around tryTake without a wait keeps a whole core busy for nothing. A wait on a value that is out of date returns at once and is no better.",
      ko: "wait \uC5C6\uC774 tryTake\uB9CC \uB418\uD480\uC774\uD558\uBA74 \uCF54\uC5B4 \uD558\uB098\uAC00 \uD5DB\uB418\uC774 \uB3D5\uB2C8\uB2E4. \uC9C0\uB09C \uAC12\uC73C\uB85C wait\uD558\uBA74 \uACE7\uBC14\uB85C \uB3CC\uC544\uC624\uBBC0\uB85C \uB2E4\uB97C \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In take, call Atomics.wait(words, PUTS, puts) between two attempts, with the puts of this attempt.",
      ko: "take\uC5D0\uC11C, \uB450 \uC2DC\uB3C4 \uC0AC\uC774\uC5D0 \uC774\uBC88 \uC2DC\uB3C4\uC5D0\uC11C \uC77D\uC740 puts\uB85C Atomics.wait(words, PUTS, puts)\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["futex(2)"],
    anchor: "rule-wait"
  },
  "E3-COUNT": {
    did: STEPPED,
    expected: {
      en: "Each put brings PUTS to a value that it has not had.",
      ko: "\uB123\uC744 \uB54C\uB9C8\uB2E4 PUTS\uB294 \uC804\uC5D0 \uC5C6\uB358 \uAC12\uC774 \uB418\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Twice it was set to {said}.", ko: "\uB450 \uBC88\uC758 \uACB0\uACFC: {said}." },
    usually: {
      en: "PUTS was read in one step and stored in another, and a second producer counted in between. Who has read the count before sees no change, and sleeps although there is a message.",
      ko: "PUTS\uB97C \uC77D\uB294 \uAC83\uACFC \uC800\uC7A5\uD558\uB294 \uAC83\uC774 \uC11C\uB85C \uB2E4\uB978 \uAC78\uC74C\uC774\uACE0, \uADF8 \uC0AC\uC774\uC5D0 \uB2E4\uB978 \uC0DD\uC0B0\uC790\uAC00 \uC138\uC5C8\uC2B5\uB2C8\uB2E4. \uADF8 \uAC12\uC744 \uBBF8\uB9AC \uC77D\uC740 \uCABD\uC5D0\uAC8C\uB294 \uC544\uBB34\uAC83\uB3C4 \uB2EC\uB77C\uC9C0\uC9C0 \uC54A\uC544, \uBA54\uC2DC\uC9C0\uAC00 \uC788\uB294\uB370\uB3C4 \uC7A0\uB4ED\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, count with Atomics.add(words, PUTS, 1), which is one step.",
      ko: "tryPut\uC5D0\uC11C, \uD55C \uAC78\uC74C\uC778 Atomics.add(words, PUTS, 1)\uB85C \uC138\uC2ED\uC2DC\uC624."
    },
    man: ["futex(2)"],
    anchor: "rule-wait"
  },
  "E3-LOST-ROOM": {
    did: STEPPED,
    expected: { en: "put returns once a message was taken.", ko: "\uBA54\uC2DC\uC9C0\uB97C \uD558\uB098 \uAEBC\uB0B4\uBA74 put\uC774 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: {
      en: "There is room, and who waits for it sleeps for ever: {said}.",
      ko: "\uC790\uB9AC\uAC00 \uB0AC\uB294\uB370 \uAE30\uB2E4\uB9AC\uB358 \uCABD\uC774 \uC601\uC6D0\uD788 \uC7A0\uB4E4\uC5B4 \uC788\uC2B5\uB2C8\uB2E4: {said}."
    },
    usually: {
      en: "TAKES was read after tryPut had failed, or tryTake does not count and notify. What happens between look and sleep must change the word that you sleep on.",
      ko: "tryPut\uC774 \uC2E4\uD328\uD55C \uB4A4\uC5D0 TAKES\uB97C \uC77D\uC5C8\uAC70\uB098, tryTake\uAC00 \uC138\uACE0 notify\uD558\uC9C0 \uC54A\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uD655\uC778\uACFC \uC7A0\uB4E4\uAE30 \uC0AC\uC774\uC5D0 \uC77C\uC5B4\uB09C \uC77C\uC740 \uC7A0\uB4E4 \uB54C \uBCF4\uB294 \uAC12\uC744 \uBC14\uAFB8\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In put, load TAKES before you call tryPut; in tryTake, add to TAKES and notify after the turn is stored.",
      ko: "put\uC5D0\uC11C, tryPut\uC744 \uBD80\uB974\uAE30 \uC804\uC5D0 TAKES\uB97C \uC77D\uC73C\uC2ED\uC2DC\uC624. tryTake\uC5D0\uC11C\uB294 \uCC28\uB840\uB97C \uC800\uC7A5\uD55C \uB2E4\uC74C TAKES\uC5D0 \uB354\uD558\uACE0 notify\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["futex(2)"],
    anchor: "rule-wait"
  },
  "E3-BUSY-PUT": {
    did: STEPPED,
    expected: { en: "Without room, put sleeps.", ko: "\uC790\uB9AC\uAC00 \uC5C6\uC73C\uBA74 put\uC740 \uC7A0\uB4E4\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It tries again and again: {said}.", ko: "\uC7A0\uB4E4\uC9C0 \uC54A\uACE0 \uACC4\uC18D \uC2DC\uB3C4\uD569\uB2C8\uB2E4: {said}." },
    usually: {
      en: "tryPut in a loop without a wait takes the processor from those who could make room.",
      ko: "wait \uC5C6\uC774 tryPut\uB9CC \uB418\uD480\uC774\uD558\uBA74, \uC790\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC788\uB294 \uC2A4\uB808\uB4DC\uC5D0\uAC8C\uC11C \uD504\uB85C\uC138\uC11C\uB97C \uBE7C\uC557\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In put, call Atomics.wait(words, TAKES, takes) between two attempts, with the takes of this attempt.",
      ko: "put\uC5D0\uC11C, \uB450 \uC2DC\uB3C4 \uC0AC\uC774\uC5D0 \uC774\uBC88 \uC2DC\uB3C4\uC5D0\uC11C \uC77D\uC740 takes\uB85C Atomics.wait(words, TAKES, takes)\uB97C \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["futex(2)"],
    anchor: "rule-wait"
  },
  "E3-PLAIN": {
    did: {
      en: "Before they ran at full speed, the threads ran one step at a time.",
      ko: "\uC804\uC18D\uB825\uC73C\uB85C \uB3CC\uB9AC\uAE30 \uC804\uC5D0 \uC2A4\uB808\uB4DC\uB97C \uD55C \uAC78\uC74C\uC529 \uC2E4\uD589\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Every thread reads and writes the words, so each access is an operation of Atomics. Only HEAD is the consumer's own.",
      ko: "words\uB294 \uBAA8\uB4E0 \uC2A4\uB808\uB4DC\uAC00 \uC77D\uACE0 \uC4F0\uBBC0\uB85C, \uC811\uADFC\uC740 \uBAA8\uB450 Atomics\uC758 \uC5F0\uC0B0\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4. HEAD\uB9CC\uC740 \uC18C\uBE44\uC790\uC758 \uAC83\uC785\uB2C8\uB2E4."
    },
    saw: { en: "A plain access: {step}.", ko: "Atomics\uB97C \uAC70\uCE58\uC9C0 \uC54A\uC740 \uC811\uADFC: {step}." },
    usually: {
      en: "words[turn] = tail + 1 may even work on this machine. But compiler and processor may move a plain store past what stands before it, and then the turn is there before the message.",
      ko: "words[turn] = tail + 1\uC740 Atomics.store\uC640 \uBE44\uC2B7\uD574 \uBCF4\uC774\uACE0, \uC774 \uCEF4\uD4E8\uD130\uC5D0\uC11C\uB294 \uB3D9\uC791\uD560 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4. \uADF8\uB7EC\uB098 \uCEF4\uD30C\uC77C\uB7EC\uC640 \uD504\uB85C\uC138\uC11C\uAC00 \uADF8\uAC83\uC744 \uC55E\uC758 \uC77C\uBCF4\uB2E4 \uBA3C\uC800 \uD558\uB3C4\uB85D \uC62E\uAE38 \uC218 \uC788\uACE0, \uADF8\uB7EC\uBA74 \uBA54\uC2DC\uC9C0\uBCF4\uB2E4 \uCC28\uB840\uAC00 \uBA3C\uC800 \uB098\uD0C0\uB0A9\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, and in tryTake, put and take, replace each words[...] by Atomics.load, Atomics.store or Atomics.add.",
      ko: "tryPut\uC5D0\uC11C, \uADF8\uB9AC\uACE0 tryTake, put, take\uC5D0\uC11C\uB3C4, words[...]\uB97C \uBAA8\uB450 Atomics.load, Atomics.store, Atomics.add\uB85C \uBC14\uAFB8\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-publish"
  },
  "E3-STRESS": {
    did: {
      en: "Four threads put a quarter of a million messages each, one takes.",
      ko: "\uC2A4\uB808\uB4DC \uB137\uC774 \uBA54\uC2DC\uC9C0\uB97C 25\uB9CC \uAC1C\uC529 \uB123\uACE0 \uD558\uB098\uAC00 \uAEBC\uB0C5\uB2C8\uB2E4."
    },
    expected: {
      en: "All {all} arrive, each once, those of a thread in its order.",
      ko: "{all}\uAC1C\uAC00 \uBAA8\uB450 \uD55C \uBC88\uC529, \uC2A4\uB808\uB4DC\uB9C8\uB2E4 \uC81C \uC21C\uC11C\uB300\uB85C \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: {
      en: "Taken: {taken}. Lost, doubled or out of order: {wrong}.",
      ko: "\uAEBC\uB0B8 \uC218: {taken}. \uC783\uAC70\uB098 \uACB9\uCE58\uAC70\uB098 \uC21C\uC11C\uAC00 \uBC14\uB010 \uC218: {wrong}."
    },
    usually: {
      en: "A state that the small scenes do not reach: many laps, a full queue and an empty one in quick succession. If some were not taken, everybody sleeps, and nobody is left to wake anybody.",
      ko: "\uC791\uC740 \uC7A5\uBA74\uC5D0\uC11C\uB294 \uB098\uC624\uC9C0 \uC54A\uB294 \uC0C1\uD0DC\uC785\uB2C8\uB2E4. \uC5EC\uB7EC \uBC14\uD034\uB97C \uB3CC\uACE0, \uAC00\uB4DD \uCC3C\uB2E4\uAC00 \uBE44\uAE30\uB97C \uBE60\uB974\uAC8C \uB418\uD480\uC774\uD569\uB2C8\uB2E4. \uB2E4 \uAEBC\uB0B4\uC9C0 \uBABB\uD588\uB2E4\uBA74 \uBAA8\uB450\uAC00 \uC7A0\uB4E4\uC5B4 \uAE68\uC6CC \uC904 \uCABD\uC774 \uC5C6\uB294 \uAC83\uC785\uB2C8\uB2E4."
    },
    next: {
      en: "In tryPut, go through it line by line, and ask at each what happens if three others run before the next.",
      ko: "tryPut\uC5D0\uC11C, \uD55C \uC904\uC529 \uC9DA\uC73C\uBA70 \uB2E4\uC74C \uC904 \uC55E\uC5D0 \uB2E4\uB978 \uC2A4\uB808\uB4DC \uC14B\uC774 \uB07C\uC5B4\uB4E4\uBA74 \uBB34\uC2A8 \uC77C\uC774 \uC0DD\uAE30\uB294\uC9C0 \uBB3C\uC5B4 \uBCF4\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn"
  }
};

// workbook/steps/step3-codes/shared.ts
var sharedCodes = {
  "E3-TORN": {
    did: {
      en: "Two threads counted up together, one step at a time, in each order; the one below goes wrong.",
      ko: "\uB450 \uC2A4\uB808\uB4DC\uAC00 \uD568\uAED8 \uC138\uB3C4\uB85D \uD55C \uAC78\uC74C\uC529, \uBAA8\uB4E0 \uC21C\uC11C\uB85C \uC2E4\uD589\uD588\uC2B5\uB2C8\uB2E4. \uC544\uB798 \uC21C\uC11C\uC5D0\uC11C \uC5B4\uAE0B\uB0AC\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "The counter stands at {expected}.", ko: "\uCE74\uC6B4\uD130\uC758 \uAC12\uC740 \uB2E4\uC74C\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4: {expected}." },
    saw: { en: "It stands at {counted}.", ko: "\uCE74\uC6B4\uD130\uC758 \uAC12: {counted}." },
    usually: {
      en: "counter[0]++ is a read and a write. Who reads in between adds to the same old value, and one addition is lost.",
      ko: "counter[0]++\uC740 \uC77D\uAE30\uC640 \uC4F0\uAE30\uC785\uB2C8\uB2E4. \uADF8 \uC0AC\uC774\uC5D0 \uC77D\uC740 \uC2A4\uB808\uB4DC\uB294 \uAC19\uC740 \uC61B \uAC12\uC5D0 \uB354\uD558\uACE0, \uB367\uC148 \uD558\uB098\uAC00 \uC0AC\uB77C\uC9D1\uB2C8\uB2E4."
    },
    next: {
      en: "In countUp, use Atomics.add, which reads, adds and writes as one step.",
      ko: "countUp\uC5D0\uC11C, \uC77D\uAE30\uC640 \uB354\uD558\uAE30\uC640 \uC4F0\uAE30\uB97C \uD55C \uAC78\uC74C\uC73C\uB85C \uD558\uB294 Atomics.add\uB97C \uC4F0\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-atomic"
  }
};

// workbook/steps/step3-codes/stop.ts
var STOPPED = {
  en: "stopPool was called while two workers were in the middle of a job and their queues were full; then the jobs could end.",
  ko: "\uB450 \uC6CC\uCEE4\uAC00 \uC791\uC5C5\uC744 \uD558\uB294 \uB3C4\uC911\uC774\uACE0 \uD050\uAC00 \uAC00\uB4DD \uCC3C\uC744 \uB54C stopPool\uC744 \uBD88\uB800\uACE0, \uADF8\uB2E4\uC74C \uC791\uC5C5\uC774 \uB05D\uB0A0 \uC218 \uC788\uAC8C \uB418\uC5C8\uC2B5\uB2C8\uB2E4."
};
var stopCodes = {
  "E3-NOT-JOINED": {
    did: STOPPED,
    expected: {
      en: "stopPool returns when every worker has returned.",
      ko: "stopPool\uC740 \uC6CC\uCEE4\uAC00 \uBAA8\uB450 \uB3CC\uC544\uC628 \uB4A4\uC5D0 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "It returned while the job was still under way.", ko: "\uC791\uC5C5\uC774 \uC544\uC9C1 \uC9C4\uD589 \uC911\uC778\uB370 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "Telling a thread to end is not its end. Whoever goes on may close what the thread still uses.",
      ko: "\uB05D\uB0B4\uB77C\uACE0 \uB9D0\uD55C \uAC83\uACFC \uB05D\uB09C \uAC83\uC740 \uB2E4\uB985\uB2C8\uB2E4. \uADF8\uB300\uB85C \uC9C4\uD589\uD558\uBA74 \uC2A4\uB808\uB4DC\uAC00 \uC544\uC9C1 \uC4F0\uB294 \uAC83\uC744 \uB2EB\uAC8C \uB429\uB2C8\uB2E4."
    },
    next: {
      en: "In stopPool, call threads.join() after the empty messages.",
      ko: "stopPool\uC5D0\uC11C, \uBE48 \uBA54\uC2DC\uC9C0\uB97C \uB123\uC740 \uB2E4\uC74C threads.join()\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-join"
  },
  "E3-NEVER-JOINS": {
    did: STOPPED,
    expected: { en: "stopPool returns.", ko: "stopPool\uC774 \uBC18\uD658\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It waits for ever.", ko: "\uC601\uC6D0\uD788 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4." },
    usually: {
      en: "A worker that waits for a job does not know that none will come. It needs a message that says so, each in its own queue; tryPut() loses that message when the queue is full.",
      ko: "\uC791\uC5C5\uC744 \uAE30\uB2E4\uB9AC\uB294 \uC6CC\uCEE4\uB294 \uB354 \uC624\uC9C0 \uC54A\uB294\uB2E4\uB294 \uAC83\uC744 \uBAA8\uB985\uB2C8\uB2E4. \uADF8\uB807\uB2E4\uACE0 \uC54C\uB9AC\uB294 \uBA54\uC2DC\uC9C0\uAC00 \uC6CC\uCEE4\uB9C8\uB2E4 \uC81C \uD050\uC5D0 \uD544\uC694\uD569\uB2C8\uB2E4. \uD050\uAC00 \uAC00\uB4DD \uCC3C\uC73C\uBA74 tryPut()\uC740 \uADF8 \uBA54\uC2DC\uC9C0\uB97C \uC783\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In stopPool, put() an empty message into each of jobs before you join.",
      ko: "stopPool\uC5D0\uC11C, join\uD558\uAE30 \uC804\uC5D0 jobs\uC758 \uD050\uB9C8\uB2E4 \uBE48 \uBA54\uC2DC\uC9C0\uB97C put()\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-join"
  },
  "E3-CLOSES-EARLY": {
    did: STOPPED,
    expected: {
      en: "The worker can still wake the reactor for it.",
      ko: "\uC6CC\uCEE4\uB294 \uADF8\uB54C\uB3C4 \uB9AC\uC561\uD130\uB97C \uAE68\uC6B8 \uC218 \uC788\uC5B4\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "The worker ended with: {error}", ko: "\uC6CC\uCEE4\uAC00 \uB2E4\uC74C \uC624\uB958\uB85C \uB05D\uB0AC\uC2B5\uB2C8\uB2E4: {error}" },
    usually: {
      en: "wakeFd was closed while a worker still used it. Its number may be somebody else's by then.",
      ko: "\uC6CC\uCEE4\uAC00 \uC544\uC9C1 \uC4F0\uB294 wakeFd\uB97C \uB2EB\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uADF8 \uBC88\uD638\uB294 \uADF8\uC0C8 \uB2E4\uB978 \uAC83\uC758 \uBC88\uD638\uAC00 \uB418\uC5C8\uC744 \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In stopPool, close wakeFd after threads.join().",
      ko: "stopPool\uC5D0\uC11C, threads.join() \uB2E4\uC74C\uC5D0 wakeFd\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)"],
    anchor: "rule-join"
  },
  "E3-LEAKS": {
    did: STOPPED,
    expected: { en: "Afterwards nothing of the pool is open.", ko: "\uADF8 \uB4A4\uC5D0\uB294 \uD480\uC774 \uC5F0 \uAC83\uC774 \uB0A8\uC544 \uC788\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Still open: {what}.", ko: "\uC544\uC9C1 \uC5F4\uB824 \uC788\uB294 \uAC83: {what}." },
    usually: {
      en: "startPool opened the eventfd, and nobody else closes it.",
      ko: "eventfd\uB294 startPool\uC774 \uC5F4\uC5C8\uACE0, \uB2E4\uB978 \uB204\uAD6C\uB3C4 \uB2EB\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4."
    },
    next: { en: "In stopPool, close wakeFd at the end.", ko: "stopPool\uC5D0\uC11C, \uB05D\uC5D0 wakeFd\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624." },
    man: ["close(2)"],
    anchor: "rule-join"
  },
  "E3-LOST-JOB": {
    did: {
      en: "shutDown was called while two jobs of a client were out; then they could end.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uC758 \uC791\uC5C5 \uB458\uC774 \uB098\uAC00 \uC788\uC744 \uB54C shutDown\uC744 \uBD88\uB800\uACE0, \uADF8\uB2E4\uC74C \uC791\uC5C5\uC774 \uB05D\uB0A0 \uC218 \uC788\uAC8C \uB418\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "Both answers arrive before the end.", ko: "\uB05D\uB098\uAE30 \uC804\uC5D0 \uB450 \uB2F5\uC774 \uBAA8\uB450 \uB3C4\uCC29\uD574\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "Arrived: {arrived}.", ko: "\uB3C4\uCC29\uD55C \uAC83: {arrived}." },
    usually: {
      en: "The workers were ended, or the connections closed, before the answers had gone out. Somebody has to go on turning for them.",
      ko: "\uB2F5\uC774 \uB098\uAC00\uAE30 \uC804\uC5D0 \uC6CC\uCEE4\uB97C \uB05D\uB0C8\uAC70\uB098 \uC5F0\uACB0\uC744 \uB2EB\uC740 \uACBD\uC6B0\uC785\uB2C8\uB2E4. \uB2F5\uC774 \uB098\uAC08 \uB54C\uAE4C\uC9C0 \uB204\uAD70\uAC00 \uB8E8\uD504\uB97C \uB3CC\uB824\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In shutDown, turn() while busy() before you call stopPool().",
      ko: "shutDown\uC5D0\uC11C, stopPool()\uC744 \uBD80\uB974\uAE30 \uC804\uC5D0 busy()\uC778 \uB3D9\uC548 turn()\uD558\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-drain"
  },
  "E3-LEFT-OPEN": {
    did: {
      en: "shutDown was called while two jobs of a client were out; both answers arrived, and it returned.",
      ko: "\uD074\uB77C\uC774\uC5B8\uD2B8\uC758 \uC791\uC5C5 \uB458\uC774 \uB098\uAC00 \uC788\uC744 \uB54C shutDown\uC744 \uBD88\uB800\uC2B5\uB2C8\uB2E4. \uB450 \uB2F5\uC774 \uB3C4\uCC29\uD588\uACE0 shutDown\uC774 \uBC18\uD658\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: {
      en: "Afterwards nothing of the reactor is open: no connection, and not the epoll instance.",
      ko: "\uADF8 \uB4A4\uC5D0\uB294 \uC5F0\uACB0\uB3C4 epoll \uC778\uC2A4\uD134\uC2A4\uB3C4 \uC5F4\uB824 \uC788\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4."
    },
    saw: { en: "Still open: {what}.", ko: "\uC544\uC9C1 \uC5F4\uB824 \uC788\uB294 \uAC83: {what}." },
    usually: {
      en: "A client whose answers are out still waits for the end, and openReactor opened a descriptor of its own.",
      ko: "\uB2F5\uC744 \uB2E4 \uBC1B\uC740 \uD074\uB77C\uC774\uC5B8\uD2B8\uB294 \uC544\uC9C1 \uB05D\uC744 \uAE30\uB2E4\uB9AC\uACE0 \uC788\uACE0, openReactor\uB3C4 \uC790\uAE30 \uB514\uC2A4\uD06C\uB9BD\uD130\uB97C \uC5F4\uC5C8\uC2B5\uB2C8\uB2E4."
    },
    next: {
      en: "In shutDown, dropConnection() everybody after stopPool(), and then close epollFd.",
      ko: "shutDown\uC5D0\uC11C, stopPool() \uB4A4\uC5D0 \uBAA8\uB4E0 \uC5F0\uACB0\uC744 dropConnection()\uD558\uACE0, \uADF8\uB2E4\uC74C epollFd\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624."
    },
    man: ["close(2)"],
    anchor: "rule-drain"
  },
  "E3-STILL-ACCEPTS": {
    did: {
      en: "shutDown waited for a job, and a new client connected.",
      ko: "shutDown\uC774 \uC791\uC5C5\uC744 \uAE30\uB2E4\uB9AC\uB294 \uB3D9\uC548 \uC0C8 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC5F0\uACB0\uD588\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "It is refused, so that it can go elsewhere.", ko: "\uB2E4\uB978 \uACF3\uC73C\uB85C \uAC08 \uC218 \uC788\uB3C4\uB85D \uAC70\uC808\uB418\uC5B4\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "The handshake succeeded.", ko: "\uD578\uB4DC\uC170\uC774\uD06C\uAC00 \uC131\uACF5\uD588\uC2B5\uB2C8\uB2E4." },
    usually: {
      en: "The kernel accepts for as long as the listening socket is open, whether or not anybody calls accept4.",
      ko: "\uB9AC\uC2A4\uB2DD \uC18C\uCF13\uC774 \uC5F4\uB824 \uC788\uB294 \uD55C, accept4\uB97C \uBD80\uB974\uB4E0 \uB9D0\uB4E0 \uCEE4\uB110\uC774 \uC5F0\uACB0\uC744 \uBC1B\uC2B5\uB2C8\uB2E4."
    },
    next: { en: "In shutDown, close listenFd first.", ko: "shutDown\uC5D0\uC11C, \uBA3C\uC800 listenFd\uB97C \uB2EB\uC73C\uC2ED\uC2DC\uC624." },
    man: ["close(2)"],
    anchor: "rule-drain"
  },
  "E3-READS-ON": {
    did: {
      en: "shutDown waited for a job, and its client sent one more request.",
      ko: "shutDown\uC774 \uC791\uC5C5\uC744 \uAE30\uB2E4\uB9AC\uB294 \uB3D9\uC548 \uADF8 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC694\uCCAD\uC744 \uD558\uB098 \uB354 \uBCF4\uB0C8\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "It is not read any more.", ko: "\uB354\uB294 \uC77D\uC9C0 \uC54A\uC544\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It was answered: {arrived}.", ko: "\uB2F5\uC774 \uB098\uAC14\uC2B5\uB2C8\uB2E4: {arrived}." },
    usually: {
      en: "Whoever goes on reading while waiting for the end may wait for ever: there is always one more request.",
      ko: "\uB05D\uB098\uAE30\uB97C \uAE30\uB2E4\uB9AC\uBA74\uC11C \uACC4\uC18D \uC77D\uC73C\uBA74 \uC601\uC6D0\uD788 \uB05D\uB098\uC9C0 \uC54A\uC744 \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC694\uCCAD\uC740 \uC5B8\uC81C\uB098 \uD558\uB098 \uB354 \uC635\uB2C8\uB2E4."
    },
    next: {
      en: "In shutDown, set reactor.stopping and settle() every connection before you turn.",
      ko: "shutDown\uC5D0\uC11C, turn\uD558\uAE30 \uC804\uC5D0 reactor.stopping\uC744 \uCF1C\uACE0 \uBAA8\uB4E0 \uC5F0\uACB0\uC5D0 settle()\uC744 \uBD80\uB974\uC2ED\uC2DC\uC624."
    },
    man: ["pthreads(7)"],
    anchor: "rule-drain"
  },
  "E3-HANGS": {
    did: {
      en: "shutDown was called with a drainMs of 100, while a client that does not read had answers unsent.",
      ko: "\uC77D\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uAC8C \uBCF4\uB0BC \uB2F5\uC774 \uB0A8\uC544 \uC788\uC744 \uB54C drainMs 100\uC73C\uB85C shutDown\uC744 \uBD88\uB800\uC2B5\uB2C8\uB2E4."
    },
    expected: { en: "After drainMs it ends all the same.", ko: "drainMs\uAC00 \uC9C0\uB098\uBA74 \uADF8\uB798\uB3C4 \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4." },
    saw: { en: "It waits on and on.", ko: "\uACC4\uC18D \uAE30\uB2E4\uB9BD\uB2C8\uB2E4." },
    usually: {
      en: "A deadline is a point in time. turn(reactor, -1) waits past every one, and drainMs anew for each turn has no end; each turn may take only what is left.",
      ko: "\uAE30\uD55C\uC740 \uD558\uB098\uC758 \uC2DC\uC810\uC785\uB2C8\uB2E4. turn(reactor, -1)\uC740 \uC5B4\uB5A4 \uAE30\uD55C\uC774\uB4E0 \uB118\uACA8 \uAE30\uB2E4\uB9AC\uACE0, \uBC14\uD034\uB9C8\uB2E4 drainMs\uB97C \uC0C8\uB85C \uC8FC\uBA74 \uB05D\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. \uBC14\uD034\uB9C8\uB2E4 \uB0A8\uC740 \uC2DC\uAC04\uB9CC\uD07C\uB9CC \uAE30\uB2E4\uB824\uC57C \uD569\uB2C8\uB2E4."
    },
    next: {
      en: "In shutDown, compute the deadline once, and give turn() the time that is left until then.",
      ko: "shutDown\uC5D0\uC11C, \uAE30\uD55C\uC744 \uD55C \uBC88 \uC815\uD574 \uB450\uACE0 turn()\uC5D0\uB294 \uADF8\uB54C\uAE4C\uC9C0 \uB0A8\uC740 \uC2DC\uAC04\uC744 \uC8FC\uC2ED\uC2DC\uC624."
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-drain"
  }
};

// workbook/steps/step3-codes.ts
var step3Codes = {
  ...queueCodes,
  ...poolCodes,
  ...answerCodes,
  ...sharedCodes,
  ...stopCodes
};

// workbook/steps/step3.ts
var QUEUE = "queue.ts";
var POOL = "pool.ts";
var SERVER3 = "server.ts";
var COUNTER = "counter.ts";
var stall = {
  id: "3.1",
  title: { en: "The stall", ko: "\uBA48\uCDB0 \uC120 \uB8E8\uD504" },
  anchor: "part-3-1",
  tasks: [],
  hints: [],
  checks: [],
  lab: "stall"
};
var queue = {
  id: "3.2",
  title: { en: "A queue for threads", ko: "\uC2A4\uB808\uB4DC \uC0AC\uC774\uC758 \uD050" },
  anchor: "part-3-2",
  tasks: [
    { name: "tryPut", file: QUEUE },
    { name: "tryTake", file: QUEUE },
    { name: "put", file: QUEUE },
    { name: "take", file: QUEUE }
  ],
  hints: [
    {
      en: "Each place has a turn, and a turn is a promise: who may do what with the place next. Which of your lines takes a place so that no other producer can take it too, which one tells the consumer that it may look, and which one gives the place back?",
      ko: "\uC790\uB9AC\uB9C8\uB2E4 \uCC28\uB840(turn)\uAC00 \uC788\uACE0, \uCC28\uB840\uB294 \uADF8 \uC790\uB9AC\uB97C \uB2E4\uC74C\uC5D0 \uB204\uAC00 \uC4F8 \uC218 \uC788\uB294\uC9C0\uB97C \uC57D\uC18D\uD569\uB2C8\uB2E4. \uB2E4\uB978 \uC0DD\uC0B0\uC790\uAC00 \uAC19\uC740 \uC790\uB9AC\uB97C \uCC28\uC9C0\uD558\uC9C0 \uBABB\uD558\uAC8C \uD558\uB294 \uC904, \uC18C\uBE44\uC790\uC5D0\uAC8C \uBD10\uB3C4 \uB41C\uB2E4\uACE0 \uC54C\uB9AC\uB294 \uC904, \uC790\uB9AC\uB97C \uB3CC\uB824\uC8FC\uB294 \uC904\uC740 \uAC01\uAC01 \uC5B4\uB290 \uAC83\uC785\uB2C8\uAE4C?"
    },
    {
      en: "tryPut: load TAIL, load the turn of its place. Turn behind the position: full. Turn ahead, or compareExchange of TAIL fails: somebody was faster, begin again. Else fill, store turn = position + 1, add to PUTS, notify. tryTake is its mirror image without the compareExchange. put and take: read the count, try, wait on the count you read.",
      ko: "tryPut: TAIL\uC744 \uC77D\uACE0 \uADF8 \uC790\uB9AC\uC758 \uCC28\uB840\uB97C \uC77D\uC2B5\uB2C8\uB2E4. \uCC28\uB840\uAC00 \uC704\uCE58\uBCF4\uB2E4 \uB4A4\uCC98\uC84C\uC73C\uBA74 \uAC00\uB4DD \uCC2C \uAC83\uC785\uB2C8\uB2E4. \uC55E\uC130\uAC70\uB098 TAIL\uC758 compareExchange\uAC00 \uC2E4\uD328\uD558\uBA74 \uB204\uAD70\uAC00 \uBA3C\uC800 \uCC28\uC9C0\uD55C \uAC83\uC774\uB2C8 \uCC98\uC74C\uBD80\uD130 \uB2E4\uC2DC \uD569\uB2C8\uB2E4. \uC544\uB2C8\uBA74 \uCC44\uC6B0\uACE0, \uCC28\uB840\uB97C \uC704\uCE58 + 1\uB85C \uC800\uC7A5\uD558\uACE0, PUTS\uC5D0 \uB354\uD558\uACE0, notify\uD569\uB2C8\uB2E4. tryTake\uB294 compareExchange\uB9CC \uBE7C\uACE0 \uC774\uAC83\uC744 \uB4A4\uC9D1\uC740 \uAC83\uC785\uB2C8\uB2E4. put\uACFC take\uB294 \uD69F\uC218\uB97C \uC77D\uACE0, \uC2DC\uB3C4\uD558\uACE0, \uC77D\uC5B4 \uB454 \uD69F\uC218\uB85C wait\uD569\uB2C8\uB2E4."
    },
    {
      en: "tryPut, for ever: tail is Atomics.load(words, TAIL); turn is TURN + (tail & (capacity - 1)); ahead is (Atomics.load(words, turn) - tail) | 0. ahead < 0: return false. ahead > 0 or Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail: continue. fill(queue, tail, message); Atomics.store(words, turn, tail + 1); Atomics.add(words, PUTS, 1); Atomics.notify(words, PUTS); return true. tryTake: filled is when the turn equals (head + 1) | 0; afterwards HEAD becomes head + 1 and the turn head + capacity.",
      ko: "tryPut\uC740 \uBB34\uD55C \uBC18\uBCF5\uC785\uB2C8\uB2E4. tail = Atomics.load(words, TAIL), turn = TURN + (tail & (capacity - 1)), ahead = (Atomics.load(words, turn) - tail) | 0. ahead < 0\uC774\uBA74 false\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. ahead > 0\uC774\uAC70\uB098 Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail\uC774\uBA74 continue\uD569\uB2C8\uB2E4. fill(queue, tail, message), Atomics.store(words, turn, tail + 1), Atomics.add(words, PUTS, 1), Atomics.notify(words, PUTS), \uADF8\uB9AC\uACE0 true\uB97C \uBC18\uD658\uD569\uB2C8\uB2E4. tryTake\uC5D0\uC11C \uCC44\uC6CC\uC9C4 \uC790\uB9AC\uB294 \uCC28\uB840\uAC00 (head + 1) | 0\uC778 \uC790\uB9AC\uC774\uACE0, \uAEBC\uB0B8 \uB2E4\uC74C HEAD\uB294 head + 1, \uCC28\uB840\uB294 head + capacity\uAC00 \uB429\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "3.2a",
      title: {
        en: "As many fit as it has places, and come out in order",
        ko: "\uC790\uB9AC \uC218\uB9CC\uD07C \uB4E4\uC5B4\uAC00\uACE0 \uB123\uC740 \uC21C\uC11C\uB300\uB85C \uB098\uC635\uB2C8\uB2E4"
      },
      codes: ["E3-EMPTY", "E3-CAPACITY", "E3-FIFO", "E3-LAPS"]
    },
    {
      id: "3.2b",
      title: { en: "Positions may pass the largest int32", ko: "\uC704\uCE58\uAC00 int32\uC758 \uCD5C\uB313\uAC12\uC744 \uB118\uC5B4\uB3C4 \uB429\uB2C8\uB2E4" },
      codes: ["E3-WRAP"]
    },
    {
      id: "3.2c",
      title: { en: "Two that put at once claim two places", ko: "\uB3D9\uC2DC\uC5D0 \uB123\uB294 \uB458\uC740 \uC11C\uB85C \uB2E4\uB978 \uC790\uB9AC\uB97C \uCC28\uC9C0\uD569\uB2C8\uB2E4" },
      codes: ["E3-CLAIM", "E3-QUEUE-SPINS", "E3-REFUSES"]
    },
    {
      id: "3.2d",
      title: { en: "A message is taken only once it is written", ko: "\uB2E4 \uC4F0\uC778 \uBA54\uC2DC\uC9C0\uB9CC \uAEBC\uB0C5\uB2C8\uB2E4" },
      codes: ["E3-UNFINISHED", "E3-REFUSES"]
    },
    {
      id: "3.2e",
      title: { en: "A place is filled again only once it was read", ko: "\uB2E4 \uC77D\uC740 \uC790\uB9AC\uB9CC \uB2E4\uC2DC \uCC44\uC6C1\uB2C8\uB2E4" },
      codes: ["E3-GIVEN-BACK"]
    },
    {
      id: "3.2f",
      title: {
        en: "Who finds nothing sleeps, and no wake-up is lost",
        ko: "\uBE44\uC5B4 \uC788\uC73C\uBA74 \uC7A0\uB4E4\uACE0, \uAE68\uC6C0\uC744 \uB193\uCE58\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E3-LOST-WAKEUP", "E3-BUSY-WAIT", "E3-REFUSES", "E3-COUNT"]
    },
    {
      id: "3.2g",
      title: {
        en: "Who finds no room sleeps, and no wake-up is lost",
        ko: "\uC790\uB9AC\uAC00 \uC5C6\uC73C\uBA74 \uC7A0\uB4E4\uACE0, \uAE68\uC6C0\uC744 \uB193\uCE58\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E3-LOST-ROOM", "E3-BUSY-PUT"]
    },
    {
      id: "3.2h",
      title: {
        en: "A million messages of four threads arrive, each once",
        ko: "\uC2A4\uB808\uB4DC \uB137\uC758 \uBA54\uC2DC\uC9C0 \uBC31\uB9CC \uAC1C\uAC00 \uD55C \uBC88\uC529 \uB3C4\uCC29\uD569\uB2C8\uB2E4"
      },
      codes: ["E3-PLAIN", "E3-STRESS"]
    }
  ]
};
var reactorAndPool = {
  id: "3.3",
  title: { en: "The reactor and the pool", ko: "\uB9AC\uC561\uD130\uC640 \uD480" },
  anchor: "part-3-3",
  tasks: [
    { name: "work", file: POOL },
    { name: "submit", file: POOL },
    { name: "openReactor", file: SERVER3 },
    { name: "request", file: SERVER3 },
    { name: "completed", file: SERVER3 }
  ],
  hints: [
    {
      en: "Follow one heavy request: who holds it at each moment, and what does the next one wait on? The reactor waits in epoll_wait and nowhere else, so what must become readable?",
      ko: "\uBB34\uAC70\uC6B4 \uC694\uCCAD \uD558\uB098\uB97C \uB530\uB77C\uAC00 \uBCF4\uC2ED\uC2DC\uC624. \uB9E4 \uC21C\uAC04 \uADF8\uAC83\uC744 \uB204\uAC00 \uC950\uACE0 \uC788\uACE0, \uB2E4\uC74C \uCC28\uB840\uB294 \uBB34\uC5C7\uC744 \uAE30\uB2E4\uB9BD\uB2C8\uAE4C? \uB9AC\uC561\uD130\uB294 epoll_wait\uC5D0\uC11C\uB9CC \uAE30\uB2E4\uB9BD\uB2C8\uB2E4. \uADF8\uB807\uB2E4\uBA74 \uBB34\uC5C7\uC774 \uC77D\uC744 \uC218 \uC788\uB294 \uC0C1\uD0DC\uAC00 \uB418\uC5B4\uC57C \uD569\uB2C8\uAE4C?"
    },
    {
      en: "work: take, answer, put, then write ONE to wakeFd. submit: the smallest of pool.out, tryPut into its queue, count. openReactor: listenFd and pool.wakeFd. request: submit first, for if it returns false nothing may have changed. completed: read wakeFd first, then take until there is none, then the stalled.",
      ko: "work\uB294 take, answer, put\uC744 \uD558\uACE0 \uADF8\uB2E4\uC74C\uC5D0 wakeFd\uC5D0 ONE\uC744 \uC501\uB2C8\uB2E4. submit\uC740 pool.out\uC774 \uAC00\uC7A5 \uC791\uC740 \uC6CC\uCEE4\uC758 \uD050\uC5D0 tryPut\uD558\uACE0 \uC149\uB2C8\uB2E4. openReactor\uB294 listenFd\uC640 pool.wakeFd\uB97C \uB123\uC2B5\uB2C8\uB2E4. request\uB294 submit\uBD80\uD130 \uD569\uB2C8\uB2E4. false\uAC00 \uB098\uC624\uBA74 \uC544\uBB34\uAC83\uB3C4 \uBC14\uB00C\uC9C0 \uC54A\uC558\uC5B4\uC57C \uD558\uAE30 \uB54C\uBB38\uC785\uB2C8\uB2E4. completed\uB294 wakeFd\uB97C \uBA3C\uC800 \uC77D\uACE0, \uC5C6\uC744 \uB54C\uAE4C\uC9C0 \uAEBC\uB0B8 \uB2E4\uC74C, \uBA48\uCDB0 \uC788\uB358 \uC5F0\uACB0\uB4E4\uC744 \uB2E4\uC2DC \uC9C4\uD589\uC2DC\uD0B5\uB2C8\uB2E4."
    },
    {
      en: "completed: void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength); for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool)) deliver(reactor, taken.ticket, taken.answer); for each conn of [...stalled]: stalled.delete(conn), takeLines(reactor, conn) if it is still in the table, settle(reactor, conn).",
      ko: "completed: void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)\uB97C \uBD80\uB974\uACE0, for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool)) deliver(reactor, taken.ticket, taken.answer)\uB97C \uD569\uB2C8\uB2E4. \uADF8\uB2E4\uC74C [...stalled]\uC758 conn\uB9C8\uB2E4 stalled.delete(conn), \uC544\uC9C1 \uD45C\uC5D0 \uC788\uC73C\uBA74 takeLines(reactor, conn), \uADF8\uB9AC\uACE0 settle(reactor, conn)\uC744 \uBD80\uB985\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "3.3a",
      title: { en: "A light request is answered at once", ko: "\uAC00\uBCBC\uC6B4 \uC694\uCCAD\uC5D0\uB294 \uBC14\uB85C \uB2F5\uD569\uB2C8\uB2E4" },
      codes: ["E3-LIGHT"]
    },
    {
      id: "3.3b",
      title: {
        en: "While a job is out, others are answered",
        ko: "\uC791\uC5C5\uC774 \uB098\uAC00 \uC788\uB294 \uB3D9\uC548 \uB2E4\uB978 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB2F5\uC744 \uBC1B\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E3-IN-LOOP"]
    },
    {
      id: "3.3c",
      title: { en: "A finished job wakes the sleeping reactor", ko: "\uB05D\uB09C \uC791\uC5C5\uC774 \uC7A0\uB4E0 \uB9AC\uC561\uD130\uB97C \uAE68\uC6C1\uB2C8\uB2E4" },
      codes: ["E3-WAKES-EARLY", "E3-NO-WAKE", "E3-NOT-WATCHED", "E3-ANSWER"]
    },
    {
      id: "3.3d",
      title: { en: "Then the reactor sleeps again", ko: "\uADF8\uB2E4\uC74C \uB9AC\uC561\uD130\uB294 \uB2E4\uC2DC \uC7A0\uB4ED\uB2C8\uB2E4" },
      codes: ["E3-NOT-DRAINED", "E3-TIMER"]
    },
    {
      id: "3.3e",
      title: { en: "One wake-up may stand for several jobs", ko: "\uAE68\uC6C0 \uD55C \uBC88\uC774 \uC5EC\uB7EC \uC791\uC5C5\uC744 \uB73B\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4" },
      codes: ["E3-ONE-COMPLETION"]
    },
    {
      id: "3.3f",
      title: { en: "A job that ends meanwhile is not forgotten", ko: "\uADF8\uC0AC\uC774\uC5D0 \uB05D\uB09C \uC791\uC5C5\uB3C4 \uC78A\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E3-CLEARS-LATE", "E3-ANSWER"]
    },
    {
      id: "3.3g",
      title: { en: "The jobs are spread over the workers", ko: "\uC791\uC5C5\uC740 \uC6CC\uCEE4\uB4E4\uC5D0\uAC8C \uB098\uB269\uB2C8\uB2E4" },
      codes: ["E3-ONE-WORKER"]
    },
    {
      id: "3.3h",
      title: { en: "A full pool stalls who asks, and nobody else", ko: "\uD480\uC774 \uAC00\uB4DD \uCC28\uBA74 \uBD80\uD0C1\uD55C \uCABD\uB9CC \uBA48\uCDA5\uB2C8\uB2E4" },
      codes: ["E3-IN-LOOP", "E3-POOL-BLOCKS", "E3-WALKS-ON", "E3-DROPS-JOB"]
    },
    {
      id: "3.3i",
      title: { en: "Who is far ahead waits, and goes on", ko: "\uB108\uBB34 \uC55E\uC120 \uCABD\uC740 \uAE30\uB2E4\uB838\uB2E4\uAC00 \uC774\uC5B4 \uAC11\uB2C8\uB2E4" },
      codes: ["E3-STAYS-STALLED"]
    }
  ]
};
var answers = {
  id: "3.4",
  title: { en: "The right answer, in its turn", ko: "\uC81C \uCC28\uB840\uC758 \uC81C \uB2F5" },
  anchor: "part-3-4",
  tasks: [{ name: "deliver", file: SERVER3 }],
  hints: [
    {
      en: "Jobs end in any order, and some end when the client has left. What does a descriptor number say about who asked, and what does it not say?",
      ko: "\uC791\uC5C5\uC740 \uC544\uBB34 \uC21C\uC11C\uB85C\uB098 \uB05D\uB098\uACE0, \uC5B4\uB5A4 \uC791\uC5C5\uC740 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uB5A0\uB09C \uB4A4\uC5D0 \uB05D\uB0A9\uB2C8\uB2E4. \uB514\uC2A4\uD06C\uB9BD\uD130 \uBC88\uD638\uB294 \uB204\uAC00 \uBB3C\uC5C8\uB294\uC9C0\uC5D0 \uB300\uD574 \uBB34\uC5C7\uC744 \uB9D0\uD574 \uC8FC\uACE0, \uBB34\uC5C7\uC744 \uB9D0\uD574 \uC8FC\uC9C0 \uC54A\uC2B5\uB2C8\uAE4C?"
    },
    {
      en: "Compare the generation, not only the number. Put the answer into conn.early, and send from conn.answered on, as long as the next one is there. send() may end the connection. At the end settle(): it closes a connection that has ended and has everything.",
      ko: "\uBC88\uD638\uB9CC\uC774 \uC544\uB2C8\uB77C \uC138\uB300(generation)\uB3C4 \uBE44\uAD50\uD569\uB2C8\uB2E4. \uB2F5\uC744 conn.early\uC5D0 \uB123\uACE0, conn.answered\uBD80\uD130 \uB2E4\uC74C \uAC83\uC774 \uC788\uB294 \uB3D9\uC548 \uBCF4\uB0C5\uB2C8\uB2E4. send()\uAC00 \uC5F0\uACB0\uC744 \uB05D\uB0BC \uC218\uB3C4 \uC788\uC2B5\uB2C8\uB2E4. \uB9C8\uC9C0\uB9C9\uC5D0 settle()\uC744 \uBD80\uB974\uBA74, \uBCF4\uB0B4\uAE30\uB97C \uB05D\uB0C8\uACE0 \uB2F5\uB3C4 \uB2E4 \uBC1B\uC740 \uC5F0\uACB0\uC774 \uB2EB\uD799\uB2C8\uB2E4."
    },
    {
      en: "conn is reactor.connections[fd]; return if conn?.generation !== generation. conn.early.set(number, answer). for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)): delete it, conn.answered++, send(reactor, conn, next), and return if reactor.connections[fd] !== conn. Then settle(reactor, conn).",
      ko: "conn = reactor.connections[fd]\uC774\uACE0, conn?.generation !== generation\uC774\uBA74 \uBC18\uD658\uD569\uB2C8\uB2E4. conn.early.set(number, answer)\uC744 \uD558\uACE0, for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) \uC548\uC5D0\uC11C \uADF8\uAC83\uC744 \uC9C0\uC6B0\uACE0, conn.answered++, send(reactor, conn, next)\uB97C \uD558\uACE0, reactor.connections[fd] !== conn\uC774\uBA74 \uBC18\uD658\uD569\uB2C8\uB2E4. \uB05D\uC73C\uB85C settle(reactor, conn)\uC744 \uBD80\uB985\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "3.4a",
      title: { en: "Answers go out in the order of the requests", ko: "\uB2F5\uC740 \uC694\uCCAD\uD55C \uC21C\uC11C\uB300\uB85C \uB098\uAC11\uB2C8\uB2E4" },
      codes: ["E3-ORDER", "E3-EARLY-LOST"]
    },
    {
      id: "3.4b",
      title: { en: "A late answer does not reach the next client", ko: "\uB2A6\uC740 \uB2F5\uC774 \uB2E4\uC74C \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uAC8C \uAC00\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E3-STALE"]
    },
    {
      id: "3.4c",
      title: { en: "Who has finished sending still gets the answer", ko: "\uBCF4\uB0B4\uAE30\uB97C \uB05D\uB0B8 \uD074\uB77C\uC774\uC5B8\uD2B8\uB3C4 \uB2F5\uC744 \uBC1B\uC2B5\uB2C8\uB2E4" },
      codes: ["E3-CUT-OFF", "E3-NEVER-ENDS"]
    },
    {
      id: "3.4d",
      title: { en: "A connection that breaks is left alone", ko: "\uB04A\uC5B4\uC9C4 \uC5F0\uACB0\uC740 \uB354 \uAC74\uB4DC\uB9AC\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4" },
      codes: ["E3-SENDS-ON"]
    }
  ]
};
var shared = {
  id: "3.5",
  title: { en: "What may cross a thread", ko: "\uC2A4\uB808\uB4DC\uB97C \uAC74\uB108\uB294 \uAC83" },
  anchor: "part-3-5",
  tasks: [{ name: "countUp", file: COUNTER }],
  hints: [
    {
      en: "counter[0]++ is one expression. How many accesses to memory is it, and what may happen between them?",
      ko: "counter[0]++\uC740 \uC2DD \uD558\uB098\uC785\uB2C8\uB2E4. \uBA54\uBAA8\uB9AC \uC811\uADFC\uC740 \uBA87 \uBC88\uC774\uACE0, \uADF8 \uC0AC\uC774\uC5D0\uB294 \uBB34\uC2A8 \uC77C\uC774 \uC77C\uC5B4\uB0A0 \uC218 \uC788\uC2B5\uB2C8\uAE4C?"
    },
    {
      en: "Atomics.add reads, adds and writes as one step.",
      ko: "Atomics.add\uB294 \uC77D\uAE30, \uB354\uD558\uAE30, \uC4F0\uAE30\uB97C \uD55C \uAC78\uC74C\uC73C\uB85C \uD569\uB2C8\uB2E4."
    },
    {
      en: "For i from 0 below times: Atomics.add(counter, 0, 1).",
      ko: "i\uAC00 0\uBD80\uD130 times\uBCF4\uB2E4 \uC791\uC740 \uB3D9\uC548 Atomics.add(counter, 0, 1)\uC744 \uBD80\uB985\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "3.5a",
      title: {
        en: "Two threads count together, and nothing is lost",
        ko: "\uB450 \uC2A4\uB808\uB4DC\uAC00 \uD568\uAED8 \uC138\uC5B4\uB3C4 \uC783\uB294 \uAC83\uC774 \uC5C6\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E3-TORN"]
    }
  ]
};
var ending = {
  id: "3.6",
  title: { en: "An orderly end", ko: "\uCC28\uB840\uB97C \uC9C0\uD0A4\uB294 \uC885\uB8CC" },
  anchor: "part-3-6",
  tasks: [
    { name: "stopPool", file: POOL },
    { name: "shutDown", file: SERVER3 }
  ],
  hints: [
    {
      en: "Three things are open when the server is told to stop: the door, the jobs that are out, and the threads. In which order can they be closed so that nothing is lost?",
      ko: "\uC11C\uBC84\uC5D0 \uADF8\uB9CC\uB450\uB77C\uACE0 \uD560 \uB54C \uC5F4\uB824 \uC788\uB294 \uAC83\uC740 \uC14B\uC785\uB2C8\uB2E4. \uBB38, \uB098\uAC00 \uC788\uB294 \uC791\uC5C5, \uADF8\uB9AC\uACE0 \uC2A4\uB808\uB4DC\uC785\uB2C8\uB2E4. \uC544\uBB34\uAC83\uB3C4 \uC783\uC9C0 \uC54A\uC73C\uB824\uBA74 \uC5B4\uB5A4 \uC21C\uC11C\uB85C \uB2EB\uC544\uC57C \uD569\uB2C8\uAE4C?"
    },
    {
      en: "shutDown: no new (close listenFd, stopping, settle everybody), drain (turn while busy, at most drainMs), join (stopPool), then the connections and epollFd. stopPool: an empty message into each queue of jobs, threads.join(), and only then close wakeFd.",
      ko: "shutDown\uC740 \uC0C8\uAC83\uC744 \uBC1B\uC9C0 \uC54A\uACE0(listenFd\uB97C \uB2EB\uACE0, stopping\uC744 \uCF1C\uACE0, \uBAA8\uB450 settle), \uB0A8\uC740 \uC77C\uC744 \uBE44\uC6B0\uACE0(busy\uC778 \uB3D9\uC548 turn, \uAE38\uC5B4\uC57C drainMs), \uD569\uB958\uD55C \uB2E4\uC74C(stopPool), \uC5F0\uACB0\uACFC epollFd\uB97C \uB2EB\uC2B5\uB2C8\uB2E4. stopPool\uC740 \uC791\uC5C5 \uD050\uB9C8\uB2E4 \uBE48 \uBA54\uC2DC\uC9C0\uB97C \uB123\uACE0, threads.join()\uC744 \uD558\uACE0, \uADF8\uB2E4\uC74C\uC5D0\uC57C wakeFd\uB97C \uB2EB\uC2B5\uB2C8\uB2E4."
    },
    {
      en: "deadlineMs is performance.now() + drainMs; for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now()) turn(reactor, Math.ceil(leftMs)).",
      ko: "deadlineMs = performance.now() + drainMs\uC774\uACE0, for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now()) turn(reactor, Math.ceil(leftMs))\uC785\uB2C8\uB2E4."
    }
  ],
  checks: [
    {
      id: "3.6a",
      title: {
        en: "stopPool waits until every worker has returned",
        ko: "stopPool\uC740 \uC6CC\uCEE4\uAC00 \uBAA8\uB450 \uB3CC\uC544\uC62C \uB54C\uAE4C\uC9C0 \uAE30\uB2E4\uB9BD\uB2C8\uB2E4"
      },
      codes: ["E3-NOT-JOINED", "E3-NEVER-JOINS", "E3-CLOSES-EARLY", "E3-LEAKS"]
    },
    {
      id: "3.6b",
      title: { en: "Jobs that are out are answered before the end", ko: "\uB098\uAC00 \uC788\uB358 \uC791\uC5C5\uC740 \uB05D\uB098\uAE30 \uC804\uC5D0 \uB2F5\uC744 \uBC1B\uC2B5\uB2C8\uB2E4" },
      codes: ["E3-LOST-JOB", "E3-LEFT-OPEN"]
    },
    {
      id: "3.6c",
      title: {
        en: "Meanwhile nobody new is taken, and nobody is read",
        ko: "\uADF8\uB3D9\uC548 \uC0C8 \uC5F0\uACB0\uB3C4 \uC0C8 \uC694\uCCAD\uB3C4 \uBC1B\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4"
      },
      codes: ["E3-STILL-ACCEPTS", "E3-READS-ON"]
    },
    {
      id: "3.6d",
      title: {
        en: "A client that does not read cannot prevent the end",
        ko: "\uC77D\uC9C0 \uC54A\uB294 \uD074\uB77C\uC774\uC5B8\uD2B8\uAC00 \uC885\uB8CC\uB97C \uB9C9\uC9C0 \uBABB\uD569\uB2C8\uB2E4"
      },
      codes: ["E3-HANGS"]
    }
  ]
};
var step3 = {
  id: "step3",
  slug: "step3-thread-pool",
  number: 3,
  title: { en: "Step 3: Thread pool", ko: "3\uB2E8\uACC4: \uC2A4\uB808\uB4DC \uD480" },
  promise: {
    en: "You keep the event loop free: heavy work goes to threads through a queue of your own in shared memory, answers come back in order and to the right client, and the server ends without losing one.",
    ko: "\uC774\uBCA4\uD2B8 \uB8E8\uD504\uB97C \uBE44\uC6CC \uB461\uB2C8\uB2E4. \uBB34\uAC70\uC6B4 \uC77C\uC740 \uACF5\uC720 \uBA54\uBAA8\uB9AC\uC5D0 \uC9C1\uC811 \uB9CC\uB4E0 \uD050\uB85C \uC2A4\uB808\uB4DC\uC5D0 \uB118\uAE30\uACE0, \uB2F5\uC740 \uC21C\uC11C\uB300\uB85C \uC81C \uD074\uB77C\uC774\uC5B8\uD2B8\uC5D0\uAC8C \uB3CC\uC544\uC624\uBA70, \uC11C\uBC84\uB294 \uB2F5\uC744 \uD558\uB098\uB3C4 \uC783\uC9C0 \uC54A\uACE0 \uB05D\uB0A9\uB2C8\uB2E4."
  },
  minutes: 150,
  parts: [stall, queue, reactorAndPool, answers, shared, ending],
  codes: step3Codes
};

// workbook/steps/step4/bytes.ts
var bytes = {
  id: "4.1",
  title: { en: "Numbers as bytes", ko: "\uC22B\uC790\uB97C \uBC14\uC774\uD2B8\uB85C" },
  anchor: "part-4-1",
  tasks: [
    { name: "putU32", file: "bytes.ts" },
    { name: "getU32", file: "bytes.ts" },
    { name: "getI32", file: "bytes.ts" },
    { name: "putU64", file: "bytes.ts" },
    { name: "getU64", file: "bytes.ts" },
    { name: "getF64", file: "bytes.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4/frames.ts
var frames = {
  id: "4.2",
  title: { en: "Frames out of a stream", ko: "\uC2A4\uD2B8\uB9BC\uC5D0\uC11C \uD504\uB808\uC784 \uAEBC\uB0B4\uAE30" },
  anchor: "part-4-2",
  tasks: [
    { name: "reserve", file: "frame.ts" },
    { name: "nextFrame", file: "frame.ts" },
    { name: "putFrame", file: "frame.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4/hostile.ts
var hostile = {
  id: "4.6",
  title: { en: "Hostile input", ko: "\uC801\uB300\uC801\uC778 \uC785\uB825" },
  anchor: "part-4-6",
  tasks: [
    { name: "leave", file: "client.ts" },
    { name: "expire", file: "deadlines.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4/records.ts
var records = {
  id: "4.4",
  title: { en: "Records that may grow", ko: "\uC790\uB77C\uB3C4 \uB418\uB294 \uB808\uCF54\uB4DC" },
  anchor: "part-4-4",
  tasks: [
    { name: "putVarint", file: "record.ts" },
    { name: "getVarint", file: "record.ts" },
    { name: "putRecord", file: "record.ts" },
    { name: "getRecord", file: "record.ts" },
    { name: "skip", file: "record.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4/requests.ts
var requests = {
  id: "4.3",
  title: { en: "Requests and answers", ko: "\uC694\uCCAD\uACFC \uC751\uB2F5" },
  anchor: "part-4-3",
  tasks: [
    { name: "take", file: "server.ts" },
    { name: "request", file: "server.ts" },
    { name: "later", file: "server.ts" },
    { name: "due", file: "deadlines.ts" },
    { name: "settle", file: "client.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4/resp.ts
var resp = {
  id: "4.7",
  title: { en: "A protocol that others speak", ko: "\uB0A8\uB4E4\uC774 \uC4F0\uB294 \uD504\uB85C\uD1A0\uCF5C" },
  anchor: "part-4-7",
  tasks: [
    { name: "readLength", file: "resp.ts" },
    { name: "nextCommand", file: "resp.ts" },
    { name: "execute", file: "resp.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4/views.ts
var views = {
  id: "4.5",
  title: { en: "Reading in place", ko: "\uC81C\uC790\uB9AC\uC5D0\uC11C \uC77D\uAE30" },
  anchor: "part-4-5",
  tasks: [
    { name: "openView", file: "view.ts" },
    { name: "readNumber", file: "view.ts" },
    { name: "readText", file: "view.ts" },
    { name: "keep", file: "view.ts" },
    { name: "greet", file: "server.ts" }
  ],
  hints: [],
  checks: []
};

// workbook/steps/step4-codes/bytes.ts
var bytesCodes = {};

// workbook/steps/step4-codes/frames.ts
var framesCodes = {};

// workbook/steps/step4-codes/hostile.ts
var hostileCodes = {};

// workbook/steps/step4-codes/records.ts
var recordsCodes = {};

// workbook/steps/step4-codes/requests.ts
var requestsCodes = {};

// workbook/steps/step4-codes/resp.ts
var respCodes = {};

// workbook/steps/step4-codes/views.ts
var viewsCodes = {};

// workbook/steps/step4-codes.ts
var step4Codes = {
  ...bytesCodes,
  ...framesCodes,
  ...requestsCodes,
  ...recordsCodes,
  ...viewsCodes,
  ...hostileCodes,
  ...respCodes
};

// workbook/steps/step4.ts
var step4 = {
  id: "step4",
  slug: "step4-protocol",
  number: 4,
  title: { en: "Step 4: Protocol", ko: "4\uB2E8\uACC4: \uD504\uB85C\uD1A0\uCF5C" },
  promise: {
    en: "You draw edges into a stream of bytes: frames, requests with ids, records that old and new programs both understand, and a server that no input can crash, fill or fool.",
    ko: "\uBC14\uC774\uD2B8\uC758 \uD750\uB984\uC5D0 \uACBD\uACC4\uB97C \uAE0B\uC2B5\uB2C8\uB2E4. \uD504\uB808\uC784, \uBC88\uD638\uAC00 \uBD99\uC740 \uC694\uCCAD, \uC61B \uD504\uB85C\uADF8\uB7A8\uACFC \uC0C8 \uD504\uB85C\uADF8\uB7A8\uC774 \uD568\uAED8 \uC77D\uB294 \uB808\uCF54\uB4DC, \uADF8\uB9AC\uACE0 \uC5B4\uB5A4 \uC785\uB825\uC5D0\uB3C4 \uC8FD\uAC70\uB098 \uB118\uCE58\uAC70\uB098 \uC18D\uC9C0 \uC54A\uB294 \uC11C\uBC84\uB97C \uB9CC\uB4ED\uB2C8\uB2E4."
  },
  minutes: 240,
  parts: [bytes, frames, requests, records, views, hostile, resp],
  codes: step4Codes
};

// workbook/manifest.ts
var steps = [step1, step2, step3, step4];

// .vitepress/theme/steps.data.ts
var steps_data_default = defineLoader({
  load: () => steps.map(({ id, number, title, promise, minutes, parts }) => {
    return {
      id,
      number,
      title,
      promise,
      minutes,
      parts: parts.map(({ id: id2, title: title2, anchor, checks, optional = false }) => ({
        id: id2,
        title: title2,
        anchor,
        checks: checks.map((check) => check.id),
        optional
      }))
    };
  })
});
export {
  steps_data_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLnZpdGVwcmVzcy90aGVtZS9zdGVwcy5kYXRhLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAxLWNvZGVzL2JhdGNoLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAxLWNvZGVzL2VjaG8udHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXMvbGlzdGVuZXIudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXMvc2VydmUudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXMudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDEudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvYWNjZXB0LnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2JpbmRpbmcudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvY2xvc2VkLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2R1ZS50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy9lZGdlLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2xpbWl0LnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2xvb3AudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvc2VudC50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy90dXJuLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL3Vuc2VudC50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwMi50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlcy9hbnN3ZXJzLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzL3Bvb2wudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXMvcXVldWUudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXMvc2hhcmVkLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzL3N0b3AudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXMudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDMudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDQvYnl0ZXMudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDQvZnJhbWVzLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXA0L2hvc3RpbGUudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDQvcmVjb3Jkcy50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwNC9yZXF1ZXN0cy50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwNC9yZXNwLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXA0L3ZpZXdzLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL2J5dGVzLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL2ZyYW1lcy50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy9ob3N0aWxlLnRzIiwgIndvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL3JlY29yZHMudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvcmVxdWVzdHMudHMiLCAid29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvcmVzcC50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy92aWV3cy50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy50cyIsICJ3b3JrYm9vay9zdGVwcy9zdGVwNC50cyIsICJ3b3JrYm9vay9tYW5pZmVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC8udml0ZXByZXNzL3RoZW1lXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvLnZpdGVwcmVzcy90aGVtZS9zdGVwcy5kYXRhLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC8udml0ZXByZXNzL3RoZW1lL3N0ZXBzLmRhdGEudHNcIjsvLyBUaGUgc3RlcHMgb2Ygd29ya2Jvb2svbWFuaWZlc3QudHMgYXMgZmFyIGFzIGEgcGFnZSBuZWVkcyB0aGVtOyBtYWRlIHdoZW4gdGhlIHNpdGUgaXMgYnVpbHQuXG5cbmltcG9ydCB7IGRlZmluZUxvYWRlciB9IGZyb20gXCJ2aXRlcHJlc3NcIlxuaW1wb3J0IHsgc3RlcHMsIHR5cGUgVGV4dCB9IGZyb20gXCIuLi8uLi93b3JrYm9vay9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBpbnRlcmZhY2UgU2hvd25TdGVwIHtcbiAgLyoqIFwic3RlcDFcIiwgYWxzbyB0aGUgcGFnZSdzIG5hbWUuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmdcbiAgcmVhZG9ubHkgbnVtYmVyOiBudW1iZXJcbiAgcmVhZG9ubHkgdGl0bGU6IFRleHRcbiAgcmVhZG9ubHkgcHJvbWlzZTogVGV4dFxuICByZWFkb25seSBtaW51dGVzOiBudW1iZXJcbiAgcmVhZG9ubHkgcGFydHM6IHJlYWRvbmx5IHtcbiAgICByZWFkb25seSBpZDogc3RyaW5nXG4gICAgcmVhZG9ubHkgdGl0bGU6IFRleHRcbiAgICByZWFkb25seSBhbmNob3I6IHN0cmluZ1xuICAgIHJlYWRvbmx5IGNoZWNrczogcmVhZG9ubHkgc3RyaW5nW11cbiAgICByZWFkb25seSBvcHRpb25hbDogYm9vbGVhblxuICB9W11cbn1cblxuZGVjbGFyZSBjb25zdCBkYXRhOiByZWFkb25seSBTaG93blN0ZXBbXVxuXG5leHBvcnQgeyBkYXRhIH1cblxuZXhwb3J0IGRlZmF1bHQgZGVmaW5lTG9hZGVyKHtcbiAgbG9hZDogKCkgPT5cbiAgICBzdGVwcy5tYXAoKHsgaWQsIG51bWJlciwgdGl0bGUsIHByb21pc2UsIG1pbnV0ZXMsIHBhcnRzIH0pOiBTaG93blN0ZXAgPT4ge1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgaWQsXG4gICAgICAgIG51bWJlcixcbiAgICAgICAgdGl0bGUsXG4gICAgICAgIHByb21pc2UsXG4gICAgICAgIG1pbnV0ZXMsXG4gICAgICAgIHBhcnRzOiBwYXJ0cy5tYXAoKHsgaWQsIHRpdGxlLCBhbmNob3IsIGNoZWNrcywgb3B0aW9uYWwgPSBmYWxzZSB9KSA9PiAoe1xuICAgICAgICAgIGlkLFxuICAgICAgICAgIHRpdGxlLFxuICAgICAgICAgIGFuY2hvcixcbiAgICAgICAgICBjaGVja3M6IGNoZWNrcy5tYXAoKGNoZWNrKSA9PiBjaGVjay5pZCksXG4gICAgICAgICAgb3B0aW9uYWwsXG4gICAgICAgIH0pKSxcbiAgICAgIH1cbiAgICB9KSxcbn0pXG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMS1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAxLWNvZGVzL2JhdGNoLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMS1jb2Rlcy9iYXRjaC50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCAxLjMgc2F5LCBpbiB0aGVpciBvcmRlci4gVGhlIHZhbHVlczogLi4vc3RlcDEtY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgYmF0Y2hDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTEtTk8tRklOXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInNlbmRUaGVuQ29sbGVjdCB3YXMgZ2l2ZW4ge3NlbnR9LiBUaGUgc2VydmVyIHJlYWQgb24gdW50aWwgdGhlIGVuZCBvZiBmaWxlLlwiLFxuICAgICAga286IFwic2VuZFRoZW5Db2xsZWN0XHVDNUQwIFx1QjExOFx1QUUzNCBcdUFDODNcdUM3NDAge3NlbnR9XHVDNzg1XHVCMkM4XHVCMkU0LiBcdUMxMUNcdUJDODRcdUIyOTQgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVBRTRDXHVDOUMwIFx1Qzc3RFx1QzczQ1x1QjgyNCBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQWZ0ZXIgdGhlIGJhdGNoIHRoZSBzZXJ2ZXIncyByZWFkKCkgcmV0dXJucyAwLlwiLFxuICAgICAga286IFwiXHVCQzMwXHVDRTU4XHVBQzAwIFx1QjA1RFx1QjA5OFx1QkE3NCBcdUMxMUNcdUJDODRcdUM3NTggcmVhZCgpXHVBQzAwIDBcdUM3NDQgXHVCM0NDXHVCODI0XHVDOEZDXHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIGJ5dGVzIGFycml2ZWQsIGJ1dCBubyBGSU4gY2FtZTogYm90aCBzaWRlcyB3YWl0IGluIHJlYWQoKS5cIixcbiAgICAgIGtvOiBcIlx1QkMxNFx1Qzc3NFx1RDJCOFx1QjI5NCBcdUIzQzRcdUNDMjlcdUQ1ODhcdUM5QzBcdUI5Q0MgRklOXHVDNzc0IFx1QzYyNFx1QzlDMCBcdUM1NEFcdUM1NDQsIFx1QzU5MVx1Q0FCRFx1Qzc3NCBcdUJBQThcdUI0NTAgcmVhZCgpXHVDNUQwXHVDMTFDIFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIldpdGhvdXQgYSBGSU4gdGhlIHNlcnZlciBoYXMgdG8gZXhwZWN0IG1vcmUgaW5wdXQsIGFuZCB0aGUgY2xpZW50IHdhaXRzIGZvciBpdHMgYW5zd2Vycy4gc2h1dGRvd24oKSBlbmRzIG9uZSBkaXJlY3Rpb24gYW5kIGxlYXZlcyB0aGUgb3RoZXIgb3Blbi5cIixcbiAgICAgIGtvOiBcIkZJTlx1Qzc3NCBcdUM1QzZcdUM3M0NcdUJBNzQgXHVDMTFDXHVCQzg0XHVCMjk0IFx1Qzc4NVx1QjgyNVx1Qzc3NCBcdUIzNTQgXHVDNjI4XHVCMkU0XHVBQ0UwIFx1QkNGQyBcdUMyMThcdUJDMTZcdUM1RDAgXHVDNUM2XHVBQ0UwLCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIyOTQgXHVCMkY1XHVDNzQ0IFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNC4gc2h1dGRvd24oKVx1Qzc0MCBcdUQ1NUMgXHVCQzI5XHVENUE1XHVCOUNDIFx1QjA1RFx1QjBCNFx1QUNFMCBcdUIyRTRcdUI5NzggXHVCQzI5XHVENUE1XHVDNzQwIFx1QzVGNFx1QzVCNCBcdUI0NjFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZW5kVGhlbkNvbGxlY3QsIGNhbGwgc2h1dGRvd24oY29ubkZkLCBTSFVUX1dSKSBhZnRlciB0aGUgYmF0Y2ggaGFzIGJlZW4gd3JpdHRlbi5cIixcbiAgICAgIGtvOiBcInNlbmRUaGVuQ29sbGVjdFx1QzVEMFx1QzExQywgXHVCQzMwXHVDRTU4XHVCOTdDIFx1QjJFNCBcdUM0RjQgXHVCMkU0XHVDNzRDIHNodXRkb3duKGNvbm5GZCwgU0hVVF9XUilcdUM3NDQgXHVCRDgwXHVCOTc0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJzaHV0ZG93bigyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1oYWxmLWNsb3NlXCIsXG4gIH0sXG4gIFwiRTEtQ0xPU0UtRUFSTFlcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVGhlIHNlcnZlciByZWFkIHRoZSBiYXRjaCB0byBpdHMgZW5kIGFuZCB0aGVuIGFuc3dlcmVkIHtleHBlY3RlZH0uXCIsXG4gICAgICBrbzogXCJcdUMxMUNcdUJDODRcdUFDMDAgXHVCQzMwXHVDRTU4XHVCOTdDIFx1QjA1RFx1QUU0Q1x1QzlDMCBcdUM3N0RcdUFDRTAgXHVCMDk4XHVDMTFDIFx1QjJGNVx1Qzc0NCBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkNGNFx1QjBCOCBcdUIyRjU6IHtleHBlY3RlZH0uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGNsaWVudCBjYW4gc3RpbGwgcmVjZWl2ZSwgYW5kIHRoZSBhbnN3ZXIgaXMgY29sbGVjdGVkLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVFQ1x1QzgwNFx1RDc4OCBcdUJDMUJcdUM3NDQgXHVDMjE4IFx1Qzc4OFx1QUNFMCwgXHVBREY4IFx1QjJGNVx1Qzc3NCBcdUJBQThcdUM1RUNcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkNvbGxlY3RlZDoge2NvbGxlY3RlZH0uXCIsIGtvOiBcIlx1QkFBOFx1Qzc0MCBcdUFDODM6IHtjb2xsZWN0ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiY2xvc2UoKSBhbmQgU0hVVF9SRFdSIGdpdmUgdXAgYm90aCBkaXJlY3Rpb25zLiBUaGUgYW5zd2VyIHN0aWxsIGNvbWVzIHRvIHRoZSBjbGllbnQncyBrZXJuZWwsIHdoaWNoIHRocm93cyBpdCBhd2F5IGFuZCByZXBsaWVzIHdpdGggUlNULlwiLFxuICAgICAga286IFwiY2xvc2UoKVx1QzY0MCBTSFVUX1JEV1JcdUIyOTQgXHVDNTkxXHVDQUJEIFx1QkMyOVx1RDVBNVx1Qzc0NCBcdUJBQThcdUI0NTAgXHVCMDVEXHVCMEM1XHVCMkM4XHVCMkU0LiBcdUFERjggXHVCNEE0XHVDNUQwIFx1QzYyOCBcdUIyRjVcdUM3NDAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVDNzU4IFx1Q0VFNFx1QjExMFx1Qzc3NCBcdUJDODRcdUI5QUNcdUFDRTAgXHVDN0FDXHVDMTI0XHVDODE1KFJTVClcdUM3M0NcdUI4NUMgXHVCMkY1XHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gc2VuZFRoZW5Db2xsZWN0LCBlbmQgdGhlIHNlbmRpbmcgZGlyZWN0aW9uIGFsb25lOiBzaHV0ZG93bihjb25uRmQsIFNIVVRfV1IpLlwiLFxuICAgICAga286IFwic2VuZFRoZW5Db2xsZWN0XHVDNUQwXHVDMTFDLCBzaHV0ZG93bihjb25uRmQsIFNIVVRfV1IpXHVCODVDIFx1QkNGNFx1QjBCNFx1QjI5NCBcdUJDMjlcdUQ1QTVcdUI5Q0MgXHVCMDVEXHVCMEI0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJzaHV0ZG93bigyKVwiLCBcImNsb3NlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWhhbGYtY2xvc2VcIixcbiAgfSxcbiAgXCJFMS1PTkUtQU5TV0VSXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBzZXJ2ZXIgYW5zd2VyZWQgaW4gcGllY2VzLCB7ZXhwZWN0ZWR9IGluIGFsbCwgYW5kIHRoZW4gY2xvc2VkLlwiLFxuICAgICAga286IFwiXHVDMTFDXHVCQzg0XHVBQzAwIFx1QjJGNVx1Qzc0NCBcdUM1RUNcdUI3RUMgXHVDODcwXHVBQzAxXHVDNzNDXHVCODVDIFx1QkNGNFx1QjBCNFx1QUNFMCBcdUIyRUJcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkNGNFx1QjBCOCBcdUIyRjUgXHVDODA0XHVDQ0I0OiB7ZXhwZWN0ZWR9LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkFsbCBvZiBpdCBpcyBjb2xsZWN0ZWQsIHVwIHRvIHRoZSBlbmQgb2YgZmlsZS5cIixcbiAgICAgIGtvOiBcIlx1RDMwQ1x1Qzc3QyBcdUIwNUQoRU9GKVx1QUU0Q1x1QzlDMCBcdUM4MDRcdUJEODAgXHVCQUE4XHVDNUVDXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJDb2xsZWN0ZWQ6IHtjb2xsZWN0ZWR9LlwiLCBrbzogXCJcdUJBQThcdUM3NDAgXHVBQzgzOiB7Y29sbGVjdGVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIk9uZSByZWFkKCkgcmV0dXJucyB3aGF0IGlzIHRoZXJlLCBhbmQgdGhhdCBtYXkgYmUgYW55IGZpcnN0IHBhcnQgb2YgdGhlIGFuc3dlcnMuIFRoZXkgYXJlIGNvbXBsZXRlIHdoZW4gcmVhZCgpIHJldHVybnMgMC5cIixcbiAgICAgIGtvOiBcInJlYWQoKSBcdUQ1NUMgXHVCQzg4XHVDNzQwIFx1QzlDMFx1QUUwOCBcdUM3ODhcdUIyOTQgXHVCOUNDXHVEMDdDXHVCOUNDIFx1QjNDQ1x1QjgyNFx1QzhGQ1x1QkE3MCwgXHVCMkY1XHVDNzU4IFx1QzU1RVx1QkQ4MFx1QkQ4NFx1Qzc3QyBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LiByZWFkKClcdUFDMDAgMFx1Qzc0NCBcdUIzQ0NcdUI4MjRcdUM5MDQgXHVCNTRDIFx1QkU0NFx1Qjg1Q1x1QzE4QyBcdUIyRjVcdUM3NzQgXHVCMkU0IFx1QzYyOCBcdUFDODNcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZW5kVGhlbkNvbGxlY3QsIHJlYWQgaW4gYSBsb29wIGFuZCBrZWVwIGVhY2ggcGllY2UgdW50aWwgcmVhZCgpIHJldHVybnMgMC5cIixcbiAgICAgIGtvOiBcInNlbmRUaGVuQ29sbGVjdFx1QzVEMFx1QzExQywgcmVhZCgpXHVBQzAwIDBcdUM3NDQgXHVCM0NDXHVCODI0XHVDOTA0IFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUJDMThcdUJDRjVcdUQ1NzRcdUMxMUMgXHVDNzdEXHVBQ0UwIFx1Qzg3MFx1QUMwMVx1Qzc0NCBcdUJBQThcdUI0NTAgXHVCQUE4XHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJyZWFkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXJlYWQtdG8tZW5kXCIsXG4gIH0sXG4gIFwiRTEtSElERVMtUkVTRVRcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVGhlIHNlcnZlciBzZW50IGEgcGFydCBvZiBpdHMgYW5zd2VyIGFuZCB0aGVuIGJyb2tlIHRoZSBjb25uZWN0aW9uIG9mZiB3aXRoIFJTVC5cIixcbiAgICAgIGtvOiBcIlx1QzExQ1x1QkM4NFx1QUMwMCBcdUIyRjVcdUM3NTggXHVDNzdDXHVCRDgwXHVCOTdDIFx1QkNGNFx1QjBCOCBcdUI0QTQgXHVDN0FDXHVDMTI0XHVDODE1KFJTVClcdUM3M0NcdUI4NUMgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjA0QVx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgU3lzY2FsbEVycm9yIHdpdGggRUNPTk5SRVNFVCBsZWF2ZXMgc2VuZFRoZW5Db2xsZWN0LlwiLFxuICAgICAga286IFwic2VuZFRoZW5Db2xsZWN0XHVBQzAwIEVDT05OUkVTRVRcdUM3NzggU3lzY2FsbEVycm9yXHVCOTdDIFx1QjM1OFx1QzgzOFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkl0IHJldHVybmVkIHtjb2xsZWN0ZWR9LCBhcyBpZiB0aGF0IHdlcmUgdGhlIHdob2xlIGFuc3dlci5cIixcbiAgICAgIGtvOiBcIlx1QURGOFx1QUM4M1x1Qzc3NCBcdUIyRjVcdUM3NTggXHVDODA0XHVCRDgwXHVDNzc4IFx1QUM4M1x1Q0M5OFx1QjdGQyBcdUJDMThcdUQ2NThcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkMxOFx1RDY1OFx1QjQxQyBcdUFDMTI6IHtjb2xsZWN0ZWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQWZ0ZXIgYSByZXNldCByZWFkKCkgcmV0dXJucyAtRUNPTk5SRVNFVCBvbmNlLCBhbmQgMCBmcm9tIHRoZW4gb24uIFRha2VuIGZvciB0aGUgZW5kLCBhIG5lZ2F0aXZlIHJlc3VsdCBtYWtlcyBsb3N0IGRhdGEgbG9vayBsaWtlIGEgY29tcGxldGUgYW5zd2VyLlwiLFxuICAgICAga286IFwiXHVDN0FDXHVDMTI0XHVDODE1IFx1QjRBNFx1QzVEMCByZWFkKClcdUIyOTQgLUVDT05OUkVTRVRcdUM3NDQgXHVENTVDIFx1QkM4OCBcdUIzQ0NcdUI4MjRcdUM4RkNcdUFDRTAgXHVBREY4XHVCMkU0XHVDNzRDXHVCRDgwXHVEMTMwXHVCMjk0IDBcdUM3NDQgXHVCM0NDXHVCODI0XHVDOTBEXHVCMkM4XHVCMkU0LiBcdUM3NENcdUMyMThcdUI5N0MgXHVCMDVEXHVDNzNDXHVCODVDIFx1QzVFQ1x1QUUzMFx1QkE3NCBcdUIzNzBcdUM3NzRcdUQxMzBcdUI5N0MgXHVDNzgzXHVDNzQwIFx1QjJGNVx1Qzc3NCBcdUM2MjhcdUM4MDRcdUQ1NUMgXHVCMkY1XHVDQzk4XHVCN0ZDIFx1QkNGNFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHNlbmRUaGVuQ29sbGVjdCwgcGFzcyBlYWNoIHJlc3VsdCBvZiByZWFkKCkgdGhyb3VnaCBjaGVjaygpIGJlZm9yZSBjb21wYXJpbmcgaXQgd2l0aCAwLlwiLFxuICAgICAga286IFwic2VuZFRoZW5Db2xsZWN0XHVDNUQwXHVDMTFDLCByZWFkKClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVCOTdDIDBcdUFDRkMgXHVCRTQ0XHVBRDUwXHVENTU4XHVBRTMwIFx1QzgwNFx1QzVEMCBjaGVjaygpXHVCODVDIFx1RDY1NVx1Qzc3OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicmVhZCgyKVwiLCBcInRjcCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1yZXNldFwiLFxuICB9LFxuICBcIkUxLU9WRVJXUklUVEVOXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBzZXJ2ZXIgYW5zd2VyZWQgaW4gcGllY2VzLCB7ZXhwZWN0ZWR9IGluIGFsbCwgYW5kIHRoZW4gY2xvc2VkLlwiLFxuICAgICAga286IFwiXHVDMTFDXHVCQzg0XHVBQzAwIFx1QjJGNVx1Qzc0NCBcdUM1RUNcdUI3RUMgXHVDODcwXHVBQzAxXHVDNzNDXHVCODVDIFx1QkNGNFx1QjBCNFx1QUNFMCBcdUIyRUJcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkNGNFx1QjBCOCBcdUIyRjUgXHVDODA0XHVDQ0I0OiB7ZXhwZWN0ZWR9LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIHNhbWUgYnl0ZXMgaW4gdGhlIHNhbWUgb3JkZXIuXCIsIGtvOiBcIlx1QUMxOVx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUFDMDAgXHVBQzE5XHVDNzQwIFx1QzIxQ1x1QzExQ1x1Qjg1QyBcdUJBQThcdUM1RUNcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFzIG1hbnkgYnl0ZXMsIGJ1dCBvdGhlcnM6IHtjb2xsZWN0ZWR9LlwiLCBrbzogXCJcdUFDMUNcdUMyMThcdUIyOTQgXHVCOURFXHVDOUMwXHVCOUNDIFx1QjBCNFx1QzZBOVx1Qzc3NCBcdUIyRTRcdUI5ODVcdUIyQzhcdUIyRTQ6IHtjb2xsZWN0ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiRWFjaCBwaWVjZSB3YXMga2VwdCBhcyBhIHZpZXcgb2Ygb25lIGJ1ZmZlciwgYW5kIHRoZSBuZXh0IHJlYWQoKSB3cm90ZSBvdmVyIGl0LiBzdWJhcnJheSgpIGNvcGllcyBub3RoaW5nLlwiLFxuICAgICAga286IFwiXHVDODcwXHVBQzAxXHVDNzQ0IFx1RDU1QyBcdUJDODRcdUQzN0NcdUM3NTggXHVCREYwXHVCODVDIFx1QkNGNFx1QUQwMFx1RDU3NCBcdUIyRTRcdUM3NEMgcmVhZCgpXHVBQzAwIFx1QjM2RVx1QzVCNFx1QzRGNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIHN1YmFycmF5KClcdUIyOTQgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1QkNGNVx1QzBBQ1x1RDU1OFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZW5kVGhlbkNvbGxlY3QsIHJlYWQgaW50byBhIG5ldyBidWZmZXIgZWFjaCB0aW1lLCBvciBrZWVwIGEgY29weTogc2xpY2UoKSBpbnN0ZWFkIG9mIHN1YmFycmF5KCkuXCIsXG4gICAgICBrbzogXCJzZW5kVGhlbkNvbGxlY3RcdUM1RDBcdUMxMUMsIFx1QjlFNFx1QkM4OCBcdUMwQzggXHVCQzg0XHVEMzdDXHVDNUQwIFx1Qzc3RFx1QUM3MFx1QjA5OCBzdWJhcnJheSgpIFx1QjMwMFx1QzJFMCBzbGljZSgpXHVCODVDIFx1QkNGNVx1QzBBQ1x1RDU3NCBcdUJDRjRcdUFEMDBcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtcmVhZC10by1lbmRcIixcbiAgfSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAxLWNvZGVzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXMvZWNoby50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXMvZWNoby50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCAxLjIgc2F5LCBpbiB0aGVpciBvcmRlci4gVGhlIHZhbHVlczogLi4vc3RlcDEtY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgZWNob0NvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHtcbiAgXCJFMS1TSE9SVC1XUklURVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJ3cml0ZUFsbCB3YXMgZ2l2ZW4ge3NlbnR9IGJ5dGVzLiBFYWNoIHdyaXRlKCkgdG9vayBhdCBtb3N0IHt0YWtlbn0gYnl0ZXMuXCIsXG4gICAgICBrbzogXCJ3cml0ZUFsbFx1QzVEMCB7c2VudH1cdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCMTE4XHVBQ0JDXHVDMkI1XHVCMkM4XHVCMkU0LiB3cml0ZSgpXHVCMjk0IFx1RDU1QyBcdUJDODhcdUM1RDAgXHVDRDVDXHVCMzAwIHt0YWtlbn1cdUJDMTRcdUM3NzRcdUQyQjhcdUI5Q0MgXHVCQzFCXHVDNTQ0IFx1QUMxNFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkFsbCBvZiB0aGVtIGFycml2ZSwgaW4gb3JkZXIuXCIsIGtvOiBcIlx1QzgwNFx1QkQ4MCwgXHVDMjFDXHVDMTFDXHVCMzAwXHVCODVDIFx1QjNDNFx1Q0MyOVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwie2Fycml2ZWR9IGJ5dGVzIGFycml2ZWQuXCIsIGtvOiBcInthcnJpdmVkfVx1QkMxNFx1Qzc3NFx1RDJCOFx1QjlDQyBcdUIzQzRcdUNDMjlcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJ3cml0ZSgpIHJldHVybnMgaG93IG1hbnkgYnl0ZXMgdGhlIGtlcm5lbCB0b29rLCBhbmQgdGhhdCBtYXkgYmUgZmV3ZXIgdGhhbiBpdCB3YXMgZ2l2ZW4uIE5vYm9keSBzZW5kcyB0aGUgcmVzdCBsYXRlcjogaXQgc3RpbGwgYmVsb25ncyB0byB0aGUgcHJvZ3JhbS5cIixcbiAgICAgIGtvOiBcIndyaXRlKClcdUIyOTQgXHVDRUU0XHVCMTEwXHVDNzc0IFx1QkMxQlx1QzU0NCBcdUFDMDQgXHVCQzE0XHVDNzc0XHVEMkI4IFx1QzIxOFx1Qjk3QyBcdUIzQ0NcdUI4MjRcdUM4RkNcdUJBNzAsIFx1QURGOCBcdUMyMThcdUIyOTQgXHVCMTE4XHVBRTM0IFx1QUM4M1x1QkNGNFx1QjJFNCBcdUM4MDFcdUM3NDQgXHVDMjE4IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCMDk4XHVCQTM4XHVDOUMwXHVCOTdDIFx1QjMwMFx1QzJFMCBcdUJDRjRcdUIwQjQgXHVDOEZDXHVCMjk0IFx1QUNGM1x1Qzc0MCBcdUM1QzZcdUM3M0NcdUJCQzBcdUI4NUMgXHVENTA0XHVCODVDXHVBREY4XHVCN0E4XHVDNzc0IFx1QjlDOFx1QzgwMCBcdUJDRjRcdUIwQjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gd3JpdGVBbGwsIGNhbGwgd3JpdGUoKSBhZ2FpbiBmb3IgdGhlIGJ5dGVzIGJlaGluZCB0aGUgb25lcyB0YWtlbiwgdW50aWwgbm9uZSBhcmUgbGVmdC5cIixcbiAgICAgIGtvOiBcIndyaXRlQWxsXHVDNUQwXHVDMTFDLCBcdUJDMUJcdUM1NDQgXHVBQzA0IFx1QkMxNFx1Qzc3NFx1RDJCOCBcdUIyRTRcdUM3NENcdUJEODBcdUQxMzAgXHVCMEE4XHVDNzQwIFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM3NDQgXHVCNTRDXHVBRTRDXHVDOUMwIHdyaXRlKClcdUI5N0MgXHVDNzc0XHVDNUI0XHVDMTFDIFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wid3JpdGUoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtc2hvcnQtd3JpdGVcIixcbiAgfSxcbiAgXCJFMS1SRVNFTkRcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwid3JpdGVBbGwgd2FzIGdpdmVuIGEgbWVzc2FnZSBvZiB3aGljaCBlYWNoIHdyaXRlKCkgdG9vayBvbmx5IGEgZmV3IGJ5dGVzLlwiLFxuICAgICAga286IFwid3JpdGVBbGxcdUM1RDAgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QjExOFx1QUNCQ1x1QUNFMCwgd3JpdGUoKVx1QjI5NCBcdUQ1NUMgXHVCQzg4XHVDNUQwIFx1QURGOFx1QzkxMSBcdUJBODcgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOUNDIFx1QkMxQlx1QzU0NCBcdUFDMTRcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiRWFjaCBieXRlIGFycml2ZXMgb25jZToge2V4cGVjdGVkfS5cIixcbiAgICAgIGtvOiBcIlx1QkFBOFx1QjRFMCBcdUJDMTRcdUM3NzRcdUQyQjhcdUFDMDAgXHVENTVDIFx1QkM4OFx1QzUyOVx1QjlDQyBcdUIzQzRcdUNDMjlcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUIzQzRcdUNDMjlcdUQ1NzRcdUM1N0MgXHVENTYwIFx1QUM4Mzoge2V4cGVjdGVkfS5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJXaGF0IGFycml2ZWQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0M0XHVDQzI5XHVENTVDIFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQWZ0ZXIgYSBzaG9ydCB3cml0ZSB0aGUgbmV4dCB3cml0ZSgpIGJlZ2FuIGF0IGJ5dGVzIHRoYXQgaGFkIGJlZW4gdGFrZW4gYWxyZWFkeS4gVG8gdGhlIGtlcm5lbCB0aGV5IGFyZSBuZXcgYnl0ZXMsIGFuZCBpdCBzZW5kcyB0aGVtIGFnYWluLlwiLFxuICAgICAga286IFwiXHVDOUU3XHVDNzQwIFx1QzRGMFx1QUUzMCBcdUIyRTRcdUM3NENcdUM3NTggd3JpdGUoKVx1QUMwMCBcdUM3NzRcdUJCRjggXHVCQzFCXHVDNTQ0IFx1QUMwNCBcdUJDMTRcdUM3NzRcdUQyQjhcdUJEODBcdUQxMzAgXHVCMkU0XHVDMkRDIFx1QzJEQ1x1Qzc5MVx1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1Q0VFNFx1QjExMFx1Qjg1Q1x1QzExQ1x1QjI5NCBcdUMwQzggXHVCQzE0XHVDNzc0XHVEMkI4XHVDNzc0XHVCQkMwXHVCODVDIFx1RDU1QyBcdUJDODggXHVCMzU0IFx1QkNGNFx1QjBDNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHdyaXRlQWxsLCBtb3ZlIHRoZSBvZmZzZXQgb2Ygd3JpdGUoKSBmb3J3YXJkIGJ5IHRoZSBudW1iZXIgb2YgYnl0ZXMgdGFrZW4uXCIsXG4gICAgICBrbzogXCJ3cml0ZUFsbFx1QzVEMFx1QzExQywgd3JpdGUoKVx1QzVEMCBcdUIxMThcdUFFMzBcdUIyOTQgXHVDNjI0XHVENTA0XHVDMTRCXHVDNzQ0IFx1QkMxQlx1QzU0NCBcdUFDMDQgXHVCQzE0XHVDNzc0XHVEMkI4IFx1QzIxOFx1QjlDQ1x1RDA3QyBcdUM1NUVcdUM3M0NcdUI4NUMgXHVDNjJFXHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1zaG9ydC13cml0ZVwiLFxuICB9LFxuICBcIkUxLVdSSVRFLUVSUk9SXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIndyaXRlKCkgd2FzIG1hZGUgdG8gZmFpbCB3aXRoIHtlcnJub30sIGFzIG9uIGEgY29ubmVjdGlvbiB3aG9zZSBwZWVyIGlzIGdvbmUuXCIsXG4gICAgICBrbzogXCJcdUMwQzFcdUIzMDBcdUFDMDAgXHVCNUEwXHVCMDlDIFx1QzVGMFx1QUNCMFx1QzVEMFx1QzExQ1x1Q0M5OFx1QjdGQyB3cml0ZSgpXHVBQzAwIHtlcnJub30gXHVDNjI0XHVCOTU4XHVCODVDIFx1QzJFNFx1RDMyOFx1RDU1OFx1QUM4QyBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwid3JpdGVBbGwgcmV0dXJucyAte2Vycm5vfSBhbmQgZG9lcyBub3QgdHJ5IGFnYWluLlwiLFxuICAgICAga286IFwid3JpdGVBbGxcdUM3NDAgXHVCMkU0XHVDMkRDIFx1QzJEQ1x1QjNDNFx1RDU1OFx1QzlDMCBcdUM1NEFcdUFDRTAgLXtlcnJub30gXHVBQzEyXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkNhbGxzIG9mIHdyaXRlKCk6IHtjYWxsc30uIFJldHVybmVkOiB7cmV0dXJuZWR9LlwiLFxuICAgICAga286IFwid3JpdGUoKVx1Qjk3QyBcdUJEODBcdUI5NzggXHVENjlGXHVDMjE4OiB7Y2FsbHN9LiBcdUJDMThcdUQ2NThcdUI0MUMgXHVBQzEyOiB7cmV0dXJuZWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBicm9rZW4gY29ubmVjdGlvbiBkb2VzIG5vdCBjb21lIGJhY2ssIHNvIGFub3RoZXIgd3JpdGUoKSBmYWlscyBhcyB3ZWxsLiBBIG5lZ2F0aXZlIHJlc3VsdCB0aGF0IGlzIGRyb3BwZWQsIG9yIGFkZGVkIHRvIGEgY291bnQgb2YgYnl0ZXMsIGhpZGVzIHRoZSBmYWlsdXJlIGZyb20gdGhlIGNhbGxlci5cIixcbiAgICAgIGtvOiBcIlx1QjA0QVx1QzVCNFx1QzlDNCBcdUM1RjBcdUFDQjBcdUM3NDAgXHVCM0NDXHVDNTQ0XHVDNjI0XHVDOUMwIFx1QzU0QVx1QzczQ1x1QkJDMFx1Qjg1QyBcdUIyRTRcdUMyREMgd3JpdGUoKVx1RDU3NFx1QjNDNCBcdUMyRTRcdUQzMjhcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1Qzc0Q1x1QzIxOCBcdUFDQjBcdUFDRkNcdUI5N0MgXHVCQzg0XHVCOUFDXHVBQzcwXHVCMDk4IFx1QkMxNFx1Qzc3NFx1RDJCOCBcdUMyMThcdUM1RDAgXHVCMzU0XHVENTU4XHVCQTc0IFx1QkQ4MFx1Qjk3OCBcdUNBQkRcdUM3NDAgXHVDMkU0XHVEMzI4XHVCOTdDIFx1QzU0QyBcdUMyMTggXHVDNUM2XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gd3JpdGVBbGwsIHJldHVybiBhIG5lZ2F0aXZlIHJlc3VsdCBvZiB3cml0ZSgpIGFzIGl0IGlzLlwiLFxuICAgICAga286IFwid3JpdGVBbGxcdUM1RDBcdUMxMUMsIHdyaXRlKClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVBQzAwIFx1Qzc0Q1x1QzIxOFx1Qzc3NFx1QkE3NCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13cml0ZS1lcnJvclwiLFxuICB9LFxuICBcIkUxLU5PLUVDSE9cIjoge1xuICAgIGRpZDogeyBlbjogXCJUaGUgY2xpZW50IHNlbnQge3NlbnR9LlwiLCBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCQ0Y0XHVCMEI4IFx1QUM4M1x1Qzc0MCB7c2VudH1cdUM3ODVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgc2FtZSBieXRlcyBjb21lIGJhY2suXCIsIGtvOiBcIlx1QUMxOVx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUFDMDAgXHVCM0NDXHVDNTQ0XHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJXaGF0IGNhbWUgYmFjazoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQ0NcdUM1NDRcdUM2MjggXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJPZiB3aGF0IHJlYWQoKSBwdXQgaW50byB0aGUgYnVmZmVyLCBzb21lIGRpZCBub3QgcmVhY2ggd3JpdGUoKSwgb3IgYSBjb252ZXJzaW9uIHRvIHRleHQgY2hhbmdlZCBpdCBvbiB0aGUgd2F5LiBUaGUgY2xpZW50IHJlY2VpdmVzIG9ubHkgd2hhdCBpcyB3cml0dGVuIHRvIGl0cyBvd24gZGVzY3JpcHRvci5cIixcbiAgICAgIGtvOiBcInJlYWQoKVx1QUMwMCBcdUJDODRcdUQzN0NcdUM1RDAgXHVCMTIzXHVDNzQwIFx1QUM4M1x1Qzc3NCB3cml0ZSgpXHVBRTRDXHVDOUMwIFx1QjJFNCBcdUFDMDBcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQzcwXHVCMDk4LCBcdUJCMzhcdUM3OTBcdUM1RjRcdUI4NUMgXHVCQzE0XHVBRkI4XHVCMjk0IFx1QzBBQ1x1Qzc3NFx1QzVEMCBcdUIyRUNcdUI3N0NcdUM5QzQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIyOTQgXHVDNzkwXHVBRTMwIFx1QzVGMFx1QUNCMFx1Qzc1OCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM1RDAgXHVDNEY0IFx1QUM4M1x1QjlDQyBcdUJDMUJcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBlY2hvQ29ubmVjdGlvbiwgc2VuZCB3aGF0IGhhbmRsZSgpIHJldHVybnMgd2l0aCB3cml0ZUFsbCgpIG9uIGNvbm5GZC5cIixcbiAgICAgIGtvOiBcImVjaG9Db25uZWN0aW9uXHVDNUQwXHVDMTFDLCBoYW5kbGUoKVx1Qzc3NCBcdUIzQ0NcdUI4MjRcdUM5MDAgXHVBQzgzXHVDNzQ0IHdyaXRlQWxsKClcdUI4NUMgY29ubkZkXHVDNUQwIFx1QkNGNFx1QjBCNFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicmVhZCgyKVwiLCBcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXNob3J0LXJlYWRcIixcbiAgfSxcbiAgXCJFMS1XSE9MRS1CVUZGRVJcIjoge1xuICAgIGRpZDogeyBlbjogXCJUaGUgY2xpZW50IHNlbnQge3NlbnR9LlwiLCBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCQ0Y0XHVCMEI4IFx1QUM4M1x1Qzc0MCB7c2VudH1cdUM3ODVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJFeGFjdGx5IHRoZXNlIGJ5dGVzIGNvbWUgYmFjay5cIiwga286IFwiXHVDODE1XHVENjU1XHVENzg4IFx1Qzc3NCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5Q0MgXHVCM0NDXHVDNTQ0XHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJXaGF0IGNhbWUgYmFjazoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQ0NcdUM1NDRcdUM2MjggXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJyZWFkKCkgZmlsbHMgb25seSB0aGUgZmlyc3QgbiBieXRlcyBvZiB0aGUgYnVmZmVyLiBCZWhpbmQgdGhlbSBsaWVzIHdoYXQgYW4gZWFybGllciwgbG9uZ2VyIHJlYWQgbGVmdCB0aGVyZSwgb3IgemVyb3MuXCIsXG4gICAgICBrbzogXCJyZWFkKClcdUIyOTQgXHVCQzg0XHVEMzdDXHVDNzU4IFx1QzU1RSBuXHVCQzE0XHVDNzc0XHVEMkI4XHVCOUNDIFx1Q0M0NFx1QzZDMVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QjRBNFx1QzVEMFx1QjI5NCBcdUM4MDRcdUM1RDAgXHVCMzU0IFx1QUUzOFx1QUM4QyBcdUM3N0RcdUM3NDAgXHVCMEI0XHVDNkE5XHVDNzc0XHVCMDk4IDBcdUM3NzQgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGVjaG9Db25uZWN0aW9uLCBnaXZlIGhhbmRsZSgpIG9ubHkgdGhlIGZpcnN0IG4gYnl0ZXM6IGJ1ZmZlci5zdWJhcnJheSgwLCBuKS5cIixcbiAgICAgIGtvOiBcImVjaG9Db25uZWN0aW9uXHVDNUQwXHVDMTFDLCBcdUJDODRcdUQzN0NcdUM3NTggXHVDNTVFIG5cdUJDMTRcdUM3NzRcdUQyQjhcdUM3NzggYnVmZmVyLnN1YmFycmF5KDAsIG4pXHVCOUNDIGhhbmRsZSgpXHVDNUQwIFx1QjExOFx1QUUzMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicmVhZCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1zaG9ydC1yZWFkXCIsXG4gIH0sXG4gIFwiRTEtTk8tSEFORExFXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcImVjaG9Db25uZWN0aW9uIHdhcyBnaXZlbiBhIGhhbmRsZSgpIHRoYXQgdHVybnMgbGV0dGVycyBpbnRvIGNhcGl0YWxzLCBhbmQgdGhlIGNsaWVudCBzZW50IHtzZW50fS5cIixcbiAgICAgIGtvOiBcIlx1QUUwMFx1Qzc5MFx1Qjk3QyBcdUIzMDBcdUJCMzhcdUM3OTBcdUI4NUMgXHVCQzE0XHVBRkI4XHVCMjk0IGhhbmRsZSgpXHVDNzQ0IGVjaG9Db25uZWN0aW9uXHVDNUQwIFx1QjExOFx1QUNCQ1x1QUNFMCwgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QkNGNFx1QjBCOCBcdUFDODNcdUM3NDAge3NlbnR9XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIldoYXQgaGFuZGxlKCkgbWFrZXMgb2YgaXQgY29tZXMgYmFjazogY2FwaXRhbHMuXCIsXG4gICAgICBrbzogXCJoYW5kbGUoKVx1Qzc0NCBcdUFDNzBcdUNFNUMgXHVBQ0IwXHVBQ0ZDLCBcdUM5ODkgXHVCMzAwXHVCQjM4XHVDNzkwXHVBQzAwIFx1QjNDQ1x1QzU0NFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiV2hhdCBjYW1lIGJhY2s6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0NDXHVDNTQ0XHVDNjI4IFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGJ5dGVzIHdlcmUgd3JpdHRlbiBhcyB0aGV5IGhhZCBiZWVuIHJlYWQsIG9yIHRoZSByZXN1bHQgb2YgaGFuZGxlKCkgd2FzIGRyb3BwZWQuIFdpdGggdGhlIGRlZmF1bHQgaGFuZGxlKCkgYm90aCBsb29rIHRoZSBzYW1lLlwiLFxuICAgICAga286IFwiXHVDNzdEXHVDNzQwIFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUFERjhcdUIzMDBcdUI4NUMgXHVDMzdDXHVBQzcwXHVCMDk4IGhhbmRsZSgpXHVDNzU4IFx1QUNCMFx1QUNGQ1x1Qjk3QyBcdUJDODRcdUI5QjAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFFMzBcdUJDRjggaGFuZGxlKClcdUI4NUNcdUIyOTQgXHVDQzI4XHVDNzc0XHVBQzAwIFx1QkNGNFx1Qzc3NFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBlY2hvQ29ubmVjdGlvbiwgd3JpdGUgdGhlIGJ5dGVzIHRoYXQgaGFuZGxlKCkgcmV0dXJucyBpbnN0ZWFkIG9mIHRoZSBvbmVzIHJlYWQuXCIsXG4gICAgICBrbzogXCJlY2hvQ29ubmVjdGlvblx1QzVEMFx1QzExQywgXHVDNzdEXHVDNzQwIFx1QkMxNFx1Qzc3NFx1RDJCOCBcdUIzMDBcdUMyRTAgaGFuZGxlKClcdUM3NzQgXHVCM0NDXHVCODI0XHVDOTAwIFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUM0RjBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXNob3J0LXJlYWRcIixcbiAgfSxcbiAgXCJFMS1PTkUtUkVBRFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaGUgY2xpZW50IHNlbnQgbWVzc2FnZXMgb25lIGFmdGVyIHRoZSBvdGhlciBvbiBvbmUgY29ubmVjdGlvbi4gU2VudDoge3NlbnR9LlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVGMFx1QUNCMCBcdUQ1NThcdUIwOThcdUI4NUMgXHVCQTU0XHVDMkRDXHVDOUMwIHtzZW50fVx1QUMxQ1x1Qjk3QyBcdUNDMjhcdUI4NDBcdUNDMjhcdUI4NDAgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkVhY2ggb25lIGlzIGFuc3dlcmVkOiBlY2hvQ29ubmVjdGlvbiBnb2VzIG9uIHVudGlsIHJlYWQoKSByZXR1cm5zIDAuXCIsXG4gICAgICBrbzogXCJcdUJBQThcdUI0RTAgXHVCQTU0XHVDMkRDXHVDOUMwXHVDNUQwIFx1QjJGNVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIGVjaG9Db25uZWN0aW9uXHVDNzQwIHJlYWQoKVx1QUMwMCAwXHVDNzQ0IFx1QjNDQ1x1QjgyNFx1QzkwNCBcdUI1NENcdUFFNENcdUM5QzAgXHVDNzc0XHVDNUI0XHVDOUQxXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJBbnN3ZXJlZDoge2Fuc3dlcmVkfS4gVGhlbiBlY2hvQ29ubmVjdGlvbiByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcIlx1QkE1NFx1QzJEQ1x1QzlDMCB7YW5zd2VyZWR9XHVBQzFDXHVDNUQwXHVCOUNDIFx1QjJGNVx1RDU1OFx1QUNFMCBlY2hvQ29ubmVjdGlvblx1Qzc3NCBcdUJDMThcdUQ2NThcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJPbmUgcmVhZCgpIHJldHVybnMgb25seSB3aGF0IGlzIHRoZXJlIGF0IHRoYXQgbW9tZW50LiBMYXRlciBieXRlcyBuZWVkIGFub3RoZXIgcmVhZCgpLCBhbmQgb25seSBhIHJlc3VsdCBvZiAwIHNheXMgdGhhdCBubyBtb3JlIHdpbGwgY29tZS5cIixcbiAgICAgIGtvOiBcInJlYWQoKSBcdUQ1NUMgXHVCQzg4XHVDNzQwIFx1QURGOCBcdUMyMUNcdUFDMDRcdUM1RDAgXHVDNzg4XHVCMjk0IFx1QUM4M1x1QjlDQyBcdUIzQ0NcdUI4MjRcdUM5MERcdUIyQzhcdUIyRTQuIFx1QjA5OFx1QzkxMVx1QzVEMCBcdUM2MjRcdUIyOTQgXHVCQzE0XHVDNzc0XHVEMkI4XHVCMjk0IFx1QjJFNFx1QzJEQyByZWFkKClcdUQ1NzRcdUM1N0MgXHVENTU4XHVBQ0UwLCBcdUIzNTQgXHVDNjI0XHVDOUMwIFx1QzU0QVx1QjI5NFx1QjJFNFx1QjI5NCBcdUFDODNcdUM3NDAgMFx1Qzc0NCBcdUM3N0RcdUM1QjRcdUM1N0NcdUI5Q0MgXHVDNTRDIFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBlY2hvQ29ubmVjdGlvbiwgcHV0IHJlYWQoKSBhbmQgdGhlIGFuc3dlciBpbnRvIGEgbG9vcCB0aGF0IGVuZHMgd2hlbiByZWFkKCkgcmV0dXJucyAwIG9yIGxlc3MuXCIsXG4gICAgICBrbzogXCJlY2hvQ29ubmVjdGlvblx1QzVEMFx1QzExQywgXHVDNzdEXHVBQ0UwIFx1QjJGNVx1RDU1OFx1QjI5NCBcdUJEODBcdUJEODRcdUM3NDQgcmVhZCgpXHVBQzAwIDAgXHVDNzc0XHVENTU4XHVCOTdDIFx1QjNDQ1x1QjgyNFx1QzkwNCBcdUI1NEMgXHVCMDVEXHVCMDk4XHVCMjk0IFx1QkMxOFx1QkNGNVx1QkIzOFx1QzVEMCBcdUIxMjNcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtc2hvcnQtcmVhZFwiLFxuICB9LFxuICBcIkUxLUVPRlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaGUgY2xpZW50IHNlbnQgaXRzIGJ5dGVzIGFuZCBlbmRlZCBpdHMgZGlyZWN0aW9uLCBzbyB0aGUgbmV4dCByZWFkKCkgcmV0dXJuZWQgMC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUIyRTQgXHVCQ0Y0XHVCMEI0XHVBQ0UwIFx1Qzc5MFx1QUUzMCBcdUJDMjlcdUQ1QTVcdUM3NDQgXHVCMDVEXHVCMEM4XHVDNzNDXHVCQkMwXHVCODVDLCBcdUFERjhcdUIyRTRcdUM3NEMgcmVhZCgpXHVCMjk0IDBcdUM3NDQgXHVCM0NDXHVCODI0XHVDOEZDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiZWNob0Nvbm5lY3Rpb24gcmV0dXJucyBhZnRlciB0aGF0IDAuXCIsIGtvOiBcIlx1QURGOCAwIFx1QjJFNFx1Qzc0Q1x1QzVEMCBlY2hvQ29ubmVjdGlvblx1Qzc3NCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJJdCB3ZW50IG9uIHJlYWRpbmc6IHtyZWFkc30gY2FsbHMgb2YgcmVhZCgpIHJldHVybmVkIDAuXCIsXG4gICAgICBrbzogXCJcdUFDQzRcdUMxOEQgXHVDNzdEXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LiByZWFkKClcdUFDMDAgMFx1Qzc0NCB7cmVhZHN9XHVCQzg4IFx1QjNDQ1x1QjgyNFx1QzhGQ1x1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiAnVGhlIDAgd2FzIHRha2VuIGZvciBhbiBlbXB0eSBtZXNzYWdlIG9yIGZvciBcIm5vdGhpbmcgeWV0XCIuIEF0IGVuZCBvZiBmaWxlIHJlYWQoKSBkb2VzIG5vdCB3YWl0IGFueSBtb3JlOiBpdCByZXR1cm5zIDAgYXQgb25jZSwgZXZlcnkgdGltZS4nLFxuICAgICAga286ICcwXHVDNzQ0IFx1QkU0OCBcdUJBNTRcdUMyRENcdUM5QzBcdUIwOTggXCJcdUM1NDRcdUM5QzEgXHVDNUM2XHVDNzRDXCJcdUM3M0NcdUI4NUMgXHVDNUVDXHVBRTM0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNUQwXHVDMTFDIHJlYWQoKVx1QjI5NCBcdUIzNTQgXHVBRTMwXHVCMkU0XHVCOUFDXHVDOUMwIFx1QzU0QVx1QUNFMCBcdUI5RTRcdUJDODggXHVCQzE0XHVCODVDIDBcdUM3NDQgXHVCM0NDXHVCODI0XHVDOTBEXHVCMkM4XHVCMkU0LicsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBlY2hvQ29ubmVjdGlvbiwgcmV0dXJuIDAgd2hlbiByZWFkKCkgcmV0dXJucyAwLlwiLFxuICAgICAga286IFwiZWNob0Nvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIHJlYWQoKVx1QUMwMCAwXHVDNzQ0IFx1QjNDQ1x1QjgyNFx1QzhGQ1x1QkE3NCAwXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicmVhZCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1lb2ZcIixcbiAgfSxcbiAgXCJFMS1SRUFELUVSUk9SXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInJlYWQoKSB3YXMgbWFkZSB0byBmYWlsIHdpdGgge2Vycm5vfSwgYXMgb24gYSBjb25uZWN0aW9uIHRoYXQgdGhlIHBlZXIgaGFzIGJyb2tlbiBvZmYuXCIsXG4gICAgICBrbzogXCJcdUMwQzFcdUIzMDBcdUFDMDAgXHVCMDRBXHVDNUI0IFx1QkM4NFx1QjlCMCBcdUM1RjBcdUFDQjBcdUM1RDBcdUMxMUNcdUNDOThcdUI3RkMgcmVhZCgpXHVBQzAwIHtlcnJub30gXHVDNjI0XHVCOTU4XHVCODVDIFx1QzJFNFx1RDMyOFx1RDU1OFx1QUM4QyBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJlY2hvQ29ubmVjdGlvbiByZXR1cm5zIC17ZXJybm99LlwiLCBrbzogXCJlY2hvQ29ubmVjdGlvblx1Qzc0MCAte2Vycm5vfSBcdUFDMTJcdUM3NDQgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiQ2FsbHMgb2YgcmVhZCgpOiB7cmVhZHN9LiBSZXR1cm5lZDoge3JldHVybmVkfS5cIixcbiAgICAgIGtvOiBcInJlYWQoKVx1Qjk3QyBcdUJEODBcdUI5NzggXHVENjlGXHVDMjE4OiB7cmVhZHN9LiBcdUJDMThcdUQ2NThcdUI0MUMgXHVBQzEyOiB7cmV0dXJuZWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBuZWdhdGl2ZSByZXN1bHQgaXMgbmVpdGhlciBkYXRhIG5vciB0aGUgbm9ybWFsIGVuZC4gVXNlZCBhcyBhIGxlbmd0aCBpdCBkb2VzIGhhcm06IHN1YmFycmF5KDAsIC0xMDQpIGlzIG5lYXJseSB0aGUgd2hvbGUgYnVmZmVyLlwiLFxuICAgICAga286IFwiXHVDNzRDXHVDMjE4IFx1QUNCMFx1QUNGQ1x1QjI5NCBcdUIzNzBcdUM3NzRcdUQxMzBcdUIzQzQgXHVDNTQ0XHVCMkM4XHVBQ0UwIFx1QzgxNVx1QzBDMVx1QzgwMVx1Qzc3OCBcdUIwNURcdUIzQzQgXHVDNTQ0XHVCMkQ5XHVCMkM4XHVCMkU0LiBcdUFFMzhcdUM3NzRcdUI4NUMgXHVDNEYwXHVCQTc0IFx1QzVDOVx1QjZCMVx1RDU1QyBcdUM3N0NcdUM3NzQgXHVDMEREXHVBRTQxXHVCMkM4XHVCMkU0LiBzdWJhcnJheSgwLCAtMTA0KVx1QjI5NCBcdUJDODRcdUQzN0NcdUM3NTggXHVBQzcwXHVDNzU4IFx1QzgwNFx1QkQ4MFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGVjaG9Db25uZWN0aW9uLCByZXR1cm4gYSBuZWdhdGl2ZSByZXN1bHQgb2YgcmVhZCgpIGFzIGl0IGlzLlwiLFxuICAgICAga286IFwiZWNob0Nvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIHJlYWQoKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUFDMDAgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IFx1QURGOFx1QjMwMFx1Qjg1QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtcmVhZC1lcnJvclwiLFxuICB9LFxuICBcIkUxLUNMT1NFUy1DT05OXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcImVjaG9Db25uZWN0aW9uIHJhbiB0byBpdHMgcmV0dXJuLCBhbmQgaXRzIGRlc2NyaXB0b3Igd2FzIGxvb2tlZCBhdC5cIixcbiAgICAgIGtvOiBcImVjaG9Db25uZWN0aW9uXHVDNzc0IFx1QkMxOFx1RDY1OFx1RDU2MCBcdUI1NENcdUFFNENcdUM5QzAgXHVDMkU0XHVENTg5XHVENTVDIFx1QjRBNCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVENjU1XHVDNzc4XHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBkZXNjcmlwdG9yIGlzIHN0aWxsIG9wZW46IGNsb3NpbmcgaXQgaXMgdGhlIGNhbGxlcidzIGFmZmFpci5cIixcbiAgICAgIGtvOiBcIlx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QjI5NCBcdUM1NDRcdUM5QzEgXHVDNUY0XHVCODI0IFx1Qzc4OFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QjJFQlx1QjI5NCBcdUM3N0NcdUM3NDAgXHVCRDgwXHVCOTc4IFx1Q0FCRFx1Qzc1OCBcdUJBQUJcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgaXMgY2xvc2VkLlwiLCBrbzogXCJcdUIyRUJcdUQ2MDAgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVHdvIG93bmVycyBjbG9zZSB0d2ljZS4gVGhlIHNlY29uZCBjbG9zZSgpIGhpdHMgYSBudW1iZXIgdGhhdCBtYXkgYWxyZWFkeSBiZWxvbmcgdG8gYW5vdGhlciBjbGllbnQuXCIsXG4gICAgICBrbzogXCJcdUIyRUJcdUIyOTQgXHVDQzQ1XHVDNzg0XHVDNzQ0IFx1QjQ1MCBcdUFDRjNcdUM1RDBcdUMxMUMgXHVDOUMwXHVCQTc0IFx1QjQ1MCBcdUJDODggXHVCMkVCXHVBQzhDIFx1QjQyOVx1QjJDOFx1QjJFNC4gXHVCNDUwIFx1QkM4OFx1QzlGOCBjbG9zZSgpXHVBQzAwIFx1QjJFQlx1QjI5NCBcdUJDODhcdUQ2MzhcdUIyOTQgXHVDNzc0XHVCQkY4IFx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM3NTggXHVBQzgzXHVDNzdDIFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBlY2hvQ29ubmVjdGlvbiwgcmV0dXJuIHdpdGhvdXQgY2xvc2luZzsgc2VydmUgY2xvc2VzIHdoYXQgaXQgaGFzIGFjY2VwdGVkLlwiLFxuICAgICAga286IFwiZWNob0Nvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIFx1QjJFQlx1QzlDMCBcdUI5RDBcdUFDRTAgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBcdUJDMUJcdUM3NDAgXHVDNUYwXHVBQ0IwXHVDNzQwIHNlcnZlXHVBQzAwIFx1QjJFQlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiY2xvc2UoMilcIl0sXG4gICAgYW5jaG9yOiBcInBhcnQtMS0yXCIsXG4gIH0sXG4gIFwiRTEtRUNITy1TSE9SVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJlY2hvQ29ubmVjdGlvbiByYW4gd2hpbGUgZXZlcnkgd3JpdGUgdG9vayB7dGFrZW59IGJ5dGVzIG9ubHk7IHRoZSBjbGllbnQgc2VudCB7c2VudH0uXCIsXG4gICAgICBrbzogXCJ3cml0ZSgpXHVBQzAwIFx1RDU1QyBcdUJDODhcdUM1RDAge3Rha2VufVx1QkMxNFx1Qzc3NFx1RDJCOFx1QjlDQyBcdUJDMUJcdUM1NDQgXHVBQzAwXHVBQzhDIFx1RDU3NCBcdUI0NTBcdUFDRTAgZWNob0Nvbm5lY3Rpb25cdUM3NDQgXHVDMkU0XHVENTg5XHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCQ0Y0XHVCMEI4IFx1QUM4Mzoge3NlbnR9LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIHdob2xlIGFuc3dlciBhcnJpdmVzLlwiLCBrbzogXCJcdUIyRjVcdUM3NzQgXHVDODA0XHVCRDgwIFx1QjNDNFx1Q0MyOVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiQXJyaXZlZDoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgYW5zd2VyIHdhcyBzZW50IHdpdGggb25lIHdyaXRlKCkgb2YgaXRzIG93bi4gV2hhdCB0aGF0IGRvZXMgbm90IHRha2UgaXMgbG9zdC5cIixcbiAgICAgIGtvOiBcIlx1QjJGNVx1Qzc0NCBcdUI1MzBcdUI4NUMgd3JpdGUoKSBcdUQ1NUMgXHVCQzg4XHVDNzNDXHVCODVDIFx1QkNGNFx1QjBCOCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QURGOCBcdUQ2MzhcdUNEOUNcdUM3NzQgXHVCQzFCXHVDNTQ0IFx1QUMwMFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVCMDk4XHVCQTM4XHVDOUMwXHVCMjk0IFx1QzU0NFx1QkIzNFx1QjNDNCBcdUJDRjRcdUIwQjRcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gZWNob0Nvbm5lY3Rpb24sIHNlbmQgd2hhdCBoYW5kbGUoKSByZXR1cm5zIHdpdGggd3JpdGVBbGwoKS5cIixcbiAgICAgIGtvOiBcImVjaG9Db25uZWN0aW9uXHVDNUQwXHVDMTFDLCBoYW5kbGUoKVx1Qzc3NCBcdUIzQ0NcdUI4MjRcdUM5MDAgXHVBQzgzXHVDNzQ0IHdyaXRlQWxsKClcdUI4NUMgXHVCQ0Y0XHVCMEI0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1zaG9ydC13cml0ZVwiLFxuICB9LFxuICBcIkUxLUVDSE8tRVJST1JcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiZWNob0Nvbm5lY3Rpb24gcmFuLCBhbmQgaXRzIGZpcnN0IHdyaXRlIGZhaWxlZCB3aXRoIHtlcnJub30uXCIsXG4gICAgICBrbzogXCJlY2hvQ29ubmVjdGlvblx1Qzc0NCBcdUMyRTRcdUQ1ODlcdUQ1NThcdUFDRTAgXHVDQ0FCIFx1QkM4OFx1QzlGOCB3cml0ZVx1QUMwMCB7ZXJybm99IFx1QzYyNFx1Qjk1OFx1Qjg1QyBcdUMyRTRcdUQzMjhcdUQ1NThcdUFDOEMgXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkl0IHJldHVybnMgdGhhdCAtZXJybm86IG5vYm9keSBpcyB0aGVyZSB0byBhbnN3ZXIuXCIsXG4gICAgICBrbzogXCJcdUFERjggLWVycm5vXHVCOTdDIFx1QURGOFx1QjMwMFx1Qjg1QyBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUIyRjVcdUM3NDQgXHVCQzFCXHVDNzQ0IFx1QzBDMVx1QjMwMFx1QUMwMCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlJldHVybmVkOiB7cmV0dXJuZWR9OyByZWFkcyBhZnRlciB0aGUgZmFpbHVyZToge3JlYWRzfS5cIixcbiAgICAgIGtvOiBcIlx1QkMxOFx1RDY1OFx1QUMxMlx1Qzc0MCB7cmV0dXJuZWR9LCBcdUMyRTRcdUQzMjhcdUQ1NUMgXHVCNEE0XHVDNUQwIFx1QkQ4MFx1Qjk3OCByZWFkXHVCMjk0IHtyZWFkc31cdUJDODhcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgcmVzdWx0IG9mIHdyaXRlQWxsKCkgd2FzIGRyb3BwZWQuIFRoZSBsb29wIHJlYWRzIG9uIGFuZCBhbnN3ZXJzIGludG8gYSBicm9rZW4gY29ubmVjdGlvbi5cIixcbiAgICAgIGtvOiBcIndyaXRlQWxsKClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVCOTdDIFx1QkM4NFx1QjlCMCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QkMxOFx1QkNGNVx1QkIzOFx1Qzc0MCBcdUFDQzRcdUMxOEQgXHVDNzdEXHVBQ0UwLCBcdUIwNEFcdUM1QjRcdUM5QzQgXHVDNUYwXHVBQ0IwXHVDNUQwIFx1QjJGNVx1Qzc0NCBcdUJDRjRcdUIwQzVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBlY2hvQ29ubmVjdGlvbiwgcmV0dXJuIHdoYXQgd3JpdGVBbGwoKSByZXR1cm5lZCB3aGVuIGl0IGlzIGJlbG93IDAuXCIsXG4gICAgICBrbzogXCJlY2hvQ29ubmVjdGlvblx1QzVEMFx1QzExQywgd3JpdGVBbGwoKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUFDMDAgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IFx1QURGOFx1QUM4M1x1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXdyaXRlLWVycm9yXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMS1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAxLWNvZGVzL2xpc3RlbmVyLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMS1jb2Rlcy9saXN0ZW5lci50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCAxLjEgc2F5LCBpbiB0aGVpciBvcmRlci4gVGhlIHZhbHVlczogLi4vc3RlcDEtY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgbGlzdGVuZXJDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTEtTk8tTElTVEVOXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIm9wZW5MaXN0ZW5lciB3YXMgY2FsbGVkLCBhbmQgdGhlIGtlcm5lbCB3YXMgYXNrZWQgYWJvdXQgd2hhdCBpdCByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcIm9wZW5MaXN0ZW5lclx1Qjk3QyBcdUJEODBcdUI5NzRcdUFDRTAsIFx1QkMxOFx1RDY1OFx1QjQxQyBcdUFDMTJcdUM3NzQgXHVDNUI0XHVCNUE0IFx1QzE4Q1x1Q0YxM1x1Qzc3OFx1QzlDMCBcdUNFRTRcdUIxMTBcdUM1RDAgXHVCQjNDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSByZXR1cm5lZCB2YWx1ZSBpcyB0aGUgZGVzY3JpcHRvciBvZiBhIGxpc3RlbmluZyBzb2NrZXQuXCIsXG4gICAgICBrbzogXCJcdUJDMThcdUQ2NThcdUI0MUMgXHVBQzEyXHVDNzQwIFx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NTggXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVDNUVDXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJJdCByZXR1cm5lZCB7cmV0dXJuZWR9LCBhbmQgdGhhdCBpcyB7c3RhdGV9LlwiLCBrbzogXCJcdUJDMThcdUQ2NThcdUI0MUMgXHVBQzEyXHVDNzQwIHtyZXR1cm5lZH1cdUM3NzhcdUIzNzAsIHtzdGF0ZX1cdUM3ODVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJCZWZvcmUgbGlzdGVuKCkgYSBzb2NrZXQgaXMgbm90IHBhc3NpdmU6IHRoZSBrZXJuZWwgcmVmdXNlcyBldmVyeSBjbGllbnQuIE9yIHRoZSB2YWx1ZSBpcyBubyBkZXNjcmlwdG9yIGF0IGFsbCwgc3VjaCBhcyB0aGUgMCB0aGF0IGJpbmQoKSBhbmQgbGlzdGVuKCkgcmV0dXJuLlwiLFxuICAgICAga286IFwibGlzdGVuKClcdUM3NDQgXHVCRDgwXHVCOTc0XHVBRTMwIFx1QzgwNFx1Qzc1OCBcdUMxOENcdUNGMTNcdUM3NDAgXHVDMjE4XHVCM0Q5IFx1QzE4Q1x1Q0YxM1x1Qzc3NCBcdUM1NDRcdUIyQzhcdUJCQzBcdUI4NUMgXHVDRUU0XHVCMTEwXHVDNzc0IFx1QkFBOFx1QjRFMCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUI5N0MgXHVBQzcwXHVDODA4XHVENTY5XHVCMkM4XHVCMkU0LiBiaW5kKClcdUIwOTggbGlzdGVuKClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVDNzc4IDBcdUNDOThcdUI3RkMgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVBQzAwIFx1QzU0NFx1QjJDQyBcdUFDMTJcdUM3NzQgXHVCQzE4XHVENjU4XHVCNDE4XHVDNUM4XHVDNzQ0IFx1QzIxOFx1QjNDNCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBvcGVuTGlzdGVuZXIsIHJldHVybiB0aGUgZGVzY3JpcHRvciBmcm9tIHNvY2tldCgpIGFmdGVyIGxpc3RlbigpIGhhcyBzdWNjZWVkZWQgb24gaXQuXCIsXG4gICAgICBrbzogXCJvcGVuTGlzdGVuZXJcdUM1RDBcdUMxMUMsIHNvY2tldCgpXHVDNzc0IFx1QjNDQ1x1QjgyNFx1QzkwMCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgbGlzdGVuKClcdUM3NzQgXHVDMTMxXHVBQ0Y1XHVENTVDIFx1QjJFNFx1Qzc0Q1x1QzVEMCBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImxpc3RlbigyKVwiLCBcInNvY2tldCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1wYXNzaXZlXCIsXG4gIH0sXG4gIFwiRTEtTk9OQkxPQ0tJTkdcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwib3Blbkxpc3RlbmVyIHdhcyBjYWxsZWQsIGFuZCB0aGUgZmxhZ3Mgb2Ygd2hhdCBpdCByZXR1cm5lZCB3ZXJlIHJlYWQgd2l0aCBmY250bChGX0dFVEZMKS5cIixcbiAgICAgIGtvOiBcIm9wZW5MaXN0ZW5lclx1Qjk3QyBcdUJEODBcdUI5NzRcdUFDRTAsIFx1QkMxOFx1RDY1OFx1QjQxQyBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3NTggXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIGZjbnRsKEZfR0VURkwpXHVCODVDIFx1Qzc3RFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgbGlzdGVuaW5nIHNvY2tldCBibG9ja3M6IGFjY2VwdDQoKSB3YWl0cyB1bnRpbCBhIGNsaWVudCBjb21lcy5cIixcbiAgICAgIGtvOiBcIlx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NDAgXHVCRTE0XHVCODVDXHVEMEI5XHVDNzc0XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVBREY4XHVCNzk4XHVDNTdDIGFjY2VwdDQoKVx1QUMwMCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUI5N0MgXHVBRTMwXHVCMkU0XHVCOUJEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJPX05PTkJMT0NLIGlzIHNldCBvbiBkZXNjcmlwdG9yIHtmZH0uXCIsXG4gICAgICBrbzogXCJPX05PTkJMT0NLXHVDNzc0IFx1Q0YxQ1x1QzgzOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMDoge2ZkfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlNPQ0tfTk9OQkxPQ0sgd2FzIGdpdmVuIHRvIHNvY2tldCgpLCBvciBGX1NFVEZMIHNldCBpdC4gQW4gYWNjZXB0NCgpIHdpdGggbm9ib2R5IHdhaXRpbmcgdGhlbiByZXR1cm5zIC1FQUdBSU4gYXQgb25jZSwgYW5kIGEgc2VydmVyIHRoYXQgdGFrZXMgdGhpcyBmb3IgYSBmYWlsdXJlIGVuZHMuXCIsXG4gICAgICBrbzogXCJzb2NrZXQoKVx1QzVEMCBTT0NLX05PTkJMT0NLXHVDNzQ0IFx1QjExOFx1QUNCQ1x1QUM3MFx1QjA5OCBGX1NFVEZMXHVCODVDIFx1Q0YyMCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjdFQ1x1QkE3NCBcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTQgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVDNlx1Qzc0NCBcdUI1NEMgYWNjZXB0NCgpXHVBQzAwIFx1QUNFN1x1QkMxNFx1Qjg1QyAtRUFHQUlOXHVDNzQ0IFx1QjNDQ1x1QjgyNFx1QzhGQ1x1QUNFMCwgXHVDNzc0XHVBQzgzXHVDNzQ0IFx1QzJFNFx1RDMyOFx1Qjg1QyBcdUM1RUNcdUFFMzBcdUIyOTQgXHVDMTFDXHVCQzg0XHVCMjk0IFx1QjA1RFx1QjA5OCBcdUJDODRcdUI5QkRcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBvcGVuTGlzdGVuZXIsIGxlYXZlIFNPQ0tfTk9OQkxPQ0sgb3V0OyBzdGVwIDIgY29tZXMgYmFjayB0byBpdC5cIixcbiAgICAgIGtvOiBcIm9wZW5MaXN0ZW5lclx1QzVEMFx1QzExQywgU09DS19OT05CTE9DS1x1Qzc0NCBcdUJFN0NcdUMyRURcdUMyRENcdUM2MjQuIDJcdUIyRThcdUFDQzRcdUM1RDBcdUMxMUMgXHVCMkU0XHVDMkRDIFx1QjJFNFx1QjhGOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wic29ja2V0KDIpXCIsIFwiZmNudGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtcGFzc2l2ZVwiLFxuICB9LFxuICBcIkUxLUFOWS1BRERSRVNTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIm9wZW5MaXN0ZW5lciB3YXMgY2FsbGVkLCBhbmQgdGhlIGtlcm5lbCB3YXMgYXNrZWQgZm9yIHRoZSBsb2NhbCBhZGRyZXNzIG9mIGl0cyBzb2NrZXQuXCIsXG4gICAgICBrbzogXCJvcGVuTGlzdGVuZXJcdUI5N0MgXHVCRDgwXHVCOTc0XHVBQ0UwLCBcdUFERjggXHVDMThDXHVDRjEzXHVDNzU4IFx1Qzc5MFx1QUUzMCBcdUNBQkQgXHVDOEZDXHVDMThDXHVCOTdDIFx1Q0VFNFx1QjExMFx1QzVEMCBcdUJCM0NcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgc29ja2V0IGlzIGJvdW5kIHRvIDEyNy4wLjAuMS5cIiwga286IFwiXHVDMThDXHVDRjEzXHVDNzc0IDEyNy4wLjAuMVx1QzVEMCBiaW5kXHVCNDE4XHVDNUI0IFx1Qzc4OFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgaXMgYm91bmQgdG8ge2FkZHJlc3N9LlwiLCBrbzogXCJiaW5kXHVCNDFDIFx1QzhGQ1x1QzE4Q1x1QjI5NCB7YWRkcmVzc31cdUM3ODVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCIwLjAuMC4wIHN0YW5kcyBmb3IgZXZlcnkgYWRkcmVzcyBvZiB0aGUgbWFjaGluZSwgc28gdGhlIHdob2xlIG5ldHdvcmsgY2FuIHJlYWNoIHRoZSBwb3J0LiBBIHNvY2tldCB0aGF0IGxpc3RlbnMgd2l0aG91dCBiaW5kKCkgZ2V0cyBpdCB0b28uXCIsXG4gICAgICBrbzogXCIwLjAuMC4wXHVDNzQwIFx1Qzc3NCBcdUNFRjRcdUQ0RThcdUQxMzBcdUM3NTggXHVCQUE4XHVCNEUwIFx1QzhGQ1x1QzE4Q1x1Qjk3QyBcdUI3M0JcdUQ1NThcdUJCQzBcdUI4NUMgXHVCMTI0XHVEMkI4XHVDNkNDXHVEMDZDIFx1QzgwNFx1Q0NCNFx1QzVEMFx1QzExQyBcdUM4MTFcdUMxOERcdUQ1NjAgXHVDMjE4IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC4gYmluZCgpIFx1QzVDNlx1Qzc3NCBsaXN0ZW4oKVx1RDU1QyBcdUMxOENcdUNGMTNcdUIzQzQgXHVDNzc0IFx1QzhGQ1x1QzE4Q1x1Qjk3QyBcdUJDMUJcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogJ0luIG9wZW5MaXN0ZW5lciwgYmluZCB0byB0aGUgYWRkcmVzcyB0aGF0IHNvY2thZGRySW4oXCIxMjcuMC4wLjFcIiwgcG9ydCkgbWFrZXMuJyxcbiAgICAgIGtvOiAnb3Blbkxpc3RlbmVyXHVDNUQwXHVDMTFDLCBzb2NrYWRkckluKFwiMTI3LjAuMC4xXCIsIHBvcnQpXHVDNzNDXHVCODVDIFx1QjlDQ1x1QjRFMCBcdUM4RkNcdUMxOENcdUM1RDAgYmluZFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4nLFxuICAgIH0sXG4gICAgbWFuOiBbXCJiaW5kKDIpXCIsIFwiaXAoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtbG9vcGJhY2tcIixcbiAgfSxcbiAgXCJFMS1XUk9ORy1QT1JUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIm9wZW5MaXN0ZW5lciB3YXMgY2FsbGVkIHdpdGggcG9ydCB7YXNrZWR9LCBhbmQgdGhlIGtlcm5lbCB3YXMgYXNrZWQgd2hlcmUgdGhlIHNvY2tldCBpcyBib3VuZC5cIixcbiAgICAgIGtvOiBcInthc2tlZH1cdUJDODggXHVEM0VDXHVEMkI4XHVCODVDIG9wZW5MaXN0ZW5lclx1Qjk3QyBcdUJEODBcdUI5NzRcdUFDRTAsIFx1QzE4Q1x1Q0YxM1x1Qzc3NCBcdUM1QjRcdUI1MTRcdUM1RDAgYmluZFx1QjQxOFx1QzVDOFx1QjI5NFx1QzlDMCBcdUNFRTRcdUIxMTBcdUM1RDAgXHVCQjNDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIHNvY2tldCBsaXN0ZW5zIG9uIHBvcnQge2Fza2VkfS5cIiwga286IFwiXHVDMThDXHVDRjEzXHVDNzc0IHthc2tlZH1cdUJDODggXHVEM0VDXHVEMkI4XHVDNUQwXHVDMTFDIGxpc3Rlblx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgbGlzdGVucyBvbiBwb3J0IHtwb3J0fS5cIiwga286IFwiXHVDMThDXHVDRjEzXHVDNzQwIHtwb3J0fVx1QkM4OCBcdUQzRUNcdUQyQjhcdUM1RDBcdUMxMUMgbGlzdGVuXHVENTU4XHVBQ0UwIFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkEgZml4ZWQgbnVtYmVyIHN0YW5kcyB3aGVyZSB0aGUgYXJndW1lbnQgYmVsb25ncywgb3IgdGhlIHBvcnQgaGFzIHRoZSB3cm9uZyBieXRlIG9yZGVyLiBXaXRob3V0IGJpbmQoKSwgb3Igd2l0aCBwb3J0IDAsIHRoZSBrZXJuZWwgY2hvb3NlcyBhIHBvcnQgaXRzZWxmLlwiLFxuICAgICAga286IFwiXHVDNzc4XHVDNzkwIFx1QjMwMFx1QzJFMCBcdUFDRTBcdUM4MTVcdUI0MUMgXHVCQzg4XHVENjM4XHVCOTdDIFx1QzM3Q1x1QUM3MFx1QjA5OCBcdUQzRUNcdUQyQjhcdUM3NTggXHVCQzE0XHVDNzc0XHVEMkI4IFx1QzIxQ1x1QzExQ1x1QUMwMCBcdUJDMTRcdUIwMTAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBiaW5kKClcdUI5N0MgXHVCRDgwXHVCOTc0XHVDOUMwIFx1QzU0QVx1QUM3MFx1QjA5OCBcdUQzRUNcdUQyQjhcdUFDMDAgMFx1Qzc3NFx1QkE3NCBcdUNFRTRcdUIxMTBcdUM3NzQgXHVDNTRDXHVDNTQ0XHVDMTFDIFx1RDNFQ1x1RDJCOFx1Qjk3QyBcdUFDRTBcdUI5ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBvcGVuTGlzdGVuZXIsIHBhc3MgdGhlIHBvcnQgYXJndW1lbnQgdG8gc29ja2FkZHJJbigpIGFuZCBpdHMgcmVzdWx0IHRvIGJpbmQoKS5cIixcbiAgICAgIGtvOiBcIm9wZW5MaXN0ZW5lclx1QzVEMFx1QzExQywgXHVDNzc4XHVDNzkwXHVCODVDIFx1QkMxQlx1Qzc0MCBwb3J0XHVCODVDIHNvY2thZGRySW4oKVx1Qzc0NCBcdUJEODBcdUI5NzRcdUFDRTAgXHVBREY4IFx1QUNCMFx1QUNGQ1x1Qjk3QyBiaW5kKClcdUM1RDAgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJiaW5kKDIpXCIsIFwiaXAoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtbG9vcGJhY2tcIixcbiAgfSxcbiAgXCJFMS1SRVVTRUFERFJcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBzZXJ2ZXIgb24gcG9ydCB7cG9ydH0gY2xvc2VkIGEgY29ubmVjdGlvbiBiZWZvcmUgaXRzIGNsaWVudCBkaWQsIHN0b3BwZWQsIGFuZCB3YXMgc3RhcnRlZCBhZ2FpbiBhdCBvbmNlLlwiLFxuICAgICAga286IFwie3BvcnR9XHVCQzg4IFx1RDNFQ1x1RDJCOFx1Qzc1OCBcdUMxMUNcdUJDODRcdUFDMDAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCQ0Y0XHVCMkU0IFx1QkEzQ1x1QzgwMCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCMkVCXHVBQ0UwIFx1QkE0OFx1Q0Q5OCBcdUI0QTQsIFx1QUNFN1x1QkMxNFx1Qjg1QyBcdUIyRTRcdUMyREMgXHVDMkRDXHVDNzkxXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIm9wZW5MaXN0ZW5lciBiaW5kcyB0aGUgcG9ydCBhZ2FpbiBhbHRob3VnaCB0aGUgb2xkIGNvbm5lY3Rpb24gaXMgaW4gVElNRV9XQUlULlwiLFxuICAgICAga286IFwiXHVDNjFCIFx1QzVGMFx1QUNCMFx1Qzc3NCBUSU1FX1dBSVRcdUM1RDAgXHVDNzg4XHVDNUI0XHVCM0M0IG9wZW5MaXN0ZW5lclx1QUMwMCBcdUFDMTlcdUM3NDAgXHVEM0VDXHVEMkI4XHVDNUQwIFx1QjJFNFx1QzJEQyBiaW5kXHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJUaGUgc2Vjb25kIHN0YXJ0IGVuZGVkIHdpdGggRUFERFJJTlVTRS5cIiwga286IFwiXHVCNDUwIFx1QkM4OFx1QzlGOCBcdUMyRENcdUM3OTFcdUM3NDAgRUFERFJJTlVTRVx1Qjg1QyBcdUIwNURcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJXaXRob3V0IFNPX1JFVVNFQUREUiwgYmluZCgpIHJlZnVzZXMgYSBwb3J0IHRoYXQgYSBjb25uZWN0aW9uIGluIFRJTUVfV0FJVCBzdGlsbCB1c2VzLiBMaW51eCBhc2tzIGZvciB0aGUgZmxhZyBvbiB0aGUgb2xkIHNvY2tldCBhbmQgb24gdGhlIG5ldyBvbmUsIGFuZCBzZXQgYWZ0ZXIgYmluZCgpIGl0IGNvbWVzIHRvbyBsYXRlLlwiLFxuICAgICAga286IFwiU09fUkVVU0VBRERSXHVBQzAwIFx1QzVDNlx1QzczQ1x1QkE3NCBiaW5kKClcdUIyOTQgVElNRV9XQUlUXHVDNzc4IFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUIwQThcdUM3NDAgXHVEM0VDXHVEMkI4XHVCOTdDIFx1QUM3MFx1QzgwOFx1RDU2OVx1QjJDOFx1QjJFNC4gTGludXhcdUIyOTQgXHVDNjFCIFx1QzE4Q1x1Q0YxM1x1QUNGQyBcdUMwQzggXHVDMThDXHVDRjEzIFx1QzU5MVx1Q0FCRFx1QzVEMCBcdUM3NzQgXHVDNjM1XHVDMTU4XHVDNzQ0IFx1QzY5NFx1QUQ2Q1x1RDU1OFx1QkE3MCwgYmluZCgpIFx1QjRBNFx1QzVEMCBcdUNGMUNcdUJBNzQgXHVDNzc0XHVCQkY4IFx1QjJBNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIG9wZW5MaXN0ZW5lciwgc2V0IFNPX1JFVVNFQUREUiB3aXRoIHNldHNvY2tvcHQoKSBiZXR3ZWVuIHNvY2tldCgpIGFuZCBiaW5kKCkuXCIsXG4gICAgICBrbzogXCJvcGVuTGlzdGVuZXJcdUM1RDBcdUMxMUMsIHNvY2tldCgpXHVBQ0ZDIGJpbmQoKSBcdUMwQUNcdUM3NzRcdUM1RDAgc2V0c29ja29wdCgpXHVCODVDIFNPX1JFVVNFQUREUlx1Qjk3QyBcdUNGMUNcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInNvY2tldCg3KVwiLCBcInNldHNvY2tvcHQoMilcIiwgXCJiaW5kKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXJldXNlYWRkclwiLFxuICB9LFxuICBcIkUxLVVOQ0hFQ0tFRFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBbm90aGVyIHNvY2tldCBsaXN0ZW5lZCBvbiBwb3J0IHtwb3J0fSwgYW5kIG9wZW5MaXN0ZW5lciB3YXMgY2FsbGVkIGZvciB0aGUgc2FtZSBwb3J0LlwiLFxuICAgICAga286IFwiXHVCMkU0XHVCOTc4IFx1QzE4Q1x1Q0YxM1x1Qzc3NCBcdUM3NzRcdUJCRjgge3BvcnR9XHVCQzg4IFx1RDNFQ1x1RDJCOFx1QzVEMFx1QzExQyBsaXN0ZW5cdUQ1NThcdUFDRTAgXHVDNzg4XHVDNzQ0IFx1QjU0QyBcdUFDMTlcdUM3NDAgXHVEM0VDXHVEMkI4XHVCODVDIG9wZW5MaXN0ZW5lclx1Qjk3QyBcdUJEODhcdUI4MDBcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGtlcm5lbCByZWZ1c2VzIHdpdGggRUFERFJJTlVTRSwgYW5kIG9wZW5MaXN0ZW5lciB0aHJvd3MgdGhhdCBhcyBhIFN5c2NhbGxFcnJvci5cIixcbiAgICAgIGtvOiBcIlx1Q0VFNFx1QjExMFx1Qzc3NCBFQUREUklOVVNFXHVCODVDIFx1QUM3MFx1QzgwOFx1RDU1OFx1QUNFMCwgb3Blbkxpc3RlbmVyXHVBQzAwIFx1QURGOFx1QUM4M1x1Qzc0NCBTeXNjYWxsRXJyb3JcdUI4NUMgXHVCMzU4XHVDODM4XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiSXQgcmV0dXJuZWQge3Jlc3VsdH0sIGFzIGlmIHRoZSBwb3J0IHdlcmUgZnJlZS5cIixcbiAgICAgIGtvOiBcIlx1RDNFQ1x1RDJCOFx1QUMwMCBcdUJFNDRcdUM1QjQgXHVDNzg4XHVCMjk0IFx1QUM4M1x1Q0M5OFx1QjdGQyB7cmVzdWx0fSBcdUFDMTJcdUM3NDQgXHVCQzE4XHVENjU4XHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiI3N5cyBkb2VzIG5vdCB0aHJvdzogYSBmYWlsZWQgY2FsbCByZXR1cm5zIGEgbmVnYXRpdmUgZXJybm8sIGFuZCBjb2RlIHRoYXQgZG9lcyBub3QgbG9vayBhdCBpdCBnb2VzIG9uLiBTdWNoIGEgZGVzY3JpcHRvciBsaXN0ZW5zIG5vd2hlcmUsIG9yIG9uIGEgcG9ydCB0aGF0IG5vYm9keSBhc2tlZCBmb3IuXCIsXG4gICAgICBrbzogXCIjc3lzXHVDNzU4IFx1RDYzOFx1Q0Q5Q1x1Qzc0MCBcdUM2MDhcdUM2NzhcdUI5N0MgXHVCMzU4XHVDOUMwXHVDOUMwIFx1QzU0QVx1QUNFMCBcdUM3NENcdUMyMTggZXJybm9cdUI5N0MgXHVCM0NDXHVCODI0XHVDOEZDXHVCQkMwXHVCODVDLCBcdUFDQjBcdUFDRkNcdUI5N0MgXHVCQ0Y0XHVDOUMwIFx1QzU0QVx1QzczQ1x1QkE3NCBcdUIyRTRcdUM3NENcdUM3M0NcdUI4NUMgXHVCMTE4XHVDNUI0XHVBQzExXHVCMkM4XHVCMkU0LiBcdUFERjhcdUI3RjAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCMjk0IGxpc3Rlblx1RDU1OFx1QzlDMCBcdUM1NEFcdUFDNzBcdUIwOTggXHVDNTQ0XHVCQjM0XHVCM0M0IFx1QzY5NFx1Q0NBRFx1RDU1OFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVEM0VDXHVEMkI4XHVDNUQwXHVDMTFDIGxpc3Rlblx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIG9wZW5MaXN0ZW5lciwgcGFzcyB0aGUgcmVzdWx0IG9mIGVhY2ggY2FsbCB0aHJvdWdoIGNoZWNrKCkuXCIsXG4gICAgICBrbzogXCJvcGVuTGlzdGVuZXJcdUM1RDBcdUMxMUMsIFx1QkFBOFx1QjRFMCBcdUQ2MzhcdUNEOUNcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVCOTdDIGNoZWNrKClcdUI4NUMgXHVENjU1XHVDNzc4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJiaW5kKDIpXCIsIFwibGlzdGVuKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWNoZWNrLWVycm9yc1wiLFxuICB9LFxuICBcIkUxLUxFQUstT04tRVJST1JcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwib3Blbkxpc3RlbmVyIHdhcyBjYWxsZWQgZm9yIGEgYnVzeSBwb3J0LCBhbmQgYWZ0ZXIgaXRzIGVycm9yIHRoZSBvcGVuIGRlc2NyaXB0b3JzIHdlcmUgbG9va2VkIGF0LlwiLFxuICAgICAga286IFwiXHVDMEFDXHVDNkE5IFx1QzkxMVx1Qzc3OCBcdUQzRUNcdUQyQjhcdUI4NUMgb3Blbkxpc3RlbmVyXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QUNFMCwgXHVDNjI0XHVCOTU4XHVBQzAwIFx1QjA5QyBcdUI0QTRcdUM1RDAgXHVDNUI0XHVCNUE0IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QUMwMCBcdUM1RjRcdUI4MjQgXHVDNzg4XHVCMjk0XHVDOUMwIFx1QkNGNFx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgc29ja2V0IGlzIGNsb3NlZCBiZWZvcmUgdGhlIGVycm9yIGxlYXZlcyB0aGUgZnVuY3Rpb24uXCIsXG4gICAgICBrbzogXCJcdUM2MjRcdUI5NThcdUFDMDAgXHVENTY4XHVDMjE4IFx1QkMxNlx1QzczQ1x1Qjg1QyBcdUIwOThcdUFDMDBcdUFFMzAgXHVDODA0XHVDNUQwIFx1QzE4Q1x1Q0YxM1x1Qzc3NCBcdUIyRUJcdUQ2MDAgXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJEZXNjcmlwdG9yIHtmZH0gd2FzIHN0aWxsIG9wZW4uXCIsIGtvOiBcIntmZH1cdUJDODggXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVBQzAwIFx1QzVGNFx1QjlCMCBcdUNDNDQgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBlcnJvciBza2lwcyB0aGUgcmVzdCBvZiB0aGUgZnVuY3Rpb24sIGFuZCBhZnRlcndhcmRzIG5vYm9keSBrbm93cyB0aGUgbnVtYmVyIG9mIHRoZSBzb2NrZXQuIEVhY2ggZmFpbGVkIHN0YXJ0IHRoZW4gaG9sZHMgb25lIG1vcmUgZGVzY3JpcHRvci5cIixcbiAgICAgIGtvOiBcIlx1QzYyNFx1Qjk1OFx1QUMwMCBcdUIwOThcdUJBNzQgXHVENTY4XHVDMjE4XHVDNzU4IFx1QjA5OFx1QkEzOFx1QzlDMFx1Qjk3QyBcdUFDNzRcdUIxMDhcdUI2RjBcdUFDRTAsIFx1QURGOCBcdUI0QTRcdUI4NUNcdUIyOTQgXHVDMThDXHVDRjEzXHVDNzU4IFx1QkM4OFx1RDYzOFx1Qjk3QyBcdUM1NDRcdUIyOTQgXHVBQ0YzXHVDNzc0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDMkRDXHVDNzkxXHVDNzc0IFx1QzJFNFx1RDMyOFx1RDU2MCBcdUI1NENcdUI5QzhcdUIyRTQgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVBQzAwIFx1RDU1OFx1QjA5OFx1QzUyOSBcdUMwRDlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBvcGVuTGlzdGVuZXIsIGNhdGNoIGVycm9ycyBvZiB0aGUgY2FsbHMgYWZ0ZXIgc29ja2V0KCksIGNsb3NlKCkgdGhlIHNvY2tldCBhbmQgdGhyb3cgdGhlIHNhbWUgZXJyb3IgYWdhaW4uXCIsXG4gICAgICBrbzogXCJvcGVuTGlzdGVuZXJcdUM1RDBcdUMxMUMsIHNvY2tldCgpIFx1QjJFNFx1Qzc0QyBcdUQ2MzhcdUNEOUNcdUI0RTRcdUM3NTggXHVDNjI0XHVCOTU4XHVCOTdDIFx1QzdBMVx1QzU0NCBcdUMxOENcdUNGMTNcdUM3NDQgY2xvc2UoKVx1RDU1QyBcdUI0QTQgXHVBQzE5XHVDNzQwIFx1QzYyNFx1Qjk1OFx1Qjk3QyBcdUIyRTRcdUMyREMgXHVCMzU4XHVDOUMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJjbG9zZSgyKVwiLCBcImJpbmQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtY2hlY2stZXJyb3JzXCIsXG4gIH0sXG4gIFwiRTEtQkFDS0xPR1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJvcGVuTGlzdGVuZXIgd2FzIGNhbGxlZCB3aXRoIGJhY2tsb2cge2Fza2VkfSwgYW5kIHRoZSBrZXJuZWwgd2FzIGFza2VkIGZvciB0aGUgbGltaXQgb2YgdGhlIGFjY2VwdCBxdWV1ZS5cIixcbiAgICAgIGtvOiBcImJhY2tsb2dcdUI4NUMge2Fza2VkfSBcdUFDMTJcdUM3NDQgXHVCMTE4XHVBQ0E4IG9wZW5MaXN0ZW5lclx1Qjk3QyBcdUJEODBcdUI5NzRcdUFDRTAsIGFjY2VwdCBcdUQwNTBcdUM3NTggXHVENTVDXHVCM0M0XHVCOTdDIFx1Q0VFNFx1QjExMFx1QzVEMCBcdUJCM0NcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgbGltaXQgaXMge2Fza2VkfS5cIiwga286IFwiXHVENTVDXHVCM0M0XHVBQzAwIHthc2tlZH0gXHVBQzEyXHVDNzc0XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJUaGUgbGltaXQgaXMge3VzZWR9LlwiLCBrbzogXCJcdUQ1NUNcdUIzQzRcdUIyOTQge3VzZWR9XHVDNzg1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwibGlzdGVuKCkgZ290IGEgZml4ZWQgbnVtYmVyIGluc3RlYWQgb2YgdGhlIGFyZ3VtZW50LiBUaGUga2VybmVsIGxvd2VycyB2YWx1ZXMgYWJvdmUgbmV0LmNvcmUuc29tYXhjb25uIGFuZCBsZWF2ZXMgdGhlIG90aGVycyBhcyB0aGV5IGFyZS5cIixcbiAgICAgIGtvOiBcImxpc3RlbigpXHVDNUQwIFx1Qzc3OFx1Qzc5MCBcdUIzMDBcdUMyRTAgXHVBQ0UwXHVDODE1XHVCNDFDIFx1QzIxOFx1QUMwMCBcdUIxMThcdUM1QjRcdUFDMDQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUNFRTRcdUIxMTBcdUM3NDAgbmV0LmNvcmUuc29tYXhjb25uXHVCQ0Y0XHVCMkU0IFx1RDA3MCBcdUFDMTJcdUI5Q0MgXHVDOTA0XHVDNzc0XHVBQ0UwIFx1QjA5OFx1QkEzOFx1QzlDMFx1QjI5NCBcdUFERjhcdUIzMDBcdUI4NUMgXHVDNTAxXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gb3Blbkxpc3RlbmVyLCBwYXNzIHRoZSBiYWNrbG9nIGFyZ3VtZW50IHRvIGxpc3RlbigpLlwiLFxuICAgICAga286IFwib3Blbkxpc3RlbmVyXHVDNUQwXHVDMTFDLCBcdUM3NzhcdUM3OTBcdUI4NUMgXHVCQzFCXHVDNzQwIGJhY2tsb2dcdUI5N0MgbGlzdGVuKClcdUM1RDAgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJsaXN0ZW4oMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtYmFja2xvZ1wiLFxuICB9LFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMS1jb2Rlcy9zZXJ2ZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDEtY29kZXMvc2VydmUudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnRzIDEuNCBhbmQgMS41IHNheSwgaW4gdGhlaXIgb3JkZXIuIFRoZSB2YWx1ZXM6IC4uL3N0ZXAxLWNvZGVzLnRzXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IHNlcnZlQ29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge1xuICBcIkUxLVVOQU5TV0VSRURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwic2VydmUgcmFuOyBhIGNsaWVudCBjb25uZWN0ZWQsIHNlbnQge3NlbnR9IGFuZCB3YWl0ZWQuXCIsXG4gICAgICBrbzogXCJzZXJ2ZVx1Qjk3QyBcdUMyRTRcdUQ1ODlcdUQ1NThcdUFDRTAsIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM1RjBcdUFDQjBcdUQ1NzRcdUMxMUMgXHVCMkU0XHVDNzRDXHVDNzQ0IFx1QkNGNFx1QjBCNFx1QUNFMCBcdUFFMzBcdUIyRTRcdUI4MzhcdUMyQjVcdUIyQzhcdUIyRTQ6IHtzZW50fS5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBjbGllbnQgZ2V0cyBpdHMgYnl0ZXMgYmFjay5cIiwga286IFwiXHVCQ0Y0XHVCMEI4IFx1QkMxNFx1Qzc3NFx1RDJCOFx1QUMwMCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCM0NDXHVDNTQ0XHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIGNvbm5lY3Rpb24gZW5kZWQgd2l0aG91dCBhIGJ5dGUgb2YgYW5zd2VyLlwiLFxuICAgICAga286IFwiXHVCMkY1XHVDNzQ0IFx1RDU1QyBcdUJDMTRcdUM3NzRcdUQyQjhcdUIzQzQgXHVCQzFCXHVDOUMwIFx1QkFCQlx1RDU1QyBcdUNDNDQgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QjA1RFx1QjBBQ1x1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInNlcnZlIGNsb3NlZCB0aGUgY29ubmVjdGlvbiBiZWZvcmUgZWNob0Nvbm5lY3Rpb24gaGFkIHJlYWQgYW55dGhpbmcsIG9yIGFjY2VwdDQoKSB3YXMgZ2l2ZW4gU09DS19OT05CTE9DSzogcmVhZCgpIHRoZW4gcmV0dXJucyAtRUFHQUlOIGF0IG9uY2UsIGJlY2F1c2UgdGhlIG1lc3NhZ2UgaGFzIG5vdCBjb21lIHlldC5cIixcbiAgICAgIGtvOiBcImVjaG9Db25uZWN0aW9uXHVDNzc0IFx1QzU0NFx1QkIzNFx1QUM4M1x1QjNDNCBcdUM3N0RcdUFFMzAgXHVDODA0XHVDNUQwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIyRUJcdUM1NThcdUFDNzBcdUIwOTgsIGFjY2VwdDQoKVx1QzVEMCBTT0NLX05PTkJMT0NLXHVDNzQ0IFx1QjExOFx1QUUzNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjdFQ1x1QkE3NCBcdUJBNTRcdUMyRENcdUM5QzBcdUFDMDAgXHVDNTQ0XHVDOUMxIFx1QzYyNFx1QzlDMCBcdUM1NEFcdUM1NThcdUM3NDQgXHVCNTRDIHJlYWQoKVx1QUMwMCBcdUFDRTdcdUJDMTRcdUI4NUMgLUVBR0FJTlx1Qzc0NCBcdUIzQ0NcdUI4MjRcdUM5MERcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZXJ2ZSwgYWNjZXB0IHdpdGggU09DS19DTE9FWEVDIGFsb25lLCBjYWxsIGVjaG9Db25uZWN0aW9uLCBhbmQgY2xvc2UgdGhlIGNvbm5lY3Rpb24gYWZ0ZXIgaXQgaGFzIHJldHVybmVkLlwiLFxuICAgICAga286IFwic2VydmVcdUM1RDBcdUMxMUMsIGFjY2VwdDQoKVx1QzVEMFx1QjI5NCBTT0NLX0NMT0VYRUNcdUI5Q0MgXHVCMTE4XHVBRTMwXHVBQ0UwLCBlY2hvQ29ubmVjdGlvblx1Qzc0NCBcdUJEODBcdUI5NzggXHVCMkU0XHVDNzRDIFx1QURGOFx1QUM4M1x1Qzc3NCBcdUJDMThcdUQ2NThcdUI0MUMgXHVCNEE0XHVDNUQwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIyRUJcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImFjY2VwdDQoMilcIiwgXCJyZWFkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW5ldy1kZXNjcmlwdG9yXCIsXG4gIH0sXG4gIFwiRTEtT05FLUFDQ0VQVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJDbGllbnRzIGNvbm5lY3RlZCBvbmUgYWZ0ZXIgdGhlIG90aGVyOyBlYWNoIHNlbnQgYSBtZXNzYWdlIGFuZCBsZWZ0LlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1Q0MyOFx1Qjg0MFx1Qjg1QyBcdUM1RjBcdUFDQjBcdUQ1NzRcdUMxMUMgXHVDODAwXHVCOUM4XHVCMkU0IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUQ1NThcdUIwOTggXHVCQ0Y0XHVCMEI0XHVBQ0UwIFx1QjVBMFx1QjBBQ1x1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkVhY2ggb2YgdGhlbSBpcyBhbnN3ZXJlZC5cIiwga286IFwiXHVCQUE4XHVCNDUwIFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkNsaWVudHMgdGhhdCB3ZXJlIHNlcnZlZDoge3NlcnZlZH0uXCIsIGtvOiBcIlx1Qzc1MVx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM3NDAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1QzIxODoge3NlcnZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJhY2NlcHQ0KCkgaGFuZHMgb3V0IG9uZSBjb25uZWN0aW9uIHBlciBjYWxsLiBUaGUgbmV4dCBvbmUgd2FpdHMgaW4gdGhlIGFjY2VwdCBxdWV1ZSB1bnRpbCBpdCBpcyBjYWxsZWQgYWdhaW4uXCIsXG4gICAgICBrbzogXCJhY2NlcHQ0KClcdUIyOTQgXHVENTVDIFx1QkM4OFx1QzVEMCBcdUM1RjBcdUFDQjAgXHVENTU4XHVCMDk4XHVCOUNDIFx1QjBCNFx1QzkwRFx1QjJDOFx1QjJFNC4gXHVCMkU0XHVDNzRDIFx1QzVGMFx1QUNCMFx1Qzc0MCBhY2NlcHQ0KClcdUI5N0MgXHVCMkU0XHVDMkRDIFx1QkQ4MFx1Qjk3QyBcdUI1NENcdUFFNENcdUM5QzAgYWNjZXB0IFx1RDA1MFx1QzVEMFx1QzExQyBcdUFFMzBcdUIyRTRcdUI5QkRcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZXJ2ZSwgcHV0IGFjY2VwdDQoKSBhbmQgYWxsIHRoYXQgZm9sbG93cyBpdCBpbnRvIGFuIGVuZGxlc3MgbG9vcC5cIixcbiAgICAgIGtvOiBcInNlcnZlXHVDNUQwXHVDMTFDLCBhY2NlcHQ0KClcdUM2NDAgXHVBREY4IFx1QjRBNFx1QzVEMCBcdUQ1NThcdUIyOTQgXHVDNzdDXHVDNzQ0IFx1QkIzNFx1RDU1QyBcdUJDMThcdUJDRjVcdUJCMzhcdUM1RDAgXHVCMTIzXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW5ldy1kZXNjcmlwdG9yXCIsXG4gIH0sXG4gIFwiRTEtTk8tQ0xPU0VcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQ2xpZW50IHtjbGllbnR9IGdvdCBpdHMgYW5zd2VyIGFuZCBlbmRlZCBpdHMgZGlyZWN0aW9uLlwiLFxuICAgICAga286IFwie2NsaWVudH1cdUJDODggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUFDRTAgXHVDNzkwXHVBRTMwIFx1QkMyOVx1RDVBNVx1Qzc0NCBcdUIwNURcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwic2VydmUgY2xvc2VzIHRoZSBjb25uZWN0ZWQgZGVzY3JpcHRvciwgYW5kIGNsaWVudCB7Y2xpZW50fSByZWFkcyBlbmQgb2YgZmlsZS5cIixcbiAgICAgIGtvOiBcInNlcnZlXHVBQzAwIFx1QzVGMFx1QUNCMFx1QjQxQyBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMkVCXHVDNTQ0LCB7Y2xpZW50fVx1QkM4OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNzQ0IFx1Qzc3RFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkRlc2NyaXB0b3Ige2ZkfSBzdGF5ZWQgb3BlbiwgYW5kIG5vIEZJTiBjYW1lLlwiLFxuICAgICAga286IFwie2ZkfVx1QkM4OCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUFDMDAgXHVDNUY0XHVCOUIwIFx1Q0M0NCBcdUIwQThcdUM1NThcdUFDRTAgRklOXHVDNzc0IFx1QzYyNFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUga2VybmVsIHNlbmRzIEZJTiB3aGVuIHRoZSBsYXN0IGRlc2NyaXB0b3Igb2YgYSBjb25uZWN0aW9uIGlzIGNsb3NlZC4gVGhvc2UgdGhhdCBzdGF5IG9wZW4gYWRkIHVwIHVudGlsIGFjY2VwdDQoKSByZXR1cm5zIC1FTUZJTEUuXCIsXG4gICAgICBrbzogXCJcdUNFRTRcdUIxMTBcdUM3NDAgXHVDNUYwXHVBQ0IwXHVDNzU4IFx1QjlDOFx1QzlDMFx1QjlDOSBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUFDMDAgXHVCMkVCXHVENzkwIFx1QjU0QyBGSU5cdUM3NDQgXHVCQ0Y0XHVCMEM1XHVCMkM4XHVCMkU0LiBcdUM1RjRcdUI5QjAgXHVDQzQ0IFx1QjBBOFx1Qzc0MCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUFDMDAgXHVDMzEzXHVDNzc0XHVCQTc0IGFjY2VwdDQoKVx1QUMwMCAtRU1GSUxFXHVDNzQ0IFx1QjNDQ1x1QjgyNFx1QzkwRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHNlcnZlLCBjbG9zZSB0aGUgZGVzY3JpcHRvciBmcm9tIGFjY2VwdDQoKSB3aGVuIGVjaG9Db25uZWN0aW9uKCkgaGFzIHJldHVybmVkLCB3aGF0ZXZlciBpdCByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcInNlcnZlXHVDNUQwXHVDMTFDLCBlY2hvQ29ubmVjdGlvbigpXHVDNzc0IFx1QkIzNFx1QzVDN1x1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUI0RTAgXHVBREY4XHVCMkU0XHVDNzRDXHVDNUQwIGFjY2VwdDQoKVx1QUMwMCBcdUIzQ0NcdUI4MjRcdUM5MDAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QjJFQlx1QzczQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiY2xvc2UoMilcIiwgXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWNsb3NlLWVhY2hcIixcbiAgfSxcbiAgXCJFMS1DTE9TRVMtTElTVEVORVJcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIGNsaWVudCB3YXMgc2VydmVkIGFuZCBsZWZ0LCBhbmQgYW5vdGhlciBvbmUgY29ubmVjdGVkLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1RDU1OFx1QjA5OFx1QUMwMCBcdUM3NTFcdUIyRjVcdUM3NDQgXHVCQzFCXHVBQ0UwIFx1QjVBMFx1QjBBQ1x1QUNFMCwgXHVCMkU0XHVCOTc4IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM1RjBcdUFDQjBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGxpc3RlbmluZyBzb2NrZXQgc3RheXMgb3BlbiBhbmQgaGFuZHMgb3V0IHRoZSBuZXh0IGNvbm5lY3Rpb24uXCIsXG4gICAgICBrbzogXCJcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVDNzQwIFx1QzVGNFx1QjlCMCBcdUNDNDRcdUI4NUMgXHVCMkU0XHVDNzRDIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIwQjRcdUM4RkNcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJjbG9zZSh7ZmR9KSB3YXMgY2FsbGVkLCBhbmQge2ZkfSBpcyB0aGUgbGlzdGVuaW5nIHNvY2tldC5cIixcbiAgICAgIGtvOiBcIlx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NTggXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVDNUQwIGNsb3NlKHtmZH0pXHVCOTdDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBsaXN0ZW5pbmcgc29ja2V0IGFuZCB0aGUgY29ubmVjdGVkIG9uZSBhcmUgdHdvIGRlc2NyaXB0b3JzLiBDbG9zaW5nIHRoZSBsaXN0ZW5pbmcgb25lIGdpdmVzIHVwIHRoZSBwb3J0IGFuZCByZXNldHMgdGhlIGNvbm5lY3Rpb25zIGluIGl0cyBhY2NlcHQgcXVldWUuXCIsXG4gICAgICBrbzogXCJcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVBQ0ZDIFx1QzVGMFx1QUNCMFx1QjQxQyBcdUMxOENcdUNGMTNcdUM3NDAgXHVDMTFDXHVCODVDIFx1QjJFNFx1Qjk3OCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NDQgXHVCMkVCXHVDNzNDXHVCQTc0IFx1RDNFQ1x1RDJCOFx1Qjk3QyBcdUIwQjRcdUIxOTNcdUFDOEMgXHVCNDE4XHVBQ0UwIGFjY2VwdCBcdUQwNTBcdUM1RDAgXHVDNzg4XHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUJBQThcdUI0NTAgXHVDN0FDXHVDMTI0XHVDODE1XHVCNDI5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gc2VydmUsIGNsb3NlIHRoZSBkZXNjcmlwdG9yIHRoYXQgYWNjZXB0NCgpIHJldHVybmVkIGFuZCBsZWF2ZSBsaXN0ZW5GZCBvcGVuLlwiLFxuICAgICAga286IFwic2VydmVcdUM1RDBcdUMxMUMsIGxpc3RlbkZkXHVCMjk0IFx1QzVGNFx1QzVCNCBcdUI0NTBcdUFDRTAgYWNjZXB0NCgpXHVBQzAwIFx1QjNDQ1x1QjgyNFx1QzkwMCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMkVCXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJjbG9zZSgyKVwiLCBcImFjY2VwdDQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtY2xvc2UtZWFjaFwiLFxuICB9LFxuICBcIkUxLVJTVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaGUgY2xpZW50IHNlbnQgaXRzIGJ5dGVzIGluIHBpZWNlcyBhbmQgcmVhZCBpdHMgYW5zd2VyIHRvIHRoZSBlbmQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCMzcwXHVDNzc0XHVEMTMwXHVCOTdDIFx1QjA5OFx1QjIwNFx1QzVCNCBcdUJDRjRcdUIwQjRcdUFDRTAsIFx1QjJGNVx1Qzc0NCBcdUIwNURcdUFFNENcdUM5QzAgXHVDNzdEXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSB3aG9sZSBhbnN3ZXIgYXJyaXZlcywgYW5kIHRoZW4gZW5kIG9mIGZpbGUuXCIsXG4gICAgICBrbzogXCJcdUIyRjVcdUM3NzQgXHVDODA0XHVCRDgwIFx1QjNDNFx1Q0MyOVx1RDU1OFx1QUNFMCBcdUIwOThcdUMxMUMgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNzc0IFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcInthcnJpdmVkfSBieXRlcyBhcnJpdmVkLCB0aGVuIEVDT05OUkVTRVQuIGNsb3NlKCkgcmFuIHdoaWxlIHt1bnJlYWR9IHJlY2VpdmVkIGJ5dGVzIHdlcmUgdW5yZWFkLlwiLFxuICAgICAga286IFwie2Fycml2ZWR9XHVCQzE0XHVDNzc0XHVEMkI4XHVBQzAwIFx1QjNDNFx1Q0MyOVx1RDU1OFx1QUNFMCBcdUIwOThcdUMxMUMgRUNPTk5SRVNFVFx1Qzc3NCBcdUM2NTRcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkMxQlx1Qzc0MCB7dW5yZWFkfVx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUM3N0RcdUM5QzAgXHVDNTRBXHVDNzQwIFx1Q0M0NCBjbG9zZSgpXHVCOTdDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIldpdGggdW5yZWFkIGlucHV0LCBjbG9zZSgpIG1ha2VzIHRoZSBrZXJuZWwgc2VuZCBSU1QgaW5zdGVhZCBvZiBGSU4uIFdoYXQgdGhlIHBlZXIgaGFzIG5vdCByZWNlaXZlZCBieSB0aGVuIGlzIGxvc3QuXCIsXG4gICAgICBrbzogXCJcdUM3N0RcdUM5QzAgXHVDNTRBXHVDNzQwIFx1Qzc4NVx1QjgyNVx1Qzc3NCBcdUIwQThcdUM1NDQgXHVDNzg4XHVDNzNDXHVCQTc0IGNsb3NlKClcdUQ1NjAgXHVCNTRDIFx1Q0VFNFx1QjExMFx1Qzc3NCBGSU4gXHVCMzAwXHVDMkUwIFx1QzdBQ1x1QzEyNFx1QzgxNShSU1QpXHVDNzQ0IFx1QkNGNFx1QjBDNVx1QjJDOFx1QjJFNC4gXHVDMEMxXHVCMzAwXHVBQzAwIFx1QURGOFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUJDMUJcdUM5QzAgXHVCQUJCXHVENTVDIFx1QUM4M1x1Qzc0MCBcdUMwQUNcdUI3N0NcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZXJ2ZSwgY2FsbCBjbG9zZSgpIGFmdGVyIGVjaG9Db25uZWN0aW9uKCkgaGFzIHJlYWQgdG8gdGhlIGVuZCBvZiBmaWxlLCBub3QgYmVmb3JlLlwiLFxuICAgICAga286IFwic2VydmVcdUM1RDBcdUMxMUMsIGVjaG9Db25uZWN0aW9uKClcdUM3NzQgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVBRTRDXHVDOUMwIFx1Qzc3RFx1Qzc0MCBcdUIyRTRcdUM3NENcdUM1RDAgY2xvc2UoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImNsb3NlKDIpXCIsIFwidGNwKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXJlc2V0XCIsXG4gIH0sXG4gIFwiRTEtQ1VULVNIT1JUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBjbGllbnQgc2VudCB7c2VudH0gYnl0ZXMsIHdoaWNoIGNhbWUgdG8gcmVhZCgpIGluIHBpZWNlcywgYW5kIGVuZGVkIGl0cyBkaXJlY3Rpb24uXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnR9XHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkNGNFx1QjBCNFx1QUNFMCBcdUM3OTBcdUFFMzAgXHVCQzI5XHVENUE1XHVDNzQ0IFx1QjA1RFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC4gcmVhZCgpXHVDNUQwXHVCMjk0IFx1QzVFQ1x1QjdFQyBcdUM4NzBcdUFDMDFcdUM3M0NcdUI4NUMgXHVCMDk4XHVCMjU4XHVDNUI0IFx1QzY1NFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgd2hvbGUgYW5zd2VyIGFycml2ZXMsIGFuZCB0aGVuIGVuZCBvZiBmaWxlLlwiLFxuICAgICAga286IFwiXHVCMkY1XHVDNzc0IFx1QzgwNFx1QkQ4MCBcdUIzQzRcdUNDMjlcdUQ1NThcdUFDRTAgXHVCMDk4XHVDMTFDIFx1RDMwQ1x1Qzc3QyBcdUIwNUQoRU9GKVx1Qzc3NCBcdUM2NDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJFbmQgb2YgZmlsZSBjYW1lIGFmdGVyIHthcnJpdmVkfSBieXRlcy5cIixcbiAgICAgIGtvOiBcInthcnJpdmVkfVx1QkMxNFx1Qzc3NFx1RDJCOFx1QjlDQyBcdUIzQzRcdUNDMjlcdUQ1NThcdUFDRTAgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNzc0IFx1QzY1NFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIk9uZSByZWFkKCkgd2FzIGFuc3dlcmVkIGFuZCB0aGUgb3RoZXJzIHdlcmUgcmVhZCB3aXRob3V0IGFuIGFuc3dlci4gQSBtZXNzYWdlIG1heSBjb21lIGluIGFueSBudW1iZXIgb2YgcGllY2VzLlwiLFxuICAgICAga286IFwicmVhZCgpIFx1RDU1QyBcdUJDODhcdUM1RDBcdUI5Q0MgXHVCMkY1XHVENTU4XHVBQ0UwIFx1QjA5OFx1QkEzOFx1QzlDMFx1QjI5NCBcdUM3N0RcdUFFMzBcdUI5Q0MgXHVENTVDIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVCQTU0XHVDMkRDXHVDOUMwXHVCMjk0IFx1QkE4NyBcdUM4NzBcdUFDMDFcdUM3M0NcdUI4NUNcdUI0RTAgXHVCMDk4XHVCMjU4XHVDNUI0IFx1QzYyQyBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gc2VydmUsIGxlYXZlIHJlYWRpbmcgYW5kIGFuc3dlcmluZyB0byBlY2hvQ29ubmVjdGlvbigpLCBhbmQgY2xvc2Ugd2hlbiBpdCBoYXMgcmV0dXJuZWQuXCIsXG4gICAgICBrbzogXCJzZXJ2ZVx1QzVEMFx1QzExQywgXHVDNzdEXHVBQ0UwIFx1QjJGNVx1RDU1OFx1QjI5NCBcdUM3N0NcdUM3NDAgZWNob0Nvbm5lY3Rpb24oKVx1QzVEMCBcdUI5RTFcdUFFMzBcdUFDRTAgXHVBREY4XHVBQzgzXHVDNzc0IFx1QkMxOFx1RDY1OFx1QjQxQyBcdUI0QTRcdUM1RDAgXHVCMkVCXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJyZWFkKDIpXCIsIFwiY2xvc2UoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtc2hvcnQtcmVhZFwiLFxuICB9LFxuICBcIkUxLURJRVNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIGNsaWVudCBicm9rZSBpdHMgY29ubmVjdGlvbiBvZmYgd2l0aCBSU1QsIGFuZCBhbm90aGVyIG9uZSBjb25uZWN0ZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVENTU4XHVCMDk4XHVBQzAwIFx1QzdBQ1x1QzEyNFx1QzgxNShSU1QpXHVDNzNDXHVCODVDIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIwNEFcdUM1QzhcdUFDRTAsIFx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNUYwXHVBQ0IwXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBicm9rZW4gY29ubmVjdGlvbiBpcyBjbG9zZWQsIGFuZCB0aGUgb3RoZXIgY2xpZW50IGlzIHNlcnZlZC5cIixcbiAgICAgIGtvOiBcIlx1QjA0QVx1QzVCNFx1QzlDNCBcdUM1RjBcdUFDQjBcdUM3NDAgXHVCMkVCXHVENzg4XHVBQ0UwLCBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCMjk0IFx1Qzc1MVx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcInNlcnZlIGVuZGVkIHdpdGgge2Vycm9yfS5cIiwga286IFwic2VydmVcdUFDMDAgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUM2RDBcdUM3Nzg6IHtlcnJvcn0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJFQ09OTlJFU0VUIGFuZCBFUElQRSBjb25jZXJuIG9uZSBjb25uZWN0aW9uOyB0aGUgbGlzdGVuaW5nIHNvY2tldCB3b3JrcyBvbi4gY2hlY2soKSBhcm91bmQgdGhlIHJlc3VsdCBvZiBlY2hvQ29ubmVjdGlvbigpIHR1cm5zIHRoZW0gaW50byBhbiBleGNlcHRpb24gdGhhdCBlbmRzIHRoZSBsb29wLlwiLFxuICAgICAga286IFwiRUNPTk5SRVNFVFx1QUNGQyBFUElQRVx1QjI5NCBcdUM1RjBcdUFDQjAgXHVENTU4XHVCMDk4XHVDNzU4IFx1Qzc3Q1x1Qzc3NFx1QUNFMCBcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVDNzQwIFx1QkE0MFx1Q0E2MVx1RDU2OVx1QjJDOFx1QjJFNC4gZWNob0Nvbm5lY3Rpb24oKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUI5N0MgY2hlY2soKVx1Qjg1QyBcdUFDMTBcdUMyRjhcdUJBNzQgXHVDNjA4XHVDNjc4XHVBQzAwIFx1QjQxOFx1QzVCNCBcdUJDMThcdUJDRjVcdUJCMzhcdUM3NzQgXHVCMDVEXHVCMEE5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gc2VydmUsIGxldCBhIG5lZ2F0aXZlIHJlc3VsdCBvZiBlY2hvQ29ubmVjdGlvbigpIGVuZCB0aGF0IGNvbm5lY3Rpb24gYW5kIG5vdGhpbmcgZWxzZS5cIixcbiAgICAgIGtvOiBcInNlcnZlXHVDNUQwXHVDMTFDLCBlY2hvQ29ubmVjdGlvbigpXHVDNzU4IFx1Qzc0Q1x1QzIxOCBcdUFDQjBcdUFDRkNcdUI4NUNcdUIyOTQgXHVBREY4IFx1QzVGMFx1QUNCMFx1QjlDQyBcdUIwNURcdUIwQjRcdUFDRTAgXHVCMkU0XHVDNzRDIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1Qjk3QyBcdUJDMUJcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImFjY2VwdDQoMilcIiwgXCJyZWFkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW9uZS1iYWQtY2xpZW50XCIsXG4gIH0sXG4gIFwiRTEtUVVFVUVcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiYWNjZXB0UXVldWUgd2FzIGNhbGxlZCB3aXRoIHRoaXMgbWFueSBjb25uZWN0aW9ucyBpbiB0aGUgYWNjZXB0IHF1ZXVlOiB7ZXhwZWN0ZWRXYWl0aW5nfS5cIixcbiAgICAgIGtvOiBcImFjY2VwdCBcdUQwNTBcdUM1RDAgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjBBOFx1QUNBOCBcdUI0NTBcdUFDRTAgYWNjZXB0UXVldWVcdUI5N0MgXHVCRDg4XHVCODAwXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUIwQThcdUFDQTggXHVCNDU0IFx1QUMxQ1x1QzIxODoge2V4cGVjdGVkV2FpdGluZ30uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwid2FpdGluZyBpcyB7ZXhwZWN0ZWRXYWl0aW5nfSwgYmFja2xvZyBpcyB7ZXhwZWN0ZWRCYWNrbG9nfS5cIixcbiAgICAgIGtvOiBcIndhaXRpbmdcdUM3NDAge2V4cGVjdGVkV2FpdGluZ30sIGJhY2tsb2dcdUIyOTQge2V4cGVjdGVkQmFja2xvZ30gXHVBQzEyXHVDNzc0XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwid2FpdGluZyBpcyB7d2FpdGluZ30sIGJhY2tsb2cgaXMge2JhY2tsb2d9LlwiLFxuICAgICAga286IFwid2FpdGluZ1x1Qzc0MCB7d2FpdGluZ30sIGJhY2tsb2dcdUIyOTQge2JhY2tsb2d9XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiT24gYSBsaXN0ZW5pbmcgc29ja2V0IHRjcGlfdW5hY2tlZCBpcyB0aGUgcXVldWUncyBsZW5ndGggYW5kIHRjcGlfc2Fja2VkIGl0cyBsaW1pdCwgMzIgYml0cyBlYWNoLCBsaXR0bGUtZW5kaWFuLiBBdCBhbm90aGVyIG9mZnNldCwgd2lkdGggb3IgYnl0ZSBvcmRlciBzdGFuZHMgYW5vdGhlciBudW1iZXIuXCIsXG4gICAgICBrbzogXCJcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVDNUQwXHVDMTFDIHRjcGlfdW5hY2tlZFx1QjI5NCBcdUQwNTBcdUM3NTggXHVBRTM4XHVDNzc0LCB0Y3BpX3NhY2tlZFx1QjI5NCBcdUQ1NUNcdUIzQzRcdUM3NzRcdUJBNzAgXHVCNDU4IFx1QjJFNCAzMlx1QkU0NFx1RDJCOCBcdUI5QUNcdUQyQzAgXHVDNUQ0XHVCNTE0XHVDNUI4XHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM2MjRcdUQ1MDRcdUMxNEIsIFx1RDNFRCwgXHVCQzE0XHVDNzc0XHVEMkI4IFx1QzIxQ1x1QzExQ1x1QUMwMCBcdUIyRTRcdUI5NzRcdUJBNzQgXHVCMkU0XHVCOTc4IFx1QzIxOFx1QUMwMCBcdUM3N0RcdUQ3OTlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBhY2NlcHRRdWV1ZSwgcmVhZCAzMiBiaXRzLCBsaXR0bGUtZW5kaWFuLCBhdCBUQ1BJX1VOQUNLRUQgZm9yIHdhaXRpbmcgYW5kIGF0IFRDUElfU0FDS0VEIGZvciBiYWNrbG9nLlwiLFxuICAgICAga286IFwiYWNjZXB0UXVldWVcdUM1RDBcdUMxMUMsIHdhaXRpbmdcdUM3NDAgVENQSV9VTkFDS0VEXHVDNUQwXHVDMTFDLCBiYWNrbG9nXHVCMjk0IFRDUElfU0FDS0VEXHVDNUQwXHVDMTFDIDMyXHVCRTQ0XHVEMkI4IFx1QjlBQ1x1RDJDMCBcdUM1RDRcdUI1MTRcdUM1QjhcdUM3M0NcdUI4NUMgXHVDNzdEXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJnZXRzb2Nrb3B0KDIpXCIsIFwidGNwKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWFjY2VwdC1xdWV1ZVwiLFxuICB9LFxuICBcIkUxLVdST05HLUZEXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInNlcnZlIHJhbjsgYSBjbGllbnQgY29ubmVjdGVkLCBzZW50IHtzZW50fSBhbmQgd2FpdGVkLlwiLFxuICAgICAga286IFwic2VydmVcdUI5N0MgXHVDMkU0XHVENTg5XHVENTU4XHVBQ0UwLCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNUYwXHVBQ0IwXHVENTc0XHVDMTFDIFx1QjJFNFx1Qzc0Q1x1Qzc0NCBcdUJDRjRcdUIwQjRcdUFDRTAgXHVBRTMwXHVCMkU0XHVCODM4XHVDMkI1XHVCMkM4XHVCMkU0OiB7c2VudH1cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJCeXRlcyBhcmUgcmVhZCBmcm9tIGFuZCB3cml0dGVuIHRvIHRoZSBkZXNjcmlwdG9yIHRoYXQgYWNjZXB0NCgpIHJldHVybmVkLlwiLFxuICAgICAga286IFwiXHVDNzdEXHVBQ0UwIFx1QzRGMFx1QjI5NCBcdUM3N0NcdUM3NDAgYWNjZXB0NCgpXHVBQzAwIFx1QjNDQ1x1QjgyNFx1QzkwMCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI4NUMgXHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwie2NhbGx9KCkgd2FzIGNhbGxlZCBvbiB0aGUgbGlzdGVuaW5nIHNvY2tldCB7ZmR9IGFuZCBmYWlsZWQgd2l0aCB7ZXJybm99LlwiLFxuICAgICAga286IFwiXHVCOUFDXHVDMkE0XHVCMkREIFx1QzE4Q1x1Q0YxMyB7ZmR9XHVCQzg4XHVDNUQwIHtjYWxsfSgpXHVDNzQ0IFx1QkQ4OFx1QjgwMFx1QUNFMCB7ZXJybm99IFx1QzYyNFx1Qjk1OFx1Qjg1QyBcdUMyRTRcdUQzMjhcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGxpc3RlbmluZyBzb2NrZXQgY2FycmllcyBubyBieXRlcywgaXQgb25seSBoYW5kcyBvdXQgY29ubmVjdGlvbnMuIFRoZSByZXN1bHQgb2YgYWNjZXB0NCgpIHdhcyBub3QgdXNlZC5cIixcbiAgICAgIGtvOiBcIlx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3M0NcdUI4NUNcdUIyOTQgXHVCQzE0XHVDNzc0XHVEMkI4XHVBQzAwIFx1QzYyNFx1QUMwMFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIwQjRcdUM5MDQgXHVCRkQwXHVDNzg1XHVCMkM4XHVCMkU0LiBhY2NlcHQ0KClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVCOTdDIFx1QzRGMFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gc2VydmUsIHBhc3MgdGhlIGRlc2NyaXB0b3IgdGhhdCBhY2NlcHQ0KCkgcmV0dXJuZWQgdG8gZWNob0Nvbm5lY3Rpb24uXCIsXG4gICAgICBrbzogXCJzZXJ2ZVx1QzVEMFx1QzExQywgYWNjZXB0NCgpXHVBQzAwIFx1QjNDQ1x1QjgyNFx1QzkwMCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgZWNob0Nvbm5lY3Rpb25cdUM1RDAgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW5ldy1kZXNjcmlwdG9yXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAxLWNvZGVzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMS1jb2Rlcy50c1wiOy8vIFdoYXQgZWFjaCBmYWlsZWQgY2hlY2sgb2Ygc3RlcCAxIHNheXMsIGluIHRoZSBvcmRlciBvZiB0aGUgcGFydHMuXG4vL1xuLy8gVmFsdWVzIHRoYXQgYSBjaGVjayBwYXNzZXMgd2l0aCBhIGNvZGVcbi8vICAgYnl0ZXMgICAgICBzZW50LCBhcnJpdmVkLCBleHBlY3RlZCwgY29sbGVjdGVkOiBxdW90ZWQgdGV4dCwgc2hvcnRlbmVkIHdoZW4gbG9uZ1xuLy8gICAgICAgICAgICAgIChjb3VudHMgaW4gRTEtT05FLVJFQUQsIG9mIG1lc3NhZ2VzLCBhbmQgaW4gRTEtU0hPUlQtV1JJVEUsIEUxLVJTVCwgRTEtQ1VULVNIT1JULCBvZiBieXRlcylcbi8vICAgY291bnRzICAgICB0YWtlbiwgY2FsbHMsIHJlYWRzLCBzZXJ2ZWQsIHVucmVhZCwgd2FpdGluZywgYmFja2xvZzogbnVtYmVyczsgcmVhZHMgb2YgRTEtRU9GOiBjYWxscyB0aGF0IHJldHVybmVkIDBcbi8vICAgcm9sZXMgICAgICBjbGllbnQ6IGl0cyBudW1iZXIsIDIgZm9yIFwiY2xpZW50IDJcIjsgZmQ6IHRoZSBkZXNjcmlwdG9yJ3MgbnVtYmVyXG4vLyAgIGVycm5vICAgICAgdGhlIG5hbWUgd2l0aG91dCBhIHNpZ246IEVQSVBFXG4vLyAgIHJldHVybmVkLCByZXN1bHQsIHN0YXRlLCBlcnJvcjogYXMgdGV4dFxuLy8gU2VudGVuY2VzIGFyZSBidWlsdCBzbyB0aGF0IGFueSB2YWx1ZSBmaXRzOiBpbiBLb3JlYW4gbm8gcGFydGljbGUgdGhhdCBkZXBlbmRzIG9uIHRoZSBzb3VuZCBiZWZvcmUgaXQgZm9sbG93cyBvbmUuXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uL21hbmlmZXN0LnRzXCJcbmltcG9ydCB7IGJhdGNoQ29kZXMgfSBmcm9tIFwiLi9zdGVwMS1jb2Rlcy9iYXRjaC50c1wiXG5pbXBvcnQgeyBlY2hvQ29kZXMgfSBmcm9tIFwiLi9zdGVwMS1jb2Rlcy9lY2hvLnRzXCJcbmltcG9ydCB7IGxpc3RlbmVyQ29kZXMgfSBmcm9tIFwiLi9zdGVwMS1jb2Rlcy9saXN0ZW5lci50c1wiXG5pbXBvcnQgeyBzZXJ2ZUNvZGVzIH0gZnJvbSBcIi4vc3RlcDEtY29kZXMvc2VydmUudHNcIlxuXG5leHBvcnQgY29uc3Qgc3RlcDFDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIC4uLmxpc3RlbmVyQ29kZXMsXG4gIC4uLmVjaG9Db2RlcyxcbiAgLi4uYmF0Y2hDb2RlcyxcbiAgLi4uc2VydmVDb2Rlcyxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDEudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAxLnRzXCI7Ly8gU3RlcCAxLCBhIGJsb2NraW5nIGVjaG8gc2VydmVyOiBpdHMgcGFydHMsIHRhc2tzLCBoaW50cyBhbmQgY2hlY2tzLiBXaGF0IGEgZmFpbGVkIGNoZWNrIHNheXMgaXMgaW5cbi8vIHN0ZXAxLWNvZGVzLnRzLiBUaXRsZXMgb2YgY2hlY2tzIGFyZSBzdGF0ZW1lbnRzIHRoYXQgaG9sZCB3aGVuIHRoZSBjaGVjayBwYXNzZXM7IGhpbnRzIGdvIGZyb20gYSBudWRnZSBvdmVyIHRoZVxuLy8gY2FsbHMgYW5kIHRoZWlyIG9yZGVyIHRvIG5lYXJseSB0aGUgY29kZSBpbiB3b3Jkcy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMsIFN0ZXBGYWN0cyB9IGZyb20gXCIuLi9tYW5pZmVzdC50c1wiXG5pbXBvcnQgeyBzdGVwMUNvZGVzIH0gZnJvbSBcIi4vc3RlcDEtY29kZXMudHNcIlxuXG5jb25zdCBTRVJWRVIgPSBcInNlcnZlci50c1wiXG5jb25zdCBCQVRDSF9DTElFTlQgPSBcImJhdGNoLWNsaWVudC50c1wiXG5cbmNvbnN0IGxpc3RlbmluZ1NvY2tldDogUGFydEZhY3RzID0ge1xuICBpZDogXCIxLjFcIixcbiAgdGl0bGU6IHsgZW46IFwiQSBsaXN0ZW5pbmcgc29ja2V0XCIsIGtvOiBcIlx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcIiB9LFxuICBhbmNob3I6IFwicGFydC0xLTFcIixcbiAgdGFza3M6IFt7IG5hbWU6IFwib3Blbkxpc3RlbmVyXCIsIGZpbGU6IFNFUlZFUiB9XSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJGb3VyIGNhbGxzIHR1cm4gbm90aGluZyBpbnRvIGEgbGlzdGVuaW5nIHNvY2tldCwgYW5kIGVhY2ggY2FuIGZhaWwuIFdoaWNoIG9uZSBoYXMgdG8ga25vdyB0aGUgYWRkcmVzcywgYW5kIHdoYXQgaGFzIHRvIGJlIHNldHRsZWQgYmVmb3JlIHRoYXQgb25lIHJ1bnM/XCIsXG4gICAgICBrbzogXCJcdUM1NDRcdUJCMzRcdUFDODNcdUIzQzQgXHVDNUM2XHVCMjk0IFx1QzBDMVx1RDBEQ1x1QzVEMFx1QzExQyBcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVBRTRDXHVDOUMwXHVCMjk0IFx1RDYzOFx1Q0Q5QyBcdUIxMjQgXHVCQzg4XHVDNzc0XHVBQ0UwLCBcdUM1QjRcdUIyOTAgXHVBQzgzXHVDNzc0XHVCNEUwIFx1QzJFNFx1RDMyOFx1RDU2MCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUM4RkNcdUMxOENcdUFDMDAgXHVENTQ0XHVDNjk0XHVENTVDIFx1RDYzOFx1Q0Q5Q1x1Qzc0MCBcdUM1QjRcdUIyOTAgXHVBQzgzXHVDNzc0XHVCQTcwLCBcdUFERjggXHVDODA0XHVDNUQwIFx1QkIzNFx1QzVDN1x1Qzc0NCBcdUM4MTVcdUQ1NzQgXHVCNDUwXHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QUU0Qz9cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcInNvY2tldCgpLCB0aGVuIHNldHNvY2tvcHQoKSB3aXRoIFNPX1JFVVNFQUREUiwgdGhlbiBiaW5kKCkgd2l0aCBzb2NrYWRkckluKCksIHRoZW4gbGlzdGVuKCkgd2l0aCB0aGUgYmFja2xvZy4gRWFjaCBnb2VzIHRocm91Z2ggY2hlY2soKTsgaWYgb25lIG9mIHRoZSBsYXN0IHRocmVlIGZhaWxzLCBjbG9zZSgpIHRoZSBzb2NrZXQgYW5kIHBhc3MgdGhlIGVycm9yIG9uLlwiLFxuICAgICAga286IFwic29ja2V0KCksIFNPX1JFVVNFQUREUlx1Qjk3QyBcdUNGMUNcdUIyOTQgc2V0c29ja29wdCgpLCBzb2NrYWRkckluKClcdUM3NDQgXHVCQzFCXHVCMjk0IGJpbmQoKSwgXHVCQzMxXHVCODVDXHVBREY4XHVCOTdDIFx1QkMxQlx1QjI5NCBsaXN0ZW4oKVx1Qzc1OCBcdUMyMUNcdUMxMUNcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QkFBOFx1QjQ1MCBjaGVjaygpXHVCODVDIFx1RDY1NVx1Qzc3OFx1RDU1OFx1QUNFMCwgXHVCNEE0XHVDNzU4IFx1QzE0QiBcdUFDMDBcdUM2QjRcdUIzNzAgXHVENTU4XHVCMDk4XHVBQzAwIFx1QzJFNFx1RDMyOFx1RDU1OFx1QkE3NCBcdUMxOENcdUNGMTNcdUM3NDQgY2xvc2UoKVx1RDU1QyBcdUI0QTQgXHVDNjI0XHVCOTU4XHVCOTdDIFx1QjJFNFx1QzJEQyBcdUIzNThcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogJ0tlZXAgY2hlY2soc29ja2V0KEFGX0lORVQsIFNPQ0tfU1RSRUFNIHwgU09DS19DTE9FWEVDLCAwKSwgXCJzb2NrZXRcIikgYXMgbGlzdGVuRmQuIEluIGEgdHJ5IGJsb2NrOiBzZXQgU09fUkVVU0VBRERSIGF0IGxldmVsIFNPTF9TT0NLRVQgd2l0aCBhbiBJbnQzMkFycmF5IHRoYXQgaG9sZHMgMSwgYmluZCB0byBzb2NrYWRkckluIHdpdGggMTI3LjAuMC4xIGFuZCBwb3J0LCBsaXN0ZW4gd2l0aCBiYWNrbG9nLCByZXR1cm4gbGlzdGVuRmQuIEluIGNhdGNoOiBjbG9zZShsaXN0ZW5GZCksIHRocm93IHRoZSBlcnJvciBhZ2Fpbi4nLFxuICAgICAga286ICdjaGVjayhzb2NrZXQoQUZfSU5FVCwgU09DS19TVFJFQU0gfCBTT0NLX0NMT0VYRUMsIDApLCBcInNvY2tldFwiKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUI5N0MgbGlzdGVuRmRcdUM1RDAgXHVCNDYxXHVCMkM4XHVCMkU0LiB0cnkgXHVDNTQ4XHVDNUQwXHVDMTFDIDFcdUM3NzQgXHVCMkY0XHVBRTM0IEludDMyQXJyYXlcdUI4NUMgU09MX1NPQ0tFVCBcdUI4MDhcdUJDQThcdUM3NTggU09fUkVVU0VBRERSXHVCOTdDIFx1Q0YxQ1x1QUNFMCwgMTI3LjAuMC4xXHVBQ0ZDIHBvcnRcdUI4NUMgXHVCOUNDXHVCNEUwIHNvY2thZGRySW5cdUM1RDAgYmluZFx1RDU1OFx1QUNFMCwgYmFja2xvZ1x1Qjg1QyBsaXN0ZW5cdUQ1NUMgXHVCNEE0IGxpc3RlbkZkXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU2OVx1QjJDOFx1QjJFNC4gY2F0Y2hcdUM1RDBcdUMxMUNcdUIyOTQgY2xvc2UobGlzdGVuRmQpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUFDMTlcdUM3NDAgXHVDNjI0XHVCOTU4XHVCOTdDIFx1QjJFNFx1QzJEQyBcdUIzNThcdUM5RDFcdUIyQzhcdUIyRTQuJyxcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIxLjFhXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJUaGUgcmV0dXJuZWQgZGVzY3JpcHRvciBsaXN0ZW5zXCIsIGtvOiBcIlx1QkMxOFx1RDY1OFx1QjQxQyBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUIyOTQgbGlzdGVuIFx1QzBDMVx1RDBEQ1x1Qzc4NVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTEtTk8tTElTVEVOXCIsIFwiRTEtTk9OQkxPQ0tJTkdcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIxLjFiXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJJdCBpcyBib3VuZCB0byAxMjcuMC4wLjEgYW5kIHRoZSBhc2tlZCBwb3J0XCIsIGtvOiBcIjEyNy4wLjAuMVx1Qzc1OCBcdUM2OTRcdUNDQURcdUQ1NUMgXHVEM0VDXHVEMkI4XHVDNUQwIGJpbmRcdUI0MjlcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUxLUFOWS1BRERSRVNTXCIsIFwiRTEtV1JPTkctUE9SVFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjEuMWNcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIlRoZSBwb3J0IGNhbiBiZSBib3VuZCBhZ2FpbiByaWdodCBhZnRlciBhIHJlc3RhcnRcIiwga286IFwiXHVDN0FDXHVDMkRDXHVDNzkxIFx1QzlDMVx1RDZDNFx1QzVEMFx1QjNDNCBcdUFDMTlcdUM3NDAgXHVEM0VDXHVEMkI4XHVDNUQwIGJpbmRcdUI0MjlcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUxLVJFVVNFQUREUlwiLCBcIkUxLU5PLUxJU1RFTlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjEuMWRcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgYnVzeSBwb3J0IGlzIHJlcG9ydGVkIGFuZCBsZWF2ZXMgbm90aGluZyBvcGVuXCIsXG4gICAgICAgIGtvOiBcIlx1QzBBQ1x1QzZBOSBcdUM5MTFcdUM3NzggXHVEM0VDXHVEMkI4XHVCMjk0IFx1QzYyNFx1Qjk1OFx1Qjg1QyBcdUM1NENcdUI4MjRcdUM5QzBcdUFDRTAsIFx1QzVGNFx1QjlCMCBcdUNDNDQgXHVCMEE4XHVCMjk0IFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTEtVU5DSEVDS0VEXCIsIFwiRTEtTEVBSy1PTi1FUlJPUlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjEuMWVcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIlRoZSBiYWNrbG9nIHJlYWNoZXMgbGlzdGVuKClcIiwga286IFwiXHVCQzMxXHVCODVDXHVBREY4XHVBQzAwIGxpc3RlbigpXHVBRTRDXHVDOUMwIFx1QzgwNFx1QjJFQ1x1QjQyOVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTEtQkFDS0xPR1wiXSxcbiAgICB9LFxuICBdLFxufVxuXG5jb25zdCBvbmVDb25uZWN0aW9uOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjEuMlwiLFxuICB0aXRsZTogeyBlbjogXCJFY2hvIG9uZSBjb25uZWN0aW9uXCIsIGtvOiBcIlx1QzVGMFx1QUNCMCBcdUQ1NThcdUIwOThcdUI5N0MgXHVDNUQwXHVDRjU0XHVENTU4XHVBRTMwXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMS0yXCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcIndyaXRlQWxsXCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJlY2hvQ29ubmVjdGlvblwiLCBmaWxlOiBTRVJWRVIgfSxcbiAgXSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJCb3RoIGZ1bmN0aW9ucyBhcmUgbG9vcHMgYXJvdW5kIG9uZSBjYWxsLCBhbmQgaXRzIHJlc3VsdCBkZWNpZGVzIGhvdyB0aGUgbG9vcCBnb2VzIG9uLiBXaGF0IGFyZSB0aGUgdGhyZWUga2luZHMgb2YgcmVzdWx0IG9mIHJlYWQoKSwgYW5kIHRoZSB0d28gb2Ygd3JpdGUoKT9cIixcbiAgICAgIGtvOiBcIlx1QjQ1MCBcdUQ1NjhcdUMyMTggXHVCQUE4XHVCNDUwIFx1RDYzOFx1Q0Q5QyBcdUQ1NThcdUIwOThcdUI5N0MgXHVCNDU4XHVCN0VDXHVDMkZDIFx1QkMxOFx1QkNGNVx1QkIzOFx1Qzc3NFx1QUNFMCwgXHVDNUI0XHVCNUJCXHVBQzhDIFx1Qzc3NFx1QzVCNCBcdUFDMDhcdUM5QzBcdUIyOTQgXHVBREY4IFx1RDYzOFx1Q0Q5Q1x1Qzc1OCBcdUFDQjBcdUFDRkNcdUFDMDAgXHVDODE1XHVENTY5XHVCMkM4XHVCMkU0LiByZWFkKClcdUM3NTggXHVBQ0IwXHVBQ0ZDIFx1QzEzOCBcdUM4ODVcdUI5NThcdUM2NDAgd3JpdGUoKVx1Qzc1OCBcdUFDQjBcdUFDRkMgXHVCNDUwIFx1Qzg4NVx1Qjk1OFx1QjI5NCBcdUJCMzRcdUM1QzdcdUM3ODVcdUIyQzhcdUFFNEM/XCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJ3cml0ZUFsbDogd3JpdGUoKSB3aGF0IGlzIGxlZnQsIHN0b3AgYXQgYSBuZWdhdGl2ZSByZXN1bHQsIGNvdW50IHdoYXQgd2FzIHRha2VuLiBlY2hvQ29ubmVjdGlvbjogcmVhZCgpLCBzdG9wIGF0IDAgb3IgYmVsb3csIGdpdmUgdGhlIGJ5dGVzIG9mIHRoaXMgcmVhZCB0byBoYW5kbGUoKSwgc2VuZCB0aGUgcmVzdWx0IHdpdGggd3JpdGVBbGwoKSwgc3RvcCBpZiB0aGF0IGZhaWxzLlwiLFxuICAgICAga286IFwid3JpdGVBbGxcdUM3NDAgXHVCMEE4XHVDNzQwIFx1QUM4M1x1Qzc0NCB3cml0ZSgpXHVENTU4XHVBQ0UwLCBcdUFDQjBcdUFDRkNcdUFDMDAgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IFx1QkE0OFx1Q0Q5NFx1QUNFMCwgXHVCQzFCXHVDNTQ0IFx1QUMwNCBcdUI5Q0NcdUQwN0NcdUM3NDQgXHVDMTQ5XHVCMkM4XHVCMkU0LiBlY2hvQ29ubmVjdGlvblx1Qzc0MCByZWFkKClcdUQ1NThcdUFDRTAsIDAgXHVDNzc0XHVENTU4XHVDNzc0XHVCQTc0IFx1QkE0OFx1Q0Q5NFx1QUNFMCwgXHVDNzc0XHVCQzg4XHVDNUQwIFx1Qzc3RFx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgaGFuZGxlKClcdUM1RDAgXHVCMTE4XHVBRTMwXHVBQ0UwLCBcdUFERjggXHVBQ0IwXHVBQ0ZDXHVCOTdDIHdyaXRlQWxsKClcdUI4NUMgXHVCQ0Y0XHVCMEI0XHVBQ0UwLCBcdUMyRTRcdUQzMjhcdUQ1NThcdUJBNzQgXHVCQTQ4XHVDREE1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwid3JpdGVBbGw6IHdoaWxlIHRha2VuIGlzIGJlbG93IGJ5dGVzLmxlbmd0aCwgbGV0IG4gYmUgd3JpdGUoZmQsIGJ5dGVzLCB0YWtlbiwgYnl0ZXMubGVuZ3RoIC0gdGFrZW4pOyByZXR1cm4gbiBpZiBuZWdhdGl2ZSwgZWxzZSBhZGQgaXQgdG8gdGFrZW47IGF0IHRoZSBlbmQgcmV0dXJuIDAuIGVjaG9Db25uZWN0aW9uOiBmb3IgZXZlciwgbGV0IG4gYmUgcmVhZCgpIGludG8gb25lIGJ1ZmZlcjsgcmV0dXJuIG4gaWYgaXQgaXMgMCBvciBiZWxvdzsgY2FsbCB3cml0ZUFsbCB3aXRoIGhhbmRsZShidWZmZXIuc3ViYXJyYXkoMCwgbikpOyByZXR1cm4gaXRzIHJlc3VsdCBpZiBuZWdhdGl2ZS5cIixcbiAgICAgIGtvOiBcIndyaXRlQWxsOiB0YWtlblx1Qzc3NCBieXRlcy5sZW5ndGhcdUJDRjRcdUIyRTQgXHVDNzkxXHVDNzQwIFx1QjNEOVx1QzU0OCBuID0gd3JpdGUoZmQsIGJ5dGVzLCB0YWtlbiwgYnl0ZXMubGVuZ3RoIC0gdGFrZW4pXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCwgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IG5cdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVBQ0UwIFx1QzU0NFx1QjJDOFx1QkE3NCB0YWtlblx1QzVEMCBcdUIzNTRcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QjJFNCBcdUM0RjBcdUJBNzQgMFx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIGVjaG9Db25uZWN0aW9uOiBcdUJCMzRcdUQ1NUMgXHVCQzE4XHVCQ0Y1IFx1QzU0OFx1QzVEMFx1QzExQyBuID0gcmVhZCgpXHVCODVDIFx1QkM4NFx1RDM3Q1x1QzVEMCBcdUM3N0RcdUFDRTAsIDAgXHVDNzc0XHVENTU4XHVDNzc0XHVCQTc0IG5cdUM3NDQgXHVCQzE4XHVENjU4XHVENTY5XHVCMkM4XHVCMkU0LiBoYW5kbGUoYnVmZmVyLnN1YmFycmF5KDAsIG4pKVx1Qzc0NCB3cml0ZUFsbFx1QzVEMCBcdUIxMThcdUFFMzBcdUFDRTAsIFx1QURGOCBcdUFDQjBcdUFDRkNcdUFDMDAgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IFx1QkMxOFx1RDY1OFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIxLjJhXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBIHNob3J0IHdyaXRlIGxvc2VzIG5vdGhpbmdcIiwga286IFwiXHVDOUU3XHVDNzQwIFx1QzRGMFx1QUUzMFx1QzVEMFx1QjNDNCBcdUM3ODNcdUIyOTQgXHVCQzE0XHVDNzc0XHVEMkI4XHVBQzAwIFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTEtU0hPUlQtV1JJVEVcIiwgXCJFMS1SRVNFTkRcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIxLjJiXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBIGZhaWxlZCB3cml0ZSBpcyByZXBvcnRlZCwgb25jZVwiLCBrbzogXCJcdUMyRTRcdUQzMjhcdUQ1NUMgXHVDNEYwXHVBRTMwXHVCMjk0IFx1QjQxOFx1RDQ4MFx1Qzc3NFx1QjQxOFx1QzlDMCBcdUM1NEFcdUFDRTAgXHVBREY4XHVCMzAwXHVCODVDIFx1QkNGNFx1QUNFMFx1QjQyOVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTEtV1JJVEUtRVJST1JcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIxLjJjXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJBIG1lc3NhZ2UgY29tZXMgYmFjayB0aHJvdWdoIGhhbmRsZSgpLCBleGFjdGx5IHRob3NlIGJ5dGVzXCIsXG4gICAgICAgIGtvOiBcIlx1QkE1NFx1QzJEQ1x1QzlDMFx1QjI5NCBoYW5kbGUoKVx1Qzc0NCBcdUFDNzBcdUNDRDAgXHVDODE1XHVENjU1XHVENzg4IFx1QURGOCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5Q0MgXHVCM0NDXHVDNTQ0XHVDNjM1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUxLU5PLUVDSE9cIiwgXCJFMS1XSE9MRS1CVUZGRVJcIiwgXCJFMS1OTy1IQU5ETEVcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIxLjJkXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJFdmVyeSBtZXNzYWdlIG9mIGEgY29ubmVjdGlvbiBpcyBhbnN3ZXJlZFwiLCBrbzogXCJcdUQ1NUMgXHVDNUYwXHVBQ0IwXHVDNzU4IFx1QkFBOFx1QjRFMCBcdUJBNTRcdUMyRENcdUM5QzBcdUM1RDAgXHVCMkY1XHVENTY5XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMS1PTkUtUkVBRFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjEuMmVcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkVuZCBvZiBmaWxlIGVuZHMgaXQsIGFuZCBub3RoaW5nIGVsc2UgZG9lc1wiLFxuICAgICAgICBrbzogXCJcdUQzMENcdUM3N0MgXHVCMDVEKEVPRilcdUM1RDBcdUMxMUMgXHVCMDVEXHVCMDk4XHVBQ0UwLCBcdUFERjggXHVDODA0XHVDNUQwXHVCMjk0IFx1QjA1RFx1QjA5OFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTEtRU9GXCIsIFwiRTEtT05FLVJFQURcIiwgXCJFMS1DTE9TRVMtQ09OTlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjEuMmZcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgYnJva2VuIGNvbm5lY3Rpb24gaXMgcmV0dXJuZWQgYXMgLUVDT05OUkVTRVRcIixcbiAgICAgICAga286IFwiXHVCMDRBXHVDNUI0XHVDOUM0IFx1QzVGMFx1QUNCMFx1Qzc0MCAtRUNPTk5SRVNFVFx1QzczQ1x1Qjg1QyBcdUJDMThcdUQ2NThcdUI0MjlcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTEtUkVBRC1FUlJPUlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjEuMmdcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIlNob3J0IHdyaXRlcyBsb3NlIG5vdGhpbmcgb2YgYW4gYW5zd2VyXCIsIGtvOiBcIlx1QzlFN1x1Qzc0MCBcdUM0RjBcdUFFMzBcdUM1RDBcdUIzQzQgXHVCMkY1XHVDNUQwXHVDMTFDIFx1Qzc4M1x1QjI5NCBcdUJDMTRcdUM3NzRcdUQyQjhcdUFDMDAgXHVDNUM2XHVDMkI1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMS1FQ0hPLVNIT1JUXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMS4yaFwiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiQSBmYWlsZWQgd3JpdGUgZW5kcyB0aGUgZWNobyBhbmQgaXMgcmV0dXJuZWRcIixcbiAgICAgICAga286IFwiXHVDNEYwXHVBRTMwXHVDNUQwIFx1QzJFNFx1RDMyOFx1RDU1OFx1QkE3NCBcdUM1RDBcdUNGNTRcdUFDMDAgXHVCMDVEXHVCMDk4XHVBQ0UwIFx1QURGOCBcdUM2MjRcdUI5NThcdUI5N0MgXHVCQzE4XHVENjU4XHVENTY5XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUxLUVDSE8tRVJST1JcIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuY29uc3QgaGFsZkNsb3NlOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjEuM1wiLFxuICB0aXRsZTogeyBlbjogXCJIYWxmLWNsb3NlXCIsIGtvOiBcIlx1QkMxOFx1Q0FCRCBcdUIyRUJcdUQ3OThcIiB9LFxuICBhbmNob3I6IFwicGFydC0xLTNcIixcbiAgdGFza3M6IFt7IG5hbWU6IFwic2VuZFRoZW5Db2xsZWN0XCIsIGZpbGU6IEJBVENIX0NMSUVOVCB9XSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJUaGUgc2VydmVyIGFuc3dlcnMgdW50aWwgaXQgcmVhZHMgMC4gV2hpY2ggY2FsbCBsZXRzIGl0IHJlYWQgMCB3aGlsZSB0aGlzIHNpZGUgY2FuIHN0aWxsIHJlY2VpdmU/XCIsXG4gICAgICBrbzogXCJcdUMxMUNcdUJDODRcdUIyOTQgMFx1Qzc0NCBcdUM3N0RcdUM3NDQgXHVCNTRDXHVBRTRDXHVDOUMwIFx1Qzc1MVx1QjJGNVx1RDU2OVx1QjJDOFx1QjJFNC4gXHVDNzc0XHVDQUJEXHVDNzQwIFx1QUNDNFx1QzE4RCBcdUJDMUJcdUM3NDQgXHVDMjE4IFx1Qzc4OFx1QzczQ1x1QkE3NFx1QzExQyBcdUMxMUNcdUJDODRcdUFDMDAgMFx1Qzc0NCBcdUM3N0RcdUFDOEMgXHVENTU4XHVCMjk0IFx1RDYzOFx1Q0Q5Q1x1Qzc0MCBcdUJCMzRcdUM1QzdcdUM3ODVcdUIyQzhcdUFFNEM/XCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJ3cml0ZUFsbCgpIHRoZSBiYXRjaCwgc2h1dGRvd24oKSB3aXRoIFNIVVRfV1IsIHRoZW4gcmVhZCgpIGFnYWluIGFuZCBhZ2FpbiB1bnRpbCAwLiBFYWNoIHJlc3VsdCBnb2VzIHRocm91Z2ggY2hlY2soKTsgY29ubkZkIHN0YXlzIG9wZW4uXCIsXG4gICAgICBrbzogXCJcdUJDMzBcdUNFNThcdUI5N0Mgd3JpdGVBbGwoKVx1Qjg1QyBcdUJDRjRcdUIwQjRcdUFDRTAsIFNIVVRfV1JcdUI4NUMgc2h1dGRvd24oKVx1RDU1QyBcdUIyRTRcdUM3NEMsIDBcdUM3NzQgXHVCMDk4XHVDNjJDIFx1QjU0Q1x1QUU0Q1x1QzlDMCByZWFkKClcdUI5N0MgXHVCNDE4XHVENDgwXHVDNzc0XHVENTY5XHVCMkM4XHVCMkU0LiBcdUFDQjBcdUFDRkNcdUIyOTQgXHVCQUE4XHVCNDUwIGNoZWNrKClcdUI4NUMgXHVENjU1XHVDNzc4XHVENTU4XHVBQ0UwLCBjb25uRmRcdUIyOTQgXHVCMkVCXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiAnY2hlY2sod3JpdGVBbGwoY29ubkZkLCBiYXRjaCksIFwid3JpdGVcIiksIGNoZWNrKHNodXRkb3duKGNvbm5GZCwgU0hVVF9XUiksIFwic2h1dGRvd25cIikuIFRoZW4gZm9yIGV2ZXI6IGEgbmV3IGJ1ZmZlciwgbiBpcyBjaGVjayhyZWFkKC4uLiksIFwicmVhZFwiKTsgaWYgbiBpcyAwLCByZXR1cm4gQnVmZmVyLmNvbmNhdCBvZiBhbGwgcGllY2VzOyBvdGhlcndpc2UgYXBwZW5kIGJ1ZmZlci5zdWJhcnJheSgwLCBuKSB0byB0aGVtLicsXG4gICAgICBrbzogJ2NoZWNrKHdyaXRlQWxsKGNvbm5GZCwgYmF0Y2gpLCBcIndyaXRlXCIpLCBjaGVjayhzaHV0ZG93bihjb25uRmQsIFNIVVRfV1IpLCBcInNodXRkb3duXCIpXHVCOTdDIFx1Q0MyOFx1Qjg0MFx1Qjg1QyBcdUJEODBcdUI5ODVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjJFNFx1Qzc0Q1x1Qzc0MCBcdUJCMzRcdUQ1NUMgXHVCQzE4XHVCQ0Y1XHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJDODRcdUQzN0NcdUI5N0MgXHVDMEM4XHVCODVDIFx1QjlDQ1x1QjRFNFx1QUNFMCBuID0gY2hlY2socmVhZCguLi4pLCBcInJlYWRcIilcdUI4NUMgXHVDNzdEXHVDMkI1XHVCMkM4XHVCMkU0LiBuXHVDNzc0IDBcdUM3NzRcdUJBNzQgXHVCQUE4XHVDNzQwIFx1Qzg3MFx1QUMwMVx1Qzc0NCBCdWZmZXIuY29uY2F0XHVDNzNDXHVCODVDIFx1Qzc3NFx1QzVCNCBcdUJDMThcdUQ2NThcdUQ1NThcdUFDRTAsIFx1QzU0NFx1QjJDOFx1QkE3NCBidWZmZXIuc3ViYXJyYXkoMCwgbilcdUM3NDQgXHVDODcwXHVBQzAxXHVDNUQwIFx1QjM1NFx1RDU2OVx1QjJDOFx1QjJFNC4nLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjEuM2FcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkFmdGVyIHRoZSBiYXRjaCB0aGUgc2VydmVyIHNlZXMgZW5kIG9mIGZpbGVcIiwga286IFwiXHVCQzMwXHVDRTU4XHVBQzAwIFx1QjA1RFx1QjA5OFx1QkE3NCBcdUMxMUNcdUJDODRcdUFDMDAgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNzQ0IFx1QkQwNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTEtTk8tRklOXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMS4zYlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQW5zd2VycyB0aGF0IGNvbWUgYWZ0ZXIgaXQgYXJlIGFsbCBjb2xsZWN0ZWRcIiwga286IFwiXHVBREY4IFx1QjRBNFx1QzVEMCBcdUM2MjRcdUIyOTQgXHVCMkY1XHVCM0M0IFx1QkU2MFx1QzlEMFx1QzVDNlx1Qzc3NCBcdUJBQThcdUM3ODVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUxLUNMT1NFLUVBUkxZXCIsIFwiRTEtT05FLUFOU1dFUlwiLCBcIkUxLU9WRVJXUklUVEVOXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMS4zY1wiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiQSBjb25uZWN0aW9uIHRoYXQgYnJlYWtzIGlzIGFuIGVycm9yLCBub3QgYSBzaG9ydCBhbnN3ZXJcIixcbiAgICAgICAga286IFwiXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QjA0QVx1QzVCNFx1QzlDMFx1QkE3NCBcdUM5RTdcdUM3NDAgXHVCMkY1XHVDNzc0IFx1QzU0NFx1QjJDOFx1Qjc3QyBcdUM2MjRcdUI5NThcdUM3ODVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTEtSElERVMtUkVTRVRcIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuY29uc3QgaXRlcmF0aXZlU2VydmVyOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjEuNFwiLFxuICB0aXRsZTogeyBlbjogXCJUaGUgaXRlcmF0aXZlIHNlcnZlclwiLCBrbzogXCJcdUJDMThcdUJDRjVcdUQ2MTUgXHVDMTFDXHVCQzg0XCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMS00XCIsXG4gIHRhc2tzOiBbeyBuYW1lOiBcInNlcnZlXCIsIGZpbGU6IFNFUlZFUiB9XSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJUaGUgbGlmZSBvZiBvbmUgY2xpZW50IGlzIHRocmVlIGNhbGxzLCBhbmQgdHdvIG9mIHRoZW0geW91IGhhdmUgd3JpdHRlbiBvciB1c2VkIGFscmVhZHkuIFdoYXQgaGFzIHRvIHN0YXkgb3BlbiB3aGVuIGEgY2xpZW50IGhhcyBnb25lLCBhbmQgd2hhdCBtdXN0IG5vdD9cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOCBcdUQ1NThcdUIwOThcdUM3NTggXHVDNzdDXHVDMEREXHVDNzQwIFx1RDYzOFx1Q0Q5QyBcdUMxMzggXHVCQzg4XHVDNzc0XHVBQ0UwLCBcdUFERjhcdUM5MTEgXHVCNDU4XHVDNzQwIFx1Qzc3NFx1QkJGOCBcdUM3OTFcdUMxMzFcdUQ1ODhcdUFDNzBcdUIwOTggXHVDMzY4IFx1QkNGOCBcdUFDODNcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUI1QTBcdUIwOUMgXHVCNEE0XHVDNUQwIFx1QzVGNFx1QjgyNCBcdUM3ODhcdUM1QjRcdUM1N0MgXHVENTU4XHVCMjk0IFx1QUM4M1x1Qzc0MCBcdUJCMzRcdUM1QzdcdUM3NzRcdUFDRTAsIFx1QjJFQlx1RDYwMCBcdUM3ODhcdUM1QjRcdUM1N0MgXHVENTU4XHVCMjk0IFx1QUM4M1x1Qzc0MCBcdUJCMzRcdUM1QzdcdUM3ODVcdUIyQzhcdUFFNEM/XCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJGb3IgZXZlcjogYWNjZXB0NCgpLCBlY2hvQ29ubmVjdGlvbigpIG9uIHRoZSBuZXcgZGVzY3JpcHRvciwgY2xvc2UoKSBvZiB0aGF0IG9uZS4gY2hlY2soKSBiZWxvbmdzIHRvIGFjY2VwdDQoKSBvbmx5OiB3aGF0IGVjaG9Db25uZWN0aW9uKCkgcmV0dXJucyBpcyB0aGUgYWZmYWlyIG9mIG9uZSBjbGllbnQuXCIsXG4gICAgICBrbzogXCJhY2NlcHQ0KCksIFx1QzBDOCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM1RDAgXHVCMzAwXHVENTVDIGVjaG9Db25uZWN0aW9uKCksIFx1QURGOCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3NTggY2xvc2UoKVx1Qjk3QyBcdUM2MDFcdUM2RDBcdUQ3ODggXHVCNDE4XHVENDgwXHVDNzc0XHVENTY5XHVCMkM4XHVCMkU0LiBjaGVjaygpXHVCMjk0IGFjY2VwdDQoKVx1QzVEMFx1QjlDQyBcdUM1MDFcdUIyQzhcdUIyRTQuIGVjaG9Db25uZWN0aW9uKClcdUM3NzQgXHVCQzE4XHVENjU4XHVENTU4XHVCMjk0IFx1QzYyNFx1Qjk1OFx1QjI5NCBcdUFERjggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1RDU1OFx1QjA5OFx1Qzc1OCBcdUM3N0NcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogJ0luIGFuIGVuZGxlc3MgbG9vcDogY29ubkZkIGlzIGNoZWNrKGFjY2VwdDQobGlzdGVuRmQsIG51bGwsIG51bGwsIFNPQ0tfQ0xPRVhFQyksIFwiYWNjZXB0NFwiKTsgY2FsbCBlY2hvQ29ubmVjdGlvbihjb25uRmQsIGhhbmRsZSkgYW5kIGRyb3AgaXRzIHJlc3VsdDsgY2xvc2UoY29ubkZkKS4gbGlzdGVuRmQgaXMgbmV2ZXIgY2xvc2VkIGhlcmUuJyxcbiAgICAgIGtvOiAnXHVCQjM0XHVENTVDIFx1QkMxOFx1QkNGNSBcdUM1NDhcdUM1RDBcdUMxMUMgY29ubkZkID0gY2hlY2soYWNjZXB0NChsaXN0ZW5GZCwgbnVsbCwgbnVsbCwgU09DS19DTE9FWEVDKSwgXCJhY2NlcHQ0XCIpXHVCODVDIFx1QkMxQlx1QUNFMCwgZWNob0Nvbm5lY3Rpb24oY29ubkZkLCBoYW5kbGUpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QjQxOCBcdUFERjggXHVBQ0IwXHVBQ0ZDXHVCMjk0IFx1QkM4NFx1QjlBQ1x1QUNFMCwgY2xvc2UoY29ubkZkKVx1Qjk3QyBcdUJEODBcdUI5ODVcdUIyQzhcdUIyRTQuIGxpc3RlbkZkXHVCMjk0IFx1QzVFQ1x1QUUzMFx1QzExQyBcdUIyRUJcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LicsXG4gICAgfSxcbiAgXSxcbiAgY2hlY2tzOiBbXG4gICAge1xuICAgICAgaWQ6IFwiMS40YVwiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiVGhlIG5leHQgY2xpZW50IGlzIHNlcnZlZCBhZnRlciB0aGUgZmlyc3RcIixcbiAgICAgICAga286IFwiXHVDQ0FCIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOCBcdUIyRTRcdUM3NENcdUM1RDAgXHVCMkU0XHVDNzRDIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QjNDNCBcdUM3NTFcdUIyRjVcdUM3NDQgXHVCQzFCXHVDMkI1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUxLU9ORS1BQ0NFUFRcIiwgXCJFMS1VTkFOU1dFUkVEXCIsIFwiRTEtV1JPTkctRkRcIiwgXCJFMS1DTE9TRVMtTElTVEVORVJcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIxLjRiXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJFYWNoIGNvbm5lY3RlZCBkZXNjcmlwdG9yIGlzIGNsb3NlZCwgdGhlIGxpc3RlbmluZyBvbmUgaXMgbm90XCIsXG4gICAgICAgIGtvOiBcIlx1QzVGMFx1QUNCMFx1QjQxQyBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUIyOTQgXHVCQUE4XHVCNDUwIFx1QjJFQlx1RDc4OFx1QUNFMCwgXHVCOUFDXHVDMkE0XHVCMkREIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QjI5NCBcdUM1RjRcdUI4MjQgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUxLU5PLUNMT1NFXCIsIFwiRTEtQ0xPU0VTLUxJU1RFTkVSXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMS40Y1wiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiSXQgY2xvc2VzIG9ubHkgYWZ0ZXIgcmVhZGluZyB0byB0aGUgZW5kXCIsIGtvOiBcIlx1QjA1RFx1QUU0Q1x1QzlDMCBcdUM3N0RcdUM3NDAgXHVCMkU0XHVDNzRDXHVDNUQwXHVCOUNDIFx1QjJFQlx1QzJCNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTEtUlNUXCIsIFwiRTEtQ1VULVNIT1JUXCIsIFwiRTEtTk8tQ0xPU0VcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIxLjRkXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJBIGNsaWVudCB0aGF0IGJyZWFrcyBvZmYgZW5kcyBpdHMgb3duIGNvbm5lY3Rpb24gb25seVwiLFxuICAgICAgICBrbzogXCJcdUIwNEFcdUFDRTAgXHVCMDk4XHVBQzA0IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QjI5NCBcdUM3OTBcdUFFMzAgXHVDNUYwXHVBQ0IwXHVCOUNDIFx1QjA1RFx1QjBDNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMS1ESUVTXCJdLFxuICAgIH0sXG4gIF0sXG59XG5cbmNvbnN0IGJvdHRsZW5lY2s6IFBhcnRGYWN0cyA9IHtcbiAgaWQ6IFwiMS41XCIsXG4gIHRpdGxlOiB7IGVuOiBcIlRoZSBib3R0bGVuZWNrXCIsIGtvOiBcIlx1QkNEMVx1QkFBOVwiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTEtNVwiLFxuICB0YXNrczogW3sgbmFtZTogXCJhY2NlcHRRdWV1ZVwiLCBmaWxlOiBTRVJWRVIgfV0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiVGhlIGtlcm5lbCBrZWVwcyB0aGUgYWNjZXB0IHF1ZXVlLCBzbyBpdCBpcyB0aGUga2VybmVsIHRoYXQga25vd3MgaXRzIGxlbmd0aC4gV2hpY2ggY2FsbCByZWFkcyB3aGF0IGEgc29ja2V0IGtub3dzIGFib3V0IGl0c2VsZj9cIixcbiAgICAgIGtvOiBcImFjY2VwdCBcdUQwNTBcdUIyOTQgXHVDRUU0XHVCMTEwXHVDNzc0IFx1QUQwMFx1QjlBQ1x1RDU1OFx1QkJDMFx1Qjg1QyBcdUFFMzhcdUM3NzRcdUIzQzQgXHVDRUU0XHVCMTEwXHVDNzc0IFx1QzU1NVx1QjJDOFx1QjJFNC4gXHVDMThDXHVDRjEzXHVDNzc0IFx1Qzc5MFx1QUUzMFx1QzVEMCBcdUIzMDBcdUQ1NzQgXHVDNTQ0XHVCMjk0IFx1QUM4M1x1Qzc0NCBcdUM3N0RcdUM1QjQgXHVDNjI0XHVCMjk0IFx1RDYzOFx1Q0Q5Q1x1Qzc0MCBcdUJCMzRcdUM1QzdcdUM3ODVcdUIyQzhcdUFFNEM/XCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJnZXRzb2Nrb3B0KCkgd2l0aCBJUFBST1RPX1RDUCBhbmQgVENQX0lORk8gb24gdGhlIGxpc3RlbmluZyBzb2NrZXQsIGNoZWNrZWQuIFRoZW4gdHdvIDMyLWJpdCBsaXR0bGUtZW5kaWFuIG51bWJlcnMgb3V0IG9mIHRoZSBidWZmZXI6IHRjcGlfdW5hY2tlZCB3YWl0cywgdGNwaV9zYWNrZWQgaXMgdGhlIGJhY2tsb2cuXCIsXG4gICAgICBrbzogXCJcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVDNUQwIElQUFJPVE9fVENQXHVDNjQwIFRDUF9JTkZPXHVCODVDIGdldHNvY2tvcHQoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUFDRTAgXHVBQ0IwXHVBQ0ZDXHVCOTdDIFx1RDY1NVx1Qzc3OFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVBREY4XHVCN0YwIFx1QjJFNFx1Qzc0QyBcdUJDODRcdUQzN0NcdUM1RDBcdUMxMUMgMzJcdUJFNDRcdUQyQjggXHVCOUFDXHVEMkMwIFx1QzVENFx1QjUxNFx1QzVCOCBcdUMyMTggXHVCNDUwIFx1QUMxQ1x1Qjk3QyBcdUFFQkNcdUIwQzVcdUIyQzhcdUIyRTQuIHRjcGlfdW5hY2tlZFx1QUMwMCBcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTQgXHVDMjE4LCB0Y3BpX3NhY2tlZFx1QUMwMCBcdUJDMzFcdUI4NUNcdUFERjhcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogJ2luZm8gaXMgYSBVaW50OEFycmF5IG9mIFRDUF9JTkZPX0JZVEVTOyBjaGVjayhnZXRzb2Nrb3B0KGxpc3RlbkZkLCBJUFBST1RPX1RDUCwgVENQX0lORk8sIGluZm8sIG5ldyBVaW50MzJBcnJheShbaW5mby5sZW5ndGhdKSksIFwiZ2V0c29ja29wdFwiKS4gV2l0aCBhIERhdGFWaWV3IG9uIGluZm8uYnVmZmVyLCB3YWl0aW5nIGlzIGdldFVpbnQzMihUQ1BJX1VOQUNLRUQsIHRydWUpIGFuZCBiYWNrbG9nIGlzIGdldFVpbnQzMihUQ1BJX1NBQ0tFRCwgdHJ1ZSkuJyxcbiAgICAgIGtvOiAnaW5mb1x1QjI5NCBUQ1BfSU5GT19CWVRFUyBcdUQwNkNcdUFFMzBcdUM3NTggVWludDhBcnJheVx1Qzc4NVx1QjJDOFx1QjJFNC4gY2hlY2soZ2V0c29ja29wdChsaXN0ZW5GZCwgSVBQUk9UT19UQ1AsIFRDUF9JTkZPLCBpbmZvLCBuZXcgVWludDMyQXJyYXkoW2luZm8ubGVuZ3RoXSkpLCBcImdldHNvY2tvcHRcIilcdUI5N0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LiBpbmZvLmJ1ZmZlciBcdUM3MDRcdUM1RDAgRGF0YVZpZXdcdUI5N0MgXHVCOUNDXHVCNEU0XHVCQTc0IHdhaXRpbmdcdUM3NDAgZ2V0VWludDMyKFRDUElfVU5BQ0tFRCwgdHJ1ZSksIGJhY2tsb2dcdUIyOTQgZ2V0VWludDMyKFRDUElfU0FDS0VELCB0cnVlKVx1Qzc4NVx1QjJDOFx1QjJFNC4nLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjEuNWFcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcImFjY2VwdFF1ZXVlKCkgY291bnRzIHdobyB3YWl0c1wiLCBrbzogXCJhY2NlcHRRdWV1ZSgpXHVBQzAwIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QjI5NCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDMTQ5XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMS1RVUVVRVwiXSxcbiAgICB9LFxuICBdLFxufVxuXG5jb25zdCB0aHJlYWRGb3JFYWNoOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjEuNlwiLFxuICB0aXRsZTogeyBlbjogXCJXaHkgbm90IGEgdGhyZWFkIGZvciBlYWNoP1wiLCBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUI5QzhcdUIyRTQgXHVDMkE0XHVCODA4XHVCNERDXHVCOTdDIFx1QjQ1MFx1QkE3NCBcdUM1NDggXHVCNDIwXHVBRTRDP1wiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTEtNlwiLFxuICB0YXNrczogW10sXG4gIGhpbnRzOiBbXSxcbiAgY2hlY2tzOiBbXSxcbiAgbGFiOiBcImNvc3RcIixcbn1cblxuZXhwb3J0IGNvbnN0IHN0ZXAxOiBTdGVwRmFjdHMgPSB7XG4gIGlkOiBcInN0ZXAxXCIsXG4gIHNsdWc6IFwic3RlcDEtYmxvY2tpbmctZWNob1wiLFxuICBudW1iZXI6IDEsXG4gIHRpdGxlOiB7IGVuOiBcIlN0ZXAgMTogQmxvY2tpbmcgZWNob1wiLCBrbzogXCIxXHVCMkU4XHVBQ0M0OiBcdUJFMTRcdUI4NUNcdUQwQjkgXHVDNUQwXHVDRjU0XCIgfSxcbiAgcHJvbWlzZToge1xuICAgIGVuOiBcIllvdSB3cml0ZSBhIFRDUCBlY2hvIHNlcnZlciBvdXQgb2YgYmFyZSBzeXN0ZW0gY2FsbHMsIG9uZSB0aGF0IGxvc2VzIG5vIGJ5dGUgYW5kIHN1cnZpdmVzIGV2ZXJ5IGNsaWVudCwgYW5kIHlvdSBjYW4gc2F5IGV4YWN0bHkgd2h5IGl0cyBzZWNvbmQgY2xpZW50IGhhcyB0byB3YWl0LlwiLFxuICAgIGtvOiBcIlx1QzJEQ1x1QzJBNFx1RDE1QyBcdUNGNUNcdUI5Q0NcdUM3M0NcdUI4NUMgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1Qzc4M1x1QzlDMCBcdUM1NEFcdUFDRTAgXHVDNUI0XHVCNUE0IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QzVEMFx1QjNDNCBcdUM4RkRcdUM5QzAgXHVDNTRBXHVCMjk0IFRDUCBcdUM1RDBcdUNGNTQgXHVDMTFDXHVCQzg0XHVCOTdDIFx1QjlDQ1x1QjRFNFx1QUNFMCwgXHVCNDUwIFx1QkM4OFx1QzlGOCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNjVDIFx1QUUzMFx1QjJFNFx1QjgyNFx1QzU3QyBcdUQ1NThcdUIyOTRcdUM5QzAgXHVDODE1XHVENjU1XHVENzg4IFx1QzEyNFx1QkE4NVx1RDU2MCBcdUMyMTggXHVDNzg4XHVBQzhDIFx1QjQyOVx1QjJDOFx1QjJFNC5cIixcbiAgfSxcbiAgbWludXRlczogNTUsXG4gIHBhcnRzOiBbbGlzdGVuaW5nU29ja2V0LCBvbmVDb25uZWN0aW9uLCBoYWxmQ2xvc2UsIGl0ZXJhdGl2ZVNlcnZlciwgYm90dGxlbmVjaywgdGhyZWFkRm9yRWFjaF0sXG4gIGNvZGVzOiBzdGVwMUNvZGVzLFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy9hY2NlcHQudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2FjY2VwdC50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCAyLjEgc2F5LCBpbiB0aGVpciBvcmRlci4gVGhlIHZhbHVlczogLi4vc3RlcDItY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgYWNjZXB0Q29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge1xuICBcIkUyLUJMT0NLSU5HXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInNldE5vbmJsb2NraW5nIHdhcyBjYWxsZWQgb24gYSBzb2NrZXQsIGFuZCBpdHMgZmxhZ3Mgd2VyZSByZWFkLlwiLFxuICAgICAga286IFwiXHVDMThDXHVDRjEzXHVDNUQwIHNldE5vbmJsb2NraW5nXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUQ1MENcdUI3OThcdUFERjhcdUI5N0MgXHVDNzdEXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIk9fTk9OQkxPQ0sgaXMgc2V0IGFuZCAwIGlzIHJldHVybmVkOyBhIGRlc2NyaXB0b3IgdGhhdCBpcyBub3Qgb3BlbiBnaXZlcyAtRUJBREYuXCIsXG4gICAgICBrbzogXCJPX05PTkJMT0NLXHVDNzc0IFx1Q0YxQ1x1QzlDMFx1QUNFMCAwXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QzVGNFx1QjgyNCBcdUM3ODhcdUM5QzAgXHVDNTRBXHVDNzQwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjc3Q1x1QkE3NCAtRUJBREZcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIk9fTk9OQkxPQ0sgaXMgbm90IHNldC4gUmV0dXJuZWQ6IHtyZXR1cm5lZH0sIGZvciBhIGNsb3NlZCBkZXNjcmlwdG9yOiB7Y2xvc2VkfS5cIixcbiAgICAgIGtvOiBcIk9fTk9OQkxPQ0tcdUM3NzQgXHVDRjFDXHVDOUMwXHVDOUMwIFx1QzU0QVx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCQzE4XHVENjU4XHVBQzEyOiB7cmV0dXJuZWR9LCBcdUIyRUJcdUQ3OEMgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVDNzU4IFx1QkMxOFx1RDY1OFx1QUMxMjoge2Nsb3NlZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJGX1NFVEZEIHNldHMgdGhlIGZsYWdzIG9mIHRoZSBkZXNjcmlwdG9yLCBhbmQgT19OT05CTE9DSyBpcyBub25lIG9mIHRoZW0uIEl0IGJlbG9uZ3MgdG8gdGhlIG9wZW4gZGVzY3JpcHRpb24gYW5kIGlzIHNldCB3aXRoIEZfU0VURkw7IGZsYWdzIGFyZSBqb2luZWQgd2l0aCB8LCBhbmQgfHwgbWFrZXMgMSBvZiB0aGVtLlwiLFxuICAgICAga286IFwiRl9TRVRGRFx1QjI5NCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3NTggXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIFx1QkMxNFx1QUZDMCBcdUJGRDBcdUM3NzRcdUFDRTAsIE9fTk9OQkxPQ0tcdUM3NDAgXHVDNUY0XHVCOUIwIFx1RDMwQ1x1Qzc3Q1x1QzVEMCBcdUMxOERcdUQ1NThcdUJCQzBcdUI4NUMgRl9TRVRGTFx1Qjg1QyBcdUNGMkRcdUIyQzhcdUIyRTQuIFx1RDUwQ1x1Qjc5OFx1QURGOFx1QjI5NCB8fFx1QUMwMCBcdUM1NDRcdUIyQzhcdUI3N0MgfFx1Qjg1QyBcdUQ1NjlcdUNFNjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzZXROb25ibG9ja2luZywgYWRkIE9fTk9OQkxPQ0sgdG8gd2hhdCBGX0dFVEZMIGdhdmUgYW5kIHNldCB0aGF0IHdpdGggRl9TRVRGTC5cIixcbiAgICAgIGtvOiBcInNldE5vbmJsb2NraW5nXHVDNUQwXHVDMTFDLCBGX0dFVEZMXHVCODVDIFx1QzVCQlx1Qzc0MCBcdUQ1MENcdUI3OThcdUFERjhcdUM1RDAgT19OT05CTE9DS1x1Qzc0NCBcdUIzNTRcdUQ1NzQgRl9TRVRGTFx1Qjg1QyBcdUMxMjRcdUM4MTVcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImZjbnRsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW5vbmJsb2NraW5nXCIsXG4gIH0sXG4gIFwiRTItVE9HR0xFU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJzZXROb25ibG9ja2luZyB3YXMgY2FsbGVkIHR3aWNlIG9uIHRoZSBzYW1lIHNvY2tldC5cIixcbiAgICAgIGtvOiBcIlx1QUMxOVx1Qzc0MCBcdUMxOENcdUNGMTNcdUM1RDAgc2V0Tm9uYmxvY2tpbmdcdUM3NDQgXHVCNDUwIFx1QkM4OCBcdUJEODhcdUI4MDBcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiT19OT05CTE9DSyBpcyBzZXQgYWZ0ZXIgdGhlIHNlY29uZCBjYWxsLCB0b28uXCIsXG4gICAgICBrbzogXCJcdUI0NTAgXHVCQzg4XHVDOUY4IFx1RDYzOFx1Q0Q5QyBcdUI0QTRcdUM1RDBcdUIzQzQgT19OT05CTE9DS1x1Qzc3NCBcdUNGMUNcdUM4MzggXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIHNlY29uZCBjYWxsIGhhcyBjbGVhcmVkIGl0LlwiLFxuICAgICAga286IFwiXHVCNDUwIFx1QkM4OFx1QzlGOCBcdUQ2MzhcdUNEOUNcdUM1RDBcdUMxMUMgXHVBRUJDXHVDODRDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiXiBmbGlwcyBhIGJpdCwgKyBjYXJyaWVzIGludG8gdGhlIG5leHQgb25lLiBPbmx5IHwgYWRkcyBhIGZsYWcgdGhhdCBtYXkgYmUgdGhlcmUgYWxyZWFkeS5cIixcbiAgICAgIGtvOiBcIl5cdUIyOTQgXHVCRTQ0XHVEMkI4XHVCOTdDIFx1QjRBNFx1QzlEMVx1QUNFMCArXHVCMjk0IFx1QzcxN1x1Qzc5MFx1QjlBQ1x1Qjg1QyBcdUM2MkNcdUI3N0NcdUFDMTFcdUIyQzhcdUIyRTQuIFx1Qzc3NFx1QkJGOCBcdUNGMUNcdUM4MzggXHVDNzg4XHVDNzQ0IFx1QzIxOFx1QjNDNCBcdUM3ODhcdUIyOTQgXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIFx1QjM1NFx1RDU1OFx1QjI5NCBcdUFDODNcdUM3NDAgfFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHNldE5vbmJsb2NraW5nLCBzZXQgZmxhZ3MgfCBPX05PTkJMT0NLLlwiLFxuICAgICAga286IFwic2V0Tm9uYmxvY2tpbmdcdUM1RDBcdUMxMUMsIGZsYWdzIHwgT19OT05CTE9DS1x1Qzc0NCBcdUMxMjRcdUM4MTVcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImZjbnRsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW5vbmJsb2NraW5nXCIsXG4gIH0sXG4gIFwiRTItRkxBR1NcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwic2V0Tm9uYmxvY2tpbmcgd2FzIGNhbGxlZCBvbiBhIHNvY2tldCB0aGF0IGhhZCBhbm90aGVyIGZsYWcgc2V0LCBPX0FQUEVORC5cIixcbiAgICAgIGtvOiBcIlx1QjJFNFx1Qjk3OCBcdUQ1MENcdUI3OThcdUFERjgoT19BUFBFTkQpXHVBQzAwIFx1Q0YxQ1x1QzlDNCBcdUMxOENcdUNGMTNcdUM1RDAgc2V0Tm9uYmxvY2tpbmdcdUM3NDQgXHVCRDg4XHVCODAwXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiQm90aCBhcmUgc2V0IGFmdGVyd2FyZHMuXCIsIGtvOiBcIlx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUIwOThcdUJBNzQgXHVCNDU4IFx1QjJFNCBcdUNGMUNcdUM4MzggXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJPX05PTkJMT0NLIGlzIHNldCwgT19BUFBFTkQgaXMgZ29uZS5cIiwga286IFwiT19OT05CTE9DS1x1Qzc0MCBcdUNGMUNcdUM4NENcdUM5QzBcdUI5Q0MgT19BUFBFTkRcdUFDMDAgXHVDMEFDXHVCNzdDXHVDODRDXHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiRl9TRVRGTCBzZXRzIGFsbCBmbGFncyBhdCBvbmNlLiBXaGF0IGlzIG5vdCBpbiBpdHMgYXJndW1lbnQgaXMgY2xlYXJlZC5cIixcbiAgICAgIGtvOiBcIkZfU0VURkxcdUM3NDAgXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIFx1RDU1Q1x1QUVCQ1x1QkM4OFx1QzVEMCBcdUJDMTRcdUFGQzlcdUIyQzhcdUIyRTQuIFx1Qzc3OFx1Qzc5MFx1QzVEMCBcdUM1QzZcdUIyOTQgXHVBQzgzXHVDNzQwIFx1QUVCQ1x1QzlEMVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHNldE5vbmJsb2NraW5nLCByZWFkIHRoZSBmbGFncyB3aXRoIEZfR0VURkwgZmlyc3QgYW5kIGFkZCBPX05PTkJMT0NLIHRvIHRoZW0uXCIsXG4gICAgICBrbzogXCJzZXROb25ibG9ja2luZ1x1QzVEMFx1QzExQywgXHVCQTNDXHVDODAwIEZfR0VURkxcdUI4NUMgXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIFx1Qzc3RFx1QUNFMCBcdUFDNzBcdUFFMzBcdUM1RDAgT19OT05CTE9DS1x1Qzc0NCBcdUIzNTRcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImZjbnRsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW5vbmJsb2NraW5nXCIsXG4gIH0sXG4gIFwiRTItRkxBR1MtUkVUVVJORURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwic2V0Tm9uYmxvY2tpbmcgd2FzIGNhbGxlZCBvbiBhIHNvY2tldCBhbmQgb24gYSBudW1iZXIgdGhhdCBpcyBub3Qgb3Blbi5cIixcbiAgICAgIGtvOiBcIlx1QzE4Q1x1Q0YxM1x1QUNGQywgXHVDNUY0XHVCODI0IFx1Qzc4OFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVCQzg4XHVENjM4XHVDNUQwIHNldE5vbmJsb2NraW5nXHVDNzQ0IFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJJdCByZXR1cm5zIDAgZm9yIHRoZSBzb2NrZXQgYW5kIC1FQkFERiBmb3IgdGhlIG90aGVyLlwiLFxuICAgICAga286IFwiXHVDMThDXHVDRjEzXHVDNzc0XHVCQTc0IDAsIFx1QjJFNFx1Qjk3OCBcdUNBQkRcdUM3NzRcdUJBNzQgLUVCQURGXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIk9fTk9OQkxPQ0sgaXMgc2V0LiBSZXR1cm5lZDoge3JldHVybmVkfSwgZm9yIHRoZSBudW1iZXIgdGhhdCBpcyBub3Qgb3Blbjoge2Nsb3NlZH0uXCIsXG4gICAgICBrbzogXCJPX05PTkJMT0NLXHVDNzQwIFx1Q0YxQ1x1Qzg0Q1x1QzJCNVx1QjJDOFx1QjJFNC4gXHVCQzE4XHVENjU4XHVBQzEyOiB7cmV0dXJuZWR9LCBcdUM1RjRcdUI4MjQgXHVDNzg4XHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUJDODhcdUQ2MzhcdUM3NTggXHVCQzE4XHVENjU4XHVBQzEyOiB7Y2xvc2VkfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBmbGFncyBmcm9tIEZfR0VURkwgd2VyZSByZXR1cm5lZCwgb3IgYSBudW1iZXIgb2YgaXRzIG93biwgaW5zdGVhZCBvZiB0aGUgcmVzdWx0IG9mIEZfU0VURkwuXCIsXG4gICAgICBrbzogXCJGX1NFVEZMXHVDNzU4IFx1QUNCMFx1QUNGQ1x1QUMwMCBcdUM1NDRcdUIyQzhcdUI3N0MgRl9HRVRGTFx1Qjg1QyBcdUM1QkJcdUM3NDAgXHVENTBDXHVCNzk4XHVBREY4XHVCMDk4IFx1Qzc4NFx1Qzc1OFx1Qzc1OCBcdUMyMThcdUI5N0MgXHVCQzE4XHVENjU4XHVENTVDIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHNldE5vbmJsb2NraW5nLCByZXR1cm4gd2hhdCBmY250bCgpIHdpdGggRl9TRVRGTCByZXR1cm5zLCBhbmQgYSBuZWdhdGl2ZSByZXN1bHQgb2YgRl9HRVRGTCBiZWZvcmUgdGhhdC5cIixcbiAgICAgIGtvOiBcInNldE5vbmJsb2NraW5nXHVDNUQwXHVDMTFDLCBGX1NFVEZMXHVCODVDIFx1QkQ4MFx1Qjk3OCBmY250bCgpXHVDNzU4IFx1QUNCMFx1QUNGQ1x1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUFDRTAsIEZfR0VURkxcdUM3NzQgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IFx1QURGOFx1QUM4M1x1Qzc0NCBcdUJBM0NcdUM4MDAgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJmY250bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1ub25ibG9ja2luZ1wiLFxuICB9LFxuICBcIkUyLUFDQ0VQVC1LRVBUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkNsaWVudHMgd2FpdGVkLCBhY2NlcHRBbGwgd2FzIGNhbGxlZCwgYW5kIGl0cyBjYWxscyBvZiBhY2NlcHQ0KCkgd2VyZSBjb3VudGVkLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QjI5NCBcdUIzRDlcdUM1NDggYWNjZXB0QWxsXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCBhY2NlcHQ0KCkgXHVENjM4XHVDRDlDXHVDNzQ0IFx1QzEzOFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJFdmVyeSBjb25uZWN0aW9uIHRoYXQgYWNjZXB0NCgpIHJldHVybnMgaXMgZ2l2ZW4gdG8gYWNjZXB0ZWQoKS5cIixcbiAgICAgIGtvOiBcImFjY2VwdDQoKVx1QUMwMCBcdUIzQ0NcdUI4MjRcdUM5MDAgXHVDNUYwXHVBQ0IwXHVDNzQwIFx1QkU2MFx1QzlEMFx1QzVDNlx1Qzc3NCBhY2NlcHRlZCgpXHVDNUQwIFx1QjExOFx1QUNBOFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkFjY2VwdGVkOiB7YWNjZXB0ZWR9LCBnaXZlbiB0byBhY2NlcHRlZCgpOiB7dGFrZW59LlwiLFxuICAgICAga286IFwiYWNjZXB0NCgpXHVCODVDIFx1QkMxQlx1Qzc0MCBcdUM1RjBcdUFDQjA6IHthY2NlcHRlZH0sIGFjY2VwdGVkKClcdUM1RDAgXHVCMTE4XHVBRTM0IFx1QzVGMFx1QUNCMDoge3Rha2VufS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSByZXN1bHQgd2FzIGxvb2tlZCBhdCBhbmQgbG9zdDogPSBhc3NpZ25zIHdoZXJlID09PSBjb21wYXJlcywgb3IgdGhlIGZ1bmN0aW9uIHJldHVybmVkIGJlZm9yZSBpdCBjYWxsZWQgYWNjZXB0ZWQoKS4gTm9ib2R5IGNhbiBjbG9zZSBzdWNoIGEgZGVzY3JpcHRvciBhbnkgbW9yZS5cIixcbiAgICAgIGtvOiBcIlx1QUNCMFx1QUNGQ1x1Qjk3QyBcdUQ2NTVcdUM3NzhcdUQ1NThcdUIyRTRcdUFDMDAgXHVDNzgzXHVDNUI0XHVCQzg0XHVCOUIwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVCRTQ0XHVBRDUwXHVENTU4XHVCODI0XHVCMzU4ID09PVx1Qjk3QyA9XHVCODVDIFx1QzM3Q1x1QUM3MFx1QjA5OCwgYWNjZXB0ZWQoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUFFMzAgXHVDODA0XHVDNUQwIFx1QkMxOFx1RDY1OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVBREY4XHVCN0YwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QjI5NCBcdUM1NDRcdUJCMzRcdUIzQzQgXHVCMkVCXHVDNzQ0IFx1QzIxOCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBhY2NlcHRBbGwsIGNvbXBhcmUgdGhlIHJlc3VsdCBvZiBhY2NlcHQ0KCkgd2l0aCA9PT0gYW5kIGdpdmUgZXZlcnkgb25lIHRoYXQgaXMgbm90IG5lZ2F0aXZlIHRvIGFjY2VwdGVkKCkuXCIsXG4gICAgICBrbzogXCJhY2NlcHRBbGxcdUM1RDBcdUMxMUMsIGFjY2VwdDQoKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUI5N0MgPT09XHVCODVDIFx1QkU0NFx1QUQ1MFx1RDU1OFx1QUNFMCwgXHVDNzRDXHVDMjE4XHVBQzAwIFx1QzU0NFx1QjJDQyBcdUFDODNcdUM3NDAgXHVCQUE4XHVCNDUwIGFjY2VwdGVkKClcdUM1RDAgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWFjY2VwdC1hbGxcIixcbiAgfSxcbiAgXCJFMi1PTkUtQUNDRVBUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkNsaWVudHMgY29ubmVjdGVkIGJlZm9yZSBhY2NlcHRBbGwgd2FzIGNhbGxlZDoge3dhaXRpbmd9LlwiLFxuICAgICAga286IFwiYWNjZXB0QWxsXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCOTdDIFx1QzVGMFx1QUNCMFx1RDU3NCBcdUI0NTBcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzVGMFx1QUNCMFx1RDU1QyBcdUMyMTg6IHt3YWl0aW5nfS5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkFsbCBvZiB0aGVtIGFyZSBoYW5kZWQgb3Zlci5cIiwga286IFwiXHVCQUE4XHVCNDUwIGFjY2VwdGVkKClcdUM1RDAgXHVCMTE4XHVBQ0E4XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJIYW5kZWQgb3Zlcjoge3Rha2VufS5cIiwga286IFwiXHVCMTE4XHVBQ0E4XHVCQzFCXHVDNzQwIFx1QzIxODoge3Rha2VufS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIk9uZSBldmVudCBtYXkgc3RhbmQgZm9yIG1hbnkgY29ubmVjdGlvbnMuIE9uZSBhY2NlcHQ0KCkgdGFrZXMgb25lIG9mIHRoZW0uXCIsXG4gICAgICBrbzogXCJcdUM3NzRcdUJDQTRcdUQyQjggXHVENTU4XHVCMDk4XHVBQzAwIFx1QzVFQ1x1QjdFQyBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCNzNCXHVENTYwIFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuIGFjY2VwdDQoKSBcdUQ1NUMgXHVCQzg4XHVDNzQwIFx1QURGOCBcdUFDMDBcdUM2QjRcdUIzNzAgXHVENTU4XHVCMDk4XHVCOUNDIFx1QkMxQlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGFjY2VwdEFsbCwgcmVwZWF0IGFjY2VwdDQoKSB1bnRpbCBpdCByZXR1cm5zIC1FQUdBSU4uXCIsXG4gICAgICBrbzogXCJhY2NlcHRBbGxcdUM1RDBcdUMxMUMsIC1FQUdBSU5cdUM3NzQgXHVCMDk4XHVDNjJDIFx1QjU0Q1x1QUU0Q1x1QzlDMCBhY2NlcHQ0KClcdUI5N0MgXHVCNDE4XHVENDgwXHVDNzc0XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWFjY2VwdC1hbGxcIixcbiAgfSxcbiAgXCJFMi1IQU5EUy1FUlJPUlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJhY2NlcHRBbGwgd2FzIGNhbGxlZCB3aXRoIGNsaWVudHMgaW4gdGhlIHF1ZXVlLCBhbmQgd2hhdCBpdCBoYW5kZWQgdG8gYWNjZXB0ZWQoKSB3YXMgbG9va2VkIGF0LlwiLFxuICAgICAga286IFwiXHVEMDUwXHVDNUQwIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM3ODhcdUM3NDQgXHVCNTRDIGFjY2VwdEFsbFx1Qzc0NCBcdUJEODBcdUI5NzRcdUFDRTAgYWNjZXB0ZWQoKVx1QzVEMCBcdUIxMThcdUFFMzQgXHVBQzEyXHVDNzQ0IFx1RDY1NVx1Qzc3OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJFYWNoIGlzIGFuIG9wZW4gZGVzY3JpcHRvci5cIixcbiAgICAgIGtvOiBcIlx1QkFBOFx1QjQ1MCBcdUM1RjRcdUI4MjQgXHVDNzg4XHVCMjk0IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QzVFQ1x1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIk9uZSB3YXMge2hhbmRlZH0uXCIsXG4gICAgICBrbzogXCJcdUIyRTRcdUM3NEMgXHVBQzEyXHVDNzc0IFx1QjExOFx1QzVCNFx1QzY1NFx1QzJCNVx1QjJDOFx1QjJFNDoge2hhbmRlZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgcmVzdWx0IG9mIGFjY2VwdDQoKSB3YXMgaGFuZGVkIG92ZXIgYmVmb3JlIGl0IHdhcyBsb29rZWQgYXQuIEJlbG93IDAgaXQgaXMgYW4gZXJybm8gYW5kIG5vIGNvbm5lY3Rpb24uXCIsXG4gICAgICBrbzogXCJhY2NlcHQ0KClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVCOTdDIFx1RDY1NVx1Qzc3OFx1RDU1OFx1QzlDMCBcdUM1NEFcdUFDRTAgXHVCMTE4XHVBRTM0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNzRDXHVDMjE4XHVCMjk0IFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUM1NDRcdUIyQzhcdUI3N0MgZXJybm9cdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBhY2NlcHRBbGwsIGxvb2sgZm9yIC1FQUdBSU4gYW5kIGZvciBvdGhlciBuZWdhdGl2ZSByZXN1bHRzIGJlZm9yZSB5b3UgY2FsbCBhY2NlcHRlZCgpLlwiLFxuICAgICAga286IFwiYWNjZXB0QWxsXHVDNUQwXHVDMTFDLCBhY2NlcHRlZCgpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QUUzMCBcdUM4MDRcdUM1RDAgLUVBR0FJTlx1QUNGQyBcdUIyRTRcdUI5NzggXHVDNzRDXHVDMjE4XHVCOTdDIFx1QkEzQ1x1QzgwMCBcdUFDNzhcdUI3RUMgXHVCMEI0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWFjY2VwdC1hbGxcIixcbiAgfSxcbiAgXCJFMi1FQUdBSU4tRVJST1JcIjoge1xuICAgIGRpZDogeyBlbjogXCJhY2NlcHRBbGwgdG9vayBldmVyeSBjb25uZWN0aW9uIHRoYXQgd2FpdGVkLlwiLCBrbzogXCJhY2NlcHRBbGxcdUM3NzQgXHVBRTMwXHVCMkU0XHVCOUFDXHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJBQThcdUI0NTAgXHVCQzFCXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiSXQgcmV0dXJucyAwOiBhbGwgaXMgZG9uZS5cIiwga286IFwiXHVENTYwIFx1Qzc3Q1x1Qzc0NCBcdUI5QzhcdUNDRTRcdUM3M0NcdUJCQzBcdUI4NUMgMFx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIlJldHVybmVkOiB7cmV0dXJuZWR9LlwiLCBrbzogXCJcdUJDMThcdUQ2NThcdUFDMTI6IHtyZXR1cm5lZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJCZWxvdyAwOiAtRUFHQUlOIHdhcyBwYXNzZWQgb24gYXMgYW4gZXJyb3IsIGJ1dCBpdCBvbmx5IHNheXMgdGhhdCBub3RoaW5nIHdhaXRzIG5vdy4gT3RoZXJ3aXNlOiB0aGUgbnVtYmVyIG9mIGNvbm5lY3Rpb25zIHdhcyByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcIlx1Qzc0Q1x1QzIxOFx1Qjc3Q1x1QkE3NCAtRUFHQUlOXHVDNzQ0IFx1QzYyNFx1Qjk1OFx1Qjg1QyBcdUIxMThcdUFFMzQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM5QzBcdUFFMDhcdUM3NDAgXHVBRTMwXHVCMkU0XHVCOUFDXHVCMjk0IFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUIyRTRcdUIyOTQgXHVCNzNCXHVDNzdDIFx1QkZEMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNzRDXHVDMjE4XHVBQzAwIFx1QzU0NFx1QjJDOFx1Qjc3Q1x1QkE3NCBcdUJDMUJcdUM3NDAgXHVDNUYwXHVBQ0IwXHVDNzU4IFx1QzIxOFx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gYWNjZXB0QWxsLCByZXR1cm4gMCB3aGVuIGFjY2VwdDQoKSByZXR1cm5zIC1FQUdBSU4uXCIsXG4gICAgICBrbzogXCJhY2NlcHRBbGxcdUM1RDBcdUMxMUMsIGFjY2VwdDQoKVx1QUMwMCAtRUFHQUlOXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QkE3NCAwXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiYWNjZXB0NCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1lYWdhaW5cIixcbiAgfSxcbiAgXCJFMi1BQ0NFUFQtU1BJTlNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiYWNjZXB0QWxsIHdhcyBjYWxsZWQgd2l0aCBjbGllbnRzIGluIHRoZSBxdWV1ZSwgYW5kIHdhdGNoZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNTBcdUM1RDAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1Qzc4OFx1Qzc0NCBcdUI1NEMgYWNjZXB0QWxsXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUM5QzBcdUNGMUNcdUJDRjRcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJJdCByZXR1cm5zIHdoZW4gbm9ib2R5IHdhaXRzIGFueSBtb3JlLlwiLCBrbzogXCJcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTQgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QzVDNlx1QzVCNFx1QzlDMFx1QkE3NCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkl0IHdlbnQgb24gYXNraW5nLiBDYWxscyBzbyBmYXI6IHtjb3VudH0uXCIsIGtvOiBcIlx1QUNDNFx1QzE4RCBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzlDMFx1QUUwOFx1QUU0Q1x1QzlDMFx1Qzc1OCBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiLUVBR0FJTiB3YXMgdGFrZW4gZm9yIGEgcmVhc29uIHRvIHRyeSBhZ2FpbiBhdCBvbmNlLiBUaGUgbG9vcCBhcm91bmQgZXBvbGxfd2FpdCBpcyB3aG8gdHJpZXMgYWdhaW4sIHdoZW4gdGhlcmUgaXMgc29tZXRoaW5nLlwiLFxuICAgICAga286IFwiLUVBR0FJTlx1Qzc0NCBcdUFDRTdcdUJDMTRcdUI4NUMgXHVCMkU0XHVDMkRDIFx1QzJEQ1x1QjNDNFx1RDU1OFx1Qjc3Q1x1QjI5NCBcdUI3M0JcdUM3M0NcdUI4NUMgXHVCQzFCXHVDNTQ0XHVCNEU0XHVDNzc4IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVCMkU0XHVDMkRDIFx1QzJEQ1x1QjNDNFx1RDU1OFx1QjI5NCBcdUFDODNcdUM3NDAgZXBvbGxfd2FpdFx1Qjk3QyBcdUIzQzRcdUIyOTQgXHVCOEU4XHVENTA0XHVDNzc0XHVCQTcwLCBcdUJCMzRcdUM1QjhcdUFDMDAgXHVDMEREXHVBQ0JDXHVDNzQ0IFx1QjU0Q1x1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGFjY2VwdEFsbCwgcmV0dXJuIDAgd2hlbiBhY2NlcHQ0KCkgcmV0dXJucyAtRUFHQUlOLlwiLFxuICAgICAga286IFwiYWNjZXB0QWxsXHVDNUQwXHVDMTFDLCBhY2NlcHQ0KClcdUFDMDAgLUVBR0FJTlx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUJBNzQgMFx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImFjY2VwdDQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZWFnYWluXCIsXG4gIH0sXG4gIFwiRTItSU5IRVJJVEVEXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcImFjY2VwdEFsbCB0b29rIHt0YWtlbn0gY29ubmVjdGlvbnMsIGFuZCB0aGUgZmxhZ3Mgb2YgdGhlaXIgZGVzY3JpcHRvcnMgd2VyZSByZWFkLlwiLFxuICAgICAga286IFwiYWNjZXB0QWxsXHVDNzc0IFx1QkMxQlx1Qzc0MCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3NTggXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIFx1Qzc3RFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCQzFCXHVDNzQwIFx1QzVGMFx1QUNCMDoge3Rha2VufS5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkVhY2ggaXMgbm9uLWJsb2NraW5nIGFuZCBjbG9zZXMgb24gZXhlYy5cIiwga286IFwiXHVCQUE4XHVCNDUwIFx1QjE3Q1x1QkUxNFx1Qjg1Q1x1RDBCOVx1Qzc3NFx1QUNFMCBleGVjXHVENTYwIFx1QjU0QyBcdUIyRUJcdUQ2MDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJOb24tYmxvY2tpbmc6IHtub25ibG9ja2luZ30sIGNsb3NlLW9uLWV4ZWM6IHtjbG9leGVjfS5cIixcbiAgICAgIGtvOiBcIlx1QjE3Q1x1QkUxNFx1Qjg1Q1x1RDBCOToge25vbmJsb2NraW5nfSwgY2xvc2Utb24tZXhlYzoge2Nsb2V4ZWN9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiT24gTGludXggYSBuZXcgY29ubmVjdGlvbiBpbmhlcml0cyBuZWl0aGVyIGZsYWcgZnJvbSB0aGUgbGlzdGVuaW5nIHNvY2tldC4gYWNjZXB0NCgpIHNldHMgd2hhdCBpdHMgbGFzdCBhcmd1bWVudCBuYW1lcy5cIixcbiAgICAgIGtvOiBcIkxpbnV4XHVDNUQwXHVDMTFDIFx1QzBDOCBcdUM1RjBcdUFDQjBcdUM3NDAgXHVCOUFDXHVDMkE0XHVCMkREIFx1QzE4Q1x1Q0YxM1x1Qzc1OCBcdUQ1MENcdUI3OThcdUFERjhcdUI5N0MgXHVCQjNDXHVCODI0XHVCQzFCXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC4gYWNjZXB0NCgpXHVDNzU4IFx1QjlDOFx1QzlDMFx1QjlDOSBcdUM3NzhcdUM3OTBcdUM1RDAgXHVDODAxXHVDNzQwIFx1QUM4M1x1QjlDQyBcdUNGMUNcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBhY2NlcHRBbGwsIHBhc3MgU09DS19DTE9FWEVDIHwgU09DS19OT05CTE9DSyB0byBhY2NlcHQ0KCkuXCIsXG4gICAgICBrbzogXCJhY2NlcHRBbGxcdUM1RDBcdUMxMUMsIGFjY2VwdDQoKVx1QzVEMCBTT0NLX0NMT0VYRUMgfCBTT0NLX05PTkJMT0NLXHVDNzQ0IFx1QjExOFx1QUUzMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiYWNjZXB0NCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1pbmhlcml0cy1ub3RoaW5nXCIsXG4gIH0sXG4gIFwiRTItQUNDRVBULVJFVFJJRVNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiYWNjZXB0QWxsIHdhcyBjYWxsZWQsIGFuZCBhY2NlcHQ0KCkgZmFpbGVkIHdpdGggRU1GSUxFIGZyb20gdGhlIHRoaXJkIGNhbGwgb24uXCIsXG4gICAgICBrbzogXCJhY2NlcHRBbGxcdUM3NDQgXHVCRDgwXHVCOTc0XHVBQ0UwIGFjY2VwdDQoKVx1QUMwMCBcdUMxMzggXHVCQzg4XHVDOUY4IFx1RDYzOFx1Q0Q5Q1x1QkQ4MFx1RDEzMCBFTUZJTEVcdUI4NUMgXHVDMkU0XHVEMzI4XHVENTU4XHVBQzhDIFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGF0IC1lcnJubyBpcyByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcIlx1QURGOCAtZXJybm9cdUI5N0MgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiSXQgd2VudCBvbiBhc2tpbmcuIENhbGxzIHNvIGZhcjoge2NvdW50fS5cIixcbiAgICAgIGtvOiBcIlx1QUNDNFx1QzE4RCBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzlDMFx1QUUwOFx1QUU0Q1x1QzlDMFx1Qzc1OCBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQW4gZXJyb3Igb3RoZXIgdGhhbiAtRUFHQUlOIHdhcyB0cmllZCBhZ2FpbiBhdCBvbmNlLiBJdCB3aWxsIG5vdCBnbyBhd2F5IGJ5IGFza2luZy5cIixcbiAgICAgIGtvOiBcIi1FQUdBSU5cdUM3NzQgXHVDNTQ0XHVCMkNDIFx1QzYyNFx1Qjk1OFx1Qjk3QyBcdUFDRTdcdUJDMTRcdUI4NUMgXHVCMkU0XHVDMkRDIFx1QzJEQ1x1QjNDNFx1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjJFNFx1QzJEQyBcdUJCM0JcdUIyOTRcdUIyRTRcdUFDRTAgXHVDMEFDXHVCNzdDXHVDOUMwXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGFjY2VwdEFsbCwgaGFuZCBvdmVyIGVhY2ggY29ubmVjdGlvbiBhdCBvbmNlLCBhbmQgcmV0dXJuIGEgbmVnYXRpdmUgcmVzdWx0IG90aGVyIHRoYW4gLUVBR0FJTiBhcyBpdCBpcy5cIixcbiAgICAgIGtvOiBcImFjY2VwdEFsbFx1QzVEMFx1QzExQywgXHVDNUYwXHVBQ0IwXHVDNzQwIFx1QkMxQlx1QjI5NCBcdUIzMDBcdUI4NUMgXHVCMTE4XHVBRTMwXHVBQ0UwLCAtRUFHQUlOXHVDNzc0IFx1QzU0NFx1QjJDQyBcdUM3NENcdUMyMThcdUIyOTQgXHVBREY4XHVCMzAwXHVCODVDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiYWNjZXB0NCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1hY2NlcHQtYWxsXCIsXG4gIH0sXG4gIFwiRTItQUNDRVBULUVSUk9SXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcImFjY2VwdEFsbCB3YXMgY2FsbGVkLCBhbmQgaXRzIHRoaXJkIGFjY2VwdDQoKSBmYWlsZWQgd2l0aCB7ZXJybm99LlwiLFxuICAgICAga286IFwiYWNjZXB0QWxsXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUMxMzggXHVCQzg4XHVDOUY4IGFjY2VwdDQoKVx1QUMwMCB7ZXJybm99IFx1QzYyNFx1Qjk1OFx1Qjg1QyBcdUMyRTRcdUQzMjhcdUQ1NThcdUFDOEMgXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlR3byBjb25uZWN0aW9ucyBhcmUgaGFuZGVkIG92ZXIsIGFuZCB0aGF0IC1lcnJubyBpcyByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcIlx1QzVGMFx1QUNCMCBcdUI0NTAgXHVBQzFDXHVCOTdDIFx1QjExOFx1QUUzMFx1QUNFMCBcdUFERjggLWVycm5vXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiSGFuZGVkIG92ZXI6IHt0YWtlbn0sIHJldHVybmVkOiB7cmV0dXJuZWR9LlwiLCBrbzogXCJcdUIxMThcdUFDQThcdUJDMUJcdUM3NDAgXHVDMjE4OiB7dGFrZW59LCBcdUJDMThcdUQ2NThcdUFDMTI6IHtyZXR1cm5lZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJFdmVyeSBuZWdhdGl2ZSByZXN1bHQgd2FzIHRha2VuIGZvciAtRUFHQUlOLCBvciB0aGUgZXJyb3Igd2FzIHRocm93biwgb3IgdGhvc2UgYWNjZXB0ZWQgYmVmb3JlIGl0IHdlcmUgbm90IGhhbmRlZCBvdmVyLiBUaGUgY2FsbGVyIG5lZWRzIGJvdGg6IHRoZSBjb25uZWN0aW9ucyBhbmQgdGhlIGVycm9yLlwiLFxuICAgICAga286IFwiXHVCQUE4XHVCNEUwIFx1Qzc0Q1x1QzIxOFx1Qjk3QyAtRUFHQUlOXHVDNzNDXHVCODVDIFx1QkMxQlx1QzU0NFx1QjRFNFx1QzYwMFx1QUM3MFx1QjA5OCwgXHVDNjI0XHVCOTU4XHVCOTdDIFx1QjM1OFx1Qzg0Q1x1QUM3MFx1QjA5OCwgXHVBREY4IFx1QzgwNFx1QzVEMCBcdUJDMUJcdUM3NDAgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjExOFx1QUUzMFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJEODBcdUI5NzggXHVDQUJEXHVDNUQwXHVCMjk0IFx1QzVGMFx1QUNCMFx1QjNDNCBcdUM2MjRcdUI5NThcdUIzQzQgXHVENTQ0XHVDNjk0XHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gYWNjZXB0QWxsLCByZXR1cm4gYSBuZWdhdGl2ZSByZXN1bHQgb3RoZXIgdGhhbiAtRUFHQUlOIGFzIGl0IGlzLlwiLFxuICAgICAga286IFwiYWNjZXB0QWxsXHVDNUQwXHVDMTFDLCAtRUFHQUlOXHVDNzc0IFx1QzU0NFx1QjJDQyBcdUM3NENcdUMyMThcdUIyOTQgXHVBREY4XHVCMzAwXHVCODVDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiYWNjZXB0NCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1hY2NlcHQtYWxsXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2JpbmRpbmcudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2JpbmRpbmcudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgMi42IHNheSwgaW4gdGhlaXIgb3JkZXIuIFRoZSB2YWx1ZXM6IC4uL3N0ZXAyLWNvZGVzLnRzXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IGJpbmRpbmdDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTItQURET04tQ09NUElMRVwiOiB7XG4gICAgZGlkOiB7IGVuOiBcImFkZG9uL2Vwb2xsLmMgd2FzIGNvbXBpbGVkLlwiLCBrbzogXCJhZGRvbi9lcG9sbC5jXHVCOTdDIFx1Q0VGNFx1RDMwQ1x1Qzc3Q1x1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBjb21waWxlciBhY2NlcHRzIGl0LlwiLCBrbzogXCJcdUNFRjRcdUQzMENcdUM3N0NcdUI3RUNcdUFDMDAgXHVCQzFCXHVDNTQ0XHVCNEU0XHVDNUVDXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJ7d2hlcmV9OiB7bWVzc2FnZX1cIiwga286IFwie3doZXJlfToge21lc3NhZ2V9XCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIHNlbWljb2xvbiBvciBicmFja2V0IGlzIG1pc3Npbmcgc2hvcnRseSBiZWZvcmUsIGFuICYgd2hlcmUgYSBoZWxwZXIgbmVlZHMgdGhlIGFkZHJlc3MsIG9yIGEgcmV0dXJuIGluIGZyb250IG9mIGZyb21faW50KCkuXCIsXG4gICAgICBrbzogXCJcdUM4NzBcdUFFMDggXHVDNTVFXHVDNUQwIFx1QzEzOFx1QkJGOFx1Q0Y1Q1x1Qjg2MFx1Qzc3NFx1QjA5OCBcdUFEMDRcdUQ2MzhcdUFDMDAgXHVCRTYwXHVDODRDXHVBQzcwXHVCMDk4LCBcdUIzQzRcdUM2QjBcdUJCRjhcdUFDMDAgXHVDOEZDXHVDMThDXHVCOTdDIFx1QkMxQlx1QjI5NCBcdUM3OTBcdUI5QUNcdUM1RDAgJlx1QUMwMCBcdUM1QzZcdUFDNzBcdUIwOTgsIGZyb21faW50KCkgXHVDNTVFXHVDNUQwIHJldHVyblx1Qzc3NCBcdUM1QzZcdUIyOTQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCBmaXggdGhlIGVycm9yIHRoYXQgaXMgc2hvd24sIHRoZSBmaXJzdCBvbmU7IHRoZSBvdGhlcnMgbWF5IGdvIGF3YXkgd2l0aCBpdC5cIixcbiAgICAgIGtvOiBcInt0YXNrfVx1QzVEMFx1QzExQywgXHVDNzA0XHVDNUQwIFx1QjA5OFx1QzYyOCBcdUNDQUIgXHVCQzg4XHVDOUY4IFx1QzYyNFx1Qjk1OFx1Qjk3QyBcdUFDRTBcdUNFNThcdUMyRURcdUMyRENcdUM2MjQuIFx1QjA5OFx1QkEzOFx1QzlDMFx1QjNDNCBcdUQ1NjhcdUFFRDggXHVDMEFDXHVCNzdDXHVDOUM4IFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2NyZWF0ZTEoMilcIl0sXG4gICAgYW5jaG9yOiBcInBhcnQtMi02XCIsXG4gIH0sXG4gIFwiRTItQURET04tQ0FMTFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiZXBvbGxfY3JlYXRlMSB3YXMgY2FsbGVkIHdpdGggRVBPTExfQ0xPRVhFQywgYW5kIGRlc2NyaXB0b3JzIHdlcmUgYWRkZWQgd2l0aCBlcG9sbF9jdGwuXCIsXG4gICAgICBrbzogXCJFUE9MTF9DTE9FWEVDXHVCODVDIGVwb2xsX2NyZWF0ZTFcdUM3NDQgXHVCRDgwXHVCOTc0XHVBQ0UwIGVwb2xsX2N0bFx1Qjg1QyBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMTIzXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkEgZGVzY3JpcHRvciBjb21lcyBiYWNrLCBhbmQgZWFjaCBBREQgcmV0dXJucyAwLlwiLFxuICAgICAga286IFwiXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVBQzAwIFx1QjNDQ1x1QzU0NFx1QzYyNFx1QUNFMCwgQUREXHVCMjk0IDBcdUM3NDQgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiZXBvbGxfY3JlYXRlMSByZXR1cm5lZCB7ZXBvbGxGZH07IGFsbCBhZGRlZDoge2FkZGVkfS5cIixcbiAgICAgIGtvOiBcImVwb2xsX2NyZWF0ZTFcdUM3NTggXHVCQzE4XHVENjU4XHVBQzEyXHVDNzQwIHtlcG9sbEZkfSwgXHVCQUE4XHVCNDUwIFx1QjRFNFx1QzVCNFx1QUMxNFx1QjI5NFx1QzlDMFx1QjI5NCB7YWRkZWR9XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQW4gYXJndW1lbnQgd2FzIHJlYWQgZnJvbSB0aGUgd3JvbmcgcGxhY2UsIG9yIHRoZSByZXN1bHQgd2FzIG5vdCBoYW5kZWQgYmFjay5cIixcbiAgICAgIGtvOiBcIlx1Qzc3OFx1Qzc5MFx1Qjk3QyBcdUM1QzlcdUI2QjFcdUQ1NUMgXHVDNzkwXHVCOUFDXHVDNUQwXHVDMTFDIFx1Qzc3RFx1QzVDOFx1QUM3MFx1QjA5OCBcdUFDQjBcdUFDRkNcdUI5N0MgXHVCM0NDXHVCODI0XHVDOEZDXHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBqc19lcG9sbF9jdGwsIHRha2UgdGhlIGFyZ3VtZW50cyBpbiB0aGUgb3JkZXIgZXBmZCwgb3AsIGZkLCBldmVudHMsIGRhdGE7IHJldHVybiB0aGUgcmVzdWx0IHdpdGggZnJvbV9pbnQoKS5cIixcbiAgICAgIGtvOiBcImpzX2Vwb2xsX2N0bFx1QzVEMFx1QzExQywgZXBmZCwgb3AsIGZkLCBldmVudHMsIGRhdGFcdUM3NTggXHVDMjFDXHVDMTFDXHVCODVDIFx1Qzc3OFx1Qzc5MFx1Qjk3QyBcdUJDMUJcdUFDRTAgZnJvbV9pbnQoKVx1Qjg1QyBcdUFDQjBcdUFDRkNcdUI5N0MgXHVCM0NDXHVCODI0XHVDOEZDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jcmVhdGUxKDIpXCIsIFwiZXBvbGxfY3RsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWJpbmRpbmctZXJybm9cIixcbiAgfSxcbiAgXCJFMi1BRERPTi1GTEFHU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJlcG9sbF9jcmVhdGUxIHdhcyBjYWxsZWQgd2l0aCBFUE9MTF9DTE9FWEVDIGFuZCB3aXRoIDAsIGFuZCB0aGUgZGVzY3JpcHRvcnMnIGZsYWdzIHdlcmUgcmVhZC5cIixcbiAgICAgIGtvOiBcIkVQT0xMX0NMT0VYRUNcdUM2NDAgMFx1QzczQ1x1Qjg1QyBlcG9sbF9jcmVhdGUxXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3NTggXHVENTBDXHVCNzk4XHVBREY4XHVCOTdDIFx1Qzc3RFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgZmlyc3Qgb25lIGNsb3NlcyBvbiBleGVjLCB0aGUgc2Vjb25kIG9uZSBkb2VzIG5vdC5cIixcbiAgICAgIGtvOiBcIlx1QzU1RVx1Qzc1OCBcdUFDODNcdUM3NDAgZXhlY1x1RDU2MCBcdUI1NEMgXHVCMkVCXHVENzg4XHVBQ0UwIFx1QjRBNFx1Qzc1OCBcdUFDODNcdUM3NDAgXHVCMkVCXHVENzg4XHVDOUMwIFx1QzU0QVx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkNsb3NlcyBvbiBleGVjOiB7Y2xvZXhlY30gYW5kIHtub25lfS5cIixcbiAgICAgIGtvOiBcImV4ZWNcdUQ1NjAgXHVCNTRDIFx1QjJFQlx1RDc4OFx1QjI5NFx1QzlDMDoge2Nsb2V4ZWN9LCB7bm9uZX0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgYXJndW1lbnQgd2FzIG5vdCBwYXNzZWQgb24uIE9uZSBmdW5jdGlvbiBpcyBvbmUgc3lzdGVtIGNhbGwsIHdpdGggd2hhdCB0aGUgY2FsbGVyIGFza2VkIGZvci5cIixcbiAgICAgIGtvOiBcIlx1Qzc3OFx1Qzc5MFx1Qjk3QyBcdUFERjhcdUIzMDBcdUI4NUMgXHVCMTE4XHVBRTMwXHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDU2OFx1QzIxOCBcdUQ1NThcdUIwOThcdUIyOTQgXHVDMkRDXHVDMkE0XHVEMTVDIFx1Q0Y1QyBcdUQ1NThcdUIwOThcdUM3NzRcdUFDRTAsIFx1QkQ4MFx1Qjk3OCBcdUNBQkRcdUM3NzQgXHVDNjk0XHVDQ0FEXHVENTVDIFx1QjMwMFx1Qjg1Q1x1QzVFQ1x1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBqc19lcG9sbF9jcmVhdGUxLCBwYXNzIHRoZSBmaXJzdCBhcmd1bWVudCB0byBlcG9sbF9jcmVhdGUxKCkgYXMgaXQgaXMuXCIsXG4gICAgICBrbzogXCJqc19lcG9sbF9jcmVhdGUxXHVDNUQwXHVDMTFDLCBcdUNDQUIgXHVCQzg4XHVDOUY4IFx1Qzc3OFx1Qzc5MFx1Qjk3QyBcdUFERjhcdUIzMDBcdUI4NUMgZXBvbGxfY3JlYXRlMSgpXHVDNUQwIFx1QjExOFx1QUUzMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfY3JlYXRlMSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1iaW5kaW5nLWVycm5vXCIsXG4gIH0sXG4gIFwiRTItQURET04tRVJSTk9cIjoge1xuICAgIGRpZDogeyBlbjogXCJ7Y2FsbH0oKSB3YXMgY2FsbGVkIHNvIHRoYXQgaXQgbXVzdCBmYWlsLlwiLCBrbzogXCJ7Y2FsbH0oKSBcdUQ2MzhcdUNEOUNcdUM3NzQgXHVDMkU0XHVEMzI4XHVENTU4XHVCM0M0XHVCODVEIFx1Qzc3OFx1Qzc5MFx1Qjk3QyBcdUIxMThcdUFDQkNcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiSXQgcmV0dXJucyB7ZXhwZWN0ZWR9LCB0aGUgbmVnYXRpdmUgZXJybm8uXCIsXG4gICAgICBrbzogXCJcdUM3NENcdUMyMTggZXJybm9cdUI5N0MgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVDNzc0IFx1QUNCRFx1QzZCMFx1QzVEMFx1QjI5NCB7ZXhwZWN0ZWR9LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIlJldHVybmVkOiB7Z290fS5cIiwga286IFwiXHVCQzE4XHVENjU4XHVBQzEyOiB7Z290fS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkluIEMgYSBmYWlsZWQgY2FsbCByZXR1cm5zIC0xLCBhbmQgdGhlIHJlYXNvbiBpcyBpbiBlcnJuby4gI3N5cyBwdXRzIHRoZSByZWFzb24gaW50byB0aGUgcmVzdWx0LlwiLFxuICAgICAga286IFwiQ1x1QzVEMFx1QzExQyBcdUMyRTRcdUQzMjhcdUQ1NUMgXHVENjM4XHVDRDlDXHVDNzQwIC0xXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QUNFMCBcdUM2RDBcdUM3NzhcdUM3NDAgZXJybm9cdUM1RDAgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LiAjc3lzXHVCMjk0IFx1QURGOCBcdUM2RDBcdUM3NzhcdUM3NDQgXHVBQ0IwXHVBQ0ZDXHVDNUQwIFx1QjJGNFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGpzX3tjYWxsfSwgcmV0dXJuIC1lcnJubyB3aGVuIHRoZSByZXN1bHQgaXMgLTE7IHRoZSBzYW1lIGhvbGRzIGZvciB0aGUgb3RoZXJzLlwiLFxuICAgICAga286IFwianNfe2NhbGx9XHVDNUQwXHVDMTFDLCBcdUFDQjBcdUFDRkNcdUFDMDAgLTFcdUM3NzRcdUJBNzQgLWVycm5vXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVCMDk4XHVCQTM4XHVDOUMwIFx1RDU2OFx1QzIxOFx1QjNDNCBcdUI5QzhcdUNDMkNcdUFDMDBcdUM5QzBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2NyZWF0ZTEoMilcIiwgXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtYmluZGluZy1lcnJub1wiLFxuICB9LFxuICBcIkUyLUFERE9OLUVWRU5UU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJFaWdodCBkZXNjcmlwdG9ycyB3aXRoIGRhdGEgZnJvbSAweGZlZWQwMDAwIHdlcmUgcmVhZHksIGFuZCBlcG9sbF93YWl0IHdhcyBhc2tlZCBmb3IgdGhlbS5cIixcbiAgICAgIGtvOiBcImRhdGFcdUFDMDAgMHhmZWVkMDAwMFx1QkQ4MFx1RDEzMFx1Qzc3OCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzAgXHVDNUVDXHVCMzVGIFx1QUMxQ1x1QUMwMCBcdUM5MDBcdUJFNDRcdUI0MUMgXHVDMEMxXHVEMERDXHVDNUQwXHVDMTFDIGVwb2xsX3dhaXRcdUI5N0MgXHVCRDg4XHVCODAwXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlR3byB3b3JkcyBlYWNoLCBiZWdpbm5pbmcge2V4cGVjdGVkfS5cIixcbiAgICAgIGtvOiBcIlx1Qzc3NFx1QkNBNFx1RDJCOFx1QjlDOFx1QjJFNCBcdUI0NTAgXHVBQzEyXHVDNTI5LCBcdUIyRTRcdUM3NENcdUFDRkMgXHVBQzE5XHVDNzc0IFx1QzJEQ1x1Qzc5MVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQ6IHtleHBlY3RlZH0uXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiUmV0dXJuZWQge3JlYWR5fTsgdGhlIGZpcnN0IG9uZXM6IHtnb3R9LlwiLCBrbzogXCJcdUJDMThcdUQ2NThcdUFDMTJcdUM3NDAge3JlYWR5fSwgXHVDNTVFXHVDNzU4IFx1QUM4M1x1Qzc0MCB7Z290fVx1Qzc4NVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInN0cnVjdCBlcG9sbF9ldmVudCB3YXMgY29waWVkIGFzIGl0IGxpZXMgaW4gbWVtb3J5LCB3aGVyZSBkYXRhIGhhcyA4IGJ5dGVzLCBvciBkYXRhIHdhcyBzdG9yZWQgYXMgc29tZXRoaW5nIGVsc2UgdGhhbiB1MzIuXCIsXG4gICAgICBrbzogXCJzdHJ1Y3QgZXBvbGxfZXZlbnRcdUI5N0MgXHVCQTU0XHVCQUE4XHVCOUFDXHVDNUQwIFx1QjE5M1x1Qzc3OCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCQ0Y1XHVDMEFDXHVENTg4XHVBQzcwXHVCMDk4KGRhdGFcdUIyOTQgOFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qzc4NVx1QjJDOFx1QjJFNCkgZGF0YVx1Qjk3QyB1MzJcdUFDMDAgXHVDNTQ0XHVCMkNDIFx1QUM4M1x1QzczQ1x1Qjg1QyBcdUIyRTRcdUI4RUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ganNfZXBvbGxfd2FpdCwgY29weSBldmVudHMgYW5kIGRhdGEudTMyIG9mIGVhY2ggZXZlbnQgaW50byB0d28gd29yZHMuXCIsXG4gICAgICBrbzogXCJqc19lcG9sbF93YWl0XHVDNUQwXHVDMTFDLCBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5QzhcdUIyRTQgZXZlbnRzXHVDNjQwIGRhdGEudTMyXHVCOTdDIFx1QjQ1MCBcdUFDMTJcdUM3M0NcdUI4NUMgXHVCQ0Y1XHVDMEFDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF93YWl0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWJpbmRpbmctZXZlbnRzXCIsXG4gIH0sXG4gIFwiRTItQURET04tREFUQVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJEZXNjcmlwdG9ycyB3ZXJlIGFkZGVkIHdpdGggZGF0YSBmcm9tIDB4ZmVlZDAwMDAsIGFuZCBlcG9sbF93YWl0IHdhcyBhc2tlZCBmb3IgdGhlbS5cIixcbiAgICAgIGtvOiBcImRhdGFcdUI5N0MgMHhmZWVkMDAwMFx1QkQ4MFx1RDEzMCBcdUM4RkNcdUM1QjQgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QjEyM1x1QUNFMCBlcG9sbF93YWl0XHVCOTdDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJFYWNoIGV2ZW50IGNvbWVzIGJhY2sgd2l0aCB0aGUgZGF0YSB0aGF0IHdhcyBnaXZlbiBhdCBBREQsIHRoZSBmaXJzdCBvbmUge2V4cGVjdGVkfS5cIixcbiAgICAgIGtvOiBcIlx1Qzc3NFx1QkNBNFx1RDJCOFx1QjlDOFx1QjJFNCBBRERcdUQ1NjAgXHVCNTRDIFx1QzkwMCBkYXRhXHVBQzAwIFx1QjNDQ1x1QzU0NFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1Q0NBQiBcdUJDODhcdUM5RjhcdUIyOTQge2V4cGVjdGVkfS5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIG1hc2tzIGFyZSByaWdodCwgYW5kIG5vIGRhdGEgaXMuIFRoZSBmaXJzdCBvbmU6IHtnb3R9LlwiLFxuICAgICAga286IFwiXHVCOUM4XHVDMkE0XHVEMDZDXHVCMjk0IFx1QkFBOFx1QjQ1MCBcdUI5REVcdUFDRTAgZGF0YVx1QjI5NCBcdUJBQThcdUI0NTAgXHVCMkU0XHVCOTg1XHVCMkM4XHVCMkU0LiBcdUNDQUIgXHVCQzg4XHVDOUY4OiB7Z290fS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBrZXJuZWwgaGFuZHMgYmFjayB3aGF0IGl0IHdhcyBnaXZlbjogZGF0YSB3YXMgbmV2ZXIgc3RvcmVkIGluIHRoZSBzdHJ1Y3QgZXBvbGxfZXZlbnQgdGhhdCB3ZW50IGludG8gZXBvbGxfY3RsKCkuXCIsXG4gICAgICBrbzogXCJcdUNFRTRcdUIxMTBcdUM3NDAgXHVCQzFCXHVDNzQwIFx1QUM4M1x1Qzc0NCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCM0NDXHVCODI0XHVDOTBEXHVCMkM4XHVCMkU0LiBlcG9sbF9jdGwoKVx1QzVEMCBcdUIxMThcdUFFMzQgc3RydWN0IGVwb2xsX2V2ZW50XHVDNUQwIGRhdGFcdUI5N0MgXHVCMTIzXHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBqc19lcG9sbF9jdGwsIHN0b3JlIHRoZSBmaWZ0aCBhcmd1bWVudCBpbiBkYXRhLnUzMiBiZWZvcmUgdGhlIGNhbGwuXCIsXG4gICAgICBrbzogXCJqc19lcG9sbF9jdGxcdUM1RDBcdUMxMUMsIFx1RDYzOFx1Q0Q5Q1x1RDU1OFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVCMkU0XHVDMTJGXHVDOUY4IFx1Qzc3OFx1Qzc5MFx1Qjk3QyBkYXRhLnUzMlx1QzVEMCBcdUIxMjNcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1iaW5kaW5nLWV2ZW50c1wiLFxuICB9LFxuICBcIkUyLUFERE9OLU1PU1RcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiRWlnaHQgZGVzY3JpcHRvcnMgd2VyZSByZWFkeSwgdGhlIGFycmF5IGhhZCByb29tIGZvciBhbGwsIGFuZCBtYXhldmVudHMgd2FzIHthc2tlZH0uXCIsXG4gICAgICBrbzogXCJcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzAgXHVDNUVDXHVCMzVGIFx1QUMxQ1x1QUMwMCBcdUM5MDBcdUJFNDRcdUI0MThcdUM1QzhcdUFDRTAgXHVCQzMwXHVDNUY0XHVDNUQwXHVCMjk0IFx1QkFBOFx1QjQ1MFx1Qzc1OCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDNzg4XHVDNzNDXHVCQTcwIG1heGV2ZW50c1x1QjI5NCB7YXNrZWR9XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkF0IG1vc3Qgc28gbWFueSBjb21lIGJhY2suXCIsXG4gICAgICBrbzogXCJcdUI5Q0VcdUM1NDRcdUM1N0MgXHVBREY4XHVCOUNDXHVEMDdDXHVCOUNDIFx1QjNDQ1x1QzU0NFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlJldHVybmVkOiB7ZmV3fS5cIixcbiAgICAgIGtvOiBcIlx1QkMxOFx1RDY1OFx1QUMxMjoge2Zld30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJtYXhldmVudHMgd2FzIG5vdCBwYXNzZWQgb24uIEEgY2FsbGVyIHdobyB3YW50cyBmZXcga2VlcHMgdGhlIHJlc3QgZm9yIHRoZSBuZXh0IGNhbGwuXCIsXG4gICAgICBrbzogXCJtYXhldmVudHNcdUI5N0MgXHVCMTE4XHVBRTMwXHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QzgwMVx1QUM4QyBcdUM2OTRcdUNDQURcdUQ1NThcdUIyOTQgXHVDQUJEXHVDNzQwIFx1QjA5OFx1QkEzOFx1QzlDMFx1Qjk3QyBcdUIyRTRcdUM3NEMgXHVENjM4XHVDRDlDXHVDNUQwXHVDMTFDIFx1QkMxQlx1QzczQ1x1QjgyNFx1QjI5NCBcdUFDODNcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBqc19lcG9sbF93YWl0LCBwYXNzIHRoZSBzbWFsbGVyIG9mIG1heGV2ZW50cyBhbmQgdGhlIHJvb20gdGhhdCB0aGVyZSBpcy5cIixcbiAgICAgIGtvOiBcImpzX2Vwb2xsX3dhaXRcdUM1RDBcdUMxMUMsIG1heGV2ZW50c1x1QzY0MCBcdUM3OTBcdUI5QUMgXHVDMjE4IFx1QUMwMFx1QzZCNFx1QjM3MCBcdUM3OTFcdUM3NDAgXHVDQUJEXHVDNzQ0IFx1QjExOFx1QUUzMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1iaW5kaW5nLWV2ZW50c1wiLFxuICB9LFxuICBcIkUyLUFERE9OLU9WRVJSVU5cIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiRWlnaHQgZGVzY3JpcHRvcnMgd2VyZSByZWFkeSwgbWF4ZXZlbnRzIHdhcyA4LCBhbmQgdGhlIGFycmF5IGhhZCByb29tIGZvciB0d28gZXZlbnRzLlwiLFxuICAgICAga286IFwiXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwIFx1QzVFQ1x1QjM1RiBcdUFDMUNcdUFDMDAgXHVDOTAwXHVCRTQ0XHVCNDE4XHVDNUM4XHVBQ0UwIG1heGV2ZW50c1x1QjI5NCA4XHVDNzc4XHVCMzcwLCBcdUJDMzBcdUM1RjRcdUM1RDBcdUIyOTQgXHVDNzc0XHVCQ0E0XHVEMkI4IFx1QjQ1MCBcdUFDMUNcdUM3NTggXHVDNzkwXHVCOUFDXHVCOUNDIFx1Qzc4OFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJBdCBtb3N0IHR3byBjb21lIGJhY2ssIGFuZCB0aGUgbWVtb3J5IHBhc3QgaXRzIGVuZCBzdGF5cyBhcyBpdCB3YXMuXCIsXG4gICAgICBrbzogXCJcdUI5Q0VcdUM1NDRcdUM1N0MgXHVCNDUwIFx1QUMxQ1x1QUMwMCBcdUIzQ0NcdUM1NDRcdUM2MjRcdUFDRTAsIFx1QkMzMFx1QzVGNFx1Qzc1OCBcdUIwNUQgXHVCMkU0XHVDNzRDIFx1QkE1NFx1QkFBOFx1QjlBQ1x1QjI5NCBcdUFERjhcdUIzMDBcdUI4NUNcdUM1RUNcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJSZXR1cm5lZDoge3Jvb219LiBNZW1vcnkgcGFzdCB0aGUgZW5kIG92ZXJ3cml0dGVuOiB7b3ZlcndyaXR0ZW59LlwiLFxuICAgICAga286IFwiXHVCQzE4XHVENjU4XHVBQzEyOiB7cm9vbX0uIFx1QkMzMFx1QzVGNFx1Qzc1OCBcdUIwNURcdUM3NDQgXHVCMTE4XHVDNUI0IFx1QjM2RVx1QzVCNFx1QzM3Q1x1QjI5NFx1QzlDMDoge292ZXJ3cml0dGVufS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIm1heGV2ZW50cyBjb21lcyBmcm9tIEphdmFTY3JpcHQgYW5kIHdhcyBiZWxpZXZlZC4gSW4gQyB0aGF0IGlzIGhvdyBhIG51bWJlciBiZWNvbWVzIHNvbWVib2R5IGVsc2UncyBtZW1vcnkuXCIsXG4gICAgICBrbzogXCJKYXZhU2NyaXB0XHVBQzAwIFx1QjExOFx1QUUzNCBtYXhldmVudHNcdUI5N0MgXHVBREY4XHVCMzAwXHVCODVDIFx1QkJGRlx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIENcdUM1RDBcdUMxMUNcdUIyOTQgXHVDNzc0XHVCN0YwIFx1QzIxOCBcdUQ1NThcdUIwOTggXHVCNTRDXHVCQjM4XHVDNUQwIFx1QjBBOFx1Qzc1OCBcdUJBNTRcdUJBQThcdUI5QUNcdUFDMDAgXHVCOUREXHVBQzAwXHVDOUQxXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ganNfZXBvbGxfd2FpdCwgbGltaXQgbWF4ZXZlbnRzIHRvIGhhbGYgdGhlIGxlbmd0aCBvZiB0aGUgYXJyYXkuXCIsXG4gICAgICBrbzogXCJqc19lcG9sbF93YWl0XHVDNUQwXHVDMTFDLCBtYXhldmVudHNcdUI5N0MgXHVCQzMwXHVDNUY0IFx1QUUzOFx1Qzc3NFx1Qzc1OCBcdUM4MDhcdUJDMThcdUM3M0NcdUI4NUMgXHVDODFDXHVENTVDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF93YWl0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWJpbmRpbmctcm9vbVwiLFxuICB9LFxuICBcIkUyLUFERE9OLVNUQUNLXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgdGhvdXNhbmQgZGVzY3JpcHRvcnMgd2VyZSByZWFkeSwgYW5kIG1heGV2ZW50cyBhbmQgdGhlIGFycmF5IGhhZCByb29tIGZvciBhbGwgb2YgdGhlbS5cIixcbiAgICAgIGtvOiBcIlx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMCBcdUNDOUMgXHVBQzFDXHVBQzAwIFx1QzkwMFx1QkU0NFx1QjQxOFx1QzVDOFx1QUNFMCwgbWF4ZXZlbnRzXHVDNjQwIFx1QkMzMFx1QzVGNFx1QzVEMFx1QjI5NCBcdUJBQThcdUI0NTBcdUM3NTggXHVDNzkwXHVCOUFDXHVBQzAwIFx1Qzc4OFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJBcyBtYW55IGNvbWUgYmFjayBhcyB0aGUgZnVuY3Rpb24gaGFzIHJvb20gZm9yIGl0c2VsZiwgZWFjaCB3aXRoIGl0cyBkYXRhLlwiLFxuICAgICAga286IFwiXHVENTY4XHVDMjE4XHVBQzAwIFx1QzJBNFx1QzJBNFx1Qjg1QyBcdUI5QzhcdUI4MjhcdUQ1NUMgXHVDNzkwXHVCOUFDXHVCOUNDXHVEMDdDIFx1QjNDQ1x1QzU0NFx1QzYyNFx1QUNFMCwgXHVENTU4XHVCMDk4XHVENTU4XHVCMDk4XHVDNUQwIGRhdGFcdUFDMDAgXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiUmV0dXJuZWQsIG9yIGVuZGVkIHdpdGg6IHtyZWFkeX0uXCIsXG4gICAgICBrbzogXCJcdUJDMThcdUQ2NThcdUFDMTIgXHVCNjEwXHVCMjk0IFx1QjA1RDoge3JlYWR5fS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBrZXJuZWwgd2FzIGFsbG93ZWQgbW9yZSBldmVudHMgdGhhbiB0aGUgc3RydWN0IGVwb2xsX2V2ZW50IGFycmF5IG9uIHRoZSBzdGFjayBoYXMgcm9vbSBmb3IuXCIsXG4gICAgICBrbzogXCJcdUMyQTRcdUQwRERcdUM3NTggc3RydWN0IGVwb2xsX2V2ZW50IFx1QkMzMFx1QzVGNFx1QkNGNFx1QjJFNCBcdUI5Q0VcdUM3NDAgXHVDNzc0XHVCQ0E0XHVEMkI4XHVCOTdDIFx1Q0VFNFx1QjExMFx1QzVEMCBcdUQ1QzhcdUM2QTlcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ganNfZXBvbGxfd2FpdCwgbGltaXQgbWF4ZXZlbnRzIHRvIHRoZSBudW1iZXIgb2YgZWxlbWVudHMgb2YgeW91ciBvd24gYXJyYXksIHRvby5cIixcbiAgICAgIGtvOiBcImpzX2Vwb2xsX3dhaXRcdUM1RDBcdUMxMUMsIG1heGV2ZW50c1x1Qjk3QyBcdUQ1NjhcdUMyMTggXHVDNTQ4IFx1QkMzMFx1QzVGNFx1Qzc1OCBcdUM2RDBcdUMxOEMgXHVDMjE4XHVCODVDXHVCM0M0IFx1QzgxQ1x1RDU1Q1x1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1iaW5kaW5nLXJvb21cIixcbiAgfSxcbiAgXCJFMi1BRERPTi1USU1FT1VUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIllvdXIgYmluZGluZyB3YXMgYXNrZWQgdG8gd2FpdCB7cGFzc2VkfSBtcyB3aGVuIG5vdGhpbmcgd2FzIHJlYWR5OiAwIG5vdCBhdCBhbGwsIC0xIGZvciBldmVyLCB1bmRlciB5b3VyIG93biBsb29wLCBhbnkgb3RoZXIgbnVtYmVyIG1pbGxpc2Vjb25kcy5cIixcbiAgICAgIGtvOiBcIlx1QzU0NFx1QkIzNFx1QUM4M1x1QjNDNCBcdUM5MDBcdUJFNDRcdUI0MThcdUM5QzAgXHVDNTRBXHVDNTU4XHVDNzQ0IFx1QjU0QyBcdUIwQjQgXHVCQzE0XHVDNzc4XHVCNTI5XHVDNzQ0IFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC4gMFx1Qzc3NFx1QkE3NCBcdUFFMzBcdUIyRTRcdUI5QUNcdUM5QzAgXHVDNTRBXHVBQ0UwLCAtMVx1Qzc3NFx1QkE3NChcdUIwQjQgXHVCOEU4XHVENTA0KSBcdUIwNURcdUM1QzZcdUM3NzQsIFx1QjJFNFx1Qjk3OCBcdUMyMThcdUJBNzQgXHVBREY4XHVCOUNDXHVEMDdDXHVDNzU4IFx1QkMwMFx1QjlBQ1x1Q0QwOCBcdUIzRDlcdUM1NDggXHVBRTMwXHVCMkU0XHVCOUJEXHVCMkM4XHVCMkU0LiBcdUIxMThcdUFFMzQgdGltZW91dDoge3Bhc3NlZH0uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJJdCB3YWl0cyBleGFjdGx5IHNvIGxvbmcuXCIsIGtvOiBcIlx1QUYyRCBcdUFERjhcdUI5Q0NcdUQwN0MgXHVBRTMwXHVCMkU0XHVCODI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJJdCB3YWl0ZWQgZm9yIHNvbWV0aGluZyBlbHNlLlwiLCBrbzogXCJcdUFFMzBcdUIyRTRcdUI5QjAgXHVDMkRDXHVBQzA0XHVDNzc0IFx1QjJFNFx1Qjk4NVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSB0aW1lb3V0IHdhcyBub3QgcGFzc2VkIG9uLCBvciByZXBsYWNlZCBieSBhIG51bWJlciBvZiBpdHMgb3duLlwiLFxuICAgICAga286IFwidGltZW91dFx1Qzc0NCBcdUIxMThcdUFFMzBcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQzcwXHVCMDk4IFx1QjJFNFx1Qjk3OCBcdUMyMThcdUI4NUMgXHVCQzE0XHVBRkJDIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGpzX2Vwb2xsX3dhaXQsIHBhc3MgdGhlIGZvdXJ0aCBhcmd1bWVudCB0byBlcG9sbF93YWl0KCkgYXMgaXRzIHRpbWVvdXQuXCIsXG4gICAgICBrbzogXCJqc19lcG9sbF93YWl0XHVDNUQwXHVDMTFDLCBcdUIxMjQgXHVCQzg4XHVDOUY4IFx1Qzc3OFx1Qzc5MFx1Qjk3QyBlcG9sbF93YWl0KClcdUM3NTggdGltZW91dFx1QzczQ1x1Qjg1QyBcdUIxMThcdUFFMzBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX3dhaXQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtc2xlZXBcIixcbiAgfSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvY2xvc2VkLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy9jbG9zZWQudHNcIjsvLyBXaGF0IHBhcnRzIDIuMiB0byAyLjQgc2F5IG9mIGNhbGxzIHRoYXQgY29tZSB0b28gbGF0ZSwgdGhhdCB0aGUga2VybmVsIHJlZnVzZXMsIG9yIHRoYXQgbm90aGluZyBjYWxsZWQgZm9yLiBUaGUgdmFsdWVzOiAuLi9zdGVwMi1jb2Rlcy50c1xuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCBjbG9zZWRDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTItTk9ULUNMT1NFRFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBnb3QgaXRzIGFuc3dlciBhbmQgZW5kZWQgaXRzIGRpcmVjdGlvbi5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUIyRjVcdUM3NDQgXHVCQzFCXHVBQ0UwIFx1Qzc5MFx1QUUzMCBcdUJDMjlcdUQ1QTVcdUM3NDQgXHVCMDVEXHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkl0cyBlbnRyeSBpcyByZW1vdmVkIGFuZCBpdHMgZGVzY3JpcHRvciBjbG9zZWQuXCIsXG4gICAgICBrbzogXCJcdUQ1NkRcdUJBQTlcdUM3NDQgXHVDOUMwXHVDNkIwXHVBQ0UwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjk3QyBcdUIyRUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgZW50cnkgb2YgZGVzY3JpcHRvciB7ZmR9IGlzIGdvbmUsIGFuZCB0aGUgZGVzY3JpcHRvciBpcyBzdGlsbCBvcGVuLlwiLFxuICAgICAga286IFwiXHVENTZEXHVCQUE5XHVDNzQwIFx1QzlDMFx1QzZFMFx1QzlDMFx1QjlDQyBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUFDMDAgXHVDNTQ0XHVDOUMxIFx1QzVGNFx1QjgyNCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQ6IHtmZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJXaXRob3V0IGNsb3NlKCkgdGhlIHBlZXIgbmV2ZXIgc2VlcyB0aGUgZW5kLCB0aGUgbnVtYmVyIGlzIG5ldmVyIGZyZWUgYWdhaW4sIGFuZCBlcG9sbCBnb2VzIG9uIHJlcG9ydGluZyBpdC5cIixcbiAgICAgIGtvOiBcImNsb3NlKClcdUFDMDAgXHVDNUM2XHVDNzNDXHVCQTc0IFx1QzBDMVx1QjMwMFx1QjI5NCBcdUIwNURcdUM3NDQgXHVCQ0Y0XHVDOUMwIFx1QkFCQlx1RDU1OFx1QUNFMCwgXHVCQzg4XHVENjM4XHVCMjk0IFx1QjJFNFx1QzJEQyBcdUM0RjBcdUM3NzRcdUM5QzAgXHVCQUJCXHVENTU4XHVCQTcwLCBlcG9sbFx1Qzc0MCBcdUFDQzRcdUMxOEQgXHVCQ0Y0XHVBQ0UwXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gZHJvcENvbm5lY3Rpb24sIGNsb3NlIHRoZSBkZXNjcmlwdG9yIGFmdGVyIHRoZSBlbnRyeSBpcyByZW1vdmVkLlwiLFxuICAgICAga286IFwiZHJvcENvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIFx1RDU2RFx1QkFBOVx1Qzc0NCBcdUM5QzBcdUM2QjQgXHVCMkU0XHVDNzRDIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjk3QyBcdUIyRUJcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImNsb3NlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWRyb3BcIixcbiAgfSxcbiAgXCJFMi1SRUFELUVSUk9SXCI6IHtcbiAgICBkaWQ6IHsgZW46IFwiQSBjbGllbnQgYnJva2UgaXRzIGNvbm5lY3Rpb24gb2ZmIHdpdGggUlNULlwiLCBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgUlNUXHVCODVDIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIwNEFcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGZpcnN0IHJlYWQgdGhhdCBmYWlscyB3aXRoIGFub3RoZXIgZXJyb3IgdGhhbiAtRUFHQUlOIGRyb3BzIHRoZSBjb25uZWN0aW9uLlwiLFxuICAgICAga286IFwicmVhZFx1QUMwMCAtRUFHQUlOXHVDNzc0IFx1QzU0NFx1QjJDQyBcdUM2MjRcdUI5NThcdUI5N0MgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IFx1QUNFN1x1QkMxNFx1Qjg1QyBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwicmVhZCByZXR1cm5lZCAte2Vycm5vfSBvbiBkZXNjcmlwdG9yIHtmZH0sIGFuZCB0aGUgc2FtZSBkZXNjcmlwdG9yIHdhcyByZWFkIG9uY2UgbW9yZS5cIixcbiAgICAgIGtvOiBcIlx1QzYyNFx1Qjk1OFx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NUMgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1RDU1QyBcdUJDODggXHVCMzU0IFx1Qzc3RFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDNjI0XHVCOTU4OiAte2Vycm5vfSwgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwOiB7ZmR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiRXZlcnkgbmVnYXRpdmUgcmVzdWx0IHdhcyB0YWtlbiBmb3IgLUVBR0FJTi4gVGhlIGtlcm5lbCB0ZWxscyBhbiBlcnJvciBvbmNlOyB0aGUgbmV4dCByZWFkIHNheXMgMCwgYW5kIHRoYXQgdGhpcyBvbmUgd2FzIGVuZGVkIGJ5IFJTVCBpcyBsb3N0LlwiLFxuICAgICAga286IFwiXHVCQUE4XHVCNEUwIFx1Qzc0Q1x1QzIxOFx1Qjk3QyAtRUFHQUlOXHVDNzNDXHVCODVDIFx1QkMxQlx1QzU0NFx1QjRFNFx1Qzc3OCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1Q0VFNFx1QjExMFx1Qzc0MCBcdUM2MjRcdUI5NThcdUI5N0MgXHVENTVDIFx1QkM4OFx1QjlDQyBcdUM1NENcdUI5QkRcdUIyQzhcdUIyRTQuIFx1QjJFNFx1Qzc0QyByZWFkXHVCMjk0IDBcdUM3NDQgXHVCQzE4XHVENjU4XHVENTc0XHVDMTFDLCBSU1RcdUI4NUMgXHVCMDRBXHVBQ0JDXHVCMkU0XHVCMjk0IFx1QzBBQ1x1QzJFNFx1Qzc3NCBcdUMwQUNcdUI3N0NcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiByZWFkYWJsZSwgZHJvcCB0aGUgY29ubmVjdGlvbiB3aGVuIHJlYWQoKSByZXR1cm5zIGFuIGVycm9yIG90aGVyIHRoYW4gLUVBR0FJTi5cIixcbiAgICAgIGtvOiBcInJlYWRhYmxlXHVDNUQwXHVDMTFDLCByZWFkKClcdUFDMDAgLUVBR0FJTlx1Qzc3NCBcdUM1NDRcdUIyQ0MgXHVDNjI0XHVCOTU4XHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QkE3NCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJyZWFkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWVuZFwiLFxuICB9LFxuICBcIkUyLUFGVEVSLUNMT1NFXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkNvbm5lY3Rpb25zIHdlcmUgYW5zd2VyZWQgYW5kIGVuZGVkLCBhbmQgZXZlcnkgY2FsbCBvbiB0aGVpciBkZXNjcmlwdG9ycyB3YXMgbG9va2VkIGF0LlwiLFxuICAgICAga286IFwiXHVDNUYwXHVBQ0IwXHVDNUQwIFx1QjJGNVx1RDU1OFx1QUNFMCBcdUIwNURcdUIwQjRcdUFDOEMgXHVENTU4XHVCQTc0XHVDMTFDLCBcdUFERjggXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVDNUQwIFx1QjMwMFx1RDU1QyBcdUQ2MzhcdUNEOUNcdUM3NDQgXHVCQUE4XHVCNDUwIFx1QzBCNFx1RDNCNFx1QkNGNFx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJBZnRlciBjbG9zZSgpIG5vIGNhbGwgdXNlcyB0aGUgbnVtYmVyLlwiLFxuICAgICAga286IFwiY2xvc2UoKSBcdUIyRTRcdUM3NENcdUM1RDBcdUIyOTQgXHVDNUI0XHVCNUE0IFx1RDYzOFx1Q0Q5Q1x1QjNDNCBcdUFERjggXHVCQzg4XHVENjM4XHVCOTdDIFx1QzRGMFx1QzlDMCBcdUM1NEFcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJ7Y2FsbH0oKSB3YXMgY2FsbGVkIG9uIGRlc2NyaXB0b3Ige2ZkfSBhZnRlciBpdCB3YXMgY2xvc2VkOiAtRUJBREYuXCIsXG4gICAgICBrbzogXCJcdUM3NzRcdUJCRjggXHVCMkVCXHVDNzQwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMCB7ZmR9XHVCQzg4XHVDNzNDXHVCODVDIHtjYWxsfSgpIFx1RDYzOFx1Q0Q5Q1x1Qzc0NCBcdUQ1NzRcdUMxMUMgLUVCQURGXHVBQzAwIFx1QjA5OFx1QzY1NFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBmdW5jdGlvbiB3ZW50IG9uIGFmdGVyIGRyb3BDb25uZWN0aW9uKCkuIFRoZSBudW1iZXIgYmVsb25ncyB0byBub2JvZHkgdGhlbiwgYW5kIHdpdGggdGhlIG5leHQgYWNjZXB0NCgpIHRvIHNvbWVib2R5IGVsc2UuXCIsXG4gICAgICBrbzogXCJkcm9wQ29ubmVjdGlvbigpIFx1QjJFNFx1Qzc0Q1x1QzVEMFx1QjNDNCBcdUQ1NjhcdUMyMThcdUFDMDAgXHVBQ0M0XHVDMThEXHVCNDFDIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QkM4OFx1RDYzOFx1QjI5NCBcdUM3NzRcdUM4MUMgXHVDOEZDXHVDNzc4XHVDNzc0IFx1QzVDNlx1QUNFMCwgXHVCMkU0XHVDNzRDIGFjY2VwdDQoKVx1QUMwMCBcdUIyRTRcdUI5NzggXHVDNUYwXHVBQ0IwXHVDNUQwIFx1QzkwNCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCByZXR1cm4gYWZ0ZXIgZHJvcENvbm5lY3Rpb24oKSwgb3IgbG9vayB0aGUgY29ubmVjdGlvbiB1cCBhZ2FpbiBiZWZvcmUgdGhlIG5leHQgc3RlcC5cIixcbiAgICAgIGtvOiBcInt0YXNrfVx1QzVEMFx1QzExQywgZHJvcENvbm5lY3Rpb24oKSBcdUIyRTRcdUM3NENcdUM1RDBcdUIyOTQgXHVCQzE4XHVENjU4XHVENTU4XHVBQzcwXHVCMDk4LCBcdUIyRTRcdUM3NEMgXHVCMkU4XHVBQ0M0XHVCODVDIFx1QUMwMFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjJFNFx1QzJEQyBcdUNDM0VcdUM1NDRcdUJDRjRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImNsb3NlKDIpXCIsIFwiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZHJvcFwiLFxuICB9LFxuICBcIkUyLUNUTC1GQUlMU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaGUgbG9vcCByYW4sIGFuZCBlcG9sbF9jdGwoKSByZWZ1c2VkIHdoYXQgaXQgd2FzIGFza2VkIGZvci5cIixcbiAgICAgIGtvOiBcIlx1QjhFOFx1RDUwNFx1Qjk3QyBcdUIzQ0NcdUI4MzhcdUFDRTAsIGVwb2xsX2N0bCgpXHVDNzc0IFx1QzY5NFx1Q0NBRFx1Qzc0NCBcdUFDNzBcdUM4MDhcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQUREIGZvciB3aGF0IGlzIG5vdCBpbiB0aGUgc2V0IHlldCwgTU9EIGZvciB3aGF0IGlzIHRoZXJlLCBlYWNoIHdpdGggYW4gb3BlbiBkZXNjcmlwdG9yLlwiLFxuICAgICAga286IFwiXHVDNTQ0XHVDOUMxIFx1QzVDNlx1QjI5NCBcdUFDODNcdUM3NDAgQURELCBcdUM3NzRcdUJCRjggXHVDNzg4XHVCMjk0IFx1QUM4M1x1Qzc0MCBNT0RcdUI4NUMsIFx1QzVGNFx1QjgyNCBcdUM3ODhcdUIyOTQgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QjExOFx1QUNBOFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcInt3aGVyZX06IHtvcH0gb2YgZGVzY3JpcHRvciB7ZmR9IGZhaWxlZCB3aXRoIC17ZXJybm99LlwiLFxuICAgICAga286IFwie3doZXJlfToge29wfSBcdUM2OTRcdUNDQURcdUM3NzQgXHVBQzcwXHVDODA4XHVCNDE4XHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzA6IHtmZH0sIFx1QUNCMFx1QUNGQzogLXtlcnJub30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7IGVuOiBcIi17ZXJybm99IGZyb20gZXBvbGxfY3RsKCkgbWVhbnM6IHtyZWFzb259LlwiLCBrbzogXCJlcG9sbF9jdGwoKVx1Qzc1OCAte2Vycm5vfToge3JlYXNvbn0uXCIgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB7dGFza30sIGNvbXBhcmUgdGhlIHNlY29uZCBhbmQgdGhpcmQgYXJndW1lbnQgb2YgZXBvbGxfY3RsKCkgd2l0aCB3aGF0IGlzIGluIHRoZSBzZXQgYXQgdGhhdCBtb21lbnQuXCIsXG4gICAgICBrbzogXCJ7dGFza31cdUM1RDBcdUMxMUMsIGVwb2xsX2N0bCgpXHVDNzU4IFx1QjQ1OFx1QzlGOFx1QzY0MCBcdUMxNEJcdUM5RjggXHVDNzc4XHVDNzkwXHVCOTdDIFx1QURGOFx1QjU0QyBcdUFEMDBcdUMyRUMgXHVDOUQxXHVENTY5XHVDNUQwIFx1Qzc4OFx1QjI5NCBcdUFDODNcdUFDRkMgXHVBQ0FDXHVDOEZDXHVDNUI0IFx1QkNGNFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfY3RsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWludGVyZXN0LXNldFwiLFxuICB9LFxuICBcIkUyLU5PVEhJTkctTEVGVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIHNob3J0IG1lc3NhZ2UgY2FtZSwgZm9yIHdoaWNoIHRoZSBrZXJuZWwgaGFkIHJvb20uXCIsXG4gICAgICBrbzogXCJcdUNFRTRcdUIxMTBcdUM1RDAgXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjEwOVx1QjEwOVx1RDU2MCBcdUI1NEMgXHVDOUU3XHVDNzQwIFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwid3JpdGUoKSBpcyBhc2tlZCBmb3IgdGhlIHdob2xlIGFuc3dlciBhbmQgdGFrZXMgaXQ7IHRoZXJlIGlzIG5vdGhpbmcgdG8ga2VlcC5cIixcbiAgICAgIGtvOiBcIlx1QjJGNSBcdUM4MDRcdUNDQjRcdUI5N0Mgd3JpdGUoKVx1QzVEMCBcdUIxMThcdUFFMzBcdUJBNzQgXHVCQUE4XHVCNDUwIFx1QkMxQlx1QzczQ1x1QkJDMFx1Qjg1QywgXHVBQzA0XHVDOUMxXHVENTYwIFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJrZWVwVW5zZW50KCkgd2FzIGNhbGxlZCBhbHRob3VnaCB3cml0ZSgpIHRvb2sgZXZlcnl0aGluZyBpdCB3YXMgYXNrZWQgZm9yOiB7dGFrZW59IG9mIHthc2tlZH0gYnl0ZXMuXCIsXG4gICAgICBrbzogXCJ3cml0ZSgpXHVBQzAwIFx1QzY5NFx1Q0NBRFx1QkMxQlx1Qzc0MCBcdUFDODNcdUM3NDQgXHVCQUE4XHVCNDUwIFx1QkMxQlx1QzU1OFx1QjI5NFx1QjM3MCBrZWVwVW5zZW50KClcdUI5N0MgXHVCRDg4XHVCODAwXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUJDMUJcdUM3NDAgXHVCQzE0XHVDNzc0XHVEMkI4OiB7dGFrZW59LCBcdUM2OTRcdUNDQURcdUQ1NUMgXHVCQzE0XHVDNzc0XHVEMkI4OiB7YXNrZWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwid3JpdGUoKSB3YXMgYXNrZWQgZm9yIHRoZSBsZW5ndGggb2Ygd2hhdCB3YXMgcmVhZCwgb3IgaXRzIHJlc3VsdCB3YXMgY29tcGFyZWQgd2l0aCB0aGF0IGxlbmd0aC4gVGhlIGFuc3dlciBtYXkgYmUgbG9uZ2VyIG9yIHNob3J0ZXIuXCIsXG4gICAgICBrbzogXCJcdUM3N0RcdUM3NDAgXHVBRTM4XHVDNzc0XHVCOUNDXHVEMDdDIHdyaXRlKClcdUQ1ODhcdUFDNzBcdUIwOTgsIFx1QUNCMFx1QUNGQ1x1Qjk3QyBcdUFERjggXHVBRTM4XHVDNzc0XHVDNjQwIFx1QkU0NFx1QUQ1MFx1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjJGNVx1Qzc0MCBcdUIzNTQgXHVBRTM4IFx1QzIxOFx1QjNDNCBcdUM5RTdcdUM3NDQgXHVDMjE4XHVCM0M0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJlYWRhYmxlLCB3cml0ZSBhbnN3ZXIubGVuZ3RoIGJ5dGVzLCBhbmQgY2FsbCBrZWVwVW5zZW50KCkgb25seSB3aGVuIHdyaXRlKCkgdG9vayBmZXdlci5cIixcbiAgICAgIGtvOiBcInJlYWRhYmxlXHVDNUQwXHVDMTFDLCBhbnN3ZXIubGVuZ3RoXHVCOUNDXHVEMDdDIHdyaXRlXHVENTU4XHVBQ0UwLCBcdUFERjhcdUJDRjRcdUIyRTQgXHVDODAxXHVBQzhDIFx1QkMxQlx1QzU1OFx1Qzc0NCBcdUI1NENcdUI5Q0Mga2VlcFVuc2VudCgpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wid3JpdGUoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb25lLXJlYWRcIixcbiAgfSxcbiAgXCJFMi1OT1RISU5HLVVOU0VOVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJTaG9ydCBtZXNzYWdlcyBjYW1lIGFuZCBhIGNsaWVudCBlbmRlZCwgd2l0aCBub3RoaW5nIHVuc2VudC5cIixcbiAgICAgIGtvOiBcIlx1QzlFN1x1Qzc0MCBcdUJBNTRcdUMyRENcdUM5QzBcdUFDMDAgXHVDNjI0XHVBQ0UwIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUIwNURcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkNGNFx1QjBCNFx1QzlDMCBcdUJBQkJcdUQ1NUMgXHVBQzgzXHVDNzQwIFx1QzVDNlx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIk5vdGhpbmcgb2YgcGFydCAyLjMgaXMgY2FsbGVkLlwiLCBrbzogXCIyLjNcdUM3NTggXHVENTY4XHVDMjE4XHVCMjk0IFx1QkQ4MFx1Qjk3QyBcdUM3N0NcdUM3NzQgXHVDNUM2XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJ7Y2FsbH0oKSB3YXMgY2FsbGVkIHdpdGggbm90aGluZyB1bnNlbnQuXCIsIGtvOiBcIlx1QkNGNFx1QjBCNFx1QzlDMCBcdUJBQkJcdUQ1NUMgXHVBQzgzXHVDNzc0IFx1QzVDNlx1QjI5NFx1QjM3MCB7Y2FsbH0oKSBcdUQ2MzhcdUNEOUNcdUM3NzQgXHVDNzg4XHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSB3YXkgb3V0IGlzIG1pc3Npbmc6IGFmdGVyIHRoZSBlbmQgb2YgZmlsZSB3aXRoIG5vdGhpbmcgdW5zZW50IHRoZSBjb25uZWN0aW9uIGlzIGRyb3BwZWQsIGFuZCB0aGF0IGlzIGFsbDsgd3JpdGFibGUoKSBpcyBmb3IgRVBPTExPVVQgYWxvbmUuXCIsXG4gICAgICBrbzogXCJcdUJFNjBcdUM4MzhcdUIwOThcdUFDMDBcdUIyOTQgXHVBRTM4XHVDNzc0IFx1QzVDNlx1QjI5NCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDMwQ1x1Qzc3QyBcdUIwNUQoRU9GKVx1Qzc3NFx1QUNFMCBcdUJDRjRcdUIwQkMgXHVBQzgzXHVDNzc0IFx1QzVDNlx1QzczQ1x1QkE3NCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVBQ0UwIFx1QjA1RFx1Qzc4NVx1QjJDOFx1QjJFNC4gd3JpdGFibGUoKVx1Qzc0MCBFUE9MTE9VVFx1Qzc3QyBcdUI1NENcdUI5Q0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCByZXR1cm4gYWZ0ZXIgZHJvcENvbm5lY3Rpb24oKSwgYW5kIGNhbGwgd2hhdCBwYXJ0IDIuMyBoYXMgb25seSB3aGlsZSBieXRlcyBhcmUgdW5zZW50LlwiLFxuICAgICAga286IFwie3Rhc2t9XHVDNUQwXHVDMTFDLCBkcm9wQ29ubmVjdGlvbigpIFx1QjJFNFx1Qzc0Q1x1QzVEMCBcdUJDMThcdUQ2NThcdUQ1NThcdUFDRTAsIDIuM1x1Qzc1OCBcdUQ1NjhcdUMyMThcdUIyOTQgXHVCQ0Y0XHVCMEI0XHVDOUMwIFx1QkFCQlx1RDU1QyBcdUFDODNcdUM3NzQgXHVDNzg4XHVDNzQ0IFx1QjU0Q1x1QjlDQyBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZW5kXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2R1ZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvZHVlLnRzXCI7Ly8gV2hhdCB0aGUgZmFpbGVkIGNoZWNrcyBvZiBwYXJ0IDIuNCBzYXkgb2YgbG9vcC5kdWUgYW5kIHRoZSB3YXkgdHVybkVkZ2UgZ29lcyBvdmVyIGl0LiBUaGUgdmFsdWVzOiAuLi9zdGVwMi1jb2Rlcy50c1xuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCBkdWVDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTItRFVFLVVOUFVNUEVEXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQgbW9yZSB0aGFuIGEgYnVkZ2V0IGF0IG9uY2U7IGFmdGVyIG9uZSB0dXJuIGl0IHdhcyBpbiBsb29wLmR1ZS5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM2MDhcdUMwQjBcdUJDRjRcdUIyRTQgXHVCOUNFXHVDNzc0IFx1QkNGNFx1QjBDOFx1QUNFMCwgXHVENTVDIFx1QkMxNFx1RDAzNCBcdUI0QTRcdUM1RDAgbG9vcC5kdWVcdUM1RDAgXHVCNEU0XHVDNUI0IFx1Qzc4OFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBuZXh0IHR1cm4gZ29lcyBvbiB3aXRoIGl0LlwiLCBrbzogXCJcdUIyRTRcdUM3NEMgXHVCQzE0XHVEMDM0XHVCMjk0IFx1Qzc3NFx1QzVCNFx1QzExQyBcdUNDOThcdUI5QUNcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgbG9vcCBhc2tzIGVwb2xsX3dhaXQgd2l0aG91dCB3YWl0aW5nLCBhbmQgZG9lcyBub3RoaW5nIGZvciB0aGUge2R1ZX0gaW4gbG9vcC5kdWUuIENhbGxzOiB7Y291bnR9LlwiLFxuICAgICAga286IFwiXHVCOEU4XHVENTA0XHVBQzAwIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QzlDMCBcdUM1NEFcdUFDRTAgZXBvbGxfd2FpdFx1QjlDQyBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1NThcdUJBNzAgbG9vcC5kdWVcdUM3NTggXHVDNUYwXHVBQ0IwXHVDNzQwIFx1Q0M5OFx1QjlBQ1x1RDU1OFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjBBOFx1Qzc0MCBcdUM1RjBcdUFDQjA6IHtkdWV9LCBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwidHVybkVkZ2UgZG9lcyBub3QgY2FsbCBwdW1wKCkgZm9yIHRob3NlIGluIGxvb3AuZHVlLCBvciByZXR1cm5zIGJlZm9yZSB0aGF0IHdoZW4gdGhlcmUgaXMgbm8gZXZlbnQuIE5vIGV2ZW50IHdpbGwgY29tZSBmb3IgdGhlbTogdGhleSBhcmUgbG9va2VkIGZvciBpbiB0aGUgc2V0LCBub3QgYW1vbmcgdGhlIGV2ZW50cy5cIixcbiAgICAgIGtvOiBcInR1cm5FZGdlXHVBQzAwIGxvb3AuZHVlXHVDNUQwIFx1Qzc4OFx1QjI5NCBcdUM1RjBcdUFDQjBcdUM1RDAgcHVtcCgpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QzlDMCBcdUM1NEFcdUFDNzBcdUIwOTgsIFx1Qzc3NFx1QkNBNFx1RDJCOFx1QUMwMCBcdUM1QzZcdUM3M0NcdUJBNzQgXHVBREY4IFx1QzgwNFx1QzVEMCBcdUJDMThcdUQ2NThcdUQ1NThcdUIyOTQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM3NzRcdUJDQTRcdUQyQjhcdUIyOTQgXHVDNjI0XHVDOUMwIFx1QzU0QVx1QzczQ1x1QkJDMFx1Qjg1QywgXHVDNzc0XHVCQ0E0XHVEMkI4XHVBQzAwIFx1QzU0NFx1QjJDOFx1Qjc3QyBsb29wLmR1ZVx1QzVEMFx1QzExQyBcdUNDM0VcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHVybkVkZ2UsIGNhbGwgcHVtcCgpIGZvciBlYWNoIGNvbm5lY3Rpb24gaW4gbG9vcC5kdWUsIGJlc2lkZXMgdGhvc2UgdGhhdCBoYXZlIGV2ZW50cywgYW5kIGFsc28gd2hlbiBlcG9sbF93YWl0KCkgcmV0dXJuZWQgMC5cIixcbiAgICAgIGtvOiBcInR1cm5FZGdlXHVDNUQwXHVDMTFDLCBcdUM3NzRcdUJDQTRcdUQyQjhcdUFDMDAgXHVDNjI4IFx1QzVGMFx1QUNCMCBcdUI5RDBcdUFDRTBcdUIzQzQgbG9vcC5kdWVcdUM1RDAgXHVDNzg4XHVCMjk0IFx1QzVGMFx1QUNCMFx1QjlDOFx1QjJFNCBwdW1wKClcdUI5N0MgXHVCRDgwXHVCOTc0XHVDMkVEXHVDMkRDXHVDNjI0LiBlcG9sbF93YWl0KClcdUFDMDAgMFx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1ODhcdUM3NDQgXHVCNTRDXHVCM0M0IFx1QjlDOFx1Q0MyQ1x1QUMwMFx1QzlDMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtYnVkZ2V0XCIsXG4gIH0sXG4gIFwiRTItRFVFLVNUQVJWRVNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIGNsaWVudCBhbHdheXMgaGFkIG1vcmUgdG8gc2F5IGFuZCB3YXMgZHVlOyB0aGVuIGEgc2Vjb25kIG9uZSBzZW50IG9uZSBieXRlLlwiLFxuICAgICAga286IFwiXHVENTYwIFx1QjlEMFx1Qzc3NCBcdUIwNURcdUM1QzZcdUM3NzQgXHVDNzc0XHVDNUI0XHVDOUMwXHVCMjk0IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBsb29wLmR1ZVx1QzVEMCBcdUM3ODhcdUM3NDQgXHVCNTRDLCBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIDFcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkluIG9uZSB0dXJuIGVhY2ggY29ubmVjdGlvbiB0aGF0IGlzIGR1ZSBpcyBwdW1wZWQgb25jZS5cIixcbiAgICAgIGtvOiBcIlx1RDU1QyBcdUJDMTRcdUQwMzRcdUM1RDAgbG9vcC5kdWVcdUM3NTggXHVDNUYwXHVBQ0IwXHVDNzQwIFx1RDU1QyBcdUJDODhcdUM1MjlcdUI5Q0MgcHVtcFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlRoZSBmaXJzdCBvbmUgZ290IHtraWJ9IEtpQiwgYW5kIHRoZSB0dXJuIGRpZCBub3QgZW5kLlwiLFxuICAgICAga286IFwiXHVDQ0FCXHVDOUY4XHVBQzAwIHtraWJ9IEtpQlx1Qjk3QyBcdUJDMUJcdUM3NDQgXHVCNTRDXHVBRTRDXHVDOUMwXHVCM0M0IFx1RDU1QyBcdUJDMTRcdUQwMzRcdUFDMDAgXHVCMDVEXHVCMDk4XHVDOUMwIFx1QzU0QVx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInB1bXAoKSBrZWVwcyBpdHMgYnVkZ2V0LCBhbmQgdGhlIGxvb3Agb3ZlciBsb29wLmR1ZSBkb2VzIG5vdDogaXQgcmVwZWF0cyBwdW1wKCkgdW50aWwgaXQgcmV0dXJucyBmYWxzZSwgb3IgaXQgcHV0cyB0aGUgY29ubmVjdGlvbiBiYWNrIHdoaWxlIGl0IGdvZXMgb3ZlciB0aGUgU2V0LCB3aGljaCB2aXNpdHMgaXQgYWdhaW4uXCIsXG4gICAgICBrbzogXCJwdW1wKClcdUIyOTQgXHVDNjA4XHVDMEIwXHVDNzQ0IFx1QzlDMFx1RDBBNFx1QjI5NFx1QjM3MCBsb29wLmR1ZVx1Qjk3QyBcdUIzQzRcdUIyOTQgXHVCQzE4XHVCQ0Y1XHVCQjM4XHVDNzc0IFx1QzlDMFx1RDBBNFx1QzlDMCBcdUM1NEFcdUIyOTQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBmYWxzZVx1QUMwMCBcdUIwOThcdUM2MkMgXHVCNTRDXHVBRTRDXHVDOUMwIHB1bXAoKVx1Qjk3QyBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1NThcdUFDNzBcdUIwOTgsIFx1QjNDNFx1QjI5NCBcdUM5MTFcdUM1RDAgU2V0XHVDNUQwIFx1QjJFNFx1QzJEQyBcdUIxMjNcdUM1QjQgXHVCNjEwIFx1QjlDQ1x1QjA5OFx1QUM4QyBcdUI0MjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0dXJuRWRnZSwgZ28gb3ZlciBhIGNvcHksIFsuLi5sb29wLmR1ZV0sIGFuZCBjYWxsIHB1bXAoKSBvbmNlIGZvciBlYWNoLlwiLFxuICAgICAga286IFwidHVybkVkZ2VcdUM1RDBcdUMxMUMsIFx1QkNGNVx1QzBBQ1x1QkNGOCBbLi4ubG9vcC5kdWVdXHVCOTdDIFx1QjNDQ1x1QkE3NFx1QzExQyBcdUQ1NThcdUIwOThcdUI5QzhcdUIyRTQgcHVtcCgpXHVCOTdDIFx1RDU1QyBcdUJDODhcdUI5Q0MgXHVCRDgwXHVCOTc0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1idWRnZXRcIixcbiAgfSxcbiAgXCJFMi1EVUUtU1RBWVNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQ2xpZW50cyB3ZXJlIGNvbm5lY3RlZCwgYW5kIHRoZXJlIHdhcyBub3RoaW5nIHRvIGRvIGZvciB0aGVtIG5vdy5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM1RjBcdUFDQjBcdUI0MThcdUM1QjQgXHVDNzg4XHVBQ0UwLCBcdUM5QzBcdUFFMDhcdUM3NDAgXHVENTYwIFx1Qzc3Q1x1Qzc3NCBcdUM1QzZcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiV2hvIGlzIHB1bXBlZCBhbmQgZ2V0cyBmYWxzZSBsZWF2ZXMgbG9vcC5kdWUsIGFuZCB0aGUgbG9vcCBzbGVlcHMuXCIsXG4gICAgICBrbzogXCJwdW1wKClcdUFDMDAgZmFsc2VcdUI5N0MgXHVCQzE4XHVENjU4XHVENTVDIFx1QzVGMFx1QUNCMFx1Qzc0MCBsb29wLmR1ZVx1QzVEMFx1QzExQyBcdUJFNjBcdUM5QzBcdUFDRTAsIFx1QjhFOFx1RDUwNFx1QjI5NCBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJwdW1wKCkgcmV0dXJucyBmYWxzZSwgYW5kIHRoZSBjb25uZWN0aW9uIHN0YXlzIGluIGxvb3AuZHVlLiBDYWxsczoge2NvdW50fS5cIixcbiAgICAgIGtvOiBcInB1bXAoKVx1QjI5NCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUIyOTRcdUIzNzAgXHVDNUYwXHVBQ0IwXHVDNzc0IGxvb3AuZHVlXHVDNUQwIFx1QjBBOFx1QzU0NCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1RDYzOFx1Q0Q5QyBcdUMyMTg6IHtjb3VudH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgcmVzdWx0IG9mIHB1bXAoKSB3YXMgbm90IGxvb2tlZCBhdCBmb3IgdGhvc2UgdGhhdCB3ZXJlIGR1ZSBhbHJlYWR5LCBvciB0aGUgY29ubmVjdGlvbiB3YXMgcHV0IGluIGJlZm9yZSBwdW1wKCkgaGFkIHNhaWQgYW55dGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUM3NzRcdUJCRjggbG9vcC5kdWVcdUM1RDAgXHVDNzg4XHVCMzU4IFx1QzVGMFx1QUNCMFx1QzVEMCBcdUIzMDBcdUQ1NzQgcHVtcCgpXHVDNzU4IFx1QUNCMFx1QUNGQ1x1Qjk3QyBcdUJDRjRcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQzcwXHVCMDk4LCBwdW1wKClcdUM3NTggXHVCMkY1XHVDNzQ0IFx1QjRFM1x1QUUzMCBcdUM4MDRcdUM1RDAgXHVCMTIzXHVDNzQwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHR1cm5FZGdlLCB0YWtlIGEgY29ubmVjdGlvbiBvdXQgb2YgbG9vcC5kdWUgd2hlbiBwdW1wKCkgcmV0dXJucyBmYWxzZS5cIixcbiAgICAgIGtvOiBcInR1cm5FZGdlXHVDNUQwXHVDMTFDLCBwdW1wKClcdUFDMDAgZmFsc2VcdUI5N0MgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IFx1QURGOCBcdUM1RjBcdUFDQjBcdUM3NDQgbG9vcC5kdWVcdUM1RDBcdUMxMUMgXHVCRTdDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1idWRnZXRcIixcbiAgfSxcbiAgXCJFMi1EVUUtRk9SR0VUU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUd28gY2xpZW50cyBzZW50IG5lYXJseSB0aHJlZSBidWRnZXRzIGF0IG9uY2U7IGFmdGVyIG9uZSB0dXJuIHRoZXkgd2VyZSBpbiBsb29wLmR1ZSwgYW5kIGFub3RoZXIgdHVybiByYW4uXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVCNDU4XHVDNzc0IFx1QzYwOFx1QzBCMCBcdUMxMzggXHVCQzg4XHVDRTU4XHVDNUQwIFx1QUMwMFx1QUU1RFx1QUM4QyBcdUQ1NUNcdUFFQkNcdUJDODhcdUM1RDAgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUQ1NUMgXHVCQzE0XHVEMDM0IFx1QjRBNFx1QzVEMCBsb29wLmR1ZVx1QzVEMCBcdUI0RTRcdUM1QjQgXHVDNzg4XHVDNUM4XHVBQ0UwLCBcdUQ1NUMgXHVCQzE0XHVEMDM0XHVCOTdDIFx1QjM1NCBcdUIzQ0NcdUI4MzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiV2hvZXZlciBzcGVuZHMgYSBidWRnZXQgYWdhaW4gaXMgZHVlIGFnYWluLlwiLFxuICAgICAga286IFwiXHVDNjA4XHVDMEIwXHVDNzQ0IFx1QjYxMCBcdUIyRTQgXHVDNEY0IFx1QzVGMFx1QUNCMFx1Qzc0MCBcdUIyRTRcdUMyREMgbG9vcC5kdWVcdUM1RDAgXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiTm8gY2FsbCBzYWlkIC1FQUdBSU4sIGFuZCBsb29wLmR1ZSBoYXMgbG9zdCB0aGVtLiBCZWZvcmU6IHtkdWV9LCBhZnRlcjoge2xlZnR9LlwiLFxuICAgICAga286IFwiLUVBR0FJTlx1Qzc3NCBcdUIwOThcdUM2MjggXHVENjM4XHVDRDlDXHVDNzQwIFx1QzVDNlx1QjI5NFx1QjM3MCBsb29wLmR1ZVx1QzVEMFx1QzExQyBcdUJFNjBcdUM4NENcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzgwNDoge2R1ZX0sIFx1RDZDNDoge2xlZnR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhleSB3ZXJlIHB1bXBlZCBvbmNlIGFuZCB0YWtlbiBvdXQsIHdoYXRldmVyIHB1bXAoKSByZXR1cm5lZC4gTW9yZSB0aGFuIHR3byBidWRnZXRzIGFyZSB0aGVuIGxlZnQgYmVoaW5kLCBhbmQgbm8gZWRnZSB3aWxsIGNvbWUgZm9yIHRoZW0uXCIsXG4gICAgICBrbzogXCJwdW1wKClcdUFDMDAgXHVCQjM0XHVDNUM3XHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU4OFx1QjRFMCBcdUQ1NUMgXHVCQzg4XHVCOUNDIHB1bXBcdUQ1NThcdUFDRTAgXHVCRTgwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNjA4XHVDMEIwXHVDNzU4IFx1QjQ1MCBcdUJDMzBcdUFDMDAgXHVCMTE4XHVCMjk0IFx1QjA5OFx1QkEzOFx1QzlDMFx1QjI5NCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCMEE4XHVBQ0UwLCBcdUMwQzggXHVDNUQwXHVDOUMwXHVCMjk0IFx1QzYyNFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0dXJuRWRnZSwgdGFrZSBhIGNvbm5lY3Rpb24gb3V0IG9mIGxvb3AuZHVlIG9ubHkgd2hlbiBwdW1wKCkgcmV0dXJucyBmYWxzZS5cIixcbiAgICAgIGtvOiBcInR1cm5FZGdlXHVDNUQwXHVDMTFDLCBwdW1wKClcdUFDMDAgZmFsc2VcdUI5N0MgXHVCQzE4XHVENjU4XHVENTVDIFx1QzVGMFx1QUNCMFx1QjlDQyBsb29wLmR1ZVx1QzVEMFx1QzExQyBcdUJFN0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWJ1ZGdldFwiLFxuICB9LFxuICBcIkUyLURVRS1QVVQtT0ZGXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkNvbm5lY3Rpb25zIHdlcmUgaW4gbG9vcC5kdWUsIGFuZCBhbm90aGVyIGNsaWVudCBzZW50IG9uZSBieXRlIGJlZm9yZSB0aGUgbmV4dCB0dXJuLlwiLFxuICAgICAga286IFwibG9vcC5kdWVcdUM1RDAgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QjRFNFx1QzVCNCBcdUM3ODhcdUM3NDQgXHVCNTRDLCBcdUIyRTRcdUM3NEMgXHVCQzE0XHVEMDM0IFx1QzgwNFx1QzVEMCBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIDFcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSB0dXJuIGdvZXMgb24gd2l0aCB0aG9zZSB0aGF0IGFyZSBkdWUsIGFuZCBoYW5kbGVzIHRoZSBldmVudC5cIixcbiAgICAgIGtvOiBcIlx1QURGOCBcdUJDMTRcdUQwMzRcdUM1RDAgbG9vcC5kdWVcdUM3NTggXHVDNUYwXHVBQ0IwXHVCM0M0IFx1Qzc3NFx1QzVCNFx1QzExQyBcdUNDOThcdUI5QUNcdUQ1NThcdUFDRTAgXHVDNzc0XHVCQ0E0XHVEMkI4XHVCM0M0IFx1Q0M5OFx1QjlBQ1x1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIk5vdGhpbmcgd2FzIGRvbmUgZm9yIHRob3NlIGluIGxvb3AuZHVlOiB7ZHVlfS5cIixcbiAgICAgIGtvOiBcImxvb3AuZHVlXHVDNzU4IFx1QzVGMFx1QUNCMFx1QzVEMFx1QjI5NCBcdUM1NDRcdUJCMzQgXHVDNzdDXHVCM0M0IFx1RDU1OFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjBBOFx1Qzc0MCBcdUM1RjBcdUFDQjA6IHtkdWV9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhvc2UgdGhhdCBhcmUgZHVlIHdlcmUgcHVtcGVkIG9ubHkgd2hlbiBlcG9sbF93YWl0IGhhZCBubyBldmVudC4gV2hpbGUgb3RoZXJzIHRhbGssIHRoZWlyIHR1cm4gbmV2ZXIgY29tZXMuXCIsXG4gICAgICBrbzogXCJlcG9sbF93YWl0XHVDNUQwIFx1Qzc3NFx1QkNBNFx1RDJCOFx1QUMwMCBcdUM1QzZcdUM3NDQgXHVCNTRDXHVCOUNDIGxvb3AuZHVlXHVCOTdDIFx1Q0M5OFx1QjlBQ1x1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVBQ0M0XHVDMThEIFx1QkNGNFx1QjBCNFx1QjI5NCBcdUIzRDlcdUM1NDhcdUM1RDBcdUIyOTQgXHVDQzI4XHVCODQwXHVBQzAwIFx1QzYyNFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0dXJuRWRnZSwgY2FsbCBwdW1wKCkgZm9yIGVhY2ggY29ubmVjdGlvbiBpbiBsb29wLmR1ZSBpbiBldmVyeSB0dXJuLCBob3dldmVyIG1hbnkgZXZlbnRzIHRoZXJlIGFyZS5cIixcbiAgICAgIGtvOiBcInR1cm5FZGdlXHVDNUQwXHVDMTFDLCBcdUM3NzRcdUJDQTRcdUQyQjggXHVDMjE4XHVDNjQwIFx1QzBDMVx1QUQwMFx1QzVDNlx1Qzc3NCBcdUJDMTRcdUQwMzRcdUI5QzhcdUIyRTQgbG9vcC5kdWVcdUM3NTggXHVDNUYwXHVBQ0IwXHVDNUQwIHB1bXAoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWJ1ZGdldFwiLFxuICB9LFxuICBcIkUyLURVRS1GSVJTVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJPbmUgY2xpZW50IGFsd2F5cyBoYWQgbW9yZSB0byBzYXkgYW5kIHdhcyBkdWU7IHRoZW4gYSBzZWNvbmQgb25lIHNlbnQgb25lIGJ5dGUsIGFuZCBtYW55IHR1cm5zIHJhbi5cIixcbiAgICAgIGtvOiBcIlx1RDU2MCBcdUI5RDBcdUM3NzQgXHVCMDVEXHVDNUM2XHVDNzc0IFx1Qzc3NFx1QzVCNFx1QzlDMFx1QjI5NCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgbG9vcC5kdWVcdUM1RDAgXHVDNzg4XHVDNzQ0IFx1QjU0QyBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIDFcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQ0Y0XHVCMEM4XHVBQ0UwLCBcdUM1RUNcdUI3RUMgXHVCQzE0XHVEMDM0XHVCOTdDIFx1QjNDQ1x1QjgzOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgZXZlbnQgb2YgdGhlIHNlY29uZCBvbmUgaXMgaGFuZGxlZCBpbiB0aGUgdHVybiB0aGF0IHJlcG9ydHMgaXQuXCIsXG4gICAgICBrbzogXCJcdUI0NThcdUM5RjhcdUM3NTggXHVDNzc0XHVCQ0E0XHVEMkI4XHVCMjk0IFx1QkNGNFx1QUNFMFx1QjQxQyBcdUJDMTRcdUQwMzRcdUM1RDAgXHVDQzk4XHVCOUFDXHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIGZpcnN0IG9uZSBnb3Qge2tpYn0gS2lCIGluIG1hbnkgdHVybnMsIGFuZCB0aGUgc2Vjb25kIG9uZSB3YXMgbm90IGFuc3dlcmVkLlwiLFxuICAgICAga286IFwiXHVDNUVDXHVCN0VDIFx1QkMxNFx1RDAzNCBcdUIzRDlcdUM1NDggXHVDQ0FCXHVDOUY4XHVBQzAwIHtraWJ9IEtpQlx1Qjk3QyBcdUJDMUJcdUM1NThcdUFDRTAsIFx1QjQ1OFx1QzlGOFx1QjI5NCBcdUIyRjVcdUM3NDQgXHVCQzFCXHVDOUMwIFx1QkFCQlx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSB0dXJuIGVuZGVkIGFmdGVyIHRob3NlIHRoYXQgd2VyZSBkdWUsIGFuZCBpdHMgZXZlbnRzIHdlcmUgdGhyb3duIGF3YXkuIEVkZ2UtdHJpZ2dlcmVkLCB0aGV5IGFyZSBub3QgcmVwb3J0ZWQgYWdhaW4uXCIsXG4gICAgICBrbzogXCJsb29wLmR1ZVx1QjlDQyBcdUNDOThcdUI5QUNcdUQ1NThcdUFDRTAgXHVCQzE0XHVEMDM0XHVCOTdDIFx1QjA1RFx1QjBCNFx1QkE3MCBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5N0MgXHVCQzg0XHVCOUIwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNUQwXHVDOUMwIFx1RDJCOFx1QjlBQ1x1QUM3MFx1QzVEMFx1QzExQ1x1QjI5NCBcdUIyRTRcdUMyREMgXHVCQ0Y0XHVBQ0UwXHVCNDE4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHR1cm5FZGdlLCBoYW5kbGUgYWxsIGV2ZW50cyBvZiB0aGUgdHVybiwgYWxzbyB3aGlsZSBzb21lYm9keSBpcyBzdGlsbCBkdWUuXCIsXG4gICAgICBrbzogXCJ0dXJuRWRnZVx1QzVEMFx1QzExQywgbG9vcC5kdWVcdUM1RDAgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QjBBOFx1QzU0NCBcdUM3ODhcdUM1QjRcdUIzQzQgXHVBREY4IFx1QkMxNFx1RDAzNFx1Qzc1OCBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5N0MgXHVCQUE4XHVCNDUwIFx1Q0M5OFx1QjlBQ1x1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtYnVkZ2V0XCIsXG4gIH0sXG4gIFwiRTItRFVFLVdBSVRTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQgbW9yZSB0aGFuIGEgYnVkZ2V0IGF0IG9uY2U7IGFmdGVyIG9uZSB0dXJuIGl0IHdhcyBpbiBsb29wLmR1ZS5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM2MDhcdUMwQjBcdUJDRjRcdUIyRTQgXHVCOUNFXHVDNzc0IFx1QkNGNFx1QjBDOFx1QUNFMCwgXHVENTVDIFx1QkMxNFx1RDAzNCBcdUI0QTRcdUM1RDAgbG9vcC5kdWVcdUM1RDAgXHVCNEU0XHVDNUI0IFx1Qzc4OFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgbmV4dCB0dXJuIGdvZXMgb24gd2l0aCBpdCB3aXRob3V0IHdhaXRpbmcuXCIsXG4gICAgICBrbzogXCJcdUIyRTRcdUM3NEMgXHVCQzE0XHVEMDM0XHVCMjk0IFx1QUUzMFx1QjJFNFx1QjlBQ1x1QzlDMCBcdUM1NEFcdUFDRTAgXHVDNzc0XHVDNUI0XHVDMTFDIFx1Q0M5OFx1QjlBQ1x1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlRoZSBwcm9ncmFtIHNsZWVwcyBpbiBlcG9sbF93YWl0IHdpdGgge2R1ZX0gaW4gbG9vcC5kdWUuXCIsXG4gICAgICBrbzogXCJsb29wLmR1ZVx1QzVEMCBcdUIwQThcdUM3NDAgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1Qzc4OFx1QjI5NFx1QjM3MCBlcG9sbF93YWl0XHVDNUQwXHVDMTFDIFx1QzdBMFx1QjRFNFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCMEE4XHVDNzQwIFx1QzIxODoge2R1ZX0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJObyBlZGdlIHdpbGwgY29tZSBmb3Igd2hhdCBpcyB0aGVyZSBhbHJlYWR5LCBzbyBub2JvZHkgd2lsbCB3YWtlIHRoZSBsb29wLlwiLFxuICAgICAga286IFwiXHVDNzc0XHVCQkY4IFx1QzY0MCBcdUM3ODhcdUIyOTQgXHVBQzgzXHVDNUQwXHVCMjk0IFx1QzVEMFx1QzlDMFx1QUMwMCBcdUIyRTRcdUMyREMgXHVDNjI0XHVDOUMwIFx1QzU0QVx1QzczQ1x1QkJDMFx1Qjg1QyBcdUM1NDRcdUJCMzRcdUIzQzQgXHVCOEU4XHVENTA0XHVCOTdDIFx1QUU2OFx1QzZCMFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0dXJuRWRnZSwgY2FsbCBlcG9sbF93YWl0KCkgd2l0aCB0aW1lb3V0IDAgd2hpbGUgbG9vcC5kdWUgaXMgbm90IGVtcHR5LCBhbmQgcHVtcCgpIGV2ZXJ5Ym9keSBpbiBpdC5cIixcbiAgICAgIGtvOiBcInR1cm5FZGdlXHVDNUQwXHVDMTFDLCBsb29wLmR1ZVx1QUMwMCBcdUJFNDRcdUM1QjQgXHVDNzg4XHVDOUMwIFx1QzU0QVx1QzczQ1x1QkE3NCB0aW1lb3V0IDBcdUM3M0NcdUI4NUMgZXBvbGxfd2FpdCgpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QUNFMCwgXHVBREY4IFx1QzU0OFx1Qzc1OCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCQUE4XHVCNDUwIHB1bXAoKVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1idWRnZXRcIixcbiAgfSxcbiAgXCJFMi1TVEFSVkVTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIk9uZSBjbGllbnQgYWx3YXlzIGhhZCBtb3JlIHRvIHNheTsgYSBzZWNvbmQgb25lIHNlbnQgb25lIGJ5dGUuXCIsXG4gICAgICBrbzogXCJcdUQ1NUMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCMjk0IFx1QjA1RFx1QzVDNlx1Qzc3NCBcdUJDRjRcdUIwQzhcdUFDRTAsIFx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIyOTQgMVx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIHNlY29uZCBvbmUgaXMgc2VydmVkIGFmdGVyIGEgYnVkZ2V0IG9mIHRoZSBmaXJzdC5cIixcbiAgICAgIGtvOiBcIlx1Q0NBQlx1QzlGOFx1QUMwMCBcdUM2MDhcdUMwQjBcdUI5Q0NcdUQwN0MgXHVDNEYwXHVBQ0UwIFx1QjA5OFx1QkE3NCBcdUI0NThcdUM5RjhcdUM3NTggXHVDQzI4XHVCODQwXHVDNUVDXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIGZpcnN0IG9uZSBnb3Qge2tpYn0gS2lCLCBhbmQgdGhlIHNlY29uZCBvbmUgd2FzIHN0aWxsIHdhaXRpbmcuXCIsXG4gICAgICBrbzogXCJcdUNDQUJcdUM5RjhcdUFDMDAge2tpYn0gS2lCXHVCOTdDIFx1QkMxQlx1Qzc0NCBcdUI1NENcdUFFNENcdUM5QzAgXHVCNDU4XHVDOUY4XHVCMjk0IFx1QUUzMFx1QjJFNFx1QjlBQ1x1QUNFMCBcdUM3ODhcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJSZWFkaW5nIHVudGlsIC1FQUdBSU4gaGFzIG5vIGVuZCB3aGVyZSB0aGUgcGVlciBpcyBmYXN0IGVub3VnaC4gVGhlIHR1cm4gbXVzdCBiZSBzaG9ydCBmb3IgYWxsLlwiLFxuICAgICAga286IFwiXHVDMEMxXHVCMzAwXHVBQzAwIFx1Q0RBOVx1QkQ4NFx1RDc4OCBcdUJFNjBcdUI5NzRcdUJBNzQgLUVBR0FJTlx1QUU0Q1x1QzlDMCBcdUM3N0RcdUIyOTQgXHVDNzdDXHVDNUQwXHVCMjk0IFx1QjA1RFx1Qzc3NCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjNEOVx1QzU0OCBcdUJBQThcdUI0NTBcdUFDMDAgXHVBRTMwXHVCMkU0XHVCOUFDXHVCQkMwXHVCODVDIFx1RDU1QyBcdUJDMTRcdUQwMzRcdUIyOTQgXHVDOUU3XHVDNTQ0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHB1bXAsIHN0b3AgYWZ0ZXIgQlVER0VUX0JZVEVTIGFuZCByZXR1cm4gdHJ1ZTsgdHVybkVkZ2UgY29tZXMgYmFjayB0byBpdCBpbiB0aGUgbmV4dCB0dXJuLlwiLFxuICAgICAga286IFwicHVtcFx1QzVEMFx1QzExQywgQlVER0VUX0JZVEVTXHVCOTdDIFx1Qzc3RFx1QzczQ1x1QkE3NCBcdUJBNDhcdUNEOTRcdUFDRTAgdHJ1ZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIFx1QjJFNFx1Qzc0QyBcdUJDMTRcdUQwMzRcdUM1RDAgdHVybkVkZ2VcdUFDMDAgXHVCMkU0XHVDMkRDIFx1QkQ4MFx1Qjk4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtYnVkZ2V0XCIsXG4gIH0sXG4gIFwiRTItRVQtRlVMTC1TUElOU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IHtzZW50S2lifSBLaUIgYW5kIHJlYWQgbm90aGluZy5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCB7c2VudEtpYn0gS2lCXHVCOTdDIFx1QkNGNFx1QjBCNFx1QUNFMCBcdUM1NDRcdUJCMzRcdUFDODNcdUIzQzQgXHVDNzdEXHVDOUMwIFx1QzU0QVx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgbG9vcCBzbGVlcHMgdW50aWwgdGhlcmUgaXMgcm9vbS5cIixcbiAgICAgIGtvOiBcIlx1Qzc5MFx1QjlBQ1x1QUMwMCBcdUIwQTAgXHVCNTRDXHVBRTRDXHVDOUMwIFx1QjhFOFx1RDUwNFx1QUMwMCBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJJdCBuZXZlciBzbGVwdC4gQ2FsbHM6IHtjb3VudH0uXCIsXG4gICAgICBrbzogXCJcdUM3QTBcdUI0RTRcdUM5QzAgXHVDNTRBXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGNvbm5lY3Rpb24gc3RheXMgZHVlIGFsdGhvdWdoIHdyaXRlKCkgc2FpZCAtRUFHQUlOLCBvciBpdHMgaW50ZXJlc3QgaXMgbGV2ZWwtdHJpZ2dlcmVkLlwiLFxuICAgICAga286IFwid3JpdGUoKVx1QUMwMCAtRUFHQUlOXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU4OFx1QjI5NFx1QjM3MFx1QjNDNCBcdUM1RjBcdUFDQjBcdUM3NzQgbG9vcC5kdWVcdUM1RDAgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QUM3MFx1QjA5OCwgXHVBRDAwXHVDMkVDXHVDNzc0IFx1QjgwOFx1QkNBOCBcdUQyQjhcdUI5QUNcdUFDNzBcdUM3NzggXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcHVtcCwgcmV0dXJuIGZhbHNlIHdoZW4gd3JpdGUoKSByZXR1cm5zIC1FQUdBSU46IEVQT0xMT1VUIGlzIHRoZSBlZGdlIHRoYXQgY29tZXMuXCIsXG4gICAgICBrbzogXCJwdW1wXHVDNUQwXHVDMTFDLCB3cml0ZSgpXHVBQzAwIC1FQUdBSU5cdUM3NzRcdUJBNzQgZmFsc2VcdUI5N0MgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBcdUM3OTBcdUI5QUNcdUFDMDAgXHVCMDk4XHVCQTc0IEVQT0xMT1VUIFx1QzVEMFx1QzlDMFx1QUMwMCBcdUM2MzVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWRyYWluXCIsXG4gIH0sXG4gIFwiRTItRVQtU1BJTlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJDbGllbnRzIHdlcmUgY29ubmVjdGVkLCBhbmQgdGhlcmUgd2FzIG5vdGhpbmcgdG8gZG8gZm9yIHRoZW0uXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNUYwXHVBQ0IwXHVCNDE4XHVDNUI0IFx1Qzc4OFx1QUNFMCBcdUQ1NjAgXHVDNzdDXHVDNzQwIFx1QzVDNlx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIk5vYm9keSBpcyBkdWUsIGFuZCB0aGUgbG9vcCBzbGVlcHMuXCIsIGtvOiBcIlx1RDU2MCBcdUM3N0NcdUM3NzQgXHVCMEE4XHVDNzQwIFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUM1QzZcdUM3M0NcdUIyQzggXHVCOEU4XHVENTA0XHVBQzAwIFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgbmV2ZXIgc2xlcHQuIENhbGxzOiB7Y291bnR9LlwiLCBrbzogXCJcdUM3QTBcdUI0RTRcdUM5QzAgXHVDNTRBXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBjb25uZWN0aW9uIHN0YXlzIGR1ZSBhbHRob3VnaCBpdCBzYWlkIC1FQUdBSU4sIG9yIGVwb2xsX3dhaXQgaXMgYWx3YXlzIGNhbGxlZCB3aXRoIHRpbWVvdXQgMC5cIixcbiAgICAgIGtvOiBcIi1FQUdBSU5cdUM3NzQgXHVCMDk4XHVDNjU0XHVCMjk0XHVCMzcwXHVCM0M0IFx1QzVGMFx1QUNCMFx1Qzc3NCBsb29wLmR1ZVx1QzVEMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVBQzcwXHVCMDk4LCBlcG9sbF93YWl0XHVCOTdDIFx1QzVCOFx1QzgxQ1x1QjA5OCB0aW1lb3V0IDBcdUM3M0NcdUI4NUMgXHVCRDgwXHVCOTc0XHVCMjk0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHR1cm5FZGdlLCB0YWtlIGEgY29ubmVjdGlvbiBvdXQgb2YgbG9vcC5kdWUgd2hlbiBwdW1wKCkgcmV0dXJucyBmYWxzZTsgd2FpdCB3aXRoIHRpbWVvdXRNcyB3aGVuIG5vYm9keSBpcyBkdWUuXCIsXG4gICAgICBrbzogXCJ0dXJuRWRnZVx1QzVEMFx1QzExQywgcHVtcCgpXHVBQzAwIGZhbHNlXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QkE3NCBsb29wLmR1ZVx1QzVEMFx1QzExQyBcdUJFN0NcdUFDRTAsIFx1QzU0NFx1QkIzNFx1QjNDNCBcdUM1QzZcdUM3M0NcdUJBNzQgdGltZW91dE1zXHVCODVDIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1idWRnZXRcIixcbiAgfSxcbiAgXCJFMi1FVC1TVEFMRVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUd28gY29ubmVjdGlvbnMgd2VyZSBkdWUsIG9yIGhhZCBhbiBldmVudCBpbiB0aGUgc2FtZSB0dXJuLCBhbmQgaGFuZGxpbmcgdGhlIGZpcnN0IG9uZSBlbmRlZCB0aGUgc2Vjb25kLlwiLFxuICAgICAga286IFwiXHVCNDUwIFx1QzVGMFx1QUNCMFx1Qzc3NCBsb29wLmR1ZVx1QzVEMCBcdUM3ODhcdUFDNzBcdUIwOTggXHVBQzE5XHVDNzQwIFx1QkMxNFx1RDAzNFx1QzVEMCBcdUM3NzRcdUJDQTRcdUQyQjhcdUFDMDAgXHVDNjU0XHVBQ0UwLCBcdUNDQUJcdUM5RjhcdUI5N0MgXHVDQzk4XHVCOUFDXHVENTU4XHVCMjk0IFx1QjNDNFx1QzkxMVx1QzVEMCBcdUI0NThcdUM5RjhcdUI5N0MgXHVCMDVEXHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBzZWNvbmQgb25lIGlzIG5vdCB0b3VjaGVkIGFueSBtb3JlLlwiLFxuICAgICAga286IFwiXHVCNDU4XHVDOUY4XHVCMjk0IFx1QjM1NCBcdUFDNzRcdUI0RENcdUI5QUNcdUM5QzAgXHVDNTRBXHVDNTQ0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiSXQgd2FzIHB1bXBlZCBhbGwgdGhlIHNhbWU6IHt3aGF0fS5cIixcbiAgICAgIGtvOiBcIlx1QURGOFx1QjMwMFx1Qjg1QyBwdW1wXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0OiB7d2hhdH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJsb29wLmR1ZSBhbmQgdGhlIGV2ZW50cyB3ZXJlIGNvbGxlY3RlZCBiZWZvcmUuIEJ5IG5vdyBhbiBlbnRyeSBtYXkgYmUgZ29uZSwgb3IgYmVsb25nIHRvIHNvbWVib2R5IGVsc2UuXCIsXG4gICAgICBrbzogXCJsb29wLmR1ZVx1QzY0MCBcdUM3NzRcdUJDQTRcdUQyQjhcdUIyOTQgXHVCQUE4XHVCNDUwIFx1QURGOCBcdUM4MDRcdUM1RDAgXHVCQUE4XHVDNzc4IFx1QUM4M1x1Qzc4NVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QzBBQ1x1Qzc3NFx1QzVEMCBcdUQ1NkRcdUJBQTlcdUM3NzQgXHVDNUM2XHVDNUI0XHVDODRDXHVBQzcwXHVCMDk4IFx1QjJFNFx1Qjk3OCBcdUM1RjBcdUFDQjBcdUM3NTggXHVBQzgzXHVDNzc0IFx1QjQxOFx1QzVDOFx1Qzc0NCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHVybkVkZ2UsIGxvb2sgYXQgbG9vcC5jb25uZWN0aW9ucyByaWdodCBiZWZvcmUgZWFjaCBwdW1wKCk6IHNraXAgYW4gZXZlbnQgd2l0aG91dCBhbiBlbnRyeSwgYW5kIHdob2V2ZXIgaXMgZHVlIGFuZCBpcyBub3QgdGhlIGVudHJ5IG9mIGhpcyBudW1iZXIgYW55IG1vcmUuXCIsXG4gICAgICBrbzogXCJ0dXJuRWRnZVx1QzVEMFx1QzExQywgcHVtcCgpXHVCOUM4XHVCMkU0IFx1QkMxNFx1Qjg1QyBcdUM4MDRcdUM1RDAgbG9vcC5jb25uZWN0aW9uc1x1Qjk3QyBcdUQ2NTVcdUM3NzhcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIFx1RDU2RFx1QkFBOVx1Qzc3NCBcdUM1QzZcdUIyOTQgXHVDNzc0XHVCQ0E0XHVEMkI4XHVCMjk0IFx1QUM3NFx1QjEwOFx1QjZGMFx1QUNFMCwgbG9vcC5kdWVcdUM3NTggXHVDNUYwXHVBQ0IwXHVDNzQwIGxvb3AuY29ubmVjdGlvbnNbY29ubi5mZF1cdUFDMDAgXHVDNUVDXHVDODA0XHVENzg4IFx1QURGOCBcdUM1RjBcdUFDQjBcdUM3N0MgXHVCNTRDXHVCOUNDIHB1bXBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXN0YWxlXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2VkZ2UudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2VkZ2UudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgMi40IHNheSwgaW4gdGhlaXIgb3JkZXIuIFRoZSB2YWx1ZXM6IC4uL3N0ZXAyLWNvZGVzLnRzXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IGVkZ2VDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTItTk9ULUVER0VcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQ29ubmVjdGlvbnMgd2VyZSBhY2NlcHRlZCwgYW5kIHdoYXQgZXBvbGxfY3RsKCkgYXNrZWQgZm9yIHRoZW0gd2FzIGxvb2tlZCBhdC5cIixcbiAgICAgIGtvOiBcIlx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJDMUJcdUFDOEMgXHVENTU4XHVBQ0UwIGVwb2xsX2N0bCgpXHVDNzc0IFx1QkIzNFx1QzVDN1x1Qzc0NCBcdUM2OTRcdUNDQURcdUQ1ODhcdUIyOTRcdUM5QzAgXHVENjU1XHVDNzc4XHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkVQT0xMRVQgaXMgaW4gdGhlIG1hc2suXCIsXG4gICAgICBrbzogXCJcdUI5QzhcdUMyQTRcdUQwNkNcdUM1RDAgRVBPTExFVFx1Qzc3NCBcdUM3ODhcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgbWFzayB3YXMge21hc2t9LlwiLFxuICAgICAga286IFwiXHVCOUM4XHVDMkE0XHVEMDZDOiB7bWFza30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJXaXRob3V0IEVQT0xMRVQgYW4gZW50cnkgaXMgbGV2ZWwtdHJpZ2dlcmVkOiBFUE9MTE9VVCBpcyB0aGVuIHJlcG9ydGVkIGZvciBhcyBsb25nIGFzIHRoZXJlIGlzIHJvb20sIHdoaWNoIGlzIG5lYXJseSBhbHdheXMuXCIsXG4gICAgICBrbzogXCJFUE9MTEVUXHVDNzc0IFx1QzVDNlx1QzczQ1x1QkE3NCBcdUI4MDhcdUJDQTggXHVEMkI4XHVCOUFDXHVBQzcwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI3RUNcdUJBNzQgRVBPTExPVVRcdUM3NDAgXHVDNzkwXHVCOUFDXHVBQzAwIFx1Qzc4OFx1QjI5NCBcdUQ1NUMsIFx1Qzk4OSBcdUFDNzBcdUM3NTggXHVDNUI4XHVDODFDXHVCMDk4IFx1QkNGNFx1QUNFMFx1QjQyOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGFkZEVkZ2UsIGFkZCB0aGUgY29ubmVjdGlvbiB3aXRoIEVQT0xMSU4gfCBFUE9MTE9VVCB8IEVQT0xMRVQuXCIsXG4gICAgICBrbzogXCJhZGRFZGdlXHVDNUQwXHVDMTFDLCBFUE9MTElOIHwgRVBPTExPVVQgfCBFUE9MTEVUXHVDNzNDXHVCODVDIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIxMjNcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1lZGdlXCIsXG4gIH0sXG4gIFwiRTItRVQtQUNDRVBUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkNsaWVudHMgY29ubmVjdGVkIGJlZm9yZSB0aGUgZmlyc3QgdHVybjoge3dhaXRpbmd9LiBUaGVuIG9uZSB0dXJuIHJhbi5cIixcbiAgICAgIGtvOiBcIlx1Q0NBQiBcdUJDMTRcdUQwMzQgXHVDODA0XHVDNUQwIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1Qjk3QyBcdUM1RjBcdUFDQjBcdUQ1NzQgXHVCNDUwXHVBQ0UwIFx1RDU1QyBcdUJDODggXHVCM0NDXHVCODM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUM1RjBcdUFDQjBcdUQ1NUMgXHVDMjE4OiB7d2FpdGluZ30uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJBbGwgb2YgdGhlbSBhcmUgaW4gdGhlIHRhYmxlLlwiLCBrbzogXCJcdUJBQThcdUI0NTAgXHVENDVDXHVDNUQwIFx1Qzc4OFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSW4gdGhlIHRhYmxlOiB7dGFrZW59LlwiLCBrbzogXCJcdUQ0NUNcdUM1RDAgXHVDNzg4XHVCMjk0IFx1QzIxODoge3Rha2VufS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBsaXN0ZW5pbmcgc29ja2V0IHdhcyByZXBvcnRlZCBvbmNlLCBmb3IgYWxsIG9mIHRoZW0uIFRoZSBvdGhlcnMgYXJlIHJlcG9ydGVkIGFnYWluIG9ubHkgd2hlbiBvbmUgbW9yZSBjb21lcy5cIixcbiAgICAgIGtvOiBcIlx1QzVFQ1x1QjdFQyBcdUM1RjBcdUFDQjBcdUM3NzQgXHVDNjU0XHVDNUI0XHVCM0M0IFx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NTggXHVDNzc0XHVCQ0E0XHVEMkI4XHVCMjk0IFx1RDU1QyBcdUJDODhcdUI5Q0MgXHVDNjM1XHVCMkM4XHVCMkU0LiBcdUM1RjBcdUFDQjBcdUM3NzQgXHVENTU4XHVCMDk4IFx1QjM1NCBcdUM2NDBcdUM1N0MgXHVCMkU0XHVDNzRDIFx1Qzc3NFx1QkNBNFx1RDJCOFx1QUMwMCBcdUM2MzVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0dXJuRWRnZSwgY2FsbCBhY2NlcHRBbGwoKSB3aXRoIGFkZEVkZ2UoKSBmb3IgdGhlIGxpc3RlbmluZyBzb2NrZXQuXCIsXG4gICAgICBrbzogXCJ0dXJuRWRnZVx1QzVEMFx1QzExQywgXHVCOUFDXHVDMkE0XHVCMkREIFx1QzE4Q1x1Q0YxM1x1Qzc3NFx1QkE3NCBhY2NlcHRBbGwoKVx1Qzc0NCBcdUJEODBcdUI5NzRcdUFDRTAgXHVDNUYwXHVBQ0IwXHVCOUM4XHVCMkU0IGFkZEVkZ2UoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWRyYWluXCIsXG4gIH0sXG4gIFwiRTItRVQtUkVBRFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IHtzZW50fSBieXRlcyBhdCBvbmNlIGFuZCB3YWl0cyBmb3IgdGhlIGFuc3dlci5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCB7c2VudH1cdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVENTVDXHVBRUJDXHVCQzg4XHVDNUQwIFx1QkNGNFx1QjBCNFx1QUNFMCBcdUIyRjVcdUM3NDQgXHVBRTMwXHVCMkU0XHVCOUJEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkFsbCB0aGF0IGlzIHRoZXJlIGlzIHJlYWQsIHVudGlsIC1FQUdBSU4uXCIsXG4gICAgICBrbzogXCItRUFHQUlOXHVDNzc0IFx1QjA5OFx1QzYyQyBcdUI1NENcdUFFNENcdUM5QzAgXHVDNjQwIFx1Qzc4OFx1QjI5NCBcdUFDODNcdUM3NDQgXHVCQUE4XHVCNDUwIFx1Qzc3RFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlJlYWQ6IHtyZWFkfSBieXRlcy4gVGhlIHJlc3QgbGllcyBpbiB0aGUgcmVjZWl2ZSBidWZmZXIsIGFuZCB0aGUgcHJvZ3JhbSBzbGVlcHMuXCIsXG4gICAgICBrbzogXCJcdUM3N0RcdUM3NDAgXHVBQzgzOiB7cmVhZH1cdUJDMTRcdUM3NzRcdUQyQjguIFx1QjA5OFx1QkEzOFx1QzlDMFx1QjI5NCBcdUMyMThcdUMyRTAgXHVCQzg0XHVEMzdDXHVDNUQwIFx1Qzc4OFx1QUNFMCBcdUQ1MDRcdUI4NUNcdUFERjhcdUI3QThcdUM3NDAgXHVDN0EwXHVCNEU0XHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQW4gZWRnZSBpcyByZXBvcnRlZCBvbmNlLiBCeXRlcyB0aGF0IHdlcmUgdGhlcmUgYWxyZWFkeSBicmluZyBubyBvdGhlciwgc28gd2hvZXZlciBzdG9wcyBlYXJseSBtdXN0IGNvbWUgYmFjayBieSBoaW1zZWxmLlwiLFxuICAgICAga286IFwiXHVDNUQwXHVDOUMwXHVCMjk0IFx1RDU1QyBcdUJDODhcdUI5Q0MgXHVDNjM1XHVCMkM4XHVCMkU0LiBcdUM3NzRcdUJCRjggXHVDNjQwIFx1Qzc4OFx1QjM1OCBcdUJDMTRcdUM3NzRcdUQyQjhcdUIyOTQgXHVDMEM4IFx1QzVEMFx1QzlDMFx1Qjk3QyBcdUI5Q0NcdUI0RTRcdUM5QzAgXHVDNTRBXHVDNzNDXHVCQkMwXHVCODVDLCBcdUM3N0NcdUNDMEQgXHVCQTQ4XHVDREM0XHVCMkU0XHVCQTc0IFx1QzJBNFx1QzJBNFx1Qjg1QyBcdUIyRTRcdUMyREMgXHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHB1bXAsIGdvIG9uIHVudGlsIHJlYWQoKSByZXR1cm5zIC1FQUdBSU4sIG9yIHJldHVybiB0cnVlOyB0aGVuIHR1cm5FZGdlIGtlZXBzIGl0IGluIGxvb3AuZHVlIGFuZCBkb2VzIG5vdCB3YWl0LlwiLFxuICAgICAga286IFwicHVtcFx1QzVEMFx1QzExQywgcmVhZCgpXHVBQzAwIC1FQUdBSU5cdUM3NDQgXHVCQzE4XHVENjU4XHVENTYwIFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUFDQzRcdUMxOERcdUQ1NThcdUFDNzBcdUIwOTggdHJ1ZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIFx1QURGOFx1QjdFQ1x1QkE3NCB0dXJuRWRnZVx1QUMwMCBsb29wLmR1ZVx1QzVEMCBcdUI0NTBcdUFDRTAgXHVBRTMwXHVCMkU0XHVCOUFDXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZHJhaW5cIixcbiAgfSxcbiAgXCJFMi1FVC1VTkFOU1dFUkVEXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQgbmVhcmx5IHRocmVlIGJ1ZGdldHMgYXQgb25jZSBhbmQgd2FpdHMgZm9yIHRoZSBhbnN3ZXIuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNjA4XHVDMEIwIFx1QzEzOCBcdUJDODhcdUNFNThcdUM1RDAgXHVBQzAwXHVBRTVEXHVBQzhDIFx1RDU1Q1x1QUVCQ1x1QkM4OFx1QzVEMCBcdUJDRjRcdUIwQjRcdUFDRTAgXHVCMkY1XHVDNzQ0IFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJBbGwgdGhhdCB3YXMgcmVhZCBpcyBhbnN3ZXJlZC5cIixcbiAgICAgIGtvOiBcIlx1Qzc3RFx1Qzc0MCBcdUFDODNcdUM1RDBcdUIyOTQgXHVCQUE4XHVCNDUwIFx1QjJGNVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlJlYWQ6IHtyZWFkfSBieXRlcywgYW5zd2VyZWQ6IHt3cml0dGVufS4gVGhlIHByb2dyYW0gc2xlZXBzLCBhbmQgdGhlIHJlc3QgaXMgbG9zdC5cIixcbiAgICAgIGtvOiBcIlx1Qzc3RFx1Qzc0MCBcdUFDODM6IHtyZWFkfVx1QkMxNFx1Qzc3NFx1RDJCOCwgXHVCMkY1XHVENTVDIFx1QUM4Mzoge3dyaXR0ZW59XHVCQzE0XHVDNzc0XHVEMkI4LiBcdUIwOThcdUJBMzhcdUM5QzBcdUIyOTQgXHVDMEFDXHVCNzdDXHVDODRDXHVBQ0UwIFx1RDUwNFx1Qjg1Q1x1QURGOFx1QjdBOFx1Qzc0MCBcdUM3QTBcdUI0RTRcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJwdW1wKCkgcmV0dXJuZWQgd2hlbiB0aGUgYnVkZ2V0IHdhcyBzcGVudCwgYmV0d2VlbiByZWFkKCkgYW5kIGhhbmRsZSgpLCBvciBiZWZvcmUgdW5zZW50IGJ5dGVzIHdlcmUgd3JpdHRlbi5cIixcbiAgICAgIGtvOiBcIlx1QzYwOFx1QzBCMFx1Qzc0NCBcdUIyRTQgXHVDMzdDXHVDNzQ0IFx1QjU0QyByZWFkKClcdUM2NDAgaGFuZGxlKCkgXHVDMEFDXHVDNzc0XHVDNUQwXHVDMTFDLCBcdUI2MTBcdUIyOTQgXHVCQ0Y0XHVCMEI0XHVDOUMwIFx1QkFCQlx1RDU1QyBcdUFDODNcdUM3NDQgXHVDNEYwXHVBRTMwIFx1QzgwNFx1QzVEMCBcdUJDMThcdUQ2NThcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcHVtcCwgbG9vayBhdCB0aGUgYnVkZ2V0IHJpZ2h0IGJlZm9yZSByZWFkKCksIHdoZW4gZXZlcnl0aGluZyB0aGF0IHdhcyByZWFkIGhhcyBiZWVuIGFuc3dlcmVkLlwiLFxuICAgICAga286IFwicHVtcFx1QzVEMFx1QzExQywgXHVDNjA4XHVDMEIwXHVDNzQwIHJlYWQoKSBcdUJDMTRcdUI4NUMgXHVDODA0XHVDNUQwIFx1RDY1NVx1Qzc3OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVBREY4XHVCNTRDXHVCMjk0IFx1Qzc3RFx1Qzc0MCBcdUFDODNcdUM1RDAgXHVCQUE4XHVCNDUwIFx1QjJGNVx1RDU1QyBcdUI0QTRcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWJ1ZGdldFwiLFxuICB9LFxuICBcIkUyLUVULURST1BTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQge3NlbnR9IGJ5dGVzIGF0IG9uY2UsIGtlcHQgaXRzIGRpcmVjdGlvbiBvcGVuLCBhbmQgd2FpdHMgZm9yIHRoZSBhbnN3ZXIuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnR9XHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1RDU1Q1x1QUVCQ1x1QkM4OFx1QzVEMCBcdUJDRjRcdUIwQjRcdUFDRTAsIFx1Qzc5MFx1QUUzMCBcdUJDMjlcdUQ1QTVcdUM3NDQgXHVDNUY0XHVDNUI0IFx1QjQ1NCBcdUNDNDQgXHVCMkY1XHVDNzQ0IFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJJdHMgY29ubmVjdGlvbiBzdGF5cyB1bnRpbCBpdCBlbmRzIG9yIGJyZWFrcyBvZmYuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCMDVEXHVCMEI0XHVBQzcwXHVCMDk4IFx1QjA0QVx1Qzc0NCBcdUI1NENcdUFFNENcdUM5QzAgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QjBBOFx1QzU0NCBcdUM3ODhcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgc2VydmVyIGNsb3NlZCB0aGUgY29ubmVjdGlvbiBhZnRlciB7cmVhZH0gYnl0ZXMuXCIsXG4gICAgICBrbzogXCJcdUMxMUNcdUJDODRcdUFDMDAge3JlYWR9XHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1Qzc3RFx1Qzc0MCBcdUI0QTQgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjJFQlx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkEgc3BlbnQgYnVkZ2V0IHdhcyB0YWtlbiBmb3IgYW4gZW5kLiBUaGUgY2xpZW50IGhhcyBtb3JlIHRvIHNheTogaXQgaXMgZHVlLCBhbmQgbm90IGdvbmUuXCIsXG4gICAgICBrbzogXCJcdUM2MDhcdUMwQjBcdUM3NDQgXHVCMkU0IFx1QzRGNCBcdUFDODNcdUM3NDQgXHVCMDVEXHVDNzNDXHVCODVDIFx1QzVFQ1x1QUUzNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QjI5NCBcdUQ1NjAgXHVCOUQwXHVDNzc0IFx1QjBBOFx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QzgxNVx1QjlBQ1x1RDU1OFx1QjI5NCBcdUFDODNcdUM3NzQgXHVDNTQ0XHVCMkM4XHVCNzdDIGxvb3AuZHVlXHVDNUQwIFx1QjQ1OCBcdUI1NENcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBwdW1wLCByZXR1cm4gdHJ1ZSB3aGVuIHRoZSBidWRnZXQgaXMgc3BlbnQsIHdpdGhvdXQgZHJvcENvbm5lY3Rpb24oKS5cIixcbiAgICAgIGtvOiBcInB1bXBcdUM1RDBcdUMxMUMsIFx1QzYwOFx1QzBCMFx1Qzc0NCBcdUIyRTQgXHVDNEYwXHVCQTc0IGRyb3BDb25uZWN0aW9uKClcdUM3NDQgXHVCRDgwXHVCOTc0XHVDOUMwIFx1QjlEMFx1QUNFMCB0cnVlXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtYnVkZ2V0XCIsXG4gIH0sXG4gIFwiRTItRVQtV1JJVEVcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCBtdWNoLCByZWFkIGxhdGUsIGFuZCB3YWl0cyBmb3IgdGhlIHJlc3QuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCOUNFXHVDNzc0IFx1QkNGNFx1QjBCNFx1QUNFMCBcdUIyQTZcdUFDOEMgXHVDNzdEXHVDNzNDXHVCQTc0XHVDMTFDIFx1QjA5OFx1QkEzOFx1QzlDMFx1Qjk3QyBcdUFFMzBcdUIyRTRcdUI5QkRcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVW5zZW50IGJ5dGVzIGFyZSB3cml0dGVuIHVudGlsIHRoZXkgYXJlIGdvbmUgb3IgLUVBR0FJTi5cIixcbiAgICAgIGtvOiBcIlx1QjBBOFx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUIyOTQgXHVDNUM2XHVDNUI0XHVDOUMwXHVBQzcwXHVCMDk4IC1FQUdBSU5cdUM3NzQgXHVCMDk4XHVDNjJDIFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUMzNjhcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJ7bGVmdH0gYnl0ZXMgYXJlIHVuc2VudCwgYW5kIHRoZSBwcm9ncmFtIHNsZWVwcy5cIixcbiAgICAgIGtvOiBcIntsZWZ0fVx1QkMxNFx1Qzc3NFx1RDJCOFx1QUMwMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVCMjk0XHVCMzcwIFx1RDUwNFx1Qjg1Q1x1QURGOFx1QjdBOFx1Qzc0MCBcdUM3QTBcdUI0RTRcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJFUE9MTE9VVCBjb21lcyB3aGVuIGEgZnVsbCBidWZmZXIgZ2V0cyByb29tLCBhbmQgb25seSBpZiBpdCB3YXMgYXNrZWQgZm9yLiBXaG8gc3RvcHMgYmVmb3JlIGl0IHdhcyBmdWxsIGlzIG5vdCB0b2xkLlwiLFxuICAgICAga286IFwiRVBPTExPVVRcdUM3NDAgXHVDNjk0XHVDQ0FEXHVENTc0IFx1QjQ1MFx1QzVDOFx1Qzc0NCBcdUI1NEMsIFx1QUMwMFx1QjRERCBcdUNDMkMgXHVCQzg0XHVEMzdDXHVDNUQwIFx1Qzc5MFx1QjlBQ1x1QUMwMCBcdUIwOThcdUJBNzQgXHVDNjM1XHVCMkM4XHVCMkU0LiBcdUFDMDBcdUI0REQgXHVDQzI4XHVBRTMwIFx1QzgwNFx1QzVEMCBcdUJBNDhcdUNEOTRcdUJBNzQgXHVDNTRDXHVCOUJDXHVDNzc0IFx1QzYyNFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBwdW1wLCByZXBlYXQgd3JpdGUoKSB3aGlsZSBieXRlcyBhcmUgdW5zZW50LCB1bnRpbCAtRUFHQUlOOyBhZGRFZGdlIGFza3MgZm9yIEVQT0xMT1VULlwiLFxuICAgICAga286IFwicHVtcFx1QzVEMFx1QzExQywgXHVCMEE4XHVDNzQwIFx1QkMxNFx1Qzc3NFx1RDJCOFx1QUMwMCBcdUM3ODhcdUIyOTQgXHVCM0Q5XHVDNTQ4IC1FQUdBSU5cdUFFNENcdUM5QzAgd3JpdGUoKVx1Qjk3QyBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIEVQT0xMT1VUXHVDNzQwIGFkZEVkZ2VcdUFDMDAgXHVDNjk0XHVDQ0FEXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcmFpblwiLFxuICB9LFxuICBcIkUyLUVULU9SREVSXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQgYSBsb25nIHJvdyBvZiBieXRlcyBhbmQgY29tcGFyZWQgd2hhdCBjYW1lIGJhY2suXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVBRTM0IFx1QkMxNFx1Qzc3NFx1RDJCOFx1QzVGNFx1Qzc0NCBcdUJDRjRcdUIwQjRcdUFDRTAgXHVCM0NDXHVDNTQ0XHVDNjI4IFx1QUM4M1x1QUNGQyBcdUFDQUNcdUM4RkNcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgc2FtZSBieXRlcyBpbiB0aGUgc2FtZSBvcmRlci5cIiwga286IFwiXHVBQzE5XHVDNzQwIFx1QkMxNFx1Qzc3NFx1RDJCOFx1QUMwMCBcdUFDMTlcdUM3NDAgXHVDMjFDXHVDMTFDXHVCODVDIFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiVGhleSBkaWZmZXIgZnJvbSBieXRlIHthdH0gb24uXCIsIGtvOiBcInthdH1cdUJDODhcdUM5RjggXHVCQzE0XHVDNzc0XHVEMkI4XHVCRDgwXHVEMTMwIFx1QjJFNFx1Qjk4NVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInVuc2VudCB3YXMgYSB2aWV3IG9mIHRoZSBsb29wJ3MgYnVmZmVyIGFuZCBvdXRsaXZlZCB0aGUgdHVybi4gVGhlIG5leHQgcmVhZCgpIHdyb3RlIG92ZXIgaXQuXCIsXG4gICAgICBrbzogXCJ1bnNlbnRcdUFDMDAgXHVCOEU4XHVENTA0XHVDNzU4IFx1QUNGNVx1QzZBOSBcdUJDODRcdUQzN0NcdUI5N0MgXHVBQzAwXHVCOUFDXHVEMEE4IFx1Q0M0NCBcdUQ1NUMgXHVCQzE0XHVEMDM0XHVCOTdDIFx1QjExOFx1QUUzNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjJFNFx1Qzc0QyByZWFkKClcdUFDMDAgXHVCMzZFXHVDNUI0XHVDMzdDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcHVtcCwgZ2l2ZSB1bnNlbnQgbWVtb3J5IG9mIGl0cyBvd24sIHNsaWNlKCksIGJlZm9yZSB5b3UgcmV0dXJuIHdpdGggYnl0ZXMgaW4gaXQuXCIsXG4gICAgICBrbzogXCJwdW1wXHVDNUQwXHVDMTFDLCBcdUIwQThcdUM3NDAgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QjQ1NCBcdUNDNDQgXHVCQzE4XHVENjU4XHVENTU4XHVBRTMwIFx1QzgwNFx1QzVEMCBzbGljZSgpXHVCODVDIFx1QjUzMFx1Qjg1QyBcdUJDRjVcdUMwQUNcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtdW5zZW50XCIsXG4gIH0sXG4gIFwiRTItRVQtRU9GXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQgaXRzIGxhc3Qgd29yZHMgYW5kIGVuZGVkIGl0cyBkaXJlY3Rpb24gYXQgb25jZSwgYmVmb3JlIHRoZSBsb29wIGxvb2tlZC5cIixcbiAgICAgIGtvOiBcIlx1QjhFOFx1RDUwNFx1QUMwMCBcdUJDRjRcdUFFMzAgXHVDODA0XHVDNUQwIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUI5QzhcdUM5QzBcdUI5QzkgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QkNGNFx1QjBCNFx1QUNFMCBcdUFDRTdcdUJDMTRcdUI4NUMgXHVDNzkwXHVBRTMwIFx1QkMyOVx1RDVBNVx1Qzc0NCBcdUIwNURcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiSXQgZ2V0cyB0aGVtIGJhY2ssIGFuZCB0aGVuIHRoZSBlbmQgb2YgZmlsZS5cIixcbiAgICAgIGtvOiBcIlx1QURGOCBcdUJBNTRcdUMyRENcdUM5QzBcdUFDMDAgXHVCM0NDXHVDNTQ0XHVDNjI0XHVBQ0UwLCBcdUM3NzRcdUM1QjRcdUMxMUMgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNzc0IFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfSBieXRlczsgZW5kIG9mIGZpbGU6IHtlbmRlZH0uXCIsXG4gICAgICBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH1cdUJDMTRcdUM3NzRcdUQyQjgsIFx1RDMwQ1x1Qzc3QyBcdUIwNUQoRU9GKToge2VuZGVkfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkJ5dGVzIGFuZCBGSU4gbWFkZSBvbmUgZWRnZS4gQWZ0ZXIgYSByZWFkIHRoYXQgcmV0dXJuZWQgZmV3ZXIgYnl0ZXMgdGhhbiB0aGUgYnVmZmVyIGhhcyByb29tIGZvciwgdGhlIDAgYmVoaW5kIHRoZW0gaXMgc3RpbGwgdG8gYmUgcmVhZC5cIixcbiAgICAgIGtvOiBcIlx1QkMxNFx1Qzc3NFx1RDJCOFx1QzY0MCBGSU5cdUM3NzQgXHVDNUQwXHVDOUMwIFx1RDU1OFx1QjA5OFx1Qjg1QyBcdUM2NTRcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkM4NFx1RDM3Q1x1QkNGNFx1QjJFNCBcdUM4MDFcdUFDOEMgXHVDNzdEXHVENjE0XHVCMzU0XHVCNzdDXHVCM0M0IFx1QURGOCBcdUI0QTRcdUM3NTggMFx1Qzc0NCBcdUM1NDRcdUM5QzEgXHVDNzdEXHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDODNcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBwdW1wLCByZWFkIG9uIGFmdGVyIGEgc2hvcnQgcmVhZCwgdW50aWwgLUVBR0FJTiBvciAwLlwiLFxuICAgICAga286IFwicHVtcFx1QzVEMFx1QzExQywgXHVDODAxXHVBQzhDIFx1Qzc3RFx1RDYxNFx1QjM1NFx1Qjc3Q1x1QjNDNCAtRUFHQUlOXHVDNzc0XHVCMDk4IDBcdUM3NzQgXHVCMDk4XHVDNjJDIFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUFDQzRcdUMxOEQgXHVDNzdEXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcmFpblwiLFxuICB9LFxuICBcIkUyLUVULVBPTExTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHdhcyBhbnN3ZXJlZCBhbmQgdGhlbiBzaWxlbnQsIGFuZCB0aGUgbG9vcCByYW4gd2l0aCB0aW1lb3V0IC0xLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM3NDAgXHVCNEE0IFx1Qzg3MFx1QzZBOVx1RDU4OFx1QUNFMCwgXHVCOEU4XHVENTA0XHVCMjk0IHRpbWVvdXQgLTFcdUI4NUMgXHVCM0NDXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkl0IHNsZWVwcyBpbiBlcG9sbF93YWl0IHVudGlsIHNvbWV0aGluZyBoYXBwZW5zLlwiLFxuICAgICAga286IFwiXHVCQjM0XHVDMkE4IFx1Qzc3Q1x1Qzc3NCBcdUMwRERcdUFFMzggXHVCNTRDXHVBRTRDXHVDOUMwIGVwb2xsX3dhaXRcdUM1RDBcdUMxMUMgXHVDN0EwXHVCNEU0XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiSXQgYXNrZWQgYWdhaW4gYW5kIGFnYWluIHdpdGggdGltZW91dCB7dGltZW91dH0uXCIsXG4gICAgICBrbzogXCJcdUFDNzBcdUI0RUQgXHVCQjNDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI1NENcdUM3NTggdGltZW91dDoge3RpbWVvdXR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiZXBvbGxfd2FpdCBnb3QgYSB0aW1lb3V0IG9mIHRoZSBsb29wJ3Mgb3duOiAwIHJldHVybnMgYXQgb25jZSwgYW55IG90aGVyIG51bWJlciB3YWtlcyB0aGUgbG9vcCBmb3Igbm90aGluZy5cIixcbiAgICAgIGtvOiBcImVwb2xsX3dhaXRcdUM1RDAgXHVCOEU4XHVENTA0XHVBQzAwIFx1QzgxNVx1RDU1QyB0aW1lb3V0XHVDNzQ0IFx1QjExOFx1QUUzNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIDBcdUM3NzRcdUJBNzQgXHVBQ0U3XHVCQzE0XHVCODVDIFx1QjNDQ1x1QzU0NFx1QzYyNFx1QUNFMCwgXHVCMkU0XHVCOTc4IFx1QzIxOFx1QkE3NCBcdUM0RjhcdUIzNzBcdUM1QzZcdUM3NzQgXHVBRTY4XHVDNUI0XHVCMEE5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHVybkVkZ2UsIHBhc3MgdGltZW91dE1zIHRvIGVwb2xsX3dhaXQoKSB3aGVuIG5vYm9keSBpcyBkdWUuXCIsXG4gICAgICBrbzogXCJ0dXJuRWRnZVx1QzVEMFx1QzExQywgbG9vcC5kdWVcdUFDMDAgXHVCRTQ0XHVDNUM4XHVDNzNDXHVCQTc0IGVwb2xsX3dhaXQoKVx1QzVEMCB0aW1lb3V0TXNcdUI5N0MgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF93YWl0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXNsZWVwXCIsXG4gIH0sXG4gIFwiRTItRVQtV1JJVEUtV0FJVFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudEtpYn0gS2lCIGFuZCByZWFkIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnRLaWJ9IEtpQlx1Qjk3QyBcdUJDRjRcdUIwQjRcdUFDRTAgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1Qzc3RFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQXQgLUVBR0FJTiB0aGUgbG9vcCBsZWF2ZXMgdGhlIGNvbm5lY3Rpb24gYWxvbmUgYW5kIHNsZWVwcy5cIixcbiAgICAgIGtvOiBcIi1FQUdBSU5cdUM3NzRcdUJBNzQgXHVBREY4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUI0NTBcdUFDRTAgXHVDN0EwXHVCNEU0XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwid3JpdGUoKSB3YXMgcmVwZWF0ZWQgd2l0aG91dCBlbmQ7IG5vYm9keSBlbHNlIGlzIHNlcnZlZC5cIixcbiAgICAgIGtvOiBcIndyaXRlKClcdUI5Q0MgXHVCMDVEXHVDNUM2XHVDNzc0IFx1QjQxOFx1RDQ4MFx1Qzc3NFx1RDU1OFx1QkE3MCBcdUIyRTRcdUI5NzggXHVCMjA0XHVBRDZDXHVDNUQwXHVBQzhDXHVCM0M0IFx1QjJGNVx1RDU1OFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCItRUFHQUlOIHByb21pc2VzIGFuIGVkZ2U6IEVQT0xMT1VUIGNvbWVzIHdoZW4gdGhlcmUgaXMgcm9vbSBhZ2Fpbi5cIixcbiAgICAgIGtvOiBcIi1FQUdBSU5cdUM3NDAgXHVDNUQwXHVDOUMwXHVCOTdDIFx1QzU3RFx1QzE4RFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjJFNFx1QzJEQyBcdUIwOThcdUJBNzQgRVBPTExPVVRcdUM3NzQgXHVDNjM1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcHVtcCwga2VlcCB3aGF0IGlzIHVuc2VudCBhbmQgcmV0dXJuIGZhbHNlIHdoZW4gd3JpdGUoKSByZXR1cm5zIC1FQUdBSU4uXCIsXG4gICAgICBrbzogXCJwdW1wXHVDNUQwXHVDMTFDLCB3cml0ZSgpXHVBQzAwIC1FQUdBSU5cdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IFx1QjBBOFx1Qzc0MCBcdUFDODNcdUM3NDQgXHVCQ0Y0XHVBRDAwXHVENTU4XHVBQ0UwIGZhbHNlXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wid3JpdGUoMilcIiwgXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcmFpblwiLFxuICB9LFxuICBcIkUyLUVULUJST0tFTlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBicm9rZSBvZmYgd2l0aCBSU1Q7IHRoZSBuZXh0IHtjYWxsfSgpIG9uIGl0cyBjb25uZWN0aW9uIGZhaWxzLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFJTVFx1Qjg1QyBcdUIwNEFcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QURGOCBcdUM1RjBcdUFDQjBcdUM3NTggXHVCMkU0XHVDNzRDIHtjYWxsfSgpXHVDNzQwIFx1QzJFNFx1RDMyOFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgY29ubmVjdGlvbiBpcyBkcm9wcGVkOiBpdHMgZW50cnkgaXMgZ29uZSBhbmQgaXRzIGRlc2NyaXB0b3IgY2xvc2VkLlwiLFxuICAgICAga286IFwiXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QzgxNVx1QjlBQ1x1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1RDU2RFx1QkFBOVx1Qzc0NCBcdUM5QzBcdUM2QjBcdUFDRTAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QjJFQlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiSXQgaXMgc3RpbGwgdGhlcmUuXCIsXG4gICAgICBrbzogXCJcdUM1NDRcdUM5QzEgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkVkZ2UtdHJpZ2dlcmVkLCB0aGUgZW5kIGlzIHJlcG9ydGVkIG9uY2UuIEEgbmVnYXRpdmUgcmVzdWx0IHRoYXQgaXMgdGFrZW4gZm9yIC1FQUdBSU4gbGVhdmVzIGEgZGVhZCBjb25uZWN0aW9uIGZvciBldmVyLlwiLFxuICAgICAga286IFwiXHVDNUQwXHVDOUMwIFx1RDJCOFx1QjlBQ1x1QUM3MFx1QzVEMFx1QzExQyBcdUIwNURcdUM3NDAgXHVENTVDIFx1QkM4OFx1QjlDQyBcdUJDRjRcdUFDRTBcdUI0MjlcdUIyQzhcdUIyRTQuIFx1Qzc0Q1x1QzIxOFx1Qjk3QyBcdUJBQThcdUI0NTAgLUVBR0FJTlx1QzczQ1x1Qjg1QyBcdUJDMUJcdUM1NDRcdUI0RTRcdUM3NzRcdUJBNzQgXHVDOEZEXHVDNzQwIFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUM2MDFcdUM2MDEgXHVCMEE4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcHVtcCwgZHJvcCB0aGUgY29ubmVjdGlvbiB3aGVuIHJlYWQoKSBvciB3cml0ZSgpIHJldHVybnMgYW4gZXJyb3Igb3RoZXIgdGhhbiAtRUFHQUlOLlwiLFxuICAgICAga286IFwicHVtcFx1QzVEMFx1QzExQywgcmVhZCgpXHVCMDk4IHdyaXRlKClcdUFDMDAgLUVBR0FJTlx1Qzc3NCBcdUM1NDRcdUIyQ0MgXHVDNjI0XHVCOTU4XHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QkE3NCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1lbmRcIixcbiAgfSxcbiAgXCJFMi1FVC1VTkJPVU5ERURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudEtpYn0gS2lCIGFuZCByZWFkIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnRLaWJ9IEtpQlx1Qjk3QyBcdUJDRjRcdUIwQjRcdUFDRTAgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1Qzc3RFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiV2hpbGUgYnl0ZXMgYXJlIHVuc2VudCwgbm90aGluZyBtb3JlIGlzIHJlYWQuXCIsXG4gICAgICBrbzogXCJcdUJDRjRcdUIwQkMgXHVBQzgzXHVDNzc0IFx1QjBBOFx1QzU0NCBcdUM3ODhcdUIyOTQgXHVCM0Q5XHVDNTQ4XHVDNzQwIFx1QjM1NCBcdUM3N0RcdUM5QzAgXHVDNTRBXHVDNTQ0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIHNlcnZlciBob2xkcyB7aGVsZEtpYn0gS2lCIHRoYXQgaXQgaGFzIHJlYWQgYW5kIG5vdCBzZW50LlwiLFxuICAgICAga286IFwiXHVDMTFDXHVCQzg0XHVBQzAwIFx1Qzc3RFx1QUNFMFx1QzExQyBcdUJDRjRcdUIwQjRcdUM5QzAgXHVCQUJCXHVENTVDIFx1QUM4M1x1Qzc0NCB7aGVsZEtpYn0gS2lCXHVCMDk4IFx1QjRFNFx1QUNFMCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJwdW1wIHJlYWRzIG9uIGFsdGhvdWdoIHdyaXRlKCkgc2FpZCAtRUFHQUlOLiBXaG9ldmVyIGRvZXMgbm90IHJlYWQgbWF5IGZpbGwgdGhlIG1lbW9yeSB0aGVuLlwiLFxuICAgICAga286IFwid3JpdGUoKVx1QUMwMCAtRUFHQUlOXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU4OFx1QjI5NFx1QjM3MFx1QjNDNCBwdW1wXHVBQzAwIFx1QUNDNFx1QzE4RCBcdUM3N0RcdUIyOTQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI3RUNcdUJBNzQgXHVDNzdEXHVDOUMwIFx1QzU0QVx1QjI5NCBcdUMwQzFcdUIzMDBcdUFDMDAgXHVCQTU0XHVCQUE4XHVCOUFDXHVCOTdDIFx1Q0M0NFx1QzZCOCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcHVtcCwgcmV0dXJuIGZhbHNlIGF0IC1FQUdBSU4gb2Ygd3JpdGUoKSwgYmVmb3JlIHRoZSBuZXh0IHJlYWQoKS5cIixcbiAgICAgIGtvOiBcInB1bXBcdUM1RDBcdUMxMUMsIHdyaXRlKClcdUFDMDAgLUVBR0FJTlx1Qzc3NFx1QkE3NCBcdUIyRTRcdUM3NEMgcmVhZCgpIFx1QzgwNFx1QzVEMCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWhpZ2gtd2F0ZXJcIixcbiAgfSxcbiAgXCJFMi1FVC1FVkVOVFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVGhyZWUgY2xpZW50cyB3ZXJlIGNvbm5lY3RlZC4gQmVmb3JlIG9uZSB0dXJuIGEgZm91cnRoIG9uZSBjb25uZWN0ZWQgYW5kIGFsbCB0aHJlZSBzcG9rZSwgYmVmb3JlIGFub3RoZXIgdHVybiBvbmUgb2YgdGhlbSBkaWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVDMTRCXHVDNzQ0IFx1QzVGMFx1QUNCMFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVENTVDIFx1QkMxNFx1RDAzNCBcdUM4MDRcdUM1RDBcdUIyOTQgXHVCMTM3XHVDOUY4XHVBQzAwIFx1QzVGMFx1QUNCMFx1RDU1OFx1QUNFMCBcdUMxNEJcdUM3NzQgXHVCQUE4XHVCNDUwIFx1QjlEMFx1RDU4OFx1QzczQ1x1QkE3MCwgXHVCMkU0XHVDNzRDIFx1QkMxNFx1RDAzNCBcdUM4MDRcdUM1RDBcdUIyOTQgXHVENTU4XHVCMDk4XHVCOUNDIFx1QjlEMFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJBIHR1cm4gbG9va3MgYXQgZXhhY3RseSB0aGUgY29ubmVjdGlvbnMgdGhhdCBlcG9sbF93YWl0IHJlcG9ydGVkLCB3aGV0aGVyIGl0IGFjY2VwdGVkIHNvbWVib2R5IG9yIG5vdC5cIixcbiAgICAgIGtvOiBcIlx1RDU1QyBcdUJDMTRcdUQwMzRcdUIyOTQgXHVDMEM4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJDMUJcdUM1NThcdUI0RTAgXHVDNTQ0XHVCMkM4XHVCNEUwIGVwb2xsX3dhaXRcdUFDMDAgXHVCQ0Y0XHVBQ0UwXHVENTVDIFx1QzVGMFx1QUNCMFx1QjlDQywgXHVCRTYwXHVDOUQwXHVDNUM2XHVDNzc0IFx1Q0M5OFx1QjlBQ1x1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlJlcG9ydGVkOiB7cmVwb3J0ZWR9LCByZWFkIG9yIHdyaXR0ZW46IHtoYW5kbGVkfS5cIixcbiAgICAgIGtvOiBcIlx1QkNGNFx1QUNFMFx1QjQxQyBcdUM1RjBcdUFDQjA6IHtyZXBvcnRlZH0sIFx1Qzc3RFx1QUM3MFx1QjA5OCBcdUM0RjQgXHVDNUYwXHVBQ0IwOiB7aGFuZGxlZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJFdmVudCBpIGlzIGF0IGV2ZW50c1syICogaV0gYW5kIGV2ZW50c1syICogaSArIDFdLCBhbmQgb25seSB0aGUgZmlyc3Qgb25lcyBhcmUgb2YgdGhpcyBjYWxsLiBBbiBlZGdlIHRoYXQgaXMgbWlzc2VkLCBiZWhpbmQgYW4gYWNjZXB0IGZvciBleGFtcGxlLCBkb2VzIG5vdCBjb21lIGFnYWluLlwiLFxuICAgICAga286IFwiaVx1QkM4OFx1QzlGOCBcdUM3NzRcdUJDQTRcdUQyQjhcdUIyOTQgZXZlbnRzWzIgKiBpXVx1QzY0MCBldmVudHNbMiAqIGkgKyAxXVx1QzVEMCBcdUM3ODhcdUFDRTAsIFx1Qzc3NFx1QkM4OCBcdUQ2MzhcdUNEOUNcdUM3NTggXHVBQzgzXHVDNzQwIFx1QzU1RVx1QkQ4MFx1QkQ4NFx1QkZEMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QkMxQlx1Qzc0MCBcdUI0QTRcdUM1RDAgXHVCMEE4XHVDNzQwIFx1Qzc3NFx1QkNBNFx1RDJCOFx1QjNDNCBcdUNDOThcdUI5QUNcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUIxOTNcdUNFNUMgXHVDNUQwXHVDOUMwXHVCMjk0IFx1QjJFNFx1QzJEQyBcdUM2MjRcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHVybkVkZ2UsIGdvIG92ZXIgaSBiZWxvdyB0aGUgbnVtYmVyIHRoYXQgZXBvbGxfd2FpdCByZXR1cm5lZCwgYW5kIHRha2UgZXZlbnRzWzIgKiBpICsgMV0gYXMgdGhlIGRlc2NyaXB0b3IuXCIsXG4gICAgICBrbzogXCJ0dXJuRWRnZVx1QzVEMFx1QzExQywgaVx1QUMwMCBlcG9sbF93YWl0XHVDNzU4IFx1QkMxOFx1RDY1OFx1QUMxMlx1QkNGNFx1QjJFNCBcdUM3OTFcdUM3NDAgXHVCM0Q5XHVDNTQ4IGV2ZW50c1syICogaSArIDFdXHVDNzQ0IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjg1QyBcdUM0RjBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX3dhaXQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZXZlbnRzXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2xpbWl0LnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy9saW1pdC50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCAyLjUgc2F5LCBpbiB0aGVpciBvcmRlci4gVGhlIHZhbHVlczogLi4vc3RlcDItY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgbGltaXRDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTItTElNSVRcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVGhlIHNvZnQgbGltaXQgd2FzIHtiZWZvcmV9OyByYWlzZUZkTGltaXQoe3dhbnRlZH0pIHdhcyBjYWxsZWQuXCIsXG4gICAgICBrbzogXCJcdUMxOENcdUQ1MDRcdUQyQjggXHVDODFDXHVENTVDXHVDNzc0IHtiZWZvcmV9XHVDNzdDIFx1QjU0QyByYWlzZUZkTGltaXQoe3dhbnRlZH0pXHVCOTdDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgc29mdCBsaW1pdCBpcyB0aGVuIGF0IGxlYXN0IGFzIGhpZ2gsIG5ldmVyIGxvd2VyIHRoYW4gYmVmb3JlLCBhbmQgaXMgcmV0dXJuZWQuXCIsXG4gICAgICBrbzogXCJcdUMxOENcdUQ1MDRcdUQyQjggXHVDODFDXHVENTVDXHVDNzQwIFx1QURGOFx1QjlDQ1x1RDA3QyBcdUIxOTJcdUM1NDRcdUM5QzBcdUFDRTAsIFx1QzgwNFx1QkNGNFx1QjJFNCBcdUIwQUVcdUM1NDRcdUM5QzBcdUM5QzAgXHVDNTRBXHVDNzNDXHVCQTcwLCBcdUFERjggXHVBQzEyXHVDNzc0IFx1QkMxOFx1RDY1OFx1QjQxOFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiU29mdCBsaW1pdDoge3NvZnR9LCByZXR1cm5lZDoge3JldHVybmVkfS5cIiwga286IFwiXHVDMThDXHVENTA0XHVEMkI4IFx1QzgxQ1x1RDU1Qzoge3NvZnR9LCBcdUJDMThcdUQ2NThcdUFDMTI6IHtyZXR1cm5lZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJzZXRybGltaXQoKSB3YXMgbm90IGNhbGxlZCwgb3Igd2FzIGNhbGxlZCBhbHRob3VnaCB0aGUgbGltaXQgd2FzIGhpZ2ggZW5vdWdoLlwiLFxuICAgICAga286IFwic2V0cmxpbWl0KClcdUI5N0MgXHVCRDgwXHVCOTc0XHVDOUMwIFx1QzU0QVx1QzU1OFx1QUM3MFx1QjA5OCwgXHVDODFDXHVENTVDXHVDNzc0IFx1Qzc3NFx1QkJGOCBcdUNEQTlcdUJEODRcdUQ1NUNcdUIzNzBcdUIzQzQgXHVCRDgwXHVCOTc4IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJhaXNlRmRMaW1pdCwgY29tcGFyZSB0aGUgc29mdCBsaW1pdCB3aXRoIHdhbnRlZCwgc2V0IGl0IG9ubHkgaWYgaXQgaXMgdG9vIGxvdywgYW5kIHJldHVybiB3aGF0IGl0IGlzIHRoZW4uXCIsXG4gICAgICBrbzogXCJyYWlzZUZkTGltaXRcdUM1RDBcdUMxMUMsIFx1QzE4Q1x1RDUwNFx1RDJCOCBcdUM4MUNcdUQ1NUNcdUM3NDQgd2FudGVkXHVDNjQwIFx1QUNBQ1x1QzhGQ1x1QzVCNCBcdUIwQUVcdUM3NDQgXHVCNTRDXHVCOUNDIFx1QkMxNFx1QUZCOFx1QUNFMCwgXHVCQzE0XHVCMDEwIFx1QUMxMlx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImdldHJsaW1pdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1saW1pdFwiLFxuICB9LFxuICBcIkUyLUhBUkQtTE9XRVJFRFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJyYWlzZUZkTGltaXQgcmFpc2VkIHRoZSBzb2Z0IGxpbWl0OyB0aGUgaGFyZCBvbmUgd2FzIHtiZWZvcmV9LlwiLFxuICAgICAga286IFwicmFpc2VGZExpbWl0XHVDNzc0IFx1QzE4Q1x1RDUwNFx1RDJCOCBcdUM4MUNcdUQ1NUNcdUM3NDQgXHVDNjJDXHVCODM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFERjggXHVDODA0XHVDNzU4IFx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUM6IHtiZWZvcmV9LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIGhhcmQgbGltaXQgc3RheXMuXCIsIGtvOiBcIlx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUNcdUM3NDAgXHVBREY4XHVCMzAwXHVCODVDXHVDNUVDXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJJdCBpcyB7aGFyZH0uXCIsIGtvOiBcIlx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUNcdUM3NzQgXHVCQzE0XHVCMDBDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0OiB7aGFyZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJzZXRybGltaXQoKSBzZXRzIGJvdGggd29yZHMuIEEgaGFyZCBsaW1pdCBjYW4gYmUgbG93ZXJlZCBieSBldmVyeWJvZHkgYW5kIHJhaXNlZCBhZ2FpbiBieSBub2JvZHkgYnV0IGEgcHJpdmlsZWdlZCBwcm9jZXNzLlwiLFxuICAgICAga286IFwic2V0cmxpbWl0KClcdUIyOTQgXHVCNDUwIFx1QUMxMlx1Qzc0NCBcdUQ1NjhcdUFFRDggXHVCQzE0XHVBRkM5XHVCMkM4XHVCMkU0LiBcdUQ1NThcdUI0REMgXHVDODFDXHVENTVDXHVDNzQwIFx1QjIwNFx1QUQ2Q1x1QjA5OCBcdUIwQUVcdUNEOUMgXHVDMjE4IFx1Qzc4OFx1QzlDMFx1QjlDQyBcdUIyRTRcdUMyREMgXHVDNjJDXHVCOUFDXHVCMjk0IFx1QUM4M1x1Qzc0MCBcdUQyQjlcdUFEOEMgXHVENTA0XHVCODVDXHVDMTM4XHVDMkE0XHVCRkQwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcmFpc2VGZExpbWl0LCBoYW5kIHRoZSBoYXJkIGxpbWl0IGJhY2sgYXMgZ2V0cmxpbWl0KCkgZ2F2ZSBpdC5cIixcbiAgICAgIGtvOiBcInJhaXNlRmRMaW1pdFx1QzVEMFx1QzExQywgZ2V0cmxpbWl0KClcdUFDMDAgXHVDOTAwIFx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUNcdUM3NDQgXHVBREY4XHVCMzAwXHVCODVDIFx1QjNDQ1x1QjgyNFx1QzhGQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wic2V0cmxpbWl0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWxpbWl0XCIsXG4gIH0sXG4gIFwiRTItSEFSRC1MSU1JVFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJyYWlzZUZkTGltaXQoe3dhbnRlZH0pIHdhcyBjYWxsZWQgd2hlcmUgdGhlIGhhcmQgbGltaXQgaXMge2hhcmR9LlwiLFxuICAgICAga286IFwiXHVENTU4XHVCNERDIFx1QzgxQ1x1RDU1Q1x1Qzc3NCB7aGFyZH1cdUM3NzggXHVBQ0YzXHVDNUQwXHVDMTFDIHJhaXNlRmRMaW1pdCh7d2FudGVkfSlcdUI5N0MgXHVCRDg4XHVCODAwXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBzb2Z0IGxpbWl0IGdvZXMgdXAgdG8gdGhlIGhhcmQgb25lLCBhbmQgdGhhdCBudW1iZXIgaXMgcmV0dXJuZWQuXCIsXG4gICAgICBrbzogXCJcdUMxOENcdUQ1MDRcdUQyQjggXHVDODFDXHVENTVDXHVDNzQ0IFx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUNcdUFFNENcdUM5QzAgXHVDNjJDXHVCOUFDXHVBQ0UwIFx1QURGOCBcdUMyMThcdUI5N0MgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJTb2Z0IGxpbWl0OiB7c29mdH0sIHJldHVybmVkOiB7cmV0dXJuZWR9LlwiLCBrbzogXCJcdUMxOENcdUQ1MDRcdUQyQjggXHVDODFDXHVENTVDOiB7c29mdH0sIFx1QkMxOFx1RDY1OFx1QUMxMjoge3JldHVybmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIk1vcmUgdGhhbiB0aGUgaGFyZCBsaW1pdCBpcyByZWZ1c2VkIHdpdGggRVBFUk0gb3IgRUlOVkFMLiBUaGUgY2FsbGVyIG11c3QgbGVhcm4gaG93IGZhciBpdCBnb2VzLCB0byBzYXkgc28uXCIsXG4gICAgICBrbzogXCJcdUQ1NThcdUI0REMgXHVDODFDXHVENTVDXHVCQ0Y0XHVCMkU0IFx1QjE5Mlx1Qzc0MCBcdUFDMTJcdUM3NDAgRVBFUk1cdUM3NzRcdUIwOTggRUlOVkFMXHVCODVDIFx1QUM3MFx1QzgwOFx1QjQyOVx1QjJDOFx1QjJFNC4gXHVCRDgwXHVCOTc4IFx1Q0FCRFx1Qzc0MCBcdUM1QjRcdUI1MTRcdUFFNENcdUM5QzAgXHVCNDE4XHVCMjk0XHVDOUMwIFx1QzU0Q1x1QzU0NFx1QzU3QyBcdUM1NENcdUI5QjQgXHVDMjE4IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJhaXNlRmRMaW1pdCwgc2V0IHRoZSBzbWFsbGVyIG9mIHdhbnRlZCBhbmQgdGhlIGhhcmQgbGltaXQsIGFuZCByZXR1cm4gaXQuXCIsXG4gICAgICBrbzogXCJyYWlzZUZkTGltaXRcdUM1RDBcdUMxMUMsIHdhbnRlZFx1QzY0MCBcdUQ1NThcdUI0REMgXHVDODFDXHVENTVDIFx1QUMwMFx1QzZCNFx1QjM3MCBcdUM3OTFcdUM3NDAgXHVDQUJEXHVDNzQ0IFx1QzEyNFx1QzgxNVx1RDU1OFx1QUNFMCBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInNldHJsaW1pdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1saW1pdFwiLFxuICB9LFxuICBcIkUyLVRFTi1USE9VU0FORFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJjMTBrLnRzIHdhcyBzdGFydGVkIHdpdGggYSBzb2Z0IGxpbWl0IG9mIDI1NiwgYW5kIHtjbGllbnRzfSBjbGllbnRzIGNvbm5lY3RlZCBhbmQgc2VudCBhIGJ5dGUuXCIsXG4gICAgICBrbzogXCJcdUMxOENcdUQ1MDRcdUQyQjggXHVDODFDXHVENTVDIDI1Nlx1QzczQ1x1Qjg1QyBjMTBrLnRzXHVCOTdDIFx1QzJEQ1x1Qzc5MVx1RDU1OFx1QUNFMCwgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IHtjbGllbnRzfVx1QUMxQ1x1QUMwMCBcdUM1RjBcdUFDQjBcdUQ1NzRcdUMxMUMgMVx1QkMxNFx1Qzc3NFx1RDJCOFx1QzUyOSBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJBbGwgb2YgdGhlbSBhcmUgY29ubmVjdGVkIGFuZCBhbnN3ZXJlZC5cIiwga286IFwiXHVCQUE4XHVCNDUwIFx1QzVGMFx1QUNCMFx1QjQxOFx1QzVCNCBcdUIyRjVcdUM3NDQgXHVCQzFCXHVDNTQ0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJBbnN3ZXJlZCBhbmQgc3RpbGwgY29ubmVjdGVkOiB7aGVsZH0uXCIsIGtvOiBcIlx1QjJGNVx1Qzc0NCBcdUJDMUJcdUFDRTAgXHVDNUYwXHVBQ0IwXHVCNDE4XHVDNUI0IFx1Qzc4OFx1QjI5NCBcdUMyMTg6IHtoZWxkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBsaW1pdCBpcyBiZWxvdyB0aGUgbnVtYmVyIG9mIGNsaWVudHMgYW5kIG9mIHRoZSBwcm9ncmFtJ3Mgb3duIGRlc2NyaXB0b3JzLiBhY2NlcHQ0KCkgdGhlbiBmYWlscyB3aXRoIEVNRklMRS5cIixcbiAgICAgIGtvOiBcIlx1QzgxQ1x1RDU1Q1x1Qzc3NCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM2NDAgXHVENTA0XHVCODVDXHVBREY4XHVCN0E4IFx1Qzc5MFx1QzJFMFx1Qzc1OCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVENTY5XHVENTVDIFx1QzIxOFx1QkNGNFx1QjJFNCBcdUIwQUVcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI3RUNcdUJBNzQgYWNjZXB0NCgpXHVBQzAwIEVNRklMRVx1Qjg1QyBcdUMyRTRcdUQzMjhcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiByYWlzZUZkTGltaXQsIHJhaXNlIHRvIHRoZSBudW1iZXIgdGhhdCB3YXMgYXNrZWQgZm9yLCB3aGljaCBjb3VudHMgdGhlIHByb2dyYW0ncyBvd24gZGVzY3JpcHRvcnMgdG9vLlwiLFxuICAgICAga286IFwicmFpc2VGZExpbWl0XHVDNUQwXHVDMTFDLCBcdUM2OTRcdUNDQURcdUJDMUJcdUM3NDAgXHVDMjE4XHVBRTRDXHVDOUMwIFx1QzYyQ1x1QjlBQ1x1QzJFRFx1QzJEQ1x1QzYyNC4gXHVBREY4IFx1QzIxOFx1QzVEMFx1QjI5NCBcdUQ1MDRcdUI4NUNcdUFERjhcdUI3QTggXHVDNzkwXHVDMkUwXHVDNzU4IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QjNDNCBcdUI0RTRcdUM1QjQgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJnZXRybGltaXQoMilcIiwgXCJhY2NlcHQ0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWxpbWl0XCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2xvb3AudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL2xvb3AudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgMi4yIHNheSwgaW4gdGhlaXIgb3JkZXIuIFRoZSB2YWx1ZXM6IC4uL3N0ZXAyLWNvZGVzLnRzXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IGxvb3BDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTItTk9ULVdBVENIRURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgY29ubmVjdGVkIGFuZCBzZW50IGEgbWVzc2FnZSB3aGlsZSB0aGUgbG9vcCByYW4uIENvbm5lY3Rpb25zIGFjY2VwdGVkOiB7YWNjZXB0ZWR9LlwiLFxuICAgICAga286IFwiXHVCOEU4XHVENTA0XHVBQzAwIFx1QjNDNFx1QjI5NCBcdUIzRDlcdUM1NDggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVGMFx1QUNCMFx1RDU3NFx1QzExQyBcdUJBNTRcdUMyRENcdUM5QzBcdUI5N0MgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUJDMUJcdUM3NDAgXHVDNUYwXHVBQ0IwOiB7YWNjZXB0ZWR9LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcImVwb2xsX3dhaXQgcmVwb3J0cyB0aGUgbGlzdGVuaW5nIHNvY2tldCwgdGhlbiB0aGUgY29ubmVjdGlvbi5cIixcbiAgICAgIGtvOiBcImVwb2xsX3dhaXRcdUFDMDAgXHVCOUFDXHVDMkE0XHVCMkREIFx1QzE4Q1x1Q0YxM1x1Qzc0NCwgXHVBREY4XHVCMkU0XHVDNzRDIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM1NENcdUI4MjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgcHJvZ3JhbSBzbGVlcHMgaW4gZXBvbGxfd2FpdCwgd2hpY2ggcmVwb3J0cyBub3RoaW5nLlwiLFxuICAgICAga286IFwiXHVENTA0XHVCODVDXHVBREY4XHVCN0E4XHVDNzc0IGVwb2xsX3dhaXRcdUM1RDBcdUMxMUMgXHVDN0EwXHVCNEU0XHVDNUI0IFx1Qzc4OFx1QUNFMCBcdUM1NDRcdUJCMzRcdUFDODNcdUIzQzQgXHVCQ0Y0XHVBQ0UwXHVCNDE4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIldoYXQgaXMgbm90IGluIHRoZSBpbnRlcmVzdCBzZXQgaXMgbmV2ZXIgcmVwb3J0ZWQuIEl0IG11c3QgYmUgYWRkZWQgd2l0aCBFUE9MTElOLCBhbmQgaXRzIGRhdGEgbXVzdCBiZSB0aGUgZGVzY3JpcHRvci5cIixcbiAgICAgIGtvOiBcIlx1QUQwMFx1QzJFQyBcdUM5RDFcdUQ1NjlcdUM1RDAgXHVDNUM2XHVCMjk0IFx1QUM4M1x1Qzc0MCBcdUJDRjRcdUFDRTBcdUI0MThcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LiBFUE9MTElOXHVDNzNDXHVCODVDIFx1QjEyM1x1QUNFMCwgZGF0YVx1QzVEMFx1QjI5NCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMTIzXHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIG9wZW5Mb29wLCBhZGQgbGlzdGVuRmQgd2l0aCBlcG9sbF9jdGwoKTsgaW4gYWRkQ29ubmVjdGlvbiwgYWRkIHRoZSBuZXcgZGVzY3JpcHRvci5cIixcbiAgICAgIGtvOiBcIm9wZW5Mb29wXHVDNUQwXHVDMTFDLCBlcG9sbF9jdGwoKVx1Qjg1QyBsaXN0ZW5GZFx1Qjk3QyBcdUIxMjNcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuIGFkZENvbm5lY3Rpb25cdUM1RDBcdUMxMUNcdUIyOTQgXHVDMEM4IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjk3QyBcdUIxMjNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1pbnRlcmVzdC1zZXRcIixcbiAgfSxcbiAgXCJFMi1XUk9ORy1EQVRBXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGNvbm5lY3RlZCBhbmQgc2VudCBhIG1lc3NhZ2Ugd2hpbGUgdGhlIGxvb3AgcmFuLlwiLFxuICAgICAga286IFwiXHVCOEU4XHVENTA0XHVBQzAwIFx1QjNDNFx1QjI5NCBcdUIzRDlcdUM1NDggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVGMFx1QUNCMFx1RDU3NFx1QzExQyBcdUJBNTRcdUMyRENcdUM5QzBcdUI5N0MgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBkYXRhIG9mIGVhY2ggZXZlbnQgc2F5cyB3aG9zZSBpdCBpczogdGhlIGRlc2NyaXB0b3IgdGhhdCB3YXMgYWRkZWQuXCIsXG4gICAgICBrbzogXCJcdUM3NzRcdUJDQTRcdUQyQjhcdUM3NTggZGF0YVx1QjI5NCBcdUIyMDRcdUFENkNcdUM3NTggXHVBQzgzXHVDNzc4XHVDOUMwIFx1QzU0Q1x1QjgyNCBcdUM5MERcdUIyQzhcdUIyRTQuIFx1QjEyM1x1Qzc0NCBcdUI1NEMgXHVDOTAwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QzVFQ1x1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcImVwb2xsX3dhaXQgcmVwb3J0ZWQgZGF0YSB7ZGF0YX0gYWdhaW4gYW5kIGFnYWluLCBhbmQgbm9ib2R5IHRvb2sgaXQuXCIsXG4gICAgICBrbzogXCJlcG9sbF93YWl0XHVBQzAwIGRhdGEge2RhdGF9XHVDNzc4IFx1Qzc3NFx1QkNBNFx1RDJCOFx1Qjk3QyBcdUFDNzBcdUI0RUQgXHVCQ0Y0XHVBQ0UwXHVENTg4XHVDOUMwXHVCOUNDIFx1QzU0NFx1QkIzNFx1QjNDNCBcdUNDOThcdUI5QUNcdUQ1NThcdUM5QzAgXHVDNTRBXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGxhc3QgYXJndW1lbnQgb2YgZXBvbGxfY3RsKCkgY29tZXMgYmFjayB3aXRoIGV2ZXJ5IGV2ZW50LiBXaXRoIGFub3RoZXIgbnVtYmVyIGluIGl0LCBub2JvZHkgZmluZHMgdGhlIGNvbm5lY3Rpb24uXCIsXG4gICAgICBrbzogXCJlcG9sbF9jdGwoKVx1Qzc1OCBcdUI5QzhcdUM5QzBcdUI5QzkgXHVDNzc4XHVDNzkwXHVCMjk0IFx1Qzc3NFx1QkNBNFx1RDJCOFx1QjlDOFx1QjJFNCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCM0NDXHVDNTQ0XHVDNjM1XHVCMkM4XHVCMkU0LiBcdUIyRTRcdUI5NzggXHVDMjE4XHVCOTdDIFx1QjEyM1x1QzczQ1x1QkE3NCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDQzNFXHVDNzQ0IFx1QzIxOCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBvcGVuTG9vcCwgcGFzcyBsaXN0ZW5GZCBhcyBkYXRhIHRvIGVwb2xsX2N0bCgpOyBpbiBhZGRDb25uZWN0aW9uLCBjb25uRmQuXCIsXG4gICAgICBrbzogXCJvcGVuTG9vcFx1QzVEMFx1QzExQywgZXBvbGxfY3RsKClcdUM3NTggZGF0YVx1Qjg1QyBsaXN0ZW5GZFx1Qjk3QyBcdUIxMThcdUFFMzBcdUMyRURcdUMyRENcdUM2MjQuIGFkZENvbm5lY3Rpb25cdUM1RDBcdUMxMUNcdUIyOTQgY29ubkZkXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaW50ZXJlc3Qtc2V0XCIsXG4gIH0sXG4gIFwiRTItQU5TV0VSXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQge3NlbnR9OyBoYW5kbGUoKSBvZiB0aGlzIGNoZWNrIG1ha2VzIGNhcGl0YWwgbGV0dGVycyBhbmQgYWRkcyBhbiBleGNsYW1hdGlvbiBtYXJrLlwiLFxuICAgICAga286IFwiXHVDNzc0IFx1QUM4MFx1QzBBQ1x1Qzc1OCBoYW5kbGUoKVx1Qzc0MCBcdUIzMDBcdUJCMzhcdUM3OTBcdUI4NUMgXHVCQzE0XHVBRkI4XHVBQ0UwIFx1QjI5MFx1QjA4Q1x1RDQ1Q1x1Qjk3QyBcdUJEOTlcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUJDRjRcdUIwQjggXHVBQzgzOiB7c2VudH0uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiRXhhY3RseSB3aGF0IGhhbmRsZSgpIHJldHVybmVkIGNvbWVzIGJhY2suXCIsXG4gICAgICBrbzogXCJoYW5kbGUoKVx1Qzc3NCBcdUIzQ0NcdUI4MjRcdUM5MDAgXHVBQzgzXHVCOUNDIFx1QzgxNVx1RDY1NVx1RDc4OCBcdUIzQ0NcdUM1NDRcdUM2NDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0M0XHVDQzI5XHVENTVDIFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiTm90aGluZyB3YXMgd3JpdHRlbiwgaGFuZGxlKCkgd2FzIGxlZnQgb3V0IG9yIGdvdCB0aGUgd2hvbGUgYnVmZmVyLCBvciB3cml0ZSgpIHVzZWQgdGhlIGxlbmd0aCBvZiB3aGF0IHdhcyByZWFkLlwiLFxuICAgICAga286IFwid3JpdGVcdUQ1NThcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQzcwXHVCMDk4LCBoYW5kbGUoKVx1Qzc0NCBcdUFDNzBcdUNFNThcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQzcwXHVCMDk4LCBcdUJDODRcdUQzN0MgXHVDODA0XHVDQ0I0XHVCOTdDIFx1QjExOFx1QUNCQ1x1QUM3MFx1QjA5OCwgXHVDNzdEXHVDNzQwIFx1QUUzOFx1Qzc3NFx1QjlDQ1x1RDA3QyB3cml0ZVx1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiByZWFkYWJsZSwgd3JpdGUgYWxsIG9mIHdoYXQgaGFuZGxlKHJlY2VpdmVkKGxvb3AsIG4pKSByZXR1cm5zLlwiLFxuICAgICAga286IFwicmVhZGFibGVcdUM1RDBcdUMxMUMsIGhhbmRsZShyZWNlaXZlZChsb29wLCBuKSlcdUM3NzQgXHVCM0NDXHVCODI0XHVDOTAwIFx1QUM4M1x1Qzc0NCBcdUJBQThcdUI0NTAgd3JpdGVcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb25lLXJlYWRcIixcbiAgfSxcbiAgXCJFMi1XQUlUU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaHJlZSBjbGllbnRzIHdlcmUgY29ubmVjdGVkIGFuZCBzZW50IG1lc3NhZ2VzIGJ5IHR1cm5zLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1QzE0Qlx1Qzc3NCBcdUM1RjBcdUFDQjBcdUQ1NzRcdUMxMUMgXHVCQzg4XHVBQzA4XHVDNTQ0IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiRWFjaCBtZXNzYWdlIGlzIGFuc3dlcmVkLCB3aGF0ZXZlciB0aGUgb3RoZXJzIGRvLlwiLFxuICAgICAga286IFwiXHVCMEE4XHVDNzc0IFx1QkIzNFx1QzVDN1x1Qzc0NCBcdUQ1NThcdUI0RTAgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOUM4XHVCMkU0IFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJDbGllbnQge2NsaWVudH0gZ290IG5vIGFuc3dlcjsgdGhlIGxhc3QgY2FsbCB3YXMge2NhbGx9KCkuXCIsXG4gICAgICBrbzogXCJ7Y2xpZW50fVx1QkM4OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCMkY1XHVDNzQ0IFx1QkMxQlx1QzlDMCBcdUJBQkJcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjlDOFx1QzlDMFx1QjlDOSBcdUQ2MzhcdUNEOUNcdUM3NDAge2NhbGx9KClcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGxvb3Agc3RheXMgd2l0aCBvbmUgY29ubmVjdGlvbiB1bnRpbCBpdCBoYXMgZW5kZWQsIG9yIHRoZSBjb25uZWN0aW9uIGlzIGdpdmVuIHVwIGFmdGVyIGl0cyBmaXJzdCBtZXNzYWdlLlwiLFxuICAgICAga286IFwiXHVDNUYwXHVBQ0IwIFx1RDU1OFx1QjA5OFx1QUMwMCBcdUIwNURcdUIwQTAgXHVCNTRDXHVBRTRDXHVDOUMwIFx1QURGOCBcdUM1RjBcdUFDQjBcdUI5Q0MgXHVCRDk5XHVCNEU0XHVBQ0UwIFx1Qzc4OFx1QUM3MFx1QjA5OCwgXHVDQ0FCIFx1QkE1NFx1QzJEQ1x1QzlDMCBcdUIyRTRcdUM3NENcdUM1RDAgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjE5M1x1QzU0NCBcdUJDODRcdUI5QjAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcmVhZGFibGUsIHJlYWQgb25jZSwgYW5zd2VyIG9uY2UgYW5kIHJldHVybjogZXBvbGxfd2FpdCByZXBvcnRzIHdobyBoYXMgbW9yZS5cIixcbiAgICAgIGtvOiBcInJlYWRhYmxlXHVDNUQwXHVDMTFDLCBcdUQ1NUMgXHVCQzg4IFx1Qzc3RFx1QUNFMCBcdUQ1NUMgXHVCQzg4IFx1QjJGNVx1RDU1QyBcdUI0QTQgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBcdUM3N0RcdUM3NDQgXHVBQzgzXHVDNzc0IFx1QjBBOFx1Qzc0MCBcdUM1RjBcdUFDQjBcdUM3NDAgZXBvbGxfd2FpdFx1QUMwMCBcdUIyRTRcdUMyREMgXHVDNTRDXHVCODI0IFx1QzkwRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb25lLXJlYWRcIixcbiAgfSxcbiAgXCJFMi1FQUdBSU4tQ0xPU0VTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBmaXJzdCByZWFkIG9mIGEgY29ubmVjdGlvbiByZXR1cm5lZCAtRUFHQUlOLCBhbHRob3VnaCBlcG9sbF93YWl0IGhhZCByZXBvcnRlZCBpdC5cIixcbiAgICAgIGtvOiBcImVwb2xsX3dhaXRcdUFDMDAgXHVDNTRDXHVCOUIwIFx1QzVGMFx1QUNCMFx1Qzc3OFx1QjM3MCBcdUNDQUIgXHVCQzg4XHVDOUY4IHJlYWRcdUFDMDAgLUVBR0FJTlx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUFDOEMgXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBjb25uZWN0aW9uIHN0YXlzLCBhbmQgaXRzIG1lc3NhZ2UgaXMgYW5zd2VyZWQgYXQgdGhlIG5leHQgZXZlbnQuXCIsXG4gICAgICBrbzogXCJcdUM1RjBcdUFDQjBcdUM3NDAgXHVBREY4XHVCMzAwXHVCODVDIFx1Qzc4OFx1QUNFMCwgXHVCMkU0XHVDNzRDIFx1Qzc3NFx1QkNBNFx1RDJCOFx1QzVEMFx1QzExQyBcdUJBNTRcdUMyRENcdUM5QzBcdUM1RDAgXHVCMkY1XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJUaGUgbWVzc2FnZSB3YXMgbm90IGFuc3dlcmVkLlwiLCBrbzogXCJcdUJBNTRcdUMyRENcdUM5QzBcdUM1RDAgXHVCMkY1XHVDNzc0IFx1QzVDNlx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkV2ZXJ5IG5lZ2F0aXZlIHJlc3VsdCB3YXMgdGFrZW4gZm9yIGEgYnJva2VuIGNvbm5lY3Rpb24uIEFuIGV2ZW50IGlzIGEgaGludCwgYW5kIC1FQUdBSU4gbWVhbnM6IG5vdCBub3cuXCIsXG4gICAgICBrbzogXCJcdUJBQThcdUI0RTAgXHVDNzRDXHVDMjE4XHVCOTdDIFx1QjA0QVx1QzVCNFx1QzlDNCBcdUM1RjBcdUFDQjBcdUI4NUMgXHVCQzFCXHVDNTQ0XHVCNEU0XHVDNzc4IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNzc0XHVCQ0E0XHVEMkI4XHVCMjk0IFx1RDc4Q1x1RDJCOFx1Qzc3QyBcdUJGRDBcdUM3NzRcdUFDRTAgLUVBR0FJTlx1Qzc0MCBcdUM5QzBcdUFFMDhcdUM3NDAgXHVDNUM2XHVCMkU0XHVCMjk0IFx1QjczQlx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJlYWRhYmxlLCByZXR1cm4gd2l0aG91dCBkcm9wcGluZyB3aGVuIHJlYWQoKSByZXR1cm5zIC1FQUdBSU4uXCIsXG4gICAgICBrbzogXCJyZWFkYWJsZVx1QzVEMFx1QzExQywgcmVhZCgpXHVBQzAwIC1FQUdBSU5cdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM4MTVcdUI5QUNcdUQ1NThcdUM5QzAgXHVCOUQwXHVBQ0UwIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicmVhZCgyKVwiLCBcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWVhZ2FpblwiLFxuICB9LFxuICBcIkUyLUVPRlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBnb3QgaXRzIGFuc3dlciBhbmQgZW5kZWQgaXRzIGRpcmVjdGlvbi5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUIyRjVcdUM3NDQgXHVCQzFCXHVBQ0UwIFx1Qzc5MFx1QUUzMCBcdUJDMjlcdUQ1QTVcdUM3NDQgXHVCMDVEXHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBjb25uZWN0aW9uIGlzIGNsb3NlZDogbm90aGluZyBtb3JlIHdpbGwgY29tZSBhbmQgbm90aGluZyBpcyBvd2VkLlwiLFxuICAgICAga286IFwiXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjJFQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QjM1NCBcdUM2MkMgXHVBQzgzXHVCM0M0IFx1QzVDNlx1QUNFMCBcdUJDRjRcdUIwQkMgXHVBQzgzXHVCM0M0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiSXQgd2FzIG5vdCBjbG9zZWQuIFJlYWRzIHRoYXQgcmV0dXJuZWQgMCBzbyBmYXI6IHtyZWFkc30uXCIsXG4gICAgICBrbzogXCJcdUIyRUJcdUQ3ODhcdUM5QzAgXHVDNTRBXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUM5QzBcdUFFMDhcdUFFNENcdUM5QzAgMFx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NUMgcmVhZFx1Qzc1OCBcdUMyMTg6IHtyZWFkc30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCIwIHdhcyB0YWtlbiBmb3Igbm90aGluZyB5ZXQuIEEgY29ubmVjdGlvbiBhdCBpdHMgZW5kIHN0YXlzIHJlYWRhYmxlLCBzbyBhIGxldmVsLXRyaWdnZXJlZCBsb29wIGlzIHRvbGQgZm9yIGV2ZXIuXCIsXG4gICAgICBrbzogXCIwXHVDNzQ0IFx1QzU0NFx1QzlDMSBcdUM1QzZcdUIyRTRcdUIyOTQgXHVCNzNCXHVDNzNDXHVCODVDIFx1QkMxQlx1QzU0NFx1QjRFNFx1Qzc3OCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjA1RFx1QjA5QyBcdUM1RjBcdUFDQjBcdUM3NDAgXHVBQ0M0XHVDMThEIFx1Qzc3RFx1Qzc0NCBcdUMyMTggXHVDNzg4XHVCMjk0IFx1QzBDMVx1RDBEQ1x1Qjc3Q1x1QzExQyBcdUI4MDhcdUJDQTggXHVEMkI4XHVCOUFDXHVBQzcwIFx1QjhFOFx1RDUwNFx1QzVEMCBcdUIwNURcdUM1QzZcdUM3NzQgXHVCQ0Y0XHVBQ0UwXHVCNDI5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcmVhZGFibGUsIGRyb3AgdGhlIGNvbm5lY3Rpb24gd2hlbiByZWFkKCkgcmV0dXJucyAwIGFuZCBub3RoaW5nIGlzIHVuc2VudC5cIixcbiAgICAgIGtvOiBcInJlYWRhYmxlXHVDNUQwXHVDMTFDLCByZWFkKClcdUFDMDAgMFx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUFDRTAgXHVCQ0Y0XHVCMEJDIFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM3M0NcdUJBNzQgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QzgxNVx1QjlBQ1x1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicmVhZCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1lbmRcIixcbiAgfSxcbiAgXCJFMi1LRUVQUy1TVEFURVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNvbm5lY3Rpb24gZW5kZWQsIGFuZCBsb29wLmNvbm5lY3Rpb25zIHdhcyBsb29rZWQgYXQuXCIsXG4gICAgICBrbzogXCJcdUM1RjBcdUFDQjBcdUM3NzQgXHVCMDVEXHVCMDlDIFx1QjRBNCBsb29wLmNvbm5lY3Rpb25zXHVCOTdDIFx1RDY1NVx1Qzc3OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJObyBlbnRyeSBpcyBsZWZ0OiB0aGUga2VybmVsIGdpdmVzIHRoZSBzYW1lIG51bWJlciB0byB0aGUgbmV4dCBjbGllbnQuXCIsXG4gICAgICBrbzogXCJcdUQ1NkRcdUJBQTlcdUM3NzQgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QzlDMCBcdUM1NEFcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUNFRTRcdUIxMTBcdUM3NDAgXHVBQzE5XHVDNzQwIFx1QkM4OFx1RDYzOFx1Qjk3QyBcdUIyRTRcdUM3NEMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVDNUQwXHVBQzhDIFx1QzkwRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJUaGVyZSBpcyBzdGlsbCBhbiBlbnRyeSBmb3IgZGVzY3JpcHRvciB7ZmR9LlwiLCBrbzogXCJcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzAge2ZkfVx1QkM4OFx1Qzc1OCBcdUQ1NkRcdUJBQTlcdUM3NzQgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcImNsb3NlKCkgZnJlZXMgdGhlIG51bWJlciBhbmQga25vd3Mgbm90aGluZyBvZiB5b3VyIHRhYmxlLiBUaGUgbmV4dCBjbGllbnQgd291bGQgYmVnaW4gd2l0aCB0aGUgc3RhdGUgb2YgdGhpcyBvbmUuXCIsXG4gICAgICBrbzogXCJjbG9zZSgpXHVCMjk0IFx1QkM4OFx1RDYzOFx1Qjk3QyBcdUIzQ0NcdUI4MjRcdUM5MDQgXHVCRkQwIFx1QzVFQ1x1QjdFQ1x1QkQ4NFx1Qzc1OCBcdUQ0NUNcdUIyOTQgXHVCQUE4XHVCOTg1XHVCMkM4XHVCMkU0LiBcdUIyRTRcdUM3NEMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1Qzc3NCBcdUM1RjBcdUFDQjBcdUM3NTggXHVDMEMxXHVEMERDXHVCOTdDIFx1Qzc3NFx1QzVCNFx1QkMxQlx1QUM4QyBcdUI0MjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBkcm9wQ29ubmVjdGlvbiwgc2V0IHRoZSBlbnRyeSB0byB1bmRlZmluZWQgYmVmb3JlIHlvdSBjbG9zZSB0aGUgZGVzY3JpcHRvci5cIixcbiAgICAgIGtvOiBcImRyb3BDb25uZWN0aW9uXHVDNUQwXHVDMTFDLCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMkVCXHVBRTMwIFx1QzgwNFx1QzVEMCBcdUQ1NkRcdUJBQTlcdUM3NDQgdW5kZWZpbmVkXHVCODVDIFx1QkMxNFx1QUZCOFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiY2xvc2UoMilcIiwgXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcm9wXCIsXG4gIH0sXG4gIFwiRTItTU9WRVMtU1RBVEVcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVHdvIGNsaWVudHMgd2VyZSBjb25uZWN0ZWQsIGFuZCB0aGUgZmlyc3Qgb25lIGVuZGVkLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1QjQ1OFx1Qzc3NCBcdUM1RjBcdUFDQjBcdUI0MUMgXHVDMEMxXHVEMERDXHVDNUQwXHVDMTFDIFx1Q0NBQlx1QzlGOFx1QUMwMCBcdUIwNURcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGVudHJ5IG9mIGRlc2NyaXB0b3Ige2ZkfSwgdGhlIHNlY29uZCBvbmUncywgc3RheXMgd2hlcmUgaXQgaXMuXCIsXG4gICAgICBrbzogXCJcdUI0NThcdUM5RjhcdUM3NTggXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwIHtmZH1cdUJDODggXHVENTZEXHVCQUE5XHVDNzQwIFx1QURGOCBcdUM3OTBcdUI5QUNcdUM1RDAgXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiRW50cmllcyBhcmUgbGVmdCBmb3I6IHtoZWxkfS5cIixcbiAgICAgIGtvOiBcIlx1RDU2RFx1QkFBOVx1Qzc3NCBcdUM3ODhcdUIyOTQgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwOiB7aGVsZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgdGFibGUgaXMgaW5kZXhlZCBieSBkZXNjcmlwdG9yLiBzcGxpY2UoKSBhbmQgc2hpZnQoKSBtb3ZlIGV2ZXJ5dGhpbmcgYmVoaW5kLCBhbmQgdGhlbiBubyBudW1iZXIgZml0cyBpdHMgY29ubmVjdGlvbi5cIixcbiAgICAgIGtvOiBcIlx1RDQ1Q1x1Qzc1OCBcdUM3NzhcdUIzNzFcdUMyQTRcdUFDMDAgXHVBQ0U3IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qzc4NVx1QjJDOFx1QjJFNC4gc3BsaWNlKClcdUIwOTggc2hpZnQoKVx1Qjk3QyBcdUM0RjBcdUJBNzQgXHVCNEE0XHVDNzU4IFx1RDU2RFx1QkFBOVx1Qzc3NCBcdUJBQThcdUI0NTAgXHVCMkY5XHVBQ0E4XHVDODM4IFx1QkM4OFx1RDYzOFx1QUMwMCBcdUI5REVcdUM5QzAgXHVDNTRBXHVBQzhDIFx1QjQyOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGRyb3BDb25uZWN0aW9uLCBzZXQgdGhpcyBvbmUgZW50cnkgdG8gdW5kZWZpbmVkIGFuZCBsZWF2ZSB0aGUgb3RoZXJzIHdoZXJlIHRoZXkgYXJlLlwiLFxuICAgICAga286IFwiZHJvcENvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIFx1Qzc3NCBcdUQ1NkRcdUJBQTlcdUI5Q0MgdW5kZWZpbmVkXHVCODVDIFx1QkMxNFx1QUZCOFx1QUNFMCBcdUIwOThcdUJBMzhcdUM5QzBcdUIyOTQgXHVBREY4XHVCMzAwXHVCODVDIFx1QjQ1MFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiY2xvc2UoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZHJvcFwiLFxuICB9LFxuICBcIkUyLURJRVNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgYnJva2UgaXRzIGNvbm5lY3Rpb24gb2ZmIHdpdGggUlNUOyBhbm90aGVyIG9uZSBjb25uZWN0ZWQgYW5kIHNlbnQgYSBtZXNzYWdlLlwiLFxuICAgICAga286IFwiXHVENTVDIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBSU1RcdUI4NUMgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjA0QVx1QUNFMCwgXHVCMkU0XHVCOTc4IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM1RjBcdUFDQjBcdUQ1NzRcdUMxMUMgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QkNGNFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBvdGhlciBvbmUgaXMgYW5zd2VyZWQuXCIsIGtvOiBcIlx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIyOTQgXHVCMkY1XHVDNzQ0IFx1QkMxQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlRoZXJlIHdhcyBubyBhbnN3ZXIuIEVycm9yIG9mIHRoZSBwcm9ncmFtOiB7ZXJyb3J9LlwiLFxuICAgICAga286IFwiXHVCMkY1XHVDNzc0IFx1QzVDNlx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVENTA0XHVCODVDXHVBREY4XHVCN0E4XHVDNzU4IFx1QzYyNFx1Qjk1ODoge2Vycm9yfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcImNoZWNrKCkgYXJvdW5kIGEgcmVhZCgpIG9yIHdyaXRlKCkgb2Ygb25lIGNsaWVudCBlbmRzIHRoZSBzZXJ2ZXIgZm9yIGFsbC4gV2hhdCBoYXBwZW5zIHRvIG9uZSBjb25uZWN0aW9uIGVuZHMgdGhhdCBjb25uZWN0aW9uLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1RDU1OFx1QjA5OFx1Qzc1OCByZWFkKClcdUIwOTggd3JpdGUoKVx1Qjk3QyBjaGVjaygpXHVCODVDIFx1QUMxMFx1QzJGOFx1QkE3NCBcdUMxMUNcdUJDODQgXHVDODA0XHVDQ0I0XHVBQzAwIFx1QjA1RFx1QjBBOVx1QjJDOFx1QjJFNC4gXHVENTVDIFx1QzVGMFx1QUNCMFx1QzVEMCBcdUMwRERcdUFFMzQgXHVDNzdDXHVCODVDXHVCMjk0IFx1QURGOCBcdUM1RjBcdUFDQjBcdUI5Q0MgXHVCMDVEXHVCMEI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJlYWRhYmxlLCBkcm9wIHRoZSBjb25uZWN0aW9uIHdoZW4gcmVhZCgpIHJldHVybnMgYW4gZXJyb3Igb3RoZXIgdGhhbiAtRUFHQUlOLlwiLFxuICAgICAga286IFwicmVhZGFibGVcdUM1RDBcdUMxMUMsIHJlYWQoKVx1QUMwMCAtRUFHQUlOXHVDNzc0IFx1QzU0NFx1QjJDQyBcdUM2MjRcdUI5NThcdUI5N0MgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IFx1QURGOCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJyZWFkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWVuZFwiLFxuICB9LFxuICBcIkUyLVNUQUxFXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlR3byBjb25uZWN0aW9ucyB3ZXJlIHJlYWR5IGluIG9uZSB0dXJuLCBhbmQgaGFuZGxpbmcgdGhlIGZpcnN0IG9uZSBlbmRlZCB0aGUgc2Vjb25kLlwiLFxuICAgICAga286IFwiXHVENTVDIFx1QkMxNFx1RDAzNFx1QzVEMCBcdUI0NTAgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1QzkwMFx1QkU0NFx1QjQxOFx1QzVDOFx1QUNFMCwgXHVDQ0FCXHVDOUY4XHVCOTdDIFx1Q0M5OFx1QjlBQ1x1RDU1OFx1QjI5NCBcdUIzQzRcdUM5MTFcdUM1RDAgXHVCNDU4XHVDOUY4XHVCOTdDIFx1QjA1RFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBzZWNvbmQgb25lJ3MgZXZlbnQgaXMgc2tpcHBlZC5cIiwga286IFwiXHVCNDU4XHVDOUY4XHVDNzU4IFx1Qzc3NFx1QkNBNFx1RDJCOFx1QjI5NCBcdUFDNzRcdUIxMDhcdUI2RjBcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkl0IHdhcyBoYW5kbGVkIGFsbCB0aGUgc2FtZToge3doYXR9LlwiLCBrbzogXCJcdUFERjhcdUIzMDBcdUI4NUMgXHVDQzk4XHVCOUFDXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0OiB7d2hhdH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgZXZlbnRzIG9mIGEgdHVybiB3ZXJlIGNvbGxlY3RlZCBiZWZvcmUgYW55dGhpbmcgd2FzIGRvbmUuIEFuIGVudHJ5IHRoYXQgd2FzIHRoZXJlIHRoZW4gbWF5IGJlIGdvbmUgYnkgbm93LlwiLFxuICAgICAga286IFwiXHVENTVDIFx1QkMxNFx1RDAzNFx1Qzc1OCBcdUM3NzRcdUJDQTRcdUQyQjhcdUIyOTQgXHVDQzk4XHVCOUFDXHVCOTdDIFx1QzJEQ1x1Qzc5MVx1RDU1OFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVCQUE4XHVDNzc4IFx1QUM4M1x1Qzc4NVx1QjJDOFx1QjJFNC4gXHVBREY4XHVCNTRDIFx1Qzc4OFx1QjM1OCBcdUQ1NkRcdUJBQTlcdUM3NzQgXHVDOUMwXHVBRTA4XHVDNzQwIFx1QzVDNlx1Qzc0NCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHVybiwgbG9vayB0aGUgZGVzY3JpcHRvciB1cCBpbiBsb29wLmNvbm5lY3Rpb25zIHJpZ2h0IGJlZm9yZSBlYWNoIHN0ZXAsIGFuZCBza2lwIGl0IGlmIGl0IGlzIHVuZGVmaW5lZC5cIixcbiAgICAgIGtvOiBcInR1cm5cdUM1RDBcdUMxMUMsIFx1Q0M5OFx1QjlBQ1x1RDU1OFx1QUUzMCBcdUJDMTRcdUI4NUMgXHVDODA0XHVDNUQwIGxvb3AuY29ubmVjdGlvbnNcdUM1RDBcdUMxMUMgXHVDQzNFXHVBQ0UwIHVuZGVmaW5lZFx1Qzc3NFx1QkE3NCBcdUFDNzRcdUIxMDhcdUI2RjBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXN0YWxlXCIsXG4gIH0sXG4gIFwiRTItUE9MTFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVHdvIGNsaWVudHMgd2VyZSBjb25uZWN0ZWQgYW5kIHNpbGVudCwgYW5kIHRoZSBsb29wIHJhbiB3aXRoIHRpbWVvdXQgLTEuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVCNDU4XHVDNzc0IFx1QzVGMFx1QUNCMFx1QjQxQyBcdUNDNDQgXHVDODcwXHVDNkE5XHVENTg4XHVBQ0UwLCBcdUI4RThcdUQ1MDRcdUIyOTQgdGltZW91dCAtMVx1Qjg1QyBcdUIzQ0NcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiSXQgc2xlZXBzIGluIGVwb2xsX3dhaXQgdW50aWwgc29tZXRoaW5nIGhhcHBlbnMuXCIsXG4gICAgICBrbzogXCJcdUJCMzRcdUMyQTggXHVDNzdDXHVDNzc0IFx1QzBERFx1QUUzOCBcdUI1NENcdUFFNENcdUM5QzAgZXBvbGxfd2FpdFx1QzVEMFx1QzExQyBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkl0IGFza2VkIGFnYWluIGFuZCBhZ2FpbiB3aXRoIHRpbWVvdXQge3RpbWVvdXR9LlwiLCBrbzogXCJcdUFDNzBcdUI0RUQgXHVCQjNDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI1NENcdUM3NTggdGltZW91dDoge3RpbWVvdXR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiZXBvbGxfd2FpdCBnb3QgYSB0aW1lb3V0IG9mIHRoZSBsb29wJ3Mgb3duOiAwIHJldHVybnMgYXQgb25jZSBhbmQgdGFrZXMgYSB3aG9sZSBjb3JlLCBhbnkgb3RoZXIgbnVtYmVyIHdha2VzIHRoZSBsb29wIGZvciBub3RoaW5nLlwiLFxuICAgICAga286IFwiZXBvbGxfd2FpdFx1QzVEMCBcdUI4RThcdUQ1MDRcdUFDMDAgXHVDODE1XHVENTVDIHRpbWVvdXRcdUM3NDQgXHVCMTE4XHVBRTM0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gMFx1Qzc3NFx1QkE3NCBcdUFDRTdcdUJDMTRcdUI4NUMgXHVCM0NDXHVDNTQ0XHVDNjQwIFx1Q0Y1NFx1QzVCNCBcdUQ1NThcdUIwOThcdUI5N0MgXHVCMkU0IFx1QzRGMFx1QUNFMCwgXHVCMkU0XHVCOTc4IFx1QzIxOFx1QkE3NCBcdUM0RjhcdUIzNzBcdUM1QzZcdUM3NzQgXHVBRTY4XHVDNUI0XHVCMEE5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDogeyBlbjogXCJJbiB0dXJuLCBwYXNzIHRpbWVvdXRNcyB0byBlcG9sbF93YWl0KCkuXCIsIGtvOiBcInR1cm5cdUM1RDBcdUMxMUMsIGVwb2xsX3dhaXQoKVx1QzVEMCB0aW1lb3V0TXNcdUI5N0MgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiIH0sXG4gICAgbWFuOiBbXCJlcG9sbF93YWl0KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXNsZWVwXCIsXG4gIH0sXG4gIFwiRTItT1VULUFSTUVEXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlR3byBjbGllbnRzIHdlcmUgY29ubmVjdGVkIGFuZCBzaWxlbnQsIGFuZCB0aGUgbG9vcCB3YXMgd2F0Y2hlZC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOCBcdUI0NThcdUM3NzQgXHVDNUYwXHVBQ0IwXHVCNDFDIFx1Q0M0NCBcdUM4NzBcdUM2QTlcdUQ1ODhcdUFDRTAsIFx1QjhFOFx1RDUwNFx1Qjk3QyBcdUM5QzBcdUNGMUNcdUJDRjRcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiSXQgc2xlZXBzIGluIGVwb2xsX3dhaXQgdW50aWwgc29tZXRoaW5nIGhhcHBlbnMuXCIsXG4gICAgICBrbzogXCJcdUJCMzRcdUMyQTggXHVDNzdDXHVDNzc0IFx1QzBERFx1QUUzOCBcdUI1NENcdUFFNENcdUM5QzAgZXBvbGxfd2FpdFx1QzVEMFx1QzExQyBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJJdCB3YXMgd29rZW4gYWdhaW4gYW5kIGFnYWluLiBDYWxsczoge2NvdW50fSwgZXZlbnQ6IHttYXNrfS5cIixcbiAgICAgIGtvOiBcIlx1QjA0QVx1Qzc4NFx1QzVDNlx1Qzc3NCBcdUFFNjhcdUM1QjRcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuIFx1RDYzOFx1Q0Q5QyBcdUMyMTg6IHtjb3VudH0sIFx1Qzc3NFx1QkNBNFx1RDJCODoge21hc2t9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBjb25uZWN0aW9uIHdpdGggcm9vbSBpbiBpdHMgc2VuZCBidWZmZXIgaXMgd3JpdGFibGUsIHNvIEVQT0xMT1VUIGlzIHRydWUgbmVhcmx5IGFsd2F5cy4gTGV2ZWwtdHJpZ2dlcmVkLCB0aGF0IGlzIHJlcG9ydGVkIGZvciBldmVyLlwiLFxuICAgICAga286IFwiXHVDMUExXHVDMkUwIFx1QkM4NFx1RDM3Q1x1QzVEMCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDNzg4XHVDNzNDXHVCQTc0IFx1QzRGOCBcdUMyMTggXHVDNzg4XHVCMjk0IFx1QzBDMVx1RDBEQ1x1Qzc3NFx1QkJDMFx1Qjg1QyBFUE9MTE9VVFx1Qzc0MCBcdUFDNzBcdUM3NTggXHVDNUI4XHVDODFDXHVCMDk4IFx1Q0MzOFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVCODA4XHVCQ0E4IFx1RDJCOFx1QjlBQ1x1QUM3MFx1QzVEMFx1QzExQ1x1QjI5NCBcdUIwNURcdUM1QzZcdUM3NzQgXHVCQ0Y0XHVBQ0UwXHVCNDI5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gYWRkQ29ubmVjdGlvbiwgYXNrIGZvciBFUE9MTElOIGFsb25lOyBFUE9MTE9VVCBjb21lcyBhbmQgZ29lcyB3aXRoIHVuc2VudCBieXRlcy5cIixcbiAgICAgIGtvOiBcImFkZENvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIEVQT0xMSU5cdUI5Q0MgXHVDNjk0XHVDQ0FEXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBFUE9MTE9VVFx1Qzc0MCBcdUJDRjRcdUIwQkMgXHVBQzgzXHVDNzc0IFx1QjBBOFx1QzU0NCBcdUM3ODhcdUIyOTQgXHVCM0Q5XHVDNTQ4XHVCOUNDIFx1Q0YyRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfY3RsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW91dFwiLFxuICB9LFxuICBcIkUyLUVWRU5UU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaHJlZSBjbGllbnRzIHdlcmUgY29ubmVjdGVkLiBBbGwgb2YgdGhlbSBzcG9rZSBiZWZvcmUgb25lIHR1cm4sIHRoZW4gb25lIG9mIHRoZW0gYmVmb3JlIGFub3RoZXIuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVDMTRCXHVDNzQ0IFx1QzVGMFx1QUNCMFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVENTVDIFx1QkMxNFx1RDAzNCBcdUM4MDRcdUM1RDBcdUIyOTQgXHVDMTRCXHVDNzc0IFx1QkFBOFx1QjQ1MCBcdUI5RDBcdUQ1NThcdUFDRTAsIFx1QjJFNFx1Qzc0QyBcdUJDMTRcdUQwMzQgXHVDODA0XHVDNUQwXHVCMjk0IFx1RDU1OFx1QjA5OFx1QjlDQyBcdUI5RDBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQSB0dXJuIGxvb2tzIGF0IGV4YWN0bHkgdGhlIGNvbm5lY3Rpb25zIHRoYXQgZXBvbGxfd2FpdCByZXBvcnRlZC5cIixcbiAgICAgIGtvOiBcIlx1RDU1QyBcdUJDMTRcdUQwMzRcdUIyOTQgZXBvbGxfd2FpdFx1QUMwMCBcdUJDRjRcdUFDRTBcdUQ1NUMgXHVDNUYwXHVBQ0IwXHVCOUNDLCBcdUJFNjBcdUM5RDBcdUM1QzZcdUM3NzQgXHVDQzk4XHVCOUFDXHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiUmVwb3J0ZWQ6IHtyZXBvcnRlZH0sIHJlYWQgb3Igd3JpdHRlbjoge2hhbmRsZWR9LlwiLFxuICAgICAga286IFwiXHVCQ0Y0XHVBQ0UwXHVCNDFDIFx1QzVGMFx1QUNCMDoge3JlcG9ydGVkfSwgXHVDNzdEXHVBQzcwXHVCMDk4IFx1QzRGNCBcdUM1RjBcdUFDQjA6IHtoYW5kbGVkfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkV2ZW50IGkgaXMgYXQgZXZlbnRzWzIgKiBpXSBhbmQgZXZlbnRzWzIgKiBpICsgMV0uIFdoYXQgbGllcyBiZWhpbmQgdGhlIGxhc3Qgb25lIGlzIGxlZnQgb3ZlciBmcm9tIGEgY2FsbCBiZWZvcmUuXCIsXG4gICAgICBrbzogXCJpXHVCQzg4XHVDOUY4IFx1Qzc3NFx1QkNBNFx1RDJCOFx1QjI5NCBldmVudHNbMiAqIGldXHVDNjQwIGV2ZW50c1syICogaSArIDFdXHVDNUQwIFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCOUM4XHVDOUMwXHVCOUM5IFx1Qzc3NFx1QkNBNFx1RDJCOCBcdUI0QTRcdUM1RDBcdUIyOTQgXHVDOUMwXHVCMDlDIFx1RDYzOFx1Q0Q5Q1x1Qzc1OCBcdUFDMTJcdUM3NzQgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHR1cm4sIGdvIG92ZXIgaSBiZWxvdyB0aGUgbnVtYmVyIHRoYXQgZXBvbGxfd2FpdCByZXR1cm5lZCwgYW5kIHRha2UgZXZlbnRzWzIgKiBpXSBhcyB0aGUgbWFzaywgZXZlbnRzWzIgKiBpICsgMV0gYXMgdGhlIGRlc2NyaXB0b3IuXCIsXG4gICAgICBrbzogXCJ0dXJuXHVDNUQwXHVDMTFDLCBpXHVBQzAwIGVwb2xsX3dhaXRcdUM3NTggXHVCQzE4XHVENjU4XHVBQzEyXHVCQ0Y0XHVCMkU0IFx1Qzc5MVx1Qzc0MCBcdUIzRDlcdUM1NDggZXZlbnRzWzIgKiBpXVx1Qjk3QyBcdUI5QzhcdUMyQTRcdUQwNkNcdUI4NUMsIGV2ZW50c1syICogaSArIDFdXHVDNzQ0IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjg1QyBcdUM0RjBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX3dhaXQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZXZlbnRzXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL3NlbnQudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL3NlbnQudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgMi4zIHNheSBvZiBieXRlcyB0aGF0IGFyZSBsb3N0LCBkb3VibGVkLCBvciB3YWl0IGZvciBub3RoaW5nLiBUaGUgdmFsdWVzOiAuLi9zdGVwMi1jb2Rlcy50c1xuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCBzZW50Q29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge1xuICBcIkUyLVNFTlQtVFdJQ0VcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiV3JpdGVzIHdlcmUgc2hvcnQgb3IgZm91bmQgbm8gcm9vbSwgYW5kIHdoYXQgYXJyaXZlZCB3YXMgY29tcGFyZWQgd2l0aCB3aGF0IHdhcyBzZW50LlwiLFxuICAgICAga286IFwid3JpdGVcdUFDMDAgXHVDOUU3XHVBQzcwXHVCMDk4IFx1Qzc5MFx1QjlBQ1x1QUMwMCBcdUM1QzZcdUFDOEMgXHVENTU4XHVBQ0UwLCBcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzXHVDNzQ0IFx1QkNGNFx1QjBCOCBcdUFDODNcdUFDRkMgXHVBQ0FDXHVDOEZDXHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiRXZlcnkgYnl0ZSBhcnJpdmVzIG9uY2UuXCIsIGtvOiBcIlx1QkFBOFx1QjRFMCBcdUJDMTRcdUM3NzRcdUQyQjhcdUIyOTQgXHVENTVDIFx1QkM4OFx1QjlDQyBcdUIzQzRcdUNDMjlcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0M0XHVDQzI5XHVENTVDIFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiV2hhdCB3cml0ZSgpIGhhcyB0YWtlbiBzdGF5ZWQgaW4gY29ubi51bnNlbnQsIG9yIHRoZSBzYW1lIGJ5dGVzIHdlcmUga2VwdCB0d2ljZToga2VlcFVuc2VudCgpIHdhcyBjYWxsZWQsIGFuZCB0aGUgZnVuY3Rpb24gd2VudCBvbiB0byB0aGUgbmV4dCB3cml0ZSgpIG9yIGtlZXBVbnNlbnQoKS5cIixcbiAgICAgIGtvOiBcIndyaXRlKClcdUFDMDAgXHVCQzFCXHVDNzQwIFx1QUM4M1x1Qzc3NCBjb25uLnVuc2VudFx1QzVEMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVBQzcwXHVCMDk4IFx1QUMxOVx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCNDUwIFx1QkM4OCBcdUFDMDRcdUM5QzFcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBrZWVwVW5zZW50KClcdUI5N0MgXHVCRDgwXHVCOTc0XHVBQ0UwXHVCM0M0IFx1QjJFNFx1Qzc0QyB3cml0ZSgpXHVCMDk4IGtlZXBVbnNlbnQoKVx1Qjg1QyBcdUIxMThcdUM1QjRcdUFDMDQgXHVBQzgzXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCBrZWVwIGV4YWN0bHkgd2hhdCB3cml0ZSgpIGhhcyBub3QgdGFrZW4sIG9uY2U6IHN1YmFycmF5KHRha2VuKSBvZiB3aGF0IGl0IHdhcyBnaXZlbi5cIixcbiAgICAgIGtvOiBcInt0YXNrfVx1QzVEMFx1QzExQywgd3JpdGUoKVx1QUMwMCBcdUJDMUJcdUM5QzAgXHVDNTRBXHVDNzQwIFx1QUM4M1x1QjlDQyBcdUQ1NUMgXHVCQzg4IFx1QUMwNFx1QzlDMVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVCMTE4XHVBRTM0IFx1QUM4M1x1Qzc1OCBzdWJhcnJheSh0YWtlbilcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXVuc2VudFwiLFxuICB9LFxuICBcIkUyLUxPU1RcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudH0gYnl0ZXM7IHRoZSBmaXJzdCB3cml0ZSB0b29rIHt0YWtlbn0gb2YgdGhlIGFuc3dlciwgdGhlIG5leHQgb25lIDUuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnR9XHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkNGNFx1QjBDOFx1QUNFMCwgd3JpdGVcdUIyOTQgXHVCMkY1XHVDNUQwXHVDMTFDIFx1Q0M5OFx1Qzc0Q1x1QzVEMCB7dGFrZW59XHVCQzE0XHVDNzc0XHVEMkI4LCBcdUIyRTRcdUM3NENcdUM1RDAgNVx1QkMxNFx1Qzc3NFx1RDJCOFx1QjlDQyBcdUJDMUJcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJXaGF0IHRoZSBzZWNvbmQgd3JpdGUgbGVhdmVzIGlzIHNlbnQsIHRvby5cIiwga286IFwiXHVCNDUwIFx1QkM4OFx1QzlGOCB3cml0ZVx1QUMwMCBcdUIwQThcdUFFMzQgXHVBQzgzXHVCM0M0IFx1QkNGNFx1QjBCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiQXJyaXZlZDoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgcmVzdWx0IG9mIHRoZSB3cml0ZSgpIHRoYXQgc2VuZHMgdW5zZW50IGJ5dGVzIHdhcyBub3QgbG9va2VkIGF0LCBhbmQgY29ubi51bnNlbnQgd2FzIGVtcHRpZWQsIG9yIGtlcHQgd2hhdCBoYWQgYmVlbiBzZW50LiBFUE9MTE9VVCBtZWFucyByb29tLCBhbmQgbm90IHJvb20gZm9yIGFsbC5cIixcbiAgICAgIGtvOiBcIlx1QjBBOFx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQ0Y0XHVCMEI0XHVCMjk0IHdyaXRlKClcdUM3NTggXHVBQ0IwXHVBQ0ZDXHVCOTdDIFx1QkNGNFx1QzlDMCBcdUM1NEFcdUFDRTAgY29ubi51bnNlbnRcdUI5N0MgXHVCRTQ0XHVDNkUwXHVBQzcwXHVCMDk4LCBcdUM3NzRcdUJCRjggXHVCQ0Y0XHVCMEI4IFx1Q0FCRFx1Qzc0NCBcdUIwQThcdUFFMzQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBFUE9MTE9VVFx1Qzc0MCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDNzg4XHVCMkU0XHVCMjk0IFx1QjczQlx1Qzc3NFx1QzlDMCwgXHVDODA0XHVCRDgwIFx1QjRFNFx1QzVCNFx1QUMwNFx1QjJFNFx1QjI5NCBcdUI3M0JcdUM3NzQgXHVDNTQ0XHVCMkQ5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gd3JpdGFibGUsIGtlZXAgY29ubi51bnNlbnQuc3ViYXJyYXkodGFrZW4pIGFuZCBjYWxsIHVwZGF0ZUludGVyZXN0KCkuXCIsXG4gICAgICBrbzogXCJ3cml0YWJsZVx1QzVEMFx1QzExQywgY29ubi51bnNlbnQuc3ViYXJyYXkodGFrZW4pXHVDNzQ0IFx1QjBBOFx1QUUzMFx1QUNFMCB1cGRhdGVJbnRlcmVzdCgpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wid3JpdGUoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtdW5zZW50XCIsXG4gIH0sXG4gIFwiRTItT1VULVVOQVNLRURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVHdvIGNsaWVudHMgc2VudCBhIG1lc3NhZ2UgZWFjaCwgYW5kIHRoZSBmaXJzdCB3cml0ZXMgcmV0dXJuZWQgLUVBR0FJTjogbm8gcm9vbSBhdCBhbGwuXCIsXG4gICAgICBrbzogXCJcdUI0NTAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUQ1NThcdUIwOThcdUM1MjkgXHVCQ0Y0XHVCMEM4XHVBQ0UwLCBcdUNDOThcdUM3NEMgXHVCQTg3IFx1QkM4OFx1Qzc1OCB3cml0ZVx1QjI5NCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDODA0XHVENjAwIFx1QzVDNlx1QzVCNCAtRUFHQUlOXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJFUE9MTE9VVCBpcyBhc2tlZCBmb3IsIGFuZCB0aGUgYW5zd2VyIGlzIHNlbnQgd2hlbiBpdCBjb21lcy5cIixcbiAgICAgIGtvOiBcIkVQT0xMT1VUXHVDNzQ0IFx1QzY5NFx1Q0NBRFx1RDU1OFx1QUNFMCwgXHVBREY4XHVBQzgzXHVDNzc0IFx1QzYyNFx1QkE3NCBcdUIyRjVcdUM3NDQgXHVCQ0Y0XHVCMEI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIGNvbm5lY3Rpb25zIHN0YXllZCBvcGVuLCBub2JvZHkgYXNrZWQgZm9yIEVQT0xMT1VULCBhbmQgbm90aGluZyBhcnJpdmVkOiB7YXJyaXZlZH0uXCIsXG4gICAgICBrbzogXCJcdUM1RjBcdUFDQjBcdUM3NDAgXHVBREY4XHVCMzAwXHVCODVDXHVDNzc4XHVCMzcwIFx1QzU0NFx1QkIzNFx1QjNDNCBFUE9MTE9VVFx1Qzc0NCBcdUM2OTRcdUNDQURcdUQ1NThcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQ0UwLCBcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzXHVDNzc0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNDoge2Fycml2ZWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGFuc3dlciB3YXMgcHV0IGludG8gY29ubi51bnNlbnQgYW5kIHRyaWVkIG9uY2UuIEFmdGVyIC1FQUdBSU4gb25seSBFUE9MTE9VVCBicmluZ3MgdGhlIGxvb3AgYmFjayB0byBpdCwgYW5kIG9ubHkgaWYgaXQgd2FzIGFza2VkIGZvci5cIixcbiAgICAgIGtvOiBcIlx1QjJGNVx1Qzc0NCBjb25uLnVuc2VudFx1QzVEMCBcdUIxMjNcdUFDRTAgXHVENTVDIFx1QkM4OCBcdUMyRENcdUIzQzRcdUQ1NUMgXHVCNEE0IFx1QURGOFx1QjlDQ1x1QjQ1NCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIC1FQUdBSU4gXHVCMkU0XHVDNzRDXHVDNUQwIFx1QjhFOFx1RDUwNFx1Qjk3QyBcdUIyRTRcdUMyREMgXHVCMzcwXHVCODI0XHVDNjI0XHVCMjk0IFx1QUM4M1x1Qzc0MCBFUE9MTE9VVFx1QkZEMFx1Qzc3NFx1QUNFMCwgXHVBREY4XHVBQzgzXHVCM0M0IFx1QzY5NFx1Q0NBRFx1RDU4OFx1Qzc0NCBcdUI1NENcdUI5Q0NcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB1cGRhdGVJbnRlcmVzdCwgYXNrIGZvciBFUE9MTE9VVCB3aGlsZSBieXRlcyBhcmUgdW5zZW50OyBjYWxsIGl0IHdoZXJldmVyIGJ5dGVzIGNvbWUgdG8gd2FpdC5cIixcbiAgICAgIGtvOiBcInVwZGF0ZUludGVyZXN0XHVDNUQwXHVDMTFDLCBcdUJDRjRcdUIwQjRcdUM5QzAgXHVCQUJCXHVENTVDIFx1QUM4M1x1Qzc3NCBcdUM3ODhcdUM3M0NcdUJBNzQgRVBPTExPVVRcdUM3NDQgXHVDNjk0XHVDQ0FEXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBcdUJDMTRcdUM3NzRcdUQyQjhcdUFDMDAgXHVBRTMwXHVCMkU0XHVCOUFDXHVBQzhDIFx1QjQxOFx1QjI5NCBcdUFDRjNcdUI5QzhcdUIyRTQgXHVDNzc0IFx1RDU2OFx1QzIxOFx1Qjk3QyBcdUJEODBcdUI5ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1pbnRlcmVzdFwiLFxuICB9LFxuICBcIkUyLU1PRC1EQVRBXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQge3NlbnR9IGJ5dGVzLCB0aGUgZmlyc3Qgd3JpdGUgd2FzIHNob3J0LCBhbmQgdGhlIGludGVyZXN0IHdhcyBjaGFuZ2VkIHdpdGggRVBPTExfQ1RMX01PRC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCB7c2VudH1cdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQ0Y0XHVCMEM4XHVBQ0UwLCBcdUNDQUIgd3JpdGVcdUFDMDAgXHVDOUU3XHVDNTQ0IEVQT0xMX0NUTF9NT0RcdUI4NUMgXHVBRDAwXHVDMkVDXHVDNzQ0IFx1QkMxNFx1QUZCOFx1QUM4QyBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGRhdGEgb2YgdGhlIGVudHJ5IGlzIHN0aWxsIHRoZSBkZXNjcmlwdG9yLCB7ZmR9LlwiLFxuICAgICAga286IFwiXHVENTZEXHVCQUE5XHVDNzU4IGRhdGFcdUIyOTQgXHVDNUVDXHVDODA0XHVENzg4IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1QzVFQ1x1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1Qzc3NFx1QkM4OFx1QzVEMFx1QjI5NCB7ZmR9XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgbmV4dCBldmVudCBoYXMgZGF0YSB7ZGF0YX0sIGFuZCB0aGUgaW50ZXJlc3QgdGhhdCB3YXMgY2hhbmdlZCBpcyB0aGF0IG9mIGRlc2NyaXB0b3Ige2ZkfS5cIixcbiAgICAgIGtvOiBcIlx1QUQwMFx1QzJFQ1x1Qzc0NCBcdUJDMTRcdUFGQkMgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwOiB7ZmR9LCBcdUIyRTRcdUM3NEMgXHVDNzc0XHVCQ0E0XHVEMkI4XHVDNzU4IGRhdGE6IHtkYXRhfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkVQT0xMX0NUTF9NT0QgcmVwbGFjZXMgdGhlIG1hc2sgYW5kIHRoZSBkYXRhLCBib3RoLiBXaXRoIGFub3RoZXIgbnVtYmVyIGluIGl0LCBub2JvZHkgZmluZHMgdGhlIGNvbm5lY3Rpb24gYW55IG1vcmUuXCIsXG4gICAgICBrbzogXCJFUE9MTF9DVExfTU9EXHVCMjk0IFx1QjlDOFx1QzJBNFx1RDA2Q1x1QzY0MCBkYXRhXHVCOTdDIFx1QkFBOFx1QjQ1MCBcdUJDMTRcdUFGQzlcdUIyQzhcdUIyRTQuIFx1QjJFNFx1Qjk3OCBcdUMyMThcdUI5N0MgXHVCMTIzXHVDNzNDXHVCQTc0IFx1QURGOCBcdUI0QTRcdUI4NUNcdUIyOTQgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1Q0MzRVx1Qzc0NCBcdUMyMTggXHVDNUM2XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdXBkYXRlSW50ZXJlc3QsIHBhc3MgY29ubi5mZCBhcyB0aGUgbGFzdCBhcmd1bWVudCBvZiBlcG9sbF9jdGwoKS5cIixcbiAgICAgIGtvOiBcInVwZGF0ZUludGVyZXN0XHVDNUQwXHVDMTFDLCBlcG9sbF9jdGwoKVx1Qzc1OCBcdUI5QzhcdUM5QzBcdUI5QzkgXHVDNzc4XHVDNzkwXHVCODVDIGNvbm4uZmRcdUI5N0MgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaW50ZXJlc3RcIixcbiAgfSxcbiAgXCJFMi1LSUNLRURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudEtpYn0gS2lCIHdpdGhvdXQgcmVhZGluZywgYW5kIHRoZW4gcmVhZC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCB7c2VudEtpYn0gS2lCXHVCOTdDIFx1QkNGNFx1QjBCNFx1QjI5NCBcdUIzRDlcdUM1NDggXHVDNzdEXHVDOUMwIFx1QzU0QVx1QjJFNFx1QUMwMCwgXHVBREY4IFx1QjRBNFx1QzVEMCBcdUM3N0RcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQWxsIG9mIGl0IGNvbWVzIGJhY2s6IGEgc2xvdyBjbGllbnQgaXMgYSBjbGllbnQuXCIsXG4gICAgICBrbzogXCJcdUM4MDRcdUJEODAgXHVCM0NDXHVDNTQ0XHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVCMjkwXHVCOUIwIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QjNDNCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlRoZSBzZXJ2ZXIgY2xvc2VkIHRoZSBjb25uZWN0aW9uLiBBcnJpdmVkOiB7YXJyaXZlZEtpYn0gS2lCLlwiLFxuICAgICAga286IFwiXHVDMTFDXHVCQzg0XHVBQzAwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIyRUJcdUFFMzAgXHVDODA0XHVDNUQwIHthcnJpdmVkS2lifSBLaUJcdUFDMDAgXHVCM0M0XHVDQzI5XHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGNvbm5lY3Rpb24gd2FzIGRyb3BwZWQgd2hlbiB0b28gbXVjaCB3YXMgdW5zZW50LiBISUdIX1dBVEVSX0JZVEVTIHNheXMgd2hlbiB0byBzdG9wIHJlYWRpbmcsIGFuZCBub3Qgd2hvbSB0byBnaXZlIHVwLlwiLFxuICAgICAga286IFwiXHVCQ0Y0XHVCMEI0XHVDOUMwIFx1QkFCQlx1RDU1QyBcdUFDODNcdUM3NzQgXHVCOUNFXHVDNTQ0XHVDOUMwXHVDNzkwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM4MTVcdUI5QUNcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBISUdIX1dBVEVSX0JZVEVTXHVCMjk0IFx1Qzc3RFx1QUUzMFx1Qjk3QyBcdUJBNDhcdUNEOUMgXHVCNTRDXHVCOTdDIFx1QzgxNVx1RDU2MCBcdUJGRDAsIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJDODRcdUI5QjQgXHVCNTRDXHVCOTdDIFx1QzgxNVx1RDU1OFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBrZWVwVW5zZW50LCBrZWVwIGFsbCBieXRlcyBhbmQgY2FsbCB1cGRhdGVJbnRlcmVzdCgpLCB3aGljaCBsZWF2ZXMgRVBPTExJTiBvdXQgYWJvdmUgdGhlIG1hcmsuXCIsXG4gICAgICBrbzogXCJrZWVwVW5zZW50XHVDNUQwXHVDMTFDLCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQUE4XHVCNDUwIFx1QkNGNFx1QUQwMFx1RDU1OFx1QUNFMCB1cGRhdGVJbnRlcmVzdCgpXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVENTVDXHVBQ0M0XHVCOTdDIFx1QjExOFx1QzczQ1x1QkE3NCBcdUFERjggXHVENTY4XHVDMjE4XHVBQzAwIEVQT0xMSU5cdUM3NDQgXHVCRThEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaGlnaC13YXRlclwiLFxuICB9LFxuICBcIkUyLU9WRVJXUklURVNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBzZWNvbmQgbWVzc2FnZSBjYW1lIHdoaWxlIHRoZSBhbnN3ZXIgdG8gdGhlIGZpcnN0IHdhcyBzdGlsbCB1bnNlbnQuXCIsXG4gICAgICBrbzogXCJcdUNDQUIgXHVCQTU0XHVDMkRDXHVDOUMwXHVDNUQwIFx1QjMwMFx1RDU1QyBcdUIyRjVcdUM3NDQgXHVCMkU0IFx1QkNGNFx1QjBCNFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVCNDUwIFx1QkM4OFx1QzlGOCBcdUJBNTRcdUMyRENcdUM5QzBcdUFDMDAgXHVDNjU0XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiQm90aCBhbnN3ZXJzIGFycml2ZS5cIiwga286IFwiXHVCNDUwIFx1QjJGNVx1Qzc3NCBcdUJBQThcdUI0NTAgXHVCM0M0XHVDQzI5XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJPbmUgb2YgdGhlbSBpcyBsb3N0LiBBcnJpdmVkOiB7YXJyaXZlZH0uXCIsIGtvOiBcIlx1RDU1OFx1QjA5OFx1QUMwMCBcdUMwQUNcdUI3N0NcdUM4NENcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjNDNFx1Q0MyOVx1RDU1QyBcdUFDODM6IHthcnJpdmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBuZXcgYnl0ZXMgdG9vayB0aGUgcGxhY2Ugb2YgdGhvc2UgdGhhdCBzdGlsbCB3YWl0ZWQuIGNvbm4udW5zZW50IGlzIGFsbCB0aGF0IGlzIGxlZnQgb2YgdGhlbS5cIixcbiAgICAgIGtvOiBcIlx1QzBDOCBcdUJDMTRcdUM3NzRcdUQyQjhcdUFDMDAgXHVDNTQ0XHVDOUMxIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QjM1OCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQzAwXHVDNUI0XHVCMEI4IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QkMxNFx1Qzc3NFx1RDJCOFx1QUMwMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVCMjk0IFx1QUNGM1x1Qzc0MCBjb25uLnVuc2VudFx1QkZEMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGtlZXBVbnNlbnQsIG1ha2Ugcm9vbSBmb3IgYm90aCwgYW5kIHB1dCB0aGUgbmV3IGJ5dGVzIGJlaGluZCB3aGF0IGlzIHRoZXJlLlwiLFxuICAgICAga286IFwia2VlcFVuc2VudFx1QzVEMFx1QzExQywgXHVCNDU4XHVDNzQ0IFx1RDU2OVx1Q0U1QyBcdUFFMzhcdUM3NzRcdUI5N0MgXHVCOUM4XHVCODI4XHVENTU4XHVBQ0UwIFx1QzBDOCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVDNzg4XHVCMzU4IFx1QUM4MyBcdUI0QTRcdUM1RDAgXHVCNDUwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1vcmRlclwiLFxuICB9LFxuICBcIkUyLUVORFMtRUFSTFlcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudH0gYnl0ZXMgYW5kIGVuZGVkIGl0cyBkaXJlY3Rpb247IGV2ZXJ5IHdyaXRlIG9mIHRoZSBhbnN3ZXIgd2FzIHNob3J0LlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIHtzZW50fVx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUJDRjRcdUIwQjRcdUFDRTAgXHVDNzkwXHVBRTMwIFx1QkMyOVx1RDVBNVx1Qzc0NCBcdUIwNURcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjJGNVx1Qzc0NCBcdUM0RjggXHVCNTRDXHVCOUM4XHVCMkU0IHdyaXRlXHVCMjk0IFx1QzlFN1x1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJJdCBnZXRzIGFsbCBvZiBpdHMgYW5zd2VyLCBob3dldmVyIG1hbnkgd3JpdGVzIHRoYXQgdGFrZXMuXCIsXG4gICAgICBrbzogXCJ3cml0ZVx1QUMwMCBcdUJBODcgXHVCQzg4IFx1QUM3OFx1QjlBQ1x1QjRFMCBcdUIyRjVcdUM3NDQgXHVDODA0XHVCRDgwIFx1QkMxQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfSBieXRlcy4gVGhlIGNvbm5lY3Rpb24gd2FzIGRyb3BwZWQgYWZ0ZXIgYSBzaG9ydCB3cml0ZS5cIixcbiAgICAgIGtvOiBcIlx1QzlFN1x1Qzc0MCB3cml0ZSBcdUIyRTRcdUM3NENcdUM1RDAgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QzgxNVx1QjlBQ1x1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCM0M0XHVDQzI5XHVENTVDIFx1QkMxNFx1Qzc3NFx1RDJCODoge2Fycml2ZWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGNvbm5lY3Rpb24gaGFkIGVuZGVkLCBhbmQgdGhhdCBhbG9uZSB3YXMgbG9va2VkIGF0LiBXaGF0IHdyaXRlKCkgbGVmdCBvdmVyIHdlbnQgd2l0aCBpdC5cIixcbiAgICAgIGtvOiBcIlx1QzBDMVx1QjMwMFx1QUMwMCBcdUIwNURcdUIwQzhcdUIyRTRcdUIyOTQgXHVBQzgzXHVCOUNDIFx1QkNGNFx1QUNFMCBcdUM4MTVcdUI5QUNcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiB3cml0ZSgpXHVBQzAwIFx1QjBBOFx1QUUzNCBcdUFDODNcdUM3NzQgXHVENTY4XHVBRUQ4IFx1QzBBQ1x1Qjc3Q1x1Qzg0Q1x1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHdyaXRhYmxlLCBkcm9wIHRoZSBjb25uZWN0aW9uIG9ubHkgd2hlbiBpdCBoYXMgZW5kZWQgYW5kIGNvbm4udW5zZW50IGlzIGVtcHR5LlwiLFxuICAgICAga286IFwid3JpdGFibGVcdUM1RDBcdUMxMUMsIFx1QzBDMVx1QjMwMFx1QUMwMCBcdUIwNURcdUIwQzhcdUFDRTAgY29ubi51bnNlbnRcdUIzQzQgXHVCRTQ0XHVDNUM4XHVDNzQ0IFx1QjU0Q1x1QjlDQyBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiLCBcInNodXRkb3duKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWVuZGVkXCIsXG4gIH0sXG4gIFwiRTItTU9ELUFMV0FZU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaHJlZSBtZXNzYWdlcyBjYW1lIHdoaWxlIG5vIGFuc3dlciBmb3VuZCByb29tLCBhbmQgdGhlIGNhbGxzIG9mIGVwb2xsX2N0bCgpIHdlcmUgY291bnRlZC5cIixcbiAgICAgIGtvOiBcIlx1QjJGNVx1Qzc0NCBcdUM0RjggXHVDNzkwXHVCOUFDXHVBQzAwIFx1QzVDNlx1QjI5NCBcdUIzRDlcdUM1NDggXHVCQTU0XHVDMkRDXHVDOUMwIFx1QzEzOCBcdUFDMUNcdUI5N0MgXHVCQ0Y0XHVCMEI0XHVBQ0UwLCBlcG9sbF9jdGwoKSBcdUQ2MzhcdUNEOUNcdUM3NDQgXHVDMEI0XHVEM0I0XHVCQ0Y0XHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcImVwb2xsX2N0bCgpIGlzIGNhbGxlZCBvbmx5IHdoZW4gdGhlIG1hc2sgY2hhbmdlcy5cIixcbiAgICAgIGtvOiBcIlx1QjlDOFx1QzJBNFx1RDA2Q1x1QUMwMCBcdUJDMTRcdUIwMTQgXHVCNTRDXHVCOUNDIGVwb2xsX2N0bCgpXHVDNzQ0IFx1QkQ4OFx1QjdFQ1x1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkl0IHdhcyBjYWxsZWQgd2l0aCB7bWFza30gYWx0aG91Z2ggdGhhdCB3YXMgdGhlIG1hc2sgYWxyZWFkeS4gQ2FsbHMgd2l0aCBFUE9MTF9DVExfTU9EOiB7Y291bnR9LlwiLFxuICAgICAga286IFwiXHVDNzc0XHVCQkY4IFx1QURGOCBcdUI5QzhcdUMyQTRcdUQwNkNcdUM3NzhcdUIzNzAgXHVCMkU0XHVDMkRDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCOUM4XHVDMkE0XHVEMDZDOiB7bWFza30sIEVQT0xMX0NUTF9NT0QgXHVENjM4XHVDRDlDIFx1QzIxODoge2NvdW50fS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBuZXcgbWFzayB3YXMgbm90IGNvbXBhcmVkIHdpdGggY29ubi5pbnRlcmVzdC4gRWFjaCBuZWVkbGVzcyBjYWxsIGlzIGEgc3lzdGVtIGNhbGwgZm9yIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUMwQzggXHVCOUM4XHVDMkE0XHVEMDZDXHVCOTdDIGNvbm4uaW50ZXJlc3RcdUM2NDAgXHVCRTQ0XHVBRDUwXHVENTU4XHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDU0NFx1QzY5NCBcdUM1QzZcdUIyOTQgXHVENjM4XHVDRDlDXHVDNzQwIFx1RDU1OFx1QjA5OFx1RDU1OFx1QjA5OFx1QUMwMCBcdUQ1REJcdUI0MUMgXHVDMkRDXHVDMkE0XHVEMTVDIFx1Q0Y1Q1x1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHVwZGF0ZUludGVyZXN0LCByZXR1cm4gd2hlbiB0aGUgbWFzayBlcXVhbHMgY29ubi5pbnRlcmVzdC5cIixcbiAgICAgIGtvOiBcInVwZGF0ZUludGVyZXN0XHVDNUQwXHVDMTFDLCBcdUI5QzhcdUMyQTRcdUQwNkNcdUFDMDAgY29ubi5pbnRlcmVzdFx1QzY0MCBcdUFDMTlcdUM3M0NcdUJBNzQgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaW50ZXJlc3RcIixcbiAgfSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvdHVybi50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMvdHVybi50c1wiOy8vIFdoYXQgYSB0dXJuIG9mIHBhcnQgMi4yIGNhbiBnZXQgd3JvbmcgYmVzaWRlcyB0aGUgbWVzc2FnZXMgdGhlbXNlbHZlcy4gVGhlIHZhbHVlczogLi4vc3RlcDItY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgdHVybkNvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHtcbiAgXCJFMi1OTy1JTlNUQU5DRVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJvcGVuTG9vcCB3YXMgY2FsbGVkLCBhbmQgaXRzIGxvb3AgbWFkZSBhIHR1cm4uXCIsXG4gICAgICBrbzogXCJvcGVuTG9vcFx1Qzc0NCBcdUJEODBcdUI5NzRcdUFDRTAsIFx1QURGOCBcdUI4RThcdUQ1MDRcdUI4NUMgXHVENTVDIFx1QkMxNFx1RDAzNFx1Qjk3QyBcdUIzQ0NcdUI4MzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiZXBvbGxfd2FpdCBpcyBjYWxsZWQgb24gdGhlIGRlc2NyaXB0b3IgdGhhdCBlcG9sbF9jcmVhdGUxKCkgcmV0dXJuZWQuXCIsXG4gICAgICBrbzogXCJlcG9sbF9jcmVhdGUxKClcdUM3NzQgXHVCM0NDXHVCODI0XHVDOTAwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjg1QyBlcG9sbF93YWl0XHVCOTdDIFx1QkQ4OFx1QjdFQ1x1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcImVwb2xsX3dhaXQgd2FzIGNhbGxlZCBvbiB7ZmR9LCB3aGljaCBpcyBubyBlcG9sbCBpbnN0YW5jZTogLXtlcnJub30uXCIsXG4gICAgICBrbzogXCJlcG9sbF93YWl0XHVCOTdDIGVwb2xsIFx1Qzc3OFx1QzJBNFx1RDEzNFx1QzJBNFx1QUMwMCBcdUM1NDRcdUIyQ0MgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCODVDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwOiB7ZmR9LCBcdUFDQjBcdUFDRkM6IC17ZXJybm99LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIHR3byBkZXNjcmlwdG9ycyBoYXZlIGNoYW5nZWQgcGxhY2VzLiBuZXdMb29wKCkgdGFrZXMgZXBvbGxGZCBmaXJzdCBhbmQgbGlzdGVuRmQgc2Vjb25kLCBhbmQgYm90aCBhcmUgbnVtYmVycywgc28gbm8gdHlwZSB0ZWxscyB0aGVtIGFwYXJ0LlwiLFxuICAgICAga286IFwiXHVCNDUwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qzc1OCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVCQzE0XHVCMDEwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gbmV3TG9vcCgpXHVDNzQwIGVwb2xsRmRcdUI5N0MgXHVCQTNDXHVDODAwLCBsaXN0ZW5GZFx1Qjk3QyBcdUIwOThcdUM5MTFcdUM1RDAgXHVCQzFCXHVCMjk0XHVCMzcwLCBcdUI0NTggXHVCMkU0IFx1QzIxOFx1Qjc3Q1x1QzExQyBcdUQwQzBcdUM3ODVcdUM3M0NcdUI4NUNcdUIyOTQgXHVBRDZDXHVCQ0M0XHVCNDE4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIG9wZW5Mb29wLCByZXR1cm4gbmV3TG9vcChlcG9sbEZkLCBsaXN0ZW5GZCwgaGFuZGxlKS5cIixcbiAgICAgIGtvOiBcIm9wZW5Mb29wXHVDNUQwXHVDMTFDLCBuZXdMb29wKGVwb2xsRmQsIGxpc3RlbkZkLCBoYW5kbGUpXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1pbnRlcmVzdC1zZXRcIixcbiAgfSxcbiAgXCJFMi1OTy1FTlRSWVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBjb25uZWN0ZWQgYW5kIHNlbnQgYSBtZXNzYWdlIHdoaWxlIHRoZSBsb29wIHJhbi5cIixcbiAgICAgIGtvOiBcIlx1QjhFOFx1RDUwNFx1QUMwMCBcdUIzQzRcdUIyOTQgXHVCM0Q5XHVDNTQ4IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM1RjBcdUFDQjBcdUQ1NzRcdUMxMUMgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QkNGNFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJsb29wLmNvbm5lY3Rpb25zIGhhcyBhbiBlbnRyeSBmb3IgdGhlIGRlc2NyaXB0b3IgdGhhdCB0aGUgZXZlbnQgbmFtZXMuXCIsXG4gICAgICBrbzogXCJcdUM3NzRcdUJDQTRcdUQyQjhcdUFDMDAgXHVDNTRDXHVCODI0IFx1QzkwMCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUM3NTggXHVENTZEXHVCQUE5XHVDNzc0IGxvb3AuY29ubmVjdGlvbnNcdUM1RDAgXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiZXBvbGxfd2FpdCByZXBvcnRlZCBkZXNjcmlwdG9yIHtmZH0gYWdhaW4gYW5kIGFnYWluLiBUaGUgZGF0YSBpcyByaWdodCwgYW5kIG5vYm9keSByZWFkLlwiLFxuICAgICAga286IFwiZXBvbGxfd2FpdFx1QUMwMCBcdUFDMTlcdUM3NDAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QUM3MFx1QjRFRCBcdUM1NENcdUI4MzhcdUMyQjVcdUIyQzhcdUIyRTQuIGRhdGFcdUIyOTQgXHVCOURFXHVCMjk0XHVCMzcwIFx1QzU0NFx1QkIzNFx1QjNDNCBcdUM3N0RcdUM5QzAgXHVDNTRBXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzA6IHtmZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJsb29wLmNvbm5lY3Rpb25zIGhhcyBubyBlbnRyeSBmb3IgaXQsIHNvIHR1cm4gdGFrZXMgdGhlIGV2ZW50IGZvciBhIHN0YWxlIG9uZS4gVGhlIGludGVyZXN0IHNldCBpcyB0aGUga2VybmVsJ3MgcmVjb3JkLCB0aGUgdGFibGUgaXMgeW91cnMuXCIsXG4gICAgICBrbzogXCJsb29wLmNvbm5lY3Rpb25zXHVDNUQwIFx1RDU2RFx1QkFBOVx1Qzc3NCBcdUM1QzZcdUM1QjRcdUMxMUMgdHVyblx1Qzc3NCBcdUM2MjRcdUI3OThcdUI0MUMgXHVDNzc0XHVCQ0E0XHVEMkI4XHVCODVDIFx1QkNGNFx1QUNFMCBcdUFDNzRcdUIxMDhcdUI2RjQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFEMDBcdUMyRUMgXHVDOUQxXHVENTY5XHVDNzQwIFx1Q0VFNFx1QjExMFx1Qzc1OCBcdUFFMzBcdUI4NURcdUM3NzRcdUFDRTAsIFx1RDQ1Q1x1QjI5NCBcdUM1RUNcdUI3RUNcdUJEODRcdUM3NTggXHVBRTMwXHVCODVEXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gYWRkQ29ubmVjdGlvbiwgcHV0IG5ld0Nvbm5lY3Rpb24oY29ubkZkLCBFUE9MTElOKSBpbnRvIGxvb3AuY29ubmVjdGlvbnNbY29ubkZkXS5cIixcbiAgICAgIGtvOiBcImFkZENvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIGxvb3AuY29ubmVjdGlvbnNbY29ubkZkXVx1QzVEMCBuZXdDb25uZWN0aW9uKGNvbm5GZCwgRVBPTExJTilcdUM3NDQgXHVCMTIzXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaW50ZXJlc3Qtc2V0XCIsXG4gIH0sXG4gIFwiRTItTUFTSy1GT1ItRkRcIjoge1xuICAgIGRpZDogeyBlbjogXCJBIGNsaWVudCBjb25uZWN0ZWQgd2hpbGUgdGhlIGxvb3AgcmFuLlwiLCBrbzogXCJcdUI4RThcdUQ1MDRcdUFDMDAgXHVCM0M0XHVCMjk0IFx1QjNEOVx1QzU0OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNUYwXHVBQ0IwXHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcInR1cm4gZmluZHMgdGhlIGxpc3RlbmluZyBzb2NrZXQgYW1vbmcgdGhlIGV2ZW50cyBhbmQgYWNjZXB0cy5cIixcbiAgICAgIGtvOiBcInR1cm5cdUM3NzQgXHVDNzc0XHVCQ0E0XHVEMkI4XHVDNUQwXHVDMTFDIFx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NDQgXHVDNTRDXHVDNTQ0XHVCQ0Y0XHVBQ0UwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJlcG9sbF93YWl0IHJlcG9ydGVkIHttYXNrfSB3aXRoIGRhdGEge2ZkfSwgdGhlIGxpc3RlbmluZyBzb2NrZXQsIGFnYWluIGFuZCBhZ2FpbiwgYW5kIG5vYm9keSBhY2NlcHRlZC5cIixcbiAgICAgIGtvOiBcImVwb2xsX3dhaXRcdUFDMDAgXHVCOUFDXHVDMkE0XHVCMkREIFx1QzE4Q1x1Q0YxM1x1Qzc0NCBcdUFDNzBcdUI0RUQgXHVDNTRDXHVCODM4XHVDOUMwXHVCOUNDIFx1QzU0NFx1QkIzNFx1QjNDNCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCQzFCXHVDOUMwIFx1QzU0QVx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCOUM4XHVDMkE0XHVEMDZDOiB7bWFza30sIGRhdGE6IHtmZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgdHdvIHdvcmRzIG9mIGFuIGV2ZW50IGhhdmUgY2hhbmdlZCBwbGFjZXM6IHRoZSBtYXNrIHdhcyB0YWtlbiBmb3IgdGhlIGRlc2NyaXB0b3IuXCIsXG4gICAgICBrbzogXCJcdUM3NzRcdUJDQTRcdUQyQjhcdUM3NTggXHVCNDUwIFx1QUMxMlx1Qzc0NCBcdUJDMTRcdUFGQjhcdUM1QjQgXHVDNzdEXHVDNzQwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVCOUM4XHVDMkE0XHVEMDZDXHVCOTdDIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjg1QyBcdUM1RUNcdUFDQkNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0dXJuLCB0YWtlIGV2ZW50c1syICogaV0gYXMgdGhlIG1hc2sgYW5kIGV2ZW50c1syICogaSArIDFdIGFzIHRoZSBkZXNjcmlwdG9yOyBsaXN0ZW5GZCBjYWxscyBhY2NlcHRBbGwoKS5cIixcbiAgICAgIGtvOiBcInR1cm5cdUM1RDBcdUMxMUMsIGV2ZW50c1syICogaV1cdUI5N0MgXHVCOUM4XHVDMkE0XHVEMDZDXHVCODVDLCBldmVudHNbMiAqIGkgKyAxXVx1Qzc0NCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI4NUMgXHVDNEYwXHVDMkVEXHVDMkRDXHVDNjI0LiBsaXN0ZW5GZFx1Qzc3NFx1QkE3NCBhY2NlcHRBbGwoKVx1Qzc0NCBcdUJEODBcdUI5ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX3dhaXQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZXZlbnRzXCIsXG4gIH0sXG4gIFwiRTItTElTVEVORVItT1VUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBtYXNrIHdpdGggd2hpY2ggdGhlIGxpc3RlbmluZyBzb2NrZXQgd2FzIGFkZGVkIHdhcyBsb29rZWQgYXQuXCIsXG4gICAgICBrbzogXCJcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVDNzQ0IFx1QjEyM1x1Qzc0NCBcdUI1NENcdUM3NTggXHVCOUM4XHVDMkE0XHVEMDZDXHVCOTdDIFx1RDY1NVx1Qzc3OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkl0IGlzIGFkZGVkIGZvciBFUE9MTElOIGFsb25lLlwiLCBrbzogXCJFUE9MTElOXHVCOUNDXHVDNzNDXHVCODVDIFx1QjEyM1x1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiVGhlIG1hc2sgd2FzIHttYXNrfS5cIiwga286IFwiXHVCOUM4XHVDMkE0XHVEMDZDOiB7bWFza30uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJOb2JvZHkgd3JpdGVzIHRvIGEgbGlzdGVuaW5nIHNvY2tldC4gQSBjb25uZWN0aW9uIHRoYXQgd2FpdHMgaXMgcmVwb3J0ZWQgYXMgRVBPTExJTiwgYW5kIEVQT0xMT1VUIGFza3MgZm9yIHdoYXQgbmV2ZXIgY29tZXMuXCIsXG4gICAgICBrbzogXCJcdUI5QUNcdUMyQTRcdUIyREQgXHVDMThDXHVDRjEzXHVDNUQwXHVCMjk0IFx1QzU0NFx1QkIzNFx1QjNDNCBcdUM0RjBcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTQgXHVDNUYwXHVBQ0IwXHVDNzQwIEVQT0xMSU5cdUM3M0NcdUI4NUMgXHVCQ0Y0XHVBQ0UwXHVCNDE4XHVCQTcwLCBFUE9MTE9VVFx1Qzc0MCBcdUM2MjRcdUM5QzAgXHVDNTRBXHVDNzQ0IFx1QUM4M1x1Qzc0NCBcdUM2OTRcdUNDQURcdUQ1NThcdUIyOTQgXHVDMTQ4XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gb3Blbkxvb3AsIGFkZCBsaXN0ZW5GZCB3aXRoIEVQT0xMSU4gYWxvbmUuXCIsXG4gICAgICBrbzogXCJvcGVuTG9vcFx1QzVEMFx1QzExQywgbGlzdGVuRmRcdUI5N0MgRVBPTExJTlx1QjlDQ1x1QzczQ1x1Qjg1QyBcdUIxMjNcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1pbnRlcmVzdC1zZXRcIixcbiAgfSxcbiAgXCJFMi1FSU5UUlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCB3YWl0ZWQsIGFuZCB0aGUgZmlyc3QgZXBvbGxfd2FpdCByZXR1cm5lZCAtRUlOVFI6IGEgc2lnbmFsIGhhZCBlbmRlZCB0aGUgd2FpdC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUFFMzBcdUIyRTRcdUI5QUNcdUFDRTAgXHVDNzg4XHVDNzQ0IFx1QjU0QyBcdUNDQUIgZXBvbGxfd2FpdFx1QUMwMCAtRUlOVFJcdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVBQzhDIFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDMkRDXHVBREY4XHVCMTEwXHVDNzc0IFx1QUUzMFx1QjJFNFx1QjlCQ1x1Qzc0NCBcdUIwNURcdUIwQjggXHVBQzgzXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcInt0YXNrfSByZXR1cm5zIDAsIGFuZCB0aGUgbmV4dCB0dXJuIGFjY2VwdHMuXCIsXG4gICAgICBrbzogXCJ7dGFza30gXHVENTY4XHVDMjE4XHVCMjk0IDBcdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVBQ0UwLCBcdUIyRTRcdUM3NEMgXHVCQzE0XHVEMDM0XHVDNUQwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcInt0YXNrfSByZXR1cm5lZCBvciB0aHJldzoge3JldHVybmVkfS5cIiwga286IFwie3Rhc2t9XHVDNzU4IFx1QkMxOFx1RDY1OFx1QUMxMiBcdUI2MTBcdUIyOTQgXHVCMzU4XHVDOUM0IFx1QzYyNFx1Qjk1ODoge3JldHVybmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIi1FSU5UUiB3YXMgdGFrZW4gZm9yIGEgZmFpbHVyZSwgb3IgaGFuZGVkIG9uIGFzIGEgbnVtYmVyIG9mIGV2ZW50cy4gTm8gZGVzY3JpcHRvciB3b2tlIHRoZSBsb29wLCBhbmQgbm90aGluZyBpcyBicm9rZW4uXCIsXG4gICAgICBrbzogXCItRUlOVFJcdUM3NDQgXHVDNjI0XHVCOTU4XHVCODVDIFx1QkNGNFx1QzU1OFx1QUM3MFx1QjA5OCwgXHVDNzc0XHVCQ0E0XHVEMkI4IFx1QzIxOFx1Qzc3OCBcdUI0RUZcdUM3NzQgXHVCMTE4XHVBRTM0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVCOEU4XHVENTA0XHVCOTdDIFx1QUU2OFx1QzZCNCBcdUFDODNcdUM3NDAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVBQzAwIFx1QzU0NFx1QjJDOFx1QkE3MCwgXHVBQ0UwXHVDN0E1IFx1QjA5QyBcdUFDODNcdUIzQzQgXHVDNUM2XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCByZXR1cm4gMCB3aGVuIGVwb2xsX3dhaXQoKSByZXR1cm5zIC1FSU5UUiwgYmVmb3JlIGNoZWNrKCkuXCIsXG4gICAgICBrbzogXCJ7dGFza31cdUM1RDBcdUMxMUMsIGVwb2xsX3dhaXQoKVx1QUMwMCAtRUlOVFJcdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IGNoZWNrKCkgXHVDODA0XHVDNUQwIDBcdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF93YWl0KDIpXCIsIFwic2lnbmFsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWludGVycnVwdGVkXCIsXG4gIH0sXG4gIFwiRTItVFVSTi1SRVRVUk5TXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGNvbm5lY3RlZCBhbmQgc2VudCBhIG1lc3NhZ2UsIGFuZCB3aGF0IHt0YXNrfSByZXR1cm5lZCB3YXMgY29tcGFyZWQgd2l0aCB3aGF0IGVwb2xsX3dhaXQgaGFkIHJlcG9ydGVkLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVGMFx1QUNCMFx1RDU3NFx1QzExQyBcdUJBNTRcdUMyRENcdUM5QzBcdUI5N0MgXHVCQ0Y0XHVCMEI0XHVBQzhDIFx1RDU1OFx1QUNFMCwge3Rhc2t9XHVDNzU4IFx1QkMxOFx1RDY1OFx1QUMxMlx1Qzc0NCBlcG9sbF93YWl0XHVBQzAwIFx1QkNGNFx1QUNFMFx1RDU1QyBcdUM3NzRcdUJDQTRcdUQyQjggXHVDMjE4XHVDNjQwIFx1QUNBQ1x1QzhGQ1x1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJ7dGFza30gcmV0dXJucyBob3cgbWFueSBldmVudHMgdGhlcmUgd2VyZToge2V2ZW50c30uXCIsXG4gICAgICBrbzogXCJ7dGFza30gXHVENTY4XHVDMjE4XHVCMjk0IFx1Qzc3NFx1QkNBNFx1RDJCOFx1Qzc1OCBcdUMyMThcdUI5N0MgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVDNzc0XHVCQzg4XHVDNUQwXHVCMjk0IHtldmVudHN9LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIlJldHVybmVkOiB7cmV0dXJuZWR9LlwiLCBrbzogXCJcdUJDMThcdUQ2NThcdUFDMTI6IHtyZXR1cm5lZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIG51bWJlciBvZiBpdHMgb3duIHdhcyByZXR1cm5lZCwgb3IgdGhlIG51bWJlciBvZiBjb25uZWN0aW9ucy4gV2hvZXZlciBjYWxscyBpdCB3YW50cyB0byBrbm93IHdoZXRoZXIgdGhlcmUgd2FzIHNvbWV0aGluZyB0byBkby5cIixcbiAgICAgIGtvOiBcIlx1Qzc4NFx1Qzc1OFx1Qzc1OCBcdUMyMThcdUIwOTggXHVDNUYwXHVBQ0IwXHVDNzU4IFx1QzIxOFx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJEODBcdUI5NzRcdUIyOTQgXHVDQUJEXHVDNzQwIFx1RDU2MCBcdUM3N0NcdUM3NzQgXHVDNzg4XHVDNUM4XHVCMjk0XHVDOUMwIFx1QzU0Q1x1QUNFMCBcdUMyRjZcdUM1QjQgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCByZXR1cm4gd2hhdCBlcG9sbF93YWl0KCkgcmV0dXJuZWQsIG9uY2UgYWxsIGV2ZW50cyBhcmUgaGFuZGxlZC5cIixcbiAgICAgIGtvOiBcInt0YXNrfVx1QzVEMFx1QzExQywgXHVDNzc0XHVCQ0E0XHVEMkI4XHVCOTdDIFx1QkFBOFx1QjQ1MCBcdUNDOThcdUI5QUNcdUQ1NUMgXHVCNEE0IGVwb2xsX3dhaXQoKVx1QUMwMCBcdUJDMThcdUQ2NThcdUQ1NUMgXHVDMjE4XHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1pbnRlcnJ1cHRlZFwiLFxuICB9LFxuICBcIkUyLVRJTUVPVVRcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgd2FpdGVkLCBhbmQge3Rhc2t9IHdhcyBjYWxsZWQgd2l0aCBhIHRpbWVvdXQgb2Yge2Fza2VkfSBtcy5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUFFMzBcdUIyRTRcdUI5QUNcdUFDRTAgXHVDNzg4XHVDNzQ0IFx1QjU0QyB7dGFza30gXHVENTY4XHVDMjE4XHVCOTdDIHRpbWVvdXQge2Fza2VkfSBtc1x1Qjg1QyBcdUJEODhcdUI4MDBcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGxvb3Agd2FpdHMgZm9yIGFuIGV2ZW50IGFzIGxvbmcgYXMgaXQgaXMgdG9sZDoge2Fza2VkfSBtcy5cIixcbiAgICAgIGtvOiBcIlx1QjhFOFx1RDUwNFx1QjI5NCBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5N0MgXHVDMkRDXHVEMEE4IFx1QjlDQ1x1RDA3Q1x1QjlDQyBcdUFFMzBcdUIyRTRcdUI4MjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUM3NzRcdUJDODhcdUM1RDBcdUIyOTQge2Fza2VkfSBtc1x1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIHRpbWVvdXQgdGhhdCBpdCB3YWl0ZWQgd2l0aCB3YXMge3RpbWVvdXR9LlwiLFxuICAgICAga286IFwiXHVDMkU0XHVDODFDXHVCODVDIFx1QUUzMFx1QjJFNFx1QjlCNCBcdUI1NEMgXHVDNEY0IHRpbWVvdXQ6IHt0aW1lb3V0fS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcImVwb2xsX3dhaXQgdGFrZXMgbWlsbGlzZWNvbmRzLCBhcyB0aW1lb3V0TXMgZG9lczsgLTEgaXMgZm9yIGV2ZXIsIGFuZCBhbnkgb3RoZXIgbnVtYmVyIGlzIG5vdC5cIixcbiAgICAgIGtvOiBcImVwb2xsX3dhaXRcdUIzQzQgdGltZW91dE1zXHVCM0M0IFx1QkMwMFx1QjlBQ1x1Q0QwOFx1Qzc4NVx1QjJDOFx1QjJFNC4gLTFcdUM3NzRcdUJBNzQgXHVCMDVEXHVDNUM2XHVDNzc0IFx1QUUzMFx1QjJFNFx1QjlBQ1x1QUNFMCwgXHVCMkU0XHVCOTc4IFx1QzIxOFx1QkE3NCBcdUFERjhcdUI5Q0NcdUQwN0NcdUI5Q0MgXHVBRTMwXHVCMkU0XHVCOUJEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ge3Rhc2t9LCBwYXNzIHRpbWVvdXRNcyB0byBlcG9sbF93YWl0KCkgYXMgaXQgaXMuXCIsXG4gICAgICBrbzogXCJ7dGFza31cdUM1RDBcdUMxMUMsIGVwb2xsX3dhaXQoKVx1QzVEMCB0aW1lb3V0TXNcdUI5N0MgXHVBREY4XHVCMzAwXHVCODVDIFx1QjExOFx1QUUzMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1zbGVlcFwiLFxuICB9LFxuICBcIkUyLUJST0tFTi1TUElOU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBicm9rZSBpdHMgY29ubmVjdGlvbiBvZmYgd2l0aCBSU1Q7IGFub3RoZXIgb25lIHdhcyBhbnN3ZXJlZCBhbmQgdGhlbiBzaWxlbnQuXCIsXG4gICAgICBrbzogXCJcdUQ1NUMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFJTVFx1Qjg1QyBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCMDRBXHVDNUM4XHVBQ0UwLCBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCMjk0IFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM3NDAgXHVCNEE0IFx1Qzg3MFx1QzZBOVx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgYnJva2VuIGNvbm5lY3Rpb24gaXMgZHJvcHBlZCwgYW5kIHRoZSBsb29wIHNsZWVwcy5cIixcbiAgICAgIGtvOiBcIlx1QjA0QVx1QzVCNFx1QzlDNCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVBQ0UwIFx1QjhFOFx1RDUwNFx1QUMwMCBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgbG9vcCBpcyB3b2tlbiBhZ2FpbiBhbmQgYWdhaW4gYnkgaXQuIEV2ZW50OiB7bWFza30sIGNhbGxzOiB7Y291bnR9LlwiLFxuICAgICAga286IFwiXHVBREY4IFx1QzVGMFx1QUNCMCBcdUI1NENcdUJCMzhcdUM1RDAgXHVCOEU4XHVENTA0XHVBQzAwIFx1QjA0QVx1Qzc4NFx1QzVDNlx1Qzc3NCBcdUFFNjhcdUM1QjRcdUIwQTlcdUIyQzhcdUIyRTQuIFx1Qzc3NFx1QkNBNFx1RDJCODoge21hc2t9LCBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIG1hc2sgd2FzIGNvbXBhcmVkIHdpdGggRVBPTExJTiBhcyBhIHdob2xlLiBFUE9MTEVSUiBhbmQgRVBPTExIVVAgY29tZSB0b2dldGhlciB3aXRoIGl0LCB1bmFza2VkLCB1bnRpbCB0aGUgZGVzY3JpcHRvciBpcyBjbG9zZWQuXCIsXG4gICAgICBrbzogXCJcdUI5QzhcdUMyQTRcdUQwNkMgXHVDODA0XHVDQ0I0XHVCOTdDIEVQT0xMSU5cdUFDRkMgXHVCRTQ0XHVBRDUwXHVENTVDIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gRVBPTExFUlJcdUM2NDAgRVBPTExIVVBcdUM3NDAgXHVDNjk0XHVDQ0FEXHVENTU4XHVDOUMwIFx1QzU0QVx1QzU0NFx1QjNDNCBcdUQ1NjhcdUFFRDggXHVDNjI0XHVBQ0UwLCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMkVCXHVDNzQ0IFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUFDQzRcdUMxOEQgXHVCQ0Y0XHVBQ0UwXHVCNDI5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHVybiwgY2FsbCByZWFkYWJsZSgpIGZvciBhbnkgYml0IG90aGVyIHRoYW4gRVBPTExPVVQsIHdoYXRldmVyIGVsc2UgaXMgc2V0OyBpdHMgcmVhZCgpIGZpbmRzIHRoZSBlcnJvci5cIixcbiAgICAgIGtvOiBcInR1cm5cdUM1RDBcdUMxMUMsIEVQT0xMT1VUXHVDNzc0IFx1QzU0NFx1QjJDQyBcdUJFNDRcdUQyQjhcdUFDMDAgXHVENTU4XHVCMDk4XHVCNzdDXHVCM0M0IFx1Qzc4OFx1QzczQ1x1QkE3NCByZWFkYWJsZSgpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVDNjI0XHVCOTU4XHVCMjk0IFx1QURGOCBcdUM1NDhcdUM3NTggcmVhZCgpXHVBQzAwIFx1QzU0Q1x1QjgyNCBcdUM5MERcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1odXBcIixcbiAgfSxcbiAgXCJFMi1FTVBUWS1BTlNXRVJcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCBieXRlcyBmb3Igd2hpY2ggaGFuZGxlKCkgcmV0dXJucyBub3RoaW5nLCBhbmQgdGhlbiB7c2VudH0uXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgaGFuZGxlKClcdUM3NzQgXHVCRTQ4IFx1QjJGNVx1Qzc0NCBcdUIzQ0NcdUI4MjRcdUM4RkNcdUIyOTQgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkNGNFx1QjBCOCBcdUI0QTQgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1RDU1OFx1QjA5OCBcdUIzNTQgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFERjggXHVCQTU0XHVDMkRDXHVDOUMwOiB7c2VudH0uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQW4gZW1wdHkgYW5zd2VyIGlzIG5vdGhpbmcgdG8gd3JpdGUsIGFuZCB0aGUgbmV4dCBtZXNzYWdlIGlzIGFuc3dlcmVkIGFzIGJlZm9yZS5cIixcbiAgICAgIGtvOiBcIlx1QkU0OCBcdUIyRjVcdUM3NzRcdUJBNzQgXHVDNEY4IFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM3NDQgXHVCRkQwXHVDNzc0XHVBQ0UwLCBcdUIyRTRcdUM3NEMgXHVCQTU0XHVDMkRDXHVDOUMwXHVDNUQwXHVCMjk0IFx1QzgwNFx1Q0M5OFx1QjdGQyBcdUIyRjVcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJBcnJpdmVkIGFmdGVyIHRoZSBlbXB0eSBhbnN3ZXI6IHthcnJpdmVkfS5cIixcbiAgICAgIGtvOiBcIlx1QkU0OCBcdUIyRjUgXHVCMkU0XHVDNzRDXHVDNUQwIFx1QjNDNFx1Q0MyOVx1RDU1QyBcdUFDODM6IHthcnJpdmVkfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIndyaXRlKCkgb2YgMCBieXRlcyByZXR1cm5zIDAsIGFuZCB0aGF0IHdhcyB0YWtlbiBmb3IgYW4gZW5kIG9yIGZvciBhIGZ1bGwgYnVmZmVyLiAwIHNheXMgb2YgcmVhZCgpIHRoYXQgdGhlIHBlZXIgaGFzIGVuZGVkLCBhbmQgbm90aGluZyBvZiB0aGUga2luZCBvZiB3cml0ZSgpLlwiLFxuICAgICAga286IFwiMFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyB3cml0ZSgpXHVENTU4XHVCQTc0IDBcdUM3NzQgXHVCM0NDXHVDNTQ0XHVDNjI0XHVCMjk0XHVCMzcwLCBcdUM3NzRcdUFDODNcdUM3NDQgXHVCMDVEXHVDNzc0XHVCMDk4IFx1QUMwMFx1QjRERCBcdUNDMkMgXHVCQzg0XHVEMzdDXHVCODVDIFx1QzVFQ1x1QUUzNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIDBcdUM3NzQgXHVDMEMxXHVCMzAwXHVDNzU4IFx1QjA1RFx1Qzc0NCBcdUI3M0JcdUQ1NThcdUIyOTQgXHVBQzgzXHVDNzQwIHJlYWQoKVx1Qzc3NFx1QzlDMCB3cml0ZSgpXHVBQzAwIFx1QzU0NFx1QjJEOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJlYWRhYmxlLCBjb21wYXJlIHdoYXQgd3JpdGUoKSByZXR1cm5lZCB3aXRoIHRoZSBsZW5ndGggb2YgdGhlIGFuc3dlcjsgb25seSBhIG5lZ2F0aXZlIHJlc3VsdCBvdGhlciB0aGFuIC1FQUdBSU4gZHJvcHMgdGhlIGNvbm5lY3Rpb24uXCIsXG4gICAgICBrbzogXCJyZWFkYWJsZVx1QzVEMFx1QzExQywgd3JpdGUoKVx1Qzc1OCBcdUJDMThcdUQ2NThcdUFDMTJcdUM3NDQgXHVCMkY1XHVDNzU4IFx1QUUzOFx1Qzc3NFx1QzY0MCBcdUJFNDRcdUFENTBcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM4MTVcdUI5QUNcdUQ1NThcdUIyOTQgXHVBQzgzXHVDNzQwIC1FQUdBSU5cdUM3NzQgXHVDNTQ0XHVCMkNDIFx1Qzc0Q1x1QzIxOFx1Qzc3QyBcdUI1NENcdUJGRDBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW9uZS1yZWFkXCIsXG4gIH0sXG4gIFwiRTItUkVBRC1XQUlUU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaGUgZmlyc3QgcmVhZCBvZiBhIGNvbm5lY3Rpb24gcmV0dXJuZWQgLUVBR0FJTiwgYW5kIHRoZSBuZXh0IGNhbGwgd2FzIGxvb2tlZCBhdC5cIixcbiAgICAgIGtvOiBcIlx1Q0NBQiBcdUJDODhcdUM5RjggcmVhZFx1QUMwMCAtRUFHQUlOXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QUM4QyBcdUQ1NThcdUFDRTAsIFx1QURGOFx1QjJFNFx1Qzc0QyBcdUQ2MzhcdUNEOUNcdUM3NDQgXHVDMEI0XHVEM0I0XHVCQ0Y0XHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBsb29wIGdvZXMgYmFjayB0byBlcG9sbF93YWl0OyBhbiBldmVudCBzYXlzIHdoZW4gdGhlcmUgaXMgc29tZXRoaW5nIHRvIHJlYWQuXCIsXG4gICAgICBrbzogXCJcdUI4RThcdUQ1MDRcdUIyOTQgZXBvbGxfd2FpdFx1Qjg1QyBcdUIzQ0NcdUM1NDRcdUFDMDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUM3N0RcdUM3NDQgXHVBQzgzXHVDNzc0IFx1QzBERFx1QUUzMFx1QkE3NCBcdUM3NzRcdUJDQTRcdUQyQjhcdUFDMDAgXHVDNTRDXHVCODI0IFx1QzkwRFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwicmVhZCgpIHdhcyBjYWxsZWQgb24gZGVzY3JpcHRvciB7ZmR9IGFnYWluIGF0IG9uY2UuXCIsXG4gICAgICBrbzogXCJcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzAge2ZkfVx1QkM4OFx1QzVEMFx1QzExQyBcdUFDRTdcdUJDMTRcdUI4NUMgXHVCMkU0XHVDMkRDIHJlYWRcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCItRUFHQUlOIHdhcyB0YWtlbiBmb3IgYSByZWFzb24gdG8gdHJ5IGFnYWluLiBXaGlsZSBub3RoaW5nIGNvbWVzLCB0aGF0IHRha2VzIGEgd2hvbGUgY29yZSwgYW5kIG5vYm9keSBlbHNlIGlzIHNlcnZlZC5cIixcbiAgICAgIGtvOiBcIi1FQUdBSU5cdUM3NDQgXHVCMkU0XHVDMkRDIFx1QzJEQ1x1QjNDNFx1RDU1OFx1Qjc3Q1x1QjI5NCBcdUI3M0JcdUM3M0NcdUI4NUMgXHVCQzFCXHVDNTQ0XHVCNEU0XHVDNzc4IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1QzYyNFx1QzlDMCBcdUM1NEFcdUIyOTQgXHVCM0Q5XHVDNTQ4IFx1Q0Y1NFx1QzVCNCBcdUQ1NThcdUIwOThcdUI5N0MgXHVCMkU0IFx1QzRGMFx1QUNFMCwgXHVCMkU0XHVCOTc4IFx1QjIwNFx1QUQ2Q1x1QzVEMFx1QUM4Q1x1QjNDNCBcdUIyRjVcdUQ1NThcdUM5QzAgXHVCQUJCXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcmVhZGFibGUsIHJldHVybiB3aGVuIHJlYWQoKSByZXR1cm5zIC1FQUdBSU4uXCIsXG4gICAgICBrbzogXCJyZWFkYWJsZVx1QzVEMFx1QzExQywgcmVhZCgpXHVBQzAwIC1FQUdBSU5cdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVCQTc0IFx1QURGOFx1QjMwMFx1Qjg1QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZWFnYWluXCIsXG4gIH0sXG4gIFwiRTItTk9ULUxFVkVMXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBtYXNrIHdpdGggd2hpY2ggYSBjb25uZWN0aW9uIHdhcyBhZGRlZCB3YXMgbG9va2VkIGF0LCBiZWNhdXNlIGEgbWVzc2FnZSB3YXMgbm90IGFuc3dlcmVkLlwiLFxuICAgICAga286IFwiXHVCQTU0XHVDMkRDXHVDOUMwXHVDNUQwIFx1QjJGNVx1Qzc3NCBcdUM1QzZcdUM1QjRcdUMxMUMsIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIxMjNcdUM3NDQgXHVCNTRDXHVDNzU4IFx1QjlDOFx1QzJBNFx1RDA2Q1x1Qjk3QyBcdUQ2NTVcdUM3NzhcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQSBjb25uZWN0aW9uIGlzIGFkZGVkIGZvciBFUE9MTElOOiBsZXZlbC10cmlnZ2VyZWQsIGFuZCBhZ2FpbiBhbmQgYWdhaW4uXCIsXG4gICAgICBrbzogXCJcdUM1RjBcdUFDQjBcdUM3NDAgRVBPTExJTlx1QzczQ1x1Qjg1QyBcdUIxMjNcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUI4MDhcdUJDQTggXHVEMkI4XHVCOUFDXHVBQzcwXHVDNzc0XHVBQ0UwLCBcdUJBODcgXHVCQzg4XHVDNzc0XHVCNEUwIFx1QkNGNFx1QUNFMFx1QjQyOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhlIG1hc2sgd2FzIHttYXNrfS5cIixcbiAgICAgIGtvOiBcIlx1QjlDOFx1QzJBNFx1RDA2Qzoge21hc2t9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiV2l0aCBFUE9MTEVUIG9ubHkgYSBjaGFuZ2UgaXMgcmVwb3J0ZWQsIHdpdGggRVBPTExPTkVTSE9UIG9ubHkgdGhlIGZpcnN0IGV2ZW50LiBXaGF0IGlzIGxlZnQgaW4gdGhlIHJlY2VpdmUgYnVmZmVyIGlzIHRoZW4gbmV2ZXIgcmVwb3J0ZWQgYWdhaW4uXCIsXG4gICAgICBrbzogXCJFUE9MTEVUXHVDNzc0XHVCQTc0IFx1QkNDMFx1RDY1NFx1QjlDQywgRVBPTExPTkVTSE9UXHVDNzc0XHVCQTc0IFx1Q0NBQiBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5Q0MgXHVCQ0Y0XHVBQ0UwXHVCNDI5XHVCMkM4XHVCMkU0LiBcdUMyMThcdUMyRTAgXHVCQzg0XHVEMzdDXHVDNUQwIFx1QjBBOFx1Qzc0MCBcdUFDODNcdUM3NDAgXHVBREY4IFx1QjRBNFx1Qjg1QyBcdUIyRTRcdUMyREMgXHVCQ0Y0XHVBQ0UwXHVCNDE4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGFkZENvbm5lY3Rpb24sIGFkZCBjb25uRmQgd2l0aCBFUE9MTElOIGFsb25lOyBwYXJ0IDIuNCBpcyBlZGdlLXRyaWdnZXJlZC5cIixcbiAgICAgIGtvOiBcImFkZENvbm5lY3Rpb25cdUM1RDBcdUMxMUMsIGNvbm5GZFx1Qjk3QyBFUE9MTElOXHVCOUNDXHVDNzNDXHVCODVDIFx1QjEyM1x1QzczQ1x1QzJFRFx1QzJEQ1x1QzYyNC4gXHVDNUQwXHVDOUMwIFx1RDJCOFx1QjlBQ1x1QUM3MFx1QjI5NCAyLjRcdUJEODBcdUM1RDBcdUMxMUMgXHVDNTAxXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaW50ZXJlc3Qtc2V0XCIsXG4gIH0sXG4gIFwiRTItUkVBRFMtT05cIjoge1xuICAgIGRpZDogeyBlbjogXCJBIGNsaWVudCBzZW50IG1vcmUgYW5kIG1vcmUgd2l0aG91dCBlbmQuXCIsIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUMyNkNcdUM5QzAgXHVDNTRBXHVBQ0UwIFx1QUNDNFx1QzE4RCBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQWZ0ZXIgYSBib3VuZGVkIG51bWJlciBvZiBieXRlcyB0aGUgbG9vcCBnb2VzIGJhY2sgdG8gZXBvbGxfd2FpdDogb3RoZXJzIG1heSBoYXZlIHNvbWV0aGluZyB0byBzYXkuXCIsXG4gICAgICBrbzogXCJcdUM4MTVcdUQ1NzRcdUM5QzQgXHVCOUNDXHVEMDdDIFx1Qzc3RFx1QzVDOFx1QzczQ1x1QkE3NCBlcG9sbF93YWl0XHVCODVDIFx1QjNDQ1x1QzU0NFx1QUMwMFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIzQzQgXHVENTYwIFx1QjlEMFx1Qzc3NCBcdUM3ODhcdUM3NDQgXHVDMjE4IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwie2tpYn0gS2lCIHdlcmUgcmVhZCBmcm9tIG9uZSBjbGllbnQgd2l0aCBubyBlcG9sbF93YWl0IGJldHdlZW4uXCIsXG4gICAgICBrbzogXCJcdUQ1NUMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVDNUQwXHVBQzhDXHVDMTFDIGVwb2xsX3dhaXQgXHVDNUM2XHVDNzc0IHtraWJ9IEtpQlx1Qjk3QyBcdUM3N0RcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJyZWFkYWJsZSByZWFkcyBvbiBpbiBhIGxvb3AuIFdoZXJlIHRoZSBwZWVyIGlzIGZhc3QgZW5vdWdoLCAtRUFHQUlOIG5ldmVyIGNvbWVzLCBhbmQgbm9ib2R5IGVsc2UgaGFzIGEgdHVybi5cIixcbiAgICAgIGtvOiBcInJlYWRhYmxlXHVDNzc0IFx1QkMxOFx1QkNGNVx1QkIzOFx1QzVEMFx1QzExQyBcdUFDQzRcdUMxOEQgXHVDNzdEXHVCMjk0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDMEMxXHVCMzAwXHVBQzAwIFx1Q0RBOVx1QkQ4NFx1RDc4OCBcdUJFNjBcdUI5NzRcdUJBNzQgLUVBR0FJTlx1Qzc0MCBcdUM2MjRcdUM5QzAgXHVDNTRBXHVBQ0UwLCBcdUM1NDRcdUJCMzRcdUM1RDBcdUFDOENcdUIzQzQgXHVDQzI4XHVCODQwXHVBQzAwIFx1QjNDQ1x1QzU0NFx1QUMwMFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB7dGFza30sIHJlYWQgb25jZSBhbmQgcmV0dXJuOiBsZXZlbC10cmlnZ2VyZWQsIHdob2V2ZXIgaGFzIG1vcmUgaXMgcmVwb3J0ZWQgYWdhaW4uXCIsXG4gICAgICBrbzogXCJ7dGFza31cdUM1RDBcdUMxMUMsIFx1RDU1QyBcdUJDODggXHVDNzdEXHVBQ0UwIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVCODA4XHVCQ0E4IFx1RDJCOFx1QjlBQ1x1QUM3MFx1QzVEMFx1QzExQ1x1QjI5NCBcdUIzNTQgXHVDNzg4XHVCMjk0IFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUIyRTRcdUMyREMgXHVCQ0Y0XHVBQ0UwXHVCNDI5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1vbmUtcmVhZFwiLFxuICB9LFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi1jb2Rlcy91bnNlbnQudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzL3Vuc2VudC50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCAyLjMgc2F5LCBpbiB0aGVpciBvcmRlci4gVGhlIHZhbHVlczogLi4vc3RlcDItY29kZXMudHNcblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgdW5zZW50Q29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge1xuICBcIkUyLVBBUlRJQUxcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudH0gYnl0ZXMsIGFuZCB0aGUgZmlyc3Qgd3JpdGUgdG9vayB7dGFrZW59IG9mIHRoZSBhbnN3ZXIuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnR9XHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkNGNFx1QjBDOFx1QUNFMCwgXHVDQ0FCIHdyaXRlXHVCMjk0IFx1QjJGNVx1QzVEMFx1QzExQyB7dGFrZW59XHVCQzE0XHVDNzc0XHVEMkI4XHVCOUNDIFx1QkMxQlx1QzU1OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSByZXN0IGZvbGxvd3MgYXMgc29vbiBhcyB0aGVyZSBpcyByb29tLlwiLCBrbzogXCJcdUM3OTBcdUI5QUNcdUFDMDAgXHVCMDk4XHVCMjk0IFx1QjMwMFx1Qjg1QyBcdUIwOThcdUJBMzhcdUM5QzBcdUIzQzQgXHVBQzAwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJBcnJpdmVkOiB7YXJyaXZlZH0uXCIsIGtvOiBcIlx1QjNDNFx1Q0MyOVx1RDU1QyBcdUFDODM6IHthcnJpdmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSByZXN0IHdhcyBkcm9wcGVkLCBvciBub2JvZHkgYXNrZWQgZm9yIEVQT0xMT1VUIHRvIGJlIHRvbGQgdGhhdCB0aGVyZSBpcyByb29tLlwiLFxuICAgICAga286IFwiXHVCMDk4XHVCQTM4XHVDOUMwXHVCOTdDIFx1QkM4NFx1QjgzOFx1QUM3MFx1QjA5OCwgXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjBBQ1x1QjJFNFx1QjI5NCBcdUFDODNcdUM3NDQgXHVDNTRDXHVCODI0IFx1QzkwNCBFUE9MTE9VVFx1Qzc0NCBcdUM2OTRcdUNDQURcdUQ1NThcdUM5QzAgXHVDNTRBXHVDNzQwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGtlZXBVbnNlbnQsIGFwcGVuZCB0aGUgcmVzdCB0byBjb25uLnVuc2VudCBhbmQgY2FsbCB1cGRhdGVJbnRlcmVzdCgpOyB3cml0YWJsZSBzZW5kcyBpdC5cIixcbiAgICAgIGtvOiBcImtlZXBVbnNlbnRcdUM1RDBcdUMxMUMsIFx1QjA5OFx1QkEzOFx1QzlDMFx1Qjk3QyBjb25uLnVuc2VudFx1QzVEMCBcdUIzNjdcdUJEOTlcdUM3NzRcdUFDRTAgdXBkYXRlSW50ZXJlc3QoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuIFx1QkNGNFx1QjBCNFx1QjI5NCBcdUM3N0NcdUM3NDAgd3JpdGFibGVcdUM3NzQgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS11bnNlbnRcIixcbiAgfSxcbiAgXCJFMi1TSEFSRUQtQlVGRkVSXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiAnQSB3cml0ZSBvZiB7bGVuQnl0ZXN9IGJ5dGVzIFwiQVwiIGZvdW5kIG5vIHJvb20uIEJlZm9yZSBpdCBjb3VsZCBiZSBzZW50LCBhbm90aGVyIGNvbm5lY3Rpb24gd2FzIHJlYWQsIGFuZCBmb3VuZCBubyByb29tIGVpdGhlci4nLFxuICAgICAga286ICdcIkFcIiB7bGVuQnl0ZXN9XHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkNGNFx1QjBCQyBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDNUM2XHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFERjggXHVDMEFDXHVDNzc0XHVDNUQwIFx1QjJFNFx1Qjk3OCBcdUM1RjBcdUFDQjBcdUM1RDBcdUMxMUMgXCJCXCJcdUI5N0MgXHVDNzdEXHVDNUM4XHVBQ0UwLCBcdUFDNzBcdUFFMzBcdUM1RDBcdUIzQzQgXHVDNzkwXHVCOUFDXHVBQzAwIFx1QzVDNlx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC4nLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIGZpcnN0IGNsaWVudCBnZXRzIGl0cyBvd24gYnl0ZXMuXCIsIGtvOiBcIlx1Q0NBQiBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIyOTQgXHVDNzkwXHVBRTMwIFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0M0XHVDQzI5XHVENTVDIFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwidW5zZW50IGlzIGEgdmlldyBvZiBtZW1vcnkgdGhhdCBvdGhlcnMgdXNlIHRvbywgYW5kIHRoZXkgd3JvdGUgb3ZlciBpdC4gc3ViYXJyYXkoKSBjb3BpZXMgbm90aGluZy5cIixcbiAgICAgIGtvOiBcInVuc2VudFx1QUMwMCBcdUQ1NjhcdUFFRDggXHVDNEYwXHVCMjk0IFx1QkE1NFx1QkFBOFx1QjlBQ1x1Qjk3QyBcdUFDMDBcdUI5QUNcdUQwQTRcdUIyOTQgXHVCREYwXHVCNzdDXHVDMTFDIFx1QjJFNFx1Qjk3OCBcdUM1RjBcdUFDQjBcdUM3NzQgXHVCMzZFXHVDNUI0XHVDNEY0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gc3ViYXJyYXkoKVx1QjI5NCBcdUJDRjVcdUMwQUNcdUQ1NThcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4ga2VlcFVuc2VudCwgY29weSB0aGUgYnl0ZXMgaW50byBtZW1vcnkgb2YgdGhlaXIgb3duLlwiLFxuICAgICAga286IFwia2VlcFVuc2VudFx1QzVEMFx1QzExQywgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QzBDOCBVaW50OEFycmF5XHVDNUQwIFx1QkNGNVx1QzBBQ1x1RDU3NCBcdUI0NTBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInJlYWQoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtdW5zZW50XCIsXG4gIH0sXG4gIFwiRTItV1JJVEUtRUFHQUlOXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIlR3byBjbGllbnRzIHNlbnQgYSBtZXNzYWdlIGVhY2gsIGFuZCB0aGUgZmlyc3Qgd3JpdGVzIHJldHVybmVkIC1FQUdBSU46IG5vIHJvb20gYXQgYWxsLlwiLFxuICAgICAga286IFwiXHVCNDUwIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUJBNTRcdUMyRENcdUM5QzBcdUI5N0MgXHVENTU4XHVCMDk4XHVDNTI5IFx1QkNGNFx1QjBDOFx1QUNFMCwgXHVDQzk4XHVDNzRDIFx1QkE4NyBcdUJDODhcdUM3NTggd3JpdGVcdUIyOTQgXHVDNzkwXHVCOUFDXHVBQzAwIFx1QzgwNFx1RDYwMCBcdUM1QzZcdUM1QjQgLUVBR0FJTlx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJBbGwgb2YgdGhlIGFuc3dlciBpcyBrZXB0IGFuZCBzZW50IGxhdGVyLlwiLCBrbzogXCJcdUIyRjVcdUM3NDQgXHVDODA0XHVCRDgwIFx1QkNGNFx1QUQwMFx1RDU4OFx1QjJFNFx1QUMwMCBcdUIwOThcdUM5MTFcdUM1RDAgXHVCQ0Y0XHVCMEI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJBcnJpdmVkIGF0IHRoZSBmaXJzdCBjbGllbnQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVDQ0FCIFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QzVEMCBcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCItRUFHQUlOIG9mIHdyaXRlKCkgd2FzIHRha2VuIGZvciBhIGZhaWx1cmUsIG9yIGl0cyAxMSBmb3IgYSBudW1iZXIgb2YgYnl0ZXMuIE5vdGhpbmcgd2FzIHRha2VuLCBzbyBldmVyeXRoaW5nIGlzIHVuc2VudC5cIixcbiAgICAgIGtvOiBcIndyaXRlKClcdUM3NTggLUVBR0FJTlx1Qzc0NCBcdUMyRTRcdUQzMjhcdUI4NUMgXHVCQ0Y0XHVDNTU4XHVBQzcwXHVCMDk4IFx1QkMxNFx1Qzc3NFx1RDJCOCBcdUMyMThcdUI4NUMgXHVBQ0M0XHVDMEIwXHVENTVDIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1QkMxQlx1QzlDMCBcdUM1NEFcdUM1NThcdUM3M0NcdUIyQzggXHVDODA0XHVCRDgwIFx1QjBBOFx1QzU0NCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB3cml0YWJsZSwgcmV0dXJuIHdoZW4gd3JpdGUoKSByZXR1cm5zIC1FQUdBSU47IGluIHJlYWRhYmxlLCB0cmVhdCBpdCBhcyAwIGJ5dGVzIHRha2VuLlwiLFxuICAgICAga286IFwid3JpdGFibGVcdUM1RDBcdUMxMUMsIHdyaXRlKClcdUFDMDAgLUVBR0FJTlx1Qzc0NCBcdUJDMThcdUQ2NThcdUQ1NThcdUJBNzQgXHVCMDk4XHVCQTM4XHVDOUMwXHVCOTdDIFx1QURGOFx1QjMwMFx1Qjg1QyBcdUI0NTBcdUFDRTAgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiByZWFkYWJsZVx1QzVEMFx1QzExQ1x1QjI5NCAwXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkMxQlx1Qzc0MCBcdUFDODNcdUM3M0NcdUI4NUMgXHVCMkU0XHVCOEY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS11bnNlbnRcIixcbiAgfSxcbiAgXCJFMi1PUkRFUlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIHNlY29uZCBtZXNzYWdlIGNhbWUgd2hpbGUgdGhlIGFuc3dlciB0byB0aGUgZmlyc3Qgd2FzIHN0aWxsIHVuc2VudC5cIixcbiAgICAgIGtvOiBcIlx1Q0NBQiBcdUJBNTRcdUMyRENcdUM5QzBcdUM1RDAgXHVCMzAwXHVENTVDIFx1QjJGNVx1Qzc0NCBcdUIyRTQgXHVCQ0Y0XHVCMEI0XHVBRTMwIFx1QzgwNFx1QzVEMCBcdUI0NTAgXHVCQzg4XHVDOUY4IFx1QkE1NFx1QzJEQ1x1QzlDMFx1QUMwMCBcdUM2NTRcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgYW5zd2VycyBhcnJpdmUgaW4gdGhlIG9yZGVyIG9mIHRoZSBtZXNzYWdlcy5cIiwga286IFwiXHVCMkY1XHVDNzQwIFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qzc1OCBcdUMyMUNcdUMxMUNcdUIzMDBcdUI4NUMgXHVCM0M0XHVDQzI5XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJBcnJpdmVkOiB7YXJyaXZlZH0uXCIsIGtvOiBcIlx1QjNDNFx1Q0MyOVx1RDU1QyBcdUFDODM6IHthcnJpdmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIk5ldyBieXRlcyB3ZXJlIHdyaXR0ZW4gcGFzdCB0aGUgb25lcyB0aGF0IHN0aWxsIHdhaXQsIG9yIHB1dCBpbiBmcm9udCBvZiB0aGVtLiBUQ1Aga2VlcHMgdGhlIG9yZGVyIGluIHdoaWNoIHlvdSB3cml0ZS5cIixcbiAgICAgIGtvOiBcIlx1QzU0NFx1QzlDMSBcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTQgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QUM3NFx1QjEwOFx1QjZGMFx1QzVCNCBcdUMwQzggXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkEzQ1x1QzgwMCBcdUMzN0NcdUFDNzBcdUIwOTggXHVDNTVFXHVDNUQwIFx1QjA3Q1x1QzZDQyBcdUIxMjNcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBUQ1BcdUIyOTQgXHVDNUVDXHVCN0VDXHVCRDg0XHVDNzc0IFx1QzRGNCBcdUMyMUNcdUMxMUNcdUI5N0MgXHVDOUMwXHVEMEFDIFx1QkZEMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGtlZXBVbnNlbnQsIGFwcGVuZCBiZWhpbmQgd2hhdCBpcyB1bnNlbnQ7IGluIHJlYWRhYmxlLCBkbyBub3Qgd3JpdGUoKSB3aGlsZSBhbnl0aGluZyBpcy5cIixcbiAgICAgIGtvOiBcImtlZXBVbnNlbnRcdUM1RDBcdUMxMUMsIFx1QkNGNFx1QjBCNFx1QzlDMCBcdUJBQkJcdUQ1NUMgXHVBQzgzIFx1QjRBNFx1QzVEMCBcdUIzNjdcdUJEOTlcdUM3NzRcdUMyRURcdUMyRENcdUM2MjQuIHJlYWRhYmxlXHVDNUQwXHVDMTFDXHVCMjk0IFx1QjBBOFx1Qzc0MCBcdUFDODNcdUM3NzQgXHVDNzg4XHVDNzNDXHVCQTc0IHdyaXRlKClcdUQ1NThcdUM5QzAgXHVCOUM4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJ3cml0ZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1vcmRlclwiLFxuICB9LFxuICBcIkUyLVNQSU5cIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQWZ0ZXIgYSBzaG9ydCB3cml0ZSBhbGwgd2FzIHNlbnQ7IHRoZW4gbm90aGluZyBoYXBwZW5lZCBhbnkgbW9yZS5cIixcbiAgICAgIGtvOiBcIlx1QzlFN1x1Qzc0MCBcdUM0RjBcdUFFMzAgXHVCMkU0XHVDNzRDXHVDNUQwIFx1QzgwNFx1QkQ4MCBcdUJDRjRcdUIwQzhcdUFDRTAsIFx1QURGOCBcdUI0QTRcdUI4NUNcdUIyOTQgXHVDNTQ0XHVCQjM0IFx1Qzc3Q1x1QjNDNCBcdUM1QzZcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJFUE9MTE9VVCBpcyBnaXZlbiB1cCwgYW5kIHRoZSBsb29wIHNsZWVwcy5cIiwga286IFwiRVBPTExPVVRcdUM3NDQgXHVBQzcwXHVCNDUwXHVBQ0UwIFx1QjhFOFx1RDUwNFx1QUMwMCBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJJdCB3YXMgd29rZW4gYWdhaW4gYW5kIGFnYWluLiBDYWxsczoge2NvdW50fSwgZXZlbnQ6IHttYXNrfS5cIixcbiAgICAgIGtvOiBcIlx1QjA0QVx1Qzc4NFx1QzVDNlx1Qzc3NCBcdUFFNjhcdUM1QjRcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuIFx1RDYzOFx1Q0Q5QyBcdUMyMTg6IHtjb3VudH0sIFx1Qzc3NFx1QkNBNFx1RDJCODoge21hc2t9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiRVBPTExPVVQgd2FzIGFza2VkIGZvciB3aGVuIGJ5dGVzIHdlcmUgbGVmdCBhbmQgbmV2ZXIgdGFrZW4gYmFjaywgb3IgY29ubi5pbnRlcmVzdCBkb2VzIG5vdCBzYXkgd2hhdCB3YXMgYXNrZWQgZm9yLCBzbyB0aGUgd2F5IGJhY2sgbG9va3MgbGlrZSBubyBjaGFuZ2UuXCIsXG4gICAgICBrbzogXCJFUE9MTE9VVFx1Qzc0NCBcdUM2OTRcdUNDQURcdUQ1NThcdUFDRTAgXHVBQzcwXHVCNDUwXHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIGNvbm4uaW50ZXJlc3RcdUM1RDAgXHVDMEM4IFx1QjlDOFx1QzJBNFx1RDA2Q1x1Qjk3QyBcdUM4MDBcdUM3QTVcdUQ1NThcdUM5QzAgXHVDNTRBXHVDNzNDXHVCQTc0IFx1QjQxOFx1QjNDQ1x1QjlCNCBcdUI1NEMgXHVCQzE0XHVCMDEwIFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM1QjQgXHVCQ0Y0XHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdXBkYXRlSW50ZXJlc3QsIGFzayBmb3IgRVBPTExPVVQgb25seSB3aGlsZSBjb25uLnVuc2VudC5sZW5ndGggaXMgYWJvdmUgMCwgYW5kIHN0b3JlIHRoZSBtYXNrIGluIGNvbm4uaW50ZXJlc3Q7IGNhbGwgaXQgd2hlbiB0aGF0IGhhcyBjaGFuZ2VkLlwiLFxuICAgICAga286IFwidXBkYXRlSW50ZXJlc3RcdUM1RDBcdUMxMUMsIGNvbm4udW5zZW50Lmxlbmd0aFx1QUMwMCAwXHVCQ0Y0XHVCMkU0IFx1RDA3NCBcdUI1NENcdUI5Q0MgRVBPTExPVVRcdUM3NDQgXHVDNjk0XHVDQ0FEXHVENTU4XHVBQ0UwLCBcdUI5QzhcdUMyQTRcdUQwNkNcdUI5N0MgY29ubi5pbnRlcmVzdFx1QzVEMCBcdUM4MDBcdUM3QTVcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIFx1QURGOCBcdUMwQzFcdUQwRENcdUFDMDAgXHVCQzE0XHVCMDE0IFx1QjU0Q1x1QjlDOFx1QjJFNCBcdUJEODhcdUI3RUNcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb3V0XCIsXG4gIH0sXG4gIFwiRTItV1JJVEUtV0FJVFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudEtpYn0gS2lCIGFuZCByZWFkIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnRLaWJ9IEtpQlx1Qjk3QyBcdUJDRjRcdUIwQjRcdUFDRTAgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1Qzc3RFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGxvb3Agc2xlZXBzIHVudGlsIHRoZXJlIGlzIHJvb206IG90aGVycyBtYXkgc3BlYWsgbWVhbndoaWxlLlwiLFxuICAgICAga286IFwiXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjBBMCBcdUI1NENcdUFFNENcdUM5QzAgXHVCOEU4XHVENTA0XHVCMjk0IFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QURGOCBcdUMwQUNcdUM3NzRcdUM1RDAgXHVCMkU0XHVCOTc4IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUI5RDBcdUQ1NjAgXHVDMjE4IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwid3JpdGUoKSB3YXMgcmVwZWF0ZWQgd2l0aG91dCBlbmQ7IG5vYm9keSBlbHNlIGlzIHNlcnZlZC5cIixcbiAgICAgIGtvOiBcIndyaXRlKClcdUI5Q0MgXHVCMDVEXHVDNUM2XHVDNzc0IFx1QjQxOFx1RDQ4MFx1Qzc3NFx1RDU1OFx1QkE3MCBcdUIyRTRcdUI5NzggXHVCMjA0XHVBRDZDXHVDNUQwXHVBQzhDXHVCM0M0IFx1QjJGNVx1RDU1OFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGxvb3AgYXJvdW5kIHdyaXRlKCkgd2FpdHMgZm9yIG9uZSBjbGllbnQsIGF0IHRoZSBwcmljZSBvZiBhbGwgdGhlIG90aGVycyBhbmQgb2YgYSBwcm9jZXNzb3IuXCIsXG4gICAgICBrbzogXCJ3cml0ZSgpXHVCOTdDIFx1QjQxOFx1RDQ4MFx1Qzc3NFx1RDU1OFx1QjI5NCBcdUJDMThcdUJDRjVcdUJCMzhcdUM3NDAgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1RDU1OFx1QjA5OFx1Qjk3QyBcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTBcdUI3N0MgXHVDRjU0XHVDNUI0IFx1RDU1OFx1QjA5OFx1Qjk3QyBcdUIyRTQgXHVDNEYwXHVBQ0UwIFx1QjA5OFx1QkEzOFx1QzlDMCBcdUJBQThcdUI0NTBcdUI5N0MgXHVDMTM4XHVDNkNDIFx1QjQ2MVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGtlZXBVbnNlbnQsIGtlZXAgd2hhdCB3cml0ZSgpIGRpZCBub3QgdGFrZTsgcmVhZGFibGUgY2FsbHMgaXQgYW5kIHJldHVybnMsIHdyaXRhYmxlIHNlbmRzIHdoZW4gRVBPTExPVVQgY29tZXMuXCIsXG4gICAgICBrbzogXCJrZWVwVW5zZW50XHVDNUQwXHVDMTFDLCB3cml0ZSgpXHVBQzAwIFx1QkMxQlx1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQzgzXHVDNzQ0IFx1QkNGNFx1QUQwMFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gcmVhZGFibGVcdUM3NDAgXHVDNzc0XHVBQzgzXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUJDMThcdUQ2NThcdUQ1NThcdUJBNzAsIFx1QkNGNFx1QjBCNFx1QjI5NCBcdUM3N0NcdUM3NDAgRVBPTExPVVRcdUM3NzQgXHVDNjI0XHVCQTc0IHdyaXRhYmxlXHVDNzc0IFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wid3JpdGUoMilcIiwgXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS11bnNlbnRcIixcbiAgfSxcbiAgXCJFMi1VTkJPVU5ERURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudEtpYn0gS2lCIGFuZCByZWFkIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAge3NlbnRLaWJ9IEtpQlx1Qjk3QyBcdUJDRjRcdUIwQjRcdUFDRTAgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1Qzc3RFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIHNlcnZlciBzdG9wcyByZWFkaW5nIGZyb20gaXQ6IGl0IGhvbGRzIGF0IG1vc3QgdGhlIGhpZ2gtd2F0ZXIgbWFyayBhbmQgb25lIGFuc3dlci5cIixcbiAgICAgIGtvOiBcIlx1QzExQ1x1QkM4NFx1QjI5NCBcdUFERjggXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QURGOFx1QjlDQyBcdUM3N0RcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LiBcdUI0RTRcdUFDRTAgXHVDNzg4XHVCMjk0IFx1QUM4M1x1Qzc0MCBcdUI5Q0VcdUM1NDRcdUM1N0MgXHVENTU4XHVDNzc0IFx1QzZDQ1x1RDEzMCBcdUI5QzhcdUQwNkNcdUM1RDAgXHVCMkY1IFx1RDU1OFx1QjA5OFx1Qjk3QyBcdUIzNTRcdUQ1NUMgXHVCOUNDXHVEMDdDXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJJdCBob2xkcyB7aGVsZEtpYn0gS2lCIHRoYXQgaXQgaGFzIHJlYWQgYW5kIG5vdCBzZW50LlwiLFxuICAgICAga286IFwiXHVDNzdEXHVBQ0UwXHVDMTFDIFx1QkNGNFx1QjBCNFx1QzlDMCBcdUJBQkJcdUQ1NUMgXHVBQzgzXHVDNzQ0IHtoZWxkS2lifSBLaUJcdUIwOTggXHVCNEU0XHVBQ0UwIFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkVQT0xMSU4gc3RheXMgb24gd2hhdGV2ZXIgaXMgdW5zZW50LiBXaXRob3V0IHJlYWRpbmcsIHRoZSByZWNlaXZlIGJ1ZmZlciBmaWxscywgdGhlIHdpbmRvdyBjbG9zZXMsIGFuZCB0aGUgY2xpZW50IGhhcyB0byB3YWl0OiB0aGF0IGlzIGJhY2twcmVzc3VyZS5cIixcbiAgICAgIGtvOiBcIlx1QzVCQ1x1QjlDOFx1QUMwMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVCNEUwIEVQT0xMSU5cdUM3NzQgXHVDRjFDXHVDODM4IFx1Qzc4OFx1QjI5NCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1Qzc3RFx1QzlDMCBcdUM1NEFcdUM3M0NcdUJBNzQgXHVDMjE4XHVDMkUwIFx1QkM4NFx1RDM3Q1x1QUMwMCBcdUNDMjhcdUFDRTAgXHVDNzA4XHVCM0M0XHVBQzAwIFx1QjJFQlx1RDYwMCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVBRTMwXHVCMkU0XHVCOUFDXHVBQzhDIFx1QjQyOVx1QjJDOFx1QjJFNC4gXHVDNzc0XHVBQzgzXHVDNzc0IFx1QkMzMFx1QzU1NVx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHVwZGF0ZUludGVyZXN0LCBsZWF2ZSBFUE9MTElOIG91dCB3aGlsZSBISUdIX1dBVEVSX0JZVEVTIG9yIG1vcmUgYXJlIHVuc2VudC5cIixcbiAgICAgIGtvOiBcInVwZGF0ZUludGVyZXN0XHVDNUQwXHVDMTFDLCBISUdIX1dBVEVSX0JZVEVTIFx1Qzc3NFx1QzBDMSBcdUIwQThcdUM1NDQgXHVDNzg4XHVCMjk0IFx1QjNEOVx1QzU0OFx1Qzc0MCBFUE9MTElOXHVDNzQ0IFx1QkU3Q1x1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfY3RsKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWhpZ2gtd2F0ZXJcIixcbiAgfSxcbiAgXCJFMi1JTi1TUElOU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IGFuZCByZWFkIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCQ0Y0XHVCMEI0XHVBRTMwXHVCOUNDIFx1RDU1OFx1QUNFMCBcdUM3N0RcdUM5QzAgXHVDNTRBXHVDNTU4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIlRoZSBsb29wIHNsZWVwcyB1bnRpbCB0aGVyZSBpcyByb29tLlwiLFxuICAgICAga286IFwiXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjBBMCBcdUI1NENcdUFFNENcdUM5QzAgXHVCOEU4XHVENTA0XHVBQzAwIFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkl0IHdhcyB3b2tlbiBhZ2FpbiBhbmQgYWdhaW4uIENhbGxzOiB7Y291bnR9LCBldmVudDoge21hc2t9LlwiLFxuICAgICAga286IFwiXHVCMDRBXHVDNzg0XHVDNUM2XHVDNzc0IFx1QUU2OFx1QzVCNFx1QjBBQ1x1QzJCNVx1QjJDOFx1QjJFNC4gXHVENjM4XHVDRDlDIFx1QzIxODoge2NvdW50fSwgXHVDNzc0XHVCQ0E0XHVEMkI4OiB7bWFza30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgbG9vcCBzdG9wcGVkIHJlYWRpbmcgYW5kIHdlbnQgb24gYXNraW5nIGZvciBFUE9MTElOLiBXaGF0IGxpZXMgaW4gdGhlIHJlY2VpdmUgYnVmZmVyIGlzIHRoZW4gcmVwb3J0ZWQgZm9yIGV2ZXIuXCIsXG4gICAgICBrbzogXCJcdUM3N0RcdUFFMzBcdUI5N0MgXHVCQTQ4XHVDRDk0XHVBQ0UwXHVCM0M0IEVQT0xMSU5cdUM3NDQgXHVBQ0M0XHVDMThEIFx1QzY5NFx1Q0NBRFx1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QzIxOFx1QzJFMCBcdUJDODRcdUQzN0NcdUM1RDAgXHVCMEE4XHVDNzQwIFx1QUM4M1x1Qzc3NCBcdUIwNURcdUM1QzZcdUM3NzQgXHVCQ0Y0XHVBQ0UwXHVCNDI5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdXBkYXRlSW50ZXJlc3QsIGxlYXZlIEVQT0xMSU4gb3V0IHdoaWxlIEhJR0hfV0FURVJfQllURVMgb3IgbW9yZSBhcmUgdW5zZW50OyByZWFkYWJsZSBpdHNlbGYgbmVlZCBub3QgbG9vay5cIixcbiAgICAgIGtvOiBcInVwZGF0ZUludGVyZXN0XHVDNUQwXHVDMTFDLCBISUdIX1dBVEVSX0JZVEVTIFx1Qzc3NFx1QzBDMSBcdUIwQThcdUM1NDQgXHVDNzg4XHVCMjk0IFx1QjNEOVx1QzU0OFx1Qzc0MCBFUE9MTElOXHVDNzQ0IFx1QkU3Q1x1QzJFRFx1QzJEQ1x1QzYyNC4gcmVhZGFibGVcdUM1RDBcdUMxMUMgXHVCNTMwXHVCODVDIFx1RDY1NVx1Qzc3OFx1RDU2MCBcdUQ1NDRcdUM2OTRcdUIyOTQgXHVDNUM2XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaGlnaC13YXRlclwiLFxuICB9LFxuICBcIkUyLVNUQUxMU1wiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IHtzZW50S2lifSBLaUIgd2l0aG91dCByZWFkaW5nLCBhbmQgdGhlbiByZWFkLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIHtzZW50S2lifSBLaUJcdUI5N0MgXHVCQ0Y0XHVCMEI0XHVCMjk0IFx1QjNEOVx1QzU0OCBcdUM3N0RcdUM5QzAgXHVDNTRBXHVCMkU0XHVBQzAwLCBcdUFERjggXHVCNEE0XHVDNUQwIFx1Qzc3RFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkFsbCBvZiBpdCBjb21lcyBiYWNrLlwiLCBrbzogXCJcdUM4MDRcdUJEODAgXHVCM0NDXHVDNTQ0XHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwie2Fycml2ZWRLaWJ9IEtpQiBhcnJpdmVkLCBhbmQgdGhlbiBub3RoaW5nIG1vcmUuXCIsXG4gICAgICBrbzogXCJ7YXJyaXZlZEtpYn0gS2lCXHVBQzAwIFx1QjNDNFx1Q0MyOVx1RDU1QyBcdUI0QTRcdUI4NUNcdUIyOTQgXHVDNjI0XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlJlYWRpbmcgd2FzIHBhdXNlZCBhbmQgbmV2ZXIgcmVzdW1lZCwgb3IgdW5zZW50IGJ5dGVzIHdlcmUgcmVwbGFjZWQgYnkgbGF0ZXIgb25lcy5cIixcbiAgICAgIGtvOiBcIlx1Qzc3RFx1QUUzMFx1Qjk3QyBcdUJBNDhcdUNEOTRcdUFDRTAgXHVCMkU0XHVDMkRDIFx1QzJEQ1x1Qzc5MVx1RDU1OFx1QzlDMCBcdUM1NEFcdUM1NThcdUFDNzBcdUIwOTgsIFx1QjBBOFx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCMDk4XHVDOTExIFx1QUM4M1x1QzczQ1x1Qjg1QyBcdUIzNkVcdUM1QjRcdUM0RjQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gd3JpdGFibGUsIGNhbGwgdXBkYXRlSW50ZXJlc3QoKSBhZnRlciBlYWNoIHdyaXRlLCBzbyB0aGF0IEVQT0xMSU4gY29tZXMgYmFjay5cIixcbiAgICAgIGtvOiBcIndyaXRhYmxlXHVDNUQwXHVDMTFDLCB3cml0ZVx1RDU2MCBcdUI1NENcdUI5QzhcdUIyRTQgdXBkYXRlSW50ZXJlc3QoKVx1Qjk3QyBcdUJEODhcdUI3RUMgRVBPTExJTlx1Qzc3NCBcdUIzQ0NcdUM1NDRcdUM2MjRcdUFDOEMgXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaGlnaC13YXRlclwiLFxuICB9LFxuICBcIkUyLVNUUkVBTVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IGEgbG9uZyByb3cgb2YgYnl0ZXMgd2l0aG91dCByZWFkaW5nLCB0aGVuIHJlYWQgaXQgYmFjayBhbmQgY29tcGFyZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNzdEXHVDOUMwIFx1QzU0QVx1QUNFMCBcdUFFMzQgXHVCQzE0XHVDNzc0XHVEMkI4XHVDNUY0XHVDNzQ0IFx1QkNGNFx1QjBCOCBcdUI0QTQsIFx1QjQxOFx1Qzc3RFx1QzVCNFx1QzExQyBcdUFDQUNcdUM4RkNcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIHNhbWUgYnl0ZXMgaW4gdGhlIHNhbWUgb3JkZXIuXCIsXG4gICAgICBrbzogXCJcdUFDMTlcdUM3NDAgXHVCQzE0XHVDNzc0XHVEMkI4XHVBQzAwIFx1QUMxOVx1Qzc0MCBcdUMyMUNcdUMxMUNcdUI4NUMgXHVDNjQwXHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGhleSBkaWZmZXIgZnJvbSBieXRlIHthdH0gb24uXCIsXG4gICAgICBrbzogXCJ7YXR9XHVCQzg4XHVDOUY4IFx1QkMxNFx1Qzc3NFx1RDJCOFx1QkQ4MFx1RDEzMCBcdUIyRTRcdUI5ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJVbnNlbnQgYnl0ZXMgd2VyZSBwdXQgaW4gdGhlIHdyb25nIHBsYWNlLCBzZW50IHR3aWNlLCBvciBvdmVyd3JpdHRlbiBieSBhIGxhdGVyIHJlYWQoKS5cIixcbiAgICAgIGtvOiBcIlx1QjBBOFx1Qzc0MCBcdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVDNUM5XHVCNkIxXHVENTVDIFx1Qzc5MFx1QjlBQ1x1QzVEMCBcdUI0NTBcdUM1QzhcdUFDNzBcdUIwOTgsIFx1QjQ1MCBcdUJDODggXHVCQ0Y0XHVCMEM4XHVBQzcwXHVCMDk4LCBcdUIwOThcdUM5MTFcdUM3NTggcmVhZCgpXHVBQzAwIFx1QjM2RVx1QzVCNFx1QzRGNCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBrZWVwVW5zZW50LCBhcHBlbmQgYSBjb3B5IGJlaGluZCB3aGF0IGlzIHVuc2VudDsgaW4gd3JpdGFibGUsIHRha2UgYXdheSBleGFjdGx5IHdoYXQgd3JpdGUoKSB0b29rLlwiLFxuICAgICAga286IFwia2VlcFVuc2VudFx1QzVEMFx1QzExQywgXHVCMEE4XHVDNzQwIFx1QUM4MyBcdUI0QTRcdUM1RDAgXHVCQ0Y1XHVDMEFDXHVCQ0Y4XHVDNzQ0IFx1QjM2N1x1QkQ5OVx1Qzc3NFx1QzJFRFx1QzJEQ1x1QzYyNC4gd3JpdGFibGVcdUM1RDBcdUMxMUNcdUIyOTQgd3JpdGUoKVx1QUMwMCBcdUJDMUJcdUM3NDAgXHVCOUNDXHVEMDdDXHVCOUNDIFx1QjM1Q1x1QzVCNCBcdUIwQzVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcIndyaXRlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLW9yZGVyXCIsXG4gIH0sXG4gIFwiRTItQ1VULU9GRlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IHtzZW50fSBieXRlcywgZW5kZWQgaXRzIGRpcmVjdGlvbiBhbmQgcmVhZDsgdGhlIGZpcnN0IHdyaXRlIHdhcyBzaG9ydC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCB7c2VudH1cdUJDMTRcdUM3NzRcdUQyQjhcdUI5N0MgXHVCQ0Y0XHVCMEI0XHVBQ0UwIFx1Qzc5MFx1QUUzMCBcdUJDMjlcdUQ1QTVcdUM3NDQgXHVCMDVEXHVCMEI4IFx1QjRBNCBcdUM3N0RcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1Q0NBQiB3cml0ZVx1QjI5NCBcdUM5RTdcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJJdCBnZXRzIGFsbCBvZiBpdHMgYW5zd2VyLlwiLCBrbzogXCJcdUIyRjVcdUM3NDQgXHVDODA0XHVCRDgwIFx1QkMxQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiQXJyaXZlZDoge2Fycml2ZWR9IGJ5dGVzLlwiLCBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzXHVDNzQwIHthcnJpdmVkfVx1QkMxNFx1Qzc3NFx1RDJCOFx1Qzc4NVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBjb25uZWN0aW9uIHdhcyBkcm9wcGVkIGF0IHRoZSBlbmQgb2YgZmlsZSBhbHRob3VnaCBieXRlcyB3ZXJlIHVuc2VudCwgb3IgRVBPTExSREhVUCB3YXMgdGFrZW4gZm9yIHRoZSBlbmQgb2YgZXZlcnl0aGluZy4gVGhlIGNsaWVudCBoYXMgc3RvcHBlZCB0YWxraW5nLCBub3QgbGlzdGVuaW5nLlwiLFxuICAgICAga286IFwiXHVCQ0Y0XHVCMEJDIFx1QUM4M1x1Qzc3NCBcdUIwQThcdUM1NThcdUIyOTRcdUIzNzAgXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVDNUQwXHVDMTFDIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM4MTVcdUI5QUNcdUQ1ODhcdUFDNzBcdUIwOTgsIEVQT0xMUkRIVVBcdUM3NDQgXHVCQUE4XHVCNEUwIFx1QUM4M1x1Qzc1OCBcdUIwNURcdUM3M0NcdUI4NUMgXHVDNUVDXHVBRTM0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCMjk0IFx1QjlEMFx1RDU1OFx1QUUzMFx1Qjk3QyBcdUIwNURcdUIwQzhcdUM3NDQgXHVCRkQwIFx1QjRFM1x1QUNFMCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBrZWVwVW5zZW50LCBrZWVwIHRoZSBieXRlczsgaW4gcmVhZGFibGUsIGF0IGVuZCBvZiBmaWxlLCBzZXQgZW5kZWQgYW5kIGRyb3Agb25seSBpZiBub3RoaW5nIGlzIHVuc2VudC5cIixcbiAgICAgIGtvOiBcImtlZXBVbnNlbnRcdUM1RDBcdUMxMUMsIFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjk3QyBcdUJDRjRcdUFEMDBcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuIHJlYWRhYmxlXHVDNUQwXHVDMTFDXHVCMjk0IFx1RDMwQ1x1Qzc3QyBcdUIwNURcdUM3NzRcdUJBNzQgZW5kZWRcdUI5N0MgXHVDRjFDXHVBQ0UwLCBcdUIwQThcdUM3NDAgXHVBQzgzXHVDNzc0IFx1QzVDNlx1Qzc0NCBcdUI1NENcdUI5Q0MgXHVDODE1XHVCOUFDXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJzaHV0ZG93bigyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1lbmRlZFwiLFxuICB9LFxuICBcIkUyLU5FVkVSLUVORFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBjbGllbnQgZW5kZWQgaXRzIGRpcmVjdGlvbiB3aGlsZSBhIHBhcnQgb2YgaXRzIGFuc3dlciB3YXMgdW5zZW50LlwiLFxuICAgICAga286IFwiXHVCMkY1XHVDNzU4IFx1Qzc3Q1x1QkQ4MFx1QUMwMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVDNzQ0IFx1QjU0QyBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNzkwXHVBRTMwIFx1QkMyOVx1RDVBNVx1Qzc0NCBcdUIwNURcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQWZ0ZXIgdGhlIGxhc3QgYnl0ZSB0aGUgY29ubmVjdGlvbiBpcyBjbG9zZWQuXCIsXG4gICAgICBrbzogXCJcdUI5QzhcdUM5QzBcdUI5QzkgXHVCQzE0XHVDNzc0XHVEMkI4XHVCOTdDIFx1QkNGNFx1QjBCOCBcdUI0QTRcdUM1RDBcdUIyOTQgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjJFQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkFsbCBieXRlcyBhcnJpdmVkLCBhbmQgdGhlIGNvbm5lY3Rpb24gc3RheXMgb3Blbi5cIixcbiAgICAgIGtvOiBcIlx1QkMxNFx1Qzc3NFx1RDJCOFx1QjI5NCBcdUJBQThcdUI0NTAgXHVCM0M0XHVDQzI5XHVENTg4XHVDOUMwXHVCOUNDIFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUM1RjRcdUI4MjQgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiRW5kIG9mIGZpbGUgd2FzIHNlZW4gd2hlbiBieXRlcyB3ZXJlIHVuc2VudCwgYW5kIG5vYm9keSBjYW1lIGJhY2sgdG8gaXQgd2hlbiB0aGV5IHdlcmUgc2VudC5cIixcbiAgICAgIGtvOiBcIlx1QkNGNFx1QjBCQyBcdUFDODNcdUM3NzQgXHVCMEE4XHVDNTU4XHVDNzQ0IFx1QjU0QyBcdUQzMENcdUM3N0MgXHVCMDVEKEVPRilcdUM3NDQgXHVCQ0Y0XHVDNTU4XHVBQ0UwLCBcdUIyRTQgXHVCQ0Y0XHVCMEI4IFx1QjRBNFx1QzVEMFx1QjI5NCBcdUM1NDRcdUJCMzRcdUIzQzQgXHVCMkU0XHVDMkRDIFx1QzBCNFx1RDUzQ1x1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gd3JpdGFibGUsIGRyb3AgdGhlIGNvbm5lY3Rpb24gd2hlbiBpdCBoYXMgZW5kZWQgYW5kIG5vdGhpbmcgaXMgdW5zZW50IGFueSBtb3JlLlwiLFxuICAgICAga286IFwid3JpdGFibGVcdUM1RDBcdUMxMUMsIFx1QzBDMVx1QjMwMFx1QUMwMCBcdUIwNURcdUIwQzhcdUFDRTAgXHVCMEE4XHVDNzQwIFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM3M0NcdUJBNzQgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QzgxNVx1QjlBQ1x1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wic2h1dGRvd24oMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZW5kZWRcIixcbiAgfSxcbiAgXCJFMi1JR05PUkVTLUVSUk9SXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGJyb2tlIG9mZiB3aXRoIFJTVCB3aGlsZSB0aGUgc2VydmVyIGhhZCBieXRlcyBmb3IgaXQuXCIsXG4gICAgICBrbzogXCJcdUMxMUNcdUJDODRcdUM1RDAgXHVCQ0Y0XHVCMEJDIFx1QUM4M1x1Qzc3NCBcdUIwQThcdUM1NDQgXHVDNzg4XHVDNzQ0IFx1QjU0QyBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgUlNUXHVCODVDIFx1QjA0QVx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBjb25uZWN0aW9uIGlzIGRyb3BwZWQsIGFuZCB0aGUgbG9vcCBzbGVlcHMuXCIsIGtvOiBcIlx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM4MTVcdUI5QUNcdUQ1NThcdUFDRTAgXHVCOEU4XHVENTA0XHVBQzAwIFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkl0IHdhcyB3b2tlbiBhZ2FpbiBhbmQgYWdhaW4uIENhbGxzOiB7Y291bnR9LCBldmVudDoge21hc2t9LlwiLFxuICAgICAga286IFwiXHVCMDRBXHVDNzg0XHVDNUM2XHVDNzc0IFx1QUU2OFx1QzVCNFx1QjBBQ1x1QzJCNVx1QjJDOFx1QjJFNC4gXHVENjM4XHVDRDlDIFx1QzIxODoge2NvdW50fSwgXHVDNzc0XHVCQ0E0XHVEMkI4OiB7bWFza30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJFUE9MTEVSUiBhbmQgRVBPTExIVVAgYXJlIHJlcG9ydGVkIHdoZXRoZXIgYXNrZWQgZm9yIG9yIG5vdCwgdW50aWwgdGhlIGRlc2NyaXB0b3IgaXMgY2xvc2VkLiBUaGUgd3JpdGUoKSBzYXlzIHdoYXQgaGFwcGVuZWQuXCIsXG4gICAgICBrbzogXCJFUE9MTEVSUlx1QzY0MCBFUE9MTEhVUFx1Qzc0MCBcdUM2OTRcdUNDQURcdUQ1NThcdUM5QzAgXHVDNTRBXHVDNTQ0XHVCM0M0LCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMkVCXHVDNzQ0IFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUJDRjRcdUFDRTBcdUI0MjlcdUIyQzhcdUIyRTQuIFx1QkIzNFx1QzJBOCBcdUM3N0NcdUM3NzhcdUM5QzBcdUIyOTQgd3JpdGUoKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUI4NUMgXHVDNTRDIFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB3cml0YWJsZSwgZHJvcCB0aGUgY29ubmVjdGlvbiB3aGVuIHdyaXRlKCkgcmV0dXJucyBhbiBlcnJvciBvdGhlciB0aGFuIC1FQUdBSU47IGluIHR1cm4sIGNhbGwgd3JpdGFibGUoKSBmb3IgRVBPTExPVVQgYW5kIHJlYWRhYmxlKCkgZm9yIGFueSBvdGhlciBiaXQsIHdoYXRldmVyIGVsc2UgaXMgc2V0LlwiLFxuICAgICAga286IFwid3JpdGFibGVcdUM1RDBcdUMxMUMsIHdyaXRlKClcdUFDMDAgLUVBR0FJTlx1Qzc3NCBcdUM1NDRcdUIyQ0MgXHVDNjI0XHVCOTU4XHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QkE3NCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiB0dXJuXHVDNUQwXHVDMTFDXHVCMjk0IFx1QjJFNFx1Qjk3OCBcdUJFNDRcdUQyQjhcdUFDMDAgXHVCQjM0XHVDNUM3XHVDNzc0XHVCNEUwIEVQT0xMT1VUXHVDNzc0XHVCQTc0IHdyaXRhYmxlKClcdUM3NDQsIFx1QjA5OFx1QkEzOFx1QzlDMCBcdUJFNDRcdUQyQjhcdUFDMDAgXHVDNzg4XHVDNzNDXHVCQTc0IHJlYWRhYmxlKClcdUM3NDQgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtaHVwXCIsXG4gIH0sXG4gIFwiRTItRU5ELVNQSU5TXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGVuZGVkIGl0cyBkaXJlY3Rpb24gd2hpbGUgYSBwYXJ0IG9mIGl0cyBhbnN3ZXIgd2FzIHVuc2VudCwgYW5kIGRpZCBub3QgcmVhZC5cIixcbiAgICAgIGtvOiBcIlx1QjJGNVx1Qzc1OCBcdUM3N0NcdUJEODBcdUFDMDAgXHVCMEE4XHVDNTQ0IFx1Qzc4OFx1Qzc0NCBcdUI1NEMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1Qzc5MFx1QUUzMCBcdUJDMjlcdUQ1QTVcdUM3NDQgXHVCMDVEXHVCMEI0XHVBQ0UwIFx1Qzc3RFx1QzlDMFx1QjNDNCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGxvb3Agc2xlZXBzIHVudGlsIHRoZXJlIGlzIHJvb20gdG8gd3JpdGUuXCIsXG4gICAgICBrbzogXCJcdUM0RjggXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjBBMCBcdUI1NENcdUFFNENcdUM5QzAgXHVCOEU4XHVENTA0XHVBQzAwIFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkl0IHdhcyB3b2tlbiBhZ2FpbiBhbmQgYWdhaW4uIENhbGxzOiB7Y291bnR9LCBldmVudDoge21hc2t9LlwiLFxuICAgICAga286IFwiXHVCMDRBXHVDNzg0XHVDNUM2XHVDNzc0IFx1QUU2OFx1QzVCNFx1QjBBQ1x1QzJCNVx1QjJDOFx1QjJFNC4gXHVENjM4XHVDRDlDIFx1QzIxODoge2NvdW50fSwgXHVDNzc0XHVCQ0E0XHVEMkI4OiB7bWFza30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGNvbm5lY3Rpb24gYXQgaXRzIGVuZCBzdGF5cyByZWFkYWJsZS4gV2l0aCBFUE9MTElOIGluIGl0cyBtYXNrIGl0IGlzIHJlcG9ydGVkIGZvciBldmVyLlwiLFxuICAgICAga286IFwiXHVCMDVEXHVCMDlDIFx1QzVGMFx1QUNCMFx1Qzc0MCBcdUFDQzRcdUMxOEQgXHVDNzdEXHVDNzQ0IFx1QzIxOCBcdUM3ODhcdUIyOTQgXHVDMEMxXHVEMERDXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUI5QzhcdUMyQTRcdUQwNkNcdUM1RDAgRVBPTExJTlx1Qzc3NCBcdUM3ODhcdUM3M0NcdUJBNzQgXHVCMDVEXHVDNUM2XHVDNzc0IFx1QkNGNFx1QUNFMFx1QjQyOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHVwZGF0ZUludGVyZXN0LCBsZWF2ZSBFUE9MTElOIG91dCBvbmNlIGNvbm4uZW5kZWQgaXMgdHJ1ZTsgcmVhZGFibGUgY2FsbHMgaXQgd2hlbiBpdCBoYXMgc2VlbiB0aGUgZW5kLlwiLFxuICAgICAga286IFwidXBkYXRlSW50ZXJlc3RcdUM1RDBcdUMxMUMsIGNvbm4uZW5kZWRcdUM3NzRcdUJBNzQgRVBPTExJTlx1Qzc0NCBcdUJFN0NcdUMyRURcdUMyRENcdUM2MjQuIHJlYWRhYmxlXHVDNzQwIFx1QjA1RFx1Qzc0NCBcdUJDRjRcdUM1NThcdUM3NDQgXHVCNTRDIFx1Qzc3NCBcdUQ1NjhcdUMyMThcdUI5N0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbF9jdGwoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZW5kZWRcIixcbiAgfSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDItY29kZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAyLWNvZGVzLnRzXCI7Ly8gVGhlIGRpYWdub3NpcyBjb2RlcyBvZiBzdGVwIDIsIGluIHRoZSBvcmRlciBvZiBpdHMgY2hlY2tzLlxuLy9cbi8vIFZhbHVlczogZGVzY3JpcHRvcnMgYW5kIGNvdW50cyBhcmUgbnVtYmVyczsgYGFycml2ZWRgLCBgc2VudGAgd2hlcmUgaXQgaXMgdGV4dCwgYW5kIGBlcnJvcmAgYXJlIHF1b3RlZCBhbHJlYWR5OyBuYW1lc1xuLy8gdGhhdCBlbmQgaW4gS2liIGFyZSBLaUI7IGBtYXNrYCBpcyBhbiBldmVudCBtYXNrIGluIEMgbm90YXRpb247IGB0YXNrYCBpcyB0aGUgZnVuY3Rpb24gaW4gd2hpY2ggc29tZXRoaW5nIGlzIG1pc3NpbmcsXG4vLyBgZXJybm9gIGEgbmFtZSB3aXRob3V0IHRoZSBtaW51cy5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vbWFuaWZlc3QudHNcIlxuaW1wb3J0IHsgYWNjZXB0Q29kZXMgfSBmcm9tIFwiLi9zdGVwMi1jb2Rlcy9hY2NlcHQudHNcIlxuaW1wb3J0IHsgYmluZGluZ0NvZGVzIH0gZnJvbSBcIi4vc3RlcDItY29kZXMvYmluZGluZy50c1wiXG5pbXBvcnQgeyBjbG9zZWRDb2RlcyB9IGZyb20gXCIuL3N0ZXAyLWNvZGVzL2Nsb3NlZC50c1wiXG5pbXBvcnQgeyBkdWVDb2RlcyB9IGZyb20gXCIuL3N0ZXAyLWNvZGVzL2R1ZS50c1wiXG5pbXBvcnQgeyBlZGdlQ29kZXMgfSBmcm9tIFwiLi9zdGVwMi1jb2Rlcy9lZGdlLnRzXCJcbmltcG9ydCB7IGxpbWl0Q29kZXMgfSBmcm9tIFwiLi9zdGVwMi1jb2Rlcy9saW1pdC50c1wiXG5pbXBvcnQgeyBsb29wQ29kZXMgfSBmcm9tIFwiLi9zdGVwMi1jb2Rlcy9sb29wLnRzXCJcbmltcG9ydCB7IHNlbnRDb2RlcyB9IGZyb20gXCIuL3N0ZXAyLWNvZGVzL3NlbnQudHNcIlxuaW1wb3J0IHsgdHVybkNvZGVzIH0gZnJvbSBcIi4vc3RlcDItY29kZXMvdHVybi50c1wiXG5pbXBvcnQgeyB1bnNlbnRDb2RlcyB9IGZyb20gXCIuL3N0ZXAyLWNvZGVzL3Vuc2VudC50c1wiXG5cbmV4cG9ydCBjb25zdCBzdGVwMkNvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHtcbiAgLi4uYWNjZXB0Q29kZXMsXG4gIC4uLmxvb3BDb2RlcyxcbiAgLi4udHVybkNvZGVzLFxuICAuLi5jbG9zZWRDb2RlcyxcbiAgLi4udW5zZW50Q29kZXMsXG4gIC4uLnNlbnRDb2RlcyxcbiAgLi4uZWRnZUNvZGVzLFxuICAuLi5kdWVDb2RlcyxcbiAgLi4ubGltaXRDb2RlcyxcbiAgLi4uYmluZGluZ0NvZGVzLFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMi50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDIudHNcIjsvLyBTdGVwIDIsIGVwb2xsIGFuZCBub24tYmxvY2tpbmcgSS9POiBpdHMgcGFydHMsIHRhc2tzLCBoaW50cyBhbmQgY2hlY2tzLiBXaGF0IGEgZmFpbGVkIGNoZWNrIHNheXMgaXMgaW4gc3RlcDItY29kZXMudHMuXG5cbmltcG9ydCB0eXBlIHsgUGFydEZhY3RzLCBTdGVwRmFjdHMgfSBmcm9tIFwiLi4vbWFuaWZlc3QudHNcIlxuaW1wb3J0IHsgc3RlcDJDb2RlcyB9IGZyb20gXCIuL3N0ZXAyLWNvZGVzLnRzXCJcblxuY29uc3QgU0VSVkVSID0gXCJzZXJ2ZXIudHNcIlxuY29uc3QgRURHRSA9IFwiZWRnZS50c1wiXG5jb25zdCBDMTBLID0gXCJjMTBrLnRzXCJcbmNvbnN0IEFERE9OID0gXCJhZGRvbi9lcG9sbC5jXCJcblxuY29uc3Qgd291bGRCbG9jazogUGFydEZhY3RzID0ge1xuICBpZDogXCIyLjFcIixcbiAgdGl0bGU6IHsgZW46IFwiT19OT05CTE9DSyBhbmQgRUFHQUlOXCIsIGtvOiBcIk9fTk9OQkxPQ0tcdUFDRkMgRUFHQUlOXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMi0xXCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcInNldE5vbmJsb2NraW5nXCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJhY2NlcHRBbGxcIiwgZmlsZTogU0VSVkVSIH0sXG4gIF0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiQSBkZXNjcmlwdGlvbiBoYXMgc2V2ZXJhbCBmbGFncyBhbmQgb25lIGNhbGwgdGhhdCBzZXRzIHRoZW0gYWxsLiBIb3cgZG8geW91IGFkZCBvbmU/IEFuZCB3aGF0IGRvZXMgYSBub24tYmxvY2tpbmcgYWNjZXB0NCgpIHNheSB3aGVuIHRoZSBxdWV1ZSBpcyBlbXB0eTogaXMgdGhhdCBhbiBlcnJvciBvZiB5b3Vycz9cIixcbiAgICAgIGtvOiBcIlx1QzVGNFx1QjlCMCBcdUQzMENcdUM3N0NcdUM1RDBcdUIyOTQgXHVENTBDXHVCNzk4XHVBREY4XHVBQzAwIFx1QzVFQ1x1QjdGRiBcdUM3ODhcdUFDRTAsIFx1QzEyNFx1QzgxNVx1RDU1OFx1QjI5NCBcdUQ2MzhcdUNEOUNcdUM3NDAgXHVBREY4XHVBQzgzXHVDNzQ0IFx1RDU1Q1x1QUVCQ1x1QkM4OFx1QzVEMCBcdUJDMTRcdUFGQzlcdUIyQzhcdUIyRTQuIFx1RDU1OFx1QjA5OFx1QjlDQyBcdUIzNTRcdUQ1NThcdUI4MjRcdUJBNzQgXHVDNUI0XHVCNUJCXHVBQzhDIFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUFFNEM/IFx1QURGOFx1QjlBQ1x1QUNFMCBcdUQwNTBcdUFDMDAgXHVCRTQ0XHVDNUM4XHVDNzQ0IFx1QjU0QyBcdUIxN0NcdUJFMTRcdUI4NUNcdUQwQjkgYWNjZXB0NCgpXHVCMjk0IFx1QkIzNFx1QzVDN1x1Qzc3NFx1Qjc3Q1x1QUNFMCBcdUIyRjVcdUQ1NThcdUJBNzAsIFx1QURGOFx1QUM4M1x1Qzc0MCBcdUM2MjRcdUI5NThcdUM3ODVcdUIyQzhcdUFFNEM/XCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJzZXROb25ibG9ja2luZzogZmNudGwoKSB3aXRoIEZfR0VURkwsIHRoZW4gd2l0aCBGX1NFVEZMIGFuZCB0aGUgb2xkIGZsYWdzIHdpdGggT19OT05CTE9DSyBhZGRlZC4gYWNjZXB0QWxsOiBhY2NlcHQ0KCkgaW4gYSBsb29wIHdpdGggYm90aCBmbGFnczsgLUVBR0FJTiBpcyB0aGUgZ29vZCBlbmQsIGFueSBvdGhlciBuZWdhdGl2ZSByZXN1bHQgZ29lcyB0byB0aGUgY2FsbGVyLlwiLFxuICAgICAga286IFwic2V0Tm9uYmxvY2tpbmdcdUM3NDAgRl9HRVRGTFx1Qjg1QyBmY250bCgpXHVDNzQ0IFx1QkQ4MFx1Qjk3OCBcdUIyRTRcdUM3NEMsIFx1QzZEMFx1Qjc5OCBcdUQ1MENcdUI3OThcdUFERjhcdUM1RDAgT19OT05CTE9DS1x1Qzc0NCBcdUIzNTRcdUQ1NzQgRl9TRVRGTFx1Qjg1QyBcdUIyRTRcdUMyREMgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LiBhY2NlcHRBbGxcdUM3NDAgXHVCNDUwIFx1RDUwQ1x1Qjc5OFx1QURGOFx1Qjk3QyBcdUM4RkNcdUFDRTAgYWNjZXB0NCgpXHVCOTdDIFx1QjQxOFx1RDQ4MFx1Qzc3NFx1RDU2OVx1QjJDOFx1QjJFNC4gLUVBR0FJTlx1Qzc0MCBcdUM4MTVcdUMwQzFcdUM4MDFcdUM3NzggXHVCMDVEXHVDNzc0XHVBQ0UwLCBcdUIyRTRcdUI5NzggXHVDNzRDXHVDMjE4XHVCMjk0IFx1QkQ4MFx1Qjk3OCBcdUNBQkRcdUM1RDAgXHVCM0NDXHVCODI0XHVDOTBEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwic2V0Tm9uYmxvY2tpbmc6IGZsYWdzIGlzIGZjbnRsKGZkLCBGX0dFVEZMLCAwKTsgcmV0dXJuIGl0IGlmIG5lZ2F0aXZlOyByZXR1cm4gZmNudGwoZmQsIEZfU0VURkwsIGZsYWdzIHwgT19OT05CTE9DSykuIGFjY2VwdEFsbDogZm9yIGV2ZXIsIGNvbm5GZCBpcyBhY2NlcHQ0KGxpc3RlbkZkLCBudWxsLCBudWxsLCBTT0NLX0NMT0VYRUMgfCBTT0NLX05PTkJMT0NLKTsgaWYgaXQgaXMgLUVBR0FJTiByZXR1cm4gMCwgaWYgaXQgaXMgYmVsb3cgMCByZXR1cm4gaXQsIGVsc2UgYWNjZXB0ZWQoY29ubkZkKS5cIixcbiAgICAgIGtvOiBcInNldE5vbmJsb2NraW5nOiBmbGFncyA9IGZjbnRsKGZkLCBGX0dFVEZMLCAwKVx1Qzc3NCBcdUM3NENcdUMyMThcdUM3NzRcdUJBNzQgXHVBREY4XHVCMzAwXHVCODVDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QUNFMCwgXHVDNTQ0XHVCMkM4XHVCQTc0IGZjbnRsKGZkLCBGX1NFVEZMLCBmbGFncyB8IE9fTk9OQkxPQ0spXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU2OVx1QjJDOFx1QjJFNC4gYWNjZXB0QWxsOiBcdUJCMzRcdUQ1NUMgXHVCQzE4XHVCQ0Y1IFx1QzU0OFx1QzVEMFx1QzExQyBjb25uRmQgPSBhY2NlcHQ0KGxpc3RlbkZkLCBudWxsLCBudWxsLCBTT0NLX0NMT0VYRUMgfCBTT0NLX05PTkJMT0NLKVx1Qzc0NCBcdUJEODBcdUI5NzRcdUFDRTAsIC1FQUdBSU5cdUM3NzRcdUJBNzQgMFx1Qzc0NCwgXHVCMkU0XHVCOTc4IFx1Qzc0Q1x1QzIxOFx1Qzc3NFx1QkE3NCBcdUFERjggXHVBQzEyXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QkE3MCwgXHVDNTQ0XHVCMkM4XHVCQTc0IGFjY2VwdGVkKGNvbm5GZClcdUI5N0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjIuMWFcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIk9fTk9OQkxPQ0sgaXMgYWRkZWQsIGFuZCBldmVyeSBvdGhlciBmbGFnIHN0YXlzXCIsXG4gICAgICAgIGtvOiBcIk9fTk9OQkxPQ0tcdUM3NzQgXHVCMzU0XHVENTc0XHVDOUMwXHVBQ0UwIFx1QjJFNFx1Qjk3OCBcdUQ1MENcdUI3OThcdUFERjhcdUIyOTQgXHVBREY4XHVCMzAwXHVCODVDXHVDNzg1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUyLUJMT0NLSU5HXCIsIFwiRTItVE9HR0xFU1wiLCBcIkUyLUZMQUdTXCIsIFwiRTItRkxBR1MtUkVUVVJORURcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjFiXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBbGwgdGhhdCB3YWl0IGFyZSBhY2NlcHRlZCwgdGhlbiBpdCByZXR1cm5zIDBcIiwga286IFwiXHVBRTMwXHVCMkU0XHVCOUFDXHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUJBQThcdUI0NTAgXHVCQzFCXHVBQ0UwIDBcdUM3NDQgXHVCQzE4XHVENjU4XHVENTY5XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1BQ0NFUFQtS0VQVFwiLCBcIkUyLU9ORS1BQ0NFUFRcIiwgXCJFMi1IQU5EUy1FUlJPUlwiLCBcIkUyLUVBR0FJTi1FUlJPUlwiLCBcIkUyLUFDQ0VQVC1TUElOU1wiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuMWNcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkVhY2ggYWNjZXB0ZWQgY29ubmVjdGlvbiBpcyBub24tYmxvY2tpbmdcIiwga286IFwiXHVCQzFCXHVDNzQwIFx1QzVGMFx1QUNCMFx1Qzc0MCBcdUJBQThcdUI0NTAgXHVCMTdDXHVCRTE0XHVCODVDXHVEMEI5XHVDNzg1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1JTkhFUklURURcIiwgXCJFMi1PTkUtQUNDRVBUXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4xZFwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQW5vdGhlciBmYWlsdXJlIG9mIGFjY2VwdDQgaXMgcmV0dXJuZWRcIiwga286IFwiYWNjZXB0NFx1Qzc1OCBcdUIyRTRcdUI5NzggXHVDNjI0XHVCOTU4XHVCMjk0IFx1QURGOFx1QjMwMFx1Qjg1QyBcdUJDMThcdUQ2NThcdUI0MjlcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUFDQ0VQVC1FUlJPUlwiLCBcIkUyLUFDQ0VQVC1SRVRSSUVTXCJdLFxuICAgIH0sXG4gIF0sXG59XG5cbmNvbnN0IGxldmVsTG9vcDogUGFydEZhY3RzID0ge1xuICBpZDogXCIyLjJcIixcbiAgdGl0bGU6IHsgZW46IFwiVGhlIGxldmVsLXRyaWdnZXJlZCBsb29wXCIsIGtvOiBcIlx1QjgwOFx1QkNBOCBcdUQyQjhcdUI5QUNcdUFDNzAgXHVCOEU4XHVENTA0XCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMi0yXCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcIm9wZW5Mb29wXCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJhZGRDb25uZWN0aW9uXCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJkcm9wQ29ubmVjdGlvblwiLCBmaWxlOiBTRVJWRVIgfSxcbiAgICB7IG5hbWU6IFwicmVhZGFibGVcIiwgZmlsZTogU0VSVkVSIH0sXG4gICAgeyBuYW1lOiBcInR1cm5cIiwgZmlsZTogU0VSVkVSIH0sXG4gIF0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiVGhlcmUgYXJlIHR3byByZWNvcmRzIG9mIHRoZSBjb25uZWN0aW9uczogdGhlIGtlcm5lbCdzIGludGVyZXN0IHNldCBhbmQgeW91ciB0YWJsZS4gV2hpY2ggY2FsbCBjaGFuZ2VzIHRoZSBmaXJzdCwgd2hpY2ggbGluZSB0aGUgc2Vjb25kLCBhbmQgd2hhdCBtYXkgaGF2ZSBoYXBwZW5lZCBiZXR3ZWVuIHRoZSBtb21lbnQgYW4gZXZlbnQgd2FzIHJlcG9ydGVkIGFuZCB0aGUgbW9tZW50IHlvdSBoYW5kbGUgaXQ/XCIsXG4gICAgICBrbzogXCJcdUM1RjBcdUFDQjBcdUM1RDAgXHVBRDAwXHVENTVDIFx1QUUzMFx1Qjg1RFx1Qzc0MCBcdUI0NTAgXHVBRDcwXHVCMzcwXHVDNUQwIFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDRUU0XHVCMTEwXHVDNzU4IFx1QUQwMFx1QzJFQyBcdUM5RDFcdUQ1NjlcdUFDRkMgXHVDNUVDXHVCN0VDXHVCRDg0XHVDNzU4IFx1RDQ1Q1x1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNTVFXHVDNzU4IFx1QUM4M1x1Qzc0MCBcdUM1QjRcdUIyOTAgXHVENjM4XHVDRDlDXHVDNzc0LCBcdUI0QTRcdUM3NTggXHVBQzgzXHVDNzQwIFx1QzVCNFx1QjI5MCBcdUM5MDRcdUM3NzQgXHVCQzE0XHVBRkM5XHVCMkM4XHVBRTRDPyBcdUM3NzRcdUJDQTRcdUQyQjhcdUFDMDAgXHVCQ0Y0XHVBQ0UwXHVCNDFDIFx1QzIxQ1x1QUMwNFx1QUNGQyBcdUNDOThcdUI5QUNcdUQ1NThcdUIyOTQgXHVDMjFDXHVBQzA0IFx1QzBBQ1x1Qzc3NFx1QzVEMFx1QjI5NCBcdUM1QjRcdUI1QTQgXHVDNzdDXHVDNzc0IFx1Qzc3Q1x1QzVCNFx1QjBBMCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVBRTRDP1wiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwib3Blbkxvb3A6IGVwb2xsX2NyZWF0ZTEsIGVwb2xsX2N0bCBBREQgb2YgbGlzdGVuRmQuIGFkZENvbm5lY3Rpb246IHRhYmxlIGFuZCBBREQuIGRyb3BDb25uZWN0aW9uOiB0YWJsZSBhbmQgY2xvc2UuIHR1cm46IGVwb2xsX3dhaXQsIHRoZW4gZWFjaCBldmVudCBieSBpdHMgZGVzY3JpcHRvcjogbGlzdGVuRmQgYWNjZXB0cywgYW55dGhpbmcgZWxzZSBpcyBsb29rZWQgdXAgaW4gdGhlIHRhYmxlIGZpcnN0LiByZWFkYWJsZTogb25lIHJlYWQsIG9uZSB3cml0ZS5cIixcbiAgICAgIGtvOiBcIm9wZW5Mb29wXHVDNzQwIGVwb2xsX2NyZWF0ZTFcdUM3NDQgXHVCRDgwXHVCOTc0XHVBQ0UwIGVwb2xsX2N0bCBBRERcdUI4NUMgbGlzdGVuRmRcdUI5N0MgXHVCMTIzXHVDMkI1XHVCMkM4XHVCMkU0LiBhZGRDb25uZWN0aW9uXHVDNzQwIFx1RDQ1Q1x1QzY0MCBBREQsIGRyb3BDb25uZWN0aW9uXHVDNzQwIFx1RDQ1Q1x1QzY0MCBjbG9zZVx1Qzc4NVx1QjJDOFx1QjJFNC4gdHVyblx1Qzc0MCBlcG9sbF93YWl0XHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5QzhcdUIyRTQgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QkQwNVx1QjJDOFx1QjJFNC4gbGlzdGVuRmRcdUM3NzRcdUJBNzQgYWNjZXB0XHVENTU4XHVBQ0UwLCBcdUIwOThcdUJBMzhcdUM5QzBcdUIyOTQgXHVCQTNDXHVDODAwIFx1RDQ1Q1x1QzVEMFx1QzExQyBcdUNDM0VcdUMyQjVcdUIyQzhcdUIyRTQuIHJlYWRhYmxlXHVDNzQwIHJlYWQgXHVENTVDIFx1QkM4OCwgd3JpdGUgXHVENTVDIFx1QkM4OFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcInR1cm46IHJlYWR5IGlzIGVwb2xsX3dhaXQoZXBvbGxGZCwgZXZlbnRzLCBNQVhfRVZFTlRTLCB0aW1lb3V0TXMpLiBGb3IgaSBiZWxvdyByZWFkeTogbWFzayBpcyBldmVudHNbMiAqIGldLCBmZCBpcyBldmVudHNbMiAqIGkgKyAxXS4gbGlzdGVuRmQ6IGFjY2VwdEFsbChsaXN0ZW5GZCwgKGNvbm5GZCkgPT4gYWRkQ29ubmVjdGlvbihsb29wLCBjb25uRmQpKS4gRWxzZSBjb25uIGlzIGNvbm5lY3Rpb25zW2ZkXTsgc2tpcCB1bmRlZmluZWQ7IEVQT0xMT1VUIGNhbGxzIHdyaXRhYmxlKCksIGFueSBvdGhlciBiaXQgY2FsbHMgcmVhZGFibGUoKSBpZiBjb25uZWN0aW9uc1tmZF0gaXMgc3RpbGwgY29ubi5cIixcbiAgICAgIGtvOiBcInR1cm46IHJlYWR5ID0gZXBvbGxfd2FpdChlcG9sbEZkLCBldmVudHMsIE1BWF9FVkVOVFMsIHRpbWVvdXRNcykuIGlcdUFDMDAgcmVhZHlcdUJDRjRcdUIyRTQgXHVDNzkxXHVDNzQwIFx1QjNEOVx1QzU0OCBtYXNrID0gZXZlbnRzWzIgKiBpXSwgZmQgPSBldmVudHNbMiAqIGkgKyAxXVx1Qzc4NVx1QjJDOFx1QjJFNC4gbGlzdGVuRmRcdUM3NzRcdUJBNzQgYWNjZXB0QWxsKGxpc3RlbkZkLCAoY29ubkZkKSA9PiBhZGRDb25uZWN0aW9uKGxvb3AsIGNvbm5GZCkpXHVCOTdDIFx1QkQ4MFx1Qjk4NVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCMkM4XHVCQTc0IGNvbm4gPSBjb25uZWN0aW9uc1tmZF1cdUM3NzRcdUFDRTAsIHVuZGVmaW5lZFx1Qzc3NFx1QkE3NCBcdUFDNzRcdUIxMDhcdUI3MDFcdUIyQzhcdUIyRTQuIEVQT0xMT1VUXHVDNzc0XHVCQTc0IHdyaXRhYmxlKCksIFx1QjJFNFx1Qjk3OCBcdUJFNDRcdUQyQjhcdUFDMDAgXHVDNzg4XHVBQ0UwIGNvbm5lY3Rpb25zW2ZkXVx1QUMwMCBcdUM1RUNcdUM4MDRcdUQ3ODggY29ublx1Qzc3NFx1QkE3NCByZWFkYWJsZSgpXHVDNzQ0IFx1QkQ4MFx1Qjk4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIyLjJhXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBIG1lc3NhZ2UgY29tZXMgYmFjayB0aHJvdWdoIGhhbmRsZSgpXCIsIGtvOiBcIlx1QkE1NFx1QzJEQ1x1QzlDMFx1QUMwMCBoYW5kbGUoKVx1Qzc0NCBcdUFDNzBcdUNDRDAgXHVCM0NDXHVDNTQ0XHVDNjM1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXG4gICAgICAgIFwiRTItTk8tSU5TVEFOQ0VcIixcbiAgICAgICAgXCJFMi1OT1QtV0FUQ0hFRFwiLFxuICAgICAgICBcIkUyLVdST05HLURBVEFcIixcbiAgICAgICAgXCJFMi1OTy1FTlRSWVwiLFxuICAgICAgICBcIkUyLU1BU0stRk9SLUZEXCIsXG4gICAgICAgIFwiRTItTk9USElORy1MRUZUXCIsXG4gICAgICAgIFwiRTItQU5TV0VSXCIsXG4gICAgICAgIFwiRTItRU1QVFktQU5TV0VSXCIsXG4gICAgICAgIFwiRTItTk9ULUxFVkVMXCIsXG4gICAgICBdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4yYlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiTm9ib2R5IHdhaXRzIGZvciBzb21lYm9keSBlbHNlXCIsIGtvOiBcIlx1QzU0NFx1QkIzNFx1QjNDNCBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCOTdDIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLVdBSVRTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4yY1wiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiRUFHQUlOIGVuZHMgdGhlIHJlYWRpbmcsIG5vdCB0aGUgY29ubmVjdGlvblwiLFxuICAgICAgICBrbzogXCJFQUdBSU5cdUM3NDAgXHVDNzdEXHVBRTMwXHVCOTdDIFx1QjA1RFx1QjBCQyBcdUJGRDAgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjA1RFx1QjBCNFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItRUFHQUlOLUNMT1NFU1wiLCBcIkUyLVJFQUQtV0FJVFNcIiwgXCJFMi1OT1QtTEVWRUxcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjJkXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJFbmQgb2YgZmlsZSBjbG9zZXMgdGhlIGNvbm5lY3Rpb24gYW5kIGVtcHRpZXMgaXRzIGVudHJ5XCIsXG4gICAgICAgIGtvOiBcIlx1RDMwQ1x1Qzc3QyBcdUIwNUQoRU9GKVx1QzVEMFx1QzExQyBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCMkVCXHVBQ0UwIFx1RDQ1Q1x1QzVEMFx1QzExQyBcdUM5QzBcdUM2QzFcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItRU9GXCIsIFwiRTItTk9ULUNMT1NFRFwiLCBcIkUyLUtFRVBTLVNUQVRFXCIsIFwiRTItTU9WRVMtU1RBVEVcIiwgXCJFMi1OT1RISU5HLVVOU0VOVFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuMmVcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgYnJva2VuIGNvbm5lY3Rpb24gZW5kcyBhbG9uZVwiLCBrbzogXCJcdUM1RjBcdUFDQjAgXHVENTU4XHVCMDk4XHVBQzAwIFx1QjA0QVx1QzVCNFx1QzgzOFx1QjNDNCBcdUIwOThcdUJBMzhcdUM5QzBcdUIyOTQgXHVBREY4XHVCMzAwXHVCODVDXHVDNzg1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1ESUVTXCIsIFwiRTItUkVBRC1FUlJPUlwiLCBcIkUyLUJST0tFTi1TUElOU1wiLCBcIkUyLUFGVEVSLUNMT1NFXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4yZlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQW4gZXZlbnQgZm9yIGEgY29ubmVjdGlvbiB0aGF0IGlzIGdvbmUgaXMgc2tpcHBlZFwiLCBrbzogXCJcdUM3NzRcdUJCRjggXHVDNUM2XHVDNUI0XHVDOUM0IFx1QzVGMFx1QUNCMFx1Qzc1OCBcdUM3NzRcdUJDQTRcdUQyQjhcdUIyOTQgXHVBQzc0XHVCMTA4XHVCNzAxXHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1TVEFMRVwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuMmdcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIldpdGggbm90aGluZyB0byBkbyB0aGUgbG9vcCBzbGVlcHNcIiwga286IFwiXHVENTYwIFx1Qzc3Q1x1Qzc3NCBcdUM1QzZcdUM3M0NcdUJBNzQgXHVCOEU4XHVENTA0XHVCMjk0IFx1QzdBMFx1QjRFRFx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTItUE9MTFNcIiwgXCJFMi1MSVNURU5FUi1PVVRcIiwgXCJFMi1PVVQtQVJNRURcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjJoXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJFYWNoIGV2ZW50IG9mIGEgdHVybiBpcyBoYW5kbGVkLCBhbmQgbm90aGluZyBlbHNlXCIsXG4gICAgICAgIGtvOiBcIlx1RDU1QyBcdUJDMTRcdUQwMzRcdUIyOTQgXHVCQ0Y0XHVBQ0UwXHVCNDFDIFx1Qzc3NFx1QkNBNFx1RDJCOFx1Qjk3QyBcdUJFNjBcdUM5RDBcdUM1QzZcdUM3NzQsIFx1QURGOFx1QUM4M1x1QjlDQyBcdUNDOThcdUI5QUNcdUQ1NjlcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItRVZFTlRTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4yaVwiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiT25lIHRoYXQgbmV2ZXIgc3RvcHMgZG9lcyBub3Qgc3RhcnZlIHRoZSBvdGhlcnNcIixcbiAgICAgICAga286IFwiXHVCQTQ4XHVDRDk0XHVDOUMwIFx1QzU0QVx1QjI5NCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCMEE4XHVDNzQ0IFx1QUQ3Nlx1QUUzMFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItUkVBRFMtT05cIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjJqXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJ0dXJuIHJldHVybnMgdGhlIG51bWJlciBvZiBldmVudHMsIGFuZCBhIHNpZ25hbCBpcyBub25lXCIsXG4gICAgICAgIGtvOiBcInR1cm5cdUM3NDAgXHVDNzc0XHVCQ0E0XHVEMkI4IFx1QzIxOFx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUFDRTAsIFx1QzJEQ1x1QURGOFx1QjExMFx1Qzc0MCBcdUM3NzRcdUJDQTRcdUQyQjhcdUI4NUMgXHVDMTM4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1FSU5UUlwiLCBcIkUyLVRJTUVPVVRcIiwgXCJFMi1UVVJOLVJFVFVSTlNcIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuY29uc3QgYmFja3ByZXNzdXJlOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjIuM1wiLFxuICB0aXRsZTogeyBlbjogXCJCYWNrcHJlc3N1cmVcIiwga286IFwiXHVCQzMwXHVDNTU1XCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMi0zXCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcImtlZXBVbnNlbnRcIiwgZmlsZTogU0VSVkVSIH0sXG4gICAgeyBuYW1lOiBcIndyaXRhYmxlXCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJ1cGRhdGVJbnRlcmVzdFwiLCBmaWxlOiBTRVJWRVIgfSxcbiAgXSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJUaHJlZSBxdWVzdGlvbnMgYWJvdXQgb25lIGNvbm5lY3Rpb246IHdob3NlIG1lbW9yeSBhcmUgdGhlIGJ5dGVzIGluIHRoYXQgd3JpdGUoKSBkaWQgbm90IHRha2UsIHdoZW4gZG8geW91IHdhbnQgdG8gYmUgdG9sZCB0aGF0IHRoZXJlIGlzIHJvb20sIGFuZCB3aGVuIGRvIHlvdSBzdG9wIGxpc3RlbmluZyB0byBzb21lYm9keSB3aG8gZG9lcyBub3QgbGlzdGVuIHRvIHlvdT9cIixcbiAgICAgIGtvOiBcIlx1QzVGMFx1QUNCMCBcdUQ1NThcdUIwOThcdUM1RDAgXHVCMzAwXHVENTVDIFx1QzlDOFx1QkIzOCBcdUMxMzggXHVBQzAwXHVDOUMwXHVDNzg1XHVCMkM4XHVCMkU0LiB3cml0ZSgpXHVBQzAwIFx1QkMxQlx1QzlDMCBcdUM1NEFcdUM3NDAgXHVCQzE0XHVDNzc0XHVEMkI4XHVCMjk0IFx1QjIwNFx1QUQ2Q1x1Qzc1OCBcdUJBNTRcdUJBQThcdUI5QUNcdUM1RDAgXHVDNzg4XHVDMkI1XHVCMkM4XHVBRTRDPyBcdUM3OTBcdUI5QUNcdUFDMDAgXHVCMEFDXHVCMkU0XHVCMjk0IFx1QzE4Q1x1QzJERFx1Qzc0MCBcdUM1QjhcdUM4MUMgXHVENTQ0XHVDNjk0XHVENTY5XHVCMkM4XHVBRTRDPyBcdUM3N0RcdUM5QzAgXHVDNTRBXHVCMjk0IFx1QzBDMVx1QjMwMFx1QzVEMFx1QUM4Q1x1QzExQ1x1QjI5NCBcdUM1QjhcdUM4MUNcdUJEODBcdUQxMzAgXHVDNzdEXHVBRTMwXHVCOTdDIFx1QkE0OFx1Q0RBNVx1QjJDOFx1QUU0Qz9cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcImtlZXBVbnNlbnQgY29waWVzLCBhcHBlbmRzLCB1cGRhdGVzIHRoZSBpbnRlcmVzdC4gd3JpdGFibGUgd3JpdGVzIHVuc2VudCBvbmNlLCBrZWVwcyB3aGF0IGlzIGxlZnQsIGRyb3BzIGEgY29ubmVjdGlvbiB0aGF0IGhhcyBlbmRlZCBhbmQgb3dlcyBub3RoaW5nLiB1cGRhdGVJbnRlcmVzdCBjb21wdXRlcyB0aGUgbWFzayBmcm9tIHRoZSBzdGF0ZSBhbmQgY2FsbHMgZXBvbGxfY3RsIE1PRCBvbmx5IHdoZW4gaXQgZGlmZmVycyBmcm9tIHRoZSBsYXN0IG9uZS5cIixcbiAgICAgIGtvOiBcImtlZXBVbnNlbnRcdUIyOTQgXHVCQ0Y1XHVDMEFDXHVENTc0XHVDMTFDIFx1QjRBNFx1QzVEMCBcdUJEOTlcdUM3NzRcdUFDRTAgXHVBRDAwXHVDMkVDXHVDNzQ0IFx1QUMzMVx1QzJFMFx1RDU2OVx1QjJDOFx1QjJFNC4gd3JpdGFibGVcdUM3NDAgdW5zZW50XHVCOTdDIFx1RDU1QyBcdUJDODggd3JpdGVcdUQ1NThcdUFDRTAgXHVCMEE4XHVDNzQwIFx1QUM4M1x1Qzc0NCBcdUJDRjRcdUFEMDBcdUQ1NThcdUJBNzAsIFx1QzBDMVx1QjMwMFx1QUMwMCBcdUIwNURcdUIwQzhcdUFDRTAgXHVCQ0Y0XHVCMEJDIFx1QUM4M1x1QjNDNCBcdUM1QzZcdUIyOTQgXHVDNUYwXHVBQ0IwXHVDNzQwIFx1QzgxNVx1QjlBQ1x1RDU2OVx1QjJDOFx1QjJFNC4gdXBkYXRlSW50ZXJlc3RcdUIyOTQgXHVDMEMxXHVEMERDXHVDNUQwXHVDMTFDIFx1QjlDOFx1QzJBNFx1RDA2Q1x1Qjk3QyBcdUFENkNcdUQ1NzQsIFx1QzlDMFx1QjA5Q1x1QkM4OFx1QUNGQyBcdUIyRTRcdUI5N0MgXHVCNTRDXHVCOUNDIGVwb2xsX2N0bCBNT0RcdUI5N0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwidXBkYXRlSW50ZXJlc3Q6IEVQT0xMSU4gaWYgbm90IGVuZGVkIGFuZCB1bnNlbnQubGVuZ3RoIGlzIGJlbG93IEhJR0hfV0FURVJfQllURVMsIEVQT0xMT1VUIGlmIHVuc2VudC5sZW5ndGggaXMgYWJvdmUgMDsgcmV0dXJuIGlmIGVxdWFsIHRvIGNvbm4uaW50ZXJlc3Q7IHN0b3JlIGl0OyBlcG9sbF9jdGwoZXBvbGxGZCwgRVBPTExfQ1RMX01PRCwgZmQsIGludGVyZXN0LCBmZCkuIGtlZXBVbnNlbnQ6IGEgbmV3IFVpbnQ4QXJyYXkgb2YgYm90aCBsZW5ndGhzLCBzZXQoKSB0d2ljZS4gd3JpdGFibGU6IHRha2VuIGlzIHdyaXRlKGZkLCB1bnNlbnQsIDAsIHVuc2VudC5sZW5ndGgpLCB0aGVuIHVuc2VudC5zdWJhcnJheSh0YWtlbikuXCIsXG4gICAgICBrbzogXCJ1cGRhdGVJbnRlcmVzdDogZW5kZWRcdUFDMDAgXHVDNTQ0XHVCMkM4XHVBQ0UwIHVuc2VudC5sZW5ndGhcdUFDMDAgSElHSF9XQVRFUl9CWVRFU1x1QkNGNFx1QjJFNCBcdUM3OTFcdUM3M0NcdUJBNzQgRVBPTExJTiwgdW5zZW50Lmxlbmd0aFx1QUMwMCAwXHVCQ0Y0XHVCMkU0IFx1RDA2Q1x1QkE3NCBFUE9MTE9VVFx1Qzc4NVx1QjJDOFx1QjJFNC4gY29ubi5pbnRlcmVzdFx1QzY0MCBcdUFDMTlcdUM3M0NcdUJBNzQgXHVCQzE4XHVENjU4XHVENTU4XHVBQ0UwLCBcdUIyRTRcdUI5NzRcdUJBNzQgXHVDODAwXHVDN0E1XHVENTVDIFx1QjRBNCBlcG9sbF9jdGwoZXBvbGxGZCwgRVBPTExfQ1RMX01PRCwgZmQsIGludGVyZXN0LCBmZClcdUI5N0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LiBrZWVwVW5zZW50OiBcdUI0NTAgXHVBRTM4XHVDNzc0XHVCOTdDIFx1QjM1NFx1RDU1QyBcdUMwQzggVWludDhBcnJheVx1QzVEMCBzZXQoKVx1Qzc0NCBcdUI0NTAgXHVCQzg4IFx1RDU2OVx1QjJDOFx1QjJFNC4gd3JpdGFibGU6IHRha2VuID0gd3JpdGUoZmQsIHVuc2VudCwgMCwgdW5zZW50Lmxlbmd0aClcdUI5N0MgXHVCRDgwXHVCOTc0XHVBQ0UwIHVuc2VudC5zdWJhcnJheSh0YWtlbilcdUM3NDQgXHVCMEE4XHVBRTQxXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjIuM2FcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIldoYXQgd3JpdGUoKSBkaWQgbm90IHRha2UgaXMgc2VudCBsYXRlclwiLCBrbzogXCJ3cml0ZSgpXHVBQzAwIFx1QkMxQlx1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQzgzXHVDNzQwIFx1QjA5OFx1QzkxMVx1QzVEMCBcdUJDRjRcdUIwQzVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLVBBUlRJQUxcIiwgXCJFMi1MT1NUXCIsIFwiRTItU0VOVC1UV0lDRVwiLCBcIkUyLU1PRC1EQVRBXCIsIFwiRTItQ1RMLUZBSUxTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4zYlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiVW5zZW50IGJ5dGVzIGJlbG9uZyB0byBvbmUgY29ubmVjdGlvbiBhbG9uZVwiLCBrbzogXCJcdUJDRjRcdUIwQjRcdUM5QzAgXHVCQUJCXHVENTVDIFx1QkMxNFx1Qzc3NFx1RDJCOFx1QjI5NCBcdUFERjggXHVDNUYwXHVBQ0IwXHVCOUNDXHVDNzU4IFx1QUM4M1x1Qzc4NVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTItU0hBUkVELUJVRkZFUlwiLCBcIkUyLVNFTlQtVFdJQ0VcIiwgXCJFMi1PVVQtVU5BU0tFRFwiLCBcIkUyLVdSSVRFLUVBR0FJTlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2NcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkFuc3dlcnMga2VlcCB0aGVpciBvcmRlclwiLCBrbzogXCJcdUIyRjVcdUM3NTggXHVDMjFDXHVDMTFDXHVBQzAwIFx1QzlDMFx1Q0YxQ1x1QzlEMVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTItT1JERVJcIiwgXCJFMi1PVkVSV1JJVEVTXCIsIFwiRTItU0VOVC1UV0lDRVwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2RcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIk9uY2UgYWxsIGlzIHNlbnQgdGhlIGxvb3Agc2xlZXBzIGFnYWluXCIsIGtvOiBcIlx1QkFBOFx1QjQ1MCBcdUJDRjRcdUIwQjRcdUFDRTAgXHVCMDk4XHVCQTc0IFx1QjhFOFx1RDUwNFx1QjI5NCBcdUIyRTRcdUMyREMgXHVDN0EwXHVCNEVEXHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1TUElOXCIsIFwiRTItUEFSVElBTFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2VcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgY2xpZW50IHRoYXQgbmV2ZXIgcmVhZHMgZG9lcyBub3QgZmlsbCB0aGUgbWVtb3J5XCIsXG4gICAgICAgIGtvOiBcIlx1Qzc3RFx1QzlDMCBcdUM1NEFcdUIyOTQgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QkE1NFx1QkFBOFx1QjlBQ1x1Qjk3QyBcdUNDNDRcdUM2QjBcdUM5QzAgXHVCQUJCXHVENTY5XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUyLVVOQk9VTkRFRFwiLCBcIkUyLVJFQURTLU9OXCIsIFwiRTItV1JJVEUtV0FJVFNcIiwgXCJFMi1JTi1TUElOU1wiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2ZcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIldoZW4gaXQgcmVhZHMgYXQgbGFzdCwgZXZlcnl0aGluZyBhcnJpdmVzXCIsIGtvOiBcIlx1QjRBNFx1QjJBNlx1QUM4QyBcdUM3N0RcdUM1QjRcdUIzQzQgXHVDODA0XHVCRDgwIFx1QjNDNFx1Q0MyOVx1RDU2OVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTItU1RBTExTXCIsIFwiRTItS0lDS0VEXCIsIFwiRTItV1JJVEUtV0FJVFNcIiwgXCJFMi1JTi1TUElOU1wiLCBcIkUyLVNUUkVBTVwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2dcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgY2xpZW50IHRoYXQgaGFzIGZpbmlzaGVkIHN0aWxsIGdldHMgdGhlIHJlc3RcIixcbiAgICAgICAga286IFwiXHVCQ0Y0XHVCMEI0XHVBRTMwXHVCOTdDIFx1QjA1RFx1QjBCOCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIzQzQgXHVCMDk4XHVCQTM4XHVDOUMwXHVCOTdDIFx1QkMxQlx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1DVVQtT0ZGXCIsIFwiRTItRU5EUy1FQVJMWVwiLCBcIkUyLU5FVkVSLUVORFNcIiwgXCJFMi1BRlRFUi1DTE9TRVwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2hcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgY29ubmVjdGlvbiB0aGF0IGJyZWFrcyB3aXRoIGJ5dGVzIHVuc2VudCBpcyBkcm9wcGVkXCIsXG4gICAgICAgIGtvOiBcIlx1QkNGNFx1QjBCQyBcdUFDODNcdUM3NzQgXHVCMEE4XHVDNzQwIFx1Q0M0NCBcdUIwNEFcdUM1QjRcdUM5QzQgXHVDNUYwXHVBQ0IwXHVDNzQwIFx1QzgxNVx1QjlBQ1x1QjQyOVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1BRlRFUi1DTE9TRVwiLCBcIkUyLUlHTk9SRVMtRVJST1JcIiwgXCJFMi1XUklURS1XQUlUU1wiLCBcIkUyLUlOLVNQSU5TXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi4zaVwiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiT25lIHRoYXQgaGFzIGZpbmlzaGVkIGFuZCBkb2VzIG5vdCByZWFkIGxldHMgdGhlIGxvb3Agc2xlZXBcIixcbiAgICAgICAga286IFwiXHVCQ0Y0XHVCMEI0XHVBRTMwXHVCOTdDIFx1QjA1RFx1QjBCNFx1QUNFMCBcdUM3N0RcdUM5QzAgXHVDNTRBXHVCMjk0IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM3ODhcdUM1QjRcdUIzQzQgXHVCOEU4XHVENTA0XHVCMjk0IFx1QzdBMFx1QjRFRFx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1FTkQtU1BJTlNcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjNqXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJlcG9sbF9jdGwgaXMgY2FsbGVkIG9ubHkgd2hlbiB0aGUgbWFzayBjaGFuZ2VzXCIsXG4gICAgICAgIGtvOiBcIlx1QjlDOFx1QzJBNFx1RDA2Q1x1QUMwMCBcdUJDMTRcdUIwMTQgXHVCNTRDXHVCOUNDIGVwb2xsX2N0bFx1Qzc0NCBcdUJEODBcdUI5ODVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItTU9ELUFMV0FZU1wiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuM2tcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgY29ubmVjdGlvbiBkcm9wcGVkIGJ5IG9uZSBoYWxmIG9mIGFuIGV2ZW50IGlzIGxlZnQgYWxvbmUgYnkgdGhlIG90aGVyXCIsXG4gICAgICAgIGtvOiBcIlx1Qzc3NFx1QkNBNFx1RDJCOFx1Qzc1OCBcdUJDMThcdUNBQkRcdUM3NzQgXHVDODE1XHVCOUFDXHVENTVDIFx1QzVGMFx1QUNCMFx1Qzc0MCBcdUIwOThcdUJBMzhcdUM5QzAgXHVCQzE4XHVDQUJEXHVDNzc0IFx1QUM3NFx1QjREQ1x1QjlBQ1x1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItQUZURVItQ0xPU0VcIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuY29uc3QgZWRnZVRyaWdnZXJlZDogUGFydEZhY3RzID0ge1xuICBpZDogXCIyLjRcIixcbiAgdGl0bGU6IHsgZW46IFwiRWRnZS10cmlnZ2VyZWRcIiwga286IFwiXHVDNUQwXHVDOUMwIFx1RDJCOFx1QjlBQ1x1QUM3MFwiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTItNFwiLFxuICB0YXNrczogW1xuICAgIHsgbmFtZTogXCJhZGRFZGdlXCIsIGZpbGU6IEVER0UgfSxcbiAgICB7IG5hbWU6IFwicHVtcFwiLCBmaWxlOiBFREdFIH0sXG4gICAgeyBuYW1lOiBcInR1cm5FZGdlXCIsIGZpbGU6IEVER0UgfSxcbiAgXSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJBbiBlZGdlIHNheXMgdGhhdCBzb21ldGhpbmcgY2hhbmdlZCwgb25jZS4gQXQgd2hpY2ggdHdvIHBvaW50cyBtYXkgeW91IGxlYXZlIGEgY29ubmVjdGlvbiBhbG9uZSBhbmQgc3RpbGwgYmUgc3VyZSB0byBoZWFyIG9mIGl0IGFnYWluP1wiLFxuICAgICAga286IFwiXHVDNUQwXHVDOUMwXHVCMjk0IFx1QkIzNFx1QzVCOFx1QUMwMCBcdUJDMTRcdUIwMENcdUM1QzhcdUIyRTRcdUFDRTAgXHVENTVDIFx1QkM4OFx1QjlDQyBcdUM1NENcdUI4MjQgXHVDOTBEXHVCMkM4XHVCMkU0LiBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCMEI0XHVCQzg0XHVCODI0IFx1QjQ1MFx1QzVCNFx1QjNDNCBcdUMxOENcdUMyRERcdUM3NDQgXHVCQzE4XHVCNERDXHVDMkRDIFx1QjJFNFx1QzJEQyBcdUI0RTNcdUIyOTQgXHVDOUMwXHVDODEwXHVDNzQwIFx1QzVCNFx1QjI5MCBcdUI0NTAgXHVBQ0YzXHVDNzg1XHVCMkM4XHVBRTRDP1wiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwicHVtcDogd3JpdGUgd2hhdCBpcyB1bnNlbnQgdW50aWwgaXQgaXMgZ29uZSBvciAtRUFHQUlOOyBkcm9wIGlmIGVuZGVkOyBzdG9wIGlmIHRoZSBidWRnZXQgaXMgc3BlbnQ7IHJlYWQgdW50aWwgLUVBR0FJTi4gdHVybkVkZ2U6IG5vYm9keSB3YWl0cyBpbiBlcG9sbF93YWl0IHdoaWxlIHNvbWVib2R5IGlzIGR1ZTsgcHVtcCgpIHdobyBpcyBkdWUsIHRoZW4gd2hvIGhhZCBhbiBldmVudDsgbG9vcC5kdWUga2VlcHMgdGhvc2UgZm9yIHdob20gaXQgcmV0dXJuZWQgdHJ1ZS5cIixcbiAgICAgIGtvOiBcInB1bXBcdUIyOTQgdW5zZW50XHVBQzAwIFx1QzVDNlx1QzVCNFx1QzlDMFx1QUM3MFx1QjA5OCAtRUFHQUlOXHVDNzc0IFx1QjA5OFx1QzYyQyBcdUI1NENcdUFFNENcdUM5QzAgd3JpdGVcdUQ1NThcdUFDRTAsIFx1QjA1RFx1QjA5QyBcdUM1RjBcdUFDQjBcdUM3NzRcdUJBNzQgXHVDODE1XHVCOUFDXHVENTU4XHVBQ0UwLCBcdUM2MDhcdUMwQjBcdUM3NDQgXHVCMkU0IFx1QzM3Q1x1QzczQ1x1QkE3NCBcdUJBNDhcdUNEOTRcdUFDRTAsIC1FQUdBSU5cdUFFNENcdUM5QzAgcmVhZFx1RDU2OVx1QjJDOFx1QjJFNC4gdHVybkVkZ2VcdUIyOTQgXHVENTYwIFx1Qzc3Q1x1Qzc3NCBcdUIwQThcdUM3NDAgXHVDNUYwXHVBQ0IwXHVDNzc0IFx1Qzc4OFx1QzczQ1x1QkE3NCBlcG9sbF93YWl0XHVDNUQwXHVDMTFDIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuIGxvb3AuZHVlXHVDNUQwIFx1Qzc4OFx1QjM1OCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCQTNDXHVDODAwLCBcdUFERjhcdUIyRTRcdUM3NEMgXHVDNzc0XHVCQ0E0XHVEMkI4XHVBQzAwIFx1QzYyOCBcdUM1RjBcdUFDQjBcdUM3NDQgcHVtcCgpXHVENTU4XHVBQ0UwLCB0cnVlXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1QyBcdUM1RjBcdUFDQjBcdUI5Q0MgbG9vcC5kdWVcdUM1RDAgXHVCNDYxXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwicHVtcCwgZm9yIGV2ZXI6IHdoaWxlIHVuc2VudC5sZW5ndGggPiAwLCB0YWtlbiBpcyB3cml0ZSguLi4pOiAtRUFHQUlOIGtlZXBzIHVuc2VudC5zbGljZSgpIGFuZCByZXR1cm5zIGZhbHNlLCBiZWxvdyAwIGRyb3BzIGFuZCByZXR1cm5zIGZhbHNlLCBlbHNlIHVuc2VudC5zdWJhcnJheSh0YWtlbikuIElmIGVuZGVkLCBkcm9wLCByZXR1cm4gZmFsc2UuIElmIGJ1ZGdldCA8PSAwIHJldHVybiB0cnVlLiBuIGlzIHJlYWQoLi4uKTogLUVBR0FJTiByZXR1cm5zIGZhbHNlLCBiZWxvdyAwIGRyb3BzLCAwIHNldHMgZW5kZWQsIGVsc2UgdW5zZW50IGlzIGhhbmRsZSguLi4pOyBidWRnZXQgLT0gbi5cIixcbiAgICAgIGtvOiBcInB1bXBcdUIyOTQgXHVCQjM0XHVENTVDIFx1QkMxOFx1QkNGNVx1Qzc4NVx1QjJDOFx1QjJFNC4gdW5zZW50Lmxlbmd0aCA+IDBcdUM3NzggXHVCM0Q5XHVDNTQ4IHRha2VuID0gd3JpdGUoLi4uKTogLUVBR0FJTlx1Qzc3NFx1QkE3NCB1bnNlbnQuc2xpY2UoKVx1Qjk3QyBcdUIwQThcdUFFMzBcdUFDRTAgZmFsc2VcdUI5N0MgXHVCQzE4XHVENjU4LCBcdUM3NENcdUMyMThcdUM3NzRcdUJBNzQgXHVDODE1XHVCOUFDXHVENTU4XHVBQ0UwIGZhbHNlXHVCOTdDIFx1QkMxOFx1RDY1OCwgXHVDNTQ0XHVCMkM4XHVCQTc0IHVuc2VudC5zdWJhcnJheSh0YWtlbilcdUM3ODVcdUIyQzhcdUIyRTQuIGVuZGVkXHVDNzc0XHVCQTc0IFx1QzgxNVx1QjlBQ1x1RDU1OFx1QUNFMCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIGJ1ZGdldCA8PSAwXHVDNzc0XHVCQTc0IHRydWVcdUI5N0MgXHVCQzE4XHVENjU4XHVENTY5XHVCMkM4XHVCMkU0LiBuID0gcmVhZCguLi4pOiAtRUFHQUlOXHVDNzc0XHVCQTc0IGZhbHNlXHVCOTdDIFx1QkMxOFx1RDY1OCwgXHVDNzRDXHVDMjE4XHVDNzc0XHVCQTc0IFx1QzgxNVx1QjlBQywgMFx1Qzc3NFx1QkE3NCBlbmRlZCwgXHVDNTQ0XHVCMkM4XHVCQTc0IHVuc2VudFx1QzVEMCBoYW5kbGUoLi4uKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUI5N0MgXHVCMTIzXHVBQ0UwIGJ1ZGdldFx1QzVEMFx1QzExQyBuXHVDNzQ0IFx1QkU4RFx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIyLjRhXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJPbmUgZWRnZSwgYW5kIGFsbCB0aGF0IHdhaXQgYXJlIGFjY2VwdGVkXCIsIGtvOiBcIlx1QzVEMFx1QzlDMCBcdUQ1NUMgXHVCQzg4XHVDNUQwIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QjM1OCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVCQUE4XHVCNDUwIFx1QkMxQlx1QzJCNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTItRVQtQUNDRVBUXCIsIFwiRTItTk9ULUVER0VcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjRiXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJPbmUgZWRnZSwgYW5kIGFsbCB0aGF0IGlzIHRoZXJlIGlzIHJlYWRcIiwga286IFwiXHVDNUQwXHVDOUMwIFx1RDU1QyBcdUJDODhcdUM1RDAgXHVDNjQwIFx1Qzc4OFx1QjI5NCBcdUFDODNcdUM3NDQgXHVCQUE4XHVCNDUwIFx1Qzc3RFx1QzJCNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1xuICAgICAgICBcIkUyLUVULVJFQURcIixcbiAgICAgICAgXCJFMi1FVC1EUk9QU1wiLFxuICAgICAgICBcIkUyLUVULVVOQU5TV0VSRURcIixcbiAgICAgICAgXCJFMi1EVUUtRk9SR0VUU1wiLFxuICAgICAgICBcIkUyLURVRS1QVVQtT0ZGXCIsXG4gICAgICAgIFwiRTItRFVFLVdBSVRTXCIsXG4gICAgICAgIFwiRTItRFVFLVVOUFVNUEVEXCIsXG4gICAgICAgIFwiRTItRVQtV1JJVEVcIixcbiAgICAgICAgXCJFMi1FVC1PUkRFUlwiLFxuICAgICAgXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuNGNcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIlRoZSBlbmQgb2YgZmlsZSBiZWhpbmQgdGhlIGxhc3QgYnl0ZXMgaXMgZm91bmRcIixcbiAgICAgICAga286IFwiXHVCOUM4XHVDOUMwXHVCOUM5IFx1QkMxNFx1Qzc3NFx1RDJCOCBcdUIyRTRcdUM3NENcdUM3NTggXHVEMzBDXHVDNzdDIFx1QjA1RChFT0YpXHVBRTRDXHVDOUMwIFx1Qzc3RFx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1FVC1FT0ZcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjRkXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBIGNsaWVudCB0aGF0IHJlYWRzIGxhdGUgZ2V0cyBldmVyeXRoaW5nXCIsIGtvOiBcIlx1QjJBNlx1QUM4QyBcdUM3N0RcdUIyOTQgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCM0M0IFx1QzgwNFx1QkQ4MCBcdUJDMUJcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcbiAgICAgICAgXCJFMi1FVC1VTkJPVU5ERURcIixcbiAgICAgICAgXCJFMi1FVC1SRUFEXCIsXG4gICAgICAgIFwiRTItRVQtV1JJVEVcIixcbiAgICAgICAgXCJFMi1FVC1PUkRFUlwiLFxuICAgICAgICBcIkUyLUVULVdSSVRFLVdBSVRTXCIsXG4gICAgICAgIFwiRTItRFVFLVNUQVlTXCIsXG4gICAgICAgIFwiRTItRVQtRlVMTC1TUElOU1wiLFxuICAgICAgICBcIkUyLUVULVNQSU5cIixcbiAgICAgIF0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjRlXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJPbmUgdGhhdCBuZXZlciBzdG9wcyBkb2VzIG5vdCBzdGFydmUgdGhlIG90aGVyc1wiLFxuICAgICAgICBrbzogXCJcdUJBNDhcdUNEOTRcdUM5QzAgXHVDNTRBXHVCMjk0IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUIwQThcdUM3NDQgXHVBRDc2XHVBRTMwXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1TVEFSVkVTXCIsIFwiRTItRFVFLVNUQVJWRVNcIiwgXCJFMi1EVUUtRklSU1RcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjRmXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJXaXRoIG5vdGhpbmcgdG8gZG8gdGhlIGxvb3Agc2xlZXBzXCIsIGtvOiBcIlx1RDU2MCBcdUM3N0NcdUM3NzQgXHVDNUM2XHVDNzNDXHVCQTc0IFx1QjhFOFx1RDUwNFx1QjI5NCBcdUM3QTBcdUI0RURcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUVULVNQSU5cIiwgXCJFMi1FVC1QT0xMU1wiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuNGdcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgY29ubmVjdGlvbiB0aGF0IGJyZWFrcyBpcyBkcm9wcGVkXCIsIGtvOiBcIlx1QjA0QVx1QzVCNFx1QzlDNCBcdUM1RjBcdUFDQjBcdUM3NDAgXHVDODE1XHVCOUFDXHVCNDI5XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1BRlRFUi1DTE9TRVwiLCBcIkUyLUVULUJST0tFTlwiLCBcIkUyLUVULVdSSVRFLVdBSVRTXCIsIFwiRTItRFVFLVNUQVlTXCIsIFwiRTItRVQtRlVMTC1TUElOU1wiLCBcIkUyLUVULVNQSU5cIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjRoXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBIGNvbm5lY3Rpb24gdGhhdCBpcyBkdWUgYW5kIGdvbmUgaXMgc2tpcHBlZFwiLCBrbzogXCJsb29wLmR1ZVx1QzVEMCBcdUM3ODhcdUIyRTRcdUFDMDAgXHVDNUM2XHVDNUI0XHVDOUM0IFx1QzVGMFx1QUNCMFx1Qzc0MCBcdUFDNzRcdUIxMDhcdUI3MDFcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUVULVNUQUxFXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi40aVwiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiQSBjbGllbnQgdGhhdCBuZXZlciByZWFkcyBkb2VzIG5vdCBmaWxsIHRoZSBtZW1vcnlcIixcbiAgICAgICAga286IFwiXHVDNzdEXHVDOUMwIFx1QzU0QVx1QjI5NCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCQTU0XHVCQUE4XHVCOUFDXHVCOTdDIFx1Q0M0NFx1QzZCMFx1QzlDMCBcdUJBQkJcdUQ1NjlcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTItRVQtVU5CT1VOREVEXCIsIFwiRTItRVQtV1JJVEUtV0FJVFNcIiwgXCJFMi1EVUUtU1RBWVNcIiwgXCJFMi1FVC1GVUxMLVNQSU5TXCIsIFwiRTItRVQtU1BJTlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuNGpcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkVhY2ggZXZlbnQgb2YgYSB0dXJuIGlzIGhhbmRsZWQsIGFuZCBub3RoaW5nIGVsc2VcIixcbiAgICAgICAga286IFwiXHVENTVDIFx1QkMxNFx1RDAzNFx1QjI5NCBcdUJDRjRcdUFDRTBcdUI0MUMgXHVDNzc0XHVCQ0E0XHVEMkI4XHVCOTdDIFx1QkU2MFx1QzlEMFx1QzVDNlx1Qzc3NCwgXHVBREY4XHVBQzgzXHVCOUNDIFx1Q0M5OFx1QjlBQ1x1RDU2OVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1FVC1FVkVOVFNcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjRrXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJ0dXJuRWRnZSByZXR1cm5zIHRoZSBudW1iZXIgb2YgZXZlbnRzLCBhbmQgYSBzaWduYWwgaXMgbm9uZVwiLFxuICAgICAgICBrbzogXCJ0dXJuRWRnZVx1QjI5NCBcdUM3NzRcdUJDQTRcdUQyQjggXHVDMjE4XHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QUNFMCwgXHVDMkRDXHVBREY4XHVCMTEwXHVDNzQwIFx1Qzc3NFx1QkNBNFx1RDJCOFx1Qjg1QyBcdUMxMzhcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUyLUVJTlRSXCIsIFwiRTItVElNRU9VVFwiLCBcIkUyLVRVUk4tUkVUVVJOU1wiXSxcbiAgICB9LFxuICBdLFxufVxuXG5jb25zdCB0ZW5UaG91c2FuZDogUGFydEZhY3RzID0ge1xuICBpZDogXCIyLjVcIixcbiAgdGl0bGU6IHsgZW46IFwiVGVuIHRob3VzYW5kIGNsaWVudHNcIiwga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4IFx1QjlDQyBcdUFDMUNcIiB9LFxuICBhbmNob3I6IFwicGFydC0yLTVcIixcbiAgdGFza3M6IFt7IG5hbWU6IFwicmFpc2VGZExpbWl0XCIsIGZpbGU6IEMxMEsgfV0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiVGhlcmUgYXJlIHR3byBsaW1pdHMuIFdoaWNoIG9uZSBjb3VudHMgbm93LCB3aGljaCBvbmUgc2F5cyBob3cgZmFyIHlvdSBtYXkgZ28sIGFuZCB3aGF0IGhhcHBlbnMgdG8gc29tZWJvZHkgd2hvIHNldHMgdGhlIHNlY29uZCB0b28gbG93P1wiLFxuICAgICAga286IFwiXHVDODFDXHVENTVDXHVDNzQwIFx1QjQ1MCBcdUFDMDBcdUM5QzBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QzlDMFx1QUUwOCBcdUM4MDFcdUM2QTlcdUI0MThcdUIyOTQgXHVBQzgzXHVDNzQwIFx1QzVCNFx1QjI5MCBcdUNBQkRcdUM3NzRcdUFDRTAsIFx1QzVCNFx1QjUxNFx1QUU0Q1x1QzlDMCBcdUM2MkNcdUI5QjQgXHVDMjE4IFx1Qzc4OFx1QjI5NFx1QzlDMCBcdUM4MTVcdUQ1NThcdUIyOTQgXHVBQzgzXHVDNzQwIFx1QzVCNFx1QjI5MCBcdUNBQkRcdUM3ODVcdUIyQzhcdUFFNEM/IFx1QjRBNFx1Qzc1OCBcdUFDODNcdUM3NDQgXHVCMEFFXHVDREIwIFx1QkM4NFx1QjlBQ1x1QkE3NCBcdUM1QjRcdUI1QkJcdUFDOEMgXHVCNDI5XHVCMkM4XHVBRTRDP1wiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwiZ2V0cmxpbWl0KCkgZmlsbHMgdHdvIHdvcmRzLiBJZiB0aGUgc29mdCBvbmUgaXMgZW5vdWdoIGFscmVhZHksIHJldHVybiBpdC4gT3RoZXJ3aXNlIHNldHJsaW1pdCgpIHdpdGggdGhlIHNtYWxsZXIgb2Ygd2FudGVkIGFuZCBoYXJkLCBhbmQgd2l0aCBoYXJkIGFzIGl0IHdhcy5cIixcbiAgICAgIGtvOiBcImdldHJsaW1pdCgpXHVBQzAwIFx1QjQ1MCBcdUFDMTJcdUM3NDQgXHVDQzQ0XHVDNkMxXHVCMkM4XHVCMkU0LiBcdUMxOENcdUQ1MDRcdUQyQjggXHVDODFDXHVENTVDXHVDNzc0IFx1Qzc3NFx1QkJGOCBcdUNEQTlcdUJEODRcdUQ1NThcdUJBNzQgXHVBREY4XHVBQzgzXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCMkM4XHVCQTc0IHdhbnRlZFx1QzY0MCBcdUQ1NThcdUI0REMgXHVDODFDXHVENTVDIFx1QUMwMFx1QzZCNFx1QjM3MCBcdUM3OTFcdUM3NDAgXHVDQUJEXHVDNzQ0IFx1QzE4Q1x1RDUwNFx1RDJCOFx1Qjg1QywgXHVENTU4XHVCNERDXHVCMjk0IFx1QURGOFx1QjMwMFx1Qjg1QyBcdUI0NTBcdUFDRTAgc2V0cmxpbWl0KClcdUI5N0MgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46ICdsaW1pdCBpcyBhIEJpZ1VpbnQ2NEFycmF5IG9mIDI7IGNoZWNrKGdldHJsaW1pdChSTElNSVRfTk9GSUxFLCBsaW1pdCksIFwiZ2V0cmxpbWl0XCIpOyBzb2Z0IGlzIGxpbWl0WzBdLCBoYXJkIGlzIGxpbWl0WzFdLiBJZiBzb2Z0ID49IEJpZ0ludCh3YW50ZWQpIHJldHVybiBOdW1iZXIoc29mdCkuIHJhaXNlZCBpcyB0aGUgc21hbGxlciBvZiBCaWdJbnQod2FudGVkKSBhbmQgaGFyZDsgc2V0cmxpbWl0KFJMSU1JVF9OT0ZJTEUsIG5ldyBCaWdVaW50NjRBcnJheShbcmFpc2VkLCBoYXJkXSkpOyByZXR1cm4gTnVtYmVyKHJhaXNlZCkuJyxcbiAgICAgIGtvOiAnbGltaXQgPSBuZXcgQmlnVWludDY0QXJyYXkoMilcdUM1RDAgY2hlY2soZ2V0cmxpbWl0KFJMSU1JVF9OT0ZJTEUsIGxpbWl0KSwgXCJnZXRybGltaXRcIilcdUI4NUMgXHVDNzdEXHVDMkI1XHVCMkM4XHVCMkU0LiBzb2Z0XHVCMjk0IGxpbWl0WzBdLCBoYXJkXHVCMjk0IGxpbWl0WzFdXHVDNzg1XHVCMkM4XHVCMkU0LiBzb2Z0ID49IEJpZ0ludCh3YW50ZWQpXHVDNzc0XHVCQTc0IE51bWJlcihzb2Z0KVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIHJhaXNlZFx1QjI5NCBCaWdJbnQod2FudGVkKVx1QzY0MCBoYXJkIFx1QUMwMFx1QzZCNFx1QjM3MCBcdUM3OTFcdUM3NDAgXHVDQUJEXHVDNzc0XHVBQ0UwLCBzZXRybGltaXQoUkxJTUlUX05PRklMRSwgbmV3IEJpZ1VpbnQ2NEFycmF5KFtyYWlzZWQsIGhhcmRdKSlcdUI5N0MgXHVCRDgwXHVCOTc4IFx1QjRBNCBOdW1iZXIocmFpc2VkKVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuJyxcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIyLjVhXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJBIHNvZnQgbGltaXQgdGhhdCBpcyB0b28gbG93IGlzIHJhaXNlZCwgdGhlIGhhcmQgb25lIGtlcHRcIixcbiAgICAgICAga286IFwiXHVCMEFFXHVDNzQwIFx1QzE4Q1x1RDUwNFx1RDJCOCBcdUM4MUNcdUQ1NUNcdUM3NDQgXHVDNjJDXHVCOUFDXHVBQ0UwIFx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUNcdUM3NDAgXHVBREY4XHVCMzAwXHVCODVDIFx1QjQ2MVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1MSU1JVFwiLCBcIkUyLUhBUkQtTE9XRVJFRFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuNWJcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgbGltaXQgdGhhdCBpcyBoaWdoIGVub3VnaCBpcyBsZWZ0IGFsb25lXCIsIGtvOiBcIlx1Qzc3NFx1QkJGOCBcdUNEQTlcdUJEODRcdUQ1NUMgXHVDODFDXHVENTVDXHVDNzQwIFx1QUM3NFx1QjREQ1x1QjlBQ1x1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUxJTUlUXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi41Y1wiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiV2hlcmUgdGhlIGhhcmQgbGltaXQgZm9yYmlkcyBtb3JlLCBpdCBzYXlzIGhvdyBmYXIgaXQgZ290XCIsXG4gICAgICAgIGtvOiBcIlx1RDU1OFx1QjREQyBcdUM4MUNcdUQ1NUNcdUM1RDAgXHVCOUM5XHVENzg4XHVCQTc0IFx1QzVCNFx1QjUxNFx1QUU0Q1x1QzlDMCBcdUM2MkNcdUI4MzhcdUIyOTRcdUM5QzAgXHVDNTRDXHVCOUJEXHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUyLUhBUkQtTElNSVRcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjVkXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJUZW4gdGhvdXNhbmQgY29ubmVjdGlvbnMgYXJlIGhlbGQgYW5kIGFuc3dlcmVkXCIsIGtvOiBcIlx1QzVGMFx1QUNCMCBcdUI5Q0MgXHVBQzFDXHVCOTdDIFx1QzcyMFx1QzlDMFx1RDU1OFx1QUNFMCBcdUJBQThcdUI0NTBcdUM1RDBcdUFDOEMgXHVCMkY1XHVENTY5XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1URU4tVEhPVVNBTkRcIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuY29uc3Qgb3duQmluZGluZzogUGFydEZhY3RzID0ge1xuICBpZDogXCIyLjZcIixcbiAgdGl0bGU6IHsgZW46IFwiVGhlIGJpbmRpbmcgeW91cnNlbGYsIGluIEMgKG9wdGlvbmFsKVwiLCBrbzogXCJcdUJDMTRcdUM3NzhcdUI1MjlcdUM3NDQgXHVDOUMxXHVDODExLCBDXHVCODVDIChcdUMxMjBcdUQwREQpXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMi02XCIsXG4gIG9wdGlvbmFsOiB0cnVlLFxuICB0YXNrczogW1xuICAgIHsgbmFtZTogXCJqc19lcG9sbF9jcmVhdGUxXCIsIGZpbGU6IEFERE9OIH0sXG4gICAgeyBuYW1lOiBcImpzX2Vwb2xsX2N0bFwiLCBmaWxlOiBBRERPTiB9LFxuICAgIHsgbmFtZTogXCJqc19lcG9sbF93YWl0XCIsIGZpbGU6IEFERE9OIH0sXG4gIF0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiRWFjaCBmdW5jdGlvbiBoYXMgdGhyZWUgc3RlcHM6IEphdmFTY3JpcHQgdmFsdWVzIGludG8gQyB2YWx1ZXMsIG9uZSBzeXN0ZW0gY2FsbCwgdGhlIHJlc3VsdCBiYWNrLiBXaGVyZSBkb2VzIEMgc2F5IHdoeSBhIGNhbGwgZmFpbGVkLCBhbmQgd2hhdCBtdXN0IGJlIHRydWUgb2YgdGhlIGFycmF5IGJlZm9yZSBhbnl0aGluZyBpcyB3cml0dGVuIGludG8gaXQ/XCIsXG4gICAgICBrbzogXCJcdUQ1NjhcdUMyMThcdUI5QzhcdUIyRTQgXHVDMTM4IFx1QjJFOFx1QUNDNFx1Qzc4NVx1QjJDOFx1QjJFNC4gSmF2YVNjcmlwdCBcdUFDMTJcdUM3NDQgQyBcdUFDMTJcdUM3M0NcdUI4NUMsIFx1QzJEQ1x1QzJBNFx1RDE1QyBcdUNGNUMgXHVENTVDIFx1QkM4OCwgXHVBQ0IwXHVBQ0ZDXHVCOTdDIFx1QjJFNFx1QzJEQyBKYXZhU2NyaXB0XHVCODVDLiBDXHVDNUQwXHVDMTFDIFx1RDYzOFx1Q0Q5Q1x1Qzc3NCBcdUMyRTRcdUQzMjhcdUQ1NUMgXHVDNkQwXHVDNzc4XHVDNzQwIFx1QzVCNFx1QjUxNFx1QzVEMCBcdUM3ODhcdUMyQjVcdUIyQzhcdUFFNEM/IFx1QURGOFx1QjlBQ1x1QUNFMCBcdUJDMzBcdUM1RjRcdUM1RDAgXHVDNEYwXHVBRTMwIFx1QzgwNFx1QzVEMCBcdUJCMzRcdUM1QzdcdUM3NDQgXHVENjU1XHVDNzc4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QUU0Qz9cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcImdldF9hcmd1bWVudHMsIGdldF9pbnQgYW5kIGdldF93b3JkcyBicmluZyB2YWx1ZXMgaW47IHJldHVybiBOVUxMIHdoZW4gb25lIG9mIHRoZW0gc2F5cyBmYWxzZS4gQWZ0ZXIgdGhlIGNhbGw6IC1lcnJubyBpZiB0aGUgcmVzdWx0IGlzIC0xLiBlcG9sbF93YWl0IGZpbGxzIGFuIGFycmF5IG9mIHN0cnVjdCBlcG9sbF9ldmVudCBvbiB0aGUgc3RhY2ssIGZyb20gd2hpY2ggeW91IGNvcHkgdHdvIHdvcmRzIGZvciBlYWNoLlwiLFxuICAgICAga286IFwiZ2V0X2FyZ3VtZW50cywgZ2V0X2ludCwgZ2V0X3dvcmRzXHVCODVDIFx1QUMxMlx1Qzc0NCBcdUJDMUJcdUFDRTAsIFx1RDU1OFx1QjA5OFx1Qjc3Q1x1QjNDNCBmYWxzZVx1Qzc3NFx1QkE3NCBOVUxMXHVDNzQ0IFx1QkMxOFx1RDY1OFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVENjM4XHVDRDlDXHVENTVDIFx1QjRBNCBcdUFDQjBcdUFDRkNcdUFDMDAgLTFcdUM3NzRcdUJBNzQgLWVycm5vXHVDNzg1XHVCMkM4XHVCMkU0LiBlcG9sbF93YWl0XHVCMjk0IFx1QzJBNFx1RDBERFx1Qzc1OCBzdHJ1Y3QgZXBvbGxfZXZlbnQgXHVCQzMwXHVDNUY0XHVDNzQ0IFx1Q0M0NFx1QzZCMFx1QUNFMCwgXHVBQzcwXHVBRTMwXHVDMTFDIFx1Qzc3NFx1QkNBNFx1RDJCOFx1QjlDOFx1QjJFNCBcdUI0NTAgXHVBQzEyXHVDNzQ0IFx1QkNGNVx1QzBBQ1x1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcImpzX2Vwb2xsX3dhaXQ6IHJlYWQgZXBmZCwgd29yZHMgYW5kIGxlbmd0aCwgbWF4ZXZlbnRzLCB0aW1lb3V0LiBtYXhldmVudHMgYmVjb21lcyBhdCBtb3N0IE1BWF9FVkVOVFMgYW5kIGF0IG1vc3QgbGVuZ3RoIC8gMi4gcmVhZHkgaXMgZXBvbGxfd2FpdChlcGZkLCBldmVudCwgbWF4ZXZlbnRzLCB0aW1lb3V0KTsgaWYgLTEsIHJldHVybiBmcm9tX2ludChlbnYsIC1lcnJubykuIHdvcmRzWzIgKiBpXSBpcyBldmVudFtpXS5ldmVudHMsIHdvcmRzWzIgKiBpICsgMV0gaXMgZXZlbnRbaV0uZGF0YS51MzI7IHJldHVybiBmcm9tX2ludChlbnYsIHJlYWR5KS5cIixcbiAgICAgIGtvOiBcImpzX2Vwb2xsX3dhaXQ6IGVwZmQsIHdvcmRzXHVDNjQwIGxlbmd0aCwgbWF4ZXZlbnRzLCB0aW1lb3V0XHVDNzQ0IFx1Qzc3RFx1QzJCNVx1QjJDOFx1QjJFNC4gbWF4ZXZlbnRzXHVCMjk0IE1BWF9FVkVOVFNcdUM2NDAgbGVuZ3RoIC8gMlx1Qjk3QyBcdUIxMThcdUM5QzAgXHVDNTRBXHVBQzhDIFx1RDU2OVx1QjJDOFx1QjJFNC4gcmVhZHkgPSBlcG9sbF93YWl0KGVwZmQsIGV2ZW50LCBtYXhldmVudHMsIHRpbWVvdXQpXHVDNzc0IC0xXHVDNzc0XHVCQTc0IGZyb21faW50KGVudiwgLWVycm5vKVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIHdvcmRzWzIgKiBpXVx1QzVEMFx1QjI5NCBldmVudFtpXS5ldmVudHMsIHdvcmRzWzIgKiBpICsgMV1cdUM1RDBcdUIyOTQgZXZlbnRbaV0uZGF0YS51MzJcdUI5N0MgXHVCMTIzXHVBQ0UwIGZyb21faW50KGVudiwgcmVhZHkpXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIyLjZhXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJJdCBjb21waWxlcywgbWFrZXMgYW4gaW5zdGFuY2UgYW5kIGFkZHMgZGVzY3JpcHRvcnNcIixcbiAgICAgICAga286IFwiXHVDRUY0XHVEMzBDXHVDNzdDXHVCNDE4XHVBQ0UwLCBcdUM3NzhcdUMyQTRcdUQxMzRcdUMyQTRcdUI5N0MgXHVCOUNDXHVCNEU0XHVBQ0UwLCBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5N0MgXHVCMTIzXHVDMkI1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUyLUFERE9OLUNPTVBJTEVcIiwgXCJFMi1BRERPTi1DQUxMU1wiLCBcIkUyLUFERE9OLUZMQUdTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi42YlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQSBmYWlsZWQgY2FsbCByZXR1cm5zIGl0cyBuZWdhdGl2ZSBlcnJub1wiLCBrbzogXCJcdUMyRTRcdUQzMjhcdUQ1NUMgXHVENjM4XHVDRDlDXHVDNzQwIFx1Qzc0Q1x1QzIxOCBlcnJub1x1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUFERE9OLUVSUk5PXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi42Y1wiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiRXZlbnRzIGNvbWUgYmFjayBhcyBbZXZlbnRzLCBkYXRhXVwiLCBrbzogXCJcdUM3NzRcdUJDQTRcdUQyQjhcdUFDMDAgW2V2ZW50cywgZGF0YV1cdUI4NUMgXHVCM0NDXHVDNTQ0XHVDNjM1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1BRERPTi1EQVRBXCIsIFwiRTItQURET04tRVZFTlRTXCIsIFwiRTItQURET04tTU9TVFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjIuNmRcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIk5vdGhpbmcgaXMgd3JpdHRlbiBwYXN0IHRoZSBlbmQgb2YgdGhlIGFycmF5XCIsIGtvOiBcIlx1QkMzMFx1QzVGNFx1Qzc1OCBcdUIwNURcdUM3NDQgXHVCMTE4XHVDNUI0IFx1QzRGMFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUFERE9OLU9WRVJSVU5cIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIyLjZlXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJOb3IgcGFzdCB0aGUgZW5kIG9mIHRoZSBmdW5jdGlvbidzIG93biBhcnJheVwiLCBrbzogXCJcdUQ1NjhcdUMyMTggXHVDNTQ4IFx1QkMzMFx1QzVGNFx1Qzc1OCBcdUIwNURcdUM3NDQgXHVCMTE4XHVDNUI0XHVDMTFDXHVCM0M0IFx1QzRGMFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUyLUFERE9OLVNUQUNLXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi42ZlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiSXQgd2FpdHMgbm8gbG9uZ2VyIHRoYW4gdGhlIHRpbWVvdXQgc2F5c1wiLCBrbzogXCJ0aW1lb3V0XHVCQ0Y0XHVCMkU0IFx1QzYyNFx1Qjc5OCBcdUFFMzBcdUIyRTRcdUI5QUNcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMi1BRERPTi1USU1FT1VUXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMi42Z1wiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiWW91ciBvd24gbG9vcCBydW5zIG9uIGl0LCBhbmQgc2xlZXBzXCIsIGtvOiBcIlx1QjBCNCBcdUI4RThcdUQ1MDRcdUFDMDAgXHVBREY4IFx1QzcwNFx1QzVEMFx1QzExQyBcdUIzQ0NcdUFDRTAsIFx1QzdBMFx1QjRFRFx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTItQURET04tVElNRU9VVFwiXSxcbiAgICB9LFxuICBdLFxufVxuXG5leHBvcnQgY29uc3Qgc3RlcDI6IFN0ZXBGYWN0cyA9IHtcbiAgaWQ6IFwic3RlcDJcIixcbiAgc2x1ZzogXCJzdGVwMi1lcG9sbFwiLFxuICBudW1iZXI6IDIsXG4gIHRpdGxlOiB7IGVuOiBcIlN0ZXAgMjogZXBvbGxcIiwga286IFwiMlx1QjJFOFx1QUNDNDogZXBvbGxcIiB9LFxuICBwcm9taXNlOiB7XG4gICAgZW46IFwiT25lIHRocmVhZCwgdGVuIHRob3VzYW5kIGNvbm5lY3Rpb25zOiBhc2sgdGhlIGtlcm5lbCB3aG8gaXMgcmVhZHksIGFuZCBuZXZlciB3YWl0IGZvciBvbmUuXCIsXG4gICAga286IFwiXHVDMkE0XHVCODA4XHVCNERDIFx1RDU1OFx1QjA5OFx1Qjg1QyBcdUM1RjBcdUFDQjAgXHVCOUNDIFx1QUMxQ1x1Qjk3QyBcdUIyRTRcdUI4RjlcdUIyQzhcdUIyRTQuIFx1QjIwNFx1QUMwMCBcdUM5MDBcdUJFNDRcdUI0MThcdUM1QzhcdUIyOTRcdUM5QzAgXHVDRUU0XHVCMTEwXHVDNUQwIFx1QkIzQlx1QUNFMCwgXHVEMkI5XHVDODE1XHVENTVDIFx1QjIwNFx1QUQ3MFx1QUMwMFx1Qjk3QyBcdUFFMzBcdUIyRTRcdUI5QUNcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICB9LFxuICBtaW51dGVzOiAxNTAsXG4gIHBhcnRzOiBbd291bGRCbG9jaywgbGV2ZWxMb29wLCBiYWNrcHJlc3N1cmUsIGVkZ2VUcmlnZ2VyZWQsIHRlblRob3VzYW5kLCBvd25CaW5kaW5nXSxcbiAgY29kZXM6IHN0ZXAyQ29kZXMsXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzL2Fuc3dlcnMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzL2Fuc3dlcnMudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgMy40IHNheSwgaW4gdGhlaXIgb3JkZXIuXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IGFuc3dlckNvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHtcbiAgXCJFMy1PUkRFUlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGNsaWVudCBzZW50IGpvYiAxLCBqb2IgMiwgaGVsbG8sIGpvYiAzIG9uIG9uZSBjb25uZWN0aW9uOyB0aGUgam9icyBlbmRlZCBpbiB0aGUgb3JkZXIgMywgMiwgMS5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QUMwMCBcdUM1RjBcdUFDQjAgXHVENTU4XHVCMDk4XHVCODVDIGpvYiAxLCBqb2IgMiwgaGVsbG8sIGpvYiAzXHVDNzQ0IFx1QkNGNFx1QjBDOFx1QUNFMCwgXHVDNzkxXHVDNUM1XHVDNzQwIDMsIDIsIDFcdUM3NTggXHVDMjFDXHVDMTFDXHVCODVDIFx1QjA1RFx1QjBBQ1x1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgYW5zd2VycyBjb21lIGluIHRoZSBvcmRlciBvZiB0aGUgcmVxdWVzdHM6IHdob2V2ZXIgYXNrcyBoYXMgbm90aGluZyBlbHNlIHRvIHRlbGwgdGhlbSBhcGFydC5cIixcbiAgICAgIGtvOiBcIlx1QjJGNVx1Qzc0MCBcdUM2OTRcdUNDQURcdUQ1NUMgXHVDMjFDXHVDMTFDXHVCMzAwXHVCODVDIFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QzY5NFx1Q0NBRFx1RDU1QyBcdUNBQkRcdUM1RDBcdUIyOTQgXHVBREY4XHVBQzgzIFx1QjlEMFx1QUNFMCBcdUIyRjVcdUM3NDQgXHVBRDZDXHVCQ0M0XHVENTYwIFx1QkMyOVx1QkM5NVx1Qzc3NCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiQXJyaXZlZDoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJFYWNoIGFuc3dlciB3YXMgc2VudCBhcyBzb29uIGFzIGl0IHdhcyB0aGVyZS5cIixcbiAgICAgIGtvOiBcIlx1QjJGNVx1Qzc0NCBcdUMwRERcdUFFMzBcdUIyOTQgXHVCMzAwXHVCODVDIFx1QkNGNFx1QjBCOCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBkZWxpdmVyLCBrZWVwIHRoZSBhbnN3ZXIgaW4gY29ubi5lYXJseSBhbmQgc2VuZCBvbmx5IHRoZSBvbmUgd2l0aCB0aGUgbnVtYmVyIGNvbm4uYW5zd2VyZWQuXCIsXG4gICAgICBrbzogXCJkZWxpdmVyXHVDNUQwXHVDMTFDLCBcdUIyRjVcdUM3NDQgY29ubi5lYXJseVx1QzVEMCBcdUI0NTBcdUFDRTAgXHVCQzg4XHVENjM4XHVBQzAwIGNvbm4uYW5zd2VyZWRcdUM3NzggXHVBQzgzXHVCOUNDIFx1QkNGNFx1QjBCNFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb3JkZXJcIixcbiAgfSxcbiAgXCJFMy1FQVJMWS1MT1NUXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IHNlbnQgam9iIDEsIGpvYiAyLCBoZWxsbywgam9iIDMgb24gb25lIGNvbm5lY3Rpb247IHRoZSBqb2JzIGVuZGVkIGluIHRoZSBvcmRlciAzLCAyLCAxLlwiLFxuICAgICAga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVGMFx1QUNCMCBcdUQ1NThcdUIwOThcdUI4NUMgam9iIDEsIGpvYiAyLCBoZWxsbywgam9iIDNcdUM3NDQgXHVCQ0Y0XHVCMEM4XHVBQ0UwLCBcdUM3OTFcdUM1QzVcdUM3NDAgMywgMiwgMVx1Qzc1OCBcdUMyMUNcdUMxMUNcdUI4NUMgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIk9uY2Ugam9iIDEgaGFzIGVuZGVkLCBhbGwgZm91ciBhbnN3ZXJzIGdvIG91dC5cIixcbiAgICAgIGtvOiBcImpvYiAxXHVDNzc0IFx1QjA1RFx1QjA5OFx1QkE3NCBcdUIyRjUgXHVCMTM3XHVDNzc0IFx1QkFBOFx1QjQ1MCBcdUIwOThcdUFDMDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0M0XHVDQzI5XHVENTVDIFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiT25lIGFuc3dlciB3YXMgc2VudCBhbmQgdGhvc2UgdGhhdCBoYWQgd2FpdGVkIGZvciBpdCB3ZXJlIG5vdCwgb3Igb25lIHRoYXQgY2FtZSBiZWZvcmUgaXRzIHR1cm4gd2FzIHRocm93biBhd2F5LlwiLFxuICAgICAga286IFwiXHVCMkY1IFx1RDU1OFx1QjA5OFx1Qjk3QyBcdUJDRjRcdUIwQjggXHVCNEE0IFx1QURGOFx1QUM4M1x1Qzc0NCBcdUFFMzBcdUIyRTRcdUI5QUNcdUIzNTggXHVCMkY1XHVDNzQ0IFx1QkNGNFx1QjBCNFx1QzlDMCBcdUM1NEFcdUM1NThcdUFDNzBcdUIwOTgsIFx1Q0MyOFx1Qjg0MFx1QkNGNFx1QjJFNCBcdUM3N0NcdUNDMEQgXHVDNjI4IFx1QjJGNVx1Qzc0NCBcdUJDODRcdUI5QjAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gZGVsaXZlciwgZ28gb24gZnJvbSBjb25uLmFuc3dlcmVkIGFzIGxvbmcgYXMgY29ubi5lYXJseSBoYXMgdGhlIG5leHQgb25lLlwiLFxuICAgICAga286IFwiZGVsaXZlclx1QzVEMFx1QzExQywgY29ubi5lYXJseVx1QzVEMCBcdUIyRTRcdUM3NEMgXHVBQzgzXHVDNzc0IFx1Qzc4OFx1QjI5NCBcdUIzRDlcdUM1NDggY29ubi5hbnN3ZXJlZFx1QkQ4MFx1RDEzMCBcdUFDQzRcdUMxOEQgXHVCQ0Y0XHVCMEI0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1vcmRlclwiLFxuICB9LFxuICBcIkUzLVNUQUxFXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGFza2VkIGZvciBqb2JzIGFuZCBsZWZ0LiBUaGUgbmV4dCBjbGllbnQgZ290IGRlc2NyaXB0b3Ige2ZkfTsgdGhlbiBvbmUgb2YgdGhlIGpvYnMgZW5kZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNzkxXHVDNUM1XHVDNzQ0IFx1QkQ4MFx1RDBDMVx1RDU1OFx1QUNFMCBcdUI1QTBcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjJFNFx1Qzc0QyBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwIHtmZH1cdUJDODhcdUM3NDQgXHVCQzFCXHVDNTU4XHVBQ0UwLCBcdUFERjhcdUIyRTRcdUM3NEMgXHVDNzkxXHVDNUM1IFx1RDU1OFx1QjA5OFx1QUMwMCBcdUIwNURcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgYW5zd2VyIGZpbmRzIG5vYm9keS5cIiwga286IFwiXHVCMkY1XHVDNzQwIFx1QkMxQlx1Qzc0NCBcdUMwQUNcdUI3OENcdUM3NzQgXHVDNUM2XHVDNzNDXHVCQkMwXHVCODVDIFx1QkM4NFx1QjgyNFx1QzgzOFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIkl0IHdhcyBzZW50IHRvIHRoZSBuZXh0IGNsaWVudC4gU2FtZSBkZXNjcmlwdG9yOiB7c2FtZX0uXCIsXG4gICAgICBrbzogXCJcdUIyRTRcdUM3NEMgXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVDNUQwXHVBQzhDIFx1QkNGNFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVBQzE5XHVDNzQwIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMDoge3NhbWV9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBkZXNjcmlwdG9yIGlzIGEgbnVtYmVyIHRoYXQgaXMgZ2l2ZW4gb3V0IGFnYWluLiBXaG8gYXNrZWQgaXMgdGhlIG51bWJlciBhbmQgdGhlIGdlbmVyYXRpb24gdG9nZXRoZXIuXCIsXG4gICAgICBrbzogXCJcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUIyOTQgXHVCMkU0XHVDMkRDIFx1QzRGMFx1Qzc3NFx1QjI5NCBcdUJDODhcdUQ2MzhcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjIwNFx1QUMwMCBcdUJCM0NcdUM1QzhcdUIyOTRcdUM5QzBcdUIyOTQgXHVCQzg4XHVENjM4XHVDNjQwIFx1QzEzOFx1QjMwMFx1Qjk3QyBcdUQ1NjhcdUFFRDggXHVCQ0Y0XHVDNTQ0XHVDNTdDIFx1QzU1NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGRlbGl2ZXIsIGNvbXBhcmUgY29ubi5nZW5lcmF0aW9uIHdpdGggdGhlIHRpY2tldCdzIGJlZm9yZSB5b3UgZG8gYW55dGhpbmcuXCIsXG4gICAgICBrbzogXCJkZWxpdmVyXHVDNUQwXHVDMTFDLCBcdUJCMzRcdUM1QzdcdUJDRjRcdUIyRTQgXHVCQTNDXHVDODAwIGNvbm4uZ2VuZXJhdGlvblx1Qzc0NCBcdUQ0NUModGlja2V0KVx1Qzc1OCBcdUMxMzhcdUIzMDBcdUM2NDAgXHVCRTQ0XHVBRDUwXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJvcGVuKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWdlbmVyYXRpb25cIixcbiAgfSxcbiAgXCJFMy1DVVQtT0ZGXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGFza2VkIGZvciB0d28gam9icyBhbmQgZW5kZWQgaXRzIGRpcmVjdGlvbiAoRklOKTsgdGhlbiB0aGV5IGVuZGVkLCBvbmUgYWZ0ZXIgdGhlIG90aGVyLiBBbm90aGVyIG9uZSwgd2hpY2ggZG9lcyBub3QgcmVhZCBhdCBmaXJzdCwgYXNrZWQgZm9yIGEgbG90IGFuZCBkaWQgdGhlIHNhbWUuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNzkxXHVDNUM1IFx1QjQ1OFx1Qzc0NCBcdUJEODBcdUQwQzFcdUQ1NThcdUFDRTAgXHVDNzkwXHVBRTMwIFx1QkMyOVx1RDVBNVx1Qzc0NCBcdUIwNURcdUIwQzhcdUM3M0NcdUJBNzAoRklOKSwgXHVBREY4XHVCMkU0XHVDNzRDIFx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUQ1NThcdUIwOThcdUM1MjkgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUNDOThcdUM3NENcdUM1RDAgXHVDNzdEXHVDOUMwIFx1QzU0QVx1QjI5NCBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCM0M0IFx1QjlDRVx1Qzc0MCBcdUFDODNcdUM3NDQgXHVCRDgwXHVEMEMxXHVENTU4XHVBQ0UwIFx1QjYxMVx1QUMxOVx1Qzc3NCBcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiRXZlcnkgYW5zd2VyIGFycml2ZXMsIGFuZCB0aGVuIHRoZSBlbmQuXCIsXG4gICAgICBrbzogXCJcdUIyRjVcdUM3NzQgXHVCQUE4XHVCNDUwIFx1QjNDNFx1Q0MyOVx1RDU1OFx1QUNFMCwgXHVBREY4XHVCMkU0XHVDNzRDXHVDNUQwIFx1QjA1RFx1Qzc3NCBcdUM2NDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFycml2ZWQgYmVmb3JlIHRoZSBlbmQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCMDVEXHVCMDk4XHVBRTMwIFx1QzgwNFx1QzVEMCBcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgY29ubmVjdGlvbiBjb3VudHMgYXMgZG9uZSB0b28gZWFybHk6IHNldHRsZSgpIHdhcyBjYWxsZWQgYmV0d2VlbiB0aGUgY291bnQgYW5kIHRoZSBzZW5kLCBvciB0aGUgY29ubmVjdGlvbiBkcm9wcGVkIGFsdGhvdWdoIGpvYnMgb2YgaXQgYXJlIG91dCBvciBieXRlcyBvZiBpdCBsaWUgaW4gY29ubi51bnNlbnQuXCIsXG4gICAgICBrbzogXCJcdUM1RjBcdUFDQjBcdUM3NzQgXHVCMTA4XHVCQjM0IFx1Qzc3Q1x1Q0MwRCBcdUIwNURcdUIwOUMgXHVBQzgzXHVDNzNDXHVCODVDIFx1QzVFQ1x1QUNBOFx1Qzg0Q1x1QzJCNVx1QjJDOFx1QjJFNC4gXHVDMTM4XHVCMjk0IFx1QUM4M1x1QUNGQyBcdUJDRjRcdUIwQjRcdUIyOTQgXHVBQzgzIFx1QzBBQ1x1Qzc3NFx1QzVEMCBzZXR0bGUoKVx1Qzc0NCBcdUJEODhcdUI4MDBcdUFDNzBcdUIwOTgsIFx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUIwOThcdUFDMDAgXHVDNzg4XHVBQzcwXHVCMDk4IGNvbm4udW5zZW50XHVDNUQwIFx1QkMxNFx1Qzc3NFx1RDJCOFx1QUMwMCBcdUIwQThcdUM1NDQgXHVDNzg4XHVCMjk0XHVCMzcwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM4MTVcdUI5QUNcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gZGVsaXZlciwgY2FsbCBzZXR0bGUoKSBhZnRlciB0aGUgbGFzdCBzZW5kKCksIGFuZCBsZWF2ZSBpdCB0byBzZXR0bGUoKSB0byBlbmQgdGhlIGNvbm5lY3Rpb24uXCIsXG4gICAgICBrbzogXCJkZWxpdmVyXHVDNUQwXHVDMTFDLCBcdUI5QzhcdUM5QzBcdUI5Qzkgc2VuZCgpIFx1QjRBNFx1QzVEMCBzZXR0bGUoKVx1Qzc0NCBcdUJEODBcdUI5NzRcdUFDRTAsIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIwNURcdUIwQjRcdUIyOTQgXHVDNzdDXHVDNzQwIHNldHRsZSgpXHVDNUQwIFx1QjlFMVx1QUUzMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb3JkZXJcIixcbiAgfSxcbiAgXCJFMy1ORVZFUi1FTkRTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkEgY2xpZW50IGFza2VkIGZvciBqb2JzIGFuZCBlbmRlZCBpdHMgZGlyZWN0aW9uIChGSU4pLiBUaGUgam9icyBlbmRlZCwgYW5kIHRoZSBhbnN3ZXJzIGFycml2ZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDNzkxXHVDNUM1XHVDNzQ0IFx1QkQ4MFx1RDBDMVx1RDU1OFx1QUNFMCBcdUM3OTBcdUFFMzAgXHVCQzI5XHVENUE1XHVDNzQ0IFx1QjA1RFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNChGSU4pLiBcdUM3OTFcdUM1QzVcdUM3NzQgXHVCMDVEXHVCMDk4XHVBQ0UwIFx1QjJGNVx1Qzc3NCBcdUIzQzRcdUNDMjlcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiTm90aGluZyBpcyBvd2VkIGFueSBtb3JlOiB0aGUgY29ubmVjdGlvbiBpcyBjbG9zZWQuXCIsXG4gICAgICBrbzogXCJcdUIzNTQgXHVDOTA0IFx1QUM4M1x1Qzc3NCBcdUM1QzZcdUM3M0NcdUJCQzBcdUI4NUMgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QjJFQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgc3RheXMgb3Blbi5cIiwga286IFwiXHVBQ0M0XHVDMThEIFx1QzVGNFx1QjgyNCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgZW5kIGNhbWUgbG9uZyBhZ28sIGFuZCBubyBldmVudCB3aWxsIGNvbWUgZm9yIHRoaXMgY29ubmVjdGlvbiBhbnkgbW9yZS4gV2hvIHNlbmRzIHRoZSBsYXN0IGFuc3dlciBoYXMgdG8gbG9vay5cIixcbiAgICAgIGtvOiBcIlx1QjA1RFx1Qzc0MCBcdUM2MjRcdUI3OThcdUM4MDRcdUM1RDAgXHVDNjU0XHVBQ0UwLCBcdUM3NzQgXHVDNUYwXHVBQ0IwXHVDNUQwXHVCMjk0IFx1QjM1NCBcdUM3NzRcdUMwQzEgXHVDNzc0XHVCQ0E0XHVEMkI4XHVBQzAwIFx1QzYyNFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjlDOFx1QzlDMFx1QjlDOSBcdUIyRjVcdUM3NDQgXHVCQ0Y0XHVCMEI0XHVCMjk0IFx1Q0FCRFx1Qzc3NCBcdUQ2NTVcdUM3NzhcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gZGVsaXZlciwgY2FsbCBzZXR0bGUoKSBhdCB0aGUgZW5kLlwiLFxuICAgICAga286IFwiZGVsaXZlclx1QzVEMFx1QzExQywgXHVCMDVEXHVDNUQwIHNldHRsZSgpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtb3JkZXJcIixcbiAgfSxcbiAgXCJFMy1TRU5EUy1PTlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUd28gYW5zd2VycyB3ZXJlIHJlYWR5IHRvIGdvIG91dCBvbiBvbmUgY29ubmVjdGlvbiwgYW5kIHRoZSBmaXJzdCB3cml0ZSBmYWlsZWQuXCIsXG4gICAgICBrbzogXCJcdUQ1NUMgXHVDNUYwXHVBQ0IwXHVDNUQwIFx1QjA5OFx1QUMwOCBcdUIyRjVcdUM3NzQgXHVCNDU4IFx1Qzc4OFx1QzVDOFx1QUNFMCwgXHVDQ0FCIFx1QkM4OFx1QzlGOCB3cml0ZVx1QUMwMCBcdUMyRTRcdUQzMjhcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGNvbm5lY3Rpb24gaXMgb3ZlciwgYW5kIG5vYm9keSB0b3VjaGVzIGl0cyBkZXNjcmlwdG9yIGFnYWluLlwiLFxuICAgICAga286IFwiXHVDNUYwXHVBQ0IwXHVDNzQwIFx1QjA1RFx1QjBBQ1x1QUNFMCwgXHVBREY4IFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMFx1Qjk3QyBcdUIyRTRcdUMyREMgXHVBQzc0XHVCNERDXHVCOUFDXHVDOUMwIFx1QzU0QVx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiQSBjYWxsIG9uIHRoZSBjbG9zZWQgZGVzY3JpcHRvcjoge2NhbGx9LlwiLCBrbzogXCJcdUIyRUJcdUQ3OEMgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVDNUQwIFx1QjMwMFx1RDU1QyBcdUQ2MzhcdUNEOUM6IHtjYWxsfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInNlbmQoKSBkcm9wcyBhIGNvbm5lY3Rpb24gdGhhdCBicmVha3MuIFRoZSBsb29wIGFyb3VuZCBpdCB3ZW50IG9uIHdpdGggdGhlIG5leHQgYW5zd2VyLlwiLFxuICAgICAga286IFwic2VuZCgpXHVCMjk0IFx1QjA0QVx1QzVCNFx1QzlDNCBcdUM1RjBcdUFDQjBcdUM3NDQgXHVDODE1XHVCOUFDXHVENTY5XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI3RjBcdUIzNzBcdUIzQzQgXHVCQzE4XHVCQ0Y1XHVCQjM4XHVDNzc0IFx1QjJFNFx1Qzc0QyBcdUIyRjVcdUM3NDQgXHVBQ0M0XHVDMThEIFx1QkNGNFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGRlbGl2ZXIsIHJldHVybiB3aGVuIHJlYWN0b3IuY29ubmVjdGlvbnNbZmRdIGlzIG5vIGxvbmdlciB0aGlzIGNvbm5lY3Rpb24gYWZ0ZXIgc2VuZCgpLlwiLFxuICAgICAga286IFwiZGVsaXZlclx1QzVEMFx1QzExQywgc2VuZCgpIFx1QjRBNFx1QzVEMCByZWFjdG9yLmNvbm5lY3Rpb25zW2ZkXVx1QUMwMCBcdUIzNTQgXHVDNzc0XHVDMEMxIFx1Qzc3NCBcdUM1RjBcdUFDQjBcdUM3NzQgXHVDNTQ0XHVCMkM4XHVCQTc0IFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wid3JpdGUoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZ2VuZXJhdGlvblwiLFxuICB9LFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlcy9wb29sLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlcy9wb29sLnRzXCI7Ly8gV2hhdCB0aGUgZmFpbGVkIGNoZWNrcyBvZiBwYXJ0IDMuMyBzYXksIGluIHRoZWlyIG9yZGVyLlxuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCBwb29sQ29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge1xuICBcIkUzLUxJR0hUXCI6IHtcbiAgICBkaWQ6IHsgZW46IFwiQSBjbGllbnQgc2VudCB7c2VudH0sIGEgbGlnaHQgcmVxdWVzdC5cIiwga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QUMwMFx1QkNCQ1x1QzZCNCBcdUM2OTRcdUNDQURcdUM3NDQgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0OiB7c2VudH0uXCIgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgc2VydmljZSdzIGFuc3dlciBjb21lcyBiYWNrIGF0IG9uY2UuXCIsIGtvOiBcIlx1QzExQ1x1QkU0NFx1QzJBNFx1Qzc1OCBcdUIyRjVcdUM3NzQgXHVCQzE0XHVCODVDIFx1QjNDQ1x1QzU0NFx1QzY0MFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiQXJyaXZlZDoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGxpZ2h0IHJlcXVlc3QgbmVlZHMgbm8gd29ya2VyOiBpdHMgYW5zd2VyIGlzIGRlbGl2ZXJlZCBpbiB0aGUgc2FtZSBjYWxsLiBkZWxpdmVyKCkgKHBhcnQgMy40KSBtdXN0IGJlIHRoZXJlIGZvciBpdC5cIixcbiAgICAgIGtvOiBcIlx1QUMwMFx1QkNCQ1x1QzZCNCBcdUM2OTRcdUNDQURcdUM1RDBcdUIyOTQgXHVDNkNDXHVDRUU0XHVBQzAwIFx1RDU0NFx1QzY5NCBcdUM1QzZcdUFDRTAsIFx1QUMxOVx1Qzc0MCBcdUQ2MzhcdUNEOUMgXHVDNTQ4XHVDNUQwXHVDMTFDIFx1QjJGNVx1Qzc0NCBcdUM4MDRcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjdFQ1x1QjgyNFx1QkE3NCBkZWxpdmVyKCkoXHVEMzBDXHVEMkI4IDMuNClcdUFDMDAgXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHJlcXVlc3QsIGRlbGl2ZXIoKSB3aGF0IHNlcnZpY2UuYW5zd2VyKGxpbmUpIGdpdmVzLCB3aXRoIHRoZSBudW1iZXIgdGhhdCBjb25uLmFza2VkIGhhZCBiZWZvcmUgeW91IGNvdW50ZWQuXCIsXG4gICAgICBrbzogXCJyZXF1ZXN0XHVDNUQwXHVDMTFDLCBzZXJ2aWNlLmFuc3dlcihsaW5lKVx1Qzc1OCBcdUFDQjBcdUFDRkNcdUI5N0MgZGVsaXZlcigpXHVCODVDIFx1QzgwNFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVCQzg4XHVENjM4XHVCMjk0IFx1QzEzOFx1QUUzMCBcdUM4MDRcdUM3NTggY29ubi5hc2tlZFx1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtcmVxdWVzdFwiLFxuICB9LFxuICBcIkUzLUlOLUxPT1BcIjoge1xuICAgIGRpZDogeyBlbjogXCJBIGNsaWVudCBzZW50IGEgaGVhdnkgcmVxdWVzdC5cIiwga286IFwiXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QkIzNFx1QUM3MFx1QzZCNCBcdUM2OTRcdUNDQURcdUM3NDQgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiQSB3b3JrZXIgd29ya3MgaXQgb3V0LlwiLCBrbzogXCJcdUM2Q0NcdUNFRTRcdUFDMDAgXHVBQ0M0XHVDMEIwXHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJUaGUgbWFpbiB0aHJlYWQgZGlkLlwiLCBrbzogXCJcdUJBNTRcdUM3NzggXHVDMkE0XHVCODA4XHVCNERDXHVBQzAwIFx1QUNDNFx1QzBCMFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInNlcnZpY2UuYW5zd2VyKCkgd2FzIGNhbGxlZCBmb3IgZXZlcnkgbGluZSwgb3IgZm9yIG9uZSB0aGF0IHRoZSBwb29sIGhhZCBubyByb29tIGZvci4gSW4gdGhlIHRocmVhZCBvZiB0aGUgbG9vcCwgZXZlcnlib2R5IHdhaXRzIGZvciBpdC5cIixcbiAgICAgIGtvOiBcIlx1QkFBOFx1QjRFMCBcdUM5MDRcdUM1RDAsIFx1QjYxMFx1QjI5NCBcdUQ0ODBcdUM1RDAgXHVDNzkwXHVCOUFDXHVBQzAwIFx1QzVDNlx1QjI5NCBcdUM5MDRcdUM1RDAgc2VydmljZS5hbnN3ZXIoKVx1Qjk3QyBcdUJEODBcdUI5NzggXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUI4RThcdUQ1MDRcdUM3NTggXHVDMkE0XHVCODA4XHVCNERDXHVDNUQwXHVDMTFDIFx1QUNDNFx1QzBCMFx1RDU1OFx1QkE3NCBcdUJBQThcdUI0NTBcdUFDMDAgXHVBRTMwXHVCMkU0XHVCOUJEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gcmVxdWVzdCwgYXNrIHNlcnZpY2UuaGVhdnkobGluZSkgZmlyc3QsIGFuZCBzdWJtaXQoKSB3aGF0IGlzIGhlYXZ5OyBpZiB0aGF0IHJldHVybnMgZmFsc2UsIHNvIGRvZXMgcmVxdWVzdC5cIixcbiAgICAgIGtvOiBcInJlcXVlc3RcdUM1RDBcdUMxMUMsIHNlcnZpY2UuaGVhdnkobGluZSlcdUM3NDQgXHVCQTNDXHVDODAwIFx1QkIzQlx1QUNFMCBcdUJCMzRcdUFDNzBcdUM2QjQgXHVBQzgzXHVDNzQwIHN1Ym1pdCgpXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBmYWxzZVx1QUMwMCBcdUIwOThcdUM2MjRcdUJBNzQgcmVxdWVzdFx1QjNDNCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXJlcXVlc3RcIixcbiAgfSxcbiAgXCJFMy1XQUtFUy1FQVJMWVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGpvYiBlbmRlZC5cIixcbiAgICAgIGtvOiBcIlx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUIwNURcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiVGhlIGNvbXBsZXRpb24gaXMgaW4gdGhlIHF1ZXVlLCBhbmQgb25seSB0aGVuIHRoZSByZWFjdG9yIGlzIHdva2VuLlwiLFxuICAgICAga286IFwiXHVDNjQ0XHVCOENDXHVBQzAwIFx1RDA1MFx1QzVEMCBcdUI0RTRcdUM1QjRcdUFDMDQgXHVCMkU0XHVDNzRDXHVDNUQwIFx1QjlBQ1x1QzU2MVx1RDEzMFx1Qjk3QyBcdUFFNjhcdUM2Q0NcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIlRoZSBldmVudGZkIHdhcyB3cml0dGVuIGZpcnN0LlwiLCBrbzogXCJldmVudGZkXHVDNUQwIFx1QkEzQ1x1QzgwMCBcdUMzN0NcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIHJlYWN0b3IgdGhhdCBpcyBxdWljayBsb29rcyBpbnRvIHRoZSBxdWV1ZSBiZWZvcmUgdGhlcmUgaXMgc29tZXRoaW5nIGluIGl0LCBhbmQgc2xlZXBzIGFnYWluLiBOb2JvZHkgd2FrZXMgaXQgYSBzZWNvbmQgdGltZS5cIixcbiAgICAgIGtvOiBcIlx1QkU2MFx1Qjk3OCBcdUI5QUNcdUM1NjFcdUQxMzBcdUIyOTQgXHVDNTQ0XHVDOUMxIFx1QzU0NFx1QkIzNFx1QUM4M1x1QjNDNCBcdUM1QzZcdUIyOTQgXHVEMDUwXHVCOTdDIFx1QkNGNFx1QUNFMCBcdUIyRTRcdUMyREMgXHVDN0EwXHVCNEVEXHVCMkM4XHVCMkU0LiBcdUI0NTAgXHVCQzg4IFx1QUU2OFx1QzZDQyBcdUM4RkNcdUIyOTQgXHVBQzgzXHVDNzQwIFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHdvcmssIHdyaXRlIE9ORSB0byB3YWtlRmQgYWZ0ZXIgcHV0KCksIG5vdCBiZWZvcmUuXCIsXG4gICAgICBrbzogXCJ3b3JrXHVDNUQwXHVDMTFDLCBwdXQoKSBcdUM1NUVcdUM3NzQgXHVDNTQ0XHVCMkM4XHVCNzdDIFx1QjRBNFx1QzVEMFx1QzExQyB3YWtlRmRcdUM1RDAgT05FXHVDNzQ0IFx1QzRGMFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXZlbnRmZCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13YWtlXCIsXG4gIH0sXG4gIFwiRTMtTk8tV0FLRVwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIGpvYiBlbmRlZCB3aGlsZSB0aGUgcmVhY3RvciBzbGVwdCBpbiBlcG9sbF93YWl0LlwiLFxuICAgICAga286IFwiXHVCOUFDXHVDNTYxXHVEMTMwXHVBQzAwIGVwb2xsX3dhaXRcdUM1RDBcdUMxMUMgXHVDNzkwXHVCMjk0IFx1QjNEOVx1QzU0OCBcdUM3OTFcdUM1QzVcdUM3NzQgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIHdvcmtlciB3YWtlcyBpdCwgYW5kIHRoZSBhbnN3ZXIgZ29lcyBvdXQuXCIsIGtvOiBcIlx1QzZDQ1x1Q0VFNFx1QUMwMCBcdUFFNjhcdUM2QjBcdUFDRTAsIFx1QjJGNVx1Qzc3NCBcdUIwOThcdUFDMDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJOb2JvZHkgd3JvdGUgdG8gdGhlIGV2ZW50ZmQsIGFuZCB0aGUgcmVhY3RvciBzbGVlcHMgb24uXCIsXG4gICAgICBrbzogXCJcdUM1NDRcdUJCMzRcdUIzQzQgZXZlbnRmZFx1QzVEMCBcdUM0RjBcdUM5QzAgXHVDNTRBXHVDNTU4XHVBQ0UwLCBcdUI5QUNcdUM1NjFcdUQxMzBcdUIyOTQgXHVBQ0M0XHVDMThEIFx1QzdBMVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSBjb21wbGV0aW9uIGlzIGluIHRoZSBxdWV1ZSwgYnV0IGEgdGhyZWFkIGluIGVwb2xsX3dhaXQgc2VlcyBubyBxdWV1ZS4gT25seSBhIGRlc2NyaXB0b3Igd2FrZXMgaXQuXCIsXG4gICAgICBrbzogXCJcdUM2NDRcdUI4Q0NcdUIyOTQgXHVEMDUwXHVDNUQwIFx1Qzc4OFx1QzlDMFx1QjlDQywgZXBvbGxfd2FpdCBcdUM1NDhcdUM3NTggXHVDMkE0XHVCODA4XHVCNERDXHVDNUQwXHVBQzhDXHVCMjk0IFx1RDA1MFx1QUMwMCBcdUJDRjRcdUM3NzRcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUI1MTRcdUMyQTRcdUQwNkNcdUI5QkRcdUQxMzBcdUI5Q0NcdUM3NzQgXHVBRTY4XHVDNkI4IFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB3b3JrLCB3cml0ZSBPTkUgdG8gd2FrZUZkIGFmdGVyIHB1dCgpLlwiLFxuICAgICAga286IFwid29ya1x1QzVEMFx1QzExQywgcHV0KCkgXHVCMkU0XHVDNzRDXHVDNUQwIHdha2VGZFx1QzVEMCBPTkVcdUM3NDQgXHVDNEYwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJldmVudGZkKDIpXCIsIFwiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13YWtlXCIsXG4gIH0sXG4gIFwiRTMtTk9ULVdBVENIRURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBqb2IgZW5kZWQsIGFuZCB0aGUgd29ya2VyIHdyb3RlIHRvIHRoZSBldmVudGZkIHdoaWxlIHRoZSByZWFjdG9yIHNsZXB0IGluIGVwb2xsX3dhaXQuXCIsXG4gICAgICBrbzogXCJcdUM3OTFcdUM1QzVcdUM3NzQgXHVCMDVEXHVCMEFDXHVBQ0UwLCBcdUI5QUNcdUM1NjFcdUQxMzBcdUFDMDAgZXBvbGxfd2FpdFx1QzVEMFx1QzExQyBcdUM3OTBcdUIyOTQgXHVCM0Q5XHVDNTQ4IFx1QzZDQ1x1Q0VFNFx1QUMwMCBldmVudGZkXHVDNUQwIFx1QzM3Q1x1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcImVwb2xsX3dhaXQgcmV0dXJucy5cIiwga286IFwiZXBvbGxfd2FpdFx1QUMwMCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJJdCBzbGVlcHMgb246IHRoZSBldmVudGZkIGlzIG5vdCBpbiB0aGUgaW50ZXJlc3Qgc2V0LlwiLFxuICAgICAga286IFwiXHVBQ0M0XHVDMThEIFx1QzdBMVx1QjJDOFx1QjJFNC4gZXZlbnRmZFx1QUMwMCBcdUFEMDBcdUMyRUMgXHVDOUQxXHVENTY5XHVDNUQwIFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHsgZW46IFwiT25seSB0aGUgbGlzdGVuaW5nIHNvY2tldCB3YXMgYWRkZWQuXCIsIGtvOiBcIlx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUI5Q0MgXHVCMTIzXHVDNzQwIFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIG9wZW5SZWFjdG9yLCBhZGQgcG9vbC53YWtlRmQgZm9yIEVQT0xMSU4gYXMgd2VsbCwgd2l0aCBpdHNlbGYgYXMgaXRzIGRhdGEuXCIsXG4gICAgICBrbzogXCJvcGVuUmVhY3Rvclx1QzVEMFx1QzExQywgcG9vbC53YWtlRmRcdUIzQzQgRVBPTExJTlx1QzczQ1x1Qjg1QywgXHVDNzkwXHVBRTMwIFx1Qzc5MFx1QzJFMFx1Qzc0NCBkYXRhXHVCODVDIFx1RDU3NFx1QzExQyBcdUIxMjNcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsX2N0bCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13YWtlXCIsXG4gIH0sXG4gIFwiRTMtQU5TV0VSXCI6IHtcbiAgICBkaWQ6IHsgZW46IFwiQSBoZWF2eSByZXF1ZXN0IHdhcyBtYWRlLCBhbmQgaXRzIGpvYiBlbmRlZC5cIiwga286IFwiXHVCQjM0XHVBQzcwXHVDNkI0IFx1QzY5NFx1Q0NBRFx1Qzc0NCBcdUJDRjRcdUIwQzhcdUFDRTAsIFx1QURGOCBcdUM3OTFcdUM1QzVcdUM3NzQgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiSXRzIGFuc3dlciBhcnJpdmVzIGFzIHRoZSB3b3JrZXIgbWFkZSBpdC5cIiwga286IFwiXHVDNkNDXHVDRUU0XHVBQzAwIFx1QjlDQ1x1QjRFMCBcdUIyRjVcdUM3NzQgXHVBREY4XHVCMzAwXHVCODVDIFx1QjNDNFx1Q0MyOVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiQXJyaXZlZDoge2Fycml2ZWR9LlwiLCBrbzogXCJcdUIzQzRcdUNDMjlcdUQ1NUMgXHVBQzgzOiB7YXJyaXZlZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgbGVuZ3RoIGlzIG5vdCB0aGF0IG9mIHRoZSBhbnN3ZXIsIG9yIHRoZSBoZWFkZXIgd2FzIHdyaXR0ZW4gb3ZlciwgYW5kIG5vYm9keSBpcyBmb3VuZCBmb3Igd2hvbSBpdCBpcy4gSWYgbm90aGluZyBhcnJpdmVkLCBjb21wbGV0ZWQoKSBtYXkgYWxzbyBoYXZlIHRha2VuIG5vdGhpbmcuXCIsXG4gICAgICBrbzogXCJcdUFFMzhcdUM3NzRcdUFDMDAgXHVCMkY1XHVDNzU4IFx1QUM4M1x1Qzc3NCBcdUM1NDRcdUIyQzhcdUFDNzBcdUIwOTgsIFx1QkEzOFx1QjlBQ1x1QjlEMFx1Qzc0NCBcdUIzNkVcdUM1QjRcdUMzNjhcdUMxMUMgXHVCMjA0XHVBRDZDXHVDNzU4IFx1QjJGNVx1Qzc3OFx1QzlDMCBcdUNDM0VcdUM5QzAgXHVCQUJCXHVENTU4XHVCMjk0IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVEMDUwXHVDNUQwXHVCMjk0IFx1QkEzOFx1QjlBQ1x1QjlEMFx1QUNGQyBcdUJDRjhcdUJCMzhcdUM3NzQgXHVENTY4XHVBRUQ4IFx1QjRFNFx1QzVCNFx1QUMxMVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1QjNDNFx1Q0MyOVx1RDU1OFx1QzlDMCBcdUM1NEFcdUM1NThcdUIyRTRcdUJBNzQgY29tcGxldGVkKClcdUFDMDAgXHVBRUJDXHVCMEI0XHVDOUMwIFx1QzU0QVx1QzU1OFx1Qzc0NCBcdUMyMThcdUIzQzQgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gd29yaywgcHV0IEhFQURFUl9CWVRFUyBhbmQgdGhlIGFuc3dlcidzIGxlbmd0aCBvZiBtZXNzYWdlLmJ5dGVzLCBhbmQgbGVhdmUgdGhlIGhlYWRlciBhcyBpdCBjYW1lLlwiLFxuICAgICAga286IFwid29ya1x1QzVEMFx1QzExQywgbWVzc2FnZS5ieXRlc1x1Qjk3QyBIRUFERVJfQllURVNcdUM1RDAgXHVCMkY1XHVDNzU4IFx1QUUzOFx1Qzc3NFx1Qjk3QyBcdUIzNTRcdUQ1NUMgXHVCOUNDXHVEMDdDIHB1dFx1RDU1OFx1QUNFMCwgXHVCQTM4XHVCOUFDXHVCOUQwXHVDNzQwIFx1QkMxQlx1Qzc0MCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCNDUwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJlcG9sbCg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13b3JrXCIsXG4gIH0sXG4gIFwiRTMtTk9ULURSQUlORURcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBqb2IgZW5kZWQgYW5kIGl0cyBhbnN3ZXIgd2VudCBvdXQuIE5vdGhpbmcgZWxzZSBoYXBwZW5lZC5cIixcbiAgICAgIGtvOiBcIlx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUIwNURcdUIwOThcdUFDRTAgXHVCMkY1XHVDNzc0IFx1QjA5OFx1QUMxNFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QkMxNlx1QzVEMFx1QjI5NCBcdUM1NDRcdUJCMzQgXHVDNzdDXHVCM0M0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSByZWFjdG9yIHNsZWVwcy5cIiwga286IFwiXHVCOUFDXHVDNTYxXHVEMTMwXHVCMjk0IFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcImVwb2xsX3dhaXQgcmV0dXJucyBhZ2FpbiBhbmQgYWdhaW4uIENhbGxzIHNvIGZhcjoge2NvdW50fTsgcmVhZHMgb2YgdGhlIGV2ZW50ZmQ6IHtyZWFkc30uXCIsXG4gICAgICBrbzogXCJlcG9sbF93YWl0XHVBQzAwIFx1QUNDNFx1QzE4RCBcdUJDMThcdUQ2NThcdUI0MjlcdUIyQzhcdUIyRTQuIFx1QzlDMFx1QUUwOFx1QUU0Q1x1QzlDMFx1Qzc1OCBcdUQ2MzhcdUNEOUMgXHVDMjE4OiB7Y291bnR9LCBldmVudGZkXHVCOTdDIFx1Qzc3RFx1Qzc0MCBcdUMyMTg6IHtyZWFkc30uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBbiBldmVudGZkIHN0YXlzIHJlYWRhYmxlIHVudGlsIGl0IGlzIHJlYWQuIExldmVsLXRyaWdnZXJlZCwgdGhhdCBpcyByZXBvcnRlZCBhdCBvbmNlLCBmb3IgZXZlci5cIixcbiAgICAgIGtvOiBcImV2ZW50ZmRcdUIyOTQgXHVDNzdEXHVDNzQ0IFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUM3N0RcdUM3NDQgXHVDMjE4IFx1Qzc4OFx1QjI5NCBcdUMwQzFcdUQwRENcdUI4NUMgXHVCMEE4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUI4MDhcdUJDQTggXHVEMkI4XHVCOUFDXHVBQzcwXHVDNUQwXHVDMTFDXHVCMjk0IFx1QURGOCBcdUMwQUNcdUMyRTRcdUM3NzQgXHVCMDVEXHVDNUM2XHVDNzc0IFx1QUNFN1x1QkMxNFx1Qjg1QyBcdUJDRjRcdUFDRTBcdUI0MjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBjb21wbGV0ZWQsIHJlYWQoKSB3YWtlRmQgaW50byBwb29sLndha2VzLCA4IGJ5dGVzOiB0aGF0IHNldHMgdGhlIGNvdW50ZXIgYmFjayB0byAwLlwiLFxuICAgICAga286IFwiY29tcGxldGVkXHVDNUQwXHVDMTFDLCB3YWtlRmRcdUI5N0MgcG9vbC53YWtlc1x1QzVEMCA4XHVCQzE0XHVDNzc0XHVEMkI4IHJlYWQoKVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gXHVBREY4XHVCN0VDXHVCQTc0IFx1Q0U3NFx1QzZCNFx1RDEzMFx1QUMwMCAwXHVDNzNDXHVCODVDIFx1QjNDQ1x1QzU0NFx1QUMxMVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXZlbnRmZCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13YWtlXCIsXG4gIH0sXG4gIFwiRTMtVElNRVJcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiQSBqb2IgZW5kZWQgYW5kIGl0cyBhbnN3ZXIgd2VudCBvdXQuIE5vdGhpbmcgZWxzZSBoYXBwZW5lZC5cIixcbiAgICAgIGtvOiBcIlx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUIwNURcdUIwOThcdUFDRTAgXHVCMkY1XHVDNzc0IFx1QjA5OFx1QUMxNFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QkMxNlx1QzVEMFx1QjI5NCBcdUM1NDRcdUJCMzQgXHVDNzdDXHVCM0M0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSByZWFjdG9yIHdhaXRzIGZvciBldmVyLlwiLCBrbzogXCJcdUI5QUNcdUM1NjFcdUQxMzBcdUIyOTQgXHVCMDVEXHVDNUM2XHVDNzc0IFx1QUUzMFx1QjJFNFx1QjgyNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgd2FrZXMgYnkgaXRzZWxmIGV2ZXJ5IHt0aW1lb3V0fSBtcy5cIiwga286IFwie3RpbWVvdXR9IG1zXHVCOUM4XHVCMkU0IFx1QzJBNFx1QzJBNFx1Qjg1QyBcdUFFNjhcdUM1QjRcdUIwQTlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgcXVldWUgaXMgbG9va2VkIGF0IGZyb20gdGltZSB0byB0aW1lLiBUb28gb2Z0ZW4sIGFuZCB0aGUgcHJvY2Vzc29yIHdvcmtzIGZvciBub3RoaW5nOyB0b28gcmFyZWx5LCBhbmQgZXZlcnkgYW5zd2VyIGlzIGxhdGUuXCIsXG4gICAgICBrbzogXCJcdUQwNTBcdUI5N0MgXHVDNzc0XHVCNTMwXHVBRTA4IFx1QjRFNFx1QzVFQ1x1QjJFNFx1QkNGNFx1QjI5NCBcdUJDMjlcdUMyRERcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjEwOFx1QkIzNCBcdUM3QTZcdUM3M0NcdUJBNzQgXHVENTA0XHVCODVDXHVDMTM4XHVDMTFDXHVBQzAwIFx1RDVEQlx1QjNDQ1x1QUNFMCwgXHVCMTA4XHVCQjM0IFx1QjczOFx1RDU1OFx1QkE3NCBcdUIyRjVcdUM3NzQgXHVCQUE4XHVCNDUwIFx1QjJBNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIG9wZW5SZWFjdG9yLCBsZXQgdGhlIGV2ZW50ZmQgd2FrZSB5b3UsIGFuZCBoYW5kIGVwb2xsX3dhaXQgdGhlIHRpbWVvdXQgdGhhdCB0dXJuKCkgd2FzIGdpdmVuLlwiLFxuICAgICAga286IFwib3BlblJlYWN0b3JcdUM1RDBcdUMxMUMsIGV2ZW50ZmRcdUFDMDAgXHVBRTY4XHVDNkIwXHVBQzhDIFx1RDU1OFx1QUNFMCwgZXBvbGxfd2FpdFx1QzVEMFx1QjI5NCB0dXJuKClcdUM3NzQgXHVCQzFCXHVDNzQwIFx1QzJEQ1x1QUMwNFx1Qzc0NCBcdUFERjhcdUIzMDBcdUI4NUMgXHVCMTE4XHVBRTMwXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJldmVudGZkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXdha2VcIixcbiAgfSxcbiAgXCJFMy1PTkUtQ09NUExFVElPTlwiOiB7XG4gICAgZGlkOiB7IGVuOiBcIlRocmVlIGpvYnMgZW5kZWQgYmVmb3JlIHRoZSByZWFjdG9yIGxvb2tlZC5cIiwga286IFwiXHVCOUFDXHVDNTYxXHVEMTMwXHVBQzAwIFx1QkNGNFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVDNzkxXHVDNUM1IFx1QzE0Qlx1Qzc3NCBcdUIwNURcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJPbmUgdHVybiB0YWtlcyBhbGwgdGhyZWUuXCIsIGtvOiBcIlx1RDU1QyBcdUJDMTRcdUQwMzRcdUM1RDAgXHVDMTRCXHVDNzQ0IFx1QkFBOFx1QjQ1MCBcdUFFQkNcdUIwQjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIlRha2VuOiB7dGFrZW59LlwiLCBrbzogXCJcdUFFQkNcdUIwQjggXHVDMjE4OiB7dGFrZW59LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGV2ZW50ZmQgYWRkcyB1cDogdGhyZWUgd3JpdGVzIGFyZSBvbmUgZXZlbnQgd2l0aCB0aGUgY291bnRlciBhdCAzLiBXaG8gdGFrZXMgb25lIGZvciBlYWNoIGV2ZW50IGxlYXZlcyB0aGUgb3RoZXJzIGx5aW5nIHVudGlsIHNvbWVib2R5IGVsc2UgZW5kcy5cIixcbiAgICAgIGtvOiBcImV2ZW50ZmRcdUIyOTQgXHVCMzU0XHVENTc0XHVDOUQxXHVCMkM4XHVCMkU0LiBcdUMxMzggXHVCQzg4IFx1QzM2OFx1QjNDNCBcdUM3NzRcdUJDQTRcdUQyQjhcdUIyOTQgXHVENTU4XHVCMDk4XHVDNzc0XHVBQ0UwIFx1Q0U3NFx1QzZCNFx1RDEzMFx1QUMwMCAzXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM3NzRcdUJDQTRcdUQyQjhcdUI5QzhcdUIyRTQgXHVENTU4XHVCMDk4XHVCOUNDIFx1QUVCQ1x1QjBCNFx1QkE3NCBcdUIwOThcdUJBMzhcdUM5QzBcdUIyOTQgXHVCMkU0XHVCOTc4IFx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUIwNURcdUIwQTAgXHVCNTRDXHVBRTRDXHVDOUMwIFx1QjBBOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGNvbXBsZXRlZCwgY2FsbCB0YWtlQ29tcGxldGlvbigpIHVudGlsIGl0IHJldHVybnMgdW5kZWZpbmVkLlwiLFxuICAgICAga286IFwiY29tcGxldGVkXHVDNUQwXHVDMTFDLCB1bmRlZmluZWRcdUFDMDAgXHVCMDk4XHVDNjJDIFx1QjU0Q1x1QUU0Q1x1QzlDMCB0YWtlQ29tcGxldGlvbigpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXZlbnRmZCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS10YWtlLWFsbFwiLFxuICB9LFxuICBcIkUzLUNMRUFSUy1MQVRFXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIk9uZSBqb2IgZW5kZWQsIGFuZCB3aGlsZSB0aGUgcmVhY3RvciB0b29rIGl0LCByaWdodCBhZnRlciBpdCBoYWQgZm91bmQgdGhlIHF1ZXVlIGVtcHR5LCBhbm90aGVyIG9uZSBlbmRlZC5cIixcbiAgICAgIGtvOiBcIlx1Qzc5MVx1QzVDNSBcdUQ1NThcdUIwOThcdUFDMDAgXHVCMDVEXHVCMEFDXHVBQ0UwLCBcdUI5QUNcdUM1NjFcdUQxMzBcdUFDMDAgXHVBREY4XHVBQzgzXHVDNzQ0IFx1QUVCQ1x1QjBCNFx1QkE3MCBcdUQwNTBcdUFDMDAgXHVCRTQ4IFx1QUM4M1x1Qzc0NCBcdUQ2NTVcdUM3NzhcdUQ1NUMgXHVDOUMxXHVENkM0XHVDNUQwIFx1QjJFNFx1Qjk3OCBcdUM3OTFcdUM1QzVcdUM3NzQgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIG90aGVyIG9uZSBpcyBhbnN3ZXJlZCB0b28uXCIsIGtvOiBcIlx1QjJFNFx1Qjk3OCBcdUM3OTFcdUM1QzVcdUM3NTggXHVCMkY1XHVCM0M0IFx1QjA5OFx1QUMwMFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgbGllcyBpbiB0aGUgcXVldWUsIGFuZCB0aGUgcmVhY3RvciBzbGVlcHMuXCIsIGtvOiBcIlx1QzY0NFx1QjhDQ1x1QUMwMCBcdUQwNTBcdUM1RDAgXHVDNzg4XHVCMjk0XHVCMzcwIFx1QjlBQ1x1QzU2MVx1RDEzMFx1QjI5NCBcdUM3QTFcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgZXZlbnRmZCB3YXMgcmVhZCBhZnRlciB0aGUgcXVldWU6IHRoYXQgY2xlYXJlZCB0aGUgdmVyeSB3YWtlLXVwIHRoYXQgdGhlIHNlY29uZCBqb2IgaGFkIHNlbnQuXCIsXG4gICAgICBrbzogXCJcdUQwNTBcdUI5N0MgXHVCRTQ0XHVDNkI0IFx1QjRBNFx1QzVEMCBldmVudGZkXHVCOTdDIFx1Qzc3RFx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QjQ1MCBcdUJDODhcdUM5RjggXHVDNzkxXHVDNUM1XHVDNzc0IFx1QkNGNFx1QjBCOCBcdUFFNjhcdUM2QzBcdUFFNENcdUM5QzAgXHVDOUMwXHVDNkNDXHVDODRDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gY29tcGxldGVkLCByZWFkIHRoZSBldmVudGZkIGZpcnN0IGFuZCB0YWtlIHRoZSBjb21wbGV0aW9ucyBhZnRlciBpdC5cIixcbiAgICAgIGtvOiBcImNvbXBsZXRlZFx1QzVEMFx1QzExQywgZXZlbnRmZFx1Qjk3QyBcdUJBM0NcdUM4MDAgXHVDNzdEXHVBQ0UwIFx1QURGOFx1QjJFNFx1Qzc0Q1x1QzVEMCBcdUM2NDRcdUI4Q0NcdUI5N0MgXHVBRUJDXHVCMEI0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJldmVudGZkKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXRha2UtYWxsXCIsXG4gIH0sXG4gIFwiRTMtT05FLVdPUktFUlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUaGVyZSBhcmUgdHdvIHdvcmtlcnMuIE9uZSBjbGllbnQgbWFkZSB0d28gaGVhdnkgcmVxdWVzdHM7IHdoZW4gdGhlIHNlY29uZCBvbmUgaGFkIGVuZGVkLCBpdCBtYWRlIGEgdGhpcmQuXCIsXG4gICAgICBrbzogXCJcdUM2Q0NcdUNFRTRcdUIyOTQgXHVCNDU4XHVDNzg1XHVCMkM4XHVCMkU0LiBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVENTU4XHVCMDk4XHVBQzAwIFx1QkIzNFx1QUM3MFx1QzZCNCBcdUM2OTRcdUNDQUQgXHVCNDU4XHVDNzQ0IFx1QkNGNFx1QjBDOFx1QUNFMCwgXHVCNDU4XHVDOUY4XHVBQzAwIFx1QjA1RFx1QjA5OFx1Qzc5MCBcdUQ1NThcdUIwOThcdUI5N0MgXHVCMzU0IFx1QkNGNFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJFYWNoIHdvcmtlciBnZXRzIG9uZSwgYW5kIHRoZSB0aGlyZCBvbmUgZ29lcyB0byB0aGUgd29ya2VyIHRoYXQgaGFzIG5vdGhpbmcgdG8gZG8uXCIsXG4gICAgICBrbzogXCJcdUM2Q0NcdUNFRTRcdUI5QzhcdUIyRTQgXHVENTU4XHVCMDk4XHVDNTI5IFx1QkMxQlx1QUNFMCwgXHVDMTRCXHVDOUY4XHVCMjk0IFx1RDU2MCBcdUM3N0NcdUM3NzQgXHVDNUM2XHVCMjk0IFx1QzZDQ1x1Q0VFNFx1QUMwMCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJKb2JzIGhhbmRlZCBvdXQgc28gZmFyLCBieSB3b3JrZXI6IHtqb2JzfS4gT25lIHRoYXQgaXMgZnJlZSBnb3Qgbm9uZS5cIixcbiAgICAgIGtvOiBcIlx1QzlDMFx1QUUwOFx1QUU0Q1x1QzlDMCBcdUM2Q0NcdUNFRTRcdUJDQzRcdUI4NUMgXHVCOUUxXHVBRTM0IFx1Qzc5MVx1QzVDNToge2pvYnN9LiBcdUQ1NjAgXHVDNzdDXHVDNzc0IFx1QzVDNlx1QjI5NCBcdUM2Q0NcdUNFRTRcdUFDMDAgXHVCQzFCXHVDOUMwIFx1QkFCQlx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkV2ZXJ5IGpvYiB3ZW50IHRvIHRoZSBzYW1lIHdvcmtlciwgb3Igd2hhdCBpcyBvdXQgaXMgbm90IGNvdW50ZWQuIFRha2luZyB0dXJucyBpcyBub3QgZW5vdWdoOiBhIHR1cm4gbWF5IGNvbWUgdG8gb25lIHRoYXQgaXMgYnVzeS5cIixcbiAgICAgIGtvOiBcIlx1QkFBOFx1QjRFMCBcdUM3OTFcdUM1QzVcdUM3NDQgXHVENTVDIFx1QzZDQ1x1Q0VFNFx1QzVEMFx1QUM4QyBcdUM4RkNcdUM1QzhcdUFDNzBcdUIwOTgsIFx1QjA5OFx1QUMwMCBcdUM3ODhcdUIyOTQgXHVDNzkxXHVDNUM1XHVDNzQ0IFx1QzEzOFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJDODhcdUFDMDhcdUM1NDQgXHVDOEZDXHVCMjk0IFx1QUM4M1x1QzczQ1x1Qjg1Q1x1QjI5NCBcdUJBQThcdUM3OTBcdUI3OERcdUIyQzhcdUIyRTQuIFx1QkMxNFx1QzA1QyBcdUM2Q0NcdUNFRTRcdUM3NTggXHVDQzI4XHVCODQwXHVBQzAwIFx1QzYyQyBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gc3VibWl0LCBjaG9vc2UgdGhlIHdvcmtlciB3aXRoIHRoZSBzbWFsbGVzdCBwb29sLm91dCwgYW5kIGNvdW50IHdoYXQgeW91IGhhbmRlZCB0byBpdC5cIixcbiAgICAgIGtvOiBcInN1Ym1pdFx1QzVEMFx1QzExQywgcG9vbC5vdXRcdUM3NzQgXHVBQzAwXHVDN0E1IFx1Qzc5MVx1Qzc0MCBcdUM2Q0NcdUNFRTRcdUI5N0MgXHVBQ0UwXHVCOTc0XHVBQ0UwLCBcdUI5RTFcdUFFMzQgXHVBQzgzXHVDNzQ0IFx1QzEzOFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtc3VibWl0XCIsXG4gIH0sXG4gIFwiRTMtUE9PTC1CTE9DS1NcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIGNsaWVudCBtYWRlIG1vcmUgaGVhdnkgcmVxdWVzdHMgdGhhbiB0aGUgcG9vbCBoYXMgcm9vbSBmb3IuIFRoZW4gYW5vdGhlciBvbmUgbWFkZSBhIGxpZ2h0IHJlcXVlc3QuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVENTU4XHVCMDk4XHVBQzAwIFx1RDQ4MFx1QzVEMCBcdUIyRTQgXHVCNEU0XHVDNUI0XHVBQzAwXHVDOUMwIFx1QzU0QVx1Qzc0NCBcdUI5Q0NcdUQwN0MgXHVCQjM0XHVBQzcwXHVDNkI0IFx1QzY5NFx1Q0NBRFx1Qzc0NCBcdUJDRjRcdUIwQzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjJFNFx1Qzc0QyBcdUIyRTRcdUI5NzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QUMwMFx1QkNCQ1x1QzZCNCBcdUM2OTRcdUNDQURcdUM3NDQgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiVGhlIG90aGVyIG9uZSBpcyBhbnN3ZXJlZC5cIiwga286IFwiXHVCMkU0XHVCOTc4IFx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOFx1QjI5NCBcdUIyRjVcdUM3NDQgXHVCQzFCXHVDNTQ0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJUaGUgcmVhY3RvciBkb2VzIG5vdCBjb21lIGJhY2sgdG8gaXQuXCIsIGtvOiBcIlx1QjlBQ1x1QzU2MVx1RDEzMFx1QUMwMCBcdUIzQ0NcdUM1NDRcdUM2MjRcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwicHV0KCkgd2FpdHMgZm9yIHJvb20sIGFuZCBzbyBkb2VzIGEgbG9vcCBhcm91bmQgc3VibWl0KCkuIFdvcmtlcnMgbWF5IGRvIHRoYXQsIHRoZSByZWFjdG9yIG1heSBub3Q6IGluIGl0LCBldmVyeWJvZHkgd2FpdHMuXCIsXG4gICAgICBrbzogXCJwdXQoKVx1Qzc0MCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVCMEEwIFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUFFMzBcdUIyRTRcdUI5QUNcdUFDRTAsIHN1Ym1pdCgpXHVDNzQ0IFx1QjQxOFx1RDQ4MFx1Qzc3NFx1RDU1OFx1QjI5NCBcdUFDODNcdUIzQzQgXHVCOUM4XHVDQzJDXHVBQzAwXHVDOUMwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM2Q0NcdUNFRTRcdUIyOTQgXHVBREY4XHVCNzk4XHVCM0M0IFx1QjQxOFx1QzlDMFx1QjlDQyBcdUI5QUNcdUM1NjFcdUQxMzBcdUIyOTQgXHVDNTQ4IFx1QjQyOVx1QjJDOFx1QjJFNC4gXHVCQUE4XHVCNDUwXHVBQzAwIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QUM4QyBcdUI0MjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzdWJtaXQsIHVzZSB0cnlQdXQoKSBhbmQgcmV0dXJuIGZhbHNlIHdoZW4gaXQgZG9lczsgaW4gcmVxdWVzdCwgcGFzcyB0aGF0IG9uLlwiLFxuICAgICAga286IFwic3VibWl0XHVDNUQwXHVDMTFDLCB0cnlQdXQoKVx1Qzc0NCBcdUM0RjBcdUFDRTAgZmFsc2VcdUFDMDAgXHVCMDk4XHVDNjI0XHVCQTc0IGZhbHNlXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gcmVxdWVzdFx1QzVEMFx1QzExQ1x1QjI5NCBcdUFERjhcdUFDODNcdUM3NDQgXHVBREY4XHVCMzAwXHVCODVDIFx1QjNDQ1x1QjgyNFx1QzhGQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGwoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtc3VibWl0XCIsXG4gIH0sXG4gIFwiRTMtV0FMS1MtT05cIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIGNsaWVudCBtYWRlIG1vcmUgaGVhdnkgcmVxdWVzdHMgdGhhbiB0aGUgcG9vbCBoYXMgcm9vbSBmb3IsIGFuZCBvbmUgb2YgdGhlIGpvYnMgZW5kZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVENTU4XHVCMDk4XHVBQzAwIFx1RDQ4MFx1QzVEMCBcdUIyRTQgXHVCNEU0XHVDNUI0XHVBQzAwXHVDOUMwIFx1QzU0QVx1Qzc0NCBcdUI5Q0NcdUQwN0MgXHVCQjM0XHVBQzcwXHVDNkI0IFx1QzY5NFx1Q0NBRFx1Qzc0NCBcdUJDRjRcdUIwQzhcdUFDRTAsIFx1Qzc5MVx1QzVDNSBcdUQ1NThcdUIwOThcdUFDMDAgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkVhY2ggc3RhbGxlZCBjb25uZWN0aW9uIGdvZXMgb24gb25jZSwgYW5kIHRoZSB0dXJuIGVuZHMuXCIsXG4gICAgICBrbzogXCJcdUJBNDhcdUNEQjAgXHVDNzg4XHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc3NCBcdUQ1NUMgXHVCQzg4XHVDNTI5IFx1QzlDNFx1RDU4OVx1RDU1OFx1QUNFMCwgXHVENTVDIFx1QkMxNFx1RDAzNFx1QUMwMCBcdUIwNURcdUIwOThcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIlRoZSB0dXJuIGRvZXMgbm90IGVuZC5cIiwga286IFwiXHVENTVDIFx1QkMxNFx1RDAzNFx1QUMwMCBcdUIwNURcdUIwOThcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwidGFrZUxpbmVzKCkgcHV0cyBhIGNvbm5lY3Rpb24gd2hvc2UgbmV4dCBsaW5lIGhhcyB0byB3YWl0IGFnYWluIGJhY2sgaW50byByZWFjdG9yLnN0YWxsZWQuIEEgU2V0IHRoYXQgZ3Jvd3Mgd2hpbGUgeW91IHdhbGsgaXQgaXMgd2Fsa2VkIG9uLlwiLFxuICAgICAga286IFwidGFrZUxpbmVzKClcdUIyOTQgXHVCMkU0XHVDNzRDIFx1QzkwNFx1Qzc3NCBcdUIyRTRcdUMyREMgXHVBRTMwXHVCMkU0XHVCODI0XHVDNTdDIFx1RDU1OFx1QjI5NCBcdUM1RjBcdUFDQjBcdUM3NDQgcmVhY3Rvci5zdGFsbGVkXHVDNUQwIFx1QjNDNFx1Qjg1QyBcdUIxMjNcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzIxQ1x1RDY4Q1x1RDU1OFx1QjI5NCBcdUIzRDlcdUM1NDggXHVCMjk4XHVDNUI0XHVCMDk4XHVCMjk0IFNldFx1Qzc0MCBcdUMyMUNcdUQ2OENcdUFDMDAgXHVCMDVEXHVCMDk4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIGNvbXBsZXRlZCwgd2FsayBvdmVyIGEgY29weTogWy4uLnJlYWN0b3Iuc3RhbGxlZF0uXCIsXG4gICAgICBrbzogXCJjb21wbGV0ZWRcdUM1RDBcdUMxMUMsIFx1QkNGNVx1QzBBQ1x1QkNGOFx1Qzc3OCBbLi4ucmVhY3Rvci5zdGFsbGVkXVx1Qjk3QyBcdUMyMUNcdUQ2OENcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXN0YWxsZWRcIixcbiAgfSxcbiAgXCJFMy1TVEFZUy1TVEFMTEVEXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIk9uZSBjbGllbnQgbWFkZSB7YXNrZWR9IGhlYXZ5IHJlcXVlc3RzIGF0IG9uY2UuIE9mIG9uZSBjb25uZWN0aW9uIHthaGVhZH0gbWF5IGJlIHVuZGVyIHdheTsgYWxsIG9mIHRoZXNlIGVuZGVkIGJlZm9yZSB0aGUgcmVhY3RvciBsb29rZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjggXHVENTU4XHVCMDk4XHVBQzAwIFx1QkIzNFx1QUM3MFx1QzZCNCBcdUM2OTRcdUNDQURcdUM3NDQgXHVENTVDXHVBRUJDXHVCQzg4XHVDNUQwIHthc2tlZH1cdUFDMUMgXHVCQ0Y0XHVCMEM4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUQ1NUMgXHVDNUYwXHVBQ0IwXHVDNUQwXHVDMTFDIFx1QzlDNFx1RDU4OVx1QjQyMCBcdUMyMTggXHVDNzg4XHVCMjk0IFx1QUM4M1x1Qzc0MCB7YWhlYWR9XHVBQzFDXHVDNzc0XHVBQ0UwLCBcdUI5QUNcdUM1NjFcdUQxMzBcdUFDMDAgXHVCQ0Y0XHVBRTMwIFx1QzgwNFx1QzVEMCBcdUJBQThcdUI0NTAgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIk9uY2UgdGhlaXIgYW5zd2VycyBhcmUgb3V0LCB0aGUgY29ubmVjdGlvbiBnb2VzIG9uIHdpdGggdGhlIHJlc3QuXCIsXG4gICAgICBrbzogXCJcdUFERjggXHVCMkY1XHVDNzc0IFx1QjA5OFx1QUMwMFx1QkE3NCBcdUM1RjBcdUFDQjBcdUM3NDAgXHVCMDk4XHVCQTM4XHVDOUMwXHVCOTdDIFx1Qzc3NFx1QzVCNCBcdUFDMDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFuc3dlcnM6IHthbnN3ZXJzfS4gVGhlbiBldmVyeWJvZHkgc2xlZXBzLlwiLCBrbzogXCJcdUIyRjVcdUM3NTggXHVDMjE4OiB7YW5zd2Vyc30uIFx1QURGOFx1QjJFNFx1Qzc0QyBcdUJBQThcdUI0NTAgXHVDN0ExXHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIHN0YWxsZWQgd2VyZSBsZXQgZ28gb24gYmVmb3JlIHRoZSBjb21wbGV0aW9ucyB3ZXJlIHRha2VuLiBBdCB0aGF0IG1vbWVudCBub3RoaW5nIGhhZCBjaGFuZ2VkIGZvciB0aGVtLCBhbmQgbm8gb3RoZXIgZXZlbnQgY29tZXMuXCIsXG4gICAgICBrbzogXCJcdUM2NDRcdUI4Q0NcdUI5N0MgXHVBRUJDXHVCMEI0XHVBRTMwIFx1QzgwNFx1QzVEMCBcdUJBNDhcdUNEQjAgXHVDNzg4XHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM5QzRcdUQ1ODlcdUMyRENcdUQwQTggXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI1NENcdUIyOTQgXHVDNTQ0XHVDOUMxIFx1QjJFQ1x1Qjc3Q1x1QzlDNCBcdUFDODNcdUM3NzQgXHVDNUM2XHVBQ0UwLCBcdUIyRTRcdUI5NzggXHVDNzc0XHVCQ0E0XHVEMkI4XHVCMjk0IFx1QzYyNFx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBjb21wbGV0ZWQsIHRha2UgYW5kIGRlbGl2ZXIoKSBldmVyeSBjb21wbGV0aW9uIGZpcnN0LCBhbmQgdGhlbiBsZXQgdGhlIHN0YWxsZWQgZ28gb24uXCIsXG4gICAgICBrbzogXCJjb21wbGV0ZWRcdUM1RDBcdUMxMUMsIFx1QkEzQ1x1QzgwMCBcdUJBQThcdUI0RTAgXHVDNjQ0XHVCOENDXHVCOTdDIFx1QUVCQ1x1QjBCNCBkZWxpdmVyKClcdUQ1NThcdUFDRTAsIFx1QURGOFx1QjJFNFx1Qzc0Q1x1QzVEMCBcdUJBNDhcdUNEQjAgXHVDNzg4XHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUM5QzRcdUQ1ODlcdUMyRENcdUQwQTRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXN0YWxsZWRcIixcbiAgfSxcbiAgXCJFMy1EUk9QUy1KT0JcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIGNsaWVudCBtYWRlIHthc2tlZH0gaGVhdnkgcmVxdWVzdHMsIG1vcmUgdGhhbiB0aGUgcG9vbCBoYXMgcm9vbSBmb3IsIGFuZCB0aGVuIGFsbCBqb2JzIGNvdWxkIGVuZC5cIixcbiAgICAgIGtvOiBcIlx1RDA3NFx1Qjc3Q1x1Qzc3NFx1QzVCOFx1RDJCOCBcdUQ1NThcdUIwOThcdUFDMDAgXHVENDgwXHVDNUQwIFx1QjJFNCBcdUI0RTRcdUM1QjRcdUFDMDBcdUM5QzAgXHVDNTRBXHVDNzQ0IFx1QjlDQ1x1RDA3QyBcdUJCMzRcdUFDNzBcdUM2QjQgXHVDNjk0XHVDQ0FEXHVDNzQ0IHthc2tlZH1cdUFDMUMgXHVCQ0Y0XHVCMEM4XHVBQ0UwLCBcdUFERjhcdUIyRTRcdUM3NEMgXHVCQUE4XHVCNEUwIFx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUIwNURcdUIwQTAgXHVDMjE4IFx1Qzc4OFx1QUM4QyBcdUI0MThcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJBbGwgb2YgdGhlbSBhcmUgYW5zd2VyZWQsIGluIG9yZGVyLlwiLCBrbzogXCJcdUJBQThcdUI0NTAgXHVDMjFDXHVDMTFDXHVCMzAwXHVCODVDIFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFuc3dlcnM6IHthbnN3ZXJzfS5cIiwga286IFwiXHVCMkY1XHVDNzU4IFx1QzIxODoge2Fuc3dlcnN9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSByZXF1ZXN0IHRoYXQgdGhlIHBvb2wgcmVmdXNlZCB3YXMgY291bnRlZCBhbGwgdGhlIHNhbWUsIG9yIHRoZSBzdGFsbGVkIGNvbm5lY3Rpb25zIHdlcmUgbm90IHRha2VuIHVwIGFnYWluIG9uY2UgdGhlcmUgd2FzIHJvb20uXCIsXG4gICAgICBrbzogXCJcdUQ0ODBcdUM3NzQgXHVBQzcwXHVDODA4XHVENTVDIFx1QzY5NFx1Q0NBRFx1Qzc0NCBcdUFERjhcdUI3OThcdUIzQzQgXHVDMTM4XHVDNUM4XHVBQzcwXHVCMDk4LCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVCMDlDIFx1QjRBNFx1QzVEMCBcdUJBNDhcdUNEQjAgXHVDNzg4XHVCMzU4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIyRTRcdUMyREMgXHVDOUM0XHVENTg5XHVDMkRDXHVEMEE0XHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiByZXF1ZXN0LCByZXR1cm4gZmFsc2UgYmVmb3JlIHlvdSBjaGFuZ2UgYW55dGhpbmc7IGluIGNvbXBsZXRlZCwgY2FsbCB0YWtlTGluZXMoKSBhbmQgc2V0dGxlKCkgZm9yIGVhY2ggb2YgcmVhY3Rvci5zdGFsbGVkLlwiLFxuICAgICAga286IFwicmVxdWVzdFx1QzVEMFx1QzExQywgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1QkMxNFx1QUZCOFx1QUUzMCBcdUM4MDRcdUM1RDAgZmFsc2VcdUI5N0MgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiBjb21wbGV0ZWRcdUM1RDBcdUMxMUNcdUIyOTQgcmVhY3Rvci5zdGFsbGVkXHVDNzU4IFx1QzVGMFx1QUNCMFx1QjlDOFx1QjJFNCB0YWtlTGluZXMoKVx1QzY0MCBzZXR0bGUoKVx1Qzc0NCBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImVwb2xsKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXN0YWxsZWRcIixcbiAgfSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXMvcXVldWUudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzL3F1ZXVlLnRzXCI7Ly8gV2hhdCB0aGUgZmFpbGVkIGNoZWNrcyBvZiBwYXJ0IDMuMiBzYXksIGluIHRoZWlyIG9yZGVyLiBQLCBQMSwgUDIgYXJlIHByb2R1Y2VycywgQyBpcyB0aGUgY29uc3VtZXIuXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuLyoqIFRoZSBzY2VuZXMgd2l0aCBzZXZlcmFsIHRocmVhZHMgYmVnaW4gYWxpa2UuICovXG5jb25zdCBTVEVQUEVEID0ge1xuICBlbjogXCJUaGUgdGhyZWFkcyByYW4gb25lIHN0ZXAgYXQgYSB0aW1lLCBpbiBlYWNoIG9yZGVyOyB0aGUgb25lIGJlbG93IGdvZXMgd3JvbmcuXCIsXG4gIGtvOiBcIlx1QzJBNFx1QjgwOFx1QjREQ1x1Qjk3QyBcdUQ1NUMgXHVBQzc4XHVDNzRDXHVDNTI5LCBcdUJBQThcdUI0RTAgXHVDMjFDXHVDMTFDXHVCODVDIFx1QzJFNFx1RDU4OVx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCNzk4IFx1QzIxQ1x1QzExQ1x1QzVEMFx1QzExQyBcdUM1QjRcdUFFMEJcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG59XG5cbmV4cG9ydCBjb25zdCBxdWV1ZUNvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHtcbiAgXCJFMy1FTVBUWVwiOiB7XG4gICAgZGlkOiB7IGVuOiBcInRyeVRha2Ugd2FzIGNhbGxlZCBvbiBhIG5ldyBxdWV1ZS5cIiwga286IFwiXHVDMEM4IFx1RDA1MFx1QzVEMCB0cnlUYWtlXHVCOTdDIFx1QkQ4OFx1QjgwMFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkl0IHJldHVybnMgLTE6IHRoZXJlIGlzIG5vdGhpbmcuXCIsIGtvOiBcIlx1QzU0NFx1QkIzNFx1QUM4M1x1QjNDNCBcdUM1QzZcdUM3M0NcdUJCQzBcdUI4NUMgLTFcdUM3NDQgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJJdCBnYXZlIHtyZXR1cm5lZH0uXCIsIGtvOiBcIlx1QjA5OFx1QzYyOCBcdUFDODM6IHtyZXR1cm5lZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJIRUFEIGFuZCBUQUlMIHdlcmUgY29tcGFyZWQsIG9yIG5vdGhpbmcgd2FzLiBUaGUgdHVybiBvZiB0aGUgcGxhY2Ugc2F5cyB3aGV0aGVyIGEgbWVzc2FnZSBpcyBpbiBpdC5cIixcbiAgICAgIGtvOiBcIkhFQURcdUM2NDAgVEFJTFx1Qzc0NCBcdUJFNDRcdUFENTBcdUQ1ODhcdUFDNzBcdUIwOTggXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1RDY1NVx1Qzc3OFx1RDU1OFx1QzlDMCBcdUM1NEFcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJBNTRcdUMyRENcdUM5QzBcdUFDMDAgXHVCNEU0XHVDNUI0IFx1Qzc4OFx1QjI5NFx1QzlDMFx1QjI5NCBcdUFERjggXHVDNzkwXHVCOUFDXHVDNzU4IFx1Q0MyOFx1Qjg0MFx1QUMwMCBcdUI5RDBcdUQ1NzQgXHVDOTBEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5VGFrZSwgcmV0dXJuIC0xIHVubGVzcyB0aGUgdHVybiBvZiB0aGUgcGxhY2UgYXQgSEVBRCBpcyBIRUFEICsgMS5cIixcbiAgICAgIGtvOiBcInRyeVRha2VcdUM1RDBcdUMxMUMsIEhFQUQgXHVDNzkwXHVCOUFDXHVDNzU4IFx1Q0MyOFx1Qjg0MFx1QUMwMCBIRUFEICsgMVx1Qzc3NCBcdUM1NDRcdUIyQzhcdUJBNzQgLTFcdUM3NDQgXHVCQzE4XHVENjU4XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS10dXJuXCIsXG4gIH0sXG4gIFwiRTMtQ0FQQUNJVFlcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIG1vcmUgbWVzc2FnZSB0aGFuIHRoZSBxdWV1ZSBoYXMgcGxhY2VzIHdhcyBwdXQ6IHtjYXBhY2l0eX0gcGxhY2VzLlwiLFxuICAgICAga286IFwiXHVEMDUwXHVDNzU4IFx1Qzc5MFx1QjlBQ1x1QkNGNFx1QjJFNCBcdUQ1NThcdUIwOTggXHVCMzU0IFx1QjEyM1x1QzVCNCBcdUJDRjRcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuIFx1Qzc5MFx1QjlBQyBcdUMyMTg6IHtjYXBhY2l0eX0uXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQXMgbWFueSBnbyBpbiBhcyB0aGVyZSBhcmUgcGxhY2VzLCBhbmQgdGhlIG5leHQgdHJ5UHV0IHJldHVybnMgZmFsc2UuXCIsXG4gICAgICBrbzogXCJcdUM3OTBcdUI5QUMgXHVDMjE4XHVCOUNDXHVEMDdDIFx1QjRFNFx1QzVCNFx1QUMwMFx1QUNFMCwgXHVBREY4XHVCMkU0XHVDNzRDIHRyeVB1dFx1Qzc0MCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIldlbnQgaW46IHtmaXR0ZWR9LiBSZXR1cm5lZDoge3JldHVybmVkfS5cIiwga286IFwiXHVCNEU0XHVDNUI0XHVBQzA0IFx1QzIxODoge2ZpdHRlZH0uIFx1QkMxOFx1RDY1OFx1QUMxMjoge3JldHVybmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkEgcmluZyB0aGF0IGNvbXBhcmVzIEhFQUQgYW5kIFRBSUwgaGFzIHRvIGxlYXZlIG9uZSBwbGFjZSBmcmVlLiBXaXRoIHR1cm5zIGl0IG5lZWQgbm90OiBhIHBsYWNlIGlzIGZ1bGwgd2hlbiBpdHMgdHVybiBsaWVzIGJlaGluZCB0aGUgcG9zaXRpb24gdGhhdCB5b3Ugd2FudC5cIixcbiAgICAgIGtvOiBcIkhFQURcdUM2NDAgVEFJTFx1QjlDQyBcdUJFNDRcdUFENTBcdUQ1NThcdUIyOTQgXHVCOUMxXHVDNzQwIFx1RDU1QyBcdUM3OTBcdUI5QUNcdUI5N0MgXHVCRTQ0XHVDNkNDIFx1QjQ1MFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1Q0MyOFx1Qjg0MFx1QUMwMCBcdUM3ODhcdUM3M0NcdUJBNzQgXHVBREY4XHVCN0Y0IFx1RDU0NFx1QzY5NFx1QUMwMCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuIFx1Qzc5MFx1QjlBQ1x1Qzc1OCBcdUNDMjhcdUI4NDBcdUFDMDAgXHVDNkQwXHVENTU4XHVCMjk0IFx1QzcwNFx1Q0U1OFx1QkNGNFx1QjJFNCBcdUI0QTRcdUNDOThcdUM4MzggXHVDNzg4XHVDNzNDXHVCQTc0IFx1QUMwMFx1QjRERCBcdUNDMkMgXHVBQzgzXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5UHV0LCByZXR1cm4gdHJ1ZSB3aGVuIHRoZSBtZXNzYWdlIGlzIGluLCBhbmQgZmFsc2UgZXhhY3RseSB3aGVuIHRoZSB0dXJuIGlzIGJlaGluZCB0aGUgcG9zaXRpb24uXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM1RDBcdUMxMUMsIFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUIxMjNcdUM1QzhcdUM3M0NcdUJBNzQgdHJ1ZVx1Qjk3QywgXHVDQzI4XHVCODQwXHVBQzAwIFx1QzcwNFx1Q0U1OFx1QkNGNFx1QjJFNCBcdUI0QTRcdUNDOThcdUM4NENcdUM3NDQgXHVCNTRDXHVCOUNDIGZhbHNlXHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicHRocmVhZHMoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtdHVyblwiLFxuICB9LFxuICBcIkUzLUZJRk9cIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiVGhlIHF1ZXVlIHdhcyBmaWxsZWQgYW5kIGVtcHRpZWQgYWdhaW4gYnkgb25lIHRocmVhZC5cIixcbiAgICAgIGtvOiBcIlx1QzJBNFx1QjgwOFx1QjREQyBcdUQ1NThcdUIwOThcdUI4NUMgXHVEMDUwXHVCOTdDIFx1Q0M0NFx1QzZFMFx1QjJFNFx1QUMwMCBcdUIyRTRcdUMyREMgXHVCRTQ0XHVDNkUwXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIldoYXQgd2FzIHB1dCBjb21lcyBvdXQsIHdob2xlLCBpbiB0aGUgc2FtZSBvcmRlciwgYW5kIHRoZW4gLTEuXCIsXG4gICAgICBrbzogXCJcdUIxMjNcdUM3NDAgXHVBQzgzXHVDNzc0IFx1QzYyOFx1QzgwNFx1RDc4OCwgXHVBQzE5XHVDNzQwIFx1QzIxQ1x1QzExQ1x1Qjg1QyBcdUIwOThcdUM2MjRcdUFDRTAsIFx1QURGOFx1QjJFNFx1Qzc0Q1x1Qzc0MCAtMVx1Qzc3NFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiUHV0OiB7cHV0fS4gVGFrZW46IHt0YWtlbn0uXCIsIGtvOiBcIlx1QjEyM1x1Qzc0MCBcdUFDODM6IHtwdXR9LiBcdUFFQkNcdUIwQjggXHVBQzgzOiB7dGFrZW59LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQm90aCBmaWxsKCkgYW5kIGVtcHR5KCkgd2FudCB0aGUgcG9zaXRpb24gdGhhdCB3YXMgY2xhaW1lZCBvciBmb3VuZCBmaWxsZWQsIGFuZCB3aGF0IGVtcHR5KCkgcmV0dXJucyBpcyB0aGUgbGVuZ3RoLiBJZiBzb21ldGhpbmcgY29tZXMgb3V0IHR3aWNlLCBhbiBlbXB0aWVkIHBsYWNlIHN0aWxsIGxvb2tzIGZpbGxlZC5cIixcbiAgICAgIGtvOiBcImZpbGwoKVx1QUNGQyBlbXB0eSgpXHVCMjk0IFx1Q0MyOFx1QzlDMFx1RDU4OFx1QUM3MFx1QjA5OCBcdUNDNDRcdUM2Q0NcdUM4NENcdUIyRTRcdUFDRTAgXHVENjU1XHVDNzc4XHVENTVDIFx1QkMxNFx1Qjg1QyBcdUFERjggXHVDNzA0XHVDRTU4XHVCOTdDIFx1QkMxQlx1QUNFMCwgZW1wdHkoKVx1Qzc1OCBcdUJDMThcdUQ2NThcdUFDMTJcdUM3NzQgXHVBRTM4XHVDNzc0XHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJCMzRcdUM1QjhcdUFDMDBcdUFDMDAgXHVCNDUwIFx1QkM4OCBcdUIwOThcdUM2NTRcdUIyRTRcdUJBNzQsIFx1QkU0NFx1QzZCNCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDNTQ0XHVDOUMxIFx1Q0M0NFx1QzZDQ1x1QzlDNCBcdUFDODNcdUNDOThcdUI3RkMgXHVCQ0Y0XHVDNzc0XHVCMjk0IFx1QUM4M1x1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHRyeVRha2UsIHJldHVybiB0aGUgbGVuZ3RoIHRoYXQgZW1wdHkoKSBnaXZlcywgYWRkIDEgdG8gSEVBRCwgYW5kIHN0b3JlIHRoZSBvbGQgSEVBRCArIGNhcGFjaXR5IGFzIHRoZSB0dXJuLlwiLFxuICAgICAga286IFwidHJ5VGFrZVx1QzVEMFx1QzExQywgZW1wdHkoKVx1QUMwMCBcdUM5MDAgXHVBRTM4XHVDNzc0XHVCOTdDIFx1QkMxOFx1RDY1OFx1RDU1OFx1QUNFMCwgSEVBRFx1QzVEMCAxXHVDNzQ0IFx1QjM1NFx1RDU1OFx1QUNFMCwgXHVDNjJFXHVBRTMwXHVBRTMwIFx1QzgwNFx1Qzc1OCBIRUFEICsgY2FwYWNpdHlcdUI5N0MgXHVDQzI4XHVCODQwXHVCODVDIFx1QzgwMFx1QzdBNVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicHRocmVhZHMoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtdHVyblwiLFxuICB9LFxuICBcIkUzLUxBUFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwiT25lIG1lc3NhZ2UgYWZ0ZXIgdGhlIG90aGVyIHdhcyBwdXQgYW5kIHRha2VuLCBzZXZlcmFsIHRpbWVzIGFyb3VuZCB0aGUgcmluZy5cIixcbiAgICAgIGtvOiBcIlx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUQ1NThcdUIwOThcdUM1MjkgXHVCMTIzXHVBQ0UwIFx1QUVCQ1x1QjBCNFx1QkE3MCBcdUI5QzFcdUM3NDQgXHVDNUVDXHVCN0VDIFx1QkMxNFx1RDAzNCBcdUIzQ0NcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJFYWNoIGdvZXMgaW4gYW5kIGNvbWVzIG91dC5cIiwga286IFwiXHVCQUE4XHVCNDUwIFx1QjRFNFx1QzVCNFx1QUMwMFx1QUNFMCBcdUIwOThcdUM2NDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIlB1dCBhbmQgdGFrZW4gaW4gdHVybjoge2xhcHN9LlwiLCBrbzogXCJcdUJDODhcdUFDMDhcdUM1NDQgXHVCMTIzXHVBQ0UwIFx1QUVCQ1x1QjBCOCBcdUFDQjBcdUFDRkM6IHtsYXBzfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRoZSB0dXJuIHRoYXQgdHJ5VGFrZSBsZWF2ZXMgYmVoaW5kIGlzIG5vdCB0aGF0IG9mIHRoZSBuZXh0IGxhcCwgcG9zaXRpb24gKyBjYXBhY2l0eSwgc28gbm8gcHJvZHVjZXIgcmVjb2duaXNlcyB0aGUgcGxhY2UuXCIsXG4gICAgICBrbzogXCJ0cnlUYWtlXHVBQzAwIFx1QjBBOFx1QUUzNCBcdUNDMjhcdUI4NDBcdUFDMDAgXHVCMkU0XHVDNzRDIFx1QkMxNFx1RDAzNFx1Qzc1OCBcdUFDODMoXHVDNzA0XHVDRTU4ICsgY2FwYWNpdHkpXHVDNzc0IFx1QzU0NFx1QjJDOFx1QzVCNFx1QzExQywgXHVDMEREXHVDMEIwXHVDNzkwXHVBQzAwIFx1QURGOCBcdUM3OTBcdUI5QUNcdUI5N0MgXHVDNTRDXHVDNTQ0XHVCQ0Y0XHVDOUMwIFx1QkFCQlx1RDU1OFx1QjI5NCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0cnlUYWtlLCBzdG9yZSBIRUFEICsgY2FwYWNpdHkgYXMgdGhlIHR1cm4gb2YgdGhlIHBsYWNlLCB3aXRoIHRoZSBIRUFEIGZyb20gYmVmb3JlLlwiLFxuICAgICAga286IFwidHJ5VGFrZVx1QzVEMFx1QzExQywgXHVDNjJFXHVBRTMwXHVBRTMwIFx1QzgwNFx1Qzc1OCBIRUFEXHVDNUQwIGNhcGFjaXR5XHVCOTdDIFx1QjM1NFx1RDU1QyBcdUFDMTJcdUM3NDQgXHVBREY4IFx1Qzc5MFx1QjlBQ1x1Qzc1OCBcdUNDMjhcdUI4NDBcdUI4NUMgXHVDODAwXHVDN0E1XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS10dXJuXCIsXG4gIH0sXG4gIFwiRTMtV1JBUFwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJBIHF1ZXVlIHdob3NlIHBvc2l0aW9ucyBiZWdpbiBhIGxpdHRsZSBiZWxvdyAyXjMxIHdhcyBmaWxsZWQsIGVtcHRpZWQgYW5kIHVzZWQgZm9yIHNvbWUgbGFwcy5cIixcbiAgICAgIGtvOiBcIlx1QzcwNFx1Q0U1OFx1QUMwMCAyXjMxIFx1QkMxNFx1Qjg1QyBcdUM1NDRcdUI3OThcdUM1RDBcdUMxMUMgXHVDMkRDXHVDNzkxXHVENTU4XHVCMjk0IFx1RDA1MFx1Qjk3QyBcdUNDNDRcdUM2QjBcdUFDRTAgXHVCRTQ0XHVDNkIwXHVBQ0UwIFx1QkE4NyBcdUJDMTRcdUQwMzQgXHVDMzdDXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkl0IHdvcmtzIGFzIGFueSBvdGhlcjogcG9zaXRpb25zIGdvIG9uIGZyb20gMjE0NzQ4MzY0NyB0byAtMjE0NzQ4MzY0OC5cIixcbiAgICAgIGtvOiBcIlx1QjJFNFx1Qjk3OCBcdUQwNTBcdUM2NDAgXHVCNjExXHVBQzE5XHVDNzc0IFx1QjNEOVx1Qzc5MVx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QzcwNFx1Q0U1OFx1QjI5NCAyMTQ3NDgzNjQ3IFx1QjJFNFx1Qzc0Q1x1QzVEMCAtMjE0NzQ4MzY0OFx1Qjg1QyBcdUM3NzRcdUM1QjRcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgc2FpZDoge3NhaWR9LlwiLCBrbzogXCJcdUIwOThcdUM2MjggXHVBQ0IwXHVBQ0ZDOiB7c2FpZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBbiBJbnQzMkFycmF5IGtlZXBzIDMyIGJpdHMsIGEgbnVtYmVyIG9mIEphdmFTY3JpcHQgZ29lcyBvbjogaGVhZCArIDEgaXMgMjE0NzQ4MzY0OCBhbmQgbmV2ZXIgZXF1YWwgdG8gd2hhdCB3YXMgc3RvcmVkLiBPciB0d28gcG9zaXRpb25zIHdlcmUgY29tcGFyZWQgd2l0aCA8IGluc3RlYWQgb2YgYnkgdGhlaXIgZGlmZmVyZW5jZS5cIixcbiAgICAgIGtvOiBcIkludDMyQXJyYXlcdUIyOTQgMzJcdUJFNDRcdUQyQjhcdUI5Q0MgXHVCMkY0XHVDOUMwXHVCOUNDIEphdmFTY3JpcHRcdUM3NTggXHVDMjE4XHVCMjk0IFx1QUNDNFx1QzE4RCBcdUNFRTRcdUM5RDFcdUIyQzhcdUIyRTQuIGhlYWQgKyAxXHVDNzQwIDIxNDc0ODM2NDhcdUM3NzQgXHVCNDE4XHVDNUI0IFx1QzgwMFx1QzdBNVx1QjQxQyBcdUFDMTJcdUFDRkMgXHVBQ0IwXHVDRjU0IFx1QUMxOVx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjYxMFx1QjI5NCBcdUI0NTAgXHVDNzA0XHVDRTU4XHVCOTdDIFx1Q0MyOFx1Qzc3NFx1QUMwMCBcdUM1NDRcdUIyQzhcdUI3N0MgPFx1Qjg1QyBcdUJFNDRcdUFENTBcdUQ1NUMgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5UHV0LCBjdXQgc3VtcyBhbmQgZGlmZmVyZW5jZXMgdG8gMzIgYml0cyBiZWZvcmUgeW91IGNvbXBhcmUgdGhlbSwgKHR1cm4gLSB0YWlsKSB8IDAsIGFuZCBpbiB0cnlUYWtlIGxpa2V3aXNlLCAoaGVhZCArIDEpIHwgMC5cIixcbiAgICAgIGtvOiBcInRyeVB1dFx1QzVEMFx1QzExQywgXHVDQzI4XHVDNzc0XHVCOTdDIFx1QkU0NFx1QUQ1MFx1RDU1OFx1QUUzMCBcdUM4MDRcdUM1RDAgKHR1cm4gLSB0YWlsKSB8IDBcdUNDOThcdUI3RkMgMzJcdUJFNDRcdUQyQjhcdUI4NUMgXHVDNzkwXHVCOTc0XHVBQ0UwLCB0cnlUYWtlXHVDNUQwXHVDMTFDXHVCM0M0IChoZWFkICsgMSkgfCAwXHVDQzk4XHVCN0ZDIFx1Qzc5MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicHRocmVhZHMoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtd3JhcFwiLFxuICB9LFxuICBcIkUzLUNMQUlNXCI6IHtcbiAgICBkaWQ6IFNURVBQRUQsXG4gICAgZXhwZWN0ZWQ6IHtcbiAgICAgIGVuOiBcIkV2ZXJ5IG1lc3NhZ2UgdGhhdCB0cnlQdXQgYWNjZXB0ZWQgY29tZXMgb3V0IG9uY2UuXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM3NzQgXHVCQzFCXHVDNzQwIFx1QkE1NFx1QzJEQ1x1QzlDMFx1QjI5NCBcdUJBQThcdUI0NTAgXHVENTVDIFx1QkM4OFx1QzUyOSBcdUIwOThcdUM2NDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIntzYWlkfS5cIiwga286IFwiXHVBQ0IwXHVBQ0ZDOiB7c2FpZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUd28gcHJvZHVjZXJzIGhhdmUgcmVhZCB0aGUgc2FtZSBUQUlMIGFuZCBib3RoIHdyb3RlIHRvIGl0cyBwbGFjZS4gTG9va2luZyBhbmQgY2xhaW1pbmcgbXVzdCBiZSBvbmUgc3RlcC5cIixcbiAgICAgIGtvOiBcIlx1QjQ1MCBcdUMwRERcdUMwQjBcdUM3OTBcdUFDMDAgXHVBQzE5XHVDNzQwIFRBSUxcdUM3NDQgXHVDNzdEXHVBQ0UwIFx1QUMxOVx1Qzc0MCBcdUM3OTBcdUI5QUNcdUM1RDAgXHVDMzdDXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUQ2NTVcdUM3NzhcdUFDRkMgXHVDQzI4XHVDOUMwXHVBQzAwIFx1RDU1QyBcdUFDNzhcdUM3NENcdUM3NzRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5UHV0LCBtb3ZlIFRBSUwgb24gd2l0aCBBdG9taWNzLmNvbXBhcmVFeGNoYW5nZSwgYW5kIGJlZ2luIGFnYWluIHdoZW4gaXQgZG9lcyBub3QgcmV0dXJuIHdoYXQgeW91IGV4cGVjdGVkLlwiLFxuICAgICAga286IFwidHJ5UHV0XHVDNUQwXHVDMTFDLCBBdG9taWNzLmNvbXBhcmVFeGNoYW5nZVx1Qjg1QyBUQUlMXHVDNzQ0IFx1QzYyRVx1QUUzMFx1QUNFMCwgXHVBRTMwXHVCMzAwXHVENTVDIFx1QUMxMlx1Qzc3NCBcdUJDMThcdUQ2NThcdUI0MThcdUM5QzAgXHVDNTRBXHVDNzNDXHVCQTc0IFx1Q0M5OFx1Qzc0Q1x1QkQ4MFx1RDEzMCBcdUIyRTRcdUMyREMgXHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1jbGFpbVwiLFxuICB9LFxuICBcIkUzLVFVRVVFLVNQSU5TXCI6IHtcbiAgICBkaWQ6IFNURVBQRUQsXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiQm90aCBjYWxscyBvZiB0cnlQdXQgcmV0dXJuLlwiLCBrbzogXCJcdUI0NTAgdHJ5UHV0XHVDNzc0IFx1QkFBOFx1QjQ1MCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIk9uZSBvZiB0aGVtIGdvZXMgb24gYW5kIG9uOiB7c2FpZH0uXCIsIGtvOiBcIlx1RDU1OFx1QjA5OFx1QUMwMCBcdUIwNURcdUM1QzZcdUM3NzQgXHVCNDE4XHVENDgwXHVDNzc0XHVENTY5XHVCMkM4XHVCMkU0OiB7c2FpZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBZnRlciBhIGZhaWxlZCBjb21wYXJlRXhjaGFuZ2UgdGhlIG9sZCBUQUlMIHdhcyB0cmllZCBhZ2Fpbiwgb3IgYSB0dXJuIHRoYXQgaXMgYWhlYWQgd2FzIHdhaXRlZCBmb3IuIEJvdGggY2hhbmdlIG9ubHkgd2hlbiBUQUlMIGlzIHJlYWQgYW5ldy5cIixcbiAgICAgIGtvOiBcImNvbXBhcmVFeGNoYW5nZVx1QUMwMCBcdUMyRTRcdUQzMjhcdUQ1NUMgXHVCNEE0XHVDNUQwIFx1QzYwOFx1QzgwNCBUQUlMXHVCODVDIFx1QjJFNFx1QzJEQyBcdUMyRENcdUIzQzRcdUQ1ODhcdUFDNzBcdUIwOTgsIFx1QzU1RVx1QzEyMCBcdUNDMjhcdUI4NDBcdUFDMDAgXHVCQzE0XHVCMDBDXHVBRTMwXHVCOTdDIFx1QUUzMFx1QjJFNFx1QjlCMCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFRBSUxcdUM3NDQgXHVCMkU0XHVDMkRDIFx1Qzc3RFx1QzVCNFx1QzU3QyBcdUIyRUNcdUI3N0NcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiB0cnlQdXQsIGxvYWQgVEFJTCBhdCB0aGUgYmVnaW5uaW5nIG9mIGV2ZXJ5IGF0dGVtcHQuXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM1RDBcdUMxMUMsIFx1QzJEQ1x1QjNDNFx1RDU2MCBcdUI1NENcdUI5QzhcdUIyRTQgXHVDQzk4XHVDNzRDXHVDNUQwIFRBSUxcdUM3NDQgXHVDNzdEXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1jbGFpbVwiLFxuICB9LFxuICBcIkUzLVJFRlVTRVNcIjoge1xuICAgIGRpZDogU1RFUFBFRCxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwidHJ5UHV0IHJldHVybnMgZmFsc2Ugb25seSB3aGVuIHRoZSBxdWV1ZSBpcyBmdWxsLlwiLFxuICAgICAga286IFwidHJ5UHV0XHVDNzQwIFx1RDA1MFx1QUMwMCBcdUFDMDBcdUI0REQgXHVDQzNDXHVDNzQ0IFx1QjU0Q1x1QjlDQyBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGVyZSB3YXMgcm9vbSwgYW5kIGl0IHJldHVybmVkIGZhbHNlLiBBY2NlcHRlZDoge3NhaWR9LlwiLFxuICAgICAga286IFwiXHVDNzkwXHVCOUFDXHVBQzAwIFx1Qzc4OFx1QjI5NFx1QjM3MCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkMxQlx1Qzc0MCBcdUMyMTg6IHtzYWlkfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkFub3RoZXIgcHJvZHVjZXIgd2FzIGZhc3RlcjogY29tcGFyZUV4Y2hhbmdlIGZhaWxlZCwgb3IgdGhlIHR1cm4gaXMgYWhlYWQgb2YgdGhlIHBvc2l0aW9uLiBUaGF0IHNheXMgdGhhdCB0aGlzIHBsYWNlIGlzIHRha2VuLCBub3QgdGhhdCBldmVyeSBwbGFjZSBpcy5cIixcbiAgICAgIGtvOiBcIlx1QjJFNFx1Qjk3OCBcdUMwRERcdUMwQjBcdUM3OTBcdUFDMDAgXHVCMzU0IFx1QkU2OFx1Qjc3Q1x1QzExQyBjb21wYXJlRXhjaGFuZ2VcdUFDMDAgXHVDMkU0XHVEMzI4XHVENTg4XHVBQzcwXHVCMDk4IFx1Q0MyOFx1Qjg0MFx1QUMwMCBcdUM3MDRcdUNFNThcdUJDRjRcdUIyRTQgXHVDNTVFXHVDMTFDIFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVBREY4XHVBQzgzXHVDNzQwIFx1Qzc3NCBcdUM3OTBcdUI5QUNcdUFDMDAgXHVDQzNDXHVCMkU0XHVCMjk0IFx1QjczQlx1Qzc3NFx1QzlDMCBcdUJBQThcdUI0RTAgXHVDNzkwXHVCOUFDXHVBQzAwIFx1Q0MzQ1x1QjJFNFx1QjI5NCBcdUI3M0JcdUM3NzQgXHVDNTQ0XHVCMkQ5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5UHV0LCBiZWdpbiBhZ2FpbiB3aXRoIGEgbmV3IFRBSUwgaW4gYm90aCBjYXNlcywgYW5kIHJldHVybiBmYWxzZSBvbmx5IHdoZW4gdGhlIHR1cm4gaXMgYmVoaW5kIHRoZSBwb3NpdGlvbi5cIixcbiAgICAgIGtvOiBcInRyeVB1dFx1QzVEMFx1QzExQywgXHVCNDUwIFx1QUNCRFx1QzZCMCBcdUJBQThcdUI0NTAgVEFJTFx1Qzc0NCBcdUMwQzhcdUI4NUMgXHVDNzdEXHVDNUI0IFx1QjJFNFx1QzJEQyBcdUMyRENcdUM3OTFcdUQ1NThcdUFDRTAsIFx1Q0MyOFx1Qjg0MFx1QUMwMCBcdUM3MDRcdUNFNThcdUJDRjRcdUIyRTQgXHVCNEE0XHVDQzk4XHVDODRDXHVDNzQ0IFx1QjU0Q1x1QjlDQyBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInB0aHJlYWRzKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWNsYWltXCIsXG4gIH0sXG4gIFwiRTMtVU5GSU5JU0hFRFwiOiB7XG4gICAgZGlkOiBTVEVQUEVELFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIlRoZSBjb25zdW1lciB0YWtlcyB3aG9sZSBtZXNzYWdlcyBvbmx5LlwiLCBrbzogXCJcdUMxOENcdUJFNDRcdUM3OTBcdUIyOTQgXHVDNjI4XHVDODA0XHVENTVDIFx1QkE1NFx1QzJEQ1x1QzlDMFx1QjlDQyBcdUFFQkNcdUIwQjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIntzYWlkfS5cIiwga286IFwiXHVBQ0IwXHVBQ0ZDOiB7c2FpZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgdHVybiB3YXMgc3RvcmVkIGJlZm9yZSB0aGUgbWVzc2FnZSB3YXMgd3JpdHRlbi4gT3IgdGhlIGNvbnN1bWVyIGdvZXMgYnkgVEFJTCBvciBieSBhIGNvdW50OiB0aG9zZSBzYXkgaG93IG1hbnkgYXJlIG9uIHRoZWlyIHdheSwgYW5kIG9ubHkgdGhlIHR1cm4gb2YgYSBwbGFjZSBzYXlzIHRoYXQgaXQgaXMgZmlsbGVkLlwiLFxuICAgICAga286IFwiXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QzRGMFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVDQzI4XHVCODQwXHVCOTdDIFx1QzgwMFx1QzdBNVx1RDU1QyBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QzU0NFx1QjJDOFx1QkE3NCBcdUMxOENcdUJFNDRcdUM3OTBcdUFDMDAgVEFJTFx1Qzc3NFx1QjA5OCBcdUQ2OUZcdUMyMThcdUI5N0MgXHVCQ0Y4IFx1QUNCRFx1QzZCMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVBREY4XHVBQzgzXHVCNEU0XHVDNzQwIFx1QkE4NyBcdUFDMUNcdUFDMDAgXHVDNjI0XHVCMjk0IFx1QzkxMVx1Qzc3OFx1QzlDMFx1QjlDQyBcdUI5RDBcdUQ1NThcdUFDRTAsIFx1Qzc5MFx1QjlBQ1x1QUMwMCBcdUNDNDRcdUM2Q0NcdUM4NENcdUIyRTRcdUIyOTQgXHVBQzgzXHVDNzQwIFx1QURGOCBcdUM3OTBcdUI5QUNcdUM3NTggXHVDQzI4XHVCODQwXHVCOUNDXHVDNzc0IFx1QjlEMFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHRyeVB1dCwgY2FsbCBmaWxsKCkgZmlyc3QgYW5kIHN0b3JlIHRoZSB0dXJuIGFmdGVyIGl0OyBpbiB0cnlUYWtlLCBsb29rIGF0IHRoZSB0dXJuIG9mIHRoZSBwbGFjZSBhdCBIRUFELlwiLFxuICAgICAga286IFwidHJ5UHV0XHVDNUQwXHVDMTFDLCBmaWxsKClcdUM3NDQgXHVCQTNDXHVDODAwIFx1QkQ4MFx1Qjk3NFx1QUNFMCBcdUFERjhcdUIyRTRcdUM3NENcdUM1RDAgXHVDQzI4XHVCODQwXHVCOTdDIFx1QzgwMFx1QzdBNVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC4gdHJ5VGFrZVx1QzVEMFx1QzExQ1x1QjI5NCBIRUFEIFx1Qzc5MFx1QjlBQ1x1Qzc1OCBcdUNDMjhcdUI4NDBcdUI5N0MgXHVCQ0Y0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1wdWJsaXNoXCIsXG4gIH0sXG4gIFwiRTMtR0lWRU4tQkFDS1wiOiB7XG4gICAgZGlkOiBTVEVQUEVELFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJXaGF0IHdhcyBpbiB0aGUgZnVsbCBxdWV1ZSBjb21lcyBvdXQsIGFuZCB3aGF0IHdlbnQgaW4gYWZ0ZXIgaXQgdG9vLlwiLFxuICAgICAga286IFwiXHVBQzAwXHVCNEREIFx1Q0MyQyBcdUQwNTBcdUM1RDAgXHVDNzg4XHVCMzU4IFx1QUM4M1x1Qzc3NCBcdUIwOThcdUM2MjRcdUFDRTAsIFx1QURGOCBcdUI0QTRcdUM1RDAgXHVCNEU0XHVDNUI0XHVBQzA0IFx1QUM4M1x1QjNDNCBcdUIwOThcdUM2NDBcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIntzYWlkfS5cIiwga286IFwiXHVBQ0IwXHVBQ0ZDOiB7c2FpZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUaGUgcGxhY2Ugd2FzIGdpdmVuIGJhY2sgYmVmb3JlIGl0IHdhcyByZWFkLiBUaGUgcHJvZHVjZXIgaGFzIHB1dCB0aGUgbmV4dCBtZXNzYWdlIG92ZXIgdGhlIG9uZSB0aGF0IHdhcyBzdGlsbCB0byBiZSBjb3BpZWQuXCIsXG4gICAgICBrbzogXCJcdUM3N0RcdUFFMzAgXHVDODA0XHVDNUQwIFx1Qzc5MFx1QjlBQ1x1Qjk3QyBcdUIzQ0NcdUI4MjRcdUM5MDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM1NDRcdUM5QzEgXHVCQ0Y1XHVDMEFDXHVENTU4XHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUJBNTRcdUMyRENcdUM5QzAgXHVDNzA0XHVDNUQwIFx1QzBERFx1QzBCMFx1Qzc5MFx1QUMwMCBcdUIyRTRcdUM3NEMgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QzM3Q1x1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHRyeVRha2UsIGNhbGwgZW1wdHkoKSBmaXJzdCBhbmQgc3RvcmUgdGhlIHR1cm4gb2YgdGhlIG5leHQgbGFwIGFmdGVyIGl0LlwiLFxuICAgICAga286IFwidHJ5VGFrZVx1QzVEMFx1QzExQywgZW1wdHkoKVx1Qjk3QyBcdUJBM0NcdUM4MDAgXHVCRDgwXHVCOTc0XHVBQ0UwIFx1QURGOFx1QjJFNFx1Qzc0Q1x1QzVEMCBcdUIyRTRcdUM3NEMgXHVCQzE0XHVEMDM0XHVDNzU4IFx1Q0MyOFx1Qjg0MFx1Qjk3QyBcdUM4MDBcdUM3QTVcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInB0aHJlYWRzKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXB1Ymxpc2hcIixcbiAgfSxcbiAgXCJFMy1MT1NULVdBS0VVUFwiOiB7XG4gICAgZGlkOiBTVEVQUEVELFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcInRha2UgcmV0dXJucyB3aXRoIHRoZSBtZXNzYWdlIHRoYXQgd2FzIHB1dC5cIiwga286IFwidGFrZVx1QUMwMCBcdUIxMjNcdUM3NDAgXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1QUMwMFx1QzlDMFx1QUNFMCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7XG4gICAgICBlbjogXCJUaGUgbWVzc2FnZSBpcyBpbiB0aGUgcXVldWUsIGFuZCB3aG8gc2hvdWxkIHRha2UgaXQgc2xlZXBzIGZvciBldmVyOiB7c2FpZH0uXCIsXG4gICAgICBrbzogXCJcdUJBNTRcdUMyRENcdUM5QzBcdUFDMDAgXHVEMDUwXHVDNUQwIFx1Qzc4OFx1QjI5NFx1QjM3MCBcdUFFQkNcdUIwQjRcdUM1N0MgXHVENTYwIFx1Q0FCRFx1Qzc3NCBcdUM2MDFcdUM2RDBcdUQ3ODggXHVDN0EwXHVCNEU0XHVDNUI0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNDoge3NhaWR9LlwiLFxuICAgIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBtZXNzYWdlIGNhbWUgYmV0d2VlbiB0aGUgbG9vayBhbmQgdGhlIHNsZWVwLCBhbmQgaXRzIG5vdGlmeSBmb3VuZCBub2JvZHkgYXNsZWVwOyBvciBub2JvZHkgbm90aWZpZXMuIEF0b21pY3Mud2FpdCByZXR1cm5zIGF0IG9uY2UgaWYgdGhlIHdvcmQgaGFzIGNoYW5nZWQsIHNvIGhhbmQgaXQgdGhlIHZhbHVlIGZyb20gYmVmb3JlIHlvdXIgbG9vay5cIixcbiAgICAgIGtvOiBcIlx1RDY1NVx1Qzc3OFx1QUNGQyBcdUM3QTBcdUI0RTRcdUFFMzAgXHVDMEFDXHVDNzc0XHVDNUQwIFx1QkE1NFx1QzJEQ1x1QzlDMFx1QUMwMCBcdUM2NTRcdUFDRTAsIFx1QURGOCBub3RpZnkgXHVCNTRDXHVCMjk0IFx1QzU0NFx1QzlDMSBcdUM1NDRcdUJCMzRcdUIzQzQgXHVDNzkwXHVBQ0UwIFx1Qzc4OFx1QzlDMCBcdUM1NEFcdUM1NThcdUMyQjVcdUIyQzhcdUIyRTQuIEF0b21pY3Mud2FpdFx1QjI5NCBcdUFDMTJcdUM3NzQgXHVCMkVDXHVCNzdDXHVDODRDXHVDNzNDXHVCQTc0IFx1QzdBMFx1QjRFNFx1QzlDMCBcdUM1NEFcdUM5QzBcdUI5Q0MsIFx1RDY1NVx1Qzc3OFx1RDU1OFx1QUUzMCBcdUM4MDRcdUM1RDAgXHVDNzdEXHVDNzQwIFx1QUMxMlx1Qzc0NCBcdUM4RkNcdUM1QjRcdUM1N0MgXHVBREY4XHVCODA3XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUM1NDRcdUIyQzhcdUJBNzQgXHVDNTQ0XHVCQjM0XHVCM0M0IG5vdGlmeVx1RDU1OFx1QzlDMCBcdUM1NEFcdUIyOTQgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdGFrZSwgbG9hZCBQVVRTIGJlZm9yZSB5b3UgY2FsbCB0cnlUYWtlIGFuZCB3YWl0IG9uIHRoYXQgdmFsdWU7IGluIHRyeVB1dCwgYWRkIHRvIFBVVFMgYW5kIG5vdGlmeSBhZnRlciB0aGUgdHVybiBpcyBzdG9yZWQuXCIsXG4gICAgICBrbzogXCJ0YWtlXHVDNUQwXHVDMTFDLCB0cnlUYWtlXHVCOTdDIFx1QkQ4MFx1Qjk3NFx1QUUzMCBcdUM4MDRcdUM1RDAgUFVUU1x1Qjk3QyBcdUM3N0RcdUFDRTAgXHVBREY4IFx1QUMxMlx1QzczQ1x1Qjg1QyB3YWl0XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LiB0cnlQdXRcdUM1RDBcdUMxMUNcdUIyOTQgXHVDQzI4XHVCODQwXHVCOTdDIFx1QzgwMFx1QzdBNVx1RDU1QyBcdUIyRTRcdUM3NEMgUFVUU1x1QzVEMCBcdUIzNTRcdUQ1NThcdUFDRTAgbm90aWZ5XHVENTU4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJmdXRleCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13YWl0XCIsXG4gIH0sXG4gIFwiRTMtQlVTWS1XQUlUXCI6IHtcbiAgICBkaWQ6IFNURVBQRUQsXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiV2l0aCBub3RoaW5nIHRvIHRha2UsIHRha2Ugc2xlZXBzLlwiLCBrbzogXCJcdUFFQkNcdUIwQkMgXHVBQzgzXHVDNzc0IFx1QzVDNlx1QzczQ1x1QkE3NCB0YWtlXHVCMjk0IFx1QzdBMFx1QjRFNFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgbG9va3MgYWdhaW4gYW5kIGFnYWluOiB7c2FpZH0uXCIsIGtvOiBcIlx1QzdBMFx1QjRFNFx1QzlDMCBcdUM1NEFcdUFDRTAgXHVBQ0M0XHVDMThEIFx1RDY1NVx1Qzc3OFx1RDU2OVx1QjJDOFx1QjJFNDoge3NhaWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiQSBsb29wIGFyb3VuZCB0cnlUYWtlIHdpdGhvdXQgYSB3YWl0IGtlZXBzIGEgd2hvbGUgY29yZSBidXN5IGZvciBub3RoaW5nLiBBIHdhaXQgb24gYSB2YWx1ZSB0aGF0IGlzIG91dCBvZiBkYXRlIHJldHVybnMgYXQgb25jZSBhbmQgaXMgbm8gYmV0dGVyLlwiLFxuICAgICAga286IFwid2FpdCBcdUM1QzZcdUM3NzQgdHJ5VGFrZVx1QjlDQyBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1NThcdUJBNzQgXHVDRjU0XHVDNUI0IFx1RDU1OFx1QjA5OFx1QUMwMCBcdUQ1REJcdUI0MThcdUM3NzQgXHVCM0Q1XHVCMkM4XHVCMkU0LiBcdUM5QzBcdUIwOUMgXHVBQzEyXHVDNzNDXHVCODVDIHdhaXRcdUQ1NThcdUJBNzQgXHVBQ0U3XHVCQzE0XHVCODVDIFx1QjNDQ1x1QzU0NFx1QzYyNFx1QkJDMFx1Qjg1QyBcdUIyRTRcdUI5N0MgXHVBQzgzXHVDNzc0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHRha2UsIGNhbGwgQXRvbWljcy53YWl0KHdvcmRzLCBQVVRTLCBwdXRzKSBiZXR3ZWVuIHR3byBhdHRlbXB0cywgd2l0aCB0aGUgcHV0cyBvZiB0aGlzIGF0dGVtcHQuXCIsXG4gICAgICBrbzogXCJ0YWtlXHVDNUQwXHVDMTFDLCBcdUI0NTAgXHVDMkRDXHVCM0M0IFx1QzBBQ1x1Qzc3NFx1QzVEMCBcdUM3NzRcdUJDODggXHVDMkRDXHVCM0M0XHVDNUQwXHVDMTFDIFx1Qzc3RFx1Qzc0MCBwdXRzXHVCODVDIEF0b21pY3Mud2FpdCh3b3JkcywgUFVUUywgcHV0cylcdUI5N0MgXHVCRDgwXHVCOTc0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJmdXRleCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS13YWl0XCIsXG4gIH0sXG4gIFwiRTMtQ09VTlRcIjoge1xuICAgIGRpZDogU1RFUFBFRCxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiRWFjaCBwdXQgYnJpbmdzIFBVVFMgdG8gYSB2YWx1ZSB0aGF0IGl0IGhhcyBub3QgaGFkLlwiLFxuICAgICAga286IFwiXHVCMTIzXHVDNzQ0IFx1QjU0Q1x1QjlDOFx1QjJFNCBQVVRTXHVCMjk0IFx1QzgwNFx1QzVEMCBcdUM1QzZcdUIzNTggXHVBQzEyXHVDNzc0IFx1QjQxOFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBzYXc6IHsgZW46IFwiVHdpY2UgaXQgd2FzIHNldCB0byB7c2FpZH0uXCIsIGtvOiBcIlx1QjQ1MCBcdUJDODhcdUM3NTggXHVBQ0IwXHVBQ0ZDOiB7c2FpZH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJQVVRTIHdhcyByZWFkIGluIG9uZSBzdGVwIGFuZCBzdG9yZWQgaW4gYW5vdGhlciwgYW5kIGEgc2Vjb25kIHByb2R1Y2VyIGNvdW50ZWQgaW4gYmV0d2Vlbi4gV2hvIGhhcyByZWFkIHRoZSBjb3VudCBiZWZvcmUgc2VlcyBubyBjaGFuZ2UsIGFuZCBzbGVlcHMgYWx0aG91Z2ggdGhlcmUgaXMgYSBtZXNzYWdlLlwiLFxuICAgICAga286IFwiUFVUU1x1Qjk3QyBcdUM3N0RcdUIyOTQgXHVBQzgzXHVBQ0ZDIFx1QzgwMFx1QzdBNVx1RDU1OFx1QjI5NCBcdUFDODNcdUM3NzQgXHVDMTFDXHVCODVDIFx1QjJFNFx1Qjk3OCBcdUFDNzhcdUM3NENcdUM3NzRcdUFDRTAsIFx1QURGOCBcdUMwQUNcdUM3NzRcdUM1RDAgXHVCMkU0XHVCOTc4IFx1QzBERFx1QzBCMFx1Qzc5MFx1QUMwMCBcdUMxMzhcdUM1QzhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QURGOCBcdUFDMTJcdUM3NDQgXHVCQkY4XHVCOUFDIFx1Qzc3RFx1Qzc0MCBcdUNBQkRcdUM1RDBcdUFDOENcdUIyOTQgXHVDNTQ0XHVCQjM0XHVBQzgzXHVCM0M0IFx1QjJFQ1x1Qjc3Q1x1QzlDMFx1QzlDMCBcdUM1NEFcdUM1NDQsIFx1QkE1NFx1QzJEQ1x1QzlDMFx1QUMwMCBcdUM3ODhcdUIyOTRcdUIzNzBcdUIzQzQgXHVDN0EwXHVCNEVEXHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5UHV0LCBjb3VudCB3aXRoIEF0b21pY3MuYWRkKHdvcmRzLCBQVVRTLCAxKSwgd2hpY2ggaXMgb25lIHN0ZXAuXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM1RDBcdUMxMUMsIFx1RDU1QyBcdUFDNzhcdUM3NENcdUM3NzggQXRvbWljcy5hZGQod29yZHMsIFBVVFMsIDEpXHVCODVDIFx1QzEzOFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZnV0ZXgoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtd2FpdFwiLFxuICB9LFxuICBcIkUzLUxPU1QtUk9PTVwiOiB7XG4gICAgZGlkOiBTVEVQUEVELFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcInB1dCByZXR1cm5zIG9uY2UgYSBtZXNzYWdlIHdhcyB0YWtlbi5cIiwga286IFwiXHVCQTU0XHVDMkRDXHVDOUMwXHVCOTdDIFx1RDU1OFx1QjA5OCBcdUFFQkNcdUIwQjRcdUJBNzQgcHV0XHVDNzc0IFx1QkMxOFx1RDY1OFx1RDU3NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHtcbiAgICAgIGVuOiBcIlRoZXJlIGlzIHJvb20sIGFuZCB3aG8gd2FpdHMgZm9yIGl0IHNsZWVwcyBmb3IgZXZlcjoge3NhaWR9LlwiLFxuICAgICAga286IFwiXHVDNzkwXHVCOUFDXHVBQzAwIFx1QjBBQ1x1QjI5NFx1QjM3MCBcdUFFMzBcdUIyRTRcdUI5QUNcdUIzNTggXHVDQUJEXHVDNzc0IFx1QzYwMVx1QzZEMFx1RDc4OCBcdUM3QTBcdUI0RTRcdUM1QjQgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0OiB7c2FpZH0uXCIsXG4gICAgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJUQUtFUyB3YXMgcmVhZCBhZnRlciB0cnlQdXQgaGFkIGZhaWxlZCwgb3IgdHJ5VGFrZSBkb2VzIG5vdCBjb3VudCBhbmQgbm90aWZ5LiBXaGF0IGhhcHBlbnMgYmV0d2VlbiBsb29rIGFuZCBzbGVlcCBtdXN0IGNoYW5nZSB0aGUgd29yZCB0aGF0IHlvdSBzbGVlcCBvbi5cIixcbiAgICAgIGtvOiBcInRyeVB1dFx1Qzc3NCBcdUMyRTRcdUQzMjhcdUQ1NUMgXHVCNEE0XHVDNUQwIFRBS0VTXHVCOTdDIFx1Qzc3RFx1QzVDOFx1QUM3MFx1QjA5OCwgdHJ5VGFrZVx1QUMwMCBcdUMxMzhcdUFDRTAgbm90aWZ5XHVENTU4XHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUFDQkRcdUM2QjBcdUM3ODVcdUIyQzhcdUIyRTQuIFx1RDY1NVx1Qzc3OFx1QUNGQyBcdUM3QTBcdUI0RTRcdUFFMzAgXHVDMEFDXHVDNzc0XHVDNUQwIFx1Qzc3Q1x1QzVCNFx1QjA5QyBcdUM3N0NcdUM3NDAgXHVDN0EwXHVCNEU0IFx1QjU0QyBcdUJDRjRcdUIyOTQgXHVBQzEyXHVDNzQ0IFx1QkMxNFx1QUZCOFx1QzVCNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBwdXQsIGxvYWQgVEFLRVMgYmVmb3JlIHlvdSBjYWxsIHRyeVB1dDsgaW4gdHJ5VGFrZSwgYWRkIHRvIFRBS0VTIGFuZCBub3RpZnkgYWZ0ZXIgdGhlIHR1cm4gaXMgc3RvcmVkLlwiLFxuICAgICAga286IFwicHV0XHVDNUQwXHVDMTFDLCB0cnlQdXRcdUM3NDQgXHVCRDgwXHVCOTc0XHVBRTMwIFx1QzgwNFx1QzVEMCBUQUtFU1x1Qjk3QyBcdUM3N0RcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuIHRyeVRha2VcdUM1RDBcdUMxMUNcdUIyOTQgXHVDQzI4XHVCODQwXHVCOTdDIFx1QzgwMFx1QzdBNVx1RDU1QyBcdUIyRTRcdUM3NEMgVEFLRVNcdUM1RDAgXHVCMzU0XHVENTU4XHVBQ0UwIG5vdGlmeVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZnV0ZXgoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtd2FpdFwiLFxuICB9LFxuICBcIkUzLUJVU1ktUFVUXCI6IHtcbiAgICBkaWQ6IFNURVBQRUQsXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiV2l0aG91dCByb29tLCBwdXQgc2xlZXBzLlwiLCBrbzogXCJcdUM3OTBcdUI5QUNcdUFDMDAgXHVDNUM2XHVDNzNDXHVCQTc0IHB1dFx1Qzc0MCBcdUM3QTBcdUI0RTRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkl0IHRyaWVzIGFnYWluIGFuZCBhZ2Fpbjoge3NhaWR9LlwiLCBrbzogXCJcdUM3QTBcdUI0RTRcdUM5QzAgXHVDNTRBXHVBQ0UwIFx1QUNDNFx1QzE4RCBcdUMyRENcdUIzQzRcdUQ1NjlcdUIyQzhcdUIyRTQ6IHtzYWlkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcInRyeVB1dCBpbiBhIGxvb3Agd2l0aG91dCBhIHdhaXQgdGFrZXMgdGhlIHByb2Nlc3NvciBmcm9tIHRob3NlIHdobyBjb3VsZCBtYWtlIHJvb20uXCIsXG4gICAgICBrbzogXCJ3YWl0IFx1QzVDNlx1Qzc3NCB0cnlQdXRcdUI5Q0MgXHVCNDE4XHVENDgwXHVDNzc0XHVENTU4XHVCQTc0LCBcdUM3OTBcdUI5QUNcdUI5N0MgXHVCOUNDXHVCNEU0IFx1QzIxOCBcdUM3ODhcdUIyOTQgXHVDMkE0XHVCODA4XHVCNERDXHVDNUQwXHVBQzhDXHVDMTFDIFx1RDUwNFx1Qjg1Q1x1QzEzOFx1QzExQ1x1Qjk3QyBcdUJFN0NcdUM1NTdcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBwdXQsIGNhbGwgQXRvbWljcy53YWl0KHdvcmRzLCBUQUtFUywgdGFrZXMpIGJldHdlZW4gdHdvIGF0dGVtcHRzLCB3aXRoIHRoZSB0YWtlcyBvZiB0aGlzIGF0dGVtcHQuXCIsXG4gICAgICBrbzogXCJwdXRcdUM1RDBcdUMxMUMsIFx1QjQ1MCBcdUMyRENcdUIzQzQgXHVDMEFDXHVDNzc0XHVDNUQwIFx1Qzc3NFx1QkM4OCBcdUMyRENcdUIzQzRcdUM1RDBcdUMxMUMgXHVDNzdEXHVDNzQwIHRha2VzXHVCODVDIEF0b21pY3Mud2FpdCh3b3JkcywgVEFLRVMsIHRha2VzKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImZ1dGV4KDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLXdhaXRcIixcbiAgfSxcbiAgXCJFMy1QTEFJTlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJCZWZvcmUgdGhleSByYW4gYXQgZnVsbCBzcGVlZCwgdGhlIHRocmVhZHMgcmFuIG9uZSBzdGVwIGF0IGEgdGltZS5cIixcbiAgICAgIGtvOiBcIlx1QzgwNFx1QzE4RFx1QjgyNVx1QzczQ1x1Qjg1QyBcdUIzQ0NcdUI5QUNcdUFFMzAgXHVDODA0XHVDNUQwIFx1QzJBNFx1QjgwOFx1QjREQ1x1Qjk3QyBcdUQ1NUMgXHVBQzc4XHVDNzRDXHVDNTI5IFx1QzJFNFx1RDU4OVx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJFdmVyeSB0aHJlYWQgcmVhZHMgYW5kIHdyaXRlcyB0aGUgd29yZHMsIHNvIGVhY2ggYWNjZXNzIGlzIGFuIG9wZXJhdGlvbiBvZiBBdG9taWNzLiBPbmx5IEhFQUQgaXMgdGhlIGNvbnN1bWVyJ3Mgb3duLlwiLFxuICAgICAga286IFwid29yZHNcdUIyOTQgXHVCQUE4XHVCNEUwIFx1QzJBNFx1QjgwOFx1QjREQ1x1QUMwMCBcdUM3N0RcdUFDRTAgXHVDNEYwXHVCQkMwXHVCODVDLCBcdUM4MTFcdUFERkNcdUM3NDAgXHVCQUE4XHVCNDUwIEF0b21pY3NcdUM3NTggXHVDNUYwXHVDMEIwXHVDNzc0XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC4gSEVBRFx1QjlDQ1x1Qzc0MCBcdUMxOENcdUJFNDRcdUM3OTBcdUM3NTggXHVBQzgzXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkEgcGxhaW4gYWNjZXNzOiB7c3RlcH0uXCIsIGtvOiBcIkF0b21pY3NcdUI5N0MgXHVBQzcwXHVDRTU4XHVDOUMwIFx1QzU0QVx1Qzc0MCBcdUM4MTFcdUFERkM6IHtzdGVwfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIndvcmRzW3R1cm5dID0gdGFpbCArIDEgbWF5IGV2ZW4gd29yayBvbiB0aGlzIG1hY2hpbmUuIEJ1dCBjb21waWxlciBhbmQgcHJvY2Vzc29yIG1heSBtb3ZlIGEgcGxhaW4gc3RvcmUgcGFzdCB3aGF0IHN0YW5kcyBiZWZvcmUgaXQsIGFuZCB0aGVuIHRoZSB0dXJuIGlzIHRoZXJlIGJlZm9yZSB0aGUgbWVzc2FnZS5cIixcbiAgICAgIGtvOiBcIndvcmRzW3R1cm5dID0gdGFpbCArIDFcdUM3NDAgQXRvbWljcy5zdG9yZVx1QzY0MCBcdUJFNDRcdUMyQjdcdUQ1NzQgXHVCQ0Y0XHVDNzc0XHVBQ0UwLCBcdUM3NzQgXHVDRUY0XHVENEU4XHVEMTMwXHVDNUQwXHVDMTFDXHVCMjk0IFx1QjNEOVx1Qzc5MVx1RDU2MCBcdUMyMThcdUIzQzQgXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0LiBcdUFERjhcdUI3RUNcdUIwOTggXHVDRUY0XHVEMzBDXHVDNzdDXHVCN0VDXHVDNjQwIFx1RDUwNFx1Qjg1Q1x1QzEzOFx1QzExQ1x1QUMwMCBcdUFERjhcdUFDODNcdUM3NDQgXHVDNTVFXHVDNzU4IFx1Qzc3Q1x1QkNGNFx1QjJFNCBcdUJBM0NcdUM4MDAgXHVENTU4XHVCM0M0XHVCODVEIFx1QzYyRVx1QUUzOCBcdUMyMTggXHVDNzg4XHVBQ0UwLCBcdUFERjhcdUI3RUNcdUJBNzQgXHVCQTU0XHVDMkRDXHVDOUMwXHVCQ0Y0XHVCMkU0IFx1Q0MyOFx1Qjg0MFx1QUMwMCBcdUJBM0NcdUM4MDAgXHVCMDk4XHVEMEMwXHVCMEE5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDoge1xuICAgICAgZW46IFwiSW4gdHJ5UHV0LCBhbmQgaW4gdHJ5VGFrZSwgcHV0IGFuZCB0YWtlLCByZXBsYWNlIGVhY2ggd29yZHNbLi4uXSBieSBBdG9taWNzLmxvYWQsIEF0b21pY3Muc3RvcmUgb3IgQXRvbWljcy5hZGQuXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM1RDBcdUMxMUMsIFx1QURGOFx1QjlBQ1x1QUNFMCB0cnlUYWtlLCBwdXQsIHRha2VcdUM1RDBcdUMxMUNcdUIzQzQsIHdvcmRzWy4uLl1cdUI5N0MgXHVCQUE4XHVCNDUwIEF0b21pY3MubG9hZCwgQXRvbWljcy5zdG9yZSwgQXRvbWljcy5hZGRcdUI4NUMgXHVCQzE0XHVBRkI4XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1wdWJsaXNoXCIsXG4gIH0sXG4gIFwiRTMtU1RSRVNTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcIkZvdXIgdGhyZWFkcyBwdXQgYSBxdWFydGVyIG9mIGEgbWlsbGlvbiBtZXNzYWdlcyBlYWNoLCBvbmUgdGFrZXMuXCIsXG4gICAgICBrbzogXCJcdUMyQTRcdUI4MDhcdUI0REMgXHVCMTM3XHVDNzc0IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyAyNVx1QjlDQyBcdUFDMUNcdUM1MjkgXHVCMTIzXHVBQ0UwIFx1RDU1OFx1QjA5OFx1QUMwMCBcdUFFQkNcdUIwQzVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDoge1xuICAgICAgZW46IFwiQWxsIHthbGx9IGFycml2ZSwgZWFjaCBvbmNlLCB0aG9zZSBvZiBhIHRocmVhZCBpbiBpdHMgb3JkZXIuXCIsXG4gICAgICBrbzogXCJ7YWxsfVx1QUMxQ1x1QUMwMCBcdUJBQThcdUI0NTAgXHVENTVDIFx1QkM4OFx1QzUyOSwgXHVDMkE0XHVCODA4XHVCNERDXHVCOUM4XHVCMkU0IFx1QzgxQyBcdUMyMUNcdUMxMUNcdUIzMDBcdUI4NUMgXHVCM0M0XHVDQzI5XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzoge1xuICAgICAgZW46IFwiVGFrZW46IHt0YWtlbn0uIExvc3QsIGRvdWJsZWQgb3Igb3V0IG9mIG9yZGVyOiB7d3Jvbmd9LlwiLFxuICAgICAga286IFwiXHVBRUJDXHVCMEI4IFx1QzIxODoge3Rha2VufS4gXHVDNzgzXHVBQzcwXHVCMDk4IFx1QUNCOVx1Q0U1OFx1QUM3MFx1QjA5OCBcdUMyMUNcdUMxMUNcdUFDMDAgXHVCQzE0XHVCMDEwIFx1QzIxODoge3dyb25nfS5cIixcbiAgICB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkEgc3RhdGUgdGhhdCB0aGUgc21hbGwgc2NlbmVzIGRvIG5vdCByZWFjaDogbWFueSBsYXBzLCBhIGZ1bGwgcXVldWUgYW5kIGFuIGVtcHR5IG9uZSBpbiBxdWljayBzdWNjZXNzaW9uLiBJZiBzb21lIHdlcmUgbm90IHRha2VuLCBldmVyeWJvZHkgc2xlZXBzLCBhbmQgbm9ib2R5IGlzIGxlZnQgdG8gd2FrZSBhbnlib2R5LlwiLFxuICAgICAga286IFwiXHVDNzkxXHVDNzQwIFx1QzdBNVx1QkE3NFx1QzVEMFx1QzExQ1x1QjI5NCBcdUIwOThcdUM2MjRcdUM5QzAgXHVDNTRBXHVCMjk0IFx1QzBDMVx1RDBEQ1x1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNUVDXHVCN0VDIFx1QkMxNFx1RDAzNFx1Qjk3QyBcdUIzQ0NcdUFDRTAsIFx1QUMwMFx1QjRERCBcdUNDM0NcdUIyRTRcdUFDMDAgXHVCRTQ0XHVBRTMwXHVCOTdDIFx1QkU2MFx1Qjk3NFx1QUM4QyBcdUI0MThcdUQ0ODBcdUM3NzRcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QjJFNCBcdUFFQkNcdUIwQjRcdUM5QzAgXHVCQUJCXHVENTg4XHVCMkU0XHVCQTc0IFx1QkFBOFx1QjQ1MFx1QUMwMCBcdUM3QTBcdUI0RTRcdUM1QjQgXHVBRTY4XHVDNkNDIFx1QzkwNCBcdUNBQkRcdUM3NzQgXHVDNUM2XHVCMjk0IFx1QUM4M1x1Qzc4NVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHRyeVB1dCwgZ28gdGhyb3VnaCBpdCBsaW5lIGJ5IGxpbmUsIGFuZCBhc2sgYXQgZWFjaCB3aGF0IGhhcHBlbnMgaWYgdGhyZWUgb3RoZXJzIHJ1biBiZWZvcmUgdGhlIG5leHQuXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM1RDBcdUMxMUMsIFx1RDU1QyBcdUM5MDRcdUM1MjkgXHVDOURBXHVDNzNDXHVCQTcwIFx1QjJFNFx1Qzc0QyBcdUM5MDQgXHVDNTVFXHVDNUQwIFx1QjJFNFx1Qjk3OCBcdUMyQTRcdUI4MDhcdUI0REMgXHVDMTRCXHVDNzc0IFx1QjA3Q1x1QzVCNFx1QjRFNFx1QkE3NCBcdUJCMzRcdUMyQTggXHVDNzdDXHVDNzc0IFx1QzBERFx1QUUzMFx1QjI5NFx1QzlDMCBcdUJCM0NcdUM1QjQgXHVCQ0Y0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS10dXJuXCIsXG4gIH0sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAzLWNvZGVzL3NoYXJlZC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXMvc2hhcmVkLnRzXCI7Ly8gV2hhdCB0aGUgZmFpbGVkIGNoZWNrIG9mIHBhcnQgMy41IHNheXMuIFQxIGFuZCBUMiBhcmUgdGhlIHR3byB0aHJlYWRzLlxuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCBzaGFyZWRDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTMtVE9STlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJUd28gdGhyZWFkcyBjb3VudGVkIHVwIHRvZ2V0aGVyLCBvbmUgc3RlcCBhdCBhIHRpbWUsIGluIGVhY2ggb3JkZXI7IHRoZSBvbmUgYmVsb3cgZ29lcyB3cm9uZy5cIixcbiAgICAgIGtvOiBcIlx1QjQ1MCBcdUMyQTRcdUI4MDhcdUI0RENcdUFDMDAgXHVENTY4XHVBRUQ4IFx1QzEzOFx1QjNDNFx1Qjg1RCBcdUQ1NUMgXHVBQzc4XHVDNzRDXHVDNTI5LCBcdUJBQThcdUI0RTAgXHVDMjFDXHVDMTFDXHVCODVDIFx1QzJFNFx1RDU4OVx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVDNTQ0XHVCNzk4IFx1QzIxQ1x1QzExQ1x1QzVEMFx1QzExQyBcdUM1QjRcdUFFMEJcdUIwQUNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJUaGUgY291bnRlciBzdGFuZHMgYXQge2V4cGVjdGVkfS5cIiwga286IFwiXHVDRTc0XHVDNkI0XHVEMTMwXHVDNzU4IFx1QUMxMlx1Qzc0MCBcdUIyRTRcdUM3NENcdUM3NzRcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0OiB7ZXhwZWN0ZWR9LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkl0IHN0YW5kcyBhdCB7Y291bnRlZH0uXCIsIGtvOiBcIlx1Q0U3NFx1QzZCNFx1RDEzMFx1Qzc1OCBcdUFDMTI6IHtjb3VudGVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcImNvdW50ZXJbMF0rKyBpcyBhIHJlYWQgYW5kIGEgd3JpdGUuIFdobyByZWFkcyBpbiBiZXR3ZWVuIGFkZHMgdG8gdGhlIHNhbWUgb2xkIHZhbHVlLCBhbmQgb25lIGFkZGl0aW9uIGlzIGxvc3QuXCIsXG4gICAgICBrbzogXCJjb3VudGVyWzBdKytcdUM3NDAgXHVDNzdEXHVBRTMwXHVDNjQwIFx1QzRGMFx1QUUzMFx1Qzc4NVx1QjJDOFx1QjJFNC4gXHVBREY4IFx1QzBBQ1x1Qzc3NFx1QzVEMCBcdUM3N0RcdUM3NDAgXHVDMkE0XHVCODA4XHVCNERDXHVCMjk0IFx1QUMxOVx1Qzc0MCBcdUM2MUIgXHVBQzEyXHVDNUQwIFx1QjM1NFx1RDU1OFx1QUNFMCwgXHVCMzY3XHVDMTQ4IFx1RDU1OFx1QjA5OFx1QUMwMCBcdUMwQUNcdUI3N0NcdUM5RDFcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBjb3VudFVwLCB1c2UgQXRvbWljcy5hZGQsIHdoaWNoIHJlYWRzLCBhZGRzIGFuZCB3cml0ZXMgYXMgb25lIHN0ZXAuXCIsXG4gICAgICBrbzogXCJjb3VudFVwXHVDNUQwXHVDMTFDLCBcdUM3N0RcdUFFMzBcdUM2NDAgXHVCMzU0XHVENTU4XHVBRTMwXHVDNjQwIFx1QzRGMFx1QUUzMFx1Qjk3QyBcdUQ1NUMgXHVBQzc4XHVDNzRDXHVDNzNDXHVCODVDIFx1RDU1OFx1QjI5NCBBdG9taWNzLmFkZFx1Qjk3QyBcdUM0RjBcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInB0aHJlYWRzKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWF0b21pY1wiLFxuICB9LFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlcy9zdG9wLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlcy9zdG9wLnRzXCI7Ly8gV2hhdCB0aGUgZmFpbGVkIGNoZWNrcyBvZiBwYXJ0IDMuNiBzYXksIGluIHRoZWlyIG9yZGVyLlxuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbi8qKiBUaGUgc2NlbmUgb2YgMy42YS4gKi9cbmNvbnN0IFNUT1BQRUQgPSB7XG4gIGVuOiBcInN0b3BQb29sIHdhcyBjYWxsZWQgd2hpbGUgdHdvIHdvcmtlcnMgd2VyZSBpbiB0aGUgbWlkZGxlIG9mIGEgam9iIGFuZCB0aGVpciBxdWV1ZXMgd2VyZSBmdWxsOyB0aGVuIHRoZSBqb2JzIGNvdWxkIGVuZC5cIixcbiAga286IFwiXHVCNDUwIFx1QzZDQ1x1Q0VFNFx1QUMwMCBcdUM3OTFcdUM1QzVcdUM3NDQgXHVENTU4XHVCMjk0IFx1QjNDNFx1QzkxMVx1Qzc3NFx1QUNFMCBcdUQwNTBcdUFDMDAgXHVBQzAwXHVCNEREIFx1Q0MzQ1x1Qzc0NCBcdUI1NEMgc3RvcFBvb2xcdUM3NDQgXHVCRDg4XHVCODAwXHVBQ0UwLCBcdUFERjhcdUIyRTRcdUM3NEMgXHVDNzkxXHVDNUM1XHVDNzc0IFx1QjA1RFx1QjBBMCBcdUMyMTggXHVDNzg4XHVBQzhDIFx1QjQxOFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbn1cblxuZXhwb3J0IGNvbnN0IHN0b3BDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIFwiRTMtTk9ULUpPSU5FRFwiOiB7XG4gICAgZGlkOiBTVE9QUEVELFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJzdG9wUG9vbCByZXR1cm5zIHdoZW4gZXZlcnkgd29ya2VyIGhhcyByZXR1cm5lZC5cIixcbiAgICAgIGtvOiBcInN0b3BQb29sXHVDNzQwIFx1QzZDQ1x1Q0VFNFx1QUMwMCBcdUJBQThcdUI0NTAgXHVCM0NDXHVDNTQ0XHVDNjI4IFx1QjRBNFx1QzVEMCBcdUJDMThcdUQ2NThcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIkl0IHJldHVybmVkIHdoaWxlIHRoZSBqb2Igd2FzIHN0aWxsIHVuZGVyIHdheS5cIiwga286IFwiXHVDNzkxXHVDNUM1XHVDNzc0IFx1QzU0NFx1QzlDMSBcdUM5QzRcdUQ1ODkgXHVDOTExXHVDNzc4XHVCMzcwIFx1QkMxOFx1RDY1OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIlRlbGxpbmcgYSB0aHJlYWQgdG8gZW5kIGlzIG5vdCBpdHMgZW5kLiBXaG9ldmVyIGdvZXMgb24gbWF5IGNsb3NlIHdoYXQgdGhlIHRocmVhZCBzdGlsbCB1c2VzLlwiLFxuICAgICAga286IFwiXHVCMDVEXHVCMEI0XHVCNzdDXHVBQ0UwIFx1QjlEMFx1RDU1QyBcdUFDODNcdUFDRkMgXHVCMDVEXHVCMDlDIFx1QUM4M1x1Qzc0MCBcdUIyRTRcdUI5ODVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjMwMFx1Qjg1QyBcdUM5QzRcdUQ1ODlcdUQ1NThcdUJBNzQgXHVDMkE0XHVCODA4XHVCNERDXHVBQzAwIFx1QzU0NFx1QzlDMSBcdUM0RjBcdUIyOTQgXHVBQzgzXHVDNzQ0IFx1QjJFQlx1QUM4QyBcdUI0MjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzdG9wUG9vbCwgY2FsbCB0aHJlYWRzLmpvaW4oKSBhZnRlciB0aGUgZW1wdHkgbWVzc2FnZXMuXCIsXG4gICAgICBrbzogXCJzdG9wUG9vbFx1QzVEMFx1QzExQywgXHVCRTQ4IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUIxMjNcdUM3NDAgXHVCMkU0XHVDNzRDIHRocmVhZHMuam9pbigpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicHRocmVhZHMoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtam9pblwiLFxuICB9LFxuICBcIkUzLU5FVkVSLUpPSU5TXCI6IHtcbiAgICBkaWQ6IFNUT1BQRUQsXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwic3RvcFBvb2wgcmV0dXJucy5cIiwga286IFwic3RvcFBvb2xcdUM3NzQgXHVCQzE4XHVENjU4XHVENTc0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJJdCB3YWl0cyBmb3IgZXZlci5cIiwga286IFwiXHVDNjAxXHVDNkQwXHVENzg4IFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIkEgd29ya2VyIHRoYXQgd2FpdHMgZm9yIGEgam9iIGRvZXMgbm90IGtub3cgdGhhdCBub25lIHdpbGwgY29tZS4gSXQgbmVlZHMgYSBtZXNzYWdlIHRoYXQgc2F5cyBzbywgZWFjaCBpbiBpdHMgb3duIHF1ZXVlOyB0cnlQdXQoKSBsb3NlcyB0aGF0IG1lc3NhZ2Ugd2hlbiB0aGUgcXVldWUgaXMgZnVsbC5cIixcbiAgICAgIGtvOiBcIlx1Qzc5MVx1QzVDNVx1Qzc0NCBcdUFFMzBcdUIyRTRcdUI5QUNcdUIyOTQgXHVDNkNDXHVDRUU0XHVCMjk0IFx1QjM1NCBcdUM2MjRcdUM5QzAgXHVDNTRBXHVCMjk0XHVCMkU0XHVCMjk0IFx1QUM4M1x1Qzc0NCBcdUJBQThcdUI5ODVcdUIyQzhcdUIyRTQuIFx1QURGOFx1QjgwN1x1QjJFNFx1QUNFMCBcdUM1NENcdUI5QUNcdUIyOTQgXHVCQTU0XHVDMkRDXHVDOUMwXHVBQzAwIFx1QzZDQ1x1Q0VFNFx1QjlDOFx1QjJFNCBcdUM4MUMgXHVEMDUwXHVDNUQwIFx1RDU0NFx1QzY5NFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVEMDUwXHVBQzAwIFx1QUMwMFx1QjRERCBcdUNDM0NcdUM3M0NcdUJBNzQgdHJ5UHV0KClcdUM3NDAgXHVBREY4IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUM3ODNcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzdG9wUG9vbCwgcHV0KCkgYW4gZW1wdHkgbWVzc2FnZSBpbnRvIGVhY2ggb2Ygam9icyBiZWZvcmUgeW91IGpvaW4uXCIsXG4gICAgICBrbzogXCJzdG9wUG9vbFx1QzVEMFx1QzExQywgam9pblx1RDU1OFx1QUUzMCBcdUM4MDRcdUM1RDAgam9ic1x1Qzc1OCBcdUQwNTBcdUI5QzhcdUIyRTQgXHVCRTQ4IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBwdXQoKVx1RDU1OFx1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wicHRocmVhZHMoNylcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtam9pblwiLFxuICB9LFxuICBcIkUzLUNMT1NFUy1FQVJMWVwiOiB7XG4gICAgZGlkOiBTVE9QUEVELFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJUaGUgd29ya2VyIGNhbiBzdGlsbCB3YWtlIHRoZSByZWFjdG9yIGZvciBpdC5cIixcbiAgICAgIGtvOiBcIlx1QzZDQ1x1Q0VFNFx1QjI5NCBcdUFERjhcdUI1NENcdUIzQzQgXHVCOUFDXHVDNTYxXHVEMTMwXHVCOTdDIFx1QUU2OFx1QzZCOCBcdUMyMTggXHVDNzg4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHNhdzogeyBlbjogXCJUaGUgd29ya2VyIGVuZGVkIHdpdGg6IHtlcnJvcn1cIiwga286IFwiXHVDNkNDXHVDRUU0XHVBQzAwIFx1QjJFNFx1Qzc0QyBcdUM2MjRcdUI5NThcdUI4NUMgXHVCMDVEXHVCMEFDXHVDMkI1XHVCMkM4XHVCMkU0OiB7ZXJyb3J9XCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJ3YWtlRmQgd2FzIGNsb3NlZCB3aGlsZSBhIHdvcmtlciBzdGlsbCB1c2VkIGl0LiBJdHMgbnVtYmVyIG1heSBiZSBzb21lYm9keSBlbHNlJ3MgYnkgdGhlbi5cIixcbiAgICAgIGtvOiBcIlx1QzZDQ1x1Q0VFNFx1QUMwMCBcdUM1NDRcdUM5QzEgXHVDNEYwXHVCMjk0IHdha2VGZFx1Qjk3QyBcdUIyRUJcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUFERjggXHVCQzg4XHVENjM4XHVCMjk0IFx1QURGOFx1QzBDOCBcdUIyRTRcdUI5NzggXHVBQzgzXHVDNzU4IFx1QkM4OFx1RDYzOFx1QUMwMCBcdUI0MThcdUM1QzhcdUM3NDQgXHVDMjE4XHVCM0M0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHN0b3BQb29sLCBjbG9zZSB3YWtlRmQgYWZ0ZXIgdGhyZWFkcy5qb2luKCkuXCIsXG4gICAgICBrbzogXCJzdG9wUG9vbFx1QzVEMFx1QzExQywgdGhyZWFkcy5qb2luKCkgXHVCMkU0XHVDNzRDXHVDNUQwIHdha2VGZFx1Qjk3QyBcdUIyRUJcdUM3M0NcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcImNsb3NlKDIpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWpvaW5cIixcbiAgfSxcbiAgXCJFMy1MRUFLU1wiOiB7XG4gICAgZGlkOiBTVE9QUEVELFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkFmdGVyd2FyZHMgbm90aGluZyBvZiB0aGUgcG9vbCBpcyBvcGVuLlwiLCBrbzogXCJcdUFERjggXHVCNEE0XHVDNUQwXHVCMjk0IFx1RDQ4MFx1Qzc3NCBcdUM1RjAgXHVBQzgzXHVDNzc0IFx1QjBBOFx1QzU0NCBcdUM3ODhcdUM5QzAgXHVDNTRBXHVDNTQ0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJTdGlsbCBvcGVuOiB7d2hhdH0uXCIsIGtvOiBcIlx1QzU0NFx1QzlDMSBcdUM1RjRcdUI4MjQgXHVDNzg4XHVCMjk0IFx1QUM4Mzoge3doYXR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwic3RhcnRQb29sIG9wZW5lZCB0aGUgZXZlbnRmZCwgYW5kIG5vYm9keSBlbHNlIGNsb3NlcyBpdC5cIixcbiAgICAgIGtvOiBcImV2ZW50ZmRcdUIyOTQgc3RhcnRQb29sXHVDNzc0IFx1QzVGNFx1QzVDOFx1QUNFMCwgXHVCMkU0XHVCOTc4IFx1QjIwNFx1QUQ2Q1x1QjNDNCBcdUIyRUJcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgbmV4dDogeyBlbjogXCJJbiBzdG9wUG9vbCwgY2xvc2Ugd2FrZUZkIGF0IHRoZSBlbmQuXCIsIGtvOiBcInN0b3BQb29sXHVDNUQwXHVDMTFDLCBcdUIwNURcdUM1RDAgd2FrZUZkXHVCOTdDIFx1QjJFQlx1QzczQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIiB9LFxuICAgIG1hbjogW1wiY2xvc2UoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtam9pblwiLFxuICB9LFxuICBcIkUzLUxPU1QtSk9CXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInNodXREb3duIHdhcyBjYWxsZWQgd2hpbGUgdHdvIGpvYnMgb2YgYSBjbGllbnQgd2VyZSBvdXQ7IHRoZW4gdGhleSBjb3VsZCBlbmQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM3NTggXHVDNzkxXHVDNUM1IFx1QjQ1OFx1Qzc3NCBcdUIwOThcdUFDMDAgXHVDNzg4XHVDNzQ0IFx1QjU0QyBzaHV0RG93blx1Qzc0NCBcdUJEODhcdUI4MDBcdUFDRTAsIFx1QURGOFx1QjJFNFx1Qzc0QyBcdUM3OTFcdUM1QzVcdUM3NzQgXHVCMDVEXHVCMEEwIFx1QzIxOCBcdUM3ODhcdUFDOEMgXHVCNDE4XHVDNUM4XHVDMkI1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgZXhwZWN0ZWQ6IHsgZW46IFwiQm90aCBhbnN3ZXJzIGFycml2ZSBiZWZvcmUgdGhlIGVuZC5cIiwga286IFwiXHVCMDVEXHVCMDk4XHVBRTMwIFx1QzgwNFx1QzVEMCBcdUI0NTAgXHVCMkY1XHVDNzc0IFx1QkFBOFx1QjQ1MCBcdUIzQzRcdUNDMjlcdUQ1NzRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIkFycml2ZWQ6IHthcnJpdmVkfS5cIiwga286IFwiXHVCM0M0XHVDQzI5XHVENTVDIFx1QUM4Mzoge2Fycml2ZWR9LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIHdvcmtlcnMgd2VyZSBlbmRlZCwgb3IgdGhlIGNvbm5lY3Rpb25zIGNsb3NlZCwgYmVmb3JlIHRoZSBhbnN3ZXJzIGhhZCBnb25lIG91dC4gU29tZWJvZHkgaGFzIHRvIGdvIG9uIHR1cm5pbmcgZm9yIHRoZW0uXCIsXG4gICAgICBrbzogXCJcdUIyRjVcdUM3NzQgXHVCMDk4XHVBQzAwXHVBRTMwIFx1QzgwNFx1QzVEMCBcdUM2Q0NcdUNFRTRcdUI5N0MgXHVCMDVEXHVCMEM4XHVBQzcwXHVCMDk4IFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIyRUJcdUM3NDAgXHVBQ0JEXHVDNkIwXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUIyRjVcdUM3NzQgXHVCMDk4XHVBQzA4IFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUIyMDRcdUFENzBcdUFDMDAgXHVCOEU4XHVENTA0XHVCOTdDIFx1QjNDQ1x1QjgyNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzaHV0RG93biwgdHVybigpIHdoaWxlIGJ1c3koKSBiZWZvcmUgeW91IGNhbGwgc3RvcFBvb2woKS5cIixcbiAgICAgIGtvOiBcInNodXREb3duXHVDNUQwXHVDMTFDLCBzdG9wUG9vbCgpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QUUzMCBcdUM4MDRcdUM1RDAgYnVzeSgpXHVDNzc4IFx1QjNEOVx1QzU0OCB0dXJuKClcdUQ1NThcdUMyRURcdUMyRENcdUM2MjQuXCIsXG4gICAgfSxcbiAgICBtYW46IFtcInB0aHJlYWRzKDcpXCJdLFxuICAgIGFuY2hvcjogXCJydWxlLWRyYWluXCIsXG4gIH0sXG4gIFwiRTMtTEVGVC1PUEVOXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInNodXREb3duIHdhcyBjYWxsZWQgd2hpbGUgdHdvIGpvYnMgb2YgYSBjbGllbnQgd2VyZSBvdXQ7IGJvdGggYW5zd2VycyBhcnJpdmVkLCBhbmQgaXQgcmV0dXJuZWQuXCIsXG4gICAgICBrbzogXCJcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM3NTggXHVDNzkxXHVDNUM1IFx1QjQ1OFx1Qzc3NCBcdUIwOThcdUFDMDAgXHVDNzg4XHVDNzQ0IFx1QjU0QyBzaHV0RG93blx1Qzc0NCBcdUJEODhcdUI4MDBcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QjQ1MCBcdUIyRjVcdUM3NzQgXHVCM0M0XHVDQzI5XHVENTg4XHVBQ0UwIHNodXREb3duXHVDNzc0IFx1QkMxOFx1RDY1OFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7XG4gICAgICBlbjogXCJBZnRlcndhcmRzIG5vdGhpbmcgb2YgdGhlIHJlYWN0b3IgaXMgb3Blbjogbm8gY29ubmVjdGlvbiwgYW5kIG5vdCB0aGUgZXBvbGwgaW5zdGFuY2UuXCIsXG4gICAgICBrbzogXCJcdUFERjggXHVCNEE0XHVDNUQwXHVCMjk0IFx1QzVGMFx1QUNCMFx1QjNDNCBlcG9sbCBcdUM3NzhcdUMyQTRcdUQxMzRcdUMyQTRcdUIzQzQgXHVDNUY0XHVCODI0IFx1Qzc4OFx1QzlDMCBcdUM1NEFcdUM1NDRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAgc2F3OiB7IGVuOiBcIlN0aWxsIG9wZW46IHt3aGF0fS5cIiwga286IFwiXHVDNTQ0XHVDOUMxIFx1QzVGNFx1QjgyNCBcdUM3ODhcdUIyOTQgXHVBQzgzOiB7d2hhdH0uXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGNsaWVudCB3aG9zZSBhbnN3ZXJzIGFyZSBvdXQgc3RpbGwgd2FpdHMgZm9yIHRoZSBlbmQsIGFuZCBvcGVuUmVhY3RvciBvcGVuZWQgYSBkZXNjcmlwdG9yIG9mIGl0cyBvd24uXCIsXG4gICAgICBrbzogXCJcdUIyRjVcdUM3NDQgXHVCMkU0IFx1QkMxQlx1Qzc0MCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUIyOTQgXHVDNTQ0XHVDOUMxIFx1QjA1RFx1Qzc0NCBcdUFFMzBcdUIyRTRcdUI5QUNcdUFDRTAgXHVDNzg4XHVBQ0UwLCBvcGVuUmVhY3Rvclx1QjNDNCBcdUM3OTBcdUFFMzAgXHVCNTE0XHVDMkE0XHVEMDZDXHVCOUJEXHVEMTMwXHVCOTdDIFx1QzVGNFx1QzVDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHtcbiAgICAgIGVuOiBcIkluIHNodXREb3duLCBkcm9wQ29ubmVjdGlvbigpIGV2ZXJ5Ym9keSBhZnRlciBzdG9wUG9vbCgpLCBhbmQgdGhlbiBjbG9zZSBlcG9sbEZkLlwiLFxuICAgICAga286IFwic2h1dERvd25cdUM1RDBcdUMxMUMsIHN0b3BQb29sKCkgXHVCNEE0XHVDNUQwIFx1QkFBOFx1QjRFMCBcdUM1RjBcdUFDQjBcdUM3NDQgZHJvcENvbm5lY3Rpb24oKVx1RDU1OFx1QUNFMCwgXHVBREY4XHVCMkU0XHVDNzRDIGVwb2xsRmRcdUI5N0MgXHVCMkVCXHVDNzNDXHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJjbG9zZSgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcmFpblwiLFxuICB9LFxuICBcIkUzLVNUSUxMLUFDQ0VQVFNcIjoge1xuICAgIGRpZDoge1xuICAgICAgZW46IFwic2h1dERvd24gd2FpdGVkIGZvciBhIGpvYiwgYW5kIGEgbmV3IGNsaWVudCBjb25uZWN0ZWQuXCIsXG4gICAgICBrbzogXCJzaHV0RG93blx1Qzc3NCBcdUM3OTFcdUM1QzVcdUM3NDQgXHVBRTMwXHVCMkU0XHVCOUFDXHVCMjk0IFx1QjNEOVx1QzU0OCBcdUMwQzggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzVGMFx1QUNCMFx1RDU4OFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkl0IGlzIHJlZnVzZWQsIHNvIHRoYXQgaXQgY2FuIGdvIGVsc2V3aGVyZS5cIiwga286IFwiXHVCMkU0XHVCOTc4IFx1QUNGM1x1QzczQ1x1Qjg1QyBcdUFDMDggXHVDMjE4IFx1Qzc4OFx1QjNDNFx1Qjg1RCBcdUFDNzBcdUM4MDhcdUI0MThcdUM1QjRcdUM1N0MgXHVENTY5XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgc2F3OiB7IGVuOiBcIlRoZSBoYW5kc2hha2Ugc3VjY2VlZGVkLlwiLCBrbzogXCJcdUQ1NzhcdUI0RENcdUMxNzBcdUM3NzRcdUQwNkNcdUFDMDAgXHVDMTMxXHVBQ0Y1XHVENTg4XHVDMkI1XHVCMkM4XHVCMkU0LlwiIH0sXG4gICAgdXN1YWxseToge1xuICAgICAgZW46IFwiVGhlIGtlcm5lbCBhY2NlcHRzIGZvciBhcyBsb25nIGFzIHRoZSBsaXN0ZW5pbmcgc29ja2V0IGlzIG9wZW4sIHdoZXRoZXIgb3Igbm90IGFueWJvZHkgY2FsbHMgYWNjZXB0NC5cIixcbiAgICAgIGtvOiBcIlx1QjlBQ1x1QzJBNFx1QjJERCBcdUMxOENcdUNGMTNcdUM3NzQgXHVDNUY0XHVCODI0IFx1Qzc4OFx1QjI5NCBcdUQ1NUMsIGFjY2VwdDRcdUI5N0MgXHVCRDgwXHVCOTc0XHVCNEUwIFx1QjlEMFx1QjRFMCBcdUNFRTRcdUIxMTBcdUM3NzQgXHVDNUYwXHVBQ0IwXHVDNzQ0IFx1QkMxQlx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIG5leHQ6IHsgZW46IFwiSW4gc2h1dERvd24sIGNsb3NlIGxpc3RlbkZkIGZpcnN0LlwiLCBrbzogXCJzaHV0RG93blx1QzVEMFx1QzExQywgXHVCQTNDXHVDODAwIGxpc3RlbkZkXHVCOTdDIFx1QjJFQlx1QzczQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIiB9LFxuICAgIG1hbjogW1wiY2xvc2UoMilcIl0sXG4gICAgYW5jaG9yOiBcInJ1bGUtZHJhaW5cIixcbiAgfSxcbiAgXCJFMy1SRUFEUy1PTlwiOiB7XG4gICAgZGlkOiB7XG4gICAgICBlbjogXCJzaHV0RG93biB3YWl0ZWQgZm9yIGEgam9iLCBhbmQgaXRzIGNsaWVudCBzZW50IG9uZSBtb3JlIHJlcXVlc3QuXCIsXG4gICAgICBrbzogXCJzaHV0RG93blx1Qzc3NCBcdUM3OTFcdUM1QzVcdUM3NDQgXHVBRTMwXHVCMkU0XHVCOUFDXHVCMjk0IFx1QjNEOVx1QzU0OCBcdUFERjggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVBQzAwIFx1QzY5NFx1Q0NBRFx1Qzc0NCBcdUQ1NThcdUIwOTggXHVCMzU0IFx1QkNGNFx1QjBDOFx1QzJCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIGV4cGVjdGVkOiB7IGVuOiBcIkl0IGlzIG5vdCByZWFkIGFueSBtb3JlLlwiLCBrbzogXCJcdUIzNTRcdUIyOTQgXHVDNzdEXHVDOUMwIFx1QzU0QVx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICBzYXc6IHsgZW46IFwiSXQgd2FzIGFuc3dlcmVkOiB7YXJyaXZlZH0uXCIsIGtvOiBcIlx1QjJGNVx1Qzc3NCBcdUIwOThcdUFDMTRcdUMyQjVcdUIyQzhcdUIyRTQ6IHthcnJpdmVkfS5cIiB9LFxuICAgIHVzdWFsbHk6IHtcbiAgICAgIGVuOiBcIldob2V2ZXIgZ29lcyBvbiByZWFkaW5nIHdoaWxlIHdhaXRpbmcgZm9yIHRoZSBlbmQgbWF5IHdhaXQgZm9yIGV2ZXI6IHRoZXJlIGlzIGFsd2F5cyBvbmUgbW9yZSByZXF1ZXN0LlwiLFxuICAgICAga286IFwiXHVCMDVEXHVCMDk4XHVBRTMwXHVCOTdDIFx1QUUzMFx1QjJFNFx1QjlBQ1x1QkE3NFx1QzExQyBcdUFDQzRcdUMxOEQgXHVDNzdEXHVDNzNDXHVCQTc0IFx1QzYwMVx1QzZEMFx1RDc4OCBcdUIwNURcdUIwOThcdUM5QzAgXHVDNTRBXHVDNzQ0IFx1QzIxOCBcdUM3ODhcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QzY5NFx1Q0NBRFx1Qzc0MCBcdUM1QjhcdUM4MUNcdUIwOTggXHVENTU4XHVCMDk4IFx1QjM1NCBcdUM2MzVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzaHV0RG93biwgc2V0IHJlYWN0b3Iuc3RvcHBpbmcgYW5kIHNldHRsZSgpIGV2ZXJ5IGNvbm5lY3Rpb24gYmVmb3JlIHlvdSB0dXJuLlwiLFxuICAgICAga286IFwic2h1dERvd25cdUM1RDBcdUMxMUMsIHR1cm5cdUQ1NThcdUFFMzAgXHVDODA0XHVDNUQwIHJlYWN0b3Iuc3RvcHBpbmdcdUM3NDQgXHVDRjFDXHVBQ0UwIFx1QkFBOFx1QjRFMCBcdUM1RjBcdUFDQjBcdUM1RDAgc2V0dGxlKClcdUM3NDQgXHVCRDgwXHVCOTc0XHVDMkVEXHVDMkRDXHVDNjI0LlwiLFxuICAgIH0sXG4gICAgbWFuOiBbXCJwdGhyZWFkcyg3KVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcmFpblwiLFxuICB9LFxuICBcIkUzLUhBTkdTXCI6IHtcbiAgICBkaWQ6IHtcbiAgICAgIGVuOiBcInNodXREb3duIHdhcyBjYWxsZWQgd2l0aCBhIGRyYWluTXMgb2YgMTAwLCB3aGlsZSBhIGNsaWVudCB0aGF0IGRvZXMgbm90IHJlYWQgaGFkIGFuc3dlcnMgdW5zZW50LlwiLFxuICAgICAga286IFwiXHVDNzdEXHVDOUMwIFx1QzU0QVx1QjI5NCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM1RDBcdUFDOEMgXHVCQ0Y0XHVCMEJDIFx1QjJGNVx1Qzc3NCBcdUIwQThcdUM1NDQgXHVDNzg4XHVDNzQ0IFx1QjU0QyBkcmFpbk1zIDEwMFx1QzczQ1x1Qjg1QyBzaHV0RG93blx1Qzc0NCBcdUJEODhcdUI4MDBcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBleHBlY3RlZDogeyBlbjogXCJBZnRlciBkcmFpbk1zIGl0IGVuZHMgYWxsIHRoZSBzYW1lLlwiLCBrbzogXCJkcmFpbk1zXHVBQzAwIFx1QzlDMFx1QjA5OFx1QkE3NCBcdUFERjhcdUI3OThcdUIzQzQgXHVCMDVEXHVCMDk4XHVDNTdDIFx1RDU2OVx1QjJDOFx1QjJFNC5cIiB9LFxuICAgIHNhdzogeyBlbjogXCJJdCB3YWl0cyBvbiBhbmQgb24uXCIsIGtvOiBcIlx1QUNDNFx1QzE4RCBcdUFFMzBcdUIyRTRcdUI5QkRcdUIyQzhcdUIyRTQuXCIgfSxcbiAgICB1c3VhbGx5OiB7XG4gICAgICBlbjogXCJBIGRlYWRsaW5lIGlzIGEgcG9pbnQgaW4gdGltZS4gdHVybihyZWFjdG9yLCAtMSkgd2FpdHMgcGFzdCBldmVyeSBvbmUsIGFuZCBkcmFpbk1zIGFuZXcgZm9yIGVhY2ggdHVybiBoYXMgbm8gZW5kOyBlYWNoIHR1cm4gbWF5IHRha2Ugb25seSB3aGF0IGlzIGxlZnQuXCIsXG4gICAgICBrbzogXCJcdUFFMzBcdUQ1NUNcdUM3NDAgXHVENTU4XHVCMDk4XHVDNzU4IFx1QzJEQ1x1QzgxMFx1Qzc4NVx1QjJDOFx1QjJFNC4gdHVybihyZWFjdG9yLCAtMSlcdUM3NDAgXHVDNUI0XHVCNUE0IFx1QUUzMFx1RDU1Q1x1Qzc3NFx1QjRFMCBcdUIxMThcdUFDQTggXHVBRTMwXHVCMkU0XHVCOUFDXHVBQ0UwLCBcdUJDMTRcdUQwMzRcdUI5QzhcdUIyRTQgZHJhaW5Nc1x1Qjk3QyBcdUMwQzhcdUI4NUMgXHVDOEZDXHVCQTc0IFx1QjA1RFx1Qzc3NCBcdUM1QzZcdUMyQjVcdUIyQzhcdUIyRTQuIFx1QkMxNFx1RDAzNFx1QjlDOFx1QjJFNCBcdUIwQThcdUM3NDAgXHVDMkRDXHVBQzA0XHVCOUNDXHVEMDdDXHVCOUNDIFx1QUUzMFx1QjJFNFx1QjgyNFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICBuZXh0OiB7XG4gICAgICBlbjogXCJJbiBzaHV0RG93biwgY29tcHV0ZSB0aGUgZGVhZGxpbmUgb25jZSwgYW5kIGdpdmUgdHVybigpIHRoZSB0aW1lIHRoYXQgaXMgbGVmdCB1bnRpbCB0aGVuLlwiLFxuICAgICAga286IFwic2h1dERvd25cdUM1RDBcdUMxMUMsIFx1QUUzMFx1RDU1Q1x1Qzc0NCBcdUQ1NUMgXHVCQzg4IFx1QzgxNVx1RDU3NCBcdUI0NTBcdUFDRTAgdHVybigpXHVDNUQwXHVCMjk0IFx1QURGOFx1QjU0Q1x1QUU0Q1x1QzlDMCBcdUIwQThcdUM3NDAgXHVDMkRDXHVBQzA0XHVDNzQ0IFx1QzhGQ1x1QzJFRFx1QzJEQ1x1QzYyNC5cIixcbiAgICB9LFxuICAgIG1hbjogW1wiZXBvbGxfd2FpdCgyKVwiXSxcbiAgICBhbmNob3I6IFwicnVsZS1kcmFpblwiLFxuICB9LFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwMy1jb2Rlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDMtY29kZXMudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHN0ZXAgMyBzYXkuIFZhbHVlcyBpbiBicmFjZXMgY29tZSBmcm9tIHRoZSBjaGVjazsgZm9yIHRoZSBxdWV1ZSwgdGhlIHN0ZXBzIG9mIHRoZSB0aHJlYWRzXG4vLyBhcmUgc2hvd24gYmVzaWRlIGl0LCBvbmUgbGluZSBlYWNoOiB3aG8sIHdoYXQsIHdoZXJlLlxuXG5pbXBvcnQgdHlwZSB7IENvZGVGYWN0cyB9IGZyb20gXCIuLi9tYW5pZmVzdC50c1wiXG5pbXBvcnQgeyBhbnN3ZXJDb2RlcyB9IGZyb20gXCIuL3N0ZXAzLWNvZGVzL2Fuc3dlcnMudHNcIlxuaW1wb3J0IHsgcG9vbENvZGVzIH0gZnJvbSBcIi4vc3RlcDMtY29kZXMvcG9vbC50c1wiXG5pbXBvcnQgeyBxdWV1ZUNvZGVzIH0gZnJvbSBcIi4vc3RlcDMtY29kZXMvcXVldWUudHNcIlxuaW1wb3J0IHsgc2hhcmVkQ29kZXMgfSBmcm9tIFwiLi9zdGVwMy1jb2Rlcy9zaGFyZWQudHNcIlxuaW1wb3J0IHsgc3RvcENvZGVzIH0gZnJvbSBcIi4vc3RlcDMtY29kZXMvc3RvcC50c1wiXG5cbmV4cG9ydCBjb25zdCBzdGVwM0NvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHtcbiAgLi4ucXVldWVDb2RlcyxcbiAgLi4ucG9vbENvZGVzLFxuICAuLi5hbnN3ZXJDb2RlcyxcbiAgLi4uc2hhcmVkQ29kZXMsXG4gIC4uLnN0b3BDb2Rlcyxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXAzLnRzXCI7Ly8gU3RlcCAzLCB0aHJlYWQgcG9vbCBhbmQgcmVhY3RvcjogaXRzIHBhcnRzLCB0YXNrcywgaGludHMgYW5kIGNoZWNrcy4gV2hhdCBhIGZhaWxlZCBjaGVjayBzYXlzIGlzIGluIHN0ZXAzLWNvZGVzLy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMsIFN0ZXBGYWN0cyB9IGZyb20gXCIuLi9tYW5pZmVzdC50c1wiXG5pbXBvcnQgeyBzdGVwM0NvZGVzIH0gZnJvbSBcIi4vc3RlcDMtY29kZXMudHNcIlxuXG5jb25zdCBRVUVVRSA9IFwicXVldWUudHNcIlxuY29uc3QgUE9PTCA9IFwicG9vbC50c1wiXG5jb25zdCBTRVJWRVIgPSBcInNlcnZlci50c1wiXG5jb25zdCBDT1VOVEVSID0gXCJjb3VudGVyLnRzXCJcblxuY29uc3Qgc3RhbGw6IFBhcnRGYWN0cyA9IHtcbiAgaWQ6IFwiMy4xXCIsXG4gIHRpdGxlOiB7IGVuOiBcIlRoZSBzdGFsbFwiLCBrbzogXCJcdUJBNDhcdUNEQjAgXHVDMTIwIFx1QjhFOFx1RDUwNFwiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTMtMVwiLFxuICB0YXNrczogW10sXG4gIGhpbnRzOiBbXSxcbiAgY2hlY2tzOiBbXSxcbiAgbGFiOiBcInN0YWxsXCIsXG59XG5cbmNvbnN0IHF1ZXVlOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjMuMlwiLFxuICB0aXRsZTogeyBlbjogXCJBIHF1ZXVlIGZvciB0aHJlYWRzXCIsIGtvOiBcIlx1QzJBNFx1QjgwOFx1QjREQyBcdUMwQUNcdUM3NzRcdUM3NTggXHVEMDUwXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtMy0yXCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcInRyeVB1dFwiLCBmaWxlOiBRVUVVRSB9LFxuICAgIHsgbmFtZTogXCJ0cnlUYWtlXCIsIGZpbGU6IFFVRVVFIH0sXG4gICAgeyBuYW1lOiBcInB1dFwiLCBmaWxlOiBRVUVVRSB9LFxuICAgIHsgbmFtZTogXCJ0YWtlXCIsIGZpbGU6IFFVRVVFIH0sXG4gIF0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiRWFjaCBwbGFjZSBoYXMgYSB0dXJuLCBhbmQgYSB0dXJuIGlzIGEgcHJvbWlzZTogd2hvIG1heSBkbyB3aGF0IHdpdGggdGhlIHBsYWNlIG5leHQuIFdoaWNoIG9mIHlvdXIgbGluZXMgdGFrZXMgYSBwbGFjZSBzbyB0aGF0IG5vIG90aGVyIHByb2R1Y2VyIGNhbiB0YWtlIGl0IHRvbywgd2hpY2ggb25lIHRlbGxzIHRoZSBjb25zdW1lciB0aGF0IGl0IG1heSBsb29rLCBhbmQgd2hpY2ggb25lIGdpdmVzIHRoZSBwbGFjZSBiYWNrP1wiLFxuICAgICAga286IFwiXHVDNzkwXHVCOUFDXHVCOUM4XHVCMkU0IFx1Q0MyOFx1Qjg0MCh0dXJuKVx1QUMwMCBcdUM3ODhcdUFDRTAsIFx1Q0MyOFx1Qjg0MFx1QjI5NCBcdUFERjggXHVDNzkwXHVCOUFDXHVCOTdDIFx1QjJFNFx1Qzc0Q1x1QzVEMCBcdUIyMDRcdUFDMDAgXHVDNEY4IFx1QzIxOCBcdUM3ODhcdUIyOTRcdUM5QzBcdUI5N0MgXHVDNTdEXHVDMThEXHVENTY5XHVCMkM4XHVCMkU0LiBcdUIyRTRcdUI5NzggXHVDMEREXHVDMEIwXHVDNzkwXHVBQzAwIFx1QUMxOVx1Qzc0MCBcdUM3OTBcdUI5QUNcdUI5N0MgXHVDQzI4XHVDOUMwXHVENTU4XHVDOUMwIFx1QkFCQlx1RDU1OFx1QUM4QyBcdUQ1NThcdUIyOTQgXHVDOTA0LCBcdUMxOENcdUJFNDRcdUM3OTBcdUM1RDBcdUFDOEMgXHVCRDEwXHVCM0M0IFx1QjQxQ1x1QjJFNFx1QUNFMCBcdUM1NENcdUI5QUNcdUIyOTQgXHVDOTA0LCBcdUM3OTBcdUI5QUNcdUI5N0MgXHVCM0NDXHVCODI0XHVDOEZDXHVCMjk0IFx1QzkwNFx1Qzc0MCBcdUFDMDFcdUFDMDEgXHVDNUI0XHVCMjkwIFx1QUM4M1x1Qzc4NVx1QjJDOFx1QUU0Qz9cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcInRyeVB1dDogbG9hZCBUQUlMLCBsb2FkIHRoZSB0dXJuIG9mIGl0cyBwbGFjZS4gVHVybiBiZWhpbmQgdGhlIHBvc2l0aW9uOiBmdWxsLiBUdXJuIGFoZWFkLCBvciBjb21wYXJlRXhjaGFuZ2Ugb2YgVEFJTCBmYWlsczogc29tZWJvZHkgd2FzIGZhc3RlciwgYmVnaW4gYWdhaW4uIEVsc2UgZmlsbCwgc3RvcmUgdHVybiA9IHBvc2l0aW9uICsgMSwgYWRkIHRvIFBVVFMsIG5vdGlmeS4gdHJ5VGFrZSBpcyBpdHMgbWlycm9yIGltYWdlIHdpdGhvdXQgdGhlIGNvbXBhcmVFeGNoYW5nZS4gcHV0IGFuZCB0YWtlOiByZWFkIHRoZSBjb3VudCwgdHJ5LCB3YWl0IG9uIHRoZSBjb3VudCB5b3UgcmVhZC5cIixcbiAgICAgIGtvOiBcInRyeVB1dDogVEFJTFx1Qzc0NCBcdUM3N0RcdUFDRTAgXHVBREY4IFx1Qzc5MFx1QjlBQ1x1Qzc1OCBcdUNDMjhcdUI4NDBcdUI5N0MgXHVDNzdEXHVDMkI1XHVCMkM4XHVCMkU0LiBcdUNDMjhcdUI4NDBcdUFDMDAgXHVDNzA0XHVDRTU4XHVCQ0Y0XHVCMkU0IFx1QjRBNFx1Q0M5OFx1Qzg0Q1x1QzczQ1x1QkE3NCBcdUFDMDBcdUI0REQgXHVDQzJDIFx1QUM4M1x1Qzc4NVx1QjJDOFx1QjJFNC4gXHVDNTVFXHVDMTMwXHVBQzcwXHVCMDk4IFRBSUxcdUM3NTggY29tcGFyZUV4Y2hhbmdlXHVBQzAwIFx1QzJFNFx1RDMyOFx1RDU1OFx1QkE3NCBcdUIyMDRcdUFENzBcdUFDMDAgXHVCQTNDXHVDODAwIFx1Q0MyOFx1QzlDMFx1RDU1QyBcdUFDODNcdUM3NzRcdUIyQzggXHVDQzk4XHVDNzRDXHVCRDgwXHVEMTMwIFx1QjJFNFx1QzJEQyBcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QzU0NFx1QjJDOFx1QkE3NCBcdUNDNDRcdUM2QjBcdUFDRTAsIFx1Q0MyOFx1Qjg0MFx1Qjk3QyBcdUM3MDRcdUNFNTggKyAxXHVCODVDIFx1QzgwMFx1QzdBNVx1RDU1OFx1QUNFMCwgUFVUU1x1QzVEMCBcdUIzNTRcdUQ1NThcdUFDRTAsIG5vdGlmeVx1RDU2OVx1QjJDOFx1QjJFNC4gdHJ5VGFrZVx1QjI5NCBjb21wYXJlRXhjaGFuZ2VcdUI5Q0MgXHVCRTdDXHVBQ0UwIFx1Qzc3NFx1QUM4M1x1Qzc0NCBcdUI0QTRcdUM5RDFcdUM3NDAgXHVBQzgzXHVDNzg1XHVCMkM4XHVCMkU0LiBwdXRcdUFDRkMgdGFrZVx1QjI5NCBcdUQ2OUZcdUMyMThcdUI5N0MgXHVDNzdEXHVBQ0UwLCBcdUMyRENcdUIzQzRcdUQ1NThcdUFDRTAsIFx1Qzc3RFx1QzVCNCBcdUI0NTQgXHVENjlGXHVDMjE4XHVCODVDIHdhaXRcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJ0cnlQdXQsIGZvciBldmVyOiB0YWlsIGlzIEF0b21pY3MubG9hZCh3b3JkcywgVEFJTCk7IHR1cm4gaXMgVFVSTiArICh0YWlsICYgKGNhcGFjaXR5IC0gMSkpOyBhaGVhZCBpcyAoQXRvbWljcy5sb2FkKHdvcmRzLCB0dXJuKSAtIHRhaWwpIHwgMC4gYWhlYWQgPCAwOiByZXR1cm4gZmFsc2UuIGFoZWFkID4gMCBvciBBdG9taWNzLmNvbXBhcmVFeGNoYW5nZSh3b3JkcywgVEFJTCwgdGFpbCwgdGFpbCArIDEpICE9PSB0YWlsOiBjb250aW51ZS4gZmlsbChxdWV1ZSwgdGFpbCwgbWVzc2FnZSk7IEF0b21pY3Muc3RvcmUod29yZHMsIHR1cm4sIHRhaWwgKyAxKTsgQXRvbWljcy5hZGQod29yZHMsIFBVVFMsIDEpOyBBdG9taWNzLm5vdGlmeSh3b3JkcywgUFVUUyk7IHJldHVybiB0cnVlLiB0cnlUYWtlOiBmaWxsZWQgaXMgd2hlbiB0aGUgdHVybiBlcXVhbHMgKGhlYWQgKyAxKSB8IDA7IGFmdGVyd2FyZHMgSEVBRCBiZWNvbWVzIGhlYWQgKyAxIGFuZCB0aGUgdHVybiBoZWFkICsgY2FwYWNpdHkuXCIsXG4gICAgICBrbzogXCJ0cnlQdXRcdUM3NDAgXHVCQjM0XHVENTVDIFx1QkMxOFx1QkNGNVx1Qzc4NVx1QjJDOFx1QjJFNC4gdGFpbCA9IEF0b21pY3MubG9hZCh3b3JkcywgVEFJTCksIHR1cm4gPSBUVVJOICsgKHRhaWwgJiAoY2FwYWNpdHkgLSAxKSksIGFoZWFkID0gKEF0b21pY3MubG9hZCh3b3JkcywgdHVybikgLSB0YWlsKSB8IDAuIGFoZWFkIDwgMFx1Qzc3NFx1QkE3NCBmYWxzZVx1Qjk3QyBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIGFoZWFkID4gMFx1Qzc3NFx1QUM3MFx1QjA5OCBBdG9taWNzLmNvbXBhcmVFeGNoYW5nZSh3b3JkcywgVEFJTCwgdGFpbCwgdGFpbCArIDEpICE9PSB0YWlsXHVDNzc0XHVCQTc0IGNvbnRpbnVlXHVENTY5XHVCMkM4XHVCMkU0LiBmaWxsKHF1ZXVlLCB0YWlsLCBtZXNzYWdlKSwgQXRvbWljcy5zdG9yZSh3b3JkcywgdHVybiwgdGFpbCArIDEpLCBBdG9taWNzLmFkZCh3b3JkcywgUFVUUywgMSksIEF0b21pY3Mubm90aWZ5KHdvcmRzLCBQVVRTKSwgXHVBREY4XHVCOUFDXHVBQ0UwIHRydWVcdUI5N0MgXHVCQzE4XHVENjU4XHVENTY5XHVCMkM4XHVCMkU0LiB0cnlUYWtlXHVDNUQwXHVDMTFDIFx1Q0M0NFx1QzZDQ1x1QzlDNCBcdUM3OTBcdUI5QUNcdUIyOTQgXHVDQzI4XHVCODQwXHVBQzAwIChoZWFkICsgMSkgfCAwXHVDNzc4IFx1Qzc5MFx1QjlBQ1x1Qzc3NFx1QUNFMCwgXHVBRUJDXHVCMEI4IFx1QjJFNFx1Qzc0QyBIRUFEXHVCMjk0IGhlYWQgKyAxLCBcdUNDMjhcdUI4NDBcdUIyOTQgaGVhZCArIGNhcGFjaXR5XHVBQzAwIFx1QjQyOVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICBdLFxuICBjaGVja3M6IFtcbiAgICB7XG4gICAgICBpZDogXCIzLjJhXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJBcyBtYW55IGZpdCBhcyBpdCBoYXMgcGxhY2VzLCBhbmQgY29tZSBvdXQgaW4gb3JkZXJcIixcbiAgICAgICAga286IFwiXHVDNzkwXHVCOUFDIFx1QzIxOFx1QjlDQ1x1RDA3QyBcdUI0RTRcdUM1QjRcdUFDMDBcdUFDRTAgXHVCMTIzXHVDNzQwIFx1QzIxQ1x1QzExQ1x1QjMwMFx1Qjg1QyBcdUIwOThcdUM2MzVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTMtRU1QVFlcIiwgXCJFMy1DQVBBQ0lUWVwiLCBcIkUzLUZJRk9cIiwgXCJFMy1MQVBTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy4yYlwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiUG9zaXRpb25zIG1heSBwYXNzIHRoZSBsYXJnZXN0IGludDMyXCIsIGtvOiBcIlx1QzcwNFx1Q0U1OFx1QUMwMCBpbnQzMlx1Qzc1OCBcdUNENUNcdUIzMTNcdUFDMTJcdUM3NDQgXHVCMTE4XHVDNUI0XHVCM0M0IFx1QjQyOVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTMtV1JBUFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuMmNcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIlR3byB0aGF0IHB1dCBhdCBvbmNlIGNsYWltIHR3byBwbGFjZXNcIiwga286IFwiXHVCM0Q5XHVDMkRDXHVDNUQwIFx1QjEyM1x1QjI5NCBcdUI0NThcdUM3NDAgXHVDMTFDXHVCODVDIFx1QjJFNFx1Qjk3OCBcdUM3OTBcdUI5QUNcdUI5N0MgXHVDQzI4XHVDOUMwXHVENTY5XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1DTEFJTVwiLCBcIkUzLVFVRVVFLVNQSU5TXCIsIFwiRTMtUkVGVVNFU1wiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuMmRcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgbWVzc2FnZSBpcyB0YWtlbiBvbmx5IG9uY2UgaXQgaXMgd3JpdHRlblwiLCBrbzogXCJcdUIyRTQgXHVDNEYwXHVDNzc4IFx1QkE1NFx1QzJEQ1x1QzlDMFx1QjlDQyBcdUFFQkNcdUIwQzVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUzLVVORklOSVNIRURcIiwgXCJFMy1SRUZVU0VTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy4yZVwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQSBwbGFjZSBpcyBmaWxsZWQgYWdhaW4gb25seSBvbmNlIGl0IHdhcyByZWFkXCIsIGtvOiBcIlx1QjJFNCBcdUM3N0RcdUM3NDAgXHVDNzkwXHVCOUFDXHVCOUNDIFx1QjJFNFx1QzJEQyBcdUNDNDRcdUM2QzFcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUzLUdJVkVOLUJBQ0tcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIzLjJmXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJXaG8gZmluZHMgbm90aGluZyBzbGVlcHMsIGFuZCBubyB3YWtlLXVwIGlzIGxvc3RcIixcbiAgICAgICAga286IFwiXHVCRTQ0XHVDNUI0IFx1Qzc4OFx1QzczQ1x1QkE3NCBcdUM3QTBcdUI0RTRcdUFDRTAsIFx1QUU2OFx1QzZDMFx1Qzc0NCBcdUIxOTNcdUNFNThcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0XCIsXG4gICAgICB9LFxuICAgICAgY29kZXM6IFtcIkUzLUxPU1QtV0FLRVVQXCIsIFwiRTMtQlVTWS1XQUlUXCIsIFwiRTMtUkVGVVNFU1wiLCBcIkUzLUNPVU5UXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy4yZ1wiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiV2hvIGZpbmRzIG5vIHJvb20gc2xlZXBzLCBhbmQgbm8gd2FrZS11cCBpcyBsb3N0XCIsXG4gICAgICAgIGtvOiBcIlx1Qzc5MFx1QjlBQ1x1QUMwMCBcdUM1QzZcdUM3M0NcdUJBNzQgXHVDN0EwXHVCNEU0XHVBQ0UwLCBcdUFFNjhcdUM2QzBcdUM3NDQgXHVCMTkzXHVDRTU4XHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1MT1NULVJPT01cIiwgXCJFMy1CVVNZLVBVVFwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuMmhcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIkEgbWlsbGlvbiBtZXNzYWdlcyBvZiBmb3VyIHRocmVhZHMgYXJyaXZlLCBlYWNoIG9uY2VcIixcbiAgICAgICAga286IFwiXHVDMkE0XHVCODA4XHVCNERDIFx1QjEzN1x1Qzc1OCBcdUJBNTRcdUMyRENcdUM5QzAgXHVCQzMxXHVCOUNDIFx1QUMxQ1x1QUMwMCBcdUQ1NUMgXHVCQzg4XHVDNTI5IFx1QjNDNFx1Q0MyOVx1RDU2OVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1QTEFJTlwiLCBcIkUzLVNUUkVTU1wiXSxcbiAgICB9LFxuICBdLFxufVxuXG5jb25zdCByZWFjdG9yQW5kUG9vbDogUGFydEZhY3RzID0ge1xuICBpZDogXCIzLjNcIixcbiAgdGl0bGU6IHsgZW46IFwiVGhlIHJlYWN0b3IgYW5kIHRoZSBwb29sXCIsIGtvOiBcIlx1QjlBQ1x1QzU2MVx1RDEzMFx1QzY0MCBcdUQ0ODBcIiB9LFxuICBhbmNob3I6IFwicGFydC0zLTNcIixcbiAgdGFza3M6IFtcbiAgICB7IG5hbWU6IFwid29ya1wiLCBmaWxlOiBQT09MIH0sXG4gICAgeyBuYW1lOiBcInN1Ym1pdFwiLCBmaWxlOiBQT09MIH0sXG4gICAgeyBuYW1lOiBcIm9wZW5SZWFjdG9yXCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJyZXF1ZXN0XCIsIGZpbGU6IFNFUlZFUiB9LFxuICAgIHsgbmFtZTogXCJjb21wbGV0ZWRcIiwgZmlsZTogU0VSVkVSIH0sXG4gIF0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiRm9sbG93IG9uZSBoZWF2eSByZXF1ZXN0OiB3aG8gaG9sZHMgaXQgYXQgZWFjaCBtb21lbnQsIGFuZCB3aGF0IGRvZXMgdGhlIG5leHQgb25lIHdhaXQgb24/IFRoZSByZWFjdG9yIHdhaXRzIGluIGVwb2xsX3dhaXQgYW5kIG5vd2hlcmUgZWxzZSwgc28gd2hhdCBtdXN0IGJlY29tZSByZWFkYWJsZT9cIixcbiAgICAgIGtvOiBcIlx1QkIzNFx1QUM3MFx1QzZCNCBcdUM2OTRcdUNDQUQgXHVENTU4XHVCMDk4XHVCOTdDIFx1QjUzMFx1Qjc3Q1x1QUMwMCBcdUJDRjRcdUMyRURcdUMyRENcdUM2MjQuIFx1QjlFNCBcdUMyMUNcdUFDMDQgXHVBREY4XHVBQzgzXHVDNzQ0IFx1QjIwNFx1QUMwMCBcdUM5NTBcdUFDRTAgXHVDNzg4XHVBQ0UwLCBcdUIyRTRcdUM3NEMgXHVDQzI4XHVCODQwXHVCMjk0IFx1QkIzNFx1QzVDN1x1Qzc0NCBcdUFFMzBcdUIyRTRcdUI5QkRcdUIyQzhcdUFFNEM/IFx1QjlBQ1x1QzU2MVx1RDEzMFx1QjI5NCBlcG9sbF93YWl0XHVDNUQwXHVDMTFDXHVCOUNDIFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNC4gXHVBREY4XHVCODA3XHVCMkU0XHVCQTc0IFx1QkIzNFx1QzVDN1x1Qzc3NCBcdUM3N0RcdUM3NDQgXHVDMjE4IFx1Qzc4OFx1QjI5NCBcdUMwQzFcdUQwRENcdUFDMDAgXHVCNDE4XHVDNUI0XHVDNTdDIFx1RDU2OVx1QjJDOFx1QUU0Qz9cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcIndvcms6IHRha2UsIGFuc3dlciwgcHV0LCB0aGVuIHdyaXRlIE9ORSB0byB3YWtlRmQuIHN1Ym1pdDogdGhlIHNtYWxsZXN0IG9mIHBvb2wub3V0LCB0cnlQdXQgaW50byBpdHMgcXVldWUsIGNvdW50LiBvcGVuUmVhY3RvcjogbGlzdGVuRmQgYW5kIHBvb2wud2FrZUZkLiByZXF1ZXN0OiBzdWJtaXQgZmlyc3QsIGZvciBpZiBpdCByZXR1cm5zIGZhbHNlIG5vdGhpbmcgbWF5IGhhdmUgY2hhbmdlZC4gY29tcGxldGVkOiByZWFkIHdha2VGZCBmaXJzdCwgdGhlbiB0YWtlIHVudGlsIHRoZXJlIGlzIG5vbmUsIHRoZW4gdGhlIHN0YWxsZWQuXCIsXG4gICAgICBrbzogXCJ3b3JrXHVCMjk0IHRha2UsIGFuc3dlciwgcHV0XHVDNzQ0IFx1RDU1OFx1QUNFMCBcdUFERjhcdUIyRTRcdUM3NENcdUM1RDAgd2FrZUZkXHVDNUQwIE9ORVx1Qzc0NCBcdUM1MDFcdUIyQzhcdUIyRTQuIHN1Ym1pdFx1Qzc0MCBwb29sLm91dFx1Qzc3NCBcdUFDMDBcdUM3QTUgXHVDNzkxXHVDNzQwIFx1QzZDQ1x1Q0VFNFx1Qzc1OCBcdUQwNTBcdUM1RDAgdHJ5UHV0XHVENTU4XHVBQ0UwIFx1QzE0OVx1QjJDOFx1QjJFNC4gb3BlblJlYWN0b3JcdUIyOTQgbGlzdGVuRmRcdUM2NDAgcG9vbC53YWtlRmRcdUI5N0MgXHVCMTIzXHVDMkI1XHVCMkM4XHVCMkU0LiByZXF1ZXN0XHVCMjk0IHN1Ym1pdFx1QkQ4MFx1RDEzMCBcdUQ1NjlcdUIyQzhcdUIyRTQuIGZhbHNlXHVBQzAwIFx1QjA5OFx1QzYyNFx1QkE3NCBcdUM1NDRcdUJCMzRcdUFDODNcdUIzQzQgXHVCQzE0XHVCMDBDXHVDOUMwIFx1QzU0QVx1QzU1OFx1QzVCNFx1QzU3QyBcdUQ1NThcdUFFMzAgXHVCNTRDXHVCQjM4XHVDNzg1XHVCMkM4XHVCMkU0LiBjb21wbGV0ZWRcdUIyOTQgd2FrZUZkXHVCOTdDIFx1QkEzQ1x1QzgwMCBcdUM3N0RcdUFDRTAsIFx1QzVDNlx1Qzc0NCBcdUI1NENcdUFFNENcdUM5QzAgXHVBRUJDXHVCMEI4IFx1QjJFNFx1Qzc0QywgXHVCQTQ4XHVDREIwIFx1Qzc4OFx1QjM1OCBcdUM1RjBcdUFDQjBcdUI0RTRcdUM3NDQgXHVCMkU0XHVDMkRDIFx1QzlDNFx1RDU4OVx1QzJEQ1x1RDBCNVx1QjJDOFx1QjJFNC5cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcImNvbXBsZXRlZDogdm9pZCByZWFkKHBvb2wud2FrZUZkLCBwb29sLndha2VzLCAwLCBwb29sLndha2VzLmJ5dGVMZW5ndGgpOyBmb3IgKGxldCB0YWtlbiA9IHRha2VDb21wbGV0aW9uKHBvb2wpOyB0YWtlbiAhPT0gdW5kZWZpbmVkOyB0YWtlbiA9IHRha2VDb21wbGV0aW9uKHBvb2wpKSBkZWxpdmVyKHJlYWN0b3IsIHRha2VuLnRpY2tldCwgdGFrZW4uYW5zd2VyKTsgZm9yIGVhY2ggY29ubiBvZiBbLi4uc3RhbGxlZF06IHN0YWxsZWQuZGVsZXRlKGNvbm4pLCB0YWtlTGluZXMocmVhY3RvciwgY29ubikgaWYgaXQgaXMgc3RpbGwgaW4gdGhlIHRhYmxlLCBzZXR0bGUocmVhY3RvciwgY29ubikuXCIsXG4gICAgICBrbzogXCJjb21wbGV0ZWQ6IHZvaWQgcmVhZChwb29sLndha2VGZCwgcG9vbC53YWtlcywgMCwgcG9vbC53YWtlcy5ieXRlTGVuZ3RoKVx1Qjk3QyBcdUJEODBcdUI5NzRcdUFDRTAsIGZvciAobGV0IHRha2VuID0gdGFrZUNvbXBsZXRpb24ocG9vbCk7IHRha2VuICE9PSB1bmRlZmluZWQ7IHRha2VuID0gdGFrZUNvbXBsZXRpb24ocG9vbCkpIGRlbGl2ZXIocmVhY3RvciwgdGFrZW4udGlja2V0LCB0YWtlbi5hbnN3ZXIpXHVCOTdDIFx1RDU2OVx1QjJDOFx1QjJFNC4gXHVBREY4XHVCMkU0XHVDNzRDIFsuLi5zdGFsbGVkXVx1Qzc1OCBjb25uXHVCOUM4XHVCMkU0IHN0YWxsZWQuZGVsZXRlKGNvbm4pLCBcdUM1NDRcdUM5QzEgXHVENDVDXHVDNUQwIFx1Qzc4OFx1QzczQ1x1QkE3NCB0YWtlTGluZXMocmVhY3RvciwgY29ubiksIFx1QURGOFx1QjlBQ1x1QUNFMCBzZXR0bGUocmVhY3RvciwgY29ubilcdUM3NDQgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjMuM2FcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgbGlnaHQgcmVxdWVzdCBpcyBhbnN3ZXJlZCBhdCBvbmNlXCIsIGtvOiBcIlx1QUMwMFx1QkNCQ1x1QzZCNCBcdUM2OTRcdUNDQURcdUM1RDBcdUIyOTQgXHVCQzE0XHVCODVDIFx1QjJGNVx1RDU2OVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTMtTElHSFRcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIzLjNiXCIsXG4gICAgICB0aXRsZToge1xuICAgICAgICBlbjogXCJXaGlsZSBhIGpvYiBpcyBvdXQsIG90aGVycyBhcmUgYW5zd2VyZWRcIixcbiAgICAgICAga286IFwiXHVDNzkxXHVDNUM1XHVDNzc0IFx1QjA5OFx1QUMwMCBcdUM3ODhcdUIyOTQgXHVCM0Q5XHVDNTQ4IFx1QjJFNFx1Qjk3OCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCMkY1XHVDNzQ0IFx1QkMxQlx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1JTi1MT09QXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy4zY1wiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQSBmaW5pc2hlZCBqb2Igd2FrZXMgdGhlIHNsZWVwaW5nIHJlYWN0b3JcIiwga286IFwiXHVCMDVEXHVCMDlDIFx1Qzc5MVx1QzVDNVx1Qzc3NCBcdUM3QTBcdUI0RTAgXHVCOUFDXHVDNTYxXHVEMTMwXHVCOTdDIFx1QUU2OFx1QzZDMVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTMtV0FLRVMtRUFSTFlcIiwgXCJFMy1OTy1XQUtFXCIsIFwiRTMtTk9ULVdBVENIRURcIiwgXCJFMy1BTlNXRVJcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIzLjNkXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJUaGVuIHRoZSByZWFjdG9yIHNsZWVwcyBhZ2FpblwiLCBrbzogXCJcdUFERjhcdUIyRTRcdUM3NEMgXHVCOUFDXHVDNTYxXHVEMTMwXHVCMjk0IFx1QjJFNFx1QzJEQyBcdUM3QTBcdUI0RURcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUzLU5PVC1EUkFJTkVEXCIsIFwiRTMtVElNRVJcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIzLjNlXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJPbmUgd2FrZS11cCBtYXkgc3RhbmQgZm9yIHNldmVyYWwgam9ic1wiLCBrbzogXCJcdUFFNjhcdUM2QzAgXHVENTVDIFx1QkM4OFx1Qzc3NCBcdUM1RUNcdUI3RUMgXHVDNzkxXHVDNUM1XHVDNzQ0IFx1QjczQlx1RDU2MCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1PTkUtQ09NUExFVElPTlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuM2ZcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgam9iIHRoYXQgZW5kcyBtZWFud2hpbGUgaXMgbm90IGZvcmdvdHRlblwiLCBrbzogXCJcdUFERjhcdUMwQUNcdUM3NzRcdUM1RDAgXHVCMDVEXHVCMDlDIFx1Qzc5MVx1QzVDNVx1QjNDNCBcdUM3OEFcdUM5QzAgXHVDNTRBXHVDMkI1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1DTEVBUlMtTEFURVwiLCBcIkUzLUFOU1dFUlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuM2dcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIlRoZSBqb2JzIGFyZSBzcHJlYWQgb3ZlciB0aGUgd29ya2Vyc1wiLCBrbzogXCJcdUM3OTFcdUM1QzVcdUM3NDAgXHVDNkNDXHVDRUU0XHVCNEU0XHVDNUQwXHVBQzhDIFx1QjA5OFx1QjI2OVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTMtT05FLVdPUktFUlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuM2hcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkEgZnVsbCBwb29sIHN0YWxscyB3aG8gYXNrcywgYW5kIG5vYm9keSBlbHNlXCIsIGtvOiBcIlx1RDQ4MFx1Qzc3NCBcdUFDMDBcdUI0REQgXHVDQzI4XHVCQTc0IFx1QkQ4MFx1RDBDMVx1RDU1QyBcdUNBQkRcdUI5Q0MgXHVCQTQ4XHVDREE1XHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1JTi1MT09QXCIsIFwiRTMtUE9PTC1CTE9DS1NcIiwgXCJFMy1XQUxLUy1PTlwiLCBcIkUzLURST1BTLUpPQlwiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuM2lcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIldobyBpcyBmYXIgYWhlYWQgd2FpdHMsIGFuZCBnb2VzIG9uXCIsIGtvOiBcIlx1QjEwOFx1QkIzNCBcdUM1NUVcdUMxMjAgXHVDQUJEXHVDNzQwIFx1QUUzMFx1QjJFNFx1QjgzOFx1QjJFNFx1QUMwMCBcdUM3NzRcdUM1QjQgXHVBQzExXHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1TVEFZUy1TVEFMTEVEXCJdLFxuICAgIH0sXG4gIF0sXG59XG5cbmNvbnN0IGFuc3dlcnM6IFBhcnRGYWN0cyA9IHtcbiAgaWQ6IFwiMy40XCIsXG4gIHRpdGxlOiB7IGVuOiBcIlRoZSByaWdodCBhbnN3ZXIsIGluIGl0cyB0dXJuXCIsIGtvOiBcIlx1QzgxQyBcdUNDMjhcdUI4NDBcdUM3NTggXHVDODFDIFx1QjJGNVwiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTMtNFwiLFxuICB0YXNrczogW3sgbmFtZTogXCJkZWxpdmVyXCIsIGZpbGU6IFNFUlZFUiB9XSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJKb2JzIGVuZCBpbiBhbnkgb3JkZXIsIGFuZCBzb21lIGVuZCB3aGVuIHRoZSBjbGllbnQgaGFzIGxlZnQuIFdoYXQgZG9lcyBhIGRlc2NyaXB0b3IgbnVtYmVyIHNheSBhYm91dCB3aG8gYXNrZWQsIGFuZCB3aGF0IGRvZXMgaXQgbm90IHNheT9cIixcbiAgICAgIGtvOiBcIlx1Qzc5MVx1QzVDNVx1Qzc0MCBcdUM1NDRcdUJCMzQgXHVDMjFDXHVDMTFDXHVCODVDXHVCMDk4IFx1QjA1RFx1QjA5OFx1QUNFMCwgXHVDNUI0XHVCNUE0IFx1Qzc5MVx1QzVDNVx1Qzc0MCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVCNUEwXHVCMDlDIFx1QjRBNFx1QzVEMCBcdUIwNURcdUIwQTlcdUIyQzhcdUIyRTQuIFx1QjUxNFx1QzJBNFx1RDA2Q1x1QjlCRFx1RDEzMCBcdUJDODhcdUQ2MzhcdUIyOTQgXHVCMjA0XHVBQzAwIFx1QkIzQ1x1QzVDOFx1QjI5NFx1QzlDMFx1QzVEMCBcdUIzMDBcdUQ1NzQgXHVCQjM0XHVDNUM3XHVDNzQ0IFx1QjlEMFx1RDU3NCBcdUM4RkNcdUFDRTAsIFx1QkIzNFx1QzVDN1x1Qzc0NCBcdUI5RDBcdUQ1NzQgXHVDOEZDXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QUU0Qz9cIixcbiAgICB9LFxuICAgIHtcbiAgICAgIGVuOiBcIkNvbXBhcmUgdGhlIGdlbmVyYXRpb24sIG5vdCBvbmx5IHRoZSBudW1iZXIuIFB1dCB0aGUgYW5zd2VyIGludG8gY29ubi5lYXJseSwgYW5kIHNlbmQgZnJvbSBjb25uLmFuc3dlcmVkIG9uLCBhcyBsb25nIGFzIHRoZSBuZXh0IG9uZSBpcyB0aGVyZS4gc2VuZCgpIG1heSBlbmQgdGhlIGNvbm5lY3Rpb24uIEF0IHRoZSBlbmQgc2V0dGxlKCk6IGl0IGNsb3NlcyBhIGNvbm5lY3Rpb24gdGhhdCBoYXMgZW5kZWQgYW5kIGhhcyBldmVyeXRoaW5nLlwiLFxuICAgICAga286IFwiXHVCQzg4XHVENjM4XHVCOUNDXHVDNzc0IFx1QzU0NFx1QjJDOFx1Qjc3QyBcdUMxMzhcdUIzMDAoZ2VuZXJhdGlvbilcdUIzQzQgXHVCRTQ0XHVBRDUwXHVENTY5XHVCMkM4XHVCMkU0LiBcdUIyRjVcdUM3NDQgY29ubi5lYXJseVx1QzVEMCBcdUIxMjNcdUFDRTAsIGNvbm4uYW5zd2VyZWRcdUJEODBcdUQxMzAgXHVCMkU0XHVDNzRDIFx1QUM4M1x1Qzc3NCBcdUM3ODhcdUIyOTQgXHVCM0Q5XHVDNTQ4IFx1QkNGNFx1QjBDNVx1QjJDOFx1QjJFNC4gc2VuZCgpXHVBQzAwIFx1QzVGMFx1QUNCMFx1Qzc0NCBcdUIwNURcdUIwQkMgXHVDMjE4XHVCM0M0IFx1Qzc4OFx1QzJCNVx1QjJDOFx1QjJFNC4gXHVCOUM4XHVDOUMwXHVCOUM5XHVDNUQwIHNldHRsZSgpXHVDNzQ0IFx1QkQ4MFx1Qjk3NFx1QkE3NCwgXHVCQ0Y0XHVCMEI0XHVBRTMwXHVCOTdDIFx1QjA1RFx1QjBDOFx1QUNFMCBcdUIyRjVcdUIzQzQgXHVCMkU0IFx1QkMxQlx1Qzc0MCBcdUM1RjBcdUFDQjBcdUM3NzQgXHVCMkVCXHVENzk5XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwiY29ubiBpcyByZWFjdG9yLmNvbm5lY3Rpb25zW2ZkXTsgcmV0dXJuIGlmIGNvbm4/LmdlbmVyYXRpb24gIT09IGdlbmVyYXRpb24uIGNvbm4uZWFybHkuc2V0KG51bWJlciwgYW5zd2VyKS4gZm9yIChsZXQgbmV4dCA9IGNvbm4uZWFybHkuZ2V0KGNvbm4uYW5zd2VyZWQpOyBuZXh0ICE9PSB1bmRlZmluZWQ7IG5leHQgPSBjb25uLmVhcmx5LmdldChjb25uLmFuc3dlcmVkKSk6IGRlbGV0ZSBpdCwgY29ubi5hbnN3ZXJlZCsrLCBzZW5kKHJlYWN0b3IsIGNvbm4sIG5leHQpLCBhbmQgcmV0dXJuIGlmIHJlYWN0b3IuY29ubmVjdGlvbnNbZmRdICE9PSBjb25uLiBUaGVuIHNldHRsZShyZWFjdG9yLCBjb25uKS5cIixcbiAgICAgIGtvOiBcImNvbm4gPSByZWFjdG9yLmNvbm5lY3Rpb25zW2ZkXVx1Qzc3NFx1QUNFMCwgY29ubj8uZ2VuZXJhdGlvbiAhPT0gZ2VuZXJhdGlvblx1Qzc3NFx1QkE3NCBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIGNvbm4uZWFybHkuc2V0KG51bWJlciwgYW5zd2VyKVx1Qzc0NCBcdUQ1NThcdUFDRTAsIGZvciAobGV0IG5leHQgPSBjb25uLmVhcmx5LmdldChjb25uLmFuc3dlcmVkKTsgbmV4dCAhPT0gdW5kZWZpbmVkOyBuZXh0ID0gY29ubi5lYXJseS5nZXQoY29ubi5hbnN3ZXJlZCkpIFx1QzU0OFx1QzVEMFx1QzExQyBcdUFERjhcdUFDODNcdUM3NDQgXHVDOUMwXHVDNkIwXHVBQ0UwLCBjb25uLmFuc3dlcmVkKyssIHNlbmQocmVhY3RvciwgY29ubiwgbmV4dClcdUI5N0MgXHVENTU4XHVBQ0UwLCByZWFjdG9yLmNvbm5lY3Rpb25zW2ZkXSAhPT0gY29ublx1Qzc3NFx1QkE3NCBcdUJDMThcdUQ2NThcdUQ1NjlcdUIyQzhcdUIyRTQuIFx1QjA1RFx1QzczQ1x1Qjg1QyBzZXR0bGUocmVhY3RvciwgY29ubilcdUM3NDQgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjMuNGFcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkFuc3dlcnMgZ28gb3V0IGluIHRoZSBvcmRlciBvZiB0aGUgcmVxdWVzdHNcIiwga286IFwiXHVCMkY1XHVDNzQwIFx1QzY5NFx1Q0NBRFx1RDU1QyBcdUMyMUNcdUMxMUNcdUIzMDBcdUI4NUMgXHVCMDk4XHVBQzExXHVCMkM4XHVCMkU0XCIgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1PUkRFUlwiLCBcIkUzLUVBUkxZLUxPU1RcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIzLjRiXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJBIGxhdGUgYW5zd2VyIGRvZXMgbm90IHJlYWNoIHRoZSBuZXh0IGNsaWVudFwiLCBrbzogXCJcdUIyQTZcdUM3NDAgXHVCMkY1XHVDNzc0IFx1QjJFNFx1Qzc0QyBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM1RDBcdUFDOEMgXHVBQzAwXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTMtU1RBTEVcIl0sXG4gICAgfSxcbiAgICB7XG4gICAgICBpZDogXCIzLjRjXCIsXG4gICAgICB0aXRsZTogeyBlbjogXCJXaG8gaGFzIGZpbmlzaGVkIHNlbmRpbmcgc3RpbGwgZ2V0cyB0aGUgYW5zd2VyXCIsIGtvOiBcIlx1QkNGNFx1QjBCNFx1QUUzMFx1Qjk3QyBcdUIwNURcdUIwQjggXHVEMDc0XHVCNzdDXHVDNzc0XHVDNUI4XHVEMkI4XHVCM0M0IFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUzLUNVVC1PRkZcIiwgXCJFMy1ORVZFUi1FTkRTXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy40ZFwiLFxuICAgICAgdGl0bGU6IHsgZW46IFwiQSBjb25uZWN0aW9uIHRoYXQgYnJlYWtzIGlzIGxlZnQgYWxvbmVcIiwga286IFwiXHVCMDRBXHVDNUI0XHVDOUM0IFx1QzVGMFx1QUNCMFx1Qzc0MCBcdUIzNTQgXHVBQzc0XHVCNERDXHVCOUFDXHVDOUMwIFx1QzU0QVx1QzJCNVx1QjJDOFx1QjJFNFwiIH0sXG4gICAgICBjb2RlczogW1wiRTMtU0VORFMtT05cIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuY29uc3Qgc2hhcmVkOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjMuNVwiLFxuICB0aXRsZTogeyBlbjogXCJXaGF0IG1heSBjcm9zcyBhIHRocmVhZFwiLCBrbzogXCJcdUMyQTRcdUI4MDhcdUI0RENcdUI5N0MgXHVBQzc0XHVCMTA4XHVCMjk0IFx1QUM4M1wiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTMtNVwiLFxuICB0YXNrczogW3sgbmFtZTogXCJjb3VudFVwXCIsIGZpbGU6IENPVU5URVIgfV0sXG4gIGhpbnRzOiBbXG4gICAge1xuICAgICAgZW46IFwiY291bnRlclswXSsrIGlzIG9uZSBleHByZXNzaW9uLiBIb3cgbWFueSBhY2Nlc3NlcyB0byBtZW1vcnkgaXMgaXQsIGFuZCB3aGF0IG1heSBoYXBwZW4gYmV0d2VlbiB0aGVtP1wiLFxuICAgICAga286IFwiY291bnRlclswXSsrXHVDNzQwIFx1QzJERCBcdUQ1NThcdUIwOThcdUM3ODVcdUIyQzhcdUIyRTQuIFx1QkE1NFx1QkFBOFx1QjlBQyBcdUM4MTFcdUFERkNcdUM3NDAgXHVCQTg3IFx1QkM4OFx1Qzc3NFx1QUNFMCwgXHVBREY4IFx1QzBBQ1x1Qzc3NFx1QzVEMFx1QjI5NCBcdUJCMzRcdUMyQTggXHVDNzdDXHVDNzc0IFx1Qzc3Q1x1QzVCNFx1QjBBMCBcdUMyMTggXHVDNzg4XHVDMkI1XHVCMkM4XHVBRTRDP1wiLFxuICAgIH0sXG4gICAge1xuICAgICAgZW46IFwiQXRvbWljcy5hZGQgcmVhZHMsIGFkZHMgYW5kIHdyaXRlcyBhcyBvbmUgc3RlcC5cIixcbiAgICAgIGtvOiBcIkF0b21pY3MuYWRkXHVCMjk0IFx1Qzc3RFx1QUUzMCwgXHVCMzU0XHVENTU4XHVBRTMwLCBcdUM0RjBcdUFFMzBcdUI5N0MgXHVENTVDIFx1QUM3OFx1Qzc0Q1x1QzczQ1x1Qjg1QyBcdUQ1NjlcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJGb3IgaSBmcm9tIDAgYmVsb3cgdGltZXM6IEF0b21pY3MuYWRkKGNvdW50ZXIsIDAsIDEpLlwiLFxuICAgICAga286IFwiaVx1QUMwMCAwXHVCRDgwXHVEMTMwIHRpbWVzXHVCQ0Y0XHVCMkU0IFx1Qzc5MVx1Qzc0MCBcdUIzRDlcdUM1NDggQXRvbWljcy5hZGQoY291bnRlciwgMCwgMSlcdUM3NDQgXHVCRDgwXHVCOTg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjMuNWFcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcIlR3byB0aHJlYWRzIGNvdW50IHRvZ2V0aGVyLCBhbmQgbm90aGluZyBpcyBsb3N0XCIsXG4gICAgICAgIGtvOiBcIlx1QjQ1MCBcdUMyQTRcdUI4MDhcdUI0RENcdUFDMDAgXHVENTY4XHVBRUQ4IFx1QzEzOFx1QzVCNFx1QjNDNCBcdUM3ODNcdUIyOTQgXHVBQzgzXHVDNzc0IFx1QzVDNlx1QzJCNVx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1UT1JOXCJdLFxuICAgIH0sXG4gIF0sXG59XG5cbmNvbnN0IGVuZGluZzogUGFydEZhY3RzID0ge1xuICBpZDogXCIzLjZcIixcbiAgdGl0bGU6IHsgZW46IFwiQW4gb3JkZXJseSBlbmRcIiwga286IFwiXHVDQzI4XHVCODQwXHVCOTdDIFx1QzlDMFx1RDBBNFx1QjI5NCBcdUM4ODVcdUI4Q0NcIiB9LFxuICBhbmNob3I6IFwicGFydC0zLTZcIixcbiAgdGFza3M6IFtcbiAgICB7IG5hbWU6IFwic3RvcFBvb2xcIiwgZmlsZTogUE9PTCB9LFxuICAgIHsgbmFtZTogXCJzaHV0RG93blwiLCBmaWxlOiBTRVJWRVIgfSxcbiAgXSxcbiAgaGludHM6IFtcbiAgICB7XG4gICAgICBlbjogXCJUaHJlZSB0aGluZ3MgYXJlIG9wZW4gd2hlbiB0aGUgc2VydmVyIGlzIHRvbGQgdG8gc3RvcDogdGhlIGRvb3IsIHRoZSBqb2JzIHRoYXQgYXJlIG91dCwgYW5kIHRoZSB0aHJlYWRzLiBJbiB3aGljaCBvcmRlciBjYW4gdGhleSBiZSBjbG9zZWQgc28gdGhhdCBub3RoaW5nIGlzIGxvc3Q/XCIsXG4gICAgICBrbzogXCJcdUMxMUNcdUJDODRcdUM1RDAgXHVBREY4XHVCOUNDXHVCNDUwXHVCNzdDXHVBQ0UwIFx1RDU2MCBcdUI1NEMgXHVDNUY0XHVCODI0IFx1Qzc4OFx1QjI5NCBcdUFDODNcdUM3NDAgXHVDMTRCXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUJCMzgsIFx1QjA5OFx1QUMwMCBcdUM3ODhcdUIyOTQgXHVDNzkxXHVDNUM1LCBcdUFERjhcdUI5QUNcdUFDRTAgXHVDMkE0XHVCODA4XHVCNERDXHVDNzg1XHVCMkM4XHVCMkU0LiBcdUM1NDRcdUJCMzRcdUFDODNcdUIzQzQgXHVDNzgzXHVDOUMwIFx1QzU0QVx1QzczQ1x1QjgyNFx1QkE3NCBcdUM1QjRcdUI1QTQgXHVDMjFDXHVDMTFDXHVCODVDIFx1QjJFQlx1QzU0NFx1QzU3QyBcdUQ1NjlcdUIyQzhcdUFFNEM/XCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJzaHV0RG93bjogbm8gbmV3IChjbG9zZSBsaXN0ZW5GZCwgc3RvcHBpbmcsIHNldHRsZSBldmVyeWJvZHkpLCBkcmFpbiAodHVybiB3aGlsZSBidXN5LCBhdCBtb3N0IGRyYWluTXMpLCBqb2luIChzdG9wUG9vbCksIHRoZW4gdGhlIGNvbm5lY3Rpb25zIGFuZCBlcG9sbEZkLiBzdG9wUG9vbDogYW4gZW1wdHkgbWVzc2FnZSBpbnRvIGVhY2ggcXVldWUgb2Ygam9icywgdGhyZWFkcy5qb2luKCksIGFuZCBvbmx5IHRoZW4gY2xvc2Ugd2FrZUZkLlwiLFxuICAgICAga286IFwic2h1dERvd25cdUM3NDAgXHVDMEM4XHVBQzgzXHVDNzQ0IFx1QkMxQlx1QzlDMCBcdUM1NEFcdUFDRTAobGlzdGVuRmRcdUI5N0MgXHVCMkVCXHVBQ0UwLCBzdG9wcGluZ1x1Qzc0NCBcdUNGMUNcdUFDRTAsIFx1QkFBOFx1QjQ1MCBzZXR0bGUpLCBcdUIwQThcdUM3NDAgXHVDNzdDXHVDNzQ0IFx1QkU0NFx1QzZCMFx1QUNFMChidXN5XHVDNzc4IFx1QjNEOVx1QzU0OCB0dXJuLCBcdUFFMzhcdUM1QjRcdUM1N0MgZHJhaW5NcyksIFx1RDU2OVx1Qjk1OFx1RDU1QyBcdUIyRTRcdUM3NEMoc3RvcFBvb2wpLCBcdUM1RjBcdUFDQjBcdUFDRkMgZXBvbGxGZFx1Qjk3QyBcdUIyRUJcdUMyQjVcdUIyQzhcdUIyRTQuIHN0b3BQb29sXHVDNzQwIFx1Qzc5MVx1QzVDNSBcdUQwNTBcdUI5QzhcdUIyRTQgXHVCRTQ4IFx1QkE1NFx1QzJEQ1x1QzlDMFx1Qjk3QyBcdUIxMjNcdUFDRTAsIHRocmVhZHMuam9pbigpXHVDNzQ0IFx1RDU1OFx1QUNFMCwgXHVBREY4XHVCMkU0XHVDNzRDXHVDNUQwXHVDNTdDIHdha2VGZFx1Qjk3QyBcdUIyRUJcdUMyQjVcdUIyQzhcdUIyRTQuXCIsXG4gICAgfSxcbiAgICB7XG4gICAgICBlbjogXCJkZWFkbGluZU1zIGlzIHBlcmZvcm1hbmNlLm5vdygpICsgZHJhaW5NczsgZm9yIChsZXQgbGVmdE1zID0gZHJhaW5NczsgYnVzeShyZWFjdG9yKSAmJiBsZWZ0TXMgPiAwOyBsZWZ0TXMgPSBkZWFkbGluZU1zIC0gcGVyZm9ybWFuY2Uubm93KCkpIHR1cm4ocmVhY3RvciwgTWF0aC5jZWlsKGxlZnRNcykpLlwiLFxuICAgICAga286IFwiZGVhZGxpbmVNcyA9IHBlcmZvcm1hbmNlLm5vdygpICsgZHJhaW5Nc1x1Qzc3NFx1QUNFMCwgZm9yIChsZXQgbGVmdE1zID0gZHJhaW5NczsgYnVzeShyZWFjdG9yKSAmJiBsZWZ0TXMgPiAwOyBsZWZ0TXMgPSBkZWFkbGluZU1zIC0gcGVyZm9ybWFuY2Uubm93KCkpIHR1cm4ocmVhY3RvciwgTWF0aC5jZWlsKGxlZnRNcykpXHVDNzg1XHVCMkM4XHVCMkU0LlwiLFxuICAgIH0sXG4gIF0sXG4gIGNoZWNrczogW1xuICAgIHtcbiAgICAgIGlkOiBcIjMuNmFcIixcbiAgICAgIHRpdGxlOiB7XG4gICAgICAgIGVuOiBcInN0b3BQb29sIHdhaXRzIHVudGlsIGV2ZXJ5IHdvcmtlciBoYXMgcmV0dXJuZWRcIixcbiAgICAgICAga286IFwic3RvcFBvb2xcdUM3NDAgXHVDNkNDXHVDRUU0XHVBQzAwIFx1QkFBOFx1QjQ1MCBcdUIzQ0NcdUM1NDRcdUM2MkMgXHVCNTRDXHVBRTRDXHVDOUMwIFx1QUUzMFx1QjJFNFx1QjlCRFx1QjJDOFx1QjJFNFwiLFxuICAgICAgfSxcbiAgICAgIGNvZGVzOiBbXCJFMy1OT1QtSk9JTkVEXCIsIFwiRTMtTkVWRVItSk9JTlNcIiwgXCJFMy1DTE9TRVMtRUFSTFlcIiwgXCJFMy1MRUFLU1wiXSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGlkOiBcIjMuNmJcIixcbiAgICAgIHRpdGxlOiB7IGVuOiBcIkpvYnMgdGhhdCBhcmUgb3V0IGFyZSBhbnN3ZXJlZCBiZWZvcmUgdGhlIGVuZFwiLCBrbzogXCJcdUIwOThcdUFDMDAgXHVDNzg4XHVCMzU4IFx1Qzc5MVx1QzVDNVx1Qzc0MCBcdUIwNURcdUIwOThcdUFFMzAgXHVDODA0XHVDNUQwIFx1QjJGNVx1Qzc0NCBcdUJDMUJcdUMyQjVcdUIyQzhcdUIyRTRcIiB9LFxuICAgICAgY29kZXM6IFtcIkUzLUxPU1QtSk9CXCIsIFwiRTMtTEVGVC1PUEVOXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy42Y1wiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiTWVhbndoaWxlIG5vYm9keSBuZXcgaXMgdGFrZW4sIGFuZCBub2JvZHkgaXMgcmVhZFwiLFxuICAgICAgICBrbzogXCJcdUFERjhcdUIzRDlcdUM1NDggXHVDMEM4IFx1QzVGMFx1QUNCMFx1QjNDNCBcdUMwQzggXHVDNjk0XHVDQ0FEXHVCM0M0IFx1QkMxQlx1QzlDMCBcdUM1NEFcdUMyQjVcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTMtU1RJTEwtQUNDRVBUU1wiLCBcIkUzLVJFQURTLU9OXCJdLFxuICAgIH0sXG4gICAge1xuICAgICAgaWQ6IFwiMy42ZFwiLFxuICAgICAgdGl0bGU6IHtcbiAgICAgICAgZW46IFwiQSBjbGllbnQgdGhhdCBkb2VzIG5vdCByZWFkIGNhbm5vdCBwcmV2ZW50IHRoZSBlbmRcIixcbiAgICAgICAga286IFwiXHVDNzdEXHVDOUMwIFx1QzU0QVx1QjI5NCBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUFDMDAgXHVDODg1XHVCOENDXHVCOTdDIFx1QjlDOVx1QzlDMCBcdUJBQkJcdUQ1NjlcdUIyQzhcdUIyRTRcIixcbiAgICAgIH0sXG4gICAgICBjb2RlczogW1wiRTMtSEFOR1NcIl0sXG4gICAgfSxcbiAgXSxcbn1cblxuZXhwb3J0IGNvbnN0IHN0ZXAzOiBTdGVwRmFjdHMgPSB7XG4gIGlkOiBcInN0ZXAzXCIsXG4gIHNsdWc6IFwic3RlcDMtdGhyZWFkLXBvb2xcIixcbiAgbnVtYmVyOiAzLFxuICB0aXRsZTogeyBlbjogXCJTdGVwIDM6IFRocmVhZCBwb29sXCIsIGtvOiBcIjNcdUIyRThcdUFDQzQ6IFx1QzJBNFx1QjgwOFx1QjREQyBcdUQ0ODBcIiB9LFxuICBwcm9taXNlOiB7XG4gICAgZW46IFwiWW91IGtlZXAgdGhlIGV2ZW50IGxvb3AgZnJlZTogaGVhdnkgd29yayBnb2VzIHRvIHRocmVhZHMgdGhyb3VnaCBhIHF1ZXVlIG9mIHlvdXIgb3duIGluIHNoYXJlZCBtZW1vcnksIGFuc3dlcnMgY29tZSBiYWNrIGluIG9yZGVyIGFuZCB0byB0aGUgcmlnaHQgY2xpZW50LCBhbmQgdGhlIHNlcnZlciBlbmRzIHdpdGhvdXQgbG9zaW5nIG9uZS5cIixcbiAgICBrbzogXCJcdUM3NzRcdUJDQTRcdUQyQjggXHVCOEU4XHVENTA0XHVCOTdDIFx1QkU0NFx1QzZDQyBcdUI0NjFcdUIyQzhcdUIyRTQuIFx1QkIzNFx1QUM3MFx1QzZCNCBcdUM3N0NcdUM3NDAgXHVBQ0Y1XHVDNzIwIFx1QkE1NFx1QkFBOFx1QjlBQ1x1QzVEMCBcdUM5QzFcdUM4MTEgXHVCOUNDXHVCNEUwIFx1RDA1MFx1Qjg1QyBcdUMyQTRcdUI4MDhcdUI0RENcdUM1RDAgXHVCMTE4XHVBRTMwXHVBQ0UwLCBcdUIyRjVcdUM3NDAgXHVDMjFDXHVDMTFDXHVCMzAwXHVCODVDIFx1QzgxQyBcdUQwNzRcdUI3N0NcdUM3NzRcdUM1QjhcdUQyQjhcdUM1RDBcdUFDOEMgXHVCM0NDXHVDNTQ0XHVDNjI0XHVCQTcwLCBcdUMxMUNcdUJDODRcdUIyOTQgXHVCMkY1XHVDNzQ0IFx1RDU1OFx1QjA5OFx1QjNDNCBcdUM3ODNcdUM5QzAgXHVDNTRBXHVBQ0UwIFx1QjA1RFx1QjBBOVx1QjJDOFx1QjJFNC5cIixcbiAgfSxcbiAgbWludXRlczogMTUwLFxuICBwYXJ0czogW3N0YWxsLCBxdWV1ZSwgcmVhY3RvckFuZFBvb2wsIGFuc3dlcnMsIHNoYXJlZCwgZW5kaW5nXSxcbiAgY29kZXM6IHN0ZXAzQ29kZXMsXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNFwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0L2J5dGVzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC9ieXRlcy50c1wiOy8vIFBhcnQgNC4xIG9mIHN0ZXAgNC4gV2hhdCBpdHMgY2hlY2tzIHNheSBpcyBpbiBzdGVwNC1jb2Rlcy9ieXRlcy50cy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgYnl0ZXM6IFBhcnRGYWN0cyA9IHtcbiAgaWQ6IFwiNC4xXCIsXG4gIHRpdGxlOiB7IGVuOiBcIk51bWJlcnMgYXMgYnl0ZXNcIiwga286IFwiXHVDMjJCXHVDNzkwXHVCOTdDIFx1QkMxNFx1Qzc3NFx1RDJCOFx1Qjg1Q1wiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTQtMVwiLFxuICB0YXNrczogW1xuICAgIHsgbmFtZTogXCJwdXRVMzJcIiwgZmlsZTogXCJieXRlcy50c1wiIH0sXG4gICAgeyBuYW1lOiBcImdldFUzMlwiLCBmaWxlOiBcImJ5dGVzLnRzXCIgfSxcbiAgICB7IG5hbWU6IFwiZ2V0STMyXCIsIGZpbGU6IFwiYnl0ZXMudHNcIiB9LFxuICAgIHsgbmFtZTogXCJwdXRVNjRcIiwgZmlsZTogXCJieXRlcy50c1wiIH0sXG4gICAgeyBuYW1lOiBcImdldFU2NFwiLCBmaWxlOiBcImJ5dGVzLnRzXCIgfSxcbiAgICB7IG5hbWU6IFwiZ2V0RjY0XCIsIGZpbGU6IFwiYnl0ZXMudHNcIiB9LFxuICBdLFxuICBoaW50czogW10sXG4gIGNoZWNrczogW10sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNFwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0L2ZyYW1lcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQvZnJhbWVzLnRzXCI7Ly8gUGFydCA0LjIgb2Ygc3RlcCA0LiBXaGF0IGl0cyBjaGVja3Mgc2F5IGlzIGluIHN0ZXA0LWNvZGVzL2ZyYW1lcy50cy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgZnJhbWVzOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjQuMlwiLFxuICB0aXRsZTogeyBlbjogXCJGcmFtZXMgb3V0IG9mIGEgc3RyZWFtXCIsIGtvOiBcIlx1QzJBNFx1RDJCOFx1QjlCQ1x1QzVEMFx1QzExQyBcdUQ1MDRcdUI4MDhcdUM3ODQgXHVBRUJDXHVCMEI0XHVBRTMwXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtNC0yXCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcInJlc2VydmVcIiwgZmlsZTogXCJmcmFtZS50c1wiIH0sXG4gICAgeyBuYW1lOiBcIm5leHRGcmFtZVwiLCBmaWxlOiBcImZyYW1lLnRzXCIgfSxcbiAgICB7IG5hbWU6IFwicHV0RnJhbWVcIiwgZmlsZTogXCJmcmFtZS50c1wiIH0sXG4gIF0sXG4gIGhpbnRzOiBbXSxcbiAgY2hlY2tzOiBbXSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0XCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQvaG9zdGlsZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQvaG9zdGlsZS50c1wiOy8vIFBhcnQgNC42IG9mIHN0ZXAgNC4gV2hhdCBpdHMgY2hlY2tzIHNheSBpcyBpbiBzdGVwNC1jb2Rlcy9ob3N0aWxlLnRzLlxuXG5pbXBvcnQgdHlwZSB7IFBhcnRGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCBob3N0aWxlOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjQuNlwiLFxuICB0aXRsZTogeyBlbjogXCJIb3N0aWxlIGlucHV0XCIsIGtvOiBcIlx1QzgwMVx1QjMwMFx1QzgwMVx1Qzc3OCBcdUM3ODVcdUI4MjVcIiB9LFxuICBhbmNob3I6IFwicGFydC00LTZcIixcbiAgdGFza3M6IFtcbiAgICB7IG5hbWU6IFwibGVhdmVcIiwgZmlsZTogXCJjbGllbnQudHNcIiB9LFxuICAgIHsgbmFtZTogXCJleHBpcmVcIiwgZmlsZTogXCJkZWFkbGluZXMudHNcIiB9LFxuICBdLFxuICBoaW50czogW10sXG4gIGNoZWNrczogW10sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNFwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0L3JlY29yZHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0L3JlY29yZHMudHNcIjsvLyBQYXJ0IDQuNCBvZiBzdGVwIDQuIFdoYXQgaXRzIGNoZWNrcyBzYXkgaXMgaW4gc3RlcDQtY29kZXMvcmVjb3Jkcy50cy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgcmVjb3JkczogUGFydEZhY3RzID0ge1xuICBpZDogXCI0LjRcIixcbiAgdGl0bGU6IHsgZW46IFwiUmVjb3JkcyB0aGF0IG1heSBncm93XCIsIGtvOiBcIlx1Qzc5MFx1Qjc3Q1x1QjNDNCBcdUI0MThcdUIyOTQgXHVCODA4XHVDRjU0XHVCNERDXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtNC00XCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcInB1dFZhcmludFwiLCBmaWxlOiBcInJlY29yZC50c1wiIH0sXG4gICAgeyBuYW1lOiBcImdldFZhcmludFwiLCBmaWxlOiBcInJlY29yZC50c1wiIH0sXG4gICAgeyBuYW1lOiBcInB1dFJlY29yZFwiLCBmaWxlOiBcInJlY29yZC50c1wiIH0sXG4gICAgeyBuYW1lOiBcImdldFJlY29yZFwiLCBmaWxlOiBcInJlY29yZC50c1wiIH0sXG4gICAgeyBuYW1lOiBcInNraXBcIiwgZmlsZTogXCJyZWNvcmQudHNcIiB9LFxuICBdLFxuICBoaW50czogW10sXG4gIGNoZWNrczogW10sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNFwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0L3JlcXVlc3RzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC9yZXF1ZXN0cy50c1wiOy8vIFBhcnQgNC4zIG9mIHN0ZXAgNC4gV2hhdCBpdHMgY2hlY2tzIHNheSBpcyBpbiBzdGVwNC1jb2Rlcy9yZXF1ZXN0cy50cy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgcmVxdWVzdHM6IFBhcnRGYWN0cyA9IHtcbiAgaWQ6IFwiNC4zXCIsXG4gIHRpdGxlOiB7IGVuOiBcIlJlcXVlc3RzIGFuZCBhbnN3ZXJzXCIsIGtvOiBcIlx1QzY5NFx1Q0NBRFx1QUNGQyBcdUM3NTFcdUIyRjVcIiB9LFxuICBhbmNob3I6IFwicGFydC00LTNcIixcbiAgdGFza3M6IFtcbiAgICB7IG5hbWU6IFwidGFrZVwiLCBmaWxlOiBcInNlcnZlci50c1wiIH0sXG4gICAgeyBuYW1lOiBcInJlcXVlc3RcIiwgZmlsZTogXCJzZXJ2ZXIudHNcIiB9LFxuICAgIHsgbmFtZTogXCJsYXRlclwiLCBmaWxlOiBcInNlcnZlci50c1wiIH0sXG4gICAgeyBuYW1lOiBcImR1ZVwiLCBmaWxlOiBcImRlYWRsaW5lcy50c1wiIH0sXG4gICAgeyBuYW1lOiBcInNldHRsZVwiLCBmaWxlOiBcImNsaWVudC50c1wiIH0sXG4gIF0sXG4gIGhpbnRzOiBbXSxcbiAgY2hlY2tzOiBbXSxcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0XCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQvcmVzcC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQvcmVzcC50c1wiOy8vIFBhcnQgNC43IG9mIHN0ZXAgNC4gV2hhdCBpdHMgY2hlY2tzIHNheSBpcyBpbiBzdGVwNC1jb2Rlcy9yZXNwLnRzLlxuXG5pbXBvcnQgdHlwZSB7IFBhcnRGYWN0cyB9IGZyb20gXCIuLi8uLi9tYW5pZmVzdC50c1wiXG5cbmV4cG9ydCBjb25zdCByZXNwOiBQYXJ0RmFjdHMgPSB7XG4gIGlkOiBcIjQuN1wiLFxuICB0aXRsZTogeyBlbjogXCJBIHByb3RvY29sIHRoYXQgb3RoZXJzIHNwZWFrXCIsIGtvOiBcIlx1QjBBOFx1QjRFNFx1Qzc3NCBcdUM0RjBcdUIyOTQgXHVENTA0XHVCODVDXHVEMUEwXHVDRjVDXCIgfSxcbiAgYW5jaG9yOiBcInBhcnQtNC03XCIsXG4gIHRhc2tzOiBbXG4gICAgeyBuYW1lOiBcInJlYWRMZW5ndGhcIiwgZmlsZTogXCJyZXNwLnRzXCIgfSxcbiAgICB7IG5hbWU6IFwibmV4dENvbW1hbmRcIiwgZmlsZTogXCJyZXNwLnRzXCIgfSxcbiAgICB7IG5hbWU6IFwiZXhlY3V0ZVwiLCBmaWxlOiBcInJlc3AudHNcIiB9LFxuICBdLFxuICBoaW50czogW10sXG4gIGNoZWNrczogW10sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNFwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0L3ZpZXdzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC92aWV3cy50c1wiOy8vIFBhcnQgNC41IG9mIHN0ZXAgNC4gV2hhdCBpdHMgY2hlY2tzIHNheSBpcyBpbiBzdGVwNC1jb2Rlcy92aWV3cy50cy5cblxuaW1wb3J0IHR5cGUgeyBQYXJ0RmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3Qgdmlld3M6IFBhcnRGYWN0cyA9IHtcbiAgaWQ6IFwiNC41XCIsXG4gIHRpdGxlOiB7IGVuOiBcIlJlYWRpbmcgaW4gcGxhY2VcIiwga286IFwiXHVDODFDXHVDNzkwXHVCOUFDXHVDNUQwXHVDMTFDIFx1Qzc3RFx1QUUzMFwiIH0sXG4gIGFuY2hvcjogXCJwYXJ0LTQtNVwiLFxuICB0YXNrczogW1xuICAgIHsgbmFtZTogXCJvcGVuVmlld1wiLCBmaWxlOiBcInZpZXcudHNcIiB9LFxuICAgIHsgbmFtZTogXCJyZWFkTnVtYmVyXCIsIGZpbGU6IFwidmlldy50c1wiIH0sXG4gICAgeyBuYW1lOiBcInJlYWRUZXh0XCIsIGZpbGU6IFwidmlldy50c1wiIH0sXG4gICAgeyBuYW1lOiBcImtlZXBcIiwgZmlsZTogXCJ2aWV3LnRzXCIgfSxcbiAgICB7IG5hbWU6IFwiZ3JlZXRcIiwgZmlsZTogXCJzZXJ2ZXIudHNcIiB9LFxuICBdLFxuICBoaW50czogW10sXG4gIGNoZWNrczogW10sXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL2J5dGVzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy9ieXRlcy50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCA0LjEgc2F5LCBpbiB0aGVpciBvcmRlci5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgYnl0ZXNDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7fVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy9mcmFtZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL2ZyYW1lcy50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCA0LjIgc2F5LCBpbiB0aGVpciBvcmRlci5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgZnJhbWVzQ29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge31cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvaG9zdGlsZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvaG9zdGlsZS50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCA0LjYgc2F5LCBpbiB0aGVpciBvcmRlci5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgaG9zdGlsZUNvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHt9XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL3JlY29yZHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL3JlY29yZHMudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgNC40IHNheSwgaW4gdGhlaXIgb3JkZXIuXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IHJlY29yZHNDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7fVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy9yZXF1ZXN0cy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvcmVxdWVzdHMudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHBhcnQgNC4zIHNheSwgaW4gdGhlaXIgb3JkZXIuXG5cbmltcG9ydCB0eXBlIHsgQ29kZUZhY3RzIH0gZnJvbSBcIi4uLy4uL21hbmlmZXN0LnRzXCJcblxuZXhwb3J0IGNvbnN0IHJlcXVlc3RzQ29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+ID0ge31cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvcmVzcC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMvcmVzcC50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCA0Ljcgc2F5LCBpbiB0aGVpciBvcmRlci5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3QgcmVzcENvZGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDb2RlRmFjdHM+PiA9IHt9XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3RtcC9oL2NoYXA0L3dvcmtib29rL3N0ZXBzL3N0ZXA0LWNvZGVzL3ZpZXdzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy92aWV3cy50c1wiOy8vIFdoYXQgdGhlIGZhaWxlZCBjaGVja3Mgb2YgcGFydCA0LjUgc2F5LCBpbiB0aGVpciBvcmRlci5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vLi4vbWFuaWZlc3QudHNcIlxuXG5leHBvcnQgY29uc3Qgdmlld3NDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7fVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC1jb2Rlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQtY29kZXMudHNcIjsvLyBXaGF0IHRoZSBmYWlsZWQgY2hlY2tzIG9mIHN0ZXAgNCBzYXkuIFZhbHVlcyBpbiBicmFjZXMgY29tZSBmcm9tIHRoZSBjaGVjazsgYnl0ZXMgYXJlIHNob3duIGFzIGhleCBvciBhcyBxdW90ZWQgdGV4dC5cblxuaW1wb3J0IHR5cGUgeyBDb2RlRmFjdHMgfSBmcm9tIFwiLi4vbWFuaWZlc3QudHNcIlxuaW1wb3J0IHsgYnl0ZXNDb2RlcyB9IGZyb20gXCIuL3N0ZXA0LWNvZGVzL2J5dGVzLnRzXCJcbmltcG9ydCB7IGZyYW1lc0NvZGVzIH0gZnJvbSBcIi4vc3RlcDQtY29kZXMvZnJhbWVzLnRzXCJcbmltcG9ydCB7IGhvc3RpbGVDb2RlcyB9IGZyb20gXCIuL3N0ZXA0LWNvZGVzL2hvc3RpbGUudHNcIlxuaW1wb3J0IHsgcmVjb3Jkc0NvZGVzIH0gZnJvbSBcIi4vc3RlcDQtY29kZXMvcmVjb3Jkcy50c1wiXG5pbXBvcnQgeyByZXF1ZXN0c0NvZGVzIH0gZnJvbSBcIi4vc3RlcDQtY29kZXMvcmVxdWVzdHMudHNcIlxuaW1wb3J0IHsgcmVzcENvZGVzIH0gZnJvbSBcIi4vc3RlcDQtY29kZXMvcmVzcC50c1wiXG5pbXBvcnQgeyB2aWV3c0NvZGVzIH0gZnJvbSBcIi4vc3RlcDQtY29kZXMvdmlld3MudHNcIlxuXG5leHBvcnQgY29uc3Qgc3RlcDRDb2RlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ29kZUZhY3RzPj4gPSB7XG4gIC4uLmJ5dGVzQ29kZXMsXG4gIC4uLmZyYW1lc0NvZGVzLFxuICAuLi5yZXF1ZXN0c0NvZGVzLFxuICAuLi5yZWNvcmRzQ29kZXMsXG4gIC4uLnZpZXdzQ29kZXMsXG4gIC4uLmhvc3RpbGVDb2RlcyxcbiAgLi4ucmVzcENvZGVzLFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9zdGVwcy9zdGVwNC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svc3RlcHMvc3RlcDQudHNcIjsvLyBTdGVwIDQsIHByb3RvY29sOiBpdHMgcGFydHMsIGVhY2ggaW4gYSBmaWxlIG9mIGl0cyBvd24gd2l0aCBpdHMgdGFza3MsIGhpbnRzIGFuZCBjaGVja3MuXG5cbmltcG9ydCB0eXBlIHsgU3RlcEZhY3RzIH0gZnJvbSBcIi4uL21hbmlmZXN0LnRzXCJcbmltcG9ydCB7IGJ5dGVzIH0gZnJvbSBcIi4vc3RlcDQvYnl0ZXMudHNcIlxuaW1wb3J0IHsgZnJhbWVzIH0gZnJvbSBcIi4vc3RlcDQvZnJhbWVzLnRzXCJcbmltcG9ydCB7IGhvc3RpbGUgfSBmcm9tIFwiLi9zdGVwNC9ob3N0aWxlLnRzXCJcbmltcG9ydCB7IHJlY29yZHMgfSBmcm9tIFwiLi9zdGVwNC9yZWNvcmRzLnRzXCJcbmltcG9ydCB7IHJlcXVlc3RzIH0gZnJvbSBcIi4vc3RlcDQvcmVxdWVzdHMudHNcIlxuaW1wb3J0IHsgcmVzcCB9IGZyb20gXCIuL3N0ZXA0L3Jlc3AudHNcIlxuaW1wb3J0IHsgdmlld3MgfSBmcm9tIFwiLi9zdGVwNC92aWV3cy50c1wiXG5pbXBvcnQgeyBzdGVwNENvZGVzIH0gZnJvbSBcIi4vc3RlcDQtY29kZXMudHNcIlxuXG5leHBvcnQgY29uc3Qgc3RlcDQ6IFN0ZXBGYWN0cyA9IHtcbiAgaWQ6IFwic3RlcDRcIixcbiAgc2x1ZzogXCJzdGVwNC1wcm90b2NvbFwiLFxuICBudW1iZXI6IDQsXG4gIHRpdGxlOiB7IGVuOiBcIlN0ZXAgNDogUHJvdG9jb2xcIiwga286IFwiNFx1QjJFOFx1QUNDNDogXHVENTA0XHVCODVDXHVEMUEwXHVDRjVDXCIgfSxcbiAgcHJvbWlzZToge1xuICAgIGVuOiBcIllvdSBkcmF3IGVkZ2VzIGludG8gYSBzdHJlYW0gb2YgYnl0ZXM6IGZyYW1lcywgcmVxdWVzdHMgd2l0aCBpZHMsIHJlY29yZHMgdGhhdCBvbGQgYW5kIG5ldyBwcm9ncmFtcyBib3RoIHVuZGVyc3RhbmQsIGFuZCBhIHNlcnZlciB0aGF0IG5vIGlucHV0IGNhbiBjcmFzaCwgZmlsbCBvciBmb29sLlwiLFxuICAgIGtvOiBcIlx1QkMxNFx1Qzc3NFx1RDJCOFx1Qzc1OCBcdUQ3NTBcdUI5ODRcdUM1RDAgXHVBQ0JEXHVBQ0M0XHVCOTdDIFx1QUUwQlx1QzJCNVx1QjJDOFx1QjJFNC4gXHVENTA0XHVCODA4XHVDNzg0LCBcdUJDODhcdUQ2MzhcdUFDMDAgXHVCRDk5XHVDNzQwIFx1QzY5NFx1Q0NBRCwgXHVDNjFCIFx1RDUwNFx1Qjg1Q1x1QURGOFx1QjdBOFx1QUNGQyBcdUMwQzggXHVENTA0XHVCODVDXHVBREY4XHVCN0E4XHVDNzc0IFx1RDU2OFx1QUVEOCBcdUM3N0RcdUIyOTQgXHVCODA4XHVDRjU0XHVCNERDLCBcdUFERjhcdUI5QUNcdUFDRTAgXHVDNUI0XHVCNUE0IFx1Qzc4NVx1QjgyNVx1QzVEMFx1QjNDNCBcdUM4RkRcdUFDNzBcdUIwOTggXHVCMTE4XHVDRTU4XHVBQzcwXHVCMDk4IFx1QzE4RFx1QzlDMCBcdUM1NEFcdUIyOTQgXHVDMTFDXHVCQzg0XHVCOTdDIFx1QjlDQ1x1QjRFRFx1QjJDOFx1QjJFNC5cIixcbiAgfSxcbiAgbWludXRlczogMjQwLFxuICBwYXJ0czogW2J5dGVzLCBmcmFtZXMsIHJlcXVlc3RzLCByZWNvcmRzLCB2aWV3cywgaG9zdGlsZSwgcmVzcF0sXG4gIGNvZGVzOiBzdGVwNENvZGVzLFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvdG1wL2gvY2hhcDQvd29ya2Jvb2tcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi90bXAvaC9jaGFwNC93b3JrYm9vay9tYW5pZmVzdC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vdG1wL2gvY2hhcDQvd29ya2Jvb2svbWFuaWZlc3QudHNcIjsvLyBUaGUgZmFjdHMgb2YgZXZlcnkgc3RlcCwgYW5kIHRoZWlyIHR5cGVzLiBPbmUgb3duZXI6IHRoZSBDTEksIHRoZSBzaWRlYmFyLCB0aGUgc2tlbGV0b24gZ2VuZXJhdG9yLCB0aGUgZ3JhZGVyc1xuLy8gYW5kIGB2ZXJpZnlgIGFsbCByZWFkIHRoZW0gZnJvbSBoZXJlOyB0ZXh0cyBzdGFuZCBpbiBib3RoIGxhbmd1YWdlcyBzaWRlIGJ5IHNpZGUuXG5cbmltcG9ydCB7IGdlbmVyYWxDb2RlcyB9IGZyb20gXCIuL3N0ZXBzL2dlbmVyYWwudHNcIlxuaW1wb3J0IHsgc3RlcDEgfSBmcm9tIFwiLi9zdGVwcy9zdGVwMS50c1wiXG5pbXBvcnQgeyBzdGVwMiB9IGZyb20gXCIuL3N0ZXBzL3N0ZXAyLnRzXCJcbmltcG9ydCB7IHN0ZXAzIH0gZnJvbSBcIi4vc3RlcHMvc3RlcDMudHNcIlxuaW1wb3J0IHsgc3RlcDQgfSBmcm9tIFwiLi9zdGVwcy9zdGVwNC50c1wiXG5cbmV4cG9ydCB0eXBlIExhbmcgPSBcImVuXCIgfCBcImtvXCJcbmV4cG9ydCBjb25zdCBMQU5HUzogcmVhZG9ubHkgTGFuZ1tdID0gW1wiZW5cIiwgXCJrb1wiXVxuXG4vKiogT25lIHRleHQgaW4gYm90aCBsYW5ndWFnZXMuIGB7bmFtZX1gIG1hcmtzIGEgdmFsdWU7IGJvdGggbGFuZ3VhZ2VzIHVzZSB0aGUgc2FtZSBuYW1lcy4gKi9cbmV4cG9ydCB0eXBlIFRleHQgPSBSZWFkb25seTxSZWNvcmQ8TGFuZywgc3RyaW5nPj5cblxuZXhwb3J0IGludGVyZmFjZSBTdGVwRmFjdHMge1xuICAvKiogXCJzdGVwMVwiOyB3aGF0IGBucG0gdGVzdCAtLSBzdGVwMWAgdGFrZXMuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmdcbiAgLyoqIEZvbGRlciBuYW1lIGluIHN0ZXBzLywgc29sdXRpb25zLyBhbmQgdGVzdC8uICovXG4gIHJlYWRvbmx5IHNsdWc6IHN0cmluZ1xuICByZWFkb25seSBudW1iZXI6IG51bWJlclxuICByZWFkb25seSB0aXRsZTogVGV4dFxuICAvKiogV2hhdCB0aGUgcmVhZGVyIGNhbiBkbyBhZnRlcndhcmRzLCBvbmUgc2VudGVuY2UuICovXG4gIHJlYWRvbmx5IHByb21pc2U6IFRleHRcbiAgLyoqIFJlYWRpbmcgYW5kIGJ1aWxkaW5nLCBmb3Igc29tZW9uZSBuZXcgdG8gaXQuICovXG4gIHJlYWRvbmx5IG1pbnV0ZXM6IG51bWJlclxuICByZWFkb25seSBwYXJ0czogcmVhZG9ubHkgUGFydEZhY3RzW11cbiAgLyoqIERpYWdub3NpcyBjb2RlcyBvZiB0aGlzIHN0ZXA7IHRoZSBjb2RlcyBvZiBldmVyeSBzdGVwIGFyZSBpbiBgZ2VuZXJhbENvZGVzYC4gKi9cbiAgcmVhZG9ubHkgY29kZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENvZGVGYWN0cz4+XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFydEZhY3RzIHtcbiAgLyoqIFwiMS4yXCIgKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xuICByZWFkb25seSB0aXRsZTogVGV4dFxuICAvKiogSGVhZGluZyBvZiB0aGUgY2hhcHRlciB0aGF0IGV4cGxhaW5zIGl0OiBwYWdlI2FuY2hvciBpcyBgL3N0ZXAxI3BhcnQtMS0yYCBpbiBib3RoIGxhbmd1YWdlcy4gKi9cbiAgcmVhZG9ubHkgYW5jaG9yOiBzdHJpbmdcbiAgLyoqIEZ1bmN0aW9ucyB0byB3cml0ZSwgaW4gb3JkZXI7IGVtcHR5IGZvciBhIHBhcnQgdGhhdCBpcyBtZWFzdXJlZCBpbnN0ZWFkIG9mIGJ1aWx0LiAqL1xuICByZWFkb25seSB0YXNrczogcmVhZG9ubHkgVGFza0ZhY3RzW11cbiAgLyoqIEZyb20gYSBudWRnZSB0byBuZWFybHkgdGhlIGFuc3dlcjsgdGhlIHNvbHV0aW9uJ3MgcmVnaW9uIGZvbGxvd3MgYXMgdGhlIGxhc3QgbGV2ZWwgYnkgaXRzZWxmLiAqL1xuICByZWFkb25seSBoaW50czogcmVhZG9ubHkgVGV4dFtdXG4gIHJlYWRvbmx5IGNoZWNrczogcmVhZG9ubHkgQ2hlY2tGYWN0c1tdXG4gIC8qKiBVbnRvdWNoZWQsIGl0IGNvdW50cyBmb3Igbm90aGluZy4gKi9cbiAgcmVhZG9ubHkgb3B0aW9uYWw/OiB0cnVlXG4gIC8qKiBBIHBhcnQgd2l0aG91dCBjb2RlOiBkb25lIHdoZW4gdGhpcyBsYWIgKGBib29rIGxhYiBOQU1FYCkgaGFzIGJlZW4gcnVuIG9uIHRoaXMgbWFjaGluZS4gKi9cbiAgcmVhZG9ubHkgbGFiPzogc3RyaW5nXG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGFza0ZhY3RzIHtcbiAgLyoqIE5hbWUgb2YgdGhlIGZ1bmN0aW9uIGFuZCBvZiBpdHMgYCNyZWdpb25gLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmdcbiAgLyoqIEZpbGUgaW4gdGhlIHN0ZXAncyBmb2xkZXIuICovXG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZ1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENoZWNrRmFjdHMge1xuICAvKiogXCIxLjJjXCIgKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xuICAvKiogV2hhdCBob2xkcyB3aGVuIGl0IHBhc3NlcywgYXMgYSBzdGF0ZW1lbnQuICovXG4gIHJlYWRvbmx5IHRpdGxlOiBUZXh0XG4gIC8qKiBUaGUgc3RlcCdzIG93biBjb2RlcyB0aGF0IGl0IGNhbiBlbmQgd2l0aDsgYW55IGNoZWNrIGNhbiBhbHNvIGVuZCB3aXRoIGEgZ2VuZXJhbCBvbmUuICovXG4gIHJlYWRvbmx5IGNvZGVzOiByZWFkb25seSBzdHJpbmdbXVxufVxuXG4vKiogV2hhdCBhIGRpYWdub3NpcyBzYXlzLCBpbiB0aGUgb3JkZXIgaXQgaXMgc2hvd24uICovXG5leHBvcnQgaW50ZXJmYWNlIENvZGVGYWN0cyB7XG4gIHJlYWRvbmx5IGRpZDogVGV4dFxuICByZWFkb25seSBleHBlY3RlZDogVGV4dFxuICByZWFkb25seSBzYXc6IFRleHRcbiAgcmVhZG9ubHkgdXN1YWxseTogVGV4dFxuICAvKiogT25lIG5leHQgYWN0aW9uLiAqL1xuICByZWFkb25seSBuZXh0OiBUZXh0XG4gIC8qKiBcInJlYWQoMilcIiAqL1xuICByZWFkb25seSBtYW46IHJlYWRvbmx5IHN0cmluZ1tdXG4gIC8qKiBQYXJhZ3JhcGggb2YgdGhlIGNoYXB0ZXIgdGhhdCBzdGF0ZXMgdGhlIHJ1bGUuICovXG4gIHJlYWRvbmx5IGFuY2hvcjogc3RyaW5nXG59XG5cbmV4cG9ydCBjb25zdCBzdGVwczogcmVhZG9ubHkgU3RlcEZhY3RzW10gPSBbc3RlcDEsIHN0ZXAyLCBzdGVwMywgc3RlcDRdXG5cbi8qKiBUaGUgY29kZXMgdGhhdCBhbnkgY2hlY2sgb2YgYW55IHN0ZXAgY2FuIGVuZCB3aXRoIChjcmFzaGVkLCBodW5nLCBkb2VzIG5vdCBjb21waWxlLCAuLi4pLiAqL1xuZXhwb3J0IHsgZ2VuZXJhbENvZGVzIH1cblxuZXhwb3J0IGZ1bmN0aW9uIGZpbmRTdGVwKGlkOiBzdHJpbmcpOiBTdGVwRmFjdHMgfCB1bmRlZmluZWQge1xuICByZXR1cm4gc3RlcHMuZmluZCgoc3RlcCkgPT4gc3RlcC5pZCA9PT0gaWQpXG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmaW5kUGFydChpZDogc3RyaW5nKTogeyBzdGVwOiBTdGVwRmFjdHM7IHBhcnQ6IFBhcnRGYWN0cyB9IHwgdW5kZWZpbmVkIHtcbiAgZm9yIChjb25zdCBzdGVwIG9mIHN0ZXBzKSB7XG4gICAgY29uc3QgcGFydCA9IHN0ZXAucGFydHMuZmluZCgoY2FuZGlkYXRlKSA9PiBjYW5kaWRhdGUuaWQgPT09IGlkKVxuICAgIGlmIChwYXJ0ICE9PSB1bmRlZmluZWQpIHJldHVybiB7IHN0ZXAsIHBhcnQgfVxuICB9XG4gIHJldHVybiB1bmRlZmluZWRcbn1cblxuLyoqIFRoZSBpZCBvZiBhIHN0ZXAncyB0eXBlIGVycm9ycyBhbW9uZyBpdHMgcmVzdWx0czogdGhleSBiZWxvbmcgdG8gZmlsZXMsIG5vdCB0byBhIHBhcnQuICovXG5leHBvcnQgZnVuY3Rpb24gdHlwZXNJZCh7IG51bWJlciB9OiBQaWNrPFN0ZXBGYWN0cywgXCJudW1iZXJcIj4pOiBzdHJpbmcge1xuICByZXR1cm4gYCR7bnVtYmVyfS50eXBlc2Bcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZpbmRDb2RlKHN0ZXA6IFN0ZXBGYWN0cywgY29kZTogc3RyaW5nKTogQ29kZUZhY3RzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIHN0ZXAuY29kZXNbY29kZV0gPz8gZ2VuZXJhbENvZGVzW2NvZGVdXG59XG5cbi8qKiBGaWxscyBge25hbWV9YCBpbiBhIHRleHQuIFRocm93cyBmb3IgYSBtaXNzaW5nIHZhbHVlOiBhIGRpYWdub3NpcyB3aXRoIGEgaG9sZSBpbiBpdCBoZWxwcyBub2JvZHkuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsbCh0ZXh0OiBUZXh0LCB2YWx1ZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bWJlciB8IFRleHQ+PiwgbGFuZzogTGFuZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0W2xhbmddLnJlcGxhY2UoL1xceyhcXHcrKVxcfS9nLCAoXywgbmFtZTogc3RyaW5nKSA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSB2YWx1ZXNbbmFtZV1cbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IEVycm9yKGBObyB2YWx1ZSBmb3IgeyR7bmFtZX19IGluOiAke3RleHRbbGFuZ119YClcbiAgICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcIm9iamVjdFwiID8gdmFsdWVbbGFuZ10gOiBTdHJpbmcodmFsdWUpXG4gIH0pXG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBRUEsU0FBUyxvQkFBb0I7OztBQ0V0QixJQUFNLGFBQWtEO0FBQUEsRUFDN0QsYUFBYTtBQUFBLElBQ1gsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsYUFBYTtBQUFBLElBQ25CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLDJCQUEyQixJQUFJLG9DQUFxQjtBQUFBLElBQy9ELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWUsVUFBVTtBQUFBLElBQy9CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksMkJBQTJCLElBQUksb0NBQXFCO0FBQUEsSUFDL0QsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFdBQVcsUUFBUTtBQUFBLElBQ3pCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUkscUNBQXFDLElBQUksK0dBQTBCO0FBQUEsSUFDbkYsS0FBSyxFQUFFLElBQUksMkNBQTJDLElBQUksa0dBQWlDO0FBQUEsSUFDM0YsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDN0dPLElBQU0sWUFBaUQ7QUFBQSxFQUM1RCxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksaUNBQWlDLElBQUksc0ZBQXFCO0FBQUEsSUFDMUUsS0FBSyxFQUFFLElBQUksNEJBQTRCLElBQUksMEVBQXdCO0FBQUEsSUFDbkUsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxhQUFhO0FBQUEsSUFDWCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLDRCQUE0QixJQUFJLHdDQUFvQjtBQUFBLElBQy9ELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxjQUFjO0FBQUEsSUFDWixLQUFLLEVBQUUsSUFBSSwyQkFBMkIsSUFBSSwyRkFBMEI7QUFBQSxJQUNwRSxVQUFVLEVBQUUsSUFBSSw2QkFBNkIsSUFBSSxxRkFBb0I7QUFBQSxJQUNyRSxLQUFLLEVBQUUsSUFBSSw4QkFBOEIsSUFBSSx3Q0FBb0I7QUFBQSxJQUNqRSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxXQUFXLFVBQVU7QUFBQSxJQUMzQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsbUJBQW1CO0FBQUEsSUFDakIsS0FBSyxFQUFFLElBQUksMkJBQTJCLElBQUksMkZBQTBCO0FBQUEsSUFDcEUsVUFBVSxFQUFFLElBQUksa0NBQWtDLElBQUksa0dBQXVCO0FBQUEsSUFDN0UsS0FBSyxFQUFFLElBQUksOEJBQThCLElBQUksd0NBQW9CO0FBQUEsSUFDakUsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSw4QkFBOEIsSUFBSSx3Q0FBb0I7QUFBQSxJQUNqRSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxVQUFVO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksd0NBQXdDLElBQUksZ0dBQW9DO0FBQUEsSUFDaEcsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxvQ0FBb0MsSUFBSSwwRkFBd0M7QUFBQSxJQUNoRyxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksaUJBQWlCLElBQUkseUNBQVc7QUFBQSxJQUMzQyxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLDZCQUE2QixJQUFJLHlFQUFrQjtBQUFBLElBQ25FLEtBQUssRUFBRSxJQUFJLHVCQUF1QixJQUFJLHdDQUFvQjtBQUFBLElBQzFELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsaUJBQWlCO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDcFBPLElBQU0sZ0JBQXFEO0FBQUEsRUFDaEUsZ0JBQWdCO0FBQUEsSUFDZCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLGdEQUFnRCxJQUFJLHFGQUFtQztBQUFBLElBQ2xHLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWEsV0FBVztBQUFBLElBQzlCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhLFVBQVU7QUFBQSxJQUM3QixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLHFDQUFxQyxJQUFJLDZGQUFpQztBQUFBLElBQzFGLEtBQUssRUFBRSxJQUFJLDZCQUE2QixJQUFJLDZEQUEwQjtBQUFBLElBQ3RFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFdBQVcsT0FBTztBQUFBLElBQ3hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSx1Q0FBdUMsSUFBSSxtR0FBa0M7QUFBQSxJQUM3RixLQUFLLEVBQUUsSUFBSSw4QkFBOEIsSUFBSSx3R0FBa0M7QUFBQSxJQUMvRSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxXQUFXLE9BQU87QUFBQSxJQUN4QixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLDJDQUEyQyxJQUFJLDBGQUE4QjtBQUFBLElBQ3hGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWEsaUJBQWlCLFNBQVM7QUFBQSxJQUM3QyxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxXQUFXLFdBQVc7QUFBQSxJQUM1QixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esb0JBQW9CO0FBQUEsSUFDbEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxtQ0FBbUMsSUFBSSxtSEFBOEI7QUFBQSxJQUNoRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZLFNBQVM7QUFBQSxJQUMzQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsY0FBYztBQUFBLElBQ1osS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLHlCQUF5QixJQUFJLDBFQUF3QjtBQUFBLElBQ3JFLEtBQUssRUFBRSxJQUFJLHdCQUF3QixJQUFJLCtDQUFpQjtBQUFBLElBQ3hELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFdBQVc7QUFBQSxJQUNqQixRQUFRO0FBQUEsRUFDVjtBQUNGOzs7QUN0S08sSUFBTSxhQUFrRDtBQUFBLEVBQzdELGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLG1DQUFtQyxJQUFJLHdHQUF3QjtBQUFBLElBQy9FLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjLFNBQVM7QUFBQSxJQUM3QixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsaUJBQWlCO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksNkJBQTZCLElBQUksbUVBQWlCO0FBQUEsSUFDbEUsS0FBSyxFQUFFLElBQUksdUNBQXVDLElBQUksbUZBQTRCO0FBQUEsSUFDbEYsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWTtBQUFBLElBQ2xCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZLFlBQVk7QUFBQSxJQUM5QixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esc0JBQXNCO0FBQUEsSUFDcEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWSxZQUFZO0FBQUEsSUFDOUIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFVBQVU7QUFBQSxJQUNSLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFlBQVksUUFBUTtBQUFBLElBQzFCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFdBQVcsVUFBVTtBQUFBLElBQzNCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxXQUFXO0FBQUEsSUFDVCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLDZCQUE2QixJQUFJLHFFQUE2QjtBQUFBLElBQ3pFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGNBQWMsU0FBUztBQUFBLElBQzdCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxZQUFZO0FBQUEsSUFDVixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxpQkFBaUIsUUFBUTtBQUFBLElBQy9CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZO0FBQUEsSUFDbEIsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDaE1PLElBQU0sYUFBa0Q7QUFBQSxFQUM3RCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQ0w7OztBQ2ZBLElBQU0sU0FBUztBQUNmLElBQU0sZUFBZTtBQUVyQixJQUFNLGtCQUE2QjtBQUFBLEVBQ2pDLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLHNCQUFzQixJQUFJLGtDQUFTO0FBQUEsRUFDaEQsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDLEVBQUUsTUFBTSxnQkFBZ0IsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUM5QyxPQUFPO0FBQUEsSUFDTDtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ047QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLG1DQUFtQyxJQUFJLGdHQUEwQjtBQUFBLE1BQzlFLE9BQU8sQ0FBQyxnQkFBZ0IsZ0JBQWdCO0FBQUEsSUFDMUM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSwrQ0FBK0MsSUFBSSwrRUFBNkI7QUFBQSxNQUM3RixPQUFPLENBQUMsa0JBQWtCLGVBQWU7QUFBQSxJQUMzQztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLHFEQUFxRCxJQUFJLHFHQUEwQjtBQUFBLE1BQ2hHLE9BQU8sQ0FBQyxnQkFBZ0IsY0FBYztBQUFBLElBQ3hDO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxnQkFBZ0Isa0JBQWtCO0FBQUEsSUFDNUM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxnQ0FBZ0MsSUFBSSwrRUFBd0I7QUFBQSxNQUN6RSxPQUFPLENBQUMsWUFBWTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxnQkFBMkI7QUFBQSxFQUMvQixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSwyREFBYztBQUFBLEVBQ3RELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxZQUFZLE1BQU0sT0FBTztBQUFBLElBQ2pDLEVBQUUsTUFBTSxrQkFBa0IsTUFBTSxPQUFPO0FBQUEsRUFDekM7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksK0JBQStCLElBQUksdUdBQXVCO0FBQUEsTUFDdkUsT0FBTyxDQUFDLGtCQUFrQixXQUFXO0FBQUEsSUFDdkM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxvQ0FBb0MsSUFBSSxzSUFBNkI7QUFBQSxNQUNsRixPQUFPLENBQUMsZ0JBQWdCO0FBQUEsSUFDMUI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGNBQWMsbUJBQW1CLGNBQWM7QUFBQSxJQUN6RDtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDZDQUE2QyxJQUFJLDJGQUFxQjtBQUFBLE1BQ25GLE9BQU8sQ0FBQyxhQUFhO0FBQUEsSUFDdkI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLFVBQVUsZUFBZSxnQkFBZ0I7QUFBQSxJQUNuRDtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsZUFBZTtBQUFBLElBQ3pCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksMENBQTBDLElBQUksMEhBQTJCO0FBQUEsTUFDdEYsT0FBTyxDQUFDLGVBQWU7QUFBQSxJQUN6QjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsZUFBZTtBQUFBLElBQ3pCO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxZQUF1QjtBQUFBLEVBQzNCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLGNBQWMsSUFBSSw0QkFBUTtBQUFBLEVBQ3ZDLFFBQVE7QUFBQSxFQUNSLE9BQU8sQ0FBQyxFQUFFLE1BQU0sbUJBQW1CLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDdkQsT0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSwrQ0FBK0MsSUFBSSw2R0FBNkI7QUFBQSxNQUM3RixPQUFPLENBQUMsV0FBVztBQUFBLElBQ3JCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksZ0RBQWdELElBQUksa0dBQXVCO0FBQUEsTUFDeEYsT0FBTyxDQUFDLGtCQUFrQixpQkFBaUIsZ0JBQWdCO0FBQUEsSUFDN0Q7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGdCQUFnQjtBQUFBLElBQzFCO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxrQkFBNkI7QUFBQSxFQUNqQyxJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSx3QkFBd0IsSUFBSSxrQ0FBUztBQUFBLEVBQ2xELFFBQVE7QUFBQSxFQUNSLE9BQU8sQ0FBQyxFQUFFLE1BQU0sU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3ZDLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxpQkFBaUIsaUJBQWlCLGVBQWUsb0JBQW9CO0FBQUEsSUFDL0U7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGVBQWUsb0JBQW9CO0FBQUEsSUFDN0M7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSwyQ0FBMkMsSUFBSSxvRkFBbUI7QUFBQSxNQUMvRSxPQUFPLENBQUMsVUFBVSxnQkFBZ0IsYUFBYTtBQUFBLElBQ2pEO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxTQUFTO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLGFBQXdCO0FBQUEsRUFDNUIsSUFBSTtBQUFBLEVBQ0osT0FBTyxFQUFFLElBQUksa0JBQWtCLElBQUksZUFBSztBQUFBLEVBQ3hDLFFBQVE7QUFBQSxFQUNSLE9BQU8sQ0FBQyxFQUFFLE1BQU0sZUFBZSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQzdDLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksa0NBQWtDLElBQUkscUZBQThCO0FBQUEsTUFDakYsT0FBTyxDQUFDLFVBQVU7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sZ0JBQTJCO0FBQUEsRUFDL0IsSUFBSTtBQUFBLEVBQ0osT0FBTyxFQUFFLElBQUksOEJBQThCLElBQUksd0dBQXdCO0FBQUEsRUFDdkUsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDO0FBQUEsRUFDUixPQUFPLENBQUM7QUFBQSxFQUNSLFFBQVEsQ0FBQztBQUFBLEVBQ1QsS0FBSztBQUNQO0FBRU8sSUFBTSxRQUFtQjtBQUFBLEVBQzlCLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE9BQU8sRUFBRSxJQUFJLHlCQUF5QixJQUFJLGlEQUFjO0FBQUEsRUFDeEQsU0FBUztBQUFBLElBQ1AsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLEVBQ047QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULE9BQU8sQ0FBQyxpQkFBaUIsZUFBZSxXQUFXLGlCQUFpQixZQUFZLGFBQWE7QUFBQSxFQUM3RixPQUFPO0FBQ1Q7OztBQ3RSTyxJQUFNLGNBQW1EO0FBQUEsRUFDOUQsZUFBZTtBQUFBLElBQ2IsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxjQUFjO0FBQUEsSUFDWixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSw0QkFBNEIsSUFBSSxvR0FBeUI7QUFBQSxJQUN6RSxLQUFLLEVBQUUsSUFBSSx3Q0FBd0MsSUFBSSxpR0FBcUM7QUFBQSxJQUM1RixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLHFCQUFxQjtBQUFBLElBQ25CLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWTtBQUFBLElBQ2xCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxnQ0FBZ0MsSUFBSSx1RUFBMEI7QUFBQSxJQUM5RSxLQUFLLEVBQUUsSUFBSSx5QkFBeUIsSUFBSSw0Q0FBbUI7QUFBQSxJQUMzRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZO0FBQUEsSUFDbEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFlBQVk7QUFBQSxJQUNsQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsbUJBQW1CO0FBQUEsSUFDakIsS0FBSyxFQUFFLElBQUksZ0RBQWdELElBQUksMkdBQWdDO0FBQUEsSUFDL0YsVUFBVSxFQUFFLElBQUksOEJBQThCLElBQUksMEdBQTBCO0FBQUEsSUFDNUUsS0FBSyxFQUFFLElBQUkseUJBQXlCLElBQUksa0NBQW1CO0FBQUEsSUFDM0QsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWTtBQUFBLElBQ2xCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksMENBQTBDLElBQUksb0hBQTBCO0FBQUEsSUFDeEYsS0FBSyxFQUFFLElBQUksNkNBQTZDLElBQUksd0hBQW1DO0FBQUEsSUFDL0YsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWTtBQUFBLElBQ2xCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSw2R0FBNkI7QUFBQSxJQUM3RixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWTtBQUFBLElBQ2xCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxxQkFBcUI7QUFBQSxJQUNuQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZO0FBQUEsSUFDbEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLG1CQUFtQjtBQUFBLElBQ2pCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksK0NBQStDLElBQUksNEVBQW9DO0FBQUEsSUFDbEcsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWTtBQUFBLElBQ2xCLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQ2hRTyxJQUFNLGVBQW9EO0FBQUEsRUFDL0Qsb0JBQW9CO0FBQUEsSUFDbEIsS0FBSyxFQUFFLElBQUksK0JBQStCLElBQUksa0VBQTBCO0FBQUEsSUFDeEUsVUFBVSxFQUFFLElBQUksNEJBQTRCLElBQUksb0ZBQW1CO0FBQUEsSUFDbkUsS0FBSyxFQUFFLElBQUksc0JBQXNCLElBQUkscUJBQXFCO0FBQUEsSUFDMUQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsa0JBQWtCO0FBQUEsSUFDeEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLG9CQUFvQixjQUFjO0FBQUEsSUFDeEMsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGtCQUFrQjtBQUFBLElBQ3hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLLEVBQUUsSUFBSSw2Q0FBNkMsSUFBSSxnSEFBZ0M7QUFBQSxJQUM1RixVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksb0JBQW9CLElBQUksNkJBQWM7QUFBQSxJQUNqRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxvQkFBb0IsY0FBYztBQUFBLElBQ3hDLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLDRDQUE0QyxJQUFJLHVGQUFnQztBQUFBLElBQzNGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsaUJBQWlCO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxvQkFBb0I7QUFBQSxJQUNsQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxlQUFlO0FBQUEsSUFDckIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esb0JBQW9CO0FBQUEsSUFDbEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLDZCQUE2QixJQUFJLHlFQUFrQjtBQUFBLElBQ25FLEtBQUssRUFBRSxJQUFJLGlDQUFpQyxJQUFJLGtFQUFnQjtBQUFBLElBQ2hFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUNGOzs7QUN6Tk8sSUFBTSxjQUFtRDtBQUFBLEVBQzlELGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUssRUFBRSxJQUFJLCtDQUErQyxJQUFJLG9HQUF5QjtBQUFBLElBQ3ZGLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFlBQVksVUFBVTtBQUFBLElBQzVCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVMsRUFBRSxJQUFJLDhDQUE4QyxJQUFJLHdDQUFtQztBQUFBLElBQ3BHLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLHFCQUFxQjtBQUFBLElBQ25CLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxrQ0FBa0MsSUFBSSxnR0FBMEI7QUFBQSxJQUNoRixLQUFLLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSw4SEFBb0M7QUFBQSxJQUMvRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUEsRUFDVjtBQUNGOzs7QUNySU8sSUFBTSxXQUFnRDtBQUFBLEVBQzNELG1CQUFtQjtBQUFBLElBQ2pCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxrQ0FBa0MsSUFBSSxrR0FBdUI7QUFBQSxJQUM3RSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxjQUFjO0FBQUEsSUFDWixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLG9CQUFvQjtBQUFBLElBQ2xCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsY0FBYztBQUFBLElBQ1osS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLHVDQUF1QyxJQUFJLHlJQUFnQztBQUFBLElBQzNGLEtBQUssRUFBRSxJQUFJLG1DQUFtQyxJQUFJLG1GQUE0QjtBQUFBLElBQzlFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZUFBZTtBQUFBLElBQ2IsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQ2hRTyxJQUFNLFlBQWlEO0FBQUEsRUFDNUQsZUFBZTtBQUFBLElBQ2IsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxpQ0FBaUMsSUFBSSxtRUFBaUI7QUFBQSxJQUN0RSxLQUFLLEVBQUUsSUFBSSwwQkFBMEIsSUFBSSw2Q0FBb0I7QUFBQSxJQUM3RCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGNBQWM7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esb0JBQW9CO0FBQUEsSUFDbEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZUFBZTtBQUFBLElBQ2IsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLHFDQUFxQyxJQUFJLHlHQUF5QjtBQUFBLElBQ2xGLEtBQUssRUFBRSxJQUFJLGtDQUFrQyxJQUFJLDRFQUFxQjtBQUFBLElBQ3RFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxhQUFhO0FBQUEsSUFDWCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EscUJBQXFCO0FBQUEsSUFDbkIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWSxVQUFVO0FBQUEsSUFDNUIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQzdTTyxJQUFNLGFBQWtEO0FBQUEsRUFDN0QsWUFBWTtBQUFBLElBQ1YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSw2Q0FBNkMsSUFBSSwyRUFBbUM7QUFBQSxJQUMvRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLG1CQUFtQjtBQUFBLElBQ2pCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSx5QkFBeUIsSUFBSSxxRkFBb0I7QUFBQSxJQUNqRSxLQUFLLEVBQUUsSUFBSSxpQkFBaUIsSUFBSSxnRkFBeUI7QUFBQSxJQUN6RCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSw2Q0FBNkMsSUFBSSwyRUFBbUM7QUFBQSxJQUMvRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLG1CQUFtQjtBQUFBLElBQ2pCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSwyQ0FBMkMsSUFBSSw0RkFBc0I7QUFBQSxJQUNyRixLQUFLLEVBQUUsSUFBSSx5Q0FBeUMsSUFBSSxrRkFBMkI7QUFBQSxJQUNuRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxnQkFBZ0IsWUFBWTtBQUFBLElBQ2xDLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQy9FTyxJQUFNLFlBQWlEO0FBQUEsRUFDNUQsa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGNBQWM7QUFBQSxJQUNwQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsYUFBYTtBQUFBLElBQ1gsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSx3Q0FBb0I7QUFBQSxJQUMxRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsWUFBWTtBQUFBLElBQ1YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxvQkFBb0I7QUFBQSxJQUNsQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLGlDQUFpQyxJQUFJLHdFQUFpQjtBQUFBLElBQ2pFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFdBQVcsVUFBVTtBQUFBLElBQzNCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxVQUFVO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxnREFBZ0QsSUFBSSw0R0FBNEI7QUFBQSxJQUMzRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZLFVBQVU7QUFBQSxJQUM1QixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxXQUFXO0FBQUEsSUFDVCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksOEJBQThCLElBQUksd0dBQXdCO0FBQUEsSUFDMUUsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxZQUFZO0FBQUEsSUFDVixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksc0NBQXNDLElBQUksaUdBQXNCO0FBQUEsSUFDaEYsS0FBSyxFQUFFLElBQUksd0NBQXdDLElBQUksbUVBQXNCO0FBQUEsSUFDN0UsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxZQUFZO0FBQUEsSUFDVixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLG9EQUFvRCxJQUFJLHNGQUFvQztBQUFBLElBQ3ZHLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSx1RkFBMEM7QUFBQSxJQUN0RyxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGNBQWM7QUFBQSxJQUNwQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsYUFBYTtBQUFBLElBQ1gsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQ2pTTyxJQUFNLFlBQWlEO0FBQUEsRUFDNUQsaUJBQWlCO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksNEJBQTRCLElBQUkseUdBQXlCO0FBQUEsSUFDekUsS0FBSyxFQUFFLElBQUksdUJBQXVCLElBQUksd0NBQW9CO0FBQUEsSUFDMUQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxXQUFXO0FBQUEsSUFDVCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksOENBQThDLElBQUksbUdBQTZCO0FBQUEsSUFDL0YsS0FBSyxFQUFFLElBQUksdUJBQXVCLElBQUksd0NBQW9CO0FBQUEsSUFDMUQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxrQkFBa0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGNBQWM7QUFBQSxJQUNwQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsYUFBYTtBQUFBLElBQ1gsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSx3QkFBd0IsSUFBSSxnRkFBb0I7QUFBQSxJQUNoRSxLQUFLLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSxpR0FBZ0M7QUFBQSxJQUMzRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsWUFBWSxhQUFhO0FBQUEsSUFDL0IsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQy9LTyxJQUFNLFlBQWlEO0FBQUEsRUFDNUQsa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUssRUFBRSxJQUFJLDBDQUEwQyxJQUFJLDBIQUEyQjtBQUFBLElBQ3BGLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsZUFBZTtBQUFBLElBQ3JCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksa0NBQWtDLElBQUksbUVBQXNCO0FBQUEsSUFDNUUsS0FBSyxFQUFFLElBQUksd0JBQXdCLElBQUksOEJBQWU7QUFBQSxJQUN0RCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUkseUNBQXlDLElBQUksc0ZBQW9DO0FBQUEsSUFDNUYsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsaUJBQWlCLFdBQVc7QUFBQSxJQUNsQyxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsbUJBQW1CO0FBQUEsSUFDakIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSx5QkFBeUIsSUFBSSxrQ0FBbUI7QUFBQSxJQUMzRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxlQUFlO0FBQUEsSUFDckIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGNBQWM7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsbUJBQW1CO0FBQUEsSUFDakIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixLQUFLLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSw4R0FBeUI7QUFBQSxJQUNwRixVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUNGOzs7QUMvUU8sSUFBTSxjQUFtRDtBQUFBLEVBQzlELGNBQWM7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSw4Q0FBOEMsSUFBSSx5R0FBeUI7QUFBQSxJQUMzRixLQUFLLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSx3Q0FBb0I7QUFBQSxJQUMxRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLG9CQUFvQjtBQUFBLElBQ2xCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSx3Q0FBd0MsSUFBSSwySEFBNEI7QUFBQSxJQUN4RixLQUFLLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSx3Q0FBb0I7QUFBQSxJQUMxRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsbUJBQW1CO0FBQUEsSUFDakIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLDZDQUE2QyxJQUFJLHFIQUEyQjtBQUFBLElBQzVGLEtBQUssRUFBRSxJQUFJLDJDQUEyQyxJQUFJLG9GQUE2QjtBQUFBLElBQ3ZGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsWUFBWTtBQUFBLElBQ1YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLG9EQUFvRCxJQUFJLDhHQUF5QjtBQUFBLElBQ2pHLEtBQUssRUFBRSxJQUFJLHVCQUF1QixJQUFJLHdDQUFvQjtBQUFBLElBQzFELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsV0FBVztBQUFBLElBQ1QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLDhDQUE4QyxJQUFJLG9HQUE4QjtBQUFBLElBQ2hHLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFlBQVksVUFBVTtBQUFBLElBQzVCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGNBQWM7QUFBQSxJQUNwQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZUFBZTtBQUFBLElBQ2IsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxhQUFhO0FBQUEsSUFDWCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUkseUJBQXlCLElBQUksNERBQWU7QUFBQSxJQUM1RCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYztBQUFBLElBQ3BCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxhQUFhO0FBQUEsSUFDWCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGNBQWM7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSw4QkFBOEIsSUFBSSxtRUFBaUI7QUFBQSxJQUNuRSxLQUFLLEVBQUUsSUFBSSw2QkFBNkIsSUFBSSxpRkFBMEI7QUFBQSxJQUN0RSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsYUFBYTtBQUFBLElBQ25CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxvQkFBb0I7QUFBQSxJQUNsQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksbURBQW1ELElBQUksOEdBQXlCO0FBQUEsSUFDaEcsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGNBQWM7QUFBQSxJQUNwQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDNVJPLElBQU0sYUFBa0Q7QUFBQSxFQUM3RCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQ0w7OztBQ3hCQSxJQUFNQSxVQUFTO0FBQ2YsSUFBTSxPQUFPO0FBQ2IsSUFBTSxPQUFPO0FBQ2IsSUFBTSxRQUFRO0FBRWQsSUFBTSxhQUF3QjtBQUFBLEVBQzVCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLHlCQUF5QixJQUFJLDBCQUFxQjtBQUFBLEVBQy9ELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxrQkFBa0IsTUFBTUEsUUFBTztBQUFBLElBQ3ZDLEVBQUUsTUFBTSxhQUFhLE1BQU1BLFFBQU87QUFBQSxFQUNwQztBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGVBQWUsY0FBYyxZQUFZLG1CQUFtQjtBQUFBLElBQ3RFO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksaURBQWlELElBQUksK0dBQTBCO0FBQUEsTUFDNUYsT0FBTyxDQUFDLGtCQUFrQixpQkFBaUIsa0JBQWtCLG1CQUFtQixpQkFBaUI7QUFBQSxJQUNuRztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDRDQUE0QyxJQUFJLDBGQUFvQjtBQUFBLE1BQ2pGLE9BQU8sQ0FBQyxnQkFBZ0IsZUFBZTtBQUFBLElBQ3pDO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksMENBQTBDLElBQUksa0dBQTRCO0FBQUEsTUFDdkYsT0FBTyxDQUFDLG1CQUFtQixtQkFBbUI7QUFBQSxJQUNoRDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sWUFBdUI7QUFBQSxFQUMzQixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSw0QkFBNEIsSUFBSSwrQ0FBWTtBQUFBLEVBQ3pELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxZQUFZLE1BQU1BLFFBQU87QUFBQSxJQUNqQyxFQUFFLE1BQU0saUJBQWlCLE1BQU1BLFFBQU87QUFBQSxJQUN0QyxFQUFFLE1BQU0sa0JBQWtCLE1BQU1BLFFBQU87QUFBQSxJQUN2QyxFQUFFLE1BQU0sWUFBWSxNQUFNQSxRQUFPO0FBQUEsSUFDakMsRUFBRSxNQUFNLFFBQVEsTUFBTUEsUUFBTztBQUFBLEVBQy9CO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTDtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ047QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLHlDQUF5QyxJQUFJLHNGQUEwQjtBQUFBLE1BQ3BGLE9BQU87QUFBQSxRQUNMO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLGtDQUFrQyxJQUFJLHlIQUEwQjtBQUFBLE1BQzdFLE9BQU8sQ0FBQyxVQUFVO0FBQUEsSUFDcEI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLG9CQUFvQixpQkFBaUIsY0FBYztBQUFBLElBQzdEO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxVQUFVLGlCQUFpQixrQkFBa0Isa0JBQWtCLG1CQUFtQjtBQUFBLElBQzVGO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksa0NBQWtDLElBQUkseUhBQTBCO0FBQUEsTUFDN0UsT0FBTyxDQUFDLFdBQVcsaUJBQWlCLG1CQUFtQixnQkFBZ0I7QUFBQSxJQUN6RTtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLHFEQUFxRCxJQUFJLDZHQUF3QjtBQUFBLE1BQzlGLE9BQU8sQ0FBQyxVQUFVO0FBQUEsSUFDcEI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxzQ0FBc0MsSUFBSSxxRkFBb0I7QUFBQSxNQUMzRSxPQUFPLENBQUMsWUFBWSxtQkFBbUIsY0FBYztBQUFBLElBQ3ZEO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxXQUFXO0FBQUEsSUFDckI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGFBQWE7QUFBQSxJQUN2QjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsWUFBWSxjQUFjLGlCQUFpQjtBQUFBLElBQ3JEO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxlQUEwQjtBQUFBLEVBQzlCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLGdCQUFnQixJQUFJLGVBQUs7QUFBQSxFQUN0QyxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsSUFDTCxFQUFFLE1BQU0sY0FBYyxNQUFNQSxRQUFPO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFlBQVksTUFBTUEsUUFBTztBQUFBLElBQ2pDLEVBQUUsTUFBTSxrQkFBa0IsTUFBTUEsUUFBTztBQUFBLEVBQ3pDO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTDtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ047QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDJDQUEyQyxJQUFJLG1HQUE2QjtBQUFBLE1BQ3pGLE9BQU8sQ0FBQyxjQUFjLFdBQVcsaUJBQWlCLGVBQWUsY0FBYztBQUFBLElBQ2pGO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksK0NBQStDLElBQUksb0hBQTBCO0FBQUEsTUFDMUYsT0FBTyxDQUFDLG9CQUFvQixpQkFBaUIsa0JBQWtCLGlCQUFpQjtBQUFBLElBQ2xGO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksNEJBQTRCLElBQUksaUVBQWU7QUFBQSxNQUM1RCxPQUFPLENBQUMsWUFBWSxpQkFBaUIsZUFBZTtBQUFBLElBQ3REO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksMENBQTBDLElBQUksd0dBQXdCO0FBQUEsTUFDbkYsT0FBTyxDQUFDLFdBQVcsWUFBWTtBQUFBLElBQ2pDO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxnQkFBZ0IsZUFBZSxrQkFBa0IsYUFBYTtBQUFBLElBQ3hFO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksNkNBQTZDLElBQUksb0ZBQW1CO0FBQUEsTUFDakYsT0FBTyxDQUFDLGFBQWEsYUFBYSxrQkFBa0IsZUFBZSxXQUFXO0FBQUEsSUFDaEY7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGNBQWMsaUJBQWlCLGlCQUFpQixnQkFBZ0I7QUFBQSxJQUMxRTtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsa0JBQWtCLG9CQUFvQixrQkFBa0IsYUFBYTtBQUFBLElBQy9FO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxjQUFjO0FBQUEsSUFDeEI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGVBQWU7QUFBQSxJQUN6QjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsZ0JBQWdCO0FBQUEsSUFDMUI7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLGdCQUEyQjtBQUFBLEVBQy9CLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLGtCQUFrQixJQUFJLGtDQUFTO0FBQUEsRUFDNUMsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFdBQVcsTUFBTSxLQUFLO0FBQUEsSUFDOUIsRUFBRSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDM0IsRUFBRSxNQUFNLFlBQVksTUFBTSxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksNENBQTRDLElBQUkscUhBQTJCO0FBQUEsTUFDeEYsT0FBTyxDQUFDLGdCQUFnQixhQUFhO0FBQUEsSUFDdkM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSwyQ0FBMkMsSUFBSSwwR0FBMEI7QUFBQSxNQUN0RixPQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLFdBQVc7QUFBQSxJQUNyQjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDRDQUE0QyxJQUFJLHVHQUF1QjtBQUFBLE1BQ3BGLE9BQU87QUFBQSxRQUNMO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxjQUFjLGtCQUFrQixjQUFjO0FBQUEsSUFDeEQ7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxzQ0FBc0MsSUFBSSxxRkFBb0I7QUFBQSxNQUMzRSxPQUFPLENBQUMsY0FBYyxhQUFhO0FBQUEsSUFDckM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSx1Q0FBdUMsSUFBSSx1RUFBZ0I7QUFBQSxNQUN4RSxPQUFPLENBQUMsa0JBQWtCLGdCQUFnQixxQkFBcUIsZ0JBQWdCLG9CQUFvQixZQUFZO0FBQUEsSUFDakg7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxnREFBZ0QsSUFBSSx5R0FBOEI7QUFBQSxNQUMvRixPQUFPLENBQUMsYUFBYTtBQUFBLElBQ3ZCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxtQkFBbUIscUJBQXFCLGdCQUFnQixvQkFBb0IsWUFBWTtBQUFBLElBQ2xHO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxjQUFjO0FBQUEsSUFDeEI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLFlBQVksY0FBYyxpQkFBaUI7QUFBQSxJQUNyRDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sY0FBeUI7QUFBQSxFQUM3QixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSx3QkFBd0IsSUFBSSwrQ0FBWTtBQUFBLEVBQ3JELFFBQVE7QUFBQSxFQUNSLE9BQU8sQ0FBQyxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDNUMsT0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLFlBQVksaUJBQWlCO0FBQUEsSUFDdkM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSw2Q0FBNkMsSUFBSSx1R0FBdUI7QUFBQSxNQUNyRixPQUFPLENBQUMsVUFBVTtBQUFBLElBQ3BCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxlQUFlO0FBQUEsSUFDekI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxrREFBa0QsSUFBSSw4R0FBeUI7QUFBQSxNQUM1RixPQUFPLENBQUMsaUJBQWlCO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLGFBQXdCO0FBQUEsRUFDNUIsSUFBSTtBQUFBLEVBQ0osT0FBTyxFQUFFLElBQUkseUNBQXlDLElBQUksZ0VBQW1CO0FBQUEsRUFDN0UsUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLG9CQUFvQixNQUFNLE1BQU07QUFBQSxJQUN4QyxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sTUFBTTtBQUFBLElBQ3BDLEVBQUUsTUFBTSxpQkFBaUIsTUFBTSxNQUFNO0FBQUEsRUFDdkM7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxvQkFBb0Isa0JBQWtCLGdCQUFnQjtBQUFBLElBQ2hFO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksNENBQTRDLElBQUksZ0dBQTBCO0FBQUEsTUFDdkYsT0FBTyxDQUFDLGdCQUFnQjtBQUFBLElBQzFCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksc0NBQXNDLElBQUksK0VBQTZCO0FBQUEsTUFDcEYsT0FBTyxDQUFDLGlCQUFpQixtQkFBbUIsZUFBZTtBQUFBLElBQzdEO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksZ0RBQWdELElBQUkscUZBQW9CO0FBQUEsTUFDckYsT0FBTyxDQUFDLGtCQUFrQjtBQUFBLElBQzVCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksZ0RBQWdELElBQUkscUhBQTJCO0FBQUEsTUFDNUYsT0FBTyxDQUFDLGdCQUFnQjtBQUFBLElBQzFCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksNENBQTRDLElBQUkscUZBQXlCO0FBQUEsTUFDdEYsT0FBTyxDQUFDLGtCQUFrQjtBQUFBLElBQzVCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksd0NBQXdDLElBQUksNkZBQXVCO0FBQUEsTUFDaEYsT0FBTyxDQUFDLGtCQUFrQjtBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUNGO0FBRU8sSUFBTSxRQUFtQjtBQUFBLEVBQzlCLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE9BQU8sRUFBRSxJQUFJLGlCQUFpQixJQUFJLHVCQUFhO0FBQUEsRUFDL0MsU0FBUztBQUFBLElBQ1AsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLEVBQ047QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULE9BQU8sQ0FBQyxZQUFZLFdBQVcsY0FBYyxlQUFlLGFBQWEsVUFBVTtBQUFBLEVBQ25GLE9BQU87QUFDVDs7O0FDdGZPLElBQU0sY0FBbUQ7QUFBQSxFQUM5RCxZQUFZO0FBQUEsSUFDVixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLHVCQUF1QixJQUFJLHdDQUFvQjtBQUFBLElBQzFELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsaUJBQWlCO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLHVCQUF1QixJQUFJLHdDQUFvQjtBQUFBLElBQzFELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsWUFBWTtBQUFBLElBQ1YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLDRCQUE0QixJQUFJLHFIQUEyQjtBQUFBLElBQzNFLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsY0FBYztBQUFBLElBQ1osS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxzQ0FBc0MsSUFBSSx3RUFBMkI7QUFBQSxJQUNoRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxrQkFBa0IsSUFBSSxzREFBYztBQUFBLElBQy9DLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZUFBZTtBQUFBLElBQ2IsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSx1RkFBMkI7QUFBQSxJQUN0RixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDL0hPLElBQU0sWUFBaUQ7QUFBQSxFQUM1RCxZQUFZO0FBQUEsSUFDVixLQUFLLEVBQUUsSUFBSSwwQ0FBMEMsSUFBSSxxSEFBZ0M7QUFBQSxJQUN6RixVQUFVLEVBQUUsSUFBSSw0Q0FBNEMsSUFBSSxrR0FBdUI7QUFBQSxJQUN2RixLQUFLLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSx3Q0FBb0I7QUFBQSxJQUMxRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGNBQWM7QUFBQSxJQUNaLEtBQUssRUFBRSxJQUFJLGtDQUFrQyxJQUFJLDZHQUF3QjtBQUFBLElBQ3pFLFVBQVUsRUFBRSxJQUFJLDBCQUEwQixJQUFJLGtFQUFnQjtBQUFBLElBQzlELEtBQUssRUFBRSxJQUFJLHdCQUF3QixJQUFJLDhFQUFrQjtBQUFBLElBQ3pELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxrQ0FBa0MsSUFBSSx1REFBb0I7QUFBQSxJQUNyRSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZO0FBQUEsSUFDbEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGNBQWM7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxpREFBaUQsSUFBSSw2RkFBdUI7QUFBQSxJQUM1RixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsY0FBYyxlQUFlO0FBQUEsSUFDbkMsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSxnRUFBd0I7QUFBQSxJQUNuRSxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsU0FBUyxFQUFFLElBQUksd0NBQXdDLElBQUkscUZBQW9CO0FBQUEsSUFDL0UsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxjQUFjO0FBQUEsSUFDcEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGFBQWE7QUFBQSxJQUNYLEtBQUssRUFBRSxJQUFJLGdEQUFnRCxJQUFJLHNIQUE0QjtBQUFBLElBQzNGLFVBQVUsRUFBRSxJQUFJLDZDQUE2QyxJQUFJLCtHQUEwQjtBQUFBLElBQzNGLEtBQUssRUFBRSxJQUFJLHVCQUF1QixJQUFJLHdDQUFvQjtBQUFBLElBQzFELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLHVCQUF1QixJQUFJLHdFQUFpQjtBQUFBLElBQzVELEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZO0FBQUEsSUFDbEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSwrQkFBK0IsSUFBSSwyRkFBcUI7QUFBQSxJQUN4RSxLQUFLLEVBQUUsSUFBSSwwQ0FBMEMsSUFBSSw4RUFBNEI7QUFBQSxJQUNyRixTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxZQUFZO0FBQUEsSUFDbEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLHFCQUFxQjtBQUFBLElBQ25CLEtBQUssRUFBRSxJQUFJLCtDQUErQyxJQUFJLCtHQUEwQjtBQUFBLElBQ3hGLFVBQVUsRUFBRSxJQUFJLDZCQUE2QixJQUFJLDZGQUF1QjtBQUFBLElBQ3hFLEtBQUssRUFBRSxJQUFJLG1CQUFtQixJQUFJLGdDQUFpQjtBQUFBLElBQ25ELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFlBQVk7QUFBQSxJQUNsQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLGtDQUFrQyxJQUFJLHNGQUFxQjtBQUFBLElBQzNFLEtBQUssRUFBRSxJQUFJLGlEQUFpRCxJQUFJLGtHQUF1QjtBQUFBLElBQ3ZGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFlBQVk7QUFBQSxJQUNsQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsaUJBQWlCO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSw4QkFBOEIsSUFBSSx3R0FBd0I7QUFBQSxJQUMxRSxLQUFLLEVBQUUsSUFBSSx5Q0FBeUMsSUFBSSw4RUFBa0I7QUFBQSxJQUMxRSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksMEJBQTBCLElBQUkseUVBQWtCO0FBQUEsSUFDM0QsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxvQkFBb0I7QUFBQSxJQUNsQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLDhDQUE4QyxJQUFJLHNGQUErQjtBQUFBLElBQzVGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksdUNBQXVDLElBQUksNEZBQXNCO0FBQUEsSUFDakYsS0FBSyxFQUFFLElBQUksdUJBQXVCLElBQUksa0NBQW1CO0FBQUEsSUFDekQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7OztBQ3ZSQSxJQUFNLFVBQVU7QUFBQSxFQUNkLElBQUk7QUFBQSxFQUNKLElBQUk7QUFDTjtBQUVPLElBQU0sYUFBa0Q7QUFBQSxFQUM3RCxZQUFZO0FBQUEsSUFDVixLQUFLLEVBQUUsSUFBSSxzQ0FBc0MsSUFBSSxvRUFBdUI7QUFBQSxJQUM1RSxVQUFVLEVBQUUsSUFBSSxvQ0FBb0MsSUFBSSwwR0FBMEI7QUFBQSxJQUNsRixLQUFLLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSxtQ0FBb0I7QUFBQSxJQUMxRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksNENBQTRDLElBQUksdUVBQW9DO0FBQUEsSUFDL0YsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsYUFBYTtBQUFBLElBQ25CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxXQUFXO0FBQUEsSUFDVCxLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLCtCQUErQixJQUFJLDREQUE4QjtBQUFBLElBQzVFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWE7QUFBQSxJQUNuQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsV0FBVztBQUFBLElBQ1QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVUsRUFBRSxJQUFJLCtCQUErQixJQUFJLCtFQUFtQjtBQUFBLElBQ3RFLEtBQUssRUFBRSxJQUFJLGtDQUFrQyxJQUFJLHFFQUF3QjtBQUFBLElBQ3pFLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWE7QUFBQSxJQUNuQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsV0FBVztBQUFBLElBQ1QsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxvQkFBb0IsSUFBSSxxQ0FBaUI7QUFBQSxJQUNwRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxXQUFXLElBQUksd0JBQWM7QUFBQSxJQUN4QyxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxJQUNMLFVBQVUsRUFBRSxJQUFJLGdDQUFnQyxJQUFJLGdGQUF5QjtBQUFBLElBQzdFLEtBQUssRUFBRSxJQUFJLHVDQUF1QyxJQUFJLHNGQUEwQjtBQUFBLElBQ2hGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWE7QUFBQSxJQUNuQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsY0FBYztBQUFBLElBQ1osS0FBSztBQUFBLElBQ0wsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLElBQ0wsVUFBVSxFQUFFLElBQUksMkNBQTJDLElBQUksOEdBQXlCO0FBQUEsSUFDeEYsS0FBSyxFQUFFLElBQUksV0FBVyxJQUFJLHdCQUFjO0FBQUEsSUFDeEMsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsYUFBYTtBQUFBLElBQ25CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxXQUFXLElBQUksd0JBQWM7QUFBQSxJQUN4QyxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxJQUNMLFVBQVUsRUFBRSxJQUFJLCtDQUErQyxJQUFJLG1IQUE4QjtBQUFBLElBQ2pHLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGdCQUFnQjtBQUFBLElBQ2QsS0FBSztBQUFBLElBQ0wsVUFBVSxFQUFFLElBQUksc0NBQXNDLElBQUksdUdBQTRCO0FBQUEsSUFDdEYsS0FBSyxFQUFFLElBQUkscUNBQXFDLElBQUksdUZBQTJCO0FBQUEsSUFDL0UsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxZQUFZO0FBQUEsSUFDVixLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksK0JBQStCLElBQUksNENBQW1CO0FBQUEsSUFDakUsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxJQUNMLFVBQVUsRUFBRSxJQUFJLHlDQUF5QyxJQUFJLGtIQUE2QjtBQUFBLElBQzFGLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxJQUNMLFVBQVUsRUFBRSxJQUFJLDZCQUE2QixJQUFJLCtGQUF5QjtBQUFBLElBQzFFLEtBQUssRUFBRSxJQUFJLHFDQUFxQyxJQUFJLHVGQUEyQjtBQUFBLElBQy9FLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLFVBQVU7QUFBQSxJQUNoQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsWUFBWTtBQUFBLElBQ1YsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSwyQkFBMkIsSUFBSSxzRUFBOEI7QUFBQSxJQUN4RSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGFBQWE7QUFBQSxJQUNYLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSztBQUFBLE1BQ0gsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWE7QUFBQSxJQUNuQixRQUFRO0FBQUEsRUFDVjtBQUNGOzs7QUMvVE8sSUFBTSxjQUFtRDtBQUFBLEVBQzlELFdBQVc7QUFBQSxJQUNULEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSxxQ0FBcUMsSUFBSSx1R0FBaUM7QUFBQSxJQUMxRixLQUFLLEVBQUUsSUFBSSwyQkFBMkIsSUFBSSw4Q0FBcUI7QUFBQSxJQUMvRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFDRjs7O0FDbEJBLElBQU0sVUFBVTtBQUFBLEVBQ2QsSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUNOO0FBRU8sSUFBTSxZQUFpRDtBQUFBLEVBQzVELGlCQUFpQjtBQUFBLElBQ2YsS0FBSztBQUFBLElBQ0wsVUFBVTtBQUFBLE1BQ1IsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssRUFBRSxJQUFJLGtEQUFrRCxJQUFJLHdHQUF3QjtBQUFBLElBQ3pGLFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGFBQWE7QUFBQSxJQUNuQixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsS0FBSztBQUFBLElBQ0wsVUFBVSxFQUFFLElBQUkscUJBQXFCLElBQUksOERBQXNCO0FBQUEsSUFDL0QsS0FBSyxFQUFFLElBQUksc0JBQXNCLElBQUkscURBQWE7QUFBQSxJQUNsRCxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLG1CQUFtQjtBQUFBLElBQ2pCLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxNQUNSLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLEVBQUUsSUFBSSxrQ0FBa0MsSUFBSSw2RkFBNEI7QUFBQSxJQUM3RSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLFVBQVUsRUFBRSxJQUFJLDJDQUEyQyxJQUFJLDhIQUErQjtBQUFBLElBQzlGLEtBQUssRUFBRSxJQUFJLHVCQUF1QixJQUFJLHlEQUFzQjtBQUFBLElBQzVELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNLEVBQUUsSUFBSSx5Q0FBeUMsSUFBSSxrRkFBZ0M7QUFBQSxJQUN6RixLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksdUNBQXVDLElBQUksZ0hBQTJCO0FBQUEsSUFDdEYsS0FBSyxFQUFFLElBQUksdUJBQXVCLElBQUksd0NBQW9CO0FBQUEsSUFDMUQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsYUFBYTtBQUFBLElBQ25CLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxnQkFBZ0I7QUFBQSxJQUNkLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxFQUFFLElBQUksdUJBQXVCLElBQUkseURBQXNCO0FBQUEsSUFDNUQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU07QUFBQSxNQUNKLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxLQUFLLENBQUMsVUFBVTtBQUFBLElBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxvQkFBb0I7QUFBQSxJQUNsQixLQUFLO0FBQUEsTUFDSCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsVUFBVSxFQUFFLElBQUksK0NBQStDLElBQUksc0hBQTRCO0FBQUEsSUFDL0YsS0FBSyxFQUFFLElBQUksNEJBQTRCLElBQUksNkVBQWlCO0FBQUEsSUFDNUQsU0FBUztBQUFBLE1BQ1AsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLE1BQU0sRUFBRSxJQUFJLHNDQUFzQyxJQUFJLG9GQUFrQztBQUFBLElBQ3hGLEtBQUssQ0FBQyxVQUFVO0FBQUEsSUFDaEIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxJQUNiLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSw0QkFBNEIsSUFBSSxtRUFBaUI7QUFBQSxJQUNqRSxLQUFLLEVBQUUsSUFBSSwrQkFBK0IsSUFBSSwwREFBdUI7QUFBQSxJQUNyRSxTQUFTO0FBQUEsTUFDUCxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBLEtBQUssQ0FBQyxhQUFhO0FBQUEsSUFDbkIsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEtBQUs7QUFBQSxNQUNILElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxVQUFVLEVBQUUsSUFBSSx1Q0FBdUMsSUFBSSw2RkFBNEI7QUFBQSxJQUN2RixLQUFLLEVBQUUsSUFBSSx1QkFBdUIsSUFBSSwrQ0FBWTtBQUFBLElBQ2xELFNBQVM7QUFBQSxNQUNQLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0EsS0FBSyxDQUFDLGVBQWU7QUFBQSxJQUNyQixRQUFRO0FBQUEsRUFDVjtBQUNGOzs7QUMxSk8sSUFBTSxhQUFrRDtBQUFBLEVBQzdELEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFDTDs7O0FDWEEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxPQUFPO0FBQ2IsSUFBTUMsVUFBUztBQUNmLElBQU0sVUFBVTtBQUVoQixJQUFNLFFBQW1CO0FBQUEsRUFDdkIsSUFBSTtBQUFBLEVBQ0osT0FBTyxFQUFFLElBQUksYUFBYSxJQUFJLG1DQUFVO0FBQUEsRUFDeEMsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDO0FBQUEsRUFDUixPQUFPLENBQUM7QUFBQSxFQUNSLFFBQVEsQ0FBQztBQUFBLEVBQ1QsS0FBSztBQUNQO0FBRUEsSUFBTSxRQUFtQjtBQUFBLEVBQ3ZCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLHVCQUF1QixJQUFJLCtDQUFZO0FBQUEsRUFDcEQsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFVBQVUsTUFBTSxNQUFNO0FBQUEsSUFDOUIsRUFBRSxNQUFNLFdBQVcsTUFBTSxNQUFNO0FBQUEsSUFDL0IsRUFBRSxNQUFNLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFDM0IsRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDOUI7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTztBQUFBLFFBQ0wsSUFBSTtBQUFBLFFBQ0osSUFBSTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU8sQ0FBQyxZQUFZLGVBQWUsV0FBVyxTQUFTO0FBQUEsSUFDekQ7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSx3Q0FBd0MsSUFBSSxnR0FBMEI7QUFBQSxNQUNuRixPQUFPLENBQUMsU0FBUztBQUFBLElBQ25CO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUkseUNBQXlDLElBQUksMkhBQTRCO0FBQUEsTUFDdEYsT0FBTyxDQUFDLFlBQVksa0JBQWtCLFlBQVk7QUFBQSxJQUNwRDtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDhDQUE4QyxJQUFJLHdFQUFpQjtBQUFBLE1BQ2hGLE9BQU8sQ0FBQyxpQkFBaUIsWUFBWTtBQUFBLElBQ3ZDO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksaURBQWlELElBQUksK0VBQW1CO0FBQUEsTUFDckYsT0FBTyxDQUFDLGVBQWU7QUFBQSxJQUN6QjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsa0JBQWtCLGdCQUFnQixjQUFjLFVBQVU7QUFBQSxJQUNwRTtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsZ0JBQWdCLGFBQWE7QUFBQSxJQUN2QztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsWUFBWSxXQUFXO0FBQUEsSUFDakM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLGlCQUE0QjtBQUFBLEVBQ2hDLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLDRCQUE0QixJQUFJLGtDQUFTO0FBQUEsRUFDdEQsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDM0IsRUFBRSxNQUFNLFVBQVUsTUFBTSxLQUFLO0FBQUEsSUFDN0IsRUFBRSxNQUFNLGVBQWUsTUFBTUEsUUFBTztBQUFBLElBQ3BDLEVBQUUsTUFBTSxXQUFXLE1BQU1BLFFBQU87QUFBQSxJQUNoQyxFQUFFLE1BQU0sYUFBYSxNQUFNQSxRQUFPO0FBQUEsRUFDcEM7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTjtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksdUNBQXVDLElBQUksb0ZBQW1CO0FBQUEsTUFDM0UsT0FBTyxDQUFDLFVBQVU7QUFBQSxJQUNwQjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsWUFBWTtBQUFBLElBQ3RCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksNkNBQTZDLElBQUksaUdBQXNCO0FBQUEsTUFDcEYsT0FBTyxDQUFDLGtCQUFrQixjQUFjLGtCQUFrQixXQUFXO0FBQUEsSUFDdkU7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxpQ0FBaUMsSUFBSSxvRkFBbUI7QUFBQSxNQUNyRSxPQUFPLENBQUMsa0JBQWtCLFVBQVU7QUFBQSxJQUN0QztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDBDQUEwQyxJQUFJLGdIQUEyQjtBQUFBLE1BQ3RGLE9BQU8sQ0FBQyxtQkFBbUI7QUFBQSxJQUM3QjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLDhDQUE4QyxJQUFJLGlHQUFzQjtBQUFBLE1BQ3JGLE9BQU8sQ0FBQyxrQkFBa0IsV0FBVztBQUFBLElBQ3ZDO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osT0FBTyxFQUFFLElBQUksd0NBQXdDLElBQUksNkVBQWlCO0FBQUEsTUFDMUUsT0FBTyxDQUFDLGVBQWU7QUFBQSxJQUN6QjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLGdEQUFnRCxJQUFJLGtHQUF1QjtBQUFBLE1BQ3hGLE9BQU8sQ0FBQyxjQUFjLGtCQUFrQixlQUFlLGNBQWM7QUFBQSxJQUN2RTtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLHVDQUF1QyxJQUFJLHdHQUF3QjtBQUFBLE1BQ2hGLE9BQU8sQ0FBQyxrQkFBa0I7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sVUFBcUI7QUFBQSxFQUN6QixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSxpQ0FBaUMsSUFBSSwwQ0FBWTtBQUFBLEVBQzlELFFBQVE7QUFBQSxFQUNSLE9BQU8sQ0FBQyxFQUFFLE1BQU0sV0FBVyxNQUFNQSxRQUFPLENBQUM7QUFBQSxFQUN6QyxPQUFPO0FBQUEsSUFDTDtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ047QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLCtDQUErQyxJQUFJLG9GQUFtQjtBQUFBLE1BQ25GLE9BQU8sQ0FBQyxZQUFZLGVBQWU7QUFBQSxJQUNyQztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLGdEQUFnRCxJQUFJLDBIQUEyQjtBQUFBLE1BQzVGLE9BQU8sQ0FBQyxVQUFVO0FBQUEsSUFDcEI7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSxrREFBa0QsSUFBSSxtSEFBeUI7QUFBQSxNQUM1RixPQUFPLENBQUMsY0FBYyxlQUFlO0FBQUEsSUFDdkM7QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPLEVBQUUsSUFBSSwwQ0FBMEMsSUFBSSxpR0FBc0I7QUFBQSxNQUNqRixPQUFPLENBQUMsYUFBYTtBQUFBLElBQ3ZCO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxTQUFvQjtBQUFBLEVBQ3hCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLDJCQUEyQixJQUFJLHFEQUFhO0FBQUEsRUFDekQsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDLEVBQUUsTUFBTSxXQUFXLE1BQU0sUUFBUSxDQUFDO0FBQUEsRUFDMUMsT0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLFNBQVM7QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sU0FBb0I7QUFBQSxFQUN4QixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSxrQkFBa0IsSUFBSSxxREFBYTtBQUFBLEVBQ2hELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxZQUFZLE1BQU0sS0FBSztBQUFBLElBQy9CLEVBQUUsTUFBTSxZQUFZLE1BQU1BLFFBQU87QUFBQSxFQUNuQztBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLElBQUk7QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLE1BQ0UsSUFBSTtBQUFBLE1BQ0osSUFBSTtBQUFBLElBQ047QUFBQSxJQUNBO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixJQUFJO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOO0FBQUEsTUFDRSxJQUFJO0FBQUEsTUFDSixPQUFPO0FBQUEsUUFDTCxJQUFJO0FBQUEsUUFDSixJQUFJO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxDQUFDLGlCQUFpQixrQkFBa0IsbUJBQW1CLFVBQVU7QUFBQSxJQUMxRTtBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU8sRUFBRSxJQUFJLGlEQUFpRCxJQUFJLHFIQUEyQjtBQUFBLE1BQzdGLE9BQU8sQ0FBQyxlQUFlLGNBQWM7QUFBQSxJQUN2QztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsb0JBQW9CLGFBQWE7QUFBQSxJQUMzQztBQUFBLElBQ0E7QUFBQSxNQUNFLElBQUk7QUFBQSxNQUNKLE9BQU87QUFBQSxRQUNMLElBQUk7QUFBQSxRQUNKLElBQUk7QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPLENBQUMsVUFBVTtBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUNGO0FBRU8sSUFBTSxRQUFtQjtBQUFBLEVBQzlCLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE9BQU8sRUFBRSxJQUFJLHVCQUF1QixJQUFJLDJDQUFhO0FBQUEsRUFDckQsU0FBUztBQUFBLElBQ1AsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLEVBQ047QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULE9BQU8sQ0FBQyxPQUFPLE9BQU8sZ0JBQWdCLFNBQVMsUUFBUSxNQUFNO0FBQUEsRUFDN0QsT0FBTztBQUNUOzs7QUMxVE8sSUFBTSxRQUFtQjtBQUFBLEVBQzlCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLG9CQUFvQixJQUFJLDhDQUFXO0FBQUEsRUFDaEQsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFVBQVUsTUFBTSxXQUFXO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFVBQVUsTUFBTSxXQUFXO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFVBQVUsTUFBTSxXQUFXO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFVBQVUsTUFBTSxXQUFXO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFVBQVUsTUFBTSxXQUFXO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFVBQVUsTUFBTSxXQUFXO0FBQUEsRUFDckM7QUFBQSxFQUNBLE9BQU8sQ0FBQztBQUFBLEVBQ1IsUUFBUSxDQUFDO0FBQ1g7OztBQ2RPLElBQU0sU0FBb0I7QUFBQSxFQUMvQixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSwwQkFBMEIsSUFBSSx1RUFBZ0I7QUFBQSxFQUMzRCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsSUFDTCxFQUFFLE1BQU0sV0FBVyxNQUFNLFdBQVc7QUFBQSxJQUNwQyxFQUFFLE1BQU0sYUFBYSxNQUFNLFdBQVc7QUFBQSxJQUN0QyxFQUFFLE1BQU0sWUFBWSxNQUFNLFdBQVc7QUFBQSxFQUN2QztBQUFBLEVBQ0EsT0FBTyxDQUFDO0FBQUEsRUFDUixRQUFRLENBQUM7QUFDWDs7O0FDWE8sSUFBTSxVQUFxQjtBQUFBLEVBQ2hDLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLGlCQUFpQixJQUFJLHdDQUFVO0FBQUEsRUFDNUMsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFNBQVMsTUFBTSxZQUFZO0FBQUEsSUFDbkMsRUFBRSxNQUFNLFVBQVUsTUFBTSxlQUFlO0FBQUEsRUFDekM7QUFBQSxFQUNBLE9BQU8sQ0FBQztBQUFBLEVBQ1IsUUFBUSxDQUFDO0FBQ1g7OztBQ1ZPLElBQU0sVUFBcUI7QUFBQSxFQUNoQyxJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSx5QkFBeUIsSUFBSSxxREFBYTtBQUFBLEVBQ3ZELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxhQUFhLE1BQU0sWUFBWTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxhQUFhLE1BQU0sWUFBWTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxhQUFhLE1BQU0sWUFBWTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxhQUFhLE1BQU0sWUFBWTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxRQUFRLE1BQU0sWUFBWTtBQUFBLEVBQ3BDO0FBQUEsRUFDQSxPQUFPLENBQUM7QUFBQSxFQUNSLFFBQVEsQ0FBQztBQUNYOzs7QUNiTyxJQUFNLFdBQXNCO0FBQUEsRUFDakMsSUFBSTtBQUFBLEVBQ0osT0FBTyxFQUFFLElBQUksd0JBQXdCLElBQUksa0NBQVM7QUFBQSxFQUNsRCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsSUFDTCxFQUFFLE1BQU0sUUFBUSxNQUFNLFlBQVk7QUFBQSxJQUNsQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFlBQVk7QUFBQSxJQUNyQyxFQUFFLE1BQU0sU0FBUyxNQUFNLFlBQVk7QUFBQSxJQUNuQyxFQUFFLE1BQU0sT0FBTyxNQUFNLGVBQWU7QUFBQSxJQUNwQyxFQUFFLE1BQU0sVUFBVSxNQUFNLFlBQVk7QUFBQSxFQUN0QztBQUFBLEVBQ0EsT0FBTyxDQUFDO0FBQUEsRUFDUixRQUFRLENBQUM7QUFDWDs7O0FDYk8sSUFBTSxPQUFrQjtBQUFBLEVBQzdCLElBQUk7QUFBQSxFQUNKLE9BQU8sRUFBRSxJQUFJLGdDQUFnQyxJQUFJLDJEQUFjO0FBQUEsRUFDL0QsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLGNBQWMsTUFBTSxVQUFVO0FBQUEsSUFDdEMsRUFBRSxNQUFNLGVBQWUsTUFBTSxVQUFVO0FBQUEsSUFDdkMsRUFBRSxNQUFNLFdBQVcsTUFBTSxVQUFVO0FBQUEsRUFDckM7QUFBQSxFQUNBLE9BQU8sQ0FBQztBQUFBLEVBQ1IsUUFBUSxDQUFDO0FBQ1g7OztBQ1hPLElBQU0sUUFBbUI7QUFBQSxFQUM5QixJQUFJO0FBQUEsRUFDSixPQUFPLEVBQUUsSUFBSSxvQkFBb0IsSUFBSSw4Q0FBVztBQUFBLEVBQ2hELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxZQUFZLE1BQU0sVUFBVTtBQUFBLElBQ3BDLEVBQUUsTUFBTSxjQUFjLE1BQU0sVUFBVTtBQUFBLElBQ3RDLEVBQUUsTUFBTSxZQUFZLE1BQU0sVUFBVTtBQUFBLElBQ3BDLEVBQUUsTUFBTSxRQUFRLE1BQU0sVUFBVTtBQUFBLElBQ2hDLEVBQUUsTUFBTSxTQUFTLE1BQU0sWUFBWTtBQUFBLEVBQ3JDO0FBQUEsRUFDQSxPQUFPLENBQUM7QUFBQSxFQUNSLFFBQVEsQ0FBQztBQUNYOzs7QUNiTyxJQUFNLGFBQWtELENBQUM7OztBQ0F6RCxJQUFNLGNBQW1ELENBQUM7OztBQ0ExRCxJQUFNLGVBQW9ELENBQUM7OztBQ0EzRCxJQUFNLGVBQW9ELENBQUM7OztBQ0EzRCxJQUFNLGdCQUFxRCxDQUFDOzs7QUNBNUQsSUFBTSxZQUFpRCxDQUFDOzs7QUNBeEQsSUFBTSxhQUFrRCxDQUFDOzs7QUNPekQsSUFBTSxhQUFrRDtBQUFBLEVBQzdELEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFBQSxFQUNILEdBQUc7QUFDTDs7O0FDUE8sSUFBTSxRQUFtQjtBQUFBLEVBQzlCLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE9BQU8sRUFBRSxJQUFJLG9CQUFvQixJQUFJLDBDQUFZO0FBQUEsRUFDakQsU0FBUztBQUFBLElBQ1AsSUFBSTtBQUFBLElBQ0osSUFBSTtBQUFBLEVBQ047QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULE9BQU8sQ0FBQyxPQUFPLFFBQVEsVUFBVSxTQUFTLE9BQU8sU0FBUyxJQUFJO0FBQUEsRUFDOUQsT0FBTztBQUNUOzs7QUNzRE8sSUFBTSxRQUE4QixDQUFDLE9BQU8sT0FBTyxPQUFPLEtBQUs7OztBMUNyRHRFLElBQU8scUJBQVEsYUFBYTtBQUFBLEVBQzFCLE1BQU0sTUFDSixNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksUUFBUSxPQUFPLFNBQVMsU0FBUyxNQUFNLE1BQWlCO0FBQ3ZFLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsT0FBTyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUFDLEtBQUksT0FBQUMsUUFBTyxRQUFRLFFBQVEsV0FBVyxNQUFNLE9BQU87QUFBQSxRQUNyRSxJQUFBRDtBQUFBLFFBQ0EsT0FBQUM7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxFQUFFO0FBQUEsUUFDdEM7QUFBQSxNQUNGLEVBQUU7QUFBQSxJQUNKO0FBQUEsRUFDRixDQUFDO0FBQ0wsQ0FBQzsiLAogICJuYW1lcyI6IFsiU0VSVkVSIiwgIlNFUlZFUiIsICJpZCIsICJ0aXRsZSJdCn0K
