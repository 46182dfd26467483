// `&self` lends for the call alone; `self` takes.
struct Order {
    name: String,
}

impl Order {
    fn show(&self) {
        println!("{}", self.name);
    }

    fn close(self) -> String {
        self.name
    }
}

fn main() {
    let order = Order {
        name: String::from("tea"),
    };
    order.show();
    let name = order.close();
    println!("{name}");
}
