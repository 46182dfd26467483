enum Event {
    Admitted { name: String, bed: u32 },
    Closed,
}

fn line(event: &Event) -> String {
    match event {
        Event::Admitted { name, room, .. } => {
            format!("{name} in {room}")
        }
        _ => String::from("something else"),
    }
}

fn main() {
    let name = String::from("Ana");
    let ana = Event::Admitted { name, bed: 3 };
    println!("{}", line(&ana));
    let _closed = Event::Closed;
}
