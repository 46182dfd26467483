//! Values that moved, and what is borrowed.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "E0507",
        "Look at it where it is",
        "struct Ward { nurse: String } fn nurse(w: &Ward) -> String { w.nurse } fn main() {}",
    ),
    (
        "E0507",
        "Leave something behind",
        "struct Ward { nurse: String } fn nurse(w: &mut Ward) -> String { w.nurse } fn main() {}",
    ),
    (
        "E0507",
        "Look at it where it is",
        "fn main() { let names = vec![String::new()]; let _first = names[0]; let n = names[0]; drop(n); }",
    ),
    (
        "E0507",
        "Look at it where it is",
        "struct Ward { beds: Vec<String> } fn walk(w: &mut Ward) { for b in w.beds { drop(b) } } fn main() {}",
    ),
    (
        "E0507",
        "Write `.clone()`",
        "fn main() { let a = std::rc::Rc::new(String::new()); let b = *a; drop(b) }",
    ),
    (
        "E0382",
        "Lend it instead",
        "fn read(s: String) {} fn main() { let a = String::new(); read(a); println!(\"{a}\"); }",
    ),
    (
        "E0382",
        "Lend it instead",
        "fn main() { let a = vec![1]; for _ in a {} println!(\"{}\", a.len()); }",
    ),
    (
        "E0382",
        "Make the value inside the loop",
        "fn main() { let a = String::new(); for _ in 0..2 { let b = a; drop(b); } }",
    ),
    (
        "E0382",
        "Use the fields that are left",
        "struct P { n: String, m: String } fn main() { let p = P { n: String::new(), m: String::new() }; drop(p.n); let q = &p; drop(&q.m); }",
    ),
    (
        "E0382",
        "Let the closure look",
        "fn main() { let a = String::new(); let f = move || a.len(); f(); println!(\"{a}\"); }",
    ),
    (
        "E0507",
        "Give out a copy",
        "fn call(f: impl Fn() -> String) { f(); } fn main() { let s = String::new(); call(move || s); }",
    ),
    (
        "E0382",
        "Look inside",
        "fn main() { let bed = Some(String::new()); bed.unwrap(); println!(\"{bed:?}\"); }",
    ),
    (
        "lifetime_may_not_live_long_enough",
        "Name the lifetime of the argument",
        "struct Ward; impl Ward { fn same(&self, text: &str) -> &str { text } } fn main() { Ward.same(\"\"); }",
    ),
    (
        "lifetime_may_not_live_long_enough",
        "Give both arguments the same lifetime",
        "fn second<'a, 'b>(a: &'a str, b: &'b str) -> &'a str { b } fn main() { second(\"\", \"\"); }",
    ),
];
