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
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "call.h"
#include "constants.h"
#include "process.h"
#include "trace.h"

// In C these are pointers to functions. COUNT is ours.
#undef SIG_DFL
#undef SIG_IGN
enum { SIG_DFL = 0, SIG_IGN = 1, COUNT = 2 };

static long enter(struct call *call) {
#ifdef ECHOBOOK_BARE // only the bench builds this, to measure what the branch below costs
  return call->desc->enter(call);
#else
  return trace == NULL ? call->desc->enter(call) : trace_call(call);
#endif
}

static struct call_desc *find_call(const char *name) {
  for (int i = 0; i < call_count; i++)
    if (strcmp(call_table[i].name, name) == 0) return &call_table[i];
  abort();
}

static const struct call_desc *the_fork, *the_exit;

// process.on("exit"): Node would wait for threads that a forked child does not have.
static napi_value leave(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value code = NULL;
  struct call call = {.desc = the_exit, .numbers = 1};
  napi_get_cb_info(env, info, &argc, &code, NULL, NULL);
  if (code == NULL || napi_get_value_int32(env, code, &call.number[0]) != napi_ok) call.number[0] = 1;
  (void)enter(&call);
  _exit(call.number[0]); // should a fault have kept the call from happening
}

// What the child's side of Node needs, in its own language. The end of the code that runs is its end, whatever the
// event loop would wait for: the parent's timers, and threads that are not there. By setImmediate(), because a promise
// that is rejected by then is still reported. Node prints an error that nothing catches after "exit", which is too late
// here. A child's children have the listeners with the heap.
static const char child_side[] =
    "(leave, pid, first) => {"
    "  Object.defineProperty(process, 'pid', { value: pid, enumerable: true, configurable: true });"
    "  setImmediate(() => process.exit());"
    "  if (!first) return;"
    "  process.on('exit', leave);"
    "  process.on('uncaughtExceptionMonitor', (error) => {"
    "    if (process.listenerCount('uncaughtException') === 0) process._rawDebug(error?.stack ?? String(error));"
    "  });"
    "}";

// The child has its parent's event loop, whose descriptors mean the same objects in the kernel: what it took from
// them, the parent would miss. uv_loop_fork() makes it new ones.
extern int uv_loop_fork(struct uv_loop_s *loop);

static void begin_as_child(napi_env env) {
  static bool first = true;
  struct uv_loop_s *loop;
  napi_value script, function, global, args[3];
  // It has closed as many descriptors as it opens.
  if (napi_get_uv_event_loop(env, &loop) != napi_ok || uv_loop_fork(loop) != 0) abort();
  // A child that would not end by itself must not go on.
  if (napi_create_string_utf8(env, child_side, NAPI_AUTO_LENGTH, &script) != napi_ok ||
      napi_run_script(env, script, &function) != napi_ok || napi_get_global(env, &global) != napi_ok ||
      napi_create_function(env, "_exit", NAPI_AUTO_LENGTH, leave, NULL, &args[0]) != napi_ok ||
      napi_create_int32(env, getpid(), &args[1]) != napi_ok || napi_get_boolean(env, first, &args[2]) != napi_ok ||
      napi_call_function(env, global, function, 3, args, NULL) != napi_ok)
    abort();
  first = false;
}

static napi_value invoke(napi_env env, napi_callback_info info) {
  size_t argc = MAX_ARGS;
  napi_value argv[MAX_ARGS], result;
  void *desc;
  struct call call;
  if (napi_get_cb_info(env, info, &argc, argv, NULL, &desc) != napi_ok) return NULL;
  if (!args_read(env, desc, argc, argv, &call)) {
    args_free(&call);
    return NULL;
  }
  const char *refused = desc == the_fork ? process_refuses_fork() : NULL;
  if (refused != NULL) {
    napi_throw_error(env, "ERR_ECHOBOOK_FORK", refused);
    return NULL;
  }
  long rc = enter(&call);
  if (desc == the_fork && rc == 0) begin_as_child(env);
  args_answer(&call, rc);
  args_free(&call);
  if (rc >= 0 && call.desc->result == RESULT_FD) fds_claim((int)rc);
  napi_status made = call.desc->result == RESULT_ID ? napi_create_uint32(env, (uint32_t)rc, &result)
                                                    : napi_create_int32(env, (int32_t)rc, &result);
  return made == napi_ok ? result : NULL;
}

static void unmap(napi_env env, void *data, void *hint) {
  (void)env, (void)hint;
  shared_unmap(data);
}

