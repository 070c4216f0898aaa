// misconception: the two numbers are in the order of their names
// file: server.ts
// check: 1.5a
// code: E1-QUEUE
// #region acceptQueue
  const info = new Uint8Array(TCP_INFO_BYTES)
  check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt")
  const view = new DataView(info.buffer)
  return { waiting: view.getUint32(TCPI_SACKED, true), backlog: view.getUint32(TCPI_UNACKED, true) }
// #endregion acceptQueue
