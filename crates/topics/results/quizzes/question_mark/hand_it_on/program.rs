fn number(text: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("no number: {text}")),
    }
}

fn doubled(text: &str) -> Result<u32, String> {
    let number: u32 = number(text);
    Ok(2 * number)
}

fn main() {
    match doubled("ten") {
        Ok(doubled) => println!("{doubled}"),
        Err(words) => println!("{words}"),
    }
}
