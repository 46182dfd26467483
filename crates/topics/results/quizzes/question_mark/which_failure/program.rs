fn number(text: &str, what: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("{what}: no number")),
    }
}

fn total(first: &str, second: &str) -> Result<u32, String> {
    Ok(number(first, "first")? + number(second, "second")?)
}

fn main() {
    match total("ten", "twenty") {
        Ok(total) => println!("{total}"),
        Err(words) => println!("{words}"),
    }
}
