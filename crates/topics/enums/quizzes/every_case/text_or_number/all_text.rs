fn label(beds: u32) -> String {
    match beds {
        0 => String::from("full"),
        1 => String::from("one bed"),
        more => format!("{more} beds"),
    }
}

fn main() {
    println!("{}", label(0));
    println!("{}", label(4));
}
