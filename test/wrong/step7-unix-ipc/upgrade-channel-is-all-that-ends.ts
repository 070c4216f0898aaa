// misconception: a failed upgrade ends with its channel
// file: upgrade.ts
// check: 7.6i
// code: E7-ANNOUNCE-LEAKS
// #region announce
  try {
    check(tell(taken.channelFd, READY), "sendmsg")
    void answer(taken.channelFd, GO, 0, deadlineMs, clock)
  } catch (error) {
    void closeOnce(taken.channelFd)
    throw error
  }
// #endregion announce
