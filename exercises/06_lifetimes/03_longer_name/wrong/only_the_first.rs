//! wrong: the contract speaks of the first name only, and the second is returned too.
//~ expect: E0621

/// The longer of two names; the first when they are equally long.
pub fn longer<'a>(first: &'a str, second: &str) -> &'a str {
    if second.chars().count() > first.chars().count() {
        return second;
    }
    first
}

/// The longer of two names that may be missing.
pub fn either<'a>(first: Option<&'a str>, second: Option<&'a str>) -> Option<&'a str> {
    match (first, second) {
        (Some(first), Some(second)) => Some(longer(first, second)),
        (Some(name), None) | (None, Some(name)) => Some(name),
        (None, None) => None,
    }
}
