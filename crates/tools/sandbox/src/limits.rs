use std::time::Duration;

/// What a command may use; `None` means no limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Time from start to end, as a clock on the wall shows it.
    pub wall: Option<Duration>,
    /// Processor time of all processes of the tree together.
    pub cpu: Option<Duration>,
    /// Bytes of memory. No process gets more address space than this (values below 64 MiB
    /// count as 64 MiB there), and the tree together may not keep more in main memory.
    pub memory: Option<u64>,
    /// Bytes of standard output and standard error together. What comes after is dropped.
    pub output: Option<usize>,
    /// Processes alive at the same time, the command itself included; threads do not count.
    pub processes: Option<usize>,
    /// Bytes in files below the folder the command runs in, each file and folder counting at
    /// least 4 KiB. On Unix no single file may be larger either, wherever it is.
    pub disk: Option<u64>,
}
