struct Patient {
    name: String,
    bed: u32,
}

impl Patient {
    fn move_to(&mut self, bed: u32) {
        self.bed = bed;
    }
}

fn main() {
    let ana = Patient {
        name: String::from("Ana"),
        bed: 3,
    };
    ana.move_to(7);
    //~^ E0596
    println!("{}: {}", ana.name, ana.bed);
}
