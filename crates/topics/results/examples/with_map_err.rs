//! What a failure means depends on the line where it happens.

fn number(text: &str, what: &str) -> Result<u32, String> {
    text.parse::<u32>()
        .map_err(|_| format!("{what}: `{text}` is no number"))
}

fn dose(amount: &str, factor: &str) -> Result<u32, String> {
    Ok(number(amount, "amount")? * number(factor, "factor")?)
}

fn main() {
    for (amount, factor) in [("25", "3"), ("25", "b"), ("a", "3")] {
        match dose(amount, factor) {
            Ok(dose) => println!("{dose}"),
            Err(words) => println!("{words}"),
        }
    }
}
