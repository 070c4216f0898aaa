// Messages and their bytes: words of the glossary.

import type { Term } from "../glossary.ts"

export const protocol: readonly Term[] = [
  {
    id: "frame",
    name: { en: "Frame", ko: "프레임(frame)" },
    meaning: {
      en: "One message of a protocol as it stands in the stream, with the mark of where it ends: a length before it or a delimiter behind it.",
      ko: "스트림 안에 놓인 프로토콜 메시지 하나입니다. 앞에 길이를 적거나 뒤에 구분자를 두어 어디서 끝나는지 표시합니다.",
    },
  },
  {
    id: "payload",
    name: { en: "Payload", ko: "페이로드(payload)" },
    meaning: {
      en: "What a frame carries, without the header that says how long it is.",
      ko: "프레임이 실어 나르는 내용입니다. 길이를 적은 헤더는 들어가지 않습니다.",
    },
  },
  {
    id: "length-prefix",
    name: { en: "Length prefix", ko: "길이 접두사(length prefix)" },
    meaning: {
      en: "A number of fixed size in front of a message that says how many bytes follow. It has to be compared with a limit before it is used: the peer wrote it.",
      ko: "메시지 앞에 놓여, 뒤따르는 바이트가 몇 개인지 말해 주는 고정 크기의 수입니다. 상대가 쓴 값이므로 쓰기 전에 한도와 비교해야 합니다.",
    },
  },
  {
    id: "delimiter",
    name: { en: "Delimiter", ko: "구분자(delimiter)" },
    meaning: {
      en: "A byte or a sequence that ends a message, such as a line feed. Where it may occur in a message as well, it has to be escaped there.",
      ko: "줄바꿈처럼 메시지의 끝을 표시하는 바이트나 바이트열입니다. 메시지 안에도 나올 수 있다면 그 자리에서 이스케이프해야 합니다.",
    },
  },
  {
    id: "byte-order",
    name: { en: "Byte order, endianness", ko: "바이트 순서(byte order, endianness)" },
    meaning: {
      en: "In which order the bytes of a number stand: the highest first (big-endian) or the lowest first (little-endian). x86 and ARM keep numbers little-endian; that is their host order.",
      ko: "수를 이루는 바이트가 놓이는 순서입니다. 높은 바이트부터면 빅 엔디언(big-endian), 낮은 바이트부터면 리틀 엔디언(little-endian)입니다. x86과 ARM은 메모리에 리틀 엔디언으로 두며, 이것이 그 기계의 호스트 바이트 순서입니다.",
    },
    man: ["byteorder(3)", "endian(3)"],
  },
  {
    id: "network-order",
    name: { en: "Network byte order", ko: "네트워크 바이트 순서(network byte order)" },
    meaning: {
      en: "Big-endian: the order in which the headers of the internet protocols, and most protocols above them, write numbers.",
      ko: "빅 엔디언입니다. 인터넷 프로토콜의 헤더와 그 위의 프로토콜 대부분이 수를 이 순서로 적습니다.",
    },
    man: ["byteorder(3)"],
  },
  {
    id: "nagle",
    name: { en: "Nagle's algorithm", ko: "네이글 알고리즘(Nagle's algorithm)" },
    meaning: {
      en: "A small segment is kept back while an earlier one is not acknowledged, in the hope that more comes to fill it. TCP_NODELAY turns it off.",
      ko: "앞서 보낸 것의 ACK가 오지 않은 동안, 더 모아 보내려고 작은 세그먼트를 붙들어 두는 규칙입니다. TCP_NODELAY로 끕니다.",
    },
    man: ["tcp(7)"],
  },
  {
    id: "delayed-ack",
    name: { en: "Delayed acknowledgement", ko: "지연 ACK(delayed ACK)" },
    meaning: {
      en: "The receiving kernel holds an acknowledgement back, on Linux for at least 40 ms, in case it can travel with an answer.",
      ko: "받는 쪽 커널이 답과 함께 보낼 수 있을까 하여 ACK를 미루는 것입니다. Linux에서는 적어도 40 ms입니다.",
    },
    man: ["tcp(7)"],
  },
  {
    id: "pipelining",
    name: { en: "Pipelining", ko: "파이프라이닝(pipelining)" },
    meaning: {
      en: "Sending the next request before the answer to the last one is there. Answers then need an order or an id.",
      ko: "앞선 요청의 답이 오기 전에 다음 요청을 보내는 것입니다. 그러려면 답에 순서나 번호가 있어야 합니다.",
    },
  },
  {
    id: "head-of-line-blocking",
    name: { en: "Head-of-line blocking", ko: "선두 차단(head-of-line blocking, HOL 블로킹)" },
    meaning: {
      en: "What is ready waits behind something earlier that is not, because the order has to be kept.",
      ko: "순서를 지켜야 해서, 준비가 끝난 것이 아직 끝나지 않은 앞의 것을 기다리는 현상입니다.",
    },
  },
  {
    id: "serialization",
    name: { en: "Serialization", ko: "직렬화(serialization)" },
    meaning: {
      en: "Writing a value of a program as bytes that another program can read; the way back is deserialization, or decoding.",
      ko: "프로그램의 값을 다른 프로그램이 읽을 수 있는 바이트로 쓰는 일입니다. 거꾸로 되돌리는 일은 역직렬화(deserialization) 또는 디코딩입니다.",
    },
  },
  {
    id: "schema",
    name: { en: "Schema", ko: "스키마(schema)" },
    meaning: {
      en: "The list of a record's fields with their numbers and kinds, which writer and reader agree on. It is compatible when old and new versions of it understand each other's records.",
      ko: "쓰는 쪽과 읽는 쪽이 합의한 레코드의 필드 목록으로, 번호와 종류가 정해져 있습니다. 옛 판과 새 판이 서로의 레코드를 읽을 수 있으면 호환된다고 합니다.",
    },
  },
  {
    id: "varint",
    name: { en: "Varint", ko: "가변 길이 정수(varint)" },
    meaning: {
      en: "An integer in as many bytes as it needs: seven bits in each, and one that says whether another byte follows.",
      ko: "필요한 만큼의 바이트만 쓰는 정수 표기입니다. 바이트마다 7비트를 담고, 남은 비트로 다음 바이트가 더 있는지 알립니다.",
    },
  },
  {
    id: "zero-copy",
    name: { en: "Zero-copy", ko: "제로 카피(zero-copy)" },
    meaning: {
      en: "Using bytes where they lie instead of copying or decoding them first. What is read often, or kept, may be cheaper copied.",
      ko: "복사하거나 디코딩하지 않고 바이트를 놓인 자리에서 바로 쓰는 것입니다. 자주 읽거나 간직할 값은 복사하는 쪽이 쌀 수도 있습니다.",
    },
  },
  {
    id: "view",
    name: { en: "View", ko: "뷰(view)" },
    meaning: {
      en: "A typed array over memory that belongs to somebody else. It costs no copy, and it shows whatever is written there later.",
      ko: "다른 곳의 메모리 위에 얹은 타입 배열입니다. 복사 비용이 없는 대신, 나중에 거기에 쓰인 것이 그대로 보입니다.",
    },
  },
  {
    id: "loan",
    name: { en: "Loan", ko: "대여(loan)" },
    meaning: {
      en: "The time in which a view may be used: up to the next call that changes the memory below it. Rust calls it a borrow, and checks it.",
      ko: "뷰를 써도 되는 기간입니다. 밑에 있는 메모리를 바꾸는 다음 호출까지입니다. Rust에서는 빌림(borrow)이라고 하며 컴파일러가 검사합니다.",
    },
  },
  {
    id: "slowloris",
    name: { en: "Slowloris", ko: "슬로로리스(slowloris)" },
    meaning: {
      en: "An attack with patience: many connections, each of which sends a byte now and then and never completes a request. Only a deadline for the whole request ends it.",
      ko: "연결을 많이 맺고, 저마다 이따금 한 바이트씩만 보내며 요청을 끝내지 않는 느린 공격입니다. 요청 전체에 기한을 두어야 막을 수 있습니다.",
    },
  },
]
