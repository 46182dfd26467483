//! An enum; the compiler counts its cases.

enum Event {
    Admitted(String),
    Moved(u32),
    Discharged(String),
}

fn line(event: &Event) -> String {
    match event {
        Event::Admitted(name) => {
            format!("{name} is here")
        }
        Event::Moved(bed) => format!("now in bed {bed}"),
        Event::Discharged(name) => {
            format!("{name} has left")
        }
    }
}

fn main() {
    let day = [
        Event::Admitted(String::from("Ana")),
        Event::Moved(5),
        Event::Discharged(String::from("Ana")),
    ];
    for event in &day {
        println!("{}", line(event));
    }
}
