/* SPDX-License-Identifier: Apache-2.0 */
/* The server of protocol.h. First what differs between Windows and POSIX, then the server itself. */
#define _POSIX_C_SOURCE 200809L

#include "protocol.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tollgate.h"

/* Prints what failed, and ends the process. */
static void fail(const char *what) {
  fprintf(stderr, "tollgate_server: cannot %s\n", what);
  exit(1);
}

#if defined(_WIN32)

#include <winsock2.h>
#include <ws2tcpip.h>
/* After winsock2.h, which it would otherwise replace. */
#include <fcntl.h>
#include <io.h>
#include <windows.h>

typedef SOCKET socket_handle;

struct unix_address {
  ADDRESS_FAMILY sun_family;
  char sun_path[108];
};

static void pause_processor(void) { YieldProcessor(); }
static void yield_processor(void) { SwitchToThread(); }

/* A client that shares memory writes nothing to standard input, so any event there is its end. */
static int client_is_gone(void) { return !PeekNamedPipe(GetStdHandle(STD_INPUT_HANDLE), NULL, 0, NULL, NULL, NULL); }

static void prepare_streams(void) {
  WSADATA data;
  if (WSAStartup(MAKEWORD(2, 2), &data) != 0 || _setmode(0, _O_BINARY) < 0 || _setmode(1, _O_BINARY) < 0) {
    fail("prepare its streams");
  }
}

static int at_most(int64_t bytes) { return bytes < INT32_MAX ? (int)bytes : INT32_MAX; }
static int64_t read_pipe(char *to, int64_t bytes) { return _read(0, to, (unsigned)at_most(bytes)); }
static int64_t write_pipe(const char *from, int64_t bytes) { return _write(1, from, (unsigned)at_most(bytes)); }

static void *map_file(const char *path, int64_t bytes) {
  wchar_t wide[32768];
  /* Without a manifest that says otherwise, arguments are in the code page of the system. */
  if (MultiByteToWideChar(CP_ACP, 0, path, -1, wide, (int)(sizeof wide / sizeof wide[0])) == 0) {
    return NULL;
  }
  HANDLE file = CreateFileW(wide, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                            NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
  if (file == INVALID_HANDLE_VALUE) {
    return NULL;
  }
  HANDLE mapping = CreateFileMappingW(file, NULL, PAGE_READWRITE, 0, 0, NULL);
  void *address = mapping == NULL ? NULL : MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 0, (SIZE_T)bytes);
  if (mapping != NULL) {
    CloseHandle(mapping);
  }
  CloseHandle(file);
  /* Windows does not delete a mapped file: the client does that later. */
  return address;
}

#else

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

typedef int socket_handle;
#define INVALID_SOCKET (-1)
#define unix_address sockaddr_un

static void yield_processor(void) { sched_yield(); }

static void pause_processor(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb"); /* yield, which is for this, does nothing on most processors. */
#endif
}

/* A client that shares memory writes nothing to standard input, so any event there is its end. */
static int client_is_gone(void) {
  struct pollfd input = {0, POLLIN, 0};
  return poll(&input, 1, 0) > 0;
}

static void prepare_streams(void) {}

static int64_t read_pipe(char *to, int64_t bytes) { return read(0, to, (size_t)bytes); }
static int64_t write_pipe(const char *from, int64_t bytes) { return write(1, from, (size_t)bytes); }

static void *map_file(const char *path, int64_t bytes) {
  int file = open(path, O_RDWR);
  if (file < 0) {
    return NULL;
  }
  void *address = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (address == MAP_FAILED) {
    return NULL;
  }
  unlink(path);
  return address;
}

#endif

/* --- messages -------------------------------------------------------------------------------------------------------
 */

static void add_one(const uint64_t *restrict message, uint64_t *restrict answer, int64_t bytes) {
  for (int64_t i = 0; i < bytes / 8; i++) {
    answer[i] = message[i] + 1;
  }
}

/* --- through a stream: a pipe or a socket ---------------------------------------------------------------------------
 */

static socket_handle channel;

#if defined(_WIN32)
static int64_t read_socket(char *to, int64_t bytes) { return recv(channel, to, at_most(bytes), 0); }
static int64_t write_socket(const char *from, int64_t bytes) { return send(channel, from, at_most(bytes), 0); }
#else
static int64_t read_socket(char *to, int64_t bytes) { return recv(channel, to, (size_t)bytes, 0); }
static int64_t write_socket(const char *from, int64_t bytes) { return send(channel, from, (size_t)bytes, 0); }
#endif

static void connect_to(const void *address, size_t length, int family) {
  channel = socket(family, SOCK_STREAM, 0);
  if (channel == INVALID_SOCKET || connect(channel, address, (socklen_t)length) != 0) {
    fail("connect to the client");
  }
}

