//! The eight programs. Read them here; your predictions stand in `src/lib.rs`.

/// A pulse that was measured, and is 0.
pub fn pulse_of_zero() -> String {
    let pulse: Option<u32> = Some(0);
    format!("{}", pulse.unwrap_or(60))
}

/// A pulse that was not measured.
pub fn no_pulse() -> String {
    let pulse: Option<u32> = None;
    format!("{}", pulse.unwrap_or(60))
}

/// A remark that was left empty.
pub fn empty_remark() -> String {
    let remark: Option<String> = Some(String::new());
    remark.unwrap_or(String::from("no form"))
}

/// How many pills are on a list without pills.
pub fn empty_list() -> String {
    let pills: Option<Vec<&str>> = Some(vec![]);
    let shown = pills.unwrap_or(vec!["ask the doctor"]);
    format!("{}", shown.len())
}

/// A pulse of 0 and one beat more.
pub fn one_more() -> String {
    let pulse: Option<u32> = Some(0);
    let next = pulse.map(|pulse| pulse + 1);
    format!("{}", next.unwrap_or(60))
}

/// A pulse of 0, where 0 counts as missing.
pub fn zero_or_missing() -> String {
    let pulse: Option<u32> = Some(0);
    let kept = pulse.filter(|pulse| *pulse > 0);
    format!("{}", kept.unwrap_or(60))
}

/// What was said while a default was asked for: `unwrap_or`.
pub fn asked_for_nothing() -> String {
    let mut said = String::new();
    let pulse: Option<u32> = Some(72);
    pulse.unwrap_or({
        said.push_str("asked");
        60
    });
    said
}

/// What was said while a default was asked for: `unwrap_or_else`.
pub fn asked_if_missing() -> String {
    let mut said = String::new();
    let pulse: Option<u32> = Some(72);
    pulse.unwrap_or_else(|| {
        said.push_str("asked");
        60
    });
    said
}
