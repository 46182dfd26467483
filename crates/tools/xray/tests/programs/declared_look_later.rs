// Where nothing was put yet there is nothing behind the star; a loop's look ends with the loop.
fn main() {
    let first;
    let mut doses = vec![5, 10];
    first = &doses[0];
    println!("{first}");
    for dose in &mut doses {
        *dose += 1;
    }
    println!("{doses:?}");
}
