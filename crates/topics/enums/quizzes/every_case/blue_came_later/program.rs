enum Colour {
    Red,
    Green,
    Blue,
}

fn room(colour: &Colour) -> String {
    match colour {
        Colour::Red => String::from("shock room"),
        _ => String::from("waiting room"),
    }
}

fn main() {
    let patients = [Colour::Red, Colour::Green, Colour::Blue];
    println!("{}", room(&patients[2]));
}
