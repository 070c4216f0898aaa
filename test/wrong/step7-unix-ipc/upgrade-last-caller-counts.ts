// misconception: a new caller means that the one before has failed
// file: upgrade.ts
// check: 7.6b
// code: E7-ADMIT-SECOND
// #region admit
  const { place, clock } = generation
  const channelFd = accept4(place.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (channelFd < 0) return // it has given up; or there is no descriptor, and it waits
  const { uid } = peerCredentials(channelFd)
  if (uid !== getuid() && uid !== 0) {
    void closeOnce(channelFd)
    return
  }
  if (generation.channelFd >= 0) endChannel(generation)
  generation.channelFd = channelFd
  generation.phase = "called"
  generation.deadlineMs = clock() + READY_MS
// #endregion admit
