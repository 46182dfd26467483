//! Helper names that end with the block they help in.

fn main() {
    let rounds = {
        let shift = 8 * 60 + 30;
        let pause = 45;
        (shift - pause) / 50
    };
    println!("{rounds} rounds fit into the shift");

    let night = true;
    let staffed = (rounds > 5 && !night) || rounds > 8;
    println!("enough: {}", if staffed { 1 } else { 0 });
}
