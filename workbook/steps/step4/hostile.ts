// Part 4.6 of step 4. What its checks say is in step4-codes/hostile.ts.

import type { PartFacts } from "../../manifest.ts"

export const hostile: PartFacts = {
  id: "4.6",
  title: { en: "Hostile input", ko: "적대적인 입력" },
  anchor: "part-4-6",
  tasks: [
    { name: "leave", file: "client.ts" },
    { name: "expire", file: "deadlines.ts" },
  ],
  hints: [
    {
      en: "Two things can end a connection before its peer does: bytes that mean nothing, and no bytes at all. In both cases the peer should learn why. What does the kernel do with a reason that lies in its buffers when you close a socket that has unread input?",
      ko: "상대가 끝내기 전에 연결을 끝내게 하는 것은 둘입니다. 아무 뜻도 없는 바이트, 그리고 오지 않는 바이트입니다. 두 경우 모두 상대는 이유를 알아야 합니다. 읽지 않은 입력이 남은 소켓을 닫으면, 버퍼에 있던 그 이유를 커널은 어떻게 합니까?",
    },
    {
      en: "leave closes nothing. It marks the client, throws its input away and starts its time anew; settle() ends our direction when all is sent, receive() throws away what still comes, and expire() drops who stays. expire walks both sets from the front and stops at the first whose time is not over.",
      ko: "leave는 아무것도 닫지 않습니다. 클라이언트에 표시하고, 입력을 버리고, 시간을 새로 시작합니다. 다 보내면 settle()이 우리 방향을 끝내고, 그래도 오는 것은 receive()가 버리고, 남아 있는 쪽은 expire()가 정리합니다. expire는 두 집합을 앞에서부터 보다가 시간이 남은 첫 클라이언트에서 멈춥니다.",
    },
    {
      en: "leave: client.refused = true; client.stalled = false; client.input.start = client.input.end; heard(loop, client). expire: for each client of loop.speaking: break if client.heardMs + IDLE_MS > nowMs; if client.inFlight > 0, heard(loop, client); else loop.protocol.tooQuiet(loop, client) and proceed(loop, client). For each of loop.leaving: break if client.heardMs + LINGER_MS > nowMs; else dropClient(loop, client).",
      ko: "leave: client.refused = true, client.stalled = false, client.input.start = client.input.end, 그리고 heard(loop, client)입니다. expire: loop.speaking의 client마다 client.heardMs + IDLE_MS > nowMs이면 break합니다. client.inFlight > 0이면 heard(loop, client)를, 아니면 loop.protocol.tooQuiet(loop, client)와 proceed(loop, client)를 부릅니다. loop.leaving의 client마다 client.heardMs + LINGER_MS > nowMs이면 break하고, 아니면 dropClient(loop, client)를 부릅니다.",
    },
  ],
  checks: [
    {
      id: "4.6a",
      title: {
        en: "Who announces too much is told, then gets the end and no reset",
        ko: "너무 긴 길이를 알린 쪽은 이유를 듣고, 재설정이 아니라 끝을 받습니다",
      },
      codes: [
        "E4-OUTPUT-GONE",
        "E4-NOT-TOLD",
        "E4-RST",
        "E4-STAYS-OPEN",
        "E4-ANSWERS-ON",
        "E4-LINGERS",
        "E4-OTHERS",
        "E4-STAYS-STALLED",
      ],
    },
    {
      id: "4.6b",
      title: {
        en: "What is behind a bad frame is not answered",
        ko: "잘못된 프레임 뒤의 것에는 답하지 않습니다",
      },
      codes: [
        "E4-TOO-SHORT",
        "E4-VERSION",
        "E4-ANSWERS-ON",
        "E4-NOT-TOLD",
        "E4-OUTPUT-GONE",
        "E4-RST",
        "E4-STAYS-OPEN",
        "E4-LINGERS",
        "E4-OTHERS",
        "E4-STAYS-STALLED",
        "E4-LEFT-STALLED",
      ],
    },
    {
      id: "4.6c",
      title: {
        en: "Who was refused may stay for a while, and no longer",
        ko: "거절된 쪽은 잠깐만 더 머물 수 있습니다",
      },
      codes: ["E4-NO-LINGER", "E4-LINGERS", "E4-SILENT", "E4-REFUSED-HEARD", "E4-REFUSED-WAITS"],
    },
    {
      id: "4.6d",
      title: { en: "Who is silent for too long is told, and ended", ko: "너무 오래 말이 없으면 알리고 끝냅니다" },
      codes: [
        "E4-SILENT",
        "E4-NOT-HEARD",
        "E4-TOO-EARLY",
        "E4-NOT-SENT",
        "E4-OUTPUT-GONE",
        "E4-NOT-TOLD",
        "E4-ANSWERS-ON",
        "E4-RST",
        "E4-STAYS-OPEN",
      ],
    },
    {
      id: "4.6e",
      title: {
        en: "A byte now and then is silence as well",
        ko: "이따금 오는 한 바이트도 침묵입니다",
      },
      codes: [
        "E4-SLOWLORIS",
        "E4-NOT-SENT",
        "E4-OUTPUT-GONE",
        "E4-NOT-TOLD",
        "E4-ANSWERS-ON",
        "E4-RST",
        "E4-STAYS-OPEN",
      ],
    },
    {
      id: "4.6f",
      title: { en: "Who waits for an answer is not silent", ko: "답을 기다리는 쪽은 말이 없는 것이 아닙니다" },
      codes: ["E4-KILLS-WAITING", "E4-COUNTS-WAITING", "E4-SILENT", "E4-STAYS-DUE"],
    },
    {
      id: "4.6g",
      title: { en: "Who never reads is dropped in the end", ko: "끝내 읽지 않는 쪽은 결국 정리됩니다" },
      codes: ["E4-SLOW-READER", "E4-NOT-TOLD", "E4-LEFT-STALLED"],
    },
    {
      id: "4.6h",
      title: {
        en: "No conversation crashes, fills or blocks the server",
        ko: "어떤 대화도 서버를 죽이거나 채우거나 막지 못합니다",
      },
      codes: ["E4-FUZZ"],
    },
  ],
}
