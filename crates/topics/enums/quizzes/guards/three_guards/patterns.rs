fn floor(number: i32) -> String {
    match number {
        n @ 1.. => format!("floor {n}"),
        n @ ..0 => format!("cellar {n}"),
        0 => String::from("entrance"),
    }
}

fn main() {
    println!("{}", floor(0));
}
