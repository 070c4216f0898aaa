// idea: recvFds() for none, and poll() first
// file: boundaries.ts
// imports: poll, POLLIN, EMSGSIZE
// adds: import { recvFds, sendFds } from "./pass.ts"
// #region sendMessage
  if (bytes.length === 0) throw new RangeError("sendMessage: empty")
  return Math.min(0, sendFds(fd, bytes, []))
// #endregion sendMessage
// #region recvMessage
  void again(() => poll(new Int32Array([fd, POLLIN]), 1, -1))
  const { n } = recvFds(fd, buf, 0)
  if (n === -EMSGSIZE) return "cut"
  return n > 0 ? buf.subarray(0, n) : n === 0 ? "end" : n
// #endregion recvMessage
