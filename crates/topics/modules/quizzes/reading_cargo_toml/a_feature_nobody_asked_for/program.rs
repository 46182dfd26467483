#![allow(unexpected_cfgs)]

fn price() -> u32 {
    249
}

#[cfg(feature = "staff")]
fn discount() -> u32 {
    40
}

fn main() {
    println!("{}", price() - discount());
}
