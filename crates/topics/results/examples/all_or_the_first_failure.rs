//! All numbers, or the first failure.

fn number(text: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("{text} is no number")),
    }
}

fn all_numbers(texts: &[&str]) -> Result<Vec<u32>, String> {
    texts.iter().map(|text| number(text)).collect()
}

fn main() {
    for texts in [["3", "5", "8"], ["3", "five", "eight"]] {
        match all_numbers(&texts) {
            Ok(numbers) => println!("{numbers:?}"),
            Err(error) => println!("{error}"),
        }
    }
}
