enum Colour {
    Red,
    Green,
}

fn minutes(colour: &Colour) -> u32 {
    match colour {
        Colour::Red => 0,
        Green => 120,
    }
}

fn main() {
    let red = minutes(&Colour::Red);
    println!("{}", red + minutes(&Colour::Green));
}
