fn main() {
    let mut one = &String::new();
    {
        let two = vec!["admitted".to_string()];
        one = &two[0];
    }
    println!("{one}");
}
