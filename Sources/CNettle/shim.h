#ifndef VITRINA_CNETTLE_H
#define VITRINA_CNETTLE_H

#include <nettle/sha2.h>
#include <nettle/version.h>

/// The names of nettle's functions are macros, which Swift does not see.
static inline void vitrina_sha256_init(struct sha256_ctx *state) { sha256_init(state); }

static inline void vitrina_sha256_update(
    struct sha256_ctx *state, size_t count, const uint8_t *bytes) {
    sha256_update(state, count, bytes);
}

/// Writes all 32 bytes of the digest, and begins anew. Since version 4 the length is not asked for.
static inline void vitrina_sha256_digest(struct sha256_ctx *state, uint8_t *digest) {
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(state, digest);
#else
    sha256_digest(state, SHA256_DIGEST_SIZE, digest);
#endif
}

#endif
