// misconception: what is opened first is closed first
// check: 3.6a
// code: E3-CLOSES-EARLY
// file: pool.ts
// #region stopPool
  void close(wakeFd)
  for (const queue of jobs) put(queue, NOTHING)
  threads.join()
// #endregion stopPool
