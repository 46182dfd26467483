struct WaitingRoom {
    names: Vec<String>,
}

impl WaitingRoom {
    fn all(&mut self) -> Vec<String> {
        self.names
    }
}

fn main() {
    let names = vec!["Ana".to_string()];
    let mut room = WaitingRoom { names };
    println!("{:?}", room.all());
}
