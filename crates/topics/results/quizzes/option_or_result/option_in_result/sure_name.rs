fn initial() -> Result<char, String> {
    let first = "Ana".chars().next()?;
    Ok(first)
}

fn main() {
    println!("{:?}", initial());
}
