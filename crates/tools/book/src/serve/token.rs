//! The secret that tells our own pages from everybody else who can reach the port.

use std::fmt::Write;

use anyhow::{Context, Result};
use subtle::ConstantTimeEq;

/// 128 random bits, new with every start. It never stands in anything that is served.
pub(super) struct Token(String);

impl Token {
    /// A new one, from the system's own source of randomness.
    pub fn new() -> Result<Token> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).context("the system gives no random numbers")?;
        let mut text = String::new();
        for byte in bytes {
            write!(text, "{byte:02x}").context("a text can always grow")?;
        }
        Ok(Token(text))
    }

    /// Whether `given` is this token. How long the answer takes says nothing about it.
    pub fn is(&self, given: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(given).into()
    }

    /// For the address that is handed to the one who started us.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_long_new_each_time_and_known_by_the_whole_of_it() {
        let (one, other) = (Token::new().unwrap(), Token::new().unwrap());
        assert_eq!(one.reveal().len(), 32);
        assert!(one.reveal().bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_ne!(one.reveal(), other.reveal());
        assert!(one.is(one.reveal().as_bytes()));
        for wrong in ["", "0", &one.reveal()[..31], other.reveal()] {
            assert!(!one.is(wrong.as_bytes()), "{wrong}");
        }
    }
}
