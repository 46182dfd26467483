//! How long a patient may wait, a type for the colour.

#[derive(PartialEq)]
enum Colour {
    Red,
    Yellow,
    Green,
}

fn minutes(colour: &Colour) -> u32 {
    match colour {
        Colour::Red => 0,
        Colour::Yellow => 30,
        Colour::Green => 120,
    }
}

fn is_urgent(colour: Colour) -> bool {
    colour == Colour::Red
}

fn main() {
    println!("yellow: {}", minutes(&Colour::Yellow));
    println!("green: {}", minutes(&Colour::Green));
    if !is_urgent(Colour::Green) {
        println!("green can wait");
    }
}
