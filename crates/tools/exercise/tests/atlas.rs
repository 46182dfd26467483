//! The error atlas of the real course.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use exercise::atlas::Meets;
use exercise::{Atlas, Cards, Course};

fn atlas() -> Atlas {
    let course = Course::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")).unwrap();
    Atlas::read(&course, &Cards::load(course.root()))
}

#[test]
fn every_code_has_a_program_and_its_real_message() {
    for entry in atlas().entries() {
        let code = &entry.card.code;
        let example = entry
            .example
            .as_ref()
            .unwrap_or_else(|| panic!("{code}: no example"));
        assert!(!example.program.contains("//~"), "{code}");
        assert!(!example.message.contains("//~"), "{code}");
        // A lint's message names the lint in its note; what has no code is called by its words.
        let words = code.replace('_', " ");
        let says = |what: &str| example.message.contains(what);
        assert!(says(code) || says(&words), "{code}");
    }
}

#[test]
fn a_code_leads_to_its_page_its_exercises_and_its_questions() {
    let atlas = atlas();
    let moved = atlas.get("E0382").unwrap();
    let page = moved.page.as_ref().unwrap();
    assert_eq!(page.id, "ownership/moves");
    assert_eq!(page.title, "Follow a value as it moves");
    let how = |name: &str| {
        let mut training = moved.training.iter();
        training
            .find(|training| training.name == name)
            .unwrap()
            .meets
    };
    assert_eq!(how("print_it_twice"), Meets::Start);
    assert_eq!(how("one_use_ticket"), Meets::Demanded);
    assert_eq!(how("deep_copy"), Meets::WrongAnswer);
    assert!(moved.training.is_sorted_by_key(|training| training.meets));
    assert!(
        moved
            .questions
            .iter()
            .any(|question| question.quiz == "ownership/moves")
    );
    assert!(atlas.get("E9999").is_none());
}

#[test]
fn the_index_by_message_goes_by_the_first_word_one_knows() {
    let atlas = atlas();
    let messages = atlas.by_message();
    let place = |code: &str| {
        messages
            .iter()
            .position(|entry| entry.card.code == code)
            .unwrap()
    };
    assert_eq!(messages.len(), atlas.entries().len());
    // "cannot assign twice …", "mismatched types", "use of moved value …"
    assert!(place("E0384") < place("E0308") && place("E0308") < place("E0382"));
}

#[test]
fn a_terminal_shows_all_of_it_within_its_width() {
    let atlas = atlas();
    for width in [40, 80] {
        for line in atlas.render_index(width, false).lines() {
            assert!(line.chars().count() <= width, "{line}");
        }
    }
    let text = atlas.get("E0382").unwrap().render(80, false);
    for part in [
        "What your Python instinct said",
        "error[E0382]: borrow of moved value: `line`",
        "Follow a value as it moves (ownership/moves)",
        "cargo course goto print_it_twice",
        "(quiz ownership/moves)",
    ] {
        assert!(text.contains(part), "{part} is missing in:\n{text}");
    }
}
