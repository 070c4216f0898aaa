// misconception: a worker that always fails need not come back
// file: prefork.ts
// check: 5.3e
// code: E5-BOUND
// #region failed
  slot.failures++
  slot.dueMs = supervisor.clock() + FIRST_DELAY_MS * 2 ** (slot.failures - 1)
// #endregion failed
