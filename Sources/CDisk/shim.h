#ifndef VITRINA_CDISK_H
#define VITRINA_CDISK_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <malloc.h>
#endif

/// What a directory entry is; 0 where a listing does not say.
enum { VITRINA_UNKNOWN = 0, VITRINA_FILE, VITRINA_FOLDER, VITRINA_LINK, VITRINA_SPECIAL };

/// The contents of `struct stat`, with the same names on every platform.
struct vitrina_status {
    int kind;
    unsigned int permissions;
    unsigned long long device;
    unsigned long long inode;
    long long size;
    long long seconds;
    long long nanoseconds;
    /* The change time, which programs cannot set. */
    long long changed_seconds;
    long long changed_nanoseconds;
};

static inline void vitrina_status_from(const struct stat *from, struct vitrina_status *to) {
    to->kind = S_ISREG(from->st_mode)   ? VITRINA_FILE
               : S_ISDIR(from->st_mode) ? VITRINA_FOLDER
               : S_ISLNK(from->st_mode) ? VITRINA_LINK
                                        : VITRINA_SPECIAL;
    to->permissions = from->st_mode & 07777;
    to->device = (unsigned long long)from->st_dev;
    to->inode = (unsigned long long)from->st_ino;
    to->size = (long long)from->st_size;
#if defined(__APPLE__)
    to->seconds = from->st_mtimespec.tv_sec;
    to->nanoseconds = from->st_mtimespec.tv_nsec;
    to->changed_seconds = from->st_ctimespec.tv_sec;
    to->changed_nanoseconds = from->st_ctimespec.tv_nsec;
#else
    to->seconds = from->st_mtim.tv_sec;
    to->nanoseconds = from->st_mtim.tv_nsec;
    to->changed_seconds = from->st_ctim.tv_sec;
    to->changed_nanoseconds = from->st_ctim.tv_nsec;
#endif
}

/// The status of an open file; 0, or -1 with `errno`.
static inline int vitrina_status_of(int file, struct vitrina_status *status) {
    struct stat found;
    if (fstat(file, &found) != 0) return -1;
    vitrina_status_from(&found, status);
    return 0;
}

/// The status of a name in a folder, of a link itself and not of its target; 0, or -1 with `errno`.
static inline int vitrina_status_at(int folder, const char *name, struct vitrina_status *status) {
    struct stat found;
    if (fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) != 0) return -1;
    vitrina_status_from(&found, status);
    return 0;
}

/// Sets the modification time of an open file; 0, or -1 with `errno`.
static inline int vitrina_set_time(int file, long long seconds, long long nanoseconds) {
    struct timespec times[2];
    times[0].tv_sec = (time_t)seconds;
    times[0].tv_nsec = (long)nanoseconds;
    times[1] = times[0];
    return futimens(file, times);
}

/// The name in an entry of a folder; it lives as long as the entry.
static inline const char *vitrina_entry_name(const struct dirent *entry) { return entry->d_name; }

/// What a directory entry is, as far as the listing says.
static inline int vitrina_entry_kind(const struct dirent *entry) {
    switch (entry->d_type) {
    case DT_UNKNOWN: return VITRINA_UNKNOWN;
    case DT_REG: return VITRINA_FILE;
    case DT_DIR: return VITRINA_FOLDER;
    case DT_LNK: return VITRINA_LINK;
    default: return VITRINA_SPECIAL;
    }
}

/// Opens a relative path below a folder without following any symbolic link; a file descriptor, or -1
/// with `errno` (ELOOP at a link). Where the system cannot check the whole path, only the last
/// component must not be a link.
static inline int vitrina_open_below(int folder, const char *path, int flags) {
#if defined(__linux__)
#ifndef SYS_openat2
#define SYS_openat2 437
#endif
    struct {
        unsigned long long flags, mode, resolve;
    } how = {(unsigned long long)flags, 0, 0x04 /* RESOLVE_NO_SYMLINKS */ | 0x08 /* _BENEATH */};
    long file;
    do {
        file = syscall(SYS_openat2, folder, path, &how, sizeof how);
    } while (file < 0 && (errno == EINTR || errno == EAGAIN));
    // Old kernels do not know the call, and old containers forbid what they do not know.
    if (file >= 0 || (errno != ENOSYS && errno != EPERM)) return (int)file;
#elif defined(O_NOFOLLOW_ANY)
    flags = (flags & ~O_NOFOLLOW) | O_NOFOLLOW_ANY;
#endif
    int opened;
    do {
        opened = openat(folder, path, flags);
    } while (opened < 0 && errno == EINTR);
    return opened;
}

/// Exchanges two names of a folder atomically; 0, or -1 with `errno`.
/// By `syscall`, because Swift's Glibc module hides `renameat2`.
static inline int vitrina_exchange(int folder, const char *one, const char *other) {
#if defined(__linux__)
    return (int)syscall(SYS_renameat2, folder, one, folder, other, 2u /* RENAME_EXCHANGE */);
#elif defined(__APPLE__)
    return renameatx_np(folder, one, folder, other, RENAME_SWAP);
#else
    (void)folder, (void)one, (void)other;
    errno = ENOSYS;
    return -1;
#endif
}

/// Lets the C library keep the memory it frees. libyaml frees 64 kB for each file that is read, upon
/// which glibc hands memory back to the system, only to ask for it again for the next file.
static inline void vitrina_keep_freed_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    // The blocks of a page are small, and freed with it: to coalesce them at once would only have
    // them split again for the next page.
    mallopt(M_MXFAST, 160);
#endif
}

/// Grows this thread's heap in one step by what its next work will need. Otherwise glibc grows it page
/// by page, each with a system call that stops every other thread for a moment.
static inline void vitrina_grow_heap(void) {
#if defined(__GLIBC__)
    void *volatile room = malloc(24 << 20);
    free(room);
#endif
}

#endif
