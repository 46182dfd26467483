enum Colour {
    Red,
    Orange,
    Green,
}

fn minutes(colour: &Colour) -> u32 {
    // The newest rule stands first.
    match colour {
        Colour::Red => 0,
        Colour::Green => 120,
    }
}

fn main() {
    println!("{}", minutes(&Colour::Red));
    println!("{}", minutes(&Colour::Green));
    println!("{}", minutes(&Colour::Orange));
}
