fn whole_tens(cents: u32) -> u32 {
    cents / 10 * 10
}

mod checks {
    use super::*;

    pub fn run() -> u32 {
        whole_tens(1999)
    }
}

fn main() {
    println!("{}", checks::run());
}