// sharedMemory(bytes)
static napi_value shared_memory(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value argument = NULL, buffer = NULL;
  double bytes = 0;
  napi_get_cb_info(env, info, &argc, &argument, NULL, NULL);
  if (argc < 1 || napi_get_value_double(env, argument, &bytes) != napi_ok) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "sharedMemory: bytes must be a number");
    return NULL;
  }
  if (!(bytes >= 1 && bytes <= 1 << 30) || bytes != (double)(size_t)bytes) {
    napi_throw_range_error(env, "ERR_OUT_OF_RANGE", "sharedMemory: bytes must be an integer from 1 to 1073741824");
    return NULL;
  }
  void *at = shared_map((size_t)bytes);
  if (at == NULL) {
    napi_throw_error(env, "ERR_ECHOBOOK_MEMORY", "sharedMemory: no memory, or more than 256 of them at once");
    return NULL;
  }
  if (napi_create_external_arraybuffer(env, at, (size_t)bytes, unmap, NULL, &buffer) != napi_ok) shared_unmap(at);
  return buffer;
}

// pendingSignals(signum)
static napi_value pending_signals(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value argument = NULL, result;
  napi_get_cb_info(env, info, &argc, &argument, NULL, NULL);
  double number = 0;
  if (argc < 1 || napi_get_value_double(env, argument, &number) != napi_ok) {
    napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "pendingSignals: signum must be a number");
    return NULL;
  }
  int sig = number >= 1 && number <= SIGNALS ? (int)number : 0;
  if (sig == 0 || number != sig) {
    napi_throw_range_error(env, "ERR_OUT_OF_RANGE", "pendingSignals: signum must be an integer from 1 to 31");
    return NULL;
  }
  return napi_create_int32(env, signals_take(sig), &result) == napi_ok ? result : NULL;
}

static void set_function(napi_env env, napi_value exports, const char *name, napi_callback callback) {
  napi_value function;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function);
  napi_set_named_property(env, exports, name, function);
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
  static const char *const results[] = {"zero", "fd", "bytes", "count", "int", "id", "never"};
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

// statLayout: where the fields of struct stat are, which differs from one kind of machine to the next
static napi_value describe_stat(napi_env env) {
  napi_value object = new_object(env);
  set_number(env, object, "bytes", sizeof(struct stat));
#define FIELD(name) set_number(env, object, #name, offsetof(struct stat, st_##name));
  FIELD(dev) FIELD(ino) FIELD(mode) FIELD(uid) FIELD(gid) FIELD(size)
#undef FIELD
  return object;
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
  set_number(env, object, "moreBytes", sizeof(struct trace_more));
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
#define MORE(js, field) set_number(env, object, #js, offsetof(struct trace_more, field));
  MORE(bufBytes, bytes)
  MORE(controllen, controllen)
  MORE(msgFlags, msg_flags)
  MORE(kept, kept)
  MORE(rest, rest)
#undef MORE
  return object;
}

static void init_process(void) {
  args_init();
  fds_inherit();
  the_fork = find_call("fork");
  the_exit = find_call("_exit");
}

// process.execArgv: the options of node, and none of the program's own. V8 takes `_` for `-`.
static bool is_single_threaded(napi_env env) {
  napi_value global, process, list, one;
  uint32_t length = 0;
  bool found = false;
  if (napi_get_global(env, &global) != napi_ok ||
      napi_get_named_property(env, global, "process", &process) != napi_ok ||
      napi_get_named_property(env, process, "execArgv", &list) != napi_ok ||
      napi_get_array_length(env, list, &length) != napi_ok)
    return false;
  for (uint32_t i = 0; i < length && !found; i++) {
    char text[32] = "";
    size_t bytes = 0;
    if (napi_get_element(env, list, i, &one) != napi_ok ||
        napi_get_value_string_utf8(env, one, text, sizeof text, &bytes) != napi_ok)
      continue;
    for (char *at = text; *at != 0; at++)
      if (*at == '_') *at = '-';
    found = strcmp(text, "--single-threaded") == 0;
  }
  return found;
}

static void environment_ends(void *data) {
  (void)data;
  process_environment(false, false);
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
  set_function(env, exports, "sharedMemory", shared_memory);
  set_function(env, exports, "pendingSignals", pending_signals);
  process_environment(true, is_single_threaded(env));
  napi_add_env_cleanup_hook(env, environment_ends, NULL);
  napi_set_named_property(env, exports, "calls", describe_calls(env));
  napi_set_named_property(env, exports, "constants", describe_constants(env));
  napi_set_named_property(env, exports, "errnos", describe_errnos(env));
  napi_set_named_property(env, exports, "statLayout", describe_stat(env));
  napi_set_named_property(env, exports, "layout", describe_layout(env));
  return exports;
}
