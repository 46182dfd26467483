fn bed(text: &str) -> u32 {
    text.parse::<u32>()?
}

fn main() {
    println!("{}", bed("12"));
}
