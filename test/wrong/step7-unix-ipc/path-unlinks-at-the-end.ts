// misconception: the path is still ours when we stop
// file: path.ts
// check: 7.1c
// code: E7-LEAVE-OTHER
// #region leavePlace
  const { listenFd, path, file } = place
  if (file !== undefined) void unlink(path)
  void closeOnce(listenFd)
// #endregion leavePlace
