// A struct that holds a reference keeps the borrow as long as it is used.
struct Label<'a> {
    text: &'a str,
}

fn main() {
    let mut name = String::from("tea");
    let label = Label { text: &name };
    println!("{}", label.text);
    name.push('!');
}
