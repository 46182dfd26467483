//! Two names compete for a line on the door, and the longer one wins; or there is only one of them.
//!
//! Your Python instinct: return one of the arguments, and whoever calls holds a label. In Rust the
//! caller has to know which of its texts stays borrowed, and two signatures below do not say.
//!
//! Your task: say it. The bodies are right. Nothing is copied.
//!
//! Done when: the functions compile, and the result may be used for as long as both names.

/// The longer of two names; the first when they are equally long.
pub fn longer(first: &str, second: &str) -> &str {
    if second.chars().count() > first.chars().count() {
        return second;
    }
    first
}

/// The longer of two names that may be missing.
pub fn either(first: Option<&str>, second: Option<&str>) -> Option<&str> {
    match (first, second) {
        (Some(first), Some(second)) => Some(longer(first, second)),
        (Some(name), None) | (None, Some(name)) => Some(name),
        (None, None) => None,
    }
}
