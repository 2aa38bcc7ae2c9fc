/* SPDX-License-Identifier: Apache-2.0 */
/* JavaCPP's glue calls this where it must read errno, before anything else can change it. */
#ifndef TOLLGATE_ERRNO_H
#define TOLLGATE_ERRNO_H

#include <errno.h>

#include "tollgate.h"

static inline int32_t tg_fail_and_read_errno(int32_t error) { return tg_fail(error) < 0 ? errno : 0; }

static inline int32_t tg_fail_named_and_read_errno(const char *s) { return tg_fail_named(s) < 0 ? errno : 0; }

#endif
