fn after(bed: u32) -> u32 {
    bed + 1
}

fn show(bed: Option<u32>) {
    let next = after(bed);
    println!("bed {next}");
}

fn main() {
    show(Some(3));
    show(None);
}
