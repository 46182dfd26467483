struct LogFile;

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("log closed");
    }
}

impl LogFile {
    fn close(&mut self) {
        self.drop();
    }
}

fn main() {
    let mut log = LogFile;
    log.close();
    println!("day over");
}
