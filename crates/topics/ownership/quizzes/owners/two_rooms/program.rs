struct Room {
    name: String,
}

impl Drop for Room {
    fn drop(&mut self) {
        println!("{} closed", self.name);
    }
}

fn main() {
    let _theatre = Room { name: String::from("theatre") };
    {
        let _xray = Room { name: String::from("x-ray") };
        println!("at work");
    }
    println!("in the corridor");
}
