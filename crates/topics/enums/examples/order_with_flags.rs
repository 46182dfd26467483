//! An order with flags, and a combination nobody meant.

struct Order {
    placed: bool,
    delivered: bool,
    cancelled: bool,
}

impl Order {
    fn new() -> Order {
        Order {
            placed: false,
            delivered: false,
            cancelled: false,
        }
    }

    fn deliver(&mut self) {
        self.delivered = true;
    }

    fn cancel(&mut self) {
        self.cancelled = true;
    }

    fn label(&self) -> String {
        if self.cancelled {
            String::from("cancelled, pay back")
        } else if self.delivered {
            String::from("delivered, send a bill")
        } else {
            String::from("open")
        }
    }
}

fn main() {
    let mut order = Order::new();
    order.deliver();
    order.cancel();
    println!("{}", order.label());
    let placed =
        if order.placed { "yes" } else { "never" };
    println!("placed: {placed}");
}
