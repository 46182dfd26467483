//! Cut the first bytes off a text.

fn print_first(text: &str, bytes: usize) {
    println!("{}", &text[..bytes]);
}

fn main() {
    print_first("Zoë Kim", 2);
    print_first("Zoë Kim", 4);
    print_first("Zoë Kim", 3);
}
