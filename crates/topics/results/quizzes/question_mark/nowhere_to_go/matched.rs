fn bed(text: &str) -> u32 {
    match text.parse::<u32>() {
        Ok(bed) => bed,
        Err(_) => 0,
    }
}

fn main() {
    println!("{}", bed("12"));
}
