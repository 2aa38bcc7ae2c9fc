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

enum { BYTES = 3 * 4096 };

int main(void) {
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
