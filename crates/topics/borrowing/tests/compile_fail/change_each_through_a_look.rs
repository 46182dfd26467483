fn main() {
    let doses = vec![5, 10, 20];
    for dose in &doses {
        *dose *= 2;
        //~^ E0594
    }
    println!("{doses:?}");
}
