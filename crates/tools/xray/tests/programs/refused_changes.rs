// Several refusals to change one place share a message of the compiler; each counts.
fn add(list: &Vec<u32>) {
    list.push(1);
    list.push(2);
    println!("{list:?}");
}
