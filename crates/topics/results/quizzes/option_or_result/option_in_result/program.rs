fn initial(name: &str) -> Result<char, String> {
    let first = name.chars().next()?;
    Ok(first)
}

fn main() {
    println!("{:?}", initial("Ana"));
}
