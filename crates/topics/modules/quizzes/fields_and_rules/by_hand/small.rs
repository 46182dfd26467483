mod orders {
    pub struct Discount {
        percent: u32,
    }

    pub fn label(one: &Discount) -> String {
        format!("{} %", one.percent)
    }
}

fn main() {
    let discount = orders::Discount { percent: 7 };
    println!("{}", orders::label(&discount));
}
