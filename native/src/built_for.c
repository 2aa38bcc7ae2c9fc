/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate.h"

/*
 * Compiled into every library that calls tollgate: the TG_ABI_VERSION that it was compiled for, so that Java can refuse
 * glue that is older than the kernels.
 */
#if defined(_WIN32)
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
    int32_t tg_built_for_abi_version(void);

int32_t tg_built_for_abi_version(void) { return TG_ABI_VERSION; }
