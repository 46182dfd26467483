//! Each log entry owns the one before it, through a box.

struct Entry {
    text: String,
    earlier: Option<Box<Entry>>,
}

fn main() {
    let first = Entry {
        text: String::from("bed 3 free"),
        earlier: None,
    };
    let newest = Entry {
        text: String::from("bed 3 taken"),
        earlier: Some(Box::new(first)),
    };

    println!("{}", newest.text);
    match newest.earlier {
        Some(entry) => {
            println!("before that: {}", entry.text)
        }
        None => println!("nothing before that"),
    }
}
