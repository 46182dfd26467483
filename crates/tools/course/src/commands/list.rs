//! `cargo course list`: every exercise and its state.

use clap::{Arg, ArgMatches, Command};
use exercise::Kind;
use serde_json::json;

use crate::cli::parts;
use crate::failure::Failure;
use crate::place::{self, Place};
use crate::terminal::look::{Ink, print};
use crate::terminal::text;
use crate::watch::filter::{Filter, Row, State};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("list")
        .about("List exercises, filtered and searched")
        .arg(
            Arg::new("search")
                .value_name("TEXT")
                .help("Only exercises whose name, title or page holds this text"),
        )
        .arg(parts::option(
            "topic",
            "TOPIC",
            "Only this topic, by name or number",
        ))
        .arg(
            parts::option("state", "STATE", "Only exercises in this state")
                .value_parser(["open", "done"]),
        )
        .arg(
            parts::option("kind", "KIND", "Only this kind of exercise")
                .value_parser(Kind::ALL.map(Kind::word)),
        )
        .arg(parts::json())
        .after_help(
            "Examples:\n  cargo course list\n  cargo course list --state open --topic ownership\n  \
             cargo course list clone               whatever is about cloning\n  \
             cargo course list --json",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let place = Place::open()?;
    let filter = Filter {
        topic: topic_name(&place, parts::value(matches, "topic"))?,
        state: parts::value(matches, "state").map(|word| match word {
            "done" => State::Done,
            _ => State::Open,
        }),
        kind: parts::value(matches, "kind")
            .and_then(|word| Kind::ALL.into_iter().find(|kind| kind.word() == word)),
        search: parts::value(matches, "search")
            .unwrap_or_default()
            .to_string(),
    };
    let rows: Vec<Row> = crate::watch::filter::rows(&place.course, &place.progress)
        .into_iter()
        .filter(|row| filter.accepts(row))
        .collect();
    let current = place::current(&place.course, &place.progress).map(exercise::Exercise::id);
    if matches.get_flag("json") {
        print_json(&place, &rows, current.as_deref());
    } else {
        print_table(&place, &rows, current.as_deref());
    }
    Ok(0)
}

fn topic_name(place: &Place, asked: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(asked) = asked else { return Ok(None) };
    let topics = place.course.topics();
    topics
        .iter()
        .find(|topic| topic.name == asked || asked.parse() == Ok(topic.number))
        .map(|topic| Some(topic.name.clone()))
        .ok_or_else(|| {
            let names: Vec<&str> = topics.iter().map(|topic| topic.name.as_str()).collect();
            Failure::bad_input(format!(
                "there is no topic `{asked}`. The topics are: {}",
                names.join(", ")
            ))
        })
}

fn print_table(place: &Place, rows: &[Row], current: Option<&str>) {
    let look = place.look;
    if rows.is_empty() {
        print("No exercise fits. Leave out a filter to see more.");
        return;
    }
    let widest = rows
        .iter()
        .map(|row| text::width(&row.id))
        .max()
        .unwrap_or(0);
    let mut topic = "";
    let mut lines = Vec::new();
    for row in rows {
        if row.topic != topic {
            topic = &row.topic;
            let done = rows.iter().filter(|r| r.topic == topic && r.done).count();
            let all = rows.iter().filter(|r| r.topic == topic).count();
            lines.push(look.bold(&format!(
                "{:02} {} ({done} of {all} done)",
                row.topic_number, row.topic_title
            )));
        }
        let mark = match (row.done, current == Some(row.id.as_str())) {
            (true, _) => look.ink(Ink::Green, "✓ done"),
            (false, true) => look.ink(Ink::Cyan, "▸ here"),
            (false, false) => look.dim("· open"),
        };
        lines.push(format!(
            "  {mark}  {:02}  {}  {}  {}",
            row.number,
            text::fit(&row.id, widest),
            text::fit(row.kind.word(), 11),
            row.title
        ));
    }
    print(&lines.join("\n"));
}

fn print_json(place: &Place, rows: &[Row], current: Option<&str>) {
    let list: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({
                "id": row.id,
                "topic": row.topic,
                "topic_number": row.topic_number,
                "number": row.number,
                "title": row.title,
                "kind": row.kind.word(),
                "page": row.page,
                "minutes": row.minutes,
                "done": row.done,
                "done_at": place.progress.done_at(&row.id),
                "current": current == Some(row.id.as_str()),
                "file": place.shown(&row.file),
            })
        })
        .collect();
    print(&json!({ "exercises": list }).to_string());
}
