// misconception: the old one sees that we are ready
// file: upgrade.ts
// check: 7.6i
// code: E7-ANNOUNCE-ASKS
// #region announce
  try {
    void answer(taken.channelFd, GO, 0, deadlineMs, clock)
  } catch (error) {
    for (const fd of [taken.channelFd, taken.listenFd, taken.place.listenFd]) void closeOnce(fd)
    throw error
  }
// #endregion announce
