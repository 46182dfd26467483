//! A program that ends with a reason and an exit code.

fn pieces(text: &str) -> Result<u32, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("{text} is no number")),
    }
}

fn main() -> Result<(), String> {
    println!("{}", pieces("12")?);
    println!("{}", pieces("twelve")?);
    Ok(())
}
