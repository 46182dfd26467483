struct LogFile {
    name: String,
}

impl Drop for LogFile {
    fn drop(&mut self) {
        println!("closing {}", self.name);
    }
}

fn main() {
    let log = LogFile {
        name: String::from("ward.log"),
    };
    log.drop();
    //~^ E0040
}
