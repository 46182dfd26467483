//! A `String` in its place is a small handle; the text is elsewhere and stays there.

fn answer(yes: bool) -> String {
    String::from(if yes { "yes" } else { "no" })
}

fn main() {
    let short = String::from("bed 3 free");
    let long = "bed 3 free ".repeat(100_000);
    println!(
        "characters: {} and {}",
        short.len(),
        long.len()
    );

    let same =
        answer(size_of_val(&short) == size_of_val(&long));
    println!("both places have the same size: {same}");

    let address = long.as_ptr();
    let archived = long;
    let stayed = answer(archived.as_ptr() == address);
    println!("the text stayed where it was: {stayed}");
}
