//! Another type than the one that is needed.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "E0308",
        "Add or remove `&`",
        "fn length(s: &String) -> usize { s.len() } fn main() { length(String::new()); }",
    ),
    (
        "E0308",
        "Add or remove `&`",
        "fn length(s: String) -> usize { s.len() } fn main() { length(&String::new()); }",
    ),
    (
        "E0308",
        "Add or remove `&`",
        "fn next(n: i32) -> i32 { n + 1 } fn main() { for n in &vec![1] { next(n); } }",
    ),
    (
        "E0308",
        "Remove the `;`",
        "fn next(n: i32) -> i32 { n + 1; } fn main() { next(1); }",
    ),
    (
        "E0308",
        "Convert",
        "fn greet(name: String) { drop(name) } fn main() { greet(\"Ada\"); }",
    ),
    (
        "E0308",
        "Look at the text",
        "fn main() { match String::from(\"red\") { \"red\" => {} _ => {} } }",
    ),
    (
        "E0308",
        "Look at the text",
        "fn main() { if let Some(\"red\") = Some(String::from(\"red\")) {} }",
    ),
    (
        "E0308",
        "Convert",
        "fn half(n: f64) -> f64 { n / 2.0 } fn main() { half(1); }",
    ),
    (
        "E0308",
        "Wrap or unwrap",
        "fn first() -> Option<i32> { 3 } fn main() { first(); }",
    ),
    (
        "E0308",
        "Wrap or unwrap",
        "fn next(n: i32) -> i32 { n } fn main() { next(vec![1].first().copied()); }",
    ),
    (
        "E0308",
        "Leave in the `else`",
        "fn main() { let Some(_) = Some(1) else { println!(\"no\"); }; }",
    ),
    (
        "E0308",
        "Put a `*`",
        "fn main() { let _ = vec![1].into_iter().filter(|n| n > 1).count(); }",
    ),
    (
        "E0308",
        "Put a `*`",
        "fn main() { let _ = vec![1].iter().filter(|n| n > 1).count(); }",
    ),
    (
        "E0308",
        "Add or remove `&`",
        "fn show(n: &i32) {} fn main() { show(3); }",
    ),
    (
        "E0308",
        "Let every branch",
        "struct Pump; struct Monitor; fn main() { let _ = if true { Pump } else { Monitor }; }",
    ),
    ("E0308", "Write the comparison", "fn main() { if 3 {} }"),
];
