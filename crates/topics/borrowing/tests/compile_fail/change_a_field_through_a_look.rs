struct Door {
    opened: u32,
}

impl Door {
    fn open(&self) {
        self.opened += 1;
        //~^ E0594
    }
}

fn main() {
    let door = Door { opened: 0 };
    door.open();
    println!("{}", door.opened);
}
