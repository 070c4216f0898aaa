// misconception: ++ is one step
// check: 3.5a
// code: E3-TORN
// file: counter.ts
// #region countUp
  for (let i = 0; i < times; i++) counter[0] = (counter[0] ?? 0) + 1
// #endregion countUp
