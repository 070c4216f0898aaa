// misconception: a descriptor is its number, which can be sent like any other
// file: pass.ts
// check: 7.3a
// code: E7-FD-NUMBER
// imports: send
// #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const numbers = new Uint8Array([...bytes, ...fds])
  return Math.min(
    bytes.length,
    again(() => send(sockFd, numbers, 0, numbers.length, MSG_NOSIGNAL)),
  )
// #endregion sendFds
