//! wrong: copies each line, where a look into the log is enough.
//~ expect: E0308, E0631

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
    pub fn next_line(&mut self) -> Option<String> {
        let (line, rest) = match self.rest.split_once('\n') {
            Some((line, rest)) => (line, rest),
            None => (self.rest, ""),
        };
        if line.is_empty() && rest.is_empty() {
            return None;
        }
        self.rest = rest;
        Some(line.to_string())
    }

    /// Goes on to the next line that begins with `mark`.
    pub fn skip_to(&mut self, mark: &str) -> Option<String> {
        while let Some(line) = self.next_line() {
            if line.starts_with(mark) {
                return Some(line);
            }
        }
        None
    }
}

/// The first two lines of a log.
pub fn first_two(log: &str) -> Option<(String, String)> {
    let mut cursor = Cursor::new(log);
    let first = cursor.next_line()?;
    let second = cursor.next_line()?;
    Some((first, second))
}

/// The last word of the first line that begins with `mark`.
pub fn last_word(log: &str, mark: &str) -> Option<String> {
    let mut cursor = Cursor::new(log);
    let line = cursor.skip_to(mark)?;
    line.rsplit(' ').next().map(|word| word.to_string())
}
