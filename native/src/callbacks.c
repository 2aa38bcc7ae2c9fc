/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>

#if defined(_WIN32)
#include <process.h>
#include <windows.h>
#else
#include <pthread.h>
#endif

#include "count_calls.h"
#include "tollgate.h"

static int64_t call_back(int64_t times, tg_callback callback, int32_t a) {
  int64_t sum = 0;
  for (int64_t i = 0; i < times; i++) {
    sum += callback(a);
  }
  return sum;
}

int64_t tg_call_back(int64_t times, tg_callback callback, int32_t a) {
  TG_CALLED();
  return call_back(times, callback, a);
}

void tg_call_back_none(int64_t times, tg_callback_of_none callback) {
  TG_CALLED();
  for (int64_t i = 0; i < times; i++) {
    callback();
  }
}

int64_t tg_call_back_five(int64_t times, tg_callback_of_five callback, int32_t a) {
  TG_CALLED();
  int64_t sum = 0;
  for (int64_t i = 0; i < times; i++) {
    sum += callback(a, 1, 2, 3, 4);
  }
  return sum;
}

int64_t tg_call_back_ten(int64_t times, tg_callback_of_ten callback, int32_t a) {
  TG_CALLED();
  int64_t sum = 0;
  for (int64_t i = 0; i < times; i++) {
    sum += callback(a, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }
  return sum;
}

typedef struct {
  int64_t times;
  tg_callback callback;
  int32_t a;
  int64_t sum;
} work;

static void run(work *todo) { todo->sum = call_back(todo->times, todo->callback, todo->a); }

#if defined(_WIN32)

static unsigned __stdcall start(void *todo) {
  run(todo);
  return 0;
}

/* Whether it ran, and has ended. */
static int run_in_thread(work *todo) {
  HANDLE thread = (HANDLE)_beginthreadex(NULL, 0, start, todo, 0, NULL);
  if (thread == NULL) {
    return 0;
  }
  WaitForSingleObject(thread, INFINITE);
  CloseHandle(thread);
  return 1;
}

#else

static void *start(void *todo) {
  run(todo);
  return NULL;
}

/* Whether it ran, and has ended. */
static int run_in_thread(work *todo) {
  pthread_t thread;
  return pthread_create(&thread, NULL, start, todo) == 0 && pthread_join(thread, NULL) == 0;
}

#endif

int64_t tg_call_back_in_thread(int64_t times, tg_callback callback, int32_t a) {
  TG_CALLED();
  work todo;
  todo.times = times;
  todo.callback = callback;
  todo.a = a;
  return run_in_thread(&todo) ? todo.sum : INT64_MIN;
}

void tg_sort(int32_t *a, int64_t n, tg_comparison compare) {
  TG_CALLED();
  if (n > 0) {
    qsort(a, (size_t)n, sizeof *a, compare);
  }
}
