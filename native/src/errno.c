/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "count_calls.h"
#include "tollgate.h"

int32_t tg_fail(int32_t error) {
  TG_CALLED();
  errno = error;
  return -1;
}
