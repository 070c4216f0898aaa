// idea: a copy by Buffer.concat
// file: view.ts
// #region keep
  return { bytes: Buffer.concat([bytes]) }
// #endregion keep
