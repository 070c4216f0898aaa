// misconception: there is always room for an empty message
// check: 3.6a
// code: E3-NEVER-JOINS
// file: pool.ts
// #region stopPool
  for (const queue of jobs) tryPut(queue, NOTHING)
  threads.join()
  void close(wakeFd)
// #endregion stopPool
