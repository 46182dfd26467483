//! Text that is looked at, and text that grows.

fn label(name: &str, bed: u32) -> String {
    format!("{}, bed {bed}", name.trim())
}

fn main() {
    let typed = "  Ana Diaz ";
    let mut text = label(typed, 3);
    text.push_str(" (window)");
    println!("{text}");
    println!("{}", text.to_uppercase());
    println!("{}", text.replace("window", "door"));
    println!("{}", text.len());

    let bo = String::from("Bo");
    println!("{}", label(&bo, 7));
    println!("{}", bo + " has moved");
}
