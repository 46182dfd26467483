//! What each line changes, ready to be shown: in a terminal, on a page, and as what is recorded
//! of a page's programs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Xray;
use crate::table::{Absent, Permission, Row, State, Table};
use crate::why::Why;

/// What was found in a file, line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// One entry for each function, in the order of the file.
    pub functions: Vec<FunctionChanges>,
    /// What the compiler says of the program as it is, and what could not be asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One function's lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionChanges {
    /// The function with its type: `Order::value`.
    pub function: String,
    /// Its first line in the file.
    pub first: usize,
    /// Its last line.
    pub last: usize,
    /// The compiler checks nothing in it, because of an error of another kind.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unchecked: bool,
    /// The lines that change something, in order; a line may have several steps.
    pub steps: Vec<Step>,
}

/// What one statement, or the start of a block, changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The line of the file.
    pub line: usize,
    /// The compiler does not check this place; in a function that it checks otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unchecked: bool,
    /// The places that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// How one place changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// As written in the program.
    pub place: String,
    /// What may be done with it before: a letter of `RWO` each, or `.`. What a reference points
    /// to has two. `None` where it is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What may be done with it now; `None` where it has ended or is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
    /// Why, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What a use here would make wrong later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<String>,
}

impl Change {
    /// The letters that were taken.
    #[must_use]
    pub fn lost(&self) -> String {
        only_in(self.was.as_deref(), self.now.as_deref())
    }

    /// The letters that came back.
    #[must_use]
    pub fn back(&self) -> String {
        match self.was {
            Some(_) => only_in(self.now.as_deref(), self.was.as_deref()),
            None => String::new(),
        }
    }

    /// What happened, in words: `lost RO; moved on line 4`.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = Vec::new();
        if let Some(now) = &self.now {
            let (lost, back) = (self.lost(), self.back());
            if self.was.is_none() {
                words.push("new".to_owned());
            }
            if self.was.is_some() && !lost.is_empty() {
                words.push(format!("lost {lost}"));
            }
            if !back.is_empty() && !now.is_empty() {
                words.push(format!("back {back}"));
            }
        }
        words.extend(self.why.clone());
        words.extend(self.later.clone());
        words.join("; ")
    }
}

fn only_in(here: Option<&str>, there: Option<&str>) -> String {
    let there = there.unwrap_or_default();
    let letters = here.unwrap_or_default().chars();
    letters
        .filter(|letter| *letter != '.' && !there.contains(*letter))
        .collect()
}

impl Changes {
    /// Of everything that was found; with `all` each place after each line, changed or not.
    #[must_use]
    pub fn of(found: &Xray, all: bool) -> Self {
        let functions = found.tables.iter().map(|table| function(table, all));
        Self {
            functions: functions.collect(),
            notes: notes(found),
        }
    }

    /// The function that somebody means by this name.
    #[must_use]
    pub fn function(&self, wanted: &str) -> Option<&FunctionChanges> {
        let is_meant = |name: &str| {
            let tail = name.strip_suffix(wanted);
            tail.is_some_and(|before| before.is_empty() || before.ends_with("::"))
        };
        self.functions.iter().find(|one| is_meant(&one.function))
    }
}

fn notes(found: &Xray) -> Vec<String> {
    let mut notes = Vec::new();
    for error in &found.errors {
        let line = error
            .line
            .map_or(String::new(), |line| format!("line {line}: "));
        let code = error
            .code
            .as_deref()
            .map_or(String::new(), |c| format!("{c}: "));
        notes.push(format!("{line}{code}{}", error.message));
    }
    if !notes.is_empty() {
        notes.insert(0, "The compiler refuses the program as it is:".to_owned());
    }
    let unchecked: Vec<&str> = found.unchecked().map(|t| t.function.as_str()).collect();
    if !unchecked.is_empty() {
        notes.push(format!(
            "Not checked because of errors like these: {}. Once they are gone, the X-ray sees more.",
            unchecked.join(", ")
        ));
    }
    for function in &found.left_out {
        notes.push(format!(
            "{} was left out: {}.",
            function.function, function.why
        ));
    }
    notes
}

