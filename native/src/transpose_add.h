/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TOLLGATE_TRANSPOSE_ADD_H
#define TOLLGATE_TRANSPOSE_ADD_H

#include <stdint.h>

/* So many rows are computed at a time. */
enum { TRANSPOSE_ADD_ROWS = 32 };

/* The rows from … to - 1 of tg_transpose_add. */
void transpose_add_rows(const double *a, const double *b, int64_t n, int64_t from, int64_t to, double *out);

#endif
