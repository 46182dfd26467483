//! State in, lines out, on windows of every size.

use exercise::{Outcome, Verdict};
use serde_json::json;

use super::*;
use crate::testing::SmallCourse;
use crate::watch::events::{CheckNews, Event};

fn state(welcome: bool) -> State {
    let course = SmallCourse::new();
    let (exercises, rows) = course.parts();
    let mut state = State::new(exercises, rows, 0, welcome);
    state.task = state.exercise().task();
    state
}

fn screen(state: &mut State, columns: usize, rows: usize) -> Vec<String> {
    let cards = Cards::default();
    draw(
        state,
        &Paper {
            columns,
            rows,
            look: Look {
                colour: true,
                ..Look::plain(columns)
            },
            cards: &cards,
            now: Instant::now(),
        },
    )
}

fn plain(lines: &[String]) -> String {
    text::strip(&lines.join("\n"))
}

fn press(state: &mut State, letter: char) {
    let key = crossterm::event::KeyCode::Char(letter).into();
    state.on(Event::Key(key), Instant::now());
}

fn verdict(state: &mut State, outcome: Outcome) {
    let now = Instant::now();
    state.check(now);
    let mut verdict = Verdict::new(state.exercise().id(), outcome);
    verdict.notes = vec!["a note that is rather long and has to be wrapped somewhere".repeat(3)];
    // The first check of a fresh state has this number.
    state.on(Event::Check(1, CheckNews::Done(Box::new(verdict))), now);
}

#[test]
fn every_view_fits_every_window() {
    for (columns, rows) in [
        (1, 1),
        (2, 3),
        (20, 5),
        (33, 7),
        (50, 12),
        (80, 24),
        (200, 50),
    ] {
        for view in [' ', 'l', '?', 'h', 'r', 's'] {
            for outcome in [None, Some(Outcome::Passed), Some(Outcome::DoesNotCompile)] {
                let mut state = state(false);
                if let Some(outcome) = outcome.clone() {
                    verdict(&mut state, outcome);
                }
                press(&mut state, view);
                let lines = screen(&mut state, columns, rows);
                assert!(lines.len() <= rows, "{columns}x{rows} {view:?}");
                for line in &lines {
                    assert!(
                        text::width(line) <= columns,
                        "{columns}x{rows} {view:?}: {line:?}"
                    );
                }
            }
        }
        let mut first = state(true);
        assert!(screen(&mut first, columns, rows).len() <= rows);
    }
}

#[test]
fn the_smallest_promised_window_shows_title_verdict_and_keys() {
    let mut state = state(false);
    verdict(&mut state, Outcome::TestsFailed);
    let shown = plain(&screen(&mut state, 20, 5));
    assert!(shown.contains("01  The first_chart"), "{shown}");
    assert!(shown.contains('✗'), "{shown}");
    assert!(shown.contains("n next"), "{shown}");
}

#[test]
fn a_usual_window_shows_where_one_is_and_what_to_do() {
    let mut state = state(false);
    let shown = plain(&screen(&mut state, 80, 24));
    for expected in [
        "0 of 3",
        "exercises/04_ownership/01_first_chart/src/lib.rs",
        "page ownership/moves",
        "The task of first_chart",
        "h hint",
        "q quit",
    ] {
        assert!(shown.contains(expected), "{expected}\n{shown}");
    }
}

#[test]
fn success_is_said_with_a_sign_and_a_word_not_by_colour_alone() {
    let mut state = state(false);
    verdict(&mut state, Outcome::Passed);
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(shown.contains("✓ "), "{shown}");
    assert!(shown.contains("Solved. n goes on to"), "{shown}");
    assert!(shown.contains("1 of 3"), "{shown}");
}

#[test]
fn hints_appear_one_by_one() {
    let mut state = state(false);
    press(&mut state, 'h');
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("a nudge") && !shown.contains("the idea"),
        "{shown}"
    );
    press(&mut state, 'h');
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(shown.contains("the idea"), "{shown}");
}

#[test]
fn scrolling_stops_at_both_ends_and_survives_a_resize() {
    let mut state = state(false);
    state.task = (0..60).map(|at| format!("- line {at}\n")).collect();
    screen(&mut state, 80, 24);
    press(&mut state, 't');
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("line 0") && shown.contains("more") && shown.contains("↑↓ scroll"),
        "{shown}"
    );
    for _ in 0..200 {
        press(&mut state, 'j');
        screen(&mut state, 80, 24);
    }
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(shown.contains("line 59"), "{shown}");
    let shown = plain(&screen(&mut state, 80, 80));
    assert!(
        shown.contains("line 0"),
        "a taller window shows all: {shown}"
    );
    for _ in 0..200 {
        press(&mut state, 'k');
    }
    assert!(plain(&screen(&mut state, 80, 24)).contains("line 0"));
}

/// A verdict of this many errors, as long as real ones are.
fn errors(state: &mut State, count: usize) {
    verdict(state, Outcome::DoesNotCompile);
    let labels = (0..8).map(|at| format!("   | label {at}\n"));
    let words = format!(
        "error[E0382]: gone\n  --> src/lib.rs:9:5\n{}",
        labels.collect::<String>()
    );
    let error = json!({
        "code": { "code": "E0382" }, "level": "error", "message": "gone",
        "rendered": words, "spans": [], "children": [],
    });
    if let Some(shown) = &mut state.verdict {
        let mut value = shown.to_json();
        value["diagnostics"] = json!(vec![error; count]);
        *shown = Verdict::from_json(&value).unwrap();
    }
}

