fn bed(text: &str) -> u32 {
    let bed = text.parse::<u32>()?;
    bed
}

fn main() {
    println!("{}", bed("12"));
}
