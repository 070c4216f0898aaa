// What a small Node-API addon needs around its system calls (part 2.6): arguments in, results out, an open exercise.
//
// A function that a helper left with `false` has thrown: return NULL to let the exception through. Node-API, not V8 and
// not libuv, so the compiled addon works with every version of Node. https://nodejs.org/api/n-api.html

#pragma once

#include <errno.h>
#include <node_api.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/** Throws the error that stands for an unwritten exercise. Returns NULL. */
static inline napi_value todo(napi_env env, const char *part, const char *task) {
  char text[128];
  snprintf(text, sizeof text, "%s %s", part, task);
  napi_throw_error(env, "ERR_ECHOBOOK_TODO", text);
  return NULL;
}

/** Fills `value` with the call's first `count` arguments. False after it has thrown: there are fewer. */
static inline bool get_arguments(napi_env env, napi_callback_info info, size_t count, napi_value *value) {
  size_t given = count;
  if (napi_get_cb_info(env, info, &given, value, NULL, NULL) == napi_ok && given >= count) return true;
  napi_throw_type_error(env, "ERR_MISSING_ARGS", "too few arguments");
  return false;
}

/** A JavaScript number as an int; bit 31 of a mask may be set either way. False after it has thrown: no number. */
static inline bool get_int(napi_env env, napi_value value, int *out) {
  int64_t number;
  if (napi_get_value_int64(env, value, &number) == napi_ok) {
    *out = (int)(uint32_t)number;
    return true;
  }
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "a number is needed here");
  return false;
}

/** The memory of a Uint32Array, and how many words it has. False after it has thrown: something else. */
static inline bool get_words(napi_env env, napi_value value, uint32_t **words, size_t *count) {
  napi_typedarray_type type;
  void *data;
  if (napi_get_typedarray_info(env, value, &type, count, &data, NULL, NULL) == napi_ok && type == napi_uint32_array) {
    *words = data;
    return true;
  }
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "a Uint32Array is needed here");
  return false;
}

/** An int as a JavaScript number. */
static inline napi_value from_int(napi_env env, int number) {
  napi_value value;
  return napi_create_int32(env, number, &value) == napi_ok ? value : NULL;
}

/** Makes `function` callable as `name`. */
static inline void export_function(napi_env env, napi_value exports, const char *name, napi_callback function) {
  napi_value value;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, function, NULL, &value);
  napi_set_named_property(env, exports, name, value);
}
