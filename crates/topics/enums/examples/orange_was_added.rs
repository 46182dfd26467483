//! A fourth colour; every match is told.

enum Colour {
    Red,
    Orange,
    Yellow,
    Green,
}

fn call(name: &str, colour: &Colour) {
    match colour {
        Colour::Red => println!("{name}: now"),
        Colour::Orange => {
            println!("{name}: in 10 minutes")
        }
        Colour::Yellow => {
            println!("{name}: in 30 minutes")
        }
        Colour::Green => {
            println!("{name}: in 120 minutes")
        }
    }
}

fn main() {
    call("Ana", &Colour::Red);
    call("Bo", &Colour::Orange);
    call("Chen", &Colour::Green);
    call("Dana", &Colour::Yellow);
}
