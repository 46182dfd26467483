//! The top of the screen: where the learner is, and what the last check said.

use std::time::Duration;

use exercise::render;

use super::draw::Paper;
use super::state::{Phase, State, View};
use crate::background::BookNews;
use crate::terminal::links;
use crate::terminal::look::Ink;
use crate::terminal::text;

/// A check that answers faster than this is not announced: the answer is enough.
const ANNOUNCE: Duration = Duration::from_millis(150);

/// The lines above the body. A low window shows fewer of them.
pub fn lines(state: &State, paper: &Paper) -> Vec<String> {
    match &state.view {
        View::Exercise => exercise(state, paper),
        View::List(list) => titled(paper, "All exercises", &list.head(&state.rows, paper.look)),
        View::Help => titled(paper, "Help", ""),
        View::Welcome => titled(paper, "Moult: Rust for Python developers", ""),
        View::Text(title, _) => titled(paper, title, ""),
    }
}

fn titled(paper: &Paper, title: &str, right: &str) -> Vec<String> {
    let mut lines = vec![spread(&paper.look.bold(title), right, paper.inner())];
    if paper.rows >= 10 {
        lines.push(paper.look.dim(&"─".repeat(paper.inner())));
    }
    lines
}

fn exercise(state: &State, paper: &Paper) -> Vec<String> {
    let look = paper.look;
    let now = state.exercise();
    let mut lines = Vec::new();
    if paper.rows >= 14 {
        let topic = state
            .rows
            .get(state.at)
            .map_or(String::new(), |row| row.topic_title.clone());
        lines.push(spread(
            &look.dim(&format!("Moult · {topic}")),
            &progress(state, paper),
            paper.inner(),
        ));
        lines.push(String::new());
    }
    let facts = if paper.columns >= 60 {
        look.dim(&format!("{} · {} min", now.kind.word(), now.minutes))
    } else {
        String::new()
    };
    let title = format!("{:02}  {}", now.number, now.title);
    lines.push(spread(&look.bold(&title), &facts, paper.inner()));
    if paper.rows >= 10 {
        let file = now.source();
        let shown = super::shown(state);
        lines.push(look.link(&links::file_url(&file), &look.ink(Ink::Cyan, &shown)));
    }
    if paper.rows >= 12 {
        lines.push(page(state, paper));
    }
    if paper.rows >= 18 {
        lines.push(String::new());
    }
    lines.push(status(state, paper));
    if paper.rows >= 16 {
        lines.push(look.dim(&"─".repeat(paper.inner())));
    }
    lines
}

/// Words at the left and at the right; the left ones are cut when both do not fit.
fn spread(left: &str, right: &str, columns: usize) -> String {
    let right_columns = text::width(right);
    if right_columns == 0 || right_columns + 8 > columns {
        return text::clip(left, columns);
    }
    let room = columns - right_columns - 1;
    format!("{} {right}", text::fit(left, room))
}

fn progress(state: &State, paper: &Paper) -> String {
    let done = state.done_count();
    let all = state.rows.len().max(1);
    let cells = if paper.columns >= 70 { 20 } else { 10 };
    // One cell as soon as anything is done, the last one only when all is.
    let full = match done {
        0 => 0,
        _ => (done * cells / all).max(1),
    };
    format!(
        "{}{} {done} of {all}",
        paper.look.ink(Ink::Green, &"━".repeat(full)),
        paper.look.dim(&"─".repeat(cells - full)),
    )
}

fn page(state: &State, paper: &Paper) -> String {
    let look = paper.look;
    let exercise = state.exercise();
    let name = format!("page {}", exercise.page);
    let titled = state.page_title.as_ref();
    match &state.book {
        BookNews::Ready(url) => {
            let address = page_address(url, exercise.topic_number, &exercise.page);
            let visible = if look.links {
                address.split('#').next().unwrap_or_default().to_string()
            } else {
                address.clone()
            };
            // The address names the page; where both fit, the title says what it is about.
            let titled = titled
                .map(|title| format!("page “{}”", text::clean(title)))
                .filter(|words| text::width(words) + 2 + text::width(&visible) <= paper.inner());
            format!(
                "{}  {}",
                look.dim(&titled.unwrap_or(name)),
                look.link(&address, &look.ink(Ink::Cyan, &visible))
            )
        }
        _ => match titled {
            Some(title) => look.dim(&format!("{name}  “{}”", text::clean(title))),
            None => look.dim(&name),
        },
    }
}

/// The address of a page: `http://127.0.0.1:4000/#token=…` and `ownership/moves` give
/// `http://127.0.0.1:4000/04-ownership/moves.html#token=…`.
pub fn page_address(url: &str, topic_number: u8, page: &str) -> String {
    let (base, fragment) = url.split_once('#').unwrap_or((url, ""));
    let base = base.trim_end_matches('/');
    let fragment = if fragment.is_empty() {
        String::new()
    } else {
        format!("#{fragment}")
    };
    format!("{base}/{topic_number:02}-{page}.html{fragment}")
}

/// One line: the verdict, or that a check runs.
fn status(state: &State, paper: &Paper) -> String {
    let look = paper.look;
    let running = state.checking.as_ref().map(|checking| {
        (
            checking.phase,
            paper.now.saturating_duration_since(checking.since),
        )
    });
    if let Some((phase, elapsed)) = running
        && !state.answered()
        && (elapsed >= ANNOUNCE || state.verdict.is_none())
    {
        let word = match phase {
            Phase::Starting => "checking",
            Phase::Compiling => "compiling",
            Phase::Running => "running the tests",
        };
        let seconds = format!("{:.1} s", elapsed.as_secs_f32());
        return spread(
            &look.ink(Ink::Yellow, &format!("… {word}")),
            &look.dim(&seconds),
            paper.inner(),
        );
    }
    let Some(verdict) = &state.verdict else {
        return look.dim("not checked yet");
    };
    let headline = text::clean(&render::headline(verdict));
    let (mark, ink) = if verdict.passed() {
        ("✓", Ink::Green)
    } else {
        ("✗", Ink::Red)
    };
    let facts = if paper.columns < 50 {
        String::new()
    } else if running.is_some() && verdict.passed() && state.answered() {
        look.dim("reading it for style")
    } else if verdict.remembered {
        look.dim(&format!("unchanged · check {}", state.checks))
    } else {
        look.dim(&format!(
            "{:.2} s · check {}",
            verdict.elapsed.as_secs_f32(),
            state.checks
        ))
    };
    let words = look.ink(ink, &look.bold(&format!("{mark} {headline}")));
    spread(&words, &facts, paper.inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_address_keeps_the_token() {
        assert_eq!(
            page_address("http://127.0.0.1:4000/#token=ab", 4, "ownership/moves"),
            "http://127.0.0.1:4000/04-ownership/moves.html#token=ab"
        );
        assert_eq!(
            page_address("http://127.0.0.1:4000", 4, "ownership/moves"),
            "http://127.0.0.1:4000/04-ownership/moves.html"
        );
    }

    #[test]
    fn what_stands_right_never_pushes_the_line_over_its_end() {
        for columns in 1..60 {
            let line = spread("a rather long title of an exercise", "10 min", columns);
            assert!(text::width(&line) <= columns, "{columns}");
        }
    }
}
