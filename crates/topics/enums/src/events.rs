//! What happened in the ward, read from the lines of its log.

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody got a bed.
    Admitted {
        /// Who.
        name: String,
        /// Which bed, as it is written on its sign.
        bed: String,
    },
    /// Somebody wrote something down.
    Note(String),
    /// A line that says nothing this program knows.
    Unread(String),
}

// ANCHOR: read
/// Reads a line such as `09:14 Ana in bed 3` or `09:20 note: slept well`.
pub fn read(line: &str) -> Event {
    let Some((_time, text)) = line.split_once(' ') else {
        return Event::Unread(String::from(line));
    };
    if let Some(note) = text.strip_prefix("note: ") {
        return Event::Note(String::from(note));
    }
    if let Some((name, bed)) = text.split_once(" in bed ") {
        return Event::Admitted {
            name: String::from(name),
            bed: String::from(bed),
        };
    }
    Event::Unread(String::from(line))
}
// ANCHOR_END: read

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_events() {
        let admitted = Event::Admitted {
            name: String::from("Ana Moe"),
            bed: String::from("3"),
        };
        assert_eq!(read("09:14 Ana Moe in bed 3"), admitted);
        let note = Event::Note(String::from("slept well in bed 3"));
        assert_eq!(read("09:20 note: slept well in bed 3"), note);
    }

    #[test]
    fn what_cannot_be_read_is_kept() {
        for line in ["", "lunch", "09:14 lunch", "09:14 note:"] {
            assert_eq!(read(line), Event::Unread(String::from(line)));
        }
    }
}
