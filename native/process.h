// What forking needs to know about the rest of the addon, and the addon about forking.

#pragma once

#include <stdbool.h>

// So many processes of one program at a time; fork() then returns -EAGAIN.
enum { FAMILY_MOST = 128 };

// One of Node's environments has loaded the addon, or ends. Called in its thread; `without_threads`: whether node
// was started with --single-threaded.
void process_environment(bool begins, bool without_threads);

// Why this process must not fork; NULL when it may.
const char *process_refuses_fork(void);

// A new process has no pending signals, so the counts start again; and Node's handlers, which tell its event loop,
// are the parent's: those signals do what they do by themselves.
void signals_begin(void);

// How many times a signal (1 to SIGNALS) has come since this was asked last.
enum { SIGNALS = 31 };
int signals_take(int sig);
