//! Take the value out and leave another in its place.

use std::mem;

struct LogFile {
    name: String,
    lines: Vec<String>,
}

impl LogFile {
    fn flush(&mut self) -> Vec<String> {
        mem::take(&mut self.lines)
    }

    fn rename(&mut self, name: &str) -> String {
        let new = String::from(name);
        mem::replace(&mut self.name, new)
    }
}

fn main() {
    let mut log = LogFile {
        name: String::from("monday.log"),
        lines: vec![
            String::from("bed 3 free"),
            String::from("bed 5 taken"),
        ],
    };

    let written = log.flush();
    let old_name = log.rename("tuesday.log");
    println!("{old_name}: {written:?}");
    println!("{}: {:?}", log.name, log.lines);
}
