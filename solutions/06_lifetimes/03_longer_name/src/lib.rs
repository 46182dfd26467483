//! Either argument may come back, so both have the lifetime of the result. Inside an `Option` the look keeps its lifetime: `Option<&'a str>` is
//! an Option of a look that lasts for `'a`.

/// The longer of two names; the first when they are equally long.
pub fn longer<'a>(first: &'a str, second: &'a str) -> &'a str {
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
