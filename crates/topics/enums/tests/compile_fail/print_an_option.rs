fn bed_of(name: &str) -> Option<u32> {
    match name {
        "Ana" => Some(3),
        _ => None,
    }
}

fn main() {
    println!("bed {}", bed_of("Ana"));
    //~^ E0277
}
