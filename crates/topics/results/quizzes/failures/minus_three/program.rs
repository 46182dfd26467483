fn main() {
    match "-3".parse::<u32>() {
        Ok(number) => println!("{number}"),
        Err(_) => println!("no number"),
    }
}
