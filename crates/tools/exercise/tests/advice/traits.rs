//! A trait that a type has not, and one that is written half.

use super::Case;

pub const CASES: &[Case] = &[
    (
        "E0277",
        "Return what Python has",
        "#[diagnostic::on_unimplemented(message = \"`{Self}` cannot be converted to a Python object\")] trait Goes {} struct Throw; fn give(_: impl Goes) {} fn main() { give(Throw); }",
    ),
    (
        "E0277",
        "Take `Vec<T>`",
        "#[diagnostic::on_unimplemented(message = \"`{Self}` cannot be used as a Python function argument\")] trait Comes {} fn take(_: impl Comes) {} fn main() { take(&mut vec![1.5]); }",
    ),
    (
        "E0277",
        "Give your type the trait",
        "struct Bed; fn main() { println!(\"{:?}\", Bed); }",
    ),
    (
        "E0277",
        "Give your type the trait",
        "struct Bed; fn two<T: Clone>(_: T) {} fn main() { two(Bed); }",
    ),
    (
        "E0277",
        "Give your type the trait",
        "struct Bed; fn two<T: Copy>(_: T) {} fn main() { two(Bed); }",
    ),
    (
        "E0277",
        "Convert one side",
        "fn main() { let _ = 1 + 2.2; }",
    ),
    (
        "E0277",
        "Convert one side",
        "fn main() { let beds = vec![1]; let n: i32 = 0; beds[n]; }",
    ),
    (
        "E0277",
        "Let the function return",
        "fn main() { let _: i32 = \"1\".parse()?; }",
    ),
    (
        "E0277",
        "Print it with `{:?}`",
        "fn main() { println!(\"{}\", vec![1]); }",
    ),
    (
        "E0277",
        "Put a `*`",
        "#[derive(PartialEq)] enum Colour { Red } fn red(c: &Colour) -> bool { c == Colour::Red } fn main() { red(&Colour::Red); }",
    ),
    (
        "E0277",
        "Put a `*`",
        "fn main() { let form = std::collections::HashMap::from([(String::new(), 1)]); for field in [\"\"].iter() { form.get(field); } }",
    ),
    (
        "E0277",
        "Say how the one error",
        "enum DoseError {} fn dose(text: &str) -> Result<u32, DoseError> { let dose = text.parse::<u32>()?; Ok(dose) } fn main() {}",
    ),
    (
        "E0277",
        "Give the missing value",
        "fn first() -> Result<u32, String> { Ok(vec![1].pop()?) } fn main() {}",
    ),
    (
        "E0277",
        "Write its words",
        "struct DoorError; fn main() { println!(\"{}\", DoorError); }",
    ),
    (
        "E0277",
        "Write its words",
        "#[derive(Debug)] struct DoorError; impl std::error::Error for DoorError {} fn main() {}",
    ),
    (
        "E0277",
        "Write its words",
        "#[derive(Debug)] struct Shut; fn shut() -> Result<(), Shut> { Err(Shut) } fn open() -> Result<(), Box<dyn std::error::Error>> { shut()?; Ok(()) } fn main() {}",
    ),
    (
        "E0277",
        "Give your type the trait",
        "trait Speak {} struct Bed; fn ask(_: &impl Speak) {} fn main() { ask(&Bed); }",
    ),
    (
        "E0277",
        "Give your type the trait",
        "trait Speak {} trait Skilled: Speak {} struct Robot; impl Skilled for Robot {} fn main() {}",
    ),
    (
        "E0277",
        "Add the bound",
        "fn show<T>(one: T) { println!(\"{one}\"); } fn main() {}",
    ),
    (
        "E0277",
        "Add the bound",
        "trait Speak {} fn ask<T: Speak>(_: &T) {} fn two<T>(one: &T) { ask(one); } fn main() {}",
    ),
    (
        "E0277",
        "End the chain",
        "fn main() { let _: i32 = [1].iter().collect(); }",
    ),
    (
        "E0277",
        "Leave out what is missing",
        "fn main() { let _: i32 = [Some(1)].into_iter().sum(); }",
    ),
    (
        "E0277",
        "Give the order yourself",
        "fn main() { vec![1.0].sort(); }",
    ),
    (
        "E0277",
        "Convert one side",
        "fn main() { let n = 3_u64; let _ = i32::from(n); }",
    ),
    (
        "E0369",
        "Add the bound",
        "fn same<T>(a: T, b: T) -> bool { a == b } fn main() {}",
    ),
    (
        "E0369",
        "Open the `Option`",
        "fn main() { let bed = Some(1); let _ = bed + 1; }",
    ),
    (
        "E0369",
        "Derive it",
        "struct Bed; fn main() { let _ = Bed == Bed; }",
    ),
    (
        "E0369",
        "Put a `*`",
        "fn main() { let _ = vec![1].iter().filter(|n| n % 2 == 0).count(); }",
    ),
    (
        "E0283",
        "Name the type",
        "fn main() { let x: u32 = 3; let _ = x.into() * 2.0; }",
    ),
    (
        "E0283",
        "Write it at the call",
        "fn main() { let _ = vec![1.0].iter().sum() / 2.0; }",
    ),
    (
        "E0046",
        "Write the type",
        "struct Beds; impl Iterator for Beds { fn next(&mut self) -> Option<u32> { None } } fn main() {}",
    ),
    (
        "E0046",
        "Write `fn fmt",
        "struct Bed; impl std::fmt::Display for Bed {} fn main() {}",
    ),
];
