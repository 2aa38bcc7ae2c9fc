/* SPDX-License-Identifier: Apache-2.0 */
/* JavaCPP's glue calls these, which throw an exception of C++ on failure. The glue makes it one of Java. */
#ifndef TOLLGATE_SHARED_H
#define TOLLGATE_SHARED_H

#include <cerrno>
#include <stdexcept>
#include <string>

#include "tollgate.h"

static inline void *mapped(void *address, const char *name) {
  if (address == nullptr) {
    throw std::runtime_error("No shared memory " + std::string(name) + ": errno " + std::to_string(errno));
  }
  return address;
}

static inline void *shared_create(const char *name, int64_t bytes) {
  return mapped(tg_shared_create(name, bytes), name);
}

static inline void *shared_open(const char *name, int64_t bytes) { return mapped(tg_shared_open(name, bytes), name); }

#endif
