// Messages with more in them than bytes: sendmsg(2), recvmsg(2), socketpair(2). One system call each.
//
// In C a struct msghdr says where everything is. Here it is flat: one buffer, one for control messages (cmsg(3)),
// and of the rest only what the kernel answers. Left out: addresses (msg_name) and several buffers (msg_iov).
//
// The kernel works on a copy of the control bytes: another thread may write the array while the call looks at it,
// and the descriptors in it have been checked. What came is copied back by args_answer().

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "call.h"

// One control message.
struct part {
  int level;
  int type;
  const uint8_t *data;
  size_t bytes;
};

// The next one from *at on. False at the end, and where the kernel would find that nothing whole begins there.
static bool next_part(const uint8_t *control, size_t bytes, size_t *at, struct part *part) {
  struct cmsghdr head;
  if (*at > bytes || bytes - *at < sizeof head) return false;
  memcpy(&head, control + *at, sizeof head);
  if (head.cmsg_len < sizeof head || head.cmsg_len > bytes - *at) return false;
  *part = (struct part){head.cmsg_level, head.cmsg_type, control + *at + sizeof head, head.cmsg_len - sizeof head};
  *at += CMSG_ALIGN(head.cmsg_len);
  return true;
}

static int fd_in(const struct part *part, size_t i) {
  int fd;
  memcpy(&fd, part->data + i * sizeof fd, sizeof fd);
  return fd;
}

static bool holds_fds(const struct part *part) { return part->level == SOL_SOCKET && part->type == SCM_RIGHTS; }

bool message_names(const struct call *c, bool (*wanted)(int fd), int *fd) {
  struct part part;
  for (size_t at = 0; next_part(c->control, c->controllen, &at, &part);)
    for (size_t i = 0; holds_fds(&part) && i < part.bytes / sizeof *fd; i++)
      if (wanted(*fd = fd_in(&part, i))) return true;
  return false;
}

// At other levels the kernel follows addresses in some of them (RDS). What is not whole it refuses, as we do: a
// sanitizer's sendmsg() believes its length.
static bool is_plain(const struct call *c) {
  struct part part;
  size_t at = 0;
  while (next_part(c->control, c->controllen, &at, &part))
    if (part.level != SOL_SOCKET) return false;
  return at >= c->controllen || c->controllen - at < sizeof(struct cmsghdr);
}

static struct msghdr header(struct call *c, struct iovec *iov) {
  *iov = (struct iovec){c->buf, c->len};
  return (struct msghdr){
      .msg_iov = iov, .msg_iovlen = 1, .msg_control = c->control, .msg_controllen = c->controllen};
}

SYSCALL(sendmsg) {
  if (!is_plain(c)) return -EINVAL;
  struct iovec iov;
  struct msghdr message = header(c, &iov);
  return result_or_errno(sendmsg(c->number[0], &message, c->number[1]));
}

static bool claim(int fd) {
  fds_claim(fd);
  return false;
}

SYSCALL(recvmsg) {
  struct iovec iov;
  struct msghdr message = header(c, &iov);
  ssize_t got = recvmsg(c->number[0], &message, c->number[1]);
  if (got == -1) return -errno;
  c->controllen = message.msg_controllen;
  c->msg[0] = (uint32_t)message.msg_controllen;
  c->msg[1] = (uint32_t)message.msg_flags;
  int fd;
  (void)message_names(c, claim, &fd);
  return got;
}

SYSCALL(socketpair) {
  if (socketpair(c->number[0], c->number[1], c->number[2], c->pair) == -1) return -errno;
  for (int i = 0; i < 2; i++) fds_claim(c->pair[i]);
  return 0;
}
