//! Compute with a value that may be missing.

fn next_bed(bed: Option<u32>) -> Option<u32> {
    bed.map(|bed| bed + 1)
}

fn label(bed: Option<u32>) -> String {
    match bed {
        Some(bed) => format!("bed {bed}"),
        None => String::from("no bed"),
    }
}

fn main() {
    for bed in [Some(3), None] {
        println!("{}", label(next_bed(bed)));
    }
}
