fn change(today: i32, yesterday: i32) -> i32 {
    today - yesterday
}

fn main() {
    println!("{}", change(15, 20));
}
