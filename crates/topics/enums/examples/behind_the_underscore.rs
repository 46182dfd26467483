//! An arm for the rest, older than orange.

enum Colour {
    Red,
    Orange,
    Yellow,
    Green,
}

fn room(colour: &Colour) -> String {
    match colour {
        Colour::Red => String::from("shock room"),
        _ => String::from("waiting room"),
    }
}

fn main() {
    for colour in [Colour::Red, Colour::Orange] {
        println!("{}", room(&colour));
    }
    for colour in [Colour::Yellow, Colour::Green] {
        println!("{}", room(&colour));
    }
}
