// idea: tells each worker by forEach, and checks what close() says
// file: pool.ts
// #region stopPool
  jobs.forEach((queue) => put(queue, new Uint8Array(0)))
  threads.join()
  check(close(wakeFd), "close")
// #endregion stopPool
