// Waiting for many descriptors: poll(2), epoll(7). One system call each.
//
// struct pollfd is eight bytes everywhere and is passed as it is. struct epoll_event is packed on x86-64
// only, so JavaScript sees two words instead: [events, data], and this file copies.

#include <poll.h>
#include <string.h>
#include <sys/epoll.h>

#include "call.h"

// One wait hands over at most this many events; the rest stay ready and come with the next call.
enum { MAX_EVENTS = 1024 };

SYSCALL(poll) { return result_or_errno(poll((struct pollfd *)c->buf, (nfds_t)c->number[0], c->number[1])); }

SYSCALL(epoll_create1) { return result_or_errno(epoll_create1(c->number[0])); }

SYSCALL(epoll_ctl) {
  struct epoll_event event = {.events = (uint32_t)c->number[3], .data.u64 = (uint32_t)c->number[4]};
  return result_or_errno(epoll_ctl(c->number[0], c->number[1], c->number[2], &event));
}

SYSCALL(epoll_wait) {
  struct epoll_event events[MAX_EVENTS];
  int room = c->number[1] < MAX_EVENTS ? c->number[1] : MAX_EVENTS;
  int ready = epoll_wait(c->number[0], events, room, c->number[2]);
  for (int i = 0; i < ready; i++) {
    uint32_t words[2] = {events[i].events, events[i].data.u32};
    memcpy(c->buf + (size_t)i * sizeof words, words, sizeof words);
  }
  return result_or_errno(ready);
}
