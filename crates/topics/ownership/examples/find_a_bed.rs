//! A value that may be missing.

fn bed_of(name: &str) -> Option<u32> {
    if name == "Ana" {
        Some(3)
    } else if name == "Bo" {
        Some(7)
    } else {
        None
    }
}

fn main() {
    for name in ["Ana", "Chen"] {
        match bed_of(name) {
            Some(bed) => {
                println!("{name} lies in bed {bed}")
            }
            None => println!("{name} has no bed"),
        }
    }
}
