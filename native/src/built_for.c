/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate.h"

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

/*
 * Compiled into every library that calls tollgate: the TG_ABI_VERSION that it was compiled for, so that Java can refuse
 * glue that is older than the kernels.
 */
EXPORTED int32_t tg_built_for_abi_version(void);

int32_t tg_built_for_abi_version(void) { return TG_ABI_VERSION; }
