struct Entry {
    //~^ E0072
    text: String,
    next: Option<Entry>,
}

fn main() {
    let newest = Entry {
        text: String::from("bed 3 free"),
        next: None,
    };
    println!("{} {}", newest.text, newest.next.is_none());
}
