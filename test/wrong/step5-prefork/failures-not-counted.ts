// misconception: the wait doubles by itself
// file: prefork.ts
// check: 5.3e
// code: E5-FAILURES
// #region failed
  slot.dueMs = supervisor.clock() + Math.min(FIRST_DELAY_MS * 2 ** slot.failures, MOST_DELAY_MS)
// #endregion failed
