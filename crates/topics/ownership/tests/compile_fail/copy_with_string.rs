#[derive(Clone, Copy)]
struct Patient {
    //~^ E0204
    bed: u32,
    name: String,
}

fn main() {
    let ana = Patient {
        bed: 3,
        name: String::from("Ana"),
    };
    let twin = ana;
    println!("{} {} {}", ana.name, twin.name, twin.bed);
}
