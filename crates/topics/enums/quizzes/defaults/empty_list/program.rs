fn main() {
    let pills: Option<Vec<&str>> = Some(vec![]);
    let shown = pills.unwrap_or(vec!["ask the doctor"]);
    println!("{}", shown.len());
}
