// misconception: an inode number means one file
// file: path.ts
// check: 7.1c
// code: E7-LEAVE-OTHER
// #region leavePlace
  const { listenFd, path, file } = place
  const now = fileAt(path)
  if (file !== undefined && now?.ino === file.ino) void unlink(path)
  void closeOnce(listenFd)
// #endregion leavePlace
