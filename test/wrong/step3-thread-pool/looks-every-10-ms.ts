// misconception: whoever looks often enough need not be woken
// check: 3.3d
// code: E3-TIMER
// file: server.ts
// given: const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs)
// becomes: const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs < 0 ? 10 : timeoutMs); if (ready === 0) completed(reactor)