static void connect_by_tcp(const char *port) {
  struct sockaddr_in address = {0};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons((uint16_t)strtol(port, NULL, 10));
  connect_to(&address, sizeof address, AF_INET);
  const int yes = 1;
  if (setsockopt(channel, IPPROTO_TCP, TCP_NODELAY, (const void *)&yes, sizeof yes) != 0) {
    fail("set TCP_NODELAY");
  }
}

static void connect_by_path(const char *path) {
  struct unix_address address = {0};
  address.sun_family = AF_UNIX;
  if (strlen(path) >= sizeof address.sun_path) {
    fail("connect to a path that long");
  }
  memcpy(address.sun_path, path, strlen(path));
  connect_to(&address, sizeof address, AF_UNIX);
  remove(path);
}

/* Until there is nothing more to read. */
static void answer_stream(int64_t bytes, int64_t (*read_some)(char *, int64_t),
                          int64_t (*write_some)(const char *, int64_t)) {
  char *message = malloc((size_t)bytes);
  char *answer = malloc((size_t)bytes);
  if (message == NULL || answer == NULL) {
    fail("get memory for a message");
  }
  for (;;) {
    for (int64_t done = 0; done < bytes;) {
      const int64_t some = read_some(message + done, bytes - done);
      if (some <= 0) {
        exit(0);
      }
      done += some;
    }
    add_one((const uint64_t *)message, (uint64_t *)answer, bytes);
    for (int64_t done = 0; done < bytes;) {
      const int64_t some = write_some(answer + done, bytes - done);
      if (some <= 0) {
        exit(0);
      }
      done += some;
    }
  }
}

/* --- through a mapping ----------------------------------------------------------------------------------------------
 */

#if defined(__GNUC__)
static int64_t get_acquire(const int64_t *number) { return __atomic_load_n(number, __ATOMIC_ACQUIRE); }
static void set_release(int64_t *number, int64_t value) { __atomic_store_n(number, value, __ATOMIC_RELEASE); }
#else
/* MSVC, whose C has no atomics before Visual Studio 2022. */
static int64_t get_acquire(const int64_t *number) { return ReadAcquire64((const LONG64 *)number); }
static void set_release(int64_t *number, int64_t value) { WriteRelease64((LONG64 *)number, value); }
#endif

static int64_t room(int64_t bytes) { return (bytes + PAGE - 1) / PAGE * PAGE; }

static void wait_for(const int64_t *number, int64_t value) {
  for (int64_t looks = 1; get_acquire(number) != value; looks++) {
    if (looks <= SPINS) {
      pause_processor();
    } else {
      yield_processor();
    }
    if (looks % LOOKS_BETWEEN_CHECKS == 0 && client_is_gone()) {
      exit(0);
    }
  }
}

/* Until the client is gone. */
static void answer_mapping(char *mapping, int64_t bytes) {
  const int64_t *messages = (const int64_t *)mapping;
  int64_t *answers = (int64_t *)(mapping + LINE);
  const uint64_t *message = (const uint64_t *)(mapping + PAGE);
  uint64_t *answer = (uint64_t *)(mapping + PAGE + room(bytes));
  for (int64_t turn = 1;; turn++) {
    wait_for(messages, turn);
    add_one(message, answer, bytes);
    set_release(answers, turn);
  }
}

int main(int count, char *arguments[]) {
  const char *transport = count > 2 ? arguments[1] : "";
  const int64_t bytes = count > 2 ? strtoll(arguments[2], NULL, 10) : 0;
  const char *address = count > 3 ? arguments[3] : "";
  prepare_streams();
  if (bytes <= 0 || bytes % 8 != 0) {
    fail("answer without a number of bytes that is a multiple of 8: see native/ipc/protocol.h");
  }
  const int64_t size = PAGE + 2 * room(bytes);
  if (strcmp(transport, "pipe") == 0) {
    answer_stream(bytes, read_pipe, write_pipe);
  } else if (strcmp(transport, "tcp") == 0) {
    connect_by_tcp(address);
    answer_stream(bytes, read_socket, write_socket);
  } else if (strcmp(transport, "unix") == 0) {
    connect_by_path(address);
    answer_stream(bytes, read_socket, write_socket);
  } else if (strcmp(transport, "file") == 0 || strcmp(transport, "shared") == 0) {
    const int named = strcmp(transport, "shared") == 0;
    void *mapping = named ? tg_shared_open(address, size) : map_file(address, size);
    if (mapping == NULL) {
      fail("map what it shares with the client");
    }
    if (named) {
      tg_shared_unlink(address);
    }
    answer_mapping(mapping, bytes);
  }
  fail("use this transport: see native/ipc/protocol.h");
}
