//! A discount has a rule: it is at most 50 percent.

mod orders {
    pub struct Discount {
        percent: u32,
    }

    impl Discount {
        pub fn new(percent: u32) -> Option<Discount> {
            if percent > 50 {
                return None;
            }
            Some(Discount { percent })
        }

        pub fn percent(&self) -> u32 {
            self.percent
        }
    }
}

use orders::Discount;

fn main() {
    for percent in [25, 700] {
        match Discount::new(percent) {
            Some(one) => println!("{} %", one.percent()),
            None => println!("{percent} % is refused"),
        }
    }
}
