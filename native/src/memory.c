/* SPDX-License-Identifier: Apache-2.0 */
#include "count_calls.h"
#include "tollgate.h"

enum { PAGE = 4096 };

int64_t tg_touch(void *memory, int64_t n) {
  TG_CALLED();
  volatile unsigned char *bytes = memory;
  int64_t dirty = 0;
  for (int64_t i = 0; i < n; i += PAGE) {
    dirty += bytes[i] != 0;
    bytes[i] = 1;
  }
  return dirty;
}
