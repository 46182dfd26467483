fn greeting() -> &str {
    //~^ E0106
    "Hello"
}

fn main() {
    println!("{}", greeting());
}
