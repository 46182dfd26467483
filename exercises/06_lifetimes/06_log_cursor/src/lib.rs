//! A cursor walks through a log and hands out lines. They are parts of the log and could be used
//! for as long as it.
//!
//! Your Python instinct: `for line in file:` hands out strings of their own. Here a line is a look,
//! and the signatures say that it looks into the *cursor*. So nobody can keep one line and ask for
//! the next, and `first_two` and `last_word` are refused.
//!
//! Your task: mend the signatures of `next_line` and `skip_to`. Their bodies, and the functions
//! below, stay as they are.
//!
//! Done when: lines may be kept while the cursor goes on, and after it is gone.

/// Goes through a log, line by line.
#[derive(Debug)]
pub struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    /// Begins at the first line.
    pub fn new(log: &'a str) -> Cursor<'a> {
        Cursor { rest: log }
    }

    /// The next line, without its end; `None` behind the last one.
    pub fn next_line(&mut self) -> Option<&str> {
        let (line, rest) = match self.rest.split_once('\n') {
            Some((line, rest)) => (line, rest),
            None => (self.rest, ""),
        };
        if line.is_empty() && rest.is_empty() {
            return None;
        }
        self.rest = rest;
        Some(line)
    }

    /// Goes on to the next line that begins with `mark`.
    pub fn skip_to(&mut self, mark: &str) -> Option<&str> {
        while let Some(line) = self.next_line() {
            if line.starts_with(mark) {
                return Some(line);
            }
        }
        None
    }
}

/// The first two lines of a log.
pub fn first_two(log: &str) -> Option<(&str, &str)> {
    let mut cursor = Cursor::new(log);
    let first = cursor.next_line()?;
    let second = cursor.next_line()?;
    Some((first, second))
}

/// Takes a cursor that nobody needs any more.
fn put_away(_: Cursor<'_>) {}

/// The last word of the first line that begins with `mark`.
pub fn last_word<'a>(log: &'a str, mark: &str) -> Option<&'a str> {
    let mut cursor = Cursor::new(log);
    let line = cursor.skip_to(mark)?;
    put_away(cursor);
    line.rsplit(' ').next()
}
