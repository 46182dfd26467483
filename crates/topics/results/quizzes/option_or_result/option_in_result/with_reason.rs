fn initial(name: &str) -> Result<char, String> {
    let first = name.chars().next().ok_or("no name".to_string())?;
    Ok(first)
}

fn main() {
    println!("{:?}", initial("Ana"));
}
