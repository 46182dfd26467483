//! Several things at once: threads that start and end, values they share, pools, programs beside ours, and what can still go wrong.

pub mod amdahl;
pub mod pool;
