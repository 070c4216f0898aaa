// misconception: a Uint32Array reads what came from the network
// check: 4.1b
// code: E4-ORDER
// file: bytes.ts
// #region getU32
  return new Uint32Array(bytes.slice(at, at + 4).buffer)[0] ?? 0
// #endregion getU32
