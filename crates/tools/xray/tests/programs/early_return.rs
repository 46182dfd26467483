// Behind a `return` nothing is checked; before it the value may be given away.
fn pick(name: String, now: bool) -> String {
    if now {
        let answer = name;
        return answer;
    }
    println!("{name}");
    name
}
