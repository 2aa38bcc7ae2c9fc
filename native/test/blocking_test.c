/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "check.h"

int main(void) {
  errno = EDOM;
  CHECK(tg_block(0) == 1);
  CHECK(tg_block(1) == 1);
  CHECK(tg_block(1001) == 1);
  CHECK(errno == EDOM);
  return 0;
}
