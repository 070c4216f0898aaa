// What one call looks like inside the addon: its row of the table, and its arguments once they are checked.
//
// args_init() parses the table once. args_read() turns JavaScript values into `struct call`, or throws and
// returns false; after it returned true every pointer in the struct is good for the stated length.

#pragma once

#include <errno.h>
#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MAX_ARGS = 6, MAX_NUMBERS = 5 };

enum kind {
  KIND_FD,
  KIND_INT,
  KIND_UINT,
  KIND_IN,
  KIND_OUT,
  KIND_IN16,
  KIND_OUT16,
  KIND_OFFSET,
  KIND_LENGTH,
  KIND_COUNT8,
  KIND_LENREF,
  KIND_STATUS,
  KIND_OUT8,
  KIND_NEW_FD,
  KIND_TEXT,
  KIND_TEXTS,
  KIND_MUTEX,
  KIND_CONTROL,
  KIND_ROOM,
  KIND_MSG,
  KIND_STAT,
};

enum result { RESULT_ZERO, RESULT_FD, RESULT_BYTES, RESULT_COUNT, RESULT_INT, RESULT_ID, RESULT_NEVER };

struct arg_desc {
  char name[16];
  char print[16]; // constant family for the trace, or ""
  enum kind kind;
  bool nullable;
};

struct call;

struct call_desc {
  const char *name;
  int section;
  enum result result;
  const char *spec;
  long (*enter)(struct call *c); // one system call; returns its result or -errno
  int id;                        // index into the table
  int argc;
  unsigned kinds;     // set of `1 << kind` over the arguments
  bool takes_address; // its buffer holds a struct sockaddr
  struct arg_desc args[MAX_ARGS];
};

// The arguments of one call. A call has at most one data buffer, one value-result word, one text and two lists of
// texts.
struct call {
  const struct call_desc *desc;
  int32_t number[MAX_NUMBERS]; // fd, int, uint and length arguments in the order of the man page
  int numbers;
  uint8_t *buf;      // start of the data, offset applied; NULL where the caller gave null
  size_t len;        // bytes of buf that the kernel may use
  size_t whole;      // bytes of the caller's array, whatever a fault makes of len
  uint32_t *lenref;  // the caller's socklen_t * or status, or NULL
  uint32_t lenvalue; // what the kernel gets and answers; copied back to lenref after the call, because a
                     // shared array could change between check and use
  uint8_t *control;  // a copy of the control messages, or room for them; NULL where there are none
  size_t controllen; // how many bytes of it count
  uint8_t *room;     // the caller's array that gets those which came
  uint32_t *msgref;  // the caller's two words
  uint32_t msg[2];   // and what recvmsg() answers: msg_controllen, msg_flags
  int pair[2];       // what socketpair() or pipe2() made, for the first 8 bytes of buf
  char *text;        // ends in 0; the call owns it and the lists until args_free()
  char **list[2];    // each ends in NULL
};

extern struct call_desc call_table[];
extern const int call_count;

static inline bool takes(const struct call_desc *desc, enum kind kind) { return (desc->kinds >> kind) & 1; }

void args_init(void);
bool args_read(napi_env env, const struct call_desc *desc, size_t argc, napi_value *argv, struct call *out);
void args_answer(const struct call *call, long result); // gives the caller what came besides buf
void args_free(struct call *call);                      // also after args_read() returned false

// Memory that forked processes share, made by sharedMemory(): a mutex must be in it.
void *shared_map(size_t bytes); // NULL with errno
void shared_unmap(void *at);
bool shared_holds(const void *at, size_t bytes, uint32_t *offset);

// Which descriptors a call may name (fds.c): args_read() refuses the others.
void fds_inherit(void);   // once, before any call
bool fd_is_nodes_own(int fd);
void fds_claim(int fd);   // this one came from a call of ours
void fds_release(int fd); // and is about to be closed

// The first descriptor among the control messages that is wanted; false when none is.
bool message_names(const struct call *call, bool (*wanted)(int fd), int *fd);

// Body of one wrapper: exactly one system call, result or -errno. No retry, no added flag, no loop.
#define SYSCALL(name) long enter_##name(struct call *c)

static inline long result_or_errno(long rc) { return rc == -1 ? -(long)errno : rc; }
