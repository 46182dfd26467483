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
    let checked = Discount::new(25);
    println!("{:?}", checked.map(|one| one.percent()));
    let by_hand = Discount { percent: 700 };
    //~^ E0451
    println!("{}", by_hand.percent());
}
