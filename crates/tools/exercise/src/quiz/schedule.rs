//! When a question comes back: the longer it was known, the later.

use std::time::Duration;

/// Days after a right answer, the first one first. After the last the question stays known.
pub const DAYS: [u64; 4] = [1, 3, 7, 21];

/// How soon a question comes back that was answered wrong.
pub const SOON: Duration = Duration::from_secs(10 * 60);

const DAY: u64 = 24 * 60 * 60;

/// What is known of how a learner answered a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The mark of the question as it was answered.
    pub mark: String,
    /// When it was last answered, in seconds since 1970.
    pub answered: u64,
    /// Whether that answer was right.
    pub right: bool,
    /// How many of [`DAYS`] are behind it.
    pub step: usize,
    /// When it comes back, in seconds since 1970; `None` when it is known for good.
    pub due: Option<u64>,
}

/// How a learner and a question stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was never answered.
    New,
    /// It has changed since it was answered.
    Changed,
    /// It is time to answer it again.
    Due,
    /// It comes back at this time, in seconds since 1970.
    Later(u64),
    /// It was right each time, over the weeks.
    Known,
}

impl Note {
    /// The note after an answer at `now`. A right answer moves the question on only when it was
    /// due: to answer it five times in a row is to know it once.
    #[must_use]
    pub fn after(before: Option<&Note>, mark: &str, right: bool, now: u64) -> Note {
        let before = before.filter(|note| note.mark == mark);
        let (step, due) = match (before, right) {
            (_, false) => (0, Some(now + SOON.as_secs())),
            (Some(note), true) if standing(note, now) != Standing::Due => (note.step, note.due),
            (note, true) => {
                let step = note.map_or(0, |note| note.step);
                let due = DAYS.get(step).map(|days| now + days * DAY);
                ((step + 1).min(DAYS.len()), due)
            }
        };
        Note {
            mark: mark.to_owned(),
            answered: now,
            right,
            step,
            due,
        }
    }

    /// How things stand at `now` with a question that has this mark.
    #[must_use]
    pub fn standing(note: Option<&Note>, mark: &str, now: u64) -> Standing {
        match note {
            None => Standing::New,
            Some(note) if note.mark != mark => Standing::Changed,
            Some(note) => standing(note, now),
        }
    }
}

fn standing(note: &Note, now: u64) -> Standing {
    match note.due {
        None => Standing::Known,
        // A clock that was set back must not hide a question for years.
        Some(due) if due <= now || note.answered > now => Standing::Due,
        Some(due) => Standing::Later(due),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: u64 = 1_000_000_000;

    #[test]
    fn right_answers_put_it_off_ever_longer_until_it_is_known() {
        let mut note = None;
        let mut now = START;
        for days in DAYS {
            let next = Note::after(note.as_ref(), "m", true, now);
            assert_eq!(next.due, Some(now + days * DAY));
            assert_eq!(
                Note::standing(Some(&next), "m", now),
                Standing::Later(now + days * DAY)
            );
            now += days * DAY;
            assert_eq!(Note::standing(Some(&next), "m", now), Standing::Due);
            note = Some(next);
        }
        let known = Note::after(note.as_ref(), "m", true, now);
        assert_eq!(Note::standing(Some(&known), "m", u64::MAX), Standing::Known);
    }

    #[test]
    fn answering_again_too_early_counts_only_when_wrong() {
        let first = Note::after(None, "m", true, START);
        let again = Note::after(Some(&first), "m", true, START + 60);
        assert_eq!((again.step, again.due), (first.step, first.due));
        let wrong = Note::after(Some(&again), "m", false, START + 120);
        assert_eq!((wrong.step, wrong.due), (0, Some(START + 120 + 600)));
        let read_off = Note::after(Some(&wrong), "m", true, START + 130);
        assert_eq!(read_off.due, wrong.due);
        let later = Note::after(Some(&read_off), "m", true, START + 800);
        assert_eq!(later.due, Some(START + 800 + DAY));
    }

    #[test]
    fn a_changed_question_begins_anew() {
        let old = Note::after(None, "m", true, START);
        assert_eq!(
            Note::standing(Some(&old), "other", START),
            Standing::Changed
        );
        let new = Note::after(Some(&old), "other", true, START + 1);
        assert_eq!((new.step, new.due), (1, Some(START + 1 + DAY)));
        assert_eq!(Note::standing(None, "m", START), Standing::New);
    }

    #[test]
    fn a_clock_set_back_does_not_hide_a_question() {
        let note = Note::after(None, "m", true, START + 1000 * DAY);
        assert_eq!(Note::standing(Some(&note), "m", START), Standing::Due);
    }
}
