enum Event {
    Admitted { name: String, bed: u32 },
    Closed,
}

fn line(event: &Event) -> String {
    match event {
        Event::Admitted { name, room, .. } => {
            //~^ E0026
            format!("{name} in {room}")
        }
        Event::Closed => String::from("closed"),
    }
}

fn main() {
    println!("{}", line(&Event::Closed));
}
