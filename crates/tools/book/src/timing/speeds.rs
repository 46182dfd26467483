//! The assumptions behind the minutes, all of them, in one place.

use super::Shows;

/// Words of prose in a minute of speaking. Measured is reading aloud: 183 words a minute on
/// average over 77 studies (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). Who explains and
/// points at things is slower; by how much is our assumption.
pub const WORDS_A_MINUTE: usize = 130;
/// Our assumption: a line of Rust is read together.
pub const SECONDS_A_RUST_LINE: usize = 4;
/// Our assumption: the class knows Python and reads along.
pub const SECONDS_A_PYTHON_LINE: usize = 2;
/// Our assumption: to start a program and look at what it says.
pub const SECONDS_A_RUN: usize = 15;
/// Our assumption: to read a compiler's message aloud and find the lines it points at.
pub const SECONDS_A_MESSAGE: usize = 45;
/// Our assumption: to go through an X-ray, a trace, a card or a drawing.
pub const SECONDS_A_PICTURE: usize = 45;
/// Our assumption: to let the class think, vote, and hear why.
pub const SECONDS_A_QUESTION: usize = 90;

impl Shows {
    /// Seconds of talking.
    pub fn talking(&self) -> usize {
        (self.words * 60).div_ceil(WORDS_A_MINUTE)
    }

    /// Seconds of showing programs, messages and pictures.
    pub fn showing(&self) -> usize {
        // Both halves of a pair are run, and a refused program is given to the compiler.
        self.rust_lines * SECONDS_A_RUST_LINE
            + (self.python_lines + self.other_lines) * SECONDS_A_PYTHON_LINE
            + (2 * self.pairs + self.refused) * SECONDS_A_RUN
            + self.refused * SECONDS_A_MESSAGE
            + self.pictures * SECONDS_A_PICTURE
    }

    /// Seconds of asking.
    pub fn asking(&self) -> usize {
        self.questions * SECONDS_A_QUESTION
    }

    /// All of them.
    pub fn seconds(&self) -> usize {
        self.talking() + self.showing() + self.asking()
    }
}

/// How the minutes come about, for whoever relies on them.
pub fn told() -> String {
    format!(
        "Reckoned from what stands on each page, not measured in a class. Prose is spoken at \
         {WORDS_A_MINUTE} words a minute; people read aloud at 183 (Brysbaert 2019, \
         doi:10.1016/j.jml.2019.104047), and explaining is slower. We assume \
         {SECONDS_A_RUST_LINE} seconds for a line of Rust, {SECONDS_A_PYTHON_LINE} for a line of \
         Python or of a terminal, {SECONDS_A_RUN} to run a program, {SECONDS_A_MESSAGE} for a \
         compiler's message, {SECONDS_A_PICTURE} for a picture (an X-ray, a trace, a card, a \
         drawing), and {SECONDS_A_QUESTION} for a question with its answer. The sum is rounded up \
         to a whole minute for each page. Exercises take what each of them declares. Breaks, and \
         questions from the class, come on top."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_follow_from_what_is_shown() {
        let shows = Shows {
            words: 131,
            pairs: 1,
            refused: 2,
            pictures: 1,
            questions: 2,
            rust_lines: 10,
            python_lines: 5,
            other_lines: 3,
            ..Shows::default()
        };
        assert_eq!(shows.talking(), 61);
        assert_eq!(shows.showing(), 10 * 4 + 8 * 2 + 4 * 15 + 2 * 45 + 45);
        assert_eq!(shows.asking(), 180);
        assert_eq!(shows.seconds(), 61 + 251 + 180);
    }
}
