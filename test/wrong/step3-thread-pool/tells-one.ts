// misconception: all workers hear the one message
// check: 3.6a
// code: E3-NEVER-JOINS
// file: pool.ts
// #region stopPool
  const [first] = jobs
  if (first !== undefined) put(first, NOTHING)
  threads.join()
  void close(wakeFd)
// #endregion stopPool
