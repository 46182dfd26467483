fn after(bed: u32) -> u32 {
    bed + 1
}

fn show(bed: Option<u32>) {
    if bed.is_some() {
        let next = after(bed);
        println!("bed {next}");
    } else {
        println!("no bed");
    }
}

fn main() {
    show(Some(3));
    show(None);
}
