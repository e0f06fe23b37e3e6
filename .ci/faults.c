// Makes one call of the system fail, or all from one on, so that checks can see what a program makes of it (LD_PRELOAD).
//
// FAULT_CALL write|fsync|rename|open|mkdir; FAULT_AT the number of the call, from 1; FAULT_ERRNO what it fails with;
// FAULT_LASTS 1: all calls from there on fail, as on a disk that stays full. FAULT_SHORT 1: a write first takes half.
// FAULT_COUNT a file that gets how many calls of the kind were made.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static const char *kind;
static long at;
static int code, lasts, halves;
static atomic_long calls;

__attribute__((constructor)) static void start(void) {
  const char *text;
  kind = getenv("FAULT_CALL");
  at = (text = getenv("FAULT_AT")) ? atol(text) : 0;
  code = (text = getenv("FAULT_ERRNO")) ? atoi(text) : EIO;
  lasts = (text = getenv("FAULT_LASTS")) ? atoi(text) : 0;
  halves = (text = getenv("FAULT_SHORT")) ? atoi(text) : 0;
}

__attribute__((destructor)) static void finish(void) {
  const char *path = getenv("FAULT_COUNT");
  if (!path) return;
  char text[32];
  int length = snprintf(text, sizeof text, "%ld\n", (long)calls);
  int file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  syscall(SYS_write, file, text, length);
  syscall(SYS_close, file);
}

// 0: the call goes on; 1: it fails; 2: it does half.
static int fails(const char *name) {
  if (!kind || strcmp(kind, name)) return 0;
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (!at || number < at) return 0;
  if (number == at && halves) return 2;
  if (number > at + halves && !lasts) return 0;
  errno = code;
  return 1;
}

#define NEXT(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) {
  int fault = fails("write");
  if (fault == 1) return -1;
  return syscall(SYS_write, file, bytes, fault == 2 ? (count + 1) / 2 : count);
}

static ssize_t write_at(int file, const void *bytes, size_t count, off_t offset) {
  int fault = fails("write");
  if (fault == 1) return -1;
  return syscall(SYS_pwrite64, file, bytes, fault == 2 ? (count + 1) / 2 : count, offset);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) { return write_at(file, bytes, count, offset); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) { return write_at(file, bytes, count, offset); }

int fsync(int file) { return fails("fsync") ? -1 : (int)syscall(SYS_fsync, file); }
int fdatasync(int file) { return fails("fsync") ? -1 : (int)syscall(SYS_fdatasync, file); }

int rename(const char *from, const char *to) { return fails("rename") ? -1 : NEXT(rename)(from, to); }
int renameat(int a, const char *from, int b, const char *to) { return fails("rename") ? -1 : NEXT(renameat)(a, from, b, to); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
  return fails("rename") ? -1 : NEXT(renameat2)(a, from, b, to, flags);
}

int mkdir(const char *path, mode_t mode) { return fails("mkdir") ? -1 : NEXT(mkdir)(path, mode); }

static int open_at(int folder, const char *path, int flags, mode_t mode) {
  return fails("open") ? -1 : (int)syscall(SYS_openat, folder, path, flags, mode);
}
#define MODE(flags, last) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, last); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags, flags) return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags, flags) return open_at(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags, flags) return open_at(folder, path, flags, mode); }
