fn number(text: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("{text} is no number")),
    }
}

fn main() {
    let texts = ["3", "five", "8", "ten"];
    let all: Result<Vec<u32>, String> = texts.iter().map(|text| number(text)).collect();
    match all {
        Ok(numbers) => println!("{numbers:?}"),
        Err(words) => println!("{words}"),
    }
}
