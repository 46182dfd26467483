fn main() {
    let one;
    let two = vec!["admitted".to_string()];
    {
        one = &two[0];
    }
    println!("{one}");
}
