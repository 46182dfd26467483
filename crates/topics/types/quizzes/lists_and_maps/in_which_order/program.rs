use std::collections::BTreeMap;

fn main() {
    let beds = BTreeMap::from([("Chen", 3), ("Ana", 7), ("Bo", 4)]);
    let mut names = Vec::new();
    for (name, _) in &beds {
        names.push(*name);
    }
    println!("{}", names.join(" "));
}
