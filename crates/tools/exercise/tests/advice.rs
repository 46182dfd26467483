//! The course's own cards, asked about messages of the real compiler: the way out that fits a
//! message stands first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use compiler::{Compile, Diagnostic, Rustc};
use exercise::render::{self, Style};
use exercise::{Cards, Outcome, Verdict};

fn rustc() -> Rustc {
    Rustc::locate(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn cards() -> Cards {
    Cards::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.."))
}

/// What the compiler says first about a program.
fn said(program: &str) -> Diagnostic {
    let compiled = Compile::text(program).run(&rustc()).unwrap();
    let first = compiled.diagnostics.into_iter().find(Diagnostic::is_error);
    first.unwrap_or_else(|| panic!("the compiler accepts it:\n{program}"))
}

/// Code, a part of the first advice, program.
const ADVICE: [(&str, &str, &str); 74] = [
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
        "E0599",
        "Derive or implement",
        "struct Bed; fn main() { Bed.clone(); }",
    ),
    (
        "E0599",
        "Derive or implement",
        "struct Bed; struct Ward<T>(T); impl<T: Clone> Ward<T> { fn show(&self) {} } fn main() { Ward(Bed).show(); }",
    ),
    (
        "E0599",
        "Use Rust's name",
        "fn main() { let mut beds = vec![1]; beds.append_one(2); }",
    ),
    (
        "E0599",
        "Write the variant",
        "enum Colour { Red } fn main() { let _ = Colour::Rad; }",
    ),
    (
        "E0599",
        "Add the `use` line",
        "fn main() { let mut s = String::new(); let _ = std::io::stdin().read_to_string(&mut s); }",
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
        "E0507",
        "Give out a copy",
        "fn call(f: impl Fn() -> String) { f(); } fn main() { let s = String::new(); call(move || s); }",
    ),
    (
        "E0599",
        "Write its words",
        "struct DoorError; fn main() { DoorError.to_string(); }",
    ),
    (
        "E0599",
        "Add the bound",
        "trait Speak { fn speak(&self); } fn ask<T>(one: &T) { one.speak(); } fn main() {}",
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
        "E0382",
        "Look inside",
        "fn main() { let bed = Some(String::new()); bed.unwrap(); println!(\"{bed:?}\"); }",
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
    (
        "E0433",
        "Add the `use` line",
        "fn main() { let _ = HashMap::<i32, i32>::new(); }",
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
    (
        "E0277",
        "Take `Arc` in place of `Rc`",
        "fn main() { let name = std::rc::Rc::new(1); std::thread::spawn(move || println!(\"{name}\")); }",
    ),
    (
        "E0277",
        "Let each thread have a value of its own",
        "fn main() { let count = std::cell::Cell::new(1); std::thread::scope(|scope| { scope.spawn(|| count.set(2)); }); }",
    ),
    (
        "E0596",
        "Ask for the pen",
        "fn main() { std::sync::RwLock::new(vec![1]).read().unwrap().push(2); }",
    ),
    (
        "E0594",
        "Put a `Mutex` into",
        "fn main() { *std::sync::Arc::new(1) += 1; }",
    ),
    (
        "E0597",
        "Start the threads in `std::thread::scope`",
        "fn main() { let list = vec![1]; let look = &list; std::thread::spawn(move || println!(\"{look:?}\")); }",
    ),
    (
        "E0502",
        "Write a second `thread::scope`",
        "fn main() { let mut list = vec![1]; std::thread::scope(|scope| { let pushed = scope.spawn(|| list.push(2)); let _ = pushed.join(); println!(\"{}\", list.len()); }); }",
    ),
    (
        "E0373",
        "Lend the others by name",
        "fn main() { std::thread::scope(|scope| { for bed in [3, 5] { scope.spawn(|| println!(\"{bed}\")); } }); }",
    ),
    (
        "E0382",
        "Clone it in the loop",
        "fn main() { let ward = String::new(); for bed in [3, 5] { std::thread::spawn(move || println!(\"{ward} {bed}\")); } }",
    ),
];

#[test]
fn the_way_out_that_fits_the_message_stands_first() {
    let cards = cards();
    let mut wrong = Vec::new();
    for (code, advice, program) in ADVICE {
        let said = said(program);
        assert_eq!(said.code.as_deref(), Some(code), "{program}\n{said:#?}");
        let first = cards.get(code).unwrap().fixes_for(&said)[0];
        let text = render::strip_ansi(said.rendered.as_deref().unwrap());
        let shown = cards.get(code).unwrap().fixes_for_shown(&text)[0];
        assert_eq!(shown, first, "as a page shows it: {text}");
        if !first.action.starts_with(advice) {
            wrong.push(format!(
                "{program}\n  expected {advice}, found {}",
                first.action
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_belongs_to_other_messages_is_not_shown_beside_what_fits() {
    let cards = cards();
    let card = cards.get("E0308").unwrap();
    let left = said("fn main() { let Some(_) = Some(1) else { println!(\"no\"); }; }");
    let short = card.render_short(Some(&left), 80, false);
    assert!(short.contains("Leave in the `else`"), "{short}");
    assert!(!short.contains("Remove the `;`"), "{short}");
    let two = said("struct Pump; struct Monitor; fn main() { let _ = vec![Pump, Monitor]; }");
    let short = card.render_short(Some(&two), 80, false);
    assert!(short.contains("Make an `enum`"), "{short}");
    let own = said("struct DoorError; fn main() { println!(\"{}\", DoorError); }");
    let fixes = cards.get("E0277").unwrap().short_fixes(Some(&own));
    assert!(fixes[1].action.starts_with("Print it with"), "{fixes:?}");
    let page = fixes[0].page.as_deref();
    assert_eq!(page, Some("results/errors-with-words"));
}

#[test]
fn every_way_out_stays_and_the_whole_card_keeps_its_order() {
    let cards = cards();
    let card = cards.get("E0308").unwrap();
    let said = said(ADVICE[0].2);
    assert_eq!(card.fixes_for(&said).len(), card.fixes.len());
    let whole = card.render(80, false);
    let first = whole.find(&card.fixes[0].action[..12]).unwrap();
    assert!(first < whole.find("Add or remove").unwrap());
    assert!(
        card.render_short(Some(&said), 80, false)
            .contains("Add or remove")
    );
    assert!(!card.render_short(None, 80, false).contains("Add or remove"));
}

#[test]
fn every_code_of_a_verdict_gets_its_card_and_no_more_than_three() {
    let program = "struct W { n: String } fn f(w: &W) -> String { w.n }\n\
                   fn main() { let a = W { n: String::new() }; let b = a; f(&a); drop(b); }";
    let compiled = Compile::text(program).run(&rustc()).unwrap();
    let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::DoesNotCompile);
    verdict.diagnostics = compiled.diagnostics;
    verdict.cards = ["E0507", "E0382", "E0308", "E0277"]
        .map(String::from)
        .to_vec();
    let style = Style {
        errors: 3,
        ..Style::default()
    };
    let text = render::verdict(&verdict, &cards(), style);
    for (code, shown) in [
        ("E0507", true),
        ("E0382", true),
        ("E0308", true),
        ("E0277", false),
    ] {
        let explained = text.contains(&format!("cargo course explain {code}"));
        assert_eq!(explained, shown, "{code}\n{text}");
    }
}

#[test]
fn an_error_that_is_not_on_show_brings_no_card() {
    let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::DoesNotCompile);
    let (first, second) = (said(ADVICE[0].2), said("fn main() { let _ = 1 + 2.2; }"));
    verdict.diagnostics = vec![first.clone(), first, second];
    verdict.cards = vec![String::from("E0308"), String::from("E0277")];
    let text = render::verdict(&verdict, &cards(), Style::default());
    assert!(text.contains("explain E0308") && text.contains("1 more error"));
    assert!(!text.contains("explain E0277"), "{text}");
}

#[test]
fn a_remark_quotes_short_code_and_leaves_no_debris() {
    let help = |message: &str, code: Option<&str>| {
        let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::Passed);
        let span = serde_json::json!({ "file_name": "src/lib.rs", "line_start": 1, "line_end": 1,
            "column_start": 1, "column_end": 2, "is_primary": true, "suggested_replacement": code });
        let lint = serde_json::json!({ "level": "warning", "message": "this could be shorter",
            "children": [{ "level": "help", "message": message, "spans": [span] }] });
        verdict.lints = Vec::from_iter(Diagnostic::from_json(&lint));
        render::verdict(&verdict, &cards(), Style::default())
    };
    assert!(help("try", Some("a += 1")).contains("shorter (try: `a += 1`)\n"));
    assert!(help("consider using", Some("if let\nb")).contains("shorter\n"));
    assert!(help("try", Some(&"a".repeat(80))).contains("shorter\n"));
    assert!(help("remove `return`", Some("a")).contains("shorter (remove `return`)\n"));
    assert!(help("read the page on loops", None).contains("shorter (read the page on loops)\n"));
}

#[test]
fn what_is_left_out_is_counted_and_named_with_the_way_to_see_it() {
    let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::DoesNotCompile);
    verdict.diagnostics = vec![said(ADVICE[3].2); 6];
    let style = Style {
        more: "--full shows all",
        ..Style::default()
    };
    let text = render::verdict(&verdict, &cards(), style);
    assert!(
        text.contains("… and 4 more errors (--full shows all)"),
        "{text}"
    );
    assert!(render::leaves_out(&verdict, style));
    let all = Style {
        errors: usize::MAX,
        ..style
    };
    let text = render::verdict(&verdict, &cards(), all);
    assert_eq!(text.matches("error[E0308]").count(), 6);
    assert!(!text.contains("more errors") && !render::leaves_out(&verdict, all));
}

#[test]
fn neighbouring_numbers_are_not_offered() {
    let cards = cards();
    assert!(cards.get("E0433").is_some() && cards.get("E0432").is_some());
    assert!(
        cards.nearest("E0765").is_empty(),
        "{:?}",
        cards.nearest("E0765")
    );
    assert!(cards.nearest("328").contains(&String::from("E0382")));
    assert!(cards.problems().is_empty(), "{:?}", cards.problems());
}
