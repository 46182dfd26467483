//! wrong: demands names that are there for the whole run; a name that was typed in is not.
//~ expect: E0597

/// The longer of two names; the first when they are equally long.
pub fn longer(first: &'static str, second: &'static str) -> &'static str {
    if second.chars().count() > first.chars().count() {
        return second;
    }
    first
}

/// The longer of two names that may be missing.
pub fn either(first: Option<&'static str>, second: Option<&'static str>) -> Option<&'static str> {
    match (first, second) {
        (Some(first), Some(second)) => Some(longer(first, second)),
        (Some(name), None) | (None, Some(name)) => Some(name),
        (None, None) => None,
    }
}
