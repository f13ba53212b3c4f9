#ifndef VITRINA_CCMARK_H
#define VITRINA_CCMARK_H

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// The length of a C string, in bytes.
static inline long vitrina_length(const char *text) { return (long)strlen(text); }

/// The memory of the trees of one thread: an arena of blocks that is freed in one step. libcmark
/// allocates some thirty pieces for a page, and a third of its time went into that.
struct vitrina_block {
    struct vitrina_block *next;
    size_t size, used;
};

struct vitrina_arena {
    /// The block from which pieces are taken; it links to those that are full.
    struct vitrina_block *blocks;
    /// The last piece: it can grow and be freed.
    char *last;
    int trees;
};

/// The arena of the calling thread; its first block lives as long as the thread.
static inline struct vitrina_arena *vitrina_own_arena(void) {
    static _Thread_local struct vitrina_arena arena;
    return &arena;
}

enum { VITRINA_BLOCK = 32 * 1024, VITRINA_PIECE = 16 };

/// Allocates a piece, its size in the 16 bytes before it; never NULL, as libcmark requires.
static inline void *vitrina_piece(size_t size) {
    struct vitrina_arena *arena = vitrina_own_arena();
    size_t needed = (size + 2 * VITRINA_PIECE - 1) & ~(size_t)(VITRINA_PIECE - 1);
    struct vitrina_block *block = arena->blocks;
    if (needed < size) abort();
    if (!block || block->size - block->used < needed) {
        size_t header = (sizeof *block + VITRINA_PIECE - 1) & ~(size_t)(VITRINA_PIECE - 1);
        size_t room = block ? block->size * 2 : VITRINA_BLOCK;
        if (room > (size_t)4 << 20) room = (size_t)4 << 20;
        if (room < needed + header) room = needed + header;
        if (room < needed || !(block = (struct vitrina_block *)malloc(room))) {
            fputs("vitrina: out of memory\n", stderr);
            abort();
        }
        block->next = arena->blocks;
        block->size = room;
        block->used = header;
        arena->blocks = block;
    }
    char *piece = (char *)block + block->used + VITRINA_PIECE;
    block->used += needed;
    *(size_t *)(void *)(piece - VITRINA_PIECE) = size;
    arena->last = piece;
    return piece;
}

static inline void *vitrina_calloc(size_t count, size_t size) {
    size_t all;
    if (__builtin_mul_overflow(count, size, &all)) abort();
    return memset(vitrina_piece(all), 0, all);
}

/// Frees the last piece; any other is freed with its block.
static inline void vitrina_free(void *piece) {
    struct vitrina_arena *arena = vitrina_own_arena();
    if (!piece || piece != arena->last) return;
    arena->blocks->used = (size_t)((char *)piece - VITRINA_PIECE - (char *)arena->blocks);
    arena->last = NULL;
}

static inline void *vitrina_realloc(void *piece, size_t size) {
    if (!piece) return vitrina_piece(size);
    size_t old = *(size_t *)(void *)((char *)piece - VITRINA_PIECE);
    if (size <= old) return piece;
    if (piece == vitrina_own_arena()->last) {
        // What follows the last piece is free, so it grows in place or moves as a whole.
        vitrina_free(piece);
        void *grown = vitrina_piece(size);
        return grown == piece ? grown : memcpy(grown, piece, old);
    }
    return memcpy(vitrina_piece(size), piece, old);
}

/// Parses a document as `cmark_parse_document` does, in memory of this thread.
static inline cmark_node *vitrina_parse(const char *text, size_t length, int options) {
    static cmark_mem memory = {vitrina_calloc, vitrina_realloc, vitrina_free};
    vitrina_own_arena()->trees += 1;
    cmark_parser *parser = cmark_parser_new_with_mem(options, &memory);
    cmark_parser_feed(parser, text, length);
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return root;
}

/// Frees the memory of this thread's trees, if none is in use any more; one block is kept.
static inline void vitrina_free_tree(void) {
    struct vitrina_arena *arena = vitrina_own_arena();
    if (--arena->trees > 0) return;
    while (arena->blocks && arena->blocks->next) {
        struct vitrina_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    arena->last = NULL;
    if (arena->blocks)
        arena->blocks->used =
            (sizeof *arena->blocks + VITRINA_PIECE - 1) & ~(size_t)(VITRINA_PIECE - 1);
}

#endif
