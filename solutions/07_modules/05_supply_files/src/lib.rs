//! Two `mod` lines, both at the top of the crate: they make the tree. Everything else is paths: `use
//! crate::shelf;` in `orders`, the bare name `shelf::CONTENTS` here, where the module is declared.
//!
//! If `shelf` were needed by `orders` alone, `mod shelf;` would be right there, with the file in
//! `src/orders/shelf.rs`.

pub mod orders;
pub mod shelf;

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
