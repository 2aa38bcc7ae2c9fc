/* SPDX-License-Identifier: Apache-2.0 */
/* The C library's shm_open, of POSIX.1-2008, is not visible without this. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <stddef.h>

#include "count_calls.h"
#include "tollgate.h"

#if defined(_WIN32)

void *tg_shared_create(const char *name, int64_t bytes) {
  TG_CALLED();
  (void)name;
  (void)bytes;
  errno = ENOSYS;
  return NULL;
}

void *tg_shared_open(const char *name, int64_t bytes) {
  TG_CALLED();
  (void)name;
  (void)bytes;
  errno = ENOSYS;
  return NULL;
}

void tg_shared_close(void *address, int64_t bytes) {
  TG_CALLED();
  (void)address;
  (void)bytes;
}

int32_t tg_shared_unlink(const char *name) {
  TG_CALLED();
  (void)name;
  errno = ENOSYS;
  return -1;
}

#else

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* 0, or what errno would say. */
static int reserve(int descriptor, int64_t bytes) {
  if (ftruncate(descriptor, (off_t)bytes) != 0) {
    return errno;
  }
#if defined(__linux__)
  /* Without this, memory that the system does not have is a SIGBUS at the first access. */
  int error;
  do {
    error = posix_fallocate(descriptor, 0, (off_t)bytes);
  } while (error == EINTR);
  return error;
#else
  return 0;
#endif
}

/* The mapping outlives its descriptor, which is closed. */
static void *map(int descriptor, int64_t bytes) {
  void *address = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  int error = errno;
  close(descriptor);
  errno = error;
  return address == MAP_FAILED ? NULL : address;
}

void *tg_shared_create(const char *name, int64_t bytes) {
  TG_CALLED();
  int descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
  if (descriptor < 0) {
    return NULL;
  }
  int error = reserve(descriptor, bytes);
  void *address = NULL;
  if (error == 0) {
    address = map(descriptor, bytes);
    error = errno;
  } else {
    close(descriptor);
  }
  if (address == NULL) {
    shm_unlink(name);
    errno = error;
  }
  return address;
}

void *tg_shared_open(const char *name, int64_t bytes) {
  TG_CALLED();
  int descriptor = shm_open(name, O_RDWR, 0);
  return descriptor < 0 ? NULL : map(descriptor, bytes);
}

void tg_shared_close(void *address, int64_t bytes) {
  TG_CALLED();
  munmap(address, (size_t)bytes);
}

int32_t tg_shared_unlink(const char *name) {
  TG_CALLED();
  return shm_unlink(name);
}

#endif
