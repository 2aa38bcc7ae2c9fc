/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate.h"

int32_t tg_abi_version(void) { return TG_ABI_VERSION - 1; }
