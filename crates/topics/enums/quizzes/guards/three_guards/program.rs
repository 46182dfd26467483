fn floor(number: i32) -> String {
    match number {
        n if n > 0 => format!("floor {n}"),
        n if n < 0 => format!("cellar {n}"),
        n if n == 0 => String::from("entrance"),
    }
}

fn main() {
    println!("{}", floor(0));
}
