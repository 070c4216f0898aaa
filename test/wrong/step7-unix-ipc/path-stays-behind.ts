// misconception: the file goes with the socket
// file: path.ts
// check: 7.1c
// code: E7-LEAVE-STAYS
// #region leavePlace
  void closeOnce(place.listenFd)
// #endregion leavePlace
