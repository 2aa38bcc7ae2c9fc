/* SPDX-License-Identifier: Apache-2.0 */
#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
/* Plain C11 hides nanosleep. */
#define _POSIX_C_SOURCE 199309L
#include <errno.h>
#include <time.h>
#endif

#include "atomic.h"
#include "count_calls.h"
#include "tollgate.h"

static volatile int64_t inside;

static void wait_for(int32_t milliseconds) {
#if defined(_WIN32)
  Sleep((DWORD)milliseconds);
#else
  /* A signal, such as a profiler's, ends nanosleep early, with errno set and the time that is left. */
  const int error = errno;
  struct timespec left = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  while (nanosleep(&left, &left) != 0 && errno == EINTR) {
  }
  errno = error;
#endif
}

int32_t tg_block(int32_t milliseconds) {
  TG_CALLED();
  const int64_t calls = atomic_sum(&inside, 1);
  wait_for(milliseconds);
  atomic_sum(&inside, -1);
  return (int32_t)calls;
}
