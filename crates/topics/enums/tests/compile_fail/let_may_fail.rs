use std::collections::HashMap;

fn main() {
    let mut beds = HashMap::new();
    beds.insert("Ana", 3);

    let Some(bed) = beds.get("Chen");
    //~^ E0005
    println!("Chen lies in bed {bed}");
}
