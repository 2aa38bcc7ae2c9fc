/* SPDX-License-Identifier: Apache-2.0 */
#include "count_calls.h"
#include "tollgate.h"

void tg_empty(void) { TG_CALLED(); }

int32_t tg_add_ints(int32_t a, int32_t b) {
  TG_CALLED();
  return (int32_t)((uint32_t)a + (uint32_t)b);
}
