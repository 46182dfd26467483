// Giving away a number copies it: all stays.
fn main() {
    let mut age = 3;
    let same = age;
    age += 1;
    println!("{age} {same}");
}
