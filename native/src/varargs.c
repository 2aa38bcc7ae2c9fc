/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>

#include "count_calls.h"
#include "tollgate.h"

int32_t tg_format(char *out, int64_t n, const char *format, ...) {
  TG_CALLED();
  va_list values;
  va_start(values, format);
  int length = vsnprintf(out, (size_t)n, format, values);
  va_end(values);
  return length;
}
