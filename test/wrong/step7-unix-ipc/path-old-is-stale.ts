// misconception: a file that is there when a server starts is an old one
// file: path.ts
// check: 7.1b
// code: E7-ALIVE
// #region isStale
  return fileAt(path)?.isSocket === true
// #endregion isStale
