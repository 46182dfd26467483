enum BedError {
    Taken,
    NoSuchBed,
    Closed,
}

fn words(error: BedError) -> String {
    match error {
        BedError::Taken => "taken".to_string(),
        _ => "no such bed".to_string(),
    }
}

fn main() {
    for error in [BedError::Taken, BedError::NoSuchBed, BedError::Closed] {
        println!("{}", words(error));
    }
}
