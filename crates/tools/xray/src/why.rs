//! Why a permission is missing, read from the compiler's message.

use std::fmt;

use serde_json::{Value, json};

/// Why a permission is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Its value went elsewhere.
    Moved {
        /// The line of the file.
        line: usize,
        /// Whether only a part of it went.
        partly: bool,
        /// Whether the loop's earlier turn took it.
        earlier_turn: bool,
    },
    /// Somebody borrows it.
    Borrowed {
        /// Whether the borrower may change it, where the compiler says so.
        mutably: Option<bool>,
        /// The line the borrow begins on.
        line: usize,
        /// The variable that holds the borrow, where a `let` names one.
        by: Option<String>,
        /// The last line that uses the borrow.
        until: Option<usize>,
    },
    /// Declared without `mut`.
    NotMutable,
    /// Only reached through a reference that does not allow it.
    BehindReference,
    /// A part of something that cannot be taken apart.
    PartOfWhole,
    /// Nothing was put there yet.
    NotInitialised,
    /// What the compiler says.
    Other(String),
}

impl Why {
    /// The same as data: a `kind`, its numbers, and the sentence as `text`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut value = match self {
            Self::Moved {
                line,
                partly,
                earlier_turn,
            } => json!({
                "kind": "moved", "line": line, "partly": partly, "earlier_turn": earlier_turn,
            }),
            Self::Borrowed {
                mutably,
                line,
                by,
                until,
            } => json!({
                "kind": "borrowed", "mutably": mutably, "line": line, "by": by, "until": until,
            }),
            Self::NotMutable => json!({ "kind": "not_mutable" }),
            Self::BehindReference => json!({ "kind": "behind_reference" }),
            Self::PartOfWhole => json!({ "kind": "part_of_whole" }),
            Self::NotInitialised => json!({ "kind": "not_initialised" }),
            Self::Other(_) => json!({ "kind": "other" }),
        };
        value["text"] = json!(self.to_string());
        value
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Moved {
                line,
                partly,
                earlier_turn,
            } => {
                let what = if *partly { "a part of it was " } else { "" };
                write!(f, "{what}moved on line {line}")?;
                f.write_str(if *earlier_turn {
                    " in an earlier turn of the loop"
                } else {
                    ""
                })
            }
            Self::Borrowed {
                mutably,
                line,
                by,
                until,
            } => {
                f.write_str(match mutably {
                    Some(true) => "borrowed mutably",
                    Some(false) | None => "borrowed",
                })?;
                if let Some(by) = by {
                    write!(f, " by {by}")?;
                }
                write!(f, " on line {line}")?;
                // A loop uses what it borrowed in each turn, on its own line.
                match until.filter(|until| until != line) {
                    Some(until) => write!(f, ", in use until line {until}"),
                    None => Ok(()),
                }
            }
            Self::NotMutable => f.write_str("declared without mut"),
            Self::BehindReference => f.write_str("reached through a reference only"),
            Self::PartOfWhole => f.write_str("a part that cannot be taken out"),
            Self::NotInitialised => f.write_str("nothing was put there yet"),
            Self::Other(message) => f.write_str(message),
        }
    }
}

/// A place a message labels: the label, its line in the file, and whether that line is one of
/// the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What the message says there.
    pub text: String,
    /// The line of the file; `None` for a question.
    pub line: Option<usize>,
    /// Whether the message is about this place.
    pub is_primary: bool,
}

/// The lines of a moved value and a borrow, from an error of the borrow checker at a question;
/// `None` for an error of another kind, which means that the question makes no sense.
pub fn why(
    code: Option<&str>,
    message: &str,
    labels: &[Label],
    holder: impl Fn(usize) -> Option<String>,
) -> Option<Why> {
    let found = match code {
        Some("E0382") => moved(labels),
        Some("E0381") => Some(Why::NotInitialised),
        Some("E0499" | "E0501" | "E0502" | "E0503" | "E0505" | "E0506") => borrowed(labels, holder),
        Some("E0507") if message.contains("index of") => Some(Why::PartOfWhole),
        Some("E0507") => Some(Why::BehindReference),
        Some("E0508" | "E0509") => Some(Why::PartOfWhole),
        Some("E0596") if message.contains("not declared as mutable") => Some(Why::NotMutable),
        Some("E0596" | "E0594") => Some(Why::BehindReference),
        Some(other) if !is_about_borrowing(other) => return None,
        _ => None,
    };
    Some(found.unwrap_or_else(|| Why::Other(message.to_owned())))
}

fn is_about_borrowing(code: &str) -> bool {
    matches!(
        code,
        "E0373"
            | "E0384"
            | "E0510"
            | "E0515"
            | "E0521"
            | "E0597"
            | "E0621"
            | "E0626"
            | "E0700"
            | "E0712"
            | "E0713"
            | "E0716"
    )
}

fn moved(labels: &[Label]) -> Option<Why> {
    labels.iter().find_map(|label| {
        Some(Why::Moved {
            line: label.line.filter(|_| label.text.contains("moved"))?,
            partly: label.text.contains("partially"),
            earlier_turn: label.text.contains("in previous iteration"),
        })
    })
}

fn borrowed(labels: &[Label], holder: impl Fn(usize) -> Option<String>) -> Option<Why> {
    let (mut begins, mut until) = (None, None);
    for label in labels {
        let Some(line) = label.line else {
            continue;
        };
        let text = &label.text;
        let is_use = [
            "later used",
            "might be used here",
            "used here, in later iteration",
        ]
        .iter()
        .any(|words| text.contains(words));
        if is_use {
            until = Some(line);
        }
        if text.contains("occurs here") || text.contains("is borrowed here") {
            let mutably = match text {
                _ if text.contains("immutable borrow") => Some(false),
                // E0501: a closure that writes through a reference has the only way to it.
                _ if text.contains("mutable borrow") || text.contains("closure construction") => {
                    Some(true)
                }
                _ => None,
            };
            begins = Some((mutably, line));
        }
    }
    let (mutably, line) = begins?;
    Some(Why::Borrowed {
        mutably,
        line,
        by: holder(line),
        until,
    })
}
