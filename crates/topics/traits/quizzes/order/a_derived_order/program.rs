#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Ticket {
    name: String,
    urgency: u32,
}

fn main() {
    let ana = Ticket {
        name: "Ana".to_string(),
        urgency: 5,
    };
    let bo = Ticket {
        name: "Bo".to_string(),
        urgency: 1,
    };
    let mut tickets = vec![bo, ana];
    tickets.sort();
    if let Some(first) = tickets.first() {
        println!("{}", first.name);
    }
}
