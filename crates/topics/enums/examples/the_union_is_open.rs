//! A nurse is no event.

enum Event {
    Admitted(String),
    Discharged(String),
}

fn line(event: &Event) -> String {
    match event {
        Event::Admitted(name) => {
            format!("{name} is here")
        }
        Event::Discharged(name) => {
            format!("{name} has left")
        }
    }
}

struct Nurse {
    name: String,
}

fn main() {
    let ana = Event::Admitted(String::from("Ana"));
    println!("{}", line(&ana));
    let noor = Nurse {
        name: String::from("Noor"),
    };
    println!("{} is a nurse", noor.name);
    let left = Event::Discharged(String::from("Ana"));
    println!("{}", line(&left));
}
