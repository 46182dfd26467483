//! `course-proof`: shows that what the course says is true.

fn main() {}
