fn label(beds: i64) -> String {
    let text = match beds {
        0 => "full",
        1 => "one bed",
        more => more,
    };
    String::from(text)
}

fn main() {
    println!("{}", label(0));
    println!("{}", label(4));
}
