// misconception: a Float64Array reads what came from the network
// check: 4.1e
// code: E4-ORDER-DOUBLE
// file: bytes.ts
// #region getF64
  return new Float64Array(bytes.slice(at, at + 8).buffer)[0] ?? 0
// #endregion getF64
