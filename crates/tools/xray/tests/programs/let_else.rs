// `let … else` binds for the rest of the function.
fn first(list: &[String]) {
    let [name, ..] = list else {
        println!("empty");
        return;
    };
    println!("{name}");
}
