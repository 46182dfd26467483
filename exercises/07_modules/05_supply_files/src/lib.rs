//! This crate has three files: `src/lib.rs`, `src/orders.rs` and `src/shelf.rs`. A Python developer
//! laid them side by side and began to use them.
//!
//! Your Python instinct: a file is a module because it lies there, and whoever needs it imports it.
//! Here the compiler knows `src/lib.rs` alone, until a line says otherwise; and such a line is no
//! import.
//!
//! Your task: make one crate of the three files. You may edit all of them, and `shelf` belongs to
//! the whole crate: it stays beside `orders`.
//!
//! Done when: the report is right, and outside one can say `supply_files::orders` and
//! `supply_files::shelf`.

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
