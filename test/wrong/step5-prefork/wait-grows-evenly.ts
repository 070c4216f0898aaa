// misconception: a wait that grows by 100 ms each time is a backoff too
// file: prefork.ts
// check: 5.3e
// code: E5-DELAY
// #region failed
  slot.failures++
  slot.dueMs = supervisor.clock() + Math.min(FIRST_DELAY_MS * slot.failures, MOST_DELAY_MS)
// #endregion failed
