//! Whichever way the function ends, the log is closed on the way out.

struct LogFile {
    name: String,
}

impl LogFile {
    fn open(name: &str) -> LogFile {
        println!("{name}: opened");
        LogFile {
            name: String::from(name),
        }
    }

    fn write(&self, line: &str) {
        println!("{}: {line}", self.name);
    }
}

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("{}: closed", self.name);
    }
}

fn first_fever(readings: [f64; 3]) -> Option<f64> {
    let log = LogFile::open("readings.log");
    for reading in readings {
        log.write("one reading");
        if reading > 38.0 {
            return Some(reading);
        }
    }
    None
}

fn main() {
    match first_fever([36.8, 38.5, 39.1]) {
        Some(reading) => println!("fever: {reading}"),
        None => println!("no fever"),
    }
}
