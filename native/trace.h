// The trace: a ring of fixed-size records in a file that is mapped MAP_SHARED, so that every thread and
// every forked child appends to the same ring (one atomic add each) and the grader reads it from outside,
// while the program runs and after it has died.
//
// A record is written in two moments: at entry (startNs last, so a half-written slot shows 0) and at exit
// (endNs last). endNs == 0 means "still inside the call". Numbers are in the machine's byte order.
//
//    file:  header (64 bytes) | fault rules (63 x 64) | records (capacity x 64) | more (capacity x 164)
//
//   record:  0        8        16   20   24    26 27 28      32              48              64
//            | startNs | endNs  |pid |tid |call |f |n | result|  number[4]    |  first bytes  |
//
// f = flags, n = how many of the first bytes are valid. What does not fit into a record is behind the last one, in the
// place of the same index: the file is sparse, so it costs nothing where nothing is put there.
//
//     more:  0       4            8       12                       68                        164
//            | bytes | controllen | flags | control, struct stat   | first bytes, from 16 on |

#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "call.h"

enum {
  TRACE_VERSION = 2,
  TRACE_PREVIEW = 16,
  TRACE_REST = 96, // with these a struct sockaddr_un is whole
  TRACE_KEPT = 56,
  TRACE_NUMBERS = 4,
  FAULT_RULES = 63,
};

enum record_flag { FLAG_INJECTED_ERRNO = 1, FLAG_INJECTED_SHORT = 2, FLAG_INJECTED_AFTER = 4 };
enum fault_when { WHEN_ALWAYS = 0, WHEN_NTH = 1, WHEN_EVERY = 2, WHEN_RANGE = 3, WHEN_CHANCE = 4 };
enum fault_effect { EFFECT_NONE = 0, EFFECT_ERRNO = 1, EFFECT_SHORT = 2, EFFECT_AFTER = 3 };

struct trace_header {
  char magic[8];          // "ECHOTRCE"
  uint32_t version;       // TRACE_VERSION
  uint32_t record_bytes;  // sizeof(struct trace_record)
  uint32_t capacity;      // records; a power of two
  uint32_t recording;     // 1 = append records; 0 = fault rules only
  _Atomic(uint64_t) next; // records ever appended; slot = next % capacity
  uint32_t rules;         // fault rules in use
  uint8_t reserved[28];
};

// One line of a fault plan, written by whoever made the file; `seen` and `hits` are the addon's.
struct fault_rule {
  uint32_t call; // index into the call table
  uint32_t when; // enum fault_when
  uint64_t a;    // NTH, EVERY: n; RANGE: first; CHANCE: per million
  uint64_t b;    // RANGE: last; CHANCE: seed
  uint32_t effect;
  int32_t value;          // ERRNO, AFTER: the number; SHORT: at most so many bytes
  _Atomic(uint64_t) seen; // calls this rule looked at
  _Atomic(uint64_t) hits; // calls it changed
  uint64_t reserved[2];
};

struct trace_record {
  _Atomic(uint64_t) start_ns; // CLOCK_MONOTONIC; 0 = slot being written
  _Atomic(uint64_t) end_ns;   // 0 = still inside the call
  uint32_t pid;
  uint32_t tid;
  uint16_t call;
  uint8_t flags;
  uint8_t preview_bytes;
  int32_t result;
  int32_t number[TRACE_NUMBERS];
  uint8_t preview[TRACE_PREVIEW];
};

// Of messages, of stat(), and of addresses and texts that are longer than a preview.
struct trace_more {
  uint32_t bytes;      // of the caller's buffer
  uint32_t controllen; // of what is sent, or of the room, and then of what came
  uint32_t msg_flags;
  uint8_t kept[TRACE_KEPT]; // the first bytes of the control messages, or of the struct stat
  uint8_t rest[TRACE_REST];
};

_Static_assert(sizeof(struct trace_header) == 64, "trace header");
_Static_assert(sizeof(struct fault_rule) == 64, "fault rule");
_Static_assert(sizeof(struct trace_record) == 64, "trace record");
_Static_assert(sizeof(struct trace_more) == 164, "what does not fit into a record");
enum { TRACE_RECORDS_AT = 64 + FAULT_RULES * 64 };

struct trace_file {
  struct trace_header header;
  struct fault_rule rule[FAULT_RULES];
  struct trace_record record[];
};

// NULL until trace_open() succeeded; the one branch that a call pays when nothing is traced.
extern struct trace_file *trace;

// Maps the file named by ECHOBOOK_TRACE, once per process. Returns NULL when there is nothing to do or all
// went well, else what is wrong with the file.
const char *trace_open(void);

// Fault plan, entry record, system call, exit record.
long trace_call(struct call *c);
