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

fn main() {
    println!("{}", minutes(&Colour::Rad));
    //~^ E0599
}
