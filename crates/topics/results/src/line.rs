//! One line of an order list: `gloves;12`.

use std::error::Error;
use std::fmt;

// ANCHOR: error
/// The most pieces that one line may order.
pub const MOST: u32 = 500;

/// So many pieces of an item.
#[derive(Debug, PartialEq)]
pub struct Order {
    /// What is ordered.
    pub item: String,
    /// How many pieces, from 1 to [`MOST`].
    pub pieces: u32,
}

/// Why a line is no order.
#[derive(Debug, PartialEq)]
pub enum LineError {
    /// There is nothing behind the item.
    NoPieces,
    /// What stands there is no number.
    NotANumber(String),
    /// The number is 0 or above [`MOST`].
    OutOfRange(u32),
}
// ANCHOR_END: error

// ANCHOR: display
impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            LineError::NoPieces => write!(f, "how many?"),
            LineError::NotANumber(text) => write!(f, "`{text}` is no number"),
            LineError::OutOfRange(pieces) => {
                write!(f, "{pieces} is not from 1 to {MOST}")
            }
        }
    }
}

impl Error for LineError {}
// ANCHOR_END: display

// ANCHOR: read
/// Reads one line.
///
/// # Errors
/// When the number of pieces is missing, no number, or not from 1 to [`MOST`].
pub fn read_line(line: &str) -> Result<Order, LineError> {
    let Some((item, text)) = line.split_once(';') else {
        return Err(LineError::NoPieces);
    };
    let Ok(pieces) = text.trim().parse::<u32>() else {
        return Err(LineError::NotANumber(text.trim().to_string()));
    };
    if pieces == 0 || pieces > MOST {
        return Err(LineError::OutOfRange(pieces));
    }
    Ok(Order {
        item: item.trim().to_string(),
        pieces,
    })
}
// ANCHOR_END: read

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_good_line_is_an_order() {
        let order = read_line(" gloves ; 12 ").unwrap();
        assert_eq!(order.item, "gloves");
        assert_eq!(order.pieces, 12);
        assert!(read_line("soap;1").is_ok());
        assert!(read_line("soap;500").is_ok());
    }

    #[test]
    fn each_failure_has_its_variant_and_its_words() {
        for (line, error, words) in [
            ("gloves", LineError::NoPieces, "how many?"),
            (
                "gloves;many",
                LineError::NotANumber("many".to_string()),
                "`many` is no number",
            ),
            (
                "gloves;0",
                LineError::OutOfRange(0),
                "0 is not from 1 to 500",
            ),
            (
                "gloves;501",
                LineError::OutOfRange(501),
                "501 is not from 1 to 500",
            ),
        ] {
            assert_eq!(error.to_string(), words);
            assert_eq!(read_line(line), Err(error));
        }
    }
}
