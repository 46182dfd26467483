fn label(beds: u32) -> String {
    let text = match beds {
        0 => "full",
        1 => "one bed",
        _ => "many",
    };
    String::from(text)
}

fn main() {
    println!("{}", label(0));
    println!("{}", label(4));
}
