#[derive(Debug)]
struct BedTakenError {
    bed: u32,
}

fn main() {
    let error = BedTakenError { bed: 3 };
    println!("{error}");
    //~^ E0277
}
