/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "check.h"

#if defined(_WIN32)

int main(void) {
  CHECK(tg_shared_create("/tollgate-test", 4096) == NULL && errno == ENOSYS);
  CHECK(tg_shared_open("/tollgate-test", 4096) == NULL && errno == ENOSYS);
  CHECK(tg_shared_unlink("/tollgate-test") == -1 && errno == ENOSYS);
  return 0;
}

#else

#include <time.h>
#include <unistd.h>

enum { BYTES = 3 * 4096 };

int main(void) {
#if defined(__linux__)
  if (access("/dev/shm", W_OK) != 0) {
    puts("skipped: no shared memory can be made here; mount a tmpfs on /dev/shm");
    return SKIPPED;
  }
#endif
  char name[31];
  snprintf(name, sizeof name, "/tg-test-%" PRIx64, (uint64_t)time(NULL) ^ (uint64_t)(uintptr_t)name);
  CHECK(tg_shared_open(name, BYTES) == NULL && errno == ENOENT);

  char *made = tg_shared_create(name, BYTES);
  CHECK(made != NULL);
  for (int i = 0; i < BYTES; i++) {
    CHECK(made[i] == 0);
  }
  CHECK(tg_shared_create(name, BYTES) == NULL && errno == EEXIST);

  char *opened = tg_shared_open(name, BYTES);
  CHECK(opened != NULL && opened != made);
  CHECK(tg_shared_unlink(name) == 0);
  CHECK(tg_shared_unlink(name) == -1 && errno == ENOENT);
  CHECK(tg_shared_open(name, BYTES) == NULL && errno == ENOENT);

  made[BYTES - 1] = 42;
  CHECK(opened[BYTES - 1] == 42);
  tg_shared_close(made, BYTES);
  CHECK(opened[BYTES - 1] == 42);
  tg_shared_close(opened, BYTES);
  return 0;
}

#endif
