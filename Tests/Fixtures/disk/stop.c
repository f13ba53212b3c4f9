/* Loaded before a program's libraries, it stops the program, or the disk, at one change of the disk.
 *
 * VITRINA_STOP_AT: how many changes are let through.
 * VITRINA_STOP_ONLY: until it stops, only changes by that call are counted.
 * VITRINA_STOP: "kill" ends the program at the next one as signal 9 does; "fail" lets that one and
 *     all others fail, those too that would clean up.
 * VITRINA_STOP_LOG: a file that gets the name of the call at which it stopped.
 * VITRINA_NO_EXCHANGE: the platform cannot exchange two names.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int changes, has_stopped;
static int limit = -1;
static int kills, cannot_exchange;
static const char *log_path, *only;

__attribute__((constructor)) static void read_orders(void) {
    const char *at = getenv("VITRINA_STOP_AT"), *how = getenv("VITRINA_STOP");
    if (at) limit = atoi(at);
    kills = how && strcmp(how, "kill") == 0;
    cannot_exchange = getenv("VITRINA_NO_EXCHANGE") != NULL;
    log_path = getenv("VITRINA_STOP_LOG");
    only = getenv("VITRINA_STOP_ONLY");
}

/* Whether a change may not happen. */
static int stops(const char *call) {
    if (only && !has_stopped && strcmp(call, only) != 0) return 0;
    int count = atomic_fetch_add(&changes, 1);
    if (limit < 0 || count < limit) return 0;
    has_stopped = 1;
    /* Another thread is about to end the program, and first says where. */
    while (kills && count > limit) pause();
    if (count == limit && log_path) {
        int file = (int)syscall(SYS_open, log_path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        syscall(SYS_write, file, call, strlen(call));
        syscall(SYS_close, file);
    }
    if (kills) raise(SIGKILL);
    errno = EIO;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int open_in(const char *call, int folder, const char *path, int flags, mode_t mode) {
    if ((flags & (O_CREAT | O_TRUNC)) && stops(call)) return -1;
    return REAL(openat)(folder, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_in("openat", folder, path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_in("open", AT_FDCWD, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
    if (file > 2 && stops("write")) return -1;
    return REAL(write)(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    if (stops("pwrite")) return -1;
    return REAL(pwrite)(file, bytes, count, offset);
}

int mkdirat(int folder, const char *path, mode_t mode) {
    return stops("mkdirat") ? -1 : REAL(mkdirat)(folder, path, mode);
}

int mkdir(const char *path, mode_t mode) {
    return stops("mkdir") ? -1 : REAL(mkdir)(path, mode);
}

int renameat(int from, const char *old, int to, const char *new) {
    return stops("renameat") ? -1 : REAL(renameat)(from, old, to, new);
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
    return stops("linkat") ? -1 : REAL(linkat)(from, old, to, new, flags);
}

int unlinkat(int folder, const char *path, int flags) {
    return stops("unlinkat") ? -1 : REAL(unlinkat)(folder, path, flags);
}

int fchmod(int file, mode_t mode) { return stops("fchmod") ? -1 : REAL(fchmod)(file, mode); }

int ftruncate(int file, off_t size) { return stops("ftruncate") ? -1 : REAL(ftruncate)(file, size); }

int futimens(int file, const struct timespec times[2]) {
    return stops("futimens") ? -1 : REAL(futimens)(file, times);
}

long syscall(long number, ...) {
    va_list rest;
    va_start(rest, number);
    long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
    long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
    va_end(rest);
    if (number == SYS_renameat2) {
        if (cannot_exchange) {
            errno = ENOSYS;
            return -1;
        }
        if (stops("renameat2")) return -1;
    }
    return ((long (*)(long, long, long, long, long, long, long))dlsym(RTLD_NEXT, "syscall"))(
        number, a, b, c, d, e, f);
}
