/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The second build of the library, which counts calls, exports these functions besides those of tollgate.h. It counts
 * the calls of any number of threads.
 */
#ifndef TOLLGATE_COUNTING_H
#define TOLLGATE_COUNTING_H

#include "tollgate.h"

/* Forgets all calls so far. */
TG_API void tg_forget_calls(void);

/* Returns how often the function of this name, such as "tg_sum", was called since. */
TG_API int64_t tg_calls(const char *function);

/* Returns how often any function was called since. */
TG_API int64_t tg_all_calls(void);

#endif
