/* SPDX-License-Identifier: Apache-2.0 */
/* JavaCPP's glue copies a struct that is returned by value to memory that it allocates; these copy it to a given one.
 */
#ifndef TOLLGATE_STRUCTS_H
#define TOLLGATE_STRUCTS_H

#include "tollgate.h"

static inline void make_two_at(tg_two *two, int64_t a, int64_t b) { *two = tg_make_two(a, b); }

static inline void make_four_at(tg_four *four, int64_t a, int64_t b, int64_t c, int64_t d) {
  *four = tg_make_four(a, b, c, d);
}

#endif
