enum Colour {
    Red,
    Orange,
    Yellow,
    Green,
}

fn minutes(colour: &Colour) -> u32 {
    match colour {
        //~^ E0004
        Colour::Red => 0,
        Colour::Yellow => 30,
        Colour::Green => 120,
    }
}

fn main() {
    println!("{}", minutes(&Colour::Orange));
}
