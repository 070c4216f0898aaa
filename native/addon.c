// The module: one exported function per row of calls.h, and the tables that JavaScript reads instead of
// keeping copies (arguments, constants, errno values, the layout of the trace file).
//
// Loads in any number of worker threads: the only state is the trace mapping and the descriptor bits, both
// of the process.

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include "call.h"
#include "constants.h"
#include "trace.h"

static napi_value invoke(napi_env env, napi_callback_info info) {
  size_t argc = MAX_ARGS;
  napi_value argv[MAX_ARGS], result;
  void *desc;
  struct call call;
  if (napi_get_cb_info(env, info, &argc, argv, NULL, &desc) != napi_ok) return NULL;
  if (!args_read(env, desc, argc, argv, &call)) return NULL;
#ifdef ECHOBOOK_BARE // only the bench builds this, to measure what the branch below costs
  long rc = call.desc->enter(&call);
#else
  long rc = trace == NULL ? call.desc->enter(&call) : trace_call(&call);
#endif
  if (call.lenref != NULL) memcpy(call.lenref, &call.lenvalue, sizeof call.lenvalue);
  if (rc >= 0 && call.desc->result == RESULT_FD) fds_claim((int)rc);
  return napi_create_int32(env, (int32_t)rc, &result) == napi_ok ? result : NULL;
}

static void set_number(napi_env env, napi_value object, const char *name, double number) {
  napi_value value;
  napi_create_double(env, number, &value);
  napi_set_named_property(env, object, name, value);
}

static void set_text(napi_env env, napi_value object, const char *name, const char *text) {
  napi_value value;
  napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &value);
  napi_set_named_property(env, object, name, value);
}

static napi_value new_object(napi_env env) {
  napi_value object;
  napi_create_object(env, &object);
  return object;
}

// calls: [{ name, section, result, args: "fd:fd buf:out/BYTES ..." }], index = call number in the trace
static napi_value describe_calls(napi_env env) {
  static const char *const results[] = {"zero", "fd", "bytes", "count", "int"};
  napi_value list;
  napi_create_array(env, &list);
  for (int i = 0; i < call_count; i++) {
    napi_value row = new_object(env);
    set_text(env, row, "name", call_table[i].name);
    set_number(env, row, "section", call_table[i].section);
    set_text(env, row, "result", results[call_table[i].result]);
    set_text(env, row, "args", call_table[i].spec);
    napi_set_element(env, list, (uint32_t)i, row);
  }
  return list;
}

// constants: { AF: { AF_INET: 2, ... }, ... }
static napi_value describe_constants(napi_env env) {
  napi_value families = new_object(env), family;
  bool known;
#define SET(group, name, text)                                                                               \
  napi_has_named_property(env, families, #group, &known);                                                    \
  if (known)                                                                                                 \
    napi_get_named_property(env, families, #group, &family);                                                 \
  else                                                                                                       \
    napi_set_named_property(env, families, #group, family = new_object(env));                                \
  set_number(env, family, #name, (double)(name));
  ECHOBOOK_CONSTANTS(SET)
#undef SET
  return families;
}

// errnos: { EAGAIN: { value: 11, message: "Resource temporarily unavailable" }, ... }
static napi_value describe_errnos(napi_env env) {
  napi_value object = new_object(env), entry;
#define SET(name)                                                                                            \
  entry = new_object(env);                                                                                   \
  set_number(env, entry, "value", name);                                                                     \
  set_text(env, entry, "message", strerror(name));                                                           \
  napi_set_named_property(env, object, #name, entry);
  ECHOBOOK_ERRNOS(SET)
#undef SET
  return object;
}

static napi_value describe_layout(napi_env env) {
  napi_value object = new_object(env);
  set_number(env, object, "version", TRACE_VERSION);
  set_number(env, object, "recordBytes", sizeof(struct trace_record));
  set_number(env, object, "recordsAt", TRACE_RECORDS_AT);
  set_number(env, object, "maxRules", FAULT_RULES);
  set_number(env, object, "ruleBytes", sizeof(struct fault_rule));
  set_number(env, object, "rulesAt", offsetof(struct trace_file, rule));
#define HEADER(js, field) set_number(env, object, #js, offsetof(struct trace_header, field));
  HEADER(headerVersion, version)
  HEADER(headerRecordBytes, record_bytes)
  HEADER(headerCapacity, capacity)
  HEADER(headerRecording, recording)
  HEADER(headerNext, next)
  HEADER(headerRules, rules)
#undef HEADER
#define RULE(js, field) set_number(env, object, #js, offsetof(struct fault_rule, field));
  RULE(ruleCall, call)
  RULE(ruleWhen, when)
  RULE(ruleA, a)
  RULE(ruleB, b)
  RULE(ruleEffect, effect)
  RULE(ruleValue, value)
  RULE(ruleSeen, seen)
  RULE(ruleHits, hits)
#undef RULE
#define RECORD(js, field) set_number(env, object, #js, offsetof(struct trace_record, field));
  RECORD(startNs, start_ns)
  RECORD(endNs, end_ns)
  RECORD(pid, pid)
  RECORD(tid, tid)
  RECORD(call, call)
  RECORD(flags, flags)
  RECORD(previewBytes, preview_bytes)
  RECORD(result, result)
  RECORD(numbers, number)
  RECORD(preview, preview)
#undef RECORD
  return object;
}

static void init_process(void) {
  args_init();
  fds_inherit();
}

NAPI_MODULE_INIT() {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, init_process);
  const char *wrong = trace_open();
  if (wrong != NULL) {
    char text[512];
    snprintf(text, sizeof text, "ECHOBOOK_TRACE=%s %s", getenv("ECHOBOOK_TRACE"), wrong);
    napi_throw_error(env, "ERR_ECHOBOOK_TRACE", text);
    return NULL;
  }
  for (int i = 0; i < call_count; i++) {
    napi_value function;
    napi_create_function(env, call_table[i].name, NAPI_AUTO_LENGTH, invoke, &call_table[i], &function);
    napi_set_named_property(env, exports, call_table[i].name, function);
  }
  napi_set_named_property(env, exports, "calls", describe_calls(env));
  napi_set_named_property(env, exports, "constants", describe_constants(env));
  napi_set_named_property(env, exports, "errnos", describe_errnos(env));
  napi_set_named_property(env, exports, "layout", describe_layout(env));
  return exports;
}
