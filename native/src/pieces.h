/* SPDX-License-Identifier: Apache-2.0 */
/* Parts of kernels, for those on several threads: whether an array exceeds the caches is known of the whole only. */
#ifndef TOLLGATE_PIECES_H
#define TOLLGATE_PIECES_H

#include <stdint.h>

void add_piece(const double *a, const double *b, double *out, int64_t n, int past_caches);
void second_derivative_piece(const double *f, int64_t n, double dx, double *out, int past_caches);

/* At least three rows and three columns. */
void laplacian_piece(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out, int past_caches);

/* So many rows of a result are computed at a time. */
enum { TRANSPOSE_ADD_ROWS = 32 };

/* The rows from … to - 1 of tg_transpose_add. */
void transpose_add_piece(const double *a, const double *b, int64_t n, int64_t from, int64_t to, double *out,
                         int past_caches);

#endif
