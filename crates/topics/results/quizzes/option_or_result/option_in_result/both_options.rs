fn initial(name: &str) -> Option<char> {
    let first = name.chars().next()?;
    Some(first)
}

fn main() {
    println!("{:?}", initial("Ana"));
}
