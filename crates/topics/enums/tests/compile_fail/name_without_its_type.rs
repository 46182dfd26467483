enum Colour {
    Red,
    Green,
}

fn minutes(colour: Colour) -> u32 {
    match colour {
        Green => 120,
        //~^ E0170
    }
}

fn main() {
    println!("{}", minutes(Colour::Red));
    println!("{}", minutes(Colour::Green));
}
