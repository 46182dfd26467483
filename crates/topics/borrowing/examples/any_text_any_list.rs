//! One function for every kind of text, one for every kind of list.

fn initial(name: &str) -> &str {
    &name[..1]
}

fn total(doses: &[u32]) -> u32 {
    doses.iter().sum()
}

fn main() {
    let ana = String::from("Ana");
    println!("{} {}", initial(&ana), initial(&"Bo Lund"[3..]));
    let list = vec![5, 10];
    let rest = &[1, 2, 3][1..];
    println!("{} {} {}", total(&list), total(&[20, 40, 80]), total(rest));
}
