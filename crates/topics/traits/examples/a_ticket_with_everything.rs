//! What a type can do because it was asked for in one line.

#[derive(Debug, Clone, Default, PartialEq)]
struct Ticket {
    name: String,
    urgency: u32,
    notes: Vec<String>,
}

fn main() {
    let empty = Ticket::default();
    println!("{}", empty.name.is_empty() && empty.notes.is_empty());
    let ana = Ticket {
        name: "Ana".to_string(),
        ..Ticket::default()
    };
    let mut copy = ana.clone();
    println!("{}", copy == ana);
    copy.notes.push("fever".to_string());
    println!("{} {}", copy == ana, ana.urgency);
}
