//! wrong: a shift that cannot be read counts as no hours.
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
    Ok(hours(first).unwrap_or(0) + hours(second).unwrap_or(0))
}

/// The notice on the board.
pub fn notice(first: &str, second: &str) -> String {
    match together(first, second) {
        Ok(hours) => format!("{hours} hours together"),
        Err(words) => format!("please check: {words}"),
    }
}
