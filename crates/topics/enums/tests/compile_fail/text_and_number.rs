use std::collections::HashMap;

fn main() {
    let form = HashMap::from([
        ("name", "Ana"),
        ("bed", 3),
        //~^ E0308
    ]);
    println!("{} fields", form.len());
}
