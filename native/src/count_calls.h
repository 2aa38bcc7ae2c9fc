/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What every kernel includes. TG_CALLED() opens every exported function. It is nothing in the library that is measured;
 * in the second build of the library, which the tests use, it counts the call under the name of the function.
 */
#ifndef TOLLGATE_CALLS_H
#define TOLLGATE_CALLS_H

#include "floating_point.h"

#if defined(TG_COUNT_CALLS)
void count_call(const char *function);
#define TG_CALLED() count_call(__func__)
#else
#define TG_CALLED() ((void)0)
#endif

#endif
