/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "check.h"

int main(void) {
  CHECK(tg_fail(EDOM) == -1 && errno == EDOM);
  CHECK(tg_fail(0) == -1 && errno == 0);
  return 0;
}
