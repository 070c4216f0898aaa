// misconception: an inode number is never used again
// file: path.ts
// check: 7.1c
// code: E7-LEAVE-ORDER
// #region leavePlace
  const { listenFd, path, file } = place
  void closeOnce(listenFd)
  const now = fileAt(path)
  if (file !== undefined && now?.dev === file.dev && now.ino === file.ino) void unlink(path)
// #endregion leavePlace
