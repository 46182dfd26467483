//! The planner adds the hours of two shifts, and a notice on the board says how
//! many they are.
//!
//! Your Python instinct: `hours` raises when a shift makes no sense, `together`
//! says nothing about it, and `notice` catches it. In Rust `together` has to say
//! that it hands failures on. It tries to, with `?`, but it promises a plain number,
//! and so a failure has nowhere to go.
//!
//! Your task: let `together` hand a failure of `hours` on to its caller, and let
//! `notice` write on the board what happened: `14 hours together`, or `please
//! check:` and the words of the failure. `hours` is right.
//!
//! Done when: good shifts are added, and the notice names the first shift that is
//! wrong.

/// The hours of a shift such as `8-16`, or what is wrong with the text.
pub fn hours(shift: &str) -> Result<u32, String> {
    let Some((from, to)) = shift.split_once('-') else {
        return Err(format!("`{shift}` has no -"));
    };
    let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>()) else {
        return Err(format!("`{shift}` needs two numbers"));
    };
    if from >= to || to > 24 {
        return Err(format!("`{shift}` is no shift of one day"));
    }
    Ok(to - from)
}

/// The hours of both shifts.
pub fn together(first: &str, second: &str) -> u32 {
    hours(first)? + hours(second)?
}

/// The notice on the board.
pub fn notice(first: &str, second: &str) -> String {
    format!("{} hours together", together(first, second))
}
