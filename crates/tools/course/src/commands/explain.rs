//! `cargo course explain`: what a compiler code means to a Python developer.

use clap::{Arg, ArgMatches, Command};
use exercise::Cards;
use exercise::atlas::{Atlas, Entry};
use serde_json::json;

use crate::cli::parts;
use crate::failure::Failure;
use crate::place::open_course;
use crate::terminal::look::{Look, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("explain")
        .about("Explain a compiler code or lint to a Python developer")
        .arg(
            Arg::new("code")
                .value_name("CODE")
                .help("A code such as E0382, or the name of a lint; without one, all of them"),
        )
        .arg(parts::flag("all", "List every code, as without CODE").conflicts_with("code"))
        .arg(parts::json())
        .after_help(
            "The same stands in the book's error atlas. Works without a network.\n\n\
             Examples:\n  cargo course explain E0382\n  cargo course explain 382\n  \
             cargo course explain",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let cards = Cards::load(course.root());
    let atlas = Atlas::read(&course, &cards);
    let json = matches.get_flag("json");
    let look = Look::detect();
    let Some(code) = parts::value(matches, "code") else {
        match json {
            true => {
                let all: Vec<_> = atlas.entries().iter().map(as_json).collect();
                print(&json!({ "cards": all }).to_string());
            }
            false => print(atlas.render_index(look.width, look.colour).trim_end()),
        }
        return Ok(0);
    };
    let card = cards.get(code).ok_or_else(|| unknown(code, &cards))?;
    let entry = atlas.get(&card.code).ok_or_else(|| unknown(code, &cards))?;
    if json {
        print(&as_json(entry).to_string());
        return Ok(0);
    }
    print(&entry.render(look.width, look.colour));
    if is_error_code(&card.code) {
        let more = format!("The compiler's own words: rustc --explain {}", card.code);
        print(&look.dim(&more));
    }
    Ok(0)
}

fn as_json(entry: &Entry) -> serde_json::Value {
    let card = &entry.card;
    let fixes = card
        .fixes
        .iter()
        .map(|fix| json!({ "do": fix.action, "when": fix.when }));
    let training = entry.training.iter().map(|training| {
        json!({
            "id": training.id,
            "title": training.title,
            "page": training.page,
            "minutes": training.minutes,
            "how": training.how(),
        })
    });
    let questions = entry
        .questions
        .iter()
        .map(|question| json!({ "quiz": question.quiz, "ask": question.ask }));
    json!({
        "code": card.code,
        "title": card.title,
        "message": card.message,
        "instinct": card.instinct,
        "protects": card.protects,
        "fixes": fixes.collect::<Vec<_>>(),
        "page": card.page,
        "example": card.example,
        "program": entry.example.as_ref().map(|example| &example.program),
        "compiler_says": entry.example.as_ref().map(|example| &example.message),
        "exercises": training.collect::<Vec<_>>(),
        "questions": questions.collect::<Vec<_>>(),
    })
}

fn unknown(code: &str, cards: &Cards) -> Failure {
    let mut message = format!("there is no card for `{code}`.");
    let near = cards.nearest(code);
    if !near.is_empty() {
        message.push_str(&format!("\nOne slip away: {}", near.join(", ")));
    }
    let asked = official(code);
    if is_error_code(&asked) {
        message.push_str(&format!(
            "\nThe compiler explains its codes itself, with a small example of each: \
             rustc --explain {asked}"
        ));
    }
    message.push_str("\n`cargo course explain` lists every card.");
    Failure::bad_input(message)
}

/// `382`, `e382` and `E0382` are the same code.
fn official(code: &str) -> String {
    let digits = code.trim_start_matches(['e', 'E']);
    match digits.parse::<u16>() {
        Ok(number) if number < 10_000 => format!("E{number:04}"),
        _ => code.to_string(),
    }
}

fn is_error_code(code: &str) -> bool {
    code.len() == 5
        && code
            .strip_prefix('E')
            .is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_completed() {
        assert_eq!(official("382"), "E0382");
        assert_eq!(official("e0382"), "E0382");
        assert_eq!(official("dead_code"), "dead_code");
        assert!(is_error_code("E0382"));
        assert!(!is_error_code("dead_code"));
    }
}
