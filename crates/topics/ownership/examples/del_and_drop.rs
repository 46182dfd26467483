//! `drop` ends the value, and nobody else can be holding on to it.

struct LogFile {
    name: String,
}

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("{} is closed", self.name);
    }
}

fn main() {
    let log = LogFile {
        name: String::from("ward.log"),
    };
    let report = log;
    println!("now drop");
    drop(report);
    println!("after drop");
}
