//! A type with a function that makes it, and methods.

struct Stock {
    item: String,
    pieces: u32,
}

impl Stock {
    fn new(item: &str, pieces: u32) -> Stock {
        Stock {
            item: String::from(item),
            pieces,
        }
    }

    fn label(&self) -> String {
        format!("{} {}", self.pieces, self.item)
    }

    fn deliver(&mut self, more: u32) {
        self.pieces += more;
    }
}

fn main() {
    let mut gloves = Stock::new("gloves", 40);
    gloves.deliver(100);
    println!("{}", gloves.label());
}
