//! A log that collects lines and gives them away in one go.

use std::mem;

/// Lines that wait to be written, under a file's name.
///
/// ```
/// use ownership::log::LogFile;
///
/// let mut log = LogFile::new("monday.log");
/// log.write(String::from("bed 3 free"));
/// assert_eq!(log.flush(), ["bed 3 free"]);
/// assert!(log.flush().is_empty()); // the first call took the lines
/// ```
#[derive(Debug)]
pub struct LogFile {
    name: String,
    lines: Vec<String>,
}

impl LogFile {
    /// An empty log.
    pub fn new(name: &str) -> LogFile {
        LogFile {
            name: String::from(name),
            lines: Vec::new(),
        }
    }

    /// The file's name, to look at.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Adds a line; the log owns it from here on.
    pub fn write(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Gives the lines away and leaves an empty list in their place.
    pub fn flush(&mut self) -> Vec<String> {
        mem::take(&mut self.lines)
    }

    // ANCHOR: rotate
    /// Goes on under a new name, and returns the log as it was.
    pub fn rotate(&mut self, name: &str) -> LogFile {
        mem::replace(self, LogFile::new(name))
    }
    // ANCHOR_END: rotate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rotated_log_keeps_its_lines_and_the_new_one_has_none() {
        let mut log = LogFile::new("monday.log");
        log.write(String::from("bed 3 free"));

        let mut monday = log.rotate("tuesday.log");
        assert_eq!(monday.name(), "monday.log");
        assert_eq!(monday.flush(), ["bed 3 free"]);
        assert_eq!(log.name(), "tuesday.log");
        assert!(log.flush().is_empty());
    }
}
