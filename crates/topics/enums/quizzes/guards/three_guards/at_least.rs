fn floor(number: i32) -> String {
    match number {
        n if n >= 1 => format!("floor {n}"),
        n if n < 0 => format!("cellar {n}"),
        n if n >= 0 => format!("entrance {n}"),
    }
}

fn main() {
    println!("{}", floor(0));
}
