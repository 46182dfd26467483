//! A function that can fail, and a caller that handles it.

/// The bed's number, or why it is none of the 40.
fn bed(text: &str) -> Result<u32, String> {
    let Ok(number) = text.parse::<u32>() else {
        return Err(format!("{text} is no number"));
    };
    if number == 0 || number > 40 {
        return Err(format!("bed {number} of 40"));
    }
    Ok(number)
}

fn report(text: &str) {
    match bed(text) {
        Ok(number) => println!("bed {number} is ready"),
        Err(_) => println!("{text}: no such bed"),
    }
}

fn main() {
    report("7");
    report("70");
}
