// Each arm has the value as it came; after all arms it is gone if one of them took it.
enum Parcel {
    Letter(String),
    Empty,
}

fn open(parcel: Parcel, keep: bool) -> Option<String> {
    let mut kept = None;
    match parcel {
        Parcel::Letter(text) if keep => {
            kept = Some(text);
        }
        Parcel::Letter(text) => {
            drop(text);
        }
        Parcel::Empty => {
            println!("empty");
        }
    }
    kept
}
