/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "count_calls.h"
#include "tollgate.h"

int64_t tg_string_length(const char *s) {
  TG_CALLED();
  return (int64_t)strlen(s);
}

int64_t tg_string_lengths(const char *a, const char *b, const char *c, const char *d) {
  TG_CALLED();
  return (int64_t)(strlen(a) + strlen(b) + strlen(c) + strlen(d));
}

const char *tg_echo(const char *s) {
  TG_CALLED();
  return s;
}
