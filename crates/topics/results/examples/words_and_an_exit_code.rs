//! The words of the error, then an exit code.

use std::process::ExitCode;

fn pieces(text: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("{text} is no number")),
    }
}

fn main() -> ExitCode {
    match pieces("twelve") {
        Ok(number) => {
            println!("{number}");
            ExitCode::SUCCESS
        }
        Err(words) => {
            eprintln!("Error: {words}");
            ExitCode::FAILURE
        }
    }
}
