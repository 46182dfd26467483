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
    let name = log.name;
    //~^ E0509
    println!("{name}");
}
