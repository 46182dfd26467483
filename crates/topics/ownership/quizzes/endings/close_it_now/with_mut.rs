struct LogFile;

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("log closed");
    }
}

fn main() {
    let mut log = LogFile;
    log.drop();
    println!("day over");
}
