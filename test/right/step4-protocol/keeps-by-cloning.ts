// idea: a structured clone of a typed array takes all of the memory below it along
// file: view.ts
// #region keep
  return { bytes: structuredClone(bytes) }
// #endregion keep
