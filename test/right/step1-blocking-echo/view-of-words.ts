// idea: tcp_info as 32-bit words
// file: server.ts
// #region acceptQueue
  const words = new Uint32Array(64)
  check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, words, new Uint32Array([words.byteLength])), "getsockopt")
  return { backlog: words[TCPI_SACKED / 4] ?? 0, waiting: words[TCPI_UNACKED / 4] ?? 0 }
// #endregion acceptQueue
