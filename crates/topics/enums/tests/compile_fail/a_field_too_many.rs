enum Event {
    Moved { start: u32, end: u32 },
}

fn main() {
    let event = Event::Moved {
        start: 3,
        end: 5,
        nurse: "Noor",
        //~^ E0559
    };
    match event {
        Event::Moved { start, end } => {
            println!("{start} to {end}")
        }
    }
}
