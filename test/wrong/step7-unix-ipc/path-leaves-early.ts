// misconception: where the file is another one there is nothing to do
// file: path.ts
// check: 7.1c
// code: E7-LEAVE-OPEN
// #region leavePlace
  const { listenFd, path, file } = place
  const now = fileAt(path)
  if (file === undefined || now?.dev !== file.dev || now.ino !== file.ino) return
  void unlink(path)
  void closeOnce(listenFd)
// #endregion leavePlace
