//! What happened: one type, four variants.

enum Event {
    Admitted { name: String, bed: u32 },
    Moved { start: u32, end: u32 },
    Note(String),
    Closed,
}

fn line(event: &Event) -> String {
    match event {
        Event::Admitted { name, bed } => {
            format!("{name} gets bed {bed}")
        }
        Event::Moved { start, end } => {
            format!("from bed {start} to bed {end}")
        }
        Event::Note(text) => format!("note: {text}"),
        Event::Closed => String::from("ward closed"),
    }
}

fn main() {
    let day = vec![
        Event::Admitted {
            name: String::from("Ana"),
            bed: 3,
        },
        Event::Note(String::from("fever 38.4")),
        Event::Moved { start: 3, end: 5 },
        Event::Closed,
    ];
    for event in &day {
        println!("{}", line(event));
    }
}
