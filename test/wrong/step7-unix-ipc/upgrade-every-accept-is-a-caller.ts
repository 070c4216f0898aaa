// misconception: accept4() has somebody, or it would not have been ready
// file: upgrade.ts
// check: 7.6b
// code: E7-ADMIT-NOBODY
// #region admit
  const { place, clock } = generation
  const channelFd = accept4(place.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  const uid = channelFd < 0 ? getuid() : peerCredentials(channelFd).uid
  if (generation.phase !== "serving" || (uid !== getuid() && uid !== 0)) {
    void closeOnce(channelFd)
    return
  }
  generation.channelFd = channelFd
  generation.phase = "called"
  generation.deadlineMs = clock() + READY_MS
// #endregion admit
