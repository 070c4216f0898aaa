// What forking needs to know about the rest of the addon, and the addon about forking.

#pragma once

// So many processes of one program at a time; fork() then returns -EAGAIN.
enum { FAMILY_MOST = 128 };

// One of Node's environments has loaded the addon (1) or ends (-1).
void process_environment(int change);

// Why this process must not fork; NULL when it may.
const char *process_refuses_fork(void);

// A new process has no pending signals: the counts start again.
void signals_forget(void);

// How many times a signal has come since this was asked last.
int signals_take(int sig);
