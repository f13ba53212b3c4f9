internal import CDisk

/// Lets the process keep the memory it frees for what it will need next.
///
/// For a command that runs for a moment and reads many small files.
package func keepFreedMemory() {
    vitrina_keep_freed_memory()
}

/// Makes room in the heap of the thread it is called on, for a slice of work.
package func growHeap() {
    vitrina_grow_heap()
}
