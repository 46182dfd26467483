fn main() {
    let mut monday = [8, 12, 20];
    let tuesday = monday;
    monday[0] = 9;
    println!("{}", tuesday[0]);
}
