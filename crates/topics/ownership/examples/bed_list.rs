//! Text and a list that grows.

fn main() {
    let ward = "Cardiology";
    let mut names =
        vec![String::from("Ana"), String::from("Bo")];
    names.push(String::from("Chen"));

    let title = format!("{ward} ward");
    println!("{title}: {} patients", names.len());
    for name in &names {
        println!("- {name}");
    }
    println!("first in the list: {}", names[0]);
}
