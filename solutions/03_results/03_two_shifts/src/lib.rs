//! `together` cannot do anything about a wrong shift, so it hands the failure on:
//! a `Result` in its signature, `?` at both calls, `Ok` around the sum. `notice` is where
//! people read, so it opens the result.
//!
//! The order of the two `?` decides which failure is named when both shifts are
//! wrong: the first call that fails ends the function, as an exception would.

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
///
/// # Errors
/// When a text is no shift; the words say what is wrong with it.
pub fn together(first: &str, second: &str) -> Result<u32, String> {
    Ok(hours(first)? + hours(second)?)
}

/// The notice on the board.
pub fn notice(first: &str, second: &str) -> String {
    match together(first, second) {
        Ok(hours) => format!("{hours} hours together"),
        Err(words) => format!("please check: {words}"),
    }
}
