//! How long is a name?

fn measure(text: &str) {
    let bytes = text.len();
    let letters = text.chars().count();
    println!("{text}: {bytes} bytes, {letters} chars");
}

fn main() {
    measure("Ana");
    measure("Zoë");
    measure("Ṣade");
    measure("e\u{308}");

    for letter in "Zoë".chars() {
        println!("{letter} {}", letter.len_utf8());
    }
    println!("{:?}", "Zoë".chars().nth(2));
}
