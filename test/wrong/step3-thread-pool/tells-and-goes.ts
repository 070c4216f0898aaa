// misconception: who was told to end has ended
// check: 3.6a
// code: E3-NOT-JOINED
// file: pool.ts
// #region stopPool
  for (const queue of jobs) put(queue, NOTHING)
  void close(wakeFd)
// #endregion stopPool
