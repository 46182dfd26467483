struct Stock {
    pieces: u32,
}

impl Stock {
    fn deliver(&mut self, more: u32) {
        self.pieces += more;
    }
}

fn main() {
    let gloves = Stock { pieces: 40 };
    Stock::deliver(&mut gloves, 100);
    println!("{}", gloves.pieces);
}
