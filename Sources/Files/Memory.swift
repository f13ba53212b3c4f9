internal import CDisk

/// Makes the allocator keep freed memory for reuse.
///
/// It is for a command that runs for a moment and reads many small files.
package func keepFreedMemory() {
    vitrina_keep_freed_memory()
}

/// Grows the heap of the calling thread for a slice of work.
package func growHeap() {
    vitrina_grow_heap()
}