#[test]
fn the_first_error_is_in_sight_under_a_long_task_and_nothing_moves() {
    let mut state = state(false);
    state.task = (0..20).map(|at| format!("- line {at}\n")).collect();
    let before = plain(&screen(&mut state, 80, 24));
    assert!(
        before.contains("line 3") && !before.contains("line 4"),
        "{before}"
    );
    assert!(
        before.contains("t shows the whole task (16 more lines)"),
        "{before}"
    );
    errors(&mut state, 1);
    let shown = plain(&screen(&mut state, 80, 24));
    for expected in [
        "line 2",
        "error[E0382]",
        "src/lib.rs:9:5",
        "label 3",
        "t task",
    ] {
        assert!(shown.contains(expected), "{expected}\n{shown}");
    }
    press(&mut state, 't');
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(shown.contains("line 12"), "{shown}");
    press(&mut state, 't');
    assert!(!plain(&screen(&mut state, 80, 24)).contains("line 12"));
    // What to do stands before the story.
    state.task = state.task.replace("- line 8", "\nYour task: line 8");
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("Your task: line 8") && !shown.contains("line 7"),
        "{shown}"
    );
    // A window that is high enough shows both.
    let shown = plain(&screen(&mut state, 80, 50));
    assert!(
        shown.contains("line 19") && shown.contains("label 7"),
        "{shown}"
    );
    assert!(
        !shown.contains("t task") && !shown.contains("scroll"),
        "{shown}"
    );
}

#[test]
fn f_shows_every_error_and_the_keys_say_so() {
    let mut state = state(false);
    errors(&mut state, 5);
    let few = plain(&screen(&mut state, 80, 200));
    assert!(few.contains("… and 3 more errors (f shows all)"), "{few}");
    assert!(few.contains("f full"), "{few}");
    press(&mut state, 'f');
    let all = plain(&screen(&mut state, 80, 200));
    assert_eq!(all.matches("error[E0382]").count(), 5, "{all}");
    press(&mut state, 'f');
    assert_eq!(plain(&screen(&mut state, 80, 200)), few);

    errors(&mut state, 1);
    press(&mut state, 'f');
    let one = plain(&screen(&mut state, 80, 40));
    assert!(
        one.contains("Nothing is left out.") && !one.contains("f full"),
        "{one}"
    );
}

#[test]
fn the_page_is_named_by_its_title_where_it_is_known() {
    let mut state = state(false);
    state.page_title = Some(String::from("Give a value away"));
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("page ownership/moves  “Give a value away”"),
        "{shown}"
    );
    state.book = BookNews::Ready(String::from("http://127.0.0.1:4000/#token=ab"));
    let shown = plain(&screen(&mut state, 120, 24));
    assert!(
        shown.contains("page “Give a value away”  http://"),
        "{shown}"
    );
    let narrow = plain(&screen(&mut state, 80, 24));
    assert!(narrow.contains("moves.html#token=ab"), "{narrow}");
}

#[test]
fn the_last_exercise_solved_says_that_all_are() {
    let mut state = state(false);
    for row in state.rows.iter_mut().skip(1) {
        row.done = true;
    }
    verdict(&mut state, Outcome::Passed);
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(shown.contains("every exercise of the course"), "{shown}");
    assert!(!shown.contains("goes on to"), "{shown}");
}

#[test]
fn what_a_program_prints_cannot_move_the_cursor() {
    let mut state = state(false);
    verdict(
        &mut state,
        Outcome::NotAccepted {
            reason: String::from("bad \u{1b}[2J\u{7}news"),
        },
    );
    let lines = screen(&mut state, 80, 24).concat();
    assert!(!lines.contains("\u{1b}[2J") && !lines.contains('\u{7}'));
}

#[test]
fn the_list_shows_every_exercise_with_its_state_in_words_or_signs() {
    let mut state = state(false);
    verdict(&mut state, Outcome::Passed);
    press(&mut state, 'l');
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("✓ 04.01") && shown.contains("· 04.02"),
        "{shown}"
    );
    assert!(shown.contains("3 of 3"), "{shown}");
}

#[test]
fn the_book_is_announced_and_its_failure_too() {
    let mut state = state(false);
    state.book = BookNews::Building {
        done: 120,
        total: 300,
    };
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("building the book server 120/300"),
        "{shown}"
    );
    state.book = BookNews::Ready(String::from("http://127.0.0.1:4000/#token=ab"));
    let shown = plain(&screen(&mut state, 80, 24));
    assert!(
        shown.contains("http://127.0.0.1:4000/04-ownership/moves.html#token=ab"),
        "{shown}"
    );
    state.message = Some(String::from("opened ownership/moves in the browser"));
    state.on(Event::Book(BookNews::Ended), Instant::now());
    assert!(plain(&screen(&mut state, 80, 24)).contains("ended"));
    // Also when the text is longer than the window.
    assert!(plain(&screen(&mut state, 80, 12)).contains("ended"));
}
