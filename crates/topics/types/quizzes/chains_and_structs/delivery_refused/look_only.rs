struct Stock {
    pieces: u32,
}

impl Stock {
    fn deliver(&self, more: u32) {
        self.pieces += more;
    }
}

fn main() {
    let gloves = Stock { pieces: 40 };
    gloves.deliver(100);
    println!("{}", gloves.pieces);
}
