fn main() {
    let mut doses = vec![5, 10];
    for dose in &mut doses {
        *dose *= 2;
    }
    println!("{doses:?}");
}
