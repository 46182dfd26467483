//! In which order values are dropped, line by line.

struct Door {
    name: String,
}

impl Door {
    fn open(name: &str) -> Door {
        Door {
            name: String::from(name),
        }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        println!("  close {}", self.name);
    }
}

struct Theatre {
    outer: Door,
    inner: Door,
}

fn variables() {
    println!("variables, the last one first:");
    let _first = Door::open("first");
    let _second = Door::open("second");
    let _third = Door::open("third");
}

fn parts() {
    println!("fields and elements, in their order:");
    let theatre = Theatre {
        inner: Door::open("inner"),
        outer: Door::open("outer"),
    };
    let _wards =
        [Door::open("ward 1"), Door::open("ward 2")];
    println!(
        "  open: {} and {}",
        theatre.outer.name, theatre.inner.name
    );
}

fn sooner() {
    println!("before the closing brace:");
    let mut main_door = Door::open("old main door");
    println!("  open: {}", main_door.name);
    main_door = Door::open("new main door");
    let _ = Door::open("door that nobody keeps");
    println!(
        "  letters: {}",
        Door::open("temporary door").name.len()
    );
    println!("  still open: {}", main_door.name);
}

fn main() {
    variables();
    parts();
    sooner();
}
