//! `course-proof`: shows that what the course says is true.

use std::process::ExitCode;

fn main() -> ExitCode {
    proof::main()
}
