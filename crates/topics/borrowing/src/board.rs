//! A board on the ward's wall: whoever holds it may write on it.

use std::cell::RefCell;
use std::rc::Rc;

/// A board that several people hold.
#[derive(Debug, Clone, Default)]
pub struct Board {
    lines: Rc<RefCell<Vec<String>>>,
}

impl Board {
    /// An empty board.
    pub fn new() -> Board {
        Board::default()
    }

    /// Writes a line. `&self`: the others may hold the board meanwhile.
    ///
    /// # Panics
    /// When the board is being read at this moment, inside [`Board::read`].
    pub fn write(&self, line: &str) {
        self.lines.borrow_mut().push(line.to_string());
    }

    /// Lets `reader` look at the lines.
    pub fn read<T>(&self, reader: impl FnOnce(&[String]) -> T) -> T {
        reader(&self.lines.borrow())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_holders_see_the_same_lines() {
        let board = Board::new();
        let nurse = board.clone();
        nurse.write("bed 3: X-ray at 10");
        assert_eq!(board.read(|lines| lines.len()), 1);
    }

    #[test]
    #[should_panic(expected = "already borrowed")]
    fn writing_while_reading_is_found_while_the_program_runs() {
        let board = Board::new();
        board.read(|_| board.write("bed 3"));
    }
}
