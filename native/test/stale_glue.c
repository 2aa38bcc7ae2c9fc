/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate.h"

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

/* The only thing that the loader asks of glue, with the wrong answer. */
EXPORTED int32_t tg_built_for_abi_version(void);

int32_t tg_built_for_abi_version(void) { return TG_ABI_VERSION - 1; }
