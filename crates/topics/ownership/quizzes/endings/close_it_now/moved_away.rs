struct LogFile;

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("log closed");
    }
}

fn main() {
    let log = LogFile;
    drop(log);
    println!("day over");
}
