//! One pattern for each shape of a call, and `_` for all that nobody wants: the compiler sees to it that no call is forgotten, and nothing is read by an index. A second option would double the
//! shapes; from then on a loop over the arguments reads better, or the crate `clap`.
//!
//! `main` would be short: `run` of `env::args().skip(1)`, `println!` or `eprintln!`, and `ExitCode::from(ended.code())`. So everything worth testing needs no process.

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
        match self {
            Ended::Found(_) => 0,
            Ended::TooFew(_) => 1,
            Ended::CalledWrongly => 2,
        }
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
    let (ward, least) = match arguments {
        [ward] => (ward, Some(1)),
        [ward, option, least] if option == "--at-least" => (ward, least.parse().ok()),
        _ => return Ended::CalledWrongly,
    };
    let (Some(beds), Some(least)) = (free_beds(ward), least) else {
        return Ended::CalledWrongly;
    };
    if beds.len() < least {
        Ended::TooFew(beds.len())
    } else {
        Ended::Found(beds)
    }
}
