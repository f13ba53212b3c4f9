#ifndef VITRINA_CDISK_H
#define VITRINA_CDISK_H

#include <errno.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two names of one file system in one step; 0, or -1 with `errno`.
/// By `syscall`, because Swift's Glibc module hides `renameat2`.
static inline int vitrina_exchange(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, -100 /* AT_FDCWD */, one, -100, other,
                        2u /* RENAME_EXCHANGE */);
}
#elif defined(__APPLE__)
#include <stdio.h>

static inline int vitrina_exchange(const char *one, const char *other) {
    return renamex_np(one, other, RENAME_SWAP);
}
#else
static inline int vitrina_exchange(const char *one, const char *other) {
    (void)one;
    (void)other;
    errno = ENOSYS;
    return -1;
}
#endif

#endif
