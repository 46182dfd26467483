#[derive(Clone)]
struct Entry {
    text: String,
    earlier: Option<Entry>,
}

fn main() {
    let first = Entry { text: String::from("start"), earlier: None };
    let second = Entry { text: String::from("stop"), earlier: Some(first) };
    println!("{}", second.text);
    if let Some(entry) = second.earlier {
        println!("{}", entry.text);
    }
}
