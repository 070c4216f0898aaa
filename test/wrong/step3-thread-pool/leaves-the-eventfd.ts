// misconception: threads that end close what they used
// check: 3.6a
// code: E3-LEAKS
// file: pool.ts
// #region stopPool
  for (const queue of jobs) put(queue, NOTHING)
  threads.join()
// #endregion stopPool
