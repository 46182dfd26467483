//! What is used lies further inside than it seems.

mod order_book {
    mod order {
        pub fn label(pieces: u32) -> String {
            format!("order of {pieces}")
        }
    }

    pub use order::label;
}

fn main() {
    println!("front door: {}", order_book::label(40));
}
