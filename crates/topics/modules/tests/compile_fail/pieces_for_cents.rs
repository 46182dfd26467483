struct Cents(u32);
struct Pieces(u32);

fn bill(price: Cents, pieces: Pieces, fee: u32) -> u32 {
    price.0 * pieces.0 + pieces.0 * fee
}

fn main() {
    let pieces = Pieces(40);
    let price = Cents(250);
    println!("{}", bill(pieces, price, 1));
    //~^ E0308
}
