/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "count_calls.h"
#include "tollgate.h"

int64_t tg_string_length(const char *s) {
  TG_CALLED();
  return (int64_t)strlen(s);
}

const char *tg_echo(const char *s) {
  TG_CALLED();
  return s;
}
