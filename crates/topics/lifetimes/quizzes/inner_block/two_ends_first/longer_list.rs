fn main() {
    let one;
    {
        let two = vec!["admitted".to_string(), "X-ray".to_string()];
        one = &two[0];
    }
    println!("{one}");
}
