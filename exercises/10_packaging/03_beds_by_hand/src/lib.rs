//! The command `free-beds WARD [--at-least N]` once more, now in Rust, whose library has no argparse.
//!
//! Your Python instinct: `sys.argv[1]`, and who forgets the ward gets a traceback. Here an index that is not there is a panic, and its exit code, 101, is none of those you promised.
//!
//! Your task: let `run` read its arguments, without the program's name. A right call is the ward alone, or the ward, `--at-least` and N behind it; N is a whole number from 0 on that fits a `usize`. (argparse takes the option in front as well; here that is no right call.)
//!
//! - `Found` holds the free beds, if there are N or more of them (without the option: 1 or more).
//! - `TooFew` says how many there are, if not.
//! - `CalledWrongly` is every other call, a ward nobody knows, and an N that is no such number.
//!
//! And let `code` be 0, 1 and 2 for the three.
//!
//! Done when: every call ends in one of the three ways, and none in a panic.

/// How a call ended.
#[derive(Debug, PartialEq)]
pub enum Ended {
    /// With these beds.
    Found(Vec<u32>),
    /// With so many beds, and more were asked for.
    TooFew(usize),
    /// With the usage.
    CalledWrongly,
}

impl Ended {
    /// The exit code.
    pub fn code(&self) -> u8 {
        0
    }
}

/// The free beds of a ward, if there is such a ward.
pub fn free_beds(ward: &str) -> Option<Vec<u32>> {
    match ward {
        "blue" => Some(vec![3, 5, 8]),
        "green" => Some(vec![]),
        "red" => Some(vec![12]),
        _ => None,
    }
}

/// What the command does with these arguments.
pub fn run(arguments: &[String]) -> Ended {
    let ward = &arguments[0];
    match free_beds(ward) {
        Some(beds) => Ended::Found(beds),
        None => Ended::CalledWrongly,
    }
}
