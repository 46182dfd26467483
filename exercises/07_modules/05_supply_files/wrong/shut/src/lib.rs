//! wrong: the modules are there and not `pub`.
//~ expect: E0603

mod orders;
mod shelf;

use orders::missing;

/// What has to be ordered, in one line.
pub fn report(wanted: &[(&str, u32)]) -> String {
    let parts: Vec<String> = missing(wanted)
        .iter()
        .map(|(item, pieces)| format!("{pieces} {item}"))
        .collect();
    match parts.len() {
        0 => String::from("all there"),
        _ => parts.join(", "),
    }
}

/// How many pieces there are of all items together.
pub fn stored() -> u32 {
    shelf::CONTENTS.iter().map(|(_, pieces)| pieces).sum()
}
