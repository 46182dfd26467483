//! Look into several levels at once: nested patterns.

struct Point {
    north: i32,
    east: i32,
}

enum Step {
    Climb(u32),
    Turn(Point),
}

fn say(step: &Step, urgent: bool) -> String {
    match (step, urgent) {
        (Step::Climb(to), true) => {
            format!("climb to {to} now")
        }
        (Step::Climb(to), false) => {
            format!("climb to {to}")
        }
        (Step::Turn(Point { north: 0, east: 0 }), _) => {
            String::from("turn at the origin")
        }
        (Step::Turn(Point { north: 0, east }), _) => {
            format!("turn on the equator, {east} east")
        }
        (Step::Turn(Point { north, .. }), _) => {
            format!("turn {north} north")
        }
    }
}

fn turn(north: i32, east: i32) -> Step {
    Step::Turn(Point { north, east })
}

fn main() {
    println!("{}", say(&Step::Climb(300), true));
    println!("{}", say(&Step::Climb(240), false));
    println!("{}", say(&turn(0, 0), true));
    println!("{}", say(&turn(0, 12), false));
    println!("{}", say(&turn(60, 11), false));
}
