//! wrong: what was typed joins the contract, and the caller may not forget it any more.
//~ expect: E0515

/// The name in the list that begins with `typed`; `fallback` when there is none.
pub fn complete<'a>(names: &[&'a str], typed: &'a str, fallback: &'a str) -> &'a str {
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
