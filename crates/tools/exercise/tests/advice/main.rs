//! The course's own cards, asked about messages of the real compiler: the way out that fits a
//! message stands first, and is shown where the message is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod names;
mod ownership;
mod shown;
mod threads;
mod traits;
mod types;

use std::path::Path;

use compiler::{Compile, Diagnostic, Rustc};
use exercise::Cards;
use exercise::render;

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
type Case = (&'static str, &'static str, &'static str);

fn cases() -> impl Iterator<Item = &'static Case> {
    let subjects = [
        types::CASES,
        traits::CASES,
        names::CASES,
        ownership::CASES,
        threads::CASES,
    ];
    subjects.into_iter().flatten()
}

#[test]
fn the_way_out_that_fits_the_message_stands_first() {
    let cards = cards();
    let mut wrong = Vec::new();
    for &(code, advice, program) in cases() {
        let said = said(program);
        assert_eq!(said.code.as_deref(), Some(code), "{program}\n{said:#?}");
        let first = cards.get(code).unwrap().short_fixes(Some(&said))[0];
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
    let text = render::strip_ansi(own.rendered.as_deref().unwrap());
    let on_a_page = cards.get("E0277").unwrap().fixes_for_shown(&text);
    assert!(on_a_page.starts_with(&fixes), "{on_a_page:?}");
    let other = on_a_page.iter().find(|fix| fix.action.contains("range"));
    assert_eq!(other, None, "what belongs to other messages");
}

#[test]
fn the_whole_card_keeps_its_order() {
    let cards = cards();
    let card = cards.get("E0308").unwrap();
    let said = said(types::CASES[0].2);
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
