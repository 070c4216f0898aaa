// idea: collects byte by byte into one growing array
// file: batch-client.ts
// imports: write
// #region sendThenCollect
  for (let at = 0; at < batch.length; ) at += check(write(connFd, batch, at, batch.length - at), "write")
  check(shutdown(connFd, SHUT_WR), "shutdown")
  const all: number[] = []
  const one = new Uint8Array(1)
  while (check(read(connFd, one, 0, 1), "read") === 1) all.push(one[0] ?? 0)
  return Uint8Array.from(all)
// #endregion sendThenCollect
