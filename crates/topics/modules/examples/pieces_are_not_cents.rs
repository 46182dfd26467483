//! The price of some pieces, two ways round.

struct Cents(u32);
struct Pieces(u32);

fn bill(price: Cents, pieces: Pieces, fee: u32) -> u32 {
    price.0 * pieces.0 + pieces.0 * fee
}

fn main() {
    println!("{}", bill(Cents(250), Pieces(40), 1));
}
