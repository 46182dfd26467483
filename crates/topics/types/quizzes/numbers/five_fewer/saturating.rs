fn change(today: u32, yesterday: u32) -> u32 {
    today.saturating_sub(yesterday)
}

fn main() {
    println!("{}", change(15, 20));
}
