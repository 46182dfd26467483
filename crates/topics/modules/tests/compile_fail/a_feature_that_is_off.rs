#![allow(unexpected_cfgs)]

mod receipts {
    pub fn print(item: &str) -> String {
        format!("[{item}]")
    }

    #[cfg(feature = "stamps")]
    pub fn stamp(item: &str) -> String {
        format!("paid: {item}")
    }
}

fn main() {
    println!("{}", receipts::print("gauze"));
    println!("{}", receipts::stamp("gauze"));
    //~^ E0425
}
