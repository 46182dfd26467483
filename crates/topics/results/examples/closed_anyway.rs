//! Closed on the way out, also when something fails.

use std::num::ParseIntError;

struct LogFile;

impl LogFile {
    fn open() -> LogFile {
        println!("open");
        LogFile
    }
}

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("closed");
    }
}

fn note(text: &str) -> Result<u32, ParseIntError> {
    let _log = LogFile::open();
    let pieces = text.parse::<u32>()?;
    println!("noted {pieces}");
    Ok(pieces)
}

fn main() {
    for text in ["12", "twelve"] {
        if note(text).is_err() {
            println!("{text}: no number");
        }
    }
}
