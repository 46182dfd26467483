fn longer(first: &'static str, second: &'static str) -> &'static str {
    if second.len() > first.len() { second } else { first }
}

fn main() {
    let ana = String::from("Ana Castro");
    let name;
    {
        let bo = String::from("Bo Lund");
        name = longer(&ana, &bo);
    }
    println!("{name}");
}
