struct WaitingRoom {
    names: Vec<String>,
}

impl WaitingRoom {
    fn all(&self) -> Vec<String> {
        self.names
    }
}

fn main() {
    let names = vec!["Ana".to_string()];
    let room = WaitingRoom { names };
    println!("{:?}", room.all());
}
