//! wrong: does not look at what the option is called
//~ expect: tests fail

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
        [ward, _, least] => (ward, least.parse().ok()),
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
