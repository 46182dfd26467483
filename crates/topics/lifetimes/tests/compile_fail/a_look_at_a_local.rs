fn label(name: &str, bed: u32) -> &str {
    let text = format!("{name}, bed {bed}");
    &text
    //~^ E0515
}

fn main() {
    println!("{}", label("Ana", 3));
}
