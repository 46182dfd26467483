//! `names` and `fallback` may come back, so both have `'a`. `typed` is compared with and forgotten, and the contract does not mention it. Giving it `'a` as well
//! would compile here and refuse `field`, whose cleaned text ends with the function.

/// The name in the list that begins with `typed`; `fallback` when there is none.
pub fn complete<'a>(names: &[&'a str], typed: &str, fallback: &'a str) -> &'a str {
    for name in names {
        if name.starts_with(typed) {
            return name;
        }
    }
    fallback
}

/// Completes what was typed into a form.
pub fn field<'a>(names: &[&'a str], typed: &str) -> &'a str {
    let cleaned = typed.trim().to_string();
    complete(names, &cleaned, "nobody")
}
