use std::sync::Mutex;
use std::thread;

struct Desk {
    people: u32,
    locked: u32,
}

fn let_in(people: u32, desk: &Mutex<Desk>) {
    let mut mine = 0;
    for _ in 0..people {
        mine += 1;
    }
    let mut desk = desk.lock().expect("no door panics");
    desk.people += mine;
    desk.locked += 1;
}

fn main() {
    let desk = Mutex::new(Desk {
        people: 0,
        locked: 0,
    });
    thread::scope(|doors| {
        for _ in 0..4 {
            doors.spawn(|| let_in(100, &desk));
        }
    });
    let desk = desk.into_inner().expect("no door panics");
    println!("{} people, {} times", desk.people, desk.locked);
}
