fn main() {
    let doses = vec![5, 7, "9", 4];
    //~^ E0308
    println!("{doses:?}");
}
