mod orders {
    pub struct Discount {
        percent: u32,
    }

    pub fn label(one: &Discount) -> String {
        format!("{} %", one.percent)
    }

    pub fn seventy() -> Discount {
        Discount { percent: 70 }
    }
}

fn main() {
    let discount = orders::seventy();
    println!("{}", orders::label(&discount));
}
