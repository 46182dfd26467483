//! A `String` in its place is a small handle; the text is elsewhere and stays there.

fn answer(yes: bool) -> String {
    String::from(if yes { "yes" } else { "no" })
}

fn main() {
    let short = String::from("bed 3 free");
    let long = "bed 3 free ".repeat(100_000);
    println!("characters: {} and {}", short.len(), long.len());

    let same_size = size_of_val(&short) == size_of_val(&long);
    println!("both places have the same size: {}", answer(same_size));

    let address = long.as_ptr();
    let archived = long;
    let stayed = archived.as_ptr() == address;
    println!("the text stayed where it was: {}", answer(stayed));
}
