//! What lies on the shelf.

/// Each item, and how many pieces.
pub const CONTENTS: [(&str, u32); 3] = [("gloves", 40), ("gauze", 10), ("tape", 3)];

/// How many pieces of an item there are.
pub fn pieces(item: &str) -> u32 {
    for (name, pieces) in CONTENTS {
        if name == item {
            return pieces;
        }
    }
    0
}
