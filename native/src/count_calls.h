/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every exported function begins with TG_CALLED(). In the library that is measured, it does nothing. In the second
 * build of the library, which the tests use, it counts the call under the name of the function.
 */
#ifndef TOLLGATE_COUNT_CALLS_H
#define TOLLGATE_COUNT_CALLS_H

#if defined(TG_COUNT_CALLS)
void count_call(const char *function);
#define TG_CALLED() count_call(__func__)
#else
#define TG_CALLED() ((void)0)
#endif

#endif