fn function(table: &Table, all: bool) -> FunctionChanges {
    let is_dead = !table.rows.is_empty() && table.rows.iter().all(|row| !row.checked);
    let mut follower = Follower {
        all,
        is_dead,
        known: BTreeMap::new(),
        hidden: Vec::new(),
    };
    let steps = table.rows.iter().map(|row| follower.step(row));
    FunctionChanges {
        function: table.function.clone(),
        first: table.lines.0,
        last: table.lines.1,
        unchecked: is_dead,
        steps: steps
            .filter(|step| step.unchecked || !step.changes.is_empty())
            .collect(),
    }
}

type Key = (String, usize);

/// Goes through the rows and knows what was shown last of each place.
struct Follower {
    all: bool,
    is_dead: bool,
    known: BTreeMap<Key, (String, Option<usize>)>,
    hidden: Vec<Key>,
}

impl Follower {
    fn step(&mut self, row: &Row) -> Step {
        let mut changes = Vec::new();
        let mut about = |place: &str, what: String| {
            changes.push(Change {
                place: place.to_owned(),
                was: None,
                now: None,
                why: Some(what),
                later: None,
            });
        };
        for gone in &row.ended {
            about(&gone.name, "ends".to_owned());
            self.known.retain(|(place, declared), _| {
                let base = place.trim_start_matches('*');
                let base = base.split('.').next().unwrap_or_default();
                !(*declared == gone.declared && base == gone.name)
            });
        }
        let hidden: Vec<Key> = row
            .hidden
            .iter()
            .map(|hidden| (hidden.name.clone(), hidden.declared))
            .collect();
        for key in &hidden {
            if !self.hidden.contains(key) {
                let what = format!("of line {}: hidden by the new variable of its name", key.1);
                about(&key.0, what);
            }
        }
        let again = self.hidden.iter().filter(|(name, declared)| {
            let is_gone = |gone: &Absent| gone.name == *name && gone.declared == *declared;
            !row.ended.iter().any(is_gone)
        });
        for key in again.filter(|key| !hidden.contains(key)) {
            about(&key.0, format!("of line {}: no longer hidden", key.1));
        }
        self.hidden = hidden;
        for state in &row.states {
            let key = (state.place.clone(), state.declared);
            let now = letters(state);
            let news = (now.clone(), state.read.breaks);
            let before = self.known.insert(key, news.clone());
            if self.all || before.as_ref() != Some(&news) {
                changes.push(Change {
                    place: state.place.clone(),
                    why: why(state, before.is_none()),
                    later: later(row, state),
                    was: before.map(|(letters, _)| letters),
                    now: Some(now),
                });
            }
        }
        Step {
            line: row.line,
            unchecked: !row.checked && !self.is_dead,
            changes,
        }
    }
}

fn letters(state: &State) -> String {
    let letter = |permission: &Permission, letter| if permission.held { letter } else { "." };
    let own = state.own.as_ref().map_or("", |own| letter(own, "O"));
    format!(
        "{}{}{own}",
        letter(&state.read, "R"),
        letter(&state.write, "W")
    )
}

fn permissions(state: &State) -> impl Iterator<Item = &Permission> {
    let all = [Some(&state.read), state.own.as_ref(), Some(&state.write)];
    all.into_iter().flatten()
}

fn why(state: &State, is_new: bool) -> Option<String> {
    let mut words = Vec::new();
    if state.copy && is_new {
        words.push("copied when given away".to_owned());
    }
    // Without `mut` nothing was lost, so it is no news either.
    let is_news = |why: &&Why| !matches!(why, Why::NotMutable | Why::BehindReference);
    let reason = permissions(state)
        .filter_map(|permission| permission.why.as_ref())
        .find(is_news);
    words.extend(reason.map(ToString::to_string));
    (!words.is_empty()).then(|| words.join("; "))
}

fn later(row: &Row, state: &State) -> Option<String> {
    let breaks = permissions(state).find_map(|permission| permission.breaks);
    match (state.read.breaks, breaks) {
        (Some(line), _) => Some(format!("using it here would break line {line}")),
        (None, Some(line)) if line == row.line => {
            Some("giving it away here would fail in the loop's next turn".to_owned())
        }
        (None, Some(line)) => Some(format!("giving it away here would break line {line}")),
        (None, None) => None,
    }
}
