// misconception: atomic twice is atomic
// check: 3.5a
// code: E3-TORN
// file: counter.ts
// #region countUp
  for (let i = 0; i < times; i++) Atomics.store(counter, 0, Atomics.load(counter, 0) + 1)
// #endregion countUp
