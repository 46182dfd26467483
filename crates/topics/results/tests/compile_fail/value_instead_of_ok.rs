fn bed(number: u32) -> Result<u32, String> {
    if number > 40 {
        return Err(format!("bed {number} of 40"));
    }
    number //~ E0308
}

fn main() {
    println!("{:?}", bed(7));
}
