// `while let` takes out of the list and leaves the list itself usable in each turn.
fn main() {
    let mut stack = vec![String::from("a"), String::from("b")];
    let mut seen = Vec::new();
    while let Some(top) = stack.pop() {
        if top.is_empty() {
            continue;
        }
        seen.push(top);
    }
    println!("{stack:?} {seen:?}");
}
