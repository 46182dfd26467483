mod orders {
    pub struct Discount {
        percent: u32,
    }

    impl Discount {
        pub fn none() -> Discount {
            Discount { percent: 0 }
        }

        pub fn percent(&self) -> u32 {
            self.percent
        }
    }
}

fn main() {
    let mut discount = orders::Discount::none();
    discount.percent = 700;
    //~^ E0616
    println!("{}", discount.percent());
}
