// misconception: the first wait is doubled already
// file: prefork.ts
// check: 5.3e
// code: E5-DELAY
// #region failed
  slot.failures++
  slot.dueMs = supervisor.clock() + Math.min(FIRST_DELAY_MS * 2 ** slot.failures, MOST_DELAY_MS)
// #endregion failed
