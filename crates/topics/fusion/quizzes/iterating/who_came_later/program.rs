fn main() {
    let mut names = vec!["Ana", "Bo"];
    let mut called = Vec::new();
    for name in names.clone().into_iter() {
        called.push(name);
        if name == "Ana" {
            names.push("Chen");
        }
    }
    println!("{} / {} wait", called.join(" "), names.len());
}
