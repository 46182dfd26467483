//! wrong: the board shows the Result itself, `Ok(14) hours together`.
//~ expect: tests fail

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
pub fn together(first: &str, second: &str) -> Result<u32, String> {
    Ok(hours(first)? + hours(second)?)
}

/// The notice on the board.
pub fn notice(first: &str, second: &str) -> String {
    format!("{:?} hours together", together(first, second))
}
