//! One function for every kind of text, one for every kind of list.

fn first_name(name: &str) -> &str {
    match name.split_once(' ') {
        Some((first, _)) => first,
        None => name,
    }
}

fn total(doses: &[u32]) -> u32 {
    doses.iter().sum()
}

fn main() {
    let name = String::from("Élise Roy");
    println!("{} {}", first_name(&name), first_name("  Bo ".trim()));
    let list = vec![5, 10];
    let rest = &[1, 2, 3][1..];
    println!("{} {} {}", total(&list), total(&[20, 40, 80]), total(rest));
}
