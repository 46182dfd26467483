//! A value is cleaned up at the closing brace of its owner's scope.

struct Room {
    name: String,
}

impl Room {
    fn open(name: &str) -> Room {
        println!("{name}: opened");
        Room {
            name: String::from(name),
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        println!("{}: closed", self.name);
    }
}

fn main() {
    {
        let _ward = Room::open("ward");
        {
            let _theatre = Room::open("theatre");
            println!("operation");
        }
        println!("visiting hours");
    }
    println!("end of the day");
}
