enum BedError {
    Taken,
    NoSuchBed,
    Closed,
}

fn words(error: BedError) -> String {
    match error {
        BedError::Taken => "taken".to_string(),
        BedError::NoSuchBed => "no such bed".to_string(),
    }
}

fn main() {
    println!("{}", words(BedError::Closed));
}
