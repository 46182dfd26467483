//! Programs the compiler refuses, for codes that no chapter shows yet: a learner meets them all the
//! same, and each has its page in the error atlas. They lie in `tests/compile_fail`.
