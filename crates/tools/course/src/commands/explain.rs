//! `cargo course explain`: what a compiler code means to a Python developer.

use clap::{Arg, ArgMatches, Command};
use exercise::{Card, Cards};
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
                .required_unless_present("all")
                .help("A code such as E0382, or the name of a lint"),
        )
        .arg(parts::flag("all", "List every code that has a card").conflicts_with("code"))
        .arg(parts::json())
        .after_help(
            "Works without a network.\n\n\
             Examples:\n  cargo course explain E0382\n  cargo course explain 382\n  \
             cargo course explain --all",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let cards = Cards::load(course.root());
    let json = matches.get_flag("json");
    if matches.get_flag("all") {
        list(&cards, json);
        return Ok(0);
    }
    let code = parts::value(matches, "code").unwrap_or_default();
    let card = cards.get(code).ok_or_else(|| unknown(code, &cards))?;
    if json {
        print(&as_json(card).to_string());
        return Ok(0);
    }
    let look = Look::detect();
    print(&card.render(look.width, look.colour));
    if is_error_code(&card.code) {
        let more = format!("The compiler's own words: rustc --explain {}", card.code);
        print(&look.dim(&more));
    }
    Ok(0)
}

fn list(cards: &Cards, json: bool) {
    if json {
        let all: Vec<_> = cards.all().iter().map(as_json).collect();
        print(&json!({ "cards": all }).to_string());
        return;
    }
    let lines: Vec<String> = cards
        .all()
        .iter()
        .map(|card| format!("{:<24}  {}", card.code, card.title))
        .collect();
    print(&lines.join("\n"));
}

fn as_json(card: &Card) -> serde_json::Value {
    let fixes: Vec<_> = card
        .fixes
        .iter()
        .map(|fix| json!({ "do": fix.action, "when": fix.when }))
        .collect();
    json!({
        "code": card.code,
        "title": card.title,
        "message": card.message,
        "instinct": card.instinct,
        "protects": card.protects,
        "fixes": fixes,
        "page": card.page,
        "example": card.example,
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
    message.push_str("\n`cargo course explain --all` lists every card.");
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
