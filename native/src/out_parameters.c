/* SPDX-License-Identifier: Apache-2.0 */
#include "count_calls.h"
#include "tollgate.h"

int32_t tg_divide(int32_t a, int32_t b, int32_t *quotient, int32_t *remainder) {
  TG_CALLED();
  if (b == 0) {
    return -1;
  }
  if (b == -1) {
    /* INT32_MIN / -1 is undefined in C, and traps on some processors. */
    *quotient = (int32_t)(0 - (uint32_t)a);
    *remainder = 0;
  } else {
    *quotient = a / b;
    *remainder = a % b;
  }
  return 0;
}
