fn after(bed: u32) -> u32 {
    bed + 1
}

fn show(bed: Option<u32>) {
    match bed.map(after) {
        Some(next) => println!("bed {next}"),
        None => println!("no bed"),
    }
}

fn main() {
    show(Some(3));
    show(None);
}
