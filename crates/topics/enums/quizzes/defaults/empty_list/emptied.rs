fn main() {
    let mut list = vec!["iron"];
    list.pop();
    let pills = Some(list);
    let shown = pills.unwrap_or(vec!["ask the doctor"]);
    println!("{}", shown.len());
}
