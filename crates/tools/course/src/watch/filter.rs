//! Rows of the exercise list, and which of them are asked for.

use std::path::PathBuf;

use exercise::{Course, Kind, Progress};

/// What the list shows of one exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// `topic/name`.
    pub id: String,
    /// The topic's name.
    pub topic: String,
    /// The topic's title.
    pub topic_title: String,
    /// The topic's number.
    pub topic_number: u8,
    /// Its place in the topic.
    pub number: u8,
    /// Its title.
    pub title: String,
    /// What kind of exercise it is.
    pub kind: Kind,
    /// The page that teaches it.
    pub page: String,
    /// How long it should take.
    pub minutes: u16,
    /// The file the learner edits.
    pub file: PathBuf,
    /// Whether it is solved.
    pub done: bool,
}

/// The state of an exercise in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not solved yet.
    Open,
    /// Solved.
    Done,
}

/// Which rows are asked for; whatever is unset accepts all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The topic's name.
    pub topic: Option<String>,
    /// The state.
    pub state: Option<State>,
    /// The kind.
    pub kind: Option<Kind>,
    /// Words that all must occur.
    pub search: String,
}

/// Every exercise of the course as a row.
pub fn rows(course: &Course, progress: &Progress) -> Vec<Row> {
    let mut rows = Vec::new();
    for topic in course.topics() {
        for exercise in &topic.exercises {
            rows.push(Row {
                id: exercise.id(),
                topic: topic.name.clone(),
                topic_title: topic.title.clone(),
                topic_number: topic.number,
                number: exercise.number,
                title: exercise.title.clone(),
                kind: exercise.kind,
                page: exercise.page.clone(),
                minutes: exercise.minutes,
                file: exercise.source(),
                done: progress.done(&exercise.id()),
            });
        }
    }
    rows
}

impl Filter {
    /// Whether this row is asked for.
    pub fn accepts(&self, row: &Row) -> bool {
        let state = if row.done { State::Done } else { State::Open };
        self.topic.as_ref().is_none_or(|topic| *topic == row.topic)
            && self.state.is_none_or(|wanted| wanted == state)
            && self.kind.is_none_or(|kind| kind == row.kind)
            && self.found_in(row)
    }

    fn found_in(&self, row: &Row) -> bool {
        let hay =
            format!("{} {} {} {}", row.id, row.title, row.page, row.kind.word()).to_lowercase();
        self.search
            .to_lowercase()
            .split_whitespace()
            .all(|word| hay.contains(word))
    }

    /// The next value when a key cycles through the topics present.
    pub fn cycle_topic(&mut self, rows: &[Row]) {
        let mut topics: Vec<&String> = rows.iter().map(|row| &row.topic).collect();
        topics.dedup();
        let next = match &self.topic {
            None => 0,
            Some(now) => topics.iter().position(|t| *t == now).map_or(0, |at| at + 1),
        };
        self.topic = topics.get(next).map(ToString::to_string);
    }

    /// All → open → done → all.
    pub fn cycle_state(&mut self) {
        self.state = match self.state {
            None => Some(State::Open),
            Some(State::Open) => Some(State::Done),
            Some(State::Done) => None,
        };
    }

    /// All → each kind that occurs → all.
    pub fn cycle_kind(&mut self, rows: &[Row]) {
        let present: Vec<Kind> = Kind::ALL
            .into_iter()
            .filter(|kind| rows.iter().any(|row| row.kind == *kind))
            .collect();
        let next = match self.kind {
            None => 0,
            Some(now) => present
                .iter()
                .position(|k| *k == now)
                .map_or(0, |at| at + 1),
        };
        self.kind = present.get(next).copied();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, kind: Kind, done: bool) -> Row {
        Row {
            id: id.to_string(),
            topic: id.split('/').next().unwrap_or_default().to_string(),
            topic_title: String::from("Ownership"),
            topic_number: 4,
            number: 1,
            title: String::from("Hand over the chart"),
            kind,
            page: String::from("ownership/moves"),
            minutes: 10,
            file: PathBuf::from("src/lib.rs"),
            done,
        }
    }

    #[test]
    fn every_filter_narrows() {
        let open = row("ownership/chart", Kind::FixCompile, false);
        let done = row("results/parse", Kind::Port, true);
        let mut filter = Filter::default();
        assert!(filter.accepts(&open) && filter.accepts(&done));
        filter.state = Some(State::Done);
        assert!(!filter.accepts(&open) && filter.accepts(&done));
        filter.kind = Some(Kind::FixCompile);
        assert!(!filter.accepts(&done));
    }

    #[test]
    fn search_wants_every_word_and_ignores_case() {
        let one = row("ownership/chart", Kind::FixCompile, false);
        let find = |search: &str| {
            Filter {
                search: search.to_string(),
                ..Filter::default()
            }
            .accepts(&one)
        };
        assert!(find("CHART over"));
        assert!(find("moves"));
        assert!(!find("chart nurse"));
    }

    #[test]
    fn cycling_comes_back_to_all() {
        let rows = [
            row("ownership/a", Kind::FixCompile, false),
            row("results/b", Kind::Port, false),
        ];
        let mut filter = Filter::default();
        for expected in [Some("ownership"), Some("results"), None] {
            filter.cycle_topic(&rows);
            assert_eq!(filter.topic.as_deref(), expected);
        }
        for expected in [Some(Kind::FixCompile), Some(Kind::Port), None] {
            filter.cycle_kind(&rows);
            assert_eq!(filter.kind, expected);
        }
    }
}
