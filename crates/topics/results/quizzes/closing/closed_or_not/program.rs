use std::num::ParseIntError;

struct LogFile;

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("closed");
    }
}

fn note(text: &str) -> Result<u32, ParseIntError> {
    let pieces = text.parse::<u32>()?;
    println!("open");
    let _log = LogFile;
    println!("noted {pieces}");
    Ok(pieces)
}

fn main() {
    for text in ["12", "twelve"] {
        if note(text).is_err() {
            println!("no number");
        }
    }
}
