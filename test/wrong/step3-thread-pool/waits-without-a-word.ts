// misconception: join ends a thread
// check: 3.6a
// code: E3-NEVER-JOINS
// file: pool.ts
// #region stopPool
  threads.join()
  void close(wakeFd)
// #endregion stopPool
