// Argument checks: from JavaScript values to a `struct call` whose pointers and lengths are good.
//
// A wrong type throws TypeError, a number out of range RangeError, both naming call and argument. Nothing
// here enters the kernel on the caller's behalf.

#include "call.h"

#include <math.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "calls.h"

#define DECLARE(name, section, result, spec) long enter_##name(struct call *c);
ECHOBOOK_CALLS(DECLARE)
#undef DECLARE

#define ROW(name, section, result, spec)                                                                     \
  {#name, section, RESULT_##result, spec, enter_##name, 0, 0, 0, false, {{{0}, {0}, 0, 0}}},
struct call_desc call_table[] = {ECHOBOOK_CALLS(ROW)};
#undef ROW
const int call_count = sizeof call_table / sizeof call_table[0];

static const struct {
  const char *word;
  enum kind kind;
  bool nullable;
} kind_words[] = {
    {"fd", KIND_FD, false},         {"int", KIND_INT, false},       {"uint", KIND_UINT, false},
    {"in", KIND_IN, false},         {"in?", KIND_IN, true},         {"out", KIND_OUT, false},
    {"in16", KIND_IN16, false},     {"out16", KIND_OUT16, false},   {"out?", KIND_OUT, true},
    {"offset", KIND_OFFSET, false}, {"length", KIND_LENGTH, false}, {"count8", KIND_COUNT8, false},
    {"lenref", KIND_LENREF, false}, {"len?", KIND_LENREF, true},    {"status?", KIND_STATUS, true},
    {"out8", KIND_OUT8, false},     {"newfd", KIND_NEW_FD, false},  {"text", KIND_TEXT, false},
    {"texts", KIND_TEXTS, false},   {"texts?", KIND_TEXTS, true},   {"mutex", KIND_MUTEX, false},
    {"control?", KIND_CONTROL, true}, {"room?", KIND_ROOM, true},     {"msg", KIND_MSG, false},
    {"stat", KIND_STAT, false},
};

static void parse_arg(const char *word, size_t size, struct arg_desc *arg) {
  char text[64], *kind = NULL, *print = "";
  snprintf(text, sizeof text, "%.*s", (int)size, word);
  if ((kind = strchr(text, ':')) == NULL) abort(); // a malformed row; the declaration test loads the addon
  *kind++ = 0;
  char *slash = strchr(kind, '/');
  if (slash != NULL) {
    *slash = 0;
    print = slash + 1;
  }
  if (strlen(text) >= sizeof arg->name || strlen(print) >= sizeof arg->print) abort();
  strcpy(arg->name, text);
  strcpy(arg->print, print);
  for (size_t i = 0; i < sizeof kind_words / sizeof kind_words[0]; i++) {
    if (strcmp(kind_words[i].word, kind) == 0) {
      arg->kind = kind_words[i].kind;
      arg->nullable = kind_words[i].nullable;
      return;
    }
  }
  abort();
}

void args_init(void) {
  for (int id = 0; id < call_count; id++) {
    struct call_desc *desc = &call_table[id];
    desc->id = id;
    desc->argc = 0;
    for (const char *at = desc->spec; *at != 0;) {
      size_t size = strcspn(at, " ");
      struct arg_desc *arg = &desc->args[desc->argc++];
      parse_arg(at, size, arg);
      desc->kinds |= 1u << arg->kind;
      if (strcmp(arg->print, "SOCKADDR") == 0) desc->takes_address = true;
      at += size;
      at += strspn(at, " ");
    }
  }
}

// Reading the values

struct reader {
  napi_env env;
  const struct call_desc *desc;
  const struct arg_desc *arg;
};

static bool throw_with(const struct reader *r, napi_status (*raise)(napi_env, const char *, const char *),
                       const char *code, const char *format, ...) __attribute__((format(printf, 4, 5)));

static bool throw_with(const struct reader *r, napi_status (*raise)(napi_env, const char *, const char *),
                       const char *code, const char *format, ...) {
  char what[160], text[256];
  va_list list;
  va_start(list, format);
  vsnprintf(what, sizeof what, format, list);
  va_end(list);
  snprintf(text, sizeof text, "%s: %s %s", r->desc->name, r->arg->name, what);
  raise(r->env, code, text);
  return false;
}
#define TYPE_ERROR(...) throw_with(r, napi_throw_type_error, "ERR_INVALID_ARG_TYPE", __VA_ARGS__)
#define RANGE_ERROR(...) throw_with(r, napi_throw_range_error, "ERR_OUT_OF_RANGE", __VA_ARGS__)

static const char *type_name(napi_env env, napi_value value) {
  static const char *const names[] = {"undefined",         "null",     "a boolean", "a number",
                                      "a string",          "a symbol", "an object", "a function",
                                      "an external value", "a bigint"};
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return (unsigned)type < sizeof names / sizeof names[0] ? names[type] : "an unknown value";
}

// As JavaScript prints it, to 15 digits.
static const char *number_text(double number, char text[32]) {
  if (isnan(number)) return "NaN";
  if (isinf(number)) return number > 0 ? "Infinity" : "-Infinity";
  snprintf(text, 32, "%.15g", number);
  return text;
}

static bool read_integer(const struct reader *r, napi_value value, double min, double max, double *out) {
  double number;
  char text[32];
  if (napi_get_value_double(r->env, value, &number) != napi_ok)
    return TYPE_ERROR("must be a number, got %s", type_name(r->env, value));
  if (!(number >= min && number <= max) || number != (double)(int64_t)number)
    return RANGE_ERROR("must be an integer from %.0f to %.0f, got %s", min, max, number_text(number, text));
  *out = number;
  return true;
}

static size_t element_size(napi_typedarray_type type) {
  switch (type) {
  case napi_int16_array:
  case napi_uint16_array:
    return 2;
  case napi_int32_array:
  case napi_uint32_array:
  case napi_float32_array:
    return 4;
  case napi_float64_array:
  case napi_bigint64_array:
  case napi_biguint64_array:
    return 8;
  default:
    return 1;
  }
}

static bool is_null(napi_env env, napi_value value) {
  napi_valuetype type;
  return napi_typeof(env, value, &type) == napi_ok && type == napi_null;
}

static bool read_buffer(const struct reader *r, napi_value value, struct call *out, size_t *capacity) {
  if (r->arg->nullable && is_null(r->env, value)) return true;
  napi_typedarray_type type = napi_uint8_array; // Node leaves it as it is for a kind it does not know
  size_t length;
  void *data = NULL;
  if (napi_get_typedarray_info(r->env, value, &type, &length, &data, NULL, NULL) != napi_ok)
    return TYPE_ERROR("must be a TypedArray%s, got %s", r->arg->nullable ? " or null" : "",
                      type_name(r->env, value));
  static uint8_t empty; // the kernel must not see NULL where the caller gave an empty array
  *capacity = length * element_size(type);
  out->buf = data != NULL && *capacity > 0 ? data : &empty;
  out->len = out->whole = *capacity;
  return true;
}

static bool read_lenref(const struct reader *r, napi_value value, struct call *out, size_t capacity) {
  if (r->arg->nullable && is_null(r->env, value)) {
    if (out->buf != NULL) return TYPE_ERROR("must be a Uint32Array of length 1 when a buffer is given");
    return true;
  }
  napi_typedarray_type type = napi_uint8_array;
  size_t length;
  void *data;
  if (napi_get_typedarray_info(r->env, value, &type, &length, &data, NULL, NULL) != napi_ok ||
      type != napi_uint32_array || length < 1)
    return TYPE_ERROR("must be a Uint32Array of length 1%s, got %s", r->arg->nullable ? " or null" : "",
                      type_name(r->env, value));
  uint32_t wanted;
  memcpy(&wanted, data, sizeof wanted);
  if (out->buf == NULL) return TYPE_ERROR("must be null when the buffer is null");
  if (wanted > capacity) return RANGE_ERROR("says %u bytes, but the buffer has %zu", wanted, capacity);
  out->lenref = data;
  out->lenvalue = wanted;
  out->len = wanted;
  return true;
}

static bool read_fd(const struct reader *r, napi_value value, double *number) {
  if (!read_integer(r, value, INT32_MIN, INT32_MAX, number)) return false;
  if (fd_is_nodes_own((int)*number))
    return RANGE_ERROR("%d belongs to Node itself; use descriptors that #sys returned", (int)*number);
  return true;
}

static bool read_status(const struct reader *r, napi_value value, struct call *out) {
  if (is_null(r->env, value)) return true;
  napi_typedarray_type type = napi_uint8_array;
  size_t length;
  void *data;
  if (napi_get_typedarray_info(r->env, value, &type, &length, &data, NULL, NULL) != napi_ok ||
      type != napi_int32_array || length < 1)
    return TYPE_ERROR("must be an Int32Array of length 1 or null, got %s", type_name(r->env, value));
  memcpy(&out->lenvalue, data, sizeof out->lenvalue);
  out->lenref = data;
  return true;
}

// A copy that ends in 0; NULL after it has thrown.
static char *read_text(const struct reader *r, napi_value value) {
  size_t bytes;
  if (napi_get_value_string_utf8(r->env, value, NULL, 0, &bytes) != napi_ok) {
    (void)TYPE_ERROR("must be a string%s, got %s", r->arg->kind == KIND_TEXTS ? " in every place" : "",
                     type_name(r->env, value));
    return NULL;
  }
  char *text = malloc(bytes + 1);
  if (text == NULL) {
    (void)RANGE_ERROR("does not fit the memory");
    return NULL;
  }
  napi_get_value_string_utf8(r->env, value, text, bytes + 1, &bytes);
  if (strlen(text) == bytes) return text;
  free(text);
  (void)TYPE_ERROR("has a 0 byte in it, where the kernel would take it to end");
  return NULL;
}

enum { TEXTS_MOST = 4096 };

static bool read_texts(const struct reader *r, napi_value value, struct call *out) {
  if (is_null(r->env, value) && r->arg->nullable) return true;
  uint32_t length;
  bool is_array = false;
  if (napi_is_array(r->env, value, &is_array) != napi_ok || !is_array)
    return TYPE_ERROR("must be an array of strings%s, got %s", r->arg->nullable ? " or null" : "",
                      type_name(r->env, value));
  napi_get_array_length(r->env, value, &length);
  if (length > TEXTS_MOST) return RANGE_ERROR("has %u strings, at most %d are taken", length, TEXTS_MOST);
  char **list = calloc(length + 1, sizeof *list);
  if (list == NULL) return RANGE_ERROR("does not fit the memory");
  out->list[out->list[0] == NULL ? 0 : 1] = list;
  for (uint32_t i = 0; i < length; i++) {
    napi_value element;
    if (napi_get_element(r->env, value, i, &element) != napi_ok) return false; // a getter has thrown
    if ((list[i] = read_text(r, element)) == NULL) return false;
  }
  return true;
}

void args_answer(const struct call *call, long result) {
  if (call->lenref != NULL) memcpy(call->lenref, &call->lenvalue, sizeof call->lenvalue);
  if (takes(call->desc, KIND_OUT8) && result == 0) memcpy(call->buf, call->pair, sizeof call->pair);
  if (call->msgref == NULL || result < 0) return; // the kernel writes a struct msghdr only then
  memcpy(call->msgref, call->msg, sizeof call->msg);
  if (call->controllen > 0) memcpy(call->room, call->control, call->controllen);
}

void args_free(struct call *call) {
  free(call->control);
  free(call->text);
  for (int i = 0; i < 2; i++) {
    for (char **at = call->list[i]; at != NULL && *at != NULL; at++) free(*at);
    free(call->list[i]);
  }
}

// dup2() closes what the number stood for.
static bool read_new_fd(const struct reader *r, napi_value value, double *number) {
  if (!read_integer(r, value, INT32_MIN, INT32_MAX, number)) return false;
  if (fd_is_nodes_own((int)*number))
    return RANGE_ERROR("%d belongs to Node itself, and would be closed; take 0, 1, 2, or a number that is free",
                       (int)*number);
  return true;
}

// The kernel lets a message have fewer (net.core.optmem_max).
enum { CONTROL_MOST = 1 << 17 };

static bool copy_control(const struct reader *r, const uint8_t *from, size_t bytes, struct call *out) {
  if (bytes > CONTROL_MOST) return RANGE_ERROR("has %zu bytes, at most %d are taken", bytes, CONTROL_MOST);
  if (bytes == 0) return true;
  if ((out->control = malloc(bytes)) == NULL) return RANGE_ERROR("does not fit the memory");
  memcpy(out->control, from, bytes);
  out->controllen = bytes;
  return true;
}

static bool read_control(const struct reader *r, napi_value value, struct call *out, size_t *capacity) {
  napi_typedarray_type type = napi_int8_array;
  size_t bytes;
  void *data = NULL;
  *capacity = 0;
  if (is_null(r->env, value)) return true;
  if (napi_get_typedarray_info(r->env, value, &type, &bytes, &data, NULL, NULL) != napi_ok || type != napi_uint8_array)
    return TYPE_ERROR("must be a Uint8Array or null, got %s", type_name(r->env, value));
  if (r->arg->kind == KIND_ROOM) {
    out->room = data;
    *capacity = bytes;
    return true;
  }
  if (!copy_control(r, data, bytes, out)) return false;
  int fd;
  if (message_names(out, fd_is_nodes_own, &fd))
    return RANGE_ERROR("%d belongs to Node itself; use descriptors that #sys returned", fd);
  return true;
}

static bool read_msg(const struct reader *r, napi_value value, struct call *out, size_t capacity) {
  napi_typedarray_type type = napi_uint8_array;
  size_t length;
  void *data;
  if (napi_get_typedarray_info(r->env, value, &type, &length, &data, NULL, NULL) != napi_ok ||
      type != napi_uint32_array || length < 2)
    return TYPE_ERROR("must be a Uint32Array of length 2, got %s", type_name(r->env, value));
  memcpy(out->msg, data, sizeof out->msg);
  out->msgref = data;
  if (out->msg[0] > capacity) return RANGE_ERROR("says %u bytes, but control has %zu", out->msg[0], capacity);
  return copy_control(r, out->room, out->msg[0], out);
}

static void keep(struct call *out, int32_t number) {
  if (out->numbers < MAX_NUMBERS) out->number[out->numbers++] = number;
}

static bool read_mutex(const struct reader *r, napi_value value, struct call *out) {
  size_t capacity = 0;
  uint32_t offset = 0;
  if (!read_buffer(r, value, out, &capacity)) return false;
  if (capacity < sizeof(pthread_mutex_t))
    return RANGE_ERROR("must have room for %zu bytes, has %zu", sizeof(pthread_mutex_t), capacity);
  if (!shared_holds(out->buf, sizeof(pthread_mutex_t), &offset))
    return TYPE_ERROR("must be a view of sharedMemory(): fork copies other memory");
  if ((uintptr_t)out->buf % _Alignof(pthread_mutex_t) != 0)
    return RANGE_ERROR("must begin at a multiple of %zu bytes", _Alignof(pthread_mutex_t));
  out->len = sizeof(pthread_mutex_t);
  keep(out, (int32_t)offset);
  return true;
}

bool args_read(napi_env env, const struct call_desc *desc, size_t argc, napi_value *argv, struct call *out) {
  *out = (struct call){.desc = desc};
  size_t capacity = 0, offset = 0, room = 0;
  for (int i = 0; i < desc->argc; i++) {
    const struct arg_desc *arg = &desc->args[i];
    struct reader reader = {env, desc, arg}, *r = &reader;
    if ((size_t)i >= argc) return TYPE_ERROR("is missing (%s takes %d arguments)", desc->name, desc->argc);
    double number = 0;
    switch (arg->kind) {
    case KIND_FD:
      if (!read_fd(r, argv[i], &number)) return false;
      keep(out, (int32_t)number);
      break;
    case KIND_INT:
      if (!read_integer(r, argv[i], INT32_MIN, INT32_MAX, &number)) return false;
      keep(out, (int32_t)number);
      break;
    case KIND_UINT: // a mask with bit 31 set is negative after JavaScript's `|`; both spellings are the same
                    // bits
      if (!read_integer(r, argv[i], INT32_MIN, UINT32_MAX, &number)) return false;
      keep(out, (int32_t)(uint32_t)(int64_t)number);
      break;
    case KIND_IN:
    case KIND_OUT:
      if (!read_buffer(r, argv[i], out, &capacity)) return false;
      break;
    case KIND_IN16:
    case KIND_OUT16:
      if (!read_buffer(r, argv[i], out, &capacity)) return false;
      if (capacity < 16) return RANGE_ERROR("must have room for 16 bytes, has %zu", capacity);
      out->len = 16;
      break;
    case KIND_OFFSET:
      if (!read_integer(r, argv[i], 0, INT32_MAX, &number)) return false;
      if (number > (double)capacity)
        return RANGE_ERROR("%.0f is past the end of the buffer (%zu bytes)", number, capacity);
      offset = (size_t)number;
      out->buf += offset;
      break;
    case KIND_LENGTH:
      if (!read_integer(r, argv[i], 0, INT32_MAX, &number)) return false;
      if (number > (double)(capacity - offset))
        return RANGE_ERROR("%.0f is past the end of the buffer (%zu bytes from offset %zu)", number,
                           capacity - offset, offset);
      out->len = (size_t)number;
      keep(out, (int32_t)number);
      break;
    case KIND_COUNT8:
      if (!read_integer(r, argv[i], 0, INT32_MAX / 8, &number)) return false;
      if (number * 8 > (double)capacity)
        return RANGE_ERROR("%.0f elements of 8 bytes do not fit the buffer (%zu bytes)", number, capacity);
      out->len = (size_t)number * 8;
      keep(out, (int32_t)number);
      break;
    case KIND_LENREF:
      if (!read_lenref(r, argv[i], out, capacity)) return false;
      break;
    case KIND_STATUS:
      if (!read_status(r, argv[i], out)) return false;
      break;
    case KIND_OUT8:
      if (!read_buffer(r, argv[i], out, &capacity)) return false;
      if (capacity < 8) return RANGE_ERROR("must have room for 8 bytes, has %zu", capacity);
      out->len = 8;
      break;
    case KIND_NEW_FD:
      if (!read_new_fd(r, argv[i], &number)) return false;
      keep(out, (int32_t)number);
      break;
    case KIND_TEXT:
      if ((out->text = read_text(r, argv[i])) == NULL) return false;
      break;
    case KIND_TEXTS:
      if (!read_texts(r, argv[i], out)) return false;
      break;
    case KIND_CONTROL:
    case KIND_ROOM:
      if (!read_control(r, argv[i], out, &room)) return false;
      break;
    case KIND_MSG:
      if (!read_msg(r, argv[i], out, room)) return false;
      break;
    case KIND_STAT:
      if (!read_buffer(r, argv[i], out, &capacity)) return false;
      if (capacity < sizeof(struct stat))
        return RANGE_ERROR("must have room for %zu bytes, has %zu", sizeof(struct stat), capacity);
      out->len = sizeof(struct stat);
      break;
    case KIND_MUTEX:
      if (!read_mutex(r, argv[i], out)) return false;
      break;
    }
  }
  return true;
}
