// misconception: what cannot be unlinked is a reason to stop
// file: path.ts
// check: 7.1c
// code: E7-LEAVE-OPEN
// #region leavePlace
  const { listenFd, path, file } = place
  const now = fileAt(path)
  if (file !== undefined && now?.dev === file.dev && now.ino === file.ino) check(unlink(path), "unlink")
  void closeOnce(listenFd)
// #endregion leavePlace
